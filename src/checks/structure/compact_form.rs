//! The shape of the token as a whole: its parts, its length, whether it is all there.

use crate::checks::structure::counted_parts::{
    CUT, NO_DOT, NOTHING_SENT, ONE_DOT, ONE_DOT_OR_OPAQUE, OPAQUE,
};
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::SHAPE;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::signature_length::characters_of;
use crate::jose::token::Form;

/// Length of a header line that most servers still take, as Node, Tomcat and nginx do.
const LARGE: usize = 8_192;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("token-truncated", "The token is cut off")
            .verdict("The token is cut off after {found}, and every verifier refuses it. Its claims may be right.\nThe token is cut off, and every verifier refuses it. Its claims may be right.")
            .causes(&[
                cause(
                    "A length limit cut the token off: of a log line, a database column, a cookie, a terminal line or a form field. If the program that failed has the whole token, only the copy is short.",
                    "Copy the whole token from where it was issued (the response of `/token`). A signed token has three parts with two dots, an encrypted one five parts. If the program itself cuts it, raise the limit of that field: `VARCHAR(255)` is too short for a token.",
                ),
                cause(
                    "A program cut the token itself, for a log or a display, and the shortened copy was used afterwards.",
                    "Print the length of the token after each step (`token.length`, `printf %s \"$TOKEN\" | wc -c`), and use the value from before the cut.",
                ),
            ])
            .family(&SHAPE),
        truncated,
        access(&[]).mangled(in_payload),
        &[access(&[]), access(&[]).mangled(without_last)],
    ),
    check(
        explain("token-malformed", "What was sent as a token is not a JWT")
            .verdict("{refuser} received something other than a token: a JWT has three parts with two dots. No signature and no claim was checked.")
            .causes(&[
                cause(
                    "The value is an opaque access token of Google, which starts with `ya29.`, and not a JWT.",
                    "Send the ID token, which is a JWT, or ask Google what the opaque token is: `curl -s https://oauth2.googleapis.com/tokeninfo -d access_token=…`.",
                )
                .only(&[Clue::Words("ya29.")]),
                cause(
                    "The value is a token of GitHub, GitLab or Slack (it starts with `gh` and an underscore, `glpat-` or `xox`): those are opaque, and not JWTs.",
                    "Send the `access_token` that the authorization server of this API issued; it has three parts with two dots and starts with `eyJ`.",
                )
                .only(&[Clue::Words("gho_"), Clue::Words("ghp_"), Clue::Words("ghu_"), Clue::Words("ghs_"), Clue::Words("github_pat_"), Clue::Words("glpat-"), Clue::Words("xoxb-"), Clue::Words("xoxp-")]),
                cause(
                    "The value behind `Bearer` in the paste has no dot, so it cannot be a JWT: it is an opaque access token, an API key or a password for apps. Authelia, ZITADEL and Ory Hydra issue opaque access tokens by default, and Auth0 does where the request names no `audience`.",
                    "Look at where the value comes from. A key or password does not belong there: send `access_token` of the authorization server. If it is that one, have the server issue JWTs for this client (`access_token_signed_response_alg: RS256` in Authelia, `Auth Token Type: JWT` in ZITADEL, `audience` in the request to Auth0), or have the API ask its introspection endpoint.",
                )
                .only(OPAQUE),
                cause(
                    "The variable was empty, and the client sent `undefined`, `null` or nothing at all instead of a token.",
                    "Print the first three characters and the length of what is sent, right before the request. A JWT starts with `eyJ` and has hundreds of characters.",
                )
                .any(NOTHING_SENT)
                .unless(ONE_DOT_OR_OPAQUE),
                cause(
                    "The name of a variable was sent instead of its value: nothing filled the template in.",
                    "Set the variable in the active environment (Postman) or in the shell that runs the command, and look at the header with `curl -v`: it reads `Authorization: Bearer eyJ…`.",
                )
                .only(&[Clue::Words("bearer {{"), Clue::Words("bearer ${"), Clue::Words("bearer $"), Clue::Words("bearer {"), Clue::Words("bearer %")]),
                cause(
                    "The client sent something else that Okta issues: a refresh token, a session token or an API token. None of these has dots, so none is a JWT.",
                    "Send `access_token` from the response of `/token`: three parts with two dots.",
                )
                .any(&[Clue::Token("api-token"), Clue::Token("refresh-token"), Clue::Token("session-token")])
                .unless(ONE_DOT),
                cause(
                    "The verifier got the whole header, with `Bearer` before the token, or the token with quotes around it.",
                    "Pass on only what follows `Bearer` and the space: `header.split(\" \")[1]`, for example.",
                )
                .any(&[Clue::Words("bearer ey"), Clue::Words("'bearer"), Clue::Words("jsonwebtokenerror: invalid token")])
                .unless(NO_DOT),
                cause(
                    "The authorization server issues opaque access tokens: strings without structure that only the server itself understands. Authelia, ZITADEL and Ory Hydra do so by default, and Auth0 where the request names no `audience`.",
                    "Have the server issue JWTs for this client (`access_token_signed_response_alg: RS256` in Authelia, `Auth Token Type: JWT` in ZITADEL, `audience` in the request to Auth0), or have the API ask the server's introspection endpoint.",
                )
                .any(NO_DOT)
                .unless(ONE_DOT_OR_OPAQUE),
                cause(
                    "A database column, a cookie or a log line with a length limit cut the token off.",
                    "Compare the length of the token that arrives with the length of `access_token` as it was issued.",
                )
                .any(CUT)
                .unless(NO_DOT),
            ])
            .family(&SHAPE),
        |_| Vec::new(),
        text("JsonWebTokenError: jwt malformed"),
        &[access(&[]), access(&[]).mangled(in_payload)],
    ),
    check(
        explain("token-two-parts", "The token has two parts: its signature is gone")
            .verdict("The token ends with its payload: the second dot and the signature are missing, and every verifier refuses it. The claims may be right.")
            .causes(&[
                cause(
                    "A log or a tool left the signature and its dot out on purpose, so that nobody can use the token from there.",
                    "Take the whole token from the response of `/token`, not from the log. Every verifier refuses a token with two parts.",
                ),
                cause(
                    "The program splits the token at its dots and passes on only two of the parts, or the last part was lost while copying.",
                    "Log `token.length` and `token.split('.').length` after `/token` and where the token is used. The second number must be 3.",
                ),
            ])
            .family(&SHAPE),
        two,
        access(&[]).mangled(without_last),
        &[access(&[]), access(&[]).mangled(in_payload)],
    ),
    check(
        explain("token-many-parts", "The token has more parts than it should")
            .verdict("The token has {found} parts, but by its header it should have {expected}. A verifier refuses it as malformed, before it looks at a claim.\nThe token has more parts than its header says. A verifier refuses it as malformed, before it looks at a claim.")
            .causes(&[
                cause(
                    "Two tokens ran together, because a variable or a header was filled twice without being emptied.",
                    "Send only one token, without a dot before or after it: three parts with two dots (`eyJ….eyJ….…`).",
                ),
                cause(
                    "A dot was copied with the token, such as the end of a sentence, or a part of a file name was.",
                    "Copy the token again from where it was issued (the response of `/token`), from `eyJ` to the last character before the quotation mark.",
                ),
            ])
            .family(&SHAPE),
        many,
        access(&[]).mangled(|compact| format!("{compact}.{compact}")),
        &[access(&[]), token(Sample::Encrypted), token(Sample::Encrypted).mangled(without_last)],
    ),
    check(
        explain("token-too-large", "The token is too long for most servers")
            .severity(Severity::Warning)
            .verdict("The token has {found} characters. Most servers take header lines of up to 8192 bytes, and answer 400 or 431 before the API sees the request.\nThe token is too long. Most servers take header lines of up to 8192 bytes, and answer 400 or 431 before the API sees the request.")
            .causes(&[
                cause(
                    "The token lists many groups. The sign is that users in few groups have no problem.",
                    "Narrow the filter of the groups claim, so that it matches only groups that the API uses. In Okta, it is at `Security > API > Authorization Servers > your server > Claims`.",
                ),
                cause(
                    "Another claim is large: a picture, a certificate, a list of permissions or a whole profile.",
                    "Paste the token here and look for the longest claim. Leave it out of the token, and let the API ask `/userinfo` for it.",
                ),
                cause(
                    "The token has to be this long, but the server's limit for header lines is too low for it.",
                    "Raise the limit where the 431 or 400 comes from: `large_client_header_buffers` in nginx, `--max-http-header-size` in Node.js, `server.max-http-request-header-size` in Spring Boot.",
                ),
            ])
            .family(&SHAPE),
        large,
        access(&[]).mangled(grown),
        &[access(&[])],
    ),
    check(
        explain("payload-detached", "The payload is not in the token")
            .verdict("The token has a header and a signature, and nothing between. Either the payload was lost, or it is sent separately (a detached JWS). A JWT verifier refuses both.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "An ordinary token was meant, and its middle part was lost or removed, for example in a log.",
                    "Take the token from where it was issued (the response of `/token`).",
                ),
                cause(
                    "The sender signs a document or a request body and sends it separately, so nothing is between the two dots of the token (`header..signature`).",
                    "Verify it as a detached JWS with the exact bytes of that content: `flattenedVerify({ protected, payload, signature }, key)` in jose, `JWSObject.parse(token, payload)` in Nimbus. Or put the content, encoded in base64url, between the two dots (`header.payload.signature`).",
                ),
            ])
            .family(&SHAPE),
        detached,
        access(&[]).mangled(without_payload),
        &[access(&[])],
    ),
    check(
        explain("token-in-json", "The token is in the JSON format, which most verifiers refuse")
            .verdict("The token is written as JSON, but APIs and Okta take only the compact form with dots. The signature and the claims may be right.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The program that made the token uses the JSON serialization, which is for signed documents. `Authorization` headers and Okta take only the compact form with dots.",
                    "Join `protected`, `payload` and `signature` with dots (`protected.payload.signature`), or use the library's function for the compact form, such as `CompactSign` of `jose`.",
                ),
            ])
            .family(&SHAPE),
        in_json,
        token(Sample::Other).mangled(as_json),
        &[access(&[])],
    ),
];

