//! What a signature shows of itself, before any key is tried.

use crate::jose::algorithms::{Algorithm, Family, KeyShape, Length};
use crate::jose::curve::Curve;
use crate::jose::verify::Reason;
use crate::jose::verify::check::ecdsa;
use der::Decode;
use der::asn1::UintRef;

/// `ECDSA-Sig-Value` (RFC 3279 section 2.2.3).
#[derive(der::Sequence)]
struct Pair<'a> {
    r: UintRef<'a>,
    s: UintRef<'a>,
}

/// Whether a signature is not as long as its algorithm makes it by any of these keys; none if it is, or is DER.
#[must_use]
pub fn wrong_length(algorithm: &Algorithm, signature: &[u8], shapes: &[KeyShape]) -> Option<Reason> {
    let mut lengths: Vec<Length> = shapes.iter().map(|shape| algorithm.signature_length(*shape)).collect();
    if lengths.is_empty() {
        lengths.push(algorithm.signature_length(KeyShape::Unknown));
    }
    if lengths.iter().any(|length| length.allows(signature.len())) || of_der(algorithm, signature).is_some() {
        return None;
    }
    let expected = lengths.first().copied()?;
    Some(Reason::WrongLength { found: signature.len(), expected })
}

/// The signature side by side, of an ECDSA signature that was written as DER; none if it was not.
#[must_use]
pub fn of_der(algorithm: &Algorithm, signature: &[u8]) -> Option<Vec<u8>> {
    let Family::Ecdsa(curve) = algorithm.family else { return None };
    let pair = Pair::from_der(signature).ok()?;
    Some([padded(curve, pair.r.as_bytes())?, padded(curve, pair.s.as_bytes())?].concat())
}

/// Whether a number of an ECDSA signature is zero or not below the order of the curve; none if both are in range, or
/// the signature is not of ECDSA.
#[must_use]
pub fn out_of_range(algorithm: &Algorithm, signature: &[u8]) -> Option<Reason> {
    let Family::Ecdsa(curve) = algorithm.family else { return None };
    if ecdsa::is_in_range(curve, signature) {
        return None;
    }
    let (r, s) = signature.split_at_checked(curve.coordinate_bytes())?;
    let is_zero = |number: &[u8]| number.iter().all(|byte| *byte == 0);
    Some(Reason::OutOfRange { zero: is_zero(r) || is_zero(s) })
}

/// What a signature may have been before `r` and `s` lost their leading zeros, so few that it may be tried.
pub(super) fn padded_pairs(algorithm: &Algorithm, signature: &[u8]) -> Vec<Vec<u8>> {
    let Family::Ecdsa(curve) = algorithm.family else { return Vec::new() };
    let full = curve.coordinate_bytes();
    let lost = (full * 2).saturating_sub(signature.len());
    if !(1..=4).contains(&lost) {
        return Vec::new();
    }
    let split = |of_r: usize| {
        let (r, s) = signature.split_at_checked(full - of_r)?;
        Some([padded(curve, r)?, padded(curve, s)?].concat())
    };
    (0..=lost).filter_map(split).collect()
}

/// A number in the full length of its curve; none if it is longer.
fn padded(curve: Curve, number: &[u8]) -> Option<Vec<u8>> {
    let zeros = curve.coordinate_bytes().checked_sub(number.len())?;
    Some([vec![0; zeros].as_slice(), number].concat())
}
