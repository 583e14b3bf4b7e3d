//! Where a key stood, in which form, and what was done to read it.

use std::ops::Range;

/// Where a key stood in the text that was read, and in which form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// The form of the key.
    pub form: Form,
    /// Bytes of the text that was read. Of a key inside JSON or inside another text, those of the outermost piece.
    pub span: Range<usize>,
    /// The way to it inside that piece, outermost first; empty where the piece is the key.
    pub path: Vec<Step>,
    /// The set that it belongs to, counted from 0 in the text that was read. None if it stands alone.
    pub set: Option<usize>,
    /// Its number in that set or chain, counted from 1. None if it stands alone.
    pub number: Option<usize>,
    /// It stood in the header of a token, or in its `cnf`: it says nothing of who issued that token.
    pub embedded: bool,
}

/// One step from a piece of text to a key inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The member of this name.
    Member(String),
    /// The element of a list, counted from 0.
    Item(usize),
    /// JSON or PEM that was written into a string, with its escapes.
    Quoted,
    /// Text that was written in base64.
    Base64,
}

/// The form in which a key was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    /// A JWK (RFC 7517 section 4), alone or in a set.
    #[default]
    Jwk,
    /// A JWK written as YAML.
    YamlJwk,
    /// `PUBLIC KEY`: SubjectPublicKeyInfo (RFC 7468 section 13).
    PublicKey,
    /// `RSA PUBLIC KEY`: PKCS #1 (RFC 8017 appendix A.1.1).
    RsaPublicKey,
    /// A certificate (RFC 7468 section 5).
    Certificate,
    /// The certificate of a JWK's or a header's `x5c` (RFC 7517 section 4.7).
    X5c,
    /// `PRIVATE KEY`: PKCS #8 (RFC 7468 section 10).
    PrivateKey,
    /// `RSA PRIVATE KEY`: PKCS #1 (RFC 8017 appendix A.1.2).
    RsaPrivateKey,
    /// `EC PRIVATE KEY`: SEC 1 (RFC 5915 section 3).
    EcPrivateKey,
    /// A shared secret.
    Secret,
}

/// What was done to read a key, or is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The coordinate of this name lost leading zero bytes, so many of them; they were put back.
    PaddedCoordinate(&'static str, usize),
    /// The number of this name has leading zero bytes that RFC 7518 section 2 does not allow; they were taken off.
    LeadingZeros(&'static str),
    /// The member of this name is standard or padded base64, not base64url.
    NotBase64Url(&'static str),
    /// The PEM stood in one line, or its line breaks were written out as `\n`; they were restored.
    LineBreaksRestored,
    /// The PEM has no END line: it was read as far as it goes.
    NoEndLine,
    /// DER without the lines of PEM.
    BareDer,
    /// The point was written in compressed form (SEC 1 section 2.3.3).
    CompressedPoint,
    /// The public half was not written out and was computed from the private one.
    PublicHalfComputed,
    /// The certificate in `x5c` holds another key than the JWK that it stands in (RFC 7517 section 4.7).
    CertificateOfAnotherKey,
}
