//! The dictionary: every value that was found, its kind and number, and where else it is looked for.

pub(crate) mod needles;
pub(crate) mod reach;

use crate::archive::redact::dictionary::needles::Needles;
use crate::archive::redact::dictionary::reach::Reach;
use crate::archive::redact::find::learned::Learned;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::look;
use crate::archive::redact::reading::view;
use crate::text::Private;
use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;

/// Bytes of the shortest value that is looked for in what is no text.
const SHORTEST_IN_BINARY: usize = 8;

/// A value that must not leave.
#[derive(Debug)]
struct Item {
    kind: Kind,
    /// Which of its kind, from 1, by first appearance.
    number: usize,
    /// The value with all escapes undone.
    value: Private,
    /// The entries it was found in, where that matters.
    entries: BTreeSet<usize>,
    reach: Reach,
}

/// Every value that must not leave. What it holds is overwritten when it is dropped.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    items: Vec<Item>,
    by_value: HashMap<u64, Vec<usize>>,
    counts: HashMap<Kind, usize>,
    hasher: RandomState,
    needles: Needles,
    /// What is looked for in single entries alone.
    scoped: HashMap<usize, Vec<usize>>,
}

/// Bytes of the shortest value that is drawn at random beyond doubt.
const RANDOM: usize = 16;

impl Dictionary {
    /// Takes a value up, unless it is known; its number.
    pub(crate) fn add(&mut self, kind: Kind, value: &[u8], entry: usize) -> usize {
        let value = view::undone(value);
        if let Some(number) = self.number_of(&value) {
            if let Some(item) = self.items.get_mut(number) {
                item.entries.insert(entry);
                // A cookie or a parameter says less of a value than a name that means one thing.
                if item.kind == Kind::Cookie && kind != Kind::Cookie && !kind.personal() {
                    item.reach = Reach::of(kind, &value);
                }
            }
            return number;
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let item = Item {
            kind,
            number: *count,
            reach: Reach::of(kind, &value),
            entries: BTreeSet::from([entry]),
            value: Private::new(value),
        };
        let hash = self.hash(item.value.bytes());
        self.items.push(item);
        let number = self.items.len() - 1;
        self.by_value.entry(hash).or_default().push(number);
        number
    }

    /// Makes it ready to be searched for: decides what is looked for everywhere, with what was learned to be kept.
    pub(crate) fn finish(&mut self, learned: &Learned) {
        self.needles = Needles::default();
        for (number, item) in self.items.iter_mut().enumerate() {
            let value = item.value.bytes();
            let opens = item.kind.opens() && look::is_random(value, RANDOM) && !look::is_public_id(value);
            if learned.keeps(value) && item.kind != Kind::Word && !opens {
                item.reach = Reach::Place;
            }
            match item.reach {
                Reach::Everywhere => {
                    self.needles.add(number, value, item.kind.any_case(), item.kind.personal())
                }
                Reach::Entry => {
                    for entry in &item.entries {
                        self.scoped.entry(*entry).or_default().push(number);
                    }
                }
                Reach::Place => {}
            }
        }
        self.needles.finish();
    }

    /// Values that it holds.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The kind of a value by its number.
    pub(crate) fn kind(&self, number: usize) -> Kind {
        self.items.get(number).map_or(Kind::Secret, |it| it.kind)
    }

    /// Values of each kind, in the order of the kinds.
    pub(crate) fn counts(&self) -> Vec<(Kind, usize)> {
        Kind::ALL.iter().filter_map(|it| Some((*it, *self.counts.get(it)?))).collect()
    }

    /// What stands in place of a value.
    pub(crate) fn placeholder(&self, number: usize) -> String {
        self.items.get(number).map_or_else(String::new, |it| it.kind.placeholder(it.number))
    }

    /// The number of a value as it was found. `None` if it is not known.
    pub(crate) fn number(&self, value: &[u8]) -> Option<usize> {
        self.number_of(&view::undone(value))
    }

    fn number_of(&self, value: &[u8]) -> Option<usize> {
        let same = |number: &&usize| {
            self.items.get(**number).is_some_and(|it| {
                let known = it.value.bytes();
                if it.kind.any_case() { needles::alike(known, value) } else { known == value }
            })
        };
        self.by_value.get(&self.hash(value))?.iter().find(same).copied()
    }

    /// A hash that does not see the case of letters.
    fn hash(&self, value: &[u8]) -> u64 {
        self.hasher.hash_one(value.iter().map(|it| it | 0x20).collect::<Vec<u8>>())
    }

    /// Calls for every occurrence in a text without escapes, as it stands in this entry.
    pub(crate) fn find(&self, text: &[u8], entry: usize, mut call: impl FnMut(Range<usize>, usize)) {
        self.needles.find(text, &mut call);
        for number in self.scoped.get(&entry).into_iter().flatten() {
            let value = self.items.get(*number).map_or(&b""[..], |it| it.value.bytes());
            for at in memchr::memmem::find_iter(text, value) {
                let range = at..at + value.len();
                if needles::is_word(text, &range) {
                    call(range, *number);
                }
            }
        }
    }

    /// Calls for every occurrence of a value in bytes that are no text. Short ones stand there by chance.
    pub(crate) fn find_in_binary(
        &self,
        bytes: &[u8],
        entry: usize,
        mut call: impl FnMut(Range<usize>, usize),
    ) {
        self.find(bytes, entry, |range, number| {
            if range.len() >= SHORTEST_IN_BINARY {
                call(range, number);
            }
        });
    }
}
