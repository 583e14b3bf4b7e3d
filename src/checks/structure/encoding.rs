//! Each part of the token: base64url, UTF-8, a JSON object.

use crate::checks::signature::present::is_wrong_length;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{JSON, SHAPE};
use crate::checks::support::sample::{Sample, encode};
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain, failures};
use crate::jose::token::{Base64Fault, Part};
use crate::model::provider;
use crate::text::{json::Fault, template::Placeholder};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("part-not-base64url", "The token holds a character that does not belong there")
            .verdict("The {name} of the token holds {found} at character {offset}, which base64url does not have. A verifier refuses the token as malformed; its claims were not checked.\nA part of the token holds a character that base64url does not have. A verifier refuses the token as malformed; its claims were not checked.")
            .causes(&[
                cause(
                    "Text of the line around the token was copied too: a quotation mark, a comma, a line break or a bracket.",
                    "Copy the token again from where it was issued. It has only letters, digits, `-`, `_` and two dots.",
                ),
                cause(
                    "Something between the issuer and here encoded the token: `%2E` or `%3D` (a URL), `&amp;` (a page) or a backslash (JSON).",
                    "Compare the token that arrives with the one that was issued, and decode it once where the program reads it (`decodeURIComponent` in JavaScript, for example).",
                ),
            ])
            .family(&SHAPE),
        not_base64url,
        access(&[]).mangled(with_star),
        &[
            access(&[]),
            access(&[]).mangled(|compact| format!("{compact}==")),
            access(&[]).mangled(|compact| format!("{compact} is the token")),
        ],
    ),
    check(
        explain("part-impossible-length", "A part has a length that base64url never has")
            .verdict("The {name} of the token has {found} characters, and no encoder makes that many: one was lost or added. A verifier refuses the token as malformed. Its claims may be right.\nA part of the token has a length that no encoder makes: a character was lost or added. A verifier refuses the token as malformed. Its claims may be right.")
            .causes(&[
                cause(
                    "The last character was lost while copying, or a length limit cut it off.",
                    "Copy the token again from where it was issued (the response of `/token`), up to its last character.",
                ),
                cause("A character was added or lost inside, for example by a line break of a terminal or by editing.", "Compare the length of each part with that of the token as it was issued: `printf %s \"$TOKEN\" | wc -c`."),
            ])
            .family(&SHAPE),
        impossible_length,
        access(&[]).mangled(|compact| compact.replacen('.', "AAA.", 1)),
        &[access(&[]), access(&[]).mangled(with_star), access(&[]).mangled(|compact| format!("{compact}=="))],
    ),
    check(
        explain("part-standard-base64", "The token is in standard base64, not base64url")
            .verdict("The {name} of the token holds `+` or `/` at character {offset}, where JWTs have `-` and `_`. Strict verifiers refuse the token for that; its claims may be right.\nA part of the token holds `+` or `/`, where JWTs have `-` and `_`. Strict verifiers refuse the token for that; its claims may be right.")
            .causes(&[
                cause(
                    "The code that made the token used a plain base64 function. Every token of this program then has the fault. Lenient libraries read it; Okta and strict libraries refuse it.",
                    "Encode with base64url without padding: `base64.urlsafe_b64encode` in Python, `Base64.getUrlEncoder().withoutPadding()` in Java, `base64url` in Node.js. Or let a JWT library make the token.",
                ),
                cause("The token was right, and something on the way decoded and encoded it again.", "Compare the token with `access_token` as it was issued, and pass that one on without changes."),
            ])
            .family(&SHAPE),
        |subject| base64(subject, |fault| match fault {
            Base64Fault::Standard(at) => Some(at),
            _ => None,
        }),
        token(Sample::Other).claims(&[("name", "\"???>>>~~~\"")]).mangled(|compact| compact.replace('_', "/").replace('-', "+")),
        &[access(&[])],
    ),
    check(
        explain("part-padded", "The token is padded with `=`")
            .severity(Severity::Warning)
            .verdict("The {name} of the token ends in `=`; JWTs leave this padding out. Some libraries refuse it (jsonwebtoken for Node.js, golang-jwt), others accept it (PyJWT, jose). The claims can be read.\nA part of the token ends in `=`; JWTs leave this padding out. Some libraries refuse it, others accept it. The claims can be read.")
            .causes(&[
                cause(
                    "AWS load balancers pad all parts of the tokens that they make (`x-amzn-oidc-data`), and sign the padding too.",
                    "Verify the token exactly as it was sent, with a library that accepts the padding (`jwt.WithPaddingAllowed()` in golang-jwt). Do not cut it off.",
                )
                .only(&[Clue::Words("elasticloadbalancing")]),
                cause("A program encoded the signature again with an ordinary base64 function. The header and the payload are as they were.", "Take the token as the issuer's `/token` sent it. If that is not possible, cut off the `=` at the end: the signature's own padding is not signed.")
                .any(&[Clue::Fact(Placeholder::Name, "signature")]),
                cause("The code that made the token used an ordinary base64 function, which adds padding.", "Leave out `=` where the token is made. Do not cut it off the header or the payload afterwards: there it was signed too.")
                .any(&[Clue::NoFact(Placeholder::Name, "signature")]),
            ])
            .family(&SHAPE),
        |subject| base64(subject, |fault| match fault {
            Base64Fault::Padded(at) => Some(at),
            _ => None,
        }),
        access(&[]).mangled(|compact| format!("{compact}==")),
        &[access(&[])],
    ),
    check(
        explain("part-trailing-bits", "The last character of a part was changed")
            .severity(Severity::Warning)
            .verdict("The last character of the {name} holds bits that have no meaning, and no encoder writes it like this. Strict verifiers refuse the token.\nThe last character of a part of the token holds bits that have no meaning, and no encoder writes it like this. Strict verifiers refuse the token.")
            .causes(&[
                cause("The token was edited, or its last character was typed or copied wrongly.", "Compare the last characters of each part (before each dot, and the end) with those of the token as it was issued in the response of `/token`."),
                cause("A program cut the part off without filling it up, or an encoder that was written by hand leaves such bits.", "Use the base64url function of the language or a JWT library where the token is made."),
            ])
            .family(&SHAPE),
        |subject| base64(subject, |fault| match fault {
            Base64Fault::TrailingBits(at) => Some(at),
            _ => None,
        }),
        token(Sample::Other).mangled(odd_end),
        &[access(&[]), token(Sample::Other)],
    ),
    check(
        explain("part-not-utf8", "The token holds bytes that are not text")
            .verdict("Byte {offset} of the {name} is not UTF-8. Strict libraries refuse the token, and others read something else; the signature may be good.\nA part of the token is not UTF-8. Strict libraries refuse the token, and others read something else; the signature may be good.")
            .causes(&[
                cause("The code that made the token encoded the JSON in another character set (Latin-1, UTF-16). Tokens without accents or other special letters are then right.", "Encode the JSON as UTF-8 before base64url: `json.dumps(claims).encode(\"utf-8\")` in Python, `Buffer.from(text, \"utf8\")` in Node.js."),
                cause("A character was changed after the token was issued, so its bytes are no longer valid UTF-8.", "Compare the token with the one that was issued, exactly: `sha256sum` of both shows a difference."),
            ])
            .family(&JSON),
        not_utf8,
        token(Sample::Other).mangled(in_latin1),
        &[access(&[]), token(Sample::Id).claims(&[("name", "\"Zoë\"")])],
    ),
    check(
        explain("part-not-json", "A part of the token is not the JSON it should be")
            .verdict("The JSON of the {name} breaks at byte {offset}, so no verifier can read it and each refuses the token. The signature was not reached.\nThe JSON of a part of the token is broken, so no verifier can read it and each refuses the token. The signature was not reached.")
            .causes(&[
                cause("The JSON was written by hand or by code of your own, with an extra comma, single quotes, a number that starts with 0, or text after the object. Every token of this code then fails.", "Write the part with a JSON library (`json.dumps`, `JSON.stringify`) and encode exactly its bytes, or better, make the token with a JWT library."),
                cause("A character of this one token was changed or lost after it was issued. Other tokens of the same issuer can be read.", "Copy the token again from where it was issued, and compare the two: `printf %s \"$TOKEN\" | wc -c`."),
                cause("The string has two dots and is not a JWT: an opaque token, a file name or an encrypted value was sent in its place.", "Look at the first three characters of what is sent: the first part of a JWT starts with `eyJ`, which is `{\"` in base64url."),
            ])
            .family(&JSON),
        not_json,
        token(Sample::Other).mangled(|_| encode(Sample::Other.header(), "{\"sub\":\"ada\",}", false)),
        &[access(&[]), access(&[]).mangled(with_star)],
    ),
    check(
        explain("payload-not-object", "The payload is not a JSON object")
            .verdict("The {name} is {found}, but the claims of a JWT are a JSON object. JWT libraries refuse the token; its signature may be good.\nThe payload is not a JSON object, which the claims of a JWT are. JWT libraries refuse the token; its signature may be good.")
            .causes(&[
                cause("The claims were converted to JSON twice, so the library signed a string.", "Pass the claims to the library as an object (`{\"sub\": \"jo\"}`), and not as a string that you have already converted to JSON."),
                cause("Something other than claims was signed on purpose, such as a string or a list.", "Sign an object, `{\"sub\": …}`, or verify the token as a plain JWS (`compactVerify` of `jose`) instead of as a JWT."),
            ])
            .family(&JSON),
        not_object,
        token(Sample::Other).mangled(|_| encode(Sample::Other.header(), "\"ada\"", false)),
        &[access(&[])],
    ),
];

