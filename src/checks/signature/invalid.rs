//! A signature that does not fit, and what would make it fit.

use crate::checks::signature::key_form::IN_BASE64;
use crate::checks::signature::told::{Told, each, named, told, with_key};
use crate::checks::signature::usual::{
    FOR_GRAPH, RESTARTED, SECRETS_DIFFER, SIGNED_WITH_ANOTHER, STALE_KEYS, UNTIED, UNTIED_KEY, UNTIED_TOKEN,
};
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::SIGNATURE;
use crate::checks::support::sample::Sample;
use crate::checks::support::signed::{ALTERED, GOOD, OF_ANOTHER, TWICE};
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Origin, Outcome, Severity, cause, explain};
use crate::jose::verify::{Reason, State};
use crate::model::Kind;
use crate::signatures::{Change, CheckedSignature, KeySource, good_name, reading_name, tried};
use crate::text::template::Placeholder;

/// What would make it good.
const OTHER_KEY: &str = "other-key";
const SIBLING: &str = "sibling";
const SALT: &str = "salt";
const ENCODING: &str = "encoding";
const REENCODED: &str = "reencoded";
const AS_PASTED: &str = "as-pasted";
/// Nothing that was tried, with the key that the header names, with a key of a header that names none, with a secret.
const NAMED: &str = "named";
const UNNAMED: &str = "unnamed";
const SECRET: &str = "secret";
/// Which part belongs to the other token.
const WHOLE: &str = "whole";
const HEADER: &str = "header";
const PAYLOAD: &str = "payload";
const TWIN: &str = "twin";
/// It was verified here. What a verifier says is told without it.
const HERE: &str = "here";
const ASSERTION: Clue = Clue::Token("client-assertion");
const ELSEWHERE: Clue = Clue::NoFact(Placeholder::Verifier, HERE);

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("signature-invalid", "The signature does not match the token")
            .verdict("The signature does not match the token under {key}: the token was changed, or another key signed it.\nThe signature does not match the token: the token was changed, or {refuser} used a different key than the one that signed it.")
            .causes(&[
                cause(
                    "The signature is valid under {name}, but `kid` names {key}: the signer writes the name of another key into the header.",
                    "Have the signer write the `kid` of the key that it signs with. Until then, no verifier finds the right key.",
                )
                .any(&[Clue::Fact(Placeholder::Change, OTHER_KEY)]),
                cause(
                    "The signature is valid as `{found}`, but the header says `{alg}`: the signer sets the header and the algorithm in two places.",
                    "Set `alg` in the header to `{found}`, or sign with `{alg}`. `RS` is RSASSA-PKCS1-v1_5, `PS` is RSASSA-PSS, and the number is the hash.",
                )
                .any(&[Clue::Fact(Placeholder::Change, SIBLING)]),
                cause(
                    "The signature is valid as RSASSA-PSS with a salt of another length. The algorithm `{alg}` takes a salt as long as its hash (RFC 7518 section 3.5).",
                    "Set the salt length to the length of the hash where the token is signed: `saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST` in Node.js, `-sigopt rsa_pss_saltlen:digest` in OpenSSL.",
                )
                .any(&[Clue::Fact(Placeholder::Change, SALT)]),
                cause(
                    "The signature is valid under {key} {name}. The signer and the verifier make different bytes of the same secret.",
                    "Decode the secret in the same way on both sides, and write it to files without a line end (`printf %s`, not `echo`).",
                )
                .any(&[Clue::Fact(Placeholder::Change, ENCODING)]),
                cause(
                    "The signature is valid for the same token in base64url without padding. Something between the issuer and here rewrote the token in standard base64.",
                    "Pass the token on exactly as it was issued: with `-` and `_` instead of `+` and `/`, and without `=` at the end of a part.",
                )
                .any(&[Clue::Fact(Placeholder::Change, REENCODED)]),
                IN_BASE64,
                cause(
                    "The signature is valid only with the characters that this page removed to read the token, so those characters were signed too.",
                    "Look at the code that makes the token: line ends, invisible characters or escapes get into it before it is signed. Print it there with `repr()` in Python or `JSON.stringify()` in JavaScript to see them.",
                )
                .any(&[Clue::Fact(Placeholder::Change, AS_PASTED)]),
                cause(
                    "The token was changed after signing: the header names this key, and nothing that was tried makes the signature good ({tried}).",
                    "Compare the token with the one that was issued, exactly: one changed character is enough. `sha256sum` of both shows it without printing them. If nobody changed it, treat it as forged.",
                )
                .any(&[Clue::Fact(Placeholder::Change, NAMED)]),
                cause(
                    "The header names no key, so each key that fits was tried ({tried}). These may be the keys of another server, or the token was changed.",
                    "Use the keys of this token's issuer: `{keys}`. If these are the right ones, compare the token with the one that was issued.\nUse the keys of the issuer that you trust: `jwks_uri` in its `/.well-known/openid-configuration`. If these are the right ones, compare the token with the one that was issued.",
                )
                .any(&[Clue::Fact(Placeholder::Change, UNNAMED)]),
                cause(
                    "The secret is not the one that signed the token, or the token was changed. The secret was tried as a string and decoded ({tried}).",
                    "Copy the secret again from where the token is signed. For an Okta app it is at `Applications and Resources > Applications > your app > General > Client Credentials`.",
                )
                .any(&[Clue::Fact(Placeholder::Change, SECRET)]),
                SIGNED_WITH_ANOTHER.all(&[ASSERTION, Clue::Fact(Placeholder::Change, UNNAMED)]),
                SIGNED_WITH_ANOTHER.all(&[ASSERTION, Clue::Fact(Placeholder::Change, UNTIED)]),
                UNTIED_KEY,
                UNTIED_TOKEN,
                FOR_GRAPH,
                STALE_KEYS.only(RESTARTED).unless(&[Clue::Fact(Placeholder::Alg, "HS256")]),
                SECRETS_DIFFER.all(&[ELSEWHERE, Clue::Fact(Placeholder::Alg, "HS256")]),
                cause(
                    "The token was checked with the keys of another server. Each authorization server has its own keys, even within one org.",
                    "Use the keys of the token's own issuer: `{keys}`.\nUse the keys of the issuer that you trust: `jwks_uri` in its `/.well-known/openid-configuration`.",
                )
                .all(&[ELSEWHERE, Clue::NoFact(Placeholder::Alg, "HS256")]),
                SECRETS_DIFFER.all(&[
                    ELSEWHERE,
                    Clue::NoFact(Placeholder::Alg, "HS256"),
                    Clue::NoFact(Placeholder::Alg, "RS256"),
                    Clue::NoFact(Placeholder::Alg, "ES256"),
                    Clue::NoFact(Placeholder::Alg, "PS256"),
                ]),
                STALE_KEYS
                .all(&[ELSEWHERE, Clue::NoFact(Placeholder::Alg, "HS256")]).unless(RESTARTED),
                cause(
                    "The token is an access token of the org authorization server. Only Okta is meant to validate it, so your own verifier cannot rely on its signature.",
                    "Get the token from a custom authorization server for your own API: `https://{org}/oauth2/default/v1/token`.",
                )
                .all(&[Clue::Token("org-access-token"), ELSEWHERE]),
                cause(
                    "A character of the token was changed, lost or added between the issuer and the verifier, for example by a shell, a log or a form field.",
                    "Compare the token that arrives with the one that was issued, exactly. `sha256sum` of both shows a difference without printing them.",
                )
                .any(&[ELSEWHERE]),
            ])
            .family(&SIGNATURE),
        invalid,
        text(ALTERED),
        &[access(&[]), text(GOOD)],
    ),
    check(
        explain("signature-of-another-token", "The signature belongs to another token")
            .verdict("The signature belongs to the token of line {line}: this token was put together from two. A verifier with the right key refuses it; the key is not the problem.")
            .causes(&[
                cause(
                    "The signature is valid for the header and the payload of the token of line {line}, and for nothing else.",
                    "Copy the token again in one piece from where it was issued (`access_token` or `id_token` in the response of `/token`). If nobody edited it, treat it as forged.",
                )
                .any(&[Clue::Fact(Placeholder::Change, WHOLE)]),
                cause(
                    "The signature is valid for this header with the payload of the token of line {line}: the payload was exchanged after signing.",
                    "Copy the token again in one piece from the response of `/token`, with the payload that was signed. If nobody edited it, treat it as forged.",
                )
                .any(&[Clue::Fact(Placeholder::Change, PAYLOAD)]),
                cause(
                    "The signature is valid for this payload with the header of the token of line {line}: the header was exchanged after signing.",
                    "Copy the token again in one piece, with the header that was signed. If nobody edited it, treat it as an attack on the verifier: a changed `alg` or `kid` is what such an attack looks like.",
                )
                .any(&[Clue::Fact(Placeholder::Change, HEADER)]),
                cause(
                    "The token of line {line} has the same signature but other contents, so at most one of the two was signed like this.",
                    "Paste the key set next to them (`curl -s {keys}`). It shows which of the two is genuine.",
                )
                .any(&[Clue::Fact(Placeholder::Change, TWIN)]),
            ])
            .family(&SIGNATURE),
        of_another,
        text(OF_ANOTHER),
        &[access(&[]), text(GOOD), text(TWICE)],
    ),
    check(
        explain("signature-malleable", "One token has two good signatures")
            .severity(Severity::Note)
            .verdict("The token of line {line} and this one differ only in their signatures, and both are valid. Neither of them was changed.")
            .causes(&[
                cause(
                    "Somebody made the second signature from the first without the key. With ECDSA (`r`, `s`) anyone can do so, by subtracting `s` from the order of the curve.",
                    "Do not identify tokens by a hash of the whole token, as lists of revoked tokens sometimes do. Use `jti`.",
                ),
                cause(
                    "The issuer signed the same claims twice: each ECDSA signature is a different one.",
                    "Compare `jti` and `iat` of the two tokens. If the issuer repeats both, have it write a new `jti` each time.",
                ),
            ])
            .family(&SIGNATURE),
        malleable,
        text(TWICE),
        &[text(GOOD), text(OF_ANOTHER), token(Sample::Proof)],
    ),
];

