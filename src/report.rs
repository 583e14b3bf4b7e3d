//! The one entry point: a paste and what it is held against, into a report.

pub mod output;
mod ranking;
pub(crate) mod verdict;

pub use crate::report::verdict::Verdict;

use crate::finding::{Finding, reconsider};
use crate::model::{Case, Context, Exchanges, JudgeAt};
use crate::text::timestamp::Timestamp;
use crate::{checks, explain, reading};

/// The findings of a case, most useful first, under one verdict.
#[derive(Debug, Clone)]
pub struct Report {
    /// What was recognised.
    pub case: Case,
    /// The one sentence, and what to do first.
    pub verdict: Verdict,
    /// Problems, most useful first.
    pub findings: Vec<Finding>,
    /// What was checked and held.
    pub passed: Vec<Passed>,
    /// The instant that tokens were judged at.
    pub judged_at: Timestamp,
    /// The next instant after the present at which time alone changes the report.
    pub changes_at: Option<Timestamp>,
}

impl Report {
    /// The instant that what stands at this place of the paste was judged at: of several answers each has a `Date`.
    #[must_use]
    pub fn instant_at(&self, place: usize) -> Timestamp {
        let by_response = self.case.date() == Some(self.judged_at);
        Exchanges::of(&self.case).date_at(place).filter(|_| by_response).unwrap_or(self.judged_at)
    }
}

/// Something that was checked and held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// Id of the check that would have spoken.
    pub id: &'static str,
    /// What held, as a sentence without stop: `In date, 50 minutes left`.
    pub text: String,
    /// Index of the exhibit that was checked.
    pub exhibit: usize,
}

/// Reads a paste and says what is wrong. Never fails: what is not recognised is said not to be recognised.
#[must_use]
pub fn inspect(text: &str, context: &Context) -> Report {
    let case = reading::read(text);
    let judged_at = judged_at(&case, context);
    let mut findings = checks::run(&case, context, judged_at);
    findings.extend(explain::explain(&case, context));
    let mut findings = explain::without_frames(findings);
    reconsider(&mut findings, &case);
    let findings = ranking::ranked(findings, &case);
    let passed = checks::passed(&case, context, judged_at, &findings);
    let changes_at = checks::changes_at(&case, context);
    let verdict = verdict::of(&case, &findings, &passed);
    Report { case, verdict, findings, passed, judged_at, changes_at }
}

fn judged_at(case: &Case, context: &Context) -> Timestamp {
    match context.judge_at {
        JudgeAt::Now => context.now,
        JudgeAt::Instant(at) => at,
        JudgeAt::Response => case.date().unwrap_or(context.now),
    }
}
