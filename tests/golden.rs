//! Whole pastes with their whole report: what changes in any word, place or order is seen, and is looked at by a person.
//!
//! `UPDATE=1 cargo test --no-default-features --test golden` writes the reports anew; read the difference before it is
//! committed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use token_inspector::report::output::{PasteBytes, json};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// The pastes, in the order of their names.
fn pastes() -> Vec<PathBuf> {
    let all = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let mut all: Vec<_> = all.filter(|it| it.extension().is_some_and(|it| it == "txt")).collect();
    all.sort();
    all
}

/// JSON with a line for each member, in the order in which it was written.
fn spread(json: &str) -> String {
    let (mut out, mut depth, mut quoted, mut escaped) = (String::new(), 0, false, false);
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    let mut letters = json.trim().chars().peekable();
    while let Some(letter) = letters.next() {
        if quoted {
            quoted = letter != '"' || escaped;
            escaped = letter == '\\' && !escaped;
            out.push(letter);
            continue;
        }
        match letter {
            '{' | '[' => {
                out.push(letter);
                if let Some(closed) = letters.next_if(|it| matches!(it, '}' | ']')) {
                    out.push(closed);
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth -= 1;
                line(&mut out, depth);
                out.push(letter);
            }
            ',' => {
                out.push(letter);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            '"' => {
                quoted = true;
                out.push(letter);
            }
            it if it.is_whitespace() => {}
            it => out.push(it),
        }
    }
    out.push('\n');
    out
}

#[test]
fn every_paste_has_the_report_that_was_looked_at() {
    let context = Context::at(Timestamp::from_second(1_790_000_000).unwrap());
    let pastes = pastes();
    assert!(pastes.len() >= 10, "only {} pastes", pastes.len());
    let mut changed = Vec::new();
    for path in pastes {
        let paste = fs::read_to_string(&path).unwrap();
        let written = spread(&json(&inspect(&paste, &context), &PasteBytes::of(paste.as_bytes())));
        let golden = path.with_extension("json");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(golden, written).unwrap();
            continue;
        }
        let known = fs::read_to_string(&golden).unwrap_or_default();
        let differs = known.lines().zip(written.lines()).position(|(one, other)| one != other);
        if known != written {
            let at = differs.unwrap_or_else(|| known.lines().count().min(written.lines().count()));
            let line = |text: &str| text.lines().nth(at).unwrap_or("nothing").trim().to_owned();
            changed.push(format!(
                "{}:{}\n  was: {}\n  is:  {}",
                golden.display(),
                at + 1,
                line(&known),
                line(&written)
            ));
        }
    }
    assert!(changed.is_empty(), "read the difference, then UPDATE=1:\n{}", changed.join("\n"));
}
