//! A limit that bites is said, and the room is shared by place: what is read of a log is read whole.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use token_inspector::finding::Severity;
use token_inspector::limits;
use token_inspector::model::{Content, Room};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).unwrap()))
}

/// So many refused calls, each with its own body, of 8 lines each.
fn refusals(count: usize) -> String {
    let mut paste = String::new();
    for number in 0..count {
        write!(
            paste,
            "GET /api/v1/users/{number} HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oae{number}\",\"errorCauses\":[]}}\n\n"
        )
        .unwrap();
    }
    paste
}

fn left_out(report: &Report) -> Vec<Room> {
    report.case.left_out.iter().map(|it| it.room).collect()
}

/// The finding that says what was left out.
fn told(report: &Report) -> Option<&str> {
    let finding = report.findings.iter().find(|it| it.id() == "left-unread")?;
    assert_eq!(finding.severity, Severity::Warning);
    Some(&finding.verdict)
}

#[test]
fn of_1100_refusals_every_body_counts_and_the_verdict_says_so() {
    let report = report(&refusals(1_100));
    assert_eq!(report.findings[0].id(), "E0000006");
    assert_eq!(report.case.errors().count(), 1_100);
    assert_eq!(report.case.requests().count(), 1_100);
    assert_eq!(report.findings[0].hit.exhibits.len(), 1_100);
    assert_eq!(report.verdict.line, report.findings[0].verdict);
    assert_eq!((left_out(&report), told(&report)), (Vec::new(), None));
}

#[test]
fn past_the_limit_whole_exchanges_are_left_out_and_it_is_said() {
    let count = limits::EXHIBITS / 2;
    let paste = refusals(count);
    let report = report(&paste);
    let (asked, answered, bodies) =
        (report.case.requests().count(), report.case.responses().count(), report.case.errors().count());
    assert_eq!((asked, answered), (bodies, bodies), "every exchange that is read is read whole");
    assert!((limits::EXHIBITS / 3 - 2..=limits::EXHIBITS / 3).contains(&bodies), "{bodies}");
    assert_eq!(report.findings[0].id(), "E0000006");
    assert_eq!(report.findings[0].hit.exhibits.len(), bodies);
    assert_eq!(left_out(&report), [Room::Exhibits]);
    let line = 1 + 8 * bodies;
    let words = format!("what was recognized beyond the first 20000 things, from line {line} on");
    assert!(told(&report).unwrap().contains(&words), "{:?}", told(&report));
    assert_eq!(paste.lines().nth(line - 1), Some(format!("GET /api/v1/users/{bodies} HTTP/1.1").as_str()));
    assert!(report.verdict.line.ends_with(" Part of the paste was not read."), "{}", report.verdict.line);
}

/// JSON lists inside one another.
fn nested(levels: usize) -> String {
    format!("{{\"error\":\"invalid_token\",\"seen\":{}{}}}", "[".repeat(levels), "]".repeat(levels))
}

#[test]
fn at_a_limit_nothing_is_said_and_one_past_it_is() {
    // The object is a level of its own.
    assert_eq!(left_out(&report(&nested(limits::JSON_DEPTH - 1))), []);
    let past = report(&nested(limits::JSON_DEPTH));
    assert_eq!(left_out(&past), [Room::Nesting]);
    assert!(told(&past).unwrap().contains("nested more than 128 levels deep, from line 1 on"));
}

#[test]
fn what_was_left_out_is_said_once_where_it_leads_and_beside_an_error() {
    let paste = nested(limits::JSON_DEPTH);
    let (only, beside) = (report(&paste.replace("\"error\":\"invalid_token\",", "")), report(&paste));
    assert_eq!((only.findings[0].id(), beside.findings[0].severity), ("left-unread", Severity::Error));
    for report in [only, beside] {
        let line = &report.verdict.line;
        assert_eq!(line.matches("Part of the paste was not read").count(), 1, "{line}");
    }
}

#[test]
fn what_was_left_out_is_about_the_exhibit_that_begins_with_it() {
    let report = report(&format!("E0000006\n\n{}", nested(limits::JSON_DEPTH)));
    let finding = report.findings.iter().find(|it| it.id() == "left-unread").unwrap();
    let exhibit = &report.case.exhibits[finding.hit.exhibits[0]];
    assert_eq!((exhibit.span.start, report.case.left_out[0].span.start), (10, 10));
}

#[test]
#[ignore = "twenty thousand rows take a while without optimization"]
fn rows_of_the_system_log_beyond_the_limit_are_said() {
    let rows = |count: usize| {
        let row = |it: usize| format!("2026-09-21,user.session.start,SUCCESS,{it}\n");
        let rows: String = (0..count).map(row).collect();
        report(&format!("timestamp,event_type,outcome.result,outcome.reason\n{rows}"))
    };
    assert_eq!(left_out(&rows(limits::LOG_ROWS)), []);
    assert!(left_out(&rows(limits::LOG_ROWS + 1)).contains(&Room::LogRows));
}

#[test]
fn tokens_inside_claims_beyond_the_limit_are_said() {
    let inner = token_inspector::checks::Sample::Access.encoded(&[], &[]);
    let with = |count: usize| {
        let all: Vec<_> = (0..count).map(|it| format!("\"{}{it}\"", inner)).collect();
        let payload =
            format!("{{\"iss\":\"https://idp.example\",\"sub\":\"ada\",\"all\":[{}]}}", all.join(","));
        let part = |text: &str| {
            use base64::Engine;
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text)
        };
        report(&format!("{}.{}.{}", part("{\"alg\":\"HS256\"}"), part(&payload), "A".repeat(43)))
    };
    let at = with(limits::TOKENS_IN_CLAIMS);
    assert_eq!(at.case.tokens().count(), limits::TOKENS_IN_CLAIMS + 1);
    assert_eq!(left_out(&at), []);
    let past = with(limits::TOKENS_IN_CLAIMS + 1);
    assert_eq!(past.case.tokens().count(), limits::TOKENS_IN_CLAIMS + 1);
    assert_eq!(left_out(&past), [Room::TokensInClaims]);
}

#[test]
fn what_is_encoded_more_often_than_is_undone_is_said() {
    let encoded = |times: usize| {
        let error = "{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\"}";
        let again = |text: String, _| format!("{{\"log\":{}}}", serde_json::to_string(&text).unwrap());
        report(&(0..times).fold(error.to_owned(), again))
    };
    let at = encoded(limits::LAYERS - 2);
    assert_eq!(left_out(&at), []);
    assert!(
        at.case.errors().count() == 1,
        "{:?}",
        at.case.exhibits.iter().map(|it| it.kind).collect::<Vec<_>>()
    );
    let past = encoded(limits::LAYERS + 2);
    assert!(left_out(&past).contains(&Room::Layers), "{:?}", left_out(&past));
    assert!(told(&past).unwrap().contains("encoded more than 8 times"));
}

#[test]
fn what_was_read_and_what_was_not_is_the_same_whichever_reader_came_first() {
    // Statuses are found last of all; tokens first. Neither takes the room of the other.
    let token = token_inspector::checks::Sample::Access.encoded(&[], &[]);
    let mut paste = refusals(limits::EXHIBITS / 3 - 1);
    paste.push_str(&token);
    let report = report(&paste);
    assert_eq!(report.case.tokens().count(), 1);
    let first = report.case.exhibits.iter().take(3).map(|it| &it.content);
    let kinds: Vec<_> = first.map(|it| matches!(it, Content::Error(_))).collect();
    assert_eq!(kinds.iter().filter(|it| **it).count(), 1, "the first exchange is read whole");
}
