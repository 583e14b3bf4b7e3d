//! What the readers have found so far.

use crate::jose::token::Form;
use crate::limits;
use crate::model::{Confidence, Content, Exhibit, Kind};
use crate::reading::source_text::{Layer, add};
use crate::sort;
use crate::text::json::Value;
use std::collections::HashSet;
use std::ops::Range;

/// Exhibits in the order in which they were found, with the stretches of the paste they explain.
#[derive(Debug, Default)]
pub(crate) struct Collector {
    pub(crate) exhibits: Vec<Exhibit>,
    /// Spans of the secrets among them.
    secrets: HashSet<Range<usize>>,
    /// Stretches of the paste whose words were read already.
    read_spans: Vec<Range<usize>>,
    /// Bytes of decoded text that may still be read.
    allowance: usize,
}

impl Collector {
    /// Nothing found yet in a paste of this length.
    pub(crate) fn within(length: usize) -> Collector {
        Collector { allowance: length * limits::DECODED_EACH + limits::DECODED_LEAST, ..Collector::default() }
    }

    /// Whether a stretch of a layer may be decoded and read too. What is encoded in several ways at every
    /// level would be read once for each way through the levels.
    pub(crate) fn has_budget(&mut self, layer: &Layer, range: &Range<usize>) -> bool {
        layer.depth < limits::LAYERS && self.has_budget_for(range.len())
    }

    /// Whether this many bytes of decoded text may still be read.
    pub(crate) fn has_budget_for(&mut self, length: usize) -> bool {
        let left = self.allowance.checked_sub(length + limits::DECODED_COST);
        self.allowance = left.unwrap_or(self.allowance);
        left.is_some()
    }

    /// Whether a secret is known to stand there.
    pub(crate) fn has_secret(&self, span: &Range<usize>) -> bool {
        self.secrets.contains(span)
    }

    /// Whether no more exhibits are taken.
    pub(crate) fn full(&self) -> bool {
        self.exhibits.len() >= limits::EXHIBITS
    }

    /// Adds an exhibit that stands at this range of the layer.
    pub(crate) fn add(
        &mut self,
        layer: &Layer,
        range: Range<usize>,
        kind: Kind,
        reason: &'static str,
        content: Content,
    ) {
        self.push(exhibit(layer, range, kind, reason, content));
    }

    /// Adds an exhibit; of more than [`limits::EXHIBITS`] the later ones are left out.
    pub(crate) fn push(&mut self, exhibit: Exhibit) {
        if self.exhibits.len() < limits::EXHIBITS {
            if matches!(exhibit.content, Content::Secret(_)) {
                self.secrets.insert(exhibit.span.clone());
            }
            self.exhibits.push(exhibit);
        }
    }

    /// Says that the words of this range are read.
    pub(crate) fn mark_read(&mut self, layer: &Layer, range: Range<usize>) {
        let span = layer.span(range);
        self.read_spans.push(span);
    }

    /// Takes back what was taken for JSON of no kind, or for an answer, in a stretch of the paste that turned out to be more.
    pub(crate) fn forget_unrecognised(&mut self, span: &Range<usize>) {
        let within = |it: &Exhibit| span.start <= it.span.start && it.span.end <= span.end;
        self.exhibits.retain(|it| it.kind != Kind::Unrecognised || !within(it));
    }

    /// Puts the covered stretches in order, so that they can be asked for.
    pub(crate) fn merge_read_spans(&mut self) {
        sort::sort_by_key(&mut self.read_spans, |range| range.start);
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in self.read_spans.drain(..) {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        self.read_spans = merged;
    }

    /// Stretches whose words are read, in order and apart; asked after [`Collector::merge_read_spans`].
    pub(crate) fn read_spans(&self) -> &[Range<usize>] {
        &self.read_spans
    }

    /// Whether the words at this place of the paste are read; asked after [`Collector::settle`].
    pub(crate) fn is_read(&self, at: usize) -> bool {
        let next = self.read_spans.partition_point(|range| range.start <= at);
        next.checked_sub(1).and_then(|it| self.read_spans.get(it)).is_some_and(|range| at < range.end)
    }

    /// Exhibits in order of their start; what stands twice becomes one.
    pub(crate) fn exhibits(self, paste: &str) -> Vec<Exhibit> {
        let mut ordered = self.exhibits;
        for exhibit in &mut ordered {
            exhibit.span = whole_letters(&exhibit.span, paste);
        }
        sort::sort_by_key(&mut ordered, |exhibit| (exhibit.span.start, std::cmp::Reverse(exhibit.span.end)));
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
pub(crate) fn exhibit(
    layer: &Layer,
    range: Range<usize>,
    kind: Kind,
    reason: &'static str,
    content: Content,
) -> Exhibit {
    Exhibit {
        kind,
        span: layer.span(range.clone()),
        also: Vec::new(),
        notes: layer.notes_in(&range),
        confidence: Confidence::Certain,
        reason,
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
        Content::Token(token) if token.form == Form::Decoded => {
            let parts = [&token.header.value, &token.payload.value];
            Some(parts.into_iter().flatten().map(Value::compact).collect())
        }
        Content::Token(token) => Some(token.compact.clone()),
        Content::Secret(secret) if secret.masked.chars().count() > 4 => Some(secret.masked.clone()),
        Content::Error(error) => Some(format!("{}\n{}\n{}", error.code, error.summary, error.id)),
        Content::VerifierMessage(said) => {
            Some(format!("{}\n{:?}\n{:?}", said.finding_id, said.found, said.expected))
        }
        Content::Event(event) => Some(format!("{}\n{}\n{}", event.event_type, event.result, event.reason)),
        Content::Status(status) => Some(status.to_string()),
        Content::Operation(operation) => Some(operation.name.clone()),
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
