//! Codes that other Okta APIs use with another meaning.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
