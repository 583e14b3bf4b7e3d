//! The signature, and the keys that check it.

pub(crate) mod dummy;
pub(crate) mod forged;
pub(crate) mod invalid;
pub(crate) mod key_form;
pub(crate) mod keys;
pub(crate) mod misfit;
pub(crate) mod not_read;
pub(crate) mod present;
pub(crate) mod told;
pub(crate) mod unchecked;
pub(crate) mod unreachable;
pub(crate) mod usual;
pub(crate) mod weak;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Signature), forged::CHECKS),
    (Some(Row::Signature), present::CHECKS),
    (Some(Row::Signature), keys::CHECKS),
    (Some(Row::Signature), unreachable::CHECKS),
    (Some(Row::Signature), misfit::CHECKS),
    (Some(Row::Signature), weak::CHECKS),
    (None, dummy::CHECKS),
    (None, key_form::CHECKS),
    (Some(Row::Signature), invalid::CHECKS),
    (Some(Row::Signature), unchecked::CHECKS),
    (None, not_read::CHECKS),
];
