//! Small parts that every other part of the page uses.

pub(crate) mod copy;
pub(crate) mod copyable;
pub(crate) mod icon;
pub(crate) mod instant;
pub(crate) mod lines;
pub(crate) mod private;
pub(crate) mod prose;
pub(crate) mod row;
pub(crate) mod show_more;
pub(crate) mod span;
pub(crate) mod visible;
pub mod zone;