fn in_payload(compact: &str) -> String {
    let dot = compact.find('.').unwrap_or_default();
    format!("{}...", compact.get(..dot + 101).unwrap_or_default())
}

fn without_last(compact: &str) -> String {
    compact.rsplit_once('.').map(|(front, _)| front.to_owned()).unwrap_or_default()
}

fn grown(_: &str) -> String {
    let groups: Vec<_> = (0..400).map(|it| format!("\"Department of group number {it}\"")).collect();
    let payload = Sample::Access.payload().replacen('{', &format!("{{\"groups\":[{}],", groups.join(",")), 1);
    crate::checks::support::sample::encode(Sample::Access.header(), &payload, false)
}

fn without_payload(compact: &str) -> String {
    let parts: Vec<_> = compact.split('.').collect();
    match parts.as_slice() {
        [header, _, signature] => format!("{header}..{signature}"),
        _ => String::new(),
    }
}

fn as_json(compact: &str) -> String {
    let parts: Vec<_> = compact.split('.').collect();
    match parts.as_slice() {
        [header, payload, signature] => {
            format!("{{\"protected\":\"{header}\",\"payload\":\"{payload}\",\"signature\":\"{signature}\"}}")
        }
        _ => String::new(),
    }
}

fn truncated(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let place = match view.token.parts {
            1 => "header",
            _ if view.token.encrypted() => "payload",
            2 => "payload",
            _ => "signature",
        };
        let length = view.token.compact.chars().count();
        // A log that shows a few letters and an ellipsis shortens on purpose: what was sent was longer.
        (view.is_truncated() && !view.is_abbreviated()).then(|| {
            let hit = view.hit(place).found(format!("{length} characters"));
            match missing(subject, &view) {
                Some(missing) => {
                    hit.expected(format!("about {} characters: {missing} more", length + missing))
                }
                None => hit,
            }
        })
    })
}

