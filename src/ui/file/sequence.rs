//! The sequence of the sign-ins of a file, and where the last one broke.

use crate::archive::{SequenceStep, Stage};
use crate::finding::Severity;
use crate::ui::file::case_pane::open_entry;
use crate::ui::file::case_rows::time;
use crate::ui::parts::icon::icon;
use crate::ui::parts::prose::shown;
use crate::ui::state::{Action, OpenFile, Pick, State};
use yew::prelude::*;

/// The steps in order, so many at most.
pub(crate) fn sequence(state: &State, file: &OpenFile, most: usize, tell: &Callback<Action>) -> Html {
    let reading = file.reading.borrow();
    let steps = reading.sequence();
    if steps.is_empty() {
        return html! { <p class="foot">{ "No request of a sign-in is in this file." }</p> };
    }
    let broke = reading.broke();
    let several = steps.last().is_some_and(|it| it.attempt > 0);
    let mut attempt = None;
    let rows = steps.iter().take(most).enumerate().map(|(number, step)| {
        let begins = several && attempt != Some(step.attempt);
        attempt = Some(step.attempt);
        html! {
            <>
                if begins { <li class="parting">{ format!("Sign-in {}", step.attempt + 1) }</li> }
                { row(number, step, broke == Some(number), state, file, tell) }
            </>
        }
    });
    html! { <ol class="sequence" aria-label="Requests of the sign-ins, in order">{ for rows }</ol> }
}

fn row(
    number: usize,
    step: &SequenceStep,
    broke: bool,
    state: &State,
    file: &OpenFile,
    tell: &Callback<Action>,
) -> Html {
    let onclick = {
        let (file, tell, entry) = (file.clone(), tell.clone(), step.entry);
        Callback::from(move |_: MouseEvent| open_entry(&file, entry, &tell))
    };
    let on = match &file.pick {
        Some(Pick::Case(place) | Pick::Entry(place)) => (step.entry..=step.last).contains(place),
        _ => false,
    };
    let severity = step.failed.then_some(Severity::Error);
    let status = if step.status == 0 { "no answer".into() } else { step.status.to_string() };
    html! {
        <li key={number} class={classes!(on.then_some("on"), step.failed.then_some("error"))}>
            <span class={classes!("state", severity.map_or("good", Severity::name))}>{ icon(severity) }<span class="unseen">{ if step.failed { "Failed" } else { "Went through" } }</span></span>
            <span class="stage">{ stage(step.stage) }<small>{ time(step.at, state, file) }</small></span>
            <span class="what">
                <button type="button" class="rowb" aria-current={on.then_some("true")} {onclick}>{ shown(&step.call) }</button>
                <small>{ shown(&step.host) }</small>
            </span>
            <span class="r">
                <b>{ status }</b>
                if step.count > 1 { <small>{ format!("{} in a row", step.count) }</small> }
                if broke { <small class="broke">{ "It broke here" }</small> }
            </span>
        </li>
    }
}

/// The stage for people.
const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Discovery => "Metadata",
        Stage::Authorize => "Authorize",
        Stage::SignIn => "Sign-in page",
        Stage::Callback => "Callback",
        Stage::Token => "Token",
        Stage::TokenUse => "Token use",
        Stage::Api => "Okta API",
        Stage::OwnApi => "Your API",
        Stage::Saml => "SAML",
        Stage::Logout => "Sign-out",
    }
}
