//! Escapes of JSON, scripts, URLs and HTML undone, with the way back to the bytes they stood in.

use std::ops::Range;

/// Which escapes are undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escapes {
    /// None: the text says what it says.
    Plain,
    /// Those of JSON strings (RFC 8259 section 7).
    Json,
    /// Percent-encoding alone, as in a path or a cookie.
    Percent,
    /// Percent-encoding and `+` for a space, as in queries and forms.
    Form,
    /// Character references of HTML and XML.
    Html,
    /// All at once, those of JavaScript among them: how a value is looked for in any text.
    All,
}

/// The way back from a text without escapes to the one with them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Map(Vec<(usize, usize)>);

impl Map {
    fn push(&mut self, plain: usize, source: usize) {
        if self.0.last() != Some(&(plain, source)) {
            self.0.push((plain, source));
        }
    }

    fn back(&self, at: usize) -> usize {
        let behind = self.0.partition_point(|(plain, _)| *plain <= at);
        match behind.checked_sub(1).and_then(|it| self.0.get(it)) {
            Some((plain, source)) => source + (at - plain),
            None => at,
        }
    }

    /// Where a range of the plain text stands in the source.
    pub(crate) fn range(&self, range: &Range<usize>) -> Range<usize> {
        self.back(range.start)..self.back(range.end).max(self.back(range.start))
    }
}

impl Escapes {
    fn backslash(self) -> bool {
        matches!(self, Escapes::Json | Escapes::All)
    }

    fn percent(self) -> bool {
        matches!(self, Escapes::Percent | Escapes::Form | Escapes::All)
    }

    fn next(self, text: &[u8], from: usize) -> Option<usize> {
        let rest = text.get(from..)?;
        let at = match self {
            Escapes::Plain => None,
            Escapes::Json => memchr::memchr(b'\\', rest),
            Escapes::Percent => memchr::memchr(b'%', rest),
            Escapes::Form => memchr::memchr2(b'%', b'+', rest),
            Escapes::Html => memchr::memchr(b'&', rest),
            Escapes::All => memchr::memchr3(b'\\', b'%', b'&', rest),
        };
        at.map(|it| from + it)
    }

    /// The text with its escapes undone once. `None` if it has none.
    pub(crate) fn undo(self, text: &[u8]) -> Option<(Vec<u8>, Map)> {
        let mut at = 0;
        let mut found = self.next(text, 0)?;
        let (mut out, mut map) = (Vec::new(), Map::default());
        let mut kept = 0;
        let mut changed = false;
        loop {
            at = at.max(found);
            match self.escape(text, at) {
                Some((letters, count, length)) => {
                    if !changed {
                        out.reserve_exact(text.len());
                    }
                    changed = true;
                    out.extend_from_slice(text.get(kept..at).unwrap_or_default());
                    map.push(out.len(), at);
                    out.extend_from_slice(letters.get(..count).unwrap_or_default());
                    at += length;
                    kept = at;
                    map.push(out.len(), at);
                }
                None => at += 1,
            }
            match self.next(text, at) {
                Some(next) => found = next,
                None => break,
            }
        }
        if !changed {
            return None;
        }
        out.extend_from_slice(text.get(kept..).unwrap_or_default());
        Some((out, map))
    }

    /// What the escape at this place stands for, the number of its bytes, and its own length.
    fn escape(self, text: &[u8], at: usize) -> Option<([u8; 4], usize, usize)> {
        let rest = text.get(at..)?;
        match rest.first()? {
            b'\\' if self.backslash() => self.backslashed(rest),
            b'%' if self.percent() => match hex(rest.get(1..3)?) {
                Some(byte) => Some(([u8::try_from(byte).ok()?, 0, 0, 0], 1, 3)),
                None if self == Escapes::All => letter(hex(rest.strip_prefix(b"%u")?.get(..4)?)?, 6),
                None => None,
            },
            b'+' if self == Escapes::Form => Some(([b' ', 0, 0, 0], 1, 1)),
            b'&' if matches!(self, Escapes::Html | Escapes::All) => reference(rest),
            _ => None,
        }
    }

    fn backslashed(self, rest: &[u8]) -> Option<([u8; 4], usize, usize)> {
        let one = |byte: u8| Some(([byte, 0, 0, 0], 1, 2));
        match rest.get(1)? {
            byte @ (b'"' | b'\\' | b'/') => one(*byte),
            byte @ (b'\'' | b'`') if self == Escapes::All => one(*byte),
            b'n' => one(b'\n'),
            b'r' => one(b'\r'),
            b't' => one(b'\t'),
            b'b' => one(8),
            b'f' => one(12),
            b'u' => unicode(rest),
            b'x' if self == Escapes::All => {
                let byte = u8::try_from(hex(rest.get(2..4)?)?).ok()?;
                // Logs write the bytes of UTF-8 like this, scripts the number of a letter.
                let next = rest.get(4..8).and_then(|it| hex(it.strip_prefix(b"\\x")?));
                let bytes = byte >= 0xC2 && next.is_some_and(|it| (0x80..0xC0).contains(&it));
                if byte < 0x80 || bytes || (0x80..0xC0).contains(&byte) {
                    return Some(([byte, 0, 0, 0], 1, 4));
                }
                letter(u32::from(byte), 4)
            }
            _ => None,
        }
    }
}

