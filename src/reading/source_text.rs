//! Text that was taken out of the paste or decoded, with the way back to the paste's bytes.

use crate::sort;
use crate::text::Escape;
use std::ops::Range;

/// A text and where each of its bytes stood in the paste.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layer {
    pub(crate) text: String,
    /// The stretches of the text, in order and without gaps.
    stretches: Vec<Stretch>,
    /// The notes for what was taken off, each with its places in the paste; these are ordered.
    taken: Vec<(&'static str, Vec<usize>)>,
    /// Notes for everything found here.
    pub(crate) notes: Vec<&'static str>,
    /// How many layers lie between this one and the paste.
    pub(crate) depth: usize,
}

/// A stretch of a layer's text and what it stands for.
#[derive(Debug, Clone)]
struct Stretch {
    /// Byte offset in the text at which it begins; it ends where the next begins.
    at: usize,
    /// The bytes of the paste that it stands for.
    span: Range<usize>,
    /// It was decoded, and stands for its bytes as a whole. Else each of its bytes is one of the paste.
    decoded: bool,
}

impl Stretch {
    /// The bytes of the paste that the bytes of the text from here to there stand for.
    fn span(&self, from: usize, to: usize) -> Range<usize> {
        if self.decoded {
            return self.span.clone();
        }
        let of = |offset: usize| self.span.start + offset.saturating_sub(self.at);
        of(from)..of(to).min(self.span.end)
    }
}

impl Layer {
    pub(crate) fn of_paste(text: &str) -> Layer {
        let whole = Stretch { at: 0, span: 0..text.len(), decoded: false };
        Layer { text: text.to_owned(), stretches: vec![whole], ..Layer::default() }
    }

    /// The stretch that holds this offset of the text.
    fn stretch(&self, at: usize) -> Option<&Stretch> {
        let next = self.stretches.partition_point(|it| it.at <= at);
        next.checked_sub(1).and_then(|it| self.stretches.get(it))
    }

    /// Offset in the paste of an offset in this text.
    pub(crate) fn origin(&self, at: usize) -> usize {
        self.stretch(at).map_or(0, |it| it.span(at, at).start)
    }

    /// Stretch of the paste that a stretch of this text stands for.
    pub(crate) fn span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start);
        let last = range.end.checked_sub(1).filter(|_| !range.is_empty()).and_then(|at| self.stretch(at));
        start..last.map_or(start, |it| it.span(range.start, range.end).end)
    }

    /// Notes for what was taken off within a stretch of this text.
    pub(crate) fn notes_in(&self, range: &Range<usize>) -> Vec<&'static str> {
        let mut notes = self.notes.clone();
        let span = self.span(range.clone());
        let mut within: Vec<(usize, &'static str)> = Vec::new();
        for (note, places) in &self.taken {
            let from = places.partition_point(|at| *at <= span.start);
            within.extend(places.get(from).filter(|at| **at < span.end).map(|at| (*at, *note)));
        }
        sort::sort_by_key(&mut within, |it| *it);
        for (_, note) in within {
            add(&mut notes, note);
        }
        notes
    }

    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// A layer of text decoded from a stretch that cannot be followed byte by byte.
    pub(crate) fn decoded(&self, range: Range<usize>, text: String, note: &'static str) -> Layer {
        let mut notes = self.notes.clone();
        add(&mut notes, note);
        let whole = Stretch { at: 0, span: self.span(range), decoded: true };
        Layer { text, stretches: vec![whole], notes, depth: self.depth + 1, ..Layer::default() }
    }

    /// A stretch of this text as a layer of its own.
    pub(crate) fn part(&self, range: Range<usize>) -> Layer {
        self.undone(range, std::iter::empty())
    }

    /// A stretch of this text with escapes undone, each with the note that it leaves, if any. Their offsets count
    /// from the start of the stretch, and they come in order.
    pub(crate) fn undone(
        &self,
        range: Range<usize>,
        escapes: impl Iterator<Item = (Escape, Option<&'static str>)>,
    ) -> Layer {
        let mut made = self.around(range.clone());
        let mut kept = range.start;
        for (Escape { range: within, letter }, note) in escapes {
            let escape = range.start + within.start..range.start + within.end;
            made.keep(self, kept..escape.start);
            kept = escape.end;
            let span = self.span(escape);
            // What stands for a character belongs to what begins with it; what was taken off there does not.
            let place = if letter.is_some() { span.end.saturating_sub(1) } else { span.start };
            note.into_iter().for_each(|note| made.take(note, place));
            if let Some(letter) = letter {
                made.stretches.push(Stretch { at: made.text.len(), span, decoded: true });
                made.text.push(letter);
            }
        }
        made.keep(self, kept..range.end);
        for (_, places) in &mut made.taken {
            sort::sort_by_key(places, |at| *at);
        }
        made
    }

    /// An empty layer that knows what was taken off within a stretch of this one.
    fn around(&self, range: Range<usize>) -> Layer {
        let span = self.span(range);
        let taken = self.taken.iter().filter_map(|(note, places)| {
            let from = places.partition_point(|at| *at < span.start);
            let to = places.partition_point(|at| *at <= span.end);
            let places = places.get(from..to).filter(|places| !places.is_empty())?;
            Some((*note, places.to_vec()))
        });
        Layer { taken: taken.collect(), notes: self.notes.clone(), depth: self.depth + 1, ..Layer::default() }
    }

    /// Adds a stretch of another layer's text as it stands.
    fn keep(&mut self, source: &Layer, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let first = source.stretches.partition_point(|it| it.at <= range.start).saturating_sub(1);
        let stretches = source.stretches.get(first..).unwrap_or_default();
        for (number, stretch) in stretches.iter().enumerate().take_while(|(_, it)| it.at < range.end) {
            let end = stretches.get(number + 1).map_or(range.end, |it| it.at.min(range.end));
            let from = stretch.at.max(range.start);
            let at = self.text.len() + from - range.start;
            self.stretches.push(Stretch { at, span: stretch.span(from, end), decoded: stretch.decoded });
        }
        self.text.push_str(source.slice(range));
    }

    /// Notes that something was taken off at this place of the paste.
    fn take(&mut self, note: &'static str, place: usize) {
        match self.taken.iter_mut().find(|(known, _)| *known == note) {
            Some((_, places)) => places.push(place),
            None => self.taken.push((note, vec![place])),
        }
    }
}

