//! Files are read whole, whatever wrote them and however they are cut into slices: what failed is found, what did not is
//! not, and each is judged at its own time.
//!
//! The flows were recorded with Chromium against a server on loopback that answers as Okta does; every secret in them
//! was made up for it.

#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

#[path = "archive/bounds.rs"]
mod bounds;
#[path = "archive/flows.rs"]
mod flows;
#[path = "archive/logs.rs"]
mod logs;
#[path = "archive/places.rs"]
mod places;
#[path = "archive/rules.rs"]
mod rules;
#[path = "archive/shapes.rs"]
mod shapes;
#[path = "archive/writers.rs"]
mod writers;

use token_inspector::Context;
use token_inspector::archive::{Case, FileReading};
use token_inspector::text::timestamp::Timestamp;

const HEALTHY: &str = include_str!("archive/flows/healthy.har");
const REFUSED: &str = include_str!("archive/flows/refused.har");
const API: &str = include_str!("archive/flows/api.har");

/// Years after every file here was recorded.
fn context() -> Context {
    Context::at(Timestamp::from_second(2_000_000_000).unwrap())
}

fn in_slices(bytes: &[u8], slice: usize) -> FileReading {
    let mut reading = FileReading::new(&context());
    for piece in bytes.chunks(slice) {
        let _ = reading.feed(piece);
        while reading.step() {}
    }
    reading.finish();
    while reading.step() {}
    reading
}

fn read(bytes: &[u8]) -> FileReading {
    in_slices(bytes, bytes.len().max(1))
}

fn case(case: &Case) -> String {
    let ids: Vec<_> = case.ids().collect();
    let place = match case.lines {
        Some(lines) => format!("{lines:?}"),
        None => format!("{:?}", case.entries),
    };
    let call = case.call.as_deref().unwrap_or("-");
    let status = case.status.unwrap_or(0);
    format!("{} {place} x{} {call} {status} {}", case.why.name(), case.count, ids.join(" "))
}

/// The cases, a line for each.
fn cases(reading: &FileReading) -> Vec<String> {
    reading.cases().into_iter().map(case).collect()
}

/// The tokens, a line for each.
fn tokens(reading: &FileReading) -> Vec<String> {
    let place = |it: &token_inspector::archive::TokenRow| {
        if it.lines.is_empty() { format!("{:?}", it.entries) } else { format!("{:?}", it.lines) }
    };
    reading
        .tokens()
        .into_iter()
        .map(|it| format!("{} {} {}", it.kind.name(), place(it), it.state.name()))
        .collect()
}

/// Why, where and the first finding of each case.
fn briefly(reading: &FileReading) -> Vec<String> {
    let lead = |it: &Case| it.ids().next().unwrap_or_default();
    let place = |it: &Case| it.lines.map_or_else(|| format!("{:?}", it.entries), |it| format!("{it:?}"));
    reading.cases().into_iter().map(|it| format!("{} {} {}", it.why.name(), place(it), lead(it))).collect()
}
