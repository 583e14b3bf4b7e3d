//! Sentences that stand in the catalogues: Okta's texts, and what verifiers say.

use crate::catalogue::{CatalogueEntry, Source};
use crate::limits;
use crate::matching;
use crate::matching::{Match, Meaning, sense};
use crate::model::{Content, ErrorBody, Kind, Room, VerifierMessage};
use crate::reading::collector::Collector;
use crate::reading::messages::{compared, meant, sdk_causes, speakers, times};
use crate::reading::source_text::Layer;
use crate::text::template::Fact;
use std::ops::Range;

/// Where a text of Okta's stands, and the entry that it is of.
type Known = (Range<usize>, &'static str);

/// Okta's texts and verifiers' messages; gives those of Okta.
pub(super) fn find(layer: &Layer, collector: &mut Collector) -> Vec<Known> {
    let mut texts = Texts { page: is_page(&layer.text), known: Vec::new(), last: None, behind: 0..0 };
    let is_new = |hit: &Match| !collector.is_read(layer.origin(hit.span.start));
    let mut hits: Vec<_> = meant::meant(&layer.text, matching::within(&layer.text)).filter(is_new).collect();
    if let Some(beyond) = hits.get(limits::SENTENCES) {
        collector.leave_out(Room::Sentences, layer.span(beyond.span.clone()));
        hits.truncate(limits::SENTENCES);
    }
    let frames = meant::frames(&layer.text, &hits);
    for (hit, speaker) in speakers::one_each(&layer.text, &collector.lower, hits.into_iter()) {
        if texts.behind.contains(&hit.span.start) {
            continue;
        }
        match hit.meaning {
            Meaning::CatalogueEntry(entry) => texts.take(entry, &hit, layer, collector),
            Meaning::VerifierMessage(message) => {
                let mut said = speaker.named(message.said(hit.captures));
                said.is_frame |= frames.contains(&hit.span.start);
                add_message(said, hit.span, layer, collector);
            }
        }
    }
    texts.known
}

/// Adds what a verifier says, with what stands behind it: values that it compared, times that it names.
fn add_message(mut said: VerifierMessage, span: Range<usize>, layer: &Layer, collector: &mut Collector) {
    by_its_tail(&mut said, layer.slice(span.clone()), layer.slice(span.end..layer.text.len()));
    compared::fill(&mut said, layer.slice(span.end..layer.text.len()));
    times::fill(&mut said, layer.slice(span.start..layer.text.len()));
    collector.add(
        layer,
        span,
        Kind::VerifierMessage,
        "It is a message of a verifier or client library.",
        Content::VerifierMessage(said),
    );
}

/// Findings of messages behind whose colon the reason stands in words of the program itself.
const GENERAL: &[&str] =
    &["signature-invalid", "signature-or-key-mismatch", "reason-not-shown", "token-invalid-or-expired"];

/// Of a message that says no more than that a token was refused, what stands behind its colon decides by its sense:
/// `failed to verify signature: fetched keys do not contain key id "a1"`.
fn by_its_tail(said: &mut VerifierMessage, text: &str, behind: &str) {
    let inside = said.text.contains('{').then(|| text.split_once(": ")).flatten().map(|(_, tail)| tail);
    let tail = inside.or_else(|| behind.strip_prefix(": ")).unwrap_or_default();
    let tail = tail.lines().next().unwrap_or_default();
    if !GENERAL.contains(&said.finding_id) || tail.contains('{') || matching::said(tail).is_some() {
        return;
    }
    let meant = sense::of_message(&["jws ", tail].concat()).filter(|it| !GENERAL.contains(it));
    if let Some(finding_id) = meant {
        *said = VerifierMessage { finding_id, note: "", fix: "", is_frame: false, ..said.clone() };
    }
}

/// The texts of Okta's that were met so far.
struct Texts {
    /// Whether a web page stands around them.
    page: bool,
    /// All of them.
    known: Vec<Known>,
    /// Where the last one begins: several entries may have the same text.
    last: Option<usize>,
    /// Where the causes of the last error stand.
    behind: Range<usize>,
}

impl Texts {
    fn take(&mut self, entry: &CatalogueEntry, hit: &Match, layer: &Layer, collector: &mut Collector) {
        let (id, span) = (entry.explanation.id, hit.span.clone());
        if matches!(entry.source(), Source::Idx(_)) && is_a_cause(layer.slice(0..span.start)) {
            return;
        }
        let quoted = layer.slice(0..span.start).ends_with(['"', '\'']);
        if hit.everyday && (self.page || quoted || !matches!(entry.source(), Source::Api(_))) {
            return;
        }
        // Behind its number it is what HTTP calls the status, whoever answered.
        let phrase = hit.everyday && is_behind_status(layer.slice(0..span.start));
        if phrase && !collector.names_okta() {
            return;
        }
        self.known.push((span.clone(), id));
        if self.last == Some(span.start)
            && let Some(Content::Error(error)) = collector.exhibits.last_mut().map(|it| &mut it.content)
        {
            error.recognised.push(id);
            return;
        }
        self.last = Some(span.start);
        let kind = kind_of(entry);
        let (causes, taken) =
            if kind == Kind::OktaError { causes(layer, span.end, &hit.captures) } else { (Vec::new(), 0) };
        self.behind = span.end..span.end + taken;
        let error = ErrorBody {
            summary: layer.slice(span.clone()).to_owned(),
            causes,
            recognised: vec![id],
            nearly: hit.everyday,
            ..ErrorBody::default()
        };
        collector.add(layer, span, kind, "It is a message that Okta sends.", Content::Error(error));
    }
}

/// The causes of an API error: those behind its text, with the bytes that they take, else those listed anywhere.
fn causes(layer: &Layer, end: usize, captures: &[Fact]) -> (Vec<String>, usize) {
    let field = captures.last().map_or("", |it| it.value.as_str());
    let (causes, taken) = sdk_causes::behind(&layer.text, end, field);
    (if causes.is_empty() { sdk_causes::listed(&layer.text) } else { causes }, taken)
}

/// Whether what follows is one of the causes of an API error, which use the words of the sign-in too.
fn is_a_cause(before: &str) -> bool {
    let named = crate::text::ending(before, limits::CAUSE_NAMED);
    named.rfind("errorSummary").is_some_and(|at| !named.get(at..).is_some_and(|it| it.contains(['}', '\n'])))
}

/// Whether a text ends with the number of a status: `"GET /orders HTTP/1.1" 500 `.
fn is_behind_status(before: &str) -> bool {
    let near = crate::text::ending(before, limits::STATUS_AROUND).trim_end_matches([' ', '\n', '-', ':']);
    let digits = near.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == 3 && near.ends_with(|it: char| it.is_ascii_digit())
}

/// Whether a web page stands in the text.
fn is_page(text: &str) -> bool {
    let tags = text.match_indices('<').take(limits::TAGS).filter_map(|(at, _)| text.get(at + 1..at + 5));
    tags.into_iter().any(|tag| tag.eq_ignore_ascii_case("html"))
}

/// What a text of this entry is.
pub(super) fn kind_of(entry: &CatalogueEntry) -> Kind {
    match entry.source() {
        Source::Idx(_) => Kind::IdxMessages,
        Source::Api(_) => Kind::OktaError,
        Source::OAuth { .. } => Kind::OAuthError,
    }
}