/// Adds a note once.
pub(crate) fn add(notes: &mut Vec<&'static str>, note: &'static str) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::text::json::escapes as json;
    use crate::text::percent::{self, Plus};
    use crate::text::{character_references, quoted_printable};
    use proptest::prelude::*;
    use proptest::sample::select;

    type Found = Vec<(Escape, Option<&'static str>)>;

    /// What undoes one notation.
    const NOTATIONS: &[fn(&str) -> Found] = &[
        |text| noted(percent::escapes(text, Plus::Space)),
        |text| noted(character_references::escapes(text)),
        |text| noted(json::escapes(text)),
        |text| noted(quoted_printable::escapes(text)),
    ];

    fn noted(escapes: impl Iterator<Item = Escape>) -> Found {
        escapes.map(|escape| (escape, Some("had-escapes"))).collect()
    }

    #[test]
    fn a_stretch_of_a_layer_leads_back_through_every_layer() {
        let paste = Layer::of_paste("ab=\ncd&quot;ef&amp;quot;");
        let plain = NOTATIONS[3](&paste.text);
        let plain = paste.undone(0..paste.text.len(), plain.into_iter());
        let plain = plain.undone(0..plain.text.len(), NOTATIONS[1](&plain.text).into_iter());
        assert_eq!(plain.text, "abcd\"ef&quot;");
        assert_eq!((plain.span(0..4), plain.span(4..5), plain.span(5..7)), (0..6, 6..12, 12..14));
        assert_eq!(plain.notes_in(&(0..4)), ["had-escapes"]);
        assert_eq!(plain.notes_in(&(4..5)), ["had-escapes"]);
        assert!(plain.notes_in(&(5..7)).is_empty());
        assert_eq!(plain.part(2..4).span(0..2), 4..6);
        let last = plain.undone(5..plain.text.len(), NOTATIONS[1](plain.slice(5..13)).into_iter());
        assert_eq!((last.text.as_str(), last.span(2..3)), ("ef\"", 14..24));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// What a stretch of a layer stands for in the paste, read as the layer was, is the text of the stretch.
        #[test]
        fn every_stretch_of_every_layer_leads_back_to_its_own_text(
            words in prop::collection::vec(select(vec![
                "a", "é", "😀", "\n", "\"", "&", "#46;", "&#x2e;", "&#233;", "&quot;", "&amp;", "amp;", "%", "%2e", "%C3%A9",
                "%C3", "%E2%82", "%26", "25", "+", "\\", "\\\\", "\\n", "\\\"", "\\u0026", "\\ud83d", "\\ude00", "u002e",
                "=", "=\n", "=3D", "=26",
            ]), 0..40),
            steps in prop::collection::vec((0..NOTATIONS.len(), 0..60_usize, 0..60_usize), 0..5),
            (first, second) in (0..60_usize, 0..60_usize),
        ) {
            let paste = words.concat();
            let mut layer = Layer::of_paste(&paste);
            let mut taken = Vec::new();
            for (notation, first, second) in steps {
                let range = stretch(&layer.text, first, second);
                let escapes = NOTATIONS[notation](layer.slice(range.clone()));
                layer = layer.undone(range, escapes.into_iter());
                taken.push(notation);
            }
            let range = stretch(&layer.text, first, second);
            let span = layer.span(range.clone());
            let mut back = paste.get(span.clone()).unwrap_or_else(|| panic!("{span:?} cuts a letter")).to_owned();
            for notation in taken {
                let whole = Layer::of_paste(&back);
                back = whole.undone(0..back.len(), NOTATIONS[notation](&back).into_iter()).text;
            }
            prop_assert_eq!(back, layer.slice(range));
        }
    }

    /// A stretch of a text that cuts no letter.
    fn stretch(text: &str, first: usize, second: usize) -> Range<usize> {
        let offset = |number: usize| text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(number);
        let (first, second) = (offset(first).unwrap_or(text.len()), offset(second).unwrap_or(text.len()));
        first.min(second)..first.max(second)
    }
}
