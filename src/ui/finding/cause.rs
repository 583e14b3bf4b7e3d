//! Why beside what to do.

use crate::finding::ShownCause;
use crate::ui::parts::prose::prose;
use yew::prelude::*;

/// Each cause beside its own way out, those that the case points to first.
pub(crate) fn causes(causes: &[ShownCause]) -> Html {
    if causes.is_empty() {
        return Html::default();
    }
    // Where all causes fit or there is one alone, saying so of each tells nothing.
    let telling = causes.len() > 1 && causes.iter().any(|cause| !cause.indicated);
    let item = |cause: &ShownCause| {
        html! {
            <li class={cause.indicated.then_some("pointed")}>
                <div class="why">
                    if telling && cause.indicated {
                        <p class="fits">{ "Fits what was pasted" }</p>
                    }
                    <p><span class="unseen">{ "Why: " }</span>{ prose(&cause.reason) }</p>
                </div>
                <div class="fix">
                    <p><span class="unseen">{ "What to do: " }</span>{ prose(&cause.fix) }</p>
                    if !cause.prevention.is_empty() {
                        <p class="lasting"><b>{ "So that it lasts: " }</b>{ prose(&cause.prevention) }</p>
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
