//! Draws parts of the first screen outside of the document before the page is drawn: half of the time that drawing it
//! takes is the engine's, which compiles what runs for the first time, and so it passes in pieces.

use crate::browser::turn::turn;
use crate::browser::{clock, place};
use crate::inspect;
use crate::report::Report;
use crate::ui::checks::table::{Table, TableProps};
use crate::ui::page::bench::{Answer, AnswerProps};
use crate::ui::seal::{Seal, SealProps};
use crate::ui::state::State;
use std::rc::Rc;
use yew::prelude::*;

/// Draws the parts, the smaller before what holds them, while `goes_on` says so.
pub(crate) async fn rehearse(goes_on: impl Fn() -> bool) {
    if goes_on() {
        draw::<Seal>(SealProps { pasted: false }).await;
    }
    if goes_on() {
        let (state, report) = blank();
        draw::<Table>(TableProps { state, report, desk: Rc::default(), tell: Callback::noop() }).await;
    }
    if goes_on() {
        let (state, report) = blank();
        let (top, tell) = (Rc::default(), Callback::noop());
        draw::<Answer>(AnswerProps { state, report, second: true, top, tell }).await;
    }
}

fn blank() -> (Rc<State>, Rc<Report>) {
    let state = State::at(clock::now());
    let report = inspect("", &state.context());
    (Rc::new(state), Rc::new(report))
}

/// Draws a part, gives the browser its turn, and takes the part away.
async fn draw<C: BaseComponent>(props: C::Properties) {
    if let Some(root) = place::outside("div") {
        let drawn = yew::Renderer::<C>::with_root_and_props(root, props).render();
        turn().await;
        drawn.destroy();
    }
}
