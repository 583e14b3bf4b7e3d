//! The pane of the paste: the box, or what stands in it to be read.

use crate::browser::clock;
use crate::ui::checks::expectations_form::ExpectationsForm;
use crate::ui::desk::Desk;
use crate::ui::file::opening::open_button;
use crate::ui::paste::long_token::{LongToken, alone};
use crate::ui::paste::read::view::Read;
use crate::ui::paste::text_box::PasteBox;
use crate::ui::state::{Action, Mode, State};
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The paste, and what is looked at.
#[derive(Properties)]
pub(crate) struct PaneProps {
    /// The state.
    pub(crate) state: Rc<State>,
    /// What is known of the paste.
    pub(crate) desk: Rc<Desk>,
    /// The first line that is seen, counted from zero.
    pub(crate) top: Rc<Cell<usize>>,
    /// The box takes the focus as the page opens.
    #[prop_or_default]
    pub(crate) focused: bool,
    /// Told of the exhibit to show.
    pub(crate) show: Callback<usize>,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

impl PartialEq for PaneProps {
    fn eq(&self, other: &Self) -> bool {
        self.state == other.state && Rc::ptr_eq(&self.desk, &other.desk)
    }
}

/// The heading, then the box or the read view.
#[component]
pub(crate) fn Pane(props: &PaneProps) -> Html {
    let PaneProps { state, desk, top, focused, show, tell } = props;
    let area = use_node_ref();
    let reads = state.is_read();
    let clear = tell.reform(|_: MouseEvent| Action::Cleared(clock::now()));
    let edit = {
        let top = top.clone();
        tell.reform(move |_: MouseEvent| Action::Edited(top.get()))
    };
    let done = tell.reform(|_: MouseEvent| Action::Read);
    let lines = {
        let shown = state.lines;
        tell.reform(move |_: MouseEvent| Action::Lines(!shown))
    };
    let line = match state.mode {
        Mode::Edit(line) if state.sheet.number > 0 => Some(line),
        _ => focused.then_some(0),
    };
    html! {
        <section class="pane source" aria-label="Paste">
            <header>
                <h2>if reads { { "Paste" } } else { <label for="paste">{ "Paste" }</label> }</h2>
                <small>{ said(state, desk) }</small>
                if !desk.cases.is_empty() {
                    <button type="button" onclick={lines}>{ if state.lines { "Cases" } else { "Lines" } }</button>
                }
                if !reads { { open_button(tell) } }
                if reads {
                    <button type="button" id="edit" onclick={edit}>{ "Edit" }</button>
                } else if !state.is_blank() {
                    <button type="button" id="done" onclick={done}>{ "Done" }</button>
                }
                if !state.is_blank() || state.expected != ExpectationsForm::default() {
                    <button type="button" id="clear" onclick={clear}>{ "Clear" }</button>
                }
            </header>
            if !reads {
                <PasteBox sheet={state.sheet.clone()} {line} {area} tell={tell.clone()} />
                <p class="foot">{ FOOT }</p>
            } else if let Some(span) = alone(&state.paste, &desk.marks) {
                <LongToken text={state.paste.clone()} {span} />
            } else {
                <Read
                    text={state.paste.clone()} lines={desk.lines.clone()} marks={desk.marks.clone()} top={top.clone()}
                    target={state.goto} show={show.clone()}
                />
            }
        </section>
    }
}

const FOOT: &str = "Tokens, Okta errors, headers, redirects, curl, logs. A HAR file or a log of up to 500 MB can be dropped anywhere on the page.";

/// What the heading says of the paste.
fn said(state: &State, desk: &Desk) -> Html {
    if state.is_blank() {
        return html! { <span class="wide"><kbd>{ "Ctrl" }</kbd>{ " " }<kbd>{ "V" }</kbd>{ " anywhere on the page" }</span> };
    }
    let lines = desk.lines.count();
    let characters = state.paste.chars().count();
    let many = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    let text = if lines > 1 { many(lines, "line") } else { many(characters, "character") };
    html! { { text } }
}
