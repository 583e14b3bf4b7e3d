//! The list of all checks, run over a case.

mod alg;
mod alone;
mod assertion;
mod aud;
mod authorization;
mod crit;
mod embedded_key;
mod encryption;
mod example;
mod exp;
mod hashes;
mod held;
mod hidden;
mod iat;
mod instants;
mod iss;
mod keys;
mod kid;
mod kind;
mod letters;
mod logout;
mod members;
mod misused;
mod nbf;
mod nonce;
mod pairs;
mod parts;
mod passed;
mod proof;
mod references;
mod reported;
mod said;
mod sample;
mod scheme;
mod scp;
mod secrets;
mod shape;
mod signature;
mod subject;
mod typ;
mod types;
mod userinfo;
mod verifiers;

pub use example::{Example, Expected};
pub use held::Held;
pub use passed::{changes_at, passed};
pub use sample::{Edits, Sample};
pub use subject::Subject;

use crate::case::Case;
use crate::context::Context;
use crate::finding::{Explanation, Finding, Hit, build};
use crate::packed::{Entry, flat, packed};
use crate::timestamp::Timestamp;
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

/// Every check, by claim or header member.
const ALL: &[&[Check]] = &[
    secrets::CHECKS,
    scheme::CHECKS,
    authorization::CHECKS,
    kind::CHECKS,
    misused::CHECKS,
    exp::CHECKS,
    nbf::CHECKS,
    iat::CHECKS,
    iss::CHECKS,
    aud::CHECKS,
    assertion::CHECKS,
    scp::CHECKS,
    userinfo::CHECKS,
    nonce::CHECKS,
    hashes::CHECKS,
    logout::CHECKS,
    types::CHECKS,
    alg::CHECKS,
    embedded_key::CHECKS,
    kid::CHECKS,
    typ::CHECKS,
    crit::CHECKS,
    encryption::CHECKS,
    signature::CHECKS,
    keys::CHECKS,
    proof::CHECKS,
    pairs::CHECKS,
    shape::CHECKS,
    parts::CHECKS,
    members::CHECKS,
    letters::CHECKS,
    hidden::CHECKS,
    reported::CHECKS,
    alone::CHECKS,
];

static DETECTORS: &[Detector] = &flat!(ALL, |check: Check| check.detector);

/// Every check.
pub fn all() -> &'static [Check] {
    static CHECKS: OnceLock<Vec<Check>> = OnceLock::new();
    CHECKS.get_or_init(|| {
        let words = packed!(ALL, |check: Check| Written::words(&check.explanation));
        let of = |(entry, detector): (Entry<_>, &Detector)| Check {
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
    said::add(&mut findings, case);
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
