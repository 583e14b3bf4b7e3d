//! What makes two values differ that were meant to be one, and how to correct that.

use crate::finding::{Cause, CauseState, ShownCause, cause};
use crate::text::template::{Fact, Placeholder, render};
use crate::text::{Difference, difference, is_unset};

const TRAILING_SLASH: Cause = cause(
    "The two values differ only by a slash at the end: {found} and {expected}.",
    "Write the value on the side that you control exactly as the other side has it, with the slash or without it: `{expected}` and `{found}` are two different strings to the verifier.",
);
const SCHEME: Cause = cause(
    "The two values differ only in the scheme: one starts with `http://`, the other with `https://`.",
    "Write `https://` in the setting that has `http://`. If a server of your own behind a proxy writes `http://`, have the proxy send `X-Forwarded-Proto: https`, and let the server trust that header.",
);
const PORT: Cause = cause(
    "The two values differ only by the port: {found} and {expected}.",
    "Write the port on both sides or on neither, exactly as the other side has it: `:443` and no port are two different strings.",
);
const LETTER_CASE: Cause = cause(
    "The two values differ only in uppercase and lowercase letters: {found} and {expected}.",
    "Copy the value from one side to the other, with its uppercase and lowercase letters: `{expected}` and `{found}` are two different strings to the verifier.",
);
const OUTER_SPACE: Cause = cause(
    "One of the two values starts or ends with whitespace or a line break: {found} and {expected}.",
    "Trim the value where it is set. `echo` adds a line break to what it writes to a file; `printf %s` does not.",
);
const INVISIBLE: Cause = cause(
    "One of the two values contains an invisible character, such as a zero-width space (`U+200B`).",
    "Type the value again by hand instead of copying it from a document or chat.",
);
const QUOTES: Cause = cause(
    "Quotation marks became part of one of the two values: {found} and {expected}.",
    "Remove the quotation marks where the value is set. An `.env` file, a Kubernetes manifest or a shell may keep them.",
);
const API_SCHEME: Cause = cause(
    "The two values differ only by `api://` at the start: {found} and {expected}.",
    "Write the audience on both sides in the same form, with `api://` or without it.",
);

const DOUBLED_SLASH: Cause = cause(
    "The two values differ only by a doubled slash: {found} and {expected}.",
    "Remove the slash at the end of the setting that the path is added to: `https://acme.okta.com/` and `/api/v1/users` make `https://acme.okta.com//api/v1/users`.",
);
const PERCENT_ENCODING: Cause = cause(
    "The two values differ only in percent-encoding: {found} and {expected}. One side writes a character as it is (`@`), and the other writes its code (`%40`).",
    "Take both values from one string: encode the URL once, send the request to exactly that string, and write the same string on the other side. Many HTTP clients turn `@` in a path into `%40` on their own.",
);
const END_MARK: Cause = cause(
    "The two values differ only by a mark at the end: {found} and {expected}. A period, a comma or a semicolon was copied with the value, from a sentence or a list.",
    "Remove the mark where the value is set: it belongs to neither of the two, `{expected}` and `{found}`, unless the token itself has it.",
);

const NO_SCHEME: Cause = cause(
    "The two values differ only by `https://` at the start: {found} and {expected}.",
    "Write the value on the side that you control exactly as the other side has it. Google's ID tokens have had both, `accounts.google.com` and `https://accounts.google.com`: let the verifier accept the two.",
);
const DOCUMENT: Cause = cause(
    "One of the two values is the URL of the discovery document, and the other is the issuer: {found} and {expected}.",
    "Set the issuer without `/.well-known/openid-configuration`: programs add that path on their own.",
);
const AUTH_PATH: Cause = cause(
    "The two values differ only by `/auth` before `/realms/`: {found} and {expected}. Keycloak has it up to version 16, and later only where `KC_HTTP_RELATIVE_PATH` says so.",
    "Copy `issuer` from `/.well-known/openid-configuration` of the realm that runs now into the setting of the verifier.",
);

