//! The findings of a report, most useful first.

use super::exhibits::line;
use super::finding::card;
use crate::report::Report;
use crate::timestamp::Timestamp;
use yew::prelude::*;

/// The ordered list of findings; the first is open.
pub(crate) fn findings(report: &Report, paste: &str, now: Timestamp) -> Html {
    let several = report.case.exhibits.len() > 1;
    let anchors = anchors(report);
    let items = report.findings.iter().zip(anchors).enumerate().map(|(index, (finding, anchor))| {
        let exhibit = finding.hit.exhibits.first().and_then(|at| report.case.exhibits.get(*at));
        let exhibit = exhibit.filter(|_| several).map(|exhibit| {
            let line = line(paste, exhibit.span.start).to_string();
            [exhibit.kind.label(), ", line ", &line].concat()
        });
        html! {
            <li class="sheet" key={anchor.clone()}>
                { card(finding, &anchor, exhibit.as_deref(), index == 0, now) }
            </li>
        }
    });
    html! {
        <>
            <ol class="findings" aria-label="Findings, most useful first">{ for items }</ol>
            if names_the_apps_menu(report) {
                <p class="others">
                    { "Menus are named as of August 2026; until then " }
                    <code>{ APPS_MENU }</code>
                    { " was called " }
                    <code>{ "Applications > Applications" }</code>
                    { "." }
                </p>
            }
        </>
    }
}

const APPS_MENU: &str = "Applications and Resources > Applications";

fn names_the_apps_menu(report: &Report) -> bool {
    report.findings.iter().flat_map(|finding| &finding.causes).any(|cause| cause.fix.contains(APPS_MENU))
}

/// The ids of the findings in the document: the exhibit's number is appended where an id stands again.
pub(crate) fn anchors(report: &Report) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for finding in &report.findings {
        let mut anchor = finding.id().to_owned();
        let mut number = finding.hit.exhibits.first().map_or(1, |exhibit| exhibit + 1);
        while taken.contains(&anchor) {
            anchor = [finding.id(), "-", &number.to_string()].concat();
            number += 1;
        }
        taken.push(anchor);
    }
    taken
}
