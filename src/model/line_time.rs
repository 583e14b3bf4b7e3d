//! When a line of a log was written, and which lines belong to it.

use crate::text::timestamp::Timestamp;
use std::ops::Range;

/// A line of a log that says when it was written, with those below it that say nothing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineTime {
    /// Byte offsets into the paste.
    pub range: Range<usize>,
    /// The instant; read as UTC where the line names no zone.
    pub at: Timestamp,
    /// Whether the line names its zone.
    pub zoned: bool,
}

/// Seconds between two zones at most, and the steps in which they differ.
const ZONES: i64 = 14 * 3_600;
const STEP: i64 = 1_800;

impl LineTime {
    /// The instant of a line about something that was made then. A line without a zone that would be earlier than what
    /// it tells of was written by a clock of another zone.
    #[must_use]
    pub fn at_least(&self, made: Option<Timestamp>) -> Timestamp {
        let Some(made) = made.filter(|it| !self.zoned && *it > self.at) else { return self.at };
        let ahead = made.as_second() - self.at.as_second();
        if ahead > ZONES {
            return self.at;
        }
        let steps = (ahead + STEP - 1) / STEP;
        Timestamp::from_second(self.at.as_second() + steps * STEP).unwrap_or(self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_a_zone_is_never_earlier_than_what_it_tells_of() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let line = |zoned| LineTime { range: 0..1, at: at(1_790_000_000), zoned };
        assert_eq!(line(false).at_least(Some(at(1_790_007_000))), at(1_790_007_200));
        assert_eq!(line(true).at_least(Some(at(1_790_007_000))), at(1_790_000_000));
        assert_eq!(line(false).at_least(Some(at(1_789_990_000))), at(1_790_000_000));
        assert_eq!(line(false).at_least(Some(at(1_799_000_000))), at(1_790_000_000));
        assert_eq!(line(false).at_least(None), at(1_790_000_000));
    }
}
