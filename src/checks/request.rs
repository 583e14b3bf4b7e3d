//! The request that a token was sent with: scheme, header, and whether a token of this kind belongs there.

pub(crate) mod authorization;
pub(crate) mod kind;
pub(crate) mod scheme;
pub(crate) mod token_use;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] =
    &[scheme::CHECKS, authorization::CHECKS, kind::CHECKS, token_use::CHECKS];
