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
            .verdict("The paste contains a private key: whoever has it can sign as its owner. This page sends it nowhere.")
            .causes(&[
                cause(
                    "The file, variable or command with the key was copied. A private key never leaves the machine that signs with it: Okta keeps only the public half, so nobody needs this one to help you.",
                    "If others saw it, make a new pair at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`, have the program sign with it, and remove the old key.",
                )
                .prevention("Keep the key in a secret store, and give people only the public half."),
            ])
            .family(&SECRET),
        private_keys,
        text("-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n-----END PRIVATE KEY-----"),
        &[text("-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1Lf\n-----END PUBLIC KEY-----"), access(&[])],
    ),
    check(
        explain("api-token-pasted", "An Okta API token is in the paste")
            .severity(Severity::Warning)
            .verdict("This is an Okta API token. It acts with all rights of the admin who created it.")
            .causes(&[
                cause(
                    "Whoever has this token can do everything that the admin roles of its creator allow: no scope limits it, and it does not expire while it is used.",
                    "If others saw it, create another at `Security > API > Tokens > Create token` and choose a network zone at `API calls made with this token must originate from`. Put the new one into use, then revoke this one in the same list.",
                )
                .prevention("Have a service account with a small admin role create the token, keep it in a secret store, and set its share of the rate limit at `Security > API > Tokens > your token > Token rate limits > Edit` (50% unless changed). Better still, use OAuth for Okta APIs."),
                cause(
                    "If Okta refuses this token, it was revoked, was not used for 30 days, belongs to another org, or its creator was deactivated or suspended. Each request starts the 30 days again; nothing else renews the token.",
                    "Look for the token and its owner at `Security > API > Tokens` of the org that you call. If the owner is deactivated, create a new token under an active service account; reactivate the owner at `Directory > People > your user > Activate` only where that was a mistake.",
                )
                .any(&[Clue::Summary("Invalid token provided"), Clue::Words("e0000011"), Clue::Status(401)]),
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
            .verdict("The paste contains a client secret: whoever has it can ask for tokens as the app. This page sends it nowhere.")
            .causes(&[
                cause(
                    "The secret was part of the request or the settings that were copied: in `client_secret`, in an `Authorization: Basic` header, or in a configuration file.",
                    "If others saw it, generate a new secret at `Applications and Resources > Applications > your app > General > Client Credentials`, put it into use, then deactivate this one.",
                )
                .prevention("Use `private_key_jwt`: then no secret travels with the request."),
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
            .verdict("The paste contains a password: whoever has it can sign in as that user. This page sends it nowhere.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The request signs a user in with a password in its body, and the whole request was copied, or a log that has it.",
                    "Remove the password before you share the request. If others saw it, reset it at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ).prevention("Send passwords only from programs that cannot use the sign-in in the browser, and hide them in logs."),
            ])
            .family(&SECRET),
        |subject| basic(subject, true),
        text("curl https://acme.okta.com/api/v1/authn -d '{\"username\":\"ada@acme.example\",\"password\":\"correct-horse-battery\"}'"),
        &[access(&[])],
    ),
    check(
        explain("session-cookie-pasted", "A session cookie is in the paste")
            .severity(Severity::Warning)
            .verdict("The paste contains a session cookie: whoever has it is signed in as that user until the session ends. This page sends it nowhere.")
            .causes(&[
                cause(
                    "The request was copied from a browser, which puts all cookies into it. `sid` and `idx` are the user's session at Okta, and apps have cookies of their own.",
                    "End the session: sign out, or choose `Directory > People > your user > More Actions > Clear User Sessions`. Remove the `Cookie` header before you share the request.",
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
            .verdict("The paste contains a refresh token. It brings new access tokens, but gives access to no API itself.")
            .causes(&[
                cause(
                    "A refresh token is opaque: it has no claims to read. It works only at `/token` of the authorization server that issued it, and only for the client that got it.",
                    "If others saw it, revoke it with `POST /oauth2/default/v1/revoke` (at its own authorization server) and `token_type_hint=refresh_token`.",
                )
                .prevention("Switch on `Rotate token after every use` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Refresh Token`."),
                cause(
                    "A refresh token ends when it is not used for a while (7 days by default), when it was replaced by a newer one, or when it is used twice. Reuse also ends the newest refresh token and all access tokens since the sign-in.",
                    "Sign in again to get another one, and store the new `refresh_token` of each response.",
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
            .verdict("This is an authorization code. It can be exchanged for tokens once, within 300 seconds, and is worthless after that. A code in a paste is a note, not a fault.")
            .causes(&[
                cause(
                    "The URL of the callback was copied while it still had `code=`. A code holds no claims, and nobody can use it without the client's secret or PKCE verifier.",
                    "Redeem it once at `/token` of the same authorization server, with the same `redirect_uri`, `client_id` and `code_verifier`. If it is older than 300 seconds, start the sign-in again.",
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
            .verdict("This is a session token. It starts one browser session, once, within 5 minutes. After that it is worthless.")
            .causes(&[
                cause(
                    "The response of `/api/v1/authn` was copied, or a URL with `sessionToken=` in it. A session token works once: the second time it is used, Okta responds with `E0000004`.",
                    "Pass it once, as `sessionToken` of an authorize request or of `/login/sessionCookieRedirect`. If it fails, get a new one from `/api/v1/authn`: this one cannot be renewed.",
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
            .verdict("This token carries one sign-in from step to step. It opens no session and gives access to no API.")
            .causes(&[
                cause(
                    "The response of a step of the sign-in was copied. `stateToken` and `stateHandle` stand for a sign-in that is not finished, and expire with it.",
                    "Send it only with the next step that the response names (`remediation` or `_links.next`). If the sign-in has expired, start again at `/api/v1/authn` or `/idp/idx/introspect`.",
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
