//! The token: its life, and its JSON as it is, with what each line means.

pub(crate) mod claim;
pub(crate) mod claims;
pub(crate) mod pane;
pub(crate) mod shorten;
