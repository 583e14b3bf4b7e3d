//! DPoP: `invalid_dpop_proof`, `use_dpop_nonce`.

use crate::okta::Known;

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[];