const UNFILLED: Cause = cause(
    "The expected value `{expected}` has {there} where a setting belongs: the environment variable or the setting that it is built from is empty, or is not loaded where the program runs. The token may be valid.",
    "Print that variable between brackets (`[value]`) in the process that refuses, and set it there. A `.env` file is read only by the program that loads it, and a container gets its variables with `environment:` or `env:`.",
);
const TEMPLATE: Cause = cause(
    "The expected value `{expected}` still has the placeholder {there} of the documentation in it.",
    "Replace the placeholder in the program's settings by the value of your own tenant: `issuer` of the discovery document shows what belongs there.",
);

/// The cause that an expected value shows by itself: a part of it was never filled in.
pub(super) fn unfilled(expected: &str, facts: &[Fact]) -> Option<ShownCause> {
    let lower = expected.to_ascii_lowercase();
    let part = |it: &str| is_unset(it) || it.split('.').next().is_some_and(is_unset);
    let host = lower.split_once("://").map(|(_, rest)| rest);
    let blank = host.is_some_and(|it| it.is_empty() || it.starts_with(['/', ':']));
    let parts = host.unwrap_or(lower.as_str()).split(['/', '?', ' ']);
    let (words, there) = match parts.into_iter().find(|it| part(it)) {
        Some(part) => (&UNFILLED, ["`", part.split('.').next().unwrap_or(part), "`"].concat()),
        None if blank => (&UNFILLED, "nothing".into()),
        None => (&TEMPLATE, ["`", placeholder(expected)?, "`"].concat()),
    };
    if there.trim_matches('`') == lower {
        // That nothing at all was set is what such a finding says by itself.
        return None;
    }
    let mut facts = facts.to_vec();
    facts.retain(|it| it.placeholder != Placeholder::There);
    facts.push(Fact { placeholder: Placeholder::There, value: there });
    Some(shown(words, &facts))
}

/// A placeholder in a value, as documentation and templates have it; `None` if it has none.
fn placeholder(value: &str) -> Option<&str> {
    for (open, close) in [("${", '}'), ("{", '}'), ("<", '>'), ("%7b", '}')] {
        if let Some(at) = value.find(open) {
            let rest = value.get(at..)?;
            let end = rest.find(close)? + close.len_utf8();
            let part = rest.get(..end)?;
            return (part.len() > open.len() + 1 && !part.contains([':', '"', ' '])).then_some(part);
        }
    }
    let parts = value.split(['/', '.']);
    parts.into_iter().find(|it| {
        let lower = it.to_ascii_lowercase();
        lower.starts_with("your_") || lower.starts_with("your-") || *it == "yourOktaDomain"
    })
}

/// A cause with its words filled.
fn shown(words: &'static Cause, facts: &[Fact]) -> ShownCause {
    ShownCause {
        reason: render(words.reason, facts).into_owned(),
        fix: render(words.fix, facts).into_owned(),
        prevention: String::new(),
        state: CauseState::Settled,
        confidence: crate::model::Confidence::Certain,
        words: Some(words),
    }
}

/// The cause that the two values show; `None` if they are equal or differ in more than one small way.
pub(super) fn near_miss(found: &str, expected: &str, facts: &[Fact]) -> Option<ShownCause> {
    let words = match difference(found, expected)? {
        Difference::TrailingSlash => &TRAILING_SLASH,
        Difference::Scheme => &SCHEME,
        Difference::Port => &PORT,
        Difference::LetterCase => &LETTER_CASE,
        Difference::OuterSpace => &OUTER_SPACE,
        Difference::Invisible => &INVISIBLE,
        Difference::Quotes => &QUOTES,
        Difference::ApiScheme => &API_SCHEME,
        Difference::DoubledSlash => &DOUBLED_SLASH,
        Difference::PercentEncoding => &PERCENT_ENCODING,
        Difference::EndMark => &END_MARK,
        Difference::NoScheme => &NO_SCHEME,
        Difference::Document => &DOCUMENT,
        Difference::AuthPath => &AUTH_PATH,
    };
    Some(shown(words, facts))
}
