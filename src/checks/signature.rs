//! The signature, and the keys that would check it.

pub(crate) mod keys;
pub(crate) mod present;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] = &[present::CHECKS, keys::CHECKS];
