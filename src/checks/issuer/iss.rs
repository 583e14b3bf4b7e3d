//! `iss`: who issued the token, compared exactly, and then the near misses.

use crate::checks::issuer::comparison::shown;
use crate::checks::issuer::near::IN_TOKEN;
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
                    "No server of Okta's writes an `http:` issuer into a token: something else made this token or changed it.",
                    "Refuse the token. Get a new one from the server at {expected} and compare its `iss`; if it has `https:`, find out where this token was made.",
                )
                .any(&[Clue::Fact(Placeholder::Name, IN_TOKEN)]),
                cause(
                    "`http` was typed where the issuer was set, or a proxy in front builds the URL without TLS in mind.",
                    "Write `https://` where the issuer is set; where a program builds it from the request, have the proxy send `X-Forwarded-Proto: https`.",
                )
                .any(&[Clue::NoFact(Placeholder::Name, IN_TOKEN)]),
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
                    "A slash was typed or added where the issuer was set. Issuers are compared exactly; of Okta's own verifiers only the one for Java tolerates the slash, since March 2026.",
                    "Copy `issuer` from the server's `/.well-known/openid-configuration` into the settings, exactly, with or without the slash as it is there.",
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
                    "The Okta domain of another environment is in the settings of one side.",
                    "Find out which of the two is right. If the client uses the wrong org, point it at {expected}; change what the API expects only if you know {found} and mean to trust it.",
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
            .verdict("{found} and {expected} may be one server under two names: a custom domain and the Okta domain.")
            .causes(&[
                cause(
                    "The server issues under the Okta domain, the custom domain, or whichever the request came by.",
                    "Look at `Customizations > Brands > your brand > Domains` whether the domain is your org's. If it is, set `Security > API > Authorization Servers > your server > Settings > Edit > Issuer` to one of the two, and let the API expect that one; if it is not, refuse the token.",
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
                    "Issuers are compared exactly, though hosts work in any case.",
                    "Copy `issuer` from the server's `/.well-known/openid-configuration` into the settings, in the same letters.",
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
                    "The issuer has letters of another script, invisible characters, or a host that merely contains Okta's name: a forgery, or text that went through a word processor.",
                    "If the token has it so, refuse the token: do not expect this issuer, and load no keys from its host. If your own settings have it so, type the issuer again as `Security > API > Authorization Servers` shows it.",
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
                    "Set `KC_HOSTNAME` to the one URL that all use; expect the token's `iss` only if that realm is yours.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Keycloak")]),
                cause(
                    "A personal Microsoft account signed in: `9188040d-6c67-4c5b-b112-36a304b66dad` is the tenant of all personal accounts, and never a company's own.",
                    "If only work accounts are meant to sign in, use your tenant in the authority (`https://login.microsoftonline.com/` and your tenant ID) instead of `common`, and set `Supported account types` of the app registration to your directory. If personal accounts are meant to sign in, let the API accept this issuer too.",
                )
                .any(&[Clue::Words("9188040d-6c67-4c5b-b112-36a304b66dad")]),
                cause(
                    "Entra ID issues v1.0 tokens under `https://sts.windows.net/…/` and v2.0 tokens under `https://login.microsoftonline.com/…/v2.0`; the API's registration chooses.",
                    "Set `requestedAccessTokenVersion` (formerly `accessTokenAcceptedVersion`) to `2` in the API's manifest; expect the token's `iss` only if the tenant in it is yours.",
                )
                .all(&[Clue::Fact(Placeholder::Provider, "Microsoft Entra ID"), Clue::Host("sts.windows.net")]),
                cause(
                    "The client asks one authorization server for tokens and the API trusts another, or the token is a stranger's; issuers are compared exactly.",
                    "Find out which of the two is right. If the client uses the wrong server, point it at {expected}; change what the API expects only if you know {found} and mean to trust it.\nFind out which issuer is right. If the client uses the wrong server, point it at the one that the API trusts; change what the API expects only if you know the token's `iss` and mean to trust it.",
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
        access(&[]).expecting(Issuer, "https://id.other.example/realms/shop"),
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
