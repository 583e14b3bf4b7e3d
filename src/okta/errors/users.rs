//! Errors of users and their profiles.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
