//! Finds errors of other identity providers, whose words would else be taken for Okta's.

use crate::case::{Content, Kind, Said};
use crate::okta::providers;
use crate::reading::found::Found;
use crate::reading::layer::Layer;

/// Errors that are read; a log with more of them says no more.
const MOST: usize = 100;

/// Each error, with the line that it begins.
pub(super) fn find(layer: &Layer, found: &mut Found) {
    let mut from = 0;
    for _ in 0..MOST {
        let rest = layer.slice(from..layer.text.len());
        let Some((at, name)) = providers::error(rest) else { return };
        let line = layer.slice(from + at..layer.text.len()).lines().next().unwrap_or_default();
        let span = from + at..from + at + line.len();
        from = span.end;
        if found.covers(layer.origin(span.start)) {
            continue;
        }
        let said = Said { means: "other-provider", by: name, found: Some(name.into()), ..Said::default() };
        found.add(
            layer,
            span,
            Kind::VerifierMessage,
            "It is an error of another provider.",
            Content::Said(said),
        );
    }
}
