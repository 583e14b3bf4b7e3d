//! The signature part: there, of the right length, checked or not.

use crate::checks::signature::keys;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::SIGNATURE;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::algorithms::{Family, Length};
use crate::jose::signature_length::Fit;
use crate::jose::token::{Base64Fault, Form};
use crate::model::{Kind, issuer_url};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("signature-missing", "The signature is cut off")
            .verdict("The token ends at its last dot: the signature is missing, and every verifier refuses it.")
            .causes(&[
                cause(
                    "Logs and debuggers leave the signature out so that what they show cannot be used.",
                    "Take the token from where it was issued, not from a log.",
                ),
                cause(
                    "A limit on length, of a field, a column or a copy, ended it there.",
                    "Copy the token whole: it has two dots, and text after the second.",
                ),
            ])
            .family(&SIGNATURE),
        missing,
        access(&[]).mangled(unsigned),
        &[access(&[]), access(&[]).header(&[("alg", "\"none\"")]).mangled(unsigned)],
    ),
    check(
        explain("signature-wrong-length", "The signature has the wrong length for its algorithm")
            .verdict("The signature has {found}; `{alg}` makes {expected}.")
            .causes(&[
                cause(
                    "Characters were lost or added at the end, most often by a limit on length or by a copy.",
                    "Copy the token again from where it was issued, up to its last character.",
                ),
                cause(
                    "`alg` was changed after signing, or the key is of another size.",
                    "Have the issuer sign with the algorithm that `alg` names; RSA keys need 2048 bits at least.",
                ),
            ])
            .family(&SIGNATURE),
        wrong_length,
        access(&[]).mangled(shortened),
        &[access(&[]), access(&[]).header(&[("alg", "\"ES256\"")]), token(Sample::Other), access(&[]).mangled(unsigned)],
    ),
    check(
        explain("signature-der", "The signature is in DER form, which JWTs do not use")
            .verdict("The signature is a DER structure; `{alg}` in a JWT takes `r` and `s` side by side.")
            .causes(&[
                cause(
                    "OpenSSL and most crypto libraries write ECDSA signatures as DER; RFC 7518 takes {expected} without structure.",
                    "Ask the library for IEEE P1363 form (Node: `dsaEncoding: 'ieee-p1363'`), or sign with a JWT library.",
                ),
            ])
            .family(&SIGNATURE),
        der,
        token(Sample::Proof).mangled(as_der),
        &[token(Sample::Proof), access(&[])],
    ),
    check(
        explain("signature-unchecked", "The signature is not checked: this page verifies none yet")
            .severity(Severity::Note)
            .verdict("The signature is not checked: this page verifies none yet.")
            .causes(&[
                cause(
                    "The token was pasted decoded: what is signed are the characters of its encoded form, and they cannot be made again from what a program printed.",
                    "Paste the token as it was issued, three parts with two dots, to have its signature looked at.",
                )
                .any(&[Clue::Fact(Placeholder::Name, PRINTED)]),
                cause(
                    "The key of a DPoP proof is `jwk` in its own header; the server that gets the proof checks it with that.",
                    "Verify the proof with that key in your own code, and compare the key with `cnf.jkt` of the access token.",
                )
                .any(&[Clue::Token("dpop-proof")]),
                cause(
                    "The client signs its assertion, and Okta checks it with the key or secret that is registered for the client.",
                    "Compare `kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, or for `HS256` the secret there.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "`{alg}` signs with a secret that the issuer and the verifier share: no published key shows whether the token is genuine.",
                    "Verify it in the service that holds the secret, and paste the secret nowhere.",
                )
                .any(&[Clue::Fact(Placeholder::Name, SECRET)]),
                cause(
                    "Only the issuer's public key shows whether the token is genuine and unchanged, and this page fetches nothing.",
                    "Verify it in your own code with the keys at {keys}; a key set pasted here shows only whether `kid` is in it.",
                )
                .any(&[Clue::Fact(Placeholder::Name, PUBLISHED)]),
                cause(
                    "Only its issuer's public key shows whether the token is genuine, and the address of that key does not follow from the token.",
                    "Verify it in your own code with the keys at `jwks_uri` of the issuer's `/.well-known/openid-configuration`.",
                )
                .any(&[Clue::Fact(Placeholder::Name, ELSEWHERE)]),
            ])
            .family(&SIGNATURE),
        unchecked,
        access(&[]),
        &[access(&[]).mangled(unsigned), access(&[]).header(&[("alg", "\"none\"")])],
    ),
    check(
        explain("signature-invalid", "The signature does not fit the token")
            .verdict("The signature does not fit: the token was changed, or another key signed it.")
            .causes(&[
                cause(
                    "It was checked with keys of another server: each authorization server has its own.",
                    "Use the keys of this token's `iss`: {keys}.",
                ),
                cause(
                    "It is an access token of the org authorization server, which only Okta is meant to validate.",
                    "Use a custom authorization server for your own API: `https://{org}/oauth2/default`.",
                )
                .any(&[Clue::Token("org-access-token")]),
                cause(
                    "A character of the token was changed, lost or added on the way.",
                    "Compare it with the token as issued, character for character.",
                ),
            ])
            .family(&SIGNATURE),
        |_| Vec::new(),
        crate::checks::support::example::text("jwt.exceptions.InvalidSignatureError: Signature verification failed"),
        &[access(&[])],
    ),
];

