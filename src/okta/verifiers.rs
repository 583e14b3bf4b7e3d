//! What verifiers, gateways and SDKs say of a token they refuse, and the finding that each text means.

mod messages;

use std::sync::OnceLock;

use crate::json::Decimal;
use crate::words::{Hole, Piece, Template, pieces};

/// One text of one library.
///
/// The text is looked for with case folded, quotes made alike and white space joined; its words may stand
/// anywhere in the paste. A hole takes what stands between two words, or up to the end of the line or the
/// closing quote where it is the last; `{0}` takes anything. Of two texts that fit at the same place, the one
/// with more [`Message::letters`] is meant.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    /// The libraries that say it.
    pub by: &'static str,
    /// What they say.
    pub says: Template,
    /// Too short to be looked for anywhere: it must be all of a line, or what follows `: ` at a line's end.
    pub whole: bool,
    /// Id of the finding that it means.
    pub means: &'static str,
    /// Id of the finding that it means where `{span}` is more than 60 seconds; empty: the same.
    pub beyond_a_minute: &'static str,
}

/// Every text.
pub fn messages() -> &'static [Message] {
    static ALL: OnceLock<Vec<Message>> = OnceLock::new();
    ALL.get_or_init(|| messages::TEXT.lines().filter_map(message).collect())
}

fn message(line: &'static str) -> Option<Message> {
    let mut fields = line.split('\t');
    let (by, says) = (fields.next()?, fields.next()?);
    let whole = fields.next()? == "whole";
    Some(Message { by, says, whole, means: fields.next()?, beyond_a_minute: fields.next()? })
}

impl Message {
    /// How many characters of the text are words, not holes.
    #[must_use]
    pub fn letters(&self) -> usize {
        pieces(self.says)
            .map(|piece| match piece {
                Piece::Words(words) => words.chars().count(),
                Piece::Hole(_) => 0,
            })
            .sum()
    }

    /// Whether the text has this hole.
    #[must_use]
    pub fn has(&self, hole: Hole) -> bool {
        pieces(self.says).any(|piece| piece == Piece::Hole(Ok(hole)))
    }

    /// The finding that is meant where `{span}` took this value.
    #[must_use]
    pub fn means_after(&self, span: Option<&str>) -> &'static str {
        let seconds = span.and_then(|span| Decimal::of(span.trim()));
        if !self.beyond_a_minute.is_empty() && seconds.is_some_and(|seconds| seconds.exceeds(60)) {
            self.beyond_a_minute
        } else {
            self.means
        }
    }
}
