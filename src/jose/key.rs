//! Keys as people have them: a key set, one JWK, PEM, a certificate, a secret; and what was pasted in their place.

mod bare;
mod collector;
mod der_form;
mod jwk;
pub mod not_a_key;
pub mod origin;
mod pieces;
mod point;
mod read;
pub mod secret;
mod thumbprint;
pub mod weakness;

pub use der_form::certificate::CertificateFacts;
pub use not_a_key::{DerFault, JwkFault, NotAKey, PemFault, What};
pub use origin::{Form, Note, Origin, Step};
pub use secret::{Reading, SecretForm, SecretKey};
pub use weakness::Weakness;
pub use weakness::well_known::WELL_KNOWN_SECRETS;

pub(super) use der_form::public_der::pem;
pub(super) use point::sec1;
pub(super) use thumbprint::object as canonical_jwk;
pub(super) use weakness::well_known::find as well_known_secret;

use crate::jose::algorithms::KeyShape;
use crate::jose::curve::{Curve, KeyType};
use crate::text::Private;
use std::ops::Range;

/// What was read of a text that should hold keys.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Keys {
    /// The keys, in the order in which they stand.
    pub keys: Vec<Key>,
    /// What is not a key, or one that cannot be used.
    pub problems: Vec<NotAKey>,
}

/// One key. Of a private key only the public half is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Key {
    /// What verifies.
    pub material: Material,
    /// Its name in the set (`kid`, RFC 7517 section 4.5). None if it has none, or an empty one.
    pub kid: Option<String>,
    /// The one algorithm that it is for (`alg`, RFC 7517 section 4.4). None if it does not say.
    pub alg: Option<String>,
    /// What it is for (`use`, RFC 7517 section 4.2): `sig` or `enc`. None if it does not say.
    pub usage: Option<String>,
    /// What may be done with it (`key_ops`, RFC 7517 section 4.3). None if it does not say.
    pub operations: Option<Vec<String>>,
    /// Where it stood and in which form.
    pub origin: Origin,
    /// The private half stood beside it: whoever sees the paste can sign as its owner.
    pub private: bool,
    /// What makes it weak whatever it is used for. None if nothing does.
    pub weak: Option<Weakness>,
    /// What was done to read it.
    pub notes: Vec<Note>,
    /// What the certificate says that it came in. None if it came in none.
    pub certificate: Option<CertificateFacts>,
    /// The texts that it stood in, for whoever took them for a shared secret.
    texts: Vec<Private>,
}

/// What verifies a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Material {
    /// An RSA public key.
    Rsa(RsaKey),
    /// A point of a Weierstrass curve.
    Ec(EcKey),
    /// A public key of Edwards or Montgomery form (RFC 8037).
    Okp(OkpKey),
    /// A shared secret.
    Secret(SecretKey),
    /// A key of a registered kind that nothing here can use: `AKP`, or a curve of another standard.
    Other(OtherKey),
}

/// An RSA public key (RFC 7518 section 6.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RsaKey {
    /// `n`, big-endian, without leading zero bytes.
    pub modulus: Vec<u8>,
    /// `e`, big-endian, without leading zero bytes.
    pub exponent: Vec<u8>,
    /// It is for RSASSA-PSS alone: its DER has the identifier `id-RSASSA-PSS` (RFC 4055 section 1.2).
    pub only_pss: bool,
}

/// A point of a Weierstrass curve; each coordinate has the full length of the curve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcKey {
    /// The curve.
    pub curve: Curve,
    /// `x`, big-endian.
    pub x: Vec<u8>,
    /// `y`, big-endian.
    pub y: Vec<u8>,
}

/// A public key that is one string of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OkpKey {
    /// The curve.
    pub curve: Curve,
    /// The public key.
    pub x: Vec<u8>,
}

