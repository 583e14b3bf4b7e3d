//! The text between the exchanges of a paste: what stands loose and may tell of any of them.

use super::Exchange;
use crate::text::within;
use std::ops::Range;

/// What stands of a paste in no exchange, as one text. Thousands of answers stand near a refusal in a log, and each of
/// them asks for the same few words: joined once, these are looked for in one stretch and not in thousands.
#[derive(Clone, Default)]
pub struct Between {
    /// The stretches that hold more than blanks, one to a line.
    text: String,
    /// Where each begins in the paste and here, in order.
    begins: Vec<(usize, usize)>,
}

impl Between {
    /// That of a text and its exchanges, which stand in order.
    pub(crate) fn of(text: &str, exchanges: &[Exchange]) -> Between {
        let mut between = Between::default();
        let mut at = 0;
        for other in exchanges.iter().map(|it| &it.span).chain([&(text.len()..text.len())]) {
            let stretch = within(text, &(at..other.start));
            if !stretch.trim().is_empty() {
                between.begins.push((at, between.text.len()));
                between.text.push_str(stretch);
                between.text.push('\n');
            }
            at = at.max(other.end);
        }
        between
    }

    /// What of it stands within these bounds of the paste.
    pub(super) fn within(&self, bounds: &Range<usize>) -> &str {
        within(&self.text, &(self.place(bounds.start)..self.place(bounds.end)))
    }

    /// Where a place of the paste is here; one inside an exchange is where the stretch before it ends.
    fn place(&self, place: usize) -> usize {
        let next = self.begins.partition_point(|(there, _)| *there <= place);
        let end = self.begins.get(next).map_or(self.text.len(), |(_, here)| *here);
        let begin = next.checked_sub(1).and_then(|it| self.begins.get(it));
        begin.map_or(0, |(there, here)| (here + (place - there)).min(end))
    }
}
