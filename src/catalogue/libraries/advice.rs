//! Where the library that prints a message is set, and how to have it say more: the first thing to look at.

use crate::catalogue::libraries::{Library, Message, libraries, messages};
use crate::finding::{CauseState, ShownCause};
use crate::model::{Confidence, VerifierMessage};
use crate::text::template::{Fact, render};

/// Libraries whose advice is given at most: words that more of them print point to none.
const MOST: usize = 3;

/// Letters that a text has at least, to be looked for in longer ones.
const TELLING: usize = 20;

/// The advice for whoever met this message: of what passes it on and is named in the paste, of the library that prints
/// it, then of others that print the same words, unless the paste names the library.
#[must_use]
pub fn advice(message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Vec<ShownCause> {
    let first = libraries().iter().find(|it| it.name == message.libraries);
    let same = |it: &&Message| {
        it.finding_id == message.finding_id && it.text.len() >= TELLING && message.text.contains(it.text)
    };
    let mut all: Vec<&Library> = first.into_iter().copied().collect();
    let alike = libraries().iter().copied().filter(|it| message.others.contains(&it.name));
    let others = alike.chain(messages().iter().filter(same).map(|it| it.library));
    for other in others.filter(|_| !message.is_named) {
        if !all.iter().any(|it| it.name == other.name) {
            all.push(other);
        }
    }
    let above = libraries().iter().filter(|it| message.above.contains(&it.name));
    let above = above.filter_map(|library| passed_on(library, message, finding_id, facts));
    above
        .chain(all.into_iter().filter_map(|library| of(library, message, finding_id, facts)))
        .take(MOST)
        .collect()
}

/// The setting of a program that passes on what a library prints; `None` if none is known for this finding.
fn passed_on(
    library: &Library,
    message: &VerifierMessage,
    finding_id: &str,
    facts: &[Fact],
) -> Option<ShownCause> {
    Some(ShownCause {
        reason: [library.name, " passes on this message of ", message.libraries, "."].concat(),
        fix: render(library.setting(finding_id)?, facts).into_owned(),
        prevention: String::new(),
        state: CauseState::Settled,
        confidence: Confidence::Likely,
    })
}

/// The advice of one library; `None` if nothing is known of its settings.
fn of(library: &Library, message: &VerifierMessage, finding_id: &str, facts: &[Fact]) -> Option<ShownCause> {
    let setting = library.setting(finding_id).map(|text| render(text, facts).into_owned());
    if setting.is_none() && library.more.is_empty() {
        return None;
    }
    let more = [" To see more, ", &lowered(library.more)].concat();
    let help = if setting.is_some() { A_SETTING } else { SAYS_MORE };
    let fix = match setting {
        Some(setting) if library.more.is_empty() => setting,
        Some(setting) => setting + &more,
        None => library.more.to_owned(),
    };
    // A note is about the words of one library: of others that print the same it may be wrong.
    let note = if library.name == message.libraries { message.note } else { "" };
    Some(ShownCause {
        reason: said_by(library, help, note),
        fix,
        prevention: String::new(),
        state: CauseState::Settled,
        confidence: Confidence::Likely,
    })
}

/// A sentence as it goes on behind a comma.
fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Words at least in a note that is a sentence; fewer name a product, a claim, or where it is printed.
const SENTENCE: usize = 5;

/// Why the library is looked at: a setting of it is known for this finding.
const A_SETTING: &str = ", and a setting there may be the reason";

/// Why the library is looked at: it is known how to have it say more.
const SAYS_MORE: &str = ", which can say more about it";

/// Who says it, why that helps, and what else the words can mean.
fn said_by(library: &Library, help: &str, note: &str) -> String {
    let note = note.trim_end_matches('.');
    let lower = note.starts_with(char::is_lowercase);
    let known = ["This message is known from ", library.name];
    if note.is_empty() {
        known.into_iter().chain([help, "."]).collect()
    } else if note.split(' ').count() < SENTENCE {
        known.into_iter().chain([" (", note, ")", help, "."]).collect()
    } else {
        known.into_iter().chain([help, if lower { ": " } else { ". " }, note, "."]).collect()
    }
}
