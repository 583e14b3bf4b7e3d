//! Which room stands on which: imports go down, and no two files import each other, however far around.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

use crate::{files, text};
use std::collections::{BTreeMap, BTreeSet};

/// The rooms from the ground up. A room imports only what stands before it, and itself.
const FLOORS: &[&str] = &[
    "limits",
    "sort",
    "text",
    "jose",
    "model",
    "finding",
    "catalogue",
    "matching",
    "reading",
    "signatures",
    "checks",
    "explain",
    "compare",
    "report",
    "archive",
    "reference",
    "profile",
    "browser",
    "ui",
];

/// Rooms on one floor: neither knows the other, though one is named first.
const APART: &[(&str, &str)] = &[
    ("explain", "checks"),
    ("browser", "report"),
    ("browser", "reference"),
    ("reference", "report"),
    ("archive", "reference"),
    ("browser", "archive"),
    ("browser", "profile"),
];

/// Every path that a file names from the top of the crate, as its parts, without comments.
fn named(path: &str) -> BTreeSet<Vec<String>> {
    let code = text(path);
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|it| format!("{it}\n"))
        .collect();
    let mut all = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        of_tree(after, &mut Vec::new(), &mut all);
    }
    let own = module(path);
    for (at, _) in code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::")) {
        let after = code[at..].trim_start_matches("super::");
        let up = (code.len() - at - after.len()) / "super::".len();
        let mut base: Vec<_> = own[..own.len().saturating_sub(up)].to_vec();
        if !after.starts_with('*') {
            of_tree(after, &mut base, &mut all);
        }
    }
    all
}

/// Reads `a::{b, c::d}` at the beginning of a text; gives what follows.
fn of_tree<'a>(text: &'a str, before: &mut Vec<String>, all: &mut BTreeSet<Vec<String>>) -> &'a str {
    let depth = before.len();
    let mut rest = text;
    loop {
        if let Some(mut inner) = rest.strip_prefix('{') {
            while !inner.trim_start().starts_with('}') && !inner.trim_start().is_empty() {
                inner = of_tree(inner.trim_start(), before, all).trim_start();
                inner = inner.strip_prefix(',').unwrap_or(inner);
                if !inner.trim_start().starts_with(|it: char| it.is_alphanumeric() || "{}_*".contains(it)) {
                    break;
                }
            }
            before.truncate(depth);
            let inner = inner.trim_start();
            return inner.strip_prefix('}').unwrap_or(inner);
        }
        let length = rest.find(|it: char| !it.is_alphanumeric() && it != '_').unwrap_or(rest.len());
        before.push(rest[..length].to_owned());
        all.insert(before.clone());
        match rest[length..].strip_prefix("::") {
            Some(more) if more.starts_with(|it: char| it.is_alphanumeric() || "{_*".contains(it)) => {
                rest = more
            }
            _ => {
                before.truncate(depth);
                return rest[length..].trim_start_matches(" as ");
            }
        }
    }
}

fn room(path: &str) -> &str {
    let inner = path.trim_start_matches("src/");
    inner.split(['/', '.']).next().unwrap_or(inner)
}

/// The module that a file is, from the top of its crate.
fn module(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("xtask/").trim_start_matches("src/").trim_end_matches(".rs");
    inner.split('/').map(str::to_owned).collect()
}

fn sources() -> Vec<String> {
    of_crate("src")
}

/// The files of a crate but its top, which only lists them.
fn of_crate(folder: &str) -> Vec<String> {
    let mut all = files(&[folder]);
    let top = [format!("{folder}/lib.rs"), format!("{folder}/main.rs")];
    all.retain(|path| path.ends_with(".rs") && !top.contains(path));
    all
}

#[test]
fn rooms_import_only_what_stands_below() {
    let floor = |room: &str| FLOORS.iter().position(|it| *it == room);
    let mut bad = Vec::new();
    for path in sources() {
        let own = floor(room(&path)).unwrap_or_else(|| panic!("{path} stands on no floor"));
        for names in named(&path) {
            let Some(other) = names.first().and_then(|it| floor(it)) else { continue };
            let apart = APART.iter().any(|(one, two)| *one == room(&path) && names[0] == *two);
            if other > own || apart {
                bad.push(format!("{path}: crate::{}", names.join("::")));
            }
        }
    }
    bad.dedup();
    assert!(bad.is_empty(), "imports that go up: {bad:#?}");
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let circles: Vec<_> = ["src", "xtask/src"].iter().flat_map(|it| in_a_circle(&of_crate(it))).collect();
    assert!(circles.is_empty(), "files in a circle: {circles:#?}");
}

/// The files that import themselves by way of others.
fn in_a_circle(sources: &[String]) -> Vec<String> {
    let modules: BTreeMap<_, _> = sources.iter().map(|path| (module(path), path.as_str())).collect();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in sources {
        for names in named(path) {
            let longest = (1..=names.len()).rev().find_map(|length| modules.get(&names[..length]));
            // A room's face only hands names on; what a file takes from the face of its own room is from a sibling.
            let face = |to: &&&str| module(path).starts_with(&module(to));
            if let Some(to) = longest.filter(|to| **to != path.as_str() && !face(to)) {
                arrows.entry(path).or_default().insert(to);
            }
        }
    }
    let mut circles = Vec::new();
    for start in arrows.keys() {
        let mut seen = BTreeSet::new();
        let mut waiting: Vec<_> = arrows[start].iter().copied().collect();
        while let Some(next) = waiting.pop() {
            if seen.insert(next) {
                waiting.extend(arrows.get(next).into_iter().flatten());
            }
        }
        if seen.contains(start) {
            circles.push((*start).to_owned());
        }
    }
    circles
}

/// The map of `ARCHITECTURE.md` has each floor, and those below it below it.
#[test]
fn the_map_shows_every_floor_in_its_order() {
    let document = text("ARCHITECTURE.md");
    let rows = document.lines().skip_while(|it| !it.starts_with("| floor |")).skip(2);
    let shown: Vec<&str> = rows
        .take_while(|it| it.starts_with('|'))
        .flat_map(|row| row.split('|').nth(2).unwrap_or_default().split(", "))
        .map(|room| room.trim().trim_matches('`'))
        .collect();
    let floors: Vec<&str> = FLOORS.iter().rev().copied().collect();
    assert_eq!(shown, floors);
}

#[test]
fn no_room_lists_more_than_one_can_take_in() {
    let mut rooms: BTreeMap<String, usize> = BTreeMap::new();
    for path in sources() {
        if let Some((folder, _)) = path.rsplit_once('/') {
            *rooms.entry(folder.to_owned()).or_default() += 1;
        }
    }
    // The top folder is the map itself: a file for each floor, the library's and the page's own, and no other.
    let most = |room: &str| if room == "src" { FLOORS.len() + 2 } else { 17 };
    let full: Vec<_> = rooms.into_iter().filter(|(room, count)| *count > most(room)).collect();
    assert!(full.is_empty(), "make rooms in: {full:#?}");
}
