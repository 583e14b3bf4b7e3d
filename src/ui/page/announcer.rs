//! Tells those who listen what those who look have seen.

use crate::browser::timer::Timer;
use yew::prelude::*;

/// How long the summary must stand before it is said: no one wants to hear every key.
const PAUSE: i64 = 700;

/// What to say.
#[derive(Properties, PartialEq)]
pub(crate) struct AnnouncerProps {
    /// The summary of the page.
    pub(crate) summary: AttrValue,
}

/// A live region that says the summary once it has settled.
#[component]
pub(crate) fn Announcer(AnnouncerProps { summary }: &AnnouncerProps) -> Html {
    let said = use_state_eq(AttrValue::default);
    {
        let said = said.clone();
        use_effect_with(summary.clone(), move |summary| {
            let summary = summary.clone();
            let timer = Timer::after(PAUSE, move || said.set(summary));
            move || drop(timer)
        });
    }
    html! { <p class="unseen" role="status" aria-live="polite">{ (*said).clone() }</p> }
}
