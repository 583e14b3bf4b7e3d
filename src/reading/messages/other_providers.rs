//! Finds errors of other identity providers, whose words would else be taken for Okta's.

use crate::catalogue::libraries::messages;
use crate::catalogue::other_providers;
use crate::limits;
use crate::matching::{self, Meaning};
use crate::model::{Content, Kind, VerifierMessage};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;

/// Each error, with the line that it begins.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut from = 0;
    for _ in 0..limits::PROVIDER_ERRORS {
        let rest = layer.slice(from..layer.text.len());
        let Some((at, name)) = other_providers::error(rest) else { return };
        let line = layer.slice(from + at..layer.text.len()).lines().next().unwrap_or_default();
        let span = from + at..from + at + line.len();
        from = span.end;
        if collector.is_read(layer.origin(span.start)) {
            continue;
        }
        let said = of_code(line).unwrap_or_else(|| VerifierMessage {
            finding_id: "other-provider",
            libraries: name,
            found: Some(name.into()),
            speaker: crate::model::Party::Provider,
            ..VerifierMessage::default()
        });
        collector.add(
            layer,
            span,
            Kind::VerifierMessage,
            "It is an error of another provider.",
            Content::VerifierMessage(said),
        );
    }
}

/// What the code at the beginning of an error means on its own, where the words that follow it are not the known ones;
/// `None` if they are, and say more, or if the code is in no catalogue.
pub(crate) fn of_code(line: &str) -> Option<VerifierMessage> {
    if matching::within(line).iter().any(|it| matches!(it.meaning, Meaning::VerifierMessage(_))) {
        return None;
    }
    let end = line.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(line.len());
    let code = line.get(..end)?;
    messages().iter().find(|it| it.text == code).map(|it| it.said(Vec::new()))
}
