//! EdDSA on Ed25519 (RFC 8032 section 5.1).

use crate::jose::curve::Curve;
use crate::jose::key::OkpKey;
use crate::jose::verify::check::{Answer, Unusable};
use ed25519_dalek::{Signature, Verifier, VerifyingKey};

/// Verifies by the rule of RFC 8032. A point of small order is not refused, as Web Crypto does not refuse it; it is a
/// weakness of the key.
pub(super) fn check(key: &OkpKey, input: &[u8], signature: &[u8]) -> Answer {
    if key.curve != Curve::Ed25519 {
        return Answer::Unusable(Unusable::NotVerifiedHere);
    }
    let Ok(point) = VerifyingKey::try_from(key.x.as_slice()) else {
        return Answer::Unusable(Unusable::Refused);
    };
    Signature::from_slice(signature).is_ok_and(|signature| point.verify(input, &signature).is_ok()).into()
}
