//! What a token response says of the token that it brings, against what the token says itself.

use crate::checks::support::example::access;
use crate::checks::support::references::TOKEN_RESPONSE;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::scope_kind::OF_SIGN_IN;
use crate::finding::{Origin, Outcome, Severity, cause, explain};
use crate::jose::token::Promised;
use crate::text::template::Placeholder;

/// Seconds by which the two may differ: servers round, and some count from the moment of the response.
const ROUNDING: i64 = 5;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("expires-in-too-long", "`expires_in` is longer than the lifetime of the token")
            .severity(Severity::Warning)
            .verdict("`expires_in` of the response says {expected} seconds, but the token is valid for {found} (`exp` minus `iat`). A client that relies on `expires_in` sends an expired token.\n`expires_in` of the response is longer than the lifetime of the token. A client that relies on it sends an expired token.")
            .causes(&[
                cause(
                    "The response is not the authorization server's own: a backend or gateway wrote it, and put the lifetime of its own session into `expires_in`.",
                    "In the program that writes the response, set `expires_in` to `exp` minus the current time. Until then, let the client go by `exp` of the token.",
                ),
                cause(
                    "`access_token` and `expires_in` come from two responses, for example a cached token next to a new `expires_in`.",
                    "Store the whole response of `/token` together with the time when it arrived, and replace the two together.",
                ),
            ])
            .family(&TOKEN_RESPONSE),
        expires_in,
        access(&[]).before("{\"token_type\":\"Bearer\",\"expires_in\":86400,\"access_token\":\"").after("\"}"),
        &[
            access(&[]).before("{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"").after("\"}"),
            access(&[]).before("{\"token_type\":\"Bearer\",\"expires_in\":\"3605\",\"access_token\":\"").after("\"}"),
            access(&[]).before("{\"token_type\":\"Bearer\",\"expires_in\":1200,\"access_token\":\"").after("\"}"),
            access(&[("iat", "")]).before("{\"expires_in\":86400,\"access_token\":\"").after("\"}"),
            access(&[]).before("{\"expires_in\":86400}\n"),
        ],
    ),
    check(
        explain("scope-not-in-token", "The response names a scope that the token does not have")
            .severity(Severity::Warning)
            .verdict("`scope` of the response names {scope}, but the token does not have it. APIs go by the token.\n`scope` of the response names more than the token has. APIs go by the token.")
            .causes(&[
                cause(
                    "The client or a library filled `scope` with what it had asked for. By RFC 6749, the server names there what it granted.",
                    "Look at the response as the token endpoint sent it (`curl -i`), and read the granted scopes from `scp` of the access token.",
                ),
                cause(
                    "The token was renewed with fewer scopes, and the `scope` of the first response was kept together with the new token.",
                    "Store `scope` from each response together with its own `access_token`.",
                ),
            ])
            .family(&TOKEN_RESPONSE),
        scope,
        access(&[]).before("{\"token_type\":\"Bearer\",\"scope\":\"openid orders.read orders.write\",\"access_token\":\"").after("\"}"),
        &[
            access(&[]).before("{\"token_type\":\"Bearer\",\"scope\":\"orders.read openid\",\"access_token\":\"").after("\"}"),
            access(&[]).before("{\"token_type\":\"Bearer\",\"scope\":\"orders.read offline_access\",\"access_token\":\"").after("\"}"),
            access(&[("scp", "[\"read\"]")]).before("{\"scope\":\"api://orders/read\",\"access_token\":\"").after("\"}"),
            access(&[("scp", "")]).before("{\"scope\":\"orders.write\",\"access_token\":\"").after("\"}"),
        ],
    ),
];

/// Answers for each access token that came in a response.
fn of_each(subject: &Subject, look: impl Fn(&TokenView, &Promised) -> Option<Outcome>) -> Vec<Outcome> {
    subject.judge(|view| look(&view, view.token.promised.as_ref().filter(|_| view.is_whole())?))
}

fn expires_in(subject: &Subject) -> Vec<Outcome> {
    of_each(subject, |view, promised| {
        let expires_in = promised.expires_in?;
        let (made, ends) = (view.token.moment("iat").at()?, view.token.moment("exp").at()?);
        let life = ends.as_second() - made.as_second();
        Some(if expires_in > life + ROUNDING {
            let hit = view.hit("payload.exp").found(life.to_string()).expected(expires_in.to_string());
            Outcome::from(hit).origin(Origin::Beside)
        } else {
            view.holds("The token is valid for as long as its response says")
        })
    })
}

/// The last segment of a scope: Entra ID writes an address before it in the response, and not in the token.
fn short(scope: &str) -> &str {
    scope.rsplit('/').next().unwrap_or(scope)
}

fn scope(subject: &Subject) -> Vec<Outcome> {
    of_each(subject, |view, promised| {
        let held = view.token.scopes();
        let named = promised.scope.as_deref().filter(|_| !held.is_empty())?;
        let lacks = |it: &&str| !OF_SIGN_IN.contains(it) && !held.iter().any(|held| short(held) == short(it));
        let lacking: Vec<_> = named.split_whitespace().filter(lacks).collect();
        Some(if lacking.is_empty() {
            view.holds("The token has the scopes that its response names")
        } else {
            let hit = view.hit("payload.scp").found(held.join(" ")).expected(named);
            Outcome::from(hit.fact(Placeholder::Scope, lacking.join(" "))).origin(Origin::Beside)
        })
    })
}
