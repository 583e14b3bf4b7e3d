//! Rate-limit headers: what is left, when it resets by the response's own clock, and which limit it is.

use super::Told;
use crate::case::{Case, RateLimit};
use crate::context::Context;
use crate::finding::Hit;
use crate::okta::other;
use crate::timestamp::Timestamp;
use crate::words::{Fact, Hole};

pub(super) fn explain(case: &Case, context: &Context, told: &[Told]) -> Vec<Told> {
    let limited = told.iter().any(|(explanation, _)| explanation.id.starts_with("E0000047"));
    let refused = case.responses().any(|(_, response)| response.status == 429);
    let from = case.date().unwrap_or(context.now);
    let mut more = Vec::new();
    for (index, limits) in case.rate_limits() {
        let (Some(remaining), false) = (limits.remaining, limited) else { continue };
        let id = if remaining == 0 && !refused { "rate-limit-exhausted" } else { "rate-limit-headroom" };
        if remaining == 0 && refused {
            continue;
        }
        let mut hit = Hit::at(index, "response.headers.x-rate-limit-remaining").found(remaining.to_string());
        if let Some(limit) = limits.limit {
            hit = hit.fact(Hole::Limit, limit.to_string());
        }
        hit.facts.extend(wait(limits, from));
        more.extend(other(id).map(|it| (it, hit)));
    }
    more
}

/// Values of the headers for the words of any finding about limits.
pub(super) fn facts(case: &Case, context: &Context) -> Vec<Fact> {
    let Some((_, limits)) = case.rate_limits().next() else { return Vec::new() };
    let mut facts = Vec::new();
    let mut say = |hole, value: Option<i64>| {
        facts.extend(value.map(|value| Fact { hole, value: value.to_string() }));
    };
    say(Hole::Limit, limits.limit);
    say(Hole::Remaining, limits.remaining);
    facts.extend(wait(limits, case.date().unwrap_or(context.now)));
    facts
}

/// How long to wait, counted from the response's `Date`; nothing where the reset has passed.
fn wait(limits: &RateLimit, from: Timestamp) -> Option<Fact> {
    let seconds = match (limits.retry_after, limits.reset) {
        (Some(seconds), _) => seconds,
        (None, Some(reset)) => reset - from.as_second(),
        (None, None) => return None,
    };
    if !(0..=86_400).contains(&seconds) {
        return None;
    }
    let until = Timestamp::from_second(from.as_second() + seconds)?;
    let unit = if seconds == 1 { "second" } else { "seconds" };
    Some(Fact { hole: Hole::Wait, value: format!("{seconds} {unit}, until {until}") })
}
