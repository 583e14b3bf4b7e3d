//! A paste through the front door, at one instant: what is found, and what is advised.

use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

pub(crate) fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

pub(crate) fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|it| it.id()).collect()
}

/// The finding that leads.
pub(crate) fn lead(paste: &str) -> Option<&'static str> {
    report(paste).findings.first().map(|it| it.id())
}

/// Each paste is led by the finding beside it.
pub(crate) fn leads(cases: &[(&str, &str)]) {
    let bad: Vec<_> = cases
        .iter()
        .map(|(paste, id)| (paste, id, ids(&report(paste))))
        .filter(|(_, id, ids)| ids.first() != Some(*id))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// All the causes of the finding that leads, each with its fix.
pub(crate) fn advice(paste: &str) -> String {
    let report = report(paste);
    let first = report.findings.first().expect("a finding");
    first.causes.iter().map(|it| format!("{} {}\n", it.reason, it.fix)).collect()
}

/// The first cause of the finding that leads, with its fix.
pub(crate) fn first_cause(paste: &str) -> String {
    let report = report(paste);
    let cause = report.findings.first().and_then(|it| it.causes.first()).expect("a cause");
    format!("{} {}", cause.reason, cause.fix)
}
