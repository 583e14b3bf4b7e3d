//! The members of a key as a JWK, and its thumbprint (RFC 7638).

use crate::jose::key::{Key, Material, SecretForm};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

impl Material {
    /// The members that make the public key, in the order of their names (RFC 7638 section 3.2). None of a secret, or
    /// of a key that is not known.
    #[must_use]
    pub fn jwk_members(&self) -> Option<Vec<(&'static str, String)>> {
        let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let name = |text: &str| text.to_owned();
        Some(match self {
            Material::Rsa(key) => {
                vec![("e", number(&key.exponent)), ("kty", name("RSA")), ("n", number(&key.modulus))]
            }
            Material::Ec(key) => vec![
                ("crv", name(key.curve.name())),
                ("kty", name("EC")),
                ("x", number(&key.x)),
                ("y", number(&key.y)),
            ],
            Material::Okp(key) => {
                vec![("crv", name(key.curve.name())), ("kty", name("OKP")), ("x", number(&key.x))]
            }
            Material::Secret(_) | Material::Other(_) => return None,
        })
    }
}

impl Key {
    /// The thumbprint of the key (RFC 7638), SHA-256 in base64url. Of a secret: only of one that was given as a JWK,
    /// because the bytes of another are not certain. None of a key that is not known.
    #[must_use]
    pub fn thumbprint(&self) -> Option<String> {
        let members = match &self.material {
            Material::Secret(secret) => {
                let k = secret.readings.iter().find(|reading| reading.form == SecretForm::JwkMember)?;
                vec![("k", URL_SAFE_NO_PAD.encode(k.bytes.bytes())), ("kty", "oct".to_owned())]
            }
            material => material.jwk_members()?,
        };
        Some(URL_SAFE_NO_PAD.encode(Sha256::digest(object(&members))))
    }
}

/// The JSON object of members whose values need no escapes.
pub(in crate::jose) fn object(members: &[(&'static str, String)]) -> String {
    let pairs: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":\"{value}\"")).collect();
    format!("{{{}}}", pairs.join(","))
}
