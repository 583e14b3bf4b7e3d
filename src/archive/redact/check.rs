//! The check before saving: reads what was written, and refuses it where a value is left or the form has changed.

use crate::archive::redact::find::finder::{DEPTH, Region, Text, is_exchange, regions, texts};
use crate::archive::redact::find::strings::credentials;
use crate::archive::redact::find::tokens;
use crate::archive::redact::frame;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::{look, shapes};
use crate::archive::redact::reading::base64_runs::{self, Asked};
use crate::archive::redact::reading::pieces::{Part, Pieces};
use crate::archive::redact::reading::tree;
use crate::archive::redact::reading::view::View;
use crate::archive::redact::rewrite::{Written, outline};
use crate::archive::redact::survey::Plan;
use std::fmt;
use std::ops::Range;

/// Why a redacted file is not given out. It names the entry, and never the value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// A value is left in this entry, or in the lines from this one on.
    Left(Kind, usize),
    /// This entry is not what it was but for its secrets: method, status or path changed, or it is no JSON any more.
    Changed(usize),
    /// Entries of the file, and entries that were written.
    Count(usize, usize),
    /// The text around the entries is no longer JSON.
    Frame,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Refusal::Left(kind, entry) => {
                write!(out, "A value of the kind {} is left in entry {entry}.", kind.label())
            }
            Refusal::Changed(entry) => write!(out, "Entry {entry} was changed in more than its secrets."),
            Refusal::Count(before, after) => write!(out, "{after} entries were written of {before}."),
            Refusal::Frame => write!(out, "The text around the entries is no longer JSON."),
        }
    }
}

/// Reads what was written, slice by slice.
#[derive(Debug)]
pub struct Check<'p> {
    pieces: Pieces,
    reading: Reading<'p>,
}

#[derive(Debug)]
struct Reading<'p> {
    plan: &'p Plan,
    written: &'p Written,
    entries: usize,
    refused: Option<Refusal>,
}

impl<'p> Check<'p> {
    /// A check of what was written by a plan.
    #[must_use]
    pub fn new(plan: &'p Plan, written: &'p Written) -> Check<'p> {
        Check { pieces: Pieces::default(), reading: Reading { plan, written, entries: 0, refused: None } }
    }

    /// Takes the next slice of what was written.
    pub fn push(&mut self, slice: &[u8]) {
        let reading = &mut self.reading;
        self.pieces.push(slice, &mut |part, text| reading.piece(part, text));
    }

    /// Takes the end.
    ///
    /// # Errors
    ///
    /// Why what was written must not be given out.
    pub fn finish(mut self) -> Result<(), Refusal> {
        let reading = &mut self.reading;
        self.pieces.finish(&mut |part, text| reading.piece(part, text));
        let before = reading.plan.outline.entries;
        match reading.refused.take() {
            Some(refusal) => Err(refusal),
            None if reading.entries != before => Err(Refusal::Count(before, reading.entries)),
            None => Ok(()),
        }
    }
}

