//! Drops what no program said: words in source code, in lists of messages, and in sentences about what would happen.

use crate::limits;
use crate::model::{Body, Content, Exhibit};
use crate::text::{Listing, beginning, ending, is_source_code};
use std::ops::Range;

/// Lines of source that a paste has at least to be taken for a program's text.
const SOURCE: usize = 2;

/// How sentences about what would happen begin.
const CONDITIONS: &[&str] = &["if ", "when ", "whenever ", "once ", "should "];

/// Words by which a person tells what did happen.
const PEOPLE: &[&str] =
    &["i", "we", "my", "our", "us", "me", "he", "she", "they", "now", "today", "i'm", "im"];

/// Drops words that no program said. One line alone is left: somebody asks what it means.
pub(crate) fn drop(exhibits: &mut Vec<Exhibit>, text: &str) {
    if !exhibits.iter().any(|it| is_word(&it.content)) {
        return;
    }
    let is_source = text.lines().filter(|it| is_source_code(it)).nth(SOURCE - 1).is_some();
    let listing = Listing::of(text);
    exhibits.retain(|it| {
        let untold = |line: &str| listing.lists(line) || is_source && is_source_code(line);
        let is_said =
            || !line_of(text, it.span.start).is_some_and(untold) && !is_condition(sentence(text, &it.span));
        !is_word(&it.content) || is_said()
    });
}

/// Whether an exhibit can be a few words amid others.
fn is_word(content: &Content) -> bool {
    match content {
        Content::VerifierMessage(_) | Content::Error(_) | Content::Json(_) | Content::Challenge(_) => true,
        Content::Response(it) => it.headers.is_empty() && it.body == Body::NotShown,
        _ => false,
    }
}

/// The line that holds this place; `None` if it is too long for one that somebody wrote: looking for its ends once for
/// each of a hundred thousand codes in it would never end.
fn line_of(text: &str, place: usize) -> Option<&str> {
    let (before, after) = text.split_at_checked(place)?;
    let (near, next) = (ending(before, limits::SENTENCE_BEFORE), beginning(after, limits::SENTENCE_BEFORE));
    let from = match near.rfind('\n') {
        Some(at) => place - near.len() + at + 1,
        None if near.len() == before.len() => 0,
        None => return None,
    };
    let to = match next.find('\n') {
        Some(at) => place + at,
        None if next.len() == after.len() => text.len(),
        None => return None,
    };
    text.get(from..to).map(str::trim)
}

/// The sentence of its line in which a stretch stands, as far as its beginning; empty where that is too long for one.
fn sentence<'a>(text: &'a str, span: &Range<usize>) -> &'a str {
    let before = text.get(..span.start).unwrap_or_default();
    let near = ending(before, limits::SENTENCE_BEFORE);
    let begins = near.rfind('\n').map(|at| at + 1).max(near.rfind(". ").map(|at| at + 2));
    match begins {
        Some(at) => near.get(at..).unwrap_or_default(),
        None if near.len() == before.len() => near,
        None => "",
    }
}

/// Whether a sentence that leads up to a word tells of what would happen, and nobody tells that it did.
fn is_condition(before: &str) -> bool {
    let lower = before.trim_start().to_ascii_lowercase();
    CONDITIONS.iter().any(|it| lower.starts_with(it))
        && !lower.split(|it: char| !(it.is_alphanumeric() || it == '\'')).any(|word| PEOPLE.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::is_condition;

    #[test]
    fn what_would_happen_is_told_from_what_did() {
        assert!(is_condition("When a token has expired, the API answers with status "));
        assert!(!is_condition("When I click on the button, I get "));
        assert!(!is_condition("The API answers with status "));
    }
}
