//! Texts and their encodings: leaves that know nothing of tokens or of Okta.

pub mod base64url;
mod call;
mod difference;
pub mod duration;
pub mod json;
mod line;
pub mod template;
pub mod timestamp;

pub use call::Call;
pub use difference::{Difference, difference};
pub use line::line_at;
