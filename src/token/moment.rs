//! NumericDate claims: absent, of the wrong kind, or read.

use crate::json::Value;
use crate::timestamp::Timestamp;

/// A NumericDate claim (RFC 7519 section 2: seconds since 1970 UTC, fractions allowed).
#[derive(Debug, Clone, PartialEq)]
pub enum Moment {
    /// The claim is not there.
    Absent,
    /// The claim is no number; what it is instead, as written.
    Wrong(String),
    /// A number in milliseconds or microseconds; the instant it would be, and the number as written.
    Finer(String, Timestamp),
    /// A number of seconds that no calendar reaches, as written; whether it lies in the future.
    Beyond(String, bool),
    /// An instant.
    At(Timestamp),
}

impl Moment {
    /// Reads a claim.
    #[must_use]
    pub fn of(value: Option<&Value>) -> Moment {
        let text = match value {
            None => return Moment::Absent,
            Some(Value::Number(text)) => text,
            Some(other) => return Moment::Wrong(other.compact()),
        };
        let Ok(seconds) = text.parse::<f64>() else {
            return Moment::Wrong(text.clone());
        };
        let finer = match seconds {
            // The last year that a date has stands for "never", not for milliseconds of 1978.
            253_370_764_800.0..=253_402_300_800.0 => None,
            1e11..1e14 => Some(1e3),
            1e14..1e17 => Some(1e6),
            1e17..1e20 => Some(1e9),
            _ => None,
        };
        if let Some(at) = finer.and_then(|parts| instant(seconds / parts)) {
            return Moment::Finer(text.clone(), at);
        }
        instant(seconds).map_or_else(|| Moment::Beyond(text.clone(), seconds > 0.0), Moment::At)
    }

    /// The instant, where it was read as one.
    #[must_use]
    pub fn at(&self) -> Option<Timestamp> {
        match self {
            Moment::At(at) => Some(*at),
            _ => None,
        }
    }
}

fn instant(seconds: f64) -> Option<Timestamp> {
    if !seconds.is_finite() || seconds.abs() > 1e13 {
        return None;
    }
    let whole = seconds.floor();
    let nanoseconds = ((seconds - whole) * 1e9) as u32;
    Timestamp::new(whole as i64, nanoseconds.min(999_999_999))
}
