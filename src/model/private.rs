//! Secrets, and how much of one may be shown.

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
