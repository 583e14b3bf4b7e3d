//! Finds what was pasted as words: codes, statuses, Okta's texts, what verifiers say, event types.

pub(crate) mod codes;
pub(super) mod compared;
pub(crate) mod events;
pub(crate) mod log_table;
mod meant;
pub(crate) mod not_said;
pub(crate) mod operations;
pub(crate) mod other_providers;
pub(crate) mod pages;
pub(crate) mod screen;
pub(crate) mod sdk_causes;
mod speakers;
pub(crate) mod statuses;
pub(super) mod times;

use crate::catalogue::{CatalogueEntry, Source};
use crate::limits;
use crate::matching;
use crate::matching::{Match, Meaning};
use crate::model::{Confidence, Content, ErrorBody, Kind, Party, Room, VerifierMessage};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::source_text::Layer;
use std::ops::Range;

/// Reads the words of the layer that no other reader has read; asked after [`Collector::settle`].
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    log_table::find(layer, collector);
    screen::find(layer, collector);
    crate::reading::messages::other_providers::find(layer, collector);
    let known = sentences(layer, collector);
    codes::find(layer, collector, &known);
    pages::find(layer, collector);
    reasons(layer, collector);
    silent(layer, collector);
    statuses::find(layer, collector);
    events::find(layer, collector);
    operations::find(layer, collector);
}

/// Okta's texts and verifiers' messages.
fn sentences(layer: &Layer, collector: &mut Collector) -> Vec<(Range<usize>, &'static str)> {
    let mut known = Vec::new();
    let mut last = None;
    // Where the causes of the last error stand.
    let mut behind = 0..0;
    let page = is_page(&layer.text);
    let is_new = |hit: &Match| !collector.is_read(layer.origin(hit.span.start));
    let mut hits: Vec<_> = meant::meant(&layer.text, matching::within(&layer.text)).filter(is_new).collect();
    if let Some(beyond) = hits.get(limits::SENTENCES) {
        collector.leave_out(Room::Sentences, layer.span(beyond.span.clone()));
        hits.truncate(limits::SENTENCES);
    }
    let mut told = speakers::one_each(&layer.text, &collector.lower, hits.into_iter()).into_iter().peekable();
    while let Some((hit, speaker)) = told.next() {
        let heads = told.peek().is_some_and(|(next, _)| meant::heads(&layer.text, &hit, next));
        let Match { meaning, captures, span, everyday, .. } = hit;
        if behind.contains(&span.start) {
            continue;
        }
        match meaning {
            Meaning::CatalogueEntry(entry) => {
                let id = entry.explanation.id;
                if id.starts_with("idx:") && is_a_cause(layer.slice(0..span.start)) {
                    continue;
                }
                let quoted = layer.slice(0..span.start).ends_with(['"', '\'']);
                if everyday && (page || quoted || !matches!(entry.source(), Source::Api(_))) {
                    continue;
                }
                known.push((span.clone(), id));
                if last == Some(span.start)
                    && let Some(Content::Error(error)) =
                        collector.exhibits.last_mut().map(|it| &mut it.content)
                {
                    error.recognised.push(id);
                    continue;
                }
                let kind = kind_of(entry);
                let summary = layer.slice(span.clone()).to_owned();
                last = Some(span.start);
                let field = captures.last().map_or("", |it| it.value.as_str());
                let (causes, taken) = if kind == Kind::OktaError {
                    crate::reading::messages::sdk_causes::behind(&layer.text, span.end, field)
                } else {
                    (Vec::new(), 0)
                };
                let causes = if causes.is_empty() && kind == Kind::OktaError {
                    crate::reading::messages::sdk_causes::listed(&layer.text)
                } else {
                    causes
                };
                behind = span.end..span.end + taken;
                let error = ErrorBody {
                    summary,
                    causes,
                    recognised: vec![id],
                    nearly: everyday,
                    ..ErrorBody::default()
                };
                collector.add(layer, span, kind, "It is a message that Okta sends.", Content::Error(error));
            }
            Meaning::VerifierMessage(message) => {
                let mut said = speaker.named(message.said(captures));
                said.is_frame |= heads;
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
        }
    }
    known
}

/// Bytes before a text in which the name of its member is looked for.
const CAUSE_NAMED: usize = 40;

/// Whether what follows is one of the causes of an API error, which use the words of the sign-in too.
fn is_a_cause(before: &str) -> bool {
    let named = crate::text::ending(before, CAUSE_NAMED);
    named.rfind("errorSummary").is_some_and(|at| !named.get(at..).is_some_and(|it| it.contains(['}', '\n'])))
}

/// Whether a web page stands in the text.
fn is_page(text: &str) -> bool {
    let tags = text.match_indices('<').take(limits::TAGS).filter_map(|(at, _)| text.get(at + 1..at + 5));
    tags.into_iter().any(|tag| tag.eq_ignore_ascii_case("html"))
}

/// What a text of this entry is.
fn kind_of(entry: &CatalogueEntry) -> Kind {
    match entry.source() {
        Source::Idx(_) => Kind::IdxMessages,
        Source::Api(_) => Kind::OktaError,
        Source::OAuth { .. } => Kind::OAuthError,
    }
}

/// `Error calling ListUsers:` of the .NET SDK, with nothing behind the colon.
fn silent(layer: &Layer, collector: &mut Collector) {
    let Some(at) = layer.text.find("Error calling ") else { return };
    let line = layer.slice(at..layer.text.len()).lines().next().unwrap_or_default().trim_end();
    if line.ends_with(':') && line.len() <= limits::SILENT_LINE {
        let said = VerifierMessage {
            finding_id: "http-no-body",
            libraries: "Okta SDK for .NET",
            speaker: Party::Okta,
            ..VerifierMessage::default()
        };
        collector.add(
            layer,
            at..at + line.len(),
            Kind::VerifierMessage,
            "It is the message of a client library that got no body.",
            Content::VerifierMessage(said),
        );
    }
}

/// Internal codes that the System Log names as the reason of a failure.
fn reasons(layer: &Layer, collector: &mut Collector) {
    let mut telling = 0;
    if !names_a_reason(&layer.text) {
        return;
    }
    for (at, word) in words(&layer.text) {
        if names_a_reason(word) {
            telling = at + word.len() + limits::REASON_BEHIND;
        }
        if at > telling || word.len() > limits::REASON_WORD {
            continue;
        }
        let name = word.rsplit(['=', ':']).next().unwrap_or_default();
        let name = name.trim_matches(|it: char| !it.is_ascii_alphanumeric());
        if !name.contains('_') || collector.is_read(layer.origin(at)) {
            continue;
        }
        let ids = crate::catalogue::named(name);
        if ids.is_empty() {
            continue;
        }
        let from = at + word.rfind(name).unwrap_or(0);
        let error = ErrorBody { recognised: ids, ..ErrorBody::default() };
        collector.add(
            layer,
            from..from + name.len(),
            Kind::OAuthError,
            "It is a reason that the System Log shows.",
            Content::Error(error),
        );
    }
}

/// Whether a word holds one of those under which the System Log gives a reason.
fn names_a_reason(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.iter().enumerate().any(|(at, first)| {
        let name: &[u8] = match first | 0x20 {
            b'f' => b"failure",
            b'o' => b"outcome",
            b'r' => b"reason",
            _ => return false,
        };
        bytes.get(at..at + name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name))
    })
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - base, word))
}

