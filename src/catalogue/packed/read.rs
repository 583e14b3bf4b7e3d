//! Reads explanations back from their text.

use crate::catalogue::entry::{CatalogueEntry, Trigger};
use crate::catalogue::packed::{COLUMN, ENTRY, FIELD, HALF, ITEM, Shared};
use crate::finding::{Cause, Clue, Clues, Explanation, Family, Packed, Severity};
use crate::model::{Confidence, Party};

/// Every entry. The lists live as long as the program.
pub(crate) fn read(
    text: &'static [u8],
    families: &'static [&'static Family],
    shared: &'static [Shared],
) -> impl Iterator<Item = CatalogueEntry> {
    let text = std::str::from_utf8(text).unwrap_or_default();
    let mut shared = shared.iter();
    let mut columns: Vec<_> = parts(text, COLUMN)
        .enumerate()
        .map(|(at, column)| parts(column, if at == ENTRIES { ENTRY } else { FIELD }))
        .collect();
    let mut next = move |at: usize| columns.get_mut(at).and_then(Iterator::next).unwrap_or_default();
    let entry = move |family: &&'static Family| {
        let (head, likelihoods, when, entry) = (next(0), next(1), next(2), next(ENTRIES));
        let cause = |confidence| Cause {
            reason: next(4),
            fix: next(5),
            prevention: next(6),
            clues: clues(next(7)),
            against: match clues(next(8)) {
                Clues::Any(list) => list,
                _ => &[],
            },
            confidence: if confidence == '!' { Confidence::Certain } else { Confidence::Likely },
        };
        let causes: Vec<_> = likelihoods.chars().map(cause).collect();
        let shared = if head.starts_with(['N', 'W', 'E']) { shared.next() } else { None };
        of_parts(head, clues(when), entry, causes.leak(), family, shared.unwrap_or(&NONE))
    };
    families.iter().map(entry)
}

/// The column of ids, titles and texts.
const ENTRIES: usize = 3;

static NONE: Shared = Shared { queries: &[], snippets: &[], references: &[] };

/// Parts that each end in this character.
fn parts(text: &'static str, end: u8) -> impl Iterator<Item = &'static str> {
    text.split_terminator(char::from(end))
}

/// The next field, and what follows it.
fn field(text: &'static str) -> (&'static str, &'static str) {
    text.split_once(char::from(FIELD)).unwrap_or((text, ""))
}

fn of_parts(
    head: &'static str,
    when: Clues,
    text: &'static str,
    causes: &'static [Cause],
    family: &'static Family,
    shared: &Shared,
) -> CatalogueEntry {
    let (severity, rest) = head.split_at_checked(1).unwrap_or_default();
    let (trigger, rest) = rest.split_at_checked(1).unwrap_or_default();
    let (party, status) = rest.split_at_checked(1).unwrap_or_default();
    let (id, text) = field(text);
    let (title, text) = field(text);
    let (messages, text) = field(text);
    let (verdict, paste) = field(text);
    let messages: Vec<_> = parts(messages, ITEM).collect();
    let Shared { queries, snippets, references } = *shared;
    CatalogueEntry {
        explanation: Explanation {
            id,
            severity: match severity {
                "n" | "N" => Severity::Note,
                "w" | "W" => Severity::Warning,
                _ => Severity::Error,
            },
            refused_by: match party {
                "o" => Party::Okta,
                "a" => Party::OwnApi,
                "g" => Party::Gateway,
                "l" => Party::Library,
                "p" => Party::Provider,
                "s" => Party::Scim,
                "c" => Party::Client,
                _ => Party::Unknown,
            },
            title,
            verdict,
            causes,
            queries,
            snippets,
            references,
            family,
        },
        trigger: match trigger {
            "w" => Trigger::Wire,
            "b" => Trigger::Bare,
            "s" => Trigger::Step,
            "e" => Trigger::Event,
            "m" => Trigger::Message,
            "f" => Trigger::FailedStep,
            "r" => Trigger::Frame,
            _ => Trigger::Answer,
        },
        status: status.parse().unwrap_or_default(),
        messages: messages.leak(),
        when,
        paste,
    }
}

fn clues(text: &'static str) -> Clues {
    let Some((tag, list)) = text.split_at_checked(1) else {
        return Clues::None;
    };
    let list: Vec<_> = parts(list, ITEM).filter_map(clue).collect();
    match tag {
        "&" => Clues::All(list.leak()),
        "=" => Clues::Only(list.leak()),
        _ => Clues::Any(list.leak()),
    }
}

fn clue(text: &'static str) -> Option<Clue> {
    let (tag, whole) = text.split_at_checked(1)?;
    let halves = whole.split_once(char::from(HALF)).unwrap_or((whole, ""));
    Clue::unpacked(*tag.as_bytes().first()?, &Packed { whole, halves })
}
