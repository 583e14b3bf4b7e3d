//! The reference: what stands in it, in which order, and that every example shows its entry.

use std::collections::HashSet;
use token_inspector::model::Context;
use token_inspector::reference::{Group, entries, find, of_group};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{catalogue, checks, inspect};

#[test]
fn every_check_and_every_error_stands_in_it_once() {
    let ids: Vec<_> = entries().iter().map(|entry| entry.id()).collect();
    let known: HashSet<_> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len());
    let wanted = catalogue::all().iter().map(|known| &known.explanation).chain(checks::explanations());
    for explanation in wanted {
        assert!(known.contains(explanation.id), "{} is missing", explanation.id);
        assert!(find(explanation.id).is_some());
    }
}

#[test]
fn groups_follow_each_other_and_codes_are_in_order() {
    assert!(entries().is_sorted_by_key(|entry| entry.group));
    for group in [Group::Api, Group::OAuth, Group::Idx] {
        assert!(of_group(group).map(|entry| entry.id()).is_sorted(), "{}", group.label());
    }
    for group in Group::ALL {
        assert!(of_group(group).count() > 0, "{} is empty", group.label());
    }
}

#[test]
fn ids_stand_in_an_address_as_they_are() {
    for entry in entries() {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "/:@._-".contains(letter);
        assert!(entry.id().chars().all(fits), "{}", entry.id());
    }
}

#[test]
fn what_is_neither_a_check_nor_an_error_has_an_example_that_shows_it() {
    let context = Context::at(Timestamp::from_second(1_890_000_000).unwrap());
    for entry in of_group(Group::Http).chain(of_group(Group::SystemLog)) {
        // This one says how a client reckons, which no paste shows.
        let Some(tried) = entry.example() else {
            assert_eq!(entry.id(), "retry-after-own-clock");
            continue;
        };
        let report = inspect(&tried.text, &context);
        let found: Vec<_> = report.findings.iter().map(|finding| finding.id()).collect();
        assert!(found.contains(&entry.id()), "{} is not among {found:?}", entry.id());
    }
}
