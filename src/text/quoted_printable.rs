//! Quoted-printable (RFC 2045 section 6.7), as the source of a mail shows it.

use crate::text::escape::{Escape, each, hex};

/// The escapes of a text, in order: `=3D` stands for a character, `=` at the end of a line for nothing.
/// Bytes beyond ASCII stay as they are: half of a character tells nothing.
pub fn escapes(text: &str) -> impl Iterator<Item = Escape> + '_ {
    each(text, b"=", escape)
}

/// Whether a text has signs of this encoding: an equals sign or a dot that are escaped, or two lines that go on.
#[must_use]
pub fn is_likely(text: &str) -> bool {
    text.contains("=3D")
        || text.contains("=2E")
        || text.match_indices('=').filter(|it| goes_on(text, it.0)).nth(1).is_some()
}

fn escape(text: &str, at: usize) -> Option<Escape> {
    let rest = text.as_bytes().get(at..)?;
    if goes_on(text, at) {
        let length = if rest.get(1) == Some(&b'\r') { 3 } else { 2 };
        return Some(Escape { range: at..at + length, letter: None });
    }
    let letter = char::from_u32(hex(text.get(at + 1..at + 3)?)?).filter(char::is_ascii)?;
    Some(Escape { range: at..at + 3, letter: Some(letter) })
}

/// Whether this `=` says that its line goes on below.
fn goes_on(text: &str, at: usize) -> bool {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.starts_with(b"=\n") || rest.starts_with(b"=\r\n")
}
