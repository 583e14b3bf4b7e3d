//! Severities, states and deeds as shapes, for whoever does not see their color.

use crate::finding::Severity;
use crate::report::State;
use yew::prelude::*;

/// The shape of a severity: octagon, triangle, circle; of none, for all is well, a tick.
pub(crate) fn icon(of: Option<Severity>) -> Html {
    match of {
        Some(Severity::Error) => {
            drawn("M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z", "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8")
        }
        Some(Severity::Warning) => drawn("M8 1.8 14.8 14H1.2z", "M8 6v4M8 11.4v1.1"),
        Some(Severity::Note) => drawn(CIRCLE, "M8 7.4v4M8 4.4v1.1"),
        None => drawn(CIRCLE, "m5 8.2 2.1 2.1L11 6.2"),
    }
}

const CIRCLE: &str = "M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6z";

fn drawn(outline: &'static str, sign: &'static str) -> Html {
    html! {
        <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={outline} /><path d={sign} />
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

/// A severity by shape, word and color.
pub(crate) fn tag(of: Option<Severity>) -> Html {
    let (word, class) = named(of);
    html! { <span class={["tag ", class].concat()}>{ icon(of) }{ word }</span> }
}

/// What a check answered, by shape, and in a word for those who do not see it.
pub(crate) fn state(of: State) -> Html {
    let (class, word) = state_named(of);
    let shape = match of {
        State::Fails => icon(Some(Severity::Error)),
        State::Holds => icon(None),
        State::Unchecked => html! {
            <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.4" stroke-dasharray="2.2 2.2" />
            </svg>
        },
    };
    html! { <span class={["state ", class].concat()}>{ shape }<span class="unseen">{ word }{ ": " }</span></span> }
}

/// The class of an answer, and its word.
pub(crate) const fn state_named(of: State) -> (&'static str, &'static str) {
    match of {
        State::Fails => ("error", "Failed"),
        State::Holds => ("good", "Passed"),
        State::Unchecked => ("none", "Not checked"),
    }
}

/// A sign on a button: what it does is said in its label.
pub(crate) fn sign(path: &'static str) -> Html {
    html! {
        <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
    }
}

/// Two sheets: copy.
pub(crate) const COPY: &str = "M5.5 5.5h8v9h-8zM3.5 10.5h-1v-9h8v1.5";
/// A tick: it was done.
pub(crate) const DONE: &str = "m3 8.6 3.2 3.2L13 4.6";
/// A circle that is half filled: colors.
pub(crate) const THEME: &str = "M8 1.8a6.2 6.2 0 1 0 0 12.4zM8 1.8a6.2 6.2 0 0 1 0 12.4";
/// A keyboard.
pub(crate) const KEYBOARD: &str = "M1.5 4h13v8.5h-13zM4 6.8h1M7.5 6.8h1M11 6.8h1M5 9.8h6";
/// The word for a severity.
pub(crate) const fn tag_word(severity: Option<Severity>) -> &'static str {
    named(severity).0
}