/// What of the first signature of a token is good, or why it is not.
fn invalid(subject: &Subject) -> Vec<Outcome> {
    let mut outcomes = each(subject, Told::Invalid, |view, one| Some(why(subject, view, one)));
    outcomes.extend(subject.judge(|view| {
        let signatures = subject.signatures.of_exhibit(view.index)?;
        let one = signatures.verified().filter(|one| told(&view, one) == Told::Good)?;
        let (key, source) = one.key(one.by()?.key, &subject.signatures.keyring)?;
        let origin = if source == KeySource::Given { Origin::Given } else { Origin::Beside };
        let words = good_name(one, &subject.signatures.keyring)?;
        let name = crate::signatures::key_name(key, source);
        Some(view.holds(words).found(view.alg().unwrap_or_default()).expected(name, origin))
    }));
    outcomes
}

fn why(subject: &Subject, view: &TokenView, one: &CheckedSignature) -> Hit {
    let key = one.verification.attempts.first().map_or(0, |attempt| attempt.key);
    let hit = with_key(subject, one, key, view.hit("signature")).fact(Placeholder::Verifier, HERE);
    let change = |hit: Hit, change: &str| hit.fact(Placeholder::Change, change);
    match one.change {
        Some(Change::Reencoded) => return change(hit, REENCODED),
        Some(Change::AsPasted) => return change(hit, AS_PASTED),
        _ => {}
    }
    for reason in &one.verification.reasons {
        match reason {
            Reason::OtherKeyOfTheSet { key } => {
                let name = named(subject, one, *key).unwrap_or_default();
                return change(hit.fact(Placeholder::Name, name), OTHER_KEY);
            }
            Reason::SiblingAlgorithm { algorithm, .. } => {
                let hit = hit.found(algorithm.name).expected(view.alg().unwrap_or_default());
                return change(hit, SIBLING);
            }
            Reason::OtherSalt { .. } => return change(hit, SALT),
            Reason::SecretOtherEncoding { form, .. } => {
                return change(
                    hit.fact(Placeholder::Name, reading_name(*form).unwrap_or_default()),
                    ENCODING,
                );
            }
            _ => {}
        }
    }
    let symmetric = one.verification.algorithm.is_some_and(|it| it.is_symmetric());
    let kid = view.token.header_text("kid").is_some_and(|kid| !kid.is_empty());
    let has_name = one.key(key, &subject.signatures.keyring).is_some_and(|(key, _)| key.kid.is_some());
    let hit = hit.fact(Placeholder::Tried, tried(one, &subject.signatures.keyring));
    let which = match (symmetric, kid) {
        (true, _) => SECRET,
        (_, true) if has_name => NAMED,
        (_, true) => UNTIED,
        _ => UNNAMED,
    };
    change(hit, which)
}

