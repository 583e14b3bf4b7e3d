//! Finds requests and responses: as `curl -v` and `curl -i` print them, in logs, in a browser's console.

pub(crate) mod headers;

use crate::limits;
use crate::model::{Body, Content, Header, Kind, Request, Response};
use crate::reading::collector::Collector;
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
    Request(Request),
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
            Some(Start::Request(request))
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
        if let Some(message) = &mut open {
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
    match message.start {
        Start::Request(mut request) => {
            request.headers = message.headers;
            complete(&mut request);
            collector.add(
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
            collector.add(
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
            collector.add(
                layer,
                message.range,
                Kind::Response,
                "These are headers that a response has.",
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

fn response(status: u16, headers: Vec<Header>, body: &str, seen_blank: bool) -> Response {
    let value = |name: &str| headers.iter().find(|it| it.name == name).map(|it| it.value.as_str());
    let date = value("date").and_then(crate::reading::http::headers::date);
    let none = value("content-length") == Some("0") || status == 204;
    let trimmed = if none || is_beside(body.trim_start()) { "" } else { body.trim_start() };
    let html = value("content-type").is_some_and(|it| it.contains("text/html")) || is_html(trimmed);
    let title = if html { title(trimmed) } else { String::new() };
    let body = if trimmed.is_empty() {
        let ends = body.trim_start().is_empty() && value("content-length").is_none();
        if none || seen_blank && !headers.is_empty() && ends && status >= 400 {
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
    Response { status, headers, date, body, title }
}

/// Whether text below an answer is no body of it, but what a person put beside it: a credential, a command.
fn is_beside(text: &str) -> bool {
    ["authorization:", "bearer ", "dpop ", "ssws ", "curl ", "eyj"]
        .iter()
        .any(|start| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)))
}

/// Whether text begins like a web page.
pub(crate) fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(limits::PAGE_BEGINNING).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html") || start.contains("<head>")
}

/// The title of a web page; empty where it has none.
pub(crate) fn title(page: &str) -> String {
    let start =
        (0..=page.len().min(limits::TITLE_WITHIN)).rev().find(|it| page.is_char_boundary(*it)).unwrap_or(0);
    let start = page.get(..start).unwrap_or_default();
    let lower = start.to_ascii_lowercase();
    let from = lower.find("<title").and_then(|at| Some(at + lower.get(at..)?.find('>')? + 1));
    let words = from.and_then(|at| start.get(at..)).and_then(|rest| rest.split('<').next());
    words.unwrap_or_default().split_whitespace().take(limits::TITLE_WORDS).collect::<Vec<_>>().join(" ")
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
