//! An escaped layer changes nothing but notes: what was pasted inside a string of a log reads as it reads by itself.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use token_inspector::checks::Sample;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, catalogue, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).unwrap()))
}

/// All that is said of a paste but where it stands and what was taken off to read it.
fn told(report: &Report) -> Vec<String> {
    let finding = |it: &token_inspector::finding::Finding| {
        let causes: Vec<_> =
            it.causes.iter().map(|it| (&it.reason, &it.fix, it.is_settled(), it.confidence)).collect();
        let seen = (&it.hit.place, &it.hit.found, &it.hit.expected, it.hit.confidence);
        format!("{} {:?} {} {} {seen:?} {causes:?}", it.full_id(), it.severity, it.title, it.verdict)
    };
    // Notes about what was taken off are findings too.
    report.findings.iter().filter(|it| !it.id().starts_with("had-")).map(finding).collect()
}

/// The tokens and errors of a paste, without their places and notes.
fn held(report: &Report) -> BTreeSet<String> {
    let tokens = report.case.tokens().map(|(.., it)| it.compact.to_string());
    // What was found by its name alone says nothing else.
    let errors = report.case.errors().filter(|(_, it)| !it.code.is_empty() || !it.summary.is_empty());
    tokens.chain(errors.map(|(_, it)| format!("{} {} {}", it.code, it.summary, it.id))).collect()
}

/// A text as the value of a member.
fn escaped(text: &str) -> String {
    format!("{{\"line\":{}}}", serde_json::to_string(text).unwrap())
}

fn differing(pastes: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut bad = Vec::new();
    for (name, paste) in pastes {
        let plain = report(&paste);
        for (times, inside) in [(1, escaped(&paste)), (2, escaped(&escaped(&paste)))] {
            let inside = report(&inside);
            if held(&plain) != held(&inside) || told(&plain) != told(&inside) {
                let ids = |it: &Report| it.findings.iter().map(|it| it.full_id()).collect::<Vec<_>>();
                let (one, other) = (told(&plain), told(&inside));
                let first = one.iter().zip(&other).find(|(one, other)| one != other);
                let (alone, within) = (held(&plain), held(&inside));
                let more: Vec<_> = alone.symmetric_difference(&within).collect();
                bad.push(format!(
                    "{name} escaped {times}: {:?} {:?}\n{first:#?} {more:#?}",
                    ids(&plain),
                    ids(&inside)
                ));
            }
        }
    }
    bad
}

#[test]
fn an_error_inside_a_string_reads_as_it_reads_by_itself() {
    let bodies = catalogue::errors().map(|it| (it.explanation.id.to_owned(), it.example()));
    let bad = differing(bodies.filter(|(_, body)| body.starts_with('{')));
    assert!(bad.is_empty(), "{} {}", bad.len(), bad.iter().take(6).cloned().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_token_response_inside_a_string_reads_as_it_reads_by_itself() {
    let tokens = Sample::ALL.iter().map(|sample| {
        let token = sample.encoded(&[], &[]);
        let response = format!("{{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"{token}\",\"scope\":\"openid\"}}");
        (format!("{sample:?}"), response)
    });
    let bad = differing(tokens);
    assert!(bad.is_empty(), "{} {}", bad.len(), bad.iter().take(6).cloned().collect::<Vec<_>>().join("\n"));
}
