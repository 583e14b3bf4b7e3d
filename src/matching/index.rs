//! Every known text by how it begins.

use crate::catalogue::{CatalogueEntry, errors, libraries};
use crate::matching::Meaning;
use crate::matching::pattern::Pattern;
use crate::text::first_sentence;
use crate::text::template::Template;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Characters of a first literal that the index looks up.
pub(crate) const ANCHOR: usize = 7;

pub(crate) struct Index {
    pub(crate) patterns: Vec<Pattern>,
    /// How many of them are whole texts: those behind them are first sentences of some.
    pub(crate) whole: usize,
    /// First bytes of the literal by which a pattern is looked up → the patterns, each with the number of that literal.
    anchors: HashMap<[u8; ANCHOR], Vec<(usize, usize)>>,
    /// A bit for the hash of every anchor: most places of a text are told from all of them by it alone.
    sieve: Vec<u64>,
    /// Patterns that are not among the anchors, or begin with a placeholder.
    pub(crate) others: Vec<usize>,
}

impl Index {
    /// Patterns of which a literal may stand where these bytes begin, each with the number of that literal.
    pub(crate) fn anchored(&self, bytes: &[u8]) -> &[(usize, usize)] {
        let Some(anchor) = anchor(bytes) else { return &[] };
        let (word, bit) = sifted(anchor);
        if self.sieve.get(word).is_none_or(|bits| bits & bit == 0) {
            return &[];
        }
        self.anchors.get(&anchor).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Words of the sieve.
const SIEVE: usize = 1 << 9;

/// The place of an anchor in the sieve.
fn sifted(anchor: [u8; ANCHOR]) -> (usize, u64) {
    let hash = anchor.iter().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01B3)
    });
    let hash = (hash ^ (hash >> 32)).to_le_bytes();
    let [low, high, ..] = hash;
    ((usize::from(high) << 8 | usize::from(low)) >> 6 & (SIEVE - 1), 1 << (low & 63))
}

/// Letters that a first sentence has at least, to mean its whole text.
const OPENING: usize = 32;

/// The first sentences of texts that have several, which clients print alone, where no other text begins so.
fn openings() -> Vec<(Template, &'static CatalogueEntry)> {
    let texts = || errors().flat_map(|known| known.messages.iter().map(move |it| (*it, known)));
    let mut seen: HashMap<Template, Option<&'static CatalogueEntry>> = HashMap::new();
    for (text, known) in texts() {
        let Some(opening) = opening(text) else { continue };
        let same = seen.entry(opening).or_insert(Some(known));
        if same.is_some_and(|it| it.explanation.id != known.explanation.id) {
            *same = None;
        }
    }
    for (text, known) in texts() {
        let whole = seen.get_mut(text.trim_end_matches('.'));
        whole
            .filter(|it| it.is_some_and(|it| it.explanation.id != known.explanation.id))
            .into_iter()
            .for_each(|it| *it = None);
    }
    let mut all: Vec<_> = seen.into_iter().filter_map(|(text, known)| Some((text, known?))).collect();
    crate::sort::sort_by_key(&mut all, |(text, _)| *text);
    all
}

/// The first of several sentences of a text, without its period; `None` if it has few letters, or is the only one.
fn opening(text: Template) -> Option<Template> {
    let (first, _) = Some(first_sentence(text)).filter(|(_, more)| !more.is_empty())?;
    let first = first.strip_suffix('.')?;
    (first.bytes().filter(u8::is_ascii_alphabetic).count() >= OPENING).then_some(first)
}

/// Patterns that are read at a time while the index is prepared: some milliseconds of work.
const PIECE: usize = 400;

/// The index while it is made: the texts that are not read yet, and what was read.
struct Making {
    left: Box<dyn Iterator<Item = (Template, Meaning, bool)>>,
    patterns: Vec<Pattern>,
    /// First sentences, which come last.
    openings: usize,
}

impl Making {
    fn new() -> Making {
        let known = errors().flat_map(|known| {
            known.messages.iter().map(move |it| (*it, Meaning::CatalogueEntry(known), false))
        });
        let said = libraries::messages()
            .iter()
            .map(|it| (it.text, Meaning::VerifierMessage(it), it.must_stand_alone));
        let opened = openings();
        let openings = opened.len();
        let opened = opened.into_iter().map(|(text, known)| (text, Meaning::CatalogueEntry(known), false));
        Making { left: Box::new(known.chain(said).chain(opened)), patterns: Vec::new(), openings }
    }

    /// Reads so many texts; whether that was not the end.
    fn read(&mut self, count: usize) -> bool {
        let before = self.patterns.len();
        let some = self.left.by_ref().take(count);
        self.patterns.extend(some.map(|(text, meaning, whole)| Pattern::of(text, meaning, whole)));
        self.patterns.len() - before == count
    }

    fn done(mut self) -> Index {
        self.read(usize::MAX);
        let whole = self.patterns.len() - self.openings;
        let patterns = self.patterns;
        let mut anchors: HashMap<_, Vec<(usize, usize)>> = HashMap::new();
        for (number, pattern) in patterns.iter().enumerate() {
            if let Some((anchor, literal)) = looked_up_by(pattern) {
                anchors.entry(anchor).or_default().push((number, literal));
            }
        }
        let mut sieve = vec![0; SIEVE];
        for anchor in anchors.keys() {
            let (word, bit) = sifted(*anchor);
            if let Some(bits) = sieve.get_mut(word) {
                *bits |= bit;
            }
        }
        let others = patterns.iter().enumerate().filter(|(_, pattern)| {
            let first = pattern.literals.first().map_or("", String::as_str);
            pattern.starts_with_hole || first.len() < ANCHOR
        });
        let others = others.map(|(number, _)| number).collect();
        Index { others, sieve, whole, patterns, anchors }
    }
}

thread_local! {
    static MAKING: RefCell<Option<Making>> = const { RefCell::new(None) };
}

static INDEX: OnceLock<Index> = OnceLock::new();

/// Makes the next piece of the index of known texts, before anything is looked up in it; whether more is to be made.
pub fn prepare() -> bool {
    if INDEX.get().is_some() {
        return false;
    }
    let more = MAKING.with_borrow_mut(|making| making.get_or_insert_with(Making::new).read(PIECE));
    if !more {
        index();
    }
    more
}

/// The index, made at the first question as far as it was not prepared.
pub(crate) fn index() -> &'static Index {
    INDEX.get_or_init(|| MAKING.take().unwrap_or_else(Making::new).done())
}

/// The literal by which a pattern is looked up: its first, or the longest where the first is short or follows a
/// placeholder, as in `The {claim} claim is not valid`. `None` if all are short.
fn looked_up_by(pattern: &Pattern) -> Option<([u8; ANCHOR], usize)> {
    let first = pattern.literals.first()?;
    if let Some(anchor) = anchor(first.as_bytes()).filter(|_| !pattern.starts_with_hole) {
        return Some((anchor, 0));
    }
    let longest = pattern.literals.iter().enumerate().max_by_key(|(_, it)| it.len())?;
    Some((anchor(longest.1.trim_start().as_bytes())?, longest.0))
}

fn anchor(bytes: &[u8]) -> Option<[u8; ANCHOR]> {
    bytes.get(..ANCHOR)?.try_into().ok()
}
