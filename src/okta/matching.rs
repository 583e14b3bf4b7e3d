//! Finds Okta's texts in other text: holes filled with anything, quotes, case and spaces not compared.

use crate::okta::{Known, all, verifiers};
use crate::words::{Fact, Hole, Piece, pieces};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// Text made comparable, with the way back.
#[derive(Debug, Default)]
pub struct Normal {
    /// Lower case, one space between words, no quotes, no stop at the end.
    pub text: String,
    /// From this offset on, one byte is one byte of the original, beginning there; ordered.
    origins: Vec<(usize, usize)>,
}

impl Normal {
    /// Makes text comparable.
    #[must_use]
    pub fn of(text: &str) -> Normal {
        let mut normal = Normal::default();
        normal.text.reserve(text.len());
        let mut space = true;
        for (at, letter) in text.char_indices() {
            match letter {
                'a'..='z' | '0'..='9' | '.' | ',' | '-' | '_' | ':' | '/' => {
                    normal.push(letter, at);
                    space = false;
                }
                ' ' if !space => {
                    normal.push(letter, at);
                    space = true;
                }
                '"' | '\'' | '`' | '’' | '‘' | '“' | '”' | '´' | '\\' => {}
                _ if letter.is_whitespace() => {
                    if !space {
                        normal.push(' ', at);
                    }
                    space = true;
                }
                _ => {
                    for lower in letter.to_lowercase() {
                        normal.push(lower, at);
                    }
                    space = false;
                }
            }
        }
        normal
    }

    fn push(&mut self, letter: char, at: usize) {
        let here = self.text.len();
        if self.origins.last().is_none_or(|(text, original)| here - text != at.wrapping_sub(*original)) {
            self.origins.push((here, at));
        }
        self.text.push(letter);
    }

    /// Offset in the original of the letter at this offset.
    fn origin(&self, at: usize) -> Option<usize> {
        let next = self.origins.partition_point(|(text, _)| *text <= at);
        let (text, original) = *self.origins.get(next.checked_sub(1)?)?;
        (at < self.text.len()).then_some(original + (at - text))
    }

    /// Stretch of the original.
    #[must_use]
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start).unwrap_or_default();
        let end = range.end.checked_sub(1).and_then(|it| self.origin(it)).map_or(start, |last| last + 1);
        start..end
    }
}

