//! A token at `/userinfo`: of that server, and of a user.

use super::example::{access, token};
use super::references::OPENID;
use super::sample::Sample;
use super::{Check, Held, Subject, check};
use crate::finding::{Hit, cause, explain};
use crate::okta::issuer::{self, address};

pub(super) const CHECKS: &[Check] = &[
    check(
        explain("userinfo-other-server", "The token comes from another server than the `/userinfo` called")
            .causes(&[cause(
                "Each authorization server answers at its own `/userinfo`, and for its own tokens only.",
                "Call the `/v1/userinfo` under the token's `iss`; for the org server that is `/oauth2/v1/userinfo`.",
            )])
            .family(&OPENID),
        other_server,
        access(&[]).request("GET /oauth2/v1/userinfo"),
        &[
            access(&[]).request("GET /oauth2/default/v1/userinfo"),
            token(Sample::Org).request("GET /oauth2/v1/userinfo"),
            access(&[]).request("GET /api/v1/users"),
            token(Sample::Id).request("GET /oauth2/v1/userinfo"),
        ],
    ),
    check(
        explain("userinfo-without-user", "The token has no user, so `/userinfo` cannot answer")
            .causes(&[cause(
                "It was issued for client credentials: `sub` is the client's own ID, and no scope adds a user.",
                "Let a user sign in by authorization code with the scope `openid`, and send that token; for the client itself there is nothing to ask.",
            )])
            .family(&OPENID),
        without_user,
        token(Sample::Machine).request("GET /oauth2/default/v1/userinfo"),
        &[
            access(&[]).request("GET /oauth2/default/v1/userinfo"),
            token(Sample::Machine),
            token(Sample::Machine).claims(&[("uid", "\"00ub0oNGTSWTBKOLGLNR\"")]).request("GET /oauth2/default/v1/userinfo"),
            token(Sample::Machine).request("GET /orders"),
        ],
    ),
];

/// The path of the `/userinfo` that an access token is sent to, with the request that says so.
fn called<'a>(subject: &'a Subject, held: &Held) -> Option<(&'a str, Option<usize>)> {
    let expected = subject.context.expected.request.as_ref().map(|call| (call.path.as_str(), None));
    let seen = || subject.request(held).map(|(index, request)| (request.path.as_str(), Some(index)));
    let (path, by) = expected.or_else(seen)?;
    let asked = path.starts_with("/oauth2/") && path.ends_with("/v1/userinfo");
    (asked && held.is_access() && held.is_whole()).then_some((path, by))
}

fn other_server(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        let (path, by) = called(subject, &held)?;
        let own = match address(held.text("iss").filter(|it| issuer::is_issuer(it))?)?.path {
            "" => "/oauth2/v1/userinfo".to_owned(),
            server => [server, "/v1/userinfo"].concat(),
        };
        let hit = held.hit("payload.iss").found(held.text("iss").unwrap_or_default()).expected(path);
        (own != path).then(|| by.into_iter().fold(hit, Hit::with))
    })
}

/// Whether a token is sent to `/userinfo` though no user is in it.
pub(super) fn lacks_user(subject: &Subject, held: &Held) -> bool {
    let machine =
        held.claim("uid").is_none() && held.text("sub").is_some() && held.text("sub") == held.client();
    machine && called(subject, held).is_some()
}

fn without_user(subject: &Subject) -> Vec<Hit> {
    subject.each(|held| {
        let by = called(subject, &held)?.1;
        let hit = held.hit("payload.sub").found(held.text("sub").unwrap_or_default());
        lacks_user(subject, &held).then(|| by.into_iter().fold(hit, Hit::with))
    })
}
