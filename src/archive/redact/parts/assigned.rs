//! What is assigned in a text: `name=value`, `"name": "value"`, `Cookie: …`, in scripts, logs and dumps.

use crate::archive::redact::known::names::{self, Where};
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::escapes::Escapes;
use std::ops::Range;

/// Characters of the longest name.
const NAME: usize = 48;

/// Everything that is assigned, with the name before it.
pub(crate) fn assigned(text: &[u8]) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    for sign in memchr::memchr2_iter(b'=', b':', text) {
        let Some((name, bare)) = name_before(text, sign) else { continue };
        let end = found.last().map_or(0, |it| it.range.end);
        if sign < end {
            continue;
        }
        let place = if bare && matches!(text.get(name.start.wrapping_sub(1)), Some(b'?' | b'&')) {
            Where::Param
        } else {
            Where::Text
        };
        let written = text.get(name).unwrap_or_default();
        let header = names::normal(written);
        let line = matches!(header.as_str(), "cookie" | "setcookie");
        if let Some((range, quoted)) = value_behind(text, sign, line) {
            let escapes = match () {
                () if line => Escapes::Plain,
                () if place == Where::Param => Escapes::Form,
                () if quoted || text.get(range.clone()).is_some_and(|it| it.contains(&b'%')) => Escapes::All,
                () => Escapes::Plain,
            };
            found.push(Part::named(written, range, escapes, place));
        }
    }
    found
}

/// The name before a `=` or a `:`, and whether it stands without quotes.
fn name_before(text: &[u8], sign: usize) -> Option<(Range<usize>, bool)> {
    let before = text.get(sign.saturating_sub(NAME + 8)..sign)?;
    let trimmed = before.trim_ascii_end();
    let close =
        trimmed.iter().rev().take_while(|it| matches!(it, b'"' | b'\'' | b'\\' | b']' | b'`')).count();
    let inner = trimmed.get(..trimmed.len() - close)?;
    let letter = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.' | b'$');
    let length = inner.iter().rev().take_while(letter).count();
    let spaces = before.len() - trimmed.len();
    let end = sign - spaces - close;
    ((2..=NAME).contains(&length) && spaces <= 4).then(|| (end - length..end, close == 0))
}

/// The value behind a `=` or a `:`, and whether it stood in quotes.
fn value_behind(text: &[u8], sign: usize, line: bool) -> Option<(Range<usize>, bool)> {
    let rest = text.get(sign + 1..)?;
    let arrow = usize::from(rest.first().is_some_and(|it| matches!(it, b'>' | b'=')));
    let rest = rest.get(arrow..)?;
    let spaces = rest.iter().take_while(|it| matches!(it, b' ' | b'\t')).count();
    let rest = rest.get(spaces..)?;
    let start = sign + 1 + arrow + spaces;
    let slashes = rest.iter().take_while(|it| **it == b'\\').count();
    let quote = rest.get(slashes).copied().filter(|it| matches!(it, b'"' | b'\'' | b'`'));
    if let Some(quote) = quote {
        let inner = rest.get(slashes + 1..)?;
        let length = quoted(inner, quote, slashes);
        let from = start + slashes + 1;
        return (length > 0).then(|| (from..from + length, true));
    }
    if line {
        let ends = |it: &u8| matches!(it, b'\r' | b'\n' | b'"' | b'\'');
        let value = rest.get(..rest.iter().position(ends).unwrap_or(rest.len()))?;
        // How Java's client writes the end of a line.
        let value = value.strip_suffix(b"[\\n]").unwrap_or(value);
        let value = value.strip_suffix(b"[\\r]").unwrap_or(value);
        return (!value.is_empty()).then(|| (start..start + value.len(), false));
    }
    let ends = |it: &u8| {
        it.is_ascii_whitespace()
            || matches!(
                it,
                b'&' | b','
                    | b';'
                    | b'<'
                    | b'>'
                    | b'"'
                    | b'\''
                    | b'`'
                    | b')'
                    | b'}'
                    | b']'
                    | b'|'
                    | b'\\'
                    | b'{'
                    | b'['
                    | b'('
            )
    };
    let colon = text.get(sign) == Some(&b':');
    let mut length = rest.iter().position(ends).unwrap_or(rest.len());
    // A header has its whole line, if that is one word.
    let word = rest
        .iter()
        .position(|it| it.is_ascii_whitespace() || matches!(it, b'"' | b'\''))
        .unwrap_or(rest.len());
    if colon && spaces > 0 && matches!(rest.get(word), None | Some(b'\r' | b'\n')) {
        length = word;
    }
    let to_line_end =
        rest.get(length..).is_none_or(|it| it.is_empty() || matches!(it.first(), Some(b'\r' | b'\n')));
    let value = rest.get(..length)?;
    // `Password: must be …` is prose, `password: hunter2` alone on its line is YAML.
    let prose =
        colon && spaces > 0 && !to_line_end && !crate::archive::redact::known::look::is_random(value, 8);
    let address = colon && value.starts_with(b"//");
    (length > 0 && !prose && !address).then(|| (start..start + length, false))
}

