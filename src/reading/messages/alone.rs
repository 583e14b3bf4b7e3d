//! A paste that is one word or one text: the name of an error, or words that come close to a known text.

use crate::limits;
use crate::matching;
use crate::model::{Confidence, Content, ErrorBody, Kind};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::messages::meant;
use crate::reading::messages::sentences::kind_of;
use crate::reading::messages::words;
use crate::reading::source_text::Layer;

/// What follows the label under which Okta's error page gives its description, in the languages that name it alike.
fn description(text: &str) -> String {
    let described = |line: &str| {
        let (label, rest) = line.split_once(':')?;
        let label = label.trim().to_lowercase();
        ["descri", "beschreib"].iter().any(|it| label.starts_with(it)).then(|| rest.trim().to_owned())
    };
    text.lines().find_map(described).map_or_else(String::new, |it| it.chars().take(limits::SUMMARY).collect())
}

/// Reads a paste that is one word or text: an OAuth error, an internal code, a text retyped by hand.
pub(crate) fn find_alone(layer: &Layer, collector: &mut Collector) {
    let text = layer.text.trim();
    let start = layer.text.len() - layer.text.trim_start().len();
    let range = start..start + text.len();
    for (at, word) in words(text).take(limits::NAME_WORDS) {
        let name = word.trim_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_' && it != '.');
        let name = name.rsplit(['=', '"', '\'']).next().unwrap_or_default();
        let dotted = name.matches('.').count() > 1;
        let telling = name.contains('_') && name.len() >= 10 || dotted || name.len() == text.len();
        if !telling || !name.contains(['_', '.']) {
            continue;
        }
        // A key of the Identity Engine may have an internal code in it.
        let ids =
            [name, name.strip_prefix("idx.error.code.").unwrap_or_default()].map(crate::catalogue::named);
        let Some(ids) = ids.into_iter().find(|it| !it.is_empty()) else { continue };
        let from = start + at + word.find(name).unwrap_or(0);
        let code = if ids.contains(&name) { name.to_owned() } else { String::new() };
        let kind = ids.first().and_then(|it| crate::catalogue::find(it)).map_or(Kind::OAuthError, kind_of);
        let name_range = from..from + name.len();
        let behind = text.get(name_range.end - start..).unwrap_or_default();
        let summary = match code.as_str() {
            "" => String::new(),
            _ => meant::in_brackets(behind).unwrap_or_else(|| description(text)),
        };
        let error = ErrorBody { code, summary, recognised: ids, ..ErrorBody::default() };
        collector.add(layer, name_range, kind, "It is the name of an error.", Content::Error(error));
        return;
    }
    if let Some(entry) = text
        .split('\n')
        .take(limits::RETYPED_LINES)
        .find_map(matching::nearest)
        .or_else(|| matching::nearest(text))
    {
        let error = ErrorBody {
            summary: text.chars().take(limits::SUMMARY).collect(),
            recognised: vec![entry.explanation.id],
            nearly: true,
            ..ErrorBody::default()
        };
        let kind = kind_of(entry);
        let mut nearly =
            exhibit(layer, range, kind, "Its words are closest to this message.", Content::Error(error));
        nearly.confidence = Confidence::Likely;
        collector.push(nearly);
    }
}
