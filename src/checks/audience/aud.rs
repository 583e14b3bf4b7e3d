//! `aud` and `cid`: for whom the token is, and to which client it was given.

use crate::checks::messages::library_differences;
use crate::checks::messages::verifier_messages::UNSAID;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{AUDIENCE, ISSUED, OKTAS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Origin, Outcome, Severity, cause, explain};
use crate::model::Expectation::{Audience, ClientId};
use crate::model::okta_ids;
use crate::model::{Kind, issuer_url};
use crate::text::json::Value;
use crate::text::template::Placeholder;

/// The audience that is expected is the URL of an API.
const URL: &str = "url";

const OWN: &str = "0oabucvyc38HLL1ef0h7";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("aud-missing", "The token names no audience")
            .causes(&[
                cause(
                    "Okta's tokens always carry `aud`; access tokens of some other providers (Amazon Cognito) do not.",
                    "Have the issuer put the API's audience into `aud`; where it cannot, compare the client ID instead.",
                )
                .any(&[ISSUED]),
            ])
            .family(&AUDIENCE),
        missing,
        access(&[("aud", "")]).expecting(Audience, "api://default"),
        &[access(&[]).expecting(Audience, "api://default"), token(Sample::Proof), token(Sample::Other)],
    ),
    check(
        explain("aud-is-client-id", "A client ID is compared with an API's audience")
            .verdict("{found} against {expected}: one is a client ID, the other the audience of an API.")
            .causes(&[
                cause(
                    "An access token's `aud` is the API; the client that got it stands in `cid`. An ID token's `aud` is the client.",
                    "Compare an access token's `aud` with the server's audience (`api://default` unless changed), and `cid` with the client ID.",
                ),
            ])
            .family(&AUDIENCE),
        is_client_id,
        access(&[]).expecting(Audience, OWN),
        &[access(&[]).expecting(Audience, "api://orders"), token(Sample::Id).expecting(ClientId, OWN), access(&[]).expecting(ClientId, OWN)],
    ),
    check(
        explain("aud-is-org-url", "The audience is an Okta domain, not an API")
            .verdict("{found} against {expected}: one is an Okta domain, the audience of the org's own tokens.")
            .causes(&[
                cause(
                    "Tokens of the org authorization server carry the Okta domain as audience, and are for Okta's own API alone.",
                    "Use a custom authorization server for your own API, and its audience on both sides.",
                ),
            ])
            .family(&AUDIENCE),
        is_org_url,
        access(&[("aud", "\"https://acme.okta.com\"")]).expecting(Audience, "api://default"),
        &[access(&[]).expecting(Audience, "api://orders"), token(Sample::Org)],
    ),
    check(
        explain("aud-several", "The token is meant for several audiences")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "Some verifiers take `aud` as one text and refuse a list, or look at its first entry alone.",
                    "Let the API accept the token if any entry of `aud` is its own.",
                ),
                library_differences::differ("Have the issuer put the one client ID into `aud` as a text."),
            ])
            .family(&AUDIENCE),
        several,
        access(&[("aud", "[\"api://default\",\"api://orders\"]")]),
        &[access(&[("aud", "[\"api://default\"]")]), access(&[])],
    ),
    check(
        explain("aud-unexpected", "The token is meant for another audience")
            .verdict("The token is for {found}, and {expected} is expected.")
            .causes(&[
                cause(
                    "Keycloak names an API in `aud` only where a mapper puts it there; `account` is there by default.",
                    "Add a mapper of type `Audience` for the API to a client scope of the client, and get a new token.",
                )
                .all(&[Clue::Fact(Placeholder::Provider, "Keycloak"), Clue::Token("access-token")]),
                cause(
                    "Auth0 puts into `aud` the API that the request named; without one the token is for Auth0's `/userinfo`.",
                    "Send `audience` with the API's identifier in the authorize or token request.",
                )
                .all(&[Clue::Fact(Placeholder::Provider, "Auth0"), Clue::Token("access-token")]),
                cause(
                    "An ID token is for the app that asked for it, so its `aud` is a client ID.",
                    "Send the access token to the API; compare an ID token's `aud` with the client ID.",
                )
                .any(&[Clue::Token("id-token")]),
                cause(
                    "The client got its token from the org authorization server, whose audience is the Okta domain.",
                    "Ask a custom authorization server for the token: `https://{org}/oauth2/default/v1/token`.",
                )
                .any(&[Clue::Token("org-access-token")]),
                cause(
                    "The API expects another string than the server's audience (`api://default` unless changed); the two are compared exactly.",
                    "If the token is meant for this API, set the audience that the API expects to the token's `aud`, or change `Security > API > Authorization Servers > your server > Settings > Edit > Audience`.",
                )
                .any(&[OKTAS]),
                cause(
                    "The verifier was given no audience though the token has one, and some libraries refuse that too.",
                    "Pass the audience to the verifier, as the token has it in `aud`: `audience=` of PyJWT's `decode`, `audience` of `jsonwebtoken`, `set_audience` of Rust's `jsonwebtoken`, `ValidAudience` in .NET, `spring.security.oauth2.resourceserver.jwt.audiences` in Spring.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, UNSAID)]),
                cause(
                    "The API's audience is its URL, and the authorization server writes another value into `aud`. A URL gets there where the client names it with `resource` (RFC 8707) and the server takes that over.",
                    "Send `resource={expected}` in the authorize and the token request, and have the authorization server issue that value as `aud`; of an MCP server the URL is `resource` in its metadata (RFC 9728).",
                )
                .any(&[Clue::Fact(Placeholder::Reason, URL)]),
                cause(
                    "The token was issued for another API.",
                    "Ask the authorization server of this API for a token, with the audience or the scopes of this API in the request.",
                ),
            ])
            .family(&AUDIENCE),
        unexpected,
        access(&[]).expecting(Audience, "api://orders"),
        &[
            access(&[]).expecting(Audience, "api://default"),
            access(&[("aud", "[\"api://a\",\"api://default\"]")]).expecting(Audience, "api://default"),
            access(&[]),
            token(Sample::Id).expecting(ClientId, OWN),
            token(Sample::Assertion).expecting(Audience, "api://default"),
            token(Sample::Id).expecting(Audience, "api://default").and(&ACCESS),
        ],
    ),
];

