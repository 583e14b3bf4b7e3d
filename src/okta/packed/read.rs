//! Reads the catalogues back from their text.

use super::{CAUSE, ENTRY, FIELD, HALF, ITEM, Shared};
use crate::finding::{Cause, Confidence, Explanation, Family, Severity, Sign, Signs};
use crate::okta::Known;
use std::slice;

/// Every entry. The lists live as long as the program.
pub(super) fn entries(
    text: &'static str,
    families: &[&'static Family],
    shared: &'static [Shared],
) -> Vec<Known> {
    let mut shared = shared.iter();
    parts(text, ENTRY).zip(families).map(|(entry, family)| known(entry, family, &mut shared)).collect()
}

/// Parts that each end in this character.
fn parts(text: &'static str, end: u8) -> impl Iterator<Item = &'static str> {
    text.split_terminator(char::from(end))
}

/// The next field, and what follows it.
fn field(text: &'static str) -> (&'static str, &'static str) {
    text.split_once(char::from(FIELD)).unwrap_or((text, ""))
}

fn known(text: &'static str, family: &'static Family, shared: &mut slice::Iter<'static, Shared>) -> Known {
    let (head, text) = text.split_at_checked(4).unwrap_or((text, ""));
    let severity = head.bytes().next().unwrap_or_default();
    let shared = if severity.is_ascii_uppercase() { shared.next() } else { None };
    let none = Shared { queries: &[], snippets: &[], references: &[] };
    let Shared { queries, snippets, references } = *shared.unwrap_or(&none);
    let (id, text) = field(text);
    let (title, text) = field(text);
    let (verdict, text) = field(text);
    let (paste, text) = field(text);
    let (wire, text) = field(text);
    let (when, text) = field(text);
    let wire: Vec<_> = parts(wire, ITEM).collect();
    let causes: Vec<_> = parts(text, CAUSE).map(cause).collect();
    Known {
        explanation: Explanation {
            id,
            severity: match severity.to_ascii_lowercase() {
                b'n' => Severity::Note,
                b'w' => Severity::Warning,
                _ => Severity::Error,
            },
            title,
            verdict,
            causes: causes.leak(),
            queries,
            snippets,
            references,
            family,
        },
        status: head.get(1..).and_then(|it| it.parse().ok()).unwrap_or_default(),
        wire: wire.leak(),
        when: signs(when),
        paste,
    }
}

fn cause(text: &'static str) -> Cause {
    let (likelihood, text) = text.split_at_checked(1).unwrap_or((text, ""));
    let (because, text) = field(text);
    let (fix, text) = field(text);
    let (lasting, text) = field(text);
    let likelihood = if likelihood == "!" { Confidence::Certain } else { Confidence::Likely };
    Cause { because, fix, lasting, likelihood, signs: signs(field(text).0) }
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
        _ => return None,
    })
}
