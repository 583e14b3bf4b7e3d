//! What programs print where a value was never set.

/// The words for it, in lower case.
const WORDS: &[&str] = &["undefined", "null", "none", "nil", "nan", "[object object]", "<nil>"];

/// Whether a text is what a program prints for a value that was never set, in whatever case: `undefined`, `None`.
#[must_use]
pub fn is_unset(text: &str) -> bool {
    WORDS.iter().any(|it| text.eq_ignore_ascii_case(it))
}
