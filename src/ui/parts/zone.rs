//! The zone that times are shown in: UTC, or the reader's own.

use crate::browser::clock;
use crate::text::timestamp::Timestamp;

/// The zone that times are shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Zone {
    /// UTC.
    #[default]
    Utc,
    /// The reader's own, as the browser has it.
    Local,
}

impl Zone {
    /// `2026-09-21 14:13:20 UTC`, or `2026-09-21 16:13:20 in Berlin`.
    pub(crate) fn full(self, at: Timestamp) -> String {
        [&self.shifted(at).written(" "), self.behind()].concat()
    }

    /// `14:13:20 UTC`; with the day before it where that is not the day of `near`.
    pub(crate) fn beside(self, at: Timestamp, near: Timestamp) -> String {
        [&self.clock(at, near), self.behind()].concat()
    }

    /// `14:13:20`; with the day before it where that is not the day of `near`.
    pub(crate) fn clock(self, at: Timestamp, near: Timestamp) -> String {
        let text = self.shifted(at).written(" ");
        let other = self.shifted(near).written(" ");
        match (text.split_once(' '), other.split_once(' ')) {
            (Some((day, time)), Some((today, _))) if day == today => time.to_owned(),
            _ => text,
        }
    }

    fn shifted(self, at: Timestamp) -> Timestamp {
        match self {
            Zone::Utc => at,
            Zone::Local => Timestamp::from_second(at.as_second() + clock::offset(at)).unwrap_or(at),
        }
    }

    fn behind(self) -> &'static str {
        match self {
            Zone::Utc => " UTC",
            Zone::Local => clock::behind(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_said_where_it_is_another() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let now = at("2026-09-21T14:13:20Z");
        assert_eq!(Zone::Utc.beside(at("2026-09-21T13:00:00Z"), now), "13:00:00 UTC");
        assert_eq!(Zone::Utc.clock(at("2026-09-20T13:00:00Z"), now), "2026-09-20 13:00:00");
        assert_eq!(Zone::Utc.full(now), "2026-09-21 14:13:20 UTC");
    }
}
