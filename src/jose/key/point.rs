//! Points of curves: whether one lies on its curve, and the public point of a private number.

use crate::jose::curve::{Curve, with_curve};
use crate::jose::key::{EcKey, OkpKey};

/// The point that SEC 1 (section 2.3.4) writes so; none if it is not a point of this curve. Of secp256k1 only the
/// form is looked at: there is no crate for it here.
pub(super) fn of_sec1(curve: Curve, bytes: &[u8]) -> Option<EcKey> {
    let plain = with_curve!(curve, krate => {
        let point = krate::ecdsa::VerifyingKey::from_sec1_bytes(bytes).ok()?;
        point.to_sec1_point(false).as_bytes().to_vec()
    }, otherwise {
        bytes.first().filter(|first| **first == 4)?;
        bytes.to_vec()
    });
    let (x, y) = plain.get(1..)?.split_at_checked(curve.coordinate_bytes())?;
    (y.len() == x.len()).then(|| EcKey { curve, x: x.to_vec(), y: y.to_vec() })
}

/// The point in uncompressed form (SEC 1 section 2.3.3).
pub(in crate::jose) fn sec1(key: &EcKey) -> Vec<u8> {
    [&[4], key.x.as_slice(), key.y.as_slice()].concat()
}

/// The public point of a private number; none if the number is not one of this curve.
pub(super) fn of_private(curve: Curve, number: &[u8]) -> Option<EcKey> {
    let point = with_curve!(curve, krate => {
        let key = krate::ecdsa::SigningKey::from_slice(number).ok()?;
        key.verifying_key().to_sec1_point(false).as_bytes().to_vec()
    }, otherwise return None);
    of_sec1(curve, &point)
}

/// A public key that is one string of bytes; none if it has the wrong length or, of Ed25519, is no point.
pub(super) fn of_bytes(curve: Curve, x: &[u8]) -> Option<OkpKey> {
    let good = match curve {
        Curve::Ed25519 => ed25519_dalek::VerifyingKey::try_from(x).is_ok(),
        _ => x.len() == curve.coordinate_bytes(),
    };
    good.then(|| OkpKey { curve, x: x.to_vec() })
}

/// The public key of an Ed25519 seed (RFC 8032 section 5.1.5); none if it has the wrong length.
pub(super) fn of_seed(seed: &[u8]) -> Option<OkpKey> {
    let key = ed25519_dalek::SigningKey::try_from(seed).ok()?;
    of_bytes(Curve::Ed25519, key.verifying_key().as_bytes())
}