/// What checks a token that a server issued: a secret, a key of Okta's, a key of another issuer's.
const PRINTED: &str = "the encoded token";
const SECRET: &str = "the shared secret";
const PUBLISHED: &str = "the key set";
const ELSEWHERE: &str = "the issuer's key";

fn unsigned(compact: &str) -> String {
    let end = compact.rfind('.').map_or(compact.len(), |dot| dot + 1);
    compact.get(..end).unwrap_or_default().to_owned()
}

fn shortened(compact: &str) -> String {
    compact.get(..compact.len().saturating_sub(4)).unwrap_or_default().to_owned()
}

fn as_der(compact: &str) -> String {
    use base64::Engine;
    let integer = |byte: u8| std::iter::once(0x02).chain([0x20]).chain([byte; 32]);
    let bytes: Vec<u8> = [0x30, 0x44].into_iter().chain(integer(0x11)).chain(integer(0x22)).collect();
    unsigned(compact) + &base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// The length of a signature by the token's algorithm, and by its key where that stands in the paste; `None` if the
/// algorithm is not registered.
pub(crate) fn length(subject: &Subject, view: &TokenView) -> Option<Length> {
    Some(view.algorithm()?.signature_length(keys::shape(subject, view)))
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
fn has_signature(view: &TokenView) -> bool {
    view.token.parts == 3
        && !view.token.encrypted()
        && !view.token.signature.text.is_empty()
        && !crate::checks::structure::compact_form::is_truncated(view)
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let token = view.token;
        let absent =
            token.parts == 3 && !token.encrypted() && token.signature.text.is_empty() && !view.is_unsigned();
        let absent = absent && token.form != Form::Decoded;
        (absent && !crate::checks::structure::compact_form::is_truncated(&view))
            .then(|| view.hit("signature"))
    })
}

fn is_der(view: &TokenView) -> bool {
    let bytes = &view.token.signature.bytes;
    let curve = view.algorithm().is_some_and(|it| matches!(it.family, Family::Ecdsa(_)));
    let body = match bytes.get(1) {
        Some(0x81) => bytes.get(2).map(|length| usize::from(*length) + 3),
        Some(length) => Some(usize::from(*length) + 2),
        None => None,
    };
    curve
        && bytes.first() == Some(&0x30)
        && body == Some(bytes.len())
        && (bytes.get(2) == Some(&0x02) || bytes.get(3) == Some(&0x02))
}

/// How the length of a signature fits its algorithm; `None` if there is none to look at, or nothing to compare it with.
fn fit(subject: &Subject, view: &TokenView) -> Option<Fit> {
    let signature = &view.token.signature;
    let readable = !signature.faults.iter().any(|fault| matches!(fault, Base64Fault::Character(_)));
    let looked_at = has_signature(view) && readable && !is_der(view);
    let length = length(subject, view).filter(|_| looked_at)?;
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
            .expected(in_words(length(subject, &view)?))
            .fact(Placeholder::Alg, view.alg()?);
        Some(if fit == Fit::Odd { hit.likely() } else { hit })
    })
}

fn der(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let length = length(subject, &view).filter(|_| has_signature(&view) && is_der(&view))?;
        let found = format!("{} bytes of DER", view.token.signature.bytes.len());
        Some(view.hit("signature").found(found).expected(in_words(length)))
    })
}

/// Why the signature is unchecked. It is told of each that is there to be checked; of one that is not, another check
/// says what is wrong with it.
fn unchecked(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let decoded = view.token.form == Form::Decoded;
        if view.token.encrypted() {
            return Some(
                view.unchecked("The signature was not checked: an encrypted token has none to be seen"),
            );
        }
        if !decoded && !has_signature(&view) || view.is_unsigned() {
            return Some(view.unchecked("The signature was not checked: it is not there, or not all of it"));
        }
        let hit = view.hit("signature");
        let hit = match view.kind {
            _ if decoded => hit.fact(Placeholder::Name, PRINTED),
            Kind::DpopProof | Kind::ClientAssertion => hit,
            _ if view.is_symmetric() => hit.fact(Placeholder::Name, SECRET),
            _ if view.text("iss").and_then(issuer_url::keys).is_some() => {
                hit.fact(Placeholder::Name, PUBLISHED)
            }
            _ => hit.fact(Placeholder::Name, ELSEWHERE),
        };
        let alg = view.alg().unwrap_or_default();
        Some(
            view.unchecked("The signature was not checked: this page verifies none yet").found(alg).told(hit),
        )
    })
}
