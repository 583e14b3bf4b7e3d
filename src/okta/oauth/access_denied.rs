//! `access_denied` and what refuses after a policy was read.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
