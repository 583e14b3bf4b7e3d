//! An entry as the text of an exchange, as one would paste it.

use super::{Entry, Message};
use crate::limits;
use crate::text::beginning;
use std::borrow::Cow;

/// Headers that say nothing of a refusal and may hold a session.
const LEFT_OUT: &[&str] =
    &["cookie", "set-cookie", "content-length", "content-encoding", "transfer-encoding"];

/// The exchange: request, headers, body, answer, headers, body. A body that is longer than one case is judged by is cut.
pub(crate) fn exchange(entry: &Entry, request_body: &str, response_body: &str) -> String {
    let mut text = String::new();
    let line = [&entry.method, " ", &one_line(&entry.url), " HTTP/1.1\n"].concat();
    text.push_str(&line);
    headers(&entry.request, &mut text);
    text.push('\n');
    body(request_body, &mut text);
    if entry.status == 0 {
        // As the browser's console says it.
        let error = one_line(&entry.error);
        if !error.is_empty() {
            text.push_str(&[&entry.method, " ", &one_line(&entry.url), " ", &error, "\n"].concat());
        }
        return text;
    }
    text.push_str(&format!("HTTP/1.1 {} {}\n", entry.status, one_line(&entry.status_text)));
    headers(&entry.response, &mut text);
    if entry.response.header("location").is_none() && !entry.location.is_empty() {
        text.push_str(&["location: ", &one_line(&entry.location), "\n"].concat());
    }
    text.push('\n');
    body(response_body, &mut text);
    text
}

fn headers(message: &Message, text: &mut String) {
    for (name, value) in &message.headers {
        if !LEFT_OUT.iter().any(|it| name.eq_ignore_ascii_case(it)) {
            text.push_str(&[&one_line(name), ": ", &one_line(value), "\n"].concat());
        }
    }
}

fn body(said: &str, text: &mut String) {
    if !said.is_empty() {
        text.push_str(beginning(said, limits::CASE_BODY));
        text.push_str("\n\n");
    }
}

/// A text without line ends: Safari and some proxies keep those between joined values.
fn one_line(text: &str) -> Cow<'_, str> {
    if text.contains(['\n', '\r']) {
        Cow::Owned(text.replace(['\n', '\r'], " "))
    } else {
        Cow::Borrowed(text)
    }
}

/// Of a long text what stands around these places, piece by piece on lines of their own.
pub(crate) fn windows(text: &str, places: impl Iterator<Item = (usize, usize)>) -> String {
    let mut all = String::new();
    let mut last = 0;
    for (start, end) in places {
        let from =
            (last..=start.saturating_sub(BEFORE).max(last)).rev().find(|it| text.is_char_boundary(*it));
        let to = (end + BEHIND..text.len()).find(|it| text.is_char_boundary(*it)).unwrap_or(text.len());
        let Some(piece) = from.and_then(|from| text.get(from..to)) else { continue };
        if all.len() + piece.len() > limits::CASE_BODY {
            break;
        }
        all.push_str(piece);
        all.push('\n');
        last = to;
    }
    all
}

/// Bytes before and behind a token in which its name and its end stand.
const BEFORE: usize = 60;
const BEHIND: usize = 4;
