//! URLs (RFC 3986) as people paste them: cut where it matters, as written, with parameters that can be decoded.

use crate::text::percent::{self, Plus};
use std::borrow::Cow;
use std::ops::Range;

/// A URL in its parts, each as written and empty where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Url<'a> {
    /// `https`.
    pub scheme: &'a str,
    /// What stands before `@`: a name, or a name, a colon and a password.
    pub login: &'a str,
    /// Host with its port.
    pub host: &'a str,
    /// Path with its leading slash.
    pub path: &'a str,
    /// What follows `?`.
    pub query: &'a str,
    /// What follows `#`.
    pub fragment: &'a str,
}

impl<'a> Url<'a> {
    /// Cuts a URL, a host with a path, or a path alone.
    #[must_use]
    pub fn cut(text: &'a str) -> Url<'a> {
        let (scheme, rest) = text.split_once("://").filter(|(it, _)| is_scheme(it)).unwrap_or(("", text));
        let (authority, rest) = split_at(rest, b"/?#");
        let (path, rest) = split_at(rest, b"?#");
        let (query, fragment) = split_at(rest, b"#");
        let (login, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        let behind = |part: &'a str, sign| part.strip_prefix(sign).unwrap_or_default();
        Url { scheme, login, host, path, query: behind(query, '?'), fragment: behind(fragment, '#') }
    }

    /// Cuts a URL or a host with a path. `None` if there is no host.
    #[must_use]
    pub fn read(text: &'a str) -> Option<Url<'a>> {
        Some(Url::cut(text)).filter(|it| !it.host.is_empty() && !has_space(it.host))
    }

    /// The host without its port.
    #[must_use]
    pub fn name(&self) -> &'a str {
        name(self.host)
    }

    /// Whether it is one of the web: a request can go there.
    #[must_use]
    pub fn is_web(&self) -> bool {
        self.scheme.eq_ignore_ascii_case("https") || self.scheme.eq_ignore_ascii_case("http")
    }
}

fn has_space(text: &str) -> bool {
    if text.is_ascii() {
        text.bytes().any(|it| char::from(it).is_whitespace())
    } else {
        text.contains(char::is_whitespace)
    }
}

/// Whether a word can be a scheme (RFC 3986 section 3.1).
fn is_scheme(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_alphabetic())
        && word.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'-' | b'.'))
}

/// A text before and from the first of these signs. Bytes are compared and not letters: every check of every token
/// asks for its issuer, and most of the time of a log with tokens went into decoding letters here.
fn split_at<'a>(text: &'a str, signs: &[u8]) -> (&'a str, &'a str) {
    let at = text.bytes().position(|byte| signs.contains(&byte)).unwrap_or(text.len());
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// Whether a text begins as an address of the web does.
#[must_use]
pub fn is_web(text: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|it| text.get(..it.len()).is_some_and(|text| text.eq_ignore_ascii_case(it)))
}

/// A host without its port.
#[must_use]
pub fn name(host: &str) -> &str {
    let ported = host.rsplit_once(':').filter(|(_, it)| it.bytes().all(|byte| byte.is_ascii_digit()));
    ported.map_or(host, |(name, _)| name)
}

/// Whether two hosts are the same, whatever their letter case; `:443` is the port of `https`.
#[must_use]
pub fn is_same_host(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|host| host.strip_suffix(":443").unwrap_or(host));
    one.eq_ignore_ascii_case(other)
}

/// A URL without its query and fragment.
#[must_use]
pub fn without_query(text: &str) -> &str {
    split_at(text, b"?#").0
}

/// A parameter of a query, a fragment or a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter<'a> {
    /// Name, as written.
    pub name: &'a str,
    /// Value, as written.
    pub value: &'a str,
    /// Byte offsets of the value.
    pub range: Range<usize>,
}

impl<'a> Parameter<'a> {
    /// The value as a form means it: `%XX` undone, `+` a space.
    #[must_use]
    pub fn decoded(&self) -> Cow<'a, str> {
        percent::decoded(self.value, Plus::Space)
    }
}