/// The payload with a character that is none of base64url.
fn with_star(compact: &str) -> String {
    let middle = compact.find('.').unwrap_or_default() + 24;
    let (front, back) = compact.split_at_checked(middle).unwrap_or_default();
    format!("{front}*{back}")
}

/// The payload's last character with one more bit set.
fn odd_end(_: &str) -> String {
    let sound = encode(Sample::Other.header(), "{\"sub\":\"a\"}", false);
    sound.replacen("ifQ.", "ifR.", 1).replacen("In0.", "In1.", 1)
}

fn in_latin1(_: &str) -> String {
    use base64::Engine;
    let part = |bytes: &[u8]| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes);
    let sound = encode(Sample::Other.header(), "{}", false);
    let (header, rest) = sound.split_once('.').unwrap_or_default();
    let signature = rest.rsplit('.').next().unwrap_or_default();
    format!("{header}.{}.{signature}", part(b"{\"sub\":\"Zo\xEB\"}"))
}

/// The parts with their names and faults. What a cut-off token ends in is `token-truncated`.
fn parts<'a>(view: &TokenView<'a>) -> Vec<(&'static str, &'a str, &'a [Base64Fault])> {
    let token = view.token;
    let mut all = vec![("header", token.header.text.as_str(), token.header.faults.as_slice())];
    if !token.encrypted() {
        all.push(("payload", &token.payload.text, &token.payload.faults));
        all.push(("signature", &token.signature.text, &token.signature.faults));
    }
    all
}

