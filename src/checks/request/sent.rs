//! In which header of a request a token stands, and what stands between the two: as the paste has it, whether it is a
//! request, a command or an object of a program.

use crate::checks::TokenView;
use crate::model::Case;

/// The header that a token belongs into.
pub(crate) const AUTHORIZATION: &str = "authorization";

/// The header that carries cookies.
pub(crate) const COOKIE: &str = "cookie";

/// Names that people write for it.
const MISSPELLED: &[&str] = &[
    "athorization",
    "auhtorization",
    "authenticate",
    "authentication",
    "authorisation",
    "authoriation",
    "authorizaton",
    "authorizations",
    "authroization",
    "autorization",
];

/// What stands in front of a token, in lower case.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sent<'a> {
    /// The header's name.
    pub(crate) header: &'a str,
    /// The word between the name and the token; empty: there is none.
    pub(crate) scheme: &'a str,
    /// The bracket right before the token.
    pub(crate) bracket: Option<char>,
}

impl Sent<'_> {
    /// Whether it is a header that some programs take a token from in place of the usual one.
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.header == COOKIE || self.header.starts_with("x-")
    }

    /// Whether the name is meant for the header that a token belongs into, and is none that a server reads.
    pub(crate) fn is_misspelled(&self) -> bool {
        MISSPELLED.contains(&self.header) && (self.scheme == "bearer" || self.scheme == "dpop")
    }
}

/// The header in which a token of the paste stands; `None` if it stands in none.
pub(crate) fn of<'a>(case: &'a Case, view: &TokenView) -> Option<Sent<'a>> {
    before(case.lower.get(..view.exhibit.span.start)?)
}

/// The header that a text ends with, up to its token.
fn before(text: &str) -> Option<Sent<'_>> {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let bracket = line.chars().next_back().filter(|it| matches!(it, '{' | '<' | '[' | '('));
    let line = line.strip_suffix(['{', '<', '[', '(']).unwrap_or(line).trim_end_matches(' ');
    let (line, scheme) = last_word(line, |it| it.is_ascii_alphanumeric());
    let line = line.trim_end_matches(QUOTES).strip_suffix([':', '=', ','])?.trim_end_matches(QUOTES);
    let (_, header) = last_word(line, |it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    let header = if line.contains("cookie:") { COOKIE } else { header };
    Some(Sent { header, scheme, bracket })
}

/// What stands around the name and the value of a header.
const QUOTES: &[char] = &[' ', '"', '\'', '`', '\\'];

/// A text without the word at its end, and that word.
fn last_word(text: &str, is_letter: fn(char) -> bool) -> (&str, &str) {
    let rest = text.trim_end_matches(is_letter);
    (rest, text.strip_prefix(rest).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Sent, before};

    #[test]
    fn the_header_is_read_however_it_is_written() {
        for (text, header, scheme, bracket) in [
            ("authorization: bearer ", "authorization", "bearer", None),
            ("curl -h \"authenticate: bearer ", "authenticate", "bearer", None),
            ("headers: { authorization: 'token ", "authorization", "token", None),
            ("{\"authorization\":\"", "authorization", "", None),
            ("{\\\"authorization\\\":\\\"bearer ", "authorization", "bearer", None),
            ("headers.set('authorization', `jwt ", "authorization", "jwt", None),
            ("authorization: bearer {", "authorization", "bearer", Some('{')),
            ("set x-access-token=", "x-access-token", "", None),
            ("cookie: theme=dark; token=", "cookie", "", None),
        ] {
            assert_eq!(before(text), Some(Sent { header, scheme, bracket }), "{text}");
        }
        for text in ["", "eyj here is ", "the token is "] {
            assert_eq!(before(text), None, "{text}");
        }
    }
}
