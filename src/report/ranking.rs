//! Orders findings by usefulness: what cannot wait, what explains the refusal, then errors, warnings, notes; specific before generic.

use crate::finding::{Finding, Severity};
use crate::model::{Case, Content};
use crate::sort;
use std::cmp::Reverse;

pub(crate) fn ranked(mut findings: Vec<Finding>, case: &Case) -> Vec<Finding> {
    sort::sort_by_key(&mut findings, |finding| {
        let joined = finding.severity == Severity::Error && joins(finding, case);
        (
            Reverse(finding.hit.leads),
            Reverse(joined),
            Reverse(finding.severity),
            generic(finding),
            start(finding, case),
        )
    });
    findings
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

/// Whether a finding's words would fit many cases: a bare OAuth error, a status, a limit with room left, any token.
fn generic(finding: &Finding) -> bool {
    let id = finding.id();
    let bare_oauth = id.contains('_') && !id.contains(['/', '-']);
    let plain = ["http-", "unknown-", "syslog:", "rate-limit-headroom", "signature-unchecked"];
    bare_oauth || plain.iter().any(|start| id.starts_with(start))
}

fn start(finding: &Finding, case: &Case) -> usize {
    let first = finding.hit.exhibits.first().and_then(|it| case.exhibits.get(*it));
    first.map_or(usize::MAX, |exhibit| exhibit.span.start)
}
