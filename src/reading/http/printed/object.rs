//! Finds requests in what HTTP clients print of a failed one: the `config` of an `AxiosError`, the `options` of got.

use crate::limits;
use crate::model::{Content, Header, Kind, Request, Response};
use crate::reading::collector::Collector;
use crate::reading::commands::{command, headers};
use crate::reading::http::complete;
use crate::reading::notation::keywords::Names;
use crate::reading::notation::lines::request;
use crate::reading::source_text::Layer;
use crate::text::{beginning, ending};
use std::ops::Range;

/// Under which names they stand.
const NAMES: &[&str] = &["config: {", "\"config\":", "options: {", "\"req\":"];

/// Reads every such object of the layer.
pub(super) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    let mut end = 0;
    for name in NAMES {
        for at in names.of_name(name) {
            if at < end {
                continue;
            }
            let text = object(command(layer.text.get(at..).unwrap_or_default()));
            let Some(request) = read(text) else { continue };
            end = at + text.len();
            collector.add(
                layer,
                at..end,
                Kind::Request,
                "It is the request that an HTTP client prints with its error.",
                Content::Request(request),
            );
            if let Some((range, status)) = status(&layer.text, at, end) {
                let response = Response { status, ..Response::default() };
                collector.add(
                    layer,
                    range,
                    Kind::Response,
                    "It is the status that an HTTP client prints with its error.",
                    Content::Response(response),
                );
            }
        }
    }
}

/// A text up to the brace that closes its first object; all of it where none does.
fn object(text: &str) -> &str {
    let mut open = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => open += 1,
            '}' if open == 1 => return text.get(..=at).unwrap_or(text),
            '}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    text
}

/// The request that an object describes; `None` if it names no whole address.
fn read(text: &str) -> Option<Request> {
    let url = member(text, "href").or_else(|| member(text, "url"))?;
    let base = member(text, "baseURL").unwrap_or_default();
    let target = match url.starts_with("http") {
        true => url.to_owned(),
        false => [base.trim_end_matches('/'), "/", url.trim_start_matches('/')].concat(),
    };
    if !target.starts_with("http://") && !target.starts_with("https://") {
        return None;
    }
    let method = member(text, "method").unwrap_or("get").to_ascii_uppercase();
    let mut request = request(&method, &target);
    request.headers = headers(text);
    if let Some(value) = member(text, "Authorization").or_else(|| member(text, "authorization"))
        && !request.headers.iter().any(|it| it.name == "authorization")
    {
        request.headers.push(Header { name: "authorization".into(), value: value.to_owned() });
    }
    complete(&mut request);
    Some(request)
}

/// The status of the answer to a request that stands here, with its place: `Request failed with status code 401` before
/// it, or `response: { status: 401` in it or behind it.
fn status(text: &str, start: usize, end: usize) -> Option<(Range<usize>, u16)> {
    let before = ending(text.get(..start)?, limits::SENTENCE_BEFORE);
    let behind = beginning(text.get(end..)?, limits::SENTENCE_BEFORE);
    [(before, start - before.len()), (behind, end), (text.get(start..end)?, start)].into_iter().find_map(
        |(part, from)| {
            ["status code ", "Response code ", "status: ", "\"status\":", "\"statusCode\":"].iter().find_map(
                |name| {
                    let at = from + part.find(name)? + name.len();
                    let number = text.get(at..at + 3)?.parse().ok().filter(|it| (400..600).contains(it))?;
                    Some((at..at + 3, number))
                },
            )
        },
    )
}

/// The text of a member: `url: 'https://…'`, `"url":"https://…"`.
fn member<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.match_indices(name).find_map(|(at, _)| {
        let bounded = !text.get(..at)?.ends_with(|it: char| it.is_ascii_alphanumeric() || it == '_');
        let rest = text.get(at + name.len()..)?;
        let value = rest.strip_prefix(['"', '\'']).unwrap_or(rest).strip_prefix(':')?.trim_start();
        let quote = value.chars().next().filter(|it| bounded && matches!(it, '"' | '\'' | '`'))?;
        value.get(1..)?.split(quote).next().filter(|it| !it.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_is_read_from_what_a_client_prints() {
        for (text, method, host, path) in [
            (
                "config: {\n method: 'post',\n url: 'https://acme.okta.com/api/v1/authn' }",
                "POST",
                "acme.okta.com",
                "/api/v1/authn",
            ),
            (
                "\"config\":{\"baseURL\":\"https://acme.okta.com/\",\"method\":\"get\",\"url\":\"/api/v1/users\"}",
                "GET",
                "acme.okta.com",
                "/api/v1/users",
            ),
            (
                "options: { url: URL { href: 'https://acme.okta.com/api/v1/logs' }, method: 'GET' }",
                "GET",
                "acme.okta.com",
                "/api/v1/logs",
            ),
        ] {
            let read = read(text).unwrap();
            assert_eq!((read.method.as_str(), read.host.as_str(), read.path.as_str()), (method, host, path));
        }
        assert!(read("config: { url: 'orders', method: 'get' }").is_none());
        assert!(read("config: { timeout: 5 }").is_none());
    }
}
