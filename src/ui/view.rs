//! Which part of the page is shown: what stands behind `#` says it.

use crate::browser::address::{CHANGED, fragment};
use crate::browser::place::Place;
use crate::browser::watch::Watch;
use crate::reference;
use crate::reference::Entry;
use crate::ui::state::{Action, State};
use web_sys::HtmlElement;
use yew::prelude::*;

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// The paste and its report.
    #[default]
    Inspector,
    /// The reference, opened at the entry with this id.
    Reference(Option<&'static str>),
}

impl View {
    /// What an address shows. An id that the reference does not have opens it at its top.
    #[must_use]
    pub fn at(fragment: &str) -> View {
        let Some(rest) = fragment.strip_prefix("reference") else { return View::Inspector };
        match rest.strip_prefix('/') {
            None if rest.is_empty() => View::Reference(None),
            None => View::Inspector,
            Some(id) => View::Reference(reference::find(&decoded(id)).map(Entry::id)),
        }
    }

    /// What the address shows.
    pub(crate) fn of_address() -> View {
        View::at(&fragment())
    }
}

/// An id as some programs write it into an address.
fn decoded(id: &str) -> String {
    let clues = [("%2F", "/"), ("%2f", "/"), ("%3A", ":"), ("%3a", ":"), ("%40", "@")];
    clues.iter().fold(id.to_owned(), |id, (code, clue)| id.replace(code, clue))
}

/// The address of an entry.
pub(crate) fn address(id: &str) -> String {
    ["#reference/", id].concat()
}

/// Follows the address. Who comes back to the inspector is where they were.
#[hook]
pub(crate) fn use_address(state: &UseReducerHandle<State>, inspector: &NodeRef) {
    let left = use_mut_ref(|| None::<Place>);
    let last = use_mut_ref(|| (state.view, state.sheet.number));
    {
        let (left, inspector, dispatch) = (left.clone(), inspector.clone(), state.dispatcher());
        use_effect_with((), move |()| {
            let watch = Watch::new(CHANGED, move |_| {
                if let Some(part) = inspector.cast::<HtmlElement>().filter(|part| !part.hidden()) {
                    *left.borrow_mut() = Place::within(&part);
                }
                dispatch.dispatch(Action::Went(View::of_address()));
            });
            move || drop(watch)
        });
    }
    let inspector = inspector.clone();
    use_effect_with((state.view, state.sheet.number), move |(view, sheet)| {
        let (before, filled) = last.replace((*view, *sheet));
        // An example that was chosen in the reference takes the focus to its verdict.
        if before != View::Inspector && *view == View::Inspector && filled == *sheet {
            let place = left.take();
            if let Some(place) = place.or_else(|| Place::within(&inspector.cast()?)) {
                place.restore(inspector.cast());
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_the_reference_or_an_entry_of_it() {
        assert_eq!(View::at(""), View::Inspector);
        assert_eq!(View::at("exp-passed"), View::Inspector);
        assert_eq!(View::at("references"), View::Inspector);
        assert_eq!(View::at("reference"), View::Reference(None));
        assert_eq!(View::at("reference/E0000011"), View::Reference(Some("E0000011")));
        assert_eq!(View::at("reference/eyJhbGciOiJSUzI1NiJ9"), View::Reference(None));
    }

    #[test]
    fn every_entry_opens_at_its_address_also_where_a_program_encoded_it() {
        for entry in reference::entries() {
            let address = address(entry.id());
            let fragment = address.strip_prefix('#').unwrap();
            assert_eq!(View::at(fragment), View::Reference(Some(entry.id())));
            let (_, id) = fragment.split_once('/').unwrap();
            let encoded = id.replace('/', "%2F").replace(':', "%3A").replace('@', "%40");
            assert_eq!(View::at(&["reference/", &encoded].concat()), View::Reference(Some(entry.id())));
        }
    }
}
