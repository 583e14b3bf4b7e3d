//! How a text is read with the way back to its bytes: escapes undone, JSON in spans, base64 in runs, a file in pieces.

pub(crate) mod base64_runs;
pub(crate) mod escapes;
pub(crate) mod pieces;
pub(crate) mod scanner;
pub(crate) mod sniffed;
pub(crate) mod tree;
pub(crate) mod view;
