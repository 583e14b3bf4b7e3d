//! Text made comparable: case, spaces and quotation marks do not count.

use std::ops::Range;

/// Text made comparable, with the way back.
#[derive(Debug, Default)]
pub struct Normal {
    /// Lower case, one space between words, no quotes, no stop at the end.
    pub text: String,
    /// From this offset on, one byte is one byte of the original, beginning there; ordered.
    origins: Vec<(usize, usize)>,
}

impl Normal {
    /// Makes text comparable.
    #[must_use]
    pub fn of(text: &str) -> Normal {
        let mut normal = Normal::default();
        normal.text.reserve(text.len());
        let mut space = true;
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
            if plain > 0 {
                normal.keep(rest.get(..plain).unwrap_or_default(), at);
                normal.lower(plain);
                at += plain;
                space = false;
                continue;
            }
            let Some(letter) = rest.chars().next() else { break };
            match letter {
                '"' | '\'' | '`' | '’' | '‘' | '“' | '”' | '´' | '\\' => {}
                _ if letter.is_whitespace() => {
                    if !space {
                        normal.keep(" ", at);
                    }
                    space = true;
                }
                _ => {
                    normal.keep(letter.to_ascii_lowercase().encode_utf8(&mut [0; 4]), at);
                    space = false;
                }
            }
            at += letter.len_utf8();
        }
        normal
    }

    fn keep(&mut self, text: &str, at: usize) {
        let here = self.text.len();
        if self.origins.last().is_none_or(|(text, original)| here - text != at.wrapping_sub(*original)) {
            self.origins.push((here, at));
        }
        self.text.push_str(text);
    }

    /// Brings what was kept last, so many bytes of it, into lower case.
    fn lower(&mut self, length: usize) {
        if let Some(last) = self.text.len().checked_sub(length).and_then(|from| self.text.get_mut(from..)) {
            last.make_ascii_lowercase();
        }
    }

    /// Offset in the original of the byte at this offset.
    fn origin(&self, at: usize) -> Option<usize> {
        let next = self.origins.partition_point(|(text, _)| *text <= at);
        let (text, original) = *self.origins.get(next.checked_sub(1)?)?;
        (at < self.text.len()).then_some(original + (at - text))
    }

    /// Stretch of the original, which must be the text that this was made of.
    #[must_use]
    pub fn original(&self, range: Range<usize>, original: &str) -> Range<usize> {
        let start = self.origin(range.start).unwrap_or_default();
        let end = range.end.checked_sub(1).and_then(|it| self.origin(it)).map_or(start, |last| last + 1);
        // A letter may be longer than its lower case.
        let whole = |at: usize| (at..at + 4).find(|it| original.is_char_boundary(*it));
        let start = (0..=start).rev().find(|it| original.is_char_boundary(*it)).unwrap_or(0);
        start..whole(end).unwrap_or(original.len()).max(start)
    }
}

/// Whether a byte is kept as it is, but for its case.
const fn is_plain(byte: u8) -> bool {
    matches!(byte, b'!' | b'#'..=b'&' | b'('..=b'[' | b']'..=b'_' | b'a'..=b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_leads_back_to_whole_letters() {
        for text in ["\u{212a}ey  \"É\" \u{130}x", "\u{1e9e}\u{1e9e}", "a\u{a0}\u{a0}b", ""] {
            let normal = Normal::of(text);
            for start in 0..=normal.text.len() {
                for end in start..=normal.text.len() {
                    let range = normal.original(start..end, text);
                    assert!(text.get(range.clone()).is_some(), "{start}..{end} is {range:?} of {text:?}");
                }
            }
        }
        let text = "The  \"Client\" is";
        assert_eq!(text.get(Normal::of(text).original(4..10, text)), Some("Client"));
    }
}
