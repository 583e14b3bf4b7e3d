//! What the page asks of the browser. Nothing here draws.

pub(crate) mod address;
pub(crate) mod clipboard;
pub mod clock;
pub mod crypto;
pub(crate) mod file;
pub(crate) mod idle;
pub(crate) mod pasted;
pub(crate) mod place;
pub(crate) mod print;
pub(crate) mod saving;
pub(crate) mod seal;
pub(crate) mod selection;
pub(crate) mod timer;
pub mod trouble;
pub(crate) mod turn;
pub(crate) mod watch;
