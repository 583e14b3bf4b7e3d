//! What stood where a key should, and is none or cannot be read as one.

use crate::jose::key::origin::Step;
use std::ops::Range;

/// Something that is not a key, or a key that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAKey {
    /// What it is.
    pub what: What,
    /// Bytes of the text that was read. Of what stands inside JSON or another text, those of the outermost piece.
    pub span: Range<usize>,
    /// The way to it inside that piece, outermost first.
    pub path: Vec<Step>,
    /// It was read as a shared secret all the same, because it may be one.
    pub read_anyway: bool,
}

/// What was taken for a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A discovery document (OpenID Connect Discovery section 3, RFC 8414 section 2): it names where the keys are.
    Discovery {
        /// `issuer`. None if it names none.
        issuer: Option<String>,
        /// `jwks_uri`. None if it names none.
        jwks_uri: Option<String>,
    },
    /// A URL: where keys may be fetched, which nothing here does.
    Url(String),
    /// A token: what is to be verified, not what verifies.
    Token,
    /// The fingerprint of a certificate or key: it tells a key from others and verifies nothing.
    Thumbprint,
    /// An SSH key.
    SshKey {
        /// It is the private half.
        private: bool,
    },
    /// A certificate request (RFC 2986): it comes before the certificate.
    CertificateRequest,
    /// A list of revoked certificates.
    RevocationList,
    /// A private key under a pass phrase.
    EncryptedPrivateKey,
    /// A PGP key.
    Pgp {
        /// It is the private half.
        private: bool,
    },
    /// Certificates in a PKCS #7 envelope (`openssl pkcs7 -print_certs` takes them out).
    Pkcs7,
    /// Parameters without a key: `EC PARAMETERS`, `DH PARAMETERS`.
    Parameters,
    /// An HTML page, such as the answer of a wrong address.
    Html,
    /// XML, such as the metadata of SAML or an `RSAKeyValue` of .NET.
    Xml,
    /// JSON that holds no key.
    Json,
    /// A key set without a key in it.
    EmptySet,
    /// A JWK that cannot be read.
    Jwk(JwkFault),
    /// PEM that cannot be read.
    Pem {
        /// What its BEGIN line says.
        label: String,
        /// What is wrong with it.
        fault: PemFault,
    },
    /// Bytes that look like DER and are no key, or a broken one.
    Der(DerFault),
    /// A shared secret without a byte in it.
    EmptySecret,
    /// Text of several lines that is none of these.
    Unknown,
    /// More than is read; so many bytes.
    TooLarge(usize),
    /// More keys than are read.
    TooMany,
}

/// Why a JWK cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JwkFault {
    /// It is not an object.
    NotAnObject,
    /// The member is not there.
    Missing(&'static str),
    /// The member is not a string.
    NotAString(&'static str),
    /// The member holds a character that base64url does not have.
    NotBase64(&'static str),
    /// The member is empty.
    Empty(&'static str),
    /// `kty` is not a registered kind of key.
    UnknownType(String),
    /// The member has more bytes than its curve has.
    TooLong(&'static str),
    /// The public key has not the length of its curve.
    WrongLength(&'static str),
    /// The curve is not one of this kind of key.
    WrongCurve(String),
    /// `x` and `y` are no point of the curve: a character of them was changed, or the curve is another.
    NotOnCurve,
}

/// Why PEM cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PemFault {
    /// Nothing stands between its lines.
    Empty,
    /// It ends too early: characters were cut off.
    CutOff,
    /// A character that base64 does not have.
    Character,
    /// Its base64 does not decode.
    Base64,
    /// What it holds is not what it should.
    Der(DerFault),
}

/// Why DER cannot be read as a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DerFault {
    /// It says that it is longer than it is: the end is missing.
    CutOff,
    /// It is no form of a key that is known here, or is damaged.
    Unreadable,
    /// The point is not on its curve.
    NotOnCurve,
    /// The curve is written out by its parameters and not named.
    ExplicitCurve,
    /// A private key that does not hold its public half, of a kind from which it is not computed here.
    NoPublicHalf,
}

impl What {
    /// Whether it is a private key all the same.
    #[must_use]
    pub fn is_private(&self) -> bool {
        match self {
            What::SshKey { private } | What::Pgp { private } => *private,
            What::EncryptedPrivateKey | What::Der(DerFault::NoPublicHalf) => true,
            What::Pem { label, .. } => label.ends_with("PRIVATE KEY"),
            _ => false,
        }
    }
}
