//! What a verifier says of a text that it could not take apart: how many parts it counted, and what it held in place of a
//! token.

use crate::finding::Clue;

/// What was sent holds nothing. `null` alone is the value of some other member.
pub(super) const NOTHING_SENT: &[Clue] = &[
    Clue::Words("bearer undefined"),
    Clue::Words("bearer null"),
    Clue::Words("token: undefined"),
    Clue::Words("token: null"),
    Clue::Words("token undefined"),
    Clue::Words("token null"),
    Clue::Words("'undefined'"),
    Clue::Words("\"undefined\""),
    Clue::Words("received undefined"),
    Clue::Words("received null"),
    Clue::Words("received. null"),
    Clue::Words("received. undefined"),
    Clue::Words("found: 0"),
    Clue::Words("there are no dots"),
];

/// The verifier counted one part: no dot.
pub(super) const NO_DOT: &[Clue] =
    &[Clue::Words("found: 0"), Clue::Words("was 1."), Clue::Words("got 1"), Clue::Words("missing dot")];

/// It counted two parts: one dot.
pub(super) const ONE_DOT: &[Clue] = &[Clue::Words("found: 1"), Clue::Words("was 2."), Clue::Words("got 2")];

/// The paste shows what was sent behind `Bearer`, and it has no dot.
pub(super) const OPAQUE: &[Clue] = &[Clue::Opaque("bearer")];

/// Two parts were counted, or what was sent is there to be seen.
pub(super) const ONE_DOT_OR_OPAQUE: &[Clue] =
    &[Clue::Words("found: 1"), Clue::Words("was 2."), Clue::Words("got 2"), Clue::Opaque("bearer")];

/// What is left of a token that was cut: one dot, or a part of a length that base64 never has.
pub(super) const CUT: &[Clue] = &[
    Clue::Words("found: 1"),
    Clue::Words("was 2."),
    Clue::Words("got 2"),
    Clue::Words("invalid input length"),
    Clue::Words("incorrect padding"),
    Clue::Words("invalid length, must be multiple of four"),
];
