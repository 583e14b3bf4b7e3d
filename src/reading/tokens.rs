//! Finds tokens in compact form: bare, wrapped, quoted, named, cut off.

pub(crate) mod json_serialization;
pub(crate) mod last_part;
pub(crate) mod nested_tokens;
pub(crate) mod run;

use crate::jose::sd_jwt::SdJwt;
use crate::jose::token::{TAKEN_OUT, Token};
use crate::model::{Content, Exhibit, Kind};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::notation::preceding::{Before, before, closed_by_quote};
use crate::reading::source_text::{Layer, add};
use crate::reading::tokens::run::{Run, is_base64url};
use std::ops::Range;

/// A token with the stretch of the layer that it was read from.
struct FoundToken {
    token: Token,
    range: Range<usize>,
    notes: Vec<&'static str>,
}

/// Reads every token of the layer; gives the layers that stand in base64.
pub(crate) fn read(layer: &Layer, collector: &mut Collector) -> Vec<Layer> {
    let (tokens, encoded) = find(layer);
    for FoundToken { token, range, notes } in tokens {
        collector.mark_read(layer, range.clone());
        let outer = exhibit(layer, range, Kind::Jwt, "", Content::Nothing);
        nested_tokens::push(token, Exhibit { notes, ..outer }, collector);
    }
    let encoded = encoded.into_iter().filter(|(range, _)| collector.has_budget(layer, range));
    encoded.map(|(range, text)| layer.decoded(range, text, "had-escapes")).collect()
}

/// Every token of the layer, and stretches of base64 that hold text with a token in it.
fn find(layer: &Layer) -> (Vec<FoundToken>, Vec<(Range<usize>, String)>) {
    let text = layer.text.as_str();
    let mut tokens = Vec::new();
    let mut encoded = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(text, from) {
        let run = Run::read(text, start);
        from = run.end.max(start + 2);
        if let Some(found) = token(layer, start, &run) {
            tokens.push(found);
        } else if run.dots == 0
            && run.compact.len() >= 64
            && let Some(inner) = decoded(&run.compact)
        {
            encoded.push((start..run.end, inner));
        }
    }
    (tokens, encoded)
}

/// The next place where base64 of `{` or of `ey` begins a word.
fn next_start(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| matches!(byte, b'e' | b'Z'))?;
        let promising = matches!(
            bytes.get(at..)?,
            [b'e', b'y', ..]
                | [b'e', b'w', b'o' | b'0', ..]
                | [b'e', b'3', b'0' | b't', ..]
                | [b'Z', b'X', b'l', b'K', ..]
        );
        if promising && at_boundary(bytes, at) {
            return Some(at);
        }
        at += 1;
    }
}

fn at_boundary(bytes: &[u8], at: usize) -> bool {
    let back = |distance: usize| at.checked_sub(distance).and_then(|it| bytes.get(it)).copied();
    let Some(previous) = back(1) else { return true };
    if !is_base64url(previous) {
        return true;
    }
    back(2) == Some(b'\\') || back(3) == Some(b'%')
}

/// Characters of a header and a payload that say anything.
const SHORTEST: usize = 12;

/// What programs print in place of a signature that they keep out of their logs.
const IN_ITS_PLACE: &[&str] = &[
    "<redacted",
    "[redacted",
    "(redacted",
    "<signature",
    "[signature",
    "<hidden",
    "[hidden",
    "<masked",
    "***",
];

/// Whether a signature was left out on purpose.
fn is_taken_out(rest: &str) -> bool {
    let begins = |it: &&&str| rest.get(..it.len()).is_some_and(|here| here.eq_ignore_ascii_case(it));
    IN_ITS_PLACE.iter().any(|it| begins(&it))
}

/// The token of a run, where its first part is a JOSE header.
fn token(layer: &Layer, start: usize, run: &Run) -> Option<FoundToken> {
    if run.compact.len() < SHORTEST {
        return None;
    }
    let rest = layer.text.get(run.end..).unwrap_or_default();
    let mut token = if run.compact.ends_with('.') && is_taken_out(rest) {
        Token::read(&[&run.compact, TAKEN_OUT].concat())
    } else {
        Token::read(&run.compact)
    };
    let members = token.header.members();
    let jose =
        ["alg", "enc", "kid", "typ", "jku", "x5t", "cty"].iter().any(|name| members.get(name).is_some());
    let whole_header = token.header.flaws.is_empty() && token.header.faults.is_empty();
    let begun = run.dots == 0
        && !whole_header
        && ["alg", "enc", "kid", "typ"].iter().any(|name| {
            let begins = format!("{{\"{name}\":");
            token.header.bytes.starts_with(begins.as_bytes())
        });
    let accepted = match run.dots {
        0 => begun || jose && run.cut,
        _ => jose || !token.payload.members().is_empty() && (whole_header || token.payload.flaws.is_empty()),
    };
    if !accepted {
        return None;
    }
    let behind = disclosures(layer.text.get(run.end..).unwrap_or_default());
    if !behind.is_empty() && !run.cut {
        token.disclosed = Some(SdJwt::read(&token.compact, token.payload.members(), behind));
    }
    let range = start..run.end + behind.len();
    let Before { named, scheme, quoted, .. } = before(&layer.text, start);
    token.abbreviated = run.cut;
    token.cut = run.cut || run.dots < 2 && run.dots != 4;
    let mut notes = layer.notes_in(&range);
    if scheme.is_some() {
        add(&mut notes, "had-bearer");
    }
    if quoted && (run.cut || closed_by_quote(&layer.text, range.end)) {
        add(&mut notes, "had-quotes");
    }
    if run.wrapped {
        add(&mut notes, "had-line-breaks");
    }
    if run.escaped {
        add(&mut notes, "had-escapes");
    }
    token.scheme = scheme;
    token.named = named;
    Some(FoundToken { token, range, notes })
}

/// The disclosures that follow a token (RFC 9901 section 4), up to the last tilde: behind that stands the token that
/// binds them to a key.
fn disclosures(rest: &str) -> &str {
    let length = rest.bytes().take_while(|byte| is_base64url(*byte) || *byte == b'~').count();
    let all = rest.get(..length).filter(|it| it.starts_with('~')).unwrap_or_default();
    all.get(..all.rfind('~').map_or(0, |at| at + 1)).unwrap_or_default()
}

/// Text with a token in it that was base64-encoded once more.
fn decoded(run: &str) -> Option<String> {
    let (bytes, faults) = crate::text::base64url::decode(run);
    if faults.iter().any(|fault| matches!(fault, crate::jose::token::Base64Fault::Character(_))) {
        return None;
    }
    let text = String::from_utf8(bytes).ok()?;
    let telling = text.starts_with("eyJ") && text.contains('.')
        || text.starts_with('{') && (text.contains("_token\"") || text.contains("errorCode"));
    telling.then_some(text)
}
