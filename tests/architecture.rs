//! The rules that no compiler keeps: who may name what, how long files are, what documents may say.

#![allow(clippy::expect_used)]

#[path = "architecture/documents.rs"]
mod documents;
#[path = "architecture/facts.rs"]
mod facts;
#[path = "architecture/layers.rs"]
mod layers;
#[path = "architecture/tables.rs"]
mod tables;

use std::fs;
use std::path::{Path, PathBuf};

/// Lines that a file may have. Catalogues are data: one reads an entry of them, not the whole.
const LINES: usize = 300;

/// Files and folders of data, which may be longer.
const CATALOGUES: &[&str] = &[
    "src/catalogue/scopes/",
    "src/catalogue/api/",
    "src/catalogue/http.rs",
    "src/catalogue/idx/",
    "src/catalogue/oauth/",
    "src/catalogue/system_log/explanations.rs",
    "src/catalogue/libraries/",
    "tests/forms/",
    "tests/json_shapes.rs",
    "tests/judging.rs",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|_| String::new())
}

/// Every file below these folders, by its path from the top with `/` between the names.
fn files(folders: &[&str]) -> Vec<String> {
    let mut waiting: Vec<PathBuf> =
        folders.iter().map(|it| root().join(it)).filter(|it| it.is_dir()).collect();
    let mut found = Vec::new();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).expect("a folder that can be read").flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(inner) = path.strip_prefix(root()) {
                let names: Vec<_> = inner.iter().map(|it| it.to_string_lossy()).collect();
                found.push(names.join("/"));
            }
        }
    }
    found.sort();
    found
}

/// Every Rust file that people write here.
fn sources() -> Vec<String> {
    let mut all =
        files(&["src", "tests", "examples", "benches", "fuzz/fuzz_targets", "xtask/src", "xtask/tests"]);
    all.retain(|path| path.ends_with(".rs"));
    assert!(all.len() > 100, "only {} files were found", all.len());
    all
}

fn draws(path: &str) -> bool {
    path.starts_with("src/ui/")
        || path.starts_with("src/browser/")
        || path == "src/ui.rs"
        || path == "src/browser.rs"
}

/// Lines of code, without comments, that hold one of these, each with its file and number.
fn holding(path: &str, words: &[&str]) -> Vec<String> {
    let code = text(path);
    let lines = code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    lines
        .filter(|(_, line)| words.iter().any(|word| stands(line, word)))
        .map(|(number, line)| format!("{path}:{}: {}", number + 1, line.trim()))
        .collect()
}

/// Whether a name stands in a line as a name of its own.
fn stands(line: &str, word: &str) -> bool {
    let letter = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line.get(..at), &line.get(at + word.len()..));
        !before.is_some_and(|it| it.ends_with(letter)) && !after.is_some_and(|it| it.starts_with(letter))
    })
}

#[test]
fn only_the_page_names_the_browser() {
    let names = ["yew", "web_sys", "js_sys", "wasm_bindgen", "gloo_timers", "gloo_net"];
    let core = files(&["src", "examples"]);
    let bad: Vec<_> = core
        .iter()
        .filter(|path| path.ends_with(".rs") && !draws(path) && *path != "src/main.rs")
        .flat_map(|path| holding(path, &names))
        .collect();
    assert!(bad.is_empty(), "the core knows no browser: {bad:#?}");
}

