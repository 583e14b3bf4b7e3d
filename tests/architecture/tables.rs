//! Facts that stand in one table: nothing else lists them.

use crate::{files, text};
use token_inspector::jose::algorithms::ALGORITHMS;

/// Where algorithms are named on purpose: their tables, words for people, and what tests make.
const NAMED: &[&str] =
    &["src/jose/algorithms.rs", "src/jose/curve.rs", "src/catalogue/", "src/checks/support/"];

/// Places of a line in which a text is compared or listed: in a pattern, a list, a comparison, or as a beginning.
fn asks(line: &str, name: &str) -> bool {
    let quoted = format!("\"{name}\"");
    line.match_indices(&quoted).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default().trim_end();
        let behind = line.get(at + quoted.len()..).unwrap_or_default().trim_start();
        let in_json = before.ends_with([':', '\\']);
        let compared = ["==", "!=", "|", "[", "matches!(", "Some(", "starts_with(", "strip_prefix("];
        !in_json
            && (compared.iter().any(|it| before.ends_with(it))
                || behind.starts_with('|')
                || behind.starts_with("=>"))
    })
}

#[test]
fn no_code_lists_algorithms_but_their_table() {
    let families = ["HS", "RS", "PS", "ES"];
    let names: Vec<&str> = ALGORITHMS.iter().map(|row| row.name).chain(families).collect();
    let mut bad = Vec::new();
    for path in files(&["src"]).iter().filter(|path| path.ends_with(".rs")) {
        if NAMED.iter().any(|it| path.starts_with(it)) {
            continue;
        }
        let code = text(path);
        let code = code.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        for (number, line) in lines {
            if names.iter().any(|name| asks(line, name)) {
                bad.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(bad.is_empty(), "ask the row of the algorithm in src/jose/algorithms.rs: {bad:#?}");
}

#[test]
fn a_list_of_algorithms_is_recognised() {
    for line in [
        "Some(\"RS256\" | \"PS256\") => 1,",
        "if alg == \"ES256\" {",
        "alg.starts_with(\"HS\")",
        "[\"RS\", \"PS\"]",
    ] {
        assert!(["RS256", "PS256", "ES256", "HS", "RS"].iter().any(|name| asks(line, name)), "{line}");
    }
    assert!(!asks("header: r#\"{\"alg\":\"RS256\"}\"#,", "RS256"));
}
