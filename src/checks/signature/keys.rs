//! Keys: found, reachable, of the right kind; and the discovery document that names them.

use crate::checks::signature::told::{Told, each, named, with_key};
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{ISSUED, KEYS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Query, cause, explain};
use crate::jose::algorithms::{Algorithm, KeyShape};
use crate::jose::curve::KeyType;
use crate::jose::verify::{Misfit, Reason};
use crate::model::issuer_url::Named;
use crate::model::{Kind, issuer_url};
use crate::signatures::KeySource;
use crate::text::template::Placeholder;

/// What of the key does not fit.
const TYPE: &str = "type";
const CURVE: &str = "curve";
const ONLY_PSS: &str = "only-pss";
const USE: &str = "use";
const OPERATIONS: &str = "operations";
const ALGORITHM: &str = "algorithm";
/// It is good all the same: by that key, or by one of another name.
const GOOD_BY_IT: &str = "good-by-it";
const GOOD_BY_OTHER: &str = "good-by-other";
/// The set is known to be another server's.
const OTHER_SERVER: &str = "other-server";

/// A key set with the key that the samples name.
const OWN: &str = "\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\"}]}";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("kid-not-in-keys", "The key that signed is not in the key set")
            .verdict("No key in the key set has the `kid` {kid} of this token.")
            .causes(&[
                cause(
                    "The signature is good under {name}: the key is the right one, and only its name differs from the token's `kid`.",
                    "Write the token's `kid` into the set where it was written or converted by hand, or take the set as it is from {keys}.",
                )
                .any(&[Clue::Fact(Placeholder::Change, GOOD_BY_OTHER)]),
                cause(
                    "The key set in the paste is that of {found}, and the token's issuer is {issuer}: each authorization server has its own keys.",
                    "Load the keys from {keys}, the address that belongs to the token's `iss`.",
                )
                .any(&[Clue::Fact(Placeholder::Change, OTHER_SERVER)]),
                cause(
                    "Access tokens of the org authorization server are for Okta alone; its keys were long unpublished.",
                    "Use a custom authorization server for your own API, and its keys: `https://{org}/oauth2/default/v1/keys`.",
                )
                .any(&[Clue::Token("org-access-token")]),
                cause(
                    "Okta looks for the client's key among those registered in the app, not among an authorization server's.",
                    "Compare `kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "The key set is of another authorization server: each has its own keys, though all may be of one org.",
                    "Load the keys from {keys}, the address that belongs to the token's `iss`.",
                )
                .any(&[ISSUED]),
                cause(
                    "Issuers rotate their keys (Okta about four times a year, with the next and the previous key in the set for weeks), and the verifier keeps an old key set.",
                    "Load the key set again once when a `kid` is unknown, and keep to its `Cache-Control`.",
                )
                .any(&[ISSUED])
                .prevention("Do not store keys in settings: load them from the key set address."),
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
    check(
        explain("keys-unreachable", "The verifier could not load the key set")
            .causes(&[
                cause(
                    "The machine has no way out to Okta: a firewall, a missing proxy setting, or a name that does not resolve there.",
                    "Run `curl` for {keys} on that machine, and let it through to the Okta domain.",
                ),
                cause(
                    "The address is wrong: a trailing slash, `-admin`, or an issuer path that does not exist answers with 404.",
                    "Open the issuer's `/.well-known/openid-configuration`, and use its `jwks_uri`.",
                ),
                cause(
                    "The issuer setting holds the URL of an endpoint or of the discovery document already, so that a part of the path is in the URL twice.",
                    "Set the issuer alone, without `/.well-known/openid-configuration` and without `/v1/…`.",
                )
                .any(&[
                    Clue::Words("/.well-known/openid-configuration/.well-known/"),
                    Clue::Words("/v1/keys/.well-known/"),
                    Clue::Words("/v1/authorize/.well-known/"),
                    Clue::Words("/v1/token/.well-known/"),
                ]),
                cause(
                    "A proxy with a certificate of its own stands between, and the verifier does not trust it.",
                    "Add the proxy's CA certificate to the trust store of the runtime.",
                )
                .any(&[Clue::Words("pkix"), Clue::Words("certificate"), Clue::Words("ssl")]),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        text("PyJWKClientConnectionError: Fail to fetch data from the url, err: \"<urlopen error timed out>\""),
        &[access(&[])],
    ),
    check(
        explain("key-wrong-type", "The key is of another kind than the algorithm needs")
            .verdict("`{alg}` needs {expected}, and {key} is {found}.")
            .causes(&[
                cause(
                    "The signature is good under this key all the same: the key is the right one, and what its JWK says of it is not.",
                    "Publish the key with `use` `sig` and the `alg` that it signs with; verifiers that look at these members refuse it as it is.",
                )
                .any(&[Clue::Fact(Placeholder::Change, GOOD_BY_IT)]),
                cause(
                    "RS and PS take an RSA key, ES an elliptic-curve key, HS a shared secret; `alg` and the key do not belong together.",
                    "Give the verifier the issuer's key with this token's `kid`, and fix the accepted algorithm to `RS256` for Okta.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, TYPE)]),
                cause(
                    "Each `ES` algorithm has one curve: `ES256` P-256, `ES384` P-384, `ES512` P-521; `EdDSA` here takes Ed25519.",
                    "Set `alg` to the algorithm of the key's curve where the token is signed, or sign with a key on the other curve.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, CURVE)]),
                cause(
                    "The key was made for RSASSA-PSS only (its DER says `id-RSASSA-PSS`), and `RS` is the other padding.",
                    "Sign with `PS256`, or make a key for both: `openssl genpkey -algorithm RSA`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ONLY_PSS)]),
                cause(
                    "`use` of the key is not `sig`: it is for encrypting, and a verifier must not take it (RFC 7517 section 4.2).",
                    "Take the key of the set whose `use` is `sig`; in an Okta app, signing and encryption keys are registered apart.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, USE)]),
                cause(
                    "`key_ops` of the key does not list `verify` (RFC 7517 section 4.3).",
                    "Publish the public key with `\"key_ops\": [\"verify\"]`, or without `key_ops`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, OPERATIONS)]),
                cause(
                    "`alg` of the key names the one algorithm that it is for, and the token's header names another (RFC 8725 section 3.1).",
                    "Sign with the algorithm that the key names, or publish the key without `alg`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ALGORITHM)]),
            ])
            .family(&KEYS),
        wrong_type,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}"),
        &[access(&[]), access(&[]).after(OWN)],
    ),
];

/// Whether a token is one to look up in the key sets.
fn looked_up(view: &TokenView) -> bool {
    (view.is_issued() || view.kind == Kind::ClientAssertion) && !view.token.encrypted()
}

/// What the key at hand that has the token's `kid` tells of the length of signatures.
pub(crate) fn shape(subject: &Subject, view: &TokenView) -> KeyShape {
    let kid = view.token.header_text("kid").filter(|_| looked_up(view));
    let mut keys = subject.signatures.keyring.keys.keys.iter();
    let key = keys.find(|key| kid.is_some() && key.kid.as_deref() == kid);
    key.map_or(KeyShape::Unknown, |key| key.material.shape())
}

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

fn wrong_type(subject: &Subject) -> Vec<Outcome> {
    each(subject, Told::WrongKey, |view, one| {
        let algorithm = one.verification.algorithm?;
        let mismatch = one.verification.mismatches.first()?;
        let found = of_key(&mismatch.misfit);
        let (expected, reason) = wanted(algorithm, &mismatch.misfit);
        let hit = view.hit("header.alg").found(found).expected(expected);
        let hit = hit.fact(Placeholder::Alg, algorithm.name).fact(Placeholder::Reason, reason);
        let good =
            |reason: &Reason| matches!(reason, Reason::KeyDoesNotFit { key, .. } if *key == mismatch.key);
        let hit = with_key(subject, one, mismatch.key, hit);
        Some(if one.verification.reasons.iter().any(good) {
            hit.fact(Placeholder::Change, GOOD_BY_IT)
        } else {
            hit
        })
    })
}

/// What a key is that does not fit.
fn of_key(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Type { found, .. } => found.map_or("of an unknown kind", in_words).to_owned(),
        Misfit::Curve { found, .. } => {
            found.map_or_else(|| "on an unknown curve".into(), |curve| format!("on {curve}"))
        }
        Misfit::OnlyPss => "for RSASSA-PSS only".into(),
        Misfit::Use(usage) => format!("for `{usage}`"),
        Misfit::Operations(operations) => format!("for `{}`", operations.join(" ")),
        Misfit::Algorithm(alg) => format!("for `{alg}` only"),
    }
}

/// What the algorithm takes instead, and which kind of misfit it is.
fn wanted(algorithm: &Algorithm, misfit: &Misfit) -> (String, &'static str) {
    let key = in_words(algorithm.key_type());
    match misfit {
        Misfit::Type { .. } => (key.to_owned(), TYPE),
        Misfit::Curve { needs, .. } => {
            let curves: Vec<_> = needs.iter().map(|curve| curve.name()).collect();
            (format!("a key on {}", curves.join(" or ")), CURVE)
        }
        Misfit::OnlyPss => (format!("{key} for RSASSA-PKCS1-v1_5"), ONLY_PSS),
        Misfit::Use(_) => ("a key for `sig`".into(), USE),
        Misfit::Operations(_) => ("a key for `verify`".into(), OPERATIONS),
        Misfit::Algorithm(_) => (format!("a key for `{}`", algorithm.name), ALGORITHM),
    }
}

const fn in_words(kind: KeyType) -> &'static str {
    match kind {
        KeyType::Rsa => "an RSA key",
        KeyType::Ec => "an elliptic-curve key",
        KeyType::Okp => "an Edwards-curve key",
        KeyType::Oct => "a shared secret",
        KeyType::Akp => "a post-quantum key",
    }
}
