//! The two values that a message compares, where its text does not have them: `expected …, but got …` in words, or the
//! members of an object behind it.

use crate::limits;
use crate::model::VerifierMessage;
use crate::text::is_unset;

/// Findings whose messages compare two values, and the claim that each is about.
const COMPARING: &[(&str, &str)] = &[
    ("aud-unexpected", "aud"),
    ("iss-unexpected", "iss"),
    ("iss-discovery-mismatch", "issuer"),
    ("azp-unexpected", "azp"),
    ("alg-unexpected", "alg"),
    ("verifier-expects-other-alg", "alg"),
];

/// Fills the values that a message does not name from the object that its program prints behind it:
/// `[auth][details]: { "expected": "https://authjs.dev", "claims": { "iss": "https://discord.com" } }`.
pub(super) fn fill(said: &mut VerifierMessage, behind: &str) {
    let Some((_, claim)) = COMPARING.iter().find(|(id, _)| *id == said.finding_id) else { return };
    if let (Some(found), None) = (&said.found, &said.expected)
        && let (Some(found), Some(expected)) = of(found)
    {
        // The text takes all that follows it for the value found, and that has both.
        (said.found, said.expected) = (Some(found), Some(expected));
    }
    if said.expected.is_some() || said.found.is_some() {
        return;
    }
    let Some(at) = crate::text::beginning(behind, limits::DETAILS_BEHIND).find('{') else { return };
    let object = crate::text::beginning(behind.get(at..).unwrap_or_default(), limits::DETAILS);
    said.expected = member(object, "expected");
    if said.expected.is_some() {
        said.found = ["actual", "received", "found", claim].iter().find_map(|name| member(object, name));
    }
}

/// The value of a member that is a string or a list of strings.
fn member(object: &str, name: &str) -> Option<String> {
    object.match_indices(name).find_map(|(at, _)| {
        let before = object.get(..at)?.chars().next_back()?;
        let rest = object.get(at + name.len()..)?.trim_start_matches(['"', '\'']).trim_start();
        let rest = rest.strip_prefix(':')?.trim_start();
        let bounded = matches!(before, '"' | '\'' | ' ' | '{' | ',' | '\n');
        value(rest).filter(|_| bounded && rest.starts_with(['"', '\'', '`', '[']))
    })
}

/// The values of a line of this finding, where it compares two.
pub(in crate::reading) fn of_finding(finding_id: &str, line: &str) -> (Option<String>, Option<String>) {
    if COMPARING.iter().any(|(id, _)| *id == finding_id) { of(line) } else { (None, None) }
}

/// Words before the value that was expected.
const EXPECTED: &[&str] = &[
    "expected value",
    "expected issuer",
    "expected audience",
    "expected one of",
    "expected",
    "expecting",
    "want",
    "should be",
    "must be",
];

/// Words before the value that was found.
const FOUND: &[&str] = &[
    "but received",
    "but found",
    "but got",
    "but was",
    "received",
    "instead got",
    "actual",
    "got",
    "found",
    "aud",
    "iss",
];

/// Words and marks that may stand between such a word and its value.
const BETWEEN: &[&str] = &[
    "to be",
    "to equal",
    "to contain",
    "to match",
    "value",
    "iss",
    "aud",
    "issuer",
    "audience",
    "claim",
    "was",
    "is",
    "a",
    "an",
];

/// The value found and the value expected of a line; `None` for each that it does not name.
fn of(line: &str) -> (Option<String>, Option<String>) {
    let lower = line.to_ascii_lowercase();
    let expected = behind(line, &lower, EXPECTED);
    if expected.is_none()
        && let Some((found, expected)) = apart(line, &lower)
    {
        return (Some(found), Some(expected));
    }
    // What a message names only as found may be anything.
    let found = expected
        .as_ref()
        .and_then(|_| behind(line, &lower, FOUND))
        .filter(|it| expected.as_ref() != Some(it));
    (found, expected)
}

/// Words between a value found and the one that it should be.
const APART: &[&str] = &[
    " does not match expected ",
    " doesn't match expected ",
    " does not match ",
    " doesn't match ",
    " did not match ",
    " not in allowed audiences ",
    " not in allowed issuers ",
    " not in the allowed audiences ",
    " is not equal to ",
    " does not equal ",
    " not in ",
    " mismatch ",
    " vs ",
    " != ",
];

