//! The findings of a report, in the order in which they are put right.

use crate::finding::Finding;
use crate::report::Report;
use crate::ui::desk::{Desk, counted};
use crate::ui::finding::card::Card;
use crate::ui::parts::show_more::Few;
use crate::ui::state::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// The list of findings; the one that is read is open.
pub(crate) fn findings(
    state: &State,
    report: &Rc<Report>,
    desk: &Desk,
    few: &Few,
    tell: &Callback<Action>,
) -> Html {
    let several = report.case.exhibits.len() > 1;
    let shown = desk.shown(report, state.case);
    let all: Vec<&Finding> = shown.iter().filter_map(|number| report.findings.get(*number)).collect();
    if all.is_empty() {
        return Html::default();
    }
    let item = |(index, number): (usize, usize)| {
        let finding = report.findings.get(number)?;
        let exhibit = finding.hit.exhibits.first().and_then(|at| report.case.exhibits.get(*at));
        let place = exhibit.filter(|_| several).map(|exhibit| AttrValue::from(desk.lines.named(exhibit)));
        let line = exhibit.map_or(1, |exhibit| desk.lines.line(exhibit.span.start));
        let in_title = report.findings.iter().filter(|it| it.id() == finding.id()).take(2).count() > 1;
        let anchor = AttrValue::from(desk.anchors.get(number)?.clone());
        Some(html! {
            <li key={anchor.to_string()}>
                <Card
                    report={report.clone()} {number} shown={index} {anchor} {place} {line} {in_title}
                    open={index == state.finding} now={state.now} zone={state.zone} tell={tell.clone()}
                />
            </li>
        })
    };
    let count = few.count.max(state.finding + 1);
    html! {
        <section class="pane findings" aria-label="Findings">
            <header><h2>{ "Findings" }</h2><small>{ counted(all.iter().copied()) }{ order(&all) }</small></header>
            <ol class="list" aria-label="Findings, in the order to fix them">
                { for shown.iter().copied().enumerate().take(count).filter_map(item) }
            </ol>
            { few.button(shown.len(), "findings") }
            if names_the_apps_menu(&all) {
                <p class="foot">
                    { "Menus as of August 2026: " }<b>{ "Applications and Resources" }</b>
                    { " was called " }<b>{ "Applications" }</b>{ " until then." }
                </p>
            }
        </section>
    }
}

fn order(all: &[&Finding]) -> &'static str {
    if all.len() > 1 { ", in the order to fix them" } else { "" }
}

const APPS_MENU: &str = "Applications and Resources > Applications";

fn names_the_apps_menu(findings: &[&Finding]) -> bool {
    findings.iter().flat_map(|finding| &finding.causes).any(|cause| cause.fix.contains(APPS_MENU))
}