/// What follows the label under which Okta's error page gives its description, in the languages that name it alike.
fn description(text: &str) -> String {
    let described = |line: &str| {
        let (label, rest) = line.split_once(':')?;
        let label = label.trim().to_lowercase();
        ["descri", "beschreib"].iter().any(|it| label.starts_with(it)).then(|| rest.trim().to_owned())
    };
    text.lines().find_map(described).map_or_else(String::new, |it| it.chars().take(limits::SUMMARY).collect())
}

/// A paste that is one word or text: an OAuth error, an internal code, a text retyped by hand.
pub(crate) fn find_alone(layer: &Layer, collector: &mut Collector) {
    let text = layer.text.trim();
    let start = layer.text.len() - layer.text.trim_start().len();
    let range = start..start + text.len();
    for (at, word) in words(text).take(limits::NAME_WORDS) {
        let name = word.trim_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_' && it != '.');
        let name = name.rsplit(['=', '"', '\'']).next().unwrap_or_default();
        let dotted = name.matches('.').count() > 1;
        let telling = name.contains('_') && name.len() >= 10 || dotted || name.len() == text.len();
        if !telling || !name.contains(['_', '.']) {
            continue;
        }
        // A key of the Identity Engine may have an internal code in it.
        let ids =
            [name, name.strip_prefix("idx.error.code.").unwrap_or_default()].map(crate::catalogue::named);
        let Some(ids) = ids.into_iter().find(|it| !it.is_empty()) else { continue };
        let from = start + at + word.find(name).unwrap_or(0);
        let code = if ids.contains(&name) { name.to_owned() } else { String::new() };
        let kind = ids.first().and_then(|it| crate::catalogue::find(it)).map_or(Kind::OAuthError, kind_of);
        let summary = if code.is_empty() { String::new() } else { description(text) };
        let error = ErrorBody { code, summary, recognised: ids, ..ErrorBody::default() };
        let name_range = from..from + name.len();
        collector.add(layer, name_range, kind, "It is the name of an error.", Content::Error(error));
        return;
    }
    if let Some(entry) = text
        .split('\n')
        .take(limits::RETYPED_LINES)
        .find_map(matching::nearest)
        .or_else(|| matching::nearest(text))
    {
        let error = ErrorBody {
            summary: text.chars().take(limits::SUMMARY).collect(),
            recognised: vec![entry.explanation.id],
            nearly: true,
            ..ErrorBody::default()
        };
        let kind = kind_of(entry);
        let mut nearly =
            exhibit(layer, range, kind, "Its words are closest to this message.", Content::Error(error));
        nearly.confidence = Confidence::Likely;
        collector.push(nearly);
    }
}
