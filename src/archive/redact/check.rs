//! The check before saving: reads what was written, and refuses it where a value is left or the form has changed.

use crate::archive::redact::frame;
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::left;
use crate::archive::redact::reading::pieces::{Part, Pieces};
use crate::archive::redact::reading::tree;
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

    fn record(&mut self, text: &[u8], entry: usize, recorded: bool) {
        if let Some(left) = left::in_record(self.plan, text, entry, recorded).first() {
            self.refuse(Refusal::Left(left.kind, entry));
        }
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
}
