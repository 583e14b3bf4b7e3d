//! In which small way two values differ that were meant to be the same.

use crate::text::percent::{self, Plus};
use crate::text::url::Url;

/// How two values differ that would else be equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// One ends in a slash.
    TrailingSlash,
    /// One begins with `http:`, the other with `https:`.
    Scheme,
    /// One names a port.
    Port,
    /// Capital letters.
    LetterCase,
    /// Space or a line end at the beginning or the end, also written as `\n`.
    OuterSpace,
    /// A character that cannot be seen.
    Invisible,
    /// Quotes that are part of the value.
    Quotes,
    /// One has `api://` before it.
    ApiScheme,
    /// One writes `//` in its path where the other writes `/`.
    DoubledSlash,
    /// One writes a character as it is, the other as `%XX`.
    PercentEncoding,
    /// One ends in a mark that ends sentences or lists.
    EndMark,
    /// One lacks `https://`.
    NoScheme,
    /// One goes on with the path of the discovery document.
    Document,
    /// One has `/auth` before Keycloak's `/realms/`.
    AuthPath,
}

/// A way of differing, and what makes two such values equal.
type Way = (Difference, fn(&str) -> String);

/// How two values differ; `None` if they are equal, or differ in more than one of these ways.
#[must_use]
pub fn difference(one: &str, other: &str) -> Option<Difference> {
    use Difference::{
        ApiScheme, AuthPath, Document, DoubledSlash, EndMark, Invisible, LetterCase, NoScheme, OuterSpace,
        PercentEncoding, Port, Quotes, Scheme, TrailingSlash,
    };
    if one == other || one.is_empty() || other.is_empty() {
        return None;
    }
    let equal = |made: fn(&str) -> String| made(one) == made(other);
    let ways: [Way; 14] = [
        (OuterSpace, |it| trimmed(it).to_owned()),
        (Invisible, |it| it.chars().filter(|letter| !is_invisible(*letter)).collect()),
        (Quotes, |it| it.trim_matches(['"', '\'', '`']).to_owned()),
        (TrailingSlash, |it| it.trim_end_matches('/').to_owned()),
        (Scheme, |it| it.replacen("http://", "https://", 1)),
        (Port, without_port),
        (LetterCase, str::to_lowercase),
        (ApiScheme, |it| it.strip_prefix("api://").unwrap_or(it).to_owned()),
        (DoubledSlash, with_single_slashes),
        (PercentEncoding, |it| percent::decoded(it, Plus::Plus).into_owned()),
        (EndMark, |it| it.trim_end_matches(['.', ',', ';']).to_owned()),
        (NoScheme, |it| it.strip_prefix("https://").unwrap_or(it).to_owned()),
        (Document, |it| it.split("/.well-known/").next().unwrap_or(it).trim_end_matches('/').to_owned()),
        (AuthPath, |it| it.replacen("/auth/realms/", "/realms/", 1)),
    ];
    ways.into_iter().find(|(_, made)| equal(*made)).map(|(difference, _)| difference)
}

/// What two values of several parts have in common at their beginning, and what each goes on with: `repo:a/b:`,
/// `environment:prod`, `ref:refs/heads/main`. `None` if they share no part, or one of them ends there.
#[must_use]
pub fn parted<'a>(one: &'a str, other: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
    let common = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let end = one.get(..common).or_else(|| one.get(..common.saturating_sub(1)))?.rfind([':', '/'])? + 1;
    let (same, here) = one.split_at_checked(end)?;
    let there = other.get(end..)?;
    let only_separators = same.chars().all(|it| !it.is_alphanumeric());
    (!only_separators && !here.is_empty() && !there.is_empty()).then_some((same, here, there))
}

/// Without space and line ends around it, as such and as a program prints them.
fn trimmed(text: &str) -> &str {
    let mut kept = text.trim();
    for end in ["\\n", "\\r", "\\t"] {
        kept = kept.trim_end_matches(end).trim_start_matches(end);
    }
    kept.trim()
}

/// Zero-width characters, soft hyphens, direction marks, byte-order marks.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Every run of slashes behind the scheme as one.
fn with_single_slashes(text: &str) -> String {
    let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
    let mut kept = scheme.to_owned();
    for letter in rest.chars() {
        if letter != '/' || !kept.ends_with('/') {
            kept.push(letter);
        }
    }
    kept
}

fn without_port(text: &str) -> String {
    let url = Url::cut(text);
    let ported = if url.scheme.is_empty() { None } else { text.split_once(url.host) };
    ported.map_or_else(|| text.to_owned(), |(before, behind)| [before, url.name(), behind].concat())
}

#[cfg(test)]
mod tests {
    use super::{Difference, difference, parted};

    #[test]
    fn what_two_values_share_ends_with_a_whole_part() {
        for (one, other, parts) in [
            (
                "repo:acme/shop:environment:prod",
                "repo:acme/shop:ref:refs/heads/main",
                Some(("repo:acme/shop:", "environment:prod", "ref:refs/heads/main")),
            ),
            (
                "repo:acme/shop:pull_request",
                "repo:acme/shop:pull-request",
                Some(("repo:acme/shop:", "pull_request", "pull-request")),
            ),
            ("repo:acme/shop", "repo:acme/", None),
            ("orders", "invoices", None),
            ("repo:ácme/shop", "repo:àcme/shop", Some(("repo:", "ácme/shop", "àcme/shop"))),
        ] {
            assert_eq!(parted(one, other), parts, "{one} {other}");
        }
    }

    #[test]
    fn one_small_way_is_named_and_two_are_not() {
        for (one, other, way) in [
            ("https://a.example/", "https://a.example", Some(Difference::TrailingSlash)),
            ("http://a.example/x", "https://a.example/x", Some(Difference::Scheme)),
            ("https://a.example:443/x", "https://a.example/x", Some(Difference::Port)),
            ("https://A.example", "https://a.example", Some(Difference::LetterCase)),
            ("orders-api\\n", "orders-api", Some(Difference::OuterSpace)),
            (" orders", "orders", Some(Difference::OuterSpace)),
            ("accounts.google.com", "https://accounts.google.com", Some(Difference::NoScheme)),
            (
                "https://a.example/.well-known/openid-configuration",
                "https://a.example",
                Some(Difference::Document),
            ),
            ("https://a.example/auth/realms/b", "https://a.example/realms/b", Some(Difference::AuthPath)),
            ("https://a.example/auth/realms/b", "https://c.example/realms/b", None),
            ("orders\u{200b}", "orders", Some(Difference::Invisible)),
            ("\"orders\"", "orders", Some(Difference::Quotes)),
            ("api://orders", "orders", Some(Difference::ApiScheme)),
            ("https://a.example//v1/x", "https://a.example/v1/x", Some(Difference::DoubledSlash)),
            ("//v1/x", "/v1/x", Some(Difference::DoubledSlash)),
            ("https://a.example/u/a@b", "https://a.example/u/a%40b", Some(Difference::PercentEncoding)),
            ("https://a.example//u/a@b", "https://a.example/u/a%40b", None),
            ("https://a.example/v2.0.", "https://a.example/v2.0", Some(Difference::EndMark)),
            ("orders,", "orders", Some(Difference::EndMark)),
            ("https://a.example/v2.", "https://a.example/v2/", None),
            ("http://a.example/", "https://a.example", None),
            ("orders", "orders", None),
            ("orders", "invoices", None),
        ] {
            assert_eq!(difference(one, other), way, "{one} {other}");
        }
    }
}
