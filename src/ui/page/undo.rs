//! The way back after a Clear, for some seconds; then what was kept is wiped.

use crate::browser::clock;
use crate::browser::timer::Timer;
use crate::ui::state::{Action, State};
use yew::prelude::*;

/// For so many milliseconds a Clear can be undone.
const UNDO: i64 = 8_000;

/// The button, while there is something to bring back; and what was said of what could not be done.
#[derive(Properties, PartialEq)]
pub(crate) struct UndoProps {
    /// How often all was cleared.
    pub(crate) cleared: u32,
    /// Whether anything is kept.
    pub(crate) kept: bool,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// The button.
#[component]
pub(crate) fn Undo(UndoProps { cleared, kept, tell }: &UndoProps) -> Html {
    {
        let tell = tell.clone();
        use_effect_with((*cleared, *kept), move |(_, kept)| {
            let timer = kept.then(|| Timer::after(UNDO, move || tell.emit(Action::Forgotten)));
            move || drop(timer)
        });
    }
    if !*kept {
        return Html::default();
    }
    let onclick = tell.reform(|_: MouseEvent| Action::Undone(clock::now()));
    html! { <p class="undo">{ "Cleared. " }<button type="button" id="undo" {onclick}>{ "Undo" }</button></p> }
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
