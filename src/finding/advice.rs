//! What is known of who said a message: causes that only that tells, and who can tell more.

use crate::finding::{Finding, ShownCause};

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

impl Finding {
    /// Takes what is known of who said it: what is certain comes behind what the paste shows, and the rest last.
    pub(crate) fn advise(&mut self, advice: Advice) {
        let (sure, unsure): (Vec<_>, Vec<_>) =
            self.hit.advise(advice).into_iter().partition(ShownCause::is_settled);
        let shown = self.causes.iter().take_while(|it| it.is_settled()).count();
        let behind = shown.max(1).min(self.causes.len());
        self.causes.splice(behind..behind, sure);
        self.causes.extend(unsure);
    }
}
