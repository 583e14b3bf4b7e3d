//! Percent-encoding (RFC 3986 section 2.1), and the `+` of forms (WHATWG URL, `application/x-www-form-urlencoded`).

use crate::text::escape::{Escape, each, hex, undone};
use std::borrow::Cow;

/// What a `+` stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plus {
    /// Itself, as in a path or a token.
    Plus,
    /// A space, as in a query that a form wrote.
    Space,
}

/// The ASCII character that `%XX` at the beginning of a text stands for. `None` if none is there, or half of another.
#[must_use]
pub fn ascii(text: &str) -> Option<char> {
    byte(text).filter(u8::is_ascii).map(char::from)
}

/// The escapes of a text, in order. Bytes that are no UTF-8 stand for U+FFFD, as browsers read them.
pub fn escapes(text: &str, plus: Plus) -> impl Iterator<Item = Escape> + '_ {
    let signs: &[u8] = if plus == Plus::Space { b"%+" } else { b"%" };
    each(text, signs, letter)
}

/// A text with its escapes undone.
#[must_use]
pub fn decoded(text: &str, plus: Plus) -> Cow<'_, str> {
    undone(text, escapes(text, plus))
}

/// The character that begins here; one beyond ASCII takes two to four escapes.
fn letter(text: &str, at: usize) -> Option<Escape> {
    let rest = text.get(at..)?;
    if rest.starts_with('+') {
        return Some(Escape { range: at..at + 1, letter: Some(' ') });
    }
    let bytes: Vec<u8> = (0..4).map_while(|number| byte(rest.get(3 * number..)?)).collect();
    let chunk = bytes.utf8_chunks().next()?;
    let (letter, length) = match chunk.valid().chars().next() {
        Some(letter) => (letter, letter.len_utf8()),
        None => (char::REPLACEMENT_CHARACTER, chunk.invalid().len()),
    };
    Some(Escape { range: at..at + 3 * length, letter: Some(letter) })
}

/// The byte that `%XX` at the beginning of a text stands for.
fn byte(text: &str) -> Option<u8> {
    let digits = text.strip_prefix('%')?.get(..2)?;
    u8::try_from(hex(digits)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_is_undone_whatever_its_letter_case_and_the_rest_stays() {
        for (text, wanted) in [
            ("a%2Fb%2fc", "a/b/c"),
            ("%C3%A9%e2%82%ac", "é€"),
            ("%", "%"),
            ("%2", "%2"),
            ("%+2%2x%zz", "%+2%2x%zz"),
            ("%252F", "%2F"),
            ("%E9t%C3", "\u{fffd}t\u{fffd}"),
            ("a+b", "a+b"),
        ] {
            assert_eq!(decoded(text, Plus::Plus), wanted, "{text}");
        }
        assert_eq!(decoded("a+b%2Bc", Plus::Space), "a b+c");
    }
}
