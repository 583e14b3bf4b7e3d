//! The frame of the page.

pub(crate) mod announcer;
pub(crate) mod app;
pub(crate) mod away;
pub(crate) mod follow_address;
pub(crate) mod masthead;
pub(crate) mod second_opinion;
pub(crate) mod welcome;
pub(crate) mod wiped;
