//! The tokens of a file, alike ones in one row: what each is, where it stands, and its state then.

use crate::archive::{TokenRow, TokenState};
use crate::ui::file::case_pane::open_entry;
use crate::ui::file::case_rows::{choose, time};
use crate::ui::parts::icon::state as state_icon;
use crate::ui::parts::prose::shown;
use crate::ui::parts::row::chosen_by;
use crate::ui::parts::show_more::use_few;
use crate::ui::paste::read::line::parts;
use crate::ui::state::{Action, OpenFile, Pick, State};
use std::rc::Rc;
use yew::prelude::*;

/// Rows that are listed at first.
const ROWS: usize = 40;
/// Tokens that are listed of a row which is open.
const ALIKE: usize = 20;
/// Letters of a token that are drawn.
const LETTERS: usize = 40;

/// A file.
#[derive(Properties, PartialEq)]
pub(crate) struct TokenRowsProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The rows.
#[component]
pub(crate) fn TokenRows(TokenRowsProps { state, tell }: &TokenRowsProps) -> Html {
    let few = use_few(state.file.as_ref().map(|it| it.number), ROWS);
    let Some(file) = &state.file else { return Html::default() };
    let reading = file.reading.borrow();
    let groups = alike(reading.tokens());
    if groups.is_empty() {
        return html! { <p class="foot">{ if file.is_read_on() { "No token so far." } else { "No token is in this file." } }</p> };
    }
    html! {
        <>
            <table class="cases tokens">
                <thead class="unseen"><tr><th scope="col">{ "State" }</th><th scope="col">{ "Time" }</th><th scope="col">{ "Token" }</th><th scope="col">{ "Then" }</th></tr></thead>
                <tbody>{ for groups.iter().take(few.count).map(|group| rows(group, state, file, tell)) }</tbody>
            </table>
            { few.button(groups.len(), "rows") }
        </>
    }
}

/// Tokens that differ in their times and their user alone, in the order of the file.
fn alike(tokens: Vec<&TokenRow>) -> Vec<Vec<&TokenRow>> {
    let mut places = std::collections::HashMap::new();
    let mut groups: Vec<Vec<&TokenRow>> = Vec::new();
    for token in tokens {
        let place =
            *places.entry((token.kind.name(), token.alike, token.state.name())).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(token),
            None => groups.push(vec![token]),
        }
    }
    groups
}

/// One row, and below it the tokens that are alike.
fn rows(group: &[&TokenRow], state: &State, file: &OpenFile, tell: &Callback<Action>) -> Html {
    let Some(first) = group.first() else { return Html::default() };
    let (class, word) = told(first);
    let on = group.iter().any(|it| is_picked(it, file));
    html! {
        <tr class={on.then_some("on")} onclick={chosen_by(&chosen(first, file, tell))}>
            <td>{ state_icon(class) }</td>
            <td class="t">{ time(first.first_at, state, file) }<small>{ places(first) }</small></td>
            <td>
                { button(first, file, tell) }
                { others(group.get(1..).unwrap_or_default(), file, tell) }
            </td>
            <td class="r"><b>{ word }</b>{ later(first) }</td>
        </tr>
    }
}

/// Tokens that are alike with the one of the row.
fn others(rest: &[&TokenRow], file: &OpenFile, tell: &Callback<Action>) -> Html {
    if rest.is_empty() {
        return Html::default();
    }
    let item = |it: &&TokenRow| html! { <li>{ button(it, file, tell) }<small>{ places(it) }</small></li> };
    html! {
        <details class="alike">
            <summary>{ format!("{} more, alike except for their times and user", rest.len()) }</summary>
            <ul>
                { for rest.iter().take(ALIKE).map(item) }
                if rest.len() > ALIKE { <li><small>{ format!("and {} more", rest.len() - ALIKE) }</small></li> }
            </ul>
        </details>
    }
}

fn is_picked(token: &TokenRow, file: &OpenFile) -> bool {
    matches!(&file.pick, Some(Pick::Token(picked, _)) if !token.compact.is_empty() && **picked == *token.compact)
}

/// What a click on a token does: it is looked at, or where it was too long to be kept, its entry.
fn chosen(token: &TokenRow, file: &OpenFile, tell: &Callback<Action>) -> Callback<MouseEvent> {
    if !token.compact.is_empty() {
        return choose(Pick::Token((*token.compact).into(), token.first_at), tell);
    }
    let place = token.entries.first().copied().or(token.lines.first().map(|it| it.0));
    let (file, tell) = (file.clone(), tell.clone());
    Callback::from(move |_: MouseEvent| {
        if let Some(place) = place {
            open_entry(&file, place, &tell);
        }
    })
}

/// What it is, and how it begins; pressed, it is read as a paste of its own.
fn button(token: &TokenRow, file: &OpenFile, tell: &Callback<Action>) -> Html {
    let on = is_picked(token, file);
    let onclick = chosen(token, file, tell);
    html! {
        <button type="button" class="rowb" aria-current={on.then_some("true")} {onclick}>
            <span class="kind">{ token.kind.label() }</span>{ " " }
            if token.compact.is_empty() {
                <code>{ shown(&token.masked) }</code>
            } else {
                <code class="rawtok">{ parts(short(&token.compact), LETTERS) }</code>
            }
        </button>
    }
}

fn short(token: &str) -> &str {
    token.char_indices().nth(LETTERS).map_or(token, |(end, _)| token.get(..end).unwrap_or(token))
}

/// Its state where it stood first.
fn told(token: &TokenRow) -> (crate::report::State, &'static str) {
    use crate::report::State;
    match token.first_state {
        TokenState::InDate => (State::Holds, "in date"),
        TokenState::Expired => (State::Fails, "expired"),
        TokenState::NotYet => (State::Fails, "not valid yet"),
        TokenState::Unknown => (State::Unchecked, "no times"),
    }
}

/// What became of it until it stood last.
fn later(token: &TokenRow) -> Html {
    match (token.first_state, token.state) {
        (first, last) if first == last => Html::default(),
        (_, TokenState::Expired) => html! { <small>{ "expired later" }</small> },
        (_, TokenState::InDate) => html! { <small>{ "in date later" }</small> },
        _ => Html::default(),
    }
}

/// `entries 4, 5, 9 and 12 more`.
fn places(token: &TokenRow) -> String {
    const SHOWN: usize = 3;
    let named: Vec<String> = match token.entries.is_empty() {
        false => token.entries.iter().take(SHOWN).map(|it| (it + 1).to_string()).collect(),
        true => token.lines.iter().take(SHOWN).map(|(line, _)| line.to_string()).collect(),
    };
    let word = match (token.entries.is_empty(), token.count) {
        (false, 1) => "entry",
        (false, _) => "entries",
        (true, 1) => "line",
        (true, _) => "lines",
    };
    let more = token.count.saturating_sub(named.len());
    let behind = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{word} {}{behind}", named.join(", "))
}
