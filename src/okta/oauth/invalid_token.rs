//! `invalid_token`, `insufficient_scope` and other refusals of a resource.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
