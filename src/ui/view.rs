//! Which part of the page is shown: what stands behind `#` says it.

use crate::browser::address::fragment;
use crate::reference;
use crate::reference::Entry;
use crate::text::percent::{self, Plus};

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
            Some(id) => View::Reference(reference::find(&percent::decoded(id, Plus::Plus)).map(Entry::id)),
        }
    }

    /// What the address shows.
    pub(crate) fn of_address() -> View {
        View::at(&fragment())
    }
}

/// The address of an entry.
pub(crate) fn address(id: &str) -> String {
    ["#reference/", id].concat()
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
