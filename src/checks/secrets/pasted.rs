//! Secrets in the paste that are no JWT: what they are, what they can do, and what to do now that they were shown.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{API_TOKEN, REFRESH, SECRET};
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Outcome, Query, Severity, cause, explain};
use crate::model::{Content, Exhibit, Kind};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("private-key-pasted", "A private key is in the paste")
            .severity(Severity::Warning)
            .verdict("A private key was pasted: whoever has it can sign as its owner.")
            .causes(&[
                cause(
                    "A private key never leaves the machine that signs; Okta keeps the public half only.",
                    "Make a new pair in `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`, and take the old one out.",
                )
                .prevention("Keep the key in a secret store, and give people the public half."),
            ])
            .family(&SECRET),
        private_keys,
        text("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----"),
        &[text("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1Lf\n-----END PUBLIC KEY-----"), access(&[])],
    ),
    check(
        explain("api-token-pasted", "An Okta API token is in the paste")
            .severity(Severity::Warning)
            .verdict("This is an Okta API token: it acts with all rights of the admin who created it.")
            .causes(&[
                cause(
                    "An API token has no scopes and no claims: it can do what its creator's admin roles allow, and never signs anyone in to an app nor works after `Bearer`.",
                    "If others saw it, create another in `Security > API > Tokens > Create token`, put that in use, and revoke this one.",
                )
                .prevention("Have a service account with a small admin role create it, bind it to network zones, and keep it in a secret store; better, use OAuth for Okta APIs."),
                cause(
                    "It is shown once, when it is created, and gets a name and the networks that may use it.",
                    "In `Security > API > Tokens > Create token`, name it after the program, choose a zone at `API calls made with this token must originate from`, and copy it at once.",
                )
                .prevention("Set its share of each rate limit in `Security > API > Tokens > token > Token rate limits > Edit`: 50 % unless changed."),
                cause(
                    "It stops working when it is revoked, unused for 30 days, or its creator is deactivated or suspended; each call renews the 30 days, and nothing else refreshes it.",
                    "Look at the token and its owner at `Security > API > Tokens`. If the owner is off, make a new token under an active service account; reactivate the owner at `Directory > People > your user > Activate` only where that was a mistake.",
                )
                .any(&[Clue::Summary("Invalid token provided"), Clue::Words("e0000011"), Clue::Status(401)]),
                cause(
                    "It loses rights when its creator loses an admin role; the token itself cannot be given any.",
                    "Look at `Security > Administrators > Admins` for the role of the token's owner.",
                )
                .any(&[Clue::Words("e0000006"), Clue::Status(403)]),
                cause(
                    "It belongs to one org: a token of preview or of another org is unknown here, and so is one sent to the `-admin` host.",
                    "Send it to the Okta domain that it was created in, without `-admin`.",
                )
                .any(&[Clue::Host("-admin."), Clue::Host("oktapreview.com")]),
            ])
            .queries(&[
                Query { finds: "API tokens created, changed, revoked", clauses: &["eventType sw \"system.api_token.\""] },
                Query {
                    finds: "API token used outside its network zone",
                    clauses: &["eventType eq \"system.api_token.request_outside_allowed_range\""],
                },
            ])
            .family(&API_TOKEN),
        |subject| pasted(subject, Kind::ApiToken),
        text("Authorization: SSWS 00QCjAl4MlV-WPXMexampleexample0HmjFx-vbGua"),
        &[access(&[]), text("00T94e3cn9kSEO3c51s5"), text("00ub0oNGTSWTBKOLGLNR")],
    ),
    check(
        explain("client-secret-pasted", "A client secret is in the paste")
            .severity(Severity::Warning)
            .verdict("A client secret is in the paste: whoever has it can ask for tokens as the app.")
            .causes(&[
                cause(
                    "The secret stood in the request or settings that were copied.",
                    "Generate a new secret in `Applications and Resources > Applications > your app > General > Client Credentials`, put it in use, then deactivate this one.",
                )
                .prevention("Use `private_key_jwt`: no secret travels with the request."),
            ])
            .family(&SECRET),
        |subject| {
            let mut hits = pasted(subject, Kind::ClientSecret);
            hits.extend(basic(subject, false).into_iter().map(Outcome::likely));
            hits
        },
        text("grant_type=client_credentials&client_id=0oabucvyc38HLL1ef0h7&client_secret=7xq2Jp4vT9sLmN0wYb8cRk5dHf3gZa6eQu1iXo"),
        &[access(&[])],
    ),
    check(
        explain("password-pasted", "A password is in the paste")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The request signs a user in with a password in its body, and was copied whole.",
                    "Have the user change the password, and take it out before sharing the request.",
                ),
            ])
            .family(&SECRET),
        |subject| basic(subject, true),
        text("curl https://acme.okta.com/api/v1/authn -d '{\"username\":\"ada@acme.example\",\"password\":\"correct-horse-battery\"}'"),
        &[access(&[])],
    ),
    check(
        explain("session-cookie-pasted", "A session cookie is in the paste")
            .severity(Severity::Warning)
            .verdict("A session cookie is in the paste: whoever has it is signed in as that user until the session ends.")
            .causes(&[
                cause(
                    "`sid` and `idx` are the user's session at Okta, and apps have their own; copied requests of a browser hold them.",
                    "End the session: sign out, or `Directory > People > your user > More Actions > Clear User Sessions`.",
                ),
            ])
            .family(&SECRET),
        |subject| pasted(subject, Kind::Cookie),
        text("Cookie: sid=102qGkUL3sdTtCnLyEhGdGHvA; DT=DI0example"),
        &[access(&[])],
    ),
    check(
        explain("refresh-token-pasted", "A refresh token is in the paste")
            .severity(Severity::Warning)
            .verdict("A refresh token is in the paste: it brings new access tokens, and opens no API by itself.")
            .causes(&[
                cause(
                    "A refresh token is opaque: it has no claims to read, works only at `/token` of the server that gave it, for the client that got it.",
                    "If others saw it, revoke it at `/oauth2/default/v1/revoke` (of its own server), or sign the user out.",
                )
                .prevention("Switch on `Rotate token after every use` in `Applications and Resources > Applications > your app > General > General Settings > Edit > Refresh Token`."),
                cause(
                    "It ends after 7 idle days by default, once it was rotated, or when it is used twice: reuse ends the newest one and all access tokens since sign-in.",
                    "Sign in again to get another one; store the new one of each answer.",
                )
                .any(&[Clue::Summary("refresh token"), Clue::Words("invalid_grant")]),
            ])
            .family(&REFRESH),
        |subject| pasted(subject, Kind::RefreshToken),
        text("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"scope\":\"offline_access\",\"refresh_token\":\"Hw8xYy0pQ2r5T7uVb1nM3kLzXc9sDfGhJ4aWeRtYuIo\"}"),
        &[access(&[])],
    ),
    check(
        explain("authorization-code-pasted", "An authorization code is in the paste")
            .severity(Severity::Note)
            .verdict("This is an authorization code: it is traded for tokens once, within 300 seconds.")
            .causes(&[
                cause(
                    "The code came back to the redirect address; it holds no claims and opens nothing by itself.",
                    "Send it once to `/token` of the same server, with the same `redirect_uri`, client and `code_verifier`.",
                ),
            ])
            .family(&SECRET),
        |subject| pasted(subject, Kind::AuthorizationCode),
        text("https://app.acme.example/callback?code=P59yPm0_6Y2TJyKPnGRvGRhyN3mK8xXQm3aXgW2Hq4s&state=af0ifjsldkj"),
        &[access(&[])],
    ),
    check(
        explain("session-token-pasted", "A session token is in the paste")
            .severity(Severity::Note)
            .verdict("This is a session token: it starts one browser session, once, within 5 minutes.")
            .causes(&[
                cause(
                    "`sessionToken` comes from the authentication API; used a second time, Okta answers `E0000004`.",
                    "Pass it once, as `sessionToken` of an authorize request or of `/login/sessionCookieRedirect`.",
                ),
            ])
            .family(&SECRET),
        |subject| pasted(subject, Kind::SessionToken).into_iter().filter(|it| !is_state(subject, it)).collect(),
        text("{\"status\":\"SUCCESS\",\"sessionToken\":\"20111LfCuoRb0YyGqyc6mHqIk4yHbEXAMPLE0sB3vZJ4Qx8hYt0pGk\"}"),
        &[access(&[]), text(STATE)],
    ),
    check(
        explain("state-token-pasted", "A state token is in the paste")
            .severity(Severity::Note)
            .verdict("This carries one sign-in from step to step; it opens no session and no API.")
            .causes(&[
                cause(
                    "`stateToken` and `stateHandle` stand for a sign-in that is not finished, and end with it.",
                    "Send it with the next step that the answer names, and nowhere else.",
                ),
            ])
            .family(&SECRET),
        |subject| pasted(subject, Kind::SessionToken).into_iter().filter(|it| is_state(subject, it)).collect(),
        text(STATE),
        &[access(&[]), text("{\"sessionToken\":\"20111LfCuoRb0YyGqyc6mHqIk4yHbEXAMPLE0sB3vZJ4Qx8hYt0pGk\"}")],
    ),
];

