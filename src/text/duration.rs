//! Lengths of time and instants in words.

use crate::text::timestamp::Timestamp;
use std::cmp::Ordering;

/// A length of time in its two largest units: `2 hours 5 minutes`, `47 minutes`, `3 days`.
#[must_use]
pub fn words(seconds: i64) -> String {
    const UNITS: [(u64, &str); 5] =
        [(365 * 86_400, "year"), (86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")];
    let mut left = seconds.unsigned_abs();
    let mut said: Vec<String> = Vec::new();
    for (size, name) in UNITS {
        let count = left / size;
        if count == 0 {
            continue;
        }
        left %= size;
        said.push(format!("{count} {name}{}", if count == 1 { "" } else { "s" }));
        if said.len() == 2 {
            break;
        }
    }
    if said.is_empty() { "0 seconds".into() } else { said.join(" ") }
}

/// A length of time as people say it: its largest unit and the next below that. Seconds beside minutes are noise,
/// unless the minutes are few: `47 minutes` and not `47 minutes 1 second`.
#[must_use]
pub fn about(seconds: i64) -> String {
    let whole = seconds.saturating_abs();
    let unit = match whole {
        ..FEW_MINUTES => 1,
        FEW_MINUTES..86_400 => 60,
        86_400..YEAR => 3_600,
        _ => 86_400,
    };
    words(whole / unit * unit)
}

/// Seconds below which seconds are told beside minutes.
const FEW_MINUTES: i64 = 300;
const YEAR: i64 = 365 * 86_400;

/// A length of time in its two largest units, short: `1 h 13 min`, `41 s`, `3 d 4 h`.
#[must_use]
pub fn short(seconds: i64) -> String {
    const UNITS: [(u64, &str); 5] = [(365 * 86_400, "y"), (86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")];
    let mut left = seconds.unsigned_abs();
    let mut said: Vec<String> = Vec::new();
    for (size, name) in UNITS {
        let count = left / size;
        if count > 0 && said.len() < 2 {
            left %= size;
            said.push(format!("{count} {name}"));
        } else if !said.is_empty() {
            break;
        }
    }
    if said.is_empty() { "0 s".into() } else { said.join(" ") }
}

/// Seconds from one instant to another, rounded away from zero.
#[must_use]
pub fn between(from: Timestamp, to: Timestamp) -> i64 {
    let whole = to.as_second() - from.as_second();
    match to.nanosecond().cmp(&from.nanosecond()) {
        Ordering::Greater => whole + i64::from(whole >= 0),
        Ordering::Equal => whole,
        Ordering::Less => whole - i64::from(whole <= 0),
    }
}

/// An instant for people: `2026-09-21 14:13:20 UTC`.
#[must_use]
pub fn instant(at: Timestamp) -> String {
    let whole = Timestamp::from_second(at.as_second()).unwrap_or_default();
    [whole.written(" ").as_str(), " UTC"].concat()
}

/// An instant in RFC 3339 with `Z`; fractions only where there are any.
#[must_use]
pub fn rfc3339(at: Timestamp) -> String {
    at.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_units_at_most_and_none_of_nothing() {
        for (seconds, said) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (-61, "1 minute 1 second"),
            (47 * 60, "47 minutes"),
            (7_500, "2 hours 5 minutes"),
            (3_601, "1 hour 1 second"),
            (3 * 86_400, "3 days"),
            (366 * 86_400, "1 year 1 day"),
        ] {
            assert_eq!(words(seconds), said);
        }
    }

    #[test]
    fn a_length_is_told_as_people_say_it() {
        for (seconds, said) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (61, "1 minute 1 second"),
            (299, "4 minutes 59 seconds"),
            (301, "5 minutes"),
            (2_821, "47 minutes"),
            (3_601, "1 hour"),
            (4_329, "1 hour 12 minutes"),
            (93_659, "1 day 2 hours"),
            (-86_401, "1 day"),
            (400 * 86_400 + 7, "1 year 35 days"),
        ] {
            assert_eq!(about(seconds), said);
        }
    }

    #[test]
    fn short_lengths_have_two_neighbouring_units() {
        let said = [0, 41, 60, 4_380, 3_601, 90_000, -61].map(short);
        assert_eq!(said, ["0 s", "41 s", "1 min", "1 h 13 min", "1 h", "1 d 1 h", "1 min 1 s"]);
    }

    #[test]
    fn instants_are_in_utc() {
        let at = Timestamp::from_second(1_790_000_000).unwrap();
        assert_eq!(instant(at), "2026-09-21 14:13:20 UTC");
        assert_eq!(rfc3339(at), "2026-09-21T14:13:20Z");
    }
}
