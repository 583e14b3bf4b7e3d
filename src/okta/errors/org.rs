//! Errors of the org itself: features, realms, creation, maintenance.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
