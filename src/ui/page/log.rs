//! The cases of a log: what was refused first, alike tokens in one row; and the lines of the one that is read.

mod alike;
mod filter;

use crate::browser::clock;
use crate::finding::Severity;
use crate::report::Report;
use crate::report::cases::{CaseSort, LogCase};
use crate::ui::desk::Desk;
use crate::ui::page::log::alike::{Alike, is_several};
use crate::ui::page::log::filter::{Filter, filter};
use crate::ui::parts::icon::{icon, tag_word};
use crate::ui::parts::prose::{prose, shown};
use crate::ui::parts::row::chosen_by;
use crate::ui::paste::read::view::Read;
use crate::ui::state::{Action, State};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// Cases that are listed at first.
const ROWS: usize = 40;
/// Lines of a case that are shown.
const LINES: usize = 12;

/// A log.
#[derive(Properties)]
pub(crate) struct CasesProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// The report.
    pub(crate) report: Rc<Report>,
    /// What is known of the paste.
    pub(crate) desk: Rc<Desk>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

impl PartialEq for CasesProps {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.report, &other.report)
    }
}

/// The list of cases, in place of the paste.
#[component]
pub(crate) fn Cases(CasesProps { state, report, desk, tell }: &CasesProps) -> Html {
    let wanted = use_state_eq(Filter::default);
    let all = use_state_eq(|| false);
    let rows: Vec<_> = desk.cases.iter().enumerate().filter(|(_, case)| wanted.wants(case, report)).collect();
    let most = if *all { usize::MAX } else { ROWS };
    let rest = rows.len().saturating_sub(most);
    let show = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    let clear = tell.reform(|_: MouseEvent| Action::Cleared(clock::now()));
    let lines = tell.reform(|_: MouseEvent| Action::Lines(true));
    html! {
        <section class="pane source" aria-label="Cases">
            <header>
                <h2>{ "Cases" }</h2>
                <small>{ format!("{} lines, {} kB", desk.lines.count(), state.paste.len().div_ceil(1_000)) }</small>
                <button type="button" id="lines" onclick={lines}>{ "Lines" }</button>
                <button type="button" id="clear" onclick={clear}>{ "Clear" }</button>
            </header>
            { filter(&wanted, &desk.cases, rows.len()) }
            <table class="cases">
                <thead class="unseen"><tr><th scope="col">{ "Answer" }</th><th scope="col">{ "Time" }</th><th scope="col">{ "What" }</th><th scope="col">{ "Result" }</th></tr></thead>
                <tbody>
                    { for rows.iter().take(most).map(|(number, case)| row(*number, case, state, report, desk, tell)) }
                </tbody>
            </table>
            if rows.is_empty() { <p class="foot">{ "No case fits this filter." }</p> }
            if rest > 0 { <p class="foot"><button type="button" class="link" onclick={show}>{ format!("Show {rest} more cases") }</button></p> }
        </section>
    }
}

fn row(
    number: usize,
    case: &LogCase,
    state: &State,
    report: &Rc<Report>,
    desk: &Rc<Desk>,
    tell: &Callback<Action>,
) -> Html {
    let onclick = tell.reform(move |_: MouseEvent| Action::Case(number));
    let on = state.case == number;
    let severity = case.findings.iter().filter_map(|it| report.findings.get(*it)).map(|it| it.severity).max();
    let severity = severity.filter(|_| case.sort != CaseSort::Passed);
    let first = case.findings.first().and_then(|it| report.findings.get(*it));
    let (from, to) = (desk.lines.line(case.span.start), desk.lines.line(case.span.end.saturating_sub(1)));
    let lines = if from == to { format!("line {from}") } else { format!("lines {from}–{to}") };
    let opens = is_several(case, report);
    let expanded = opens.then_some(if on { "true" } else { "false" });
    let token = if on && opens { desk.token(report, number, state.token) } else { None };
    html! {
        <key={number}>
        <tr class={on.then_some("on")} onclick={chosen_by(&onclick)}>
            <td><span class={classes!("state", severity.map_or("good", Severity::name))}>{ icon(severity) }<span class="unseen">{ tag_word(severity) }</span></span></td>
            <td class="t">
                if let Some(at) = case.at { { state.zone.clock(at, at) } }
                <small>{ lines }</small>
            </td>
            <td>
                <button type="button" class="rowb" aria-current={on.then_some("true")} aria-expanded={expanded} {onclick}>{ shown(&named(case, report)) }</button>
                <small>{ why(case, report) }</small>
            </td>
            <td class="r">
                <b>{ result(case) }</b>
                if let Some(finding) = first.filter(|_| case.sort != CaseSort::Passed) { <small><code>{ finding.id() }</code></small> }
            </td>
        </tr>
        if on && opens {
            <tr class="on more">
                <td colspan="4">
                    <Alike report={report.clone()} desk={desk.clone()} case={number} {token} zone={state.zone} tell={tell.clone()} />
                </td>
            </tr>
        }
        </>
    }
}

