//! Text that was taken out of the paste or decoded, with the way back to the paste's bytes.

use crate::sort;
use std::ops::Range;

/// A text and where each of its bytes stood in the paste.
#[derive(Debug, Clone, Default)]
pub(crate) struct Layer {
    pub(crate) text: String,
    /// From this offset of the text on, one byte is one byte of the paste, beginning there; ordered.
    origins: Vec<(usize, usize)>,
    /// The notes for what was taken off, each with its places in the paste; these are ordered.
    taken: Vec<(&'static str, Vec<usize>)>,
    /// Stands for this stretch of the paste as a whole: it was encoded.
    opaque: Option<Range<usize>>,
    /// Notes for everything found here.
    pub(crate) notes: Vec<&'static str>,
    /// How many layers lie between this one and the paste.
    pub(crate) depth: usize,
}

impl Layer {
    pub(crate) fn of_paste(text: &str) -> Layer {
        Layer { text: text.to_owned(), origins: vec![(0, 0)], ..Layer::default() }
    }

    /// Offset in the paste of an offset in this text.
    pub(crate) fn origin(&self, at: usize) -> usize {
        let next = self.origins.partition_point(|(text, _)| *text <= at);
        let (text, paste) =
            next.checked_sub(1).and_then(|it| self.origins.get(it)).copied().unwrap_or((0, 0));
        paste + (at - text)
    }

    /// Stretch of the paste that a stretch of this text stands for.
    pub(crate) fn span(&self, range: Range<usize>) -> Range<usize> {
        if let Some(whole) = &self.opaque {
            return whole.clone();
        }
        if range.is_empty() {
            let at = self.origin(range.start);
            return at..at;
        }
        self.origin(range.start)..self.origin(range.end - 1) + 1
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
        let span = self.span(range);
        Layer {
            text,
            origins: vec![(0, span.start)],
            opaque: Some(span),
            notes,
            depth: self.depth + 1,
            ..Layer::default()
        }
    }

    /// Begins a layer made from a stretch of this one.
    pub(crate) fn builder(&self, range: Range<usize>) -> Builder<'_> {
        let span = self.span(range);
        let taken = self.taken.iter().filter_map(|(note, places)| {
            let from = places.partition_point(|at| *at < span.start);
            let to = places.partition_point(|at| *at <= span.end);
            let places = places.get(from..to).filter(|places| !places.is_empty())?;
            Some((*note, places.to_vec()))
        });
        Builder {
            source: self,
            made: Layer {
                taken: taken.collect(),
                notes: self.notes.clone(),
                opaque: self.opaque.clone(),
                depth: self.depth + 1,
                ..Layer::default()
            },
            expected: None,
        }
    }

    /// A stretch of this text as a layer of its own.
    pub(crate) fn part(&self, range: Range<usize>) -> Layer {
        let mut builder = self.builder(range.clone());
        let start = range.start;
        builder.keep(self.slice(range), start);
        builder.done()
    }
}

/// Adds a note once.
pub(crate) fn add(notes: &mut Vec<&'static str>, note: &'static str) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}

/// Writes a layer from pieces of another.
pub(crate) struct Builder<'a> {
    source: &'a Layer,
    made: Layer,
    /// Source offset at which the next byte would go on one to one.
    expected: Option<usize>,
}

impl Builder<'_> {
    /// Keeps text that stands at this offset of the source.
    pub(crate) fn keep(&mut self, text: &str, at: usize) {
        if text.is_empty() {
            return;
        }
        let end = at + text.len();
        if self.expected != Some(at) {
            self.mark(at);
        }
        let from = self.source.origins.partition_point(|(offset, _)| *offset <= at);
        let made = self.made.text.len();
        for (offset, paste) in self.source.origins.get(from..).unwrap_or_default() {
            if *offset >= end {
                break;
            }
            self.made.origins.push((made + offset - at, *paste));
        }
        self.made.text.push_str(text);
        self.expected = Some(end);
    }

    /// Puts other text in place of what stands at this offset of the source.
    pub(crate) fn put(&mut self, text: &str, at: usize) {
        self.mark(at);
        self.made.text.push_str(text);
        self.expected = None;
    }

    /// Notes that something was taken off at this offset of the source.
    pub(crate) fn took(&mut self, at: usize, note: &'static str) {
        let place = self.source.origin(at);
        match self.made.taken.iter_mut().find(|(known, _)| *known == note) {
            Some((_, places)) => places.push(place),
            None => self.made.taken.push((note, vec![place])),
        }
    }

    /// Gives a note to everything found in the layer.
    pub(crate) fn note(&mut self, note: &'static str) {
        add(&mut self.made.notes, note);
    }

    fn mark(&mut self, at: usize) {
        self.made.origins.push((self.made.text.len(), self.source.origin(at)));
    }

    pub(crate) fn done(mut self) -> Layer {
        for (_, places) in &mut self.made.taken {
            sort::sort_by_key(places, |at| *at);
        }
        self.made
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_of_a_layer_leads_back_through_every_layer() {
        let paste = Layer::of_paste("ab\u{200b}cd&quot;ef");
        let mut builder = paste.builder(0..paste.text.len());
        builder.keep("ab", 0);
        builder.took(2, "had-invisible-characters");
        builder.keep("cd&quot;ef", 5);
        let clean = builder.done();
        let mut builder = clean.builder(0..clean.text.len());
        builder.keep("abcd", 0);
        builder.put("\"", 4);
        builder.keep("ef", 10);
        let plain = builder.done();
        assert_eq!(plain.text, "abcd\"ef");
        assert_eq!(plain.span(0..4), 0..7);
        assert_eq!(plain.span(5..7), 13..15);
        assert_eq!(plain.notes_in(&(0..4)), ["had-invisible-characters"]);
        assert!(plain.notes_in(&(5..7)).is_empty());
        assert_eq!(plain.part(2..4).span(0..2), 5..7);
    }
}
