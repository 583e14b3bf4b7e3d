//! `alg`: how the token is signed.

use crate::checks::evidence::ONLY_ALGORITHM;
use crate::checks::header::accepted_algorithms;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{HEADER, ISSUED, OKTAS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::algorithms;
use crate::jose::algorithms::OktaUse;
use crate::model::Kind;
use crate::text::template::Placeholder;

/// A client says that the token is signed with a shared secret.
const SECRET_SIGNED: &[Clue] = &[
    Clue::Words("got \"hs256\""),
    Clue::Words("got: hs256"),
    Clue::Words("algorithm \"hs256\""),
    Clue::Words("algorithm hs256 is not"),
    Clue::Words("algorithm of \"hs256\""),
];

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("alg-none", "The token is not signed at all")
            .verdict("`alg` is `{found}`, so the token is not signed. Anyone can write such a token, and no verifier may accept it. The claims may look right.\nThe token is not signed. Anyone can write such a token, and no verifier may accept it. The claims may look right.")
            .causes(&[
                cause(
                    "A test or a tool made the token by hand. Okta signs every token that it issues.",
                    "Get a token from the authorization server (`/token`), and use no hand-made one outside of tests.",
                ),
                cause(
                    "Somebody is testing whether the verifier accepts unsigned tokens.",
                    "Refuse the token, have the verifier accept only the algorithms of its own list (`RS256` for Okta), and look for the sender's IP address in the log.",
                ),
            ])
            .family(&HEADER),
        none,
        access(&[]).header(&[("alg", "\"nOnE\"")]),
        &[access(&[]), token(Sample::Other)],
    ),
    check(
        explain("alg-missing", "The header names no algorithm")
            .verdict("The header does not say how the token is signed, so no verifier can check it and each refuses it. The claims may be right.")
            .causes(&[
                cause(
                    "The header was written by hand or by code of your own, which left `alg` out. Each header must have it.",
                    "Make the token with a JWT library, which writes `alg` on its own, such as `{\"kid\":\"…\",\"alg\":\"RS256\"}`.",
                ),
                cause(
                    "The token was changed, or its first part is not the header of a JWT.",
                    "Copy the token again from where it was issued (the response of `/token`), and compare the two.",
                ),
            ])
            .family(&HEADER),
        missing,
        access(&[]).header(&[("alg", "")]),
        &[access(&[]), access(&[]).header(&[("alg", "\"none\"")])],
    ),
    check(
        explain("alg-symmetric", "The token is signed with a shared secret")
            .verdict("`alg` is `{found}`, which signs with a shared secret, but Okta signs what it issues with `RS256`. A verifier must refuse the token, even if the claims look right.\nThe token is signed with a shared secret, but Okta signs what it issues with `RS256`. A verifier must refuse the token, even if the claims look right.")
            .causes(&[
                cause(
                    "The client signed the DPoP proof with a shared secret. A proof needs a key pair, because its header has to carry the public half.",
                    "Sign the proof with `RS256` or `ES256`, and put the public key into `jwk` of its header.",
                )
                .any(&[Clue::Token("dpop-proof")]),
                cause(
                    "A test made the token, or somebody signed it with the issuer's public key as the secret, which deceives verifiers that trust `alg` of the header.",
                    "Refuse the token, and have the verifier accept only `RS256`, whatever the header says.",
                )
                .any(&[ISSUED]),
            ])
            .family(&HEADER),
        symmetric,
        access(&[]).header(&[("alg", "\"HS256\"")]),
        &[access(&[]), token(Sample::Other), token(Sample::Assertion).header(&[("alg", "\"HS256\"")])],
    ),
    check(
        explain("alg-unexpected", "The token is signed with a different algorithm than expected")
            .verdict("`alg` is `{found}`, but {refuser} accepts {expected}. A verifier refuses the token for that before it looks at a claim.\n`alg` is `{found}`, and {refuser} does not accept it. It did not look at the claims.\n{refuser} does not accept the algorithm that the token is signed with. It did not look at the claims.")
            .causes(&[
                cause(
                    "The client signs with an algorithm that Okta does not accept: client assertions and DPoP proofs take `RS` or `ES` with 256, 384 or 512, and assertions with a client secret take `HS`.",
                    "Sign with `RS256` or `ES256`, and register a key of that kind for the client.",
                )
                .any(&[Clue::Token("dpop-proof"), Clue::Token("client-assertion")]),
                cause(
                    "The key set in the paste has the key of this token, so only the algorithm is left as the reason: the verifier's list does not contain `{alg}`.",
                    "Add `{alg}` to the verifier's list of algorithms: `jws-algorithms` in Spring, `algorithms` in PyJWT and `jsonwebtoken`, `ValidAlgorithms` in .NET.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, ONLY_ALGORITHM)]),
                cause(
                    "Another issuer made the token: Okta signs the tokens that it issues with `RS256`, and its own verifiers refuse any other `alg`.",
                    "Look at `iss` to see who made the token, and verify it with that issuer's keys if you trust it.",
                )
                .any(&[OKTAS])
                .unless(SECRET_SIGNED),
                cause(
                    "The issuer has no signing key for this application, so it signs its tokens with the client secret (`HS256`). The client verifies with the issuer's published keys, which cannot fit.",
                    "Set the application to sign with `RS256` at the issuer, and sign in again: `Applications > Providers > your provider > Edit > Protocol settings > Signing Key` in authentik, `Applications > your application > Settings > Advanced Settings > OAuth > JSON Web Token Signature Algorithm` in Auth0.",
                )
                .only(SECRET_SIGNED),
                cause(
                    "The verifier accepts a fixed list of algorithms, and the token's `alg` is not in it. Many verifiers accept only `RS256` unless told otherwise, and tokens that are signed with a shared secret have `HS256`.",
                    "Paste the token here and compare `alg` of its header with the verifier's list of algorithms: `jws-algorithms` in Spring, `algorithms` in PyJWT and `jsonwebtoken`, `ValidAlgorithms` in .NET. Add it there if the issuer is meant to sign with it. Do not let the verifier take the algorithm from the token.",
                )
                .any(&[ISSUED]),
                cause(
                    "The key that the verifier was given is for another algorithm: a shared secret where the token has `RS256`, or a public key (PEM) where it has `HS256`.",
                    "Give the verifier the issuer's public key for `RS256`, best through its key set (`jwks_uri`), and the shared secret for `HS256`.",
                )
                .any(&[ISSUED]),
                cause(
                    "The client sent an ID token, a refresh token or a token of another issuer, which is signed with a different algorithm.",
                    "Compare `iss` and `alg` of the token that arrives with those of the access token that you expect.",
                ),
            ])
            .family(&HEADER),
        unexpected,
        access(&[]).header(&[("alg", "\"ES256\"")]),
        &[
            access(&[]),
            token(Sample::Proof),
            token(Sample::Assertion).header(&[("alg", "\"ES512\"")]),
            access(&[]).header(&[("alg", "\"HS256\"")]),
            token(Sample::Other).header(&[("alg", "\"EdDSA\"")]),
        ],
    ),
];

