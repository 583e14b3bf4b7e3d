//! The signatures of a token, each with the bytes that it covers.

use crate::jose::token::{Form, Signature, Token};
use crate::jose::verify::{Signed, input};
use crate::text::json::{Members, Value};
use std::borrow::Cow;

/// One signature of a token.
pub(crate) struct SignedPart<'a> {
    /// The bytes that were signed, as they were pasted. None if the payload stands elsewhere.
    pub(crate) input: Option<Cow<'a, [u8]>>,
    /// The signature.
    pub(crate) signature: &'a Signature,
    /// The members of its header, protected or not.
    pub(crate) header: &'a Members,
    /// The protected header as it stood.
    pub(crate) protected: &'a str,
}

impl<'a> SignedPart<'a> {
    /// What is to be verified of it, over these bytes.
    pub(crate) fn over<'b>(&'b self, input: &'b [u8]) -> Signed<'b> {
        Signed {
            input,
            signature: &self.signature.bytes,
            alg: self.header.text("alg"),
            kid: self.header.text("kid"),
        }
    }

    /// Whether the payload is signed as it is, without base64url (RFC 7797).
    pub(crate) fn is_unencoded(&self) -> bool {
        self.header.get("b64") == Some(&Value::Bool(false))
    }
}

/// Every signature of a token; of an encrypted one there is none, and of a decoded one not the bytes that it covers.
pub(crate) fn of(token: &Token) -> Vec<SignedPart<'_>> {
    if token.encrypted() || token.form == Form::Decoded {
        return Vec::new();
    }
    let payload = payload(token);
    let of_list = token.signatures.iter().map(|one| SignedPart {
        input: Some(Cow::Owned(input::detached(&one.protected, payload.as_bytes()))),
        signature: &one.signature,
        header: one.header.members(),
        protected: &one.protected,
    });
    if token.form == Form::General {
        return of_list.collect();
    }
    let whole = input::compact(&token.compact).filter(|_| !token.detached);
    vec![SignedPart {
        input: whole.map(Cow::Borrowed).or_else(|| (!token.detached).then_some(Cow::Borrowed(b""))),
        signature: &token.signature,
        header: token.header.members(),
        protected: token.compact.split('.').next().unwrap_or_default(),
    }]
}

/// The payload as it stood: what is between the header and the signature of [`Token::compact`].
fn payload(token: &Token) -> &str {
    let signature = token.signature.text.len() + 1;
    let body = token.compact.get(..token.compact.len().saturating_sub(signature)).unwrap_or_default();
    body.split_once('.').map_or("", |(_, payload)| payload)
}
