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
        for (at, letter) in text.char_indices() {
            match letter {
                'a'..='z' | '0'..='9' | '.' | ',' | '-' | '_' | ':' | '/' => {
                    normal.push(letter, at);
                    space = false;
                }
                ' ' if !space => {
                    normal.push(letter, at);
                    space = true;
                }
                '"' | '\'' | '`' | '’' | '‘' | '“' | '”' | '´' | '\\' => {}
                _ if letter.is_whitespace() => {
                    if !space {
                        normal.push(' ', at);
                    }
                    space = true;
                }
                _ => {
                    normal.push(letter.to_ascii_lowercase(), at);
                    space = false;
                }
            }
        }
        normal
    }

    fn push(&mut self, letter: char, at: usize) {
        let here = self.text.len();
        if self.origins.last().is_none_or(|(text, original)| here - text != at.wrapping_sub(*original)) {
            self.origins.push((here, at));
        }
        self.text.push(letter);
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
