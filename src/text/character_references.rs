//! Character references of HTML: `&#46;`, `&#x2E;`, `&quot;` (HTML, section "Named character references").
//!
//! Numbers are read by their rule. Of the 2,231 names those are known that stand for ASCII, and those that word
//! processors and mail write. All end with `;` here: without it, `&lt=5` of a query would be one.

use crate::text::escape::{Escape, each, hex, undone};
use std::borrow::Cow;

/// The references of a text, in order.
pub fn escapes(text: &str) -> impl Iterator<Item = Escape> + '_ {
    each(text, b"&", reference)
}

/// A text with its references undone.
#[must_use]
pub fn decoded(text: &str) -> Cow<'_, str> {
    undone(text, escapes(text))
}

/// Bytes of the longest reference, with `&` and `;`: leading zeros are as many as a person would write.
const LONGEST: usize = 24;

fn reference(text: &str, at: usize) -> Option<Escape> {
    let rest = text.get(at + 1..)?;
    let end = rest.bytes().take(LONGEST).position(|it| it == b';')?;
    let name = rest.get(..end)?;
    let letter = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some(Escape { range: at..at + 1 + end + 1, letter: Some(letter) })
}

/// The character with this number. `None` for a control character, which no text has that is meant to be read.
fn numbered(number: &str) -> Option<char> {
    let point = match number.strip_prefix(['x', 'X']) {
        Some(digits) => hex(digits)?,
        None if number.bytes().all(|it| it.is_ascii_digit()) => number.parse().ok()?,
        None => return None,
    };
    char::from_u32(point).filter(|it| !it.is_control() || it.is_ascii_whitespace())
}

/// Names with the characters that they stand for.
pub const NAMED: &[(&str, char)] = &[
    ("quot", '"'),
    ("QUOT", '"'),
    ("apos", '\''),
    ("lt", '<'),
    ("LT", '<'),
    ("gt", '>'),
    ("GT", '>'),
    ("amp", '&'),
    ("AMP", '&'),
    ("nbsp", '\u{a0}'),
    ("NonBreakingSpace", '\u{a0}'),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("excl", '!'),
    ("num", '#'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("lpar", '('),
    ("rpar", ')'),
    ("ast", '*'),
    ("midast", '*'),
    ("plus", '+'),
    ("comma", ','),
    ("period", '.'),
    ("sol", '/'),
    ("colon", ':'),
    ("semi", ';'),
    ("equals", '='),
    ("quest", '?'),
    ("commat", '@'),
    ("lbrack", '['),
    ("lsqb", '['),
    ("bsol", '\\'),
    ("rbrack", ']'),
    ("rsqb", ']'),
    ("Hat", '^'),
    ("lowbar", '_'),
    ("UnderBar", '_'),
    ("grave", '`'),
    ("DiacriticalGrave", '`'),
    ("lbrace", '{'),
    ("lcub", '{'),
    ("verbar", '|'),
    ("vert", '|'),
    ("VerticalLine", '|'),
    ("rbrace", '}'),
    ("rcub", '}'),
    ("shy", '\u{ad}'),
    ("ZeroWidthSpace", '\u{200b}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("hyphen", '\u{2010}'),
    ("dash", '\u{2010}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("rarr", '→'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_undone_by_its_number_or_its_name() {
        for (text, wanted) in [
            ("&#46;&#x2e;&#x2E;&#X2e;&#046;&period;", "......"),
            ("&quot;a&amp;b&quot;", "\"a&b\""),
            ("&amp;quot;", "&quot;"),
            ("?a=1&lt=5&copy=2&amp=3", "?a=1&lt=5&copy=2&amp=3"),
            (
                "&#;&#x;&#-46;&#+46;&#x+2e;&#xD800;&#0;&#27;&;",
                "&#;&#x;&#-46;&#+46;&#x+2e;&#xD800;&#0;&#27;&;",
            ),
            ("&eacute;", "&eacute;"),
            ("é&#233;&#x1F600;", "éé😀"),
        ] {
            assert_eq!(decoded(text), wanted, "{text}");
        }
    }
}
