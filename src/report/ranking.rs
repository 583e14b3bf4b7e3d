//! Orders findings by usefulness.

use crate::case::Case;
use crate::finding::Finding;

pub(super) fn ranked(mut findings: Vec<Finding>, _case: &Case) -> Vec<Finding> {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}
