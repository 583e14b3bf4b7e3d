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

/// Numbers that bound nothing: what a thing is, and what the machinery is made of, each with what it is.
const NO_BOUNDS: &[(&str, &str)] = &[
    ("src/reading/secrets.rs: SHORTEST", "letters of the shortest credential"),
    ("src/reading/decoded/claims.rs: EARLIEST", "an instant"),
    ("src/reading/decoded/anchors.rs: DEEP", "brackets that a parser keeps"),
    ("src/reading/messages/meant.rs: HEADING", "letters of a heading"),
    ("src/reading/tokens/last_part.rs: SHORTEST", "letters of the shortest signature"),
    ("src/matching/index.rs: OPENING", "letters of the shortest sentence that means its text"),
    ("src/matching/index.rs: PIECE", "patterns that are prepared between two turns"),
    ("src/matching/sense.rs: WORDS", "bits of a set, which a test holds above the vocabulary"),
    ("src/explain/lookup.rs: DECIDING", "letters of the shortest text that decides"),
    ("src/reading/bodies/refused.rs: OWN_WORDS", "letters of the shortest text that nobody else says"),
    ("src/explain/rate_limits.rs: MINUTE", "seconds of a minute"),
    ("src/checks/structure/compact_form.rs: LARGE", "bytes from which on servers refuse a header"),
    ("src/checks/request/authorization.rs: API_TOKEN_LENGTH", "letters of an API token"),
    ("src/checks/request/client_type.rs: CHALLENGE", "letters of a challenge"),
    ("src/checks/subject.rs: OKTA_AHEAD", "seconds that Okta allows"),
    ("src/checks/support/example.rs: NOW", "an instant"),
    ("src/checks/messages/library_differences.rs: MINUTES", "seconds that a library allows"),
    ("src/checks/messages/library_differences.rs: BROWSER", "seconds that a library allows"),
    ("src/checks/messages/library_differences.rs: SERVERS", "seconds that a library allows"),
    ("src/checks/time/iat.rs: PROOF", "seconds that a proof lives"),
    ("src/checks/time/time_hits.rs: LEEWAY_AT_MOST", "seconds that verifiers allow at most"),
    ("src/model/line_time.rs: STEP", "seconds of half an hour"),
    ("src/model/context.rs: DEFAULT_LEEWAY", "seconds of clock tolerance"),
];

#[test]
fn every_number_of_the_rooms_that_read_is_a_limit_or_a_fact() {
    let mut sources = files(&["src"]);
    let rooms = ["src/reading", "src/matching", "src/explain", "src/checks", "src/signatures", "src/model"];
    sources.retain(|path| rooms.iter().any(|room| path.starts_with(room)));
    let number = |line: &str| {
        let (name, rest) = line.split_once("const ")?.1.split_once(": ")?;
        let (kind, value) = rest.split_once(" = ")?;
        let value: i64 = value.trim_end_matches(';').replace('_', "").parse().ok()?;
        (["usize", "u64", "i64", "u32"].contains(&kind) && value > 20).then(|| name.to_owned())
    };
    let of = |path: &String| {
        let names = code(path).into_iter().filter_map(|(_, line)| number(&line));
        names.map(|name| format!("{path}: {name}")).collect::<Vec<_>>()
    };
    let found: Vec<String> = sources.iter().flat_map(of).collect();
    let bad: Vec<_> = found.iter().filter(|it| !NO_BOUNDS.iter().any(|(name, _)| name == it)).collect();
    assert!(bad.is_empty(), "a bound stands in src/limits, a fact in the list above: {bad:#?}");
    let gone: Vec<_> = NO_BOUNDS.iter().filter(|(name, _)| !found.iter().any(|it| it == name)).collect();
    assert!(gone.is_empty(), "take these from the list: {gone:#?}");
}
