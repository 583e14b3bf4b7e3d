//! A public key written as DER and PEM: the texts that a forger takes for a shared secret.

use crate::jose::curve::Curve;
use crate::jose::key::der_form::{EC, RSA};
use crate::jose::key::{Material, point};
use der::Encode;
use der::Tag;
use der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, UintRef};
use pem_rfc7468::LineEnding;
use spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

impl Material {
    /// `SubjectPublicKeyInfo` in DER (RFC 5280 section 4.1.2.7). None of a secret, or of a key that is not known.
    #[must_use]
    pub fn spki(&self) -> Option<Vec<u8>> {
        match self {
            Material::Rsa(_) => info(RSA, Some(AnyRef::NULL), &self.pkcs1()?),
            Material::Ec(key) => {
                let curve = ObjectIdentifier::new(key.curve.oid()).ok()?;
                let curve = AnyRef::new(Tag::ObjectIdentifier, curve.as_bytes()).ok()?;
                info(EC, Some(curve), &point::sec1(key))
            }
            Material::Okp(key) => info(oid(key.curve)?, None, &key.x),
            Material::Secret(_) | Material::Other(_) => None,
        }
    }

    /// `RSAPublicKey` in DER (RFC 8017 appendix A.1.1). None if it is no RSA key.
    #[must_use]
    pub fn pkcs1(&self) -> Option<Vec<u8>> {
        let Material::Rsa(key) = self else { return None };
        let modulus = UintRef::new(&key.modulus).ok()?;
        let public_exponent = UintRef::new(&key.exponent).ok()?;
        pkcs1::RsaPublicKey { modulus, public_exponent }.to_der().ok()
    }
}

/// PEM with lines of 64 characters, as most tools write it (RFC 7468 section 2).
pub(in crate::jose) fn pem(label: &str, der: &[u8]) -> Option<String> {
    pem_rfc7468::encode_string(label, LineEnding::LF, der).ok()
}

fn oid(curve: Curve) -> Option<ObjectIdentifier> {
    ObjectIdentifier::new(curve.oid()).ok()
}

fn info(oid: ObjectIdentifier, parameters: Option<AnyRef<'_>>, key: &[u8]) -> Option<Vec<u8>> {
    let algorithm = AlgorithmIdentifierRef { oid, parameters };
    let subject_public_key = BitStringRef::from_bytes(key).ok()?;
    SubjectPublicKeyInfoRef { algorithm, subject_public_key }.to_der().ok()
}
