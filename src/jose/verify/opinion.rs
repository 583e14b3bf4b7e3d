//! What a second verifier answered.

use crate::jose::verify::QuestionId;

/// The answer of a second verifier to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opinion {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub said: Said,
}

/// What a second verifier says of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It is good.
    Good,
    /// It is not good.
    Bad,
    /// The verifier does not take the key or does not know the algorithm, which is no disagreement.
    Nothing,
}

impl Said {
    /// Whether this contradicts the other verifier, who found the signature good or not.
    #[must_use]
    pub fn contradicts(self, good: bool) -> bool {
        self == if good { Said::Bad } else { Said::Good }
    }
}
