//! What a redirect left in the page's address goes into the box.

use crate::browser::address::CHANGED;
use crate::browser::clock;
use crate::browser::seal;
use crate::browser::watch::Watch;
use crate::ui::checks::expectations_form::ExpectationsForm;
use crate::ui::paste::samples::Filled;
use crate::ui::state::{Action, State};
use yew::prelude::*;

/// Where in the address something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Behind `#`: it never left the browser.
    Fragment,
    /// Behind `?`: the server that sent the page has it.
    Query,
}

/// Fills the box with what the address held, now and whenever the address changes; tells where it was.
#[hook]
pub(crate) fn use_taken(dispatch: UseReducerDispatcher<State>) -> Option<Part> {
    let part = use_state_eq(|| None);
    let setter = part.setter();
    use_effect_with((), move |()| {
        let take = move || {
            let taken = seal::taken();
            let found = taken.strip_prefix('?').map(|text| (Part::Query, text));
            let found = found.or_else(|| Some((Part::Fragment, taken.strip_prefix('#')?)));
            if let Some((part, text)) = found {
                setter.set(Some(part));
                let filled = Filled { text: text.into(), expected: ExpectationsForm::default() };
                dispatch.dispatch(Action::Filled(filled, clock::now()));
            }
        };
        take();
        let watch = Watch::new(CHANGED, move |_| take());
        move || drop(watch)
    });
    *part
}
