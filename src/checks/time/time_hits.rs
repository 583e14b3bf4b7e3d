//! Hits of claims that are instants: when, against which present, how far apart.

use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Origin, Outcome};
use crate::jose::token::NumericDate;
use crate::text::duration::{about as span, between, rfc3339};
use crate::text::template::Placeholder;
use crate::text::timestamp::Timestamp;

/// A claim that names an instant, beside the instant to judge at.
pub(crate) fn beside(subject: &Subject, view: &TokenView, name: &str, seen: Timestamp) -> Hit {
    compared(view.hit(["payload.", name].concat()), seen, view.at, subject.clock(view))
}

/// An instant that was seen, beside the instant to judge at and what says that one.
pub(crate) fn compared(hit: Hit, seen: Timestamp, at: Timestamp, clock: Origin) -> Hit {
    hit.instants(seen, &[at])
        .fact(Placeholder::When, when(seen, at, clock))
        .fact(Placeholder::Span, span(between(seen, at)))
}

/// How far an instant is from the one to judge at. A headline says this alone: the instants stand in the check.
pub(crate) fn when(seen: Timestamp, at: Timestamp, clock: Origin) -> String {
    let apart = span(between(seen, at));
    let moment = match clock {
        Origin::ResponseDate => "the response was sent",
        Origin::LogLine => "its log line was written",
        Origin::ChosenInstant => "the chosen time",
        _ if seen <= at => return [&apart, " ago"].concat(),
        _ => return ["in ", &apart].concat(),
    };
    [apart.as_str(), if seen <= at { " before " } else { " after " }, moment].concat()
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
pub(crate) fn beyond(view: &TokenView, name: &str, number: String, when: &str) -> Hit {
    view.hit(["payload.", name].concat())
        .found(number)
        .expected(rfc3339(view.at))
        .fact(Placeholder::When, when)
        .fact(Placeholder::Span, "ages")
}

/// A claim in milliseconds or finer, beside the seconds it means.
pub(crate) fn finer(view: &TokenView, name: &str) -> Option<(Hit, Timestamp)> {
    let NumericDate::TooFine(found, meant) = view.token.moment(name) else { return None };
    let hit = view.hit(["payload.", name].concat()).found(found);
    Some((hit.expected(meant.as_second().to_string()), meant))
}
