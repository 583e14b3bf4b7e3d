//! What is known of the paste and looked at: worked out once, for all parts of the page.

use crate::finding::{Finding, Severity};
use crate::model::Kind;
use crate::report::Report;
use crate::report::cases::{LogCase, cases};
use crate::report::order;
use crate::ui::parts::lines::Lines;
use crate::ui::paste::read::marks::Marks;
use std::collections::HashSet;
use std::rc::Rc;

/// What is known of the paste.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    /// Its lines.
    pub(crate) lines: Rc<Lines>,
    /// What is drawn into it.
    pub(crate) marks: Rc<Marks>,
    /// Cases of a log; empty if the paste is about one thing.
    pub(crate) cases: Vec<LogCase>,
    /// Numbers of the findings in the order in which they are put right.
    pub(crate) order: Vec<usize>,
    /// The name of each finding in the document, in the order of the report.
    pub(crate) anchors: Vec<String>,
}

impl Desk {
    pub(crate) fn of(report: &Report, paste: &str) -> Desk {
        let lines = Lines::of(paste);
        let marks = Marks::of(report, paste, &lines);
        Desk {
            marks: Rc::new(marks),
            lines: Rc::new(lines),
            cases: cases(report, paste),
            order: order::to_put_right(report),
            anchors: anchors(report),
        }
    }

    /// Numbers of the findings that are shown: those of the chosen case of a log, else all. Of alike tokens each fault
    /// is shown once.
    pub(crate) fn shown(&self, report: &Report, case: usize) -> Vec<usize> {
        let Some(case) = self.cases.get(case) else { return self.order.clone() };
        let mut told = HashSet::new();
        let is_new = |number: &usize| {
            !case.is_of_tokens() || report.findings.get(*number).is_some_and(|it| told.insert(it.id()))
        };
        self.order.iter().copied().filter(|number| case.findings.contains(number)).filter(is_new).collect()
    }

    /// The exhibit of the token that is shown: the one that was chosen, else the one that the findings are about.
    pub(crate) fn token(&self, report: &Report, case: usize, chosen: Option<usize>) -> Option<usize> {
        let tokens = self.tokens(report, case);
        let about = self.shown(report, case).into_iter().filter_map(|number| report.findings.get(number));
        let about =
            about.flat_map(|finding| finding.hit.exhibits.iter().copied()).find(|it| tokens.contains(it));
        chosen.filter(|it| tokens.contains(it)).or(about).or_else(|| tokens.first().copied())
    }

    /// The tokens that can be shown: those of the chosen case of a log, else all. What an encrypted or nested one holds
    /// comes before the one around it.
    pub(crate) fn tokens(&self, report: &Report, case: usize) -> Vec<usize> {
        let chosen = self.cases.get(case);
        let all =
            report.case.tokens().filter(|(index, ..)| chosen.is_none_or(|it| it.exhibits.contains(index)));
        let (readable, others): (Vec<_>, Vec<_>) =
            all.partition(|(.., token)| !token.nests && token.has_claims());
        readable.into_iter().chain(others).map(|(index, ..)| index).collect()
    }
}

/// Whether anything was recognized.
pub(crate) fn is_recognized(report: &Report) -> bool {
    report.case.exhibits.iter().any(|exhibit| exhibit.kind != Kind::Unrecognised)
        || !report.findings.is_empty()
}

/// `2 errors, 1 note`.
pub(crate) fn counted<'a>(findings: impl Iterator<Item = &'a Finding> + Clone) -> String {
    let sorts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let counts =
        sorts.map(|(severity, word)| (findings.clone().filter(|it| it.severity == severity).count(), word));
    let said = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}{}", if *count == 1 { "" } else { "s" }));
    said.collect::<Vec<_>>().join(", ")
}

/// The ids of the findings in the document: the exhibit's number is appended where an id stands again.
fn anchors(report: &Report) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut anchors = Vec::new();
    for finding in &report.findings {
        let mut anchor = finding.id().to_owned();
        let mut number = finding.hit.exhibits.first().map_or(1, |exhibit| exhibit + 1);
        while taken.contains(&anchor) {
            anchor = [finding.id(), "-", &number.to_string()].concat();
            number += 1;
        }
        taken.insert(anchor.clone());
        anchors.push(anchor);
    }
    anchors
}
