//! What a token is, against what it is used for.

use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ISSUER, KIND, OPENID};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain};
use crate::model::Expectation::{Audience, ClientId, Issuer, Nonce};
use crate::model::issuer_url::Named;
use crate::model::provider;
use crate::model::{Content, Kind, issuer_url};
use crate::text::template::Placeholder;

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("id-token-as-access-token", "An ID token is used as an access token")
            .verdict("This is an ID token. It tells an app who signed in, but gives access to no API. It may be valid: it is the wrong kind.")
            .causes(&[
                cause(
                    "The client took `id_token` from the token response, or asked only for an ID token (`response_type=id_token`).",
                    "Send `access_token` of the same response after `Bearer`. If there is none, ask for `response_type=code` with the API's scopes.",
                ),
                cause(
                    "The API is set up to accept ID tokens, with the client ID as its audience, so the client sends what the API asks for.",
                    "Have the API expect an access token, with its authorization server's audience (`api://default` unless changed). Do not add the client ID to the API's audiences: an ID token carries no scopes.",
                ),
            ])
            .family(&KIND),
        id_as_access,
        token(Sample::Id).before("Authorization: Bearer "),
        &[
            token(Sample::Id),
            token(Sample::Id).expecting(ClientId, "0oabucvyc38HLL1ef0h7"),
            token(Sample::Id).expecting(Audience, "0oabucvyc38HLL1ef0h7"),
            access(&[]).before("Authorization: Bearer "),
            token(Sample::Id).expecting(Audience, "api://default").and(&ACCESS),
        ],
    ),
    check(
        explain("access-token-as-id-token", "An access token is used as an ID token")
            .verdict("This is an access token. It is for an API, but does not prove who signed in. It may be valid: it is the wrong kind.")
            .causes(&[
                cause(
                    "The response has both tokens, and the client took `access_token` where it needs `id_token`.",
                    "Use `id_token` of the response for the sign-in, and send the access token only to the API.",
                ),
                cause(
                    "The sign-in did not ask for `openid`, so the response has no ID token.",
                    "Add `openid` to `scope` in the authorize request.",
                ),
            ])
            .family(&OPENID),
        access_as_id,
        access(&[]).expecting(Nonce, "n-0S6_WzA2Mj"),
        &[access(&[]), token(Sample::Id).expecting(Nonce, "n-0S6_WzA2Mj"), access(&[]).expecting(Nonce, "n-0S6_WzA2Mj").and(&ID)],
    ),
    check(
        explain("org-server-token", "This access token is for Okta's own API only")
            .severity(Severity::Note)
            .verdict("This access token was issued by the org authorization server, for Okta's own API. That is a note, not a fault: an API of your own should not validate it.")
            .causes(&[
                cause(
                    "The client asked `https://{org}/oauth2/v1/…`, which is the org authorization server. Its access tokens are for Okta's own API, and what they contain may change at any time.",
                    "For your own API, get the token from a custom authorization server: `https://{org}/oauth2/default/v1/token`, with scopes of its own. For Okta's own API, the token is the right kind and you can send it as it is.",
                ),
                cause(
                    "Where `typ` of the token is `application/okta-internal-at+jwt`, strict libraries refuse it before they check anything else.",
                    "Do not add this `typ` to what the library accepts. Treat the token as opaque, or ask `/oauth2/v1/introspect` about it.",
                )
                .any(&[Clue::Words("okta-internal-at+jwt")]),
            ])
            .family(&ISSUER),
        org_server,
        token(Sample::Org),
        &[access(&[]), token(Sample::Id)],
    ),
    check(
        explain("token-of-another-provider", "The token is from another provider, not from Okta")
            .verdict("{found} issued this token, so the rules of Okta's tokens do not apply to it. That is a note, not a fault.")
            .causes(&[
                cause(
                    "The client signed in with another provider and sends that provider's token to Okta, which does not accept it.",
                    "Get the token from Okta: `https://{org}/oauth2/v1/token` for Okta's own API. Okta knows other providers only as identity providers at sign-in (`Security > Identity Providers`).",
                )
                .any(&[Clue::Fact(Placeholder::Name, TO_OKTA)]),
                cause(
                    "This page checks the token by the standards that all providers share. What {found} adds to them is not checked.",
                    "Compare `iss` and `aud` with what the program that verifies the token is set to expect of {found}.",
                )
                .any(&[Clue::NoFact(Placeholder::Name, TO_OKTA)]),
            ])
            .severity(Severity::Note)
            .family(&KIND),
        foreign,
        token(Sample::Other).claims(&[("iss", "\"https://acme.eu.auth0.com/\"")]),
        &[
            access(&[]),
            token(Sample::Other),
            token(Sample::Other)
                .claims(&[("iss", "\"https://acme.eu.auth0.com/\"")])
                .expecting(Issuer, "https://acme.eu.auth0.com/"),
        ],
    ),
];

