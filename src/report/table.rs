//! The table of checks: of every token, what was asked, and whether it fails, holds, or could not be checked.

use crate::checks::{Check, Row};
use crate::finding::{Answer, Origin, Outcome, Severity};
use crate::jose::token::{Form, Token};
use crate::model::{Case, Content, Exhibit};
use crate::sort;

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// What was asked.
    pub id: Row,
    /// The answer.
    pub state: State,
    /// The answer as a sentence without stop: `In date, 50 minutes left`. Empty where it fails: its findings have words.
    pub words: String,
    /// What was found: times in RFC 3339, lists separated by spaces. `None` if there was nothing.
    pub found: Option<String>,
    /// What was expected, likewise; `None` if nothing was.
    pub expected: Option<String>,
    /// Where the expectation came from; `None` if there was none.
    pub from: Option<Origin>,
    /// Ids of the findings that belong to it.
    pub findings: Vec<String>,
    /// Index of the exhibit that was asked about.
    pub exhibit: usize,
}

/// The answer of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Something is wrong that is an error or a warning.
    Fails,
    /// It was checked, and nothing is wrong.
    Holds,
    /// It could not be checked.
    Unchecked,
}

impl State {
    /// `fails`, `holds` or `unchecked`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            State::Fails => "fails",
            State::Holds => "holds",
            State::Unchecked => "unchecked",
        }
    }
}

type Answered<'a> = (&'static Check, &'a Outcome);

/// The rows of all exhibits that were asked anything, exhibit by exhibit, each in the order of [`Row`].
pub(super) fn table(case: &Case, outcomes: &[(&'static Check, Outcome)]) -> Vec<CheckRow> {
    let mut asked: Vec<(usize, Row, Answered)> = outcomes
        .iter()
        .filter_map(|(check, outcome)| Some((outcome.exhibit, check.row?, (*check, outcome))))
        .collect();
    sort::sort_by_key(&mut asked, |(exhibit, row, _)| (*exhibit, *row));
    let mut rows: Vec<CheckRow> = asked
        .chunk_by(|one, other| (one.0, one.1) == (other.0, other.1))
        .filter_map(|answers| {
            let (exhibit, id, _) = *answers.first()?;
            let is_token = matches!(case.exhibits.get(exhibit)?.content, Content::Token(_));
            let silent = if is_token && id.holds_by_itself() { State::Holds } else { State::Unchecked };
            Some(row(id, exhibit, silent, &answers.iter().map(|(.., answer)| *answer).collect::<Vec<_>>()))
        })
        .collect();
    // Of each token only its own rows are looked at: they stand together, in order.
    let asked = rows.len();
    for (index, exhibit, token) in case.tokens() {
        let own = rows.get(..asked).unwrap_or_default();
        let start = own.partition_point(|row| row.exhibit < index);
        let own =
            start..start + own.get(start..).unwrap_or_default().partition_point(|row| row.exhibit == index);
        for row in rows.get_mut(own.clone()).into_iter().flatten().filter(|row| row.state == State::Holds) {
            row.found = row.found.take().or_else(|| seen(row.id, exhibit, token));
            if row.id == Row::Structure && token.form == Form::Decoded {
                row.state = State::Unchecked;
            }
        }
        let silent: Vec<_> = Row::ALL
            .iter()
            .filter(|id| !rows.get(own.clone()).unwrap_or_default().iter().any(|row| row.id == **id))
            .filter_map(|id| unasked(*id, index, exhibit, token))
            .collect();
        rows.extend(silent);
    }
    sort::sort_by_key(&mut rows, |row| (row.exhibit, row.id));
    rows
}

fn severity((check, outcome): &Answered) -> Option<Severity> {
    match &outcome.answer {
        Answer::Fails(hit) => Some(hit.severity.unwrap_or(check.explanation.severity)),
        Answer::Holds(_) | Answer::Unchecked(..) => None,
    }
}

/// A row from all that was answered: what is worst decides, and what could not be checked before what holds; its state
/// is `silent` where there are notes alone.
fn row(id: Row, exhibit: usize, silent: State, answers: &[Answered]) -> CheckRow {
    let fails = |answer: &&Answered| severity(answer) > Some(Severity::Note);
    let is_unchecked = |it: &&Answered| matches!(it.1.answer, Answer::Unchecked(..));
    let holds = |it: &&Answered| matches!(it.1.answer, Answer::Holds(_));
    let worst = answers.iter().filter(fails).rev().max_by_key(|answer| severity(answer));
    let unchecked = || answers.iter().find(is_unchecked).map(|it| (State::Unchecked, it));
    let held = || answers.iter().find(holds).map(|it| (State::Holds, it));
    let decides = worst.map(|it| (State::Fails, it)).or_else(unchecked).or_else(held);
    let outcome = decides.map(|(_, (_, outcome))| *outcome);
    CheckRow {
        id,
        state: decides.map_or(silent, |(state, _)| state),
        words: outcome.and_then(Outcome::words).unwrap_or_default().to_owned(),
        found: outcome.and_then(|it| it.found.clone()),
        expected: outcome.and_then(|it| it.expected.clone()),
        from: outcome
            .filter(|it| it.expected.is_some())
            .and_then(|it| it.origin.or_else(|| answers.iter().find_map(|(_, other)| other.origin))),
        findings: answers
            .iter()
            .filter_map(|(check, outcome)| Some([check.explanation.id, &outcome.hit()?.subject].concat()))
            .collect(),
        exhibit,
    }
}

/// What is seen of a token where no check names it.
fn seen(id: Row, exhibit: &Exhibit, token: &Token) -> Option<String> {
    match id {
        Row::Type => Some(exhibit.kind.name().to_owned()),
        Row::Structure if token.form != Form::Decoded => Some(format!("{} parts", token.parts)),
        _ => None,
    }
}

/// A row of a token of which no check said anything: it holds where silence is an answer, is unchecked where no claim
/// could be read, and is left out where it is not asked of such a token.
fn unasked(id: Row, index: usize, exhibit: &Exhibit, token: &Token) -> Option<CheckRow> {
    let decoded = token.form == Form::Decoded;
    let (state, words, found) = if id == Row::Structure && decoded {
        (State::Unchecked, "It was pasted decoded, without its signed parts", None)
    } else if id == Row::Structure && token.abbreviated {
        (State::Unchecked, "The paste shows only the beginning of it", None)
    } else if id.holds_by_itself() {
        (State::Holds, "", seen(id, exhibit, token))
    } else if Row::OF_CLAIMS.contains(&id) && !token.has_claims() {
        (State::Unchecked, "None of its claims can be read", None)
    } else {
        return None;
    };
    let words = words.to_owned();
    let (expected, from, findings) = (None, None, Vec::new());
    Some(CheckRow { id, state, words, found, expected, from, findings, exhibit: index })
}
