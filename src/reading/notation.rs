//! Notations that every reader meets: lines, names before values, keywords.

pub(crate) mod form;
pub(crate) mod keywords;
pub(crate) mod lines;
pub(crate) mod preceding;
