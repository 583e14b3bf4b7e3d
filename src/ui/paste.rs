//! The paste: its box, what was recognised in it, worked examples.

pub(crate) mod exhibits;
pub(crate) mod samples;
pub(crate) mod text_box;
