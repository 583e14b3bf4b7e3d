//! The paste as it is read: numbered lines, tokens folded, what was recognized in the margin, what decided it marked.

pub(crate) mod line;
pub(crate) mod marks;
pub(crate) mod pieces;
pub(crate) mod search;
pub(crate) mod view;
