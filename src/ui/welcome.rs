//! What stands in the verdict's place before anything is pasted.

use super::samples::{SAMPLES, Sample};
use super::state::{Action, State};
use crate::browser::clock;
use yew::prelude::*;

/// Where a chosen example goes; nothing where none can be chosen.
#[derive(Properties, PartialEq)]
pub(crate) struct WelcomeProps {
    /// Where a chosen example goes.
    pub(crate) dispatch: Option<UseReducerDispatcher<State>>,
}

/// The one line that explains the page, and the examples.
#[component]
pub(crate) fn Welcome(WelcomeProps { dispatch }: &WelcomeProps) -> Html {
    html! {
        <>
            <p class="line">{ "Paste a refused token or an Okta error, and read what is wrong, why, and what to do." }</p>
            <Examples dispatch={dispatch.clone()} />
        </>
    }
}

/// A button for each example.
#[component]
pub(crate) fn Examples(WelcomeProps { dispatch }: &WelcomeProps) -> Html {
    let button = |sample: &'static Sample| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(dispatch) = &dispatch {
                let now = clock::now();
                dispatch.dispatch(Action::Filled(sample.fill(now), now));
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
