//! Secrets, how much of one may be shown, and bytes that are overwritten when they are dropped.

use super::{Case, Exhibit, Header, Request};
use std::fmt::{Debug, Formatter, Result};

/// Bytes of a secret that is kept for a while: overwritten when dropped, and never printed.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private(Vec<u8>);

impl Private {
    /// Takes bytes over; no copy is left behind.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Private {
        Private(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        self.0.fill(0);
        // Without a reader the compiler would leave the writing out.
        std::hint::black_box(&self.0);
    }
}

impl Debug for Private {
    fn fmt(&self, out: &mut Formatter) -> Result {
        out.write_str("…")
    }
}

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
