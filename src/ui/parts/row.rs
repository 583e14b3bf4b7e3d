//! Rows of a table that are chosen as a whole.

use crate::browser::place;
use yew::prelude::*;

/// A click anywhere in a row does what its button does; what else can be clicked in it keeps its own meaning.
pub(crate) fn chosen_by(button: &Callback<MouseEvent>) -> Callback<MouseEvent> {
    let button = button.clone();
    Callback::from(move |event: MouseEvent| {
        if !place::is_for(&event, "button, a") {
            button.emit(event);
        }
    })
}
