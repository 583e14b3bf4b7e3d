//! Which entry an error is: by its code, by `error` and description, by what the case shows.

use crate::catalogue::{CatalogueEntry, Source, errors, explanation};
use crate::finding::{Explanation, clues_met};
use crate::matching;
use crate::model::{Surroundings, okta_ids};
use crate::text::template::{Fact, Piece, Placeholder, pieces};

/// An entry with what its placeholders took.
pub(crate) struct Choice {
    pub(crate) explanation: &'static Explanation,
    pub(crate) captures: Vec<Fact>,
    pub(crate) alternatives: Vec<&'static str>,
    /// The text fits the entry's own.
    pub(crate) fits: bool,
    /// It has the form of an OAuth error, and is in no catalogue.
    pub(crate) is_unknown: bool,
}

impl Choice {
    /// An entry whose text fits.
    fn of(explanation: &'static Explanation, captures: Vec<Fact>) -> Choice {
        Choice { explanation, captures, alternatives: Vec::new(), fits: true, is_unknown: false }
    }

    /// The entry that comes nearest: its text is not quite the one that was said, or stands with another error.
    fn nearest(
        known: &'static CatalogueEntry,
        captures: Vec<Fact>,
        alternatives: Vec<&'static str>,
    ) -> Choice {
        Choice { fits: false, alternatives, ..Choice::of(&known.explanation, captures) }
    }
}

/// The entry of an API code: the variant that the case or the summary points to, or the plain one.
pub(crate) fn of_code(around: &Surroundings, code: &str, summary: &str) -> Option<Choice> {
    let entries = crate::catalogue::of_code(code);
    let texts = if summary.is_empty() { Vec::new() } else { matching::whole(summary) };
    let fits =
        |known: &CatalogueEntry| texts.iter().find(|(it, _)| it.explanation.id == known.explanation.id);
    let plain = entries.iter().find(|known| known.explanation.id == code).copied();
    let by_case = entries.iter().find(|known| clues_met(&known.when, around));
    let by_text = entries.iter().find(|known| known.explanation.is_of_another_api() && fits(known).is_some());
    let chosen = match (by_case, plain, by_text) {
        (Some(known), ..) => Some(*known),
        (None, Some(plain), Some(other)) => {
            let literal = plain.messages.iter().any(|it| it.len() > 12);
            Some(if literal && fits(plain).is_some() { plain } else { other })
        }
        (None, plain, other) => plain.or(other.copied()),
    };
    let Some(known) = chosen else {
        return explanation("unknown-okta-code").map(|it| Choice::of(it, Vec::new()));
    };
    let captures = fits(known).map(|(_, captures)| captures.clone()).unwrap_or_default();
    Some(Choice::of(&known.explanation, captures))
}

/// The entry of an OAuth error: `error` and `error_description` decide together, the status where they do not.
pub(crate) fn of_oauth(
    around: &Surroundings,
    error: &str,
    description: &str,
    status: Option<u16>,
) -> Option<Choice> {
    let error = error.to_ascii_lowercase();
    let mut texts = if description.is_empty() { Vec::new() } else { matching::whole(description) };
    texts.retain(|(known, captures)| stands_in_quotes(known, captures, description));
    let mut fitting: Vec<_> = texts
        .iter()
        .filter(|(known, _)| matches!(known.source(), Source::OAuth { error: it, .. } if it == error))
        .collect();
    let heaviest = fitting.first().map(|(known, _)| literal(known));
    fitting.retain(|(known, _)| Some(literal(known)) == heaviest);
    if let Some(status) = status
        && fitting.iter().any(|(known, _)| known.status == status)
    {
        fitting.retain(|(known, _)| known.status == status);
    }
    if let Some((known, captures)) = fitting.first() {
        let alternatives = fitting.iter().skip(1).map(|(known, _)| known.explanation.id).collect();
        return Some(Choice { alternatives, ..Choice::of(&known.explanation, captures.clone()) });
    }
    let bare_alone = || errors().map(|it| it.explanation.id).filter(|id| *id == error).collect();
    if let Some(known) = another(&texts) {
        return Some(Choice::nearest(known, captured(known, description), bare_alone()));
    }
    if let Some(known) = near(&error, description) {
        let captures = captured(known, description);
        let captures = if captures.is_empty() { quoted(description) } else { captures };
        return Some(Choice::nearest(known, captures, Vec::new()));
    }
    if let Some(known) = any_words(&error).filter(|_| !description.is_empty()) {
        let captures =
            vec![Fact { placeholder: Placeholder::First, value: description.trim_end_matches('.').into() }];
        return Some(Choice::nearest(known, captures, bare_alone()));
    }
    let bare = errors()
        .find(|known| known.explanation.id == error && matches!(known.source(), Source::OAuth { .. }))
        .map(|known| variant(around, known));
    let only = || {
        let twice = format!("{error}/{error}");
        errors().find(|known| description.is_empty() && known.explanation.id == twice)
    };
    let named = bare.or_else(only);
    let explanation = match named {
        Some(known) => &known.explanation,
        None => explanation("unknown-oauth-error")?,
    };
    let is_unknown = named.is_none();
    Some(Choice { is_unknown, ..Choice::of(explanation, Vec::new()) })
}

