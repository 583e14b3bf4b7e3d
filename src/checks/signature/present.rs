//! The signature part: there, of the right length, checked or not.

use crate::checks::signature::told::with_key;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::SIGNATURE;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, cause, explain};
use crate::jose::algorithms::Length;
use crate::jose::signature_length::Fit;
use crate::jose::token::{Base64Fault, Form};
use crate::jose::verify::{Reason, shape};
use crate::text::template::Placeholder;

/// The signature is good after this change.
const PADDED: &str = "padded";
const CONVERTED: &str = "converted";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("signature-missing", "The signature is cut off")
            .verdict("The token ends at its second dot: the signature is missing, and every verifier refuses the token. Its claims may be right.")
            .causes(&[
                cause(
                    "The token was copied from a log or a debugging tool. Many leave the signature out, so that nobody can use the token they show.",
                    "Take the token from where it was issued (the response of `/token`), not from a log.",
                ),
                cause(
                    "A length limit of a field, a column or the clipboard cut the token off there.",
                    "Copy the whole token again: `eyJ….eyJ….…`, with two dots and more text after the second.",
                ),
            ])
            .family(&SIGNATURE),
        missing,
        access(&[]).mangled(unsigned),
        &[access(&[]), access(&[]).header(&[("alg", "\"none\"")]).mangled(unsigned)],
    ),
    check(
        explain("signature-wrong-length", "The signature has the wrong length for its algorithm")
            .verdict("The signature has {found}; `{alg}` makes {expected}. Every verifier refuses the token for that; its claims may be right.\nThe signature does not have the length that its algorithm makes. Every verifier refuses the token for that; its claims may be right.")
            .causes(&[
                cause(
                    "`r` or `s` lost its leading zero bytes. Padded on the left, the signature is valid under {key}.",
                    "Write both numbers in the full length of the curve where the token is signed (RFC 7518 section 3.4: 32 bytes each for `ES256`). Big-integer types drop leading zeros.",
                )
                .any(&[Clue::Fact(Placeholder::Change, PADDED)]),
                cause(
                    "Characters were lost or added at the end, most often by a length limit or while copying.",
                    "Copy the token again from where it was issued (the response of `/token`), up to its last character.",
                ),
                cause(
                    "`alg` was changed after signing, or the key has another size.",
                    "Have the issuer sign with the algorithm that `alg` names. An RSA key for `RS256` has at least 2048 bits.",
                ),
            ])
            .family(&SIGNATURE),
        wrong_length,
        access(&[]).mangled(shortened),
        &[access(&[]), access(&[]).header(&[("alg", "\"ES256\"")]), token(Sample::Other), access(&[]).mangled(unsigned)],
    ),
    check(
        explain("signature-der", "The signature is in DER form, which JWTs do not use")
            .verdict("The signature is a DER structure, but `{alg}` in a JWT takes `r` and `s` one after the other. Verifiers refuse the token; only the form is wrong, if the key is right.\nThe signature is a DER structure, but a JWT takes `r` and `s` one after the other. Verifiers refuse the token; only the form is wrong, if the key is right.")
            .causes(&[
                cause(
                    "Converted to `r` and `s` one after the other, the signature is valid under {key}. Only its format is wrong.",
                    "Ask the library for the IEEE P1363 format (Node.js: `dsaEncoding: 'ieee-p1363'`, Java: `SHA256withECDSAinP1363Format`), or sign with a JWT library.",
                )
                .any(&[Clue::Fact(Placeholder::Change, CONVERTED)]),
                cause(
                    "OpenSSL and most crypto libraries write ECDSA signatures as DER. A JWT takes {expected} without a structure around them (RFC 7518 section 3.4).\nOpenSSL and most crypto libraries write ECDSA signatures as DER. A JWT takes the two numbers without a structure around them (RFC 7518 section 3.4).",
                    "Ask the library for the IEEE P1363 format (Node.js: `dsaEncoding: 'ieee-p1363'`, Java: `SHA256withECDSAinP1363Format`), or sign with a JWT library.",
                ),
            ])
            .family(&SIGNATURE),
        der,
        token(Sample::Proof).mangled(as_der),
        &[token(Sample::Proof), access(&[])],
    ),
    check(
        explain("signature-zero", "The signature is made of numbers that no signer makes")
            .verdict("The signature has {found}, which no signer makes. A verifier that accepts it accepts every token.")
            .causes(&[
                cause(
                    "Somebody tried the fault CVE-2022-21449: verifiers on Java 15 to 18 that have it take such a signature as valid, whatever the token says.",
                    "Refuse the token and find out who sent it. Update Java to 17.0.3, 18.0.1 or later, where the fault is fixed (`java -version` shows yours).",
                ),
                cause(
                    "A test or a template filled the signature with zeros instead of a real one.",
                    "Take the token from where it was issued (the response of `/token`), not from the test.",
                ),
            ])
            .family(&SIGNATURE),
        zero,
        token(Sample::Proof).mangled(zeros),
        &[token(Sample::Proof), access(&[])],
    ),
];

