//! Lines of the paste.

use crate::model::Exhibit;
use std::ops::Range;

/// Where the lines of a paste begin and end.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    ends: Vec<usize>,
    length: usize,
}

impl Lines {
    pub(crate) fn of(paste: &str) -> Lines {
        let ends = paste.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines { ends: ends.map(|(at, _)| at).collect(), length: paste.len() }
    }

    /// The line on which a byte stands, counted from one.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.ends.partition_point(|end| *end < byte) + 1
    }

    /// How many lines there are; an empty one at the end is none.
    pub(crate) fn count(&self) -> usize {
        let last = self.ends.last().map_or(0, |end| end + 1);
        self.ends.len() + usize::from(last < self.length)
    }

    /// The bytes of a line without its end; the line counted from one.
    pub(crate) fn range(&self, line: usize) -> Range<usize> {
        let start = line.checked_sub(2).and_then(|before| self.ends.get(before)).map_or(0, |end| end + 1);
        let end = self.ends.get(line.saturating_sub(1)).copied().unwrap_or(self.length);
        start..end.max(start)
    }

    /// An exhibit by what it is and where it begins: `Access token, line 3`.
    pub(crate) fn named(&self, exhibit: &Exhibit) -> String {
        [exhibit.kind.label(), ", line ", &self.line(exhibit.span.start).to_string()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_one_and_an_empty_end_is_none() {
        let text = "ab\n\ncd\n";
        let lines = Lines::of(text);
        assert_eq!(lines.count(), 3);
        let all: Vec<_> = (1..=3).map(|line| text.get(lines.range(line)).unwrap()).collect();
        assert_eq!(all, ["ab", "", "cd"]);
        assert_eq!((lines.line(0), lines.line(3), lines.line(4)), (1, 2, 3));
        assert_eq!((Lines::of("").count(), Lines::of("a").count()), (0, 1));
        assert_eq!(Lines::of("a").range(1), 0..1);
    }
}
