//! Errors that the user has to act on: `login_required`, `consent_required`, `mfa_required` …

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
