//! Selecting a span of the paste in its text box.

use std::ops::Range;
use web_sys::HtmlTextAreaElement;

/// Selects a span given in bytes of the text, and brings it into view.
pub(crate) fn select(area: &HtmlTextAreaElement, text: &str, span: &Range<usize>) {
    let Range { start, end } = utf16(text, span);
    // A browser scrolls a caret into view as the box gets the focus, and does not scroll a selection.
    area.blur().ok();
    area.set_selection_range(start, start).ok();
    area.focus().ok();
    area.set_selection_range(start, end).ok();
}

/// Whether words of the page are selected.
pub(crate) fn is_there() -> bool {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// A span in UTF-16 units, as text boxes count, from one in bytes.
fn utf16(text: &str, span: &Range<usize>) -> Range<u32> {
    let units = |end: usize| {
        let before = text.get(..end).unwrap_or(text);
        before.chars().map(|letter| letter.len_utf16() as u32).sum()
    };
    units(span.start)..units(span.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_utf16_units() {
        assert_eq!(utf16("abc", &(1..2)), 1..2);
        assert_eq!(utf16("“x” eyJ", &(8..11)), 4..7);
        assert_eq!(utf16("🔑 eyJ", &(5..8)), 3..6);
    }

    #[test]
    fn a_span_inside_a_letter_or_behind_the_end_reaches_the_end() {
        assert_eq!(utf16("é", &(1..9)), 1..1);
    }
}
