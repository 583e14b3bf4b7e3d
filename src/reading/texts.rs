//! Finds what was pasted as words: codes, statuses, Okta's texts, what verifiers say, event types.

pub(super) mod alone;
mod statuses;

use super::found::Found;
use super::layer::Layer;
use crate::case::{Content, ErrorBody, Event, Kind, Said};
use crate::okta::matching::{self, Match, Meaning};
use crate::words::{Fact, Hole};
use std::collections::HashSet;
use std::ops::Range;

/// Reads the words of the layer that no other reader has read.
pub(super) fn find(layer: &Layer, found: &mut Found) {
    found.settle();
    let known = sentences(layer, found);
    codes(layer, found, &known);
    reasons(layer, found);
    silent(layer, found);
    statuses::find(layer, found);
    events(layer, found);
}

/// Okta's texts and verifiers' messages.
fn sentences(layer: &Layer, found: &mut Found) -> Vec<(Range<usize>, &'static str)> {
    let mut known = Vec::new();
    let mut last = None;
    for hit in matching::within(&layer.text).into_iter().take(400) {
        let Match { meaning, captures, span, .. } = hit;
        if found.covers(layer.origin(span.start)) {
            continue;
        }
        match meaning {
            Meaning::Known(entry) => {
                let id = entry.explanation.id;
                known.push((span.clone(), id));
                if last == Some(span.start)
                    && let Some(Content::Error(error)) = found.exhibits.last_mut().map(|it| &mut it.content)
                {
                    error.recognised.push(id);
                    continue;
                }
                let (kind, _) = kind_of(id);
                let summary = layer.slice(span.clone()).to_owned();
                last = Some(span.start);
                let error = ErrorBody { summary, recognised: vec![id], ..ErrorBody::default() };
                found.add(layer, span, kind, "It is a text that Okta sends.", Content::Error(error));
            }
            Meaning::Said(message) => {
                let value = |hole| captures.iter().find(|it| it.hole == hole).map(|it| it.value.clone());
                let said = Said {
                    means: message.means_after(value(Hole::Span).as_deref()),
                    by: message.by,
                    found: value(Hole::Found),
                    expected: value(Hole::Expected),
                    facts: captures.into_iter().filter(hidden).collect(),
                };
                found.add(
                    layer,
                    span,
                    Kind::VerifierMessage,
                    "It is a text of a verifier or client library.",
                    Content::Said(said),
                );
            }
        }
    }
    known
}

/// Values that say something: .NET prints the name of a type where it hides the value.
fn hidden(fact: &Fact) -> bool {
    !fact.value.is_empty() && !fact.value.starts_with("System.") && fact.value != "null"
}

fn kind_of(id: &str) -> (Kind, bool) {
    if id.starts_with("idx:") {
        (Kind::IdxMessages, false)
    } else if id.starts_with('E') {
        (Kind::OktaError, true)
    } else {
        (Kind::OAuthError, true)
    }
}

