//! What a second verifier is asked: everything that `crypto.subtle.verify` needs, and what Rust answered.

use crate::jose::algorithms::{Algorithm, Browsers, Family, Hash};
use crate::jose::curve::Curve;
use crate::jose::key::{Keys, Material, SecretForm, canonical_jwk};
use crate::jose::verify::{Outcome, Signed, State, Verification};
use crate::text::Private;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// One question for Web Crypto: the same key, bytes and signature that Rust judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The index of the key in [`Keys::keys`].
    pub key: usize,
    /// The parameters of `importKey` and `verify`.
    pub parameters: Parameters,
    /// The key as a JWK, with its required members alone: Web Crypto refuses a key whose `use`, `key_ops` or `alg`
    /// does not suit it, and those were judged already.
    pub jwk: Private,
    /// The bytes that were signed.
    pub input: Private,
    /// The signature.
    pub signature: Vec<u8>,
    /// Whether Rust found it good.
    pub good: bool,
    /// Some browsers refuse to import the key, which is no disagreement.
    pub may_be_refused: bool,
}

/// What tells one question from all others, whatever else the paste holds: SHA-256 of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct QuestionId([u8; 32]);

impl Question {
    /// The id of this question.
    #[must_use]
    pub fn id(&self) -> QuestionId {
        let parameters = format!("{:?}", self.parameters);
        let parts: [&[u8]; 4] =
            [parameters.as_bytes(), self.jwk.bytes(), self.input.bytes(), self.signature.as_slice()];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        QuestionId(hash.finalize().into())
    }
}

/// The algorithm as Web Crypto names it (Web Cryptography API, "Algorithm Overview").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Parameters {
    /// `HMAC`.
    Hmac(Hash),
    /// `RSASSA-PKCS1-v1_5`.
    RsaPkcs1(Hash),
    /// `RSA-PSS`, with a salt as long as the hash.
    RsaPss(Hash),
    /// `ECDSA` on a named curve; the hash is a parameter of `verify`.
    Ecdsa(Curve, Hash),
    /// `Ed25519`.
    Ed25519,
}

impl Parameters {
    /// `name`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Parameters::Hmac(_) => "HMAC",
            Parameters::RsaPkcs1(_) => "RSASSA-PKCS1-v1_5",
            Parameters::RsaPss(_) => "RSA-PSS",
            Parameters::Ecdsa(..) => "ECDSA",
            Parameters::Ed25519 => "Ed25519",
        }
    }

    /// `hash`. None if the algorithm has none to choose.
    #[must_use]
    pub const fn hash(self) -> Option<Hash> {
        match self {
            Parameters::Hmac(hash)
            | Parameters::RsaPkcs1(hash)
            | Parameters::RsaPss(hash)
            | Parameters::Ecdsa(_, hash) => Some(hash),
            Parameters::Ed25519 => None,
        }
    }

    /// `namedCurve`. None if it is not ECDSA.
    #[must_use]
    pub fn named_curve(self) -> Option<&'static str> {
        match self {
            Parameters::Ecdsa(curve, _) => Some(curve.name()),
            _ => None,
        }
    }

    /// `saltLength` in bytes. None if it is not RSASSA-PSS.
    #[must_use]
    pub const fn salt_length(self) -> Option<usize> {
        match self {
            Parameters::RsaPss(hash) => Some(hash.bytes()),
            _ => None,
        }
    }

    fn of(algorithm: &Algorithm, material: &Material) -> Option<Parameters> {
        if algorithm.in_browsers == Browsers::None {
            return None;
        }
        Some(match (algorithm.family, algorithm.hash, material.curve()) {
            (Family::Hmac, Some(hash), _) => Parameters::Hmac(hash),
            (Family::RsaPkcs1, Some(hash), _) => Parameters::RsaPkcs1(hash),
            (Family::RsaPss, Some(hash), _) => Parameters::RsaPss(hash),
            (Family::Ecdsa(curve), Some(hash), _) => Parameters::Ecdsa(curve, hash),
            (Family::EdDsa(_), _, Some(Curve::Ed25519)) => Parameters::Ed25519,
            _ => return None,
        })
    }
}

impl Verification {
    /// What to ask of a second verifier: about the key that verified, or the first that did not. None if Rust said
    /// neither, or no browser knows the algorithm.
    #[must_use]
    pub fn question(&self, signed: &Signed<'_>, keys: &Keys) -> Option<Question> {
        let (key, secret, good) = match &self.state {
            State::Verified(by) => (by.key, by.secret, true),
            State::Failed => {
                let first = self.attempts.iter().find(|attempt| attempt.outcome == Outcome::Bad)?;
                (first.key, None, false)
            }
            _ => return None,
        };
        let algorithm = self.algorithm?;
        let material = &keys.keys.get(key)?.material;
        Some(Question {
            key,
            parameters: Parameters::of(algorithm, material)?,
            jwk: Private::new(jwk(material, secret)?),
            input: Private::new(signed.input),
            signature: signed.signature.to_vec(),
            good,
            may_be_refused: algorithm.in_browsers == Browsers::Some,
        })
    }
}

/// The JWK of a key, of a secret in the reading that verified, or its first.
fn jwk(material: &Material, form: Option<SecretForm>) -> Option<String> {
    if let Material::Secret(secret) = material {
        let mut readings = secret.readings.iter();
        let reading = readings.find(|reading| form.is_none_or(|form| form == reading.form))?;
        let k = URL_SAFE_NO_PAD.encode(reading.bytes.bytes());
        return Some(canonical_jwk(&[("k", k), ("kty", "oct".to_owned())]));
    }
    material.jwk_members().map(|members| canonical_jwk(&members))
}
