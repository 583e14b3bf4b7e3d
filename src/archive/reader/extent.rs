//! What a file is, how much of it was read, and what had no room.

use super::{Digest, FileReading};
use crate::archive::Form;

impl FileReading {
    /// What the file is, as far as it is read.
    #[must_use]
    pub fn form(&self) -> Form {
        let Digest { entries, lines, listed, .. } = self.digest;
        match (entries, lines) {
            (1.., _) => Form::Archive { entries },
            (0, _) if listed > 0 => Form::Archive { entries: listed },
            (0, 0) if self.scanner.is_archive() => Form::Archive { entries: 0 },
            (0, 0) => Form::Empty,
            (0, lines) => Form::Log { lines },
        }
    }

    /// Whether it has calls of a browser or a tool: a list of other objects is an archive too.
    #[must_use]
    pub fn has_calls(&self) -> bool {
        self.digest.calls > 0
    }

    /// Entries whose end is missing: the file is cut off there, or they are longer than
    /// [`crate::limits::FILE_ENTRY`], so that their bodies were not read.
    #[must_use]
    pub fn cut(&self) -> u64 {
        self.digest.cut
    }

    /// Cases and records that were not read for want of room ([`crate::limits::FILE_CASES`],
    /// [`crate::limits::FILE_RECORDS`]).
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.digest.ledger.left_out
    }

    /// Which lists show only their beginning for want of room: `tokens` ([`crate::limits::FILE_TOKENS`]), `sequence`
    /// ([`crate::limits::FILE_STEPS`]). Empty where both are whole.
    #[must_use]
    pub fn shortened(&self) -> Vec<&'static str> {
        let lists = [
            ("tokens", self.digest.tokens.is_shortened),
            ("sequence", self.digest.har.sequence.is_shortened),
        ];
        lists.into_iter().filter(|(_, is_shortened)| *is_shortened).map(|(name, _)| name).collect()
    }
}
