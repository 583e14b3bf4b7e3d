//! Kinds of keys, and the curves of those that lie on one.

use std::fmt;

/// What `kty` of a JWK says (RFC 7518 section 6.1, RFC 8037 section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum KeyType {
    /// `RSA`.
    Rsa,
    /// `EC`: a point of a Weierstrass curve.
    Ec,
    /// `OKP`: a point of an Edwards or Montgomery curve.
    Okp,
    /// `oct`: a shared secret.
    Oct,
    /// `AKP`: a key that belongs to one algorithm, as those of ML-DSA do.
    Akp,
}

impl KeyType {
    /// The value of `kty`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            KeyType::Rsa => "RSA",
            KeyType::Ec => "EC",
            KeyType::Okp => "OKP",
            KeyType::Oct => "oct",
            KeyType::Akp => "AKP",
        }
    }
}

impl fmt::Display for KeyType {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// What `crv` of a JWK says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Curve {
    /// NIST P-256, also called secp256r1 and prime256v1 (RFC 7518 section 6.2.1.1).
    P256,
    /// NIST P-384, also called secp384r1.
    P384,
    /// NIST P-521, also called secp521r1.
    P521,
    /// secp256k1, the curve of `ES256K` (RFC 8812 section 3.1).
    Secp256k1,
    /// Ed25519 (RFC 8037 section 2).
    Ed25519,
    /// Ed448 (RFC 8037 section 2).
    Ed448,
    /// X25519, which agrees on keys and signs nothing.
    X25519,
    /// X448, which agrees on keys and signs nothing.
    X448,
}

/// Each curve with its name in a JWK and the object identifier of its keys in DER: of RFC 5480 section 2.1.1.1
/// (as parameter of `id-ecPublicKey`), SEC 2 section 2.4.1, and RFC 8410 section 3 (as algorithm).
const CURVES: [(Curve, &str, &str); 8] = [
    (Curve::P256, "P-256", "1.2.840.10045.3.1.7"),
    (Curve::P384, "P-384", "1.3.132.0.34"),
    (Curve::P521, "P-521", "1.3.132.0.35"),
    (Curve::Secp256k1, "secp256k1", "1.3.132.0.10"),
    (Curve::Ed25519, "Ed25519", "1.3.101.112"),
    (Curve::Ed448, "Ed448", "1.3.101.113"),
    (Curve::X25519, "X25519", "1.3.101.110"),
    (Curve::X448, "X448", "1.3.101.111"),
];

impl Curve {
    /// The curve that `crv` names; none if it is not registered.
    #[must_use]
    pub fn named(name: &str) -> Option<Curve> {
        CURVES.iter().find(|row| row.1 == name).map(|row| row.0)
    }

    /// The curve of an object identifier in dotted form; none if it is not one of those above.
    #[must_use]
    pub fn of_oid(oid: &str) -> Option<Curve> {
        CURVES.iter().find(|row| row.2 == oid).map(|row| row.0)
    }

    /// The value of `crv`.
    #[must_use]
    pub fn name(self) -> &'static str {
        CURVES.iter().find(|row| row.0 == self).map_or("", |row| row.1)
    }

    /// The object identifier in dotted form.
    #[must_use]
    pub fn oid(self) -> &'static str {
        CURVES.iter().find(|row| row.0 == self).map_or("", |row| row.2)
    }

    /// Bytes of one coordinate (RFC 7518 section 6.2.1.2), or of the whole public key where the curve has only `x`
    /// (RFC 8032 sections 5.1.5 and 5.2.5, RFC 7748 section 5).
    #[must_use]
    pub const fn coordinate_bytes(self) -> usize {
        match self {
            Curve::P256 | Curve::Secp256k1 | Curve::Ed25519 | Curve::X25519 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
            Curve::Ed448 => 57,
            Curve::X448 => 56,
        }
    }

    /// The kind of key that lies on this curve.
    #[must_use]
    pub const fn key_type(self) -> KeyType {
        match self {
            Curve::P256 | Curve::P384 | Curve::P521 | Curve::Secp256k1 => KeyType::Ec,
            Curve::Ed25519 | Curve::Ed448 | Curve::X25519 | Curve::X448 => KeyType::Okp,
        }
    }
}

impl fmt::Display for Curve {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Runs the same words with the crate of a curve; other words for a curve that there is no crate for here.
macro_rules! with_curve {
    ($curve:expr, $name:ident => $body:expr, otherwise $other:expr) => {
        match $curve {
            $crate::jose::curve::Curve::P256 => {
                use p256 as $name;
                $body
            }
            $crate::jose::curve::Curve::P384 => {
                use p384 as $name;
                $body
            }
            $crate::jose::curve::Curve::P521 => {
                use p521 as $name;
                $body
            }
            _ => $other,
        }
    };
}
pub(super) use with_curve;
