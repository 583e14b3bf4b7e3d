//! Finds codes of Okta's API among words, with what stands behind them.

use crate::limits;
use crate::model::okta_ids;
use crate::model::{Content, ErrorBody, Kind};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use crate::text::beginning;
use std::collections::HashSet;
use std::ops::Range;

/// `E0000006` in any case, with what stands behind it as its summary.
pub(crate) fn find(layer: &Layer, collector: &mut Collector, known: &[(Range<usize>, &'static str)]) {
    let bytes = layer.text.as_bytes();
    let mut seen: HashSet<String> = HashSet::new();
    let known: HashSet<&str> = known.iter().filter_map(|(_, id)| id.split(['/', '@']).next()).collect();
    let places = bytes.windows(2).enumerate();
    let places = places.filter(|(_, it)| matches!(it, [b'E' | b'e', b'0'..=b'9'])).map(|(at, _)| at);
    for at in places {
        if collector.is_full_at(layer.origin(at)) {
            return;
        }
        let word = layer.text.get(at..at + 8).unwrap_or_default();
        let bounded = at == 0 || !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
        let ends = !bytes.get(at + 8).is_some_and(u8::is_ascii_alphanumeric);
        if !bounded
            || !ends
            || !okta_ids::is_error_code_in_any_case(word)
            || collector.is_read(layer.origin(at))
        {
            continue;
        }
        let code = word.to_ascii_uppercase();
        if !seen.insert(code.clone()) {
            continue;
        }
        let same = |id: &str| id.split(['/', '@']).next() == Some(code.as_str());
        if known.contains(code.as_str()) {
            if let Some(Content::Error(error)) =
                collector.exhibits.iter_mut().map(|it| &mut it.content).find(
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
        collector.add(
            layer,
            at..at + 8,
            Kind::OktaError,
            "It is a code of Okta’s API.",
            Content::Error(error),
        );
    }
}

/// What an SDK prints behind a code: `E0000001 (Api validation failed: x)`, `E0000006 You do not have …`.
fn summary(rest: &str) -> String {
    let rest = beginning(rest, limits::SUMMARY_BEHIND)
        .trim_start_matches([' ', ':', ';', '(', ')', '-', '=', '>', '"', '\'', '|', ',', '.', '\u{2013}']);
    let rest = rest.strip_prefix("E0000").map_or(rest, |again| again.get(3..).unwrap_or_default());
    let rest = rest.trim_start_matches([' ', ':', ';', '(', ')', '-']);
    let rest =
        rest.strip_prefix("errorSummary").unwrap_or(rest).trim_start_matches([' ', ':', '=', '"', '\'']);
    let line = rest.split(['\n', '\r', ';', '|', '"']).next().unwrap_or_default();
    let line =
        line.split("), ErrorId").next().unwrap_or_default().split(", errorId").next().unwrap_or_default();
    line.chars().take(limits::SUMMARY).collect::<String>().trim().to_owned()
}

/// The rest of the same line and the next, where SDKs print the causes.
fn causes(rest: &str) -> Vec<String> {
    let text: String = rest.chars().take(limits::CAUSES).collect();
    let text = text.trim();
    if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
}
