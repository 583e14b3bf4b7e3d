//! Code to copy that several errors share.

use crate::finding::Snippet;

/// Retries that respect the rate limits.
pub static RETRY: &[Snippet] = &[];
