//! Finds the elements of the list of entries in JSON: byte by byte, and at the speed of `memchr` inside strings.

use super::Piece;
use crate::limits;
use memchr::memchr2;

/// A place in JSON, with what must be known of what stands before it.
#[derive(Debug, Default)]
pub(super) struct Array {
    /// Levels of brackets that are open.
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// The last string at the first levels: a name, if a colon follows. Longer ones than any that is asked for are cut.
    last: Vec<u8>,
    /// The name at each of the first levels.
    names: [Name; NAMES],
    /// The level inside the list; `None` while it is not found.
    list: Option<usize>,
    /// Whether a list was found at all.
    pub(super) found: bool,
    /// Where the outermost value ends that holds no list; `None` while it is open.
    pub(super) closed: Option<u64>,
    /// Elements that were passed.
    index: u64,
    /// Where the element begins that is open, in the text.
    open: Option<u64>,
    /// Its bytes from slices before this one.
    held: Vec<u8>,
    /// It is longer than is held.
    skipped: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Name {
    #[default]
    Other,
    Log,
    Entries,
}

/// Levels at which names are kept: `log.entries`, and one that a tool puts around it.
const NAMES: usize = 3;

/// Bytes of a name that are kept.
const NAME: usize = 8;

impl Array {
    /// A text in which the outermost objects are the elements, one after the other.
    pub(super) fn of_objects() -> Array {
        Array { list: Some(0), found: true, ..Array::default() }
    }

    /// Whether anything was read.
    pub(super) fn has_begun(&self) -> bool {
        self.depth > 0 || self.closed.is_some()
    }

    /// Reads a slice that begins at this byte of the text.
    pub(super) fn push(&mut self, bytes: &[u8], base: u64, sink: &mut dyn FnMut(Piece)) {
        let mut at = 0;
        // Where the element that is open begins in this slice.
        let mut from = 0;
        while let Some(byte) = bytes.get(at) {
            if self.in_string {
                at = self.string(bytes, at);
                continue;
            }
            at += 1;
            match byte {
                b'"' => {
                    self.in_string = true;
                    self.last.clear();
                }
                b'{' | b'[' => {
                    if *byte == b'{' && self.list == Some(self.depth) && self.open.is_none() {
                        from = at - 1;
                        self.open = Some(base + from as u64);
                        self.skipped = false;
                    }
                    self.opened(*byte);
                }
                b'}' | b']' => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 && !self.found {
                        self.closed = Some(base + at as u64);
                        return;
                    }
                    if self.list == Some(self.depth)
                        && let Some(start) = self.open.take()
                    {
                        self.element(bytes.get(from..at).unwrap_or_default(), start, base + at as u64, sink);
                    } else if self.list.is_some_and(|list| self.depth < list) {
                        self.list = None;
                    }
                }
                b':' if self.list.is_none() => self.named(),
                b',' if self.list == Some(self.depth) => self.index += 1,
                _ => {}
            }
        }
        if self.open.is_some() && !self.skipped {
            self.hold(bytes.get(from..).unwrap_or_default());
        }
    }

    /// Gives the element that is open where the file ends.
    pub(super) fn finish(&mut self, end: u64, sink: &mut dyn FnMut(Piece)) {
        if let Some(start) = self.open.take() {
            let bytes = std::mem::take(&mut self.held);
            sink(Piece { bytes: &bytes, start, end, index: self.index, cut: true, listed: true });
        }
    }

    /// Goes to the end of the string, or of the slice.
    fn string(&mut self, bytes: &[u8], mut at: usize) -> usize {
        let start = at;
        if self.escaped {
            self.escaped = false;
            at += 1;
        }
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let Some(next) = memchr2(b'"', b'\\', rest) else {
                at = bytes.len();
                break;
            };
            at += next + 1;
            if rest.get(next) == Some(&b'"') {
                self.in_string = false;
                break;
            }
            if at >= bytes.len() {
                self.escaped = true;
                break;
            }
            at += 1;
        }
        if self.list.is_none() && self.depth <= NAMES {
            let end = if self.in_string { at } else { at - 1 };
            let room = NAME.saturating_sub(self.last.len());
            self.last.extend(bytes.get(start..end).unwrap_or_default().iter().take(room));
        }
        at.min(bytes.len())
    }

    /// The string before a colon is the name of a member.
    fn named(&mut self) {
        let name = match self.last.as_slice() {
            b"log" => Name::Log,
            b"entries" => Name::Entries,
            _ => Name::Other,
        };
        if let Some(known) = self.depth.checked_sub(1).and_then(|it| self.names.get_mut(it)) {
            *known = name;
        }
    }

    /// A bracket opens: it may be the one of the list.
    fn opened(&mut self, byte: u8) {
        let name = |level: usize| self.names.get(level).copied().unwrap_or_default();
        let is_list = byte == b'['
            && self.list.is_none()
            && self.open.is_none()
            && match self.depth {
                0 => true,
                1 => name(0) == Name::Entries,
                depth @ (2 | 3) => name(depth - 1) == Name::Entries && name(depth - 2) == Name::Log,
                _ => false,
            };
        self.depth += 1;
        if is_list {
            self.list = Some(self.depth);
            // A second archive behind the first goes on counting.
            self.index += u64::from(self.found);
            self.found = true;
        }
        if let Some(known) = self.depth.checked_sub(1).and_then(|it| self.names.get_mut(it)) {
            *known = Name::Other;
        }
    }

    fn element(&mut self, last: &[u8], start: u64, end: u64, sink: &mut dyn FnMut(Piece)) {
        let held = std::mem::take(&mut self.held);
        let long = self.skipped || held.len() + last.len() > limits::FILE_ENTRY;
        let mut held = held;
        let bytes = if held.is_empty() {
            last
        } else {
            if !self.skipped {
                held.extend_from_slice(last);
            }
            &held
        };
        let bytes = if long { bytes.get(..limits::FILE_ENTRY_HEAD).unwrap_or(bytes) } else { bytes };
        sink(Piece { bytes, start, end, index: self.index, cut: long, listed: true });
        // No comma parts those that stand one after the other.
        self.index += u64::from(self.list == Some(0));
        // The room for it is used again by the next one, unless it was a large one.
        held.clear();
        if held.capacity() <= limits::FILE_ENTRY_HEAD {
            self.held = held;
        }
    }

    fn hold(&mut self, bytes: &[u8]) {
        if self.held.len() + bytes.len() > limits::FILE_ENTRY {
            let room = limits::FILE_ENTRY_HEAD.saturating_sub(self.held.len());
            self.held.extend(bytes.iter().take(room));
            self.held.truncate(limits::FILE_ENTRY_HEAD);
            self.held.shrink_to_fit();
            self.skipped = true;
        } else {
            self.held.extend_from_slice(bytes);
        }
    }
}