pub(crate) fn unsigned(compact: &str) -> String {
    let end = compact.rfind('.').map_or(compact.len(), |dot| dot + 1);
    compact.get(..end).unwrap_or_default().to_owned()
}

fn shortened(compact: &str) -> String {
    compact.get(..compact.len().saturating_sub(4)).unwrap_or_default().to_owned()
}

fn zeros(compact: &str) -> String {
    unsigned(compact) + &"A".repeat(86)
}

fn as_der(compact: &str) -> String {
    use base64::Engine;
    let integer = |byte: u8| std::iter::once(0x02).chain([0x20]).chain([byte; 32]);
    let bytes: Vec<u8> = [0x30, 0x44].into_iter().chain(integer(0x11)).chain(integer(0x22)).collect();
    unsigned(compact) + &base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// A length in words.
fn in_words(length: Length) -> String {
    match length {
        Length::Exactly(bytes) => format!("{bytes} bytes"),
        Length::Modulus => format!("{} bytes or more, as many as its key has", length.shortest()),
        Length::OneOf(lengths) => {
            let lengths: Vec<_> = lengths.iter().map(usize::to_string).collect();
            format!("{} bytes", lengths.join(" or "))
        }
    }
}

/// Whether a signed token's third part is there to look at.
pub(crate) fn has_signature(view: &TokenView) -> bool {
    view.token.parts == 3
        && !view.token.encrypted()
        && !view.token.signature.text.is_empty()
        && !view.is_truncated()
}

/// Whether a signature is there that something can be said of.
fn can_be_read(view: &TokenView) -> bool {
    has_signature(view) && !view.token.signature.is_redacted()
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let token = view.token;
        let absent =
            token.parts == 3 && !token.encrypted() && token.signature.text.is_empty() && !view.is_unsigned();
        let absent = absent && token.form != Form::Decoded;
        (absent && !view.is_truncated()).then(|| view.hit("signature"))
    })
}

fn is_der(view: &TokenView) -> bool {
    let algorithm = view.algorithm();
    algorithm.is_some_and(|it| shape::of_der(it, &view.token.signature.bytes).is_some())
}

/// How the length of a signature fits its algorithm; `None` if there is none to look at, or nothing to compare it with.
fn fit(subject: &Subject, view: &TokenView) -> Option<Fit> {
    let signature = &view.token.signature;
    let readable = !signature.faults.iter().any(|fault| matches!(fault, Base64Fault::Character(_)));
    let looked_at = can_be_read(view) && readable && !is_der(view);
    let length = subject.signature_length(view).filter(|_| looked_at)?;
    let bytes = signature.bytes.len();
    // RSA keys below 2048 bits sign nothing that holds (RFC 7518 section 3.3).
    Some(if bytes < length.shortest() { Fit::Never } else { length.fit(bytes) })
}

/// Whether the signature is there and has not the length that its algorithm makes.
pub(crate) fn is_wrong_length(subject: &Subject, view: &TokenView) -> bool {
    fit(subject, view).is_some_and(|fit| fit < Fit::Uncommon)
}

fn wrong_length(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let fit = fit(subject, &view).filter(|fit| *fit < Fit::Uncommon)?;
        let hit = view
            .hit("signature")
            .found(format!("{} bytes", view.token.signature.bytes.len()))
            .expected(in_words(subject.signature_length(&view)?))
            .fact(Placeholder::Alg, view.alg()?);
        let hit = with_change(subject, &view, hit, PADDED, |reason| match reason {
            Reason::ShortNumbers { key } => Some(*key),
            _ => None,
        });
        Some(if fit == Fit::Odd { hit.likely() } else { hit })
    })
}

fn der(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let length = subject.signature_length(&view).filter(|_| can_be_read(&view) && is_der(&view))?;
        let found = format!("{} bytes of DER", view.token.signature.bytes.len());
        let hit = view.hit("signature").found(found).expected(in_words(length));
        Some(with_change(subject, &view, hit, CONVERTED, |reason| match reason {
            Reason::Der { key } => *key,
            _ => None,
        }))
    })
}

/// A hit with the key by which the signature is good after a change, if there is one.
fn with_change(
    subject: &Subject,
    view: &TokenView,
    hit: Hit,
    change: &str,
    key: fn(&Reason) -> Option<usize>,
) -> Hit {
    let one = subject.signatures.of_exhibit(view.index).and_then(|it| it.each.first());
    let found = one.and_then(|one| Some((one, one.verification.reasons.iter().find_map(key)?)));
    match found {
        Some((one, key)) => with_key(subject, one, key, hit).fact(Placeholder::Change, change),
        None => hit,
    }
}

fn zero(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let algorithm = view.algorithm().filter(|_| can_be_read(&view))?;
        let found = match shape::out_of_range(algorithm, &view.token.signature.bytes)? {
            Reason::OutOfRange { zero: true } => "a zero instead of `r` or `s`",
            _ => "a number that is not below the order of the curve",
        };
        Some(view.hit("signature").found(found).expected("two numbers from 1 to the order of the curve"))
    })
}
