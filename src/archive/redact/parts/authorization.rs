//! The credentials of an `Authorization` header.

use crate::archive::redact::known::kind::Kind;
use crate::archive::redact::known::names::Where;
use crate::archive::redact::known::{look, shapes};
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::base64_runs;
use crate::archive::redact::reading::escapes::Escapes;
use std::ops::Range;

/// What follows the scheme, where it is neither a JWT nor `Basic`, which are told by their shape.
pub(crate) fn header(text: &[u8]) -> Vec<Part> {
    let space = memchr::memchr(b' ', text);
    let scheme = text.get(..space.unwrap_or(0)).unwrap_or_default();
    let rest = text.get(space.map_or(0, |it| it + 1)..).unwrap_or_default();
    let value = rest.trim_ascii();
    let start = text.len() - rest.trim_ascii_start().len();
    let is = |name: &[u8]| scheme.eq_ignore_ascii_case(name);
    // `Basic` and JWTs are read by their shape; a signature of a cloud stands under a name of its own.
    let told = is(b"basic") || value.starts_with(b"eyJ") || value.is_empty() || look::is_placeholder(value);
    if told {
        return Vec::new();
    }
    let kind = if is(b"ssws") {
        Kind::ApiToken
    } else if is(b"bearer") || is(b"dpop") {
        shapes::of_run(value).unwrap_or(Kind::AccessToken)
    } else {
        Kind::Credentials
    };
    let mut part = Part::named(b"authorization", start..start + value.len(), Escapes::Plain, Where::Header);
    part.kind = Some(kind);
    vec![part]
}

/// What `Basic` credentials hold, and where the password stands in it. `None` if there is none.
pub(crate) fn basic(run: &[u8]) -> Option<(Vec<u8>, base64_runs::Alphabet, Range<usize>)> {
    let (bytes, alphabet) = base64_runs::decode(run)?;
    let colon = memchr::memchr(b':', &bytes)?;
    let good = bytes.len() > colon + 1 && std::str::from_utf8(&bytes).is_ok();
    let end = bytes.len();
    good.then_some((bytes, alphabet, colon + 1..end))
}
