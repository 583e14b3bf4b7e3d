//! The one entry point: a paste and what it is held against, into a report.

pub mod cases;
pub mod order;
pub mod output;
mod ranking;
mod table;
pub(crate) mod verdict;

pub use crate::report::table::{CheckRow, State};
pub use crate::report::verdict::Verdict;

use crate::checks::Check;
use crate::finding::{Answer, Finding, Outcome, reconsider};
use crate::jose::verify::Question;
use crate::model::{Case, Context, JudgeAt};
use crate::signatures::Signatures;
use crate::text::timestamp::Timestamp;
use crate::{checks, explain, reading, sort};

/// The findings of a case, most useful first, under one verdict.
#[derive(Debug, Clone)]
pub struct Report {
    /// What was recognised.
    pub case: Case,
    /// The one sentence, and what to do first.
    pub verdict: Verdict,
    /// Problems, most useful first.
    pub findings: Vec<Finding>,
    /// The table of checks: what was asked of each token, and the answer.
    pub checks: Vec<CheckRow>,
    /// What was checked and held, and what could not be checked.
    pub passed: Vec<Passed>,
    /// The instant that tokens were judged at.
    pub judged_at: Timestamp,
    /// The next instant after the present at which time alone changes the report.
    pub changes_at: Option<Timestamp>,
    /// The keys at hand, what they say of each token, and what a second verifier is to be asked.
    pub signatures: Signatures,
}

impl Report {
    /// What a second verifier is asked; its answers come back in [`Context::opinions`].
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.signatures.questions
    }

    /// The instant that an exhibit was judged at: of several answers each has a `Date`, and lines of a log have their own
    /// times.
    #[must_use]
    pub fn instant_of(&self, exhibit: usize) -> Timestamp {
        let line = || self.case.line_time(self.case.exhibits.get(exhibit)?.span.start);
        match self.case.date() {
            Some(date) if date == self.judged_at => self.case.date_of(exhibit),
            Some(_) => None,
            None => line().map(|it| it.at),
        }
        .unwrap_or(self.judged_at)
    }
}

/// Something that was checked and held, or that could not be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// Id of the finding that it would have been.
    pub id: &'static str,
    /// What held, or why it is unchecked, as a sentence without stop: `In date, 50 minutes left`.
    pub text: String,
    /// Index of the exhibit that was checked.
    pub exhibit: usize,
}

/// Reads a paste and says what is wrong. Never fails: what is not recognised is said not to be recognised.
#[must_use]
pub fn inspect(text: &str, context: &Context) -> Report {
    let mut case = reading::read(text);
    if context.judge_at != JudgeAt::Response {
        case.line_times.clear();
    }
    let judged_at = judged_at(&case, context);
    let signatures = Signatures::of(text, &case, context);
    let (findings, outcomes) = judged(&case, context, judged_at, &signatures);
    let checks = table::table(&case, &outcomes);
    let verdict = verdict::of(&case, &findings, &checks, &signatures);
    let passed = passed(&outcomes);
    let changes_at = outcomes.iter().filter_map(|(_, outcome)| outcome.turns_at).min();
    Report { case, verdict, findings, checks, passed, judged_at, changes_at, signatures }
}

/// The findings in their order, and what each check answered.
fn judged(
    case: &Case,
    context: &Context,
    judged_at: Timestamp,
    signatures: &Signatures,
) -> (Vec<Finding>, Vec<(&'static Check, Outcome)>) {
    // A browser compiles what runs for the first time: a page that is blank starts sooner without all checks.
    if case.exhibits.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let outcomes = checks::judge(case, context, judged_at, signatures);
    let mut findings = checks::findings(&outcomes, case);
    findings.extend(explain::explain(case, context));
    let mut findings = explain::without_frames(findings, case);
    let subject = checks::Subject::new(case, context, judged_at, signatures);
    checks::weigh(&mut findings, &subject);
    reconsider(&mut findings, case);
    explain::parties::name(&mut findings, case);
    let findings = ranking::ranked(findings, &outcomes, case);
    (findings, outcomes)
}

/// What held, and what is unchecked without a finding that says so, exhibit by exhibit.
fn passed(outcomes: &[(&'static Check, Outcome)]) -> Vec<Passed> {
    let said = outcomes.iter().filter_map(|(check, outcome)| match &outcome.answer {
        Answer::Holds(text) | Answer::Unchecked(text, None) => {
            Some(Passed { id: check.explanation.id, text: text.clone(), exhibit: outcome.exhibit })
        }
        Answer::Fails(_) | Answer::Unchecked(_, Some(_)) => None,
    });
    let mut all: Vec<_> = said.collect();
    sort::sort_by_key(&mut all, |it| it.exhibit);
    all
}

fn judged_at(case: &Case, context: &Context) -> Timestamp {
    match context.judge_at {
        JudgeAt::Now => context.now,
        JudgeAt::Instant(at) => at,
        JudgeAt::Response => case.date().unwrap_or(context.now),
    }
}
