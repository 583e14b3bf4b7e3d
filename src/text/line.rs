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
