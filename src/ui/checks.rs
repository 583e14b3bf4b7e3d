//! The table of checks: what is in the token, what is expected, and what came of it.

pub(crate) mod expectations_form;
pub(crate) mod field;
pub(crate) mod found;
pub(crate) mod key_box;
pub(crate) mod table;
pub(crate) mod time_box;
