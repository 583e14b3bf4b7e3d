//! What the documents at the top may say, and that what they point to is there.

use crate::{root, text};

const DOCUMENTS: &[&str] =
    &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

/// The pages of instructions below `deploy/`, and what they stand beside.
fn instructions() -> Vec<String> {
    let mut pages = crate::files(&["deploy"]);
    pages.retain(|path| path.ends_with(".md"));
    assert!(pages.len() > 8, "{pages:?}");
    pages
}

/// The prose of a document: no code blocks, no tables, no headings.
fn prose(document: &str) -> Vec<(usize, String)> {
    let mut fenced = false;
    let mut lines = Vec::new();
    for (number, line) in document.lines().enumerate() {
        let line = line.trim();
        if line.starts_with("```") {
            fenced = !fenced;
        } else if !fenced && !line.starts_with(['|', '#']) {
            let plain: Vec<_> = line.split('`').step_by(2).collect();
            lines.push((number + 1, plain.join("code")));
        }
    }
    lines
}

#[test]
fn documents_keep_one_sentence_a_line() {
    let mut bad = Vec::new();
    let pages = instructions();
    for name in DOCUMENTS.iter().copied().chain(pages.iter().map(String::as_str)) {
        for (number, line) in prose(&text(name)) {
            let ends = line.match_indices(['.', '?', '!']).filter_map(|(at, _)| line.get(at + 1..));
            let another =
                |rest: &str| rest.strip_prefix(' ').is_some_and(|it| it.starts_with(char::is_uppercase));
            if ends.into_iter().any(another) && !line.starts_with(|first: char| first.is_ascii_digit()) {
                bad.push(format!("{name}:{number}: {line}"));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn documents_are_written_and_name_no_folder_of_one_machine() {
    for name in DOCUMENTS {
        let document = text(name);
        assert!(document.starts_with("# ") && document.lines().count() > 10, "{name}");
        for folder in ["home", "root", "tmp", "work", "Users", "mnt", "opt"] {
            assert!(!document.contains(&format!("/{folder}/")), "{name} names /{folder}/");
        }
    }
    let lines = text("README.md").lines().count();
    assert!(lines <= 150, "README.md has {lines} lines");
}

#[test]
fn what_documents_point_to_is_there() {
    let mut bad = Vec::new();
    for name in DOCUMENTS {
        let document = text(name);
        let links = document.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(to, _)| to);
        let links = links.filter(|to| !to.starts_with(['#', 'h']) && !to.ends_with(".png"));
        let ours = ["src/", "tests/", "static/", "deploy/", "xtask/", "examples/"];
        let paths = document.split('`').skip(1).step_by(2).filter(|code| {
            ours.iter().any(|folder| code.starts_with(folder)) && !code.contains(['*', ' ', '…', '{', '\n'])
        });
        for path in links.chain(paths) {
            if !root().join(path.split('#').next().unwrap_or(path)).exists() {
                bad.push(format!("{name}: {path}"));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Whether a word is the name of a test: a sentence of several words.
fn is_a_sentence(code: &str) -> bool {
    code.matches('_').count() >= 3 && code.chars().all(|it| it.is_ascii_lowercase() || it == '_')
}

#[test]
fn tests_that_documents_name_are_there() {
    let sources = crate::files(&["tests", "src", "xtask/src"]);
    let code: Vec<_> = sources.iter().filter(|path| path.ends_with(".rs")).map(|path| text(path)).collect();
    let mut bad = Vec::new();
    let mut seen = 0;
    for name in DOCUMENTS {
        let document = text(name);
        for test in document.split('`').skip(1).step_by(2).filter(|code| is_a_sentence(code)) {
            seen += 1;
            if !code.iter().any(|file| file.contains(&format!("fn {test}("))) {
                bad.push(format!("{name}: {test}"));
            }
        }
    }
    assert!(seen > 20, "{seen}");
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Blocks of Rust, each on one line with single spaces.
fn blocks(document: &str) -> Vec<String> {
    let blocks = document.split("```rust\n").skip(1).filter_map(|rest| rest.split_once("```"));
    blocks.map(|(block, _)| spaced(block)).collect()
}

fn spaced(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_entries_to_copy_stand_in_the_code() {
    let blocks = blocks(&text("CONTRIBUTING.md"));
    assert!(blocks.len() > 2);
    let code: Vec<_> = crate::sources().iter().map(|path| spaced(&text(path))).collect();
    let bad: Vec<_> = blocks.iter().filter(|block| !code.iter().any(|file| file.contains(*block))).collect();
    assert!(bad.is_empty(), "copy them anew: {bad:#?}");
}

#[test]
fn every_way_of_hosting_has_a_page_in_the_index() {
    let index = text("deploy/README.md");
    for page in instructions().iter().filter(|page| *page != "deploy/README.md") {
        let inner = page.trim_start_matches("deploy/");
        assert!(index.contains(&format!("]({inner})")), "deploy/README.md does not lead to {inner}");
        let folder = page.trim_end_matches("README.md");
        let document = text(page);
        for file in crate::files(&[folder]).iter().filter(|file| *file != page) {
            let name = file.rsplit('/').next().unwrap_or_default();
            let named = document.contains(name) || name.ends_with(".dockerignore") || name == "nginx.conf";
            assert!(named, "{page} does not name {name}");
        }
        for to in document.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(to, _)| to) {
            let there = root().join(folder).join(to.split('#').next().unwrap_or(to)).exists();
            assert!(there || to.starts_with("http"), "{page}: {to}");
        }
    }
}
