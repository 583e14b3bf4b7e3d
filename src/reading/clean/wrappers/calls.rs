//! Calls as programs print them on one line: OkHttp, httpx, urllib3, Spring, Apache, browsers.

mod programs;

use super::Edit;

use crate::reading::notation::lines::is_target;
use crate::text::METHODS;

/// Whether a line says that something was called or answered.
pub(super) fn is_call(line: &str) -> bool {
    ["-->", "<--", "HTTP Request:", "HTTP/1.", "HTTP/2", "http-outgoing-"]
        .iter()
        .any(|it| line.starts_with(it))
        || method(line).is_some()
}

/// The method that a line begins with, where an address or a path follows.
pub(super) fn method(line: &str) -> Option<&'static str> {
    let method = METHODS.iter().find(|it| line.strip_prefix(**it).is_some_and(|it| it.starts_with(' ')))?;
    let target = line.get(method.len() + 1..)?;
    is_target(target).then_some(*method)
}

/// What turns the line into a call with its answer; `None` if it is no call.
pub(super) fn edits(line: &str) -> Option<Vec<Edit>> {
    okhttp(line)
        .or_else(|| wire(line))
        .or_else(|| httpx(line))
        .or_else(|| urllib3(line))
        .or_else(|| spring(line))
        .or_else(|| answered(line, 0))
        .or_else(|| console(line))
        .or_else(|| labelled(line))
        .or_else(|| programs::edits(line))
}

/// `--> GET https://…`, `<-- 401 Unauthorized https://… (98ms)`, `--> END GET`.
fn okhttp(line: &str) -> Option<Vec<Edit>> {
    if line.starts_with("--> END") || line.starts_with("<-- END") {
        return Some(vec![Edit::Drop(0..line.len())]);
    }
    if let Some(call) = line.strip_prefix("--> ") {
        return method(call).map(|_| vec![Edit::Drop(0..4)]);
    }
    let answer = line.strip_prefix("<-- ")?;
    starts_with_status(answer).map(|_| vec![Edit::Drop(0..4), Edit::Put(4, "HTTP ")])
}

/// `http-outgoing-0 >> GET /x HTTP/1.1`, `http-outgoing-0 << "HTTP/1.1 401 Unauthorized[\r][\n]"`.
fn wire(line: &str) -> Option<Vec<Edit>> {
    let number = line.strip_prefix("http-outgoing-").or_else(|| line.strip_prefix("http-incoming-"))?;
    let rest = number.trim_start_matches(|it: char| it.is_ascii_digit());
    let (sign, said) = match rest.strip_prefix(" >> ") {
        Some(said) => ("> ", said),
        None => ("< ", rest.strip_prefix(" << ")?),
    };
    let start = line.len() - said.len();
    let mut edits = vec![Edit::Drop(0..start), Edit::Put(start, sign)];
    if let Some(inner) = said.strip_prefix('"').and_then(|it| it.strip_suffix('"')) {
        edits.push(Edit::Drop(start..start + 1));
        let kept = inner.trim_end_matches("[\\n]").trim_end_matches("[\\r]").len();
        edits.push(Edit::Drop(start + 1 + kept..line.len()));
    }
    Some(edits)
}

/// `HTTP Request: GET https://… "HTTP/1.1 401 Unauthorized"`.
fn httpx(line: &str) -> Option<Vec<Edit>> {
    let call = line.strip_prefix("HTTP Request: ")?;
    method(call)?;
    let start = line.len() - call.len();
    let mut edits = vec![Edit::Drop(0..start)];
    if let Some(at) = line.find(" \"HTTP/").filter(|_| line.ends_with('"')) {
        edits.extend([
            Edit::Put(at, " ->"),
            Edit::Drop(at + 1..at + 2),
            Edit::Drop(line.len() - 1..line.len()),
        ]);
    }
    Some(edits)
}

/// `https://acme.okta.com:443 "GET /api/v1/users HTTP/1.1" 401 None`.
fn urllib3(line: &str) -> Option<Vec<Edit>> {
    if !is_target(line) || line.starts_with('/') {
        return None;
    }
    let open = line.find(" \"")?;
    let call = line.get(open + 2..)?;
    let method = method(call)?;
    let close = open + 2 + call.find('"')?;
    starts_with_status(line.get(close + 1..)?.trim_start())?;
    let path = open + 2 + method.len() + 1;
    Some(vec![
        Edit::Put(0, method),
        Edit::Put(0, " "),
        Edit::Drop(open..path),
        Edit::Drop(close..close + 1),
        Edit::Put(close + 1, " ->"),
    ])
}

