//! `invalid_scope` and what else is said of the scopes of a request.

pub(crate) mod steps;

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static SCOPES: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Authorize requests refused",
            clauses: &[
                "(eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\")",
                "outcome.result eq \"FAILURE\"",
            ],
        },
        Query {
            finds: "Who changed access policies, scopes and claims",
            clauses: &[
                "(eventType sw \"policy.rule.\" or eventType sw \"policy.lifecycle.\" or eventType sw \"oauth2.\")",
            ],
        },
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
        Reference {
            title: "RFC 6749: scope",
            url: "https://datatracker.ietf.org/doc/html/rfc6749#section-3.3",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The 'client_credentials' grant type may not request .self scopes."],
        explain(
            "client_credentials_self_scope_requested/client_credentials_self_scope_requested",
            "A `.self` scope needs a user",
        )
            .causes(&[cause(
                "`.self` is a person's own data, and client credentials have no person.",
                "Ask without `.self`, such as `okta.users.read`, granted under `Okta API Scopes`.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &[],
        explain("invalid_scope", "The scopes are not accepted")
            .causes(&[
                cause(
                    "A scope is misspelt, unknown to this server, or not allowed with this grant or app.",
                    "Compare `scope` with `Security > API > Authorization Servers > your server > Scopes`; names are case-sensitive and separated by spaces.",
                )
                .prevention("Have a test ask for all scopes in each environment before a release."),
                cause(
                    "`okta.*` are scopes of the org server, your own those of a custom one.",
                    "Compare the path: `/oauth2/v1/…` is the org server, `/oauth2/default/v1/…` and `/oauth2/aus…/v1/…` are custom ones.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes: [{0}] must be requested together with at least one of [{1}]."],
        explain(
            "invalid_scope/at_least_one_required_scope_combination",
            "A scope lacks the companion it needs",
        )
        .causes(&[cause(
            "`{0}` needs one of `{1}`.",
            "Add one of `{1}` to `scope`, or leave `{0}` out.",
        )
        .certain()])
        .family(&SCOPES),
    ),
    known(
        400,
        &["The scope parameter must exactly match the required scopes: [{0}]."],
        explain("invalid_scope/exact_scope_required", "The request must ask for these scopes exactly")
            .causes(&[cause(
                "`scope` is not exactly `{0}`.",
                "Set `scope` to `{0}`, and get other scopes with another request.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Custom scopes are not allowed for this request."],
        explain("invalid_scope/illegal_custom_scope", "The org server knows no custom scopes")
            .causes(&[
                cause(
                    "The scope is a custom server's, and the URL the org server's: `/oauth2/v1/authorize` or `/oauth2/v1/token`.",
                    "Call `/oauth2/default/v1/…` or `/oauth2/aus…/v1/…`, and set the `issuer` of the SDK to match.",
                ),
                cause(
                    "One of Okta's own scopes is misspelt, such as `okta.user.read` for `okta.users.read`.",
                    "Compare it with the list under `Okta API Scopes` of the app.",
                )
                .any(&[Clue::Words("scope=okta."), Clue::Words("+okta."), Clue::Words("%20okta.")]),
                cause(
                    "The org does not have API Access Management, an optional product, and so has no custom authorization servers.",
                    "Look for `Security > API > Authorization Servers`; without it, use Okta's own scopes, or ask your Okta account team to add API Access Management.",
                ),
            ])
            .references(&[Reference {
                title: "Okta Support: this error",
                url: "https://support.okta.com/help/s/article/okta-authorization-error-occurs-stating-custom-scopes-are-not-allowed-for-this-request",
            }])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes are not allowed for this request: [{0}]."],
        explain("invalid_scope/illegal_scope", "A scope is not allowed in this request")
            .causes(&[cause(
                "This grant type or app type excludes `{0}`.",
                "Leave `{0}` out, or use a flow in which a person signs in.",
            )])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes cannot be requested together: [{0}]."],
        explain("invalid_scope/illegal_scope_combination", "These scopes exclude each other")
            .causes(&[cause(
                "Often a client asks for every scope in discovery.",
                "Ask for `{0}` in separate requests, or drop the one not needed.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Scopes are not allowed for this request."],
        explain("invalid_scope/illegal_scopes", "This request takes no scopes")
            .causes(&[cause(
                "This kind of token has no scopes; a library may add `scope` by default.",
                "Remove `scope`.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The 'interclient_access' scope can only be granted to clients with a configured trust relationship."],
        explain(
            "invalid_scope/interclient_access_scope_not_permitted",
            "No app trusts this one for Native to Web SSO",
        )
            .causes(&[cause(
                "`interclient_access` was asked for, and no target app allows this client.",
                "Call `POST /api/v1/apps/<target app>/interclient-allowed-apps`, or drop the scope.",
            )])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource owner."],
        explain("invalid_scope/invalid_scope", "A scope is unknown, malformed or too much")
            .causes(&[cause(
                "One is misspelt, joined by commas, or was not in the sign-in now refreshed.",
                "Compare `scope` with the server's `Scopes` tab, and separate scopes by spaces.",
            )])
            .family(&SCOPES),
    ),
    known(
        400,
        &["No scopes were requested."],
        explain("invalid_scope/missing_scopes", "The request has no scope")
            .causes(&[cause(
                "`scope` is missing, empty, or in a JSON body.",
                "Send `scope` as a form field to `/token`, or in the query of `/authorize`.",
            )])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The authorization server resource does not have any configured default scopes, 'scope' must be provided."],
        explain("invalid_scope/no_default_scopes", "No scope was sent, and there is no default")
            .causes(&[
                cause(
                    "`scope` is missing or empty, and no scope of this server is marked as default.",
                    "Send `scope`, such as `openid`, or the server's own scope for client credentials.",
                ),
                cause(
                    "The client cannot send a scope.",
                    "Edit a scope at `Security > API > Authorization Servers > your server > Scopes` and tick `Set as a default scope`.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["One or more scopes are not configured for the authorization server resource."],
        explain("invalid_scope/no_matching_scope", "A scope does not exist on this server")
            .causes(&[
                cause(
                    "The scope was never added to this server, or is misspelt; names are case-sensitive.",
                    "Compare it with `Security > API > Authorization Servers > your server > Scopes`, and use `Add Scope` if it is missing.",
                )
                .prevention("Create scopes by Terraform, in every environment alike."),
                cause(
                    "The scope is defined on another server than the URL's.",
                    "Compare the server in the path (`default` or an `aus…` id) with the one whose `Scopes` tab has it.",
                ),
                cause(
                    "Scopes that begin with `okta.` are the org server's (but for `okta.myAccount.*`).",
                    "Call `/oauth2/v1/authorize` or `/oauth2/v1/token`, without a server id in the path.",
                )
                .any(&[
                    Clue::Words("okta.users."),
                    Clue::Words("okta.groups."),
                    Clue::Words("okta.apps."),
                    Clue::Words("okta.logs."),
                    Clue::Words("okta.policies."),
                    Clue::Words("scope=okta."),
                    Clue::Words("%20okta."),
                ]),
                cause(
                    "`groups` is a scope of the org server; a custom server lacks it.",
                    "Take `groups` out of `scope` and add a groups claim at `Security > API > Authorization Servers > your server > Claims`.",
                )
                .any(&[Clue::Words("scope=groups"), Clue::Words("+groups"), Clue::Words("%20groups"), Clue::Words("openid groups"), Clue::Words("profile groups"), Clue::Words("email groups")]),
                cause(
                    "The scopes are joined by commas, which makes them one unknown scope.",
                    "Separate them by spaces (`%20` or `+` when encoded).",
                )
                .any(&[Clue::Words("openid,"), Clue::Words("openid%2c"), Clue::Words("profile,"), Clue::Words("profile%2c")]),])
            .references(&[Reference {
                title: "Okta Support: this error",
                url: "https://support.okta.com/help/s/article/error-one-or-more-scopes-are-not-configured-for-the-authorization-server-resource",
            }])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Cannot request 'openid' scopes using client credentials."],
        explain(
            "invalid_scope/openid_not_allowed_client_creds",
            "OpenID scopes were asked for without a user",
        )
            .causes(&[cause(
                "Nobody signs in, so `openid` and `profile` mean nothing.",
                "Ask for scopes of your API, or for granted `okta.*` scopes at the org server.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Can't request 'openid' scopes using the Token Exchange flow for a service app."],
        explain(
            "invalid_scope/openid_not_allowed_token_exchange",
            "A service app exchanged for OpenID scopes",
        )
            .causes(&[cause(
                "`scope` holds `openid`, `profile` or the like.",
                "Ask for scopes of the target API only.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."],
        explain("invalid_scope/openid_scope_required", "The scope `openid` is missing")
            .causes(&[
                cause(
                    "`scope` holds `profile`, `email`, `address` or `phone`, not `openid`.",
                    "Add `openid` to `scope`, such as `scope=openid profile email`.",
                ),
                cause(
                    "`response_type` holds `id_token`.",
                    "Add `openid` to `scope`, or send `response_type=code` if you want no ID token.",
                )
                .any(&[Clue::Words("response_type=id_token"), Clue::Words("response_type=code%20id_token"), Clue::Words("response_type=code+id_token")]),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes: [{0}] must be requested together with [{1}]."],
        explain("invalid_scope/required_scope_combination", "A scope needs another beside it")
            .causes(&[cause(
                "`{0}` needs `{1}`.",
                "Add `{1}` to `scope`, or leave `{0}` out.",
            )
            .certain()])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Browser requests to the token endpoint may not include the offline_access scope."],
        explain(
            "invalid_scope/unsupported_scope_browser_request",
            "A browser asked `/token` for `offline_access`",
        )
            .causes(&[cause(
                "`/token` got an `Origin` header and `offline_access`.",
                "Ask for `offline_access` at `/authorize`; a tool or server removes `Origin`.",
            )])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Invalid rich authorization request. The request should not include 'scope' parameter."],
        explain("scope_present/scope_present", "A rich authorization request carries a `scope`")
            .causes(&[cause(
                "`authorization_details` take no `scope` beside them.",
                "Remove `scope`, or drop `authorization_details`.",
            )
            .certain()])
            .family(&SCOPES),
    ),
];
