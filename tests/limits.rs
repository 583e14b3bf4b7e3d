//! Every limit at its bound and one past it: what is read with as much as it allows is not read with one more.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

#[path = "limits/beside.rs"]
mod beside;
#[path = "limits/files.rs"]
mod files;
#[path = "limits/keys.rs"]
mod keys;
#[path = "limits/messages.rs"]
mod messages;
#[path = "limits/reading.rs"]
mod reading;
#[path = "limits/rows.rs"]
mod rows;
#[path = "limits/support.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every row, by subject.
const ROWS: &[&[support::Row]] =
    &[rows::ROWS, reading::ROWS, messages::ROWS, keys::ROWS, files::ROWS, beside::ROWS];

fn asked(rows: &[support::Row]) -> Vec<String> {
    let mut bad = Vec::new();
    for (name, limit, is_read) in rows {
        match (is_read(*limit), is_read(limit + 1)) {
            (true, false) => {}
            (at, past) => bad.push(format!("{name}: at {limit} {at}, one past it {past}")),
        }
    }
    bad
}

#[test]
fn what_a_limit_allows_is_read_and_one_more_is_not() {
    let bad: Vec<_> = ROWS.iter().flat_map(|rows| asked(rows)).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
#[ignore = "thousands of cases take a while without optimization"]
fn what_a_limit_allows_of_a_file_is_judged_and_one_more_is_not() {
    let bad = asked(files::LONG);
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Limits that other tests ask at their bounds; those of a unit test stand where no front door leads to one bound alone.
const ELSEWHERE: &[&str] = &[
    "DECODED_COST",
    "DECODED_EACH",
    "DECODED_LEAST",
    "EXHIBITS",
    "FILE_BYTES",
    "FILE_ENTRY",
    "FILE_SHAPES",
    "JSON_DEPTH",
    "LAYERS",
    "LOG_ROWS",
    "PASTE_BYTES",
    "TOKENS_IN_CLAIMS",
];

/// Limits that bound what something costs: what is told is the same on either side of them, and why.
const COST: &[(&str, &str)] = &[
    ("FILE_PACKED", "What is unpacked is the same, in pieces of whatever size."),
    ("SHAPED", "An API token has 42 bytes: a word of more is none, however many are looked at."),
];

/// The Rust files below a folder.
fn sources(folder: &str) -> Vec<String> {
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut all = Vec::new();
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                all.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    all
}

#[test]
fn every_limit_is_used_and_is_tested_or_bounds_a_cost_alone() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/limits.rs");
    let files = fs::read_to_string(path).unwrap() + &sources("src/limits").concat();
    let names = files.lines().filter_map(|line| line.strip_prefix("pub const ")?.split(':').next());
    let names: BTreeSet<_> = names.collect();
    assert!(names.len() > 90, "{names:?}");
    let code = sources("src").concat();
    let idle: Vec<_> = names.iter().filter(|name| !code.contains(&format!("limits::{name}"))).collect();
    assert!(idle.is_empty(), "no code asks these: {idle:?}");
    let rows = ROWS.iter().copied().flatten().chain(files::LONG).map(|(name, ..)| *name);
    let tested: BTreeSet<_> = rows.chain(ELSEWHERE.iter().copied()).collect();
    let cost: BTreeSet<_> = COST.iter().map(|(name, _)| *name).collect();
    let twice: Vec<_> = tested.intersection(&cost).collect();
    assert!(twice.is_empty(), "a test sees these: {twice:?}");
    let listed: BTreeSet<_> = tested.union(&cost).copied().collect();
    assert_eq!(names.difference(&listed).collect::<Vec<_>>(), Vec::<&&str>::new(), "give each a row");
    assert_eq!(listed.difference(&names).collect::<Vec<_>>(), Vec::<&&str>::new(), "these are no limits");
    let units = |file: String| file.split_once("cfg(test)]").map(|(_, tests)| tests.to_owned());
    let tests = sources("tests").into_iter().chain(sources("src").into_iter().filter_map(units));
    let tests = tests.collect::<String>();
    let silent: Vec<_> =
        ELSEWHERE.iter().filter(|name| !tests.contains(&format!("limits::{name}"))).collect();
    assert!(silent.is_empty(), "no test asks these: {silent:?}");
}
