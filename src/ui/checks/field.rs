//! A labelled box for one line of text.

use crate::browser::clock;
use crate::ui::checks::expectations_form::Field;
use crate::ui::parts::private::private;
use crate::ui::state::{Action, State};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field of the panel.
pub(crate) struct Line {
    /// Which one.
    pub(crate) field: Field,
    /// Its name in the document.
    pub(crate) id: &'static str,
    /// Its label.
    pub(crate) label: &'static str,
    /// What was typed.
    pub(crate) value: AttrValue,
    /// What an empty one says.
    pub(crate) empty: AttrValue,
    /// What is wrong with what was typed.
    pub(crate) trouble: Option<&'static str>,
}

/// One line, with its label before it and what is wrong with it below.
pub(crate) fn line(props: Line, dispatch: &UseReducerDispatcher<State>) -> Html {
    let oninput = {
        let (dispatch, field) = (dispatch.clone(), props.field);
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.dispatch(Action::ExpectationsForm(field, input.value(), clock::now()));
            }
        })
    };
    html! {
        <div class="line">
            <label for={props.id}>{ props.label }</label>
            <div>
                { private(html! {
                    <input
                        id={props.id} type="text" value={props.value} placeholder={props.empty} {oninput}
                        aria-invalid={props.trouble.map(|_| "true")}
                    />
                }) }
                if let Some(trouble) = props.trouble {
                    <p class="trouble" role="status">{ trouble }</p>
                }
            </div>
        </div>
    }
}
