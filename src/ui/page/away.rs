//! What protects a paste from who comes by: it is blurred while nobody is there, and two keys wipe it.

use crate::browser::clock;
use crate::browser::idle::Idle;
use crate::browser::watch::Watch;
use crate::ui::state::{Action, State};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// How often it is looked whether anybody is there, in milliseconds: two looks are five minutes.
const LOOK: i64 = 150_000;

/// Whether nobody has been there for some minutes.
#[hook]
pub(crate) fn use_alone() -> bool {
    let alone = use_state_eq(|| false);
    let setter = alone.setter();
    use_effect_with((), move |()| {
        let idle = Idle::new(LOOK, move |alone| setter.set(alone));
        move || drop(idle)
    });
    *alone
}

/// Clears all when `Esc` is pressed twice with no other key between.
#[hook]
pub(crate) fn use_wipe(dispatch: UseReducerDispatcher<State>) {
    use_effect_with((), move |()| {
        let mut pressed = false;
        let watch = Watch::new(&["keydown"], move |event| {
            let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
            if pressed && escape {
                dispatch.dispatch(Action::Cleared(clock::now()));
            }
            pressed = escape && !pressed;
        });
        move || drop(watch)
    });
}
