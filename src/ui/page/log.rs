//! The cases of a log: what was refused first, alike tokens in one row; and the lines of the one that is read.

use crate::browser::clock;
use crate::finding::Severity;
use crate::report::Report;
use crate::report::cases::{CaseSort, LogCase};
use crate::ui::desk::Desk;
use crate::ui::parts::icon::{icon, tag_word};
use crate::ui::parts::private::private;
use crate::ui::parts::prose::{prose, shown};
use crate::ui::paste::read::view::Read;
use crate::ui::state::{Action, State};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Cases that are listed at first, and tokens of a row that is open.
const ROWS: usize = 40;
/// Lines of a case that are shown.
const LINES: usize = 12;
/// The name of the box to filter with in the document.
const ID: &str = "find";

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
    let words = use_state_eq(String::new);
    let all = use_state_eq(|| false);
    let wanted = words.trim().to_lowercase();
    let is_wanted = |case: &LogCase| wanted.is_empty() || told(case, report).to_lowercase().contains(&wanted);
    let rows: Vec<_> = desk.cases.iter().enumerate().filter(|(_, case)| is_wanted(case)).collect();
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
            <div class="find">
                <label class="unseen" for={ID}>{ "Filter the cases" }</label>
                { filter(&words) }
                <span class="count" role="status">{ counted(&desk.cases) }</span>
            </div>
            <table class="cases">
                <thead class="unseen"><tr><th scope="col">{ "Answer" }</th><th scope="col">{ "Time" }</th><th scope="col">{ "What" }</th><th scope="col">{ "Result" }</th></tr></thead>
                <tbody>
                    { for rows.iter().take(most).map(|(number, case)| row(*number, case, state, report, desk, tell)) }
                </tbody>
            </table>
            if rest > 0 { <p class="foot"><button type="button" class="link" onclick={show}>{ format!("Show {rest} more cases") }</button></p> }
        </section>
    }
}

fn filter(words: &UseStateHandle<String>) -> Html {
    let oninput = {
        let words = words.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                words.set(input.value());
            }
        })
    };
    private(html! {
        <input id={ID} type={"search"} value={(**words).clone()} placeholder={"Filter: 403, E0000006, a path, a user"} {oninput} />
    })
}

fn counted(cases: &[LogCase]) -> String {
    let count = |sort: CaseSort| -> usize {
        cases.iter().filter(|it| it.sort == sort).map(|it| 1 + it.repeats.len()).sum()
    };
    let tokens: usize = cases
        .iter()
        .filter(|it| matches!(it.sort, CaseSort::Faulty | CaseSort::Passed))
        .map(|it| it.exhibits.len())
        .sum();
    format!("{} refused, {tokens} tokens", count(CaseSort::Refused))
}

fn row(
    number: usize,
    case: &LogCase,
    state: &State,
    report: &Report,
    desk: &Desk,
    tell: &Callback<Action>,
) -> Html {
    let onclick = tell.reform(move |_: MouseEvent| Action::Case(number));
    let on = state.case == number;
    let severity = case.findings.iter().filter_map(|it| report.findings.get(*it)).map(|it| it.severity).max();
    let severity = severity.filter(|_| case.sort != CaseSort::Passed);
    let first = case.findings.first().and_then(|it| report.findings.get(*it));
    let (from, to) = (desk.lines.line(case.span.start), desk.lines.line(case.span.end.saturating_sub(1)));
    let lines = if from == to { format!("line {from}") } else { format!("lines {from}–{to}") };
    html! {
        <tr key={number} class={on.then_some("on")}>
            <td><span class={classes!("state", severity.map_or("good", Severity::name))}>{ icon(severity) }<span class="unseen">{ tag_word(severity) }</span></span></td>
            <td class="t">
                if let Some(at) = case.at { { state.zone.clock(at, at) } }
                <small>{ lines }</small>
            </td>
            <td>
                <button type="button" class="rowb" aria-current={on.then_some("true")} {onclick}>{ shown(&named(case, report)) }</button>
                <small>{ why(case, report) }</small>
            </td>
            <td class="r">
                <b>{ result(case) }</b>
                if let Some(finding) = first.filter(|_| case.sort != CaseSort::Passed) { <small><code>{ finding.id() }</code></small> }
            </td>
        </tr>
    }
}

/// The call, or what else it is.
fn named(case: &LogCase, report: &Report) -> String {
    let kind = case.exhibits.first().and_then(|index| report.case.exhibits.get(*index)).map(|it| it.kind);
    let repeats =
        if case.repeats.is_empty() { String::new() } else { format!(", {} times", case.repeats.len() + 1) };
    match (&case.call, kind, case.sort) {
        (Some(call), ..) => [call.as_str(), &repeats].concat(),
        (None, Some(kind), CaseSort::Faulty | CaseSort::Passed) => match case.exhibits.len() {
            1 => kind.label().into(),
            count => format!("{count} tokens of one kind: {}", kind.label()),
        },
        (None, Some(kind), _) => [kind.label(), &repeats].concat(),
        (None, None, _) => "A line".into(),
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

/// All that a filter looks at.
fn told(case: &LogCase, report: &Report) -> String {
    let mut all = named(case, report);
    all.push_str(&result(case));
    for finding in case.findings.iter().filter_map(|it| report.findings.get(*it)) {
        all.push_str(finding.id());
        all.push_str(&finding.title);
    }
    for (.., token) in report.case.tokens().filter(|(index, ..)| case.exhibits.contains(index)) {
        all.push_str(token.claim_text("sub").unwrap_or_default());
    }
    all
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
        <section class="pane case" aria-label="Case">
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
    let alike = matches!(case.sort, CaseSort::Faulty | CaseSort::Passed);
    first..if alike { first + 1 } else { (last + 1).min(first + LINES) }
}
