//! The paste: its box, how it is read, worked examples.

pub(crate) mod long_token;
pub(crate) mod pane;
pub(crate) mod read;
pub(crate) mod samples;
pub(crate) mod text_box;
