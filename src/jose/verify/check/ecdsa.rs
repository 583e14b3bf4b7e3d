//! ECDSA on the curves of NIST (FIPS 186-5 section 6), with `r` and `s` side by side.

use crate::jose::curve::{Curve, with_curve};
use crate::jose::key::{EcKey, sec1};
use crate::jose::verify::check::{Answer, Unusable};

/// Verifies with the hash that belongs to the curve (RFC 7518 section 3.4).
pub(super) fn check(key: &EcKey, input: &[u8], signature: &[u8]) -> Answer {
    use p256::ecdsa::signature::Verifier;
    with_curve!(key.curve, krate => {
        let Ok(point) = krate::ecdsa::VerifyingKey::from_sec1_bytes(&sec1(key)) else {
            return Answer::Unusable(Unusable::Refused);
        };
        let read = krate::ecdsa::Signature::from_slice(signature);
        read.is_ok_and(|signature| point.verify(input, &signature).is_ok()).into()
    }, otherwise Answer::Unusable(Unusable::NotVerifiedHere))
}

/// Whether `r` and `s` are both at least 1 and below the order of the curve; true where the length is wrong or the
/// order is not known here.
pub(in crate::jose::verify) fn is_in_range(curve: Curve, signature: &[u8]) -> bool {
    signature.len() != curve.coordinate_bytes() * 2
        || with_curve!(curve, krate => krate::ecdsa::Signature::from_slice(signature).is_ok(), otherwise true)
}
