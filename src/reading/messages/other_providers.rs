//! Finds errors of other identity providers, whose words would else be taken for Okta's.

use crate::catalogue::other_providers;
use crate::model::{Content, Kind, VerifierMessage};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;

/// Errors that are read; a log with more of them says no more.
const MOST: usize = 100;

/// Each error, with the line that it begins.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut from = 0;
    for _ in 0..MOST {
        let rest = layer.slice(from..layer.text.len());
        let Some((at, name)) = other_providers::error(rest) else { return };
        let line = layer.slice(from + at..layer.text.len()).lines().next().unwrap_or_default();
        let span = from + at..from + at + line.len();
        from = span.end;
        if collector.is_read(layer.origin(span.start)) {
            continue;
        }
        let said = VerifierMessage {
            finding_id: "other-provider",
            libraries: name,
            found: Some(name.into()),
            speaker: crate::model::Party::Provider,
            ..VerifierMessage::default()
        };
        collector.add(
            layer,
            span,
            Kind::VerifierMessage,
            "It is an error of another provider.",
            Content::VerifierMessage(said),
        );
    }
}
