//! Private keys in DER: the public half of each, and nothing else of it.

use crate::jose::curve::Curve;
use crate::jose::key::der_form::{EC, FromDer, RSA, named_curve, rsa};
use crate::jose::key::not_a_key::{DerFault, What};
use crate::jose::key::origin::{Form, Note};
use crate::jose::key::{Material, point};
use der::Decode;
use der::asn1::{AnyRef, OctetStringRef};
use pkcs1::RsaPrivateKeyRef;
use pkcs8::PrivateKeyInfoRef;
use sec1::EcPrivateKey;

/// The public half of a private key. None if this is no private key.
pub(super) fn read(der: &[u8]) -> Option<Result<FromDer, What>> {
    if let Ok(info) = PrivateKeyInfoRef::from_der(der) {
        return Some(pkcs8(&info));
    }
    if let Ok(key) = RsaPrivateKeyRef::from_der(der) {
        let material = rsa(key.modulus.as_bytes(), key.public_exponent.as_bytes(), false);
        return Some(Ok(private(material, Form::RsaPrivateKey, Vec::new())));
    }
    let key = EcPrivateKey::from_der(der).ok()?;
    let curve = key.parameters.and_then(|parameters| Curve::of_oid(&parameters.named_curve()?.to_string()));
    Some(ec(&key, curve, Form::EcPrivateKey))
}

fn private(material: Material, form: Form, notes: Vec<Note>) -> FromDer {
    FromDer { private: true, ..FromDer::public(material, form, notes) }
}

/// The public half of PKCS #8 (RFC 5958 section 2).
fn pkcs8(info: &PrivateKeyInfoRef<'_>) -> Result<FromDer, What> {
    let inner = info.private_key.as_bytes();
    if info.algorithm.oid == RSA {
        let key = RsaPrivateKeyRef::from_der(inner).map_err(|_| What::Der(DerFault::Unreadable))?;
        let material = rsa(key.modulus.as_bytes(), key.public_exponent.as_bytes(), false);
        return Ok(private(material, Form::PrivateKey, Vec::new()));
    }
    if info.algorithm.oid == EC {
        let key = EcPrivateKey::from_der(inner).map_err(|_| What::Der(DerFault::Unreadable))?;
        return ec(&key, named_curve(info.algorithm.parameters)?, Form::PrivateKey);
    }
    let curve = Curve::of_oid(&info.algorithm.oid.to_string());
    let no_public_half = What::Der(DerFault::NoPublicHalf);
    if let (Some(curve), Some(public)) = (curve, info.public_key.as_ref()) {
        let key = point::of_bytes(curve, public.raw_bytes()).ok_or(What::Der(DerFault::NotOnCurve))?;
        return Ok(private(Material::Okp(key), Form::PrivateKey, Vec::new()));
    }
    if curve == Some(Curve::Ed25519) {
        // RFC 8410 section 7: the seed is an octet string inside the octet string.
        let seed = AnyRef::from_der(inner).and_then(|any| any.decode_as::<&OctetStringRef>());
        let key = seed.ok().and_then(|seed| point::of_seed(seed.as_bytes())).ok_or(no_public_half)?;
        return Ok(private(Material::Okp(key), Form::PrivateKey, vec![Note::PublicHalfComputed]));
    }
    Err(no_public_half)
}

/// The public half of SEC 1 (RFC 5915 section 3), which may name its curve itself.
fn ec(key: &EcPrivateKey<'_>, outer: Option<Curve>, form: Form) -> Result<FromDer, What> {
    let own = key.parameters.and_then(|parameters| Curve::of_oid(&parameters.named_curve()?.to_string()));
    let curve = outer.or(own).ok_or(What::Der(DerFault::NoPublicHalf))?;
    if let Some(public) = key.public_key {
        let point = point::of_sec1(curve, public).ok_or(What::Der(DerFault::NotOnCurve))?;
        return Ok(private(Material::Ec(point), form, Vec::new()));
    }
    let point = point::of_private(curve, key.private_key).ok_or(What::Der(DerFault::NoPublicHalf))?;
    Ok(private(Material::Ec(point), form, vec![Note::PublicHalfComputed]))
}
