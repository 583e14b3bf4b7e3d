//! Findings: a problem met in this case. Its words are data that stand for everyone; its evidence is of this case.

mod advice;
pub(crate) mod build;
pub(crate) mod clue;
mod clues;
pub mod evidence;
pub(crate) mod explanation;
mod for_whom;
pub(crate) mod hit;
mod near_miss;
pub(crate) mod others;
pub(crate) mod outcome;
mod place;
mod reworded;
pub mod scope_kind;

pub use crate::finding::advice::{Advice, SaysMore};
pub(crate) use crate::finding::build::facts_of;
pub use crate::finding::build::{build, reconsider};
pub(crate) use crate::finding::clue::{ADMIN_CONSOLE, CLIENT, ORG_SERVER, USER};
pub use crate::finding::clue::{Clue, clues_met};
pub(crate) use crate::finding::clues::{Packed, Parts};
pub use crate::finding::evidence::Evidence;
pub use crate::finding::explanation::{
    ALONE, Cause, Clues, Explanation, Family, Query, Reference, Snippet, cause, explain,
};
pub use crate::finding::hit::{Hit, Tells};
pub use crate::finding::outcome::{Answer, Origin, Outcome, failures};
pub use crate::finding::place::{Place, PlaceOf};
pub use crate::finding::reworded::{Reworded, reworded};

use crate::model::{Confidence, Party};

/// How much a finding matters, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nobody refuses for it.
    Note,
    /// Likely to refuse elsewhere or later.
    Warning,
    /// Okta or a verifier refuses for it.
    Error,
}

impl Severity {
    /// `note`, `warning` or `error`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// What a case says of a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CauseState {
    /// Something in it points to this cause.
    Settled,
    /// Nothing in it speaks for the cause or against it.
    Open,
    /// What it shows cannot be where this is the cause.
    Contradicted,
}

impl CauseState {
    /// `settled`, `open` or `contradicted`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            CauseState::Settled => "settled",
            CauseState::Open => "open",
            CauseState::Contradicted => "contradicted",
        }
    }
}

/// A cause in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownCause {
    /// Why, filled.
    pub reason: String,
    /// What to do, filled.
    pub fix: String,
    /// What keeps it from coming back, filled; empty where nothing more is needed.
    pub prevention: String,
    /// What the case says of it.
    pub state: CauseState,
    /// How sure the cause is.
    pub confidence: Confidence,
    /// The words of the catalogue that were filled; `None` where they were made for this case: nothing is known of what
    /// values those hold.
    pub words: Option<&'static Cause>,
}

impl ShownCause {
    /// Whether something in the case points to it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.state == CauseState::Settled
    }

    /// Whether something in the case speaks against it.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        self.state == CauseState::Contradicted
    }
}

/// A query in this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownQuery {
    /// What it finds.
    pub finds: String,
    /// The filter, ready to paste into the System Log.
    pub filter: String,
}

/// A problem met in this case.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The words for it.
    pub explanation: &'static Explanation,
    /// What was seen.
    pub hit: Hit,
    /// Severity in this case.
    pub severity: Severity,
    /// Title, filled.
    pub title: String,
    /// The sentence that would lead the page, filled.
    pub verdict: String,
    /// Causes, those that the case points to first.
    pub causes: Vec<ShownCause>,
    /// Queries whose placeholders are known.
    pub queries: Vec<ShownQuery>,
    /// Who said it.
    pub speaker: Party,
    /// Who refused for it.
    pub refuser: Party,
    /// Ids of what else says the same: one fault is one finding.
    pub also: Vec<String>,
}

impl Finding {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.explanation.id
    }

    /// The id with its subject: `syslog:user.session.start`.
    #[must_use]
    pub fn full_id(&self) -> String {
        [self.explanation.id, &self.hit.subject].concat()
    }
}
