//! Rate-limit headers: what is left, when it resets by the response's own clock, and which limit it is.

use crate::catalogue::{explanation, find};
use crate::explain::Told;
use crate::finding::evidence::{Evidence, RateWindow};
use crate::finding::{Explanation, Hit};
use crate::model::{Case, Content, Context, RateLimit, Surroundings};
use crate::text::duration::rfc3339;
use crate::text::template::{Fact, Placeholder};
use crate::text::timestamp::Timestamp;
use std::collections::HashSet;

/// Okta's code for a call past a limit; which limit it was, its variants say.
const LIMITED: &str = "E0000047";

/// Whether an entry says that a call went past a limit.
pub(crate) fn is_limited(explanation: &Explanation) -> bool {
    explanation.code() == LIMITED
}

pub(crate) fn explain(case: &Case, context: &Context, told: &[Told]) -> Vec<Told> {
    let number = |index: usize| Surroundings::of(case, Some(index)).exchange_number();
    let limited = told.iter().filter(|(explanation, _)| is_limited(explanation));
    let limited: HashSet<Option<usize>> =
        limited.filter_map(|(_, hit)| Some(number(*hit.exhibits.first()?))).collect();
    let mut more = Vec::new();
    for (index, limits) in case.rate_limits() {
        let Some(remaining) = limits.remaining.filter(|_| !limited.contains(&number(index))) else {
            continue;
        };
        let around = Surroundings::of(case, Some(index));
        let status = around.exchange().map(|it| it.status).filter(|it| *it > 0);
        let refused = status == Some(429);
        let crowded = limits.limit == Some(0) && remaining == 0;
        let explanation = match remaining {
            0 if crowded && (refused || status.is_none()) => find(CROWDED).map(|it| &it.explanation),
            0 if refused => None,
            0 => explanation("rate-limit-exhausted"),
            _ => explanation("rate-limit-headroom"),
        };
        let mut hit = Hit::at(index, "response.headers.x-rate-limit-remaining").found(remaining.to_string());
        hit.facts.extend(facts(case, context, index));
        more.extend(explanation.map(|it| (it, hit)));
    }
    more
}

const CROWDED: &str = "E0000047/concurrency";

/// The variant of `E0000047` that the counts beside an exhibit show; nothing where there are none.
pub(crate) fn variant(case: &Case, context: &Context, index: usize) -> Option<&'static str> {
    let limits = beside(case, index)?;
    let within = |seconds: i64| {
        limits.reset.is_some_and(|reset| reset - date(case, context, index).as_second() <= seconds)
    };
    Some(match (limits.limit, limits.remaining) {
        (Some(0), Some(0)) => CROWDED,
        (Some(1), _) => "E0000047/per-user",
        (Some(4), _) if within(2) => "E0000047/per-user",
        _ => "E0000047",
    })
}

/// Values of the headers for the words of any finding about limits: of those beside this exhibit.
pub(crate) fn facts(case: &Case, context: &Context, index: usize) -> Vec<Fact> {
    let Some(limits) = beside(case, index) else { return Vec::new() };
    let mut facts = Vec::new();
    let mut say = |placeholder, value: Option<i64>| {
        facts.extend(value.map(|value| Fact { placeholder, value: value.to_string() }));
    };
    say(Placeholder::Limit, limits.limit);
    say(Placeholder::Remaining, limits.remaining);
    facts.extend(wait(limits, case.date_of(index), context.now));
    facts
}

/// The counts that came with an exhibit: its own, those of its exchange, or those that stand loose.
fn beside(case: &Case, index: usize) -> Option<&RateLimit> {
    let around = Surroundings::of(case, Some(index));
    let counts = around.first(
        |it| &it.rate_limits,
        |it| match &it.content {
            Content::RateLimit(limits) => Some(limits),
            _ => None,
        },
    );
    counts.into_iter().next()
}

/// When the answer that an exhibit belongs to was sent.
fn date(case: &Case, context: &Context, index: usize) -> Timestamp {
    case.date_of(index).unwrap_or(context.now)
}

/// How much of the limit is used, for a finding that is about a limit; `None` where none is told, or no end of it.
pub(crate) fn window(
    case: &Case,
    context: &Context,
    index: usize,
    explanation: &Explanation,
) -> Option<Evidence> {
    let around = Surroundings::of(case, Some(index));
    let refused = around.exchange().is_some_and(|it| it.status == 429);
    let counts = matches!(case.exhibits.get(index)?.content, Content::RateLimit(_));
    if !(refused || counts || is_limited(explanation)) {
        return None;
    }
    let limits = beside(case, index)?;
    let at = date(case, context, index);
    let (seconds, by_reset) = match (limits.retry_after, limits.reset) {
        (Some(seconds), _) => (seconds, false),
        (None, Some(reset)) => (reset - at.as_second(), true),
        (None, None) => return None,
    };
    if !(0..=86_400).contains(&seconds) {
        return None;
    }
    let opens = Timestamp::from_second(at.as_second() + seconds)?;
    // Buckets of endpoints are counted over a minute; those of one user and of requests in flight are not.
    let minute = by_reset && seconds <= MINUTE && limits.limit.is_some_and(|limit| limit > OF_ONE_USER);
    Some(Evidence::RateLimit(RateWindow {
        limit: limits.limit,
        remaining: limits.remaining,
        at,
        is_dated: case.date_of(index).is_some(),
        begins: Timestamp::from_second(opens.as_second() - MINUTE).filter(|_| minute),
        opens,
    }))
}

/// Seconds over which the requests to a group of endpoints are counted.
const MINUTE: i64 = 60;

/// The largest limit that is counted by the second for one user.
const OF_ONE_USER: i64 = 4;

/// How long to wait, counted from the response's `Date`; where that is not shown, from the present, and until when if
/// that is over: a 429 of last month was told to wait "until the bucket resets". Nothing where the reset came before the
/// response.
fn wait(limits: &RateLimit, sent: Option<Timestamp>, now: Timestamp) -> Option<Fact> {
    let from = sent.unwrap_or(now);
    let seconds = match (limits.retry_after, limits.reset) {
        (Some(seconds), _) => seconds,
        (None, Some(reset)) => reset - from.as_second(),
        (None, None) => return None,
    };
    let until = Timestamp::from_second(from.as_second().checked_add(seconds)?)?;
    let over = if until < now { " (that time is over by now)" } else { "" };
    let unit = if seconds == 1 { "second" } else { "seconds" };
    // The instant stands in the picture of the window: a headline says how long.
    let value = match seconds {
        0..=86_400 => format!("{seconds} {unit}{over}"),
        ..0 if sent.is_none() => format!("until {}{over}", rfc3339(until)),
        _ => return None,
    };
    Some(Fact { placeholder: Placeholder::Wait, value })
}
