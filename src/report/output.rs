//! The report in the forms that leave the page: JSON for programs, Markdown for people.

mod json;
pub mod markdown;
mod paste_bytes;

pub use json::json;
pub(crate) use json::{Json, PrintedFinding, finding_alone};
pub use paste_bytes::PasteBytes;
