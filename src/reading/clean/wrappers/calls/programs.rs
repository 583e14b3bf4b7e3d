//! Calls as the HTTP clients of PHP, .NET, Java and Swift print them, and as fields of a log in logfmt.

use super::{answered, method, starts_with_status};
use crate::reading::clean::wrappers::Edit;
use crate::text::METHODS;
use std::ops::Range;

/// What turns the line into a call with its answer; `None` if it is no call of these.
pub(super) fn edits(line: &str) -> Option<Vec<Edit>> {
    guzzle(line)
        .or_else(|| labelled(line))
        .or_else(|| bracketed(line))
        .or_else(|| fields(line))
        .or_else(|| told(line))
}

/// ``Client error: `POST https://…` resulted in a `401 Unauthorized` response:`` of Guzzle.
fn guzzle(line: &str) -> Option<Vec<Edit>> {
    const RESULT: &str = "` resulted in a `";
    let result = line.find(RESULT)?;
    let open = line.get(..result)?.rfind('`')?;
    method(line.get(open + 1..result)?)?;
    let status = result + RESULT.len();
    starts_with_status(line.get(status..)?)?;
    let end = status + line.get(status..)?.find('`')?;
    Some(vec![
        Edit::Drop(0..open + 1),
        Edit::Drop(result..status),
        Edit::Put(status, " -> "),
        Edit::Drop(end..line.len()),
    ])
}

/// How .NET's `HttpClient` and Alamofire begin the line of a request.
const REQUESTS: &[&str] = &["Sending HTTP request ", "Start processing HTTP request ", "[Request]: "];

/// How they begin that of an answer, up to its status.
const ANSWERS: &[(&str, &str)] =
    &[("Received HTTP response headers after ", " - "), ("[Response]: ", "[Status Code]: ")];

/// `Sending HTTP request GET https://…`, `Received HTTP response headers after 98.1ms - 403`, `[Status Code]: 403`.
fn labelled(line: &str) -> Option<Vec<Edit>> {
    let text = line.trim_start();
    let indent = line.len() - text.len();
    if let Some(label) = REQUESTS.iter().find(|it| text.starts_with(**it)) {
        let from = indent + label.len();
        return method(line.get(from..)?).map(|_| vec![Edit::Drop(0..from)]);
    }
    let (begin, before) = ANSWERS.iter().find(|(begin, _)| text.starts_with(begin))?;
    let from = indent + begin.len();
    let at = from + line.get(from..)?.find(before)? + before.len();
    starts_with_status(line.get(at..)?).map(|_| vec![Edit::Drop(0..at), Edit::Put(at, "HTTP ")])
}

/// `(GET https://…) 403`: a response of Java's own client.
fn bracketed(line: &str) -> Option<Vec<Edit>> {
    let call = line.strip_prefix('(')?;
    method(call)?;
    let end = 1 + call.find(')')?;
    let at = end + 2;
    starts_with_status(line.get(at..)?)?;
    Some(vec![Edit::Drop(0..1), Edit::Drop(end..at), Edit::Put(at, " -> ")])
}

/// `level=error method=GET url=https://… status=403 body=""`: the call gets a line of its own.
fn fields(line: &str) -> Option<Vec<Edit>> {
    let name = value(line, "method=")?;
    let method = METHODS.iter().find(|it| line.get(name.clone()) == Some(**it))?;
    let url = value(line, "url=")?;
    let status = value(line, "status=").or_else(|| value(line, "status_code="))?;
    let web = line.get(url.clone())?.starts_with("http");
    starts_with_status(line.get(status.clone())?).filter(|_| web)?;
    line.get(url.end..status.start).filter(|it| it.matches('"').count() < 3)?;
    Some(vec![
        Edit::Put(url.start, "\n"),
        Edit::Put(url.start, method),
        Edit::Put(url.start, " "),
        Edit::Drop(url.end..status.start),
        Edit::Put(status.start, " -> "),
        Edit::Put(status.end, "\n"),
    ])
}

/// Where the value of a field stands, without the quotes around it.
fn value(line: &str, name: &str) -> Option<Range<usize>> {
    let (at, _) = line
        .match_indices(name)
        .find(|(at, _)| *at == 0 || line.get(..*at).is_some_and(|it| it.ends_with(' ')))?;
    let from = at + name.len();
    let quoted = line.get(from..)?.starts_with('"');
    let from = from + usize::from(quoted);
    let rest = line.get(from..)?;
    let length = rest.find(if quoted { '"' } else { ' ' }).unwrap_or(rest.len());
    (length > 0).then_some(from..from + length)
}

/// `fetch failed: GET https://… -> 403`: the call behind a label gets a line of its own.
fn told(line: &str) -> Option<Vec<Edit>> {
    let (at, _) = line
        .match_indices(": ")
        .find(|(at, _)| line.get(at + 2..).is_some_and(|it| method(it).is_some() && it.contains(" http")))?;
    let mut edits = vec![Edit::Put(at + 2, "\n")];
    edits.extend(answered(line, at + 2)?);
    Some(edits)
}
