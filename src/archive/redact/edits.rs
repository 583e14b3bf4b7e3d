//! Writes a text anew at its places, and leaves all else as it stands.

use crate::archive::redact::dictionary::Dictionary;
use crate::archive::redact::find::place::{Place, What};
use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::reading::escapes::escaped;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// What was written, counted.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Places of each kind, by entry or line.
    pub(crate) places: BTreeMap<(usize, Kind), usize>,
    /// The values of the dictionary that were met.
    pub(crate) values: HashSet<usize>,
    /// Bodies that were left out.
    pub(crate) bodies: usize,
    /// Their bytes.
    pub(crate) body_bytes: usize,
}

impl Tally {
    fn place(&mut self, entry: usize, kind: Kind, number: Option<usize>) {
        *self.places.entry((entry, kind)).or_default() += 1;
        self.values.extend(number);
    }
}

/// Writes a stretch of a text with its places anew.
pub(crate) fn write(
    text: &[u8],
    within: Range<usize>,
    places: &[Place],
    dictionary: &Dictionary,
    entry: usize,
    tally: &mut Tally,
    out: &mut Vec<u8>,
) {
    let mut order: Vec<&Place> =
        places.iter().filter(|it| within.start <= it.range.start && it.range.end <= within.end).collect();
    crate::sort::sort_by_key(&mut order, |it| {
        (it.range.start, std::cmp::Reverse(it.range.end), rank(&it.what))
    });
    let mut at = within.start;
    let mut order = order.into_iter().peekable();
    while let Some(first) = order.next() {
        if first.range.start < at {
            continue;
        }
        // What overlaps goes with it: a half of a secret is one too. And where a secret stands in what only looks like
        // the base64 of a text, there is no writing that text again with the secret left out.
        let Range { start, mut end } = first.range.clone();
        let mut place = Cow::Borrowed(first);
        while let Some(next) = order.next_if(|it| it.range.start < end) {
            end = end.max(next.range.end);
            if !matches!(place.what, What::Encoded(..)) {
                continue;
            }
            // Base64 in the same groups of four is a part of what is written again, with what was found only in it.
            let further = next.range.start - start;
            if let What::Encoded(_, _, more) = &next.what
                && further % 4 == 0
            {
                place.to_mut().take_in(more, further / 4 * 3);
            } else if let Some(secret) = next.secret() {
                place = Cow::Borrowed(secret);
            }
        }
        out.extend_from_slice(text.get(at..start).unwrap_or_default());
        let written = written(&place, dictionary, entry, tally);
        let written = place.layers.iter().fold(written, |text, layer| escaped(&text, *layer));
        out.extend_from_slice(written.as_bytes());
        at = end;
    }
    out.extend_from_slice(text.get(at..within.end).unwrap_or_default());
}

fn rank(what: &What) -> usize {
    match what {
        What::Body(_) => 0,
        What::Value(..) | What::Number(..) => 1,
        What::Known(_) => 2,
        What::Encoded(..) => 3,
        What::Words(_) => 4,
    }
}

fn written(place: &Place, dictionary: &Dictionary, entry: usize, tally: &mut Tally) -> String {
    match &place.what {
        What::Value(kind, value) => named(*kind, value, dictionary, entry, tally),
        What::Number(kind, value) => format!("\"{}\"", named(*kind, value, dictionary, entry, tally)),
        What::Known(number) => {
            tally.place(entry, dictionary.kind(*number), Some(*number));
            dictionary.placeholder(*number)
        }
        What::Encoded(bytes, alphabet, places) => {
            let mut inner = Vec::new();
            write(bytes, 0..bytes.len(), places, dictionary, entry, tally, &mut inner);
            alphabet.encode(&inner)
        }
        What::Body(length) => {
            tally.bodies += 1;
            tally.body_bytes += length;
            String::new()
        }
        What::Words(words) => words.clone(),
    }
}

fn named(kind: Kind, value: &[u8], dictionary: &Dictionary, entry: usize, tally: &mut Tally) -> String {
    let number = dictionary.number(value);
    let kind = number.map_or(kind, |it| dictionary.kind(it));
    tally.place(entry, kind, number);
    number.map_or_else(|| kind.placeholder(0), |it| dictionary.placeholder(it))
}
