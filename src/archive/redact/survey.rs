//! The first pass: goes through a file and takes up every value that must not leave.

use crate::archive::redact::cut;
use crate::archive::redact::dictionary::Dictionary;
use crate::archive::redact::find::finder::{Finder, Scope};
use crate::archive::redact::find::learned::Learned;
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::frame::{self, Comment};
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::options::Options;
use crate::archive::redact::reading::pieces::{Part, Pieces};

/// The first pass over a file, slice by slice.
#[derive(Debug)]
pub struct Survey {
    pieces: Pieces,
    reading: Reading,
}

#[derive(Debug)]
struct Reading {
    options: Options,
    dictionary: Dictionary,
    learned: Learned,
    outline: Outline,
}

/// What is known of a file's form.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// Brackets that are open before the first entry.
    pub(crate) stack: Vec<u8>,
    /// Entries.
    pub(crate) entries: usize,
    /// The entry that the file ends in.
    pub(crate) cut: Option<usize>,
    /// The file is cut into lines and not into entries.
    pub(crate) lines: bool,
    /// The head has an object that a comment can be put into.
    in_head: Option<Comment>,
    /// The tail has a comment already.
    in_tail: Option<Comment>,
}

/// What the first pass knows of a file: enough to write it anew. Everything that it holds of secrets is overwritten
/// when it is dropped.
#[derive(Debug)]
pub struct Plan {
    pub(crate) options: Options,
    pub(crate) dictionary: Dictionary,
    pub(crate) outline: Outline,
    pub(crate) facts: Vec<String>,
}

impl Survey {
    /// A survey for a person's wishes.
    #[must_use]
    pub fn new(options: Options) -> Survey {
        let mut dictionary = Dictionary::default();
        for word in options.words.iter().map(|it| it.trim()).filter(|it| !it.is_empty()) {
            dictionary.add(Kind::Word, word.as_bytes(), 0);
        }
        let (learned, outline) = (Learned::default(), Outline::default());
        Survey { pieces: Pieces::default(), reading: Reading { options, dictionary, learned, outline } }
    }

    /// Takes the next slice of the file; it may end anywhere.
    pub fn push(&mut self, slice: &[u8]) {
        let reading = &mut self.reading;
        self.pieces.push(slice, &mut |part, text| reading.piece(part, text));
    }

    /// Takes the end of the file.
    #[must_use]
    pub fn finish(mut self) -> Plan {
        let reading = &mut self.reading;
        self.pieces.finish(&mut |part, text| reading.piece(part, text));
        let Reading { options, mut dictionary, learned, outline } = self.reading;
        for person in &learned.people {
            if options.kinds.holds(Kind::Name) {
                dictionary.add(Kind::Name, person.bytes(), 0);
            }
        }
        dictionary.finish(&learned);
        let facts = learned.facts(if outline.lines { "lines from" } else { "entries" });
        Plan { options, dictionary, outline, facts }
    }
}

impl Reading {
    fn piece(&mut self, part: Part, text: &[u8]) {
        let mut finder = Finder::new(&self.options, None);
        finder.learned = std::mem::take(&mut self.learned);
        let found = match part {
            Part::Head => {
                let framed = frame::head(text);
                self.outline.stack = cut::open(text);
                self.outline.in_head = frame::comment(&framed);
                finder.exchange(&framed.text)
            }
            Part::Entry(number) => {
                self.outline.entries += 1;
                finder.entry = number;
                finder.exchange(text)
            }
            Part::Cut(number) => {
                self.outline.entries += 1;
                self.outline.cut = Some(number);
                finder.entry = number;
                finder.exchange(&cut::closed(text, ""))
            }
            Part::Tail => {
                let framed = frame::whole_tail(&self.outline.stack, text);
                self.outline.in_tail = frame::comment(&framed).filter(|it| matches!(it, Comment::Behind(_)));
                finder.exchange(&framed.text)
            }
            Part::Lines(number) => {
                self.outline.lines = true;
                finder.entry = number;
                finder.record(text, Scope::default())
            }
            Part::Gap => Vec::new(),
        };
        self.learned = std::mem::take(&mut finder.learned);
        let entry = finder.entry;
        self.take(&found, entry);
    }

    fn take(&mut self, places: &[Place], entry: usize) {
        for place in places {
            match &place.what {
                What::Value(kind, value) | What::Number(kind, value) => {
                    self.dictionary.add(*kind, value, entry);
                }
                What::Encoded(_, _, inner) => self.take(inner, entry),
                What::Known(_) | What::Body(_) | What::Words(_) => {}
            }
        }
    }
}

impl Plan {
    /// Values of each kind that were found.
    #[must_use]
    pub fn values(&self) -> Vec<(Kind, usize)> {
        self.dictionary.counts()
    }

    /// What was learned before it is lost, in sentences.
    #[must_use]
    pub fn facts(&self) -> &[String] {
        &self.facts
    }

    /// The comment on the whole file.
    pub(crate) fn comment(&self) -> String {
        let mut said = format!(
            "{} {} values were replaced, equal values by the same words.",
            SIGN,
            self.dictionary.len()
        );
        if let Some(entry) = self.outline.cut {
            said.push_str(&format!(" The file ends inside entry {entry}, which was closed there."));
        }
        for fact in &self.facts {
            said.push_str(&format!(" {fact}."));
        }
        said.replace(['`', '"', '\\'], "")
    }

    /// Where the comment goes in the head, or in the tail.
    pub(crate) fn comment_at(&self, tail: bool) -> Option<&Comment> {
        match (tail, &self.outline.in_tail) {
            (true, at) => at.as_ref(),
            (false, None) => self.outline.in_head.as_ref(),
            (false, Some(_)) => None,
        }
    }
}

/// How a comment begins that was put into a file.
pub(crate) const SIGN: &str = "Redacted by Token Inspector.";
