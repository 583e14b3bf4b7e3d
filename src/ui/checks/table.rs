//! The table of checks, in an order that never changes; what is expected is typed in place.

use crate::browser::{clock, place};
use crate::checks::Row;
use crate::finding::{Origin, Severity};
use crate::model::Stands;
use crate::profile::Profile;
use crate::report::{CheckRow, Report, State as Answer};
use crate::text::duration::words;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field};
use crate::ui::checks::field::{Line, line};
use crate::ui::checks::found::{Seen, origin};
use crate::ui::checks::key_box::{KEYS, key_box};
use crate::ui::checks::time_box::time_box;
use crate::ui::desk::Desk;
use crate::ui::parts::icon::{icon, state as state_of, state_named};
use crate::ui::state::{Action, State};
use std::rc::Rc;
use yew::prelude::*;

/// What is checked.
#[derive(Properties)]
pub(crate) struct TableProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// The report.
    pub(crate) report: Rc<Report>,
    /// What is known of the paste.
    pub(crate) desk: Rc<Desk>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

impl PartialEq for TableProps {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.report, &other.report)
    }
}

/// The table under its headline; folded where it has nothing to say that a finding does not say.
#[component]
pub(crate) fn Table(TableProps { state, report, desk, tell }: &TableProps) -> Html {
    let site = use_context::<Rc<Profile>>();
    let times = use_state_eq(|| false);
    let keys = use_state_eq(|| false);
    // Who opens the box has the keys in the clipboard: pasted elsewhere they would take the place of the token.
    use_effect_with(*keys, |open| {
        if *open {
            place::select(KEYS, 0, u32::MAX);
        }
    });
    let token = if state.is_blank() { None } else { desk.token(report, state.case, state.token) };
    let rows: Vec<&CheckRow> = report.checks.iter().filter(|row| Some(row.exhibit) == token).collect();
    let open = token.is_some()
        && (rows.iter().any(|row| row.state == Answer::Fails)
            || !report.findings.iter().any(|it| it.severity > Severity::Note));
    let seen = token.and_then(|index| {
        let (_, exhibit, token) = report.case.tokens().find(|(at, ..)| *at == index)?;
        Some(Seen { report, index, exhibit, token, zone: state.zone, now: state.now })
    });
    let at = |id: Row| rows.iter().find(|row| row.id == id).copied();
    let drawn = shown(&rows).map(|id| {
        let want = match id {
            Row::Time => when(state, report, token, &times),
            Row::Signature => which_keys(seen.as_ref(), &keys),
            _ => wanted(id, at(id), state, site.as_deref(), tell),
        };
        let row = Drawn { id, row: at(id), state, report, desk, token };
        html! {
            <>
                { row.draw(seen.as_ref(), want, tell) }
                if id == Row::Time && *times {
                    <tr class="box"><td colspan="3">{ time_box(&state.expected, tell) }</td></tr>
                }
                if id == Row::Signature && *keys {
                    <tr class="box"><td colspan="3">{ key_box(state.expected.typed(Field::Expected(id)), state.cleared, report, token, tell) }</td></tr>
                }
            </>
        }
    });
    let reset = tell.reform(|_: MouseEvent| Action::Reset(clock::now()));
    html! {
        <section class="pane checks" aria-label="Checks">
            <details {open}>
                <summary><h2>{ "Checks" }</h2><small>{ headline(state, &rows, token.is_some()) }</small></summary>
                <table>
                    <thead>
                        <tr><th scope="col">{ "Check" }</th><th scope="col">{ "In the token" }</th><th scope="col">{ "Expected" }</th></tr>
                    </thead>
                    <tbody>{ for drawn }</tbody>
                </table>
                if state.expected != ExpectationsForm::default() {
                    <p class="foot"><button type="button" class="link" id="reset" onclick={reset}>{ "Clear what is expected" }</button></p>
                }
            </details>
        </section>
    }
}

/// The rows of the table: those that only a failure brings come last, so that it moves none of the others.
fn shown(rows: &[&CheckRow]) -> impl Iterator<Item = Row> {
    let stands = |id: &Row, row: Option<&&CheckRow>| match id.stands() {
        Stands::Always => true,
        Stands::WhereAsked => row.is_some(),
        Stands::WhereItFails => row.is_some_and(|row| row.state == Answer::Fails),
    };
    let all = Row::ALL.iter().copied();
    let all: Vec<Row> = all.filter(|id| stands(id, rows.iter().find(|row| row.id == *id))).collect();
    let (last, first): (Vec<_>, Vec<_>) = all.into_iter().partition(|id| id.stands() == Stands::WhereItFails);
    first.into_iter().chain(last)
}

/// `4 failed, 1 passed, 2 not checked`.
fn headline(state: &State, rows: &[&CheckRow], token: bool) -> String {
    if !token {
        return match state.expected == ExpectationsForm::default() {
            true => "nothing expected yet: issuer, audience, scopes and keys can be given before or after the paste".into(),
            false => "what is expected is kept until a token is pasted".into(),
        };
    }
    let count = |of: Answer| {
        rows.iter().filter(|row| row.state == of && (row.id != Row::Type || of == Answer::Fails)).count()
    };
    let all = [Answer::Fails, Answer::Holds, Answer::Unchecked].map(|of| (count(of), state_named(of).1));
    let said = all
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {}", word.to_lowercase()));
    said.collect::<Vec<_>>().join(", ")
}

