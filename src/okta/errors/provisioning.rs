//! Errors of provisioning, SCIM, imports and agents.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
