//! A public key taken for the secret of HMAC: how tokens are forged for verifiers that trust `alg`.

use crate::jose::algorithms::Hash;
use crate::jose::key::{Key, Material, canonical_jwk, pem, sec1};
use crate::jose::verify::check::hmac;

/// The form in which a public key was taken for a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Confused {
    /// The text as it was pasted, with or without its line end.
    AsPasted,
    /// PEM, `PUBLIC KEY`.
    Pem,
    /// PEM, `RSA PUBLIC KEY`.
    RsaPem,
    /// DER.
    Der,
    /// The JSON of a JWK, with its required members alone.
    Jwk,
    /// The bytes of the number or the point.
    Bytes,
    /// The base64url of the number or the point, as a JWK writes it.
    Base64Url,
}

/// The form in which the public key makes the signature good as HMAC; none if none does.
pub(super) fn of(hash: Hash, key: &Key, input: &[u8], signature: &[u8]) -> Option<Confused> {
    let good =
        |(form, secret): (Confused, Vec<u8>)| hmac::is_good(hash, &secret, input, signature).then_some(form);
    candidates(key).into_iter().find_map(good)
}

fn candidates(key: &Key) -> Vec<(Confused, Vec<u8>)> {
    let mut found = Vec::new();
    let mut text = |form: Confused, text: &[u8]| {
        let bare = text.trim_ascii();
        found.push((form, bare.to_vec()));
        found.push((form, [bare, b"\n"].concat()));
        found.push((form, [bare, b"\r\n"].concat()));
    };
    for pasted in key.texts() {
        text(Confused::AsPasted, pasted.bytes());
    }
    let der = key.material.spki();
    let pkcs1 = key.material.pkcs1();
    for (form, label, der) in
        [(Confused::Pem, "PUBLIC KEY", &der), (Confused::RsaPem, "RSA PUBLIC KEY", &pkcs1)]
    {
        if let Some(written) = der.as_ref().and_then(|der| pem(label, der)) {
            text(form, written.as_bytes());
        }
    }
    found.extend([der, pkcs1].into_iter().flatten().map(|der| (Confused::Der, der)));
    if let Some(members) = key.material.jwk_members() {
        found.push((Confused::Jwk, canonical_jwk(&members).into_bytes()));
        let numbers = members.into_iter().filter(|(name, _)| matches!(*name, "n" | "x" | "y"));
        found.extend(numbers.map(|(_, value)| (Confused::Base64Url, value.into_bytes())));
    }
    match &key.material {
        Material::Rsa(rsa) => found.push((Confused::Bytes, rsa.modulus.clone())),
        Material::Ec(ec) => {
            found.push((Confused::Bytes, sec1(ec)));
            found.push((Confused::Bytes, [ec.x.as_slice(), &ec.y].concat()));
            found.push((Confused::Bytes, ec.x.clone()));
        }
        Material::Okp(okp) => found.push((Confused::Bytes, okp.x.clone())),
        Material::Secret(_) | Material::Other(_) => {}
    }
    found
}
