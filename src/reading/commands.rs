//! Finds requests in commands: `curl` for every shell, "Copy as fetch", PowerShell.

use crate::limits;
use crate::model::{Content, Header, Kind, Request};
use crate::reading::collector::Collector;
use crate::reading::http::{complete, reason_phrase};
use crate::reading::notation::form::form;
use crate::reading::notation::keywords::Names;
use crate::reading::notation::lines::request;
use crate::reading::source_text::Layer;
use crate::text::beginning;

/// Reads every command of the layer.
pub(crate) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    if names.is_empty() {
        return;
    }
    for name in ["curl", "fetch(", "invoke-restmethod", "invoke-webrequest", "http.get(", "requests."] {
        let mut end = 0;
        for at in names.of_name(name) {
            let bounded = at == 0
                || !layer
                    .text
                    .as_bytes()
                    .get(at - 1)
                    .is_some_and(|it| it.is_ascii_alphanumeric() || matches!(it, b'/' | b'-' | b'_'));
            if !bounded || at < end {
                continue;
            }
            let text = command(layer.text.get(at..).unwrap_or_default());
            end = at + text.len();
            if let Some(request) = read(text) {
                collector.add(
                    layer,
                    at..end,
                    Kind::Request,
                    "It is a command that makes this request.",
                    Content::Request(request),
                );
                reason_phrase::find(layer, end, collector);
            }
        }
    }
}

/// The command up to the first line that is not continued.
pub(crate) fn command(rest: &str) -> &str {
    let mut open = 0_i32;
    let mut length = 0;
    for line in rest.split_inclusive('\n').take(limits::COMMAND_LINES) {
        length += line.len();
        if length > limits::COMMAND {
            length = beginning(rest, limits::COMMAND).len();
            break;
        }
        for byte in line.bytes() {
            match byte {
                b'(' | b'{' => open += 1,
                b')' | b'}' => open -= 1,
                _ => {}
            }
        }
        let continued = line.trim_end().ends_with(['\\', '^', '`']);
        if !continued && open <= 0 {
            break;
        }
    }
    rest.get(..length).unwrap_or_default().trim_end()
}

/// The request that a command makes.
fn read(text: &str) -> Option<Request> {
    let at = text.find("https://").or_else(|| text.find("http://"))?;
    let rest = text.get(at..)?;
    let length = rest
        .find(|letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '^' | ')' | ','))
        .unwrap_or(rest.len());
    let target = rest.get(..length)?;
    let mut collector = request(&method(text), target);
    collector.headers = headers(text);
    collector.form = form(text);
    complete(&mut collector);
    Some(collector)
}

fn method(text: &str) -> String {
    let after = |clue: &str| {
        let rest = text.get(text.find(clue)? + clue.len()..)?;
        let word = rest.trim_start_matches([' ', '"', '\'', ':', '=']);
        let word: String = word.chars().take_while(char::is_ascii_alphabetic).collect();
        (!word.is_empty()).then(|| word.to_ascii_uppercase())
    };
    let named = after("-X ")
        .or_else(|| after("-X'"))
        .or_else(|| after("--request"))
        .or_else(|| after("-Method"))
        .or_else(|| after("\"method\""))
        .or_else(|| after("method:"));
    if let Some(method) = named {
        return method;
    }
    let verb = text.strip_prefix("requests.").and_then(|rest| rest.split('(').next());
    if let Some(verb) = verb.filter(|verb| verb.len() < 8) {
        return verb.to_ascii_uppercase();
    }
    let data = [" -d ", " --data", " --json", " -F ", " --form", "-Body", "body:", "\"body\": \""];
    if data.iter().any(|clue| text.contains(clue)) { "POST".into() } else { "GET".into() }
}

/// What a shell joins to a quoted text, because no space parts the two: `'Authorization: SSWS '$TOKEN`.
fn joined(rest: &str) -> String {
    let word = rest.split_whitespace().next().filter(|_| !rest.starts_with(char::is_whitespace));
    let word = word.unwrap_or_default().trim_matches(['"', '\'']);
    let more = word.starts_with(|letter: char| letter == '$' || letter.is_ascii_alphanumeric());
    if more { word.to_owned() } else { String::new() }
}

/// `-H 'Name: value'`, `"Name": "value"`, `"Name"="value"`.
pub(crate) fn headers(text: &str) -> Vec<Header> {
    let mut headers = Vec::new();
    for clue in ["-H ", "--header ", "-H'", "-H\""] {
        for (at, _) in text.match_indices(clue) {
            let rest = text.get(at + 2..).unwrap_or_default();
            let rest = rest.strip_prefix("-header").unwrap_or(rest).trim_start_matches([' ', '^', '$']);
            let Some(quote) = rest.chars().next().filter(|it| matches!(it, '"' | '\'')) else { continue };
            let body = rest.get(1..).unwrap_or_default().split(quote).next().unwrap_or_default();
            if let Some((name, value)) = body.split_once(':') {
                let more = joined(rest.get(body.len() + 2..).unwrap_or_default());
                headers.push(Header {
                    name: name.trim().to_ascii_lowercase(),
                    value: [value, more.as_str()].concat().trim().trim_end_matches('^').to_owned(),
                });
            }
        }
    }
    let lower = text.to_ascii_lowercase();
    for name in ["authorization", "dpop", "accept", "content-type"] {
        for clue in [format!("\"{name}\""), format!("'{name}'"), format!("{name}=")] {
            let Some(at) = lower.find(&clue) else { continue };
            let rest = text.get(at + clue.len()..).unwrap_or_default();
            let value = rest.trim_start_matches([' ', ':', '=']);
            let Some(quote) = value.chars().next().filter(|it| matches!(it, '"' | '\'' | '`')) else {
                continue;
            };
            let body = value.get(1..).unwrap_or_default();
            let value = body.split(quote).next().unwrap_or_default();
            let behind = body.get(value.len() + 1..).unwrap_or_default().trim_start();
            let more = if behind.starts_with(['+', '.', '%']) { "…" } else { "" };
            if !headers.iter().any(|header| header.name == name) {
                headers.push(Header { name: name.into(), value: [value, more].concat() });
            }
        }
    }
    headers
}