/// Length of the text up to its closing quote, which is escaped as often as the opening one was.
fn quoted(inner: &[u8], quote: u8, slashes: usize) -> usize {
    let mut at = 0;
    while let Some(next) = inner.get(at..).and_then(|it| memchr::memchr(quote, it)) {
        let end = at + next;
        let before = inner.get(..end).unwrap_or_default().iter().rev().take_while(|it| **it == b'\\').count();
        if before <= slashes && (slashes > 0 || before % 2 == 0) {
            return end - before.min(slashes);
        }
        at = end + 1;
    }
    // A quote that nothing closes: to the end of the line.
    inner.iter().position(|it| matches!(it, b'\r' | b'\n')).unwrap_or(inner.len())
}

/// The user of an access log: the third word of a line, before a time in brackets.
pub(crate) fn access_log(text: &[u8]) -> Vec<Part> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in text.split(|it| *it == b'\n') {
        let mut words = line.split(|it| *it == b' ');
        if let (Some(host), Some(ident), Some(user), Some(time)) =
            (words.next(), words.next(), words.next(), words.next())
            && time.starts_with(b"[")
            && !host.is_empty()
            && !matches!(user, b"-" | b"")
        {
            let start = at + host.len() + ident.len() + 2;
            found.push(Part::named(b"username", start..start + user.len(), Escapes::Plain, Where::Text));
        }
        at += line.len() + 1;
    }
    found
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let each = assigned(text.as_bytes()).into_iter();
        each.map(|it| format!("{}|{}", String::from_utf8(it.name).unwrap(), &text[it.range])).collect()
    }

    #[test]
    fn values_are_read_in_every_notation() {
        for (text, wanted) in [
            (r#"{"stateToken":"02.id\x2Dab","x":1}"#, "stateToken|02.id\\x2Dab"),
            (r#"msg={\"token\":\"abc\\\"d\",\"y\":2}"#, r#"token|abc\\\"d"#),
            ("var stateToken = 'a\\'b';", "stateToken|a\\'b"),
            ("password: hunter2\nx", "password|hunter2"),
            ("secret=>abc,", "secret|abc"),
            ("GET /cb?code=ab%2Fc&state=s HTTP", "code|ab%2Fc"),
            ("Cookie: sid=102; b=c\r\n", "Cookie|sid=102; b=c"),
        ] {
            assert!(read(text).contains(&wanted.to_owned()), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn prose_and_addresses_are_no_values() {
        assert_eq!(read("Password: must be long. See https://x.example/a"), Vec::<String>::new());
    }

    #[test]
    fn an_access_log_names_its_user() {
        let line = "192.0.2.9 - zoe [28/Nov/2026:12:43:16 +0000] \"GET / HTTP/1.1\" 200 5";
        let found: Vec<_> = access_log(line.as_bytes()).into_iter().map(|it| &line[it.range]).collect();
        assert_eq!(found, ["zoe"]);
    }
}
