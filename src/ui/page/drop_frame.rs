//! Pastes and files that come to the page anywhere.

use crate::browser::pasted::{self, Dropped};
use crate::browser::watch::Watch;
use crate::ui::file::opening;
use crate::ui::state::Action;
use wasm_bindgen::JsCast;
use web_sys::DragEvent;
use yew::prelude::*;

const UNREADABLE: &str = "What was dropped has no text in it. Drop a text file, or paste its text.";

/// Takes a paste outside of boxes in place of what is there.
#[hook]
pub(crate) fn use_paste(tell: &Callback<Action>) {
    let tell = tell.clone();
    use_effect_with((), move |()| {
        let watch = Watch::new(&["paste"], move |event| {
            if event.default_prevented() || pasted::is_for_a_field(&event) {
                return;
            }
            if let Some(text) = pasted::text(&event) {
                event.prevent_default();
                tell.emit(opening::pasted(text));
            }
        });
        move || drop(watch)
    });
}

/// Takes what is dropped anywhere. Whether something is held over the page.
#[hook]
pub(crate) fn use_drop(tell: &Callback<Action>) -> bool {
    let over = use_state_eq(|| false);
    let (setter, tell) = (over.setter(), tell.clone());
    use_effect_with((), move |()| {
        let watch =
            Watch::new(&["dragover", "dragleave", "drop"], move |event| match event.type_().as_str() {
                "dragover" => {
                    event.prevent_default();
                    setter.set(true);
                }
                "dragleave" => {
                    // Inside of the page one part is left for the next.
                    let gone =
                        event.dyn_ref::<DragEvent>().is_some_and(|event| event.related_target().is_none());
                    if gone {
                        setter.set(false);
                    }
                }
                _ => {
                    event.prevent_default();
                    setter.set(false);
                    match pasted::dropped(&event) {
                        Some(Dropped::File(source)) => opening::open(source, &tell),
                        Some(Dropped::Text(text)) => tell.emit(opening::pasted(text)),
                        Some(Dropped::Unreadable) => tell.emit(Action::Said(UNREADABLE)),
                        None => {}
                    }
                }
            });
        move || drop(watch)
    });
    *over
}

/// The frame that shows where to drop.
pub(crate) fn frame(over: bool) -> Html {
    if !over {
        return Html::default();
    }
    html! { <p class="frame">{ "Drop it anywhere: it is read in this page." }</p> }
}
