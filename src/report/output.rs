//! The report in the forms that leave the page: JSON for programs.

mod json;
mod paste_bytes;

pub use json::json;
pub use paste_bytes::PasteBytes;