/// Characters that are missing, where the token ends in its signature and its algorithm tells the length.
fn missing(subject: &Subject, view: &TokenView) -> Option<usize> {
    let signed = view.token.parts == 3 && !view.token.encrypted();
    let length = subject.signature_length(view).filter(|_| signed)?;
    let whole = characters_of(length.shortest());
    whole.checked_sub(view.token.signature.text.chars().count()).filter(|missing| *missing > 0)
}

fn two(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        (view.token.parts == 2 && !view.is_truncated())
            .then(|| view.hit("signature").found("2").expected("3"))
    })
}

fn many(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let due = if view.token.encrypted() { 5 } else { 3 };
        (view.token.parts > due).then(|| {
            let count = view.token.compact.bytes().filter(|byte| *byte == b'.').count() + 1;
            view.hit("paste").found(count.to_string()).expected(due.to_string())
        })
    })
}

fn large(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let length = view.token.compact.len();
        (length > LARGE && view.exhibit.inside.is_none())
            .then(|| view.hit("paste").found(length.to_string()).expected(LARGE.to_string()))
    })
}

fn detached(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| view.token.detached.then(|| view.hit("payload")))
}

fn in_json(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| matches!(view.token.form, Form::Flattened | Form::General).then(|| view.hit("paste")))
}
