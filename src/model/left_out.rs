//! What a limit kept from being read. It is said, so that nobody takes a part of a paste for the whole of it.

use crate::limits;
use std::ops::Range;

macro_rules! rooms {
    ($($(#[$doc:meta])* $variant:ident $before:literal $limit:expr, $after:literal;)*) => {
        /// A room that can be full.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Room { $($(#[$doc])* $variant,)* }

        impl Room {
            /// Every room.
            pub const ALL: &'static [Room] = &[$(Room::$variant,)*];

            /// What is left out once it is full, within a sentence: the words before the limit, the limit, the words
            /// behind it.
            #[must_use]
            pub const fn words(self) -> (&'static str, usize, &'static str) {
                match self { $(Room::$variant => ($before, $limit, $after),)* }
            }
        }
    };
}

rooms! {
    /// Exhibits of one paste.
    Exhibits "what was recognized beyond the first " limits::EXHIBITS, " things";
    /// Texts of one text that are known.
    Sentences "messages beyond the first " limits::SENTENCES, " that are known";
    /// Decoded text of one paste.
    Decoded "encoded text beyond " limits::DECODED_EACH, " times the length of the paste";
    /// Levels of encoding.
    Layers "text that is encoded more than " limits::LAYERS, " times";
    /// Levels of JSON.
    Nesting "JSON that is nested more than " limits::JSON_DEPTH, " levels deep";
    /// Rows of the System Log's export.
    LogRows "rows of the System Log beyond the first " limits::LOG_ROWS, "";
    /// SAML responses of one text.
    SamlResponses "SAML responses beyond the first " limits::SAML, "";
    /// Tokens inside the claims of one token.
    TokensInClaims "tokens inside the claims of one token beyond the first " limits::TOKENS_IN_CLAIMS, "";
}

/// What was left unread of a paste because a room was full.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The room.
    pub room: Room,
    /// The first stretch that it had no place for.
    pub span: Range<usize>,
    /// The line on which that begins, counted from 1.
    pub line: usize,
}
