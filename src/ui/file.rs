//! A file that is open: its cases, tokens and sequence on the left, what is looked at of it on the right, and the panel
//! for a copy that is safe to send.

pub(crate) mod band;
pub(crate) mod case_pane;
pub(crate) mod case_rows;
pub(crate) mod file_list;
pub(crate) mod opening;
pub(crate) mod reading;
pub(crate) mod safe_copy;
pub(crate) mod sequence;
pub(crate) mod token_rows;
