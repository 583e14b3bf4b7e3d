//! The key that signed, looked for in a key set.

use crate::catalogue::shared_words::{ADMIN_HOST_IS_SET, ORG_SERVER_IS_SET};
use crate::checks::signature::told::{Told, each, named};
use crate::checks::signature::usual::{RESTARTED, STALE_KEYS};
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ISSUED, KEYS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Query, cause, explain};
use crate::jose::verify::Reason;
use crate::model::issuer_url;
use crate::model::issuer_url::Named;
use crate::signatures::KeySource;
use crate::text::template::Placeholder;

/// It is good by a key of another name.
const GOOD_BY_OTHER: &str = "good-by-other";
/// The set is known to be another server's.
const OTHER_SERVER: &str = "other-server";

/// A key set with the key that the samples name.
pub(super) const OWN: &str = "\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\"}]}";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("kid-not-in-keys", "The key that signed is not in the key set")
            .verdict("No key in the key set has the `kid` `{kid}` of this token. Its signature was not checked, so the token may be valid.\n{refuser} finds no key with the token's `kid` in its key set. The signature was not checked, so the token may be valid.")
            .causes(&[
                cause(
                    "The signature is valid under {name}: the key is the right one, and only its name differs from the token's `kid`.",
                    "If the set was written or converted by hand, write the token's `kid` into it. Otherwise take the set as it is from `{keys}`.\nIf the set was written or converted by hand, write the token's `kid` into it. Otherwise take the set as it is from the issuer's `jwks_uri`.",
                )
                .any(&[Clue::Fact(Placeholder::Change, GOOD_BY_OTHER)]),
                cause(
                    "The key set in the paste belongs to {found}, and the token's issuer is {issuer}. Each authorization server has its own keys.",
                    "Load the keys from `{keys}`, the URL that belongs to the token's `iss`.\nLoad the keys of the issuer that you trust: `jwks_uri` in its `/.well-known/openid-configuration`.",
                )
                .any(&[Clue::Fact(Placeholder::Change, OTHER_SERVER)]),
                cause(
                    "The token is signed with `{alg}`, which takes a secret and not a key pair. No key set has that secret, so a verifier with a key set cannot check the token: the refresh tokens of many identity providers look like this.",
                    "Check that the program verifies the access token or ID token, and not the refresh token next to it. If the API and the issuer do share a secret, set the verifier to that secret and to `{alg}`.",
                )
                .any(&[
                    Clue::Fact(Placeholder::Alg, "HS256"),
                    Clue::Fact(Placeholder::Alg, "HS384"),
                    Clue::Fact(Placeholder::Alg, "HS512"),
                ]),
                cause(
                    "The token is an access token of the org authorization server. Such tokens are for Okta only; you are not meant to validate them with any key set.",
                    "Get the token from a custom authorization server for your own API, and use its keys: `https://{org}/oauth2/default/v1/keys`.",
                )
                .any(&[Clue::Token("org-access-token")]),
                cause(
                    "The token is a client assertion. Okta looks for the client's key among the keys registered in the app, not in an authorization server's key set.",
                    "Compare `kid` with the list at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "The key set belongs to another authorization server. Each server has its own keys, even where all of them belong to one org.",
                    "Load the keys from `{keys}`, the URL that belongs to the token's `iss`.\nLoad the keys of the issuer that you trust: `jwks_uri` in its `/.well-known/openid-configuration`.",
                )
                .any(&[ISSUED]),
                ORG_SERVER_IS_SET,
                ADMIN_HOST_IS_SET,
                STALE_KEYS.only(RESTARTED),
                cause(
                    "The verifier keeps an old key set. Issuers rotate their keys (Okta about four times a year) and publish a new one some time before they use it, so a verifier that reloads the set regularly never notices.",
                    "Restart the verifier so that it loads the key set again. From then on, let it reload the set once when a `kid` is unknown, and follow the `Cache-Control` header.",
                )
                .any(&[ISSUED])
                .unless(RESTARTED)
                .prevention("Do not store keys in settings: load them from the URL of the key set."),
                cause(
                    "The issuer never had this key: the token was made elsewhere, for example by a test setup, and only claims to be from this issuer.",
                    "Do not add the key by hand. If a fresh copy of `{keys}` lacks the `kid`, refuse the token and find out where it comes from.\nDo not add the key by hand. If a fresh copy of the issuer's `jwks_uri` lacks the `kid`, refuse the token and find out where it comes from.",
                )
                .any(&[ISSUED]),
            ])
            .queries(&[Query {
                finds: "Signing keys rotated",
                clauses: &["(eventType eq \"app.oauth2.as.key.rollover\" or eventType eq \"app.oauth2.key.rollover\")"],
            }])
            .family(&KEYS),
        not_in_keys,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"another\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}"),
        &[
            access(&[]),
            access(&[]).after(OWN),
            token(Sample::Proof),
        ],
    ),
];

fn not_in_keys(subject: &Subject) -> Vec<Outcome> {
    let ring = &subject.signatures.keyring;
    each(subject, Told::KidNotInKeys, |view, one| {
        let kid = view.token.header_text("kid")?;
        let hit = view.hit("header.kid").differs(&[kid], &ring.keys.kids()).fact(Placeholder::Kid, kid);
        let hit = ring.sources.iter().fold(hit, |hit, source| match source {
            KeySource::Paste(Some(exhibit)) => hit.with(*exhibit),
            _ => hit,
        });
        let good = one.verification.reasons.iter().find_map(|reason| match reason {
            Reason::OtherKeyOfTheSet { key } => named(subject, one, *key),
            _ => None,
        });
        if let Some(name) = good {
            return Some(hit.fact(Placeholder::Name, name).fact(Placeholder::Change, GOOD_BY_OTHER));
        }
        Some(match other_server(subject, view) {
            Some(issuer) => {
                let mut hit = hit.fact(Placeholder::Change, OTHER_SERVER);
                hit.facts.retain(|fact| fact.placeholder != Placeholder::Found);
                hit.fact(Placeholder::Found, issuer)
            }
            None => hit,
        })
    })
}

/// The issuer whose key set was loaded in the paste, where it is another than the token's.
fn other_server(subject: &Subject, view: &TokenView) -> Option<String> {
    let iss = view.text("iss")?.trim_end_matches('/');
    let mut loaded = subject.case.requests().filter(|(_, request)| request.path.ends_with("/keys"));
    loaded.find_map(|(_, request)| {
        match issuer_url::named(&["https://", &request.host, &request.path].concat()) {
            Named::Derived(issuer) => (issuer.trim_end_matches('/') != iss).then_some(issuer),
            Named::Exactly(_) | Named::Host(_) => None,
        }
    })
}
