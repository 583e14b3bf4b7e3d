//! What the System Log says: the reason of a failure, the type of an event.

use super::Told;
use crate::case::Event;
use crate::finding::{Finding, Hit, Severity};
use crate::okta::find;
use crate::okta::system_log::{self, EventKind};
use crate::words::{Hole, fill, known};

/// The entry that the reason of a System Log entry names.
pub(super) fn of_reason(index: usize, reason: &str) -> Option<Told> {
    let ids = crate::okta::named(reason);
    let known = ids.first().and_then(|id| find(id))?;
    let mut hit = Hit::at(index, "outcome.reason").found(reason);
    hit.others = ids.iter().skip(1).copied().collect();
    Some((&known.explanation, hit))
}

/// What the result of an entry says.
enum Outcome {
    Held,
    Refused,
    Untold,
}

fn outcome(result: &str) -> Outcome {
    match result {
        "SUCCESS" | "ALLOW" | "CHALLENGE" | "SKIPPED" => Outcome::Held,
        "FAILURE" | "DENY" | "RATE_LIMIT" | "ABANDONED" | "UNANSWERED" => Outcome::Refused,
        _ => Outcome::Untold,
    }
}

/// The words for an entry, or for an event type alone.
pub(super) fn of_event(index: usize, event: &Event) -> Option<Told> {
    let name = event.event_type.as_str();
    let mut explanation = system_log::explanation(name)?;
    let mut hit = Hit::at(index, "eventType").found(name).fact(Hole::Event, name);
    if let Some(EventKind::Legacy(now) | EventKind::NeverExisted(now)) = system_log::event(name) {
        hit = hit.expected(system_log::filter(now));
    }
    let outcome = outcome(&event.result);
    if explanation.id.ends_with(':') || system_log::either_way(name) {
        let result = ["`", &event.result, "`"].concat();
        let said =
            [result.as_str(), event.reason.trim_end_matches('.')].into_iter().filter(|it| !it.is_empty());
        let said = said.collect::<Vec<_>>().join(": ");
        hit = match outcome {
            Outcome::Held => hit.fact(Hole::Outcome, said).severity(Severity::Note),
            Outcome::Refused => hit.fact(Hole::Outcome, said).severity(Severity::Error),
            Outcome::Untold => hit,
        };
        if matches!(outcome, Outcome::Held) {
            explanation = system_log::named()?;
        }
    }
    if explanation.id.ends_with(':') {
        name.clone_into(&mut hit.subject);
    }
    Some((explanation, hit))
}

/// Says in the verdict how an entry ended; one that ended well has no causes.
pub(super) fn ended(finding: &mut Finding) {
    if known(&finding.hit.facts, Hole::Outcome).is_none() {
        return;
    }
    let well = finding.severity == Severity::Note;
    if well {
        finding.causes.clear();
    }
    let verdict = if well { system_log::ENDED_WELL } else { system_log::ENDED_BADLY };
    finding.verdict = fill(verdict, &finding.hit.facts).into_owned();
}
