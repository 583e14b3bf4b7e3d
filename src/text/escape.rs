//! Escapes: stretches of a text that stand for a character, whatever the notation.

use std::borrow::Cow;
use std::ops::Range;

/// A stretch of a text that stands for one character, or for none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escape {
    /// Byte offsets of the stretch.
    pub range: Range<usize>,
    /// The character. `None` if the stretch stands for nothing: it was put there to wrap or to part the text.
    pub letter: Option<char>,
}

/// A text with escapes undone; they come in order.
#[must_use]
pub(crate) fn undone(text: &str, escapes: impl Iterator<Item = Escape>) -> Cow<'_, str> {
    let mut made = String::new();
    let mut kept = 0;
    for Escape { range, letter } in escapes {
        made.push_str(text.get(kept..range.start).unwrap_or_default());
        made.extend(letter);
        kept = range.end;
    }
    if kept == 0 {
        return Cow::Borrowed(text);
    }
    made.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(made)
}

/// Reads the escapes of a text, each by one rule, where any of these bytes stands.
pub(crate) fn each<'a>(
    text: &'a str,
    signs: &'static [u8],
    read: impl Fn(&'a str, usize) -> Option<Escape> + 'a,
) -> impl Iterator<Item = Escape> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.as_bytes().get(from..)?;
            let at = from + rest.iter().position(|byte| signs.contains(byte))?;
            match read(text, at) {
                Some(escape) => {
                    from = escape.range.end;
                    return Some(escape);
                }
                None => from = at + 1,
            }
        }
    })
}

/// The number that hexadecimal digits write. `None` if there is none, or another character among them.
pub(crate) fn hex(digits: &str) -> Option<u32> {
    // `from_str_radix` takes a sign.
    let plain = digits.bytes().all(|it| it.is_ascii_hexdigit());
    if plain { u32::from_str_radix(digits, 16).ok() } else { None }
}
