//! The time that tokens are checked at, and how far clocks may differ.

use crate::browser::clock;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
use crate::ui::checks::field::{Line, line};
use crate::ui::state::Action;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The choice of the time, and the clock tolerance.
pub(crate) fn time_box(expected: &ExpectationsForm, tell: &Callback<Action>) -> Html {
    let onchange = {
        let tell = tell.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                tell.emit(Action::Expected(Field::Judge, select.value(), clock::now()));
            }
        })
    };
    let options = Judge::ALL.iter().map(|choice| {
        html! { <option value={choice.name()} selected={*choice == expected.judge}>{ choice.label() }</option> }
    });
    let tolerance = expected.seconds().is_none().then_some("Not a number of seconds: 120 is used.");
    let instant = expected
        .chosen()
        .is_none()
        .then_some("Not a time: now is used. Write 2026-09-21T14:13:20Z, or seconds since 1970.");
    let typed = |field: Field| AttrValue::from(expected.typed(field).to_owned());
    html! {
        <div class="timebox">
            <div>
                <label for="judge">{ "Time" }</label>
                <select id="judge" {onchange} autocomplete="off">{ for options }</select>
            </div>
            if expected.judge == Judge::Chosen {
                <div>
                    { line(Line { field: Field::Instant, id: "instant", label: "The time", value: typed(Field::Instant), empty: "2026-09-21T14:13:20Z".into(), trouble: instant, labelled: true }, tell) }
                </div>
            }
            <div>
                { line(Line { field: Field::Leeway, id: "leeway", label: "Clock tolerance, in seconds", value: typed(Field::Leeway), empty: "120".into(), trouble: tolerance, labelled: true }, tell) }
            </div>
        </div>
    }
}
