//! Who issued a token.

pub(crate) mod comparison;
pub(crate) mod iss;
pub(crate) mod near;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] = &[iss::CHECKS];
