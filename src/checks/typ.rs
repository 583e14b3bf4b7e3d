//! `typ`: what the token says it is.

use super::example::{access, token};
use super::references::{HEADER, ISSUED};
use super::sample::Sample;
use super::{Check, Subject, check};
use crate::case::Kind;
use crate::finding::{Hit, Severity, Sign, cause, explain};
use crate::json::Value;
use crate::token::role::media_type;

pub(super) const CHECKS: &[Check] = &[check(
    explain("typ-unexpected", "The header says it is another kind of token")
        .severity(Severity::Warning)
        .verdict("`typ` is {found}, and {expected} is expected.")
        .causes(&[
            cause(
                "Okta takes a DPoP proof by its `typ` alone: it must be `dpop+jwt`.",
                "Write `\"typ\": \"dpop+jwt\"` into the proof's header.",
            )
            .any(&[Sign::Token("dpop-proof")]),
            cause(
                "`typ` keeps one kind of token from being taken for another, and verifiers that know it refuse the rest. Okta's own access and ID tokens have none.",
                "Look at where the token came from: it is most likely not the kind that is wanted here.",
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

fn unexpected(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        if !held.has_header() {
            return None;
        }
        let typ = held.token.header.members().get("typ");
        let fits: &[&str] = match held.kind {
            Kind::DpopProof => &["dpop+jwt"],
            Kind::AccessToken => &["jwt", "at+jwt"],
            Kind::OrgAccessToken => &["jwt", "at+jwt", "okta-internal-at+jwt"],
            Kind::IdToken => &["jwt"],
            Kind::ClientAssertion => &["jwt", "client-authentication+jwt"],
            Kind::LogoutToken => &["jwt", "logout+jwt"],
            Kind::SecurityEventToken => &["jwt", "secevent+jwt"],
            _ => return None,
        };
        let found = match (typ, media_type(held.token)) {
            (None, _) if held.kind == Kind::DpopProof => "absent".into(),
            (None, _) => return None,
            (_, Some(typ)) if fits.contains(&typ.as_str()) => return None,
            (Some(Value::String(typ)), _) => typ.clone(),
            (Some(other), _) => other.compact(),
        };
        let hit = held.hit("header.typ").found(found).expected(fits.join(" "));
        Some(if held.kind == Kind::DpopProof { hit.severity(Severity::Error) } else { hit })
    })
}
