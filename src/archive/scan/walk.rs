//! Walks over JSON without reading it: the members of an object as they stand, whatever is wrong with the rest.
//!
//! An entry has a hundred members, and five are asked for. What stands behind a cut is missing, what stands before it is
//! there; names that stand twice come twice, and nothing is validated.

use crate::text::json::{self, Value};
use memchr::memchr2;
use std::borrow::Cow;

/// The members of an object, each with its name and its value as they stand.
pub(crate) struct Members<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// The members of the object that this is; none if it is no object.
pub(crate) fn members(raw: &[u8]) -> Members<'_> {
    let at = space(raw, 0);
    let bytes = if raw.get(at) == Some(&b'{') { raw } else { &[] };
    Members { bytes, at: at + 1 }
}

impl<'a> Iterator for Members<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.at = space(self.bytes, self.at);
            match self.bytes.get(self.at)? {
                b',' => self.at += 1,
                b'"' => break,
                _ => return None,
            }
        }
        let end = string_end(self.bytes, self.at);
        let name = self.bytes.get(self.at + 1..end.saturating_sub(1)).unwrap_or_default();
        self.at = space(self.bytes, end);
        if self.bytes.get(self.at) != Some(&b':') {
            return None;
        }
        let start = space(self.bytes, self.at + 1);
        self.at = value_end(self.bytes, start);
        let value = self.bytes.get(start..self.at).filter(|it| !it.is_empty())?;
        Some((name, value))
    }
}

/// The elements of a list, as they stand.
pub(crate) struct Elements<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// The elements of the list that this is; none if it is no list.
pub(crate) fn elements(raw: &[u8]) -> Elements<'_> {
    let at = space(raw, 0);
    let bytes = if raw.get(at) == Some(&b'[') { raw } else { &[] };
    Elements { bytes, at: at + 1 }
}

impl<'a> Iterator for Elements<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        self.at = space(self.bytes, self.at);
        while self.bytes.get(self.at) == Some(&b',') {
            self.at = space(self.bytes, self.at + 1);
        }
        if self.bytes.get(self.at)? == &b']' {
            return None;
        }
        let start = self.at;
        self.at = value_end(self.bytes, start);
        self.bytes.get(start..self.at).filter(|it| !it.is_empty())
    }
}

/// What a string, a number or a word says; `None` of `null`, an object or a list.
pub(crate) fn text(raw: &[u8]) -> Option<Cow<'_, str>> {
    let first = *raw.first()?;
    if first != b'"' {
        let plain = !matches!(first, b'{' | b'[') && raw != b"null";
        return plain.then(|| String::from_utf8_lossy(raw.trim_ascii()));
    }
    let inner = raw.get(1..string_end(raw, 0)).unwrap_or_default();
    let inner = inner.strip_suffix(b"\"").unwrap_or(inner);
    if memchr::memchr(b'\\', inner).is_none() {
        return Some(String::from_utf8_lossy(inner));
    }
    if let Ok(text) = serde_json::from_slice::<String>(raw) {
        return Some(Cow::Owned(text));
    }
    // Cut off, or with half of a surrogate pair, a control character, a byte that is no UTF-8.
    match json::read(&String::from_utf8_lossy(raw)).value {
        Value::String(text) => Some(Cow::Owned(text)),
        _ => None,
    }
}

fn space(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

/// Just behind the string that begins here, or the end of a text that is cut off in it.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        match memchr2(b'"', b'\\', rest) {
            None => return bytes.len(),
            Some(next) if rest.get(next) == Some(&b'"') => return at + next + 1,
            Some(next) => at += next + 2,
        }
    }
}

/// Just behind the value that begins here.
fn value_end(bytes: &[u8], start: usize) -> usize {
    match bytes.get(start) {
        Some(b'"') => string_end(bytes, start),
        Some(b'{' | b'[') => bracket_end(bytes, start),
        _ => {
            let rest = bytes.get(start..).unwrap_or_default();
            let ends = |it: &u8| matches!(it, b',' | b'}' | b']') || it.is_ascii_whitespace();
            start + rest.iter().position(ends).unwrap_or(rest.len())
        }
    }
}

fn bracket_end(bytes: &[u8], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = string_end(bytes, at);
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str) -> Vec<String> {
        let text = |it: &[u8]| String::from_utf8_lossy(it).into_owned();
        members(raw.as_bytes()).map(|(name, value)| format!("{}={}", text(name), text(value))).collect()
    }

    #[test]
    fn members_come_as_they_stand() {
        assert_eq!(
            shown(r#" {"a": "x\"}", "b":[1,{"c":"]"}] , "a":-0.5e3,"d":null,"e":{}}"#),
            [r#"a="x\"}""#, r#"b=[1,{"c":"]"}]"#, "a=-0.5e3", "d=null", "e={}"]
        );
        assert_eq!(shown(r#"{"a":1,"b":"cut o"#), ["a=1", "b=\"cut o"]);
        assert_eq!(shown(r#"{"a":1,"b":[{"c":1"#), ["a=1", "b=[{\"c\":1"]);
        assert_eq!(shown(r#"{"a":1,"b""#), ["a=1"]);
        assert_eq!(shown(r#"{"a":1,"b":"#), ["a=1"]);
        assert!(shown("[1]").is_empty() && shown("").is_empty() && shown("{").is_empty());
        assert_eq!(elements(br#"[1, "a,]", [2], {"b":3}]"#).count(), 4);
        assert_eq!(elements(b"null").count() + elements(b"[]").count(), 0);
    }

    #[test]
    fn values_say_what_they_mean() {
        for (raw, said) in [
            (r#""a\"\u00e9\/""#, Some("a\"é/")),
            (r#""cut \u00"#, Some("cut \\u00")),
            (r#""\ud83d\ude00 \ud800""#, Some("😀 \\ud800")),
            ("401", Some("401")),
            ("-1", Some("-1")),
            ("null", None),
            ("{}", None),
            ("[]", None),
            ("\"\"", Some("")),
            ("\"", Some("")),
        ] {
            assert_eq!(text(raw.as_bytes()).as_deref(), said, "{raw}");
        }
    }
}
