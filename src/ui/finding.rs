//! The findings: one open, the others a line.

pub(crate) mod card;
pub(crate) mod cause;
pub(crate) mod evidence;
pub(crate) mod findings;
pub(crate) mod tabs;
