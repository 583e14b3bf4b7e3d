//! What is said of a library: where it is set, and how it says more. Both are shown as what to do.

use super::rooms::{Part, hold, spans, texts};
use std::collections::HashSet;
use token_inspector::catalogue::libraries::libraries;

/// What a person can do.
const ACTS: &[&str] = &[
    "accept",
    "add",
    "annotate",
    "bind",
    "build",
    "call",
    "catch",
    "check",
    "compare",
    "copy",
    "create",
    "decode",
    "exclude",
    "expect",
    "export",
    "get",
    "give",
    "have",
    "implement",
    "import",
    "install",
    "leave",
    "let",
    "list",
    "listen",
    "load",
    "log",
    "look",
    "lower",
    "make",
    "map",
    "match",
    "open",
    "override",
    "pass",
    "print",
    "put",
    "raise",
    "read",
    "refresh",
    "refuse",
    "register",
    "remove",
    "repeat",
    "request",
    "rescue",
    "restart",
    "run",
    "search",
    "send",
    "serve",
    "set",
    "share",
    "show",
    "sign",
    "start",
    "switch",
    "synchronize",
    "take",
    "turn",
    "use",
    "verify",
    "wait",
    "write",
];

#[test]
fn what_is_said_of_a_library_says_what_to_do() {
    hold(
        "a verb at the start, if need be behind what it is for",
        texts().into_iter().filter(|it| matches!(it.part, Part::Setting | Part::More)).filter_map(|it| {
            let first = it.text.split(". ").next().unwrap_or_default();
            let begins = |clause: &str| {
                let word = clause.split([' ', ':']).next().unwrap_or_default().to_lowercase();
                ACTS.contains(&word.as_str())
            };
            let intended = ["In ", "For ", "On ", "With "].iter().any(|it| first.starts_with(it));
            let acts = begins(first) || intended && first.split(", ").any(begins);
            (!acts || !it.text.ends_with('.')).then(|| (it, "says what is, not what to do".into()))
        }),
    );
}

#[test]
fn code_in_a_setting_holds_no_gap_that_words_could_fill() {
    hold(
        "no placeholder inside code, where its fallback would be read as a value",
        texts().into_iter().filter(|it| it.part == Part::Setting).filter_map(|it| {
            let gaps = ["{audience}", "{issuer}", "{keys}", "{found}", "{expected}", "{scope}", "{kid}"];
            let filled = spans(it.text).find(|span| gaps.iter().any(|gap| span.contains(gap)));
            filled.map(|span| (it, span.to_owned()))
        }),
    );
}

#[test]
fn a_library_has_one_setting_for_a_finding() {
    for library in libraries() {
        let ids: HashSet<_> = library.settings().iter().map(|(id, _)| id).collect();
        assert_eq!(ids.len(), library.settings().len(), "{}: only the first is ever shown", library.name);
    }
}
