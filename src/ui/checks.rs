//! The values that tokens are compared with, and what held.

pub(crate) mod expectations_form;
pub(crate) mod field;
pub(crate) mod held_against;
pub(crate) mod passed;
