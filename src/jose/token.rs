//! A token as far as it can be read.

pub use crate::jose::numeric_date::NumericDate;
pub use crate::text::base64url::Base64Fault;

use crate::jose::algorithms;
use crate::jose::sd_jwt::SdJwt;
use crate::text::json::{Flaw, Members, Value};
use crate::text::{PrivateText, json};

/// A token in the parts of RFC 7515 or RFC 7516. Every part is kept as it stood, read as far as it goes.
#[derive(Clone, Default)]
pub struct Token {
    /// The token without the line breaks and signs that were taken off: what a verifier would be given. Empty
    /// where the token was decoded already.
    pub compact: PrivateText,
    /// Number of parts: three for a signed token, five for an encrypted one, two where the last dot is missing.
    pub parts: usize,
    /// First part.
    pub header: Part,
    /// Second part of a signed token; of an encrypted one it is not readable and stays empty.
    pub payload: Part,
    /// Third part of a signed token.
    pub signature: Signature,
    /// The paste shows that the token was cut off: `…` or `...` at its end, or a part that ends inside its JSON.
    pub cut: bool,
    /// An ellipsis stands at its end: whoever wrote the paste shortened it, and what was sent was longer.
    pub abbreviated: bool,
    /// The payload stands elsewhere (`header..signature`, RFC 7515 appendix F).
    pub detached: bool,
    /// How it was serialized.
    pub form: Form,
    /// Scheme that stood before it: `Bearer`, `DPoP`, `SSWS`.
    pub scheme: Option<String>,
    /// Name that it stood under, in lower case: `access_token`, `id_token`, `client_assertion`, `authorization`.
    pub named: Option<String>,
    /// The payload is a token of its own (`cty` JWT), which is an exhibit of its own.
    pub nests: bool,
    /// What the token response said of the token that it brought; `None` if the paste does not show one.
    pub promised: Option<Promised>,
    /// The disclosures behind it; `None` if there are none (RFC 9901).
    pub disclosed: Option<SdJwt>,
    /// Every signature of a general JSON serialization, the first too; empty in the other forms.
    pub signatures: Vec<JsonSignature>,
}

/// What a token response says of the token that it brings (RFC 6749 section 5.1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Promised {
    /// Seconds that it is good for.
    pub expires_in: Option<i64>,
    /// Its scopes, separated by spaces.
    pub scope: Option<String>,
}

/// One signature of a general JSON serialization (RFC 7515 section 7.2.1).
#[derive(Debug, Clone, Default)]
pub struct JsonSignature {
    /// The protected header as it stood; empty if there is none.
    pub protected: String,
    /// The members of the protected and the unprotected header together.
    pub header: Part,
    /// The signature.
    pub signature: Signature,
}

/// How a token is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// Parts joined by dots.
    #[default]
    Compact,
    /// JSON with one signature.
    Flattened,
    /// JSON with a list of signatures or recipients.
    General,
    /// Already decoded by somebody: the parts were read as they were printed, and there is no signature to check.
    Decoded,
}

/// A base64url part that should hold a JSON object.
#[derive(Clone, Default)]
pub struct Part {
    /// Characters as they stood.
    pub text: String,
    /// Bytes they stand for, up to the first character that is none of base64.
    pub bytes: Vec<u8>,
    /// Where the characters are not plain base64url.
    pub faults: Vec<Base64Fault>,
    /// Offset of the first byte that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// The JSON value.
    pub value: Option<Value>,
    /// Where the JSON is not plain, by byte offset into [`Part::bytes`].
    pub flaws: Vec<Flaw>,
}

/// The signature part.
#[derive(Clone, Default)]
pub struct Signature {
    /// Characters as they stood; empty where there are none.
    pub text: String,
    /// Number of bytes they stand for.
    pub bytes: Vec<u8>,
    /// Where the characters are not plain base64url.
    pub faults: Vec<Base64Fault>,
}

/// How the words begin that stand in place of a signature in a redacted copy.
pub const TAKEN_OUT: &str = "REDACTED-";

/// What a log or a panic may print of a token: nothing that could be sent, and no claim.
macro_rules! private {
    ($($type:ident { $($field:ident),* })*) => {
        $(impl std::fmt::Debug for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
                let mut out = out.debug_struct(stringify!($type));
                $(out.field(stringify!($field), &self.$field);)*
                out.finish_non_exhaustive()
            }
        })*
    };
}

private! {
    Token { parts, form, cut, named }
    Part { faults, not_utf8 }
    Signature { faults }
}

impl Signature {
    /// Reads a base64url part.
    #[must_use]
    pub fn read(text: &str) -> Signature {
        if text.starts_with(TAKEN_OUT) {
            return Signature { text: text.to_owned(), ..Signature::default() };
        }
        let (bytes, faults) = crate::text::base64url::decode(text);
        Signature { text: text.to_owned(), bytes, faults }
    }

    /// Whether it was taken out of a redacted copy: nothing can be said of it.
    #[must_use]
    pub fn is_redacted(&self) -> bool {
        self.text.starts_with(TAKEN_OUT)
    }
}

