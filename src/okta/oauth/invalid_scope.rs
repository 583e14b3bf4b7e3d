//! `invalid_scope` and what else is said of scopes.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
