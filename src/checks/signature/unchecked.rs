//! A signature that could not be checked: why, and what is missing.

use crate::checks::messages::verifier_messages::ONLY_SAID;
use crate::checks::signature::present::{has_signature, unsigned};
use crate::checks::signature::told::{Told, has_no_key, told, with_key};
use crate::checks::support::example::access;
use crate::checks::support::references::SIGNATURE;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain};
use crate::jose::token::Form;
use crate::jose::verify::{State, Unusable, Why};
use crate::model::issuer_url::Named;
use crate::model::{Kind, issuer_url};
use crate::signatures::CheckedSignature;
use crate::text::template::Placeholder;

/// Who has the key, where none is at hand.
const PROOF: &str = "proof";
const ASSERTION: &str = "assertion";
const SECRET: &str = "secret";
const PUBLISHED: &str = "published";
const ELSEWHERE: &str = "elsewhere";
/// What else is in the way.
const DECODED: &str = "decoded";
const NOT_HERE: &str = "not-here";
const NO_ALGORITHM: &str = "no-algorithm";
const UNUSABLE: &str = "unusable";
const PAYLOAD: &str = "payload";
const UNREADABLE: &str = "unreadable";
const REDACTED: &str = "redacted";
const TOO_MANY: &str = "too-many";
const NO_KEY_FITS: &str = "no-key-fits";

