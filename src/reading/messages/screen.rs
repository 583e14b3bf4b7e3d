//! Finds rows of the System Log's screen: the message that is displayed, with its outcome beside it or below it.

use crate::catalogue::system_log::{displays, reasons};
use crate::limits;
use crate::model::{Content, Event, Kind};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use std::ops::Range;

/// Values of `outcome.result`, as the screen shows them.
pub(crate) const RESULTS: &[&str] = &[
    "SUCCESS",
    "FAILURE",
    "SKIPPED",
    "ALLOW",
    "DENY",
    "CHALLENGE",
    "UNKNOWN",
    "RATE_LIMIT",
    "DEFERRED",
    "SCHEDULED",
    "ABANDONED",
    "UNANSWERED",
];

/// What stands behind the actor in a row.
const ACTORS: &[&str] =
    &["(User)", "(SystemPrincipal)", "(PublicClientApp)", "(Client)", "(AppUser)", "(ServicePrincipal)"];

/// Reads every row with an outcome.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    if !RESULTS.iter().any(|it| contains(&layer.text, it)) {
        return;
    }
    let mut above: Option<Range<usize>> = None;
    let mut at = 0;
    for raw in layer.text.split_inclusive('\n') {
        let line = at..at + raw.trim_end().len();
        at += raw.len();
        if line.len() > limits::SCREEN_LINE {
            above = None;
            continue;
        }
        let row = beside(&layer.text, &line).or_else(|| below(&layer.text, above.as_ref()?, &line));
        above = (!layer.slice(line.clone()).trim().is_empty()).then_some(line);
        let Some((range, event)) = row else { continue };
        // Words that no catalogue knows stay unread, so that they are told to be.
        let known = !event.event_type.is_empty() || is_known(&event);
        if !known || collector.is_read(layer.origin(range.start)) {
            continue;
        }
        // A row without a reason may be one of the texts that libraries know.
        if !event.reason.is_empty() {
            collector.mark_read(layer, range.clone());
        }
        let reason = "It is a row of the System Log, as its screen shows it.";
        collector.add(layer, range, Kind::SystemLogEvent, reason, Content::Event(event));
    }
    collector.merge_read_spans();
}

/// Whether a reason is in one of the catalogues.
fn is_known(event: &Event) -> bool {
    let reason = event.reason.as_str();
    reasons::finding_id("", reason).is_some()
        || !crate::catalogue::named(reason).is_empty()
        || crate::matching::said(reason).is_some()
}

/// Whether a word of capitals stands in the text, in capitals or not.
fn contains(text: &str, word: &str) -> bool {
    let (bytes, word) = (text.as_bytes(), word.as_bytes());
    let first = word.first().copied().unwrap_or_default();
    bytes.iter().enumerate().any(|(at, byte)| {
        byte.to_ascii_uppercase() == first
            && bytes.get(at..at + word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word))
    })
}

/// The row of a line that holds the message and the outcome.
fn beside(text: &str, line: &Range<usize>) -> Option<(Range<usize>, Event)> {
    let whole = text.get(line.clone())?;
    RESULTS.iter().find_map(|result| {
        let (at, _) = whole.char_indices().find(|(at, _)| starts_with_result(whole.get(*at..), result))?;
        let before = whole.get(..at)?.trim_end();
        let (start, event_type) = displayed(before)?;
        let (end, reason) = outcome(whole, at + result.len());
        let event = Event { event_type, result: (*result).into(), reason };
        Some((line.start + start..line.start + end, event))
    })
}

/// The row of a message and the line below it, which begins with the outcome.
fn below(text: &str, above: &Range<usize>, line: &Range<usize>) -> Option<(Range<usize>, Event)> {
    let whole = text.get(line.clone())?;
    let trimmed = whole.trim_start();
    let from = whole.len() - trimmed.len();
    let result = RESULTS.iter().find(|it| starts_with_result(Some(trimmed), it))?;
    let first = text.get(above.clone())?;
    let shown = displayed(first).or_else(|| {
        // A message that is not known, in a row that names its actor.
        let named = ACTORS.iter().find_map(|actor| first.rfind(actor).map(|at| at + actor.len()));
        named.map(|at| (at + first.get(at..).map_or(0, |it| it.len() - it.trim_start().len()), String::new()))
    });
    let (start, event_type) = shown?;
    let (end, reason) = outcome(whole, from + result.len());
    let event = Event { event_type, result: (*result).into(), reason };
    Some((above.start + start..line.start + end, event))
}

/// Whether a result begins here as a word: in capitals, or in small letters and nothing behind it.
fn starts_with_result(text: Option<&str>, result: &str) -> bool {
    let Some(text) = text else { return false };
    let Some((word, behind)) = text.split_at_checked(result.len()) else { return false };
    let ends = behind.is_empty()
        || behind.starts_with([':', '\t'])
        || behind.starts_with("  ")
        || reason_behind(behind).is_some();
    let capital = word == result && !behind.starts_with(|it: char| it.is_alphanumeric() || it == '_');
    capital && (ends || behind.trim().is_empty())
        || word.eq_ignore_ascii_case(result) && behind.trim().is_empty()
}

/// The message at the end of a text, by where it begins and its event type.
fn displayed(text: &str) -> Option<(usize, String)> {
    let trimmed = text.trim_end();
    let starts = std::iter::once(0).chain(
        trimmed
            .char_indices()
            .filter(|(_, it)| matches!(it, ' ' | '\t' | ')' | '"' | ',' | '|'))
            .map(|(at, it)| at + it.len_utf8()),
    );
    starts.into_iter().find_map(|start| {
        let words = trimmed.get(start..)?;
        let begins = !words.starts_with([' ', '\t']) && words.contains(' ');
        let found = begins.then(|| displays::event_type(words)).flatten()?;
        Some((start, found.to_owned()))
    })
}

/// What stands behind the sign that parts a result from its reason: the screen's own colon, or what people type for it.
fn reason_behind(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(' ');
    text.strip_prefix(':')
        .or_else(|| ["- ", "– ", "— ", "| ", "=> ", "-> "].iter().find_map(|it| text.strip_prefix(it)))
}

/// The reason behind a result, and where it ends: at a cell's end, or the line's.
fn outcome(line: &str, from: usize) -> (usize, String) {
    let rest = line.get(from..).unwrap_or_default();
    let Some(reason) = reason_behind(rest) else { return (from, String::new()) };
    let start = line.len() - reason.len();
    let end = reason.find('\t').unwrap_or(reason.len());
    let said = reason.get(..end).unwrap_or_default();
    (start + said.trim_end().len(), said.trim().to_owned())
}
