//! Where the library that prints a message is set, and how to have it say more: the first thing to look at.

use crate::catalogue::libraries::{Library, libraries};
use crate::finding::ShownCause;
use crate::model::{Confidence, VerifierMessage};
use crate::text::template::{Fact, render};

/// The advice for whoever met this message; `None` if nothing is known of the library's settings.
#[must_use]
pub fn advice(message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Option<ShownCause> {
    let library = libraries().iter().find(|it| it.name == message.libraries)?;
    let setting = library.setting(finding_id).map(|text| render(text, facts).into_owned());
    if setting.is_none() && library.more.is_empty() {
        return None;
    }
    let more = [" To see more: ", library.more].concat();
    let fix = match setting {
        Some(setting) if library.more.is_empty() => setting,
        Some(setting) => setting + &more,
        None => library.more.to_owned(),
    };
    Some(ShownCause {
        reason: said_by(library, message.note),
        fix,
        prevention: String::new(),
        indicated: true,
        confidence: Confidence::Likely,
    })
}

/// Who says it, and what else the words can mean.
fn said_by(library: &Library, note: &str) -> String {
    let said = ["This is what ", library.name, " prints."].concat();
    let mut letters = note.chars();
    let Some(first) = letters.next() else { return said };
    let note: String = first.to_uppercase().chain(letters).collect();
    [said.as_str(), " ", note.trim_end_matches('.'), "."].concat()
}
