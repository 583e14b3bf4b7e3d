//! The frame of the page.

pub(crate) mod announcer;
pub(crate) mod app;
pub(crate) mod away;
pub(crate) mod bench;
pub(crate) mod drop_frame;
pub(crate) mod examples;
pub(crate) mod first_screen;
pub(crate) mod follow_address;
pub(crate) mod header;
pub(crate) mod log;
pub(crate) mod rehearsal;
pub(crate) mod second_opinion;
pub(crate) mod shortcuts;
pub(crate) mod undo;
pub(crate) mod warm;
pub(crate) mod wiped;
