//! Logout tokens: what they must hold, and what they must not.

use crate::checks::support::example::token;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Family, Outcome, Reference, cause, explain};
use crate::model::Kind;
use crate::text::template::Placeholder;

static LOGOUT: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "OpenID Connect Back-Channel Logout 1.0",
        url: "https://openid.net/specs/openid-connect-backchannel-1_0.html",
    }],
};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("logout-nonce", "The logout token holds a nonce")
            .verdict("A logout token must not hold `nonce`, because then it could be taken for an ID token. Refusing it is right.")
            .causes(&[
                cause(
                    "The issuer builds the logout token from an ID token and adds `events`, without removing what does not belong there.",
                    "Have the issuer leave out `nonce`, and refuse the token until it does.",
                ),
                cause(
                    "An ID token was sent to the URL for logout tokens.",
                    "Look at `events` in the payload: a logout token has `http://schemas.openid.net/event/backchannel-logout` there. Send an ID token as `id_token_hint` to the logout endpoint.",
                ),
            ])
            .family(&LOGOUT),
        |subject| each(subject, |has| has("nonce").then_some("nonce")),
        token(Sample::Logout).claims(&[("nonce", "\"n-0S6_WzA2Mj\"")]),
        &[token(Sample::Logout), token(Sample::Id)],
    ),
    check(
        explain("logout-claim-missing", "The logout token lacks a required claim")
            .verdict("The logout token has no {claim}, which an app needs to act on it.\nThe logout token lacks a claim that an app needs to act on it.")
            .causes(&[
                cause(
                    "The issuer's code for logout tokens leaves {claim} out. `sub` or `sid` says whose session ends, `jti` shows that the token is new, and without {claim} an app must refuse the token.\nThe issuer's code for logout tokens leaves a claim out. `sub` or `sid` says whose session ends, `jti` shows that the token is new, and an app must refuse the token without them.",
                    "Have the issuer put {claim} into each logout token: `sub` is the user, `sid` the session, `jti` a new random value, `iat` the current time.\nHave the issuer put the missing claim into each logout token: `sub` is the user, `sid` the session, `jti` a new random value, `iat` the current time.",
                ),
            ])
            .family(&LOGOUT),
        |subject| {
            each(subject, |has| match (has("sub") || has("sid"), has("jti")) {
                (false, _) => Some("sub"),
                (true, false) => Some("jti"),
                (true, true) => None,
            })
        },
        token(Sample::Logout).claims(&[("sub", "")]),
        &[token(Sample::Logout), token(Sample::Logout).claims(&[("sub", ""), ("sid", "\"s1\"")]), token(Sample::Event)],
    ),
];

/// Whether a token has a claim.
type Has<'a> = &'a dyn Fn(&str) -> bool;

/// A hit at the claim that this look names.
fn each(subject: &Subject, look: fn(Has) -> Option<&'static str>) -> Vec<Outcome> {
    subject.each(|view| {
        let claim = look(&|name| view.claim(name).is_some())
            .filter(|_| view.kind == Kind::LogoutToken && view.is_whole())?;
        let named = if claim == "sub" { "`sub` or `sid`".to_owned() } else { format!("`{claim}`") };
        Some(view.hit(format!("payload.{claim}")).fact(Placeholder::Claim, named))
    })
}
