//! Pastes that are one word or one text: the name of an error, a text retyped by hand.

use super::{kind_of, words};
use crate::case::{Content, ErrorBody};
use crate::finding::Confidence;
use crate::okta::matching;
use crate::reading::found::{Found, exhibit};
use crate::reading::layer::Layer;

/// Lines that are held against the texts of the catalogues where nothing is recognised.
const LINES: usize = 400;

/// A paste that is one word or text: an OAuth error, an internal code, a text retyped by hand.
pub(in crate::reading) fn find(layer: &Layer, found: &mut Found) {
    let text = layer.text.trim();
    let start = layer.text.len() - layer.text.trim_start().len();
    let range = start..start + text.len();
    for (at, word) in words(text).take(2_000) {
        let name = word.trim_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_' && it != '.');
        let name = name.rsplit(['=', '"', '\'']).next().unwrap_or_default();
        let telling = name.contains('_') && name.len() >= 10 || name.len() == text.len();
        if !telling || !name.contains(['_', '.']) {
            continue;
        }
        let ids = crate::okta::named(name);
        if ids.is_empty() {
            continue;
        }
        let from = start + at + word.find(name).unwrap_or(0);
        let code = if ids.contains(&name) { name.to_owned() } else { String::new() };
        let (kind, _) = kind_of(ids.first().copied().unwrap_or_default());
        let error = ErrorBody { code, recognised: ids, ..ErrorBody::default() };
        let name_range = from..from + name.len();
        found.add(layer, name_range, kind, "It is the name of an error.", Content::Error(error));
        return;
    }
    if let Some(entry) =
        text.split('\n').take(LINES).find_map(matching::nearest).or_else(|| matching::nearest(text))
    {
        let error = ErrorBody {
            summary: text.chars().take(300).collect(),
            recognised: vec![entry.explanation.id],
            nearly: true,
            ..ErrorBody::default()
        };
        let (kind, _) = kind_of(entry.explanation.id);
        let mut nearly =
            exhibit(layer, range, kind, "Its words are nearest to this text.", Content::Error(error));
        nearly.confidence = Confidence::Likely;
        found.push(nearly);
    }
}
