//! Where the entries of an archive and the records of a log begin and end, found in slices of any size.

mod array;
mod lines;
mod shape;
pub(crate) mod walk;

pub(crate) use self::shape::Scanner;

/// One entry of an archive, or one line of a log.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'a> {
    /// Its bytes; of one longer than is held, the beginning.
    pub(crate) bytes: &'a [u8],
    /// Where it begins in the text, in bytes.
    pub(crate) start: u64,
    /// Where it ends.
    pub(crate) end: u64,
    /// How many stand before it: in the list, or as lines.
    pub(crate) index: u64,
    /// Whether its end is missing: the file is cut off, or it is longer than is held.
    pub(crate) cut: bool,
    /// Whether it is one of a list, and no line.
    pub(crate) listed: bool,
}
