//! What a case is compared with: everything that does not come from the paste.

use crate::jose::verify::Opinion;
use crate::model::Expectations;
use crate::text::timestamp::Timestamp;

/// Seconds of difference between two clocks that are let pass by default (Okta's verifiers for Go, Python and Java).
pub const DEFAULT_LEEWAY: i64 = 120;

/// The time, the leeway and what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The present.
    pub now: Timestamp,
    /// Seconds that a clock may be off.
    pub leeway: i64,
    /// What the tokens should say.
    pub expected: Expectations,
    /// The instant to judge at.
    pub judge_at: JudgeAt,
    /// What a second verifier answered to the questions of an earlier report.
    pub opinions: Vec<Opinion>,
}

impl Context {
    /// Nothing expected, judged at `now` or at the response's `Date`, with the default leeway.
    #[must_use]
    pub fn at(now: Timestamp) -> Context {
        Context {
            now,
            leeway: DEFAULT_LEEWAY,
            expected: Expectations::default(),
            judge_at: JudgeAt::Response,
            opinions: Vec::new(),
        }
    }
}

/// The instant that tokens are judged at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum JudgeAt {
    /// The `Date` of the response in the paste; now where there is none.
    #[default]
    Response,
    /// Now, whatever the paste says.
    Now,
    /// A chosen instant.
    Instant(Timestamp),
}
