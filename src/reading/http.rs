//! Finds requests and responses: as `curl -v` and `curl -i` print them, in logs, in a browser's console.

pub(crate) mod addresses;
mod body;
pub(crate) mod headers;
pub(crate) mod printed;
pub(crate) mod reason_phrase;

pub(crate) use body::{end, is_html, title};

use crate::model::{Content, Header, Kind, Request};
use crate::reading::collector::Collector;
use crate::reading::http::body::{has_none, is_beside, is_command, response};
use crate::reading::notation::form::form;
use crate::reading::notation::lines::{answered, header, request_line, status_line};
use crate::reading::source_text::Layer;
use std::ops::Range;

/// One line with its place and the sign that `curl -v` puts before it.
struct Line<'a> {
    at: usize,
    end: usize,
    clue: char,
    text: &'a str,
}

/// A message being read.
struct Message {
    range: Range<usize>,
    start: Start,
    headers: Vec<Header>,
    in_headers: bool,
    body: Range<usize>,
    /// Where the first line ends.
    first: usize,
    /// A blank line parts the headers from the body.
    parted: bool,
}

impl Message {
    /// A message of which the first line is read; its headers follow.
    fn begin(range: Range<usize>, start: Start, next: usize) -> Message {
        let first = range.end;
        Message {
            range,
            start,
            headers: Vec::new(),
            in_headers: true,
            body: next..next,
            first,
            parted: false,
        }
    }
}

enum Start {
    Request(Box<Request>),
    Response(u16),
    /// Headers without a first line.
    Headers,
}

/// Reads every message of the layer.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) {
    let mut open: Option<Message> = None;
    let mut at = 0;
    for raw in layer.text.split_inclusive('\n') {
        let mut line = line(raw, at);
        at += raw.len();
        let start = if let Some(request) = request_line(line.text) {
            Some(Start::Request(Box::new(request)))
        } else {
            status_line(line.text).map(Start::Response)
        };
        if let Some(mut start) = start {
            close(layer, collector, open.take(), line.at);
            if let Some((length, status)) = answered(line.text) {
                let range = line.at..line.at + length;
                line.at = range.end;
                close(layer, collector, Some(Message::begin(range, start, at)), at);
                start = Start::Response(status);
            }
            open = Some(Message::begin(line.at..line.end, start, at));
            continue;
        }
        if let Some(message) = open.take_if(|it| !it.in_headers && is_beside(line.text)) {
            // A command ends an answer as the next request does. Above a credential, nothing tells whether it had a body.
            let blank = layer.slice(message.body.clone()).trim().is_empty() && !is_command(line.text);
            let body = message.body.start..if blank { line.end } else { message.body.end };
            close(layer, collector, Some(Message { body, ..message }), line.end);
        } else if let Some(message) = &mut open {
            extend(message, &line, at);
        } else if let Some(header) =
            header(line.text).filter(|header| RESPONSE.contains(&header.name.as_str()))
        {
            let message = Message::begin(line.at..line.end, Start::Headers, at);
            open = Some(Message { headers: vec![header], ..message });
        }
    }
    let end = layer.text.len();
    close(layer, collector, open, end);
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
    let mut clues = indented.chars();
    let clue = clues.next().filter(|clue| matches!(clue, '<' | '>' | '*'));
    if let Some(clue) = clue
        && (clues.as_str().is_empty() || clues.as_str().starts_with(' '))
    {
        let text = clues.as_str().trim_start_matches(' ');
        // Databricks' SDKs list the headers: `< * Server: databricks`.
        let text = if clue == '*' { text } else { text.strip_prefix("* ").unwrap_or(text) };
        return Line { at: end - text.len(), end, clue, text };
    }
    Line { at, end, clue: ' ', text }
}

fn extend(message: &mut Message, line: &Line, next: usize) {
    if line.clue == '*' {
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
        message.parted = line.text.trim().is_empty();
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

fn close(layer: &Layer, collector: &mut Collector, message: Option<Message>, limit: usize) {
    let Some(mut message) = message else { return };
    if is_line_of_log(&message, layer) {
        message.range.end = message.first;
        message.body = message.first..message.first;
    }
    let body = layer.slice(message.body.start..message.body.end.min(limit));
    let none = matches!(message.start, Start::Response(status) if has_none(status, &message.headers));
    if let Some(length) = if none { Some(0) } else { end(body) } {
        message.body.end = message.body.start + length;
        let whole = layer.slice(message.range.start..message.range.end.min(message.body.end));
        message.range.end = message.range.start + whole.trim_end().len();
    }
    match message.start {
        Start::Request(mut request) => {
            request.headers = message.headers;
            request.form = form(layer.slice(message.body.start..message.body.end.min(limit)));
            complete(&mut request);
            collector.add(
                layer,
                message.range,
                Kind::Request,
                "It starts with a method and a path.",
                Content::Request(*request),
            );
        }
        Start::Response(status) => {
            let seen_blank = !message.in_headers;
            let body = layer.slice(message.body.start..message.body.end.min(limit));
            let response = response(status, message.headers, body, seen_blank);
            collector.add(
                layer,
                message.range,
                Kind::Response,
                "It starts with an HTTP status.",
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
            collector.add(
                layer,
                message.range,
                Kind::Response,
                "These are headers of a response.",
                Content::Response(response),
            );
        }
    }
}

/// Whether a message has nothing but its first line, and what follows is other lines of a log.
fn is_line_of_log(message: &Message, layer: &Layer) -> bool {
    let body = layer.slice(message.body.clone()).trim_start();
    let form = body.split_whitespace().next().is_some_and(|it| it.contains('=') && !it.contains('"'));
    let own = body.starts_with(['{', '[', '<']) || form && matches!(message.start, Start::Request(_));
    let bare = message.headers.is_empty() && !message.parted && !matches!(message.start, Start::Headers);
    bare && !own && !is_beside(body)
}

/// Host and scheme from the headers of a request.
pub(crate) fn complete(request: &mut Request) {
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
