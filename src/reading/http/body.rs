//! The body of a message: what it is, and where it ends.

use crate::limits;
use crate::model::{Body, Header, Response};
use crate::text::beginning;

pub(super) fn response(status: u16, headers: Vec<Header>, body: &str, seen_blank: bool) -> Response {
    let value = |name: &str| headers.iter().find(|it| it.name == name).map(|it| it.value.as_str());
    let date = value("date").and_then(crate::reading::http::headers::date);
    let none = has_none(status, &headers);
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

/// Whether an answer says that it has no body.
pub(super) fn has_none(status: u16, headers: &[Header]) -> bool {
    matches!(status, 204 | 304) || headers.iter().any(|it| it.name == "content-length" && it.value == "0")
}

/// Whether a line below a message is no body of it, but what a person put beside it: a credential, a command.
pub(super) fn is_beside(text: &str) -> bool {
    is_command(text) || begins(text.trim_start(), &["authorization:", "bearer ", "dpop ", "ssws ", "eyj"])
}

/// Whether a line begins a command, with or without the shell's prompt.
pub(super) fn is_command(text: &str) -> bool {
    let text = text.trim_start().trim_start_matches(['$', '#', '%']).trim_start();
    begins(text, &["curl ", "fetch(", "invoke-restmethod", "invoke-webrequest"])
}

fn begins(text: &str, starts: &[&str]) -> bool {
    starts.iter().any(|start| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)))
}

/// Where a body ends that is JSON or a web page: what follows belongs to whatever comes next. `None` if it is something
/// else, or is not closed.
pub(crate) fn end(body: &str) -> Option<usize> {
    if body.trim_start().starts_with('<') {
        let closed = ["</html>", "</HTML>"].iter().filter_map(|tag| Some(body.find(tag)? + tag.len())).min();
        return closed.filter(|_| is_html(body.trim_start()));
    }
    let mut end = None;
    let mut at = 0;
    loop {
        let rest = body.get(at..)?;
        let start = at + rest.len() - rest.trim_start().len();
        let opens = body.get(start..).is_some_and(|it| it.starts_with(['{', '[']));
        match opens.then(|| closing(body.as_bytes(), start)).flatten() {
            Some(closed) => at = closed,
            None => return end.filter(|_| !opens),
        }
        end = Some(at);
    }
}

/// Where the bracket closes that opens here.
fn closing(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut open, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in bytes.iter().enumerate().skip(start) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => open += 1,
            b'}' | b']' if !quoted => {
                open = open.checked_sub(1)?;
                if open == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether text begins like a web page.
pub(crate) fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(limits::PAGE_BEGINNING).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html") || start.contains("<head>")
}

/// The title of a web page; empty where it has none.
pub(crate) fn title(page: &str) -> String {
    let start = beginning(page, limits::TITLE_WITHIN);
    let lower = start.to_ascii_lowercase();
    let from = lower.find("<title").and_then(|at| Some(at + lower.get(at..)?.find('>')? + 1));
    let words = from.and_then(|at| start.get(at..)).and_then(|rest| rest.split('<').next());
    words.unwrap_or_default().split_whitespace().take(limits::TITLE_WORDS).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_ends_where_its_last_bracket_or_tag_closes() {
        assert_eq!(end(" {\"a\":\"}\"}\nand then"), Some(10));
        assert_eq!(end("{}\n[]\n"), Some(5));
        assert_eq!(end("{ [56 bytes data]\n{\"a\":1}"), None);
        assert_eq!(end("{\"a\": \"cut o"), None);
        assert_eq!(end("<html><p>{}</p></html>\nand then"), Some(22));
        assert_eq!(end("<html><p>{}"), None);
        assert_eq!(end("Forbidden"), None);
    }
}
