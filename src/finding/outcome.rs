//! What a check answers of one exhibit: that it fails, that it holds, or why it could not be checked.

use crate::finding::Hit;
use crate::model::Confidence;
use crate::text::timestamp::Timestamp;

/// What a check answers of one exhibit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Index of the exhibit that was checked.
    pub exhibit: usize,
    /// The answer.
    pub answer: Answer,
    /// What was found: times in RFC 3339, lists separated by spaces. `None` if there was nothing; of a failure its hit
    /// has it.
    pub found: Option<String>,
    /// What was expected, likewise; `None` if nothing was.
    pub expected: Option<String>,
    /// Where the expectation came from; `None` if there was none.
    pub origin: Option<Origin>,
    /// The next instant at which time alone changes the answer or its words; `None` if time does not.
    pub turns_at: Option<Timestamp>,
}

/// An answer of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The problem is there.
    Fails(Hit),
    /// It was looked for and is not there, as a sentence without stop: `In date, 50 minutes left`.
    Holds(String),
    /// It could not be looked for, and why, as a sentence without stop; with what is told of that, if anything is.
    Unchecked(String, Option<Hit>),
}

/// Where an expectation came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The person gave it.
    Given,
    /// The present.
    Present,
    /// `Date` of the response in the paste.
    ResponseDate,
    /// The time of the line of a log that it stands in.
    LogLine,
    /// An instant that the person chose.
    ChosenInstant,
    /// A discovery document in the paste.
    Discovery,
    /// The call that was made, by what Okta documents for it.
    Call,
    /// A challenge in the paste.
    Challenge,
    /// The request in the paste that it was sent with, or that it answers.
    Request,
    /// A token, code, key or setting beside it in the paste.
    Beside,
    /// The site's profile.
    Profile,
}

impl Origin {
    /// The stable name: `response-date`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Origin::Given => "given",
            Origin::Present => "now",
            Origin::ResponseDate => "response-date",
            Origin::LogLine => "log-line",
            Origin::ChosenInstant => "chosen-instant",
            Origin::Discovery => "discovery",
            Origin::Call => "call",
            Origin::Challenge => "challenge",
            Origin::Request => "request",
            Origin::Beside => "paste",
            Origin::Profile => "profile",
        }
    }
}

impl Outcome {
    /// The problem is not there, in words.
    #[must_use]
    pub fn holds(exhibit: usize, words: impl Into<String>) -> Outcome {
        Outcome::new(exhibit, Answer::Holds(words.into()))
    }

    /// It could not be looked for, and why.
    #[must_use]
    pub fn unchecked(exhibit: usize, why: impl Into<String>) -> Outcome {
        Outcome::new(exhibit, Answer::Unchecked(why.into(), None))
    }

    fn new(exhibit: usize, answer: Answer) -> Outcome {
        Outcome { exhibit, answer, found: None, expected: None, origin: None, turns_at: None }
    }

    /// Makes what is unchecked a finding of its own.
    #[must_use]
    pub fn told(mut self, hit: Hit) -> Outcome {
        if let Answer::Unchecked(_, told) = &mut self.answer {
            *told = Some(hit);
        }
        self
    }

    /// Sets what was found; an empty string is nothing.
    #[must_use]
    pub fn found(mut self, value: impl Into<String>) -> Outcome {
        self.found = Some(value.into()).filter(|value| !value.is_empty());
        self
    }

    /// Sets what was expected, and where that came from.
    #[must_use]
    pub fn expected(mut self, value: impl Into<String>, origin: Origin) -> Outcome {
        self.expected = Some(value.into());
        self.origin(origin)
    }

    /// Sets where the expectation came from.
    #[must_use]
    pub fn origin(mut self, origin: Origin) -> Outcome {
        self.origin = Some(origin);
        self
    }

    /// Sets when time alone changes it.
    #[must_use]
    pub fn turns_at(mut self, at: Option<Timestamp>) -> Outcome {
        self.turns_at = at;
        self
    }

    /// Marks a failure as likely only.
    #[must_use]
    pub fn likely(mut self) -> Outcome {
        if let Answer::Fails(hit) = &mut self.answer {
            hit.confidence = Confidence::Likely;
        }
        self
    }

    /// What is told of it as a finding; `None` if nothing is.
    #[must_use]
    pub fn hit(&self) -> Option<&Hit> {
        match &self.answer {
            Answer::Fails(hit) | Answer::Unchecked(_, Some(hit)) => Some(hit),
            Answer::Holds(_) | Answer::Unchecked(_, None) => None,
        }
    }

    /// Its words; `None` if it fails, for then its finding has them.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        match &self.answer {
            Answer::Fails(_) => None,
            Answer::Holds(words) | Answer::Unchecked(words, _) => Some(words),
        }
    }
}

/// The failures that these hits are.
#[must_use]
pub fn failures(hits: Vec<Hit>) -> Vec<Outcome> {
    hits.into_iter().map(Outcome::from).collect()
}

impl From<Hit> for Outcome {
    fn from(hit: Hit) -> Outcome {
        let exhibit = hit.exhibits.first().copied().unwrap_or_default();
        let (found, expected) = (hit.found.clone(), hit.expected.clone());
        Outcome { found, expected, ..Outcome::new(exhibit, Answer::Fails(hit)) }
    }
}
