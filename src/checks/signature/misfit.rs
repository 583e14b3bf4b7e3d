//! A key that the algorithm of a token cannot be checked with.

use crate::checks::messages::verifier_messages::UNSAID;
use crate::checks::signature::keys::OWN;
use crate::checks::signature::told::{Told, each, with_key};
use crate::checks::support::example::access;
use crate::checks::support::references::KEYS;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, cause, explain};
use crate::jose::algorithms::Algorithm;
use crate::jose::curve::KeyType;
use crate::jose::verify::{Misfit, Reason};
use crate::text::template::Placeholder;

/// What of the key does not fit.
const TYPE: &str = "type";
const CURVE: &str = "curve";
const ONLY_PSS: &str = "only-pss";
const USE: &str = "use";
const OPERATIONS: &str = "operations";
const ALGORITHM: &str = "algorithm";
/// It is good all the same.
const GOOD_BY_IT: &str = "good-by-it";

/// A program could not read the key at all, so that its kind is not known.
const UNREADABLE: &[Clue] = &[
    Clue::Words("pem-formatted"),
    Clue::Words("deserialize key"),
    Clue::Words("decoder routines"),
    Clue::Words("pem routines"),
    Clue::Words("valid key material"),
    Clue::Words("unable to load pem"),
    Clue::Words("must be one of type"),
    Clue::Words("secretorprivatekey"),
];

pub(crate) const CHECKS: &[Check] = &[check(
        explain("key-wrong-type", "The key is of a different kind than the algorithm needs")
            .verdict("`{alg}` needs {expected}, but {key} is {found}. A verifier does not use such a key; the token may be valid under another.\nThe key is of a different kind than the token's algorithm needs. A verifier does not use such a key; the token may be valid under another.")
            .causes(&[
                cause(
                    "The signature is valid under this key all the same: the key is the right one, but its JWK describes it wrongly.",
                    "Publish the key with `\"use\": \"sig\"` and with the `alg` that it signs with. As it is, verifiers that look at these members refuse it.",
                )
                .any(&[Clue::Fact(Placeholder::Change, GOOD_BY_IT)]),
                cause(
                    "The key is the right one, but its text was changed on the way into the program: `\\n` is written for its line ends, the `BEGIN` line is lost, or base64 was put around it.",
                    "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program gets: it prints nothing for a public key in PEM, and an error for anything else. In YAML, write the key with `|`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, UNSAID)]),
                cause(
                    "The key is from a different set than the issuer's: of another system, a test, or the app's own keys. Okta and Entra ID sign their tokens with RSA keys only.",
                    "Set the verifier's key URL to the issuer's key set, `{keys}`, and look with `curl -s {keys}` for the key with this token's `kid`.\nSet the verifier's key URL to the `jwks_uri` of the issuer's discovery document, and look there for the key with this token's `kid`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, TYPE), Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")])
                .unless(UNREADABLE),
                cause(
                    "The key is on the wrong curve for this algorithm: `ES256` takes P-256, `ES384` takes P-384, `ES512` takes P-521, and `EdDSA` takes Ed25519 here.",
                    "Set `alg` to the algorithm of the key's curve where the token is signed, or sign with a key on the other curve.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, CURVE)]),
                cause(
                    "The key was made only for RSASSA-PSS (its DER says `id-RSASSA-PSS`), but `RS` algorithms use the other padding.",
                    "Sign with `PS256`, or make a key for both: `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ONLY_PSS)]),
                cause(
                    "The key is for encryption: its `use` is not `sig`, so a verifier must not use it (RFC 7517 section 4.2).",
                    "Take the key of the set whose `use` is `sig`. In an Okta app, signing keys and encryption keys are registered separately.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, USE)]),
                cause(
                    "The key is not meant for verifying: its `key_ops` does not list `verify`, so a verifier must not use it (RFC 7517 section 4.3).",
                    "Publish the public key with `\"key_ops\": [\"verify\"]`, or without `key_ops`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, OPERATIONS)]),
                cause(
                    "The key is for another algorithm: its `alg` names the only one that it may be used with, and the token's header names a different one (RFC 8725 section 3.1).",
                    "Sign with the algorithm that `alg` of the key names, or publish the key without `alg`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ALGORITHM)]),
            ])
            .family(&KEYS),
        wrong_type,
        access(&[]).after("\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}"),
        &[access(&[]), access(&[]).after(OWN)],
    ),];

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
        Misfit::Prose => "a sentence".into(),
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
        Misfit::Type { .. } | Misfit::Prose => (key.to_owned(), TYPE),
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
