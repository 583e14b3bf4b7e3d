//! What the readers have found so far.

#[cfg(test)]
mod tests;

use crate::jose::token::{Form, Promised};
use crate::limits;
use crate::model::{Confidence, Content, Exhibit, Kind, LeftOut, Room};
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
    /// Where the room for exhibits ends; `None` while there is room for all.
    end: Option<usize>,
    /// How many exhibits were handed over, kept or not.
    handed_over: usize,
    /// Rooms that were full, and where first.
    left_out: Vec<(Room, Range<usize>)>,
    /// Bytes of decoded text that may still be read.
    allowance: usize,
    /// The paste in lower case: it names a program in what a log has before a message.
    pub(crate) lower: String,
    /// Whether Okta is named in it, once that was asked.
    names_okta: Option<bool>,
    /// Where a token response has its token, and what it says of that.
    promised: Vec<(Range<usize>, Promised)>,
}

impl Collector {
    /// Nothing found yet in a paste of this length.
    pub(crate) fn within(length: usize) -> Collector {
        Collector { allowance: length * limits::DECODED_EACH + limits::DECODED_LEAST, ..Collector::default() }
    }

    /// Whether a stretch of a layer may be decoded and read too. What is encoded in several ways at every
    /// level would be read once for each way through the levels.
    pub(crate) fn has_budget(&mut self, layer: &Layer, range: &Range<usize>) -> bool {
        let span = layer.span(range.clone());
        if layer.depth >= limits::LAYERS {
            self.leave_out(Room::Layers, span);
            return false;
        }
        self.has_budget_for(range.len(), &span)
    }

    /// Whether this many bytes of decoded text may still be read, which stand here in the paste.
    pub(crate) fn has_budget_for(&mut self, length: usize, span: &Range<usize>) -> bool {
        let left = self.allowance.checked_sub(length + limits::DECODED_COST);
        self.allowance = left.unwrap_or(self.allowance);
        if left.is_none() {
            self.leave_out(Room::Decoded, span.clone());
        }
        left.is_some()
    }

    /// Says that a room had no place for this stretch of the paste.
    pub(crate) fn leave_out(&mut self, room: Room, span: Range<usize>) {
        match self.left_out.iter_mut().find(|it| it.0 == room) {
            Some((_, first)) if span.start < first.start => *first = span,
            Some(_) => {}
            None => self.left_out.push((room, span)),
        }
    }

    /// Whether a secret is known to stand there.
    pub(crate) fn has_secret(&self, span: &Range<usize>) -> bool {
        self.secrets.contains(span)
    }

    /// Whether Okta is named anywhere in the paste. It is looked for once: every line of a log may ask.
    pub(crate) fn names_okta(&mut self) -> bool {
        let lower = &self.lower;
        *self.names_okta.get_or_insert_with(|| lower.contains("okta"))
    }

    /// Where requests stand that are known so far, in order.
    pub(crate) fn requests(&self) -> Vec<Range<usize>> {
        let requests = self.exhibits.iter().filter(|it| it.kind == Kind::Request);
        let mut spans: Vec<_> = requests.map(|it| it.span.clone()).collect();
        sort::sort_by_key(&mut spans, |it| it.start);
        spans
    }

    /// Whether no exhibit is taken any more that stands at this place of the paste, or behind it.
    pub(crate) fn is_full_at(&self, place: usize) -> bool {
        self.end.is_some_and(|end| end <= place)
    }

    /// How many exhibits were handed over so far, kept or not.
    pub(crate) fn handed_over(&self) -> usize {
        self.handed_over
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

    /// Adds an exhibit. Room is shared by place and never by reader: of more than [`limits::EXHIBITS`] those are left out
    /// that stand last in the paste, whichever reader came first, so that what is read of a log is read whole.
    pub(crate) fn push(&mut self, exhibit: Exhibit) {
        self.handed_over += 1;
        if self.is_full_at(exhibit.span.start) {
            return;
        }
        if matches!(exhibit.content, Content::Secret(_)) {
            self.secrets.insert(exhibit.span.clone());
        }
        self.exhibits.push(exhibit);
        if self.exhibits.len() > 2 * limits::EXHIBITS {
            sort::sort_by_key(&mut self.exhibits, |it| it.span.start);
            self.end = self.exhibits.get(limits::EXHIBITS).map(|it| it.span.start);
            self.exhibits.truncate(limits::EXHIBITS);
        }
    }

    /// Says that the words of this range are read.
    pub(crate) fn mark_read(&mut self, layer: &Layer, range: Range<usize>) {
        let span = layer.span(range);
        self.read_spans.push(span);
    }

    /// Keeps what a token response says of the token at this range.
    pub(crate) fn promise(&mut self, layer: &Layer, range: Range<usize>, promised: Promised) {
        self.promised.push((layer.span(range), promised));
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

    /// Exhibits in order of their start, where what stands twice becomes one, and what there was no room for.
    pub(crate) fn exhibits(self, paste: &str) -> (Vec<Exhibit>, Vec<LeftOut>) {
        let Collector { exhibits: mut ordered, end, promised, mut left_out, .. } = self;
        for exhibit in &mut ordered {
            exhibit.span = whole_letters(&exhibit.span, paste);
        }
        sort::sort_by_key(&mut ordered, |exhibit| (exhibit.span.start, std::cmp::Reverse(exhibit.span.end)));
        keep_promises(&mut ordered, promised);
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
        let end = kept.get(limits::EXHIBITS).map(|it| it.span.start).or(end);
        if let Some(end) = end.map(|it| whole_exchanges(&kept, it)) {
            kept.retain(|it| it.span.start < end);
            left_out.push((Room::Exhibits, end..paste.len()));
        }
        let line = |at: usize| paste.bytes().take(at).filter(|it| *it == b'\n').count() + 1;
        let left_out =
            left_out.into_iter().map(|(room, span)| LeftOut { room, line: line(span.start), span });
        (kept, left_out.collect())
    }
}

/// The end of the room, moved up to where the exchange begins that it would cut in two.
fn whole_exchanges(ordered: &[Exhibit], end: usize) -> usize {
    let before = ordered.iter().rev().map(|it| (it.span.start, &it.content)).skip_while(|it| it.0 >= end);
    let mut near = before.take_while(|it| end - it.0 <= limits::NEAR);
    let begins = |it: &(usize, &Content)| matches!(it.1, Content::Request(_)) && it.0 > 0;
    near.find(begins).map_or(end, |it| it.0)
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

/// Gives each token what the response around it says of it.
fn keep_promises(ordered: &mut [Exhibit], promised: Vec<(Range<usize>, Promised)>) {
    for (span, promised) in promised {
        let from = ordered.partition_point(|it| it.span.start < span.start);
        let within = ordered.iter_mut().skip(from).take_while(|it| it.span.start <= span.end);
        let mut tokens = within.filter_map(|it| match &mut it.content {
            Content::Token(token) => Some(token),
            _ => None,
        });
        if let Some(token) = tokens.next() {
            token.promised = Some(promised);
        }
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
        Content::Token(token) => Some(token.compact.to_string()),
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
            first.promised = first.promised.take().or(again.promised);
        }
        (Content::Secret(first), Content::Secret(again)) => {
            first.scheme = first.scheme.take().or(again.scheme);
            first.named = first.named.take().or(again.named);
        }
        _ => {}
    }
}
