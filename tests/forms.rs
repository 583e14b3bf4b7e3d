//! The forms in which people paste, and what each is read as.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "forms/answers.rs"]
mod answers;
#[path = "forms/deciding.rs"]
mod deciding;
#[path = "forms/decoded.rs"]
mod decoded;
#[path = "forms/errors.rs"]
mod errors;
#[path = "forms/hosts.rs"]
mod hosts;
#[path = "forms/hygiene.rs"]
mod hygiene;
#[path = "forms/limits.rs"]
mod limits;
#[path = "forms/logs.rs"]
mod logs;
#[path = "forms/near_misses.rs"]
mod near_misses;
#[path = "forms/neighbors.rs"]
mod neighbors;
#[path = "forms/own_codes.rs"]
mod own_codes;
#[path = "forms/saml.rs"]
mod saml;
#[path = "samples/tokens.rs"]
mod samples;
#[path = "forms/screen.rs"]
mod screen;
#[path = "forms/secrets.rs"]
mod secrets;
#[path = "forms/senses.rs"]
mod senses;
#[path = "forms/table.rs"]
mod table;
#[path = "forms/tokens.rs"]
mod tokens;
#[path = "forms/unread.rs"]
mod unread;

use base64::Engine;
use samples::{access, encoded, id};
use token_inspector::report::output::PasteBytes;
use token_inspector::{Context, Report, inspect};

/// The present of every test: 2026-09-21T14:13:20Z.
const NOW: i64 = 1_790_000_000;

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(token_inspector::text::timestamp::Timestamp::from_second(NOW).unwrap()))
}

/// Kinds and what they cover of the paste.
fn kinds(paste: &str) -> Vec<&'static str> {
    report(paste).case.exhibits.iter().map(|it| it.kind.name()).collect()
}

fn ids(paste: &str) -> Vec<&'static str> {
    report(paste).findings.iter().map(|it| it.id()).collect()
}

/// The first token: its exhibit's kind, notes and text in the paste.
fn first_token(paste: &str) -> (String, &'static str, Vec<&'static str>, String) {
    let report = report(paste);
    let (_, exhibit, token) = report
        .case
        .tokens()
        .next()
        .unwrap_or_else(|| panic!("no token read in {}", paste.chars().take(300).collect::<String>()));
    (
        token.compact.to_string(),
        exhibit.kind.name(),
        exhibit.notes.clone(),
        paste[exhibit.span.clone()].to_owned(),
    )
}