/// The line of the paste that an exhibit begins in, counted from 1; `None` if the paste is too long to count them.
fn line(subject: &Subject, exhibit: usize) -> Option<String> {
    let start = subject.case.exhibits.get(exhibit)?.span.start;
    Some((subject.case.lower.get(..start)?.matches('\n').count() + 1).to_string())
}

fn at_line(subject: &Subject, hit: Hit, other: usize) -> Hit {
    let hit = hit.with(other);
    match line(subject, other) {
        Some(line) => hit.fact(Placeholder::Line, line),
        None => hit,
    }
}

fn of_another(subject: &Subject) -> Vec<Outcome> {
    let mut outcomes = each(subject, Told::OfAnother, |view, one| {
        let (which, other) = match one.change? {
            Change::OtherToken(other) => (WHOLE, other),
            Change::OtherHeader(other) => (HEADER, other),
            Change::OtherPayload(other) => (PAYLOAD, other),
            Change::Reencoded | Change::AsPasted => return None,
        };
        Some(at_line(subject, view.hit("signature").fact(Placeholder::Change, which), other))
    });
    let unchecked = |view: &TokenView| {
        let signatures = subject.signatures.of_exhibit(view.index)?;
        let one = signatures.each.first().filter(|one| told(view, one) == Told::Unchecked)?;
        matches!(one.verification.state, State::Unchecked(_)).then_some(())
    };
    outcomes.extend(subject.each(|view| {
        unchecked(&view)?;
        let twin = subject.tokens().take_while(|other| other.index < view.index).find(|other| {
            let same = other.token.signature.bytes == view.token.signature.bytes;
            same && view.token.signature.bytes.len() >= 32
                && signed(other) != signed(&view)
                && unchecked(other).is_some()
        })?;
        let hit = view.hit("signature").fact(Placeholder::Change, TWIN).likely();
        Some(at_line(subject, hit, twin.index))
    }));
    outcomes
}

/// A token without its signature.
fn signed<'a>(view: &TokenView<'a>) -> &'a str {
    view.token.compact.rsplit_once('.').map_or("", |(signed, _)| signed)
}

fn malleable(subject: &Subject) -> Vec<Outcome> {
    let verified = |view: &TokenView| {
        subject.signatures.of_exhibit(view.index).is_some_and(|it| it.verified().is_some())
    };
    subject.each(|view| {
        let half = view.token.signature.bytes.len() / 2;
        let first = |view: &TokenView<'_>| view.token.signature.bytes.get(..half).map(<[u8]>::to_vec);
        let is_ecdsa = view.algorithm().is_some_and(|it| it.curves().len() == 1 && it.hash.is_some());
        if !is_ecdsa || view.kind == Kind::EncryptedToken || !verified(&view) {
            return None;
        }
        let twin = subject.tokens().take_while(|other| other.index < view.index).find(|other| {
            signed(other) == signed(&view) && first(other) == first(&view) && verified(other)
        })?;
        Some(at_line(subject, view.hit("signature"), twin.index))
    })
}
