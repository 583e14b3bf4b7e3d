//! Finds HTTP statuses among words.

use crate::limits;
use crate::model::{Content, Kind, Response};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use crate::text::{ending, line_at};

/// A status that stands alone, in prose, or as a client prints it.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let trimmed = layer.text.trim();
    let start = layer.text.len() - layer.text.trim_start().len();
    if let Some(status) = status(trimmed) {
        collector.add(
            layer,
            start..start + trimmed.len(),
            Kind::Status,
            "It is an HTTP status.",
            Content::Status(status),
        );
        return;
    }
    if collector.exhibits.iter().any(|it| matches!(&it.content, Content::Response(it) if it.status > 0)) {
        return;
    }
    for (at, word) in crate::reading::messages::words(&layer.text) {
        if word.len() > limits::STATUS_WORD || !word.bytes().any(|it| matches!(it, b'4' | b'5')) {
            continue;
        }
        let digits = word.trim_matches(['(', ')', ':', ',', '.', '[', ']', '"', '\'']);
        let Some(number) =
            digits.parse::<u16>().ok().filter(|it| (400..600).contains(it) && digits.len() == 3)
        else {
            continue;
        };
        let named = names_a_status(&layer.text, at, word.len()) || status(line_at(&layer.text, at)).is_some();
        if collector.is_read(layer.origin(at)) || !named {
            continue;
        }
        let from = at + word.find(digits).unwrap_or(0);
        let response = Response { status: number, ..Response::default() };
        collector.add(
            layer,
            from..from + 3,
            Kind::Response,
            "A client reports this status.",
            Content::Response(response),
        );
        return;
    }
}

/// Whether the words around a number say that it is a status.
fn names_a_status(text: &str, at: usize, length: usize) -> bool {
    let before = ending(text.get(..at).unwrap_or_default(), limits::STATUS_AROUND).to_ascii_lowercase();
    let after: String =
        text.get(at + length..).unwrap_or_default().chars().take(limits::STATUS_AROUND).collect();
    let after = after.trim_start().trim_start_matches('(').to_ascii_lowercase();
    let before = before.trim_end_matches([' ', ':', '(', '=', '"']);
    let names =
        ["http", "status", "status code", "error", "code", "success", "statuscode", "returned", "got"];
    let reasons = [
        "unauthorized",
        "forbidden",
        "bad request",
        "not found",
        "too many",
        "client error",
        "server error",
        "internal server",
        "with error",
        "error",
        "method not",
        "service unavail",
        "gateway",
        "conflict",
    ];
    names.iter().any(|it| before.ends_with(it)) || reasons.iter().any(|it| after.starts_with(it))
}

/// The status that a short text is: `403`, `403 Forbidden`, `HTTP 403`.
fn status(text: &str) -> Option<u16> {
    if text.len() > limits::STATUS {
        return None;
    }
    let mut words = text.split([' ', ':', '(', ')', '/', '\n', '"']).filter(|it| !it.is_empty());
    let number = words.find_map(|it| it.parse::<u16>().ok().filter(|it| (100..600).contains(it)));
    let plain = |it: &str| {
        let it = it.to_ascii_lowercase();
        let known = [
            "http",
            "status",
            "code",
            "error",
            "unauthorized",
            "forbidden",
            "too",
            "many",
            "requests",
            "not",
            "found",
            "bad",
            "request",
            "internal",
            "server",
            "service",
            "unavailable",
            "gateway",
            "timeout",
            "method",
            "allowed",
            "1.1",
            "2",
            "conflict",
        ];
        known.contains(&it.as_str()) || it.parse::<u16>().is_ok()
    };
    number.filter(|_| text.split([' ', ':', '(', ')', '/', '\n', '"']).filter(|it| !it.is_empty()).all(plain))
}
