//! A file in pieces, whatever slices it comes in: what stands before its entries, each entry, what stands behind.
//!
//! A list of objects is cut likewise, and any other text into stretches of whole lines.

use crate::archive::redact::reading::scanner::{Scanner, Stop};
use crate::archive::redact::reading::sniffed::{Mode, scalar, sniffed};

/// Bytes of a head without entries: what has none within is cut into lines.
const HEAD: usize = 4 << 20;

/// Bytes of an entry from which on long strings in it are left out.
pub(crate) const ENTRY: usize = 16 << 20;

/// Bytes of a string that is left out where its entry is too long.
const LONG: usize = 1 << 20;

/// Bytes of lines that are read together.
const LINES: usize = 64 << 10;

/// Bytes of a line that is cut nevertheless.
const LINE: usize = 8 << 20;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// All before the first entry, the bracket that opens the list among it.
    Head,
    /// An entry, counted from 0.
    Entry(usize),
    /// What stands between two entries.
    Gap,
    /// All behind the last entry.
    Tail,
    /// Whole lines; the first is counted from 1.
    Lines(usize),
    /// An entry that the file ends in.
    Cut(usize),
}

/// Cuts a file into pieces.
#[derive(Debug, Default)]
pub(crate) struct Pieces {
    mode: Option<Mode>,
    buffer: Vec<u8>,
    /// Where in the buffer begins what was not given yet.
    start: usize,
    /// Bytes from there that were scanned.
    scanned: usize,
    scanner: Scanner,
    /// Entries or lines that were given.
    number: usize,
    /// Bytes of a string that is being left out.
    skipping: Option<usize>,
}

impl Drop for Pieces {
    fn drop(&mut self) {
        self.buffer.fill(0);
        std::hint::black_box(&self.buffer);
    }
}

type Each<'a> = &'a mut dyn FnMut(Part, &[u8]);

impl Pieces {
    /// Takes the next slice, and calls for each piece that is whole.
    pub(crate) fn push(&mut self, slice: &[u8], each: Each) {
        let mut slice = slice;
        if self.skipping.is_some() {
            slice = self.skip(slice);
        }
        self.buffer.extend_from_slice(slice);
        while self.step(each) {}
        self.compact();
        if self.mode == Some(Mode::Entry) && self.buffer.len() > ENTRY && self.scanner.in_string() {
            self.leave_out();
        }
    }

    /// Takes the end of the file.
    pub(crate) fn finish(&mut self, each: Each) {
        if self.skipping.is_some() {
            self.skip(b"\"");
        }
        if self.mode.is_none() {
            self.mode = Some(sniffed(self.rest()));
            while self.step(each) {}
        }
        let part = match self.mode {
            Some(Mode::Head | Mode::Lines) | None => Part::Lines(self.number + 1),
            Some(Mode::Between | Mode::Tail) => Part::Tail,
            Some(Mode::Entry) => Part::Cut(self.number),
        };
        if !self.rest().is_empty() || part == Part::Tail {
            self.give(self.rest().len(), part, each);
        }
    }

    /// Gives the first bytes away that were not given yet.
    fn give(&mut self, length: usize, part: Part, each: Each) {
        each(part, self.buffer.get(self.start..self.start + length).unwrap_or_default());
        self.start += length;
        self.scanned = 0;
    }

    /// What was not given yet.
    fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Moves what was not given yet to the beginning, and overwrites what was.
    fn compact(&mut self) {
        if self.start == 0 {
            return;
        }
        let rest = self.buffer.len() - self.start;
        self.buffer.copy_within(self.start.., 0);
        self.buffer.get_mut(rest..).unwrap_or_default().fill(0);
        self.buffer.truncate(rest);
        self.start = 0;
    }

    /// One step; whether another may follow.
    fn step(&mut self, each: Each) -> bool {
        let Some(mode) = self.mode else {
            if self.rest().len() < 1 << 10 {
                return false;
            }
            self.mode = Some(sniffed(self.rest()));
            return true;
        };
        match mode {
            Mode::Head => self.head(each),
            Mode::Between => self.between(each),
            Mode::Entry => self.entry(each),
            Mode::Lines => self.lines(each),
            Mode::Tail => false,
        }
    }

