//! Texts and their encodings: leaves that know nothing of tokens or of Okta.

pub mod base64url;
mod call;
pub mod character_references;
mod difference;
pub mod duration;
mod escape;
pub(crate) mod inflate;
pub mod json;
mod line;
pub mod percent;
pub mod pieces;
mod private;
pub mod quoted_printable;
pub mod template;
pub mod timestamp;
mod unset;
pub mod url;

pub use call::{Call, METHODS, is_method};
pub use difference::{Difference, difference, parted};
pub use escape::Escape;
pub(crate) use line::holds;
pub use line::listing::Listing;
pub use line::listing::passed;
pub use line::source_code::is_source_code;
pub use line::{beginning, ending, first_sentence, line_at, within};
pub use private::{Private, PrivateText};
pub use unset::is_unset;
