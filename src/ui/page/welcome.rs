//! What stands in the verdict's place before anything is pasted.

use crate::browser::clock;
use crate::ui::paste::samples::{SAMPLES, Sample};
use crate::ui::state::{Action, State};
use yew::prelude::*;

/// The one line that explains the page, and the examples.
pub(crate) fn welcome(dispatch: Option<&UseReducerDispatcher<State>>) -> Html {
    html! {
        <>
            <p class="line">{ "Paste a refused token or an Okta error, and read what is wrong, why, and what to do." }</p>
            { examples(dispatch) }
            <p class="plainly"><kbd>{ "Esc" }</kbd>{ " pressed twice clears all. Browser extensions and clipboard managers can read along: no page can keep them out." }</p>
        </>
    }
}

/// A button for each example; without a place where a chosen one goes they do nothing.
pub(crate) fn examples(dispatch: Option<&UseReducerDispatcher<State>>) -> Html {
    let button = |sample: &'static Sample| {
        let dispatch = dispatch.cloned();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(dispatch) = &dispatch {
                let now = clock::now();
                dispatch.dispatch(Action::Filled(sample.render(now), now));
            }
        });
        html! { <li><button type="button" data-sample={sample.name} {onclick}>{ sample.label }</button></li> }
    };
    html! {
        <div class="examples">
            <p id="examples">{ "Try an example:" }</p>
            <ul aria-labelledby="examples">{ for SAMPLES.iter().map(button) }</ul>
        </div>
    }
}
