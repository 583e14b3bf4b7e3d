//! Which of several libraries speaks that print the same words: by the packages, classes and files named in the text.

use crate::catalogue::languages;
use crate::catalogue::libraries::{Library, libraries};
use crate::matching::{Match, Meaning};
use crate::model::{UNKNOWN_PROGRAM, VerifierMessage};

/// How surely a text is of the library that was chosen for it.
#[derive(Debug, Default)]
pub(super) struct Speaker {
    is_named: bool,
    /// A library of another language prints the same.
    is_unknown: bool,
    others: Vec<&'static str>,
    above: Vec<&'static str>,
}

impl Speaker {
    /// A message, with what is known of who says it.
    pub(super) fn named(self, message: VerifierMessage) -> VerifierMessage {
        let message =
            VerifierMessage { is_named: self.is_named, others: self.others, above: self.above, ..message };
        if !self.is_unknown {
            return message;
        }
        // What is known of a library of another language is no advice for this program.
        VerifierMessage { is_named: true, libraries: UNKNOWN_PROGRAM, note: "", fix: "", ..message }
    }
}

/// Of the libraries whose texts stand at one place the one whose marks the text has; the first, with the names of the
/// others, where no mark tells. `paste` is all of it in lower case: what a log has before a message was taken off the
/// text.
pub(super) fn one_each(text: &str, paste: &str, hits: impl Iterator<Item = Match>) -> Vec<(Match, Speaker)> {
    let mut lower = None;
    let mut chosen = Vec::new();
    let mut hits = hits.peekable();
    while let Some(hit) = hits.next() {
        if library(&hit).is_none() {
            chosen.push((hit, Speaker::default()));
            continue;
        }
        let start = hit.span.start;
        let mut same = vec![hit];
        while let Some(next) = hits.next_if(|next| next.span.start == start && library(next).is_some()) {
            same.push(next);
        }
        chosen.extend(speaker(lower.get_or_insert_with(|| text.to_ascii_lowercase()), paste, same));
    }
    chosen
}

fn library(hit: &Match) -> Option<&'static Library> {
    match hit.meaning {
        Meaning::VerifierMessage(message) => Some(message.library),
        Meaning::CatalogueEntry(_) => None,
    }
}

fn speaker(lower: &str, paste: &str, same: Vec<Match>) -> Option<(Match, Speaker)> {
    let marks = |hit: &Match| {
        let marks = library(hit).map_or(&[][..], |library| library.marks.as_slice());
        marks.iter().filter(|mark| lower.contains(**mark) || paste.contains(**mark)).count()
    };
    let counted: Vec<_> = same.into_iter().map(|hit| (marks(&hit), hit)).collect();
    let shown = if counted.iter().all(|(marks, _)| *marks == 0) { languages::shown(lower) } else { None };
    let fits = |hit: &Match| {
        let language = library(hit).map_or("", |it| it.language);
        shown.is_none_or(|shown| language.is_empty() || language == shown)
    };
    let is_unknown = !counted.iter().any(|(_, hit)| fits(hit));
    let counted: Vec<_> = counted.into_iter().filter(|(_, hit)| is_unknown || fits(hit)).collect();
    let most = counted.iter().map(|(marks, _)| *marks).max().unwrap_or_default();
    let mut left = counted.into_iter().filter(|(marks, _)| *marks == most).map(|(_, hit)| hit);
    let first = left.next()?;
    let own = library(&first)?.name;
    let mut others: Vec<_> =
        left.filter_map(|hit| Some(library(&hit)?.name)).filter(|it| *it != own).collect();
    others.dedup();
    let above = above([lower, paste], own, &others);
    Some((first, Speaker { is_named: most > 0 && others.is_empty(), is_unknown, others, above }))
}

/// Those named in the text that pass on what one of these libraries prints: of Quarkus one reads a message of jose4j,
/// and sets the issuer in Quarkus.
fn above(texts: [&str; 2], own: &str, others: &[&str]) -> Vec<&'static str> {
    let passes_on = |it: &&&Library| it.over.iter().any(|below| *below == own || others.contains(below));
    let is_named = |it: &&&Library| {
        it.name != own && it.marks.iter().any(|mark| texts.iter().any(|it| stands(it, mark)))
    };
    libraries().iter().filter(passes_on).filter(is_named).map(|it| it.name).collect()
}

/// Whether a mark stands in a text where a word begins: `dex` is no part of `index`.
fn stands(lower: &str, mark: &str) -> bool {
    lower.match_indices(mark).any(|(at, _)| {
        let before = lower.get(..at).and_then(|it| it.chars().next_back());
        !mark.starts_with(char::is_alphanumeric) || before.is_none_or(|it| !it.is_alphanumeric())
    })
}
