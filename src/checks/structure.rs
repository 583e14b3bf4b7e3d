//! The form of a token: its parts, their encoding, their JSON.

pub(crate) mod bare_parts;
pub(crate) mod claim_types;
pub(crate) mod compact_form;
pub(crate) mod encoding;
pub(crate) mod json_members;
pub(crate) mod unicode;

use super::Check;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[&[Check]] = &[
    claim_types::CHECKS,
    compact_form::CHECKS,
    encoding::CHECKS,
    json_members::CHECKS,
    unicode::CHECKS,
    bare_parts::CHECKS,
];
