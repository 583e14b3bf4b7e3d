//! A box for one line of what is expected.

use crate::browser::clock;
use crate::ui::checks::expectations_form::Field;
use crate::ui::parts::private::private;
use crate::ui::state::Action;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A box for one line.
pub(crate) struct Line {
    /// What it is for.
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
    /// Whether the label is seen.
    pub(crate) labelled: bool,
}

/// The box with its label, and what is wrong with what was typed.
pub(crate) fn line(props: Line, tell: &Callback<Action>) -> Html {
    let oninput = {
        let (tell, field) = (tell.clone(), props.field);
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                tell.emit(Action::Expected(field, input.value(), clock::now()));
            }
        })
    };
    html! {
        <>
            <label class={(!props.labelled).then_some("unseen")} for={props.id}>{ props.label }</label>
            { private(html! {
                <input
                    id={props.id} type={"text"} value={props.value.clone()} title={props.value} placeholder={props.empty} {oninput}
                    aria-invalid={props.trouble.map(|_| "true")}
                />
            }) }
            if let Some(trouble) = props.trouble {
                <p class="trouble" role="status">{ trouble }</p>
            }
        </>
    }
}