const ACCESS: crate::checks::Example = access(&[]);

/// The audiences that a token of this kind should have one of.
fn expected(subject: &Subject, view: &TokenView) -> Vec<String> {
    let given = &subject.context.expected;
    let client = || given.client_id().map(str::to_owned);
    match view.kind {
        Kind::AccessToken | Kind::OrgAccessToken | Kind::Jwt => {
            given.audiences().map(str::to_owned).collect()
        }
        Kind::LogoutToken => client().into_iter().collect(),
        Kind::IdToken if subject.spared(view) => client().into_iter().collect(),
        Kind::IdToken => {
            let audiences: Vec<_> = given.audiences().map(str::to_owned).collect();
            if audiences.is_empty() { client().into_iter().collect() } else { audiences }
        }
        _ => Vec::new(),
    }
}

fn mismatch<'a>(subject: &Subject, view: &TokenView<'a>) -> Option<(Vec<&'a str>, Vec<String>)> {
    let expected = expected(subject, view);
    let found = view.audiences();
    let readable = !expected.is_empty() && found.iter().any(|aud| !aud.is_empty());
    (readable && !found.iter().any(|aud| expected.iter().any(|it| it == aud))).then_some((found, expected))
}

fn unexpected(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if !view.is_issued() || view.unread().is_some() {
            return None;
        }
        let audiences = view.audiences();
        let found = audiences.join(" ");
        if found.trim().is_empty() {
            let none = "The audience was not compared: the token names none that can be read";
            return Some(view.unchecked(none));
        }
        let others = expected(subject, &view);
        let expected = others.join(" ");
        if expected.is_empty() {
            return Some(view.unchecked("The audience was not compared: none is expected").found(found));
        }
        Some(if mismatch(subject, &view).is_some() {
            let url = expected.starts_with("https://") && !is_org(&view, &expected);
            let hit = view.hit("payload.aud").differs(&audiences, &others);
            let hit = if url { hit.fact(Placeholder::Reason, URL) } else { hit };
            Outcome::from(hit).origin(Origin::Given)
        } else {
            view.holds("The audience is the expected one").found(found).expected(expected, Origin::Given)
        })
    })
}

fn missing(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let expected = expected(subject, &view);
        let due = match view.kind {
            Kind::AccessToken
            | Kind::OrgAccessToken
            | Kind::IdToken
            | Kind::LogoutToken
            | Kind::ClientAssertion => true,
            Kind::Jwt => !expected.is_empty(),
            _ => false,
        };
        let absent = match view.claim("aud") {
            None => view.is_whole(),
            Some(Value::Array(list)) => list.iter().all(|it| it.as_str() == Some("")),
            Some(Value::String(text)) => text.is_empty() && view.is_whole(),
            Some(Value::Null) => true,
            _ => false,
        };
        if !due || !absent {
            return None;
        }
        let hit = view.hit("payload.aud");
        let refused = view.kind == Kind::ClientAssertion || !expected.is_empty();
        let hit = if expected.is_empty() { hit } else { hit.expected(expected.join(" ")) };
        Some(if refused { hit } else { hit.severity(Severity::Warning) })
    })
}

fn is_client_id(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (found, expected) = mismatch(subject, &view)?;
        let given = subject.context.expected.client_id();
        let client =
            |text: &str| okta_ids::is_client_id(text) || view.client() == Some(text) || given == Some(text);
        let one = found.iter().any(|it| client(it));
        let other = expected.iter().any(|it| client(it));
        (one != other).then(|| view.hit("payload.aud").differs(&found, &expected))
    })
}

/// Whether an audience is the URL of an org.
fn is_org(view: &TokenView, audience: &str) -> bool {
    issuer_url::address(audience).is_some_and(|it| {
        !it.scheme.is_empty()
            && it.path.trim_end_matches('/').is_empty()
            && (issuer_url::is_okta(it.host) || view.is_okta() && view.host() == Some(it.host))
    })
}

fn is_org_url(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let (found, expected) = mismatch(subject, &view)?;
        let seen = found.iter().any(|it| is_org(&view, it)) || expected.iter().any(|it| is_org(&view, it));
        seen.then(|| view.hit("payload.aud").differs(&found, &expected))
    })
}

fn several(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match view.claim("aud") {
        Some(Value::Array(list)) if list.len() > 1 => {
            let hit = view.hit("payload.aud").found(view.audiences().join(" "));
            Some(library_differences::told(hit, library_differences::several_audiences(&view)))
        }
        _ => None,
    })
}
