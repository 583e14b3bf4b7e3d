//! `nonce`: ties an ID token to the sign-in that asked for it.

use super::example::token;
use super::references::OPENID;
use super::sample::Sample;
use super::{Check, Held, Subject, check, verifiers};
use crate::case::{Case, Kind};
use crate::context::Context;
use crate::finding::{Hit, Sign, cause, explain};
use crate::words::Hole;

pub(super) const CHECKS: &[Check] = &[check(
    explain("nonce-mismatch", "The ID token is not of the sign-in that was begun")
        .verdict("`nonce` is {found}, and {expected} was sent.")
        .causes(&[
            cause(
                "Two sign-ins ran at once in two tabs, or the stored `nonce` was overwritten by a second one.",
                "Store the `nonce` for each `state`, and begin the sign-in anew.",
            )
            .any(&[Sign::NoFact(Hole::Found, ABSENT)]),
            cause(
                "The page with the answer was loaded again from the history or a bookmark.",
                "Begin a new sign-in, and take the answer out of the address once it is read.",
            )
            .any(&[Sign::NoFact(Hole::Found, ABSENT)]),
            cause(
                "The request that brought this token had no `nonce`: it was another authorize request, or a refresh.",
                "Send a fresh random `nonce` with each authorize request, and compare it in the ID token of that sign-in alone.",
            )
            .any(&[Sign::Fact(Hole::Found, ABSENT)]),
            cause(
                "The cookie or session that held the `nonce` did not come back: `SameSite`, `http` beside `https`, or another host than that of the redirect URI.",
                "Begin the sign-in on the host of the redirect URI over `https`, with that cookie `SameSite=Lax` (`None` and `Secure` for `form_post`).",
            )
            .any(&[Sign::Words("idx21323"), Sign::Words("[invalid_nonce]")]),
            verifiers::differ("Compare `nonce` in the app as well, and refuse an ID token without it."),
        ])
        .family(&OPENID),
    mismatch,
    token(Sample::Id).nonce("another"),
    &[token(Sample::Id).nonce("n-0S6_WzA2Mj"), token(Sample::Id), token(Sample::Access).nonce("another")],
)];

/// What is said of a nonce that the token has not.
const ABSENT: &str = "missing from the token";

fn mismatch(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        let expected = subject.nonce()?;
        if held.kind != Kind::IdToken || !held.is_whole() {
            return None;
        }
        let found = held.claim("nonce").map(|value| value.as_str());
        let hit = held.hit("payload.nonce");
        match found {
            Some(Some(found)) => (found != expected).then(|| hit.found(found).expected(expected)),
            Some(None) => None,
            None => {
                let hit = hit.fact(Hole::Found, ABSENT).expected(expected);
                Some(verifiers::told(hit, verifiers::without_nonce(&held)))
            }
        }
    })
}

/// The nonce given, else the one of an authorize request in the paste.
pub(super) fn expected<'a>(case: &'a Case, context: &'a Context) -> Option<&'a str> {
    context.expected.nonce().or_else(|| {
        let mut all = case.requests();
        all.find_map(|(_, request)| {
            let authorize = request.path.ends_with("/authorize");
            request.query.split('&').find_map(|pair| pair.strip_prefix("nonce=")).filter(|_| authorize)
        })
    })
}

/// How the nonce held, in words for what passed.
pub(super) fn held(subject: &Subject, held: &Held) -> Option<&'static str> {
    let found = held.text("nonce").filter(|_| held.kind == Kind::IdToken)?;
    match subject.nonce() {
        None => Some("The nonce was not compared: none is expected"),
        Some(expected) => (found == expected).then_some("The nonce is the one that was sent"),
    }
}
