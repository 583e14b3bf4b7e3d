//! One JWK (RFC 7517 section 4), read leniently: what can be used is used, and what is odd is noted.

use crate::jose::curve::{Curve, KeyType};
use crate::jose::key::not_a_key::{JwkFault, What};
use crate::jose::key::origin::{Form, Note, Origin};
use crate::jose::key::{EcKey, Key, Material, OtherKey, SecretKey, der_form, point};
use crate::text::Private;
use crate::text::base64url::{self, Base64Fault};
use crate::text::json::{Members, Value};

/// The kinds of key that are registered.
const TYPES: [KeyType; 5] = [KeyType::Rsa, KeyType::Ec, KeyType::Okp, KeyType::Oct, KeyType::Akp];

/// Members of which any one shows that the private half is there (RFC 7518 sections 6.2.2 and 6.3.2, RFC 8037
/// section 2, and `priv` of AKP).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "priv"];

/// Whether an object is meant as a JWK; of one that was given as a key, also where `kty` is missing.
pub(super) fn is_meant(members: &Members, given: bool) -> bool {
    let has = |name| members.get(name).is_some();
    has("kty") || given && (has("n") && has("e") || has("crv") && has("x") || has("k") && has("alg"))
}

/// Reads a JWK.
pub(super) fn read(members: &Members, form: Form) -> Result<Key, What> {
    let mut notes = Vec::new();
    let kty = required(members, "kty")?;
    let Some(key_type) = TYPES.into_iter().find(|known| known.name() == kty) else {
        return Err(What::Jwk(JwkFault::UnknownType(kty.to_owned())));
    };
    let certificate =
        members.get("x5c").and_then(|chain| chain.strings().first().copied().and_then(first_of));
    let material = match material(members, key_type, &mut notes) {
        Err(What::Jwk(JwkFault::Missing(_))) if certificate.is_some() => None,
        read => Some(read?),
    };
    let of_certificate = certificate.as_ref().map(|read| &read.material);
    if material.is_some() && of_certificate.is_some_and(|other| Some(other) != material.as_ref()) {
        notes.push(Note::CertificateOfAnotherKey);
    }
    let material = material.or_else(|| of_certificate.cloned()).ok_or(What::Jwk(JwkFault::Missing("x5c")))?;
    let text = |name| text(members, name).filter(|it| !it.is_empty()).map(str::to_owned);
    let operations = match members.get("key_ops") {
        Some(Value::Array(list)) => Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        _ => None,
    };
    Ok(Key {
        weak: material.weakness(),
        private: !material.is_secret() && PRIVATE.iter().any(|name| members.get(name).is_some()),
        material,
        kid: text("kid"),
        alg: text("alg"),
        usage: text("use"),
        operations,
        origin: Origin { form, ..Origin::default() },
        notes,
        certificate: certificate.and_then(|read| read.certificate),
        texts: vec![Private::new(Value::Object(members.clone()).compact())],
    })
}

/// The key of a certificate in `x5c`, which is standard base64 of DER; none if it is none.
pub(super) fn first_of(base64: &str) -> Option<der_form::FromDer> {
    let digits: String = base64.split_whitespace().collect();
    der_form::read(&base64url::decode(&digits).0).ok()
}

