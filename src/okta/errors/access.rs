//! Errors of who one is and what one may do: credentials, sessions, permissions, features.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
