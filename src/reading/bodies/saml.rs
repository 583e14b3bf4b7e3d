//! Finds SAML responses: as XML, in base64, deflated (SAML 2.0 bindings, sections 3.4 and 3.5), under `SAMLResponse`.

mod xml;

use crate::limits;
use crate::model::{Content, Kind, Room, SamlResponse};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use crate::text::inflate::inflate;
use crate::text::percent::{self, Plus};
use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use std::ops::Range;

/// What base64 of a response begins with: `<samlp:`, `<saml2p:`, `<?xml`, `<Response`.
const BEGINNINGS: &[&str] = &["PHNhbWxw", "PHNhbWwycDpS", "PD94bWwg", "PFJlc3BvbnNl", "PHNhbWwycDpM"];

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Reads every response of the layer.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let text = layer.text.as_str();
    let mut read_until = 0;
    let encoded = named(text).chain(bare(text)).filter_map(|range| {
        let xml = decoded(text.get(range.clone())?)?;
        Some((range, xml))
    });
    let mut found: Vec<(Range<usize>, SamlResponse)> =
        encoded.filter_map(|(range, xml)| Some((range, xml::response(&xml)?.1))).collect();
    found.extend(plain(text));
    crate::sort::sort_by_key(&mut found, |(range, _)| range.start);
    if let Some((range, _)) = found.get(limits::SAML) {
        collector.leave_out(Room::SamlResponses, layer.span(range.clone()));
    }
    for (range, response) in found.into_iter().take(limits::SAML) {
        if range.start < read_until {
            continue;
        }
        read_until = range.end;
        collector.mark_read(layer, range.clone());
        let reason = "It is a `Response` of the SAML protocol.";
        collector.add(layer, range, Kind::SamlResponse, reason, Content::Saml(Box::new(response)));
    }
}

/// Values of the parameter or field `SAMLResponse`.
fn named(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices("SAMLResponse").filter_map(|(at, name)| {
        let rest = text.get(at + name.len()..)?;
        let value = rest.trim_start_matches(['"', '\'', ' ', '=', ':', '\t', '\n', '\r']);
        let value = value.strip_prefix("value=").map_or(value, |it| it.trim_start_matches(['"', '\'']));
        let start = text.len() - value.len();
        let parted = rest.starts_with(['=', '"', '\'', ':', ' ', '\n', '\r', '\t']);
        let end = start + run(value);
        (parted && end > start).then_some(start..end)
    })
}

/// Base64 that begins as a response does.
fn bare(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = text.as_bytes();
    text.match_indices('P').filter_map(move |(at, _)| {
        let rest = text.get(at..)?;
        let whole = at.checked_sub(1).is_none_or(|it| !bytes.get(it).is_some_and(u8::is_ascii_alphanumeric));
        (whole && BEGINNINGS.iter().any(|it| rest.starts_with(it))).then(|| at..at + run(rest))
    })
}

/// Bytes of base64 with its line ends, percent-encoded or not.
fn run(text: &str) -> usize {
    let base64 =
        |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/' | b'=' | b'%' | b'\n' | b'\r');
    let run = text.bytes().take(limits::SAML_BYTES).take_while(base64).count();
    text.get(..run).map_or(run, |it| it.trim_end().len())
}

/// The XML that base64 stands for, deflated or not.
fn decoded(text: &str) -> Option<String> {
    let plain = percent::decoded(text, Plus::Plus);
    let joined: String = plain.chars().filter(|it| !it.is_whitespace()).collect();
    // What was cut off ends in the middle of a group of four.
    let whole = joined.trim_end_matches('=');
    let whole = if whole.len() % 4 == 1 { whole.get(..whole.len() - 1)? } else { whole };
    let bytes = LENIENT.decode(whole).ok()?;
    if bytes.trim_ascii_start().starts_with(b"<") {
        return Some(String::from_utf8_lossy(&bytes).into_owned());
    }
    let bytes = inflate(&bytes, limits::SAML_BYTES)?;
    bytes.trim_ascii_start().starts_with(b"<").then(|| String::from_utf8_lossy(&bytes).into_owned())
}

/// Responses that stand as XML.
fn plain(text: &str) -> Vec<(Range<usize>, SamlResponse)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((range, response)) = text.get(from..).and_then(xml::response) {
        found.push((from + range.start..from + range.end, response));
        from += range.end.max(1);
        if found.len() > limits::SAML {
            break;
        }
    }
    found
}
