//! NumericDate claims: absent, of the wrong kind, or read.

use crate::text::json::{Decimal, Value};
use crate::text::timestamp::Timestamp;

/// A NumericDate claim (RFC 7519 section 2: seconds since 1970 UTC, fractions allowed).
#[derive(Debug, Clone, PartialEq)]
pub enum NumericDate {
    /// The claim is not there.
    Absent,
    /// The claim is no number; what it is instead, as written.
    NotANumber(String),
    /// A number in milliseconds or microseconds; the instant it would be, and the number as written.
    TooFine(String, Timestamp),
    /// A number of seconds that no calendar reaches, as written; whether it lies in the future.
    OutOfRange(String, bool),
    /// An instant.
    At(Timestamp),
}

impl NumericDate {
    /// Reads a claim.
    #[must_use]
    pub fn of(value: Option<&Value>) -> NumericDate {
        let text = match value {
            None => return NumericDate::Absent,
            Some(Value::Number(text)) => text,
            Some(other) => return NumericDate::NotANumber(other.compact()),
        };
        let Some(seconds) = Decimal::of(text) else {
            return NumericDate::NotANumber(text.clone());
        };
        // The last year that a date has stands for "never", not for milliseconds of 1978.
        let never = seconds.exceeds(253_370_764_799) && !seconds.exceeds(253_402_300_800);
        let finer = match seconds.point() {
            _ if seconds.negative || never => None,
            12..=14 => Some(3),
            15..=17 => Some(6),
            18..=20 => Some(9),
            _ => None,
        };
        if let Some(at) = finer.and_then(|places| instant(&seconds.shifted(places))) {
            return NumericDate::TooFine(text.clone(), at);
        }
        instant(&seconds)
            .map_or_else(|| NumericDate::OutOfRange(text.clone(), !seconds.negative), NumericDate::At)
    }

    /// The instant, where it was read as one.
    #[must_use]
    pub fn at(&self) -> Option<Timestamp> {
        match self {
            NumericDate::At(at) => Some(*at),
            _ => None,
        }
    }
}

fn instant(seconds: &Decimal) -> Option<Timestamp> {
    match seconds.parts()? {
        (whole, 0) if seconds.negative => Timestamp::new(-whole, 0),
        (whole, nanoseconds) if seconds.negative => Timestamp::new(-whole - 1, 1_000_000_000 - nanoseconds),
        (whole, nanoseconds) => Timestamp::new(whole, nanoseconds),
    }
}
