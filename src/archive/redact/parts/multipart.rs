//! The parts of a form that was sent as `multipart/form-data` (RFC 7578).

use crate::archive::redact::known::names::Where;
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::escapes::Escapes;

/// Whether a text is such a form.
pub(crate) fn is_multipart(text: &[u8]) -> bool {
    text.starts_with(b"--") && memchr::memmem::find(text, b"form-data").is_some()
}

/// The value of every part, up to the line of the boundary.
pub(crate) fn parts(text: &[u8]) -> Vec<Part> {
    let line = memchr::memchr(b'\n', text).unwrap_or(text.len());
    let boundary = text.get(..line).unwrap_or_default().trim_ascii_end();
    let mut found = Vec::new();
    for at in memchr::memmem::find_iter(text, b"name=\"") {
        let start = at + b"name=\"".len();
        let rest = text.get(start..).unwrap_or_default();
        let Some(end) = memchr::memchr(b'"', rest) else { continue };
        let file = text.get(..at).unwrap_or_default().ends_with(b"file");
        let blank = [&b"\r\n\r\n"[..], b"\n\n"]
            .into_iter()
            .filter_map(|it| memchr::memmem::find(rest, it).map(|at| at + it.len()))
            .min();
        let Some(blank) = blank.filter(|_| !file) else { continue };
        let body = rest.get(blank..).unwrap_or_default();
        let length = memchr::memmem::find(body, boundary).unwrap_or(body.len());
        let value = body.get(..length).unwrap_or_default();
        let value = value.strip_suffix(b"\n").unwrap_or(value);
        let value = value.strip_suffix(b"\r").unwrap_or(value);
        let from = start + blank;
        let name = rest.get(..end).unwrap_or_default();
        found.push(Part::named(name, from..from + value.len(), Escapes::Plain, Where::Param));
    }
    found
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_part_gives_its_value_and_files_are_passed_over() {
        let text = "--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhunter 2\r\n--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\nabc\r\n--x--\r\n";
        let found: Vec<_> = parts(text.as_bytes()).into_iter().map(|it| &text[it.range]).collect();
        assert_eq!(found, ["hunter 2", "abc"]);
    }
}
