//! Hits of claims that are instants: when, against which present, how far apart.

use super::Held;
use crate::finding::Hit;
use crate::span::{between, instant, rfc3339, words};
use crate::timestamp::Timestamp;
use crate::token::Moment;
use crate::words::Hole;

/// A claim that names an instant, beside the instant to judge at.
pub(super) fn beside(held: &Held, name: &str, seen: Timestamp, at: Timestamp) -> Hit {
    compared(held.hit(["payload.", name].concat()), seen, at)
}

/// An instant that was seen, beside the instant to judge at.
pub(super) fn compared(hit: Hit, seen: Timestamp, at: Timestamp) -> Hit {
    hit.found(rfc3339(seen))
        .expected(rfc3339(at))
        .fact(Hole::Time, instant(seen))
        .fact(Hole::Now, instant(at))
        .fact(Hole::Span, words(between(seen, at)))
}

/// A claim whose number is no instant of the years that can be written.
pub(super) fn beyond(held: &Held, name: &str, number: String, at: Timestamp) -> Hit {
    held.hit(["payload.", name].concat())
        .found(number.clone())
        .expected(rfc3339(at))
        .fact(Hole::Time, number)
        .fact(Hole::Now, instant(at))
        .fact(Hole::Span, "ages")
}

/// A claim in milliseconds or finer, beside the seconds it means.
pub(super) fn finer(held: &Held, name: &str) -> Option<(Hit, Timestamp)> {
    let Moment::Finer(found, meant) = held.token.moment(name) else { return None };
    let hit = held.hit(["payload.", name].concat()).found(found);
    Some((hit.expected(meant.as_second().to_string()), meant))
}