fn letter(number: u32, length: usize) -> Option<([u8; 4], usize, usize)> {
    let mut bytes = [0; 4];
    let count = char::from_u32(number)?.encode_utf8(&mut bytes).len();
    Some((bytes, count, length))
}

fn unicode(rest: &[u8]) -> Option<([u8; 4], usize, usize)> {
    let first = hex(rest.get(2..6)?)?;
    let high = first.checked_sub(0xD800).filter(|it| *it < 0x400);
    let Some(high) = high else { return letter(first, 6) };
    let second = hex(rest.get(6..12)?.strip_prefix(b"\\u")?)?;
    let low = second.checked_sub(0xDC00).filter(|it| *it < 0x400)?;
    letter(0x1_0000 + (high << 10) + low, 12)
}

fn reference(rest: &[u8]) -> Option<([u8; 4], usize, usize)> {
    let end = memchr::memchr(b';', rest.get(..12.min(rest.len()))?)?;
    let inner = rest.get(1..end)?;
    let number = match inner {
        b"amp" => u32::from(b'&'),
        b"lt" => u32::from(b'<'),
        b"gt" => u32::from(b'>'),
        b"quot" => u32::from(b'"'),
        b"apos" => u32::from(b'\''),
        _ => match inner.strip_prefix(b"#x").or_else(|| inner.strip_prefix(b"#X")) {
            Some(digits) => hex(digits)?,
            None => std::str::from_utf8(inner.strip_prefix(b"#")?).ok()?.parse().ok()?,
        },
    };
    letter(number, end + 1)
}

/// The number that hexadecimal digits write, six at most.
fn hex(digits: &[u8]) -> Option<u32> {
    let plain = !digits.is_empty() && digits.len() <= 6 && digits.iter().all(u8::is_ascii_hexdigit);
    plain.then(|| digits.iter().fold(0, |sum, it| sum * 16 + char::from(*it).to_digit(16).unwrap_or(0)))
}

/// How a text is written where these escapes are undone, so that it reads as it is.
pub(crate) fn escaped(text: &str, escapes: Escapes) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match (escapes, letter) {
            (Escapes::Json | Escapes::All, '"' | '\\') => out.extend(['\\', letter]),
            (Escapes::Json | Escapes::All, '\n') => out.push_str("\\n"),
            (Escapes::Json | Escapes::All, '\r') => out.push_str("\\r"),
            (Escapes::Json | Escapes::All, '\t') => out.push_str("\\t"),
            (Escapes::Json | Escapes::All, control) if control < ' ' => {
                out.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            (Escapes::Html, '&' | '<' | '>' | '"') => out.push_str(&format!("&#{};", u32::from(letter))),
            (Escapes::Form | Escapes::Percent, letter)
                if !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.' | '~')) =>
            {
                let mut bytes = [0; 4];
                for byte in letter.encode_utf8(&mut bytes).bytes() {
                    out.push_str(&format!("%{byte:02X}"));
                }
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> String {
        let undone = Escapes::All.undo(text.as_bytes()).map_or(text.as_bytes().to_vec(), |it| it.0);
        String::from_utf8(undone).unwrap()
    }

    #[test]
    fn each_notation_is_undone_and_what_is_none_stays() {
        for (text, wanted) in [
            (r#"a\"b\/c\\d\n"#, "a\"b/c\\d\n"),
            (r"\u00e9\u00E9\ud83d\ude00", "éé😀"),
            (r"\ud83d x \ude00 \u12 \q", r"\ud83d x \ude00 \u12 \q"),
            ("a%2Db%2db%C3%A9%zz%2", "a-b-bé%zz%2"),
            (r"a\x2Db\xe9\xC3\xA9", "a-béé"),
            ("&#x2b;&#43;&amp;&quot;&x;&", "++&\"&x;&"),
            ("a+b", "a+b"),
        ] {
            assert_eq!(all(text), wanted, "{text}");
        }
        assert_eq!(Escapes::Form.undo(b"a+b%2B").unwrap().0, b"a b+");
        assert_eq!(Escapes::Json.undo(b"%41\\u0042&amp;").unwrap().0, b"%41B&amp;");
    }

    #[test]
    fn the_way_back_leads_to_the_bytes_that_were_written() {
        let text = br"x\u0041bc%44e\/f";
        let (plain, map) = Escapes::All.undo(text).unwrap();
        assert_eq!(plain, b"xAbcDe/f");
        for (range, wanted) in
            [(0..1, "x"), (1..2, r"\u0041"), (1..4, r"\u0041bc"), (4..6, "%44e"), (6..8, r"\/f")]
        {
            assert_eq!(&text[map.range(&range)], wanted.as_bytes(), "{range:?}");
        }
    }

    #[test]
    fn what_is_written_reads_as_it_is() {
        let text = "a\"b\\c<d>&e f+g=é\n";
        for escapes in [Escapes::Json, Escapes::Form, Escapes::Html] {
            let written = escaped(text, escapes);
            assert_eq!(escapes.undo(written.as_bytes()).unwrap().0, text.as_bytes(), "{escapes:?}");
        }
    }
}
