//! The way back after a Clear or another paste, for some seconds; then what was kept is wiped.

use crate::browser::clock;
use crate::browser::timer::Timer;
use crate::ui::state::{Action, State};
use yew::prelude::*;

/// For so many milliseconds it can be undone.
const UNDO: i64 = 8_000;

/// The button, while there is something to bring back; and what was said of what could not be done.
#[derive(Properties, PartialEq)]
pub(crate) struct UndoProps {
    /// The number of the sheet: another one begins with every Clear and every paste.
    pub(crate) sheet: u32,
    /// Whether anything is kept.
    pub(crate) kept: bool,
    /// Whether another paste took its place.
    pub(crate) replaced: bool,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The button.
#[component]
pub(crate) fn Undo(UndoProps { sheet, kept, replaced, tell }: &UndoProps) -> Html {
    {
        let tell = tell.clone();
        use_effect_with((*sheet, *kept), move |(_, kept)| {
            let timer = kept.then(|| Timer::after(UNDO, move || tell.emit(Action::Forgotten)));
            move || drop(timer)
        });
    }
    let onclick = tell.reform(|_: MouseEvent| Action::Undone(clock::now()));
    let said = if *replaced { "What was here was replaced. " } else { "Cleared. " };
    html! {
        <div class="undo" role="status">
            if *kept {
                <p>{ said }<button type="button" id="undo" {onclick}>{ "Undo" }</button></p>
            }
        </div>
    }
}

/// What is to be said at the edge of the page: that one more `Esc` clears, or what could not be done.
pub(crate) fn notice(state: &State, tell: &Callback<Action>) -> Html {
    let said = if state.asked { "Press Esc again to clear everything." } else { state.said };
    let close = tell.reform(|_: MouseEvent| Action::Said(""));
    html! {
        <div class="notice" role="status">
            if !said.is_empty() {
                <p>{ said }</p>
                if !state.asked { <button type="button" class="ic" aria-label="Close" onclick={close}>{ "×" }</button> }
            }
        </div>
    }
}
