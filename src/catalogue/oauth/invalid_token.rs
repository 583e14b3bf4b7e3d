//! `invalid_token`, `insufficient_scope` and other refusals of a token that was presented.

pub(crate) mod single_use;

use crate::catalogue::shared_words::{GRANTS, LIST_SCOPES, RENEW, REVOKED};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::scope_kind::{OPENID, OWN};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};
use crate::text::template::{Placeholder, Template};

static SCOPE: Family = Family {
    causes: &[],
    queries: &[
        GRANTS,
        Query {
            finds: "Token requests refused by the org server",
            clauses: &["eventType eq \"app.oauth2.token.grant\"", "outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: OAuth for Okta",
            url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        },
        Reference {
            title: "Okta Support: this error",
            url: "https://support.okta.com/help/s/article/insufficient-scope-error-when-making-a-request-to-an-oauth-or-management-endpoint",
        },
        Reference {
            title: "RFC 6750: errors",
            url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3.1",
        },
    ],
};

static TOKEN: Family = Family {
    causes: &[],
    queries: &[REVOKED],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
        Reference {
            title: "RFC 6750: errors",
            url: "https://datatracker.ietf.org/doc/html/rfc6750#section-3.1",
        },
    ],
};

/// The way out of an expired token, and where its life is set.
const NEW_TOKEN: Template = "Get a new token; a custom server's lifetimes stand in the rule at `Security > API > Authorization Servers > your server > Access Policies`.";

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The ID token subject does not match the current session's user."],
        explain(
            "id_token_does_not_match_session/id_token_does_not_match_session",
            "The ID token is not of the session's user",
        )
            .causes(&[cause(
                "The browser's session is one person's, the `id_token_hint` another's or old.",
                "Send the present session's ID token, or sign out of Okta first.",
            )])
            .family(&TOKEN),
    ),
    known(
        403,
        &[],
        explain("insufficient_scope", "The token lacks a scope that the call needs")
            .verdict("The token lacks `{scope}`, which {call} needs.\nThe token lacks `{scope}`.\nThe token lacks a scope that this request needs.")
            .causes(&[
                cause(
                    "An API of your own wants a scope that this token's `scp` does not list. Such scopes are defined at the authorization server and not under `Okta API Scopes`.",
                    "Compare `scp` in the token with what the API requires (some libraries look for `scope` instead). Add the scope at `Security > API > Authorization Servers > your server > Scopes > Add Scope`, allow it in a rule of `Access Policies`, and request it.",
                )
                .any(&[Clue::Fact(Placeholder::ScopeKind, OWN)]),
                cause(
                    "The scope was not asked for, or not granted to the app, when the token was issued.",
                    "Read `scope=` in the `WWW-Authenticate` header. A scope that begins with `okta.` is granted at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`; ask for the scope and get a new token.",
                )
                .prevention(LIST_SCOPES)
                .all(&[Clue::NoFact(Placeholder::ScopeKind, OWN), Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
                cause(
                    "The token has `openid` alone, and `/userinfo` needs `profile`, `email`, `address` or `phone`.",
                    "Add `profile` or `email` to `scope` at `/authorize` and sign in again.",
                )
                .any(&[Clue::Summary("profile, email, address or phone"), Clue::Words("/v1/userinfo")]),
                cause(
                    "An API of your own wants a scope that this token's `scp` does not list.",
                    "Compare `scp` in the token with what the API requires; some libraries look for `scope` instead.",
                )
                .any(&[Clue::NoFact(Placeholder::ScopeKind, OWN)]),
            ])
            .family(&SCOPE),
    )
    .paste(
        "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", error_description=\"The access token must provide access to at least one of these scopes - profile, email, address or phone\"\n",
    ),
    known(
        403,
        &["The access token provided does not contain the required scopes."],
        explain(
            "insufficient_scope/access_token_insufficient_scopes",
            "The token lacks a scope that the call needs",
        )
        .verdict("The token lacks `{scope}`, which {call} needs.\nThe token lacks `{scope}`, which this request needs.\nThe token lacks a scope that this request needs.")
        .causes(&[
            cause(
                "The token was issued without a scope that `/userinfo` needs; scopes of OpenID Connect come with the sign-in and are granted to no app.",
                "Add `openid` (and `profile`, `email`, … for more claims) to `scope` in the request to `/authorize`, and have the user sign in again. The tab `Okta API Scopes` does not list it, and another server is not needed.",
            )
            .any(&[Clue::Fact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "The app was never granted the scope.",
                "A Super Admin grants `{scope}` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`; then get a new token.",
            )
            .prevention(LIST_SCOPES)
            .any(&[Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "The scope is granted, and the token request did not ask for it.",
                "Add `{scope}` to `scope` in the request to `/oauth2/v1/token` or `/oauth2/v1/authorize`; in an SDK, to its list of scopes.",
            )
            .any(&[Clue::NoFact(Placeholder::ScopeKind, OPENID)]),
            cause(
                "The token was issued before the scope was granted.",
                "Drop the cached token and get a new one.",
            )
            .prevention("Get a new token once after each `insufficient_scope`."),
        ])
        .family(&SCOPE),
    )
    .paste(
        "HTTP/1.1 403 Forbidden\nContent-Length: 0\nWWW-Authenticate: Bearer authorization_uri=\"https://example.okta.com/oauth2/v1/authorize\", realm=\"https://example.okta.com\", scope=\"okta.policies.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/policies\"\n",
    ),
    known(
        403,
        &["Insufficient scope"],
        explain(
            "insufficient_scope/insufficient_scope",
            "The token lacks a scope of this endpoint",
        )
            .causes(&[cause(
                "The endpoint wants a scope that is not in the token's `scp`.",
                "Get a token with the `scope=` that `WWW-Authenticate` or the documentation names.",
            )])
            .family(&SCOPE),
    ),
    known(
        401,
        &["The user authentication context is insufficient to perform the action."],
        explain(
            "insufficient_user_authentication/insufficient_user_authentication",
            "The user has to prove more, or prove it again",
        )
            .causes(&[cause(
                "The action needs a stronger or newer sign-in than the token's.",
                "Send the user to `/authorize` with `acr_values` and `max_age` as in `WWW-Authenticate`.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &[],
        explain("invalid_token", "The token is not accepted")
            .causes(&[
                cause(
                    "Most often the token has expired.",
                    NEW_TOKEN,
                )
                .prevention(RENEW)
                .any(&[Clue::Also("exp-passed")]),
                cause(
                    "An API of your own refused it: it is set to another issuer or audience.",
                    "Decode the token and compare `iss`, `aud` and `exp` with the API's settings.",
                )
                .prevention("Keep issuer and audience in one configuration per environment.")
                .any(&[Clue::Summary("Invalid access token"), Clue::Summary("jwt"), Clue::Summary("signature key"), Clue::Words("spring")]),
                cause(
                    "The call goes to Okta's own API, and the token is expired, revoked, or a custom server's.",
                    "Get a new token from the org server: `/oauth2/v1/authorize` or `/oauth2/v1/token`, with `okta.*` scopes.",
                )
                .any(&[Clue::Call("", "/api/v1/"), Clue::Words("/api/v1/")]),
                cause(
                    "An ID token, a refresh token or a cut-off value was sent.",
                    "Send the `access_token` of the token response, unchanged, after `Bearer `.",
                )
                .any(&[Clue::Token("id-token"), Clue::Token("refresh-token")]),])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token is invalid."],
        explain("invalid_token/access_token_invalid", "Okta does not accept the access token")
            .causes(&[
                cause(
                    "Its `exp` has passed.",
                    "Get a new token, with the refresh token if there is one, and repeat the call.",
                )
                .prevention(RENEW)
                .any(&[Clue::Also("exp-passed"), Clue::Also("exp-within-leeway")]),
                cause(
                    "It is an ID token, and the endpoint takes access tokens only.",
                    "Send the `access_token` of the token response, not the `id_token`.",
                )
                .any(&[Clue::Token("id-token")]),
                cause(
                    "The token comes from a custom server; Okta's API takes those of the org server only.",
                    "Get a new token from the org server: `/oauth2/v1/authorize` or `/oauth2/v1/token`, with `okta.*` scopes.",
                )
                .all(&[Clue::Token("access-token"), Clue::Call("", "/api/v1/")]),
                cause(
                    "The token comes from another server than the `/userinfo` called.",
                    "Call the `/v1/userinfo` under the token's `iss`.",
                )
                .any(&[Clue::Also("userinfo-other-server")]),
                cause(
                    "The access token is encrypted (five parts), and `/userinfo`, `/introspect` and `/revoke` do not take such tokens.",
"Read the claims where the token can be decrypted, or switch off the server's encryption.",
)
.any(&[Clue::Token("encrypted-token")]),
cause(
"It is cut off, has quotes or line breaks, or is an empty variable.",
                    "Print what is sent, and compare it with the token response.",
                )
                .any(&[Clue::Also("access-token-empty"), Clue::Also("token-truncated")]),
                cause(
                    "The token was revoked, or its user or app deactivated, which its claims do not show.",
                    "Ask the server's `/v1/introspect`; if `active` is false, check the account at `Directory > People > your user` and sign in again.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token provided is not intended for Okta."],
        explain("invalid_token/access_token_invalid_audience", "The token is for another API than Okta's")
            .verdict("Okta's API takes only tokens of the org server; this one was issued for an API of your own.")
            .causes(&[
                cause(
                    "It comes from a custom server, whose `aud` is `api://default` or your API's.",
                    "Get the token from the org server: `/oauth2/v1/authorize` or `/oauth2/v1/token`, without a server id in the path, with `okta.*` scopes.",
                ),
                cause(
                    "The program sent its own API's token instead of that for Okta.",
                    "Send the one whose `aud` is the org's URL.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token provided has an invalid issuer."],
        explain("invalid_token/access_token_invalid_issuer", "The token comes from another server or org")
            .causes(&[cause(
                "Its `iss` is another org or server, such as preview for production.",
                "Get the token from the server whose host and path you call.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The presented access_token is not DPoP bound."],
        explain("invalid_token/access_token_not_dpop_bound", "A plain bearer token was sent as DPoP")
            .causes(&[cause(
                "The token has no `cnf.jkt`: it was issued without a proof.",
                "Send `Authorization: Bearer`, or get a token with a `DPoP` header.",
            )
            .certain()])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The access token has been revoked."],
        explain("invalid_token/access_token_revoked", "The access token was revoked")
            .causes(&[cause(
                "It was revoked by a sign-out, an admin, an app change or a reused refresh token.",
                "Get a new token, and read in `Reports > System Log` who revoked it.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The id token is invalid."],
        explain("invalid_token/id_token_invalid", "Okta does not accept the ID token")
            .causes(&[cause(
                "It (often `id_token_hint`) is another server's, cut off, or an access token.",
                "Send the `id_token` of the last token response of this server.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token is invalid."],
        explain("invalid_token/invalid_token", "Okta cannot use the token in this request")
            .causes(&[cause(
                "It is cut off, of the wrong kind here, or of another org or server.",
                "Check its kind, and that `iss` is the server called.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The issuer of the token is not permitted to use the JWT Bearer Grant."],
        explain("invalid_token/jwt_bearer_grant_invalid_issuer", "The JWT Bearer issuer is not permitted")
            .causes(&[cause(
                "The `iss` of the `assertion` is not an issuer that this server trusts for the JWT Bearer grant, or differs from it by a slash.",
                "Compare `iss` of the assertion exactly with the issuer that the exchange was set up with. Where Okta keeps that trust is not documented: ask whoever set it up, or open a case at `support.okta.com` with the `iss`, the Okta domain and the `X-Okta-Request-Id`.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token has expired."],
        explain("invalid_token/token_expired", "The token has expired")
            .causes(&[cause(
                "Its `exp` has passed; often a program keeps it too long.",
                NEW_TOKEN,
            )
            .prevention(RENEW)
            .certain()])
            .family(&TOKEN),
    ),
    known(
        401,
        &["The token timestamp is invalid."],
        explain("invalid_token/token_timestamp_invalid", "A time in the token makes no sense")
            .causes(&[cause(
                "`iat`, `nbf` or `exp` is missing, in milliseconds, or from a clock ahead.",
                "Write seconds of UTC, and compare the clock with the `Date` header of Okta's answer.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Can't create refresh token. The following field(s) are too long: '{0}'."],
        explain(
            "refresh_token_validation_failure/refresh_token_validation_failure",
            "A value is too long for a refresh token",
        )
            .causes(&[cause(
                "Okta stores `{0}` with the refresh token, and it is too long for that.",
                "Shorten `{0}` (for scopes: ask for fewer), or leave `offline_access` out.",
            )
            .certain()])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Unable to meet the authentication requirements imposed by 'acr_values' parameter."],
        explain(
            "unmet_authentication_requirements/unmet_authentication_requirements",
            "The user cannot satisfy `acr_values`",
        )
            .causes(&[cause(
                "The user has no authenticator of this level, or may enroll none.",
                "Let the user enroll one that `Security > Authenticators` allows, or lower `acr_values`.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &[
            "The device does not have a registered workload principal. Bootstrap the device before making token requests.",
        ],
        explain(
            "workload_principal_not_found/workload_principal_not_found",
            "The device has no workload principal in Okta",
        )
        .causes(&[cause(
            "The device was not registered yet, or its registration was removed.",
            "Run the device's bootstrap step against this org, then repeat the request.",
        )])
        .family(&TOKEN),
    ),
];
