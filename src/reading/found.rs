//! What the readers have found so far.

use super::layer::{DEPTH, Layer, add};
use crate::case::{Content, Exhibit, Kind};
use crate::finding::Confidence;
use crate::order;
use std::collections::HashSet;
use std::ops::Range;

/// Exhibits in the order in which they were found, with the stretches of the paste they explain.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) exhibits: Vec<Exhibit>,
    /// Spans of the secrets among them.
    secrets: HashSet<Range<usize>>,
    /// Stretches of the paste whose words were read already.
    covered: Vec<Range<usize>>,
    /// Bytes of decoded text that may still be read.
    allowance: usize,
}

/// Exhibits that one paste may hold; what comes after is left unread.
const MOST: usize = 2_000;

/// What a layer costs besides its bytes, told in bytes.
const EACH: usize = 32;

impl Found {
    /// Nothing found yet in a paste of this length.
    pub(super) fn within(length: usize) -> Found {
        Found { allowance: length * 3 + 100_000, ..Found::default() }
    }

    /// Whether a stretch of a layer may be decoded and read too. What is encoded in several ways at every
    /// level would be read once for each way through the levels.
    pub(super) fn affords(&mut self, layer: &Layer, range: &Range<usize>) -> bool {
        layer.depth < DEPTH && self.affords_bytes(range.len())
    }

    /// Whether this many bytes of decoded text may still be read.
    pub(super) fn affords_bytes(&mut self, length: usize) -> bool {
        let left = self.allowance.checked_sub(length + EACH);
        self.allowance = left.unwrap_or(self.allowance);
        left.is_some()
    }

    /// Whether a secret is known to stand there.
    pub(super) fn has_secret(&self, span: &Range<usize>) -> bool {
        self.secrets.contains(span)
    }

    /// Whether no more exhibits are taken.
    pub(super) fn full(&self) -> bool {
        self.exhibits.len() >= MOST
    }

    /// Adds an exhibit that stands at this range of the layer.
    pub(super) fn add(
        &mut self,
        layer: &Layer,
        range: Range<usize>,
        kind: Kind,
        because: &'static str,
        content: Content,
    ) {
        self.push(exhibit(layer, range, kind, because, content));
    }

    /// Adds an exhibit; of more than [`MOST`] the later ones are left out.
    pub(super) fn push(&mut self, exhibit: Exhibit) {
        if self.exhibits.len() < MOST {
            if matches!(exhibit.content, Content::Secret(_)) {
                self.secrets.insert(exhibit.span.clone());
            }
            self.exhibits.push(exhibit);
        }
    }

    /// Says that the words of this range are read.
    pub(super) fn cover(&mut self, layer: &Layer, range: Range<usize>) {
        let span = layer.span(range);
        self.covered.push(span);
    }

    /// Puts the covered stretches in order, so that they can be asked for.
    pub(super) fn settle(&mut self) {
        order::sort_by_key(&mut self.covered, |range| range.start);
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in self.covered.drain(..) {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        self.covered = merged;
    }

    /// Whether the words at this place of the paste are read; asked after [`Found::settle`].
    pub(super) fn covers(&self, at: usize) -> bool {
        let next = self.covered.partition_point(|range| range.start <= at);
        next.checked_sub(1).and_then(|it| self.covered.get(it)).is_some_and(|range| at < range.end)
    }

    /// Exhibits in order of their start; what stands twice becomes one.
    pub(super) fn exhibits(self, paste: &str) -> Vec<Exhibit> {
        let mut ordered = self.exhibits;
        for exhibit in &mut ordered {
            exhibit.span = whole_letters(&exhibit.span, paste);
        }
        order::sort_by_key(&mut ordered, |exhibit| (exhibit.span.start, std::cmp::Reverse(exhibit.span.end)));
        let mut kept: Vec<Exhibit> = Vec::new();
        let mut known = std::collections::HashMap::<(Kind, String), usize>::new();
        for exhibit in ordered {
            let Some(identity) = identity(&exhibit.content) else {
                kept.push(exhibit);
                continue;
            };
            if let Some(first) = known.get(&(exhibit.kind, identity.clone())).and_then(|it| kept.get_mut(*it))
            {
                if first.span != exhibit.span && first.also.last() != Some(&exhibit.span) {
                    first.also.push(exhibit.span);
                }
                keep_better(&mut first.content, exhibit.content);
                for note in exhibit.notes {
                    add(&mut first.notes, note);
                }
                continue;
            }
            known.insert((exhibit.kind, identity), kept.len());
            kept.push(exhibit);
        }
        kept
    }
}

/// An exhibit that is certain and stands at this range of the layer.
pub(super) fn exhibit(
    layer: &Layer,
    range: Range<usize>,
    kind: Kind,
    because: &'static str,
    content: Content,
) -> Exhibit {
    Exhibit {
        kind,
        span: layer.span(range.clone()),
        also: Vec::new(),
        notes: layer.notes_in(&range),
        confidence: Confidence::Certain,
        because,
        inside: None,
        content,
    }
}

/// A span with the whole of its first and last letter: what stands for a letter may be shorter than it.
fn whole_letters(span: &Range<usize>, paste: &str) -> Range<usize> {
    let start = (0..=span.start).rev().find(|it| paste.is_char_boundary(*it)).unwrap_or(0);
    let end = (span.end..paste.len()).find(|it| paste.is_char_boundary(*it)).unwrap_or(paste.len());
    start..end.max(start)
}

/// What makes two exhibits of one kind the same.
fn identity(content: &Content) -> Option<String> {
    match content {
        Content::Token(token) => Some(token.compact.clone()),
        Content::Secret(secret) if secret.masked.chars().count() > 4 => Some(secret.masked.clone()),
        Content::Error(error) => Some(format!("{}\n{}\n{}", error.code, error.summary, error.id)),
        Content::Said(said) => Some(format!("{}\n{:?}\n{:?}", said.means, said.found, said.expected)),
        Content::Event(event) => Some(format!("{}\n{}\n{}", event.event_type, event.result, event.reason)),
        Content::Status(status) => Some(status.to_string()),
        _ => None,
    }
}

/// Of the same token seen twice, how it was sent is kept from wherever it is known.
fn keep_better(first: &mut Content, again: Content) {
    match (first, again) {
        (Content::Token(first), Content::Token(again)) => {
            first.scheme = first.scheme.take().or(again.scheme);
            first.named = first.named.take().or(again.named);
        }
        (Content::Secret(first), Content::Secret(again)) => {
            first.scheme = first.scheme.take().or(again.scheme);
            first.named = first.named.take().or(again.named);
        }
        _ => {}
    }
}
