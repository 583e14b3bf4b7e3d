//! Follows the address, and takes who comes back to where they were.

use crate::browser::address::CHANGED;
use crate::browser::place::Place;
use crate::browser::watch::Watch;
use crate::ui::state::{Action, State};
use crate::ui::view::View;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Follows the address. Who comes back to the inspector is where they were.
#[hook]
pub(crate) fn use_address(state: &UseReducerHandle<State>, inspector: &NodeRef) {
    let left = use_mut_ref(|| None::<Place>);
    let last = use_mut_ref(|| (state.view, state.sheet.number));
    {
        let (left, inspector, dispatch) = (left.clone(), inspector.clone(), state.dispatcher());
        use_effect_with((), move |()| {
            let watch = Watch::new(CHANGED, move |_| {
                if let Some(part) = inspector.cast::<HtmlElement>().filter(|part| !part.hidden()) {
                    *left.borrow_mut() = Place::within(&part);
                }
                dispatch.dispatch(Action::Went(View::of_address()));
            });
            move || drop(watch)
        });
    }
    let inspector = inspector.clone();
    use_effect_with((state.view, state.sheet.number), move |(view, sheet)| {
        let (before, filled) = last.replace((*view, *sheet));
        // An example that was chosen in the reference takes the focus to its verdict.
        if before != View::Inspector && *view == View::Inspector && filled == *sheet {
            let place = left.take();
            if let Some(place) = place.or_else(|| Place::within(&inspector.cast()?)) {
                place.restore(inspector.cast());
            }
        }
    });
}
