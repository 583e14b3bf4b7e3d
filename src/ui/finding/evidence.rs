//! What was found beside what was expected, drawn by what it is.

use crate::finding::evidence::{Evidence, Instants};
use crate::finding::{Hit, PlaceOf};
use crate::text::timestamp::Timestamp;
use crate::ui::parts::instant::instant;
use crate::ui::parts::prose::value;
use crate::ui::parts::zone::Zone;
use crate::ui::pictures::difference::difference;
use crate::ui::pictures::rate_window::RateWindowPicture;
use crate::ui::pictures::scopes::scopes;
use yew::prelude::*;

/// The picture of what was seen, where there is one; found and expected; and where, with the way to it.
pub(crate) fn evidence(
    hit: &Hit,
    exhibit: Option<&str>,
    go: Option<Callback<MouseEvent>>,
    now: Timestamp,
    zone: Zone,
) -> Html {
    let text = |text: &Option<String>| text.as_deref().filter(|it| !it.is_empty()).map(value);
    let (found, expected) = match &hit.evidence {
        Some(Evidence::Scopes(_)) => (None, None),
        Some(Evidence::Instants(Instants { found, compared })) => {
            let others = compared.iter().map(|at| html! { <div>{ instant(*at, now, zone) }</div> }).collect();
            (Some(instant(*found, now, zone)), Some(others))
        }
        Some(Evidence::Difference(values)) => {
            let (found, expected) = difference(values);
            (Some(found), Some(expected))
        }
        Some(Evidence::RateLimit(_)) | None => (text(&hit.found), text(&hit.expected)),
    };
    // A moment is not expected: what was found is compared with it.
    let against =
        if matches!(hit.evidence, Some(Evidence::Instants(_))) { "Compared with" } else { "Expected" };
    let place = Some(hit.place.as_str()).filter(|_| hit.place.of() != PlaceOf::Paste);
    let row = |name: &'static str, value: Option<Html>| {
        value.map(|value| html! { <><dt>{ name }</dt><dd>{ value }</dd></> }).unwrap_or_default()
    };
    if found.is_none() && expected.is_none() && exhibit.is_none() && hit.evidence.is_none() {
        return Html::default();
    }
    html! {
        <>
            { hit.evidence.as_ref().map(|it| picture(it, now)).unwrap_or_default() }
            <dl class="evidence">
                { row("Found", found) }
                { row(against, expected) }
                if place.is_some() || exhibit.is_some() {
                    <dt>{ "Where" }</dt>
                    <dd>
                        if let Some(place) = place { { value(place) } }
                        if let Some(exhibit) = exhibit { { way(exhibit, go) } }
                    </dd>
                }
            </dl>
        </>
    }
}

/// The words for a place in the paste, which lead there where there is a way.
fn way(exhibit: &str, go: Option<Callback<MouseEvent>>) -> Html {
    match go {
        Some(go) => html! {
            <button type="button" class="link exhibit" title="Show it in the paste" onclick={go}>{ exhibit.to_owned() }</button>
        },
        None => html! { <span class="soft exhibit">{ exhibit.to_owned() }</span> },
    }
}

/// What is better seen than read.
fn picture(seen: &Evidence, now: Timestamp) -> Html {
    match seen {
        Evidence::Scopes(seen) => scopes(seen),
        Evidence::RateLimit(window) => html! { <RateWindowPicture window={*window} {now} /> },
        Evidence::Instants(_) | Evidence::Difference(_) => Html::default(),
    }
}
