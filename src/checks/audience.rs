//! Whom a token is for.

pub(crate) mod assertion;
pub(crate) mod aud;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] = &[aud::CHECKS, assertion::CHECKS];
