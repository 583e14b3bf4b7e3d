//! What to paste to see an entry at work.

use crate::checks::{Example, Expected};
use crate::model::DEFAULT_LEEWAY;
use crate::reference::{Entry, Origin};

/// A paste that shows a problem, and what it is held against.
#[derive(Debug, Clone)]
pub struct Tried {
    /// The paste.
    pub text: String,
    /// What is expected.
    pub expected: Expected,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// The present of the example, in seconds since 1970 UTC; none where any will do.
    pub now: Option<i64>,
}

impl Entry {
    /// A paste that shows the problem; none where no paste alone does.
    #[must_use]
    pub fn example(&self) -> Option<Tried> {
        let any = |text| Tried { text, expected: Expected::NONE, leeway: DEFAULT_LEEWAY, now: None };
        match self.origin {
            Origin::Catalogue(entry) => Some(entry.example()).filter(|text| !text.is_empty()).map(any),
            Origin::Check(check) => {
                let Example { expected, leeway, now, is_opposed, .. } = check.detector.faulty;
                // Two verifiers that disagree are a fault of a program: no paste makes one.
                (!is_opposed).then(|| Tried {
                    text: check.detector.faulty.paste(),
                    expected,
                    leeway,
                    now: Some(now),
                })
            }
        }
    }
}