/// `E0000006` in any case, with what stands behind it as its summary.
fn codes(layer: &Layer, found: &mut Found, known: &[(Range<usize>, &'static str)]) {
    let bytes = layer.text.as_bytes();
    let mut seen: HashSet<String> = HashSet::new();
    let known: HashSet<&str> = known.iter().filter_map(|(_, id)| id.split(['/', '@']).next()).collect();
    let places = bytes.windows(2).enumerate();
    let places = places.filter(|(_, it)| matches!(it, [b'E' | b'e', b'0'..=b'9'])).map(|(at, _)| at);
    for at in places {
        if found.full() {
            return;
        }
        let word = layer.text.get(at..at + 8).unwrap_or_default();
        let bounded = at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
        let ends = !bytes.get(at + 8).is_some_and(u8::is_ascii_alphanumeric);
        if !bounded || !ends || !super::bodies::is_code(word) || found.covers(layer.origin(at)) {
            continue;
        }
        let code = word.to_ascii_uppercase();
        if !seen.insert(code.clone()) {
            continue;
        }
        let same = |id: &str| id.split(['/', '@']).next() == Some(code.as_str());
        if known.contains(code.as_str()) {
            if let Some(Content::Error(error)) =
                found.exhibits.iter_mut().map(|it| &mut it.content).find(
                    |it| matches!(it, Content::Error(error) if error.recognised.iter().any(|id| same(id))),
                )
            {
                error.code.clone_from(&code);
            }
            continue;
        }
        let summary = summary(layer.text.get(at + 8..).unwrap_or_default());
        let causes = causes(layer.text.get(at + 8..).unwrap_or_default());
        let error = ErrorBody { code, summary, causes, ..ErrorBody::default() };
        found.add(layer, at..at + 8, Kind::OktaError, "It is a code of Okta’s API.", Content::Error(error));
    }
}

/// What an SDK prints behind a code: `E0000001 (Api validation failed: x)`, `E0000006 You do not have …`.
fn summary(rest: &str) -> String {
    let rest: String = rest.chars().take(1_000).collect();
    let rest = rest
        .trim_start_matches([' ', ':', ';', '(', ')', '-', '=', '>', '"', '\'', '|', ',', '.', '\u{2013}']);
    let rest = rest.strip_prefix("E0000").map_or(rest, |again| again.get(3..).unwrap_or_default());
    let rest = rest.trim_start_matches([' ', ':', ';', '(', ')', '-']);
    let rest =
        rest.strip_prefix("errorSummary").unwrap_or(rest).trim_start_matches([' ', ':', '=', '"', '\'']);
    let line = rest.split(['\n', '\r', ';', '|', '"']).next().unwrap_or_default();
    let line =
        line.split("), ErrorId").next().unwrap_or_default().split(", errorId").next().unwrap_or_default();
    line.chars().take(300).collect::<String>().trim().to_owned()
}

/// The rest of the same line and the next, where SDKs print the causes.
fn causes(rest: &str) -> Vec<String> {
    let text: String = rest.chars().take(600).collect();
    let text = text.trim();
    if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
}

/// `Error calling ListUsers:` of the .NET SDK, with nothing behind the colon.
fn silent(layer: &Layer, found: &mut Found) {
    let Some(at) = layer.text.find("Error calling ") else { return };
    let line = layer.slice(at..layer.text.len()).lines().next().unwrap_or_default().trim_end();
    if line.ends_with(':') && line.len() < 120 {
        let said = Said { means: "http-no-body", by: "Okta SDK for .NET", ..Said::default() };
        found.add(
            layer,
            at..at + line.len(),
            Kind::VerifierMessage,
            "It is the text of a client library that got no body.",
            Content::Said(said),
        );
    }
}

/// Internal codes that the System Log names as the reason of a failure.
fn reasons(layer: &Layer, found: &mut Found) {
    let mut telling = 0;
    if !names_a_reason(&layer.text) {
        return;
    }
    for (at, word) in words(&layer.text) {
        if names_a_reason(word) {
            telling = at + word.len() + 60;
        }
        if at > telling || word.len() > 400 {
            continue;
        }
        let name = word.rsplit(['=', ':']).next().unwrap_or_default();
        let name = name.trim_matches(|it: char| !it.is_ascii_alphanumeric());
        if !name.contains('_') || found.covers(layer.origin(at)) {
            continue;
        }
        let ids = crate::okta::named(name);
        if ids.is_empty() {
            continue;
        }
        let from = at + word.rfind(name).unwrap_or(0);
        let error = ErrorBody { recognised: ids, ..ErrorBody::default() };
        found.add(
            layer,
            from..from + name.len(),
            Kind::OAuthError,
            "It is a reason that the System Log names.",
            Content::Error(error),
        );
    }
}

/// Whether a word holds one of those under which the System Log gives a reason.
fn names_a_reason(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.windows(6).any(|it| it.eq_ignore_ascii_case(b"reason"))
        || bytes
            .windows(7)
            .any(|it| it.eq_ignore_ascii_case(b"failure") || it.eq_ignore_ascii_case(b"outcome"))
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - base, word))
}

/// Event types of the System Log.
fn events(layer: &Layer, found: &mut Found) {
    for (at, word) in words(&layer.text).take(200_000) {
        if word.len() > 200 || word.bytes().filter(|it| *it == b'.').count() < 2 {
            continue;
        }
        let name = word.trim_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        if name.matches('.').count() < 2 || name.len() > 90 || found.covers(layer.origin(at)) {
            continue;
        }
        if crate::okta::is_event_type(name) {
            let from = at + word.find(name).unwrap_or(0);
            let event = Event { event_type: name.to_owned(), ..Event::default() };
            found.add(
                layer,
                from..from + name.len(),
                Kind::SystemLogEvent,
                "It is the name of an event type.",
                Content::Event(event),
            );
        }
    }
}
