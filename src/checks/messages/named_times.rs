//! The time that a verifier's message names, beside the time at which it was said.

use crate::checks::time::time_hits::compared;
use crate::finding::{Hit, Origin};
use crate::model::{Case, VerifierMessage};
use crate::text::template::{Placeholder, known};
use crate::text::timestamp::loose;

/// What such a time is to the verifier's clock.
const TIMED: &[(&str, Order)] =
    &[("exp-passed", Order::Passed), ("nbf-ahead", Order::Ahead), ("iat-in-future", Order::Ahead)];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Passed,
    Ahead,
}

/// Says when a token ended or begins by what the message names, and how far that was from the answer's `Date` or the
/// time of its line: "expired" of itself does not tell a night from a second.
pub(super) fn timed(hit: Hit, said: &VerifierMessage, case: &Case, index: usize, place: usize) -> Hit {
    let order = TIMED.iter().find(|(id, _)| *id == said.finding_id).map(|(_, order)| *order);
    let named = known(&said.facts, Placeholder::Time)
        .map(|it| it.trim_matches(['\'', '"', '`', '.', ' ']).to_owned());
    let (Some(order), Some(named)) = (order, named.filter(|_| hit.found.is_none())) else { return hit };
    if known(&said.facts, Placeholder::Span).is_some() {
        return hit.found(named);
    }
    let answered = case.date_of(index).map(|at| (at, Origin::ResponseDate));
    // Where it names no zone, it may be hours off.
    let seen = loose::or_seconds(&named).filter(|it| it.zoned).map(|it| it.at);
    let compared_with = seen.and_then(|seen| {
        let line = || Some((case.line_time(place)?.at_least(Some(seen)), Origin::LogLine));
        let (at, clock) = answered.or_else(line)?;
        let fits = if order == Order::Passed { seen < at } else { seen > at };
        fits.then_some((seen, at, clock))
    });
    match compared_with {
        Some((seen, at, clock)) => compared(hit, seen, at, clock),
        None => hit.found(named),
    }
}
