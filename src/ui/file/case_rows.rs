//! The cases of a file, a row for each: what failed first, then the steps that only look like it.

use crate::archive::{Case, CaseKind, Why};
use crate::browser::place as on_page;
use crate::finding::{Finding, Severity};
use crate::text::timestamp::Timestamp;
use crate::ui::parts::icon::{icon, tag_word};
use crate::ui::parts::prose::{prose, shown};
use crate::ui::state::{Action, FileAction, OpenFile, Pick, State};
use yew::prelude::*;

/// The rows of the cases that are listed, so many at most.
pub(crate) fn case_rows(state: &State, file: &OpenFile, most: usize, tell: &Callback<Action>) -> Html {
    let mut number = 0;
    let mut before = None;
    let rows = file.listed(|case| {
        number += 1;
        if number > most {
            return Html::default();
        }
        let first_step = case.kind() == CaseKind::Step && before != Some(CaseKind::Step);
        before = Some(case.kind());
        html! {
            <>
                if first_step { <tr key="steps" class="parting"><th colspan="4" scope="rowgroup">{ STEPS }</th></tr> }
                { row(case, state, file, tell) }
            </>
        }
    });
    if rows.is_empty() {
        return html! { <p class="foot" role="status">{ none(file) }</p> };
    }
    html! {
        <table class="cases">
            <thead class="unseen"><tr><th scope="col">{ "Kind" }</th><th scope="col">{ "Time" }</th><th scope="col">{ "Call" }</th><th scope="col">{ "Result" }</th></tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

const STEPS: &str = "Steps of a sign-in that look like failures and are not";

fn none(file: &OpenFile) -> &'static str {
    match () {
        () if !file.filter.trim().is_empty() || file.only.is_some() => "No case fits the filter.",
        () if file.is_read_on() => "No failed request so far.",
        () => "No failed request to Okta or to an authorization server was found.",
    }
}

fn row(case: &Case, state: &State, file: &OpenFile, tell: &Callback<Action>) -> Html {
    let pick = Pick::Case(case.place());
    let on = file.pick.as_ref() == Some(&pick);
    let onclick = choose(pick, tell);
    let severity = match case.kind() {
        CaseKind::Failure => Severity::Error,
        CaseKind::Step => Severity::Note,
    };
    let first = case.findings.first();
    html! {
        <tr key={case.place().to_string()} class={on.then_some("on")}>
            <td><span class={classes!("state", severity.name())}>{ icon(Some(severity)) }<span class="unseen">{ tag_word(Some(severity)) }</span></span></td>
            <td class="t">{ time(case.at, state, file) }<small>{ place(case) }</small></td>
            <td>
                <button type="button" class="rowb" aria-current={on.then_some("true")} {onclick}>{ shown(&named(case)) }</button>
                <small>{ first.map_or_else(|| prose(&case.verdict), |it| prose(&it.title)) }</small>
            </td>
            <td class="r">
                <b>{ answered(case) }</b>
                { repeats(case, state) }
                if let Some(finding) = first { <small><code>{ finding.id() }</code></small> }
            </td>
        </tr>
    }
}

/// The status of an answer. A line of a log that tells of none may have had one.
fn answered(case: &Case) -> String {
    match case.status {
        Some(status) => status.to_string(),
        None if case.why == Why::NoAnswer => "no answer".into(),
        None => String::new(),
    }
}

/// Looks at something; where what is read stands below the list, the focus follows it there.
pub(crate) fn choose(pick: Pick, tell: &Callback<Action>) -> Callback<MouseEvent> {
    let tell = tell.clone();
    Callback::from(move |_: MouseEvent| {
        tell.emit(Action::File(FileAction::Picked(pick.clone())));
        follow();
    })
}

/// Takes the focus to what is read, where that stands below the list.
pub(crate) fn follow() {
    if on_page::is_narrow() {
        on_page::show_named("case", "h2");
    }
}

/// The time without the day, where that is the day of the first case.
pub(crate) fn time(at: Option<Timestamp>, state: &State, file: &OpenFile) -> Html {
    let near = file.reading.borrow().cases().iter().find_map(|it| it.at);
    match at {
        Some(at) => {
            html! { <time datetime={at.to_string()}>{ state.zone.clock(at, near.unwrap_or(at)) }</time> }
        }
        None => Html::default(),
    }
}

/// `entry 4`, `lines 10–14`, counted from one as people count.
pub(crate) fn place(case: &Case) -> String {
    match (case.lines, case.entries.first()) {
        (Some((from, to)), _) if from == to => format!("line {from}"),
        (Some((from, to)), _) => format!("lines {from}–{to}"),
        (None, Some(entry)) => format!("entry {}", entry + 1),
        (None, None) => String::new(),
    }
}

/// The call, or what else it is.
pub(crate) fn named(case: &Case) -> String {
    match &case.call {
        Some(call) => call.clone(),
        None => case.findings.first().map_or_else(|| "A refusal".into(), |it: &Finding| it.title.clone()),
    }
}

/// `37 times, until 12:44:01`.
fn repeats(case: &Case, state: &State) -> Html {
    if case.count < 2 {
        return Html::default();
    }
    let until = match (case.at, case.last_at) {
        (Some(first), Some(last)) if first != last => [" until ", &state.zone.clock(last, first)].concat(),
        _ => String::new(),
    };
    html! { <small>{ format!("{} times{until}", case.count) }</small> }
}
