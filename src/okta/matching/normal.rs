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
                    for lower in letter.to_lowercase() {
                        normal.push(lower, at);
                    }
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

    /// Offset in the original of the letter at this offset.
    fn origin(&self, at: usize) -> Option<usize> {
        let next = self.origins.partition_point(|(text, _)| *text <= at);
        let (text, original) = *self.origins.get(next.checked_sub(1)?)?;
        (at < self.text.len()).then_some(original + (at - text))
    }

    /// Stretch of the original.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start).unwrap_or_default();
        let end = range.end.checked_sub(1).and_then(|it| self.origin(it)).map_or(start, |last| last + 1);
        start..end
    }
}
