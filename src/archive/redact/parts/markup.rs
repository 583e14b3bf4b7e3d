//! Inputs and tags of HTML, and the elements of SAML that hold secrets.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::look;
use crate::archive::redact::known::names::Where;
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::escapes::Escapes;
use std::ops::Range;

/// The values of the inputs and `meta` tags of a page, by their names.
pub(crate) fn inputs(text: &[u8]) -> Vec<Part> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'<', text) {
        let rest = text.get(at..).unwrap_or_default();
        let is = |tag: &[u8]| rest.get(1..=tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
        if !(is(b"input") || is(b"meta") || is(b"button")) {
            continue;
        }
        let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
        let (mut name, mut value) = (None, None);
        for (attribute, range) in attributes(text, at..at + end) {
            let is = |name: &[u8]| attribute.eq_ignore_ascii_case(name);
            if is(b"name") || name.is_none() && is(b"id") {
                name = Some(range);
            } else if is(b"value") || is(b"content") {
                value = Some(range);
            }
        }
        if let (Some(name), Some(value)) = (name, value) {
            let name = text.get(name).unwrap_or_default();
            found.push(Part::named(name, value, Escapes::Html, Where::Param));
        }
    }
    found
}

/// The attributes of a tag that have quoted values: name, and where the value stands.
fn attributes(text: &[u8], within: Range<usize>) -> Vec<(&[u8], Range<usize>)> {
    let mut found = Vec::new();
    let mut at = within.start;
    while let Some(sign) = text.get(at..within.end).and_then(|it| memchr::memchr(b'=', it)) {
        let sign = at + sign;
        let before = text.get(at..sign).unwrap_or_default().trim_ascii_end();
        let length = before.iter().rev().take_while(|it| it.is_ascii_alphanumeric() || **it == b'-').count();
        let name = before.get(before.len() - length..).unwrap_or_default();
        let quote = text.get(sign + 1).copied().unwrap_or_default();
        at = sign + 1;
        if matches!(quote, b'"' | b'\'') {
            let rest = text.get(sign + 2..within.end).unwrap_or_default();
            let end = memchr::memchr(quote, rest).unwrap_or(rest.len());
            found.push((name, sign + 2..sign + 2 + end));
            at = (sign + 3 + end).min(within.end);
        }
    }
    found
}

/// Elements of SAML, by their names without prefix, and what they hold.
const ELEMENTS: &[(&[u8], Kind)] = &[
    (b"SignatureValue", Kind::Signature),
    (b"NameID", Kind::Username),
    (b"AttributeValue", Kind::Attribute),
    (b"X509Certificate", Kind::Certificate),
    (b"CipherValue", Kind::EncryptedPart),
    (b"Password", Kind::Password),
    (b"Username", Kind::Username),
    (b"BinarySecurityToken", Kind::Token),
];

/// What the elements of SAML and of web services hold that must not leave.
pub(crate) fn elements(text: &[u8]) -> Vec<Part> {
    let mut found = Vec::new();
    for at in memchr::memchr_iter(b'<', text) {
        let rest = text.get(at + 1..).unwrap_or_default();
        let length = rest
            .iter()
            .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b':' | b'-' | b'_'))
            .count();
        let name = rest.get(..length).unwrap_or_default();
        let name = name.rsplit(|it| *it == b':').next().unwrap_or_default();
        let Some((_, kind)) = ELEMENTS.iter().find(|(known, _)| *known == name) else { continue };
        let Some(close) = memchr::memchr(b'>', rest) else { continue };
        let inner = rest.get(close + 1..).unwrap_or_default();
        let inner = inner.get(..memchr::memchr(b'<', inner).unwrap_or(inner.len())).unwrap_or_default();
        let lead = inner.len() - inner.trim_ascii_start().len();
        let value = inner.trim_ascii();
        if value.is_empty() || rest.get(close.saturating_sub(1)) == Some(&b'/') {
            continue;
        }
        let from = at + 1 + close + 1 + lead;
        let mut part = Part::named(name, from..from + value.len(), Escapes::Html, Where::Text);
        part.kind = Some(if kind.personal() && look::is_email(value) { Kind::Email } else { *kind });
        found.push(part);
    }
    found
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn inputs_and_elements_give_their_values() {
        let text = r#"<INPUT type="hidden" name="SAMLResponse" value="PHN&#x2b;"/><input value='v' id=x name='n'><meta name="csrf-token" content="c1">"#;
        let found: Vec<_> = inputs(text.as_bytes()).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, ["PHN&#x2b;", "v", "c1"]);
        let text = "<saml2:NameID Format=\"x\">zoe</saml2:NameID><ds:SignatureValue>\n ab \n</ds:SignatureValue><NameID/>";
        let found: Vec<_> = elements(text.as_bytes()).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, ["zoe", "ab"]);
    }
}
