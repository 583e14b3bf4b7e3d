//! Messages of the Identity Engine, by `i18n.key`.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
