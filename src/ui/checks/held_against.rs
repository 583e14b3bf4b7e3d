//! The panel of what a paste is held against.

use crate::browser::clock;
use crate::model::{Case, Expectation};
use crate::profile::Profile;
use crate::text::timestamp::Timestamp;
use crate::ui::checks::expectations_form::{ExpectationsForm, Field, Judge};
use crate::ui::checks::field::{Line, line};
use crate::ui::parts::instant::utc;
use crate::ui::parts::private::private;
use crate::ui::state::{Action, State};
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

const UNCHECKED: &str = "not given: unchecked";

/// What the paste itself says that it is to be held against.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct FromPaste {
    call: Option<AttrValue>,
    date: Option<Timestamp>,
}

impl FromPaste {
    pub(crate) fn by(case: &Case) -> FromPaste {
        let call = case.requests().find(|(_, request)| !request.path.is_empty());
        let call =
            call.map(|(_, request)| [&request.method, " ", &request.path].concat().trim().to_owned().into());
        FromPaste { call, date: case.date() }
    }
}

/// Every expectation with its field; an empty one says that it is unchecked, or what the paste says.
pub(crate) fn held_against(
    expected: &ExpectationsForm,
    said: &FromPaste,
    site: &Profile,
    cleared: u32,
    dispatch: &UseReducerDispatcher<State>,
) -> Html {
    let line = |field, id, label, value: &str, empty: AttrValue, trouble| {
        line(Line { field, id, label, value: value.to_owned().into(), empty, trouble }, dispatch)
    };
    let unchecked = || AttrValue::from(UNCHECKED);
    let of_site = |expectation| site.expects(expectation).map_or_else(unchecked, AttrValue::from);
    let call = said
        .call
        .as_ref()
        .map_or_else(|| of_site(Expectation::Scopes), |call| [call, ", from the paste"].concat().into());
    let leeway = expected.seconds().is_none().then_some("Not a number of seconds: 120 is used.");
    let instant = expected
        .chosen()
        .is_none()
        .then_some("Not an instant: judged now. Write 2026-09-21T14:13:20Z, or seconds since 1970.");
    html! {
        <section class="sheet held" aria-labelledby="held-title">
            <h2 id="held-title">{ "Held against" }</h2>
            { line(Field::Issuer, "issuer", "Issuer", &expected.issuer, of_site(Expectation::Issuer), None) }
            { line(Field::Audience, "audience", "Audience", &expected.audience, of_site(Expectation::Audience), None) }
            { line(Field::ClientId, "client-id", "Client ID", &expected.client_id, of_site(Expectation::ClientId), None) }
            { line(Field::Needs, "needs", "Scopes or call", &expected.needs, call, None) }
            { line(Field::Nonce, "nonce", "Nonce", &expected.nonce, unchecked(), None) }
            { line(Field::Leeway, "leeway", "Leeway", &expected.leeway, "120 seconds".into(), leeway) }
            { judged_at(expected.judge, said.date, dispatch) }
            if expected.judge == Judge::Chosen {
                { line(Field::Instant, "instant", "Instant", &expected.instant, "2026-09-21T14:13:20Z".into(), instant) }
            }
            { keys(&expected.keys, cleared, dispatch) }
        </section>
    }
}

/// The name of the box of keys in the document, and what it says while it is empty.
const KEYS: &str = "keys";
const EMPTY: &str = "a key set, JWK, PEM, certificate or shared secret; keys in the paste are found too";

/// The box of keys. It is another element once all was cleared: the browser's undo would bring back what stood in it.
fn keys(typed: &str, cleared: u32, dispatch: &UseReducerDispatcher<State>) -> Html {
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                dispatch.dispatch(Action::ExpectationsForm(Field::Keys, area.value(), clock::now()));
            }
        })
    };
    html! {
        <div class="line">
            <label for="keys">{ "Keys" }</label>
            <div>
                { private(html! {
                    <textarea key={cleared} id={KEYS} rows="3" placeholder={EMPTY} value={typed.to_owned()} {oninput} />
                }) }
            </div>
        </div>
    }
}

/// The choice of the instant to judge at.
fn judged_at(judge: Judge, date: Option<Timestamp>, dispatch: &UseReducerDispatcher<State>) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                dispatch.dispatch(Action::ExpectationsForm(Field::Judge, select.value(), clock::now()));
            }
        })
    };
    let options = Judge::ALL.iter().map(|choice| {
        html! { <option value={choice.name()} selected={*choice == judge}>{ choice.label() }</option> }
    });
    html! {
        <div class="line">
            <label for="judge">{ "Judged at" }</label>
            <div>
                <select id="judge" {onchange} autocomplete="off">{ for options }</select>
                if let (Judge::Response, Some(date)) = (judge, date) {
                    <p class="soft">{ utc(date) }{ ", from the paste" }</p>
                }
            </div>
        </div>
    }
}
