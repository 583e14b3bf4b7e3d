//! Tells by how a text begins whether it is an archive or a log, and cuts it accordingly.

use super::Piece;
use super::array::Array;
use super::lines::Lines;
use crate::limits;
use memchr::memmem;

/// Cuts a text into the entries of an archive or the lines of a log.
#[derive(Debug, Default)]
pub(crate) struct Scanner {
    form: Form,
    /// What was read before the form was told; it is read again if the text turns out to be a log.
    held: Vec<u8>,
    array: Array,
    lines: Lines,
    /// Bytes of text so far.
    read: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Form {
    /// Nothing but space was read.
    #[default]
    Blank,
    /// It begins with a bracket, and may be either.
    Open,
    Archive,
    Lines,
}

/// Bytes in which the first characters are looked for.
const LEADING: usize = 4_096;

impl Scanner {
    /// Reads a slice and hands on each piece that ends in it.
    pub(crate) fn push(&mut self, bytes: &[u8], sink: &mut dyn FnMut(Piece)) {
        let base = self.read;
        self.read += bytes.len() as u64;
        match self.form {
            Form::Lines => self.lines.push(bytes, base, sink),
            Form::Archive => self.array.push(bytes, base, sink),
            Form::Blank | Form::Open => {
                self.held.extend_from_slice(bytes);
                self.tell();
                match self.form {
                    Form::Lines => self.again(sink),
                    Form::Open | Form::Archive => self.open(bytes, base, sink),
                    Form::Blank => {}
                }
            }
        }
    }

    /// Hands on what is left of a text that ends here.
    pub(crate) fn finish(&mut self, sink: &mut dyn FnMut(Piece)) {
        match self.form {
            Form::Archive => self.array.finish(self.read, sink),
            Form::Lines => self.lines.finish(self.read, sink),
            Form::Blank | Form::Open => {
                self.again(sink);
                self.lines.finish(self.read, sink);
            }
        }
    }

    /// Whether the text is an archive: a list of entries was found in it.
    pub(crate) fn is_archive(&self) -> bool {
        self.form == Form::Archive
    }

    /// Looks at the first characters: JSON may be an archive, and a list only if objects stand in it.
    fn tell(&mut self) {
        let leading = self.held.get(..LEADING).unwrap_or(&self.held);
        let mut signs = leading.iter().filter(|it| !it.is_ascii_whitespace());
        self.form = match (signs.next(), signs.next()) {
            (Some(b'{'), _) | (Some(b'['), Some(b'{')) => Form::Open,
            (Some(b'['), None) | (None, _) if self.held.len() < LEADING => Form::Blank,
            _ => Form::Lines,
        };
    }

    /// Looks for the list of entries in a text that is JSON.
    fn open(&mut self, bytes: &[u8], base: u64, sink: &mut dyn FnMut(Piece)) {
        if self.array.has_begun() {
            self.array.push(bytes, base, sink);
        } else {
            self.array.push(&self.held, 0, sink);
        }
        if self.array.found || self.held.len() > limits::FILE_ENTRY {
            self.form = Form::Archive;
            self.held = Vec::new();
        } else if let Some(end) = self.array.closed {
            if !is_wide_entry(&self.held, end) {
                return self.again(sink);
            }
            self.form = Form::Archive;
            self.array = Array::of_objects();
            let held = std::mem::take(&mut self.held);
            self.array.push(&held, 0, sink);
        }
    }

    /// Reads what is held as lines.
    fn again(&mut self, sink: &mut dyn FnMut(Piece)) {
        self.form = Form::Lines;
        let held = std::mem::take(&mut self.held);
        self.lines.push(&held, 0, sink);
    }
}

/// Whether the object that ends here is an entry over several lines: others follow it, and no lines of a log.
fn is_wide_entry(text: &[u8], end: u64) -> bool {
    let object = usize::try_from(end).ok().and_then(|it| text.get(..it)).unwrap_or_default();
    let has = |name: &[u8]| memmem::find(object, name).is_some();
    has(b"\n") && has(b"\"request\"") && has(b"\"response\"") && has(b"\"url\"")
}
