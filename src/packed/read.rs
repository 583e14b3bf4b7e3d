//! Reads explanations back from their text.

use super::{COLUMN, ENTRY, Entry, FIELD, HALF, ITEM, Shared};
use crate::finding::{Cause, Confidence, Explanation, Family, Severity, Sign, Signs};
use crate::words::Hole;

/// Every entry. The lists live as long as the program.
pub(crate) fn read(
    text: &'static [u8],
    families: &'static [&'static Family],
    shared: &'static [Shared],
) -> impl Iterator<Item = Entry<Explanation>> {
    let text = std::str::from_utf8(text).unwrap_or_default();
    let mut shared = shared.iter();
    let mut columns: Vec<_> = parts(text, COLUMN)
        .enumerate()
        .map(|(at, column)| parts(column, if at == ENTRIES { ENTRY } else { FIELD }))
        .collect();
    let mut next = move |at: usize| columns.get_mut(at).and_then(Iterator::next).unwrap_or_default();
    let entry = move |family: &&'static Family| {
        let (head, likelihoods, when, entry) = (next(0), next(1), next(2), next(ENTRIES));
        let cause = |likelihood| Cause {
            because: next(4),
            fix: next(5),
            lasting: next(6),
            signs: signs(next(7)),
            likelihood: if likelihood == '!' { Confidence::Certain } else { Confidence::Likely },
        };
        let causes: Vec<_> = likelihoods.chars().map(cause).collect();
        let shared = if head.starts_with(['N', 'W', 'E']) { shared.next() } else { None };
        of_parts(head, signs(when), entry, causes.leak(), family, shared.unwrap_or(&NONE))
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
    when: Signs,
    text: &'static str,
    causes: &'static [Cause],
    family: &'static Family,
    shared: &Shared,
) -> Entry<Explanation> {
    let (severity, status) = head.split_at_checked(1).unwrap_or_default();
    let (id, text) = field(text);
    let (title, text) = field(text);
    let (wire, text) = field(text);
    let (verdict, paste) = field(text);
    let wire: Vec<_> = parts(wire, ITEM).collect();
    let Shared { queries, snippets, references } = *shared;
    Entry {
        explanation: Explanation {
            id,
            severity: match severity {
                "n" | "N" => Severity::Note,
                "w" | "W" => Severity::Warning,
                _ => Severity::Error,
            },
            title,
            verdict,
            causes,
            queries,
            snippets,
            references,
            family,
        },
        status: status.parse().unwrap_or_default(),
        wire: wire.leak(),
        when,
        paste,
    }
}

fn signs(text: &'static str) -> Signs {
    let Some((tag, list)) = text.split_at_checked(1) else {
        return Signs::None;
    };
    let list: Vec<_> = parts(list, ITEM).filter_map(sign).collect();
    if tag == "&" { Signs::All(list.leak()) } else { Signs::Any(list.leak()) }
}

fn sign(text: &'static str) -> Option<Sign> {
    let (tag, text) = text.split_at_checked(1)?;
    let pair = || text.split_once(char::from(HALF)).unwrap_or((text, ""));
    Some(match tag {
        "s" => Sign::Summary(text),
        "e" => Sign::ErrorCause(text),
        "n" => Sign::Status(text.parse().ok()?),
        "c" => Sign::Call(pair().0, pair().1),
        "h" => Sign::Host(text),
        "a" => Sign::Scheme(text),
        "d" => Sign::Header(pair().0, pair().1),
        "t" => Sign::Token(text),
        "w" => Sign::Words(text),
        "l" => Sign::Also(text),
        "f" => Sign::Fact(Hole::named(pair().0)?, pair().1),
        "o" => Sign::NoFact(Hole::named(pair().0)?, pair().1),
        _ => return None,
    })
}
