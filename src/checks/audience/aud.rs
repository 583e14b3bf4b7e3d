//! `aud` and `cid`: for whom the token is, and to which client it was given.

use crate::catalogue::shared_words::ASSERTION;
use crate::checks::audience::expected::{expected, mismatch, setting};
use crate::checks::audience::receivers::{self, goes_without, known_receiver};
use crate::checks::issuer::comparison::{SETTING, set_by};
use crate::checks::messages::library_differences;
use crate::checks::messages::verifier_messages::UNSAID;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{AUDIENCE, ISSUED, OKTAS, OTHERS};
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
        explain("aud-missing", "The token has no audience")
            .verdict("The token does not say who it is for, so a verifier cannot tell whether it is meant for this API. Its signature and its times may be right.")
            .causes(&[
                cause(
                    "The issuer writes no `aud` into its access tokens: those of Amazon Cognito have `client_id` in its place, and those of Okta always have `aud`.",
                    "Have the issuer put the API's audience into `aud`. If it cannot, have the API compare the client ID (`client_id` or `azp`) instead, and switch its check of `aud` off for this issuer only.",
                )
                .any(&[ISSUED]),
                cause("A program of your own signed the token, and nothing in its code sets `aud`.", "Add it where the token is signed, with the value that the API expects: `audience: 'api://orders'` of `jwt.sign`, `\"aud\": \"api://orders\"` in the payload for PyJWT.").any(&[OTHERS]),
                cause(
                    "Keycloak writes no `aud` into an access token unless a mapper does it, or the user has roles of another client.",
                    "Add a mapper of type `Audience` for the API to a client scope of the client, and get a new token.",
                )
                .only(&[Clue::Words("keycloak"), Clue::Words("/realms/")]),
            ])
            .family(&AUDIENCE),
        missing,
        access(&[("aud", "")]).expecting(Audience, "api://default"),
        &[access(&[]).expecting(Audience, "api://default"), token(Sample::Proof), token(Sample::Other)],
    ),
    check(
        explain("aud-is-client-id", "A client ID is compared with an API's audience")
            .verdict("{found} is compared with {expected}: one is a client ID, the other the audience of an API. The token may be valid in the place that it was issued for.\nA client ID is compared with the audience of an API. The token may be valid in the place that it was issued for.")
            .causes(&[
                cause(
                    "An access token arrived, and the API is set up with the client ID as its audience. In an access token `aud` is the API, and the client that got the token is in `cid`.",
                    "Set the audience that the API expects to that of the authorization server (`api://default` unless changed), and compare the client ID with `cid`.",
                ),
                cause(
                    "An ID token was sent to the API. Its `aud` is a client ID, because an ID token is meant for the app.",
                    "Send `access_token` of the same response to the API, and keep the ID token in the app.",
                ),
            ])
            .family(&AUDIENCE),
        is_client_id,
        access(&[]).expecting(Audience, OWN),
        &[access(&[]).expecting(Audience, "api://orders"), token(Sample::Id).expecting(ClientId, OWN), access(&[]).expecting(ClientId, OWN)],
    ),
    check(
        explain("aud-is-org-url", "The audience is an Okta domain, not an API")
            .verdict("{found} is compared with {expected}: one is an Okta domain, which is the audience of the org authorization server's own tokens.\nAn Okta domain is compared with the audience of an API.")
            .causes(&[
                cause(
                    "The client asked the org authorization server, whose tokens have the Okta domain as their audience. Such tokens are for Okta's own API only, and no setting changes their `aud`.",
                    "Get the token from a custom authorization server for your own API (`https://{org}/oauth2/default/v1/token`), and set the audience that the API expects to that server's (`api://default` unless changed).",
                ),
                cause(
                    "The token is right, but the API's expected audience is set to the Okta domain instead of the authorization server's audience.",
                    "Set the audience that the API expects to the one at `Security > API > Authorization Servers > your server > Settings` (`api://default` unless changed).",
                ),
            ])
            .family(&AUDIENCE),
        is_org_url,
        access(&[("aud", "\"https://acme.okta.com\"")]).expecting(Audience, "api://default"),
        &[access(&[]).expecting(Audience, "api://orders"), token(Sample::Org)],
    ),
    check(
        explain("aud-several", "The token is meant for several audiences")
            .verdict("The token is meant for several recipients. That is allowed, but not every verifier accepts it.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The verifier accepts `aud` only as a string and refuses a list, or looks only at the first entry of the list.",
                    "Let the API accept the token if any entry of `aud` is its own. If the verifier accepts no list, update it, or have the issuer put a single audience into `aud`.",
                ),
                cause(
                    "The issuer adds audiences that nobody needs, such as those of all APIs of a client (Keycloak does so by the roles of a user).",
                    "Paste the token here and look at `aud`. Have the issuer write only the API for which the token was requested.",
                ),
                library_differences::differ("Have the issuer put the single client ID into `aud` as a string."),
            ])
            .family(&AUDIENCE),
        several,
        access(&[("aud", "[\"api://default\",\"api://orders\"]")]),
        &[access(&[("aud", "[\"api://default\"]")]), access(&[])],
    ),
    check(
        explain("aud-unexpected", "The token is meant for another audience")
            .verdict("The token is for {found}, but {refuser} expects {expected}. The receiver that it names may accept it.\nThe token's audience (`aud`) is not the one that {refuser} expects. The receiver that it names may accept it.")
            .causes(&[
                ASSERTION,
                cause(
                    "The token is for another Azure service, but the request went to Azure Resource Manager.",
                    "Request the scope `https://management.azure.com/.default` (`resource=https://management.azure.com/` at a managed identity, `az account get-access-token` without `--resource`), or send this token to the service that it is for.",
                )
                .only(&[Clue::Words("invalidauthenticationtokenaudience")]),
                cause(
                    "Microsoft Graph takes only access tokens for itself, and this one was requested for another API: an ID token, a token with `api://…/.default` or of Azure Resource Manager.",
                    "Request the scope `https://graph.microsoft.com/.default` (or a single permission such as `User.Read`), and send that access token to Graph. `aud` is then `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`.",
                )
                .only(&[Clue::Words("access token validation failure. invalid audience")]),
                cause(
                    "`aud` of the signed assertion is not the login URL of this Salesforce org. A sandbox has a login URL of its own.",
                    "Set `aud` to the string `https://login.salesforce.com`, for a sandbox `https://test.salesforce.com`, or to the org's My Domain URL, without a path and not as a list.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Salesforce")]),
                cause(
                    "No mapper of the Keycloak realm puts the API into `aud`; without one, `aud` is `account`.",
                    "Add a mapper of type `Audience` for the API to a client scope of the client, and get a new token.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Keycloak")])
                .unless(&[Clue::Token("id-token")]),
                cause(
                    "The client sent the ID token of Google's own sign-in: its `aud` is an OAuth client ID of Google. Firebase issues an ID token of its own after that sign-in, whose `aud` is the project ID.",
                    "Sign in to Firebase with Google's token (`signInWithCredential(GoogleAuthProvider.credential(idToken))`), and send the result of `user.getIdToken()` to the server.",
                )
                .only(&[Clue::Words(".apps.googleusercontent.com\"; make sure"), Clue::Words(".apps.googleusercontent.com\". make sure")]),
                receivers::FOR_ACCOUNT,
                receivers::FOR_GRAPH,
                receivers::FOR_CLUSTER,
                receivers::FOR_ANOTHER_CLOUD,
                cause(
                    "The request to Auth0 did not name the API in `audience`, so Auth0 issued a token for its own `/userinfo`.",
                    "Send `audience` with the API's identifier in the authorize or token request.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Auth0")]),
                cause(
                    "The setting `{name}` in the paste is `{expected}`, and `aud` of the token is `{found}`. A program that compares the two refuses the token.",
                    "If the token is meant for this API, write `{found}` into `{name}`. Otherwise have the client ask for a token whose `aud` is `{expected}`.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, SETTING)]),
                cause(
                    "The client sent an ID token. Its `aud` is a client ID, because it is meant for the app that asked for it and not for an API.",
                    "Send `access_token` of the same response to the API. Compare an ID token's `aud` only with the client ID, and only in the app.",
                )
                .any(&[Clue::Token("id-token")])
                .unless(receivers::TAKE_ID_TOKENS),
                cause(
                    "The client got its token from the org authorization server, whose audience is always the Okta domain.",
                    "Have the client ask a custom authorization server for the token: `https://{org}/oauth2/default/v1/token` (with the ID of your server instead of `default`, if you use another one).",
                )
                .all(&[Clue::Token("org-access-token"), OKTAS]),
                cause(
                    "The API expects a different string than the authorization server writes (`api://default` unless changed). The two are compared exactly, so a slash at the end or a missing `api://` is enough.",
                    "If the token is meant for this API, set the audience that the API expects to the token's `aud`. Otherwise change it at `Security > API > Authorization Servers > your server > Settings > Edit > Audience`, which changes it for every API that uses this server.",
                )
                .any(&[OKTAS]),
                receivers::OWN_URL.any(&[Clue::Fact(Placeholder::Reason, URL)]),
                receivers::OWN_URL.only(&[Clue::Words("resource_metadata"), Clue::Words("oauth-protected-resource")]).unless(&[Clue::Fact(Placeholder::Reason, URL)]),
                cause(
                    "The token was issued for another API: the client asked another authorization server, or did not name this API in its request.",
                    "Look at `iss` and `aud` of the token to see whose it is. Then ask the authorization server of this API for a token, with this API's scopes (or `audience`, where the provider has it) in the request.",
                ),
                cause(
                    "No audience was given to the verifier. The token has one, and some libraries refuse that combination too.",
                    "Pass the audience to the verifier exactly as the token has it in `aud`: `audience=` of PyJWT's `decode`, `audience` of `jsonwebtoken`, `set_audience` of Rust's `jsonwebtoken`, `ValidAudience` in .NET, `spring.security.oauth2.resourceserver.jwt.audiences` in Spring.",
                )
                .all(&[Clue::Fact(Placeholder::Reason, UNSAID), Clue::Words("invalidaudience")])
                .unless(&[Clue::Words("tokeninvalidaudience")]),
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

fn unexpected(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        if !view.is_issued() || view.unread().is_some() {
            return None;
        }
        let audiences = view.audiences();
        let found = audiences.join(" ");
        if found.trim().is_empty() {
            let none = "The audience was not compared: the token has none that can be read";
            return Some(view.unchecked(none));
        }
        let others = expected(subject, &view);
        let expected = others.join(" ");
        if expected.is_empty() {
            return Some(
                view.unchecked("The audience was not compared: no expected audience is set").found(found),
            );
        }
        let setting = setting(subject, &view);
        let origin = if setting.is_some() { Origin::Beside } else { Origin::Given };
        Some(if mismatch(subject, &view).is_some() {
            let url = expected.starts_with("https://") && !is_org(&view, &expected);
            let hit = view.hit("payload.aud").differs(&audiences, &others);
            let known = audiences.iter().find_map(|it| known_receiver(it));
            let hit = known.into_iter().fold(hit, |hit, it| hit.fact(Placeholder::Change, it));
            match setting {
                Some(it) => Outcome::from(set_by(hit, it)).likely().origin(origin),
                None if url => Outcome::from(hit.fact(Placeholder::Reason, URL)).origin(origin),
                None => Outcome::from(hit).origin(origin),
            }
        } else {
            view.holds("The audience is the expected one").found(found).expected(expected, origin)
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
        if !due || !absent || goes_without(&view, "aud") {
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
        let set = setting(subject, &view).filter(|it| it.expectation == ClientId);
        let set = given.or(set.map(|it| it.value.as_str()));
        let client =
            |text: &str| okta_ids::is_client_id(text) || view.client() == Some(text) || set == Some(text);
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
