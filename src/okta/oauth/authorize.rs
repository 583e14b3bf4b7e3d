//! Errors of the authorization request: redirect URIs, response types and modes.

use crate::okta::Known;

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[];
