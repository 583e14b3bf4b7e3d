//! Finds what was pasted as words: codes, statuses, Okta's texts, what verifiers say, event types.

mod alone;
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
mod sentences;
mod speakers;
pub(crate) mod statuses;
pub(super) mod times;

pub(crate) use alone::find_alone;

use crate::limits;
use crate::model::{Content, ErrorBody, Kind, Party, VerifierMessage};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;

/// Reads the words of the layer that no other reader has read; asked after [`Collector::settle`].
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    log_table::find(layer, collector);
    screen::find(layer, collector);
    crate::reading::messages::other_providers::find(layer, collector);
    let known = sentences::find(layer, collector);
    codes::find(layer, collector, &known);
    pages::find(layer, collector);
    reasons(layer, collector);
    silent(layer, collector);
    statuses::find(layer, collector);
    events::find(layer, collector);
    operations::find(layer, collector);
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
