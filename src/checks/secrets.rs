//! Secrets that were pasted.

pub(crate) mod pasted;

use super::File;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[(None, pasted::CHECKS)];
