//! What the System Log says: the reason of a failure, the type of an event.

use crate::catalogue::system_log::EventKind;
use crate::catalogue::{find, system_log};
use crate::explain::Told;
use crate::finding::{Finding, Hit, Severity, Tells};
use crate::model::{Event, VerifierMessage};
use crate::text::template::{Placeholder, known, render};

/// The result of a step that was left out.
const SKIPPED: &str = "SKIPPED";

/// The entry that the reason of a System Log entry names.
pub(crate) fn of_reason(index: usize, event: &Event) -> Option<Told> {
    let reason = event.reason.as_str();
    let ids = crate::catalogue::named(reason);
    let own = system_log::reasons::finding_id(&event.event_type, reason).filter(|_| !is_well(event));
    let known = ids.first().copied().or(own).and_then(find)?;
    let mut hit = Hit::at(index, "outcome.reason").found(reason);
    hit.alternatives = ids.iter().skip(1).copied().collect();
    Some((&known.explanation, hit))
}

/// What the reason of an entry is, where it is a text that the catalogues of messages know.
pub(crate) fn message(event: &Event) -> Option<VerifierMessage> {
    let tells = !is_well(event) || event.result == SKIPPED;
    let (message, captures) = crate::matching::said(&event.reason).filter(|_| tells)?;
    let said = message.said(captures);
    Some(if said.found.is_some() {
        said
    } else {
        VerifierMessage { found: Some(event.reason.clone()), ..said }
    })
}

/// Whether an entry ended as it should, so that its reason is none of a failure.
pub(crate) fn is_well(event: &Event) -> bool {
    ended_well(&event.result) == Some(true)
}

/// Whether an entry with this result ended as it should; nothing where the result does not tell.
fn ended_well(result: &str) -> Option<bool> {
    match result {
        "SUCCESS" | "ALLOW" | "CHALLENGE" | SKIPPED => Some(true),
        "FAILURE" | "DENY" | "RATE_LIMIT" | "ABANDONED" | "UNANSWERED" => Some(false),
        _ => None,
    }
}

/// The words for an entry, or for an event type alone; where its reason is explained, that says why.
pub(crate) fn of_event(index: usize, event: &Event, explained: bool) -> Option<Told> {
    let Event { event_type: name, result, reason } = event;
    let mut explanation = system_log::explanation(name)?;
    let mut hit = Hit::at(index, "eventType").found(name).fact(Placeholder::Event, name);
    hit.tells = if explained { Tells::Step } else { Tells::Why };
    if let Some(EventKind::Legacy(now) | EventKind::NeverExisted(now)) = system_log::event(name) {
        hit = hit.expected(system_log::filter(now));
    }
    let change = system_log::names_change(explanation);
    let told_by_outcome = explanation.takes_subject() || system_log::either_way(name) || change;
    // A step that was left out for a known reason is no success: the reason says what was missing.
    let left_out = explained && result == SKIPPED;
    if let Some(well) = ended_well(result).filter(|_| told_by_outcome && !left_out) {
        let reason =
            if reason.is_empty() { String::new() } else { [": ", reason.trim_end_matches('.')].concat() };
        if !(change && well) {
            hit = hit.severity(if well { Severity::Note } else { Severity::Error });
        }
        if change && !well {
            hit = hit.fact(Placeholder::Name, system_log::NOT_MADE);
        } else if explained && !well {
            hit = hit.fact(Placeholder::Name, system_log::EXPLAINED);
        }
        // A sentence may name a person, and the words of a cause are copied into a ticket.
        if !well && !explained && is_code(&event.reason) {
            hit = hit.fact(Placeholder::Reason, &event.reason);
        }
        hit = hit.fact(Placeholder::Outcome, ["`", result, "`", &reason].concat());
        hit.found = Some([name, ": ", result, &reason].concat());
        if well && !change {
            explanation = system_log::named()?;
        }
    }
    if explanation.takes_subject() {
        hit.subject.clone_from(name);
    }
    Some((explanation, hit))
}

/// Says in the verdict how an entry ended; one that ended well has no causes. Of a change, the causes are those of a
/// change that was made, or the one of a change that was not.
pub(crate) fn ended(finding: &mut Finding) {
    if known(&finding.hit.facts, Placeholder::Outcome).is_none() {
        return;
    }
    if system_log::names_change(finding.explanation) {
        let failed = known(&finding.hit.facts, Placeholder::Name) == Some(system_log::NOT_MADE);
        if failed {
            finding.causes.retain(|it| it.words.is_some_and(system_log::is_of_no_change));
        }
        // What the outcome means for the object is told by the entry's own words, where it has some.
        if finding.explanation.verdict.is_empty() {
            let verdict = if failed { system_log::CHANGE_FAILED } else { system_log::CHANGE_MADE };
            finding.verdict = render(verdict, &finding.hit.facts).into_owned();
        }
        return;
    }
    let well = finding.severity == Severity::Note;
    if well {
        finding.causes.clear();
    } else if finding.hit.tells == Tells::Step {
        finding.causes.retain(|it| !it.words.is_some_and(system_log::asks_for_reason));
    }
    let own = finding.explanation.verdict;
    let badly = if own.is_empty() { system_log::ENDED_BADLY } else { own };
    let verdict = if well { system_log::ENDED_WELL } else { badly };
    finding.verdict = render(verdict, &finding.hit.facts).into_owned();
}

/// `INVALID_CREDENTIALS`
fn is_code(reason: &str) -> bool {
    !reason.is_empty()
        && reason.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == b'_')
}
