//! Tokens that are forged: with a public key as secret; and what two verifiers say of one signature.

use crate::checks::signature::told::{Told, each, with_key};
use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::SIGNATURE;
use crate::checks::support::sample::Sample;
use crate::checks::support::signed::{CONFUSED, GOOD};
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, cause, explain};
use crate::jose::verify::Reason;
use crate::signatures::Second;
use crate::text::template::Placeholder;

const RUST_GOOD: &str = "rust-good";
const BROWSER_GOOD: &str = "browser-good";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("alg-confusion", "The token is forged: a public key was used as the secret")
            .verdict("This token is forged: it was signed with `{alg}`, and the secret was the text of {key}, which is public.")
            .causes(&[
                cause(
                    "Somebody attacks verifiers that take the algorithm from the token's header: such a verifier uses the issuer's public key, which everybody has, as the HMAC secret, and then accepts what anyone has signed with it.",
                    "Tell the verifier which algorithms it may accept (only `RS256` for Okta's tokens), and find out who sent this token: a verifier without such a list would have accepted it.",
                ),
                cause(
                    "Somebody made the token in a test with `{alg}`, and used the public key as the secret.",
                    "Sign with the private key and `RS256`. A public key verifies and never signs.",
                ),
            ])
            .family(&SIGNATURE),
        confused,
        text(CONFUSED),
        &[access(&[]), text(GOOD), token(Sample::Other)],
    ),
    check(
        explain("verifiers-disagree", "Two verifiers disagree about the signature")
            .verdict("Two verifiers disagree about the signature: {found}.")
            .causes(&[
                cause(
                    "The verifier in Rust finds the signature valid under {key}, and the browser's Web Crypto does not. One of the two is wrong, and nothing here says which.",
                    "Trust neither result. Verify the token with a third library (`jose` or `PyJWT`, for example), and tell the makers of this page the algorithm and the kind of key, never the token.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, RUST_GOOD)]),
                cause(
                    "The browser's Web Crypto finds the signature valid under {key}, and the verifier in Rust does not. One of the two is wrong, and nothing here says which.",
                    "Refuse the token until a third library (`jose` or `PyJWT`, for example) has verified it, and tell the makers of this page the algorithm and the kind of key, never the token.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, BROWSER_GOOD)]),
            ])
            .family(&SIGNATURE),
        disagreeing,
        text(GOOD).opposed(),
        &[access(&[]), text(GOOD)],
    ),
];

fn confused(subject: &Subject) -> Vec<Outcome> {
    each(subject, Told::Confusion, |view, one| {
        let key = one.verification.reasons.iter().find_map(|reason| match reason {
            Reason::PublicKeyAsSecret { key, .. } => Some(*key),
            _ => None,
        })?;
        let alg = view.alg()?;
        let hit = view.hit("header.alg").found(alg).fact(Placeholder::Alg, alg);
        Some(with_key(subject, one, key, hit).leading())
    })
}

fn disagreeing(subject: &Subject) -> Vec<Outcome> {
    each(subject, Told::Disagreement, |view, one| {
        let Second::Disagrees { good } = one.second else { return None };
        let (found, reason) = if good {
            ("Rust says not good, Web Crypto says good", BROWSER_GOOD)
        } else {
            ("Rust says good, Web Crypto says not good", RUST_GOOD)
        };
        let key = one.verification.attempts.last().map_or(0, |attempt| attempt.key);
        let hit = view.hit("signature").found(found).fact(Placeholder::Reason, reason);
        Some(with_key(subject, one, key, hit))
    })
}
