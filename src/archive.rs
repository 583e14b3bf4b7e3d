//! Reads archives of a browser's traffic (HAR) and logs, however large: which calls failed, which tokens they hold, how
//! the sign-in went.
//!
//! [`FileReading`] is the way in. It is fed slices, holds rows instead of the file, and divides the deep work so that a
//! page stays responsive. It reads no clock: whoever drives it says when a turn is over.
//!
//! ```text
//! slices ─▶ input (gzip, UTF-16, BOM) ─▶ scan ─┬─▶ entry ─▶ har (failing? follows?) ─┐
//!                                              └─▶ log (records, signs) ─────────────┴─▶ jobs ─▶ inspect ─▶ ledger, token_list
//! ```
//!
//! Each failing call is judged as a paste of its own, at the `Date` of its answer, so that nothing of one entry explains
//! another, and a healthy token of an old file is not called expired.

mod case;
mod entry;
mod har;
mod input;
mod job;
mod ledger;
mod log;
mod opened;
pub mod output;
mod reader;
pub mod redact;
mod refusal;
mod relevance;
mod scan;
mod sequence;
mod token_list;
mod words;

pub use crate::archive::case::{Case, CaseKind, Related, Why};
pub use crate::archive::input::Input;
pub use crate::archive::opened::{Short, entry_text, holds_calls, short, told_in_file};
pub use crate::archive::reader::FileReading;
pub use crate::archive::sequence::{SequenceStep, Stage};
pub use crate::archive::token_list::{TokenRow, TokenState};

use std::hash::{DefaultHasher, Hash, Hasher};

/// How far the reading of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of the file that were fed.
    pub read: u64,
    /// Pieces of deep work that wait.
    pub waiting: usize,
    /// Whether all was fed and read.
    pub finished: bool,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Nothing was read of it.
    Empty,
    /// A list of calls: HAR, or what is left of one.
    Archive {
        /// Calls so far.
        entries: u64,
    },
    /// Lines.
    Log {
        /// Lines so far.
        lines: u64,
    },
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is longer than [`crate::limits::FILE_BYTES`], or what is packed in it is.
    TooLong,
    /// It is a ZIP archive.
    Zip,
    /// It is packed in another way.
    Packing,
    /// It is packed, and damaged.
    Damaged,
}

impl Refused {
    /// One sentence for people, with what to do.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Refused::TooLong => {
                "The file is longer than 500 MB, and no more is read at once: record the failing sign-in alone, or cut the log to the minutes around it."
            }
            Refused::Zip => {
                "This is a ZIP archive: unpack it, and open the `.har` file or the log that is in it."
            }
            Refused::Packing => {
                "The file is packed in a way that is not read here: unpack it, or pack it with gzip."
            }
            Refused::Damaged => "The file is packed, and damaged: what is in it cannot be unpacked.",
        }
    }
}

/// A hash that tells alike things: no secret is kept for it.
fn hash(thing: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    hasher.finish()
}
