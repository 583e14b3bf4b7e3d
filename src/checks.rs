//! The list of all checks, run over a case.

pub(crate) mod audience;
pub(crate) mod binding;
pub(crate) mod header;
pub(crate) mod issuer;
pub(crate) mod messages;
pub(crate) mod outcomes;
pub(crate) mod request;
pub(crate) mod scope;
pub(crate) mod secrets;
pub(crate) mod signature;
pub(crate) mod structure;
pub(crate) mod subject;
pub(crate) mod support;
pub(crate) mod time;

pub use crate::checks::outcomes::{changes_at, passed};
pub use crate::checks::subject::Subject;
pub use crate::checks::support::example::{Example, Expected};
pub use crate::checks::support::sample::{Edits, Sample};
pub use crate::checks::support::token_view::TokenView;

use crate::catalogue::CatalogueEntry;
use crate::catalogue::packed::{flat, packed};
use crate::finding::{Explanation, Finding, Hit, build};
use crate::model::{Case, Context};
use crate::text::timestamp::Timestamp;
use std::sync::OnceLock;

/// A named problem with the function that detects it.
#[derive(Debug)]
pub struct Check {
    /// The words for it.
    pub explanation: Explanation,
    /// What finds it, and what proves that it does.
    pub detector: Detector,
}

/// What finds a problem, and what proves that it does.
#[derive(Debug, Clone, Copy)]
pub struct Detector {
    /// Looks for it; one hit for each place in which it stands.
    pub run: fn(&Subject) -> Vec<Hit>,
    /// A paste that has the problem.
    pub faulty: Example,
    /// Near misses that have not. The page has no use for them and does not carry them.
    #[cfg(not(target_family = "wasm"))]
    pub sound: &'static [Example],
}

/// Begins a check with the paste that proves it and the near misses that do not have it.
const fn check(
    explanation: Explanation,
    run: fn(&Subject) -> Vec<Hit>,
    faulty: Example,
    #[cfg_attr(target_family = "wasm", expect(unused_variables))] sound: &'static [Example],
) -> Check {
    let detector = Detector {
        run,
        faulty,
        #[cfg(not(target_family = "wasm"))]
        sound,
    };
    Check { explanation, detector }
}

/// The rooms, in the order in which their checks speak.
const ROOMS: &[&[&[Check]]] = &[
    secrets::CHECKS,
    request::CHECKS,
    time::CHECKS,
    issuer::CHECKS,
    audience::CHECKS,
    scope::CHECKS,
    binding::CHECKS,
    structure::CHECKS,
    header::CHECKS,
    signature::CHECKS,
    messages::CHECKS,
];

/// Every check, file by file.
const ALL: &[&[Check]] = &flat!(ROOMS, |file: &'static [Check]| *file);

static DETECTORS: &[Detector] = &flat!(ALL, |check: Check| check.detector);

/// Every check.
pub fn all() -> &'static [Check] {
    static CHECKS: OnceLock<Vec<Check>> = OnceLock::new();
    CHECKS.get_or_init(|| {
        let words = packed!(ALL, |check: Check| Written::words(&check.explanation));
        let of = |(entry, detector): (CatalogueEntry, &Detector)| Check {
            explanation: entry.explanation,
            detector: *detector,
        };
        words.zip(DETECTORS).map(of).collect()
    })
}

/// The words of every check.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    all().iter().map(|check| &check.explanation)
}

/// The words of the check with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Explanation> {
    explanations().find(|explanation| explanation.id == id)
}

/// Findings of every check, all at once, and of what verifiers said.
#[must_use]
pub fn run(case: &Case, context: &Context, at: Timestamp) -> Vec<Finding> {
    let subject = Subject::new(case, context, at);
    let mut findings: Vec<Finding> = Vec::new();
    for check in all() {
        for hit in (check.detector.run)(&subject) {
            findings.push(build(&check.explanation, hit, case));
        }
    }
    crate::checks::messages::verifier_messages::add(&mut findings, case);
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_is_read_back_as_it_was_written() {
        let written = ALL.iter().copied().flatten().map(|check| format!("{check:?}"));
        assert!(written.eq(all().iter().map(|check| format!("{check:?}"))));
    }
}
