//! A token's issuer beside the expected ones.

use crate::checks::issuer::entra;
use crate::checks::scope::needed::is_custom;
use crate::checks::{Subject, TokenView};
use crate::finding::{Hit, Origin, Outcome};
use crate::model::issuer_url::Named;
use crate::model::{Expectation, Kind, Setting, issuer_url};
use crate::text::template::Placeholder;

/// Whether this kind of token's `iss` is an authorization server that can be expected.
pub(crate) fn judged(view: &TokenView) -> bool {
    view.is_issued() || view.kind == Kind::SecurityEventToken
}

/// Whether an issuer is the one that was named.
pub(crate) fn fits(iss: &str, named: &Named) -> bool {
    match named {
        Named::Exactly(issuer) | Named::Derived(issuer) => issuer == iss,
        Named::Host(host) => crate::model::issuer_url::host(iss) == Some(host),
    }
}

pub(crate) fn shown(named: &Named) -> &str {
    match named {
        Named::Exactly(issuer) | Named::Derived(issuer) | Named::Host(issuer) => issuer,
    }
}

/// The issuer, and the expected ones that it is none of.
pub(crate) fn mismatch<'a>(subject: &Subject, view: &TokenView<'a>) -> Option<(&'a str, Vec<Named>)> {
    let iss = view.text("iss").filter(|_| judged(view))?;
    let expected = subject.issuers();
    (!expected.is_empty() && !expected.iter().any(|named| fits(iss, named))).then_some((iss, expected))
}

/// A value that differs from one that a setting in the paste expects.
pub(crate) const SETTING: &str = "setting";

/// A hit of a value that differs from what a setting in the paste expects.
pub(crate) fn set_by(hit: Hit, setting: &Setting) -> Hit {
    hit.fact(Placeholder::Reason, SETTING).fact(Placeholder::Name, setting.name.clone())
}

/// Whether the issuer is one that is expected.
pub(crate) fn unexpected(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if !judged(&view) || view.unread().is_some() {
            return None;
        }
        let Some(iss) = view.text("iss") else {
            return Some(view.unchecked("The issuer was not compared: the token has none that can be read"));
        };
        let expected = subject.issuers();
        let others = expected.iter().map(shown).collect::<Vec<_>>();
        let names = others.join(" ");
        let given = !subject.context.expected.issuers().is_empty();
        let setting = subject.settings(Expectation::Issuer).next().filter(|_| !given);
        let origin = match setting {
            _ if given => Origin::Given,
            Some(_) => Origin::Beside,
            None => Origin::Discovery,
        };
        if expected.is_empty() {
            let to_okta = subject
                .request(&view)
                .is_some_and(|(_, it)| issuer_url::is_okta(&it.host) && it.path.starts_with("/api/v1/"));
            let why = if to_okta && is_custom(&view) {
                "Okta's own API expects the org as the issuer; no other expected issuer is set"
            } else {
                "The issuer was not compared: no expected issuer is set"
            };
            return Some(view.unchecked(why).found(iss));
        }
        let Some(named) = expected.iter().find(|named| fits(iss, named)) else {
            let mut hit = view.hit("payload.iss").differs(&[iss], &others).fact(Placeholder::Issuer, iss);
            if let Some(version) = entra::version(iss, Some(&names)) {
                hit = hit.fact(Placeholder::Change, version);
            }
            return Some(match setting {
                Some(it) => Outcome::from(set_by(hit, it)).likely().origin(origin),
                None => Outcome::from(hit).origin(origin),
            });
        };
        let words = match named {
            Named::Exactly(_) => "The issuer is the expected one",
            Named::Derived(_) => "The issuer is the one that the expected URL belongs to",
            Named::Host(_) => "The issuer has the expected domain; the authorization server was not compared",
        };
        Some(view.holds(words).found(iss).expected(names, origin))
    })
}
