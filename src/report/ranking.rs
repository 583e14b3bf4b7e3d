//! Orders findings by usefulness: what cannot wait, what explains the refusal, then errors, warnings, notes; specific before generic.

use crate::catalogue;
use crate::checks::Check;
use crate::explain::rate_limits::is_limited;
use crate::finding::{Answer, Finding, Outcome, Severity, Tells};
use crate::model::{Case, Confidence, Content, Exhibit};
use crate::sort;
use std::cmp::Reverse;
use std::collections::HashSet;

/// What decides, in this order: whether it cannot wait, whether it joins, whether a verifier gave it as the reason, its
/// severity, whether it is generic, where it stands in the paste.
type Rank = (Reverse<bool>, Reverse<bool>, Reverse<bool>, Reverse<Severity>, bool, usize);

/// Findings in order; what ranks the same stays in the order in which it was found.
pub(crate) fn ranked(
    findings: Vec<Finding>,
    outcomes: &[(&'static Check, Outcome)],
    case: &Case,
) -> Vec<Finding> {
    let unchecked = unchecked(outcomes);
    let certain = |it: &&Finding| it.severity == Severity::Error && it.hit.confidence == Confidence::Certain;
    let last = findings.iter().filter(certain).map(|it| start(it, case)).max();
    let rank = |finding: &Finding| -> Rank {
        let joined = finding.severity == Severity::Error && joins(finding, case);
        let unread = finding.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
        let unread = unread.is_some_and(|it| matches!(it.content, Content::Unread(_)));
        let retried = is_bare_limit(finding) && last.is_some_and(|last| start(finding, case) < last);
        let generic =
            unread || retried || catalogue::is_generic(finding.id()) || unchecked.contains(&subject(finding));
        (
            Reverse(finding.hit.leads),
            Reverse(joined),
            Reverse(!generic && is_the_reason(finding, case)),
            Reverse(finding.severity),
            generic,
            start(finding, case),
        )
    };
    let mut ranked: Vec<(Rank, Finding)> = findings.into_iter().map(|it| (rank(&it), it)).collect();
    sort::sort_by_key(&mut ranked, |(rank, _)| *rank);
    ranked.into_iter().map(|(_, finding)| finding).collect()
}

/// Whether it rests on a status 429 without a body: a client waits and tries again then, so that what is refused
/// further down is what ended it.
fn is_bare_limit(finding: &Finding) -> bool {
    is_limited(finding.explanation) && finding.hit.confidence == Confidence::Likely
}

/// Whether a finding rests on a token and on the answer that refused it.
fn joins(finding: &Finding, case: &Case) -> bool {
    let kinds = finding.hit.exhibits.iter().filter_map(|it| case.exhibits.get(*it));
    let (mut token, mut answer) = (false, false);
    for exhibit in kinds {
        match exhibit.content {
            Content::Token(_) | Content::Secret(_) => token = true,
            Content::Challenge(_) | Content::Response(_) | Content::Error(_) => answer = true,
            _ => {}
        }
    }
    token && answer
}

/// Whether a verifier said so: what it refused for outranks what is noticed besides.
fn is_the_reason(finding: &Finding, case: &Case) -> bool {
    let said = |it: &Exhibit| matches!(it.content, Content::VerifierMessage(_));
    finding.severity == Severity::Error
        && finding.hit.tells == Tells::Why
        && finding.hit.confidence == Confidence::Certain
        && finding.hit.exhibits.iter().filter_map(|it| case.exhibits.get(*it)).any(said)
}

/// What is told only because it could not be checked: of any token the same, so that all else comes before it.
fn unchecked(outcomes: &[(&'static Check, Outcome)]) -> HashSet<(&'static str, Option<usize>)> {
    let told = outcomes.iter().filter(|(_, outcome)| matches!(outcome.answer, Answer::Unchecked(_, Some(_))));
    told.map(|(check, outcome)| (check.explanation.id, Some(outcome.exhibit))).collect()
}

fn subject(finding: &Finding) -> (&'static str, Option<usize>) {
    (finding.id(), finding.hit.exhibits.first().copied())
}

fn start(finding: &Finding, case: &Case) -> usize {
    let first = finding.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
    first.map_or(usize::MAX, |exhibit| exhibit.span.start)
}
