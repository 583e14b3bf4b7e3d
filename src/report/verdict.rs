//! The one sentence that leads the page.

use super::Passed;
use crate::case::Case;
use crate::finding::{Confidence, Finding, Severity};

/// The one sentence, and what to do first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How bad it is; nothing where no problem was met.
    pub severity: Option<Severity>,
    /// How sure the leading finding is.
    pub confidence: Confidence,
    /// The fact, as a sentence.
    pub line: String,
    /// What to do first; empty where nothing is to be done.
    pub action: String,
}

pub(super) fn of(_case: &Case, findings: &[Finding], _passed: &[Passed]) -> Verdict {
    let lead = findings.first();
    Verdict {
        severity: lead.map(|finding| finding.severity),
        confidence: lead.map_or(Confidence::Certain, |finding| finding.hit.confidence),
        line: lead.map(|finding| finding.verdict.clone()).unwrap_or_default(),
        action: lead
            .and_then(|finding| finding.causes.first())
            .map(|cause| cause.fix.clone())
            .unwrap_or_default(),
    }
}
