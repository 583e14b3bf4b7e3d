//! Texts in which nothing is wrong: none of them may yield an error. What people paste around a fault is mostly of this
//! kind, and a false alarm sends them the wrong way.
#![allow(clippy::unwrap_used)]

mod healthy {
    pub(crate) mod code;
    pub(crate) mod configuration;
    pub(crate) mod exchanges;
    pub(crate) mod listings;
    pub(crate) mod logs;
    pub(crate) mod prose;
    pub(crate) mod scripts;
}

use token_inspector::checks::Sample;
use token_inspector::finding::Severity;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// A text with its name.
type Text = (&'static str, &'static str);

const ROOMS: [&[Text]; 7] = [
    healthy::code::TEXTS,
    healthy::configuration::TEXTS,
    healthy::exchanges::TEXTS,
    healthy::listings::TEXTS,
    healthy::logs::TEXTS,
    healthy::prose::TEXTS,
    healthy::scripts::TEXTS,
];

/// The text with healthy tokens where it names them.
fn filled(text: &str) -> String {
    text.replace("{access}", &Sample::Access.encoded(&[], &[])).replace("{id}", &Sample::Id.encoded(&[], &[]))
}

#[test]
fn a_text_in_which_nothing_is_wrong_yields_no_error() {
    let context = Context::at(Timestamp::from_second(1_790_000_000).unwrap());
    let mut alarms = Vec::new();
    for (name, text) in ROOMS.iter().copied().flatten() {
        let report = inspect(&filled(text), &context);
        for finding in report.findings.iter().filter(|it| it.severity == Severity::Error) {
            alarms.push(format!("{name}: {} ({:?})", finding.full_id(), finding.hit.found));
        }
    }
    assert!(alarms.is_empty(), "{} false alarms:\n{}", alarms.len(), alarms.join("\n"));
}

#[test]
fn there_are_many_such_texts_and_no_two_are_alike() {
    let all: Vec<&Text> = ROOMS.iter().copied().flatten().collect();
    assert!(all.len() >= 50, "{}", all.len());
    let mut names: Vec<_> = all.iter().map(|it| it.0).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all.len());
}
