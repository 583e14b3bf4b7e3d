//! Where the last placeholder of a text ends that stands in the middle of another text.

use crate::catalogue::Source;
use crate::matching::Meaning;
use std::ops::Range;

/// What stands behind the summary of an API error where a client prints its causes or its id too.
const BEHIND_A_SUMMARY: &[&str] = &[". ", " - ", "), ErrorId", "), errorId"];

/// The end of what a placeholder takes of this stretch: the quote that closes it, or the one around the whole text, else
/// the line's end.
pub(crate) fn of(text: &str, placeholder: &Range<usize>, meaning: Meaning) -> usize {
    let taken = text.get(placeholder.clone()).unwrap_or_default();
    let line = taken.split(['\n', '\r', '│']).next().unwrap_or_default();
    let line = line.split("\\n").next().unwrap_or_default();
    let before = text.get(..placeholder.start).unwrap_or_default().trim_end_matches('\\');
    let around = before.chars().next_back().filter(|it| matches!(it, '"' | '\'' | '`'));
    let quoted = around.and_then(|quote| closing(line, quote)).and_then(|at| line.get(..at));
    let mut kept = quoted.unwrap_or_else(|| unclosed(line)).trim_end_matches('\\');
    if matches!(meaning, Meaning::CatalogueEntry(known) if matches!(known.source(), Source::Api(_))) {
        for behind in BEHIND_A_SUMMARY {
            kept = kept.split(behind).next().unwrap_or_default();
        }
    }
    placeholder.start + kept.len()
}

/// Where the quote closes that stands before a value: behind the last item, of a list whose items each have quotes.
fn closing(line: &str, quote: char) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + line.get(from..)?.find(quote)?;
        let behind = line.get(at + quote.len_utf8()..)?;
        let next = behind.strip_prefix(',').map(str::trim_start).and_then(|it| it.strip_prefix(quote));
        let Some(next) = next.filter(|it| it.contains(quote)) else { return Some(at) };
        from = line.len() - next.len();
    }
}

/// Without what comes behind a quote that was opened before.
fn unclosed(line: &str) -> &str {
    let mut open = false;
    let mut last = ' ';
    for (at, letter) in line.char_indices() {
        if letter == '"' {
            let opens = last.is_whitespace() || matches!(last, '[' | '(' | '{' | '=' | ':' | ',');
            if !open && !opens {
                return line.get(..at).unwrap_or_default();
            }
            open = !open;
        }
        if letter != '\\' {
            last = letter;
        }
    }
    line
}

/// Where what a first placeholder took begins: behind the words, quotes and brackets that lead to it, as in
/// `errors=["https://app.example is not …` and `ValidationError: https://app.example is not …`.
pub(super) fn begun(text: &str, placeholder: &Range<usize>) -> usize {
    let taken = text.get(placeholder.clone()).unwrap_or_default();
    let led =
        ["\"", "'", "`", "[", "(", ": "].iter().filter_map(|it| Some(taken.trim_end().rfind(it)? + it.len()));
    let inner = |at: &usize| taken.get(*at..).is_some_and(|it| it.contains(char::is_alphanumeric));
    placeholder.start + led.filter(inner).max().unwrap_or(0)
}