/// Where a token of another provider was sent.
const TO_OKTA: &str = "Okta";

const ACCESS: crate::checks::Example = access(&[]);
const ID: crate::checks::Example = token(Sample::Id);

fn id_as_access(subject: &Subject) -> Vec<Outcome> {
    let expected = &subject.context.expected;
    subject.each(|view| {
        if view.kind != Kind::IdToken {
            return None;
        }
        let hit = || view.hit("payload").found("id-token").expected("access-token");
        if view.sent_as_bearer() {
            return Some(
                view.hit("request.headers.authorization").found("id-token").expected("access-token"),
            );
        }
        if subject.spared(&view) {
            return None;
        }
        let lacking = subject.around(&view).first_numbered(
            |it| &it.challenges,
            |it| match &it.content {
                Content::Challenge(it) => (it.param("error") == Some("insufficient_scope")).then_some(()),
                _ => None,
            },
        );
        if let Some((index, ())) = lacking.first() {
            return Some(hit().with(*index));
        }
        let scopes = expected.scopes.iter().any(|scope| !scope.trim().is_empty());
        let found = view.audiences();
        let audiences: Vec<_> = expected.audiences().collect();
        let elsewhere = !audiences.is_empty() && !found.iter().any(|aud| audiences.contains(aud));
        (scopes || expected.request.is_some() || elsewhere).then(hit)
    })
}

fn access_as_id(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let named = matches!(view.token.named.as_deref(), Some("id_token" | "id_token_hint"));
        let nonce = !subject.context.expected.nonces.is_empty() && !subject.case.has_kind(Kind::IdToken);
        let sure = view.text("jti").is_some_and(|jti| jti.starts_with("AT.")) || view.claim("scp").is_some();
        (view.is_access() && sure && (named || nonce))
            .then(|| view.hit("payload").found(view.kind.name()).expected("id-token"))
    })
}

/// How hard the org server's token is held by someone who is not Okta.
fn org_severity(subject: &Subject, view: &TokenView) -> Severity {
    let expected = &subject.context.expected;
    let iss = view.text("iss").unwrap_or_default();
    if subject.calls_elsewhere(view).is_some() {
        return Severity::Error;
    }
    if subject.calls_okta(view) {
        return Severity::Note;
    }
    let audiences: Vec<_> = expected.audiences().collect();
    let issuers = expected.issuers();
    let other_audience = !audiences.is_empty() && !view.audiences().iter().any(|aud| audiences.contains(aud));
    let other_issuer = !issuers.is_empty()
        && !issuers.iter().any(|named| match named {
            Named::Exactly(it) | Named::Derived(it) => it == iss,
            Named::Host(host) => issuer_url::host(iss) == Some(host),
        });
    if other_audience || other_issuer {
        Severity::Error
    } else if !audiences.is_empty() || !issuers.is_empty() {
        Severity::Warning
    } else {
        Severity::Note
    }
}

fn org_server(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        (view.kind == Kind::OrgAccessToken).then(|| {
            let hit = view
                .hit("payload.iss")
                .found(view.text("iss").unwrap_or_default())
                .severity(org_severity(subject, &view));
            subject.calls_elsewhere(&view).into_iter().fold(hit, Hit::with)
        })
    })
}

fn foreign(subject: &Subject) -> Vec<Outcome> {
    let meant =
        subject.context.expected.issuers.iter().any(|it| provider::issuer_name(it.trim()) != provider::OKTA);
    subject.each(|view| {
        let provider = provider::provider(view.token).filter(|_| !meant)?;
        let hit = view.hit("payload.iss").found(provider.name).expected("Okta");
        let to_okta = view.sent_as_bearer() && subject.calls_okta(&view);
        Some(if to_okta { hit.severity(Severity::Error).fact(Placeholder::Name, TO_OKTA) } else { hit })
    })
}