#[test]
fn the_time_is_read_at_two_edges_alone() {
    let edges = ["src/browser/clock.rs", "examples/inspect/options.rs"];
    let clocks =
        ["SystemTime::now", "Instant::now", "Date::now", "Timestamp::now", "Zoned::now", "performance"];
    let bad: Vec<_> = files(&["src", "examples"])
        .iter()
        .filter(|path| path.ends_with(".rs") && !edges.contains(&path.as_str()))
        .flat_map(|path| holding(path, &clocks))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn the_page_draws_text_and_never_markup_from_data() {
    let ways = [
        "from_html_unchecked",
        "inner_html",
        "set_inner_html",
        "outer_html",
        "set_outer_html",
        "insert_adjacent_html",
        "style=",
    ];
    let bad: Vec<_> = files(&["src"])
        .iter()
        .filter(|path| draws(path))
        .flat_map(|path| holding(path, &ways).into_iter().chain(styled(path)))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

/// Lines with an attribute `style`, which the policy would refuse.
fn styled(path: &str) -> Vec<String> {
    let code = text(path);
    code.lines()
        .filter(|line| line.contains(" style="))
        .map(|line| format!("{path}: {}", line.trim()))
        .collect()
}

#[test]
fn the_program_has_no_way_to_send_or_to_keep() {
    let ways = [
        "fetch_with_str",
        "fetch_with_request",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "local_storage",
        "session_storage",
        "indexed_db",
        "set_cookie",
        "push_state",
        "replace_state",
        "set_hash",
        "set_href",
        "open_with_url",
        "post_message",
        // With these, anything could be called and set.
        "Reflect",
        "js_sys::Function",
        "js_sys::global",
        "println!",
        "eprintln!",
        "dbg!",
    ];
    // These say in words what was taken away.
    let words = ["src/ui/seal/channels.rs", "src/ui/seal/words.rs"];
    let mut code = files(&["src"]);
    code.retain(|path| path.ends_with(".rs") && !words.contains(&path.as_str()));
    let bad: Vec<_> = code.iter().flat_map(|path| holding(path, &ways)).collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn no_binding_for_sending_or_keeping_is_asked_for() {
    let manifest = text("Cargo.toml");
    let features = manifest.split_once("web-sys = {").and_then(|(_, rest)| rest.split_once(']'));
    let features = features.expect("the features of web-sys").0;
    for feature in [
        "Request",
        "Response",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "Storage",
        "IdbFactory",
        "Location",
        "History",
        "Worker",
        "RtcPeerConnection",
        "BroadcastChannel",
        "Cache",
    ] {
        assert!(!features.contains(&format!("\"{feature}\"")), "web-sys/{feature}");
    }
    for package in ["gloo", "reqwest", "ureq", "web-time"] {
        assert!(!manifest.contains(&format!("\n{package}")), "{package}");
    }
}

#[test]
fn a_module_stands_beside_its_folder() {
    let bad: Vec<_> = sources().into_iter().filter(|path| path.ends_with("/mod.rs")).collect();
    assert!(bad.is_empty(), "name the file after the folder, one level up: {bad:#?}");
}

#[test]
fn files_are_short_enough_to_be_read_whole() {
    let long: Vec<_> = sources()
        .into_iter()
        .filter(|path| !CATALOGUES.iter().any(|data| path.starts_with(data)))
        .map(|path| (text(&path).lines().count(), path))
        .filter(|(lines, _)| *lines > LINES)
        .collect();
    assert!(long.is_empty(), "more than {LINES} lines: {long:#?}");
}

#[test]
fn names_say_what_a_file_is_for() {
    let empty = ["util", "utils", "helper", "helpers", "common", "manager", "misc"];
    let bad: Vec<_> = sources()
        .into_iter()
        .filter(|path| path.split(['/', '_', '.']).any(|name| empty.contains(&name)))
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn every_module_begins_by_saying_what_it_is_for() {
    let bad: Vec<_> = sources()
        .into_iter()
        .filter(|path| {
            let code = text(path);
            let first = code.lines().next().unwrap_or_default();
            !first.starts_with("//! ") || first.len() < 12
        })
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn every_file_of_the_program_is_a_module_of_the_one_above() {
    let above = |path: &str| match path.rsplit_once('/') {
        Some(("src", _)) | None => "src/lib.rs".to_owned(),
        Some((folder, _)) => [folder, ".rs"].concat(),
    };
    let bad: Vec<_> = sources()
        .into_iter()
        .filter(|path| path.starts_with("src/") && !matches!(path.as_str(), "src/lib.rs" | "src/main.rs"))
        .filter(|path| {
            let name = path.rsplit('/').next().and_then(|it| it.strip_suffix(".rs")).unwrap_or_default();
            let above = text(&above(path));
            !above.split(|it: char| !it.is_ascii_alphanumeric() && it != '_').any(|word| word == name)
        })
        .collect();
    assert!(bad.is_empty(), "never compiled: {bad:#?}");
}

#[test]
fn every_stylesheet_belongs_to_a_component() {
    let whole_page = ["tokens", "base", "page", "boot"];
    let sheets = files(&["static/style"]);
    let views = files(&["src/ui"]);
    let bad: Vec<_> = sheets
        .iter()
        .filter_map(|path| path.rsplit('/').next()?.strip_suffix(".css"))
        .filter(|name| {
            !whole_page.contains(name) && !views.iter().any(|it| it.ends_with(&format!("/{name}.rs")))
        })
        .collect();
    assert!(sheets.len() > 4 && bad.is_empty(), "no component of this name below src/ui: {bad:?}");
}
