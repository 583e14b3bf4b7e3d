//! Finds keys: JWKs and sets of them, PEM, certificates, DER in base64.

use crate::jose::key::{Form, Key, Keys, NotAKey, What};
use crate::model::{Content, Exhibit, Kind};
use crate::reading::collector::Collector;
use crate::reading::source_text::Layer;
use std::ops::Range;

/// What stands in every text that holds a key: the member of a JWK, PEM plain and in base64, and the beginnings of
/// DER in base64.
const SIGNS: [&str; 9] = ["kty", "-----BEGIN", "LS0tLS1CRUdJTi", "MII", "MIG", "MFk", "MFY", "MHY", "MCo"];

/// Reads every key. One that stands in the decoded header of a token is the token's own, and no exhibit.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    if !SIGNS.iter().any(|sign| layer.text.contains(sign)) {
        return;
    }
    for (span, mut keys) in Keys::find(&layer.text).pieces() {
        keys.keys.retain(|key| !key.origin.embedded);
        keys.problems.retain(is_told);
        if keys.is_empty() {
            continue;
        }
        let private = keys.holds_private() || keys.keys.iter().any(|key| key.material.is_secret());
        let (kind, reason) = match keys.keys.first().map(|key| key.origin.form) {
            _ if private => (Kind::PrivateKey, "A key in it has private parameters."),
            Some(Form::Jwk | Form::YamlJwk | Form::X5c) => (Kind::KeySet, "It has `kty`, as a JWK has."),
            Some(Form::Certificate) => (Kind::KeySet, "It is a certificate."),
            Some(_) => (Kind::KeySet, "It is a public key."),
            None => (Kind::KeySet, "It looks like a key, but cannot be read as one."),
        };
        collector.mark_read(layer, span.clone());
        collector.add(layer, span, kind, reason, Content::Keys(Box::new(keys)));
    }
}

/// Whether what is not a key is told of a paste, where other things than keys may stand too.
fn is_told(problem: &NotAKey) -> bool {
    !matches!(
        problem.what,
        What::Discovery { .. }
            | What::Url(_)
            | What::Token
            | What::Json
            | What::Html
            | What::Xml
            | What::Unknown
    )
}

/// Leaves out keys that were found again inside of a text that was decoded.
pub(crate) fn without_repeats(exhibits: &mut Vec<Exhibit>) {
    let known: Vec<(Range<usize>, Keys)> = exhibits
        .iter()
        .filter_map(|exhibit| match &exhibit.content {
            Content::Keys(keys) => Some((exhibit.span.clone(), keys.as_ref().clone())),
            _ => None,
        })
        .collect();
    let holds = |outer: &Keys, inner: &Keys| {
        let has = |key: &Key| outer.keys.iter().any(|other| other.material == key.material);
        !inner.keys.is_empty() && inner.keys.iter().all(has)
    };
    let mut seen = 0;
    exhibits.retain(|exhibit| {
        let Content::Keys(keys) = &exhibit.content else { return true };
        let before = known.iter().take(seen);
        seen += 1;
        let span = &exhibit.span;
        !before
            .into_iter()
            .any(|(outer, others)| outer.start <= span.start && span.end <= outer.end && holds(others, keys))
    });
}
