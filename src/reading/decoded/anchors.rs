//! Where the names of claims and header members stand as names, and which brackets they stand in.

use crate::limits;
use std::ops::Range;

/// Names that a token's claims and header have; two of them together are found in little else.
const NAMES: &[&str] = &["iss", "aud", "exp", "iat", "sub", "jti", "nbf", "scp", "cid", "alg", "kid"];

/// The same as fields of structs, as libraries for Go name them.
const FIELDS: &[&str] =
    &["Issuer", "Subject", "Audience", "ExpiresAt", "Expiry", "Expiration", "IssuedAt", "NotBefore"];

/// A bracket that is open.
struct Open {
    at: usize,
    byte: u8,
    /// The bracket holds one name or one pair, and what stands in it belongs to the bracket around it.
    transparent: bool,
    names: usize,
    alg: bool,
}

/// Brackets that hold names of claims or of a header, with what stands in them, in order. What was never closed
/// reaches to the end of the text.
pub(super) fn brackets(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut told = |it: &Open, end: usize| {
        if !it.transparent && (it.names > 1 || it.alg) {
            found.push(it.at..end);
        }
    };
    for (at, byte) in bytes.iter().copied().enumerate() {
        match byte {
            b'{' | b'[' | b'(' => {
                let transparent = is_transparent(bytes, at);
                open.push(Open { at, byte, transparent, names: 0, alg: false });
            }
            b'}' | b']' | b')' => {
                let opening = if byte == b')' { b'(' } else { byte - 2 };
                // A bracket of prose that was never closed does not hide those around it.
                let near = open.iter().rev().take(NEAR).position(|it| it.byte == opening);
                for it in near.into_iter().flat_map(|it| open.split_off(open.len() - it - 1)) {
                    told(&it, at + 1);
                }
            }
            _ => {
                if let Some((name, _)) = name_at(text, at)
                    && let Some(around) = open.iter_mut().rev().find(|it| !it.transparent)
                {
                    around.names += 1;
                    around.alg |= name == "alg";
                }
            }
        }
        if open.len() > DEEP {
            open.remove(0);
        }
    }
    open.iter().for_each(|it| told(it, text.len()));
    crate::sort::sort_by_key(&mut found, |it| it.start);
    found
}

/// Open brackets that a closing one is looked for among.
const NEAR: usize = 8;

/// Brackets that are kept open: prose leaves many of them so.
const DEEP: usize = 200;

/// `('iss', …)`, `String("…")`, `[iss]`, `["iss"]`.
fn is_transparent(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    match rest {
        [b'(', b'"' | b'\'', ..] => true,
        [b'[', more @ ..] => {
            let name =
                more.iter().take(limits::NAME).position(|it| *it == b']').and_then(|end| more.get(..end));
            name.is_some_and(|it| {
                let bare = it.strip_prefix(b"\"").and_then(|it| it.strip_suffix(b"\"")).unwrap_or(it);
                let word =
                    !bare.is_empty() && bare.iter().all(|it| it.is_ascii_alphanumeric() || *it == b'_');
                let behind = more.get(it.len() + 1..).unwrap_or_default();
                word && behind.trim_ascii_start().starts_with(b"=>")
            })
        }
        _ => false,
    }
}

/// The name that stands here as a name, and where what parts it from its value begins.
pub(super) fn name_at(text: &str, at: usize) -> Option<(&'static str, usize)> {
    let bytes = text.as_bytes();
    // It is asked of every letter of a text.
    if !matches!(
        bytes.get(at),
        Some(b'i' | b'a' | b'e' | b's' | b'j' | b'n' | b'c' | b'k' | b'I' | b'S' | b'A' | b'E' | b'N')
    ) {
        return None;
    }
    let before = at.checked_sub(1).and_then(|it| bytes.get(it)).copied().unwrap_or(b' ');
    if before.is_ascii_alphanumeric()
        || matches!(before, b'_' | b'-' | b'.' | b'/' | b'$' | b'&' | b'?' | b'@')
    {
        return None;
    }
    let rest = bytes.get(at..)?;
    let name = NAMES.iter().chain(FIELDS).find(|name| rest.starts_with(name.as_bytes()))?;
    let end = at + name.len();
    let behind = text.get(end..)?;
    // `:iss "https://…"` of Clojure.
    let symbol = before == b':' && behind.starts_with(' ');
    (symbol || parts_from_value(behind)).then_some((*name, end))
}

/// Whether what follows a name parts it from its value.
fn parts_from_value(rest: &str) -> bool {
    let closed = rest.trim_start_matches(['"', '\'', '`', '*', ']', '>']);
    let quoted = closed.len() < rest.len();
    let spaced = closed.trim_start_matches([' ', '\t']);
    match spaced.as_bytes().first() {
        Some(b':') => !spaced.starts_with("::") && !spaced.starts_with("://"),
        Some(b'=') => !spaced.starts_with("=="),
        Some(b'-') => spaced.starts_with("->"),
        Some(b',') => quoted,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_where_it_stands() {
        for name in NAMES.iter().chain(FIELDS) {
            assert_eq!(name_at(&format!(" {name}: 1"), 1), Some((*name, name.len() + 1)));
        }
    }
}
