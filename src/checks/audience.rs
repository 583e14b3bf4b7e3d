//! Whom a token is for, and whom it is about.

pub(crate) mod assertion;
pub(crate) mod aud;
pub(crate) mod client;
mod expected;
pub(crate) mod receivers;
pub(crate) mod subject;

use super::{File, Row};

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (Some(Row::Audience), aud::CHECKS),
    (Some(Row::Audience), assertion::CHECKS),
    (Some(Row::Client), client::CHECKS),
    (Some(Row::Subject), subject::CHECKS),
    (Some(Row::Audience), receivers::CHECKS),
];
