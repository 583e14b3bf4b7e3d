//! A labelled box for one line of text.

use super::held::Field;
use super::private::private;
use super::state::{Action, State};
use crate::browser::clock;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field of the panel.
#[derive(Properties, PartialEq)]
pub(crate) struct LineProps {
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
    #[prop_or_default]
    pub(crate) trouble: Option<&'static str>,
    /// Where changes go.
    pub(crate) dispatch: UseReducerDispatcher<State>,
}

/// One line, with its label before it and what is wrong with it below.
#[component]
pub(crate) fn Line(props: &LineProps) -> Html {
    let oninput = {
        let (dispatch, field) = (props.dispatch.clone(), props.field);
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                dispatch.dispatch(Action::Held(field, input.value(), clock::now()));
            }
        })
    };
    html! {
        <div class="line">
            <label for={props.id}>{ props.label }</label>
            <div>
                { private(html! {
                    <input
                        id={props.id} type="text" value={props.value.clone()} placeholder={props.empty.clone()} {oninput}
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
