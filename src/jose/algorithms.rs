//! The one table of signature algorithms: what each is called, which key it takes, how long its signatures are, where
//! they can be verified, and what Okta uses them for.
//!
//! Nothing else lists algorithms. Whoever needs to know something about one asks its row.

use crate::jose::curve::{Curve, KeyType};

/// One value of `alg` that signs (RFC 7518 section 3, RFC 8037 section 3.1, RFC 8812 section 3.2, RFC 9864, and the
/// IANA registry "JSON Web Signature and Encryption Algorithms").
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Algorithm {
    /// The value of `alg`; upper and lower case matter.
    pub name: &'static str,
    /// How it signs, and with which key.
    pub family: Family,
    /// The hash of what is signed. None if the algorithm hashes by itself and has no hash to choose.
    pub hash: Option<Hash>,
    /// Whether Rust verifies it here.
    pub in_rust: bool,
    /// Whether a browser verifies it (Web Cryptography API, section 18.2.2).
    pub in_browsers: Browsers,
    /// What Okta signs with it, and takes that is signed with it.
    pub okta: OktaUse,
}

/// How an algorithm signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// HMAC with a shared secret (RFC 7518 section 3.2).
    Hmac,
    /// RSASSA-PKCS1-v1_5 (RFC 7518 section 3.3).
    RsaPkcs1,
    /// RSASSA-PSS with a salt as long as the hash (RFC 7518 section 3.5).
    RsaPss,
    /// ECDSA on one curve, `r` and `s` side by side (RFC 7518 section 3.4).
    Ecdsa(Curve),
    /// EdDSA on one of these curves (RFC 8037 section 3.1; RFC 9864 gives each curve a name of its own).
    EdDsa(&'static [Curve]),
    /// ML-DSA, with signatures of so many bytes (FIPS 204 table 2).
    MlDsa(usize),
}

/// A hash of the SHA-2 family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// Which browsers can verify an algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Browsers {
    /// Every one that has Web Crypto.
    All,
    /// Those that have it already; others refuse to import the key.
    Some,
    /// None.
    None,
}

/// What Okta uses an algorithm for; each use includes those before it.
///
/// Okta's reference of OpenID Connect & OAuth 2.0 names what it issues by and what assertions it takes, its guide to
/// DPoP (and `dpop_signing_alg_values_supported` of its discovery documents) what proofs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OktaUse {
    /// Nothing.
    Nothing,
    /// It takes client assertions that are signed so.
    Assertions,
    /// It takes DPoP proofs that are signed so, too.
    Proofs,
    /// It signs the tokens that it issues so, too.
    Issuing,
}

/// What length the signature of an algorithm has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// So many bytes.
    Exactly(usize),
    /// As many bytes as the modulus of the RSA key, which is not known.
    Modulus,
    /// One of these, by the curve of the key, which is not known.
    OneOf(&'static [usize]),
}

/// What is known of a key when one asks how long its signatures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyShape {
    /// No key is at hand, or one of which nothing is known.
    Unknown,
    /// An RSA key whose modulus has so many bytes.
    Rsa(usize),
    /// A key on a curve.
    Curve(Curve),
    /// A shared secret.
    Secret,
}

const ED25519: &[Curve] = &[Curve::Ed25519];
const ED448: &[Curve] = &[Curve::Ed448];
const EDWARDS: &[Curve] = &[Curve::Ed25519, Curve::Ed448];

/// Every signature algorithm that is registered.
pub const ALGORITHMS: &[Algorithm] = &[
    row("HS256", Family::Hmac, Some(Hash::Sha256), true, Browsers::All, OktaUse::Assertions),
    row("HS384", Family::Hmac, Some(Hash::Sha384), true, Browsers::All, OktaUse::Assertions),
    row("HS512", Family::Hmac, Some(Hash::Sha512), true, Browsers::All, OktaUse::Assertions),
    row("RS256", Family::RsaPkcs1, Some(Hash::Sha256), true, Browsers::All, OktaUse::Issuing),
    row("RS384", Family::RsaPkcs1, Some(Hash::Sha384), true, Browsers::All, OktaUse::Proofs),
    row("RS512", Family::RsaPkcs1, Some(Hash::Sha512), true, Browsers::All, OktaUse::Proofs),
    row("PS256", Family::RsaPss, Some(Hash::Sha256), true, Browsers::All, OktaUse::Nothing),
    row("PS384", Family::RsaPss, Some(Hash::Sha384), true, Browsers::All, OktaUse::Nothing),
    row("PS512", Family::RsaPss, Some(Hash::Sha512), true, Browsers::All, OktaUse::Nothing),
    row("ES256", Family::Ecdsa(Curve::P256), Some(Hash::Sha256), true, Browsers::All, OktaUse::Proofs),
    row("ES384", Family::Ecdsa(Curve::P384), Some(Hash::Sha384), true, Browsers::All, OktaUse::Proofs),
    row("ES512", Family::Ecdsa(Curve::P521), Some(Hash::Sha512), true, Browsers::All, OktaUse::Proofs),
    row("EdDSA", Family::EdDsa(EDWARDS), None, true, Browsers::Some, OktaUse::Nothing),
    row("Ed25519", Family::EdDsa(ED25519), None, true, Browsers::Some, OktaUse::Nothing),
    row(
        "ES256K",
        Family::Ecdsa(Curve::Secp256k1),
        Some(Hash::Sha256),
        false,
        Browsers::None,
        OktaUse::Nothing,
    ),
    row("Ed448", Family::EdDsa(ED448), None, false, Browsers::None, OktaUse::Nothing),
    row("ML-DSA-44", Family::MlDsa(2420), None, false, Browsers::None, OktaUse::Nothing),
    row("ML-DSA-65", Family::MlDsa(3309), None, false, Browsers::None, OktaUse::Nothing),
    row("ML-DSA-87", Family::MlDsa(4627), None, false, Browsers::None, OktaUse::Nothing),
];

