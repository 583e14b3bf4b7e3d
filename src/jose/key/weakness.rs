//! What makes a key weak, whatever it signed.

mod roca;
pub(super) mod well_known;

use crate::jose::algorithms::Hash;
use crate::jose::curve::Curve;
use crate::jose::key::{Material, RsaKey};
use roca::{has_fingerprint, remainder};
use std::iter;

/// Why a key must not be trusted to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weakness {
    /// The modulus of the RSA key has fewer than 2048 bits (RFC 7518 section 3.3).
    ShortModulus {
        /// Bits that it has.
        bits: usize,
    },
    /// The public exponent is 1: every message is its own signature.
    ExponentOne,
    /// The public exponent is even: no such RSA key exists.
    ExponentEven,
    /// The modulus is divisible by this small prime: a digit of it was changed, or it was made to be broken.
    SmallFactor(u32),
    /// The modulus has the fingerprint of a faulty chip library, and can be factored (CVE-2017-15361).
    Roca,
    /// The point of Ed25519 has small order: a signature under it fits almost any text.
    SmallOrder,
    /// The secret is shorter than the hash (RFC 7518 section 3.2).
    ShortSecret {
        /// Bytes that it has.
        bytes: usize,
        /// Bytes that the algorithm needs.
        needs: usize,
    },
    /// The modulus of the RSA key is a text: it stands in for a key that something could not load.
    Text(String),
    /// The secret stands in a tutorial, a default setting or a list of common passwords.
    WellKnownSecret(&'static str),
}

impl Weakness {
    /// Whether this is no key at all, so that its strength says nothing.
    #[must_use]
    pub const fn is_stand_in(&self) -> bool {
        matches!(self, Weakness::Text(_))
    }
}

/// Bits that an RSA modulus needs (RFC 7518 section 3.3).
pub const RSA_BITS: usize = 2048;

impl Material {
    /// What makes this key weak whatever it is used for. A secret is measured by SHA-256, the shortest hash. None if
    /// nothing is known against it.
    #[must_use]
    pub fn weakness(&self) -> Option<Weakness> {
        match self {
            Material::Rsa(key) => rsa(key),
            Material::Okp(key) if key.curve == Curve::Ed25519 => {
                let point = ed25519_dalek::VerifyingKey::try_from(key.x.as_slice()).ok()?;
                point.is_weak().then_some(Weakness::SmallOrder)
            }
            Material::Secret(secret) => {
                let known = secret.readings.iter().find_map(|reading| known(reading.bytes.bytes()));
                let longest = secret.readings.iter().map(|reading| reading.bytes.bytes().len()).max()?;
                known.map(Weakness::WellKnownSecret).or_else(|| short(longest, Hash::Sha256))
            }
            Material::Ec(_) | Material::Okp(_) | Material::Other(_) => None,
        }
    }
}

/// What makes the bytes of a secret weak for HMAC with this hash; none if nothing does.
#[must_use]
pub fn of_secret(bytes: &[u8], hash: Hash) -> Option<Weakness> {
    known(bytes).map(Weakness::WellKnownSecret).or_else(|| short(bytes.len(), hash))
}

fn short(bytes: usize, hash: Hash) -> Option<Weakness> {
    (bytes < hash.bytes()).then(|| Weakness::ShortSecret { bytes, needs: hash.bytes() })
}

fn known(bytes: &[u8]) -> Option<&'static str> {
    well_known::find(|secret| secret == bytes)
}

/// The text that a modulus spells. A number of this length that happens to be ASCII throughout is not to be met.
fn stand_in(modulus: &[u8]) -> Option<String> {
    let spelled = modulus.len() >= SPELLED && modulus.iter().all(|byte| matches!(byte, b' '..=b'~'));
    spelled.then(|| String::from_utf8_lossy(modulus).into_owned())
}

/// Bytes of a modulus that are told to be a text: by chance one in a million million is.
const SPELLED: usize = 16;

fn rsa(key: &RsaKey) -> Option<Weakness> {
    if let Some(text) = stand_in(&key.modulus) {
        return Some(Weakness::Text(text));
    }
    if key.exponent == [1] {
        return Some(Weakness::ExponentOne);
    }
    if key.exponent.last().is_none_or(|byte| byte % 2 == 0) {
        return Some(Weakness::ExponentEven);
    }
    if let Some(factor) =
        iter::once(2).chain((3..1000).step_by(2)).find(|it| remainder(&key.modulus, *it) == 0)
    {
        return Some(Weakness::SmallFactor(factor));
    }
    if has_fingerprint(&key.modulus) {
        return Some(Weakness::Roca);
    }
    (key.bits() < RSA_BITS).then(|| Weakness::ShortModulus { bits: key.bits() })
}
