//! Tokens in JSON serialization (RFC 7515 section 7.2, RFC 7516 section 7.2).

use crate::jose::token::{Form, Part, Signature, Token};
use crate::text::base64url;
use crate::text::json::{Members, Value};

/// The token that an object is.
pub(crate) fn token(members: &Members) -> Option<Token> {
    let signed = members.text("payload").is_some()
        && (members.text("signature").is_some() || members.get("signatures").is_some());
    let encrypted = members.text("ciphertext").is_some()
        && (members.text("protected").is_some() || members.get("recipients").is_some());
    if !signed && !encrypted {
        return None;
    }
    let list = members.get("signatures").or_else(|| members.get("recipients"));
    let first = match list {
        Some(Value::Array(values)) => values.first().and_then(Value::as_object),
        _ => None,
    };
    let protected = members.text("protected").or_else(|| first.and_then(|it| it.text("protected")));
    let loose = first
        .and_then(|it| it.get("header"))
        .or_else(|| members.get("header"))
        .or_else(|| members.get("unprotected"));
    let mut header = Part::read(protected.unwrap_or_default());
    if let Some(Value::Object(more)) = loose {
        match &mut header.value {
            Some(Value::Object(known)) => known.0.extend(more.0.iter().cloned()),
            value => *value = Some(Value::Object(more.clone())),
        }
    }
    let form = if list.is_some() { Form::General } else { Form::Flattened };
    let part = |name: &str| members.text(name).unwrap_or_default();
    if encrypted {
        let key = first.and_then(|it| it.text("encrypted_key")).unwrap_or_else(|| part("encrypted_key"));
        let compact =
            [protected.unwrap_or_default(), key, part("iv"), part("ciphertext"), part("tag")].join(".");
        return Some(Token { compact, parts: 5, header, form, ..Token::default() });
    }
    let signature = first.and_then(|it| it.text("signature")).unwrap_or_else(|| part("signature"));
    let (bytes, faults) = base64url::decode(signature);
    let unencoded = header.members().get("b64") == Some(&Value::Bool(false));
    let payload = if unencoded {
        Part::of_bytes(part("payload").as_bytes().to_vec())
    } else {
        Part::read(part("payload"))
    };
    Some(Token {
        compact: [protected.unwrap_or_default(), part("payload"), signature].join("."),
        parts: 3,
        header,
        payload,
        signature: Signature { text: signature.to_owned(), bytes, faults },
        form,
        ..Token::default()
    })
}