/// A row of the table.
struct Drawn<'a> {
    id: Row,
    row: Option<&'a CheckRow>,
    state: &'a State,
    report: &'a Report,
    desk: &'a Desk,
    token: Option<usize>,
}

impl Drawn<'_> {
    fn draw(&self, seen: Option<&Seen>, want: Html, tell: &Callback<Action>) -> Html {
        let answer = self.row.map_or(Answer::Unchecked, |row| row.state);
        let finding = self.finding();
        let shown = self.desk.shown(self.report, self.state.case);
        let current = finding.is_some() && shown.get(self.state.finding).copied() == finding;
        let severity = finding.and_then(|it| self.report.findings.get(it)).map(|it| it.severity);
        let warns = answer == Answer::Fails && severity == Some(Severity::Warning);
        let class = classes!(if warns { "warning" } else { state_named(answer).0 }, current.then_some("cur"));
        let name = match finding
            .and_then(|it| Some((shown.iter().position(|at| *at == it)?, self.desk.anchors.get(it)?)))
        {
            Some((number, anchor)) if answer == Answer::Fails => {
                let onclick = tell.reform(move |_: MouseEvent| Action::Opened(number));
                html! { <a href={["#", anchor].concat()} {onclick}>{ self.id.heading() }</a> }
            }
            _ => html! { { self.id.heading() } },
        };
        let found = seen.map(|seen| seen.found(self.id, self.row)).unwrap_or_default();
        let whole = matches!(self.id, Row::Structure | Row::Binding | Row::Type);
        html! {
            <tr {class} data-check={self.id.name()}>
                <th scope="row">
                    if warns {
                        <span class="state warning">{ icon(severity) }<span class="unseen">{ "Warning: " }</span></span>
                    } else {
                        { state_of(answer) }
                    }
                    { name }
                </th>
                if whole {
                    <td class="found" colspan="2">{ found }</td>
                } else {
                    <td class="found">{ found }</td>
                    <td class="want">{ want }</td>
                }
            </tr>
        }
    }

    /// Number of the first finding of the row.
    fn finding(&self) -> Option<usize> {
        let row = self.row?;
        self.report.findings.iter().position(|it| {
            it.hit.exhibits.first().copied() == self.token && row.findings.contains(&it.full_id())
        })
    }
}

/// The box for what is expected, and where that came from.
fn wanted(
    id: Row,
    row: Option<&CheckRow>,
    state: &State,
    site: Option<&Profile>,
    tell: &Callback<Action>,
) -> Html {
    let Some(first) = id.expectations().first() else { return Html::default() };
    let field = Field::Expected(id);
    let typed = state.expected.typed(field);
    let from = match &state.example {
        Some(example) if !typed.is_empty() && example.filled.typed(field) == typed => "from the example",
        _ if !typed.is_empty() => "",
        _ => row.and_then(|row| row.from).map_or("", origin),
    };
    let expected = row.and_then(|row| row.expected.clone()).filter(|it| typed.is_empty() && !it.is_empty());
    let of_site = || id.expectations().iter().find_map(|it| site?.expects(*it));
    let expected = expected.or_else(of_site);
    let empty = expected.map_or(AttrValue::from(first.empty()), AttrValue::from);
    html! {
        <span class="in">
            { line(Line { field, id: first.name(), label: first.label(), value: typed.to_owned().into(), empty, trouble: None, labelled: false }, tell) }
            if !from.is_empty() { <small>{ from }</small> }
        </span>
    }
}

/// The time that the token is checked at; a click opens what it is made of.
fn when(state: &State, report: &Report, token: Option<usize>, open: &UseStateHandle<bool>) -> Html {
    let at = token.map_or(report.judged_at, |index| report.instant_of(index));
    let row = report.checks.iter().find(|row| Some(row.exhibit) == token && row.id == Row::Time);
    let from = match row.and_then(|row| row.from) {
        Some(Origin::Present) if at != state.now && Some(at) == report.case.date() => {
            origin(Origin::ResponseDate)
        }
        Some(Origin::Present) if at != state.now => "",
        Some(from) => origin(from),
        None if at == state.now => "now",
        None => "",
    };
    let leeway = state.context().leeway;
    let onclick = toggle(open);
    html! {
        <span class="in">
            <button type="button" class="val" aria-expanded={expanded(open)} {onclick}>
                // The first screen is written before anybody's clock is known.
                if state.is_blank() && at == state.now {
                    { "now" }
                } else {
                    { state.zone.beside(at, state.now) }if !from.is_empty() { { ", " }{ from } }
                }
            </button>
            <small>{ "tolerance " }{ words(leeway) }</small>
        </span>
    }
}

fn which_keys(seen: Option<&Seen>, open: &UseStateHandle<bool>) -> Html {
    let (words, whence) = seen.map_or(("Paste keys…", ""), Seen::verified);
    html! {
        <span class="in">
            <button type="button" class="val" id="key-box" aria-expanded={expanded(open)} onclick={toggle(open)}>{ words }</button>
            if !whence.is_empty() { <small>{ whence }</small> }
        </span>
    }
}

fn toggle(open: &UseStateHandle<bool>) -> Callback<MouseEvent> {
    let open = open.clone();
    Callback::from(move |_| open.set(!*open))
}

fn expanded(open: &UseStateHandle<bool>) -> &'static str {
    if **open { "true" } else { "false" }
}
