//! The list of all checks, run over a case.

use crate::finding::Explanation;

/// The words of every check.
pub fn explanations() -> impl Iterator<Item = &'static Explanation> {
    std::iter::empty()
}
