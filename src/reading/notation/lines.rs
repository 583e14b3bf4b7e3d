//! The lines of an HTTP message.

use crate::limits;
use crate::model::{Header, Request};
use crate::text::is_method;
use crate::text::url::{self, Url};

/// `GET /path HTTP/1.1`, `GET https://host/path`, `POST /path`.
pub(crate) fn request_line(text: &str) -> Option<Request> {
    let mut words = text.split_ascii_whitespace();
    let method = words.next()?.trim_matches(['"', '\'', '`']);
    if !is_method(method) {
        return None;
    }
    let target = words.next()?.trim_end_matches(['"', '\'', '`', ',']);
    let after = words.next().unwrap_or_default();
    let plain =
        after.is_empty() || after.to_ascii_uppercase().starts_with("HTTP/") || after.starts_with("->");
    (plain && is_target(target)).then(|| request(method, target))
}

/// `GET /path -> HTTP/1.1 200 OK`, `GET /path -> 200`: where the request ends, and the status after it.
pub(crate) fn answered(text: &str) -> Option<(usize, u16)> {
    let (call, answer) = text.split_once(" -> ")?;
    let number = || answer.split_ascii_whitespace().next()?.parse().ok();
    let status = status_line(answer).or_else(number).filter(|it| (100..600).contains(it))?;
    Some((call.len(), status))
}

/// Whether a text is what a request can ask for: a path, or an address of the web.
pub(crate) fn is_target(target: &str) -> bool {
    target.starts_with('/') || url::is_web(target)
}

/// A request for this target: a path, or an address with its host.
pub(in crate::reading) fn request(method: &str, target: &str) -> Request {
    let url = Url::cut(target);
    Request {
        method: method.to_owned(),
        host: url.host.to_owned(),
        path: if url.path.is_empty() { "/".to_owned() } else { url.path.to_owned() },
        query: url.query.to_owned(),
        ..Request::default()
    }
}

/// `HTTP/1.1 403 Forbidden`, `HTTP/2 403`, `HTTP 403 Forbidden`.
pub(crate) fn status_line(text: &str) -> Option<u16> {
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
pub(crate) fn header(text: &str) -> Option<Header> {
    let (name, value) = text.split_once(':')?;
    let (name, value) = if name.is_empty() {
        let (name, value) = value.split_once(':')?;
        (name, value)
    } else {
        (name, value)
    };
    let pseudo = text.starts_with(':');
    let named = name.len() <= limits::HEADER_NAME
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if !named || value.starts_with("//") {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let name = if pseudo { format!(":{name}") } else { name };
    Some(Header { name, value: value.trim().to_owned() })
}
