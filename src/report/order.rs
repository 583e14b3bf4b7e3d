//! In which order findings are put right, and what a new token would not cure.

use crate::checks::Row;
use crate::finding::{Finding, Severity};
use crate::report::Report;
use crate::report::table::{CheckRow, State};

/// Numbers of the findings in the order in which they are put right: settings before an expiry, for a new token cures
/// the expiry alone. Where the expiry is why the token was refused, it stays where it is.
#[must_use]
pub fn to_put_right(report: &Report) -> Vec<usize> {
    let mut order: Vec<usize> = (0..report.findings.len()).collect();
    let expiry =
        |index: &usize| report.findings.get(*index).is_some_and(|it| is_cured_by_a_new_token(report, it));
    let Some(at) = order.iter().position(expiry) else { return order };
    let Some(finding) = order.get(at).and_then(|index| report.findings.get(*index)) else { return order };
    let mut later = order.iter().skip(at + 1).filter(|index| {
        report.findings.get(**index).is_some_and(|other| is_setting_of_the_same(report, finding, other))
    });
    if let Some(last) = later.next_back().copied().and_then(|last| order.iter().position(|it| *it == last)) {
        let moved = order.remove(at);
        order.insert(last, moved);
    }
    order
}

fn row_of<'a>(report: &'a Report, finding: &Finding) -> Option<&'a CheckRow> {
    let exhibit = finding.hit.exhibits.first()?;
    let id = finding.full_id();
    report.checks.iter().find(|row| row.exhibit == *exhibit && row.findings.contains(&id))
}

/// An expiry that no answer in the paste was given for.
fn is_cured_by_a_new_token(report: &Report, finding: &Finding) -> bool {
    finding.severity == Severity::Error
        && finding.hit.exhibits.len() == 1
        && finding.also.is_empty()
        && !finding.hit.leads
        && row_of(report, finding).is_some_and(|row| row.id == Row::Time)
}

fn is_setting_of_the_same(report: &Report, expiry: &Finding, other: &Finding) -> bool {
    other.severity == Severity::Error
        && other.hit.exhibits.first() == expiry.hit.exhibits.first()
        && row_of(report, other)
            .is_some_and(|row| !matches!(row.id, Row::Time | Row::Structure | Row::Signature))
}

/// Rows of the table, beside the one that the leading finding belongs to, in which the same token fails by an error.
#[must_use]
pub fn also_failing(report: &Report) -> Vec<Row> {
    let Some(lead) = report.findings.first().filter(|it| it.severity == Severity::Error) else {
        return Vec::new();
    };
    let Some(own) = row_of(report, lead) else { return Vec::new() };
    let is_error = |row: &CheckRow| {
        report.findings.iter().any(|it| {
            it.severity == Severity::Error
                && it.hit.exhibits.first() == Some(&row.exhibit)
                && row.findings.contains(&it.full_id())
        })
    };
    let others = report.checks.iter().filter(|row| {
        row.exhibit == own.exhibit && row.id != own.id && row.state == State::Fails && is_error(row)
    });
    others.map(|row| row.id).collect()
}

/// What fails beside the leading finding, as a sentence; empty if nothing does.
#[must_use]
pub fn beside(report: &Report) -> String {
    let rows = also_failing(report);
    let nouns: Vec<_> = rows.iter().map(|row| row.noun().trim_start_matches("its ")).collect();
    let Some((last, first)) = nouns.split_last() else { return String::new() };
    let and = if first.is_empty() { "" } else { " and " };
    let listed = [&first.join(", "), and, last].concat();
    let is_expiry = report.findings.first().is_some_and(|lead| is_cured_by_a_new_token(report, lead));
    // A new token has a form and a signature of its own.
    let stays = !rows.iter().any(|row| matches!(row, Row::Structure | Row::Signature));
    if is_expiry && stays {
        ["A new one would still fail on its ", &listed, "."].concat()
    } else {
        ["It also fails on its ", &listed, "."].concat()
    }
}
