//! One entry of an archive, read leniently: whatever wrote it, and whatever is missing.

mod body;
mod render;
mod time;

pub(crate) use self::body::Body;
pub(crate) use self::render::{exchange, windows};

use crate::archive::scan::walk::{elements, members, text};
use crate::text::timestamp::Timestamp;
use std::borrow::Cow;

/// A request with its answer.
#[derive(Debug, Default)]
pub(crate) struct Entry<'a> {
    /// When it was sent; `None` if the entry does not say so.
    pub(crate) started: Option<Timestamp>,
    /// `Date` of the answer; `None` if it has none.
    pub(crate) date: Option<Timestamp>,
    pub(crate) request: Message<'a>,
    pub(crate) response: Message<'a>,
    pub(crate) method: Cow<'a, str>,
    pub(crate) url: Cow<'a, str>,
    /// Status of the answer; 0 where there was none.
    pub(crate) status: u16,
    pub(crate) status_text: Cow<'a, str>,
    /// Where the answer sends the browser; empty if nowhere.
    pub(crate) location: Cow<'a, str>,
    /// Why there was no answer, as the browser says it; empty if it says nothing.
    pub(crate) error: Cow<'a, str>,
    /// What the browser asked for it: `script`, `xhr` …; empty if it is not said.
    pub(crate) resource: Cow<'a, str>,
}

/// Headers and body of a request or an answer.
#[derive(Debug, Default)]
pub(crate) struct Message<'a> {
    /// Names as sent, without pseudo-headers.
    pub(crate) headers: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(crate) body: Body<'a>,
}

impl Message<'_> {
    /// The first header of this name, in any letter case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_ref())
    }
}

/// Reads an entry. `None` if this is none: it has neither request nor answer.
pub(crate) fn read(raw: &[u8]) -> Option<Entry<'_>> {
    let mut entry = Entry::default();
    let mut known = false;
    for (name, value) in members(raw) {
        match name {
            b"startedDateTime" => entry.started = text(value).and_then(|it| time::started(&it)),
            b"request" => known |= request(value, &mut entry),
            b"response" => known |= response(value, &mut entry),
            b"_error" | b"_failureText" if entry.error.is_empty() => entry.error = said(value),
            b"_resourceType" | b"_fetchType" => entry.resource = said(value),
            _ => {}
        }
    }
    if !known {
        return None;
    }
    entry.date = entry.response.header("date").and_then(crate::reading::http::headers::date);
    if let Some(location) = entry.response.header("location").filter(|it| !it.is_empty()) {
        entry.location = Cow::Owned(location.to_owned());
    }
    Some(entry)
}

impl Entry<'_> {
    /// When it was answered, else when it was sent; `None` if the entry does not say so.
    pub(crate) fn at(&self) -> Option<Timestamp> {
        self.date.or(self.started)
    }
}

fn said(raw: &[u8]) -> Cow<'_, str> {
    text(raw).unwrap_or_default()
}

fn request<'a>(raw: &'a [u8], entry: &mut Entry<'a>) -> bool {
    let mut known = false;
    for (name, value) in members(raw) {
        match name {
            b"method" => entry.method = said(value),
            b"url" => {
                entry.url = said(value);
                known = true;
            }
            b"headers" => entry.request.headers = headers(value),
            b"postData" => entry.request.body = Body::of_request(value),
            // Insomnia and some gateways keep the body beside the headers.
            b"body" | b"content" if entry.request.body.is_empty() => {
                entry.request.body = Body::of_request(value);
            }
            _ => {}
        }
    }
    if entry.method.is_empty() && known {
        entry.method = Cow::Borrowed("GET");
    }
    known
}

fn response<'a>(raw: &'a [u8], entry: &mut Entry<'a>) -> bool {
    let mut known = false;
    for (name, value) in members(raw) {
        match name {
            b"status" => {
                // Some write it as a string, and older tools write −999 where there was no answer.
                entry.status = said(value).trim().parse().ok().filter(|it| *it < 1_000).unwrap_or(0);
                known = true;
            }
            b"statusText" => entry.status_text = said(value),
            b"headers" => entry.response.headers = headers(value),
            b"content" => entry.response.body = Body::of_response(value),
            b"redirectURL" => entry.location = said(value),
            b"_error" | b"_failureText" if entry.error.is_empty() => entry.error = said(value),
            _ => {}
        }
    }
    known
}

/// Headers as a list of names and values, or as an object.
fn headers(raw: &[u8]) -> Vec<(Cow<'_, str>, Cow<'_, str>)> {
    let mut all: Vec<_> = elements(raw)
        .filter_map(|header| {
            let mut pair = (Cow::default(), Cow::default());
            for (name, value) in members(header) {
                match name {
                    b"name" => pair.0 = said(value),
                    b"value" => pair.1 = said(value),
                    _ => {}
                }
            }
            (!pair.0.is_empty()).then_some(pair)
        })
        .collect();
    all.extend(members(raw).map(|(name, value)| (String::from_utf8_lossy(name), said(value))));
    all.retain(|(name, _)| !name.starts_with(':'));
    all
}
