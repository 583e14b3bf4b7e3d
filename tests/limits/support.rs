//! What the rows of all subjects share: a report at one instant, texts of a measured size.

use token_inspector::checks::Sample;
use token_inspector::model::Content;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

/// The name of a limit, its bound, and whether so much is read.
pub(crate) type Row = (&'static str, usize, fn(usize) -> bool);

pub(crate) fn context() -> Context {
    Context::at(Timestamp::from_second(1_790_000_000).unwrap())
}

pub(crate) fn report(paste: &str) -> Report {
    inspect(paste, &context())
}

pub(crate) fn has(paste: &str, id: &str) -> bool {
    report(paste).findings.iter().any(|it| it.id() == id)
}

/// A text of so many bytes that begins and ends with these.
pub(crate) fn filled(before: &str, filler: &str, after: &str, length: usize) -> String {
    [before, &filler.repeat(length - before.len() - after.len()), after].concat()
}

pub(crate) fn token() -> String {
    Sample::Access.encoded(&[], &[])
}

pub(crate) fn part(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text)
}

/// Whether the only request of a paste has a header with this value.
pub(crate) fn sends(paste: &str, name: &str, value: &str) -> bool {
    let report = report(paste);
    report.case.requests().flat_map(|(_, it)| &it.headers).any(|it| it.name == name && it.value == value)
}

/// Whether an error of a paste was recognized as this.
pub(crate) fn recognized(paste: &str, id: &str) -> bool {
    report(paste).case.errors().any(|(_, it)| it.recognised.iter().any(|it| it.ends_with(id)))
}

/// Whether an exhibit of the paste is so.
pub(crate) fn holds(paste: &str, is: impl Fn(&Content) -> bool) -> bool {
    report(paste).case.exhibits.iter().any(|it| is(&it.content))
}

/// Whether a token of the paste has a claim of this name.
pub(crate) fn claims(paste: &str, name: &str) -> bool {
    report(paste).case.tokens().any(|(.., it)| it.payload.members().get(name).is_some())
}

/// A word of letters alone that no other number has.
pub(crate) fn letters(number: usize) -> String {
    let digit = |power: u32| char::from(b'a' + u8::try_from(number / 26_usize.pow(power) % 26).unwrap());
    (0..4).rev().map(digit).collect()
}
