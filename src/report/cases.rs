//! A log is read case by case: each request that was refused, and the tokens in it, alike ones together.

use crate::finding::{Finding, Severity};
use crate::model::{Case, Content, Kind};
use crate::report::Report;
use crate::report::table::State;
use crate::sort;
use crate::text::timestamp::Timestamp;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// One case of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogCase {
    /// What it is.
    pub sort: CaseSort,
    /// When its line was written, or its answer was sent; `None` if nothing tells.
    pub at: Option<Timestamp>,
    /// Bytes of the paste that it stands in.
    pub span: Range<usize>,
    /// Method and path of the request; `None` if the paste does not show it.
    pub call: Option<String>,
    /// Status of the answer; 0 where it is unknown.
    pub status: u16,
    /// Numbers of its findings, most useful first.
    pub findings: Vec<usize>,
    /// Its exhibits. Of alike tokens each is one.
    pub exhibits: Vec<usize>,
    /// Where the same happened again.
    pub repeats: Vec<Range<usize>>,
}

/// What a case is, in the order in which cases are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseSort {
    /// A request that was refused, or an error that was answered.
    Refused,
    /// Tokens with a fault.
    Faulty,
    /// Something that is only noticed.
    Noticed,
    /// Tokens without a fault.
    Passed,
}

impl LogCase {
    /// Whether it is of tokens that stand in no refusal, alike ones together.
    #[must_use]
    pub fn is_of_tokens(&self) -> bool {
        matches!(self.sort, CaseSort::Faulty | CaseSort::Passed)
    }
}

/// What belongs together: an exchange by its number, or a line by where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Exchange(usize),
    Line(usize),
}

/// Exchanges or lines with an error from which on a paste is a log.
const REFUSALS: usize = 3;
/// Tokens from which on a paste whose lines say when they were written is a log.
const TOKENS: usize = 3;

/// The cases of a paste, refused ones first. Empty if it is about one thing.
#[must_use]
pub fn cases(report: &Report, paste: &str) -> Vec<LogCase> {
    let case = &report.case;
    let mut places: BTreeMap<Place, Vec<usize>> = BTreeMap::new();
    let is_told = |finding: &Finding| finding.severity > Severity::Note || tells_of_an_answer(finding, case);
    for (number, finding) in report.findings.iter().enumerate().filter(|(_, finding)| is_told(finding)) {
        let Some(first) = finding.hit.exhibits.first() else { continue };
        if let Some(place) = place(case, paste, *first) {
            places.entry(place).or_default().push(number);
        }
    }
    let refused: Vec<LogCase> = places
        .iter()
        .filter(|(place, findings)| matches!(place, Place::Exchange(_)) || !is_of_tokens(report, findings))
        .map(|(place, findings)| refusal(report, paste, *place, findings))
        .collect();
    let exchanges = places.keys().filter(|place| matches!(place, Place::Exchange(_))).count();
    let tokens = case.tokens().filter(|(_, exhibit, _)| exhibit.inside.is_none()).count();
    let timed = case.line_times.len() >= TOKENS && (refused.len() >= 2 || tokens >= TOKENS);
    if !(timed || exchanges >= 2 || refused.len() >= REFUSALS) {
        return Vec::new();
    }
    let told: HashSet<usize> = refused.iter().flat_map(|it| it.exhibits.iter().copied()).collect();
    let mut all = merged(refused);
    all.extend(tokens_of(report, &told));
    sort::sort_by_key(&mut all, |it| (it.sort, it.span.start));
    all
}

fn tells_of_an_answer(finding: &Finding, case: &Case) -> bool {
    let exhibits = finding.hit.exhibits.iter().filter_map(|index| case.exhibits.get(*index));
    exhibits.into_iter().any(|exhibit| {
        matches!(
            exhibit.content,
            Content::Error(_) | Content::Challenge(_) | Content::RateLimit(_) | Content::Idx(_)
        )
    })
}

fn is_of_tokens(report: &Report, findings: &[usize]) -> bool {
    let of_token = |number: &usize| {
        let exhibits = report.findings.get(*number).map(|it| it.hit.exhibits.as_slice()).unwrap_or_default();
        exhibits.iter().all(|index| {
            report.case.exhibits.get(*index).is_some_and(|it| matches!(it.content, Content::Token(_)))
        })
    };
    findings.iter().all(of_token)
}

fn place(case: &Case, paste: &str, exhibit: usize) -> Option<Place> {
    if let Some(number) = case.exchanges.number_of(exhibit) {
        return Some(Place::Exchange(number));
    }
    let span = &case.exhibits.get(exhibit)?.span;
    Some(Place::Line(line(case, paste, span.start).start))
}

