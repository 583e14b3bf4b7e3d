//! What the System Log says: the reason of a failure, the type of an event.

use crate::catalogue::system_log::EventKind;
use crate::catalogue::{find, system_log};
use crate::explain::Told;
use crate::finding::{Finding, Hit, Severity};
use crate::model::Event;
use crate::text::template::{Placeholder, known, render};

/// The entry that the reason of a System Log entry names.
pub(crate) fn of_reason(index: usize, reason: &str) -> Option<Told> {
    let ids = crate::catalogue::named(reason);
    let known = ids.first().and_then(|id| find(id))?;
    let mut hit = Hit::at(index, "outcome.reason").found(reason);
    hit.alternatives = ids.iter().skip(1).copied().collect();
    Some((&known.explanation, hit))
}

/// Whether an entry with this result ended as it should; nothing where the result does not tell.
fn ended_well(result: &str) -> Option<bool> {
    match result {
        "SUCCESS" | "ALLOW" | "CHALLENGE" | "SKIPPED" => Some(true),
        "FAILURE" | "DENY" | "RATE_LIMIT" | "ABANDONED" | "UNANSWERED" => Some(false),
        _ => None,
    }
}

/// The words for an entry, or for an event type alone.
pub(crate) fn of_event(index: usize, event: &Event) -> Option<Told> {
    let Event { event_type: name, result, reason } = event;
    let mut explanation = system_log::explanation(name)?;
    let mut hit = Hit::at(index, "eventType").found(name).fact(Placeholder::Event, name);
    if let Some(EventKind::Legacy(now) | EventKind::NeverExisted(now)) = system_log::event(name) {
        hit = hit.expected(system_log::filter(now));
    }
    let told_by_outcome = explanation.id.ends_with(':') || system_log::either_way(name);
    if let Some(well) = ended_well(result).filter(|_| told_by_outcome) {
        let reason =
            if reason.is_empty() { String::new() } else { [": ", reason.trim_end_matches('.')].concat() };
        hit = hit.severity(if well { Severity::Note } else { Severity::Error });
        hit = hit.fact(Placeholder::Outcome, ["`", result, "`", &reason].concat());
        hit.found = Some([name, ": ", result, &reason].concat());
        if well {
            explanation = system_log::named()?;
        }
    }
    if explanation.id.ends_with(':') {
        hit.subject.clone_from(name);
    }
    Some((explanation, hit))
}

/// Says in the verdict how an entry ended; one that ended well has no causes.
pub(crate) fn ended(finding: &mut Finding) {
    if known(&finding.hit.facts, Placeholder::Outcome).is_none() {
        return;
    }
    let well = finding.severity == Severity::Note;
    if well {
        finding.causes.clear();
    }
    let verdict = if well { system_log::ENDED_WELL } else { system_log::ENDED_BADLY };
    finding.verdict = render(verdict, &finding.hit.facts).into_owned();
}
