//! A place in a text that is to be written anew.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::reading::base64_runs::Alphabet;
use crate::archive::redact::reading::escapes::{Escapes, Map};
use std::ops::Range;

/// A place, and what stands there.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// The escapes that it is written with, the innermost first.
    pub(crate) layers: Vec<Escapes>,
    /// What stands there.
    pub(crate) what: What,
}

/// What stands at a place.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// A secret under its name or by its shape, without escapes.
    Value(Kind, Vec<u8>),
    /// The same, as a number of JSON: what takes its place needs quotes.
    Number(Kind, Vec<u8>),
    /// A secret of the dictionary, by its number there.
    Known(usize),
    /// A text in base64 with places of its own.
    Encoded(Vec<u8>, Alphabet, Vec<Place>),
    /// A body that nobody needs, with the number of its bytes.
    Body(usize),
    /// Words that are put in.
    Words(String),
}

impl Place {
    pub(crate) fn value(range: Range<usize>, kind: Kind, value: &[u8]) -> Place {
        Place { range, layers: Vec::new(), what: What::Value(kind, value.to_vec()) }
    }

    pub(crate) fn of(range: Range<usize>, what: What) -> Place {
        Place { range, layers: Vec::new(), what }
    }

    /// The first secret that stands here, in base64 too. `None` if something else does.
    pub(crate) fn secret(&self) -> Option<&Place> {
        match &self.what {
            What::Value(..) | What::Known(_) => Some(self),
            What::Encoded(_, _, places) => places.iter().find_map(Place::secret),
            What::Number(..) | What::Body(_) | What::Words(_) => None,
        }
    }

    /// Takes in what was found in a stretch of its text, so many bytes further on. It is base64 itself.
    pub(crate) fn take_in(&mut self, found: &[Place], further: usize) {
        if let What::Encoded(_, _, places) = &mut self.what {
            places.extend(found.iter().cloned().map(|it| it.outward(Escapes::Plain, None, further)));
        }
    }

    /// The place in the text around the one it was found in: behind an escaping, and further on.
    pub(crate) fn outward(mut self, escapes: Escapes, map: Option<&Map>, start: usize) -> Place {
        let range = map.map_or_else(|| self.range.clone(), |it| it.range(&self.range));
        self.range = range.start + start..range.end + start;
        if escapes != Escapes::Plain {
            self.layers.push(escapes);
        }
        self
    }
}
