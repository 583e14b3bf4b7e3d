//! What Okta, its programs and browsers say, through the front door: the paste in, the findings out.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "okta_texts/answers.rs"]
mod answers;
#[path = "okta_texts/browser.rs"]
mod browser;
#[path = "okta_texts/evidence.rs"]
mod evidence;
#[path = "okta_texts/holes.rs"]
mod holes;
#[path = "okta_texts/identity_engine.rs"]
mod identity_engine;

use token_inspector::finding::{CauseState, Finding};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

/// The instant of every test: 2026-03-01T12:00:00Z.
const NOW: i64 = 1_772_366_400;

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(NOW).unwrap()))
}

fn ids(paste: &str) -> Vec<String> {
    report(paste).findings.iter().map(Finding::full_id).collect()
}

/// The id of what leads.
fn lead(paste: &str) -> String {
    ids(paste).first().cloned().unwrap_or_default()
}

/// The first cause of what leads, with its fix.
fn first_cause(paste: &str) -> String {
    let report = report(paste);
    let cause = report.findings.first().and_then(|it| it.causes.first());
    cause.map(|it| [it.reason.as_str(), " ", it.fix.as_str()].concat()).unwrap_or_default()
}

/// Whether the finding of this id tells a cause with these words as one that the paste does not speak against.
fn tells(paste: &str, id: &str, words: &str) -> bool {
    let report = report(paste);
    let finding = report.findings.iter().find(|it| it.id() == id);
    finding.is_some_and(|it| {
        it.causes.iter().any(|it| {
            it.state != CauseState::Contradicted && (it.reason.contains(words) || it.fix.contains(words))
        })
    })
}