/// `HTTP GET https://…`, `Response 403 FORBIDDEN` of `RestTemplate`.
fn spring(line: &str) -> Option<Vec<Edit>> {
    if let Some(call) = line.strip_prefix("HTTP ") {
        return method(call).map(|_| vec![Edit::Drop(0..5)]);
    }
    let status = line.strip_prefix("Response ")?;
    let (_, words) = starts_with_status(status)?;
    let named =
        !words.is_empty() && words.bytes().all(|it| it.is_ascii_uppercase() || matches!(it, b'_' | b' '));
    named.then(|| vec![Edit::Drop(0..8), Edit::Put(8, "HTTP")])
}

/// `GET https://… 403 (Forbidden)`, `GET https://…: 403 Forbidden`, `POST https://… failed with status code 401`.
pub(super) fn answered(line: &str, from: usize) -> Option<Vec<Edit>> {
    let text = line.get(from..)?;
    let method = method(text)?;
    let target = text.get(method.len() + 1..)?;
    let length = target.find([' ', '"', '\t']).unwrap_or(target.len());
    let url = target.get(..length)?;
    let end = from + method.len() + 1 + url.trim_end_matches([':', ',', ';']).len();
    let said = line.get(end..)?.trim_start_matches([':', ',', ';', '"']).trim_start();
    let mut words = said;
    for _ in 0..WORDS {
        let at = line.len() - words.len();
        if starts_with_status(words).is_some() {
            return Some(vec![Edit::Drop(end..at), Edit::Put(at, " -> ")]);
        }
        let (word, rest) = words.split_once(' ')?;
        let word = word.trim_end_matches([':', ',', '=']).to_ascii_lowercase();
        let linking = [
            "failed",
            "returned",
            "responded",
            "answered",
            "got",
            "received",
            "with",
            "status",
            "code",
            "http",
            "error",
            "response",
            "→",
            "->",
            "=>",
            "-",
            ":",
            "http/1.1\"",
            "http/2.0\"",
        ];
        if !linking.contains(&word.as_str()) {
            return None;
        }
        words = rest.trim_start();
    }
    None
}

/// Words that stand between a call and its status at most.
const WORDS: usize = 6;

/// `main.js:12 POST https://… 400 (Bad Request)`: a browser's console names the line of the program first.
fn console(line: &str) -> Option<Vec<Edit>> {
    let (place, rest) = line.split_once(' ')?;
    let (file, number) = place.rsplit_once(':')?;
    let script = !file.is_empty() && number.bytes().all(|it| it.is_ascii_digit()) && !number.is_empty();
    let from = line.len() - rest.trim_start().len();
    let mut edits = vec![Edit::Drop(0..from)];
    edits.extend(script.then(|| answered(line, from)).flatten()?);
    Some(edits)
}

/// `… HTTP Method: POST - URL: https://…: - HTTP Status Code: 403, OKTA Error Code: …` of Go programs, which stands in a
/// sentence: the call gets a line of its own.
fn labelled(line: &str) -> Option<Vec<Edit>> {
    let (before, call) = line.split_once("HTTP Method: ")?;
    let (name, address) = call.split_once(" - URL: ")?;
    let method = METHODS.iter().find(|it| **it == name.trim())?;
    let start = before.len() + "HTTP Method: ".len();
    let target = line.len() - address.len();
    is_target(address).then_some(())?;
    let end = target + address.find([' ', '"']).unwrap_or(address.len());
    let end = target + line.get(target..end)?.trim_end_matches([':', ',', ';']).len();
    let mut edits = vec![
        Edit::Drop(before.len()..start),
        Edit::Put(start, "\n"),
        Edit::Drop(start + method.len()..target),
        Edit::Put(target, " "),
    ];
    if let Some(status) = line.get(end..).and_then(|it| it.find("Status Code: ")) {
        let at = end + status + "Status Code: ".len();
        starts_with_status(line.get(at..)?)?;
        edits.extend([Edit::Drop(end..at), Edit::Put(at, " -> ")]);
    }
    Some(edits)
}

/// The status that a text begins with, and what follows it.
pub(super) fn starts_with_status(text: &str) -> Option<(u16, &str)> {
    let (number, rest) = text.split_at_checked(3)?;
    let status: u16 = number.parse().ok().filter(|it| (100..600).contains(it))?;
    let ends =
        !rest.starts_with(|it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | '/' | ':'));
    ends.then_some((status, rest.trim_start()))
}
