//! Keys: found, reachable, of the right kind; and the discovery document that names them.

use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{ISSUED, KEYS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, Query, cause, explain, failures};
use crate::jose::algorithms::KeyShape;
use crate::jose::curve::Curve;
use crate::model::{Content, Kind};
use crate::text::base64url;
use crate::text::json::Members;
use crate::text::template::Placeholder;

/// A key set with the key that the samples name.
const OWN: &str = "\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\"}]}";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("kid-not-in-keys", "The key that signed is not in the key set")
            .verdict("No key in the key set has the `kid` {kid} of this token.")
            .causes(&[
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
                    "Issuers rotate their keys (Okta about four times a year), and the verifier keeps an old key set.",
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
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"another\",\"crv\":\"P-256\",\"x\":\"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs\",\"y\":\"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA\"}]}"),
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
        explain("key-weak", "The key is too weak for its algorithm")
            .causes(&[
                cause(
                    "RSA keys need 2048 bits at least, and a shared secret as many bytes as its hash (32 for `HS256`).",
                    "Make a new key of 2048 bits or more and register it; for `HS256` use a random secret of 32 bytes or more.",
                ),
            ])
            .family(&KEYS),
        weak,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W\"}]}"),
        &[access(&[]), access(&[]).after(OWN)],
    ),
    check(
        explain("key-wrong-type", "The key is of another kind than the algorithm needs")
            .verdict("The key with this `kid` is {found}, and `{alg}` needs {expected}.")
            .causes(&[
                cause(
                    "RS and PS take an RSA key, ES an elliptic-curve key, HS a shared secret; `alg` and the key do not belong together.",
                    "Give the verifier the issuer's key with this token's `kid`, and fix the accepted algorithm to `RS256` for Okta.",
                ),
            ])
            .family(&KEYS),
        wrong_type,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"crv\":\"P-256\",\"x\":\"l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs\",\"y\":\"9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA\"}]}"),
        &[access(&[]), access(&[]).after(OWN)],
    ),
];

/// Key sets in the paste.
fn sets<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (usize, &'a [Members])> + use<'a> {
    subject.case.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
        Content::KeySet(keys) => Some((index, keys.as_slice())),
        _ => None,
    })
}

/// Whether a token is one to look up in the key sets.
fn looked_up(view: &TokenView) -> bool {
    (view.is_issued() || view.kind == Kind::ClientAssertion) && !view.token.encrypted()
}

/// What the key in the paste that has the token's `kid` tells of the length of signatures.
pub(crate) fn shape(subject: &Subject, view: &TokenView) -> KeyShape {
    let named =
        |key: &&Members| key.text("kid").is_some() && key.text("kid") == view.token.header_text("kid");
    let key = sets(subject).find_map(|(_, keys)| keys.iter().find(named)).filter(|_| looked_up(view));
    match key.and_then(|key| Some((key, key.text("kty")?))) {
        Some((key, "RSA")) => modulus(key).map_or(KeyShape::Unknown, KeyShape::Rsa),
        Some((key, "EC" | "OKP")) => {
            key.text("crv").and_then(Curve::named).map_or(KeyShape::Unknown, KeyShape::Curve)
        }
        _ => KeyShape::Unknown,
    }
}

/// Bytes of the modulus of an RSA key; `None` if it has none.
fn modulus(key: &Members) -> Option<usize> {
    let bytes = base64url::decode(key.text("n")?).0;
    Some(bytes.iter().skip_while(|byte| **byte == 0).count())
}

fn not_in_keys(subject: &Subject) -> Vec<Outcome> {
    let kids: Vec<&str> =
        sets(subject).flat_map(|(_, keys)| keys.iter().filter_map(|key| key.text("kid"))).collect();
    if kids.is_empty() {
        return Vec::new();
    }
    subject.each(|view| {
        let kid = view.token.header_text("kid").filter(|_| looked_up(&view))?;
        let hit = || view.hit("header.kid").found(kid).expected(kids.join(" ")).fact(Placeholder::Kid, kid);
        (!kids.contains(&kid)).then(|| sets(subject).fold(hit(), |hit, (index, _)| hit.with(index)))
    })
}

fn weak(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, keys) in sets(subject) {
        for (number, key) in keys.iter().enumerate().filter(|(_, key)| key.text("kty") == Some("RSA")) {
            if let Some(bytes) = modulus(key).filter(|bytes| *bytes < 256) {
                let hit = Hit::at(index, format!("body.keys[{number}].n"));
                hits.push(hit.found(format!("{} bits", bytes * 8)).expected("2048 bits"));
            }
        }
    }
    hits.truncate(1);
    failures(hits)
}

fn wrong_type(subject: &Subject) -> Vec<Outcome> {
    let sets: Vec<_> = sets(subject).collect();
    subject.each(|view| {
        let kid = view.token.header_text("kid").filter(|_| looked_up(&view))?;
        let alg = view.alg()?;
        let needs = view.algorithm()?.key_type().name();
        let same = |key: &&Members| key.text("kid") == Some(kid);
        let (index, key) = sets.iter().find_map(|(index, keys)| Some((*index, keys.iter().find(same)?)))?;
        let kty = key.text("kty").filter(|kty| *kty != needs)?;
        Some(view.hit("header.alg").found(kty).expected(needs).fact(Placeholder::Alg, alg).with(index))
    })
}
