//! The words for a problem: the same for everyone who has it.

use crate::finding::{Clue, Severity};
use crate::model::{Confidence, Party, okta_ids};
use crate::text::template::Template;

/// What must be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clues {
    /// Nothing points to it in particular.
    None,
    /// Any one of these.
    Any(&'static [Clue]),
    /// All of these.
    All(&'static [Clue]),
    /// Any one of these, and where none is met the cause is not told at all.
    Only(&'static [Clue]),
}

/// One way into a problem, with the way out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Why, in a sentence.
    pub reason: Template,
    /// What to do at once; starts with a verb and names the place.
    pub fix: Template,
    /// What to do so that it does not come back; empty where the fix lasts.
    pub prevention: Template,
    /// `Certain` where Okta's own text leaves no other reading.
    pub confidence: Confidence,
    /// What points to this cause; a cause whose signs are met comes first.
    pub clues: Clues,
    /// What rules this cause out: where any of it is seen, the cause is not told.
    pub against: &'static [Clue],
}

/// A likely cause with its fix.
#[must_use]
pub const fn cause(reason: Template, fix: Template) -> Cause {
    Cause { reason, fix, prevention: "", confidence: Confidence::Likely, clues: Clues::None, against: &[] }
}

impl Cause {
    /// Adds what keeps the problem from coming back.
    #[must_use]
    pub const fn prevention(mut self, prevention: Template) -> Cause {
        self.prevention = prevention;
        self
    }

    /// Marks the cause as the only reading of what was seen.
    #[must_use]
    pub const fn certain(mut self) -> Cause {
        self.confidence = Confidence::Certain;
        self
    }

    /// Any one of these clues points to this cause.
    #[must_use]
    pub const fn any(mut self, clues: &'static [Clue]) -> Cause {
        self.clues = Clues::Any(clues);
        self
    }

    /// Any one of these clues points to this cause, which says nothing to anybody where none is met.
    #[must_use]
    pub const fn only(mut self, clues: &'static [Clue]) -> Cause {
        self.clues = Clues::Only(clues);
        self
    }

    /// Any one of these clues rules this cause out, whatever points to it: it is not told then.
    #[must_use]
    pub const fn unless(mut self, clues: &'static [Clue]) -> Cause {
        self.against = clues;
        self
    }

    /// All of these clues together point to this cause.
    #[must_use]
    pub const fn all(mut self, clues: &'static [Clue]) -> Cause {
        self.clues = Clues::All(clues);
        self
    }
}

/// A System Log filter. Clauses are joined with ` and `; a clause whose placeholder is unknown is left out.
#[derive(Debug, Clone, Copy)]
pub struct Query {
    /// What the query finds, for its label.
    pub finds: Template,
    /// Clauses of the filter.
    pub clauses: &'static [Template],
}

/// Code to copy.
#[derive(Debug, Clone, Copy)]
pub struct Snippet {
    /// Language: `curl`, `Python` …
    pub language: &'static str,
    /// What it does.
    pub title: &'static str,
    /// The code.
    pub code: &'static str,
}

/// Where Okta or an RFC says it.
#[derive(Debug, Clone, Copy)]
pub struct Reference {
    /// Name of the page or section.
    pub title: &'static str,
    /// Its https address.
    pub url: &'static str,
}

/// What problems of one kind share: each has its own words and these beside them.
#[derive(Debug)]
pub struct Family {
    /// Causes that come after the problem's own.
    pub causes: &'static [Cause],
    /// System Log filters.
    pub queries: &'static [Query],
    /// Code to copy.
    pub snippets: &'static [Snippet],
    /// References.
    pub references: &'static [Reference],
}

/// No family.
pub static ALONE: Family = Family { causes: &[], queries: &[], snippets: &[], references: &[] };

/// The words for one problem, the same for everyone who has it.
#[derive(Debug)]
pub struct Explanation {
    /// Id, fixed for ever.
    pub id: &'static str,
    /// How much it matters, unless the evidence says otherwise.
    pub severity: Severity,
    /// Who refuses for it, whoever tells of it; `Unknown`: whoever speaks.
    pub refused_by: Party,
    /// A statement without full stop.
    pub title: Template,
    /// The one sentence that leads the page; empty: the title serves.
    pub verdict: Template,
    /// Its own causes, most likely first.
    pub causes: &'static [Cause],
    /// Its own queries.
    pub queries: &'static [Query],
    /// Its own snippets.
    pub snippets: &'static [Snippet],
    /// Its own references.
    pub references: &'static [Reference],
    /// What it shares with its kind.
    pub family: &'static Family,
}

/// Begins an explanation: an error with a title and nothing else.
#[must_use]
pub const fn explain(id: &'static str, title: Template) -> Explanation {
    Explanation {
        id,
        severity: Severity::Error,
        refused_by: Party::Unknown,
        title,
        verdict: "",
        causes: &[],
        queries: &[],
        snippets: &[],
        references: &[],
        family: &ALONE,
    }
}

impl Explanation {
    /// Sets the severity.
    #[must_use]
    pub const fn severity(mut self, severity: Severity) -> Explanation {
        self.severity = severity;
        self
    }

    /// Sets who refuses for it: what Okta tells of an app that it provisions, the app refused.
    #[must_use]
    pub const fn refused_by(mut self, party: Party) -> Explanation {
        self.refused_by = party;
        self
    }

    /// Sets the sentence that leads the page.
    #[must_use]
    pub const fn verdict(mut self, verdict: Template) -> Explanation {
        self.verdict = verdict;
        self
    }

    /// Sets the causes.
    #[must_use]
    pub const fn causes(mut self, causes: &'static [Cause]) -> Explanation {
        self.causes = causes;
        self
    }

    /// Sets the queries.
    #[must_use]
    pub const fn queries(mut self, queries: &'static [Query]) -> Explanation {
        self.queries = queries;
        self
    }

    /// Sets the snippets.
    #[must_use]
    pub const fn snippets(mut self, snippets: &'static [Snippet]) -> Explanation {
        self.snippets = snippets;
        self
    }

    /// Sets the references.
    #[must_use]
    pub const fn references(mut self, references: &'static [Reference]) -> Explanation {
        self.references = references;
        self
    }

    /// Sets the family.
    #[must_use]
    pub const fn family(mut self, family: &'static Family) -> Explanation {
        self.family = family;
        self
    }

    /// What its id begins with: the code, without a variant (`E0000047/concurrency`) or an API (`E0000170@governance`).
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.id.split(['/', '@']).next().unwrap_or(self.id)
    }

    /// Okta's own name for an OAuth error, behind the slash: the System Log has it as the reason. `None` if it has none.
    #[must_use]
    pub fn internal_code(&self) -> Option<&'static str> {
        let (error, internal) = self.id.split_once('/')?;
        (!okta_ids::is_error_code(error)).then_some(internal)
    }

    /// Whether its code means something else in Okta's other APIs (`E0000170@governance`).
    #[must_use]
    pub fn is_of_another_api(&self) -> bool {
        self.id.contains('@')
    }

    /// Whether its id ends in a colon: what the finding is about completes it (`syslog:user.session.start`).
    #[must_use]
    pub fn takes_subject(&self) -> bool {
        self.id.ends_with(':')
    }

    /// Own causes, then the family's.
    pub fn all_causes(&self) -> impl Iterator<Item = &'static Cause> {
        self.causes.iter().chain(self.family.causes)
    }

    /// Own queries, then the family's.
    pub fn all_queries(&self) -> impl Iterator<Item = &'static Query> {
        self.queries.iter().chain(self.family.queries)
    }

    /// Own snippets, then the family's.
    pub fn all_snippets(&self) -> impl Iterator<Item = &'static Snippet> {
        self.snippets.iter().chain(self.family.snippets)
    }

    /// Own references, then the family's.
    pub fn all_references(&self) -> impl Iterator<Item = &'static Reference> {
        self.references.iter().chain(self.family.references)
    }
}