/// The two values that stand on either side of such words: `issuer https://a.example does not match https://b.example`.
fn apart(line: &str, lower: &str) -> Option<(String, String)> {
    let (at, word) = APART.iter().find_map(|word| Some((lower.find(word)?, word)))?;
    let before = line.get(..at)?.trim_end();
    let last = before.rsplit([' ', '=']).next()?;
    let is_quoted = last.ends_with(['"', '\'', '`']) && last.len() > 2;
    let found = last.trim_matches(|it: char| matches!(it, '"' | '\'' | '`' | '(' | ')' | '[' | ']' | ':'));
    let expected = value(line.get(at + word.len()..)?)?;
    (is_quoted || is_programs(found)).then(|| (found.to_owned(), expected))
}

/// The value behind the first of these words that stands as words.
fn behind(line: &str, lower: &str, words: &[&str]) -> Option<String> {
    words.iter().find_map(|word| {
        let at = lower.match_indices(word).find_map(|(at, _)| {
            let free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric() && it != '_');
            let before = lower.get(..at)?.chars().next_back();
            let after = lower.get(at + word.len()..)?.chars().next();
            (free(before) && free(after)).then_some(at + word.len())
        })?;
        value(line.get(at..)?)
    })
}

/// The value at the start of a text: in quotes or brackets, a URL, or a single word of a program.
fn value(text: &str) -> Option<String> {
    let mut rest = text.trim_start_matches([' ', ':', '=']);
    while let Some(next) = BETWEEN.iter().find_map(|word| {
        let next = rest.strip_prefix(word).or_else(|| rest.strip_prefix(word.to_uppercase().as_str()))?;
        next.starts_with([' ', ':', '=']).then_some(next)
    }) {
        rest = next.trim_start_matches([' ', ':', '=']);
    }
    let first = rest.chars().next()?;
    let closing = match first {
        '"' | '\'' | '`' => Some(first),
        '“' => Some('”'),
        '[' => Some(']'),
        _ => None,
    };
    if let Some(closing) = closing {
        let inner = rest.get(first.len_utf8()..)?;
        let inner = inner.get(..inner.find(closing)?)?;
        return Some(inner.replace(['"', '\''], "").trim().to_owned()).filter(|it| !it.is_empty());
    }
    let word = rest.split([' ', ',', ';', '"', '\'', ')', '\t']).next()?.trim_end_matches(['.', ':']);
    // Of `expected=orders` any word is the value.
    let is_set = text.starts_with('=') && word.len() > 1;
    (is_set || is_programs(word)).then(|| word.to_owned())
}

/// Whether a word is a value and no word of a sentence: it has marks or digits in it, or says that there is none.
fn is_programs(word: &str) -> bool {
    let none = is_unset(word);
    none || word.len() > 2
        && word.contains(|it: char| it.is_ascii_digit() || matches!(it, ':' | '/' | '_' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn both_values_are_read_and_words_of_a_sentence_are_none() {
        for (line, found, expected) in [
            (
                "Expected https://a.example/, but got https://b.example",
                "https://b.example",
                "https://a.example/",
            ),
            ("bad audience: expected \"api://a\" got \"api://b\"", "api://b", "api://a"),
            (
                "issuer mismatch, expected: https://undefined/ received: https://a.example",
                "https://a.example",
                "https://undefined/",
            ),
            ("Invalid audience. Expected: None, got: api://default", "api://default", "None"),
            ("aud: expected one of ['a-1', 'b'], actual c-2", "c-2", "a-1, b"),
            (
                "issuer https://a.example does not match https://b.example",
                "https://a.example",
                "https://b.example",
            ),
            ("audience 'a-1' not in ['b-2', 'c']", "a-1", "b-2, c"),
            ("token rejected: aud=[\"billing\"] expected=orders", "billing", "orders"),
            (
                "reason=\"issuer mismatch\" want=https://a.example got=https://b.example",
                "https://b.example",
                "https://a.example",
            ),
            (
                "token audience 'portal' not in allowed audiences [orders, billing]",
                "portal",
                "orders, billing",
            ),
            ("expected aud: a-1, which is missing", "", "a-1"),
            ("the audience does not match the one of the API", "", ""),
            ("expected a token but found a page", "", ""),
            ("the issuer is not the expected one", "", ""),
        ] {
            let (one, other) = of(line);
            assert_eq!(
                (one.unwrap_or_default(), other.unwrap_or_default()),
                (found.into(), expected.into()),
                "{line}"
            );
        }
    }
}
