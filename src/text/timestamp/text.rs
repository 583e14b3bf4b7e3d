//! Instants as text: RFC 3339, written and read.

use crate::text::timestamp::{Civil, Timestamp};
use std::fmt;
use std::str::FromStr;

/// RFC 3339 with `Z`; fractions only where there are any.
impl fmt::Display for Timestamp {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(&self.written("T"))?;
        to.write_str("Z")
    }
}

impl Timestamp {
    /// An HTTP date: `Mon, 21 Sep 2026 14:13:20 GMT`.
    #[must_use]
    pub fn http(self) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        let name = |names: &[&'static str], index: usize| names.get(index).copied().unwrap_or_default();
        let mut text = String::from(name(&DAYS, self.weekday()));
        text.push_str(", ");
        digits(&mut text, 2, day.unsigned_abs());
        text.push(' ');
        text.push_str(name(&MONTHS, usize::try_from(month - 1).unwrap_or_default()));
        for (before, width, part) in [(" ", 4, year), (" ", 2, hour), (":", 2, minute), (":", 2, second)] {
            text.push_str(before);
            digits(&mut text, width, part.unsigned_abs());
        }
        text.push_str(" GMT");
        text
    }

    /// `2026-09-21`, what stands between, and `14:13:20`.
    pub(crate) fn written(self, between: &str) -> String {
        let Civil { year, month, day, hour, minute, second } = self.civil();
        let mut text = String::new();
        if year < 0 {
            text.push('-');
            digits(&mut text, 6, year.unsigned_abs());
        } else {
            digits(&mut text, 4, year.unsigned_abs());
        }
        for (before, part) in [("-", month), ("-", day), (between, hour), (":", minute), (":", second)] {
            text.push_str(before);
            digits(&mut text, 2, part.unsigned_abs());
        }
        if self.nanosecond > 0 {
            text.push('.');
            digits(&mut text, 9, self.nanosecond.into());
            text.truncate(text.trim_end_matches('0').len());
        }
        text
    }
}

/// The names of the months, as HTTP abbreviates them.
pub(crate) static MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

static DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/// Writes a number with leading zeros.
fn digits(text: &mut String, width: usize, number: u64) {
    let written = number.to_string();
    for _ in written.len()..width {
        text.push('0');
    }
    text.push_str(&written);
}

/// A text that is no instant in RFC 3339.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoInstant;

impl FromStr for Timestamp {
    type Err = NoInstant;

    /// Reads RFC 3339: with an offset or `Z`, a `T` or a space, with or without seconds and fractions of them.
    fn from_str(text: &str) -> Result<Timestamp, NoInstant> {
        read(text).ok_or(NoInstant)
    }
}

fn read(text: &str) -> Option<Timestamp> {
    let mut rest = text.as_bytes();
    let signed = match rest.first()? {
        b'+' | b'-' => clue(&mut rest),
        _ => None,
    };
    let year = match signed {
        Some(clue) => clue * number(&mut rest, 6)?,
        None => number(&mut rest, 4)?,
    };
    let month = after(&mut rest, b"-").then(|| number(&mut rest, 2))??;
    let day = after(&mut rest, b"-").then(|| number(&mut rest, 2))??;
    let hour = after(&mut rest, b"Tt ").then(|| number(&mut rest, 2))??;
    let minute = after(&mut rest, b":").then(|| number(&mut rest, 2))??;
    let second = if after(&mut rest, b":") { number(&mut rest, 2)? } else { 0 };
    // A leap second is the second before it.
    let second = if second == 60 { 59 } else { second };
    let nanosecond = if after(&mut rest, b".,") { fraction(&mut rest)? } else { 0 };
    let offset = if after(&mut rest, b"Zz") {
        0
    } else {
        let clue = clue(&mut rest)?;
        let hours = number(&mut rest, 2)?;
        after(&mut rest, b":");
        let minutes = if rest.is_empty() { 0 } else { number(&mut rest, 2)? };
        if hours > 25 || minutes > 59 {
            return None;
        }
        clue * (hours * 3_600 + minutes * 60)
    };
    let seconds = Civil { year, month, day, hour, minute, second }.seconds()? - offset;
    rest.is_empty().then(|| Timestamp::new(seconds, nanosecond))?
}

/// Goes past one of these characters, if one is next.
fn after(rest: &mut &[u8], any: &[u8]) -> bool {
    match rest.split_first() {
        Some((first, behind)) if any.contains(first) => {
            *rest = behind;
            true
        }
        _ => false,
    }
}

fn clue(rest: &mut &[u8]) -> Option<i64> {
    if after(rest, b"-") {
        return Some(-1);
    }
    after(rest, b"+").then_some(1)
}

/// A number of so many digits.
fn number(rest: &mut &[u8], width: usize) -> Option<i64> {
    let (digits, behind) = rest.split_at_checked(width)?;
    *rest = behind;
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
}

/// One to nine digits behind a decimal point, as nanoseconds.
fn fraction(rest: &mut &[u8]) -> Option<u32> {
    let count = rest.iter().take_while(|it| it.is_ascii_digit()).count();
    let number = u32::try_from(number(rest, count)?).ok()?;
    (1..=9).contains(&count).then(|| number * 10_u32.pow(9 - count as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn instants_are_written_and_read() {
        for (second, written) in [
            (0, "1970-01-01T00:00:00Z"),
            (1_790_000_000, "2026-09-21T14:13:20Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (-1, "1969-12-31T23:59:59Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"),
            (-62_167_219_201, "-000001-12-31T23:59:59Z"),
            (253_402_207_200, "9999-12-30T22:00:00Z"),
            (-377_705_023_201, "-009999-01-02T01:59:59Z"),
        ] {
            assert_eq!(at(second).to_string(), written);
            assert_eq!(written.parse(), Ok(at(second)), "{written}");
        }
        let fine = Timestamp::new(1_790_000_000, 120_000_000).unwrap();
        assert_eq!(fine.to_string(), "2026-09-21T14:13:20.12Z");
        assert_eq!("2026-09-21T14:13:20.12Z".parse(), Ok(fine));
    }

    #[test]
    fn http_dates_are_written() {
        assert_eq!(at(1_790_000_000).http(), "Mon, 21 Sep 2026 14:13:20 GMT");
    }

    #[test]
    fn every_day_is_read_as_it_is_written() {
        for day in (-146_097..146_097).step_by(13) {
            let at = at(day * 86_400 + 43_210);
            assert_eq!(at.to_string().parse(), Ok(at));
        }
    }

    #[test]
    fn offsets_spaces_and_leap_seconds_are_read() {
        for text in [
            "2026-09-21T16:13:20+02:00",
            "2026-09-21 14:13:20Z",
            "2026-09-21t14:13:20z",
            "2026-09-21T09:43:20-0430",
            "2026-09-21T16:13:20+02",
        ] {
            assert_eq!(text.parse(), Ok(at(1_790_000_000)), "{text}");
        }
        assert_eq!("2016-12-31T23:59:60Z".parse(), Ok(at(1_483_228_799)));
        assert_eq!("2026-09-21T14:13Z".parse(), Ok(at(1_789_999_980)));
    }

    #[test]
    fn what_is_no_instant_is_none() {
        for text in [
            "",
            "1790000000",
            "2026-09-21",
            "2026-09-21T14:13:20",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-09-21T24:00:00Z",
            "2026-09-21T14:13:20Zulu",
            "2026-09-21T14:13:20.Z",
            "2026-09-21T14:13:20.0000000001Z",
            "9999-12-31T23:59:59Z",
            "२०२६-09-21T14:13:20Z",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(NoInstant), "{text}");
        }
    }
}
