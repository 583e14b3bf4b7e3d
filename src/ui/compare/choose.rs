//! Which two tokens are compared.

use crate::compare::Choice;
use crate::model::Case;
use crate::text::duration::instant;
use crate::ui::parts::lines::Lines;
use crate::ui::parts::private::private;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// One side of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// The token of this exhibit.
    Token(usize),
    /// The token that is pasted into the box of the comparison.
    Pasted,
}

/// The value of the option for a token that is pasted.
const PASTED: &str = "pasted";

/// A choice among the tokens of the paste, and one more that is pasted.
pub(crate) fn choose(
    id: &'static str,
    label: &'static str,
    chosen: Side,
    all: &[Choice],
    case: &Case,
    lines: &Lines,
    onchoice: Callback<Side>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            let value = select.value();
            onchoice.emit(value.parse().map_or(Side::Pasted, Side::Token));
        }
    });
    let option = |choice: &Choice| {
        let named = case.exhibits.get(choice.exhibit).map(|it| lines.named(it)).unwrap_or_default();
        let issued = choice.issued.map_or(String::new(), |at| [", issued ", &instant(at)].concat());
        let selected = chosen == Side::Token(choice.exhibit);
        html! { <option value={choice.exhibit.to_string()} {selected}>{ named }{ issued }</option> }
    };
    html! {
        <span class="side">
            <label for={id}>{ label }</label>
            <select {id} {onchange}>
                { for all.iter().map(option) }
                <option value={PASTED} selected={chosen == Side::Pasted}>{ "Another token, pasted here" }</option>
            </select>
        </span>
    }
}

/// The name of the box for the second token in the document.
pub(crate) const PASTED_BOX: &str = "compare-paste";

/// The box for a token that is not in the paste. It keeps its own text: typing never draws it again.
pub(crate) fn second_box(pasted: UseStateSetter<String>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            pasted.set(area.value());
        }
    });
    html! {
        <div class="second">
            <label for={PASTED_BOX}>{ "The other token" }</label>
            { private(html! {
                <textarea id={PASTED_BOX} rows={"3"} {oninput} placeholder={"Paste a token of the same kind, or text with one in it"} />
            }) }
        </div>
    }
}
