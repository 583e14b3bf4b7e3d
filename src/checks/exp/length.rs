//! `exp` against the instants that the token begins with.

use crate::case::Kind;
use crate::checks::{Held, Subject};
use crate::finding::{Hit, Severity};
use crate::okta::issuer::{Server, address, server};
use crate::span::{between, rfc3339, words};
use crate::token::role;
use crate::words::Hole;

fn before(held: &Held, other: &'static str) -> Option<Hit> {
    let exp = held.token.moment("exp").at()?;
    let start = held.token.moment(other).at()?;
    (exp < start).then(|| held.hit("payload.exp").found(rfc3339(exp)).expected(rfc3339(start)))
}

pub(super) fn before_iat(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| before(&held, "iat"))
}

pub(super) fn before_nbf(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| before(&held, "nbf"))
}

pub(super) fn lifetime(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        let exp = held.token.moment("exp").at()?;
        let iat = held.token.moment("iat").at()?;
        let custom =
            held.text("iss").and_then(address).is_some_and(|it| matches!(server(it.path), Server::Custom(_)));
        let most = match held.kind {
            _ if role::provider(held.token).is_some() => return None,
            Kind::ClientAssertion | Kind::OrgAccessToken => 3_600,
            Kind::IdToken if held.is_okta() => 3_600,
            Kind::AccessToken if custom || !held.is_okta() => 86_400,
            Kind::IdToken => 86_400,
            _ if is_grant(&held) => 300,
            _ => return None,
        };
        let lives = between(iat, exp);
        let hit =
            held.hit("payload.exp").found(words(lives)).expected(words(most)).fact(Hole::Span, words(lives));
        let refused = held.kind == Kind::ClientAssertion;
        (lives > most).then(|| if refused { hit.severity(Severity::Error) } else { hit })
    })
}

/// An identity assertion grant, which Okta makes for five minutes at most.
fn is_grant(held: &Held) -> bool {
    role::media_type(held.token).is_some_and(|typ| typ == "oauth-id-jag+jwt")
}
