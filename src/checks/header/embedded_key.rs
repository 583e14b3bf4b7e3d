//! Keys and addresses of keys inside the token: they prove nothing.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::{DPOP, HEADER};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::jose::verify::Reason;
use crate::model::Kind;
use crate::signatures::CheckedSignature;
use crate::text::json::Value;
use crate::text::template::Placeholder;

const KEY: &str = "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw\"}";

/// The signature is good under the token's own key.
const BY_ITSELF: &str = "by-itself";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("key-in-header", "The token brings its own key")
            .severity(Severity::Warning)
            .verdict("The token {name} (`{claim}` in its header). That says nothing about who signed it, and a verifier must not use that key.\nThe token brings a key in its own header. That says nothing about who signed it, and a verifier must not use that key.")
            .causes(&[
                cause(
                    "The signature is valid only under this key, and whoever makes a token can put a key of their own into it. Tokens are forged in this way for verifiers that trust such a key (CVE-2018-0114).",
                    "Refuse the token. Verify with the issuer's key set (`{keys}`), choose the key by `kid`, and never use a key from the token.\nRefuse the token. Verify with the key set of the issuer that you trust, choose the key by `kid`, and never use a key from the token.",
                )
                .any(&[Clue::Fact(Placeholder::Change, BY_ITSELF)]),
                cause(
                    "Whoever forges a token can put a key of their own next to it. Okta's tokens never hold one.",
                    "Ignore the key in the header. Verify with the issuer's key set (`{keys}`), and choose the key by `kid`.\nIgnore the key in the header. Verify with the key set of the issuer that you trust, and choose the key by `kid`.",
                )
                .any(&[Clue::NoFact(Placeholder::Change, BY_ITSELF)]),
            ])
            .family(&HEADER),
        key_in_header,
        access(&[]).header(&[("jwk", KEY)]),
        &[access(&[]), token(Sample::Proof)],
    ),
    check(
        explain("private-key-in-header", "A private key is in the token's header")
            .verdict("The header holds a private key (`jwk.{claim}`). Whoever sees the token can sign as its owner.\nThe header holds a private key. Whoever sees the token can sign as its owner.")
            .causes(&[
                cause(
                    "The program put the whole key pair into `jwk`, not only its public half.",
                    "Make a new key pair, because this one is no longer secret. Put only the public members into the header: `kty`, `crv`, `x`, `y` for EC, or `kty`, `n`, `e` for RSA (`exportJWK(publicKey)` in `jose`).",
                ),
            ])
            .family(&HEADER),
        private_key,
        token(Sample::Proof).header(&[("jwk", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\",\"d\":\"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8\"}")]),
        &[token(Sample::Proof), access(&[])],
    ),
    check(
        explain("dpop-key-missing", "The DPoP proof does not carry its public key")
            .verdict("The proof does not say which key signed it, so a server refuses it. The access token may be valid.")
            .causes(&[
                cause(
                    "The code signs the proof like any other JWT, without the public key in its header.",
                    "Add `jwk` with the public key to the proof's header, next to `\"typ\": \"dpop+jwt\"`.",
                ),
                cause(
                    "The header has `kid` instead of `jwk`. A proof has to carry the key itself, because the server may not know it yet.",
                    "Replace `kid` by `jwk` with the public key of the pair.",
                ),
            ])
            .family(&DPOP),
        dpop_key,
        token(Sample::Proof).header(&[("jwk", ""), ("kid", "\"k1\"")]),
        &[token(Sample::Proof), access(&[])],
    ),
    check(
        explain("key-url-in-header", "The token names a URL for its own key")
            .severity(Severity::Warning)
            .verdict("`{claim}` in the header points to {found}. A forger can point it anywhere, so a verifier must not load keys from there. The token may be valid under the issuer's own keys.\nThe header names a URL for the key. A forger can point it anywhere, so a verifier must not load keys from there. The token may be valid under the issuer's own keys.")
            .causes(&[
                cause(
                    "A forger can let `jku` or `x5u` point to a key of their own. Okta's tokens never have them.",
                    "Do not load anything from that URL. Take the keys from the issuer that you trust: `{keys}`.\nDo not load anything from that URL. Take the keys from the `jwks_uri` of the issuer that you trust.",
                ),
                cause(
                    "An issuer other than Okta writes this header on purpose, as some gateways do.",
                    "Compare the host of the URL with the token's `iss`. Even if you trust both, take the keys from the issuer's `jwks_uri` and ignore the header.",
                ),
            ])
            .family(&HEADER),
        key_url,
        access(&[]).header(&[("jku", "\"https://keys.evil.example/jwks.json\"")]),
        &[access(&[])],
    ),
];

fn key_in_header(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        if view.kind == Kind::DpopProof || view.token.encrypted() {
            return None;
        }
        let header = view.token.header.members();
        let (name, key) = ["jwk", "x5c"].into_iter().find_map(|name| Some((name, header.get(name)?)))?;
        // A certificate is long, and so is a key: its kind and its name tell it from others.
        let parts = key.as_object().map(|key| ["kty", "kid"].map(|part| key.text(part).unwrap_or_default()));
        let found = parts.map_or("a certificate".to_owned(), |parts| parts.join(" ").trim().to_owned());
        let hit = view.hit(format!("header.{name}")).found(found).expected("`kid`, and the key set of `iss`");
        let signatures = subject.signatures.of_exhibit(view.index).map_or(&[][..], |it| &it.each);
        let by_itself = |one: &CheckedSignature| {
            one.verification.reasons.iter().any(|reason| matches!(reason, Reason::OwnKey { .. }))
        };
        let hit = if signatures.iter().any(by_itself) {
            hit.fact(Placeholder::Name, "was signed with the key that it carries")
                .fact(Placeholder::Change, BY_ITSELF)
        } else {
            hit.fact(Placeholder::Name, "carries a key of its own")
        };
        // No token of Okta's carries a key: this one was made by somebody else.
        let hit = if view.is_okta() { hit.severity(Severity::Error).leading() } else { hit };
        Some(hit.fact(Placeholder::Claim, name))
    })
}

fn private_key(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let key = view.token.header.members().get("jwk")?.as_object()?;
        let name = ["d", "p", "k"].into_iter().find(|name| key.get(name).is_some())?;
        Some(view.hit(format!("header.jwk.{name}")).fact(Placeholder::Claim, name))
    })
}

fn dpop_key(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let present = matches!(view.token.header.members().get("jwk"), Some(Value::Object(_)));
        (view.kind == Kind::DpopProof && view.has_header() && !present)
            .then(|| view.hit("header.jwk").expected("the public key"))
    })
}

fn key_url(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let name = ["jku", "x5u"].into_iter().find(|name| view.token.header.members().get(name).is_some())?;
        let found = view.token.header.members().get(name)?;
        let found = found.as_str().map_or_else(|| found.compact(), str::to_owned);
        Some(view.hit(format!("header.{name}")).found(found).fact(Placeholder::Claim, name))
    })
}
