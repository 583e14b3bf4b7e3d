//! Secrets, how much of one may be shown, and bytes that are overwritten when they are dropped.

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

impl std::fmt::Debug for Private {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
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
