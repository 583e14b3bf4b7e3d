//! Finds requests by a header `Authorization` that a program printed, with the address that stands nearest: a dictionary
//! of Python's, .NET's `HttpRequestMessage`.

use crate::limits;
use crate::model::{Content, Header, Kind, Request};
use crate::reading::collector::Collector;
use crate::reading::http::complete;
use crate::reading::notation::keywords::Names;
use crate::reading::notation::lines::request;
use crate::reading::notation::preceding::before;
use crate::reading::source_text::Layer;
use crate::text::{METHODS, beginning, ending, is_unset};
use std::ops::Range;

/// What programs call the address of a request.
const ADDRESSES: &[&str] = &["url", "uri", "href", "requesturi", "request_url", "baseurl"];

/// Reads every `Authorization` that is a member of what was printed, and belongs to no request that is known already.
pub(super) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    let known = collector.requests();
    for scheme in ["bearer", "ssws", "dpop", "basic"] {
        for at in names.of_name(scheme) {
            let Some((header, range)) = member(&layer.text, at) else { continue };
            let span = layer.span(range.clone());
            let next = known.partition_point(|it| it.start <= span.start);
            let within =
                next.checked_sub(1).and_then(|it| known.get(it)).is_some_and(|it| span.start < it.end);
            let printed = (!within).then(|| read(&layer.text, &range, header)).flatten();
            if let Some(printed) = printed {
                let content = Content::Request(printed);
                collector.add(
                    layer,
                    range,
                    Kind::Request,
                    "It is a request that a program printed.",
                    content,
                );
            }
        }
    }
}

/// A member `Authorization` whose value begins with the scheme here, and where that value stands.
fn member(text: &str, at: usize) -> Option<(Header, Range<usize>)> {
    let named = before(text, at);
    if named.named.as_deref() != Some("authorization") {
        return None;
    }
    let rest = text.get(at..)?;
    let value = rest.split(['"', '\'', '`', '\n', '\r', '\\']).next()?.trim_end();
    // Code that puts the token together says nothing of what was sent, nor does the text of a document.
    let code =
        rest.get(value.len()..)?.trim_start_matches(['"', '\'', '`', ' ']).starts_with(['+', '.', '%']);
    let written = value.contains(['$', '{', '<', '%']);
    let header = Header { name: "authorization".into(), value: value.to_owned() };
    (!code && !written).then_some((header, at..at + value.len()))
}

/// The request around a header: with the address that stands nearest, or without one where the header holds nothing.
fn read(text: &str, header: &Range<usize>, sent: Header) -> Option<Request> {
    let behind = beginning(text.get(header.end..)?, limits::PRINTED_REQUEST);
    let ahead = ending(text.get(..header.start)?, limits::PRINTED_REQUEST);
    let later = behind.match_indices("http").map(|(at, _)| header.end + at);
    let earlier = ahead.rmatch_indices("http").map(|(at, _)| header.start - ahead.len() + at);
    let mut printed = match later.chain(earlier).find_map(|it| address(text, it)) {
        Some(url) => request(&method(&[ahead, behind].concat()), url),
        None if holds_nothing(&sent.value) => Request::default(),
        None => return None,
    };
    printed.headers = vec![sent];
    complete(&mut printed);
    Some(printed)
}

/// The address that begins here, where it is the value of a member for it.
fn address(text: &str, at: usize) -> Option<&str> {
    let rest = text.get(at..)?;
    let named = before(text, at).named?;
    let url = rest
        .split(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '`' | ',' | '}' | ')'))
        .next()?;
    (url.contains("://") && ADDRESSES.contains(&named.as_str())).then_some(url)
}

fn method(around: &str) -> String {
    let lower = around.to_ascii_lowercase();
    let named = lower.match_indices("method").find_map(|(at, name)| {
        let rest = lower.get(at + name.len()..)?.trim_start_matches([' ', '"', '\'', ':', '=']);
        let word: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
        METHODS.iter().find(|it| it.eq_ignore_ascii_case(&word)).map(|it| (*it).to_owned())
    });
    named.unwrap_or_else(|| "GET".to_owned())
}

fn holds_nothing(value: &str) -> bool {
    is_unset(value.split_once(' ').map_or("", |it| it.1.trim()))
}
