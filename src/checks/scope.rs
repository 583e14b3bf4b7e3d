//! What a token may be used for.

pub(crate) mod needed;
pub(crate) mod scp;
pub(crate) mod userinfo;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] = &[scp::CHECKS, userinfo::CHECKS];
