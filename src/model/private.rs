//! Secrets, how much of one may be shown, and what a log may print of what was pasted.

use super::{Case, Exhibit, Header, Request};
use std::fmt::{Debug, Formatter, Result};

/// A secret with its first four and last four characters; nothing of one below 16 characters.
#[must_use]
pub fn masked(secret: &str) -> String {
    let count = secret.chars().count();
    if count < 16 {
        return "…".into();
    }
    let first: String = secret.chars().take(4).collect();
    let last: String = secret.chars().skip(count - 4).collect();
    format!("{first}…{last}")
}

/// What a log or a panic may print of what was pasted: what it is, and nothing that it says.
impl Debug for Exhibit {
    fn fmt(&self, out: &mut Formatter) -> Result {
        let Exhibit { kind, span, notes, .. } = self;
        let mut out = out.debug_struct("Exhibit");
        out.field("kind", kind).field("span", span).field("notes", notes).finish_non_exhaustive()
    }
}

impl Debug for Case {
    fn fmt(&self, out: &mut Formatter) -> Result {
        out.debug_struct("Case").field("exhibits", &self.exhibits).finish_non_exhaustive()
    }
}

impl Debug for Request {
    fn fmt(&self, out: &mut Formatter) -> Result {
        let mut out = out.debug_struct("Request");
        out.field("method", &self.method).field("headers", &self.headers).finish_non_exhaustive()
    }
}

impl Debug for Header {
    fn fmt(&self, out: &mut Formatter) -> Result {
        out.debug_struct("Header").field("name", &self.name).finish_non_exhaustive()
    }
}
