//! When a token begins, was issued, and ends.

pub(crate) mod exp;
pub(crate) mod fraction;
pub(crate) mod iat;
pub(crate) mod length;
pub(crate) mod life;
pub(crate) mod nbf;
pub(crate) mod time_hits;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Time), exp::CHECKS),
    (Some(Row::Time), nbf::CHECKS),
    (Some(Row::Time), iat::CHECKS),
    (Some(Row::Time), fraction::CHECKS),
];
