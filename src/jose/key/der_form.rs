//! Keys in DER: whatever stands between the lines of PEM, in `x5c`, or alone in base64.

pub(super) mod certificate;
mod private_half;
pub(super) mod public_der;

use crate::jose::curve::{Curve, KeyType};
use crate::jose::key::not_a_key::{DerFault, What};
use crate::jose::key::origin::{Form, Note};
use crate::jose::key::{Material, OtherKey, RsaKey, point};
use certificate::CertificateFacts;
use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, ErrorKind, Tag, Tagged};
use pkcs1::RsaPublicKeyRef;
use spki::SubjectPublicKeyInfoRef;

/// `rsaEncryption` and `id-RSASSA-PSS` (RFC 4055 section 6).
pub(super) const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
/// `id-ecPublicKey` (RFC 5480 section 2.1.1).
pub(super) const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
/// `id-ml-dsa-44` and its two larger siblings begin so (RFC 9881 section 2).
const ML_DSA: &str = "2.16.840.1.101.3.4.3.";

/// A key as DER gave it.
pub(super) struct FromDer {
    pub(super) material: Material,
    pub(super) form: Form,
    pub(super) private: bool,
    pub(super) notes: Vec<Note>,
    pub(super) certificate: Option<CertificateFacts>,
}

impl FromDer {
    pub(super) fn public(material: Material, form: Form, notes: Vec<Note>) -> FromDer {
        FromDer { material, form, private: false, notes, certificate: None }
    }
}

/// Reads a key of whatever form; what stands behind it is left alone.
pub(super) fn read(bytes: &[u8]) -> Result<FromDer, What> {
    let der = match AnyRef::from_der(bytes) {
        Ok(_) => bytes,
        Err(error) => match error.kind() {
            ErrorKind::Incomplete { .. } => return Err(What::Der(DerFault::CutOff)),
            ErrorKind::TrailingData { decoded, .. } => {
                let end = usize::try_from(u32::from(decoded)).unwrap_or(bytes.len());
                bytes.get(..end).unwrap_or(bytes)
            }
            _ => return Err(What::Der(DerFault::Unreadable)),
        },
    };
    if let Ok(info) = SubjectPublicKeyInfoRef::from_der(der) {
        let mut notes = Vec::new();
        let key = info.subject_public_key.raw_bytes();
        let material = public(info.algorithm.oid, info.algorithm.parameters, key, &mut notes)?;
        return Ok(FromDer::public(material, Form::PublicKey, notes));
    }
    if let Some(read) = certificate::read(der) {
        return read;
    }
    if let Some(read) = private_half::read(der) {
        return read;
    }
    if let Ok(key) = RsaPublicKeyRef::from_der(der) {
        let material = rsa(key.modulus.as_bytes(), key.public_exponent.as_bytes(), false);
        return Ok(FromDer::public(material, Form::RsaPublicKey, Vec::new()));
    }
    if x509_cert::request::CertReq::from_der(der).is_ok() {
        return Err(What::CertificateRequest);
    }
    Err(What::Der(DerFault::Unreadable))
}

/// The key of a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7).
pub(super) fn public(
    oid: ObjectIdentifier,
    parameters: Option<AnyRef<'_>>,
    key: &[u8],
    notes: &mut Vec<Note>,
) -> Result<Material, What> {
    let unreadable = What::Der(DerFault::Unreadable);
    if oid == RSA || oid == RSA_PSS {
        let read = RsaPublicKeyRef::from_der(key).map_err(|_| unreadable)?;
        return Ok(rsa(read.modulus.as_bytes(), read.public_exponent.as_bytes(), oid == RSA_PSS));
    }
    if oid == EC {
        let Some(curve) = named_curve(parameters)? else {
            return Ok(other(Some(KeyType::Ec), parameters.map_or_else(|| oid.to_string(), written_oid)));
        };
        if matches!(key.first(), Some(2 | 3)) {
            notes.push(Note::CompressedPoint);
        }
        return point::of_sec1(curve, key).map(Material::Ec).ok_or(What::Der(DerFault::NotOnCurve));
    }
    let written = oid.to_string();
    if let Some(curve) = Curve::of_oid(&written).filter(|curve| curve.key_type() == KeyType::Okp) {
        return point::of_bytes(curve, key).map(Material::Okp).ok_or(What::Der(DerFault::NotOnCurve));
    }
    Ok(match written.strip_prefix(ML_DSA).and_then(|last| last.parse::<usize>().ok()) {
        Some(last @ 17..=19) => {
            let size = ["44", "65", "87"].get(last - 17).copied().unwrap_or_default();
            other(Some(KeyType::Akp), format!("ML-DSA-{size}"))
        }
        _ => other(None, written),
    })
}

/// The curve that the parameters of a key name; none if it is one of another standard.
pub(super) fn named_curve(parameters: Option<AnyRef<'_>>) -> Result<Option<Curve>, What> {
    match parameters {
        Some(any) if any.tag() == Tag::Sequence => Err(What::Der(DerFault::ExplicitCurve)),
        Some(any) => {
            let curve = Curve::of_oid(&written_oid(any));
            Ok(curve.filter(|curve| curve.key_type() == KeyType::Ec))
        }
        None => Err(What::Der(DerFault::Unreadable)),
    }
}

fn written_oid(any: AnyRef<'_>) -> String {
    any.decode_as::<ObjectIdentifier>().map(|oid| oid.to_string()).unwrap_or_default()
}

fn other(key_type: Option<KeyType>, name: String) -> Material {
    Material::Other(OtherKey { key_type, name: Some(name) })
}

/// An RSA key of these numbers, without their leading zero bytes.
pub(super) fn rsa(modulus: &[u8], exponent: &[u8], only_pss: bool) -> Material {
    let plain = |number: &[u8]| number.iter().copied().skip_while(|byte| *byte == 0).collect();
    Material::Rsa(RsaKey { modulus: plain(modulus), exponent: plain(exponent), only_pss })
}
