//! An access token and an ID token in one paste: of one sign-in or not.

use crate::checks::support::example::{Example, access, token};
use crate::checks::support::references::OPENID;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Outcome, Severity, cause, explain};
use crate::model::Kind;
use crate::model::okta_ids;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("pair-different-subject", "The two tokens are of two users")
            .severity(Severity::Warning)
            .verdict("The access token is of {found}, the ID token of {expected}.")
            .causes(&[
                cause(
                    "One of them is left from an earlier sign-in: tokens of two sign-ins were kept side by side.",
                    "Take both tokens from one answer of `/token`, and clear the stored ones at sign-out.",
                ),
            ])
            .family(&OPENID),
        subjects,
        access(&[("uid", "\"00u1other2user3id456\"")]).and(&ID),
        &[access(&[]).and(&ID), token(Sample::Machine).and(&ID), access(&[])],
    ),
    check(
        explain("pair-different-issuer", "The two tokens come from two authorization servers")
            .severity(Severity::Warning)
            .verdict("The access token was issued by {found}, the ID token by {expected}.")
            .causes(&[
                cause(
                    "The app signs in at one authorization server and gets its access token at another, so keys, audience and policies differ.",
                    "Use one issuer for sign-in and for the API, unless two are meant.",
                ),
            ])
            .family(&OPENID),
        issuers,
        token(Sample::Org).and(&ID),
        &[access(&[]).and(&ID), access(&[])],
    ),
    check(
        explain("pair-different-client", "The two tokens were given to two clients")
            .severity(Severity::Warning)
            .verdict("The access token was given to {found}, the ID token to {expected}.")
            .causes(&[
                cause(
                    "They are of two apps: one of them was most likely copied from another place.",
                    "Take both tokens from one answer of `/token`.",
                ),
            ])
            .family(&OPENID),
        clients,
        access(&[("cid", "\"0oa1cid9other8client7\"")]).and(&ID),
        &[access(&[]).and(&ID), access(&[])],
    ),
];

const ID: Example = token(Sample::Id);

/// The only access token and the only ID token of the case, both read to the end.
fn pair<'a>(subject: &Subject<'a>) -> Option<(TokenView<'a>, TokenView<'a>)> {
    let only = |wanted: fn(&TokenView) -> bool| {
        let mut all = subject.tokens().filter(|view| wanted(view));
        let first = all.next();
        if all.next().is_none() { first } else { None }
    };
    let access = only(|view| view.is_access())?;
    let id = only(|view| view.kind == Kind::IdToken)?;
    (access.is_whole() && id.is_whole()).then_some((access, id))
}

fn told(access: &TokenView, id: &TokenView, name: &str, found: &str, expected: &str) -> Vec<Outcome> {
    vec![access.hit(format!("payload.{name}")).with(id.index).found(found).expected(expected).into()]
}

fn subjects(subject: &Subject) -> Vec<Outcome> {
    let Some((access, id)) = pair(subject) else { return Vec::new() };
    let Some(user) = id.text("sub").filter(|sub| okta_ids::is_user_id(sub)) else { return Vec::new() };
    let other = ["uid", "sub"].into_iter().find_map(|name| Some((name, access.text(name)?)));
    match other {
        Some((name, other)) if okta_ids::is_user_id(other) && other != user => {
            told(&access, &id, name, other, user)
        }
        _ => Vec::new(),
    }
}

fn issuers(subject: &Subject) -> Vec<Outcome> {
    let Some((access, id)) = pair(subject) else { return Vec::new() };
    match (access.text("iss"), id.text("iss")) {
        (Some(one), Some(two)) if one != two => told(&access, &id, "iss", one, two),
        _ => Vec::new(),
    }
}

fn clients(subject: &Subject) -> Vec<Outcome> {
    let Some((access, id)) = pair(subject) else { return Vec::new() };
    let audiences = id.audiences();
    match (access.text("cid"), audiences.first()) {
        (Some(client), Some(first)) if !audiences.contains(&client) => {
            told(&access, &id, "cid", client, first)
        }
        _ => Vec::new(),
    }
}
