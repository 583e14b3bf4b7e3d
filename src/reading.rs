//! Text into a case.

use crate::case::Case;

/// Reads a paste. Never fails.
#[must_use]
pub fn read(_text: &str) -> Case {
    Case::default()
}
