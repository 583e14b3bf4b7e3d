//! Tokens in JSON serialization (RFC 7515 section 7.2, RFC 7516 section 7.2).

use crate::jose::token::{Form, JsonSignature, Part, Signature, Token};
use crate::text::PrivateText;
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
    let listed = members.get("signatures").or_else(|| members.get("recipients"));
    let list: Vec<&Members> = match listed {
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    };
    let first = list.first().copied();
    let form = if listed.is_some() { Form::General } else { Form::Flattened };
    let part = |name: &str| members.text(name).unwrap_or_default();
    let JsonSignature { protected, header, signature } = signature(members, first);
    if encrypted {
        let key = first.and_then(|it| it.text("encrypted_key")).unwrap_or_else(|| part("encrypted_key"));
        let compact = [&protected, key, part("iv"), part("ciphertext"), part("tag")].join(".");
        return Some(Token {
            compact: PrivateText::new(compact),
            parts: 5,
            header,
            form,
            ..Token::default()
        });
    }
    let unencoded = header.members().get("b64") == Some(&Value::Bool(false));
    let payload = if unencoded {
        Part::of_bytes(part("payload").as_bytes().to_vec())
    } else {
        Part::read(part("payload"))
    };
    Some(Token {
        compact: PrivateText::new([&protected, part("payload"), &signature.text].join(".")),
        parts: 3,
        header,
        payload,
        signature,
        form,
        signatures: list.into_iter().map(|one| self::signature(members, Some(one))).collect(),
        ..Token::default()
    })
}

/// One signature of an object: its own members, or those of an element of its list.
fn signature(members: &Members, one: Option<&Members>) -> JsonSignature {
    let own = |name: &str| one.and_then(|it| it.text(name));
    let protected = own("protected").or_else(|| members.text("protected")).unwrap_or_default();
    let loose = one
        .and_then(|it| it.get("header"))
        .or_else(|| members.get("header"))
        .or_else(|| members.get("unprotected"));
    let mut header = Part::read(protected);
    if let Some(Value::Object(more)) = loose {
        match &mut header.value {
            Some(Value::Object(known)) => known.0.extend(more.0.iter().cloned()),
            value => *value = Some(Value::Object(more.clone())),
        }
    }
    let signature = own("signature").or_else(|| members.text("signature")).unwrap_or_default();
    JsonSignature { protected: protected.to_owned(), header, signature: Signature::read(signature) }
}
