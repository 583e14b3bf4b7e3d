//! Facts that code needs are fields: no code asks an id, or the words that are written for people, for what they say.

use crate::{files, text};

/// Lines of code of a file in front of its tests, each with its number.
fn code(path: &str) -> Vec<(usize, String)> {
    let code = text(path);
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().map(str::trim).enumerate();
    lines.filter(|(_, it)| !it.starts_with("//")).map(|(number, it)| (number + 1, it.to_owned())).collect()
}

/// Lines of the program, without these rooms, in which one of these names is asked by one of these questions.
fn asking(without: &[&str], names: &[&str], questions: &[&str]) -> Vec<String> {
    let mut sources = files(&["src"]);
    sources.retain(|path| path.ends_with(".rs") && !without.iter().any(|room| path.starts_with(room)));
    assert!(sources.len() > 200, "only {} files were found", sources.len());
    let asks = |line: &str| {
        names.iter().any(|name| questions.iter().any(|question| line.contains(&[*name, *question].concat())))
    };
    let of = |path: &String| {
        let lines = code(path).into_iter().filter(|(_, line)| asks(line));
        lines.map(|(number, line)| format!("{path}:{number}: {line}")).collect::<Vec<_>>()
    };
    sources.iter().flat_map(of).collect()
}

const QUESTIONS: &[&str] = &[
    ".contains(",
    ".starts_with(",
    ".ends_with(",
    ".strip_prefix(",
    ".strip_suffix(",
    ".find(",
    ".split(",
    ".split_once(",
    ".rsplit(",
    ".matches(",
    ".len()",
];

#[test]
fn no_code_asks_an_id_what_it_says() {
    // The catalogue defines what ids look like, `Explanation` says it to the floors above, and the reference searches them.
    let without = ["src/catalogue", "src/finding/explanation.rs", "src/reference"];
    let names = ["explanation.id", "finding_id", ".id()", "full_id()"];
    let compared = [" == \"", " != \""];
    let questions: Vec<_> = QUESTIONS.iter().chain(&compared).copied().collect();
    let bad = asking(&without, &names, &questions);
    assert!(bad.is_empty(), "an id is an output; what code needs of it is a field: {bad:#?}");
}

#[test]
fn no_code_asks_words_what_they_say() {
    let names = [".reason", ".fix", ".prevention", ".title", ".verdict", ".because"];
    let compared = [" == \"", " != \""];
    let questions: Vec<_> = QUESTIONS.iter().chain(&compared).copied().collect();
    // A footnote to words is about the words.
    let pasted = ["cause.fix.contains(APPS_MENU)"];
    let mut bad =
        asking(&["src/catalogue", "src/reference", "src/reading", "src/archive"], &names, &questions);
    bad.retain(|line| !pasted.iter().any(|it| line.contains(it)));
    assert!(bad.is_empty(), "words are for people; what code needs of them is a field: {bad:#?}");
}

#[test]
fn every_bound_has_a_name() {
    // What is cut off at a number is a limit, and stands among the others with its reason.
    let bare = |line: &str| {
        line.match_indices(".take(").any(|(at, call)| {
            let rest = line.get(at + call.len()..).unwrap_or_default();
            let digits = rest.chars().take_while(|it| it.is_ascii_digit() || *it == '_').count();
            digits > 1 && rest.get(digits..).is_some_and(|it| it.starts_with(')'))
        })
    };
    let mut sources = files(&["src"]);
    let rooms = ["src/reading", "src/matching", "src/explain", "src/checks", "src/signatures", "src/model"];
    sources.retain(|path| rooms.iter().any(|room| path.starts_with(room)));
    let of = |path: &String| {
        let lines = code(path).into_iter().filter(|(_, line)| bare(line));
        lines.map(|(number, line)| format!("{path}:{number}: {line}")).collect::<Vec<_>>()
    };
    let bad: Vec<_> = sources.iter().flat_map(of).collect();
    assert!(bad.is_empty(), "give it a name in src/limits: {bad:#?}");
}
