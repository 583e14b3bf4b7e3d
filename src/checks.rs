//! The list of all checks, run over a case.

pub(crate) mod audience;
pub(crate) mod binding;
pub(crate) mod evidence;
pub(crate) mod header;
pub(crate) mod issuer;
pub(crate) mod messages;
pub(crate) mod request;
pub(crate) mod scope;
pub(crate) mod secrets;
pub(crate) mod signature;
pub(crate) mod structure;
pub(crate) mod subject;
pub(crate) mod support;
pub(crate) mod time;

pub use crate::checks::evidence::weigh;
pub use crate::checks::subject::Subject;
pub use crate::checks::support::example::{Example, Expected};
pub use crate::checks::support::sample::{Edits, Sample};
pub use crate::checks::support::token_view::TokenView;
pub use crate::model::Row;

use crate::catalogue::CatalogueEntry;
use crate::catalogue::packed::{flat, packed};
use crate::finding::{Explanation, Finding, Outcome, build};
use crate::model::{Case, Context};
use crate::signatures::Signatures;
use crate::text::timestamp::Timestamp;
use std::sync::OnceLock;

/// A named problem with the function that detects it.
#[derive(Debug)]
pub struct Check {
    /// The words for it.
    pub explanation: Explanation,
    /// What finds it, and what proves that it does.
    pub detector: Detector,
    /// The row of the table of checks that it answers; `None` if it is about no token.
    pub row: Option<Row>,
}

/// What finds a problem, and what proves that it does.
#[derive(Debug, Clone, Copy)]
pub struct Detector {
    /// Looks for it: an answer for each exhibit that it has something to say of, or for each place in which it stands.
    pub run: fn(&Subject) -> Vec<Outcome>,
    /// A paste that has the problem.
    pub faulty: Example,
    /// Near misses that have not. The page has no use for them and does not carry them.
    #[cfg(not(target_family = "wasm"))]
    pub sound: &'static [Example],
}

/// Begins a check with the paste that proves it and the near misses that do not have it.
const fn check(
    explanation: Explanation,
    run: fn(&Subject) -> Vec<Outcome>,
    faulty: Example,
    #[cfg_attr(target_family = "wasm", expect(unused_variables))] sound: &'static [Example],
) -> Check {
    let detector = Detector {
        run,
        faulty,
        #[cfg(not(target_family = "wasm"))]
        sound,
    };
    Check { explanation, detector, row: None }
}

/// The checks of a file, and the row of the table that they answer.
type File = (Option<Row>, &'static [Check]);

/// The rooms, in the order in which their checks speak.
const ROOMS: &[&[File]] = &[
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
const ALL: &[&[Check]] = &flat!(ROOMS, |file: File| file.1);

const FILES: &[File] = &flat!(ROOMS, |file: File| *file);

static DETECTORS: &[Detector] = &flat!(ALL, |check: Check| check.detector);

static ROWS: &[Option<Row>] = &rows::<{ DETECTORS.len() }>(FILES);

/// The row of each check, in one array, while compiling.
const fn rows<const CHECKS: usize>(mut files: &[File]) -> [Option<Row>; CHECKS] {
    let mut all = [None; CHECKS];
    let mut slots: &mut [_] = &mut all;
    while let [(row, checks), more @ ..] = files {
        let mut left = checks.len();
        while left > 0 {
            let [slot, rest @ ..] = slots else { return all };
            *slot = *row;
            slots = rest;
            left -= 1;
        }
        files = more;
    }
    all
}

/// Every check.
pub fn all() -> &'static [Check] {
    static CHECKS: OnceLock<Vec<Check>> = OnceLock::new();
    CHECKS.get_or_init(|| {
        let words = packed!(ALL, |check: Check| Written::words(&check.explanation));
        let of = |((entry, detector), row): ((CatalogueEntry, &Detector), &Option<Row>)| Check {
            explanation: entry.explanation,
            detector: *detector,
            row: *row,
        };
        words.zip(DETECTORS).zip(ROWS).map(of).collect()
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

/// What every check answers, all at once.
#[must_use]
pub fn judge(
    case: &Case,
    context: &Context,
    at: Timestamp,
    signatures: &Signatures,
) -> Vec<(&'static Check, Outcome)> {
    let subject = Subject::new(case, context, at, signatures);
    let answers =
        |check: &'static Check| (check.detector.run)(&subject).into_iter().map(move |it| (check, it));
    all().iter().flat_map(answers).collect()
}

/// The findings that answers are, and those of what verifiers said.
#[must_use]
pub fn findings(outcomes: &[(&'static Check, Outcome)], case: &Case) -> Vec<Finding> {
    let told = outcomes.iter().filter_map(|(check, outcome)| Some((check, outcome.hit()?)));
    let mut findings: Vec<_> =
        told.map(|(check, hit)| build(&check.explanation, hit.clone(), case)).collect();
    crate::checks::messages::more_exact::without_vaguer(&mut findings);
    crate::checks::messages::verifier_messages::add(&mut findings, case);
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_is_read_back_as_it_was_written() {
        let written = FILES.iter().flat_map(|(row, checks)| {
            checks.iter().map(move |it| format!("{row:?} {:?} {:?}", it.explanation, it.detector))
        });
        let read = all().iter().map(|it| format!("{:?} {:?} {:?}", it.row, it.explanation, it.detector));
        assert!(written.eq(read));
    }
}
