//! A token at `/userinfo`: of that server, and of a user.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::OPENID;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Hit, Outcome, cause, explain};
use crate::model::Expectation::Request;
use crate::model::issuer_url;
use crate::model::issuer_url::address;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("userinfo-other-server", "The token comes from a different server than the `/userinfo` that was called")
            .verdict("The `/userinfo` that was called refuses this token, because another authorization server issued it. The token may be valid at its own server.")
            .causes(&[cause(
                "The program takes the URL of `/userinfo` from one issuer and its token from another, but each authorization server answers `/userinfo` only for its own tokens.",
                "Call `/v1/userinfo` under the token's `iss`. For the org authorization server that is `/oauth2/v1/userinfo`, for `default` it is `/oauth2/default/v1/userinfo`.",
            ),
            cause(
                "The program keeps the tokens of two servers, and sends the one that does not belong to this `/userinfo`.",
                "Compare `iss` of both tokens with the URL of `/userinfo` up to `/v1`, and send the one that fits.",
            )])
            .family(&OPENID),
        other_server,
        access(&[]).expecting(Request, "GET /oauth2/v1/userinfo"),
        &[
            access(&[]).expecting(Request, "GET /oauth2/default/v1/userinfo"),
            token(Sample::Org).expecting(Request, "GET /oauth2/v1/userinfo"),
            access(&[]).expecting(Request, "GET /api/v1/users"),
            token(Sample::Id).expecting(Request, "GET /oauth2/v1/userinfo"),
        ],
    ),
    check(
        explain("userinfo-without-user", "The token has no user, so `/userinfo` cannot answer")
            .verdict("`/userinfo` refuses the token, because it belongs to an app and `/userinfo` tells only about people. The token may be valid for APIs.")
            .causes(&[cause(
                "The program has no user: its token was issued for client credentials, and `sub` is the client's own ID. No scope adds a user to such a token.",
                "Leave `/userinfo` out in programs without a user. For the client itself, it has nothing to tell.",
            ),
            cause(
                "A user is meant, but the program got its token with client credentials.",
                "Let the user sign in with the authorization code flow and the scope `openid`, and send that token.",
            )])
            .family(&OPENID),
        without_user,
        token(Sample::Machine).expecting(Request, "GET /oauth2/default/v1/userinfo"),
        &[
            access(&[]).expecting(Request, "GET /oauth2/default/v1/userinfo"),
            token(Sample::Machine),
            token(Sample::Machine).claims(&[("uid", "\"00ub0oNGTSWTBKOLGLNR\"")]).expecting(Request, "GET /oauth2/default/v1/userinfo"),
            token(Sample::Machine).expecting(Request, "GET /orders"),
        ],
    ),
];

/// The path of the `/userinfo` that an access token is sent to, with the request that says so.
fn called<'a>(subject: &'a Subject, view: &TokenView) -> Option<(&'a str, Option<usize>)> {
    let expected = subject.context.expected.request.as_ref().map(|call| (call.path.as_str(), None));
    let seen = || subject.request(view).map(|(index, request)| (request.path.as_str(), Some(index)));
    let (path, by) = expected.or_else(seen)?;
    let asked = path.starts_with("/oauth2/") && path.ends_with("/v1/userinfo");
    (asked && view.is_access() && view.is_whole()).then_some((path, by))
}

fn other_server(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (path, by) = called(subject, &view)?;
        let own = match address(view.text("iss").filter(|it| issuer_url::is_issuer(it))?)?.path {
            "" => "/oauth2/v1/userinfo".to_owned(),
            server => [server, "/v1/userinfo"].concat(),
        };
        let hit = view.hit("payload.iss").found(view.text("iss").unwrap_or_default()).expected(path);
        (own != path).then(|| by.into_iter().fold(hit, Hit::with))
    })
}

/// Whether a token is sent to `/userinfo` though no user is in it.
pub(crate) fn lacks_user(subject: &Subject, view: &TokenView) -> bool {
    let machine =
        view.claim("uid").is_none() && view.text("sub").is_some() && view.text("sub") == view.client();
    machine && called(subject, view).is_some()
}

fn without_user(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let by = called(subject, &view)?.1;
        let hit = view.hit("payload.sub").found(view.text("sub").unwrap_or_default());
        lacks_user(subject, &view).then(|| by.into_iter().fold(hit, Hit::with))
    })
}
