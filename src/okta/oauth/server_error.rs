//! `server_error`, `temporarily_unavailable`.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
