//! The header, member by member.

pub(crate) mod alg;
pub(crate) mod crit;
pub(crate) mod embedded_key;
pub(crate) mod encryption;
pub(crate) mod kid;
pub(crate) mod typ;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] =
    &[alg::CHECKS, embedded_key::CHECKS, kid::CHECKS, typ::CHECKS, crit::CHECKS, encryption::CHECKS];
