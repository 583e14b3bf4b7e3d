//! Errors of client registration.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
