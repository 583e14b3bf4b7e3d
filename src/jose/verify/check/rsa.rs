//! RSASSA-PKCS1-v1_5 and RSASSA-PSS (RFC 8017 section 8), of public keys alone.

use crate::jose::algorithms::Hash;
use crate::jose::key::RsaKey;
use crate::jose::verify::check::{Answer, Unusable};
use rsa::pss::{Signature, VerifyingKey};
use rsa::signature::Verifier;
use rsa::{BoxedUint, Error, PublicKey};
use sha2::{Sha256, Sha384, Sha512};
use std::ops::RangeInclusive;

/// Bits of a modulus that is computed with. Below, no hash fits into a signature; above, one signature takes longer
/// than a frame. A short modulus is a weakness of the key, and not a reason to say nothing.
const BITS: RangeInclusive<usize> = 512..=16_384;

/// Verifies RSASSA-PKCS1-v1_5.
pub(super) fn pkcs1(hash: Hash, key: &RsaKey, input: &[u8], signature: &[u8]) -> Answer {
    let key = match public(key) {
        Ok(key) => key,
        Err(why) => return Answer::Unusable(why),
    };
    let answer = match hash {
        Hash::Sha256 => key.pkcs1v15_verify::<Sha256>(input, signature),
        Hash::Sha384 => key.pkcs1v15_verify::<Sha384>(input, signature),
        Hash::Sha512 => key.pkcs1v15_verify::<Sha512>(input, signature),
    };
    answer.is_ok().into()
}

/// Verifies RSASSA-PSS with a salt as long as the hash (RFC 7518 section 3.5).
pub(super) fn pss(hash: Hash, key: &RsaKey, input: &[u8], signature: &[u8]) -> Answer {
    let key = match public(key) {
        Ok(key) => key,
        Err(why) => return Answer::Unusable(why),
    };
    let answer = match hash {
        Hash::Sha256 => key.pss_verify::<Sha256>(input, signature),
        Hash::Sha384 => key.pss_verify::<Sha384>(input, signature),
        Hash::Sha512 => key.pss_verify::<Sha512>(input, signature),
    };
    answer.is_ok().into()
}

/// Whether RSASSA-PSS is good with a salt of any length.
pub(in crate::jose::verify) fn is_good_with_any_salt(
    hash: Hash,
    key: &RsaKey,
    input: &[u8],
    signature: &[u8],
) -> bool {
    let (Ok(key), Ok(signature)) = (public(key), Signature::try_from(signature)) else { return false };
    match hash {
        Hash::Sha256 => VerifyingKey::<Sha256>::new_with_auto_salt_len(key).verify(input, &signature).is_ok(),
        Hash::Sha384 => VerifyingKey::<Sha384>::new_with_auto_salt_len(key).verify(input, &signature).is_ok(),
        Hash::Sha512 => VerifyingKey::<Sha512>::new_with_auto_salt_len(key).verify(input, &signature).is_ok(),
    }
}

fn public(key: &RsaKey) -> Result<PublicKey, Unusable> {
    let number = |bytes: &[u8]| BoxedUint::from_be_slice_vartime(bytes);
    if key.modulus.len() * 8 > *BITS.end() || key.exponent.len() > 8 {
        return Err(Unusable::TooLarge);
    }
    PublicKey::new_with_size_limits(number(&key.modulus), number(&key.exponent), BITS).map_err(|error| {
        match error {
            Error::ModulusTooLarge | Error::PublicExponentTooLarge => Unusable::TooLarge,
            _ => Unusable::Refused,
        }
    })
}
