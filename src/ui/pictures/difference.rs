//! Two values under one another, with what differs marked.

use crate::finding::evidence::TwoValues;
use crate::text::pieces::{Pieces, between, nearest};
use crate::ui::parts::prose::{shown, value};
use yew::prelude::*;

/// What was found above what was expected; of several, the two that are nearest to each other stand first.
pub(crate) fn difference(values: &TwoValues) -> (Html, Html) {
    let nearest = values.found.iter().find_map(|found| {
        let other = nearest(found, &values.expected)?;
        Some((found.as_str(), other, between(found, other)?))
    });
    let Some((found, expected, (one, other))) = nearest else {
        return (either(&values.found, None), either(&values.expected, None));
    };
    (either(&values.found, Some((found, one))), either(&values.expected, Some((expected, other))))
}

/// All values of one side, the marked one first.
fn either(values: &[String], marked: Option<(&str, Pieces)>) -> Html {
    let first = marked.map(|(text, _)| text);
    let rest = values.iter().filter(|it| Some(it.as_str()) != first).map(|it| value(it));
    let all: Vec<Html> = marked.map(|(_, pieces)| self::marked(pieces)).into_iter().chain(rest).collect();
    all.into_iter()
        .enumerate()
        .map(|(index, it)| {
            if index == 0 {
                it
            } else {
                html! { <>{ " or " }{ it }</> }
            }
        })
        .collect()
}

/// A value with what differs marked, in a way that is seen without colour and heard.
pub(crate) fn marked(Pieces { common, differs, rest }: Pieces) -> Html {
    html! {
        <code class="value">
            { shown(common) }
            if !differs.is_empty() {
                <mark><span class="unseen">{ " differs from here: " }</span>{ shown(differs) }</mark>
            } else if rest.is_empty() {
                <mark class="end">{ "ends here" }</mark>
            } else {
                <mark class="end">{ "nothing here" }</mark>
            }
            { shown(rest) }
        </code>
    }
}