fn none(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        view.is_unsigned().then(|| {
            view.hit("header.alg")
                .found(view.alg().unwrap_or_default())
                .expected(algorithms::of_okta(OktaUse::Issuing))
        })
    })
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| (view.has_header() && view.alg().is_none()).then(|| view.hit("header.alg")))
}

/// Whether a shared secret signs it where none may.
fn is_symmetric(view: &TokenView) -> bool {
    view.is_symmetric() && (view.is_okta() || view.kind == Kind::DpopProof)
}

fn symmetric(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let alg = view.alg().filter(|_| is_symmetric(&view))?;
        let expected = algorithms::of_okta(OktaUse::Issuing);
        Some(view.hit("header.alg").found(alg).expected(expected).fact(Placeholder::Alg, alg))
    })
}

fn unexpected(subject: &Subject) -> Vec<Outcome> {
    let listed = accepted_algorithms::of(subject.case);
    subject.each(|view| {
        let alg = view.alg()?;
        // Where the header is cut off, so may be the name of the algorithm: `R` is no algorithm, and `RS256` was.
        if view.is_unsigned() || is_symmetric(&view) || view.token.encrypted() || !view.has_header() {
            return None;
        }
        let needed = match view.kind {
            Kind::DpopProof => Some(OktaUse::Proofs),
            Kind::ClientAssertion => Some(OktaUse::Assertions),
            _ if view.is_okta() => Some(OktaUse::Issuing),
            _ => None,
        };
        let hit = view.hit("header.alg").found(alg);
        // What the paste shows of the verifier's own list says more than what an issuer may use.
        if view.is_issued() && view.algorithm().is_some() && !listed.is_empty() {
            let lacks = !listed.contains(&alg);
            return lacks.then(|| hit.expected(listed.join(" ")).fact(Placeholder::Alg, alg).likely());
        }
        match (view.algorithm(), needed) {
            (Some(known), Some(needed)) if known.okta >= needed => None,
            (_, Some(needed)) => Some(hit.expected(algorithms::of_okta(needed)).severity(Severity::Error)),
            (Some(_), None) => None,
            (None, None) => Some(hit.expected("a registered algorithm").severity(Severity::Warning)),
        }
    })
}
