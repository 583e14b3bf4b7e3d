//! What is known of who said a message: causes that only that tells, and who can tell more.

use crate::finding::ShownCause;

/// What is known of who said a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Advice {
    /// Causes in the terms of the very program that speaks: they come before those of the words.
    pub own: Vec<ShownCause>,
    /// Causes that only this case tells.
    pub causes: Vec<ShownCause>,
    /// Who can tell more than the message says.
    pub says_more: Vec<SaysMore>,
}

/// Who can tell more than a message says: no cause, and nothing that has to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaysMore {
    /// The program or library, as in a sentence: `Okta Sign-In Widget`.
    pub who: String,
    /// How to have it say more.
    pub how: String,
}