impl Part {
    /// Reads a base64url part.
    #[must_use]
    pub fn read(text: &str) -> Part {
        let (bytes, faults) = crate::text::base64url::decode(text);
        let mut part = Part::of_bytes(bytes);
        text.clone_into(&mut part.text);
        part.faults = faults;
        part
    }

    /// Reads bytes that are not encoded (RFC 7797).
    #[must_use]
    pub fn of_bytes(bytes: Vec<u8>) -> Part {
        if bytes.is_empty() {
            return Part::default();
        }
        let not_utf8 = std::str::from_utf8(&bytes).err().map(|fault| fault.valid_up_to());
        let reading = json::read(&String::from_utf8_lossy(&bytes));
        Part { not_utf8, value: Some(reading.value), flaws: reading.flaws, bytes, ..Part::default() }
    }

    /// The members, where the part holds an object.
    #[must_use]
    pub fn members(&self) -> &Members {
        static NONE: Members = Members(Vec::new());
        self.value.as_ref().and_then(Value::as_object).unwrap_or(&NONE)
    }

    /// Whether the part holds an object at least in part.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.value, Some(Value::Object(_)))
    }
}

/// Members that say that an object is something else: an authorization request, an answer, metadata, a log entry.
const OTHER: &[&str] = &[
    "active",
    "access_token",
    "authorization_endpoint",
    "client_secret",
    "credentials",
    "error",
    "errorCode",
    "eventType",
    "grant_type",
    "jwks_uri",
    "keys",
    "kty",
    "level",
    "redirect_uri",
    "refresh_token",
    "response_type",
    "token_endpoint",
    "_links",
];

/// Whether an object with claims in it is something else than a token's payload.
#[must_use]
pub fn is_other(members: &Members) -> bool {
    OTHER.iter().any(|name| members.get(name).is_some())
}

/// Whether an object has the claims of a token: what a payload is once it is decoded.
#[must_use]
pub fn is_payload(members: &Members) -> bool {
    let claims = ["iss", "aud", "exp", "iat", "sub", "scp", "cid", "jti"];
    // Source code that makes a token calls a function for what it does not know yet.
    let code = |value: &Value| matches!(value, Value::Bare(text) if text.contains('('));
    let known = claims.iter().filter(|name| members.get(name).is_some()).count();
    known >= 2 && !is_other(members) && !members.iter().any(|it| code(&it.value))
}

impl Token {
    /// `typ` in lower case without `application/`; `None` if the header has none (RFC 7515 section 4.1.9).
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        let lower = self.header_text("typ")?.to_ascii_lowercase();
        Some(lower.strip_prefix("application/").unwrap_or(&lower).to_owned())
    }

    /// Reads a token in compact form. White space must have been taken out; anything else is kept and reported.
    #[must_use]
    pub fn read(compact: &str) -> Token {
        let mut parts = compact.splitn(6, '.');
        let mut next = || parts.next().unwrap_or_default();
        let (first, second, third) = (next(), next(), next());
        let count = compact.bytes().filter(|byte| *byte == b'.').take(8).count() + 1;
        let mut token = Token {
            compact: PrivateText::new(compact),
            parts: count,
            header: Part::read(first),
            ..Token::default()
        };
        if count <= 3 && !token.encrypted() {
            token.payload = Part::read(second);
            token.detached = count == 3 && second.is_empty() && !third.is_empty();
            token.signature = Signature::read(third);
        }
        token
    }

    /// Whether it has claims that can be read: not where it is encrypted, holds a token, or is no JSON.
    #[must_use]
    pub fn has_claims(&self) -> bool {
        !self.encrypted() && !self.nests && self.payload.is_object()
    }

    /// A header member's string.
    #[must_use]
    pub fn header_text(&self, name: &str) -> Option<&str> {
        self.header.members().text(name)
    }

    /// A claim's string.
    #[must_use]
    pub fn claim_text(&self, name: &str) -> Option<&str> {
        self.payload.members().text(name)
    }

    /// A claim.
    #[must_use]
    pub fn claim(&self, name: &str) -> Option<&Value> {
        self.payload.members().get(name)
    }

    /// A NumericDate claim (RFC 7519 section 2).
    #[must_use]
    pub fn moment(&self, name: &str) -> NumericDate {
        NumericDate::of(self.claim(name))
    }

    /// Whether it is encrypted (RFC 7516): `enc` in its header, or five parts where no algorithm signs them.
    #[must_use]
    pub fn encrypted(&self) -> bool {
        let encrypted = self.header.members().get("enc").is_some();
        encrypted || self.parts == 5 && !self.header_text("alg").is_some_and(algorithms::signs)
    }

    /// Scopes: of `scp`, or of a `scope` string where `scp` is absent.
    #[must_use]
    pub fn scopes(&self) -> Vec<&str> {
        let listed = |name| {
            self.claim(name).map(|value: &Value| match value {
                Value::String(text) => text.split_whitespace().collect::<Vec<_>>(),
                list => list.strings(),
            })
        };
        listed("scp").or_else(|| listed("scope")).unwrap_or_default()
    }
}
