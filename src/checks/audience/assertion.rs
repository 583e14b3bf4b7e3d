//! Client assertions: made by a client, for one server, to say who it is.

use crate::checks::messages::verifier_messages::UNSAID;
use crate::checks::support::example::token;
use crate::checks::support::references::ASSERTION;
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Clue, Hit, Origin, Outcome, Severity, cause, explain};
use crate::model::Expectation::Request;
use crate::model::issuer_url::{Server, address, is_okta, server};
use crate::model::okta_ids;
use crate::model::{Kind, issuer_url};
use crate::text::template::Placeholder;
use crate::text::url::{Url, is_same_host};

const REQUEST: &str = "POST /oauth2/aus9o8wzkhckw9TLa0h7/v1/token HTTP/1.1\nHost: acme.okta.com\n\ngrant_type=client_credentials&client_assertion=";

/// What an audience is: an endpoint, though not the one that is called, or another URL altogether.
const ENDPOINT: &str = "an endpoint";
const OTHER_URL: &str = "another URL";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("assertion-aud-unexpected", "The client assertion is made for another URL")
            .verdict("`aud` of the client assertion is {found}, but Okta accepts only the URL that the request goes to. The key and the client ID may be right.\n`aud` of the client assertion is not the URL that the request goes to, but Okta accepts only that. The key and the client ID may be right.")
            .causes(&[cause("`aud` holds the bare domain, an issuer or an API's audience, which other providers accept here, and which their guides show.", "Set `aud` to exactly the URL that the request goes to, such as `{expected}`.\nSet `aud` to exactly the URL that the request goes to, such as `https://acme.okta.com/oauth2/v1/token`.").prevention("Build the URL of the request and `aud` from one setting.").any(&[Clue::Fact(Placeholder::Reason, OTHER_URL), Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")]), cause("`aud` is the token URL of another authorization server of the org, or has a slash at its end.", "Set `aud` to exactly the URL that the request goes to, `{expected}`: `/oauth2/v1/token` is the org's own server, `/oauth2/default/v1/token` a custom one.\nCompare `aud` with the URL of the request from the first character to the last: `/oauth2/v1/token` is the org's own server, `/oauth2/default/v1/token` a custom one.").any(&[Clue::Fact(Placeholder::Reason, ENDPOINT), Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")])])
            .family(&ASSERTION),
        audience,
        token(Sample::Assertion).claims(&[("aud", "\"https://acme.okta.com\"")]),
        &[
            token(Sample::Assertion),
            token(Sample::Assertion).expecting(Request, "POST /oauth2/v1/token"),
            token(Sample::Assertion).claims(&[("aud", "[\"https://acme.okta.com/oauth2/v1/token\"]")]),
            token(Sample::Assertion).claims(&[("aud", "\"https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7/v1/token\"")]).before(REQUEST),
            token(Sample::Assertion).claims(&[("iss", "\"shop\""), ("sub", "\"shop\""), ("aud", "\"https://idp.example/token\"")]),
        ],
    ),
];

/// Host and path that an assertion was sent to, the host empty where it is unknown, and the exhibit that shows them.
fn called(subject: &Subject, view: &TokenView) -> Option<(String, String, Option<usize>)> {
    if let Some((index, request)) = subject.request(view).filter(|(_, it)| is_endpoint(&it.path)) {
        return Some((request.host.clone(), request.path.clone(), Some(index)));
    }
    let call = subject.context.expected.request.as_ref().filter(|call| is_endpoint(&call.path))?;
    Some((String::new(), call.path.clone(), None))
}

/// Whether a path is an endpoint of an authorization server: `/oauth2/v1/token`, `/oauth2/default/v1/token`.
fn is_endpoint(path: &str) -> bool {
    path.starts_with("/oauth2/") && path.contains("/v1/") && !path.ends_with('/')
}

/// The address that this one most likely stands for.
fn meant(aud: &str) -> String {
    let Some(it) = address(aud).filter(Url::is_web) else {
        return "the URL of the token endpoint".into();
    };
    let host = issuer_url::without_admin(it.host).unwrap_or_else(|| it.host.to_owned());
    let path = it.path.trim_end_matches('/');
    let path = match server(path) {
        _ if is_endpoint(path) => path.to_owned(),
        Server::Custom(id) => format!("/oauth2/{id}/v1/token"),
        _ => "/oauth2/v1/token".to_owned(),
    };
    format!("https://{host}{path}")
}

fn audience(subject: &Subject) -> Vec<Outcome> {
    subject.judge(|view| {
        let found = view.audiences();
        let first = *found.first().filter(|_| view.kind == Kind::ClientAssertion)?;
        let endpoint = |aud: &&str| address(aud).is_some_and(|it| is_endpoint(it.path.trim_end_matches('/')));
        let kind = if found.iter().any(endpoint) { ENDPOINT } else { OTHER_URL };
        let hit = view.hit("payload.aud").found(found.join(" ")).fact(Placeholder::Reason, kind);
        if let Some((host, path, by)) = called(subject, &view) {
            let here = |it: &Url| host.is_empty() || is_same_host(it.host, &host);
            let same = |aud: &&str| address(aud).is_some_and(|it| it.path == path && here(&it));
            let origin = if by.is_some() { Origin::Request } else { Origin::Given };
            let named = if host.is_empty() { issuer_url::host(first).unwrap_or_default() } else { &host };
            let expected = format!("https://{named}{path}");
            if found.iter().any(same) {
                let holds = view.holds("The audience is the URL that it is sent to");
                return Some(holds.found(found.join(" ")).expected(expected, origin));
            }
            let hit = hit.differs(&found, &[expected]);
            let names = found.iter().any(|aud| address(aud).is_some_and(|it| it.path == path));
            let hit = if names && !is_okta(named) { hit.severity(Severity::Warning) } else { hit };
            return Some(Outcome::from(by.into_iter().fold(hit, Hit::with)).origin(origin));
        }
        let okta = |aud: &str| issuer_url::host(aud).is_some_and(is_okta);
        let to_okta =
            found.iter().any(|aud| okta(aud)) || view.text("sub").is_some_and(okta_ids::is_client_id);
        let sound = |aud: &&str| {
            address(aud)
                .is_some_and(|it| is_endpoint(it.path) && issuer_url::without_admin(it.host).is_none())
        };
        Some(if to_okta && !found.iter().any(sound) {
            hit.differs(&found, &[meant(first)]).into()
        } else {
            view.unchecked(
                "The audience was not compared: the request that it was sent with is not in the paste",
            )
            .found(found.join(" "))
        })
    })
}
