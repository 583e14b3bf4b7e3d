//! The request that a token was sent with: scheme, header, and whether a token of this kind belongs there.

pub(crate) mod accepted;
pub(crate) mod authorization;
pub(crate) mod client_type;
pub(crate) mod empty_parameters;
pub(crate) mod grant;
pub(crate) mod hygiene;
pub(crate) mod kind;
pub(crate) mod misplaced;
pub(crate) mod scheme;
pub(crate) mod sent;
pub(crate) mod token_use;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Type), scheme::CHECKS),
    (Some(Row::Type), hygiene::CHECKS),
    (Some(Row::Type), empty_parameters::CHECKS),
    (Some(Row::Type), authorization::CHECKS),
    (Some(Row::Type), misplaced::CHECKS),
    (None, client_type::CHECKS),
    (None, grant::CHECKS),
    (Some(Row::Type), kind::CHECKS),
    (Some(Row::Type), token_use::CHECKS),
];
