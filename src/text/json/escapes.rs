//! The escapes of JSON strings (RFC 8259 section 7): `\n`, `\"`, `\u002e`.

use crate::text::escape::{Escape, each, hex, undone};
use std::borrow::Cow;

/// The escapes of a text that is a string without its quotes, in order. JavaScript and Python also write `\'`.
pub fn escapes(text: &str) -> impl Iterator<Item = Escape> + '_ {
    each(text, b"\\", |text, at| {
        let single =
            || text.get(at..)?.starts_with("\\'").then_some(Escape { range: at..at + 2, letter: Some('\'') });
        escape(text, at).or_else(single)
    })
}

/// A text with its escapes undone. Another character behind a backslash stands for itself, as in most languages.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    let any = |text: &str, at: usize| {
        let letter = text.get(at + 1..)?.chars().next();
        let end = at + 1 + letter.map_or(0, char::len_utf8);
        escape(text, at).or(Some(Escape { range: at..end, letter }))
    };
    undone(text, each(text, b"\\", any))
}

/// The escape that begins at this backslash. `None` if JSON has no such escape, or it is half of a surrogate pair.
pub(crate) fn escape(text: &str, at: usize) -> Option<Escape> {
    let letter = match text.as_bytes().get(at + 1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return unicode(text, at),
    };
    Some(Escape { range: at..at + 2, letter: Some(letter) })
}

/// One or two `\uXXXX` that stand for a character.
fn unicode(text: &str, at: usize) -> Option<Escape> {
    let first = unit(text, at)?;
    if let Some(letter) = char::from_u32(first) {
        return Some(Escape { range: at..at + 6, letter: Some(letter) });
    }
    let second = unit(text, at + 6).filter(|it| (0xDC00..0xE000).contains(it))?;
    let point = first.checked_sub(0xD800).filter(|it| *it < 0x400)? << 10;
    let letter = char::from_u32(0x1_0000 + point + (second - 0xDC00))?;
    Some(Escape { range: at..at + 12, letter: Some(letter) })
}

/// The number of `\uXXXX` at this place.
pub(crate) fn unit(text: &str, at: usize) -> Option<u32> {
    hex(text.get(at..)?.strip_prefix("\\u")?.get(..4)?)
}
