//! The parameters of URLs and forms, the session in a path, and the login before a host.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::names::Where;
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::escapes::Escapes;
use std::ops::Range;

/// The parameters in a stretch of a text, which are parted by `&`.
pub(crate) fn form(text: &[u8], within: Range<usize>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = within.start;
    let inner = text.get(within).unwrap_or_default();
    for pair in inner.split(|it| *it == b'&') {
        let sign = memchr::memchr(b'=', pair);
        if let Some(sign) = sign {
            let name = pair.get(..sign).unwrap_or_default();
            let name = name.strip_prefix(b"amp;").unwrap_or(name);
            parts.push(Part::named(name, at + sign + 1..at + pair.len(), Escapes::Form, Where::Param));
        }
        at += pair.len() + 1;
    }
    parts
}

/// What a URL or a path with a query holds, in its login, path, query and fragment.
pub(crate) fn url(text: &[u8], within: Range<usize>) -> Vec<Part> {
    let inner = text.get(within.clone()).unwrap_or_default();
    let start = within.start;
    let fragment = memchr::memchr(b'#', inner).unwrap_or(inner.len());
    let query = memchr::memchr(b'?', inner.get(..fragment).unwrap_or_default()).unwrap_or(fragment);
    let mut parts = login(text, start..start + query);
    let path = inner.get(..query).unwrap_or_default();
    for at in memchr::memchr_iter(b';', path) {
        let rest = path.get(at + 1..).unwrap_or_default();
        let length = rest.iter().position(|it| matches!(it, b';' | b'/')).unwrap_or(rest.len());
        parts.extend(form(text, start + at + 1..start + at + 1 + length));
    }
    if query < fragment {
        parts.extend(form(text, start + query + 1..start + fragment));
    }
    if fragment < inner.len() {
        let rest = inner.get(fragment + 1..).unwrap_or_default();
        // The router of a page may have a path and a query of its own there.
        let from = memchr::memchr(b'?', rest).map_or(0, |it| it + 1);
        parts.extend(form(text, start + fragment + 1 + from..start + inner.len()));
    }
    parts
}

/// The password before a host: `https://user:password@host`.
fn login(text: &[u8], within: Range<usize>) -> Vec<Part> {
    let inner = text.get(within.clone()).unwrap_or_default();
    let Some(scheme) = memchr::memmem::find(inner, b"://") else { return Vec::new() };
    let from = scheme + 3;
    let host = inner.get(from..).unwrap_or_default();
    let host = host.get(..memchr::memchr(b'/', host).unwrap_or(host.len())).unwrap_or_default();
    let Some(end) = memchr::memrchr(b'@', host) else { return Vec::new() };
    let Some(colon) = memchr::memchr(b':', host.get(..end).unwrap_or_default()) else { return Vec::new() };
    let start = within.start + from;
    let mut part = Part::named(b"password", start + colon + 1..start + end, Escapes::Percent, Where::Param);
    part.kind = Some(Kind::Password);
    vec![part]
}

/// Whether a text is a form: names and values joined by `&`, without spaces.
pub(crate) fn is_form(text: &[u8]) -> bool {
    let plain =
        text.iter().all(|it| it.is_ascii_graphic() && !matches!(it, b'<' | b'>' | b'"' | b'{' | b'}'));
    let first = text.split(|it| *it == b'&').next().unwrap_or_default();
    let name = first.get(..memchr::memchr(b'=', first).unwrap_or(0)).unwrap_or_default();
    let letter =
        |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.' | b'%' | b'[' | b']' | b'$');
    plain && !name.is_empty() && name.iter().all(letter)
}

/// Where URLs stand in a text, from their scheme to the space, quote or bracket that ends them.
pub(crate) fn urls(text: &[u8]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in memchr::memmem::find_iter(text, b"://") {
        let before = text.get(..at).unwrap_or_default();
        let scheme = before
            .iter()
            .rev()
            .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'.' | b'-' | b'+'));
        let start = at - scheme.count();
        let rest = text.get(at..).unwrap_or_default();
        let ends = |it: &u8| {
            it.is_ascii_whitespace() || matches!(it, b'"' | b'\'' | b'<' | b'>' | b'`' | b'\\' | b')' | b'}')
        };
        let end = at + rest.iter().position(ends).unwrap_or(rest.len());
        if start < at && found.last().is_none_or(|it| it.end <= start) {
            found.push(start..end);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_gives_its_parameters_its_session_and_its_password() {
        let text = b"https://u:pw@h.example/a;jsessionid=J1/b?x=1&amp;code=c%2Fd#/cb?access_token=T&y";
        let found: Vec<_> = url(text, 0..text.len())
            .into_iter()
            .map(|it| (String::from_utf8(it.name).unwrap(), std::str::from_utf8(&text[it.range]).unwrap()))
            .collect();
        let wanted =
            [("password", "pw"), ("jsessionid", "J1"), ("x", "1"), ("code", "c%2Fd"), ("access_token", "T")];
        assert_eq!(found, wanted.map(|(name, value)| (name.to_owned(), value)));
    }
}
