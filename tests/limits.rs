//! Every limit at its bound and one past it: what is read with as much as it allows is not read with one more.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "limits/rows.rs"]
mod rows;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn what_a_limit_allows_is_read_and_one_more_is_not() {
    let mut bad = Vec::new();
    for (name, limit, is_read) in rows::ROWS {
        match (is_read(*limit), is_read(limit + 1)) {
            (true, false) => {}
            (at, past) => bad.push(format!("{name}: at {limit} {at}, one past it {past}")),
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Limits that other tests ask at their bounds.
const ELSEWHERE: &[&str] =
    &["EXHIBITS", "FILE_BYTES", "FILE_ENTRY", "JSON_DEPTH", "LAYERS", "LOG_ROWS", "TOKENS_IN_CLAIMS"];

/// Limits that no test asks at their bounds yet. The list grows no longer: a new limit comes with a row.
const WAITING: &[&str] = &[
    "ACCESS_LINES",
    "ASKED",
    "AUTHORIZATION_LINES",
    "BAD_SIGNATURES",
    "BARE_KEY",
    "CASE_BODY",
    "CASE_RECORD",
    "CAUSES",
    "CAUSES_BEHIND",
    "CLAIM_NAME",
    "CLEANINGS",
    "COLUMNS",
    "DECODED",
    "DECODED_COST",
    "DECODED_DEPTH",
    "DECODED_EACH",
    "DECODED_IDLE_LINES",
    "DECODED_LEAST",
    "ESCAPED_OPENING",
    "EVENT_OUTCOME",
    "EVENT_TYPE",
    "EVENT_WORD",
    "FILE_CASES",
    "FILE_ENTRY_HEAD",
    "FILE_PACKED",
    "FILE_PLACES",
    "FILE_RECORDS",
    "FILE_SHAPES",
    "FILE_STEPS",
    "FILE_TOKENS",
    "HOLE_BETWEEN",
    "HOLE_FIRST",
    "HOLE_LAST",
    "KEYLESS",
    "KEYS_DEPTH",
    "KEYS_TEXT",
    "KEYS_TRIED",
    "KEY_TEXT",
    "KID_SHOWN",
    "LAST_PART",
    "LOG_LINE",
    "LOG_ROW",
    "MESSAGE_DEPTH",
    "NAME_WORDS",
    "NEAREST",
    "NEAREST_WORDS",
    "OPERATIONS",
    "OPERATION_LINE",
    "OTHERS_MESSAGE",
    "PASTE_BYTES",
    "PAYLOADS",
    "PEM",
    "PEM_LABEL",
    "QUESTIONS",
    "QUOTED_LINES",
    "RATE_LIMIT_APART",
    "RATE_LIMIT_HEADERS",
    "REASON_BEHIND",
    "REASON_WORD",
    "RECORD_LINES",
    "REPEATED",
    "RETYPED_LINES",
    "SAML_BYTES",
    "SCREEN_LINE",
    "SECRET",
    "SECRET_LINES",
    "SENTENCES",
    "SHAPED",
    "SIGNATURES",
    "STATUS",
    "STATUS_AROUND",
    "STATUS_WORD",
    "STEP",
    "SUMMARY_BEHIND",
    "TAGS",
    "TEXTS",
    "DECODED_BESIDE",
];

/// Rust files below a folder, as one text.
fn source(folder: &str) -> String {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut all = String::new();
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                all.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    all
}

#[test]
fn every_limit_is_used_and_is_tested_or_known_to_wait_for_a_test() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/limits.rs");
    let files = fs::read_to_string(path).unwrap() + &source("src/limits");
    let names = files.lines().filter_map(|line| line.strip_prefix("pub const ")?.split(':').next());
    let names: BTreeSet<_> = names.collect();
    assert!(names.len() > 90, "{names:?}");
    let code = source("src");
    let idle: Vec<_> = names.iter().filter(|name| !code.contains(&format!("limits::{name}"))).collect();
    assert!(idle.is_empty(), "no code asks these: {idle:?}");
    let tested: BTreeSet<_> =
        rows::ROWS.iter().map(|(name, ..)| *name).chain(ELSEWHERE.iter().copied()).collect();
    let waiting: BTreeSet<_> = WAITING.iter().copied().collect();
    let twice: Vec<_> = tested.intersection(&waiting).collect();
    assert!(twice.is_empty(), "these have a test now: {twice:?}");
    let listed: BTreeSet<_> = tested.union(&waiting).copied().collect();
    assert_eq!(names.difference(&listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "give each a row");
    assert_eq!(listed.difference(&names).collect::<Vec<_>>(), Vec::<&&str>::new(), "these are no limits");
    let tests = source("tests");
    let silent: Vec<_> =
        ELSEWHERE.iter().filter(|name| !tests.contains(&format!("limits::{name}"))).collect();
    assert!(silent.is_empty(), "no test asks these: {silent:?}");
}
