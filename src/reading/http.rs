//! Finds requests and responses: as `curl -v` and `curl -i` print them, in logs, in a browser's console.

use super::found::Found;
use super::layer::Layer;
use crate::case::{Body, Content, Header, Kind, Request, Response};
use std::ops::Range;

/// One line with its place and the sign that `curl -v` puts before it.
struct Line<'a> {
    at: usize,
    end: usize,
    sign: char,
    text: &'a str,
}

/// A message being read.
struct Message {
    range: Range<usize>,
    start: Start,
    headers: Vec<Header>,
    in_headers: bool,
    body: Range<usize>,
}

enum Start {
    Request(Request),
    Response(u16),
    /// Headers without a first line.
    Headers,
}

/// Reads every message of the layer.
pub(super) fn find(layer: &Layer, found: &mut Found) {
    let mut open: Option<Message> = None;
    let mut at = 0;
    for raw in layer.text.split_inclusive('\n') {
        let line = line(raw, at);
        at += raw.len();
        let start = if let Some(request) = request_line(line.text) {
            Some(Start::Request(request))
        } else {
            status_line(line.text).map(Start::Response)
        };
        if let Some(start) = start {
            close(layer, found, open.take(), line.at);
            open = Some(Message {
                range: line.at..line.end,
                start,
                headers: Vec::new(),
                in_headers: true,
                body: at..at,
            });
            continue;
        }
        if let Some(message) = &mut open {
            extend(message, &line, at);
        } else if let Some(header) =
            header(line.text).filter(|header| RESPONSE.contains(&header.name.as_str()))
        {
            open = Some(Message {
                range: line.at..line.end,
                start: Start::Headers,
                headers: vec![header],
                in_headers: true,
                body: at..at,
            });
        }
    }
    let end = layer.text.len();
    close(layer, found, open, end);
}

/// Names that only the headers of a response have.
const RESPONSE: &[&str] = &[
    "date",
    "x-okta-request-id",
    "www-authenticate",
    "x-rate-limit-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
    "content-security-policy",
    "strict-transport-security",
    "set-cookie",
    "server",
    "dpop-nonce",
];

fn line(raw: &str, at: usize) -> Line<'_> {
    let text = raw.trim_end_matches(['\n', '\r']);
    let end = at + text.len();
    let indented = text.trim_start_matches([' ', '\t']);
    let mut signs = indented.chars();
    let sign = signs.next().filter(|sign| matches!(sign, '<' | '>' | '*'));
    if let Some(sign) = sign
        && (signs.as_str().is_empty() || signs.as_str().starts_with(' '))
    {
        let text = signs.as_str().trim_start_matches(' ');
        return Line { at: end - text.len(), end, sign, text };
    }
    Line { at, end, sign: ' ', text }
}

fn extend(message: &mut Message, line: &Line, next: usize) {
    if line.sign == '*' {
        return;
    }
    if message.in_headers {
        if let Some(header) = header(line.text) {
            message.headers.push(header);
            message.range.end = line.end;
            message.body = next..next;
            return;
        }
        let folded = line.text.starts_with([' ', '\t']) && !line.text.trim().is_empty();
        if folded && let Some(last) = message.headers.last_mut() {
            last.value.push(' ');
            last.value.push_str(line.text.trim());
            message.range.end = line.end;
            message.body = next..next;
            return;
        }
        message.in_headers = false;
        message.body = if line.text.trim().is_empty() { next..next } else { line.at..line.end };
        if !line.text.trim().is_empty() {
            message.range.end = line.end;
        }
        return;
    }
    message.body.end = next;
    if !line.text.trim().is_empty() {
        message.range.end = line.end;
    }
}

fn close(layer: &Layer, found: &mut Found, message: Option<Message>, limit: usize) {
    let Some(message) = message else { return };
    match message.start {
        Start::Request(mut request) => {
            request.headers = message.headers;
            complete(&mut request);
            found.add(
                layer,
                message.range,
                Kind::Request,
                "It begins with a method and a path.",
                Content::Request(request),
            );
        }
        Start::Response(status) => {
            let seen_blank = !message.in_headers;
            let body = layer.slice(message.body.start..message.body.end.min(limit));
            let response = response(status, message.headers, body, seen_blank);
            found.add(
                layer,
                message.range,
                Kind::Response,
                "It begins with an HTTP status.",
                Content::Response(response),
            );
        }
        Start::Headers => {
            let status = message.headers.iter().find(|it| it.name == ":status").map(|it| it.value.as_str());
            let status = status.and_then(|it| it.parse().ok()).unwrap_or_default();
            let known = message.headers.iter().filter(|it| RESPONSE.contains(&it.name.as_str())).count();
            let dated = message.headers.iter().any(|it| it.name == "date");
            if known < 2 && !dated && status == 0 {
                return;
            }
            let body = layer.slice(message.body.start..message.body.end.min(limit));
            let response = response(status, message.headers, body, false);
            found.add(
                layer,
                message.range,
                Kind::Response,
                "These are headers that a response has.",
                Content::Response(response),
            );
        }
    }
}

