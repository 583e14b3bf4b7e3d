//! An exhibit: one thing recognised in the paste.

use super::{Confidence, Content, Kind};
use std::ops::Range;

/// One thing recognised in the paste.
#[derive(Clone)]
pub struct Exhibit {
    /// What it is.
    pub kind: Kind,
    /// Byte offsets into the paste, without scheme or quotes.
    pub span: Range<usize>,
    /// Where the same thing stands again.
    pub also: Vec<Range<usize>>,
    /// What was taken off to read it: `had-bearer`, `had-quotes` …
    pub notes: Vec<&'static str>,
    /// How sure the kind is.
    pub confidence: Confidence,
    /// Why it is taken for this kind.
    pub reason: &'static str,
    /// Where it was found inside a token: `payload` of a nested one, `payload.act.token` of one in a claim.
    pub inside: Option<String>,
    /// What it holds.
    pub content: Content,
}