    fn head(&mut self, each: Each) -> bool {
        match self.scanner.scan(self.buffer.get(self.start..).unwrap_or_default(), self.scanned, true) {
            Stop::Opens(at) => {
                self.scanner.open();
                self.scanned = at + 1;
                let list = self.rest().get(at) == Some(&b'[');
                let before = self.rest().get(..at).unwrap_or_default().trim_ascii_end();
                let named =
                    before.strip_suffix(b":").is_some_and(|it| it.trim_ascii_end().ends_with(b"\"entries\""));
                let first = self.scanner.depth() == 1;
                if list && (named && self.scanner.depth() <= 3 || first) {
                    self.give(at + 1, Part::Head, each);
                    self.mode = Some(Mode::Between);
                }
                true
            }
            Stop::Closed(end) => {
                // It has no entries: one text, or the first line of many.
                let line =
                    self.rest().get(end..).and_then(|it| memchr::memchr(b'\n', it)).map(|it| end + it + 1);
                self.mode = Some(Mode::Lines);
                let end = line.unwrap_or(end);
                if self.rest().get(..end).is_some_and(|it| memchr::memchr_iter(b'\n', it).count() > 1) {
                    self.give_lines(end, each);
                }
                true
            }
            Stop::End => {
                self.scanned = self.rest().len();
                if self.rest().len() > HEAD {
                    self.mode = Some(Mode::Lines);
                    return true;
                }
                false
            }
        }
    }

    fn between(&mut self, each: Each) -> bool {
        let gap = self.rest().iter().take_while(|it| it.is_ascii_whitespace() || **it == b',').count();
        match self.rest().get(gap) {
            None => false,
            Some(b']') => {
                self.mode = Some(Mode::Tail);
                if gap > 0 {
                    self.give(gap, Part::Gap, each);
                }
                false
            }
            Some(_) => {
                if gap > 0 {
                    self.give(gap, Part::Gap, each);
                }
                self.mode = Some(Mode::Entry);
                self.scanner = Scanner::default();
                true
            }
        }
    }

    fn entry(&mut self, each: Each) -> bool {
        let first = self.rest().first().copied().unwrap_or_default();
        let end = if matches!(first, b'{' | b'[') {
            match self.scanner.scan(self.buffer.get(self.start..).unwrap_or_default(), self.scanned, false) {
                Stop::Closed(end) => Some(end),
                _ => None,
            }
        } else {
            scalar(self.rest())
        };
        let Some(end) = end else {
            self.scanned = self.rest().len();
            return false;
        };
        self.give(end, Part::Entry(self.number), each);
        self.number += 1;
        self.mode = Some(Mode::Between);
        true
    }

    /// Cuts where the text says so and not where a slice ends: both passes must meet the same stretches.
    fn lines(&mut self, each: Each) -> bool {
        let rest = self.rest();
        if rest.len() < LINES {
            return false;
        }
        let within = memchr::memrchr(b'\n', rest.get(..LINES).unwrap_or_default());
        let end = within.or_else(|| memchr::memchr(b'\n', rest));
        let apart = |it: &u8| it.is_ascii_whitespace() || matches!(it, b',' | b'&' | b';');
        let end = match end {
            Some(end) if end < LINE => end + 1,
            _ if rest.len() > LINE => {
                rest.get(..LINE).and_then(|it| it.iter().rposition(apart)).map_or(LINE, |it| it + 1)
            }
            _ => return false,
        };
        self.give_lines(end, each);
        true
    }

    fn give_lines(&mut self, end: usize, each: Each) {
        let count = memchr::memchr_iter(b'\n', self.rest().get(..end).unwrap_or_default()).count();
        self.give(end, Part::Lines(self.number + 1), each);
        self.number += count;
    }

    /// Drops the string that the buffer ends in, where it is what makes the entry too long.
    fn leave_out(&mut self) {
        let mut at = 0;
        let mut start = None;
        while let Some(open) = self.buffer.get(at..).and_then(|it| memchr::memchr(b'"', it)) {
            let from = at + open + 1;
            match crate::archive::redact::reading::tree::closing(&self.buffer, from) {
                Some(end) => at = end + 1,
                None => {
                    start = Some(from);
                    break;
                }
            }
        }
        if let Some(start) = start.filter(|it| self.buffer.len() - it > LONG) {
            self.skipping = Some(self.buffer.len() - start);
            self.buffer.get_mut(start..).unwrap_or_default().fill(0);
            self.buffer.truncate(start);
        }
    }

    /// Passes over the string that is left out; what follows it.
    fn skip<'s>(&mut self, slice: &'s [u8]) -> &'s [u8] {
        let before = self.skipping.unwrap_or_default();
        match self.scanner.end_of_string(slice) {
            Some(end) => {
                self.skipping = None;
                self.buffer.extend_from_slice(format!("{} bytes left out", before + end - 1).as_bytes());
                self.buffer.push(b'"');
                self.scanned = self.buffer.len();
                slice.get(end..).unwrap_or_default()
            }
            None => {
                self.skipping = Some(before + slice.len());
                &[]
            }
        }
    }
}
