//! What must not be shown: values without `Display`, so that no report, log or panic prints one by a forgotten mask. They
//! are overwritten when they are dropped.

use std::fmt::{Debug, Formatter, Result};
use std::ops::Deref;

/// Bytes of a secret.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private(Vec<u8>);

impl Private {
    /// Takes bytes over; no copy is left behind.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Private {
        Private(bytes.into())
    }

    /// The bytes, for whoever computes with them.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        overwrite(&mut self.0);
    }
}

impl Debug for Private {
    fn fmt(&self, out: &mut Formatter) -> Result {
        write!(out, "Private({} bytes)", self.0.len())
    }
}

/// The text of a token. What reads it asks it as a `str`; to show it, one has to say so by `&*`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PrivateText(String);

impl PrivateText {
    /// Takes a text over; no copy is left behind.
    #[must_use]
    pub fn new(text: impl Into<String>) -> PrivateText {
        PrivateText(text.into())
    }
}

impl Deref for PrivateText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Drop for PrivateText {
    fn drop(&mut self) {
        overwrite(&mut std::mem::take(&mut self.0).into_bytes());
    }
}

impl Debug for PrivateText {
    fn fmt(&self, out: &mut Formatter) -> Result {
        write!(out, "PrivateText({} bytes)", self.0.len())
    }
}

fn overwrite(bytes: &mut [u8]) {
    bytes.fill(0);
    // Without a reader the compiler would leave the writing out.
    std::hint::black_box(bytes);
}

#[cfg(test)]
mod tests {
    use super::{Private, PrivateText};

    #[test]
    fn nothing_of_a_secret_is_printed() {
        let printed = format!("{:?} {:?}", Private::new("hunter2"), PrivateText::new("eyJhbGciOiJIUzI1NiJ9"));
        assert_eq!(printed, "Private(7 bytes) PrivateText(20 bytes)");
    }
}
