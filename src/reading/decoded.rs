//! Finds tokens that somebody decoded already: as JSON, as programs print maps and structs, as lists and tables.

mod anchors;
mod claims;
mod lines;
mod printed;
mod values;

use crate::jose::token::{Form, Part, Token};
use crate::limits;
use crate::model::{Case, Content, Kind};
use crate::reading::collector::{Collector, exhibit};
use crate::reading::decoded::claims::Claims;
use crate::reading::notation::preceding::{before, is_being_made};
use crate::reading::source_text::{Layer, add};
use crate::reading::tokens::nested_tokens;
use crate::text::json::{Fault, Flaw, Members, Value, read_embedded};
use std::ops::Range;

/// A header or a payload, with the stretch of the layer that it was read from.
struct Found {
    range: Range<usize>,
    what: What,
}

enum What {
    Header(Members),
    Payload(Claims),
}

/// Reads every decoded token of the layer; asked after the readers of bodies.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let text = layer.text.as_str();
    let brackets = anchors::brackets(text);
    let mut found: Vec<Found> = Vec::new();
    for it in &brackets {
        if found.last().is_none_or(|last| last.range.end <= it.start) {
            found.extend(bracketed(text, it.start));
        }
    }
    // What was told to be something else is not read once more line by line; a bracket of prose hides nothing.
    let told = brackets
        .into_iter()
        .filter(|it| it.end < text.len() || !text.get(it.start..).is_some_and(|it| it.starts_with('(')));
    let told: Vec<_> = found.iter().map(|it| it.range.clone()).chain(told).collect();
    found.extend(lines::find(text, told));
    crate::sort::sort_by_key(&mut found, |it| it.range.start);
    for (range, header, claims) in paired(text, found) {
        push(layer, range, header, claims, collector);
    }
}

/// What stands in the brackets that open here.
fn bracketed(text: &str, at: usize) -> Option<Found> {
    let (members, end, exact) = members(text, at)?;
    let range = at..end;
    if let Some(header) = claims::header(&members) {
        return Some(Found { range, what: What::Header(header) });
    }
    let made = is_being_made(text, at);
    let claims = claims::payload(&members, exact, true).filter(|_| !made)?;
    Some(Found { range, what: What::Payload(claims) })
}

/// The members of the brackets that open here, where they end, and whether they are JSON to the letter. Of the two
/// readers the one counts that sees more claims.
fn members(text: &str, at: usize) -> Option<(Members, usize, bool)> {
    let json = read_embedded(text, at).and_then(|reading| match reading.value {
        Value::Object(members) => {
            let exact = !reading.flaws.iter().any(|it| matches!(it.fault, Fault::Syntax));
            let cut = reading.flaws.iter().any(|it| matches!(it.fault, Fault::CutOff));
            let whole = text.get(at..reading.end).is_some_and(|it| it.ends_with('}'));
            (whole || exact && cut).then_some((members, reading.end, exact))
        }
        _ => None,
    });
    if let Some(known) = json.as_ref().filter(|it| it.2) {
        return Some(known.clone());
    }
    let printed = printed::read(text, at).map(|(members, end)| (members, end, false));
    let count = |it: &Option<(Members, usize, bool)>| it.as_ref().map_or(0, |it| claims::known(&it.0));
    // `String("…")`, `Some(…)`: the reader of JSON takes them for words.
    let typed = json
        .as_ref()
        .is_some_and(|it| it.0.iter().any(|it| matches!(&it.value, Value::Bare(text) if text.contains('('))));
    if count(&printed) >= count(&json) + usize::from(!typed) { printed } else { json }
}

/// Payloads with the headers that belong to them: the one before, or one behind that is said to be its header.
fn paired(text: &str, found: Vec<Found>) -> Vec<(Range<usize>, Option<Members>, Claims)> {
    let mut tokens: Vec<(Range<usize>, Option<Members>, Claims)> = Vec::new();
    let mut header: Option<(Range<usize>, Members)> = None;
    for Found { range, what } in found {
        match what {
            What::Payload(claims) => {
                let own = header.take().filter(|(before, _)| is_near(text, before.end, range.start));
                tokens.push(match own {
                    Some((before, header)) => (before.start..range.end, Some(header), claims),
                    None => (range, None, claims),
                });
            }
            What::Header(members) => match tokens.last_mut() {
                Some((before, own @ None, _)) if names_header(text, before.end, range.start) => {
                    before.end = range.end;
                    *own = Some(members);
                }
                _ => header = Some((range, members)),
            },
        }
    }
    tokens
}

/// Whether no more than labels stand between a header and a payload.
fn is_near(text: &str, from: usize, to: usize) -> bool {
    let between = text.get(from..to).unwrap_or_default();
    between.len() <= limits::DECODED_APART && !between.contains("eyJ")
}

/// Whether what stands between calls what follows a header: `protectedHeader: {`.
fn names_header(text: &str, from: usize, to: usize) -> bool {
    is_near(text, from, to) && text.get(from..to).is_some_and(|it| it.to_ascii_lowercase().contains("header"))
}

fn push(
    layer: &Layer,
    range: Range<usize>,
    header: Option<Members>,
    claims: Claims,
    collector: &mut Collector,
) {
    // What was left out by whoever printed it is not known to be missing.
    let flaws = if claims.whole { Vec::new() } else { vec![Flaw { at: 0, fault: Fault::CutOff }] };
    let part = |members: Option<Members>, flaws: Vec<Flaw>| Part {
        value: members.map(Value::Object),
        flaws,
        ..Part::default()
    };
    let named = before(&layer.text, range.start).named;
    let token = Token {
        parts: 3,
        header: part(header, Vec::new()),
        payload: part(Some(claims.members), flaws),
        form: Form::Decoded,
        named: named
            .filter(|it| matches!(it.as_str(), "id_token" | "access_token" | "idtoken" | "accesstoken")),
        ..Token::default()
    };
    let mut outer = exhibit(layer, range.clone(), Kind::Jwt, "", Content::Nothing);
    add(&mut outer.notes, "was-decoded");
    collector.forget_unrecognised(&outer.span);
    collector.mark_read(layer, range);
    nested_tokens::push(token, outer, collector);
}

/// Drops decoded tokens that stand beside their encoded form.
pub(crate) fn repeated(case: &mut Case) {
    let tokens = || case.tokens().map(|(_, _, token)| token);
    if !tokens().any(|token| token.form == Form::Decoded) {
        return;
    }
    let encoded: Vec<Members> = tokens()
        .filter(|token| token.form != Form::Decoded)
        .take(limits::DECODED_BESIDE)
        .map(|token| token.payload.members().clone())
        .collect();
    let same = |claims: &Members| {
        encoded
            .iter()
            .any(|known| claims.iter().all(|it| known.get(&it.name).is_none_or(|own| *own == it.value)))
    };
    case.exhibits.retain(|exhibit| match &exhibit.content {
        Content::Token(token) => token.form != Form::Decoded || !same(token.payload.members()),
        _ => true,
    });
}
