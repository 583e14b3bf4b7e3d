//! Copying, and what became of it.

use crate::browser::clipboard;
use crate::browser::timer::Timer;
use yew::prelude::*;

/// What became of the last copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Copied {
    NotYet,
    Done,
    /// The browser does not let the page copy.
    ByHand,
}

impl Copied {
    /// What the button says.
    pub(crate) fn says(self, name: &'static str) -> &'static str {
        match self {
            Copied::NotYet | Copied::ByHand => name,
            Copied::Done => "Copied",
        }
    }
}

/// Copying from one button.
#[derive(Clone)]
pub(crate) struct Copying {
    pub(crate) copied: Copied,
    /// The element with the text, which is selected where it cannot be copied.
    pub(crate) node: NodeRef,
    state: UseStateHandle<Copied>,
}

/// Copying from one button, which says for two seconds that it was done.
#[hook]
pub(crate) fn use_copying() -> Copying {
    let state = use_state_eq(|| Copied::NotYet);
    let node = use_node_ref();
    {
        let state = state.clone();
        use_effect_with(*state, move |copied| {
            let timer =
                (*copied == Copied::Done).then(|| Timer::after(2_000, move || state.set(Copied::NotYet)));
            move || drop(timer)
        });
    }
    {
        // The text is selected once it stands there.
        let node = node.clone();
        use_effect_with(*state, move |copied| {
            if let (Copied::ByHand, Some(element)) = (*copied, node.cast::<web_sys::Element>()) {
                clipboard::select(&element);
            }
        });
    }
    Copying { copied: *state, node, state }
}

impl Copying {
    /// The same, with another element to select from.
    pub(crate) fn of(&self, node: &NodeRef) -> Copying {
        Copying { node: node.clone(), ..self.clone() }
    }

    /// Copies a text; where the browser refuses, selects the element.
    pub(crate) fn copy(&self, text: &str) {
        let (state, node) = (self.state.clone(), self.node.clone());
        clipboard::copy(text, move |worked| {
            if let (false, Some(element)) = (worked, node.cast::<web_sys::Element>()) {
                clipboard::select(&element);
            }
            state.set(if worked { Copied::Done } else { Copied::ByHand });
        });
    }
}
