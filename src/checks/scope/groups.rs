//! The claim `groups`, where its scope was granted.

use crate::checks::support::example::access;
use crate::checks::support::references::SCOPE;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};

pub(crate) const CHECKS: &[Check] = &[check(
        explain("groups-missing", "The token has the scope `groups` but no `groups` claim")
            .verdict("The scope `groups` was granted, but the token holds no groups. The scope is not the problem.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The org authorization server puts groups only into ID tokens, never into access tokens.",
                    "Read `groups` from the ID token or from `/oauth2/v1/userinfo`, or use a custom authorization server with a groups claim.",
                )
                .any(&[Clue::Token("org-access-token")]),
                cause(
                    "The ID token was issued together with an access token. Okta then leaves the claims of profile scopes and of `groups` out of the ID token (a thin ID token).",
                    "Read `groups` from `/v1/userinfo` with the access token, or put the claim into every ID token: edit the claim at `Security > API > Authorization Servers > your server > Claims`, and set `Include in token type` to `ID Token` and `Always`.",
                )
                .any(&[Clue::Token("id-token")]),
                cause(
                    "A custom authorization server has no `groups` claim until somebody adds one.",
                    "Add it at `Security > API > Authorization Servers > your server > Claims > Add Claim`, with the value type `Groups` and a filter that matches the groups you need.",
                )
                .any(&[Clue::Token("access-token"), Clue::Token("id-token")]),
                cause(
                    "The filter of the claim does not match any of this user's groups.",
                    "Try the filter with this user at `Security > API > Authorization Servers > your server > Token Preview`, and compare it with the groups at `Directory > People > your user > Groups`.",
                )
                .any(&[Clue::Token("access-token"), Clue::Token("id-token")]),
                cause(
                    "The app has no groups claim for the ID tokens of the org authorization server.",
                    "Set `Group claims filter` at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Edit`.",
                )
                .any(&[Clue::Token("id-token")]),
            ])
            .family(&SCOPE),
        missing,
        access(&[("scp", "[\"openid\",\"groups\"]")]),
        &[access(&[]), access(&[("scp", "[\"openid\",\"groups\"]"), ("groups", "[\"Everyone\"]")])],
    )];

fn missing(subject: &Subject) -> Vec<Outcome> {
    let lacks = |view: &TokenView| view.is_okta() && view.is_whole() && view.claim("groups").is_none();
    subject.each(|it| (lacks(&it) && it.token.scopes().contains(&"groups")).then(|| it.hit("payload.groups")))
}
