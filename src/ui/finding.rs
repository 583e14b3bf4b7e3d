//! The findings, as cards.

pub(crate) mod card;
pub(crate) mod cause;
pub(crate) mod evidence;
pub(crate) mod findings;
