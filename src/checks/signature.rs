//! The signature, and the keys that would check it.

pub(crate) mod keys;
pub(crate) mod present;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] =
    &[(Some(Row::Signature), present::CHECKS), (Some(Row::Signature), keys::CHECKS)];
