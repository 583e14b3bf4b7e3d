//! A lenient look into XML: elements by their local name, attributes, text. No entities, no namespaces, no documents.

use crate::model::SamlResponse;
use crate::text::character_references;
use crate::text::timestamp::Timestamp;
use std::ops::Range;

/// An element: its tag with attributes, and where its content stands.
struct Element<'a> {
    /// Where the tag begins.
    start: usize,
    /// Name and attributes.
    tag: &'a str,
    content: Range<usize>,
}

/// The first response of a text.
pub(super) fn response(text: &str) -> Option<(Range<usize>, SamlResponse)> {
    let root = element(text, 0, &["Response", "LogoutResponse", "ArtifactResponse"])?;
    let protocol = ["urn:oasis:names:tc:SAML:2.0:protocol", "urn:oasis:names:tc:SAML:1.0:protocol"];
    if !protocol.iter().any(|it| root.tag.contains(it)) {
        return None;
    }
    let inner = text.get(root.content.clone())?;
    let one = |name: &str| element(inner, 0, &[name]);
    let words = |it: Element| said(inner.get(it.content)?);
    let conditions = one("Conditions");
    let instant = |tag: &str, name: &str| attribute(tag, name)?.parse::<Timestamp>().ok();
    let confirmed = one("SubjectConfirmationData").and_then(|it| instant(it.tag, "NotOnOrAfter"));
    let ended = conditions.as_ref().and_then(|it| instant(it.tag, "NotOnOrAfter"));
    let response = SamlResponse {
        issuer: one("Issuer").and_then(words),
        status: statuses(inner),
        message: one("StatusMessage").and_then(words),
        destination: attribute(root.tag, "Destination"),
        audience: one("Audience").and_then(words),
        not_before: conditions.as_ref().and_then(|it| instant(it.tag, "NotBefore")),
        not_on_or_after: [confirmed, ended].into_iter().flatten().min(),
        encrypted: one("EncryptedAssertion").is_some(),
        signed: one("Signature").is_some(),
    };
    let end = text
        .get(root.content.end..)
        .and_then(|it| it.find('>'))
        .map_or(text.len(), |it| root.content.end + it + 1);
    Some((root.start..end, response))
}

/// The last parts of the status codes, the outer one first.
fn statuses(text: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let mut from = 0;
    while let Some(code) = element(text, from, &["StatusCode"]).filter(|_| codes.len() < 4) {
        from = code.content.start;
        let value = attribute(code.tag, "Value").unwrap_or_default();
        codes.push(value.rsplit(':').next().unwrap_or_default().to_owned());
    }
    codes
}

/// The next element of one of these local names, from an offset on.
fn element<'a>(text: &'a str, from: usize, names: &[&str]) -> Option<Element<'a>> {
    let mut at = from;
    loop {
        at += text.get(at..)?.find('<')?;
        let rest = text.get(at + 1..)?;
        let length =
            rest.find(|it: char| it.is_whitespace() || matches!(it, '>' | '/')).unwrap_or(rest.len());
        let name = rest.get(..length)?;
        let local = name.rsplit(':').next().unwrap_or_default();
        if names.contains(&local) {
            let close = rest.find('>').unwrap_or(rest.len());
            let tag = rest.get(..close)?;
            let start = (at + 1 + close + 1).min(text.len());
            let end = if tag.ends_with('/') { start } else { closing(text, start, name) };
            return Some(Element { start: at, tag, content: start..end });
        }
        at += 1;
    }
}

/// Where the content of an element ends; the end of a text that was cut off.
fn closing(text: &str, start: usize, name: &str) -> usize {
    let close = ["</", name].concat();
    text.get(start..).and_then(|it| it.find(&close)).map_or(text.len(), |it| start + it)
}

/// The value of an attribute.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.match_indices(name).find_map(|(at, _)| {
        let before = tag.get(..at)?.ends_with(char::is_whitespace);
        let behind = tag.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
        before.then_some(behind)
    })?;
    let quote = at.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    said(at.get(1..)?.split(quote).next()?)
}

/// A text without the space around it. `None` if nothing is left.
fn said(text: &str) -> Option<String> {
    let text = character_references::decoded(text.trim());
    (!text.is_empty() && !text.starts_with('<')).then(|| text.into_owned())
}
