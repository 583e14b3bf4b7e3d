//! The built page, driven through WebDriver. `cargo xtask test page` serves it and starts the browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

#[path = "end_to_end/boot.rs"]
mod boot;
#[path = "end_to_end/files.rs"]
mod files;
#[path = "end_to_end/flow.rs"]
mod flow;
#[path = "end_to_end/listener.rs"]
mod listener;
#[path = "end_to_end/looks.rs"]
mod looks;
#[path = "end_to_end/markup.rs"]
mod markup;
#[path = "end_to_end/one_file.rs"]
mod one_file;
#[path = "end_to_end/page.rs"]
mod page;
#[path = "end_to_end/privacy.rs"]
mod privacy;
#[path = "end_to_end/profile.rs"]
mod profile;
#[path = "end_to_end/reading.rs"]
mod reading;
#[path = "end_to_end/reference.rs"]
mod reference;
#[path = "end_to_end/seal.rs"]
mod seal;
#[path = "end_to_end/session.rs"]
mod session;
#[path = "end_to_end/stories.rs"]
mod stories;
#[path = "end_to_end/wipe.rs"]
mod wipe;
