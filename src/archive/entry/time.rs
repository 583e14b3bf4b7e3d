//! When a request was sent, as each tool writes it.

use crate::text::timestamp::{Timestamp, loose};

/// RFC 3339 with an offset and up to nine digits of a fraction, a time without a zone (read as UTC), or milliseconds
/// since 1970.
pub(super) fn started(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| loose::begins(text).map(|it| it.at)).or_else(|| {
        let number: i64 = text.parse().ok()?;
        match text.len() {
            13 => Timestamp::from_second(number / 1_000),
            10 => Timestamp::from_second(number),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_every_tool_are_read() {
        for text in [
            "2026-09-21T14:13:20.000Z",
            "2026-09-21T16:13:20.000+02:00",
            "2026-09-21T14:13:20.0000000Z",
            "2026-09-21T09:13:20-0500",
            "2026-09-21T14:13:20",
            "1790000000000",
        ] {
            assert_eq!(started(text).map(Timestamp::as_second), Some(1_790_000_000), "{text}");
        }
        assert_eq!(started("yesterday"), None);
        assert_eq!(started(""), None);
    }
}
