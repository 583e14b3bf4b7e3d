//! Asks the browser's own verifier what it says of the signatures of a report.

use crate::browser::{clock, crypto};
use crate::jose::verify::Question;
use crate::report::Report;
use crate::ui::state::{Action, State};
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// Asks what has not been answered yet; the answers come back as one [`Action::Judged`].
#[hook]
pub(crate) fn use_second_opinion(report: &Rc<Report>, state: &UseReducerHandle<State>) {
    let dispatch = state.dispatcher();
    let known = |question: &&Question| state.opinions.iter().any(|it| it.question == question.id());
    let open: Vec<_> = report.questions().iter().filter(|question| !known(question)).cloned().collect();
    use_effect_with(open, move |open| {
        let open = open.clone();
        if !open.is_empty() && crypto::is_there() {
            spawn_local(async move {
                let mut opinions = Vec::new();
                for question in &open {
                    opinions.push(crypto::ask(question).await);
                }
                dispatch.dispatch(Action::Judged(opinions, clock::now()));
            });
        }
    });
}

/// What is said where the browser has no verifier to ask.
pub(crate) fn missing(report: &Report, is_there: bool) -> Html {
    if is_there || report.questions().is_empty() {
        return Html::default();
    }
    html! {
        <p class="soft opinion">
            { "Verified once, by this page: over plain http browsers keep their own verifier (Web Crypto) away from it. " }
            { "Open the page over https, or at localhost, for a second opinion." }
        </p>
    }
}