const STATE: &str =
    "{\"stateToken\":\"00quAZYqYjXg9DZhS5UzE1wrJuQ6KKb_kzOeH7OGB5\",\"status\":\"PASSWORD_EXPIRED\"}";

/// Whether a token of a sign-in stands under the name of one that is not finished.
fn is_state(subject: &Subject, pasted: &Outcome) -> bool {
    let exhibit = subject.case.exhibits.get(pasted.exhibit);
    exhibit.is_some_and(|it| {
        let Content::Secret(secret) = &it.content else { return false };
        let named = secret.named.as_deref().unwrap_or_default();
        matches!(named, "statetoken" | "statehandle" | "interaction_handle")
    })
}

/// Credentials: a user's password, or those of `Basic`, which at `/token` are a client's.
fn basic(subject: &Subject, password: bool) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        if let (Kind::BasicCredentials, Content::Secret(secret)) = (exhibit.kind, &exhibit.content) {
            let named = secret.named.as_deref().is_some_and(|name| name.contains("password"));
            if named == password {
                hits.push(Hit::at(index, "paste").into());
            }
        }
    }
    hits
}

/// Whether a session id is the value of a cookie that is told by itself: exhibits that stand at one place are next to
/// each other.
fn in_cookie(subject: &Subject, index: usize, exhibit: &Exhibit) -> bool {
    let (before, behind) = subject.case.exhibits.split_at_checked(index).unwrap_or_default();
    let holds = |it: &&Exhibit| it.span.start <= exhibit.span.start && exhibit.span.end <= it.span.end;
    let mut around = before.iter().rev().take_while(holds).chain(behind.iter().skip(1).take_while(holds));
    around.any(|it| it.kind == Kind::Cookie)
}

/// Private keys, in the paste and among the keys that were given. Nothing that is told is as urgent.
fn private_keys(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        if exhibit.kind == Kind::PrivateKey {
            hits.push(Hit::at(index, "paste").leading().into());
        }
    }
    if hits.is_empty() && subject.signatures.keyring.given_private {
        let about = subject.case.tokens().next().map_or(0, |(index, ..)| index);
        hits.push(Hit::at(about, "expected.keys").leading().into());
    }
    hits
}

fn pasted(subject: &Subject, kind: Kind) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        if exhibit.kind != kind || kind == Kind::SessionToken && in_cookie(subject, index, exhibit) {
            continue;
        }
        let hit = Hit::at(index, "paste");
        let hit = match &exhibit.content {
            Content::Secret(secret) if !secret.masked.is_empty() => hit.found(secret.masked.clone()),
            _ => hit,
        };
        hits.push(hit.into());
    }
    hits
}