/// Whether what a text's placeholders took can stand in the quotes that Okta writes around it: `The '{0}' is invalid.`
/// does not mean `The specified token is invalid.` of another server.
fn stands_in_quotes(known: &CatalogueEntry, captures: &[Fact], description: &str) -> bool {
    let quotes = known.messages.iter().any(|it| it.contains("'{0}'"));
    !quotes || description.contains(['\'', '"']) || captures.iter().all(|it| !it.value.contains(' '))
}

/// The only name in quotes of a description, which is what the text of its entry would name.
fn quoted(description: &str) -> Vec<Fact> {
    let mut parts = description.split('\'').skip(1).step_by(2);
    let only = parts.next().filter(|it| !it.is_empty() && !it.contains(' '));
    let only = only.filter(|_| description.matches('\'').count() == 2);
    only.map(|it| Fact { placeholder: Placeholder::First, value: it.to_owned() }).into_iter().collect()
}

/// The parameter that a description names in quotes: `The 'interclient_token' is not supported.`
pub(crate) fn parameter(description: &str) -> Option<&str> {
    let mut quoted = description.split(['\'', '"', '`']).skip(1).step_by(2);
    quoted.find(|it| {
        let named = it.bytes().all(|it| it.is_ascii_lowercase() || it == b'_');
        named && (it.contains('_') || PARAMETERS.contains(it))
    })
}

/// Parameters of one word.
const PARAMETERS: &[&str] = &[
    "assertion",
    "audience",
    "claims",
    "code",
    "display",
    "nonce",
    "prompt",
    "request",
    "resource",
    "scope",
    "state",
    "token",
];

/// Letters of its own that a description has at least, to decide although it came with another error.
const DECIDING: usize = 24;

/// The entry whose text a description is exactly, which Okta documents with another error.
fn another(texts: &[(&'static CatalogueEntry, Vec<Fact>)]) -> Option<&'static CatalogueEntry> {
    let (known, _) = texts.iter().find(|(it, _)| matches!(it.source(), Source::OAuth { .. }))?;
    (own_letters(known) >= DECIDING).then_some(*known)
}

/// The letters of an entry's longest text that are its own, and no placeholder's.
fn own_letters(known: &CatalogueEntry) -> usize {
    let letters = |text: &&str| {
        let words = pieces(text).map(|it| if let Piece::Words(words) = it { words.len() } else { 0 });
        words.sum()
    };
    known.messages.iter().map(letters).max().unwrap_or_default()
}

/// The entry of this error whose text is nearest to a description that was retyped by hand.
fn near(error: &str, description: &str) -> Option<&'static CatalogueEntry> {
    let known = matching::nearest(description)?;
    matches!(known.source(), Source::OAuth { error: it, .. } if it == error).then_some(known)
}

/// The entry of an error whose text is somebody else's: all of it is a placeholder.
fn any_words(error: &str) -> Option<&'static CatalogueEntry> {
    errors().find(|known| {
        known.messages.first() == Some(&"{0}")
            && matches!(known.source(), Source::OAuth { error: it, .. } if it == error)
    })
}

fn literal(known: &CatalogueEntry) -> usize {
    known.messages.iter().map(|it| it.len()).max().unwrap_or_default()
}

/// Whether an `error` with this description could be OAuth's.
pub(crate) fn looks_like_oauth(error: &str, description: &str) -> bool {
    !description.is_empty()
        || error.bytes().all(|it| it.is_ascii_lowercase() || it == b'_' || it.is_ascii_digit())
}

/// The variant of an entry that the case points to.
pub(crate) fn variant(around: &Surroundings, known: &'static CatalogueEntry) -> &'static CatalogueEntry {
    let base = known.explanation.code();
    if !okta_ids::is_error_code(base) {
        return known;
    }
    let entries = crate::catalogue::of_code(base);
    entries.iter().find(|it| clues_met(&it.when, around)).copied().unwrap_or(known)
}

pub(crate) fn captured(known: &'static CatalogueEntry, text: &str) -> Vec<Fact> {
    matching::whole(text)
        .into_iter()
        .find(|(it, _)| it.explanation.id == known.explanation.id)
        .map(|(_, captures)| captures)
        .unwrap_or_default()
}
