//! Text made comparable: case, spaces and quotation marks do not count.

use std::ops::Range;

/// Text made comparable, with the way back.
#[derive(Debug, Default)]
pub struct Normal {
    /// Lower case, one space between words, no quotes, no stop at the end.
    pub text: String,
    /// Offset in the original of every byte.
    origins: Vec<usize>,
}

impl Normal {
    /// Makes text comparable.
    #[must_use]
    pub fn of(text: &str) -> Normal {
        let mut normal = Normal::default();
        normal.text.reserve(text.len());
        normal.origins.reserve(text.len());
        let mut space = true;
        for (at, letter) in text.char_indices() {
            match letter {
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
        self.text.push(letter);
        self.origins.resize(self.text.len(), at);
    }

    /// Stretch of the original.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let at = |it: usize| self.origins.get(it).copied();
        let start = at(range.start).unwrap_or_default();
        let end = range.end.checked_sub(1).and_then(at).map_or(start, |last| last + 1);
        start..end
    }
}
