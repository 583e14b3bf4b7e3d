//! The header, member by member.

pub(crate) mod accepted_algorithms;
pub(crate) mod alg;
pub(crate) mod crit;
pub(crate) mod embedded_key;
pub(crate) mod encryption;
pub(crate) mod kid;
pub(crate) mod typ;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Signature), alg::CHECKS),
    (Some(Row::Signature), embedded_key::CHECKS),
    (Some(Row::Signature), kid::CHECKS),
    (Some(Row::Type), typ::CHECKS),
    (Some(Row::Signature), crit::CHECKS),
    (Some(Row::Structure), encryption::CHECKS),
];
