//! A key that is written in another form than JWKs have: some verifiers read it, others drop it.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::KEYS;
use crate::checks::support::signed::GOOD;
use crate::checks::{Check, Subject, check};
use crate::finding::{Cause, Clue, Hit, Outcome, Severity, cause, explain, failures};
use crate::jose::key::Note;
use crate::signatures::KeySource;
use crate::text::template::Placeholder;

/// Why no signature fits, where a key of the set is written so.
pub(super) const IN_BASE64: Cause = cause(
    "A key of the key set is written in standard base64 (`+`, `/`, `=`) instead of base64url. A strict verifier reads another number there or none, and then no signature fits.",
    "Have the key set corrected where it is made: `n`, `e`, `x` and `y` in base64url without padding (`-` and `_`). Until then, give the verifier the same key as a PEM file.",
)
.only(&[Clue::Also("key-not-base64url")]);

pub(crate) const CHECKS: &[Check] = &[check(
    explain("key-not-base64url", "A key is written in standard base64, not in base64url")
        .severity(Severity::Warning)
        .verdict("`{name}` of key `{kid}` is written in standard base64. Strict verifiers drop the key, or the whole set.\n`{name}` of a key is written in standard base64. Strict verifiers drop the key, or the whole set.")
        .causes(&[cause(
            "The program that publishes the key set encodes numbers with standard base64: they have `+`, `/` or `=`, where RFC 7518 has `-`, `_` and no padding. Envoy and go-jose then use no key of the set, while other libraries read it.",
            "Encode `n`, `e`, `x` and `y` in base64url without padding where the set is made: `Base64.getUrlEncoder().withoutPadding()` in Java, `buffer.toString(\"base64url\")` in Node.js, `Base64UrlEncoder.Encode` in .NET.",
        ),
        cause(
            "Somebody converted the key by hand, or with a tool that writes standard base64.",
            "Convert it again with a library that writes base64url, such as `exportJWK` of `jose`, and compare `n` or `x` with the old value: only `+`, `/` and `=` may differ.",
        )])
        .family(&KEYS),
    not_base64url,
    text("{\"keys\":[{\"kty\":\"EC\",\"kid\":\"own-1\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA=\",\"y\":\"x3sp+3msGZc1Dm1ZN9pR9XqwTa5/t2nX8FloSKDDngU=\"}]}"),
    &[access(&[]), text(GOOD)],
)];

fn not_base64url(subject: &Subject) -> Vec<Outcome> {
    let ring = &subject.signatures.keyring;
    let written = ring.keys.keys.iter().zip(&ring.sources).find_map(|(key, source)| {
        let KeySource::Paste(Some(exhibit)) = source else { return None };
        let member = key.notes.iter().find_map(|note| match note {
            Note::NotBase64Url(member) => Some(*member),
            _ => None,
        })?;
        let hit = Hit::at(*exhibit, "paste").fact(Placeholder::Name, member);
        Some(key.kid.iter().fold(hit, |hit, kid| hit.fact(Placeholder::Kid, kid)))
    });
    failures(written.into_iter().collect())
}
