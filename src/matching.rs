//! Finds Okta's texts in other text: placeholders filled with anything, quotes, case and spaces not compared.

pub(crate) mod captured;
pub(crate) mod email_link;
pub(crate) mod ending;
pub(crate) mod index;
pub(crate) mod nearest;
pub(crate) mod normal;
pub(crate) mod pattern;
pub mod sense;

pub use crate::matching::nearest::{nearest, nearest_meaning};
pub use crate::matching::normal::Normal;

use crate::catalogue::{CatalogueEntry, libraries};
use crate::limits;
pub use crate::matching::index::prepare;
use crate::matching::index::{ANCHOR, index};
use crate::matching::pattern::Pattern;
use crate::sort;
use crate::text::template::{Fact, Placeholder};
use std::ops::Range;

/// What a text was recognised as.
#[derive(Debug, Clone, Copy)]
pub enum Meaning {
    /// An error that Okta sends.
    CatalogueEntry(&'static CatalogueEntry),
    /// What a verifier or SDK says.
    VerifierMessage(&'static libraries::Message),
}

/// A text found in another.
#[derive(Debug, Clone)]
pub struct Match {
    /// What it is.
    pub meaning: Meaning,
    /// Values of its placeholders.
    pub captures: Vec<Fact>,
    /// Where it stands in the original.
    pub span: Range<usize>,
    /// Literal characters compared: the more, the surer.
    pub weight: usize,
    /// Anyone's software says it too.
    pub everyday: bool,
}

/// Literal characters that a text of Okta's must have at least to be found in the middle of others. What a
/// verifier says is told by its table: a short one must stand alone.
const WEIGHT: usize = 14;

/// Every known text that stands somewhere in this one, in order; of two at one place the longer.
#[must_use]
pub fn within(text: &str) -> Vec<Match> {
    let mut found = said_anywhere(text);
    without_unnamed(&mut found, text);
    found
}

/// The same, with what counts only where the text names the program that says it.
#[must_use]
pub fn said_anywhere(text: &str) -> Vec<Match> {
    let normal = Normal::of(text);
    let bytes = normal.text.as_bytes();
    // Nothing is looked up in a blank page, which then need not wait for the index.
    if bytes.len() < ANCHOR {
        return Vec::new();
    }
    let index = index();
    let mut found: Vec<Match> = Vec::new();
    let mut free = 0;
    for at in 0..bytes.len() {
        let begins = at == 0
            || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric)
            || bytes.get(at) == Some(&b' ');
        if at < free || !begins {
            continue;
        }
        let numbers = index.anchored(bytes.get(at..).unwrap_or_default());
        if numbers.is_empty() {
            continue;
        }
        let mut best: Vec<Match> = Vec::new();
        for (number, literal) in numbers {
            let Some(pattern) = index.patterns.get(*number) else { continue };
            if pattern.weight < WEIGHT && matches!(pattern.meaning, Meaning::CatalogueEntry(_)) {
                continue;
            }
            let Some(start) = pattern.start(&normal.text, at, *literal).filter(|start| *start >= free) else {
                continue;
            };
            if let Some(hit) = matched(pattern, &normal, start, text, true)
                && !amid_a_sentence(text, hit.span.start, hit.meaning)
                && (!(pattern.whole || pattern.everyday)
                    || stands_alone(text, hit.span.start) && ends_alone(text, hit.span.end))
                && best.first().is_none_or(|it| it.weight <= hit.weight)
            {
                if best.first().is_some_and(|it| it.weight < hit.weight) {
                    best.clear();
                }
                best.push(hit);
            }
        }
        sort::sort_by_key(&mut best, |it| std::cmp::Reverse(it.span.len()));
        if let Some(first) = best.first() {
            let length = first.span.end.saturating_sub(first.span.start);
            free = at.max(free) + length.min(first.weight).max(1);
            found.append(&mut best);
            if found.len() >= limits::TEXTS {
                break;
            }
        }
    }
    found
}

/// Drops what anybody's program may print too, where the text names none by whose words it would mean more.
fn without_unnamed(found: &mut Vec<Match>, text: &str) {
    let unnamed = |hit: &Match| matches!(hit.meaning, Meaning::VerifierMessage(it) if it.must_be_named);
    if !found.iter().any(unnamed) {
        return;
    }
    let normal = Normal::of(text);
    let text = normal.text.as_str();
    let mut named: Vec<(&str, bool)> = Vec::new();
    found.retain(|hit| match hit.meaning {
        Meaning::VerifierMessage(it) if it.must_be_named => {
            let known = named.iter().find(|(name, _)| *name == it.library.name).map(|(_, known)| *known);
            known.unwrap_or_else(|| {
                let is_named = it.library.marks.iter().any(|mark| text.contains(mark));
                named.push((it.library.name, is_named));
                is_named
            })
        }
        _ => true,
    });
}

/// The first message of a verifier in a text.
#[must_use]
pub fn said(text: &str) -> Option<(&'static libraries::Message, Vec<Fact>)> {
    within(text).into_iter().find_map(|it| match it.meaning {
        Meaning::VerifierMessage(message) => Some((message, it.captures)),
        Meaning::CatalogueEntry(_) => None,
    })
}

/// Whether a text that begins a sentence stands in the middle of one: `Token is no longer valid` of a program is not
/// what a page says of `your email change token is no longer valid`, and a library that says `the signature of the token
/// is invalid` does not say Okta's `The token is invalid.`; a long text of Okta's is quoted in lower case too.
fn amid_a_sentence(text: &str, at: usize, meaning: Meaning) -> bool {
    let begins = |text: &str, such: fn(char) -> bool| text.chars().next().is_some_and(such);
    let capital = match meaning {
        Meaning::VerifierMessage(message) => begins(message.text, char::is_uppercase),
        Meaning::CatalogueEntry(entry) => {
            entry.messages.iter().all(|it| begins(it, char::is_uppercase) && it.len() < limits::QUOTED)
        }
    };
    let words = text.get(..at).and_then(|it| it.strip_suffix(' '));
    capital
        && begins(text.get(at..).unwrap_or_default(), char::is_lowercase)
        && words.is_some_and(|it| it.ends_with(char::is_lowercase) || ends_with_an_abbreviation(it))
}

/// Whether words end with an abbreviation, as a sentence about SAML does, and not with the level of a log's line.
fn ends_with_an_abbreviation(words: &str) -> bool {
    let start = words.trim_end_matches(|it: char| it.is_ascii_uppercase()).len();
    let word = words.get(start..).unwrap_or_default();
    let apart = words.get(..start).is_some_and(|it| it.is_empty() || it.ends_with([' ', '\n', '"', '(']));
    word.len() > 1 && apart && !LEVELS.contains(&word)
}

/// How programs write the level of a line in front of its text.
const LEVELS: &[&str] =
    &["ERROR", "ERR", "WARN", "WARNING", "INFO", "DEBUG", "FATAL", "TRACE", "CRITICAL", "SEVERE", "NOTICE"];

/// Whether a short text begins a line, or follows a colon or what opens a value.
fn stands_alone(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let before = before.trim_end_matches([' ', '\t', '"', '\'', '`', '“', '\\']);
    let before = without_dumped(before);
    before.is_empty() || before.ends_with(['\n', '\r', ':', '>', ']', '(', '-', '*', '=', '{', ','])
}

/// Without how PHP's `var_dump` begins a text: `string(22) "Invalid token response"`.
fn without_dumped(before: &str) -> &str {
    let length = before.strip_suffix(')').map(|it| it.trim_end_matches(|it: char| it.is_ascii_digit()));
    length.and_then(|it| it.strip_suffix("string(")).map_or(before, str::trim_end)
}

/// Whether nothing but the end of a sentence, a quotation or a list follows on the line.
fn ends_alone(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    rest.is_empty()
        || rest.starts_with(['\n', '\r', '"', '\'', '`', '”', '.', ';', ')', ']', '}', '<', '|', '\\'])
        || rest.starts_with(AWS_TRAILER)
}

/// How the AWS SDKs for Java begin what they put behind the service's own message: its name, the status, the code.
pub(crate) const AWS_TRAILER: &str = " (Service: ";

/// A pattern at a place of a text; amid other words its last placeholder may take less than the rest.
fn matched(pattern: &Pattern, normal: &Normal, at: usize, text: &str, amid: bool) -> Option<Match> {
    let (range, captures) = pattern.at(&normal.text, at)?;
    // `AADSTS50013` is no part of `AADSTS500131`.
    let numbered = |at: usize| normal.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    if !pattern.ends_with_hole && range.end > 0 && numbered(range.end - 1) && numbered(range.end) {
        return None;
    }
    // `missing from claimSet` is not `missing {claim} claim`: what a placeholder took ends before a whole word.
    let lettered = |at: usize| normal.text.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
    let has_hole = !pattern.placeholders.is_empty();
    if has_hole && !pattern.ends_with_hole && range.end > 0 && lettered(range.end - 1) && lettered(range.end)
    {
        return None;
    }
    let mut span = normal.original(range, text);
    let mut captures: Vec<_> = captures
        .into_iter()
        .map(|(placeholder, range)| (placeholder, normal.original(range, text)))
        .collect();
    if pattern.starts_with_hole
        && let Some((_, first)) = captures.first_mut()
    {
        first.start = ending::begun(text, first);
    }
    if amid
        && pattern.ends_with_hole
        && let Some((_, last)) = captures.last_mut()
    {
        last.end = ending::of(text, last, pattern.meaning);
        span.end = last.end;
    }
    let captured = |(placeholder, range): &(_, Range<usize>)| {
        captured::can_be(*placeholder, text.get(range.clone()).unwrap_or_default())
    };
    if !captures.iter().all(captured) {
        return None;
    }
    let captures = captures
        .into_iter()
        .map(|(placeholder, range)| {
            // Before more of the sentence a dot is the value's own: a setting that ends in one is the very fault.
            let goes_on = text.get(range.end..).is_some_and(|it| it.starts_with(','));
            let raw = text.get(range.clone()).unwrap_or_default();
            let named = (placeholder == Placeholder::Claim).then(|| captured::name(raw));
            let raw = named.unwrap_or(raw);
            let compared = matches!(placeholder, Placeholder::Found | Placeholder::Expected);
            let value = captured::spaced(text, &range)
                .or_else(|| compared.then(|| captured::before_line_end(text, &range)).flatten())
                .filter(|_| named.is_none())
                .unwrap_or_else(|| if goes_on { captured::inner(raw) } else { captured::value(raw) });
            Fact { placeholder, value }
        })
        .collect();
    Some(Match {
        meaning: pattern.meaning,
        captures,
        span,
        weight: pattern.weight,
        everyday: pattern.everyday,
    })
}

/// The entries whose text this whole text is, surest first, in the order of the catalogue.
#[must_use]
pub fn whole(text: &str) -> Vec<(&'static CatalogueEntry, Vec<Fact>)> {
    let normal = Normal::of(text);
    let end = normal.text.trim_end_matches(['.', ' ', '!']).len();
    let mut found = Vec::new();
    let index = index();
    let anchored = index.anchored(normal.text.as_bytes()).iter().map(|(number, _)| *number);
    let mut numbers: Vec<_> = anchored.chain(index.others.iter().copied()).collect();
    sort::sort_by_key(&mut numbers, |it| *it);
    numbers.dedup();
    for pattern in numbers.iter().filter_map(|it| index.patterns.get(*it)) {
        let Meaning::CatalogueEntry(known) = pattern.meaning else { continue };
        if pattern.weight == 0 {
            continue;
        }
        let Some(first) = pattern.literals.first() else { continue };
        let start = if pattern.starts_with_hole {
            normal.text.find(first.as_str())
        } else {
            normal.text.starts_with(first.as_str()).then_some(0)
        };
        if let Some(hit) = start.and_then(|start| matched(pattern, &normal, start, text, false))
            && (pattern.ends_with_hole || normal.original(0..end, text).end <= hit.span.end)
        {
            found.push((pattern.weight, known, hit.captures));
        }
    }
    sort::sort_by_key(&mut found, |(weight, ..)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(_, known, captures)| (known, captures)).collect()
}
