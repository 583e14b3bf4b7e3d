//! Errors of brands, domains, pages, e-mail templates and mail servers.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