fn response(status: u16, headers: Vec<Header>, body: &str, seen_blank: bool) -> Response {
    let value = |name: &str| headers.iter().find(|it| it.name == name).map(|it| it.value.as_str());
    let date = value("date").and_then(super::headers::date);
    let trimmed = body.trim_start();
    let html = value("content-type").is_some_and(|it| it.contains("text/html")) || is_html(trimmed);
    let body = if trimmed.is_empty() {
        let empty = value("content-length") == Some("0") || status == 204;
        if empty || seen_blank && !headers.is_empty() && value("content-length").is_none() && status >= 400 {
            Body::Empty
        } else if html {
            Body::Html
        } else {
            Body::NotShown
        }
    } else if html {
        Body::Html
    } else if trimmed.starts_with(['{', '[']) {
        Body::Json
    } else {
        Body::Other
    };
    Response { status, headers, date, body, answers: None }
}

/// Whether text begins like a web page.
pub(super) fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html") || start.contains("<head>")
}

/// Host and scheme from the headers of a request.
pub(super) fn complete(request: &mut Request) {
    for header in &request.headers {
        match header.name.as_str() {
            "host" | ":authority" if request.host.is_empty() => header.value.clone_into(&mut request.host),
            "authorization" => {
                let scheme = header.value.split([' ', '\t']).next().unwrap_or_default();
                request.scheme = Some(scheme.to_owned()).filter(|scheme| !scheme.is_empty());
            }
            _ => {}
        }
    }
}

const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// `GET /path HTTP/1.1`, `GET https://host/path`, `POST /path`.
fn request_line(text: &str) -> Option<Request> {
    let mut words = text.split_ascii_whitespace();
    let method = words.next()?.trim_matches(['"', '\'', '`']);
    if !METHODS.contains(&method) {
        return None;
    }
    let target = words.next()?.trim_end_matches(['"', '\'', '`', ',']);
    let after = words.next().unwrap_or_default();
    let plain =
        after.is_empty() || after.to_ascii_uppercase().starts_with("HTTP/") || after.starts_with("->");
    (plain && is_target(target)).then(|| request(method, target))
}

fn is_target(target: &str) -> bool {
    target.starts_with('/') || target.starts_with("https://") || target.starts_with("http://")
}

/// A request for this target: a path, or an address with its host.
pub(super) fn request(method: &str, target: &str) -> Request {
    let (host, rest) = match target.split_once("://") {
        Some((_, rest)) => {
            rest.split_at_checked(rest.find(['/', '?', '#']).unwrap_or(rest.len())).unwrap_or((rest, ""))
        }
        None => ("", target),
    };
    let rest = rest.split('#').next().unwrap_or_default();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    Request {
        method: method.to_owned(),
        host: host.rsplit('@').next().unwrap_or_default().to_owned(),
        path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
        query: query.to_owned(),
        ..Request::default()
    }
}

/// `HTTP/1.1 403 Forbidden`, `HTTP/2 403`, `HTTP 403 Forbidden`.
fn status_line(text: &str) -> Option<u16> {
    let upper = text.get(..5)?.to_ascii_uppercase();
    if upper != "HTTP/" && upper != "HTTP " {
        return None;
    }
    let mut words = text.split_ascii_whitespace();
    let first = words.next()?;
    let digits = first.get(5..).unwrap_or_default();
    let versioned = first.len() > 5 && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let status = words.next()?.trim_end_matches([':', ',']);
    (versioned || first.len() == 4).then_some(())?;
    let status: u16 = status.parse().ok().filter(|status| (100..600).contains(status))?;
    let okta = words.next().is_some_and(|word| word.starts_with("Okta") || word.starts_with('{'));
    (!okta).then_some(status)
}

/// `Name: value`.
fn header(text: &str) -> Option<Header> {
    let (name, value) = text.split_once(':')?;
    let (name, value) = if name.is_empty() {
        let (name, value) = value.split_once(':')?;
        (name, value)
    } else {
        (name, value)
    };
    let pseudo = text.starts_with(':');
    let named = name.len() <= 60
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if !named || value.starts_with("//") {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let name = if pseudo { format!(":{name}") } else { name };
    Some(Header { name, value: value.trim().to_owned() })
}
