//! The tokens, as cards.

pub(crate) mod card;
pub(crate) mod claims;
pub(crate) mod raw;
