//! A part of a text: a value under a name.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::names::Where;
use crate::archive::redact::reading::escapes::Escapes;
use std::ops::Range;

/// A value, where it stands in the text, and how it is written there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    /// The name as it stands, without escapes.
    pub(crate) name: Vec<u8>,
    /// Where the value stands, escapes and all.
    pub(crate) range: Range<usize>,
    /// The escapes that it is written with.
    pub(crate) escapes: Escapes,
    /// What sort of name it is.
    pub(crate) place: Where,
    /// What the value is, where its surroundings say so and not its name.
    pub(crate) kind: Option<Kind>,
}

impl Part {
    pub(crate) fn named(name: &[u8], range: Range<usize>, escapes: Escapes, place: Where) -> Part {
        let name = Escapes::All.undo(name).map_or_else(|| name.to_vec(), |it| it.0);
        Part { name, range, escapes, place, kind: None }
    }
}
