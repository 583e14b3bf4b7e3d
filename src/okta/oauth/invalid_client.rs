//! `invalid_client`, `unauthorized_client`.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