/// The call, or what else it is.
fn named(case: &LogCase, report: &Report) -> String {
    let kind = case.exhibits.first().and_then(|index| report.case.exhibits.get(*index)).map(|it| it.kind);
    let repeats =
        if case.repeats.is_empty() { String::new() } else { format!(", {} times", case.repeats.len() + 1) };
    match (&case.call, kind) {
        (Some(call), _) => [call.as_str(), &repeats].concat(),
        (None, Some(kind)) if case.is_of_tokens() => match case.exhibits.len() {
            1 => kind.label().into(),
            count => format!("{count} tokens of one kind: {}", kind.label()),
        },
        (None, Some(kind)) => [kind.label(), &repeats].concat(),
        (None, None) => "A line".into(),
    }
}

/// One line that says why.
fn why(case: &LogCase, report: &Report) -> Html {
    let finding = case.findings.first().and_then(|it| report.findings.get(*it));
    if let Some(finding) = finding.filter(|_| case.sort != CaseSort::Passed) {
        return prose(&finding.title);
    }
    let token = case.exhibits.first().and_then(|index| report.case.tokens().find(|(at, ..)| at == index));
    let Some((.., token)) = token else { return Html::default() };
    let audience = token.claim("aud").map(|it| it.strings().join(" ")).unwrap_or_default();
    let scopes = token.scopes().join(" ");
    let alike = if case.exhibits.len() > 1 { "; they differ only in time and user" } else { "" };
    html! { <><code>{ shown(&audience) }</code>{ " " }<code>{ shown(&scopes) }</code>{ alike }</> }
}

fn result(case: &LogCase) -> String {
    match (case.status, case.sort) {
        (0, CaseSort::Passed) => "passed".into(),
        (0, CaseSort::Faulty) => "would be refused".into(),
        (0, _) => String::new(),
        (status, _) => status.to_string(),
    }
}

/// The lines of the case that is read.
pub(crate) fn chosen(
    state: &State,
    desk: &Desk,
    top: &Rc<Cell<usize>>,
    show: &Callback<usize>,
    tell: &Callback<Action>,
) -> Html {
    let Some(case) = desk.cases.get(state.case) else { return Html::default() };
    let part = lines_of(case, desk);
    let all = tell.reform(|_: MouseEvent| Action::Lines(true));
    html! {
        <section class="pane case" id="case" aria-label="Case">
            <header>
                <h2>{ format!("Case {} of {}", state.case + 1, desk.cases.len()) }</h2>
                <small>{ format!("line {}", part.start) }</small>
                <button type="button" onclick={all}>{ "Show in lines" }</button>
            </header>
            <Read
                text={state.paste.clone()} lines={desk.lines.clone()} marks={desk.marks.clone()} part={Some(part)} top={top.clone()}
                show={show.clone()}
            />
        </section>
    }
}

/// The lines of a case, the first ones of a long one.
fn lines_of(case: &LogCase, desk: &Desk) -> Range<usize> {
    let first = desk.lines.line(case.span.start);
    let last = desk.lines.line(case.span.end.saturating_sub(1).max(case.span.start));
    first..if case.is_of_tokens() { first + 1 } else { (last + 1).min(first + LINES) }
}
