//! What a token may be used for.

pub(crate) mod groups;
pub(crate) mod needed;
pub(crate) mod scp;
pub(crate) mod userinfo;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Scopes), scp::CHECKS),
    (Some(Row::Scopes), groups::CHECKS),
    (Some(Row::Type), userinfo::CHECKS),
];
