//! The rooms of the catalogues, and the words of an entry in them.

use token_inspector::catalogue::{self, CatalogueEntry, Source, Trigger};
use token_inspector::finding::Explanation;

/// Rooms whose entries are still to be read again. A rule is held for all the others; take a room out of this list
/// once its entries keep the rules.
const STILL_TO_BE_READ: &[Room] = &[Room::OAuth, Room::Programs, Room::Checks];

/// Entries that are read together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// `errorCode`.
    Api,
    /// `error` and `error_description`.
    OAuth,
    /// Messages of Identity Engine.
    IdentityEngine,
    /// What an HTTP status says, and how far a sign-in is.
    Answers,
    /// Event types of the System Log.
    Events,
    /// What programs print.
    Programs,
    /// What is seen in tokens.
    Checks,
}

/// The room of an entry.
fn room(entry: &CatalogueEntry) -> Room {
    match entry.trigger {
        Trigger::Wire => match entry.source() {
            Source::Api(_) => Room::Api,
            Source::OAuth { .. } => Room::OAuth,
            Source::Idx(_) => Room::IdentityEngine,
        },
        Trigger::Answer | Trigger::Bare | Trigger::Step => Room::Answers,
        Trigger::Event => Room::Events,
        Trigger::Message | Trigger::FailedStep | Trigger::Frame => Room::Programs,
    }
}

/// What a sentence of an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Verdict,
    Cause,
    Fix,
    Prevention,
    Query,
}

/// One text of an entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    pub room: Room,
    pub id: &'static str,
    pub part: Part,
    pub text: &'static str,
}

/// Every entry with its room.
pub(super) fn entries() -> impl Iterator<Item = (Room, &'static Explanation)> {
    let known = catalogue::all().iter().map(|known| (room(known), &known.explanation));
    known.chain(token_inspector::checks::explanations().map(|it| (Room::Checks, it)))
}

/// Every text of every entry.
pub(super) fn texts() -> Vec<Words> {
    let mut all = Vec::new();
    for (room, it) in entries() {
        let mut add = |part, text: &'static str| {
            if !text.is_empty() {
                all.push(Words { room, id: it.id, part, text });
            }
        };
        add(Part::Title, it.title);
        add(Part::Verdict, it.verdict);
        for cause in it.all_causes() {
            add(Part::Cause, cause.reason);
            add(Part::Fix, cause.fix);
            add(Part::Prevention, cause.prevention);
        }
        for query in it.all_queries() {
            add(Part::Query, query.finds);
        }
    }
    all
}

/// Holds a rule for every room that is read: fails with what breaks it there.
pub(super) fn hold(rule: &str, broken: impl Iterator<Item = (Words, String)>) {
    let mut lines: Vec<_> = broken
        .filter(|(it, _)| !STILL_TO_BE_READ.contains(&it.room))
        .map(|(it, why)| format!("{} ({:?}): {why}: {}", it.id, it.part, it.text))
        .collect();
    lines.sort();
    lines.dedup();
    assert!(lines.is_empty(), "{rule}: {} texts\n{}", lines.len(), lines.join("\n"));
}

/// The code spans of a text, without their backticks.
pub(super) fn spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A text as people read it, in lower case and between spaces: without code, quotes of others and placeholders, and
/// with a space for every other sign.
pub(super) fn prose(text: &str) -> String {
    let mut plain = String::from(" ");
    let (mut code, mut quoted) = (false, false);
    let mut braces = 0_u32;
    for letter in text.chars() {
        match letter {
            '`' => {
                code = !code;
                plain.push_str(" code ");
            }
            '“' => quoted = true,
            '”' => quoted = false,
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ if code || quoted || braces > 0 => {}
            '.' | ':' | ';' | '\n' => plain.push_str(" . "),
            _ if letter.is_alphanumeric() || letter == '\'' || letter == '-' => {
                plain.extend(letter.to_lowercase());
            }
            _ => plain.push(' '),
        }
    }
    plain.push(' ');
    plain.split_whitespace().fold(String::from(" "), |line, word| [&line, word, " "].concat())
}
