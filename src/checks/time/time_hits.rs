//! Hits of claims that are instants: when, against which present, how far apart.

use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Outcome};
use crate::jose::token::NumericDate;
use crate::text::duration::{between, instant, rfc3339, words as span};
use crate::text::template::Placeholder;
use crate::text::timestamp::Timestamp;

/// A claim that names an instant, beside the instant to judge at.
pub(crate) fn beside(view: &TokenView, name: &str, seen: Timestamp, at: Timestamp) -> Hit {
    compared(view.hit(["payload.", name].concat()), seen, at)
}

/// An instant that was seen, beside the instant to judge at.
pub(crate) fn compared(hit: Hit, seen: Timestamp, at: Timestamp) -> Hit {
    hit.instants(seen, &[at])
        .fact(Placeholder::Time, instant(seen))
        .fact(Placeholder::Now, instant(at))
        .fact(Placeholder::Span, span(between(seen, at)))
}

/// An instant that something begins with: it fails where it lies further ahead than a clock may be off.
pub(crate) fn begins(
    subject: &Subject,
    view: &TokenView,
    start: Timestamp,
    hit: Hit,
    words: impl FnOnce(bool, String) -> String,
) -> Outcome {
    if subject.is_ahead(view, start) {
        let turns = subject.next_of(view, &[start.checked_sub(subject.ahead(view))]);
        return Outcome::from(hit).origin(subject.clock(view)).turns_at(turns);
    }
    let ahead = start > view.at;
    let (from, to) = if ahead { (view.at, start) } else { (start, view.at) };
    view.holds(words(ahead, span(between(from, to))))
        .found(rfc3339(start))
        .expected(rfc3339(view.at), subject.clock(view))
        .turns_at(subject.next_of(view, &[Some(start)]))
}

/// A claim whose number is no instant of the years that can be written.
pub(crate) fn beyond(view: &TokenView, name: &str, number: String, at: Timestamp) -> Hit {
    view.hit(["payload.", name].concat())
        .found(number.clone())
        .expected(rfc3339(at))
        .fact(Placeholder::Time, number)
        .fact(Placeholder::Now, instant(at))
        .fact(Placeholder::Span, "ages")
}

/// A claim in milliseconds or finer, beside the seconds it means.
pub(crate) fn finer(view: &TokenView, name: &str) -> Option<(Hit, Timestamp)> {
    let NumericDate::TooFine(found, meant) = view.token.moment(name) else { return None };
    let hit = view.hit(["payload.", name].concat()).found(found);
    Some((hit.expected(meant.as_second().to_string()), meant))
}