fn material(members: &Members, key_type: KeyType, notes: &mut Vec<Note>) -> Result<Material, What> {
    match key_type {
        KeyType::Rsa => {
            let modulus = number(members, "n", notes)?;
            let exponent = number(members, "e", notes)?;
            for (name, bytes) in [("n", &modulus), ("e", &exponent)] {
                if bytes.first() == Some(&0) {
                    notes.push(Note::LeadingZeros(name));
                }
            }
            match der_form::rsa(&modulus, &exponent, false) {
                Material::Rsa(key) if key.modulus.is_empty() => Err(What::Jwk(JwkFault::Empty("n"))),
                key => Ok(key),
            }
        }
        KeyType::Ec => {
            let Some(curve) = curve(members, KeyType::Ec)? else { return Ok(foreign(members, key_type)) };
            let x = coordinate(members, "x", curve, notes)?;
            let y = coordinate(members, "y", curve, notes)?;
            let written = point::sec1(&EcKey { curve, x, y });
            let key = point::of_sec1(curve, &written).ok_or(What::Jwk(JwkFault::NotOnCurve))?;
            Ok(Material::Ec(key))
        }
        KeyType::Okp => {
            let Some(curve) = curve(members, KeyType::Okp)? else { return Ok(foreign(members, key_type)) };
            let x = number(members, "x", notes)?;
            if x.len() != curve.coordinate_bytes() {
                return Err(What::Jwk(JwkFault::WrongLength("x")));
            }
            point::of_bytes(curve, &x).map(Material::Okp).ok_or(What::Jwk(JwkFault::NotOnCurve))
        }
        KeyType::Oct => {
            let bytes = number(members, "k", notes)?;
            let written = text(members, "k").unwrap_or_default();
            Ok(Material::Secret(SecretKey::of_jwk(written, bytes)))
        }
        KeyType::Akp => Ok(Material::Other(OtherKey {
            key_type: Some(key_type),
            name: text(members, "alg").map(str::to_owned),
        })),
    }
}

/// A key on a curve that is not registered.
fn foreign(members: &Members, key_type: KeyType) -> Material {
    let name = text(members, "crv").map(str::to_owned);
    Material::Other(OtherKey { key_type: Some(key_type), name })
}

/// The curve of a JWK; none if it is not registered.
fn curve(members: &Members, key_type: KeyType) -> Result<Option<Curve>, What> {
    let name = required(members, "crv")?;
    match Curve::named(name) {
        Some(curve) if curve.key_type() != key_type => Err(What::Jwk(JwkFault::WrongCurve(name.to_owned()))),
        curve => Ok(curve),
    }
}

/// A coordinate in the full length of its curve (RFC 7518 section 6.2.1.2). Libraries that write numbers and not
/// octets drop its leading zeros, or put one before it.
fn coordinate(
    members: &Members,
    name: &'static str,
    curve: Curve,
    notes: &mut Vec<Note>,
) -> Result<Vec<u8>, What> {
    let mut bytes = number(members, name, notes)?;
    let full = curve.coordinate_bytes();
    if bytes.len() < full {
        let lost = full - bytes.len();
        notes.push(Note::PaddedCoordinate(name, lost));
        bytes.splice(0..0, std::iter::repeat_n(0, lost));
    }
    if bytes.len() > full {
        let more = bytes.len() - full;
        if bytes.iter().take(more).any(|byte| *byte != 0) {
            return Err(What::Jwk(JwkFault::TooLong(name)));
        }
        notes.push(Note::LeadingZeros(name));
        bytes.drain(..more);
    }
    Ok(bytes)
}

/// The bytes of a member, written in base64url.
fn number(members: &Members, name: &'static str, notes: &mut Vec<Note>) -> Result<Vec<u8>, What> {
    let digits: String = required(members, name)?.split_whitespace().collect();
    let (bytes, faults) = base64url::decode(&digits);
    for fault in faults {
        match fault {
            Base64Fault::Character(_) | Base64Fault::Length(_) => {
                return Err(What::Jwk(JwkFault::NotBase64(name)));
            }
            Base64Fault::Standard(_) | Base64Fault::Padded(_) => notes.push(Note::NotBase64Url(name)),
            Base64Fault::TrailingBits(_) => {}
        }
    }
    notes.dedup();
    if bytes.is_empty() { Err(What::Jwk(JwkFault::Empty(name))) } else { Ok(bytes) }
}

/// The text of a member that must be there.
fn required<'a>(members: &'a Members, name: &'static str) -> Result<&'a str, What> {
    match members.get(name) {
        None => Err(What::Jwk(JwkFault::Missing(name))),
        Some(_) => match text(members, name) {
            None => Err(What::Jwk(JwkFault::NotAString(name))),
            Some(text) if text.trim().is_empty() => Err(What::Jwk(JwkFault::Empty(name))),
            Some(text) => Ok(text),
        },
    }
}

/// The text of a member, with or without quotes around it.
fn text<'a>(members: &'a Members, name: &str) -> Option<&'a str> {
    match members.get(name)? {
        Value::String(text) | Value::Bare(text) => Some(text),
        _ => None,
    }
}
