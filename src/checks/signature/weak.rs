//! Keys that do not hold, whatever they signed.

use crate::checks::signature::told::{Told, named, told, with_key};
use crate::checks::support::example::{access, text};
use crate::checks::support::references::KEYS;
use crate::checks::support::signed::GOOD;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, cause, explain};
use crate::jose::key::Weakness;
use crate::jose::verify::{Caution, Reason};
use crate::signatures::{CheckedSignature, KeySource, key_name};
use crate::text::template::Placeholder;

const MODULUS: &str = "modulus";
const EXPONENT: &str = "exponent";
const FACTOR: &str = "factor";
const ROCA: &str = "roca";
const ORDER: &str = "order";
const SHORT_SECRET: &str = "short-secret";
const KNOWN_SECRET: &str = "known-secret";

pub(crate) const CHECKS: &[Check] = &[check(
    explain("key-weak", "The key is too weak for its algorithm")
        .verdict("The key is too weak: {found} ({key}). Newer libraries refuse it, and where it is accepted, others can sign with it.\nThe key is too weak for its algorithm. Newer libraries refuse it, and where it is accepted, others can sign with it.")
        .causes(&[
            cause(
                "The modulus of the RSA key has fewer than 2048 bits, the least that `RS` and `PS` allow (RFC 7518 section 3.3).",
                "Make a new pair with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`, register its public half, and remove the old one.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, MODULUS)]),
            cause(
                "The public exponent of the RSA key is 1 or even. With 1, everybody can sign; an even one does not belong to any real key.",
                "Replace the key (the exponent of a sound one is `AQAB`, which is 65537), and treat everything that it signed as forged.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, EXPONENT)]),
            cause(
                "The modulus of the RSA key is divisible by a small number. A character of `n` was changed, or somebody made the key so that it can be broken.",
                "Copy the key again from where it is published, and compare `n` exactly. If it is the same, replace the key.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, FACTOR)]),
            cause(
                "The RSA key has the fingerprint of a faulty chip library (ROCA, CVE-2017-15361): its private half can be computed from the public one.",
                "Make a new pair outside of the smart card or TPM that made this one (`openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`), and replace the old one everywhere.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ROCA)]),
            cause(
                "The point of the Ed25519 key has small order: a signature under it fits nearly any text.",
                "Replace the key (`openssl genpkey -algorithm ed25519`), and treat everything that it signed as forged.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ORDER)]),
            cause(
                "The secret is shorter than the hash of its algorithm (RFC 7518 section 3.2), so somebody can find it by trying all possible secrets.",
                "Make a random secret of at least 32 bytes for `HS256`, 48 for `HS384`, 64 for `HS512`: `openssl rand -base64 64`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, SHORT_SECRET)]),
            cause(
                "The secret is found in tutorials, default settings or lists of common passwords, so everybody can sign tokens with it.",
                "Replace the secret on both sides with a random one (`openssl rand -base64 64`), and treat every token signed so far as forged.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, KNOWN_SECRET)]),
            cause(
                "The RSA key has fewer than 2048 bits, often 1024, and the library refuses such a key before it signs or verifies with it.",
                "Look at the key's length with `openssl rsa -in key.pem -noout -text` (`-pubin` for a public key). Make a new pair with `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048`, and replace both halves.",
            )
            .only(&[Clue::Words("2048"), Clue::Words("moduluslength"), Clue::Words("rsa key")]),
            cause(
                "The secret is too short for its algorithm: `HS256` takes at least 32 bytes, `HS384` 48 and `HS512` 64.",
                "Make a random one with `openssl rand -base64 64`, and set it on the side that signs and on the side that verifies.",
            )
            .only(&[Clue::Words("hmac"), Clue::Words("hs256"), Clue::Words("hs384"), Clue::Words("hs512"), Clue::Words("secret key")]),
        ])
        .family(&KEYS),
    weak,
    access(&[]).after("\n{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"use\":\"sig\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2X\"}]}"),
    &[access(&[]), text(GOOD)],
)];

/// The weak keys that took part in a token's verification, and where none did, the first weak one at hand.
fn weak(subject: &Subject) -> Vec<Outcome> {
    let mut outcomes = subject.each(|view| {
        let signatures = subject.signatures.of_exhibit(view.index)?;
        signatures.each.iter().find_map(|one| of_token(subject, &view, one))
    });
    if outcomes.is_empty() {
        let ring = &subject.signatures.keyring;
        let mut weak = ring.keys.keys.iter().zip(&ring.sources);
        let first = weak.find_map(|(key, source)| {
            let KeySource::Paste(Some(exhibit)) = *source else { return None };
            let weakness = key.weak.as_ref().filter(|it| !(key.material.is_secret() || it.is_stand_in()))?;
            let hit = Hit::at(exhibit, "paste").fact(Placeholder::Key, key_name(key, *source));
            Some(of_weakness(hit, weakness).into())
        });
        outcomes.extend(first);
    }
    outcomes
}

fn of_token(subject: &Subject, view: &TokenView, one: &CheckedSignature) -> Option<Hit> {
    if told(view, one) == Told::WellKnownSecret {
        let secret = one.verification.reasons.iter().find_map(|reason| match reason {
            Reason::WellKnownSecret(secret) => Some(*secret),
            _ => None,
        })?;
        let hit = view.hit("signature").fact(Placeholder::Key, "a secret that everybody knows");
        return Some(of_weakness(hit, &Weakness::WellKnownSecret(secret)));
    }
    one.verification.cautions.iter().find_map(|caution| match caution {
        Caution::WeakKey { weakness, .. } if weakness.is_stand_in() => None,
        Caution::WeakKey { key, weakness } => {
            named(subject, one, *key)?;
            Some(of_weakness(with_key(subject, one, *key, view.hit("signature")), weakness))
        }
        Caution::KidTwice { .. } | Caution::SecretAmongPublicKeys { .. } => None,
    })
}

fn of_weakness(hit: Hit, weakness: &Weakness) -> Hit {
    let (found, expected, reason) = match weakness {
        Weakness::ShortModulus { bits } => (format!("{bits} bits"), "2048 bits".to_owned(), MODULUS),
        Weakness::ExponentOne => ("the exponent 1".into(), "65537".into(), EXPONENT),
        Weakness::ExponentEven => ("an even exponent".into(), "65537".into(), EXPONENT),
        Weakness::SmallFactor(factor) => {
            (format!("a modulus divisible by {factor}"), "a modulus of two primes".into(), FACTOR)
        }
        Weakness::Roca => {
            ("a modulus with the fingerprint of ROCA".into(), "a modulus of random primes".into(), ROCA)
        }
        Weakness::SmallOrder => ("a point of small order".into(), "a point of the large order".into(), ORDER),
        Weakness::ShortSecret { bytes, needs } => {
            (format!("{bytes} bytes"), format!("{needs} bytes"), SHORT_SECRET)
        }
        Weakness::Text(text) => (text.clone(), "a modulus of 2048 bits".into(), MODULUS),
        Weakness::WellKnownSecret("") => ("an empty secret".into(), "a random secret".into(), KNOWN_SECRET),
        Weakness::WellKnownSecret(secret) => {
            (format!("the secret `{secret}`"), "a random secret".into(), KNOWN_SECRET)
        }
    };
    hit.found(found).expected(expected).fact(Placeholder::Reason, reason)
}
