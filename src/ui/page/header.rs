//! The top of the page.

use crate::browser::clock;
use crate::ui::parts::icon::{KEYBOARD, THEME, sign};
use crate::ui::parts::zone::Zone;
use crate::ui::seal::Seal;
use crate::ui::state::{Action, State, Theme};
use crate::ui::view::View;
use yew::prelude::*;

/// Name, the parts of the page, what becomes of a paste, and the switches.
pub(crate) fn header(state: &State, tell: &Callback<Action>) -> Html {
    let current = |shown: bool| shown.then_some("page");
    let inspects = state.view == View::Inspector;
    html! {
        <header class="header">
            <h1>{ "Token Inspector" }</h1>
            <nav aria-label="Parts of the page">
                <a href="#" aria-current={current(inspects)}>{ "Inspect" }</a>
                <a href="#reference" aria-current={current(!inspects)}>{ "Reference" }</a>
            </nav>
            <Seal pasted={!state.is_blank()} />
            { switches(state, tell) }
        </header>
    }
}

/// The zone of times, the colors, the shortcuts.
fn switches(state: &State, tell: &Callback<Action>) -> Html {
    let (theme, help, menu) = (state.theme, state.help, state.menu);
    let open = tell.reform(move |_: MouseEvent| Action::Menu(!menu));
    html! {
        <>
        <button type="button" class="ic menu" aria-label="Times, colors, shortcuts" aria-expanded={if menu { "true" } else { "false" }} onclick={open}>{ "⋯" }</button>
        <div class={classes!("tools", menu.then_some("open"))}>
            <span class="seg" role="group" aria-label="Times in">
                { zone(Zone::Utc, "UTC", state, tell) }
                { zone(Zone::Local, clock::city().unwrap_or("Local"), state, tell) }
            </span>
            { button(theme.label(), THEME, tell.reform(move |_| Action::Theme(Theme::next(theme)))) }
            { button("Keyboard shortcuts", KEYBOARD, tell.reform(move |_| Action::Help(!help))) }
        </div>
        </>
    }
}

fn zone(zone: Zone, name: &'static str, state: &State, tell: &Callback<Action>) -> Html {
    let pressed = if state.zone == zone { "true" } else { "false" };
    let onclick = tell.reform(move |_: MouseEvent| Action::Zone(zone));
    html! { <button type="button" aria-pressed={pressed} {onclick}>{ name }</button> }
}

fn button(label: &'static str, path: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="ic" aria-label={label} title={label} {onclick}>{ sign(path) }</button> }
}
