//! What was seen is typed: times, scopes, values and rate limits say what they are, and agree with their texts.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use token_inspector::checks::Sample;
use token_inspector::finding::Evidence;
use token_inspector::finding::evidence::RateWindow;
use token_inspector::model::Expectation;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

const NOW: i64 = 1_790_000_000;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn report(paste: &str, expected: &[(Expectation, &str)]) -> Report {
    let mut context = Context::at(at(NOW));
    for (expectation, text) in expected {
        context.expected.add(*expectation, text).unwrap();
    }
    inspect(paste, &context)
}

fn evidence(report: &Report, id: &str) -> Option<Evidence> {
    report.findings.iter().find(|it| it.id() == id).unwrap().hit.evidence.clone()
}

#[test]
fn an_expired_token_has_both_instants() {
    let token = Sample::Access.encoded(&[], &[("exp", "1789990000")]);
    let report = report(&token, &[]);
    let Some(Evidence::Instants(seen)) = evidence(&report, "exp-passed") else { panic!() };
    assert_eq!((seen.found, seen.compared), (at(1_789_990_000), vec![at(NOW)]));
    let hit = &report.findings[0].hit;
    assert_eq!(hit.found.as_deref(), Some("2026-09-21T11:26:40Z"));
    assert_eq!(hit.expected.as_deref(), Some("2026-09-21T14:13:20Z"));
}

#[test]
fn each_scope_that_is_needed_says_whether_it_is_held() {
    let token = Sample::Org.encoded(&[], &[("scp", "[\"okta.users.manage\",\"okta.apps.read\"]")]);
    let wanted = "okta.groups.read okta.users.read";
    let report = report(&token, &[(Expectation::Scopes, wanted)]);
    let Some(Evidence::Scopes(seen)) = evidence(&report, "scp-missing-scope") else { panic!() };
    let needed: Vec<_> = seen.needed.iter().map(|it| (it.name.as_str(), it.is_held)).collect();
    assert_eq!(needed, [("okta.groups.read", false), ("okta.users.read", true)]);
    assert_eq!(seen.held, ["okta.users.manage", "okta.apps.read"]);
}

#[test]
fn values_that_were_meant_to_be_the_same_stand_whole_on_both_sides() {
    let token = Sample::Access.encoded(&[], &[("aud", "[\"api://a b\",\"api://c\"]")]);
    let report = report(
        &token,
        &[(Expectation::Audience, "api://x"), (Expectation::Issuer, "https://acme.okta.com/oauth2/default/")],
    );
    let Some(Evidence::Difference(aud)) = evidence(&report, "aud-unexpected") else { panic!() };
    assert_eq!(
        (aud.found, aud.expected),
        (vec!["api://a b".into(), "api://c".into()], vec!["api://x".into()])
    );
    let Some(Evidence::Difference(iss)) = evidence(&report, "iss-trailing-slash") else { panic!() };
    assert_eq!(iss.expected, ["https://acme.okta.com/oauth2/default/"]);
}

fn limited(headers: &str) -> Report {
    let date = "date: Mon, 21 Sep 2026 14:13:20 GMT\n";
    let body = "{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\"}";
    report(&format!("HTTP/1.1 429 Too Many Requests\n{date}{headers}\n{body}"), &[])
}

fn window(report: &Report) -> RateWindow {
    match report.findings[0].hit.evidence {
        Some(Evidence::RateLimit(window)) => window,
        _ => panic!("{:?}", report.findings[0].hit),
    }
}

#[test]
fn a_used_up_limit_has_its_window_of_a_minute() {
    let report =
        limited("x-rate-limit-limit: 600\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000041\n");
    let window = window(&report);
    assert_eq!((window.limit, window.remaining), (Some(600), Some(0)));
    assert_eq!((window.at, window.is_dated, window.opens), (at(NOW), true, at(NOW + 41)));
    assert_eq!(window.begins, Some(at(NOW + 41 - 60)));
}

#[test]
fn where_the_window_is_not_a_minute_its_beginning_is_not_told() {
    for headers in [
        "x-rate-limit-limit: 600\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000061\n",
        "x-rate-limit-limit: 4\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000001\n",
        "x-rate-limit-limit: 0\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000030\n",
    ] {
        assert_eq!(window(&limited(headers)).begins, None, "{headers}");
    }
}

#[test]
fn headers_without_an_end_have_no_window() {
    let report = limited("x-rate-limit-limit: 600\nx-rate-limit-remaining: 0\n");
    assert_eq!(report.findings[0].hit.evidence, None);
}

#[test]
fn counts_that_came_with_another_refusal_are_not_its_evidence() {
    let paste = "HTTP/1.1 403 Forbidden\nx-rate-limit-limit: 600\nx-rate-limit-remaining: 599\nx-rate-limit-reset: 1790000041\n\n{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\"}";
    assert_eq!(evidence(&report(paste, &[]), "E0000006"), None);
}
