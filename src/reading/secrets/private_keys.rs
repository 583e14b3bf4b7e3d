//! Finds private keys in PEM.

use crate::limits;
use crate::model::{Content, Kind, Secret};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;

/// Reads every private key.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut last_end = 0;
    for (at, begin) in layer.text.match_indices("-----BEGIN ") {
        if at < last_end {
            continue;
        }
        let rest = layer.text.get(at..).unwrap_or_default();
        let window = (0..=limits::PRIVATE_KEY.min(rest.len())).rev().find(|it| rest.is_char_boundary(*it));
        let rest = rest.get(..window.unwrap_or(0)).unwrap_or_default();
        let label = rest.get(begin.len()..).and_then(|it| it.split("-----").next()).unwrap_or_default();
        if !label.ends_with("PRIVATE KEY") {
            continue;
        }
        let end = rest
            .find("-----END ")
            .and_then(|end| rest.get(end + 9..)?.find("-----").map(|close| end + 9 + close + 5))
            .unwrap_or(rest.len());
        let end = at + end;
        last_end = end;
        collector.mark_read(layer, at..end);
        collector.add(
            layer,
            at..end,
            Kind::PrivateKey,
            "It is a private key in PEM.",
            Content::Secret(Secret { masked: "…".into(), ..Secret::default() }),
        );
    }
}
