//! Tokens that prove who a client is, sent as if they opened an API.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::{DPOP, KIND};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Outcome, Severity, cause, explain};
use crate::model::Kind;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("firebase-custom-token", "A custom token is not the ID token that an API takes")
            .verdict("Your server makes a Firebase custom token for the client's sign-in. The API needs the ID token that the client gets in return.")
            .causes(&[cause(
                "The client sends the same value that it passed to `signInWithCustomToken`. `aud` of a custom token is `https://identitytoolkit.googleapis.com/…` and its user is in `uid`; `aud` of an ID token is the project, and it has `user_id` and `firebase`.",
                "After `signInWithCustomToken`, call `user.getIdToken()` and send its result. A test without a client gets one from `https://identitytoolkit.googleapis.com/v1/accounts:signInWithCustomToken?key=<web API key>`.",
            )])
            .family(&KIND),
        custom,
        token(Sample::Other).claims(&[("aud", CUSTOM)]).before("Authorization: Bearer "),
        &[token(Sample::Other).before("Authorization: Bearer "), access(&[]).before("Authorization: Bearer ")],
    ),
    check(
        explain("client-assertion-as-access-token", "A client assertion is used as an access token")
            .verdict("This is a client assertion. It proves at `/token` who the client is, but gives access to no API. It may be valid: it is the wrong kind.")
            .causes(&[
                cause(
                    "The client signs an assertion and sends it to the API directly, without the token request in between.",
                    "Send it to `/token` with `grant_type=client_credentials`, `scope=<scopes>`, `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer` and `client_assertion=<this JWT>`. The `aud` of the assertion is the whole URL of `/token`. Then send the `access_token` of the response after `Bearer`.",
                ),
                cause(
                    "The client does send the token request, but puts the wrong variable into the header afterwards.",
                    "Look at the line that sets `Authorization`: it has to read `access_token` of the response of `/token`. In a decoded access token, `iss` is a URL; in the assertion, it is the client ID.",
                ),
            ])
            .family(&KIND),
        assertion,
        token(Sample::Assertion).before("Authorization: Bearer "),
        &[token(Sample::Assertion), access(&[]).before("Authorization: Bearer ")],
    ),
    check(
        explain("dpop-proof-as-access-token", "A DPoP proof is used as an access token")
            .verdict("This is a DPoP proof. It goes into the `DPoP` header, next to the access token. It may be valid: it is in the wrong place.")
            .causes(&[cause("The code puts the proof where the access token belongs: the two values changed places, or the variable of the proof was used twice.", "Send `Authorization: DPoP` with the access token, and the proof in a separate header named `DPoP`.")])
            .family(&DPOP),
        proof,
        token(Sample::Proof).before("Authorization: Bearer "),
        &[token(Sample::Proof), token(Sample::Proof).before("DPoP: "), access(&[]).before("Authorization: Bearer ")],
    ),
];

/// The audience of Firebase's custom tokens, as JSON.
const CUSTOM: &str =
    "\"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit\"";

fn custom(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let found = view.audiences().into_iter().find(|it| CUSTOM.trim_matches('"') == *it)?;
        let sent = view.sent_as_bearer();
        let place = if sent { "request.headers.authorization" } else { "payload.aud" };
        let hit = view.hit(place).found(found);
        Some(if sent { hit } else { hit.severity(Severity::Note) })
    })
}

fn assertion(subject: &Subject) -> Vec<Outcome> {
    sent(subject, Kind::ClientAssertion, "client-assertion")
}

fn proof(subject: &Subject) -> Vec<Outcome> {
    sent(subject, Kind::DpopProof, "dpop-proof")
}

/// Tokens of a kind that were sent where an access token goes.
fn sent(subject: &Subject, kind: Kind, name: &'static str) -> Vec<Outcome> {
    subject.each(|view| {
        let scheme = view.token.scheme.as_deref()?;
        let access = ["bearer", "dpop"].iter().any(|it| scheme.eq_ignore_ascii_case(it));
        (view.kind == kind && access)
            .then(|| view.hit("request.headers.authorization").found(name).expected("access-token"))
    })
}
