//! A log is read case by case, and what is wrong with one token is told in the order in which it is put right.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::model::{Expectation, Expectations};
use token_inspector::report::cases::{CaseSort, LogCase, cases};
use token_inspector::report::order;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

const NOW: i64 = 1_790_000_000;

fn token(claims: &str) -> String {
    let header = URL_SAFE_NO_PAD.encode(r#"{"kid":"q7Kd0cJx3Vb8sTn2","alg":"RS256"}"#);
    // As many bytes as RS256 makes, others for each token.
    let signature: Vec<u8> = claims.bytes().rev().cycle().take(256).collect();
    [header, URL_SAFE_NO_PAD.encode(claims), URL_SAFE_NO_PAD.encode(signature)].join(".")
}

fn access(user: usize, issued: i64) -> String {
    token(&format!(
        r#"{{"ver":1,"jti":"AT.{user}","iss":"https://acme.okta.com/oauth2/default","aud":"api://orders","iat":{issued},"exp":{},"cid":"0oa1","scp":["orders.read"],"sub":"user{user}@acme.com"}}"#,
        issued + 3_600
    ))
}

/// A line of a log, so many minutes after its first.
fn line(minute: i64, level: &str, words: &str) -> String {
    let at = Timestamp::from_second(NOW - 90_000 + minute * 60).unwrap();
    format!("{at} {level} [exec-{}] {words}", minute % 4)
}

/// Forty tokens that were in date when they were logged, and three refusals among them.
fn log() -> String {
    let refused = [
        (10, 403, "E0000006", "You do not have permission to perform the requested action"),
        (22, 429, "E0000047", "API call exceeded rate limit due to too many requests."),
        (37, 404, "E0000007", "Not found: Resource not found: 00u37 (User)"),
    ];
    let lines = (1..=43).map(|number| match refused.iter().find(|it| it.0 == number) {
        Some((_, status, code, words)) => line(
            number,
            "ERROR",
            &format!(r#"okta.Client - POST /api/v1/users/00u{number}/lifecycle/activate -> {status} {{"errorCode":"{code}","errorSummary":"{words}"}}"#),
        ),
        None => {
            let token = access(number as usize, NOW - 90_000 + number * 60 - 600);
            line(number, "INFO", &format!(r#"AuthFilter - authorization="Bearer {token}""#))
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read(text: &str) -> (Report, Vec<LogCase>) {
    let report = inspect(text, &Context::at(Timestamp::from_second(NOW).unwrap()));
    let cases = cases(&report, text);
    (report, cases)
}

#[test]
fn refusals_of_a_log_come_first_and_alike_tokens_are_one_row() {
    let text = log();
    let (report, cases) = read(&text);
    let told: Vec<_> = cases.iter().map(|case| (case.sort, case.status, case.exhibits.len())).collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(cases.iter().take(3).all(|case| case.sort == CaseSort::Refused), "{told:?}");
    assert_eq!([cases[0].status, cases[1].status, cases[2].status], [403, 429, 404]);
    assert_eq!((cases[3].sort, cases[3].exhibits.len()), (CaseSort::Passed, 40));
    assert_eq!(cases[0].call.as_deref(), Some("POST /api/v1/users/00u10/lifecycle/activate"));
    let first = &report.findings[cases[0].findings[0]];
    assert_eq!(first.id(), "E0000006");
    assert!(report.verdict.line.contains("role"), "{}", report.verdict.line);
}

#[test]
fn the_same_refusal_again_is_counted_and_not_listed() {
    let refusal = r#"POST /api/v1/users -> 403 {"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}"#;
    let text: Vec<_> = (0..5).map(|minute| line(minute, "ERROR", refusal)).collect();
    let (_, cases) = read(&text.join("\n"));
    let again: usize = cases.iter().map(|case| 1 + case.repeats.len()).sum();
    assert!(cases.len() < 5 && again == 5 || cases.is_empty(), "{cases:#?}");
}

#[test]
fn one_token_or_one_exchange_is_no_log() {
    assert_eq!(read(&access(1, NOW)).1, []);
    let exchange = format!(
        "GET /api/v1/users HTTP/1.1\nAuthorization: Bearer {}\n\nHTTP/1.1 403 Forbidden\n\n{{\"errorCode\":\"E0000006\"}}",
        access(1, NOW)
    );
    assert_eq!(read(&exchange).1, []);
    assert_eq!(
        read(&[access(1, NOW), access(2, NOW)].join("\n")).1,
        [],
        "two tokens are compared, not listed"
    );
}

#[test]
fn settings_are_put_right_before_an_expiry_which_a_new_token_cures() {
    let expected =
        Expectations::of([(Expectation::Audience, "api://other"), (Expectation::Scopes, "orders.write")]);
    let context = Context { expected, ..Context::at(Timestamp::from_second(NOW).unwrap()) };
    let report = inspect(&access(1, NOW - 8_000), &context);
    let ids: Vec<_> = order::to_put_right(&report).into_iter().map(|at| report.findings[at].id()).collect();
    let at = |id: &str| ids.iter().position(|it| *it == id).unwrap();
    assert!(at("aud-unexpected") < at("exp-passed") && at("scp-missing-scope") < at("exp-passed"), "{ids:?}");
    assert_eq!(order::beside(&report), "A new one would still fail on its audience and scopes.");
    let alone = inspect(&access(1, NOW - 8_000), &Context::at(Timestamp::from_second(NOW).unwrap()));
    assert_eq!((order::beside(&alone), order::to_put_right(&alone)[0]), (String::new(), 0));
}

#[test]
fn a_case_of_a_line_without_a_time_ends_with_its_line() {
    let lines = [
        "JsonWebTokenError: jwt malformed",
        "oidc: expected audience \"a\" got [\"b\"]",
        "nonce mismatch, expected a, got: b",
    ];
    let text = format!("started\n{}\nstopped", lines.join("\nwaiting\n"));
    let (_, all) = read(&text);
    assert_eq!(all.iter().map(|it| &text[it.span.clone()]).collect::<Vec<_>>(), lines);
}
