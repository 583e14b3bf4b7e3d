//! The examples.

use crate::browser::clock;
use crate::ui::paste::samples::{SAMPLES, Sample};
use crate::ui::state::Action;
use yew::prelude::*;

/// A row for each example: it opens as if it were pasted.
pub(crate) fn examples(tell: &Callback<Action>) -> Html {
    let row = |sample: &'static Sample| {
        let onclick = tell.reform(move |_: MouseEvent| {
            let now = clock::now();
            Action::Filled(sample.render(now), now)
        });
        html! {
            <li>
                <button type="button" data-sample={sample.name} {onclick}><b>{ sample.label }</b><span>{ sample.about }</span></button>
            </li>
        }
    };
    html! {
        <section class="pane examples" aria-labelledby="examples">
            <header><h2 id="examples">{ "Examples" }</h2><small>{ "each opens as if pasted" }</small></header>
            <ul>{ for SAMPLES.iter().map(row) }</ul>
        </section>
    }
}
