//! What a log tells: which of its records speak of a refusal, and which are only like one that was read already.

mod records;
mod shape;
mod signs;

use self::records::{Record, Records};
use self::shape::Shape;
use crate::archive::case::Why;
use crate::archive::hash;
use crate::archive::job::{Job, Purpose};
use crate::archive::ledger::{Ledger, Met};
use crate::archive::scan::Piece;
use crate::archive::token_list::{Place, TokenList, runs};
use crate::reading::clean::wrappers::times;
use crate::text::timestamp::Timestamp;
use std::collections::HashMap;
use std::ops::Range;

/// What is carried from line to line.
#[derive(Debug, Default)]
pub(crate) struct Log {
    records: Records,
    /// When the last record with a time was written.
    at: Option<Timestamp>,
    /// Where the records that were read stand in the text, by their first lines.
    pub(crate) spans: HashMap<u64, Range<u64>>,
}

impl Log {
    /// Takes a line; gives what is to be done about the record that it ends.
    pub(crate) fn line(&mut self, piece: Piece, ledger: &mut Ledger, tokens: &mut TokenList) -> Option<Job> {
        let ended = self.records.push(piece)?;
        self.record(&ended, ledger, tokens)
    }

    /// The last record.
    pub(crate) fn finish(&mut self, ledger: &mut Ledger, tokens: &mut TokenList) -> Option<Job> {
        let ended = self.records.finish()?;
        self.record(&ended, ledger, tokens)
    }

    fn record(&mut self, record: &Record, ledger: &mut Ledger, tokens: &mut TokenList) -> Option<Job> {
        if !signs::any(&record.bytes) {
            return None;
        }
        let trouble = signs::is_trouble(&record.bytes);
        let mut found = runs(&record.bytes).peekable();
        if !trouble && found.peek().is_none() {
            return None;
        }
        let text = String::from_utf8_lossy(&record.bytes);
        let first_lines: String = text.split_inclusive('\n').take(FIRST).collect();
        if let Some(line) = times::of(&first_lines).first() {
            self.at = Some(line.at);
        }
        let lines = (record.first, record.last);
        let mut unknown = false;
        for run in found {
            unknown |= tokens.met(hash(&run), Place::Lines(lines.0, lines.1), self.at);
        }
        let fresh = trouble.then(|| self.met(&text, lines)).filter(|met| ledger.enter(met.clone()));
        let purpose = match fresh {
            Some(met) => Purpose::Record(met),
            None if unknown => Purpose::Lines(lines),
            None => return None,
        };
        self.spans.insert(record.first, record.span.clone());
        Some(Job { paste: text.into_owned(), at: self.at, purpose })
    }

    fn met(&self, text: &str, lines: (u64, u64)) -> Met {
        let Shape { alike, gist } = shape::of(text);
        Met {
            why: Why::Logged,
            alike,
            gist,
            entries: Vec::new(),
            lines: Some(lines),
            at: self.at,
            call: None,
            host: String::new(),
            status: None,
        }
    }
}

/// Lines of a record in which its time stands.
const FIRST: usize = 2;
