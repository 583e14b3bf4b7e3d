//! Unpacks gzip (RFC 1952) and zlib (RFC 1950) slice by slice.

use crate::archive::Refused;
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

/// A packed file, and where in it one is.
pub(super) struct Packed {
    at: At,
    /// Bytes of a gzip header so far.
    header: Vec<u8>,
    state: Box<InflateState>,
    gzip: bool,
}

impl std::fmt::Debug for Packed {
    fn fmt(&self, to: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(to, "Packed({:?})", self.at)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Header,
    Body,
    /// Behind a member of gzip, with so many bytes of its checksum and length to pass.
    Trailer(usize),
    /// Behind the last.
    End,
}

/// Bytes of checksum and length behind a member.
const TRAILER: usize = 8;

/// Bytes of the longest gzip header that is read: a name and a comment.
const HEADER: usize = 64 * 1024;

impl Packed {
    pub(super) fn gzip() -> Packed {
        let state = InflateState::new_boxed(DataFormat::Raw);
        Packed { at: At::Header, header: Vec::new(), state, gzip: true }
    }

    pub(super) fn zlib() -> Packed {
        let state = InflateState::new_boxed(DataFormat::Zlib);
        Packed { at: At::Body, header: Vec::new(), state, gzip: false }
    }

    /// Unpacks a piece; a file that is cut off gives what stands before the cut.
    pub(super) fn push(&mut self, mut bytes: &[u8], sink: &mut dyn FnMut(&[u8])) -> Result<(), Refused> {
        while !bytes.is_empty() {
            match self.at {
                At::Header => {
                    self.header.extend_from_slice(bytes);
                    bytes = &[];
                    let Some(length) = header(&self.header) else {
                        if self.header.len() > HEADER { return Err(Refused::Damaged) } else { break }
                    };
                    let rest = self.header.split_off(length.min(self.header.len()));
                    self.header.clear();
                    if length == 0 {
                        self.at = At::End;
                    } else {
                        self.at = At::Body;
                        self.push(&rest, sink)?;
                    }
                }
                At::Body => bytes = self.body(bytes, sink)?,
                At::Trailer(left) => {
                    let passed = left.min(bytes.len());
                    bytes = bytes.get(passed..).unwrap_or_default();
                    self.at = if passed == left { At::Header } else { At::Trailer(left - passed) };
                }
                At::End => break,
            }
        }
        Ok(())
    }

    fn body<'a>(&mut self, bytes: &'a [u8], sink: &mut dyn FnMut(&[u8])) -> Result<&'a [u8], Refused> {
        let mut rest = bytes;
        let mut text = vec![0; 64 * 1024];
        loop {
            let done = inflate(&mut self.state, rest, &mut text, MZFlush::None);
            rest = rest.get(done.bytes_consumed..).unwrap_or_default();
            let unpacked = text.get(..done.bytes_written).unwrap_or_default();
            if !unpacked.is_empty() {
                sink(unpacked);
            }
            match done.status {
                Ok(MZStatus::StreamEnd) => {
                    self.state = InflateState::new_boxed(DataFormat::Raw);
                    self.at = if self.gzip { At::Trailer(TRAILER) } else { At::End };
                    return Ok(rest);
                }
                Ok(_) if done.bytes_written == 0 && rest.is_empty() => return Ok(rest),
                Ok(_) if done.bytes_written == 0 && done.bytes_consumed == 0 => return Err(Refused::Damaged),
                Ok(_) => {}
                Err(MZError::Buf) => return Ok(rest),
                Err(_) => return Err(Refused::Damaged),
            }
        }
    }
}

/// Length of the header of a member. `None` if more is needed, 0 if no member begins here: what follows the last is
/// padding.
fn header(bytes: &[u8]) -> Option<usize> {
    let flags = match *bytes {
        [first, ..] if first != 0x1f => return Some(0),
        [_, second, ..] if second != 0x8b => return Some(0),
        [_, _, _, flags, _, _, _, _, _, _, ..] => flags,
        _ => return None,
    };
    let mut at = 10;
    if flags & 4 != 0 {
        let length = [*bytes.get(at)?, *bytes.get(at + 1)?];
        at += 2 + usize::from(u16::from_le_bytes(length));
    }
    for flag in [8, 16] {
        if flags & flag != 0 {
            at += bytes.get(at..)?.iter().position(|it| *it == 0)? + 1;
        }
    }
    if flags & 2 != 0 {
        at += 2;
    }
    (bytes.len() >= at).then_some(at)
}