pub(crate) const CHECKS: &[Check] = &[check(
    explain("signature-unchecked", "The signature was not checked")
        .severity(Severity::Note)
        .verdict("The signature was not checked: {name}.\nThe signature was not checked.")
        .causes(&[
            cause(
                "The token was pasted decoded. The signature covers the characters of the encoded form, which cannot be rebuilt from what a program printed.",
                "Paste the token as it was issued, in three parts with two dots (`eyJ….eyJ….…`), to have its signature verified.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, DECODED)]),
            cause(
                "The key of a DPoP proof is `jwk` in its own header, and this proof has none that can be read.",
                "Put the public key into `jwk` of the proof's header. The signature is then checked with it.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, PROOF)]),
            cause(
                "Neither the client's key nor its secret is in the paste. The client signs its assertion, and Okta checks it with the key or secret that is registered for the client.",
                "Paste the client's public key next to the assertion. It is at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`; for `HS256` it is the client secret.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ASSERTION)]),
            cause(
                "`{alg}` signs with a secret that the issuer and the verifier share. No published key shows whether the token is genuine.\nThe token is signed with a secret that the issuer and the verifier share. No published key shows whether it is genuine.",
                "Paste the secret next to the token, as a string, base64 or hexadecimal digits; it never leaves this page. Where that is not allowed, verify the token in the service that holds the secret, with `{alg}`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, SECRET)]),
            cause(
                "Only the issuer's public key shows whether the token is genuine and unchanged, and this page sends no requests to load it.",
                "Run `curl -s {keys}` and paste its output next to the token. The signature is then verified here.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, PUBLISHED)]),
            cause(
                "Only its issuer's public key shows whether the token is genuine, and nothing here says that you trust the issuer that it names.",
                "Paste the key set of the issuer that you trust: run `curl -s` for the `jwks_uri` in its `/.well-known/openid-configuration`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, ELSEWHERE)]),
            cause(
                "`{alg}` is a registered algorithm, but neither this page nor any browser verifies it.\nThe token's algorithm is registered, but neither this page nor any browser verifies it.",
                "Verify the token with a library that has `{alg}`, and with the key set of its issuer.\nVerify the token with a library that has its `alg`, and with the key set of its issuer.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, NOT_HERE)]),
            cause(
                "The header does not name a registered algorithm, so nothing says how the token was signed.",
                "Write `alg` exactly as it is registered, with its capital and small letters: `RS256`, `ES256`, `EdDSA`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, NO_ALGORITHM)]),
            cause(
                "{key} fits the header, but nothing can be computed with it: {name}.\nA key fits the header, but nothing can be computed with it.",
                "Take the key again from the issuer's key set, `{keys}`. A sound RSA modulus is odd and has 2048 to 16384 bits, and an exponent is odd and above 1 (`AQAB` is 65537).\nTake the key again from the issuer's key set. A sound RSA modulus is odd and has 2048 to 16384 bits, and an exponent is odd and above 1 (`AQAB` is 65537).",
            )
            .any(&[Clue::Fact(Placeholder::Reason, UNUSABLE)]),
            cause(
                "The payload of this token is kept elsewhere (`header..signature`), and no text in the paste makes the signature good.",
                "Paste the payload before or after the token (`header..signature`), exactly as it was signed, together with the key.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, PAYLOAD)]),
            cause(
                "The signature starts with a character that base64url does not have, so none of it can be read.",
                "Copy the token again from where it was issued (the response of `/token`), up to its last character.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, UNREADABLE)]),
            cause(
                "The signature was removed from this copy on purpose, so that the token can be shown but not used.",
                "Read the claims here. To have the signature checked, paste the token itself (`eyJ….eyJ….…`), from where it was issued or refused.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, REDACTED)]),
            cause(
                "There are more tokens in the paste than this page verifies at a time.",
                "Paste only this token, with its key set (`{\"keys\":[…]}`).",
            )
            .any(&[Clue::Fact(Placeholder::Reason, TOO_MANY)]),
            cause(
                "The paste has keys, but no key for `{alg}`.",
                "Paste the key set of this token's issuer: `{keys}`.\nPaste the key set of the issuer that you trust: run `curl -s` for its `jwks_uri`.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, NO_KEY_FITS)]),
            cause(
                "The program that printed this did not verify the signature, so nothing there shows whether the token is genuine.",
                "Verify the token where its issuer's key set can be loaded, or paste it here together with that key set: `curl -s` for the `jwks_uri` in the issuer's `/.well-known/openid-configuration`.",
            )
            .any(ONLY_SAID),
        ])
        .family(&SIGNATURE),
    unchecked,
    access(&[]),
    &[access(&[]).mangled(unsigned), access(&[]).header(&[("alg", "\"none\"")])],
)];

/// Why the signature is unchecked. It is told of each that is there to be checked; of one that is not, another check
/// says what is wrong with it.
fn unchecked(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if view.token.encrypted() {
            return Some(
                view.unchecked("The signature was not checked: an encrypted token does not show one"),
            );
        }
        if view.token.form == Form::Decoded && !view.is_unsigned() {
            let words = "The signature was not checked: the token was pasted decoded";
            let hit = view.hit("signature").fact(Placeholder::Name, "the token was pasted decoded");
            let hit = hit.fact(Placeholder::Reason, DECODED);
            return Some(view.unchecked(words).found(view.alg().unwrap_or_default()).told(hit));
        }
        if !has_signature(&view) || view.is_unsigned() {
            return Some(view.unchecked("The signature was not checked: it is missing or not complete"));
        }
        let signatures = subject.signatures.of_exhibit(view.index)?;
        let one = signatures.each.iter().find(|one| told(&view, one) == Told::Unchecked)?;
        if signatures.verified().is_some() {
            return None;
        }
        let hit = why(subject, &view, one);
        let name = hit.facts.iter().find(|fact| fact.placeholder == Placeholder::Name);
        let words = ["The signature was not checked: ", name.map_or("", |name| name.value.as_str())].concat();
        Some(view.unchecked(words).found(view.alg().unwrap_or_default()).told(hit))
    })
}

/// Why no signature of an issuer is checked without its key set.
const NO_KEY: &str = "the issuer's public key is not in the paste";

fn why(subject: &Subject, view: &TokenView, one: &CheckedSignature) -> Hit {
    let hit = view.hit("signature");
    let because = |hit: Hit, name: &str, reason: &str| {
        hit.fact(Placeholder::Name, name).fact(Placeholder::Reason, reason)
    };
    let State::Unchecked(why) = one.verification.state else { return hit };
    match why {
        Why::NotVerifiedHere => because(hit, "its algorithm is not verified here", NOT_HERE),
        Why::AlgorithmMissing | Why::AlgorithmUnknown(_) | Why::AlgorithmNone => {
            because(hit, "its algorithm is not known", NO_ALGORITHM)
        }
        Why::PayloadElsewhere => because(hit, "its payload is not in the paste", PAYLOAD),
        Why::SignatureUnreadable if view.token.signature.is_redacted() => {
            because(hit, "it was taken out of this copy", REDACTED)
        }
        Why::SignatureUnreadable => because(hit, "it cannot be read", UNREADABLE),
        Why::TooMany => because(hit, "too many tokens are in the paste", TOO_MANY),
        Why::KeyUnusable(unusable) => {
            let key = one.verification.attempts.first().map_or(0, |attempt| attempt.key);
            let name = match unusable {
                Unusable::TooLarge => "it is too large",
                Unusable::Refused => "its numbers are not those of a key",
                Unusable::NotVerifiedHere => "nothing here computes with its kind",
            };
            because(with_key(subject, one, key, hit), name, UNUSABLE)
        }
        _ if view.kind == Kind::DpopProof => because(hit, "the proof carries no matching key", PROOF),
        Why::NoKeyFits | Why::KidNotInKeys
            if !subject.signatures.keyring.keys.keys.is_empty() && !has_no_key(&one.verification) =>
        {
            because(hit, "no key here matches it", NO_KEY_FITS)
        }
        _ if view.kind == Kind::ClientAssertion => because(hit, "no key of the client is here", ASSERTION),
        _ if view.is_symmetric() => because(hit, "the secret is not here", SECRET),
        _ => match address(subject, view) {
            Some(keys) => because(hit.fact(Placeholder::Keys, keys), NO_KEY, PUBLISHED),
            None => because(hit, NO_KEY, ELSEWHERE),
        },
    }
}

/// The address of the key set of the issuer that is expected, else of the token's own where its host is Okta's. A host
/// that only looks like Okta's leads nowhere.
fn address(subject: &Subject, view: &TokenView) -> Option<String> {
    let expected = subject.issuers();
    let mut named = expected.iter().filter_map(|named| match named {
        Named::Exactly(issuer) | Named::Derived(issuer) => issuer_url::keys(issuer),
        Named::Host(_) => None,
    });
    let own = view.text("iss").filter(|_| expected.is_empty());
    named.next().or_else(|| {
        issuer_url::keys(own.filter(|iss| issuer_url::host(iss).is_some_and(issuer_url::is_okta))?)
    })
}
