//! `invalid_request`.

use crate::okta::Known;

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[];
