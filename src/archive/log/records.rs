//! Joins lines to records: a line with its stack trace, a call with its headers and body, JSON over several lines.

mod line;

use self::line::{Line, Mark};
use crate::archive::scan::Piece;
use crate::limits;

/// One record of a log.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// Its bytes, as far as they are read.
    pub(crate) bytes: Vec<u8>,
    /// Its first and last line, counted from 1.
    pub(crate) first: u64,
    pub(crate) last: u64,
    /// Where it stands in the text, in bytes.
    pub(crate) span: std::ops::Range<u64>,
}

/// The record that is open.
#[derive(Debug, Default)]
pub(crate) struct Records {
    open: Record,
    lines: usize,
    /// What the record is, as far as it says what belongs to it.
    block: Block,
    /// Brackets that are open in JSON over several lines.
    brackets: usize,
}

/// What a record goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Block {
    /// Lines that look like a part of it.
    #[default]
    Plain,
    /// Whatever does not begin as its first line did: with a time or a level.
    Dated,
    /// A call and its answer, line by line: its headers, its body, its status.
    Exchange,
    /// Lines with this number of a connection.
    Wire(u32),
    /// What stands between `-->` and `<-- END`.
    Arrows,
    /// JSON that is not closed.
    Json,
}

impl Records {
    /// Takes a line. Gives the record before it, if the line begins a new one.
    pub(crate) fn push(&mut self, piece: Piece) -> Option<Record> {
        let line = Line::of(piece.bytes);
        let ended = if self.lines > 0 && self.lines < limits::RECORD_LINES && self.belongs(&line) {
            None
        } else {
            let ended = self.finish();
            self.begin(&line, piece.index + 1);
            self.open.span.start = piece.start;
            ended
        };
        self.lines += 1;
        self.open.last = piece.index + 1;
        self.open.span.end = piece.end;
        if self.block == Block::Json {
            self.brackets = line.brackets(self.brackets);
            if self.brackets == 0 {
                self.block = Block::Plain;
            }
        }
        let room = limits::CASE_RECORD.saturating_sub(self.open.bytes.len());
        self.open.bytes.extend(piece.bytes.iter().take(room));
        ended
    }

    /// The record that is open, if any.
    pub(crate) fn finish(&mut self) -> Option<Record> {
        let ended = std::mem::take(&mut self.open);
        (std::mem::take(&mut self.lines) > 0).then_some(ended)
    }

    fn begin(&mut self, line: &Line, number: u64) {
        self.open.first = number;
        self.brackets = 0;
        self.block = match line.mark() {
            Mark::Request => Block::Exchange,
            Mark::Status => Block::Exchange,
            Mark::Wire(connection, _) => Block::Wire(connection),
            Mark::Arrow => Block::Arrows,
            _ if line.is_dated() => Block::Dated,
            _ if line.opens_json() => Block::Json,
            _ => Block::Plain,
        };
    }

    /// Whether a line belongs to the record that is open.
    fn belongs(&mut self, line: &Line) -> bool {
        let mark = line.mark();
        match self.block {
            Block::Json => !line.is_dated(),
            Block::Wire(connection) => {
                mark == Mark::Wire(connection, false) || mark == Mark::More && !line.is_dated()
            }
            Block::Arrows => {
                let within = mark != Mark::Arrow || line.has(b"<-- ") || line.has(b"--> END");
                if line.has(b"<-- END") {
                    self.block = Block::Plain;
                }
                within
            }
            Block::Exchange => match mark {
                Mark::Request => false,
                Mark::Wire(..) | Mark::Arrow => false,
                _ => !line.is_dated(),
            },
            Block::Plain => {
                // A dump may stand below the line that announces it.
                if matches!(mark, Mark::Request | Mark::Status) && !line.is_dated() {
                    self.block = Block::Exchange;
                    return true;
                }
                mark == Mark::More && !line.is_dated() && !line.is_object()
            }
            Block::Dated => {
                !line.is_dated() && !line.is_object() && !matches!(mark, Mark::Wire(..) | Mark::Arrow)
            }
        }
    }
}
