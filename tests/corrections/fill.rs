//! Sentences read well whatever the values are that fill them.

use super::{explanations, sentences};
use token_inspector::text::template::{Fact, Placeholder, render};

/// Values as pastes have them: none, nothing, long, of several lines, in brackets, in quotes, with a stop of their own.
fn values() -> Vec<Option<String>> {
    let some = [
        "",
        "  ",
        "[]",
        "[[\"orders\",\"carts\"]]",
        "\"orders\"",
        "one\r\n\ttwo",
        "a `b` c",
        "It is refused.",
        "orders",
    ];
    let long = "orders-and-carts/".repeat(400);
    some.iter().map(|it| Some((*it).to_owned())).chain([None, Some(long)]).collect()
}

/// What a sentence with every placeholder filled by one value must not have in it; nothing where it reads well.
fn fault(template: &str, value: Option<&String>) -> Option<String> {
    let fact = |placeholder: &Placeholder| Fact { placeholder: *placeholder, value: value.unwrap().clone() };
    let facts: Vec<_> = value.iter().flat_map(|_| Placeholder::ALL.iter().map(fact)).collect();
    let shown = render(template, &facts).into_owned();
    let mut in_code = false;
    for span in shown.split('`') {
        let wrong =
            Placeholder::ALL.iter().map(|it| it.fallback()).find(|it| it.len() > 3 && span.contains(it));
        if in_code && wrong.is_some_and(|it| !template.contains(it)) {
            return Some(format!("a fallback inside of backticks: {shown}"));
        }
        in_code = !in_code;
    }
    let doubled =
        ["..", ".,", ",.", ",,", ";.", ":.", " .", " ,", "  ", "“”", "()", "``", "\n", "\r", "\t", "[]"];
    let wrong = doubled.iter().find(|it| shown.contains(**it) && !template.contains(**it));
    if let Some(wrong) = wrong {
        return Some(format!("{wrong:?}: {shown}"));
    }
    let brackets = |text: &str| text.matches(['[', ']']).count();
    let odd = shown.matches('`').count() % 2 == 1;
    let broken = odd || brackets(&shown) > brackets(template) || shown.len() > template.len() + 4_000;
    broken.then_some(shown)
}

#[test]
fn every_sentence_reads_well_with_whatever_fills_it() {
    let mut bad = Vec::new();
    for explanation in explanations() {
        for template in sentences(explanation) {
            bad.extend(
                values().iter().filter_map(|it| Some((explanation.id, fault(template, it.as_ref())?))),
            );
        }
    }
    assert!(bad.is_empty(), "{} sentences: {:#?}", bad.len(), bad.iter().take(40).collect::<Vec<_>>());
}

#[test]
fn every_setting_of_a_library_reads_well_with_whatever_fills_it() {
    let libraries = token_inspector::catalogue::libraries::libraries().iter();
    let all = libraries.flat_map(|library| library.settings().iter().map(|(_, text)| (library.name, *text)));
    let bad: Vec<_> = all
        .flat_map(|(name, text)| {
            values().iter().filter_map(|it| Some((name, fault(text, it.as_ref())?))).collect::<Vec<_>>()
        })
        .collect();
    assert!(bad.is_empty(), "{} settings: {:#?}", bad.len(), bad.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn no_path_or_call_has_a_hole_in_it() {
    let verbs = ["GET ", "POST ", "PUT ", "DELETE ", "PATCH ", "/", "http"];
    let mut bad = Vec::new();
    for explanation in explanations() {
        for template in sentences(explanation) {
            let shown = render(template, &[]).into_owned();
            for span in
                shown.split('`').skip(1).step_by(2).filter(|it| verbs.iter().any(|verb| it.starts_with(verb)))
            {
                if Placeholder::ALL
                    .iter()
                    .any(|it| it.fallback().contains(' ') && span.contains(it.fallback()))
                {
                    bad.push((explanation.id, span.to_owned()));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}
