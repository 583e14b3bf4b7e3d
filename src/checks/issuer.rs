//! Who issued a token.

pub(crate) mod comparison;
pub(crate) mod discovery;
pub(crate) mod entra;
pub(crate) mod iss;
pub(crate) mod near;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] =
    &[(Some(Row::Issuer), iss::CHECKS), (Some(Row::Issuer), discovery::CHECKS)];
