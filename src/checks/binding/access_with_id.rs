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
        explain("pair-different-subject", "The two tokens belong to two users")
            .severity(Severity::Warning)
            .verdict("The access token belongs to {found}, the ID token to {expected}. Each of the two may be valid on its own.\nThe access token and the ID token belong to two users. Each of the two may be valid on its own.")
            .causes(&[
                cause(
                    "The app stores the tokens of two sign-ins, and one of these tokens is left over from the earlier sign-in.",
                    "Take `access_token` and `id_token` from one response of `/token`, and delete the stored ones at sign-out.",
                ),
                cause(
                    "Two people used the app one after the other in the same browser, or the server keeps tokens in a variable that all requests share.",
                    "Look for tokens in global or `static` variables, keep them in the session of each user, and compare `uid` of the access token with `sub` of the ID token.",
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
            .verdict("The access token was issued by {found}, the ID token by {expected}. Each of the two may be valid on its own.")
            .causes(&[
                cause(
                    "The app signs users in at one authorization server and gets its access token from another. Their keys, audiences and policies differ.",
                    "Set one `issuer` for the sign-in and for the API, unless you mean to use two. For your own API in Okta, that is a custom authorization server.",
                ),
                cause(
                    "The two tokens were copied from two places, such as two environments.",
                    "Take `access_token` and `id_token` from one response of `/token`.",
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
            .verdict("The access token was given to {found}, the ID token to {expected}. Each of the two may be valid on its own.")
            .causes(&[
                cause(
                    "The two tokens belong to two apps: one of them was copied from another place or another environment.",
                    "Take `access_token` and `id_token` from one response of `/token`.",
                ),
                cause(
                    "One app passed its ID token on to another, which then got its own access token, as in single sign-on between native apps or in a token exchange.",
                    "Compare `cid` (or `azp`) with `aud` of the ID token: two client IDs are right in this case, and the program that compares the pair has to allow it.",
                ),
            ])
            .family(&OPENID),
        clients,
        access(&[("cid", "\"0oa1cid9other8client7\"")]).and(&ID),
        &[access(&[]).and(&ID), access(&[])],
    ),
];

const ID: Example = token(Sample::Id);

/// Each ID token with the access token of the same answer, both read to the end, where no other could be meant.
fn pairs<'a>(subject: &Subject<'a>) -> Vec<(TokenView<'a>, TokenView<'a>)> {
    let only = |id: &TokenView<'a>, wanted: fn(&TokenView) -> bool| match subject
        .beside(id.index, wanted)
        .as_slice()
    {
        [only] => Some(*only),
        _ => None,
    };
    let pair = |id: TokenView<'a>| {
        only(&id, |view| view.kind == Kind::IdToken && !view.is_inside())?;
        let access = only(&id, |view| view.is_access() && !view.is_inside())?;
        (access.is_whole() && id.is_whole()).then_some((access, id))
    };
    subject.tokens().filter(|it| it.kind == Kind::IdToken && !it.is_inside()).filter_map(pair).collect()
}

fn told(access: &TokenView, id: &TokenView, name: &str, found: &str, expected: &str) -> Outcome {
    access.hit(format!("payload.{name}")).with(id.index).differs(&[found], &[expected]).into()
}

fn subjects(subject: &Subject) -> Vec<Outcome> {
    let other = |(access, id): (TokenView, TokenView)| {
        let user = id.text("sub").filter(|sub| okta_ids::is_user_id(sub))?;
        let (name, other) = ["uid", "sub"].into_iter().find_map(|name| Some((name, access.text(name)?)))?;
        (okta_ids::is_user_id(other) && other != user).then(|| told(&access, &id, name, other, user))
    };
    pairs(subject).into_iter().filter_map(other).collect()
}

fn issuers(subject: &Subject) -> Vec<Outcome> {
    let other = |(access, id): (TokenView, TokenView)| {
        let (one, two) = (access.text("iss")?, id.text("iss")?);
        (one != two).then(|| told(&access, &id, "iss", one, two))
    };
    pairs(subject).into_iter().filter_map(other).collect()
}

fn clients(subject: &Subject) -> Vec<Outcome> {
    let other = |(access, id): (TokenView, TokenView)| {
        let audiences = id.audiences();
        let (client, first) = (access.text("cid")?, audiences.first()?);
        (!audiences.contains(&client)).then(|| told(&access, &id, "cid", client, first))
    };
    pairs(subject).into_iter().filter_map(other).collect()
}
