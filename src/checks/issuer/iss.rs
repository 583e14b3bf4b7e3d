//! `iss`: who issued the token, compared exactly, and then the near misses.

use crate::checks::issuer::comparison::{SETTING, shown};
use crate::checks::issuer::entra;
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
        explain("iss-missing", "The token has no issuer")
            .verdict("The token does not say who issued it, so a verifier does not know which keys to check it with, and refuses it. Its times and audience may be right.")
            .causes(&[
                cause(
                    "The code that builds the client assertion leaves `iss` out. The assertion must name its client in both `iss` and `sub`.",
                    "Write the client ID into both `iss` and `sub` of the assertion.",
                )
                .any(&[Clue::Token("client-assertion")]),
                cause(
                    "A program of your own signed the token, and nothing in its code sets `iss`, which nearly every authorization server writes, Okta included.",
                    "Add it where the token is signed (`issuer: 'https://…'` of `jwt.sign`, `\"iss\": \"https://…\"` in the payload for PyJWT), with the same value that the verifier expects.",
                )
                .any(&[ISSUED]),
                cause(
                    "A different JWT was sent instead of the access token, such as a session or a link of the app itself.",
                    "Paste it here and look at its claims. Send `access_token` of the response of `/token`, whose payload has `iss`.",
                )
                .any(&[ISSUED]),
            ])
            .family(&ISSUER),
        missing,
        access(&[("iss", "")]).expecting(Issuer, DEFAULT),
        &[access(&[]).expecting(Issuer, DEFAULT), token(Sample::Other), token(Sample::Proof)],
    ),
    check(
        explain("iss-not-https", "The issuer is not an https URL")
            .verdict("The issuer {found} starts with `http:`, but Okta issues tokens only under `https:`. A verifier that compares the two refuses the token.\nThe issuer starts with `http:`, but Okta issues tokens only under `https:`. A verifier that compares the two refuses the token.")
            .causes(&[
                cause(
                    "No Okta server writes an `http:` issuer into a token: a mock server, a test fixture or your own code made this token, or somebody changed it.",
                    "Refuse the token, and find out what made it. Run `curl -s {expected}/.well-known/openid-configuration` and look at `issuer`: it starts with `https:`.\nRefuse the token, and find out what made it. Get a new one from your authorization server and compare its `iss`, which starts with `https:`.",
                )
                .any(&[Clue::Fact(Placeholder::Name, IN_TOKEN)]),
                cause(
                    "Somebody typed `http` where the issuer is set, or a proxy in front of the program hides TLS, so that the program builds the URL with `http`.",
                    "Write `https://` where the issuer is set. If a program builds it from the request, have the proxy send `X-Forwarded-Proto: https`.",
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
            .verdict("The issuers differ only by a slash at the end: {found} and {expected}. A verifier compares them exactly and refuses the token, which may be valid.")
            .causes(&[
                cause(
                    "A slash was typed or added where the issuer is set. Issuers are compared exactly; of Okta's own verifiers only the one for Java tolerates the slash, since March 2026.",
                    "Copy `issuer` from the server's `/.well-known/openid-configuration` into the settings, exactly, with or without the slash as it is there.",
                ),
                cause(
                    "Auth0 ends its issuers with a slash and Okta does not, so settings copied from one to the other do not fit.",
                    "Copy `issuer` from the discovery document of this issuer: `/.well-known/openid-configuration`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::trailing_slash,
        access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/default/"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus1")],
    ),
    check(
        explain("iss-admin-host", "The issuer is the URL of the Admin Console")
            .verdict("{found} has the host of the Admin Console (`-admin`), but Okta issues tokens under the host without it. A verifier that compares the two refuses the token, which may be valid.\nThe issuer has the host of the Admin Console (`-admin`), but Okta issues tokens under the host without it. A verifier that compares the two refuses the token, which may be valid.")
            .causes(&[
                cause(
                    "The URL was copied from the browser's address bar while the Admin Console was open.",
                    "Take `-admin` out of the host where the issuer is set: `https://{org}/oauth2/default`, for example.",
                ),
                cause(
                    "A tool or Terraform was given the host of the Admin Console as the Okta domain, and built the issuer from it.",
                    "Set the Okta domain there without `-admin` (`https://{org}`).",
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
        explain("iss-no-oauth2-path", "One issuer is the org's, the other a custom authorization server's")
            .verdict("{found} and {expected} are two authorization servers of one org, and each has keys, scopes and an issuer of its own. The org and the domain are right.")
            .causes(&[cause("The client asked the org authorization server (the bare Okta domain), and the API expects a custom one, which ends in `/oauth2/default` or `/oauth2/aus…`.", "For an API of your own, use the custom server: copy its `Issuer URI` from `Security > API > Authorization Servers`, and set it in both the client and the API."), cause("The client asked a custom server, and the API's setting has only the Okta domain, because the part from `/oauth2` on was left out.", "Set the API's issuer to `https://{org}/oauth2/default` (or to your server's `Issuer URI`). Tokens of the org's own server are for Okta's API only.")])
            .family(&ISSUER),
        crate::checks::issuer::near::no_path,
        access(&[]).expecting(Issuer, "https://acme.okta.com"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus1")],
    ),
    check(
        explain("iss-other-server", "The two issuers are two authorization servers of one org").verdict("{found} and {expected} are two authorization servers of one org. The org and the domain are right.\nThe two issuers are two authorization servers of one org. The org and the domain are right.")
            .causes(&[
                cause(
                    "The client is set up for one authorization server of the org and the API for another. Each has its own keys, scopes and policies, so tokens of one are worth nothing at the other.",
                    "Choose {found} or {expected}, and set the same issuer in both the client and the API. `Security > API > Authorization Servers` lists them.",
                ),
                cause(
                    "The client and the API agree by now, but the client still sends a token that was issued before the change.",
                    "Delete the stored token, get a new one from `/token`, and compare its `iss` with `{expected}`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::other_server,
        access(&[]).expecting(Issuer, "https://acme.okta.com/oauth2/aus9o8wzkhckw9TLa0h7"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acme.okta.com")],
    ),
    check(
        explain("iss-other-org", "The token comes from another Okta org")
            .verdict("The token was issued by the org of {found}, but {expected} is another org. It may be valid in its own org.")
            .causes(&[
                cause(
                    "One side has the Okta domain of another environment in its settings, usually in an environment variable or a copied configuration file.",
                    "Find out which of the two is right. If the client uses the wrong org, point it at `{expected}`. Change what the API expects only if you know `{found}` and want to trust every token that it issues.",
                ),
                cause(
                    "The client uses the preview org and the API production, or the reverse. The two are separate orgs, with users, apps and keys of their own.",
                    "Point the client and the API at the same org: `oktapreview.com` for both, or `okta.com` for both.",
                )
                .any(&[Clue::Host("oktapreview.com"), Clue::Words("oktapreview.com")]),
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
            .verdict("{found} and {expected} may be one server under two names: a custom domain and the Okta domain. A verifier compares the names and refuses the token, which may be valid.")
            .causes(&[
                cause(
                    "The custom domain is yours, and the client and the API were set up with different names of one server, or the server follows the domain of the request.",
                    "Look at `Customizations > Brands > your brand > Domains` to see whether the domain is your org's. If it is, set `Security > API > Authorization Servers > your server > Settings > Edit > Issuer` to one of the two, and let the API expect that one.",
                ),
                cause(
                    "The custom domain is not your org's, so somebody else issued the token.",
                    "Refuse the token, and find out who sent it: log `iss`, `cid` and the IP address.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::custom_domain,
        access(&[]).expecting(Issuer, "https://login.acme.example/oauth2/default"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://login.acme.example/oauth2/aus1")],
    ),
    check(
        explain("iss-letter-case", "The two issuers differ only in capital letters")
            .verdict("The issuers differ only in capital letters: {found} and {expected}. A verifier compares them exactly and refuses the token, which may be valid.\nThe issuers differ only in capital letters. A verifier compares them exactly and refuses the token, which may be valid.")
            .causes(&[
                cause(
                    "The issuer was typed by hand where it is set. Host names work in any case, but issuers are compared exactly, so `{found}` and `{expected}` are two issuers to a verifier.",
                    "Copy `issuer` from the server's `/.well-known/openid-configuration` into the settings, with its capital and small letters.",
                ),
                cause(
                    "A program built the issuer from a URL object, which writes host names in small letters, as `new URL(…)` in JavaScript does.",
                    "Set the issuer as a string, exactly as `issuer` in `/.well-known/openid-configuration` has it, and compare that string with `iss`.",
                ),
            ])
            .family(&ISSUER),
        crate::checks::issuer::near::letter_case,
        access(&[]).expecting(Issuer, "https://ACME.okta.com/oauth2/default"),
        &[access(&[]).expecting(Issuer, DEFAULT), access(&[]).expecting(Issuer, "https://acne.okta.com/oauth2/default")],
    ),
    check(
        explain("iss-look-alike", "The issuer only looks like the right one")
            .verdict("{found} only looks like an Okta issuer. Do not trust it.")
            .causes(&[
                cause(
                    "Somebody forged the token: the issuer has letters of another script, invisible characters, or a host that only contains Okta's name.",
                    "Refuse the token: do not expect this issuer, and do not load keys from its host. Log the sender's IP address and `sub`.",
                ),
                cause(
                    "Your own setting has the odd character: the issuer went through a word processor, a chat program or a web page.",
                    "Type the issuer again as `Security > API > Authorization Servers` shows it, instead of copying it.",
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
            .verdict("The token was issued by {found}, but {refuser} expects {expected}. It may be valid for those who trust {found}.\nThe token's issuer (`iss`) is not the one that {refuser} expects. It may be valid for those who trust that issuer.")
            .causes(&[
                cause(
                    "The client reached Keycloak under one URL, and the API expects another: Keycloak writes the URL of the request into `iss`.",
                    "Set `KC_HOSTNAME` to the one URL that everyone uses. Expect the token's `iss` in the API only if that realm is yours.",
                )
                .any(&[Clue::Fact(Placeholder::Provider, "Keycloak")]),
                cause(
                    "Entra ID issues v1.0 tokens under `https://sts.windows.net/…/` and v2.0 tokens under `https://login.microsoftonline.com/…/v2.0`. The API's app registration decides which, and this token is of v1.0.",
                    "Set `requestedAccessTokenVersion` (formerly `accessTokenAcceptedVersion`) to `2` in the API's manifest. Expect the token's `iss` only if the tenant in it is yours.",
                )
                .all(&[Clue::Fact(Placeholder::Change, entra::FIRST)]),
                cause(
                    "Entra ID issued a v2.0 token, and the verifier loaded the metadata of v1.0, in which the issuer is `https://sts.windows.net/…/`.",
                    "Set the verifier's metadata URL to the one with `/v2.0`: `https://login.microsoftonline.com/` with your tenant ID and `/v2.0/.well-known/openid-configuration` (`openid-config` of `validate-jwt` in API Management, `Authority` in .NET).",
                )
                .all(&[Clue::Fact(Placeholder::Change, entra::SECOND)]),
                cause(
                    "The setting `{name}` in the paste is `{expected}`, and `iss` of the token is `{found}`. A program that compares the two refuses the token.",
                    "If `{found}` is the issuer that you trust, write exactly that into `{name}`. Otherwise have the client ask `{expected}` for the token.",
                )
                .any(&[Clue::Fact(Placeholder::Reason, SETTING)]),
                cause(
                    "`https://authjs.dev` is what Auth.js expects where the provider's settings name no issuer. The provider sends an ID token all the same, with an issuer of its own.",
                    "Set `issuer: \"{found}\"` in the settings of that provider in Auth.js, or update Auth.js (`npm install next-auth@latest`), whose later releases set it.\nSet `issuer` in the settings of that provider in Auth.js to `iss` of the ID token, or update Auth.js (`npm install next-auth@latest`), whose later releases set it.",
                )
                .only(&[Clue::Words("\"https://authjs.dev\""), Clue::Words("'https://authjs.dev'")]),
                cause(
                    "The client gets its tokens from one authorization server and the API trusts another, or somebody else's token arrived. Issuers are compared exactly, down to the last slash.",
                    "Find out which of the two is right. If the client uses the wrong server, point it at `{expected}`. Change what the API expects only if you know `{found}` and want to trust every token that it issues.\nFind out which issuer is right. If the client uses the wrong server, point it at the one that the API trusts. Change what the API expects only if you know the token's `iss` and want to trust every token of that issuer.",
                ),
                cause(
                    "The server's `Issuer` setting was changed between the Okta URL and a custom domain, or it follows the domain of the request.",
                    "Look at `Security > API > Authorization Servers > your server > Settings > Edit > Issuer`, and let the client, the API and this setting use one domain.",
                )
                .any(&[OKTAS]),
                cause(
                    "ID tokens of the org authorization server have an issuer setting of their own in each app, and this app's is set to the other domain.",
                    "Look at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Edit > Issuer`.",
                )
                .all(&[Clue::Token("id-token"), OKTAS]),
                cause(
                    "Somebody signed in with a personal Microsoft account: `9188040d-6c67-4c5b-b112-36a304b66dad` is the tenant of all personal accounts, and never a company's own.",
                    "If only work accounts are meant to sign in, use your tenant in the authority (`https://login.microsoftonline.com/` and your tenant ID) instead of `common`, and set `Supported account types` of the app registration to your directory. If personal accounts are meant to sign in, let the API accept this issuer too.",
                )
                .only(&[Clue::Words("9188040d-6c67-4c5b-b112-36a304b66dad")]),
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
