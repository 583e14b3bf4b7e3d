//! Stretches of a text: a line, a beginning, an ending, what stands within bounds.

pub(super) mod listing;
pub(super) mod source_code;

use std::ops::Range;

/// The line of a text that holds this place, without the space around it.
#[must_use]
pub fn line_at(text: &str, place: usize) -> &str {
    let (before, after) = text.split_at_checked(place).unwrap_or_default();
    let from = before.rfind('\n').map_or(0, |it| it + 1);
    let to = place + after.find('\n').unwrap_or(after.len());
    text.get(from..to).unwrap_or_default().trim()
}

/// The first bytes of a text, at most so many, without the part of a letter.
#[must_use]
pub fn beginning(text: &str, most: usize) -> &str {
    (0..=most.min(text.len())).rev().find_map(|end| text.get(..end)).unwrap_or_default()
}

/// The last bytes of a text, at most so many, without the part of a letter.
#[must_use]
pub fn ending(text: &str, most: usize) -> &str {
    (text.len().saturating_sub(most)..=text.len()).find_map(|start| text.get(start..)).unwrap_or_default()
}

/// What of a text stands within these bytes, without the part of a letter.
#[must_use]
pub fn within<'a>(text: &'a str, bounds: &Range<usize>) -> &'a str {
    let whole = |at: usize| (at..text.len()).find(|it| text.is_char_boundary(*it)).unwrap_or(text.len());
    text.get(whole(bounds.start)..whole(bounds.end)).unwrap_or_default()
}

/// The first sentence of a text, and what follows it; nothing where it is the only one. A period inside a literal in
/// backticks, or one that neither a capital letter nor a literal nor a placeholder follows, ends none: `acme.okta.com`,
/// `e.g. scopes`.
#[must_use]
pub fn first_sentence(text: &str) -> (&str, &str) {
    let mut literal = false;
    let end = text.match_indices(['.', '`']).find_map(|(at, sign)| {
        literal ^= sign == "`";
        let (first, more) = text.split_at_checked(at + 1)?;
        let more = more.strip_prefix(' ')?;
        let begins = more.starts_with(|it: char| it.is_uppercase() || matches!(it, '`' | '{'));
        (!literal && sign == "." && begins).then_some((first, more))
    });
    end.unwrap_or((text, ""))
}

/// Whether a text holds these words, whatever the case of their letters.
#[must_use]
pub(crate) fn holds(text: &str, words: &str) -> bool {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let Some(first) = words.first() else { return true };
    let either = [first.to_ascii_lowercase(), first.to_ascii_uppercase()];
    text.iter()
        .enumerate()
        .filter(|(_, byte)| either.contains(byte))
        .any(|(at, _)| text.get(at..at + words.len()).is_some_and(|here| here.eq_ignore_ascii_case(words)))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_sentence_ends_at_a_period_before_a_capital_letter_and_never_inside_a_literal() {
        assert_eq!(
            first_sentence("It failed. The key is fine. Wait."),
            ("It failed.", "The key is fine. Wait.")
        );
        assert_eq!(first_sentence("It is `a. B` of acme.okta.com."), ("It is `a. B` of acme.okta.com.", ""));
        assert_eq!(first_sentence("See `iss`. `aud` is good."), ("See `iss`.", "`aud` is good."));
        assert_eq!(
            first_sentence("Some, e.g. scopes, are missing."),
            ("Some, e.g. scopes, are missing.", "")
        );
    }
}
