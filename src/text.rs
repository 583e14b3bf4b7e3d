//! Texts and their encodings: leaves that know nothing of tokens or of Okta.

pub mod base64url;
pub mod duration;
pub mod json;
mod line;
pub mod template;
pub mod timestamp;

pub use line::line_at;
