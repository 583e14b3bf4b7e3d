//! `nonce`: ties an ID token to the sign-in that asked for it.

use crate::checks::messages::library_differences;
use crate::checks::support::example::token;
use crate::checks::support::references::OPENID;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, cause, explain};
use crate::model::{Case, Context, Kind};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("nonce-mismatch", "The ID token is not of the sign-in that was begun")
        .verdict("`nonce` is {found}, and {expected} was sent.")
        .causes(&[
            cause(
                "Two sign-ins ran at once in two tabs, or the stored `nonce` was overwritten by a second one.",
                "Store the `nonce` for each `state`, and begin the sign-in anew.",
            )
            .any(&[Clue::NoFact(Placeholder::Found, ABSENT)]),
            cause(
                "The page with the answer was loaded again from the history or a bookmark.",
                "Begin a new sign-in, and take the answer out of the address once it is read.",
            )
            .any(&[Clue::NoFact(Placeholder::Found, ABSENT)]),
            cause(
                "The request that brought this token had no `nonce`: it was another authorize request, or a refresh.",
                "Send a fresh random `nonce` with each authorize request, and compare it in the ID token of that sign-in alone.",
            )
            .any(&[Clue::Fact(Placeholder::Found, ABSENT)]),
            cause(
                "The cookie or session that held the `nonce` did not come back: `SameSite`, `http` beside `https`, or another host than that of the redirect URI.",
                "Begin the sign-in on the host of the redirect URI over `https`, with that cookie `SameSite=Lax` (`None` and `Secure` for `form_post`).",
            )
            .any(&[Clue::Words("idx21323"), Clue::Words("[invalid_nonce]")]),
            library_differences::differ("Compare `nonce` in the app as well, and refuse an ID token without it."),
        ])
        .family(&OPENID),
    mismatch,
    token(Sample::Id).nonce("another"),
    &[token(Sample::Id).nonce("n-0S6_WzA2Mj"), token(Sample::Id), token(Sample::Access).nonce("another")],
)];

/// What is said of a nonce that the token has not.
const ABSENT: &str = "missing from the token";

fn mismatch(subject: &Subject) -> Vec<Hit> {
    subject.each(|view| {
        let expected = subject.nonce()?;
        if view.kind != Kind::IdToken || !view.is_whole() {
            return None;
        }
        let found = view.claim("nonce").map(|value| value.as_str());
        let hit = view.hit("payload.nonce");
        match found {
            Some(Some(found)) => (found != expected).then(|| hit.found(found).expected(expected)),
            Some(None) => None,
            None => {
                let hit = hit.fact(Placeholder::Found, ABSENT).expected(expected);
                Some(library_differences::told(hit, library_differences::without_nonce(&view)))
            }
        }
    })
}

/// The nonce given, else the one of an authorize request in the paste.
pub(crate) fn expected<'a>(case: &'a Case, context: &'a Context) -> Option<&'a str> {
    context.expected.nonce().or_else(|| {
        let mut all = case.requests();
        all.find_map(|(_, request)| {
            let authorize = request.path.ends_with("/authorize");
            request.query.split('&').find_map(|pair| pair.strip_prefix("nonce=")).filter(|_| authorize)
        })
    })
}

/// How the nonce held, in words for what passed.
pub(crate) fn view(subject: &Subject, view: &TokenView) -> Option<&'static str> {
    let found = view.text("nonce").filter(|_| view.kind == Kind::IdToken)?;
    match subject.nonce() {
        None => Some("The nonce was not compared: none is expected"),
        Some(expected) => (found == expected).then_some("The nonce is the one that was sent"),
    }
}
