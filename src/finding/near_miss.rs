//! What makes two values differ that were meant to be one, and how to correct that.

use crate::finding::{Cause, CauseState, ShownCause, cause};
use crate::text::template::{Fact, render};
use crate::text::{Difference, difference};

const TRAILING_SLASH: Cause = cause(
    "The two values differ only by a slash at the end: {found} and {expected}.",
    "Write the value on the side that you control exactly as the other side has it, with the slash or without it: `{expected}` and `{found}` are two different strings to the verifier.",
);
const SCHEME: Cause = cause(
    "The two values differ only in the scheme: one starts with `http://`, the other with `https://`.",
    "Use `https://` on both sides. Where a proxy ends TLS, have it send `X-Forwarded-Proto: https`, and let the program behind it trust that header.",
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
    };
    Some(ShownCause {
        reason: render(words.reason, facts).into_owned(),
        fix: render(words.fix, facts).into_owned(),
        prevention: String::new(),
        state: CauseState::Settled,
        confidence: crate::model::Confidence::Certain,
        words: Some(words),
    })
}
