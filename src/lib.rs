//! Token Inspector reads a refused token or an Okta error and says what is wrong, why, and what to do.
//!
//! A paste is read into a case of exhibits; checks and the Okta catalogue turn exhibits into findings;
//! a report orders them under one verdict; the page draws the report. [`inspect`] is the way in.

pub mod case;
pub mod checks;
pub mod claims;
pub mod context;
pub mod finding;
pub mod json;
pub mod okta;
mod order;
mod packed;
pub mod reading;
pub mod reference;
pub mod report;
pub mod span;
pub mod timestamp;
pub mod token;
pub mod words;

#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod ui;

pub use context::Context;
pub use report::{Report, inspect};
