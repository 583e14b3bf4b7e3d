//! Lines of a text.

/// The line of a text that holds this place, without the space around it.
#[must_use]
pub fn line_at(text: &str, place: usize) -> &str {
    let (before, after) = text.split_at_checked(place).unwrap_or_default();
    let from = before.rfind('\n').map_or(0, |it| it + 1);
    let to = place + after.find('\n').unwrap_or(after.len());
    text.get(from..to).unwrap_or_default().trim()
}