/// Every parameter of a query, a fragment, a form, or of an address with any of them.
pub fn parameters(text: &str) -> impl Iterator<Item = Parameter<'_>> {
    let mut at = 0;
    text.split_inclusive(['?', '&', '#', ';']).filter_map(move |piece| {
        let start = at;
        at += piece.len();
        let (name, value) = piece.trim_end_matches(['?', '&', '#', ';']).split_once('=')?;
        let from = start + name.len() + 1;
        Some(Parameter { name, value, range: from..from + value.len() })
    })
}

/// The decoded value of the first parameter with this name.
#[must_use]
pub fn parameter<'a>(query: &'a str, name: &str) -> Option<Cow<'a, str>> {
    parameters(query).find(|it| it.name == name).map(|it| it.decoded())
}

/// Whether an address in running text ends before this letter: white space, quotes and angle brackets part words.
#[must_use]
pub fn ends_at(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '<' | '>' | '“' | '”')
}

/// The stretch of running text around this place in which an address may stand.
#[must_use]
pub fn around(text: &str, at: usize) -> Range<usize> {
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
    let length = before.chars().rev().take_while(|it| !ends_at(*it)).map(char::len_utf8).sum::<usize>();
    let end = behind.find(ends_at).unwrap_or(behind.len());
    before.len() - length..before.len() + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_cut_where_it_matters() {
        let cut = |text| {
            let it = Url::cut(text);
            [it.scheme, it.login, it.host, it.path, it.query, it.fragment]
        };
        assert_eq!(
            cut("https://a:b@acme.okta.com:443/x/y?q=1?2#f#g"),
            ["https", "a:b", "acme.okta.com:443", "/x/y", "q=1?2", "f#g"]
        );
        assert_eq!(cut("acme.okta.com"), ["", "", "acme.okta.com", "", "", ""]);
        assert_eq!(cut("/authorize?to=https://b"), ["", "", "", "/authorize", "to=https://b", ""]);
        assert_eq!(cut("acme.okta.com/x?to=https://b"), ["", "", "acme.okta.com", "/x", "to=https://b", ""]);
        assert_eq!(cut("https://h#a=1?b"), ["https", "", "h", "", "", "a=1?b"]);
        assert_eq!(cut(""), [""; 6]);
        assert_eq!(cut("https://é.example/ü?ö#ä"), ["https", "", "é.example", "/ü", "ö", "ä"]);
        for text in ["https://a", "HTTP://a", "https:/a", "ftp://a", "httpé://", "http", ""] {
            assert_eq!(is_web(text), Url::cut(text).is_web(), "{text}");
        }
        assert_eq!(
            (name("[::1]:80"), name("[::1]"), name("a:b"), name("a:1")),
            ("[::1]", "[::1]", "a:b", "a")
        );
    }

    #[test]
    fn parameters_are_found_wherever_they_stand() {
        let found = |text| parameters(text).map(|it| (it.name, it.decoded())).collect::<Vec<_>>();
        assert_eq!(
            found("https://a/cb?error=x&d=a+b%2Bc#id_token=ey"),
            [("error", "x".into()), ("d", "a b+c".into()), ("id_token", "ey".into())]
        );
        assert_eq!(found("a=b=c;d=&&e"), [("a", "b=c".into()), ("d", "".into())]);
        let text = "x?a=1&b=23";
        assert!(parameters(text).all(|it| text.get(it.range.clone()) == Some(it.value)));
    }

    #[test]
    fn an_address_in_running_text_ends_at_space_and_quotes() {
        let text = "see “https://a/b?c” now";
        let stands = |at| text.get(around(text, at)).unwrap_or_default();
        assert_eq!(stands(9), "https://a/b?c");
        assert_eq!(stands(0), "see");
        assert_eq!(stands(text.len()), "now");
    }
}
