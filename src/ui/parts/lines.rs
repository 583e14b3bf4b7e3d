//! Lines of the paste.

use crate::model::Exhibit;

/// Where the lines of a paste begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(paste: &str) -> Lines {
        let ends = paste.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines(ends.map(|(at, _)| at).collect())
    }

    /// The line on which a byte stands, counted from one.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|end| *end < byte) + 1
    }

    /// An exhibit by what it is and where it begins: `Access token, line 3`.
    pub(crate) fn named(&self, exhibit: &Exhibit) -> String {
        [exhibit.kind.label(), ", line ", &self.line(exhibit.span.start).to_string()].concat()
    }
}
