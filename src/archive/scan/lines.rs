//! Cuts a text into lines, and takes JSON that goes over several lines for one.

use super::Piece;
use crate::limits;
use memchr::memchr;

/// The line that is open.
#[derive(Debug, Default)]
pub(super) struct Lines {
    held: Vec<u8>,
    /// Bytes of it that were read and not held: it is longer than is held.
    skipped: u64,
    /// Where it begins.
    start: u64,
    index: u64,
}

impl Lines {
    pub(super) fn push(&mut self, bytes: &[u8], base: u64, sink: &mut dyn FnMut(Piece)) {
        let mut rest = bytes;
        while let Some(at) = memchr(b'\n', rest) {
            let (line, behind) = rest.split_at_checked(at + 1).unwrap_or((rest, &[]));
            let end = base + (bytes.len() - behind.len()) as u64;
            if self.held.is_empty() && self.skipped == 0 {
                self.give(line, end, sink);
            } else {
                self.hold(line);
                let held = std::mem::take(&mut self.held);
                self.give(&held, end, sink);
                self.held = held;
                self.held.clear();
                self.held.shrink_to(limits::FILE_ENTRY_HEAD);
            }
            rest = behind;
        }
        self.hold(rest);
    }

    pub(super) fn finish(&mut self, end: u64, sink: &mut dyn FnMut(Piece)) {
        let held = std::mem::take(&mut self.held);
        if !held.is_empty() {
            self.give(&held, end, sink);
        }
    }

    fn hold(&mut self, bytes: &[u8]) {
        let room = limits::FILE_ENTRY.saturating_sub(self.held.len()).min(bytes.len());
        self.held.extend_from_slice(bytes.get(..room).unwrap_or_default());
        self.skipped += (bytes.len() - room) as u64;
    }

    fn give(&mut self, bytes: &[u8], end: u64, sink: &mut dyn FnMut(Piece)) {
        let long = self.skipped > 0 || bytes.len() > limits::FILE_ENTRY;
        let bytes = if long { bytes.get(..limits::FILE_ENTRY_HEAD).unwrap_or(bytes) } else { bytes };
        let (start, index) = (self.start, self.index);
        sink(Piece { bytes, start, end, index, cut: long, listed: false });
        (self.start, self.skipped) = (end, 0);
        self.index += 1;
    }
}
