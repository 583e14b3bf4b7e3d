//! Sentences that stand on their own, and fixes with something to act on.

use super::rooms::{Part, Words, entries, hold, prose, texts};
use std::collections::HashSet;

/// What a fix without anything to click, type or look at is about after all: the id, and why nothing more can be said.
const NOTHING_TO_NAME: &[(&str, &str)] =
    &[("E0000255", "Okta documents no request and no menu that withdraws a published integration")];

#[test]
fn each_fix_holds_one_thing_to_click_to_type_or_to_look_at() {
    hold(
        "a literal in each fix",
        texts()
            .into_iter()
            .filter(|it| matches!(it.part, Part::Fix | Part::Setting | Part::More))
            .filter_map(|it| {
                let literal =
                    it.text.contains(['`', '{']) || it.text.contains(|letter: char| letter.is_ascii_digit());
                let excepted = NOTHING_TO_NAME.iter().any(|(id, _)| *id == it.id);
                (!literal && !excepted).then(|| (it, "nothing to act on".into()))
            }),
    );
}

#[test]
fn what_has_no_literal_is_still_excepted_for_a_reason() {
    for (id, why) in NOTHING_TO_NAME {
        let known = entries().any(|it| it.id == *id);
        assert!(known && !why.is_empty(), "{id}: {why}");
    }
}

#[test]
fn no_sentence_leans_on_a_title_that_is_elsewhere() {
    let verbs = [
        "is", "are", "was", "were", "has", "have", "does", "do", "did", "can", "cannot", "may", "must",
        "means", "says", "needs", "takes", "comes", "asks", "names", "of", "lacks", "works", "holds",
    ];
    hold(
        "a subject in each sentence",
        texts()
            .into_iter()
            .filter(|it| !matches!(it.part, Part::Title | Part::Query | Part::Note))
            .filter_map(|it| {
                let mut words = it.text.split([' ', '\'', ',']);
                let (first, next) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                let bare = match first {
                    "It" | "They" | "None" => true,
                    "One" | "This" | "That" | "These" | "Those" | "Its" | "Their" => verbs.contains(&next),
                    _ => false,
                };
                // A verdict stands right below its title; and what a note says of the whole answer has no other subject.
                let verdict = it.part == Part::Verdict && first == "This";
                (bare && !verdict).then(|| (it, format!("starts with “{first} {next}”")))
            }),
    );
}

/// The words of a text that carry its meaning.
fn meaning(text: &str) -> HashSet<String> {
    let line = prose(text);
    let words = line.split(' ').filter(|word| word.len() > 3 && *word != "code");
    words.map(|word| word.trim_end_matches('s').to_owned()).collect()
}

#[test]
fn the_only_cause_of_an_entry_says_more_than_its_title() {
    let single = entries().filter(|it| it.causes.len() == 1 && it.verdict.is_empty());
    hold(
        "a single cause that is not the title again",
        single.filter_map(|it| {
            let text = it.causes.first()?.reason;
            let new = meaning(text).difference(&meaning(it.title)).count();
            let words = Words { id: it.id, part: Part::Cause, text };
            (new < 3).then(|| (words, format!("says no more than “{}”", it.title)))
        }),
    );
}

#[test]
fn no_headline_tells_an_instant() {
    let told = |it: &Words| {
        it.part == Part::Verdict && ["{time}", "{now}"].iter().any(|hole| it.text.contains(hole))
    };
    let broken = texts().into_iter().filter(told).map(|it| (it, "an instant".to_owned()));
    hold("instants stand in the check of the time, a headline says how long ago: `{when}`", broken);
}
