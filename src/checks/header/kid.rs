//! `kid`: which key signed.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::{HEADER, ISSUED, KEYS, OTHERS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::limits;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("kid-missing", "The header does not say which key signed")
            .verdict("The header has no `kid`, so a verifier with several keys does not know which one to use. The signature itself may be good.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "Two or more keys are registered for the client, so Okta finds the right one by `kid`, and this assertion has none.",
                    "Write the `kid` of the key from `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS` into the header.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "The code passes its keys to `JWT::decode` as an array, from which the library picks a key by the token's `kid`. A token that a program of your own makes has no `kid` unless the code names one.",
                    "Pass the one key in place of the array: `JWT::decode($jwt, new Key($key, 'HS256'))`. If there are several keys, name the one that signs: `JWT::encode($payload, $key, 'HS256', 'my-kid')`, and use `my-kid` as index of the array.",
                )
                .only(&[Clue::Words("unable to lookup correct key")]),
                cause(
                    "Something other than Okta made this token, or changed it: Okta's tokens always carry `kid`, and its verifiers need it to find the key.",
                    "Copy the token again from where it was issued (the response of `/token`), and look for `kid` in its header. If it is missing there too, compare `iss` with the issuer that you expect.",
                )
                .any(&[ISSUED]),
                cause(
                    "The issuer has only one key and writes no `kid`, or a token of another program was sent. The verifier holds several keys and chooses only by `kid`.",
                    "Paste the token here and look at `iss`. If it is your issuer's, give the verifier that one key in place of the key set, or have the issuer write `kid` into the header (`keyid` of `jwt.sign`, `headers={\"kid\": …}` of PyJWT).",
                )
                .any(&[OTHERS]),
            ])
            .family(&KEYS),
        missing,
        access(&[]).header(&[("kid", "")]),
        &[access(&[]), token(Sample::Proof), token(Sample::Other), access(&[]).header(&[("alg", "\"none\""), ("kid", "")])],
    ),
    check(
        explain("kid-injection", "The key ID looks made to deceive a program")
            .severity(Severity::Warning)
            .verdict("`kid` is `{found}`: a path, a query or a URL where a plain name belongs. A verifier should refuse the token, even if the claims look right.")
            .causes(&[
                cause(
                    "Somebody tries to give the verifier a key of their own: this works with verifiers that open a file, run a query or load a URL by `kid`.",
                    "Refuse the token. Look up `kid` only in the issuer's key set, and use it for nothing else: no path, no query, no URL.",
                ),
                cause(
                    "An issuer other than Okta names its keys by URL or path, which is harmless in itself.",
                    "Look at `iss`. If you know it, compare `kid` exactly with the names in its key set (`jwks_uri`), and load nothing from it.",
                ),
            ])
            .family(&HEADER),
        injection,
        access(&[]).header(&[("kid", "\"../../../../dev/null\"")]),
        &[access(&[]), access(&[]).header(&[("kid", "\"key-2026.09/a=\"")])],
    ),
];

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let due = view.is_okta() || view.kind == crate::model::Kind::ClientAssertion;
        let keyed = view.alg().is_some() && !view.is_symmetric() && !view.is_unsigned();
        let kid = view.token.header.members().get("kid");
        let absent = kid.is_none_or(|kid| kid.as_str().is_none_or(str::is_empty));
        (due && keyed && view.has_header() && absent).then(|| view.hit("header.kid"))
    })
}

fn injection(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let kid = view.token.header_text("kid")?;
        let lower = kid.to_ascii_lowercase();
        let bad = kid.chars().count() > 128
            || kid.chars().any(|it| {
                it.is_control() || matches!(it, '\'' | '"' | ';' | '`' | '|' | '<' | '>' | '$' | '\\')
            })
            || ["../", "..%2f", "/dev/", "/etc/", "/proc/", "://", "--", " or ", "union select", "%00"]
                .iter()
                .any(|it| lower.contains(it) && (*it != "--" || lower.contains(' ')));
        let shown: String = kid.chars().take(limits::KID_SHOWN).collect();
        bad.then(|| view.hit("header.kid").found(shown))
    })
}
