//! Instants as programs print them: in logs, in debuggers, in the tables of decoders.

mod cursor;

use crate::text::timestamp::Timestamp;
use crate::text::timestamp::loose::cursor::Cursor;

/// A date with a time of day at the beginning of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Loose {
    /// The instant; read as UTC where the text names no zone.
    pub(crate) at: Timestamp,
    /// Bytes of the text that it takes.
    pub(crate) length: usize,
    /// Whether the text names its zone.
    pub(crate) zoned: bool,
}

/// Reads the instant that a text begins with.
pub(crate) fn begins(text: &str) -> Option<Loose> {
    [numeric, american, named].iter().find_map(|read| read(text))
}

/// Digits of a number of seconds since 1970, from 2001 to 2286.
const SECONDS: usize = 10;

/// The same, or seconds since 1970, which are in UTC.
pub(crate) fn or_seconds(text: &str) -> Option<Loose> {
    begins(text).or_else(|| {
        let length = text.len() - text.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let number = text.get(..length).filter(|it| it.len() == SECONDS)?;
        Some(Loose { at: Timestamp::from_second(number.parse().ok()?)?, length, zoned: true })
    })
}

/// `2026-09-21T14:13:20.5Z`, `2026-09-21 14:13:20,512 +0200`, `2026/09/21 14:13:20`.
fn numeric(text: &str) -> Option<Loose> {
    let mut cursor = Cursor { text, at: 0 };
    let year = cursor.number(4, 4)?;
    let between = cursor.any("-/.")?;
    let month = cursor.number(1, 2)?;
    cursor.one(between)?;
    let day = cursor.number(1, 2)?;
    if cursor.any("Tt").is_none() {
        cursor.gap()?;
    }
    let clock = cursor.clock()?;
    cursor.finish(year, month, day, clock)
}

/// `9/21/2026 2:13:20 PM +00:00`, as .NET prints it in the United States.
fn american(text: &str) -> Option<Loose> {
    let mut cursor = Cursor { text, at: 0 };
    let month = cursor.number(1, 2)?;
    cursor.one('/')?;
    let day = cursor.number(1, 2)?;
    cursor.one('/')?;
    let year = cursor.number(4, 4)?;
    cursor.gap()?;
    let clock = cursor.clock()?;
    // Elsewhere the day comes first; only this half of the clock tells which of the two it is.
    (clock.half || day > 12).then_some(())?;
    cursor.finish(year, month, day, clock)
}

/// `Mon Sep 21 2026 16:13:20 GMT+0200`, `Mon Sep 21 14:13:20 UTC 2026`, `21/Sep/2026:14:13:20 +0000`,
/// `Mon, 21 Sep 2026 14:13:20 GMT`, `September 21, 2026 2:13:20 PM`.
fn named(text: &str) -> Option<Loose> {
    let mut cursor = Cursor { text, at: 0 };
    if DAYS.iter().any(|day| cursor.rest().get(..3).is_some_and(|it| it.eq_ignore_ascii_case(day))) {
        cursor.word();
        cursor.one(',');
        cursor.gap()?;
    }
    let (month, day) = match cursor.number(1, 2) {
        Some(day) => {
            cursor.any("-/ ")?;
            (cursor.month()?, day)
        }
        None => {
            let month = cursor.month()?;
            cursor.gap()?;
            (month, cursor.number(1, 2)?)
        }
    };
    cursor.one(',');
    if cursor.any("-/").is_none() {
        cursor.gap()?;
    }
    let before = cursor;
    let year = cursor.number(4, 4).filter(|_| !cursor.rest().starts_with(char::is_alphanumeric));
    if year.is_some() {
        cursor.any(":,");
        cursor.gap();
    } else {
        cursor = before;
    }
    cursor.phrase("at ");
    let clock = cursor.clock()?;
    match year {
        Some(year) => cursor.finish(year, month, day, clock),
        None => {
            let zone = cursor.zone();
            cursor.gap()?;
            let year = cursor.number(4, 4)?;
            cursor.made(year, month, day, clock, zone)
        }
    }
}

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_read_as_programs_print_them() {
        for (text, behind) in [
            ("2026-09-21T14:13:20Z", ""),
            ("2026-09-21T14:13:20.512345678Z", ""),
            ("2026-09-21 14:13:20.512 +0000 UTC m=+1", " m=+1"),
            ("2026-09-21T16:13:20+02:00 INFO", " INFO"),
            ("2026-09-21 09:43:20 -0430", ""),
            ("21/Sep/2026:14:13:20 +0000] \"GET", "] \"GET"),
            ("Mon Sep 21 2026 16:13:20 GMT+0200 (CEST)", " (CEST)"),
            ("Mon Sep 21 14:13:20 UTC 2026, x", ", x"),
            ("Mon, 21 Sep 2026 14:13:20 GMT", ""),
            ("Mon Sep 21 16:13:20 CEST 2026", ""),
            ("9/21/2026 2:13:20 PM +00:00", ""),
            ("Monday, September 21, 2026 2:13:20 PM GMT", ""),
            ("Sep 21, 2026 at 2:13:20 PM UTC", ""),
        ] {
            let Loose { at, length, zoned } = begins(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (at.as_second(), zoned, text.get(length..)),
                (1_790_000_000, true, Some(behind)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_zone_that_is_not_named_is_said_to_be_none() {
        for (text, behind) in [
            ("2026-09-21 14:13:20,512 [main]", " [main]"),
            ("2026/09/21 14:13:20 http:", " http:"),
            ("2026-09-21 14:13:20 IST", " IST"),
            ("9/21/2026 2:13:20 PM", ""),
        ] {
            let Loose { at, length, zoned } = begins(text).unwrap();
            assert_eq!(
                (at.as_second(), zoned, text.get(length..)),
                (1_790_000_000, false, Some(behind)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_instant_is_none() {
        for text in
            ["", "14:13:20", "2026-09-21", "1790000000", "Sep 21 14:13:20 web", "1/2/2026 14:13:20", "Mon"]
        {
            assert_eq!(begins(text), None, "{text}");
        }
    }
}
