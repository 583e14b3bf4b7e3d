//! Instants in UTC. The calendar is jiff's; texts are read and written here, because jiff's own printers and
//! parsers weigh more in the page than everything else that it is asked for.

pub(crate) mod loose;
pub(crate) mod text;

pub(crate) use crate::text::timestamp::text::MONTHS;
pub use crate::text::timestamp::text::NoInstant;

use jiff::civil::DateTime;
use jiff::tz::Offset;
use std::time::Duration;

/// An instant, to the nanosecond.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    second: i64,
    nanosecond: u32,
}

/// An instant's date and time of day in UTC, or one to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Civil {
    pub(crate) year: i64,
    /// From 1.
    pub(crate) month: i64,
    /// From 1.
    pub(crate) day: i64,
    pub(crate) hour: i64,
    pub(crate) minute: i64,
    pub(crate) second: i64,
}

const DAY: i64 = 86_400;

/// The first and the last second: within the years -9999 and 9999 wherever on earth one looks.
const SECONDS: std::ops::RangeInclusive<i64> = -377_705_023_201..=253_402_207_200;

impl Timestamp {
    /// The beginning of 1970.
    pub const UNIX_EPOCH: Timestamp = Timestamp { second: 0, nanosecond: 0 };

    /// An instant so many seconds and nanoseconds after 1970 began.
    #[must_use]
    pub fn new(second: i64, nanosecond: u32) -> Option<Timestamp> {
        (SECONDS.contains(&second) && nanosecond < 1_000_000_000).then_some(Timestamp { second, nanosecond })
    }

    /// An instant so many seconds after 1970 began.
    #[must_use]
    pub fn from_second(second: i64) -> Option<Timestamp> {
        Timestamp::new(second, 0)
    }

    /// Whole seconds since 1970 began, rounded down.
    #[must_use]
    pub fn as_second(self) -> i64 {
        self.second
    }

    /// Nanoseconds since that second.
    #[must_use]
    pub fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// Whole milliseconds since 1970 began, rounded down.
    #[must_use]
    pub fn as_millisecond(self) -> i64 {
        self.second * 1_000 + i64::from(self.nanosecond / 1_000_000)
    }

    /// The instant so much later.
    #[must_use]
    pub fn checked_add(self, length: Duration) -> Option<Timestamp> {
        let second = self.second.checked_add(i64::try_from(length.as_secs()).ok()?)?;
        let nanosecond = self.nanosecond + length.subsec_nanos();
        Timestamp::new(second.checked_add(i64::from(nanosecond / 1_000_000_000))?, nanosecond % 1_000_000_000)
    }

    /// The instant so much earlier.
    #[must_use]
    pub fn checked_sub(self, length: Duration) -> Option<Timestamp> {
        let second = self.second.checked_sub(i64::try_from(length.as_secs()).ok()?)?;
        let nanosecond = 1_000_000_000 + self.nanosecond - length.subsec_nanos();
        Timestamp::new(second.checked_sub(i64::from(nanosecond < 1_000_000_000))?, nanosecond % 1_000_000_000)
    }

    /// Its date and time of day in UTC.
    pub(crate) fn civil(self) -> Civil {
        let instant = jiff::Timestamp::new(self.second, 0).unwrap_or_default();
        let civil = Offset::UTC.to_datetime(instant);
        Civil {
            year: civil.year().into(),
            month: civil.month().into(),
            day: civil.day().into(),
            hour: civil.hour().into(),
            minute: civil.minute().into(),
            second: civil.second().into(),
        }
    }

    /// The day of the week, counted from Sunday.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::try_from((self.second.div_euclid(DAY) + 4).rem_euclid(7)).unwrap_or_default()
    }
}

impl Civil {
    /// Seconds since 1970 began, if this is a date and a time of day.
    pub(crate) fn seconds(self) -> Option<i64> {
        let Civil { year, month, day, hour, minute, second } = self;
        let small = |part: i64| i8::try_from(part).ok();
        let (month, day) = (small(month)?, small(day)?);
        let (hour, minute, second) = (small(hour)?, small(minute)?, small(second)?);
        let civil = DateTime::new(i16::try_from(year).ok()?, month, day, hour, minute, second, 0).ok()?;
        Offset::UTC.to_timestamp(civil).ok().map(jiff::Timestamp::as_second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_added_and_taken_away() {
        let fine = Timestamp::new(5, 500_000_000).unwrap();
        let half = Duration::from_millis(600);
        assert_eq!(fine.checked_add(half), Timestamp::new(6, 100_000_000));
        assert_eq!(fine.checked_sub(half), Timestamp::new(4, 900_000_000));
        assert_eq!(fine.checked_sub(half).unwrap().checked_add(half), Some(fine));
        assert_eq!(fine.checked_add(Duration::MAX), None);
        assert_eq!(Timestamp::UNIX_EPOCH.weekday(), 4);
        let monday = Timestamp::from_second(1_790_000_000);
        assert_eq!(monday.map(Timestamp::weekday), Some(1));
    }
}
