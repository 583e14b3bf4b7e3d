//! Token Inspector reads a refused token or an Okta error and says what is wrong, why, and what to do.
//!
//! A paste is read into a case of exhibits; checks and the Okta catalogue turn exhibits into findings;
//! a report orders them under one verdict; the page draws the report. [`inspect`] is the way in.

pub mod archive;
pub mod catalogue;
pub mod checks;
pub mod compare;
pub mod explain;
pub mod finding;
pub mod jose;
pub mod limits;
pub mod matching;
pub mod model;
pub mod profile;
pub mod reading;
pub mod reference;
pub mod report;
pub mod signatures;
mod sort;
pub mod text;

#[cfg(feature = "page")]
pub mod browser;
#[cfg(feature = "page")]
pub mod ui;

pub use model::Context;
pub use report::{Report, inspect};
