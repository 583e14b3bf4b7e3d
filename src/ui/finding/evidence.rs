//! What was found beside what was expected.

use crate::finding::Hit;
use crate::text::timestamp::Timestamp;
use crate::ui::finding::difference;
use crate::ui::finding::difference::Pieces;
use crate::ui::parts::instant::instant;
use crate::ui::parts::prose::{shown, value};
use crate::ui::parts::zone::Zone;
use yew::prelude::*;

/// How two values are best set side by side.
enum Shape {
    Scopes,
    Times,
    Text,
}

/// Found, expected, and where.
pub(crate) fn evidence(
    hit: &Hit,
    id: &str,
    exhibit: Option<&str>,
    go: Option<Callback<MouseEvent>>,
    now: Timestamp,
    zone: Zone,
) -> Html {
    let found = hit.found.as_deref().filter(|found| !found.is_empty());
    let expected = hit.expected.as_deref().filter(|expected| !expected.is_empty());
    let shape = if id.starts_with("scp-") {
        Shape::Scopes
    } else if [found, expected].into_iter().flatten().any(|text| read(text).is_some()) {
        Shape::Times
    } else {
        Shape::Text
    };
    let (found, expected) = match &shape {
        Shape::Scopes => {
            (found.map(|text| scopes(text, None)), expected.map(|text| scopes(text, Some(found))))
        }
        Shape::Times => (found.map(|text| time(text, now, zone)), expected.map(|text| time(text, now, zone))),
        Shape::Text => texts(found, expected),
    };
    // A moment is not expected: what was found is compared with it.
    let against = if matches!(shape, Shape::Times) { "Compared with" } else { "Expected" };
    let place = Some(hit.place.as_str()).filter(|place| !place.is_empty() && *place != "paste");
    let row = |name: &'static str, value: Option<Html>| {
        value.map(|value| html! { <><dt>{ name }</dt><dd>{ value }</dd></> }).unwrap_or_default()
    };
    if found.is_none() && expected.is_none() && exhibit.is_none() {
        return Html::default();
    }
    html! {
        <dl class="evidence">
            { row("Found", found) }
            { row(against, expected) }
            if place.is_some() || exhibit.is_some() {
                <dt>{ "Where" }</dt>
                <dd>
                    if let Some(place) = place { { value(place) } }
                    if let Some(exhibit) = exhibit {
                        if let Some(go) = go {
                            <button type="button" class="link exhibit" title="Show it in the paste" onclick={go}>{ exhibit.to_owned() }</button>
                        } else {
                            <span class="soft exhibit">{ exhibit.to_owned() }</span>
                        }
                    }
                </dd>
            }
        </dl>
    }
}

fn read(text: &str) -> Option<Timestamp> {
    text.contains('T').then(|| text.parse().ok()).flatten()
}

fn time(text: &str, now: Timestamp, zone: Zone) -> Html {
    match read(text) {
        Some(at) => instant(at, now, zone),
        None => value(text),
    }
}

/// A chip for each scope; those expected say whether they were found.
fn scopes(text: &str, found: Option<Option<&str>>) -> Html {
    let chip = |scope: &str| {
        let (class, word) = match found {
            None => ("had", ""),
            Some(found) if found.unwrap_or_default().split_whitespace().any(|had| had == scope) => {
                ("have", " found")
            }
            Some(_) => ("missing", " missing"),
        };
        html! { <li class={class}><code>{ shown(scope) }</code><small>{ word }</small></li> }
    };
    html! { <ul class="scopes">{ for text.split_whitespace().map(chip) }</ul> }
}

/// Both values with their first difference marked; of several expected ones the nearest.
fn texts(found: Option<&str>, expected: Option<&str>) -> (Option<Html>, Option<Html>) {
    let pair = found.zip(expected).and_then(|(found, expected)| {
        let nearest = if expected.contains("://") { difference::nearest(found, expected)? } else { expected };
        let (one, other) = difference::between(found, nearest)?;
        let others = expected.split_whitespace().filter(|other| nearest != expected && *other != nearest);
        let others = others.map(|other| html! { <>{ " or " }{ value(other) }</> });
        Some((marked(one), html! { <>{ marked(other) }{ for others }</> }))
    });
    match pair {
        Some((found, expected)) => (Some(found), Some(expected)),
        None => (found.map(value), expected.map(value)),
    }
}

fn marked(Pieces { common, first, rest }: Pieces) -> Html {
    html! {
        <code class="value">
            { shown(common) }
            if first.is_empty() {
                <mark class="end">{ "ends here" }</mark>
            } else {
                <mark><span class="unseen">{ " differs from here: " }</span>{ shown(first) }</mark>
            }
            { shown(rest) }
        </code>
    }
}
