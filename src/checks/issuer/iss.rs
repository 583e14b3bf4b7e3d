//! `iss`: who issued the token, compared exactly, and then the near misses.

use crate::checks::issuer::comparison::shown;
use crate::checks::support::example::{access, token};
use crate::checks::support::references::{ISSUED, ISSUER, OKTAS};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::model::Expectation::Issuer;
use crate::model::Kind;
use crate::text::template::Placeholder;

const DEFAULT: &str = "https://acme.okta.com/oauth2/default";

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("iss-missing", "The token names no issuer")
            .causes(&[
                cause(
                    "A client assertion names its client in `iss` and in `sub`.",
                    "Write the client ID into `iss` and `sub` of the assertion.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "Every token of Okta's carries `iss`: this one was made or changed by something else.",
                    "Get the token anew from your authorization server, and keep what it sends unchanged.",
                )
                .any(&[ISSUED]),
            ])
            .family(&ISSUER),
        missing,
        access(&[("iss", "")]).expecting(Issuer, DEFAULT),
        &[access(&[]).expecting(Issuer, DEFAULT), token(Sample::Other), token(Sample::Proof)],
    ),
    check(
        explain("iss-not-https", "The issuer is not an https address")
            .verdict("The issuer {found} begins with `http:`; Okta issues under `https:` only.")
            .causes(&[
                cause(
                    "`http` was typed where the address was set, or a proxy in front builds it without TLS in mind.",
                    "Write `https://` in the expected issuer; have the proxy send `X-Forwarded-Proto: https`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::not_https,
        access(&[("iss", "\"http://acme.okta.com/oauth2/default\"")]),
        &[
            access(&[]).expecting(Issuer, DEFAULT),
            token(Sample::Other).claims(&[("iss", "\"http://localhost:8080\"")]),
            token(Sample::Other).claims(&[("iss", "\"http://keycloak:8080/realms/shop\"")]),
            token(Sample::Other).claims(&[("iss", "\"my-service\"")]),
        ],
    ),
    check(
        explain("iss-trailing-slash", "One of the two issuers ends in a slash")
            .verdict("The issuers differ by a slash at the end alone: {found} and {expected}.")
            .causes(&[
                cause(
                    "A slash was typed or added where the issuer was set; all but Okta's verifier for Java (since March 2026) refuse it.",
                    "Set the expected issuer to the token's `iss`, character for character.",
                ),
                cause(
                    "Auth0 ends its issuers in a slash and Okta does not: settings copied from one to the other do not fit.",
                    "Copy `issuer` from the discovery document of this issuer.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::trailing_slash,
        access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/default/"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus1")],
    ),
    check(
        explain("iss-admin-host", "The issuer is the Admin Console's address")
            .verdict("{found} is the Admin Console's host; Okta issues tokens under the host without `-admin`.")
            .causes(&[
                cause(
                    "The address was copied from the browser while the Admin Console was open.",
                    "Take `-admin` out of the host: `https://{org}/…`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::admin_host,
        access(&[]).expecting(Issuer, "https://acme-admin.okta.com/oauth2/default"),
        &[
            access(&[]).expecting(Issuer, DEFAULT),
            access(&[("iss", "\"https://acme-admins.okta.com/oauth2/default\"")]),
        ],
    ),
    check(
        explain("iss-no-oauth2-path", "One issuer names the org, the other an authorization server of it")
            .verdict("{found} and {expected} are two authorization servers of one org.")
            .causes(&[
                cause(
                    "The bare Okta domain is the org authorization server; a custom one ends in `/oauth2/default` or `/oauth2/aus…`.",
                    "Use the same issuer on both sides: copy it from `Security > API > Authorization Servers`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::no_path,
        access(&[]).expecting(Issuer, "https://acme.okta.com"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus1")],
    ),
    check(
        explain("iss-other-server", "The two issuers are two authorization servers of one org")
            .causes(&[
                cause(
                    "Each authorization server has its own issuer, keys, scopes and policies; the client was set up with another one than the API.",
                    "Choose one of {found} and {expected}, and set it in both the client and the API.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::other_server,
        access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com")],
    ),
    check(
        explain("iss-other-org", "The token comes from another Okta org")
            .verdict("The token was issued by the org of {found}, and {expected} is another org.")
            .causes(&[
                cause(
                    "Preview and production are two orgs, with users, apps and keys of their own.",
                    "Point the client and the API at the same org: `oktapreview.com` for both, or `okta.com` for both.",
                )
                .any(&[Clue::Host("oktapreview.com"), Clue::Words("oktapreview.com")]),
                cause(
                    "The Okta domain of another environment stands in the settings of one side.",
                    "Compare the Okta domain in the client's settings with the one in the API's.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::other_org,
        access(&[]).expecting(Issuer, "https://acme.oktapreview.com/oauth2/default"),
        &[
            access(&[]).expecting(Issuer, DEFAULT),
            access(&[]).expecting(Issuer, "https://acme-admin.okta.com/oauth2/default"),
            access(&[]).expecting(Issuer, "https://\u{430}cme.okta.com/oauth2/default"),
        ],
    ),
    check(
        explain("iss-custom-domain", "One issuer has the custom domain, the other the Okta domain")
            .verdict("{found} and {expected} are most likely one server under two names.")
            .causes(&[
                cause(
                    "The server issues under the Okta domain, the custom domain, or whichever the request came by.",
                    "Set `Security > API > Authorization Servers > your server > Settings > Issuer` to one of them, and expect that one.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::custom_domain,
        access(&[]).expecting(Issuer, "https://login.acme.example/oauth2/default"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://login.acme.example/oauth2/aus1")],
    ),
    check(
        explain("iss-letter-case", "The two issuers differ in capital letters alone")
            .causes(&[
                cause(
                    "Issuers are compared letter by letter, though hosts work in any case.",
                    "Write the expected issuer as the token has it: {found}.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::letter_case,
        access(&[]).expecting(Issuer, "https://ACME.okta.com/oauth2/default"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acne.okta.com/oauth2/default")],
    ),
    check(
        explain("iss-look-alike", "The issuer only looks like the right one")
            .verdict("{found} only looks like an issuer of Okta's; do not trust it.")
            .causes(&[
                cause(
                    "Letters of another script, invisible characters or a host that merely contains Okta's name stand in it: a forgery, or text that went through a word processor.",
                    "Type the issuer anew from the Admin Console; if the token has it so, treat the token as forged.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::look_alike,
        access(&[("iss", "\"https://acme.okta.com.login.example/oauth2/default\"")]),
        &[
            access(&[]).expecting(Issuer, DEFAULT),
            access(&[("iss", "\"https://okta.acme.example/oauth2/default\"")]),
            access(&[]).expecting(Issuer, "https://acme.oktapreview.com/oauth2/default"),
        ],
    ),
    check(
        explain("iss-unexpected", "The token comes from another issuer")
            .verdict("The token was issued by {found}, and {expected} is expected.")
            .causes(&[
                cause(
                    "Keycloak writes the address that it was called by into `iss`: the token was fetched by one address, and the API expects another.",
                    "Set `KC_HOSTNAME` to the one address that all use, or expect the token's `iss`.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Keycloak")]),
                cause(
                    "Entra ID issues v1.0 tokens under `https://sts.windows.net/…/` and v2.0 tokens under `https://login.microsoftonline.com/…/v2.0`; the API's registration chooses.",
                    "Set `requestedAccessTokenVersion` (formerly `accessTokenAcceptedVersion`) to `2` in the API's manifest, or expect the token's `iss`.",
                )
                .all(&[Clue::Fact(Placeholder::Provider, "Microsoft Entra ID"), Clue::Host("sts.windows.net")]),
                cause(
                    "The client asks one authorization server for tokens and the API trusts another; issuers are compared letter by letter.",
                    "Set the API's expected issuer to the token's `iss`, or point the client at the server that the API trusts.",
                ),
                cause(
                    "The server's `Issuer` setting moved between the Okta URL and a custom domain, or follows the request's domain.",
                    "Look at `Security > API > Authorization Servers > your server > Settings > Issuer`.",
                )
                .any(&[OKTAS]),
                cause(
                    "ID tokens of the org authorization server have an issuer setting of their own in each app.",
                    "Look at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Issuer`.",
                )
                .all(&[Clue::Token("id-token"), OKTAS]),
            ])
            .family(&ISSUER),
        crate::checks::issuer::comparison::unexpected,
        access(&[]).expecting(Issuer, "https://other.okta.com/oauth2/default"),
        &[
            access(&[]).expecting(Issuer, DEFAULT),
            access(&[]),
            access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/default/v1/keys"),
            access(&[]).expecting(Issuer, "acme.okta.com"),
            access(&[("iss", "")]).expecting(Issuer, DEFAULT),
        ],
    ),
];

fn missing(subject: &Subject) -> Vec<Outcome> {
    let expected = subject.issuers();
    let expected = expected.iter().map(shown).collect::<Vec<_>>().join(" ");
    subject.each(|view| {
        let due = match view.kind {
            Kind::AccessToken | Kind::OrgAccessToken | Kind::IdToken | Kind::LogoutToken => true,
            Kind::Jwt | Kind::SecurityEventToken => !expected.is_empty(),
            Kind::ClientAssertion => true,
            _ => false,
        };
        if !due || !view.is_whole() || view.claim("iss").is_some() {
            return None;
        }
        let hit = view.hit("payload.iss");
        let required = matches!(view.kind, Kind::IdToken | Kind::ClientAssertion);
        Some(if !expected.is_empty() && view.kind != Kind::ClientAssertion {
            hit.expected(expected.clone())
        } else if required {
            hit
        } else {
            hit.severity(Severity::Warning)
        })
    })
}
