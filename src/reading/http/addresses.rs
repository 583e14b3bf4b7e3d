//! Finds redirect addresses and form-encoded text: errors, codes and tokens in queries and fragments.

use crate::limits;
use crate::model::{Content, ErrorBody, Kind};
use crate::reading::bodies::token_response::of_address;
use crate::reading::collector::Collector;
use crate::reading::notation::keywords::Names;
use crate::reading::secrets;
use crate::reading::source_text::Layer;
use crate::text::Escape;
use crate::text::percent::{self, Plus};
use crate::text::url::{self, Parameter, Url};
use std::ops::Range;

/// Reads every query and fragment; gives the layers of values that were encoded.
pub(crate) fn find(layer: &Layer, names: &Names, collector: &mut Collector) -> Vec<Layer> {
    let mut inner = Vec::new();
    let mut last_end = 0;
    let mut starts: Vec<usize> = ["error=", "code=", "error_description=", "id_token=", "access_token="]
        .iter()
        .flat_map(|name| {
            let written = move |at: &usize| layer.text.get(*at..).is_some_and(|it| it.starts_with(name));
            names.of_name(name).filter(written)
        })
        .collect();
    crate::sort::sort_by_key(&mut starts, |at| *at);
    for at in starts {
        if at < last_end {
            continue;
        }
        let range = url::around(&layer.text, at);
        last_end = range.end;
        let text = layer.slice(range.clone());
        let parameters: Vec<_> = url::parameters(text).collect();
        if parameters.len() > 1 || text.contains("://") {
            address(layer, range, &parameters, collector, &mut inner);
        }
    }
    authorize(layer, collector);
    encoded(layer, collector, &mut inner);
    inner
}

/// How an authorization endpoint ends at Okta.
const OKTAS: &str = "/authorize?";

/// How it ends there and at others: Authentik; Keycloak, Dex and Google; PingFederate.
const AUTHORIZE: [&str; 4] = [OKTAS, "/authorize/?", "/auth?", "/authorization.oauth2?"];

/// Addresses of authorization requests, as they are copied from the browser.
fn authorize(layer: &Layer, collector: &mut Collector) {
    if layer.text.len() < "https://a/auth?".len() {
        return;
    }
    let ends = AUTHORIZE.iter().flat_map(|end| layer.text.match_indices(end));
    for (at, end) in ends.take(limits::AUTHORIZE_ADDRESSES) {
        let range = url::around(&layer.text, at);
        let target = layer.slice(range.clone());
        if end != OKTAS && !target.contains("client_id=") {
            continue;
        }
        let start = layer.span(range.clone()).start;
        let known = collector
            .exhibits
            .iter()
            .any(|it| matches!(it.content, Content::Request(_)) && it.span.contains(&start));
        if known || !Url::cut(target).is_web() {
            continue;
        }
        let request = crate::reading::notation::lines::request("GET", target);
        collector.add(
            layer,
            range,
            Kind::Request,
            "It is the URL of an authorization request.",
            Content::Request(request),
        );
    }
}

fn address(
    layer: &Layer,
    range: Range<usize>,
    parameters: &[Parameter<'_>],
    collector: &mut Collector,
    inner: &mut Vec<Layer>,
) {
    let stands = |it: &Parameter| range.start + it.range.start..range.start + it.range.end;
    let value = |name: &str| parameters.iter().find(|it| it.name == name).map(stands);
    // `&error=` without a value is what a client sends that has none to report.
    let error = value("error").filter(|it| !it.is_empty());
    let code = value("code");
    let tokens = value("id_token").or_else(|| value("access_token"));
    let redeemed = value("grant_type").is_some_and(|it| layer.slice(it) == "authorization_code");
    let answered = redeemed
        || value("state").is_some()
        || value("iss").is_some()
        || layer.slice(range.clone()).contains("callback");
    if let Some((token, promised)) = of_address(parameters) {
        collector.promise(layer, range.start + token.start..range.start + token.end, promised);
    }
    if error.is_none() && tokens.is_none() && !(code.is_some() && answered) {
        return;
    }
    let is_address =
        layer.slice(range.clone()).contains("://") || layer.slice(range.clone()).starts_with('/');
    if is_address && !redeemed {
        collector.add(
            layer,
            range.clone(),
            Kind::Redirect,
            "It is a URL to which an authorization server sent the browser back.",
            Content::Nothing,
        );
    }
    if let Some(error) = error {
        let description = value("error_description");
        let said = description.clone().map(|it| decoded(layer, it).text).unwrap_or_default();
        let span = description.map_or(error.clone(), |it| error.start.min(it.start)..error.end.max(it.end));
        collector.mark_read(layer, range.clone());
        collector.add(
            layer,
            span,
            Kind::OAuthError,
            "It is the `error` of a redirect URL.",
            Content::Error(ErrorBody {
                code: decoded(layer, error).text,
                summary: said,
                ..ErrorBody::default()
            }),
        );
    }
    if let Some(code) = code.filter(|code| answered && code.len() >= 8) {
        secrets::push(layer, code, Kind::AuthorizationCode, "It is the `code` of a redirect URL.", collector);
    }
    for parameter in parameters {
        let (text, stands) = (parameter.value, stands(parameter));
        let holds = text.contains('%') && (text.contains("eyJ") || text.contains("%7B"));
        if holds && collector.has_budget(layer, &stands) {
            inner.push(decoded(layer, stands));
        }
    }
}

/// Words joined by `+` and `%20`, as a copied description is.
fn encoded(layer: &Layer, collector: &mut Collector, inner: &mut Vec<Layer>) {
    let mut at = 0;
    if !layer.text.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
        return;
    }
    for piece in layer.text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if !word.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
            at += piece.len();
            continue;
        }
        let from = at;
        at += piece.len();
        let spaces = word.matches('+').count() + word.matches("%20").count();
        let sentence = word.len() >= 24
            && spaces >= 3
            && !word.contains("://")
            && word.len() <= limits::ENCODED_SENTENCE;
        let holds = if sentence {
            word.bytes().filter(u8::is_ascii_lowercase).count() * 2 > word.len()
        } else {
            word.contains("%7B%22") || word.contains("%7b%22")
        };
        let range = from..from + word.len();
        if holds && collector.has_budget(layer, &range) {
            inner.push(decoded(layer, range));
        }
    }
}

/// A stretch with `%XX` and `+` decoded. A `+` alone changes nothing of what a token is.
pub(crate) fn decoded(layer: &Layer, range: Range<usize>) -> Layer {
    let text = layer.slice(range.clone());
    let noted = |escape: Escape| {
        let plus = text.as_bytes().get(escape.range.start) == Some(&b'+');
        (escape, (!plus).then_some("had-escapes"))
    };
    layer.undone(range, percent::escapes(text, Plus::Space).map(noted))
}
