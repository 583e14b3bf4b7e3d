//! `exp` against the instants that the token begins with.

use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Outcome, Severity};
use crate::model::Kind;
use crate::model::issuer_url::{Server, address, server};
use crate::model::provider;
use crate::text::duration::{between, words};
use crate::text::template::Placeholder;

fn before(view: &TokenView, other: &'static str) -> Option<Hit> {
    let exp = view.token.moment("exp").at()?;
    let start = view.token.moment(other).at()?;
    (exp < start).then(|| view.hit("payload.exp").instants(exp, &[start]))
}

pub(crate) fn before_iat(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| before(&view, "iat"))
}

pub(crate) fn before_nbf(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| before(&view, "nbf"))
}

pub(crate) fn lifetime(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let exp = view.token.moment("exp").at()?;
        let iat = view.token.moment("iat").at()?;
        let custom =
            view.text("iss").and_then(address).is_some_and(|it| matches!(server(it.path), Server::Custom(_)));
        let most = match view.kind {
            _ if provider::provider(view.token).is_some() => return None,
            Kind::ClientAssertion | Kind::OrgAccessToken => 3_600,
            Kind::IdToken if view.is_okta() => 3_600,
            Kind::AccessToken if custom || !view.is_okta() => 86_400,
            Kind::IdToken => 86_400,
            _ if is_grant(&view) => 300,
            _ => return None,
        };
        let lives = between(iat, exp);
        let hit = view
            .hit("payload.exp")
            .found(words(lives))
            .expected(words(most))
            .fact(Placeholder::Span, words(lives));
        let refused = view.kind == Kind::ClientAssertion;
        (lives > most).then(|| if refused { hit.severity(Severity::Error) } else { hit })
    })
}

/// An identity assertion grant, which Okta makes for five minutes at most.
fn is_grant(view: &TokenView) -> bool {
    view.token.media_type().is_some_and(|typ| typ == "oauth-id-jag+jwt")
}
