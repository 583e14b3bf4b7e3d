//! How the text of an expectation is read.

use crate::text::Call;

/// Where an expectation is kept, and with that how its text is read.
pub(super) enum Slot<'a> {
    /// A value; of several any one fits.
    Several(&'a mut Vec<String>),
    /// The only value; the last one counts.
    One(&'a mut Option<String>),
    /// Values separated by spaces or commas, all of them.
    Words(&'a mut Vec<String>),
    /// A method and a path.
    Call(&'a mut Option<Call>),
    /// A text with all its spaces and lines.
    Whole(&'a mut Option<String>),
}
