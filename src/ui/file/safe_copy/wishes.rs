//! What a person asks of a copy: the kinds that are taken out, words of their own, and whether bodies stay.

use crate::archive::redact::{Kind, Options};
use crate::ui::parts::private::private;
use crate::ui::parts::prose::prose;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The name of the box for words in the document. Were it a literal below, Yew 0.23 would lose it to [`private`].
const ID: &str = "own-words";
/// The type of a switch, likewise.
const CHECKBOX: &str = "checkbox";

/// The switches. Nothing can be changed while a copy is made.
pub(super) fn wishes(options: &Options, disabled: bool, change: &Callback<Options>) -> Html {
    let group = |legend: &'static str, personal: bool| {
        let kinds = Kind::ALL.iter().filter(|it| it.personal() == personal && **it != Kind::Word);
        html! {
            <fieldset {disabled}>
                <legend>{ legend }</legend>
                { for kinds.map(|kind| switch(*kind, options, change)) }
            </fieldset>
        }
    };
    let oninput = {
        let (options, change) = (options.clone(), change.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                let words = area.value().lines().map(str::to_owned).collect();
                change.emit(Options { words, ..options.clone() });
            }
        })
    };
    let keep = {
        let (options, change) = (options.clone(), change.clone());
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                change.emit(Options { keep_bodies: input.checked(), ..options.clone() });
            }
        })
    };
    let out = Kind::ALL.iter().filter(|it| options.kinds.holds(**it)).count();
    html! {
        <div class="wishes">
            <label for={ID}>{ "Words of your own to take out, one on each line: the name of a customer, a project, a host" }</label>
            { private(html! { <textarea id={ID} rows={"3"} {disabled} defaultvalue={options.words.join("\n")} {oninput} /> }) }
            <details>
                <summary>{ format!("What is taken out: {out} of {} kinds", Kind::ALL.len()) }</summary>
                { group("Secrets", false) }
                { group("Personal data", true) }
            </details>
            <label class="switch">
                { private(html! { <input type={CHECKBOX} {disabled} checked={options.keep_bodies} onchange={keep} /> }) }
                { "Keep the bodies of scripts, styles, pictures and other hosts" }
            </label>
        </div>
    }
}

fn switch(kind: Kind, options: &Options, change: &Callback<Options>) -> Html {
    let onchange = {
        let (options, change) = (options.clone(), change.clone());
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                let kinds =
                    if input.checked() { options.kinds.with(kind) } else { options.kinds.without(kind) };
                change.emit(Options { kinds, ..options.clone() });
            }
        })
    };
    html! {
        <label class="switch">
            { private(html! { <input type={CHECKBOX} checked={options.kinds.holds(kind)} {onchange} /> }) }
            <span>{ prose(kind.said()) }</span>
        </label>
    }
}