/// The line of a log that a byte stands in, with those below it that belong to it.
fn line(case: &Case, paste: &str, at: usize) -> Range<usize> {
    if let Some(line) = case.line_time(at) {
        return line.range.clone();
    }
    let start = paste.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let end = paste.get(at..).and_then(|behind| behind.find('\n')).map_or(paste.len(), |end| at + end);
    start..end
}

fn refusal(report: &Report, paste: &str, place: Place, findings: &[usize]) -> LogCase {
    let case = &report.case;
    let exchange = match place {
        Place::Exchange(number) => case.exchanges.all.get(number),
        Place::Line(_) => None,
    };
    let span = match (place, exchange) {
        (Place::Line(start), _) => line(case, paste, start),
        (_, Some(exchange)) => exchange.span.clone(),
        (Place::Exchange(_), None) => 0..0,
    };
    let inside = |at: usize| span.start <= at && at < span.end;
    let exhibits: Vec<usize> = case
        .exhibits
        .iter()
        .enumerate()
        .filter(|(index, exhibit)| match place {
            Place::Exchange(number) => case.exchanges.number_of(*index) == Some(number),
            Place::Line(_) => inside(exhibit.span.start),
        })
        .map(|(index, _)| index)
        .collect();
    let contents = || exhibits.iter().filter_map(|index| Some(&case.exhibits.get(*index)?.content));
    let call = contents().find_map(|content| match content {
        Content::Request(request) if !request.path.is_empty() => {
            Some([&request.method, " ", &request.path].concat().trim().to_owned())
        }
        _ => None,
    });
    let status = contents().find_map(|content| match content {
        Content::Response(response) if response.status > 0 => Some(response.status),
        Content::Status(status) => Some(*status),
        _ => None,
    });
    let worst = findings.iter().filter_map(|number| report.findings.get(*number)).map(|it| it.severity).max();
    let at = exchange.and_then(|it| it.date).or_else(|| case.line_time(span.start).map(|it| it.at));
    LogCase {
        sort: if worst == Some(Severity::Error) { CaseSort::Refused } else { CaseSort::Noticed },
        at,
        span,
        call,
        status: status.or(exchange.map(|it| it.status)).unwrap_or(0),
        findings: findings.to_vec(),
        exhibits,
        repeats: Vec::new(),
    }
}

/// Cases that say the same of the same call become one, told by the first.
fn merged(cases: Vec<LogCase>) -> Vec<LogCase> {
    let mut all: Vec<LogCase> = Vec::new();
    let mut known: BTreeMap<(Option<String>, u16, Vec<usize>), usize> = BTreeMap::new();
    for case in cases {
        let key = (case.call.clone(), case.status, case.findings.clone());
        match known.get(&key).and_then(|at| all.get_mut(*at)) {
            Some(first) => first.repeats.push(case.span),
            None => {
                known.insert(key, all.len());
                all.push(case);
            }
        }
    }
    all
}

/// What makes tokens alike: all but their times and their user, and whether something is wrong with them.
type Likeness = (Kind, [String; 4], State);

/// Tokens, alike ones together, but for those whose fault a refusal tells.
fn tokens_of(report: &Report, told: &HashSet<usize>) -> Vec<LogCase> {
    let case = &report.case;
    let mut rows: Vec<(Likeness, LogCase)> = Vec::new();
    for (index, exhibit, token) in case.tokens().filter(|(_, exhibit, _)| exhibit.inside.is_none()) {
        let claim = |name: &str| token.claim(name).map(|it| it.strings().join(" ")).unwrap_or_default();
        let about = |finding: &&Finding| finding.hit.exhibits.first() == Some(&index);
        let severity = report.findings.iter().filter(about).map(|it| it.severity).max();
        let state = if severity == Some(Severity::Error) { State::Fails } else { State::Holds };
        if state == State::Fails && told.contains(&index) {
            continue;
        }
        let named = [claim("iss"), claim("aud"), claim("cid"), token.scopes().join(" ")];
        let likeness = (exhibit.kind, named, state);
        if let Some((_, row)) = rows.iter_mut().find(|(known, _)| *known == likeness) {
            row.exhibits.push(index);
            row.span.end = exhibit.span.end;
            continue;
        }
        let sort = if state == State::Fails { CaseSort::Faulty } else { CaseSort::Passed };
        let row = LogCase {
            sort,
            at: case.line_time(exhibit.span.start).map(|it| it.at),
            span: exhibit.span.clone(),
            call: None,
            status: 0,
            findings: Vec::new(),
            exhibits: vec![index],
            repeats: Vec::new(),
        };
        rows.push((likeness, row));
    }
    for (_, row) in &mut rows {
        let ours = |finding: &Finding| {
            finding.severity > Severity::Note
                && finding.hit.exhibits.first().is_some_and(|first| row.exhibits.contains(first))
        };
        row.findings =
            report.findings.iter().enumerate().filter(|(_, it)| ours(it)).map(|(number, _)| number).collect();
    }
    rows.into_iter().map(|(_, row)| row).collect()
}
