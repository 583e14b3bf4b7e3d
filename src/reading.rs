//! Text into a case: everything that can be recognised in a paste, whole or in part. Reading never fails.

mod around;
mod bodies;
mod clean;
mod commands;
mod found;
mod headers;
mod http;
mod inner;
mod join;
mod layer;
mod masking;
mod names;
mod secrets;
mod serialized;
mod texts;
mod tokens;
mod unsent;
mod urls;

use crate::case::{Body, Case, Content, Exhibit, Kind};
use crate::finding::Confidence;
use found::{Found, exhibit};
use layer::Layer;
use names::Names;

/// Reads a paste.
#[must_use]
pub fn read(text: &str) -> Case {
    let paste = Layer::of_paste(text);
    let clean = clean::clean(&paste);
    let mut found = Found::within(text.len());
    structured(&clean, &mut found);
    found.settle();
    texts::find(&clean, &mut found);
    if found.exhibits.iter().all(is_bare_status) {
        texts::find_alone(&clean, &mut found);
    }
    if found.exhibits.is_empty() {
        unsent::find(&clean, &mut found);
    }
    if found.exhibits.is_empty() {
        nothing(&clean, &mut found);
    }
    let mut case = Case { exhibits: found.exhibits(text), lower: lowered(text) };
    join::join(&mut case);
    masking::mask(&mut case.exhibits, text);
    case
}

/// Bytes of a paste that signs are looked for in.
const SIGNS: usize = 200_000;

fn lowered(text: &str) -> String {
    let end = (0..=text.len().min(SIGNS)).rev().find(|it| text.is_char_boundary(*it)).unwrap_or(0);
    text.get(..end).unwrap_or_default().to_ascii_lowercase()
}

/// Everything that has a structure, here and in what was encoded here.
fn structured(layer: &Layer, found: &mut Found) {
    let (tokens, encoded) = tokens::find(layer);
    for tokens::FoundToken { token, range, notes } in tokens {
        found.cover(layer, range.clone());
        let outer = exhibit(layer, range, Kind::Jwt, "", Content::Nothing);
        inner::push(token, Exhibit { notes, ..outer }, found);
    }
    let names = Names::of(&layer.text);
    http::find(layer, found);
    if !names.is_empty() {
        commands::find(layer, &names, found);
        headers::find(layer, &names, found);
        secrets::find_named(layer, &names, found);
    }
    secrets::find_shaped(layer, found);
    let mut inner = bodies::find(layer, found);
    inner.extend(urls::find(layer, &names, found));
    let encoded = encoded.into_iter().filter(|(range, _)| found.affords(layer, range));
    inner.extend(encoded.map(|(range, text)| layer.decoded(range, text, "had-escapes")));
    for part in &inner {
        structured(part, found);
    }
    if layer.depth == 0 {
        found.settle();
        inner.iter().for_each(|part| texts::find(part, found));
    }
}

/// Whether this is a status that a client named, and nothing of its answer.
fn is_bare_status(exhibit: &Exhibit) -> bool {
    matches!(&exhibit.content, Content::Response(it) if it.headers.is_empty() && it.body == Body::NotShown)
}

/// Says that nothing was recognised, and what came nearest.
fn nothing(layer: &Layer, found: &mut Found) {
    let text = layer.text.trim();
    if text.is_empty() {
        return;
    }
    let start = layer.text.len() - layer.text.trim_start().len();
    let (because, content) = nearest(text);
    let (kind, content) = if http::is_html(text) {
        (Kind::Html, Content::Page(http::title(text)))
    } else {
        (Kind::Unrecognised, content)
    };
    let range = start..start + text.len();
    let nothing = exhibit(layer, range, kind, because, content);
    found.push(Exhibit { confidence: Confidence::Likely, ..nothing });
}

/// What a text that was not recognised comes nearest to.
fn nearest(text: &str) -> (&'static str, Content) {
    let dots = text.bytes().filter(|it| *it == b'.').take(9).count();
    let base64 = text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_=+/.\r\n ".contains(&it));
    let part = crate::token::Part::read(if base64 { text } else { "" });
    let payload = crate::token::is_payload(part.members());
    let header = !payload && part.members().text("alg").is_some();
    if payload || header {
        let because = if header {
            "It looks like the header of a token alone, still encoded."
        } else {
            "It looks like the payload of a token alone, still encoded."
        };
        return (because, part.value.map_or(Content::Nothing, Content::Json));
    }
    let because = if http::is_html(text) {
        "It is a web page, and no text of Okta’s error page was found in it."
    } else if base64 && (1..=4).contains(&dots) && text.len() >= 60 {
        "It has the dots of a token, and its first part holds no header."
    } else if base64 && dots == 0 && text.len() == 43 {
        "It has the length of a refresh token or of a hash, and nothing says which."
    } else if text.starts_with("MII") {
        "It looks like a certificate or a key without its first line."
    } else {
        "Nothing in it is a token, an error, a header or a command that this page knows."
    };
    (because, Content::Nothing)
}
