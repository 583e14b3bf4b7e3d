//! The form of a token: its parts, their encoding, their JSON.

pub(crate) mod bare_parts;
pub(crate) mod claim_types;
pub(crate) mod compact_form;
mod counted_parts;
pub(crate) mod encoding;
pub(crate) mod json_members;
pub(crate) mod unicode;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Structure), claim_types::CHECKS),
    (Some(Row::Structure), compact_form::CHECKS),
    (Some(Row::Structure), encoding::CHECKS),
    (Some(Row::Structure), json_members::CHECKS),
    (Some(Row::Structure), unicode::CHECKS),
    (Some(Row::Structure), bare_parts::CHECKS),
];
