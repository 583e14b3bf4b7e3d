//! Hits of claims that are instants: when, against which present, how far apart.

use crate::checks::{Subject, TokenView};
use crate::finding::{Cause, Clue, Hit, Origin, Outcome, cause};
use crate::jose::token::NumericDate;
use crate::text::duration::{about as span, between, rfc3339};
use crate::text::template::Placeholder;
use crate::text::timestamp::Timestamp;

/// What the clock of the person's own computer is called.
const COMPUTER: &str = "this computer";

/// How far apart clocks are that nobody lets a verifier make up for, for clues.
const BEYOND: &str = "beyond any leeway";

/// Seconds: verifiers allow up to five minutes (.NET), more is a clock to set.
const LEEWAY_AT_MOST: i64 = 300;

/// No clock tolerance that a verifier is given makes up for it.
pub(crate) const FAR: Clue = Clue::Fact(Placeholder::Reason, BEYOND);

/// Where the present was asked for, it was this computer that said it: one whose clock was years behind was told of the
/// clock of a verifier that nobody had pasted anything of.
pub(crate) const OWN_CLOCK: Cause = cause(
    "What you read here was checked by the clock of the computer that you read it on. If that clock is {span} behind, nothing is wrong with the token.",
    "Compare the date and time of this computer with a phone's. If they differ, switch on automatic time, and check again: `Settings > Time & language > Date & time > Set time automatically` (Windows), `System Settings > General > Date & Time` (macOS), `timedatectl set-ntp true` (Linux).",
)
.unless(&[Clue::NoFact(Placeholder::Clock, COMPUTER)]);

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

/// Whose clock said the instant to judge at; `None` if it is no clock that did.
fn whose(clock: Origin) -> Option<&'static str> {
    match clock {
        Origin::Present => Some(COMPUTER),
        Origin::ResponseDate => Some("the server that answered"),
        Origin::LogLine => Some("the machine that wrote the log"),
        _ => None,
    }
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
        let clock = subject.clock(view);
        let far = between(view.at, start) > LEEWAY_AT_MOST;
        let hit = whose(clock).into_iter().fold(hit, |hit, it| hit.fact(Placeholder::Clock, it));
        let hit = if far { hit.fact(Placeholder::Reason, BEYOND) } else { hit };
        return Outcome::from(hit).origin(clock).turns_at(turns);
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