/// What a text was recognised as.
#[derive(Debug, Clone, Copy)]
pub enum Meaning {
    /// An error that Okta sends.
    Known(&'static Known),
    /// What a verifier or SDK says.
    Said(&'static verifiers::Message),
}

/// A text found in another.
#[derive(Debug, Clone)]
pub struct Match {
    /// What it is.
    pub meaning: Meaning,
    /// Values of its holes.
    pub captures: Vec<Fact>,
    /// Where it stands in the original.
    pub span: Range<usize>,
    /// Literal characters compared: the more, the surer.
    pub weight: usize,
}

/// A template cut into comparable literal pieces with holes between them.
struct Pattern {
    meaning: Meaning,
    /// Literal pieces; a hole stands between two of them.
    literals: Vec<String>,
    holes: Vec<Hole>,
    starts_with_hole: bool,
    ends_with_hole: bool,
    weight: usize,
    whole: bool,
}

impl Pattern {
    fn of(template: &str, meaning: Meaning, whole: bool) -> Pattern {
        let mut pattern = Pattern {
            meaning,
            literals: Vec::new(),
            holes: Vec::new(),
            starts_with_hole: false,
            ends_with_hole: false,
            weight: 0,
            whole,
        };
        let mut after_words = false;
        for (index, piece) in pieces(template).enumerate() {
            match piece {
                Piece::Words(words) => {
                    let normal = Normal::of(words).text;
                    let spaced = words.starts_with(char::is_whitespace) && index > 0;
                    let literal = if spaced { format!(" {normal}") } else { normal };
                    if literal.trim().is_empty() && index == 0 {
                        continue;
                    }
                    pattern.weight += literal.bytes().filter(|it| it.is_ascii_alphanumeric()).count();
                    pattern.literals.push(literal);
                    after_words = true;
                    pattern.ends_with_hole = false;
                }
                Piece::Hole(hole) => {
                    let first = pattern.literals.is_empty() && pattern.holes.is_empty();
                    pattern.starts_with_hole |= first;
                    if !after_words && !first {
                        continue;
                    }
                    pattern.holes.push(hole.unwrap_or(Hole::Name));
                    pattern.ends_with_hole = true;
                    after_words = false;
                }
            }
        }
        if !pattern.ends_with_hole
            && let Some(last) = pattern.literals.last_mut()
        {
            let trimmed = last.trim_end_matches(['.', ' ', '!']).len();
            last.truncate(trimmed);
            if last.is_empty() {
                pattern.literals.pop();
                pattern.ends_with_hole = !pattern.holes.is_empty();
            }
        }
        pattern
    }

    /// Matches at this place of a comparable text; the first literal is known to stand there.
    fn at(&self, text: &str, start: usize) -> Option<Place> {
        let mut captures = Vec::new();
        let mut holes = self.holes.iter().copied();
        let mut from = start;
        if self.starts_with_hole {
            let hole = holes.next()?;
            let from = start.saturating_sub(200);
            let from = (from..start).find(|it| text.is_char_boundary(*it)).unwrap_or(start);
            let line = text.get(from..start)?.rfind(['\n', '"', '{']).map_or(from, |it| from + it + 1);
            captures.push((hole, line..start));
        }
        let mut end = start;
        for (index, literal) in self.literals.iter().enumerate() {
            if index == 0 {
                end = start + literal.len();
                text.get(start..end).filter(|it| it == literal)?;
            } else {
                let hole = holes.next()?;
                let window_end = (end + 600).min(text.len());
                let window_end = (end..=window_end).rev().find(|it| text.is_char_boundary(*it))?;
                let window = text.get(end..window_end)?;
                let at =
                    if literal.trim().is_empty() { window.len() } else { window.find(literal.as_str())? };
                captures.push((hole, end..end + at));
                end += at + literal.len();
                end = end.min(text.len());
            }
            from = end;
        }
        if self.ends_with_hole
            && let Some(hole) = holes.next()
        {
            let rest = text.get(from..)?;
            let window = (0..=rest.len().min(300)).rev().find(|it| rest.is_char_boundary(*it)).unwrap_or(0);
            let window = rest.get(..window)?;
            let length = window.find(['\n', '}']).unwrap_or(window.len());
            captures.push((hole, from..from + length));
            end = from + length;
        }
        Some((start..end, captures))
    }
}

/// Where a pattern stands, and what its holes took.
type Place = (Range<usize>, Vec<(Hole, Range<usize>)>);

/// Characters of a first literal that the index looks up.
const ANCHOR: usize = 7;

struct Index {
    patterns: Vec<Pattern>,
    /// First bytes of a first literal → patterns.
    anchors: HashMap<[u8; ANCHOR], Vec<usize>>,
    /// A bit for the hash of every anchor: most places of a text are told from all of them by it alone.
    sieve: Vec<u64>,
    /// Patterns that are not among the anchors, or begin with a hole.
    others: Vec<usize>,
}

impl Index {
    /// Patterns whose first literal may stand where these bytes begin.
    fn anchored(&self, bytes: &[u8]) -> &[usize] {
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

/// Words that two texts are compared by.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric() && it != '_').filter(|it| it.len() > 2)
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let known = all()
            .flat_map(|known| known.wire.iter().map(move |it| Pattern::of(it, Meaning::Known(known), false)));
        let said = verifiers::MESSAGES.iter().map(|it| Pattern::of(it.says, Meaning::Said(it), it.whole));
        let patterns: Vec<_> = known.chain(said).collect();
        let mut anchors: HashMap<_, Vec<usize>> = HashMap::new();
        for (number, pattern) in patterns.iter().enumerate() {
            if let Some(anchor) = pattern.literals.first().and_then(|it| anchor(it.as_bytes())) {
                anchors.entry(anchor).or_default().push(number);
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
        Index { others, sieve, patterns, anchors }
    })
}

fn anchor(bytes: &[u8]) -> Option<[u8; ANCHOR]> {
    bytes.get(..ANCHOR)?.try_into().ok()
}

/// Literal characters that a text of Okta's must have at least to be found in the middle of others. What a
/// verifier says is told by its table: a short one must stand alone.
const WEIGHT: usize = 14;

/// Texts that are found in one text; what comes after is left unread.
const MOST: usize = 1_000;

/// Every known text that stands somewhere in this one, in order; of two at one place the longer.
#[must_use]
pub fn within(text: &str) -> Vec<Match> {
    let normal = Normal::of(text);
    let bytes = normal.text.as_bytes();
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
        for pattern in numbers.iter().filter_map(|it| index.patterns.get(*it)) {
            if pattern.weight < WEIGHT && matches!(pattern.meaning, Meaning::Known(_)) {
                continue;
            }
            if let Some(hit) = matched(pattern, &normal, at, text)
                && (!pattern.whole || stands_alone(&normal.text, at) && ends_alone(text, hit.span.end))
                && best.first().is_none_or(|it| it.weight <= hit.weight)
            {
                if best.first().is_some_and(|it| it.weight < hit.weight) {
                    best.clear();
                }
                best.push(hit);
            }
        }
        if let Some(first) = best.first() {
            let length = first.span.end.saturating_sub(first.span.start);
            free = at + length.min(first.weight).max(1);
            found.append(&mut best);
            if found.len() >= MOST {
                break;
            }
        }
    }
    found
}

/// Whether a short text begins a line or follows a colon.
fn stands_alone(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with([':', '>', ']', '(', '-', '=', '{', ','])
}

/// Whether nothing but the end of a sentence, a quotation or a list follows on the line.
fn ends_alone(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    rest.is_empty()
        || rest.starts_with(['\n', '\r', '"', '\'', '`', '”', '.', ',', ';', ')', ']', '}', '<', '|'])
}

fn matched(pattern: &Pattern, normal: &Normal, at: usize, text: &str) -> Option<Match> {
    let (range, captures) = pattern.at(&normal.text, at)?;
    let captures = captures
        .into_iter()
        .map(|(hole, range)| {
            let original = normal.original(range);
            let value = text.get(original).unwrap_or_default();
            let value = value.trim_matches(|letter: char| {
                letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | ',' | ';' | '“' | '”' | '\\')
            });
            Fact { hole, value: value.strip_suffix('.').unwrap_or(value).to_owned() }
        })
        .collect();
    Some(Match { meaning: pattern.meaning, captures, span: normal.original(range), weight: pattern.weight })
}

/// The entries whose text this whole text is, surest first, in the order of the catalogue.
#[must_use]
pub fn whole(text: &str) -> Vec<(&'static Known, Vec<Fact>)> {
    let normal = Normal::of(text);
    let end = normal.text.trim_end_matches(['.', ' ', '!']).len();
    let mut found = Vec::new();
    let index = index();
    let mut numbers = [index.anchored(normal.text.as_bytes()), &index.others].concat();
    numbers.sort_unstable();
    numbers.dedup();
    for pattern in numbers.iter().filter_map(|it| index.patterns.get(*it)) {
        let Meaning::Known(known) = pattern.meaning else { continue };
        if pattern.weight == 0 {
            continue;
        }
        let Some(first) = pattern.literals.first() else { continue };
        let start = if pattern.starts_with_hole {
            normal.text.find(first.as_str())
        } else {
            normal.text.starts_with(first.as_str()).then_some(0)
        };
        if let Some(hit) = start.and_then(|start| matched(pattern, &normal, start, text))
            && (pattern.ends_with_hole || normal.original(0..end).end <= hit.span.end)
        {
            found.push((pattern.weight, known, hit.captures));
        }
    }
    found.sort_by_key(|(weight, ..)| std::cmp::Reverse(*weight));
    found.into_iter().map(|(_, known, captures)| (known, captures)).collect()
}

/// The entry whose text is nearest by its words; nothing where less than two thirds of them fit.
#[must_use]
pub fn nearest(text: &str) -> Option<&'static Known> {
    let normal = Normal::of(text);
    let mut theirs: Vec<&str> = words(&normal.text).take(61).collect();
    if theirs.len() < 5 || theirs.len() > 60 {
        return None;
    }
    theirs.sort_unstable();
    theirs.dedup();
    let index = index();
    let mut shared: HashMap<usize, usize> = HashMap::new();
    for number in theirs.iter().filter_map(|word| vocabulary().words.get(*word)).flatten() {
        *shared.entry(*number).or_default() += 1;
    }
    shared
        .into_iter()
        .filter_map(|(number, shared)| {
            let all = vocabulary().lengths.get(number).copied()?.max(5);
            let Meaning::Known(known) = index.patterns.get(number)?.meaning else { return None };
            let near = shared * 3 >= all * 2 && shared >= 5;
            near.then_some(((shared * 100 / all, shared, std::cmp::Reverse(number)), known))
        })
        .max_by_key(|(score, _)| *score)
        .map(|(_, known)| known)
}

/// The words of every pattern, for texts that are retyped.
struct Vocabulary {
    /// Word → patterns, once for each time that the word stands in one.
    words: HashMap<&'static str, Vec<usize>>,
    /// How many words each pattern has.
    lengths: Vec<usize>,
}

fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| {
        let mut vocabulary = Vocabulary { words: HashMap::new(), lengths: Vec::new() };
        for (number, pattern) in index().patterns.iter().enumerate() {
            let mut length = 0;
            for word in pattern.literals.iter().flat_map(|it| words(it)) {
                vocabulary.words.entry(word).or_default().push(number);
                length += 1;
            }
            vocabulary.lengths.push(length);
        }
        vocabulary
    })
}
