//! Secrets and personal data that are told by their shape, in any text.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::look;
use std::ops::Range;

/// A value with a shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// What it is.
    pub(crate) kind: Kind,
}

/// Whether a byte belongs to base64url, as tokens do.
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// The kind of a run of base64url that stands alone: Okta's API tokens, session ids and session tokens.
pub(crate) fn of_run(run: &[u8]) -> Option<Kind> {
    let mixed = run.iter().any(u8::is_ascii_uppercase) && run.iter().any(u8::is_ascii_lowercase);
    if !mixed {
        return None;
    }
    match run.len() {
        42 if run.starts_with(b"00") => Some(Kind::ApiToken),
        25 if run.starts_with(b"102") => Some(Kind::SessionCookie),
        40 if run.starts_with(b"20111") => Some(Kind::SessionToken),
        _ => None,
    }
}

/// What follows a scheme of `Authorization` and is no JWT: its kind. `None` if it is prose.
pub(crate) fn of_scheme(scheme: &[u8], value: &[u8]) -> Option<Kind> {
    let is = |name: &[u8]| scheme.eq_ignore_ascii_case(name);
    if is(b"ssws") && value.len() >= 16 && !look::is_placeholder(value) && !look::is_public_id(value) {
        return Some(Kind::ApiToken);
    }
    if (is(b"bearer") || is(b"dpop") || is(b"gnap"))
        && look::is_random(value, 16)
        && !look::is_placeholder(value)
    {
        return Some(of_run(value).unwrap_or(Kind::AccessToken));
    }
    None
}

/// E-mail addresses.
pub(crate) fn emails(text: &[u8]) -> Vec<Shape> {
    memchr::memchr_iter(b'@', text).filter_map(|at| email(text, at)).collect()
}

fn email(text: &[u8], at: usize) -> Option<Shape> {
    let local =
        |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'_' | b'+' | b'-') || **it >= 0x80;
    let domain = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-') || **it >= 0x80;
    let before = text.get(at.saturating_sub(64)..at)?;
    let length = before.iter().rev().take_while(local).count();
    let name = before.get(before.len() - length..)?;
    let dots = name.iter().take_while(|it| matches!(it, b'.' | b'-')).count();
    let after = text.get(at + 1..)?;
    let host = after.get(..after.iter().take(254).take_while(domain).count())?;
    let dotted = host.iter().rev().take_while(|it| matches!(it, b'.' | b'-')).count();
    let host = host.get(..host.len() - dotted)?;
    let top = host.rsplit(|it| *it == b'.').next()?;
    let file =
        [&b"png"[..], b"jpg", b"jpeg", b"gif", b"svg", b"webp", b"css", b"js", b"mjs", b"map", b"invalid"];
    let good = top.len() >= 2
        && top.len() < host.len()
        && top.iter().all(|it| it.is_ascii_alphabetic() || *it >= 0x80)
        && length > dots
        && !file.iter().any(|it| top.eq_ignore_ascii_case(it));
    good.then(|| Shape { range: at - length + dots..at + 1 + host.len(), kind: Kind::Email })
}

/// Private keys in PEM: all between the two lines of dashes.
pub(crate) fn private_keys(text: &[u8]) -> Vec<Shape> {
    let mut found = Vec::new();
    for at in memchr::memmem::find_iter(text, b"PRIVATE KEY-----") {
        let start = at + b"PRIVATE KEY-----".len();
        let begun = text
            .get(at.saturating_sub(40)..at)
            .is_some_and(|it| memchr::memmem::find(it, b"-----BEGIN").is_some());
        let rest = text.get(start..).unwrap_or_default();
        if begun {
            let length = memchr::memmem::find(rest, b"-----").unwrap_or(rest.len());
            let inner = rest.get(..length).unwrap_or_default();
            let lead = inner.iter().take_while(|it| it.is_ascii_whitespace()).count();
            let trail = inner.iter().rev().take_while(|it| it.is_ascii_whitespace()).count();
            if lead + trail < length {
                found.push(Shape { range: start + lead..start + length - trail, kind: Kind::PrivateKey });
            }
        }
    }
    found
}

/// IPv4 addresses in four whole parts.
pub(crate) fn addresses(text: &[u8]) -> Vec<Shape> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|it| it.iter().position(u8::is_ascii_digit)) {
        let start = at + start;
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|it| it.is_ascii_digit() || **it == b'.').count();
        let word = rest.get(..length).unwrap_or_default();
        let word = word.strip_suffix(b".").unwrap_or(word);
        let part = |it: &[u8]| {
            (1..=3).contains(&it.len()) && std::str::from_utf8(it).is_ok_and(|it| it.parse::<u8>().is_ok())
        };
        let parts: Vec<_> = word.split(|it| *it == b'.').collect();
        let alone = start
            .checked_sub(1)
            .and_then(|it| text.get(it))
            .is_none_or(|it| !it.is_ascii_alphanumeric() && *it != b'/');
        if alone && parts.len() == 4 && parts.iter().all(|it| part(it)) && !word.starts_with(b"192.0.2.") {
            found.push(Shape { range: start..start + word.len(), kind: Kind::IpAddress });
        }
        at = start + length.max(1);
    }
    found
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_e_mail_are_found_and_files_and_users_of_packages_are_not() {
        let text =
            "mail zoe.martin+x@acme.example, <a@b.co>. logo@2x.png @scope/pkg user-1@redacted.invalid x@y";
        let found: Vec<_> = emails(text.as_bytes()).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, ["zoe.martin+x@acme.example", "a@b.co"]);
    }

    #[test]
    fn a_private_key_is_all_between_its_lines() {
        let text = b"-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----";
        let found = private_keys(text);
        assert_eq!(found.len(), 1);
        assert_eq!(&text[found[0].range.clone()], b"MIIE\nabc");
    }
}
