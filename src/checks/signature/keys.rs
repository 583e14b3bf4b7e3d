//! Keys: found, reachable, of the right kind; and the discovery document that names them.

use crate::catalogue::shared_words::LOCALHOST;
use crate::checks::signature::told::{Told, each, named, with_key};
use crate::checks::signature::usual::{ANSWERED, FAILED, NO_ANSWER, NO_HOST, NOT_FOUND, NOT_REACHED, UNSAID};
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{ISSUED, KEYS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Query, cause, explain};
use crate::jose::algorithms::Algorithm;
use crate::jose::curve::KeyType;
use crate::jose::verify::{Misfit, Reason};
use crate::model::issuer_url;
use crate::model::issuer_url::Named;
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
            .verdict("No key in the key set has the `kid` `{kid}` of this token.\nThe verifier finds no key with the token's `kid` in its key set.")
            .causes(&[
                cause(
                    "The signature is valid under {name}. The key is the right one, and only its name differs from the token's `kid`.",
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
                cause(
                    "The verifier keeps an old key set. Okta rotates its keys about four times a year. The new key is in the set some weeks before it is used, so a verifier that reloads the set regularly never notices.",
                    "Restart the verifier so that it loads the key set again. From then on, let it reload the set once when a `kid` is unknown, and follow the `Cache-Control` header.",
                )
                .any(&[ISSUED])
                .prevention("Do not store keys in settings: load them from the URL of the key set."),
                cause(
                    "The issuer never had this key: the token was made elsewhere, for example by a test setup, and only names this issuer.",
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
    check(
        explain("keys-unreachable", "The verifier could not load the key set")
            .verdict("The verifier could not load the issuer's keys, so it refuses every token. The token itself was not checked.")
            .causes(&[
                LOCALHOST,
                cause(
                    "The host name of the issuer does not resolve where the verifier runs: it is mistyped, or known only to another network.",
                    "Run `curl -v {keys}` on that machine, in the same container. If it says `Could not resolve host`, correct the host in the issuer setting, or the DNS server of that machine.",
                )
                .only(NO_HOST),
                cause(
                    "The machine cannot reach the issuer: a firewall blocks it, or a proxy setting is missing. The message then has a timeout or `refused`.",
                    "Run `curl -v {keys}` on that machine, in the same container. Then allow outgoing HTTPS to that host, or set `HTTPS_PROXY`.",
                )
                .any(NO_ANSWER)
                .unless(ANSWERED),
                cause(
                    "If the status in the message is that of the key set, the issuer has a fault of its own, and nothing has to be changed in the verifier.",
                    "Run `curl -i {keys}` and repeat the request once the status is 200; for Okta, look at `status.okta.com`.",
                )
                .only(FAILED),
                cause(
                    "The issuer answers with 404, because the URL of the key set is wrong: a slash at the end of the issuer, the `-admin` host or an authorization server that does not exist.",
                    "Open the issuer's `/.well-known/openid-configuration` in a browser, and set the verifier to the `issuer` and `jwks_uri` that it shows.",
                )
                .any(NOT_FOUND)
                .unless(NOT_REACHED),
                cause(
                    "The issuer setting already holds the URL of an endpoint or of the discovery document, so a part of the path is in the URL twice.",
                    "Set only the issuer, without `/.well-known/openid-configuration` and without `/v1/…`.",
                )
                .any(&[
                    Clue::Words("/.well-known/openid-configuration/.well-known/"),
                    Clue::Words("/v1/keys/.well-known/"),
                    Clue::Words("/v1/authorize/.well-known/"),
                    Clue::Words("/v1/token/.well-known/"),
                    // Harbor prints its setting, which holds only the issuer.
                    Clue::Words("/.well-known/openid-configuration verifycert"),
                ])
                .unless(NOT_REACHED),
                cause(
                    "The setting that names the issuer or its domain is empty where the program runs, so the URL has no host (`https:///.well-known/…`).",
                    "Print the setting between brackets (`[value]`) when the program starts, and set the environment variable (`AUTH0_DOMAIN`, `OKTA_ISSUER`, `ISSUER`) there.",
                )
                .only(&[Clue::Words("https:///"), Clue::Words("http:///"), Clue::Words("no host in request url")]),
                cause(
                    "The `Microsoft.IdentityModel.*` packages have different versions, as after an update of a single one. The discovery document is then loaded, and no key set after it.",
                    "Run `dotnet list package --include-transitive`, and add `Microsoft.IdentityModel.Protocols.OpenIdConnect` to the project in the version of `Microsoft.IdentityModel.Tokens`.",
                )
                .only(&[Clue::Words("idx10500")]),
                cause(
                    "A proxy with its own certificate is between the verifier and the issuer, and the verifier does not trust that certificate.",
                    "Add the proxy's CA certificate to the trust store of the runtime: `keytool -importcert` for Java, `NODE_EXTRA_CA_CERTS` for Node.js, `REQUESTS_CA_BUNDLE` for Python.",
                )
                .any(&[Clue::Words("pkix"), Clue::Words("certificate"), Clue::Words("ssl")])
                .unless(NOT_REACHED),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        text("PyJWKClientConnectionError: Fail to fetch data from the url, err: \"<urlopen error timed out>\""),
        &[access(&[])],
    ),
    check(
        explain("key-wrong-type", "The key is of a different kind than the algorithm needs")
            .verdict("`{alg}` needs {expected}, and {key} is {found}.\nThe key is of a different kind than the token's algorithm needs.")
            .causes(&[
                cause(
                    "The signature is valid under this key all the same. The key is the right one, and what its JWK says about it is wrong.",
                    "Publish the key with `\"use\": \"sig\"` and with the `alg` that it signs with. As it is, verifiers that look at these members refuse it.",
                )
                .any(&[Clue::Fact(Placeholder::Change, GOOD_BY_IT)]),
                cause(
                    "The key is from another set than the issuer's: of another system, a test, or the app's own keys. Okta signs tokens with RSA keys only, so a key of another kind is not one of Okta's `/v1/keys`.",
                    "Set the verifier's key URL to the issuer's key set, `{keys}`, and look with `curl -s {keys}` for the key with this token's `kid`.\nSet the verifier's key URL to the `jwks_uri` of the issuer's discovery document, and look there for the key with this token's `kid`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, TYPE), Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")]),
                cause("Each `ES` algorithm has one curve: `ES256` has P-256, `ES384` has P-384, `ES512` has P-521. `EdDSA` takes Ed25519 here.", "Set `alg` to the algorithm of the key's curve where the token is signed, or sign with a key on the other curve.")
                .any(&[Clue::Fact(Placeholder::Reason, CURVE)]),
                cause(
                    "The key was made for RSASSA-PSS only (its DER says `id-RSASSA-PSS`), and `RS` is the other padding.",
                    "Sign with `PS256`, or make a key for both: `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ONLY_PSS)]),
                cause(
                    "`use` of the key is not `sig`. The key is for encrypting, and a verifier must not use it (RFC 7517 section 4.2).",
                    "Take the key of the set whose `use` is `sig`. In an Okta app, signing keys and encryption keys are registered separately.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, USE)]),
                cause("`key_ops` of the key does not list `verify`, so a verifier must not use it (RFC 7517 section 4.3).", "Publish the public key with `\"key_ops\": [\"verify\"]`, or without `key_ops`.")
                .any(&[Clue::Fact(Placeholder::Reason, OPERATIONS)]),
                cause(
                    "`alg` of the key names the one algorithm that the key is for, and the token's header names another (RFC 8725 section 3.1).",
                    "Sign with the algorithm that `alg` of the key names, or publish the key without `alg`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ALGORITHM)]),
            ])
            .family(&KEYS),
        wrong_type,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}"),
        &[access(&[]), access(&[]).after(OWN)],
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