/// A key that is known to be one and cannot be used here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherKey {
    /// Its kind. None if that is not registered for JWKs.
    pub key_type: Option<KeyType>,
    /// The name of its curve or algorithm, or the object identifier of its kind. None if it names none.
    pub name: Option<String>,
}

impl Keys {
    /// Whether nothing was there to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.problems.is_empty()
    }

    /// Whether a private key stands in what was read, usable or not.
    #[must_use]
    pub fn holds_private(&self) -> bool {
        self.keys.iter().any(|key| key.private)
            || self.problems.iter().any(|problem| problem.what.is_private())
    }

    /// The names of the keys, in order.
    #[must_use]
    pub fn kids(&self) -> Vec<&str> {
        self.keys.iter().filter_map(|key| key.kid.as_deref()).collect()
    }

    /// Adds what was read elsewhere; spans stay those of the text that each key stood in.
    pub fn extend(&mut self, more: Keys) {
        let sets = self.keys.iter().filter_map(|key| key.origin.set).max().map_or(0, |last| last + 1);
        self.keys.extend(more.keys.into_iter().map(|mut key| {
            key.origin.set = key.origin.set.map(|set| set + sets);
            key
        }));
        self.problems.extend(more.problems);
    }

    /// The pieces of text that keys and problems stood in, in order, each with what stood in it.
    #[must_use]
    pub fn pieces(self) -> Vec<(Range<usize>, Keys)> {
        let mut pieces = Vec::new();
        for key in self.keys {
            if let Some(piece) = piece_at(&mut pieces, &key.origin.span) {
                piece.keys.push(key);
            }
        }
        for problem in self.problems {
            if let Some(piece) = piece_at(&mut pieces, &problem.span) {
                piece.problems.push(problem);
            }
        }
        crate::sort::sort_by_key(&mut pieces, |(span, _)| span.start);
        pieces
    }
}

/// The piece that stands there, which is added where it is not known yet.
fn piece_at<'a>(pieces: &'a mut Vec<(Range<usize>, Keys)>, span: &Range<usize>) -> Option<&'a mut Keys> {
    let at = pieces.iter().position(|(known, _)| known == span).unwrap_or(pieces.len());
    if at == pieces.len() {
        pieces.push((span.clone(), Keys::default()));
    }
    pieces.get_mut(at).map(|(_, keys)| keys)
}

impl Key {
    /// The texts that it stood in, which a forger may have taken for a shared secret.
    pub(super) fn texts(&self) -> &[Private] {
        &self.texts
    }
}

impl Material {
    /// The kind of key. None if it is not one of those that are registered for JWKs.
    #[must_use]
    pub fn key_type(&self) -> Option<KeyType> {
        match self {
            Material::Rsa(_) => Some(KeyType::Rsa),
            Material::Ec(_) => Some(KeyType::Ec),
            Material::Okp(_) => Some(KeyType::Okp),
            Material::Secret(_) => Some(KeyType::Oct),
            Material::Other(other) => other.key_type,
        }
    }

    /// What it says of the length of its signatures.
    #[must_use]
    pub fn shape(&self) -> KeyShape {
        match self {
            Material::Rsa(key) => KeyShape::Rsa(key.modulus.len()),
            Material::Ec(key) => KeyShape::Curve(key.curve),
            Material::Okp(key) => KeyShape::Curve(key.curve),
            Material::Secret(_) => KeyShape::Secret,
            Material::Other(_) => KeyShape::Unknown,
        }
    }

    /// The curve that it lies on. None if it lies on none, or on one that is not registered.
    #[must_use]
    pub fn curve(&self) -> Option<Curve> {
        match self.shape() {
            KeyShape::Curve(curve) => Some(curve),
            _ => None,
        }
    }

    /// Whether it is a shared secret.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        matches!(self, Material::Secret(_))
    }
}

impl RsaKey {
    /// Bits of the modulus.
    #[must_use]
    pub fn bits(&self) -> usize {
        let leading = self.modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        (self.modulus.len() * 8).saturating_sub(leading)
    }
}
