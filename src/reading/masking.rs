//! Masks every secret wherever its text stands in what was read around it.

use crate::model::{Content, Exhibit, Kind, masked};
use crate::sort;
use crate::text::template::Fact;
use std::collections::HashSet;

/// Masks the secrets that stand inside of texts which are shown.
pub(crate) fn mask(exhibits: &mut [Exhibit], paste: &str) {
    let mut secrets: Vec<(usize, &str, String)> = Vec::new();
    for exhibit in exhibits.iter() {
        let masked = match &exhibit.content {
            Content::Secret(secret) => Some(secret.masked.clone()),
            Content::Keys(_) if exhibit.kind == Kind::PrivateKey => Some(masked("")),
            _ => None,
        };
        if let Some(masked) = masked {
            let spans = std::iter::once(&exhibit.span).chain(&exhibit.also);
            let texts = spans.filter_map(|span| Some((span.start, paste.get(span.clone())?)));
            secrets.extend(texts.map(|(start, text)| (start, text, masked.clone())));
        }
    }
    sort::sort_by_key(&mut secrets, |(start, ..)| *start);
    for exhibit in exhibits {
        let from = secrets.partition_point(|(start, ..)| *start < exhibit.span.start);
        let within = secrets.iter().skip(from).take_while(|(start, ..)| *start < exhibit.span.end);
        let mut known = HashSet::from([""]);
        for (_, secret, masked) in within.filter(|(_, secret, _)| known.insert(secret)) {
            for text in shown(&mut exhibit.content) {
                if text.contains(secret) {
                    *text = text.replace(secret, masked);
                }
            }
        }
    }
}

/// The texts of an exhibit that findings show.
fn shown(content: &mut Content) -> Vec<&mut String> {
    match content {
        Content::VerifierMessage(said) => {
            let facts = said.facts.iter_mut().map(|Fact { value, .. }| value);
            facts.chain(&mut said.found).chain(&mut said.expected).collect()
        }
        Content::Error(error) => std::iter::once(&mut error.summary).chain(&mut error.causes).collect(),
        Content::Idx(messages) => messages.iter_mut().map(|message| &mut message.text).collect(),
        Content::Challenge(challenge) => challenge.params.iter_mut().map(|(_, value)| value).collect(),
        Content::Unread(unread) => vec![&mut unread.line],
        _ => Vec::new(),
    }
}
