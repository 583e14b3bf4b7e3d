//! What would make a bad signature good, as far as it takes more than the token and the keys.

use crate::jose::key::Keys;
use crate::jose::token::{Form, Token};
use crate::jose::verify::{Signed, State, input, verify_plainly};
use crate::signatures::parts::SignedPart;

/// A change after which the signature is good: it says what happened to the token, and verifies nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The parts were written in standard base64, or padded, after they had been signed.
    Reencoded,
    /// What was taken off to read the token belongs to it.
    AsPasted,
    /// The signature belongs to another token of the paste: to this exhibit.
    OtherToken(usize),
    /// The signature is good for the header of this exhibit and the payload of the token itself.
    OtherHeader(usize),
    /// The signature is good for the payload of this exhibit and the header of the token itself.
    OtherPayload(usize),
}

/// Looks for such a change; `others` are the other tokens of the paste with the numbers of their exhibits.
pub(crate) fn of<'a>(
    token: &Token,
    part: &SignedPart<'_>,
    pasted: &str,
    others: impl Iterator<Item = (usize, &'a Token)>,
    keys: &Keys,
) -> Option<Change> {
    let good = |alg: Option<&str>, kid: Option<&str>, text: &[u8]| {
        let signed = Signed { alg, kid, ..part.over(text) };
        matches!(verify_plainly(&signed, keys).state, State::Verified(_))
    };
    let (alg, kid) = (part.header.text("alg"), part.header.text("kid"));
    if token.form != Form::Compact {
        return None;
    }
    let written = input::compact(&token.compact)?;
    let plain: Vec<u8> = written
        .iter()
        .filter(|byte| **byte != b'=')
        .map(|byte| match byte {
            b'+' => b'-',
            b'/' => b'_',
            other => *other,
        })
        .collect();
    if plain != written && good(alg, kid, &plain) {
        return Some(Change::Reencoded);
    }
    let raw = input::compact(pasted).filter(|raw| *raw != written);
    if raw.is_some_and(|raw| good(alg, kid, raw)) {
        return Some(Change::AsPasted);
    }
    let (header, payload) = token.compact.split_once('.')?;
    let payload = payload.split('.').next().unwrap_or_default();
    for (index, other) in others.filter(|(_, other)| other.form == Form::Compact && !other.encrypted()) {
        let Some((their_header, rest)) = other.compact.split_once('.') else { continue };
        let their_payload = rest.split('.').next().unwrap_or_default();
        let (their_alg, their_kid) = (other.header_text("alg"), other.header_text("kid"));
        let joined = |header: &str, payload: &str| [header, ".", payload].concat().into_bytes();
        if their_payload != payload && good(their_alg, their_kid, &joined(their_header, their_payload)) {
            return Some(Change::OtherToken(index));
        }
        if their_payload != payload && good(alg, kid, &joined(header, their_payload)) {
            return Some(Change::OtherPayload(index));
        }
        if their_header != header && good(their_alg, their_kid, &joined(their_header, payload)) {
            return Some(Change::OtherHeader(index));
        }
    }
    None
}
