//! The report in the forms that leave the page: JSON for programs.

mod json;
mod paste_bytes;

pub use json::json;
pub(crate) use json::{Json, PrintedFinding, finding_alone};
pub use paste_bytes::PasteBytes;
