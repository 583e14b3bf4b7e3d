//! Severity as a shape, for whoever does not see its colour.

use crate::finding::Severity;
use yew::prelude::*;

/// The shape of a severity: octagon, triangle, circle; of none, for all is well, a tick.
pub(crate) fn icon(of: Option<Severity>) -> Html {
    let (outline, clue) = match of {
        Some(Severity::Error) => ("M5 1h6l4 4v6l-4 4H5l-4-4V5z", "M8 4.2v4.6M8 10.8v1.2"),
        Some(Severity::Warning) => ("M8 1.4 15.2 14.6H.8z", "M8 6v4.2M8 11.6v1.2"),
        Some(Severity::Note) => ("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z", "M8 7v4.8M8 4.2v1.2"),
        None => ("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z", "m4.8 8.2 2.2 2.2 4.2-4.6"),
    };
    html! {
        <svg class="icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
            <path d={outline} /><path d={clue} />
        </svg>
    }
}

/// The word for a severity, and its class.
pub(crate) const fn named(severity: Option<Severity>) -> (&'static str, &'static str) {
    match severity {
        Some(Severity::Error) => ("Error", "error"),
        Some(Severity::Warning) => ("Warning", "warning"),
        Some(Severity::Note) => ("Note", "note"),
        None => ("Checked", "good"),
    }
}

/// A severity by shape, word and colour.
pub(crate) fn tag(of: Option<Severity>) -> Html {
    let (word, class) = named(of);
    html! { <span class={["tag ", class].concat()}>{ icon(of) }{ word }</span> }
}
