//! What was seen of a problem in this case.

use crate::finding::evidence::{Evidence, Instants, TwoValues};
use crate::finding::{Advice, Place, SaysMore, Severity, ShownCause};
use crate::model::Confidence;
use crate::text::duration::rfc3339;
use crate::text::template::{Fact, Placeholder};
use crate::text::timestamp::Timestamp;
use std::collections::HashSet;

/// What a finding tells of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tells {
    /// Why it was refused.
    Why,
    /// Which step failed, and not why: what says why comes before it.
    Step,
    /// Nothing more than that it was refused: it is the frame around what says why.
    Nothing,
}

/// What was seen of a problem: where, what, and what was expected instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Indexes of the exhibits concerned, the subject first.
    pub exhibits: Vec<usize>,
    /// Where it was seen.
    pub place: Place,
    /// The value found: times in RFC 3339, lists separated by spaces.
    pub found: Option<String>,
    /// The value expected.
    pub expected: Option<String>,
    /// What was found and expected, typed for whoever draws it; `None` where that is a text like any other.
    pub evidence: Option<Evidence>,
    /// Values for the placeholders of the words.
    pub facts: Vec<Fact>,
    /// Where the evidence makes it matter more or less than usual.
    pub severity: Option<Severity>,
    /// How sure the finding is.
    pub confidence: Confidence,
    /// It comes before all others: what it says takes the ground from under them, or cannot wait.
    pub leads: bool,
    /// Ids that the same words could also mean.
    pub alternatives: Vec<&'static str>,
    /// Causes in the terms of the very program that speaks: they come before those of the words.
    pub own: Vec<ShownCause>,
    /// Causes that only this case tells, beside those of the words: where the library that speaks is set.
    pub advice: Vec<ShownCause>,
    /// Who can tell more than the message says, the likeliest first.
    pub says_more: Vec<SaysMore>,
    /// What it tells of a refusal.
    pub tells: Tells,
    /// What completes an id that ends in a colon: the event type behind `syslog:`.
    pub subject: String,
}

impl Hit {
    /// Something seen for certain at this place of this exhibit.
    #[must_use]
    pub fn at(exhibit: usize, place: impl Into<Place>) -> Hit {
        Hit {
            exhibits: vec![exhibit],
            place: place.into(),
            found: None,
            expected: None,
            evidence: None,
            facts: Vec::new(),
            severity: None,
            confidence: Confidence::Certain,
            leads: false,
            alternatives: Vec::new(),
            own: Vec::new(),
            advice: Vec::new(),
            says_more: Vec::new(),
            tells: Tells::Why,
            subject: String::new(),
        }
    }

    /// Takes what is known of who said it, each once; gives the causes that are new.
    pub(crate) fn advise(&mut self, advice: Advice) -> Vec<ShownCause> {
        let mut new = Vec::new();
        for (causes, known) in [(advice.own, &mut self.own), (advice.causes, &mut self.advice)] {
            for cause in causes {
                if !known.iter().any(|it| it.fix == cause.fix) {
                    known.push(cause.clone());
                    new.push(cause);
                }
            }
        }
        for more in advice.says_more {
            if !self.says_more.contains(&more) {
                self.says_more.push(more);
            }
        }
        new
    }

    /// Names another exhibit that the finding rests on.
    #[must_use]
    pub fn with(mut self, exhibit: usize) -> Hit {
        self.add(exhibit);
        self
    }

    /// Rests it on one more exhibit.
    pub(crate) fn add(&mut self, exhibit: usize) {
        if !self.exhibits.contains(&exhibit) {
            self.exhibits.push(exhibit);
        }
    }

    /// Names more exhibits that the same was seen of, each once.
    pub fn also_of(&mut self, exhibits: Vec<usize>) {
        let mut known: HashSet<usize> = self.exhibits.iter().copied().collect();
        self.exhibits.extend(exhibits.into_iter().filter(|it| known.insert(*it)));
    }

    /// Sets the value found; it also fills the placeholder `{found}`.
    #[must_use]
    pub fn found(mut self, value: impl Into<String>) -> Hit {
        let value = value.into();
        self.facts.push(Fact { placeholder: Placeholder::Found, value: shown(&value) });
        self.found = Some(value);
        self
    }

    /// Sets the value expected; it also fills the placeholder `{expected}`.
    #[must_use]
    pub fn expected(mut self, value: impl Into<String>) -> Hit {
        let value = value.into();
        self.facts.push(Fact { placeholder: Placeholder::Expected, value: shown(&value) });
        self.expected = Some(value);
        self
    }

    /// Sets what was found and what was expected, as values that were meant to be the same: any of the expected does.
    #[must_use]
    pub fn differs<F: AsRef<str>, E: AsRef<str>>(self, found: &[F], expected: &[E]) -> Hit {
        let found: Vec<String> = found.iter().map(|it| it.as_ref().to_owned()).collect();
        let expected: Vec<String> = expected.iter().map(|it| it.as_ref().to_owned()).collect();
        let hit = self.found(found.join(" ")).expected(expected.join(" "));
        hit.evidence(Evidence::Difference(TwoValues { found, expected }))
    }

    /// Sets what was found and what was expected, as an instant beside those it was compared with.
    #[must_use]
    pub fn instants(self, found: Timestamp, compared: &[Timestamp]) -> Hit {
        let others: Vec<_> = compared.iter().map(|at| rfc3339(*at)).collect();
        let hit = self.found(rfc3339(found)).expected(others.join(" "));
        hit.evidence(Evidence::Instants(Instants { found, compared: compared.to_vec() }))
    }

    /// Sets what was seen, typed for whoever draws it.
    #[must_use]
    pub fn evidence(mut self, evidence: Evidence) -> Hit {
        self.evidence = Some(evidence);
        self
    }

    /// Fills a placeholder.
    #[must_use]
    pub fn fact(mut self, placeholder: Placeholder, value: impl Into<String>) -> Hit {
        self.facts.push(Fact { placeholder, value: value.into() });
        self
    }

    /// Sets the severity in this case.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Hit {
        self.severity = Some(severity);
        self
    }

    /// Puts the finding before all others.
    #[must_use]
    pub fn leading(mut self) -> Hit {
        self.leads = true;
        self
    }

    /// Marks the finding as likely only.
    #[must_use]
    pub fn likely(mut self) -> Hit {
        self.confidence = Confidence::Likely;
        self
    }
}

/// A value as a sentence can name it.
fn shown(value: &str) -> String {
    if value.is_empty() { "an empty string".into() } else { value.into() }
}
