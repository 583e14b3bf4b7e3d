//! `typ`: what the token says it is.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::{HEADER, ISSUED};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::model::Kind;
use crate::text::json::Value;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("typ-unexpected", "The header says it is another kind of token")
        .severity(Severity::Warning)
        .verdict("`typ` is {found}, but {refuser} expects {expected}. A verifier that checks it refuses the token; the signature and the claims may be right.\n`typ` in the header is not the one that {refuser} expects. The signature and the claims may be right.")
        .causes(&[
            cause(
                "The proof's header has the `typ` of an ordinary JWT. Okta recognizes a DPoP proof only by `dpop+jwt`.",
                "Write `\"typ\": \"dpop+jwt\"` into the proof's header.",
            )
            .any(&[Clue::Token("dpop-proof")]),
            cause(
                "A different kind of token was sent: `typ` says which kind it is, and verifiers that check it refuse all others. Okta's own access tokens and ID tokens have no `typ`.",
                "Look at `typ`, `iss` and `aud` to see where the token came from. It is most likely not the kind that is wanted here.",
            )
            .any(&[ISSUED]),
        ])
        .family(&HEADER),
    unexpected,
    token(Sample::Proof).header(&[("typ", "\"JWT\"")]),
    &[
        access(&[]),
        token(Sample::Proof),
        token(Sample::Org),
        token(Sample::Logout),
        access(&[]).header(&[("typ", "\"JWT\"")]),
        access(&[]).header(&[("typ", "\"application/at+jwt\"")]),
        token(Sample::Logout).header(&[("typ", "\"JWT\"")]),
    ],
)];

fn unexpected(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        if !view.has_header() {
            return None;
        }
        let typ = view.token.header.members().get("typ");
        let fits: &[&str] = match view.kind {
            Kind::DpopProof => &["dpop+jwt"],
            Kind::AccessToken => &["jwt", "at+jwt"],
            Kind::OrgAccessToken => &["jwt", "at+jwt", "okta-internal-at+jwt"],
            Kind::IdToken => &["jwt"],
            Kind::ClientAssertion => &["jwt", "client-authentication+jwt"],
            Kind::LogoutToken => &["jwt", "logout+jwt"],
            Kind::SecurityEventToken => &["jwt", "secevent+jwt"],
            _ => return None,
        };
        let found = match (typ, view.token.media_type()) {
            (None, _) if view.kind == Kind::DpopProof => "absent".into(),
            (None, _) => return None,
            (_, Some(typ)) if fits.contains(&typ.as_str()) => return None,
            (Some(Value::String(typ)), _) => typ.clone(),
            (Some(other), _) => other.compact(),
        };
        let hit = view.hit("header.typ").found(found).expected(fits.join(" "));
        Some(if view.kind == Kind::DpopProof { hit.severity(Severity::Error) } else { hit })
    })
}
