//! Errors of apps, their assignments and their users.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