/// One hit for each part with such a fault, at its offset.
fn base64(subject: &Subject, offset: impl Fn(Base64Fault) -> Option<usize>) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, _, faults) in parts(&view) {
            let explained = name == "signature" && is_wrong_length(subject, &view) || view.is_truncated();
            if let Some(at) = faults.iter().find_map(|fault| offset(*fault)).filter(|_| !explained) {
                let hit = told(&view, name, at);
                hits.push(if provider::is_load_balancers(view.token) {
                    hit.severity(Severity::Note)
                } else {
                    hit
                });
                break;
            }
        }
    }
    failures(hits)
}

fn told(view: &TokenView, name: &'static str, at: usize) -> Hit {
    view.hit(name).fact(Placeholder::Name, name).fact(Placeholder::Offset, at.to_string())
}

fn not_base64url(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, text, faults) in parts(&view) {
            let at = faults.iter().find_map(|fault| match fault {
                Base64Fault::Character(at) => Some(*at),
                _ => None,
            });
            if let Some(at) = at {
                let found = text
                    .get(at..)
                    .and_then(|rest| rest.chars().next())
                    .map_or("an end".into(), |it| format!("`{it}`"));
                hits.push(told(&view, name, at).found(found));
                break;
            }
        }
    }
    failures(hits)
}

fn impossible_length(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let odd = |faults: &[Base64Fault]| faults.iter().any(|it| matches!(it, Base64Fault::Length(_)));
        let (name, text, _) = parts(&view).into_iter().find(|(_, _, faults)| odd(faults))?;
        let explained = name == "signature" && is_wrong_length(subject, &view);
        let length = text.trim_end_matches('=').len();
        (!explained && !view.is_truncated()).then(|| told(&view, name, length).found(length.to_string()))
    })
}

/// The parts that hold JSON, unless their base64 is broken before it ends.
fn json<'a>(view: &TokenView<'a>) -> Vec<(&'static str, &'a Part)> {
    let broken = |part: &Part| {
        part.faults.iter().any(|fault| matches!(fault, Base64Fault::Character(_) | Base64Fault::Length(_)))
    };
    let nested = crate::checks::header::encryption::is_nested(view);
    let mut all = vec![("header", &view.token.header)];
    if !nested {
        all.push(("payload", &view.token.payload));
    }
    all.into_iter().filter(|(_, part)| !broken(part) && !part.bytes.is_empty()).collect()
}

fn not_utf8(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, part) in json(&view) {
            if let Some(at) = part.not_utf8 {
                hits.push(told(&view, name, at).found(format!("byte {at}")));
                break;
            }
        }
    }
    failures(hits)
}

fn not_json(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        let cut = view.is_truncated();
        for (name, part) in json(&view) {
            let flaw = part.flaws.iter().find(|flaw| match flaw.fault {
                Fault::LoneSurrogate | Fault::Duplicate(_) => false,
                Fault::CutOff => !cut,
                _ => true,
            });
            if let Some(flaw) = flaw {
                hits.push(told(&view, name, flaw.at).found(format!("byte {}", flaw.at)));
                break;
            }
        }
    }
    failures(hits)
}

fn not_object(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for view in subject.tokens() {
        for (name, part) in json(&view) {
            let plain =
                part.flaws.iter().all(|it| matches!(it.fault, Fault::LoneSurrogate | Fault::Duplicate(_)));
            if let Some(value) = part.value.as_ref().filter(|_| plain && !part.is_object()) {
                hits.push(
                    view.hit(name)
                        .found(value.type_name())
                        .expected("an object")
                        .fact(Placeholder::Name, name),
                );
                break;
            }
        }
    }
    failures(hits)
}