impl Reading<'_> {
    fn refuse(&mut self, refusal: Refusal) {
        self.refused.get_or_insert(refusal);
    }

    fn piece(&mut self, part: Part, text: &[u8]) {
        match part {
            Part::Gap => {}
            Part::Head => {
                let framed = frame::head(text);
                if tree::whole(&framed.text).is_none() {
                    self.refuse(Refusal::Frame);
                }
                self.record(&framed.text, 0, true);
            }
            Part::Tail => {
                let framed = frame::tail(&self.plan.outline.stack, text);
                if tree::first(&framed.text, 0).is_none() {
                    self.refuse(Refusal::Frame);
                }
                self.record(&framed.text, 0, true);
            }
            Part::Entry(number) => {
                self.entries += 1;
                let before = self.written.outlines.get(number).copied().flatten();
                let url = |range: Range<usize>| text.get(range).unwrap_or_default().to_vec();
                let after = tree::whole(text).and_then(|it| outline(text, &it, url));
                if before.is_some() && before != after {
                    self.refuse(Refusal::Changed(number));
                }
                self.record(text, number, true);
            }
            Part::Cut(number) => self.refuse(Refusal::Changed(number)),
            Part::Lines(number) => self.record(text, number, false),
        }
    }

    fn record(&mut self, text: &[u8], entry: usize, recorded: bool) {
        for region in regions(text) {
            match region {
                Region::Json(node, range) => {
                    // Once over all of it, whatever its form; what tells of a person only where its form is no matter.
                    self.view(text.get(range).unwrap_or_default(), entry, 0, false);
                    let recorded = recorded || is_exchange(text, &node);
                    for Text { range, fixed } in texts(text, &node, recorded) {
                        if !fixed {
                            self.view(text.get(range).unwrap_or_default(), entry, 0, true);
                        }
                    }
                }
                Region::Text(range) => self.view(text.get(range).unwrap_or_default(), entry, 0, true),
            }
        }
    }

    /// Looks for every value and every live shape in a text, whatever it is written with.
    fn view(&mut self, text: &[u8], entry: usize, depth: usize, strings: bool) {
        let view = View::of(text);
        let text = &*view.text;
        let dictionary = &self.plan.dictionary;
        let mut left = None;
        dictionary.find(text, entry, |range, number| {
            let kind = dictionary.kind(number);
            if (strings || !kind.personal()) && !in_own_words(text, &range) {
                left = Some(kind);
            }
        });
        let runs = base64_runs::runs(text);
        left = left.or_else(|| self.alive(text, &runs));
        if let Some(kind) = left {
            self.refuse(Refusal::Left(kind, entry));
        }
        if strings && depth < DEPTH {
            for run in base64_runs::texts(text, &runs, Asked::Checking) {
                self.view(&run.bytes, entry, depth + 1, true);
            }
            for run in base64_runs::binaries(text, &runs, Asked::Checking) {
                let dictionary = &self.plan.dictionary;
                let mut left = None;
                dictionary.find_in_binary(&run.bytes, entry, |range, number| {
                    if !in_own_words(&run.bytes, &range) {
                        left = Some(dictionary.kind(number));
                    }
                });
                if let Some(kind) = left {
                    self.refuse(Refusal::Left(kind, entry));
                }
            }
        }
    }

    /// The kind of something that has the shape of a secret still.
    fn alive(&self, text: &[u8], runs: &[Range<usize>]) -> Option<Kind> {
        let wanted = |kind: &Kind| self.plan.options.kinds.holds(*kind);
        let signed = tokens::jwts(text, Asked::Checking).into_iter().find_map(|jwt| {
            let number = if jwt.encrypted() { 3 } else { 2 };
            let kind = if jwt.encrypted() { Kind::EncryptedPart } else { Kind::Signature };
            let part = text.get(jwt.parts.get(number)?.clone())?;
            (!part.is_empty() && !look::is_placeholder(part) && !encodes_own_words(part)).then_some(kind)
        });
        let keys =
            || shapes::private_keys(text).into_iter().find(|it| alive(text, &it.range)).map(|it| it.kind);
        let sent = || {
            let mut sent = credentials(text).into_iter();
            sent.find(|it| it.kind != Kind::Credentials && alive(text, &it.range)).map(|it| it.kind)
        };
        let shaped = || {
            let words = runs.iter().filter_map(|it| text.get(it.clone()));
            words.flat_map(|it| it.split(|it| matches!(it, b'/' | b'+' | b'='))).find_map(shapes::of_run)
        };
        let signed = signed.filter(wanted).or_else(|| keys().filter(wanted));
        signed.or_else(|| sent().filter(wanted)).or_else(|| shaped().filter(wanted))
    }
}

fn alive(text: &[u8], range: &Range<usize>) -> bool {
    text.get(range.clone()).is_some_and(|it| !look::is_placeholder(it))
}

/// Whether base64, from wherever a group may begin, holds words that a redaction put in: it was not that long before,
/// and is no signature.
fn encodes_own_words(part: &[u8]) -> bool {
    let from = |start| part.get(start..).and_then(base64_runs::decode);
    (0..4).filter_map(from).any(|(bytes, _)| look::holds_placeholder(&bytes))
}

/// Whether a range lies in words that a redaction put in.
fn in_own_words(text: &[u8], range: &Range<usize>) -> bool {
    let letter = |it: &&u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'@' | b'.' | b'+');
    let before = text.get(..range.start).unwrap_or_default().iter().rev().take_while(letter).count();
    let after = text.get(range.end..).unwrap_or_default().iter().take_while(letter).count();
    text.get(range.start - before..range.end + after).is_some_and(look::is_placeholder)
}
