//! Texts that were retyped by hand: the nearest by its words.

use crate::catalogue::CatalogueEntry;
use crate::limits;
use crate::matching::index::index;
use crate::matching::{Meaning, Normal};
use crate::sort;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// Words that two texts share at least: fewer fit by chance.
const LEAST: usize = *limits::NEAREST_WORDS.start();

/// Words with which every program sends people to somebody: two texts that share them say nothing in common.
const COURTESY: &[&str] = &[
    "please",
    "contact",
    "your",
    "admin",
    "administrator",
    "administrators",
    "support",
    "again",
    "later",
    "try",
    "more",
    "details",
    "information",
];

/// Words that two texts are compared by.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|it: char| !it.is_ascii_alphanumeric() && it != '_');
    words.filter(|it| it.len() > 2 && !COURTESY.contains(it))
}

/// The entry whose text is nearest by its words; nothing where less than two thirds of them fit, or less than
/// half of those asked about.
#[must_use]
pub fn nearest(text: &str) -> Option<&'static CatalogueEntry> {
    nearest_of(text, |meaning| match meaning {
        Meaning::CatalogueEntry(known) => Some(known),
        Meaning::VerifierMessage(_) => None,
    })
}

/// The known text, of whomever, that is nearest by its words; `None` on the same terms.
#[must_use]
pub fn nearest_meaning(text: &str) -> Option<Meaning> {
    nearest_of(text, Some)
}

fn nearest_of<T>(text: &str, wanted: impl Fn(Meaning) -> Option<T>) -> Option<T> {
    if text.len() > limits::NEAREST {
        return None;
    }
    let normal = Normal::of(text);
    let mut theirs: Vec<&str> = words(&normal.text).take(limits::NEAREST_WORDS.end() + 1).collect();
    if !limits::NEAREST_WORDS.contains(&theirs.len()) {
        return None;
    }
    sort::sort_by_key(&mut theirs, |word| *word);
    theirs.dedup();
    let index = index();
    // A place for each pattern: half of them have `the`, and in a map of numbers this took most of the time of prose.
    let mut shared = vec![0_usize; index.patterns.len()];
    for number in theirs.iter().filter_map(|word| vocabulary().words.get(*word)).flatten() {
        if let Some(shared) = shared.get_mut(*number) {
            *shared += 1;
        }
    }
    let least = theirs.len().div_ceil(2).max(LEAST);
    shared
        .into_iter()
        .enumerate()
        .filter(|(_, shared)| *shared >= least)
        .filter_map(|(number, shared)| {
            let all = vocabulary().lengths.get(number).copied()?.max(LEAST);
            let known = wanted(index.patterns.get(number)?.meaning)?;
            (shared * 3 >= all * 2)
                .then_some(((shared * 100 / all, shared, std::cmp::Reverse(number)), known))
        })
        .max_by_key(|(score, _)| *score)
        .map(|(_, known)| known)
}

/// The words of every pattern, for texts that are retyped.
struct Vocabulary {
    /// Word → patterns that have it.
    words: HashMap<&'static str, Vec<usize>>,
    /// How many different words each pattern has.
    lengths: Vec<usize>,
}

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let mut vocabulary = Vocabulary { words: HashMap::new(), lengths: Vec::new() };
        for (number, pattern) in index().patterns.iter().take(index().whole).enumerate() {
            let distinct: HashSet<_> = pattern.literals.iter().flat_map(|it| words(it)).collect();
            vocabulary.lengths.push(distinct.len());
            for word in distinct {
                vocabulary.words.entry(word).or_default().push(number);
            }
        }
        vocabulary
    })
}
