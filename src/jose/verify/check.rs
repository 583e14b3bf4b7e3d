//! One key, one algorithm, one signature: good or not.

pub(super) mod ecdsa;
mod eddsa;
pub(super) mod hmac;
pub(super) mod rsa;

use crate::jose::algorithms::{Algorithm, Family};
use crate::jose::key::{Material, SecretForm};

/// Why a key cannot be computed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unusable {
    /// Nothing here computes with a key of this kind.
    NotVerifiedHere,
    /// Its modulus or exponent is so large that a forger may have made it to keep a verifier busy.
    TooLarge,
    /// It is no key: its exponent is 1 or even, or its modulus is even or hardly longer than a hash.
    Refused,
}

/// Whether a signature is good.
pub(super) enum Answer {
    /// It is; by which reading of a secret, or none.
    Good(Option<SecretForm>),
    /// It is not.
    Bad,
    /// The key cannot be computed with.
    Unusable(Unusable),
}

impl From<bool> for Answer {
    fn from(good: bool) -> Answer {
        if good { Answer::Good(None) } else { Answer::Bad }
    }
}

/// Verifies one signature. A key of another kind than the algorithm takes is never good.
pub(super) fn check(algorithm: &Algorithm, material: &Material, input: &[u8], signature: &[u8]) -> Answer {
    match (algorithm.family, algorithm.hash, material) {
        (Family::Hmac, Some(hash), Material::Secret(secret)) => {
            let mut readings = secret.readings.iter();
            let good = readings.find(|way| hmac::is_good(hash, way.bytes.bytes(), input, signature));
            good.map_or(Answer::Bad, |way| Answer::Good(Some(way.form)))
        }
        (Family::RsaPkcs1, Some(hash), Material::Rsa(key)) => rsa::pkcs1(hash, key, input, signature),
        (Family::RsaPss, Some(hash), Material::Rsa(key)) => rsa::pss(hash, key, input, signature),
        (Family::Ecdsa(curve), Some(_), Material::Ec(key)) if key.curve == curve => {
            ecdsa::check(key, input, signature)
        }
        (Family::EdDsa(curves), None, Material::Okp(key)) if curves.contains(&key.curve) => {
            eddsa::check(key, input, signature)
        }
        _ => Answer::Bad,
    }
}
