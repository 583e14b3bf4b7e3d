//! Every check finds its problem in its own example, and none in the near misses.
#![cfg(not(target_family = "wasm"))]

use token_inspector::checks::Sample;
use token_inspector::finding::{Severity, ShownCause};
use token_inspector::{Context, Report, checks, inspect};

fn ids(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.id()).collect()
}

#[test]
fn every_check_finds_its_own_example() {
    let mut bad = Vec::new();
    for check in checks::all() {
        let report = inspect(&check.detector.faulty.paste(), &check.detector.faulty.context());
        if !ids(&report).contains(&check.explanation.id) {
            bad.push((check.explanation.id, ids(&report)));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn no_check_finds_its_near_misses() {
    let mut bad = Vec::new();
    for check in checks::all() {
        for (number, sound) in check.detector.sound.iter().enumerate() {
            let report = inspect(&sound.paste(), &sound.context());
            if ids(&report).contains(&check.explanation.id) {
                bad.push((check.explanation.id, number));
            }
        }
        assert!(!check.detector.sound.is_empty(), "{} has no near miss", check.explanation.id);
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn an_example_leaves_a_cause_of_its_problem_open() {
    let mut bad = Vec::new();
    for check in checks::all() {
        let report = inspect(&check.detector.faulty.paste(), &check.detector.faulty.context());
        for found in report.findings.iter().filter(|it| it.id() == check.explanation.id) {
            if found.severity == Severity::Error && found.causes.iter().all(ShownCause::is_contradicted) {
                bad.push(found.id());
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_healthy_token_of_each_kind_has_no_fault() {
    let now = token_inspector::text::timestamp::Timestamp::from_second(1_790_000_000).unwrap();
    for sample in Sample::ALL {
        let report = inspect(&sample.encoded(&[], &[]), &Context::at(now));
        let allowed = ["signature-unchecked", "org-server-token", "token-encrypted"];
        let found: Vec<_> = ids(&report).into_iter().filter(|id| !allowed.contains(id)).collect();
        assert!(found.is_empty(), "{sample:?}: {found:?}");
        assert!(report.findings.iter().all(|it| it.severity == Severity::Note), "{sample:?}");
    }
}
