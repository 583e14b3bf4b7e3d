//! Why beside what to do.

use super::prose::Prose;
use crate::finding::ShownCause;
use yew::prelude::*;

/// Causes, those that the case points to first.
#[derive(Properties, PartialEq)]
pub(crate) struct CausesProps {
    /// The causes.
    pub(crate) causes: Vec<ShownCause>,
}

/// Each cause beside its own way out.
#[component]
pub(crate) fn Causes(CausesProps { causes }: &CausesProps) -> Html {
    if causes.is_empty() {
        return Html::default();
    }
    // Where all causes fit or there is one alone, saying so of each tells nothing.
    let telling = causes.len() > 1 && causes.iter().any(|cause| !cause.pointed);
    let item = |cause: &ShownCause| {
        html! {
            <li class={classes!(cause.pointed.then_some("pointed"))}>
                <div class="why">
                    if telling && cause.pointed {
                        <p class="fits">{ "Fits what was pasted" }</p>
                    }
                    <p><span class="unseen">{ "Why: " }</span><Prose text={cause.because.clone()} /></p>
                </div>
                <div class="fix">
                    <p><span class="unseen">{ "What to do: " }</span><Prose text={cause.fix.clone()} /></p>
                    if !cause.lasting.is_empty() {
                        <p class="lasting"><b>{ "So that it lasts: " }</b><Prose text={cause.lasting.clone()} /></p>
                    }
                </div>
            </li>
        }
    };
    html! {
        <div class="causes">
            <div class="names" aria-hidden="true"><span>{ "Why" }</span><span>{ "What to do" }</span></div>
            <ul>{ for causes.iter().map(item) }</ul>
        </div>
    }
}
