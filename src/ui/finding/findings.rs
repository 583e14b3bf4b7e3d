//! The findings of a report, most useful first.

use crate::finding::Finding;
use crate::report::Report;
use crate::text::timestamp::Timestamp;
use crate::ui::finding::card::{Place, card};
use crate::ui::parts::lines::Lines;
use crate::ui::parts::show_more::Few;
use std::collections::HashSet;
use yew::prelude::*;

/// The ordered list of findings; the first is open.
pub(crate) fn findings(report: &Report, lines: &Lines, few: &Few, now: Timestamp) -> Html {
    let several = report.case.exhibits.len() > 1;
    let anchors = anchors(report);
    let item = |(index, (finding, anchor)): (usize, (&Finding, String))| {
        let exhibit = finding.hit.exhibits.first().and_then(|at| report.case.exhibits.get(*at));
        let place = exhibit.filter(|_| several).map(|exhibit| Place {
            words: lines.named(exhibit),
            in_title: report.findings.iter().filter(|it| it.id() == finding.id()).take(2).count() > 1,
        });
        html! {
            <li class="sheet" key={anchor.clone()}>
                { card(finding, &anchor, place.as_ref(), index == 0, now) }
            </li>
        }
    };
    let items = report.findings.iter().zip(anchors).take(few.count).enumerate().map(item);
    html! {
        <>
            <h2 class="unseen">{ "Findings" }</h2>
            <ol class="findings" aria-label="Findings, most useful first">{ for items }</ol>
            { few.button(report.findings.len(), "findings") }
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