const fn row(
    name: &'static str,
    family: Family,
    hash: Option<Hash>,
    in_rust: bool,
    in_browsers: Browsers,
    okta: OktaUse,
) -> Algorithm {
    Algorithm { name, family, hash, in_rust, in_browsers, okta }
}

/// Whether `alg` says that nothing is signed, in whatever case it is written (RFC 7518 section 3.6; verifiers that
/// compared it exactly were fooled by `nOnE`, CVE-2015-9235 and its kin).
#[must_use]
pub fn is_none(alg: &str) -> bool {
    alg.trim().eq_ignore_ascii_case("none")
}

/// Whether `alg` signs, or says that nothing is signed; those of RFC 7518 section 4 encrypt. A misspelled one counts.
#[must_use]
pub fn signs(alg: &str) -> bool {
    is_none(alg) || Algorithm::named(alg).or_else(|| Algorithm::misspelled(alg)).is_some()
}

/// The names of the algorithms that Okta uses so, with a space between two.
#[must_use]
pub fn of_okta(least: OktaUse) -> String {
    let names: Vec<_> = ALGORITHMS.iter().filter(|row| row.okta >= least).map(|row| row.name).collect();
    names.join(" ")
}

impl Algorithm {
    /// The algorithm of this `alg`, written exactly so; none if it is not registered or does not sign.
    #[must_use]
    pub fn named(alg: &str) -> Option<&'static Algorithm> {
        ALGORITHMS.iter().find(|row| row.name == alg)
    }

    /// The algorithm that is meant by a misspelled `alg` (`rs256`, `RS-256`, `eddsa`); none if it is spelled well or
    /// means none of them.
    #[must_use]
    pub fn misspelled(alg: &str) -> Option<&'static Algorithm> {
        let letters = |text: &str| -> String {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_lowercase())
                .collect()
        };
        let meant = letters(alg);
        ALGORITHMS.iter().find(|row| row.name != alg && letters(row.name) == meant)
    }

    /// The kind of key that it takes.
    #[must_use]
    pub const fn key_type(&self) -> KeyType {
        match self.family {
            Family::Hmac => KeyType::Oct,
            Family::RsaPkcs1 | Family::RsaPss => KeyType::Rsa,
            Family::Ecdsa(_) => KeyType::Ec,
            Family::EdDsa(_) => KeyType::Okp,
            Family::MlDsa(_) => KeyType::Akp,
        }
    }

    /// The curves that it takes keys of; none at all if its keys lie on no curve.
    #[must_use]
    pub fn curves(&self) -> Vec<Curve> {
        match self.family {
            Family::Ecdsa(curve) => vec![curve],
            Family::EdDsa(curves) => curves.to_vec(),
            _ => Vec::new(),
        }
    }

    /// Whether it signs with a secret that both sides share.
    #[must_use]
    pub const fn is_symmetric(&self) -> bool {
        matches!(self.family, Family::Hmac)
    }

    /// Whether two names mean one algorithm for keys on a curve: `EdDSA` and `Ed25519` of an Ed25519 key (RFC 9864
    /// section 2.2).
    #[must_use]
    pub fn is_same_for(&self, other: &Algorithm, shape: KeyShape) -> bool {
        match (self.family, other.family, shape) {
            (Family::EdDsa(own), Family::EdDsa(theirs), KeyShape::Curve(curve)) => {
                own.contains(&curve) && theirs.contains(&curve)
            }
            _ => self == other,
        }
    }

    /// Bytes of its signatures by such a key. An RSA signature is as long as the modulus, whatever its length is.
    #[must_use]
    pub fn signature_length(&self, shape: KeyShape) -> Length {
        match self.family {
            Family::Hmac => Length::Exactly(self.hash.map_or(0, Hash::bytes)),
            Family::RsaPkcs1 | Family::RsaPss => match shape {
                KeyShape::Rsa(bytes) => Length::Exactly(bytes),
                _ => Length::Modulus,
            },
            Family::Ecdsa(curve) => Length::Exactly(curve.coordinate_bytes() * 2),
            Family::EdDsa([curve]) => Length::Exactly(curve.coordinate_bytes() * 2),
            Family::EdDsa(_) => match shape {
                KeyShape::Curve(curve) => Length::Exactly(curve.coordinate_bytes() * 2),
                _ => Length::OneOf(&[64, 114]),
            },
            Family::MlDsa(bytes) => Length::Exactly(bytes),
        }
    }
}

impl Length {
    /// Whether a signature of so many bytes has this length. Of RSA without a key: from 512 bits up, any.
    #[must_use]
    pub fn allows(self, bytes: usize) -> bool {
        match self {
            Length::Exactly(length) => bytes == length,
            Length::Modulus => bytes >= 64,
            Length::OneOf(lengths) => lengths.contains(&bytes),
        }
    }
}

impl Hash {
    /// Bytes of the hash.
    #[must_use]
    pub const fn bytes(self) -> usize {
        match self {
            Hash::Sha256 => 32,
            Hash::Sha384 => 48,
            Hash::Sha512 => 64,
        }
    }

    /// Its name in Web Crypto and in most libraries: `SHA-256`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Hash::Sha256 => "SHA-256",
            Hash::Sha384 => "SHA-384",
            Hash::Sha512 => "SHA-512",
        }
    }
}
