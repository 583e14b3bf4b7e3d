//! `invalid_scope` and what else is said of the scopes of a request.

pub(crate) mod steps;

use crate::catalogue::shared_words::{FORM_BODY, JSON_BODY, NO_PAGE};
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
            .verdict("Okta refused a scope that needs a signed-in user. The client was accepted, and the other scopes are not the problem.")
            .causes(&[
                cause(
                    "A scope with `.self` covers the data of the person who is signed in, and with client credentials nobody is signed in.",
                    "Request the scope without `.self`, such as `okta.users.read`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
                )
                .certain(),
                cause(
                    "The program acts for a person, but uses the wrong grant.",
                    "Let the person sign in, with `grant_type=authorization_code` and PKCE, and request the `.self` scope there.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &[],
        explain("invalid_scope", "The scopes are not accepted")
            .verdict("The authorization server refused at least one of the requested scopes. The client was accepted, and its credentials are not the problem.")
            .causes(&[
                cause(
                    "A scope is misspelled, or does not exist at this authorization server. Names are case-sensitive.",
                    "Compare `scope` with `Security > API > Authorization Servers > your server > Scopes`, name by name.",
                )
                .prevention("Have a test request all scopes in each environment before a release."),
                cause(
                    "The scopes are separated by commas, or are written as a list in brackets, so they count as one unknown scope.",
                    "Separate the names with spaces: `scope=openid profile email`.",
                )
                .unless(&[Clue::Words("scope=openid%20"), Clue::Words("scope=openid+"), Clue::Words("scope=openid ")])
                .any(&[Clue::Words("openid,"), Clue::Words("openid%2c"), Clue::Words("profile,"), Clue::Words("profile%2c"), Clue::Words("scope=[")]),
                cause(
                    "The scope exists, but not for this grant type: `openid`, `profile` and `offline_access` need a user, and client credentials have none.",
                    "Remove the scopes that belong to users from `scope`, or use a flow in which a person signs in (`/authorize`).",
                )
                .any(&[Clue::Words("client_credentials")])
                .unless(&[Clue::Words("response_type="), Clue::Words("grant_type=authorization_code")]),
                cause(
                    "The request went to the wrong authorization server: `okta.*` scopes belong to the org authorization server, your own scopes to a custom one.",
                    "Compare the path of the request: `/oauth2/v1/…` is the org authorization server, `/oauth2/default/v1/…` and `/oauth2/aus…/v1/…` are custom ones.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes: [{0}] must be requested together with at least one of [{1}]."],
        explain(
            "invalid_scope/at_least_one_required_scope_combination",
            "A scope must be requested together with another",
        )
            .verdict("Okta refused the combination of scopes: one of them is given only together with one of certain others. The client and the user were accepted.")
        .causes(&[
            cause(
                "Okta issues `{0}` only together with one of `{1}`, and the request has none of these. Often the list of scopes was shortened too far.\nOkta gives a scope of the request only together with one of some others, and the request has none of these.",
                "Add one of `{1}` to `scope`, or leave `{0}` out.\nAdd one of the scopes that `error_description` lists to `scope`, or leave the other one out.",
            )
            .certain(),
        ])
        .family(&SCOPES),
    ),
    known(
        400,
        &["The scope parameter must exactly match the required scopes: [{0}]."],
        explain("invalid_scope/exact_scope_required", "The request must ask for exactly these scopes")
            .verdict("Okta refused `scope`, which must contain exactly the scopes that Okta names in this request. Each scope may be allowed, and the client was accepted.")
            .causes(&[
                cause(
                    "The program sends its usual list of scopes, but `scope` of this request must be exactly `{0}`.\nThe program sends its usual list of scopes, but `scope` of this request must be exactly the one that `error_description` names.",
                    "Set `scope` to `{0}`, and get other scopes with a separate request.\nSet `scope` to what `error_description` names, and get other scopes with a separate request.",
                )
                .certain(),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Custom scopes are not allowed for this request."],
        explain("invalid_scope/illegal_custom_scope", "The org authorization server has no custom scopes")
            .verdict("Okta's org authorization server refused the scope, because it has none but Okta's own. The scope may exist at a custom authorization server; the client is not the problem.")
            .causes(&[
                cause(
                    "The scope belongs to a custom authorization server, but the request went to the org authorization server: `/oauth2/v1/authorize` or `/oauth2/v1/token`.",
                    "Use `/oauth2/default/v1/…` or `/oauth2/aus…/v1/…`, and set `issuer` in the SDK to match.",
                ),
                cause(
                    "An Okta scope is misspelled, such as `okta.user.read` instead of `okta.users.read`.",
                    "Compare it with the list at `Applications and Resources > Applications > your app > Okta API Scopes`.",
                )
                .any(&[Clue::Words("scope=okta."), Clue::Words("+okta."), Clue::Words("%20okta.")]),
                cause(
                    "The org does not have API Access Management (an optional product), so it has no custom authorization servers.",
                    "Look for `Security > API > Authorization Servers`. If the tab is not there, use Okta's own scopes, or ask your Okta account team to add API Access Management.",
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
            .verdict("Okta refused a scope for this grant type or this type of app. The scope may exist, and the client's credentials are not the problem.")
            .causes(&[
                cause(
                    "`{0}` belongs to a person, and nobody signs in with this grant type (client credentials, for example).\nA scope of the request, such as `openid`, `profile` or `offline_access`, belongs to a person, and nobody signs in with this grant type (client credentials, for example).",
                    "Leave `{0}` out of `scope`, or use a flow in which a person signs in (`/authorize`).\nLeave the scope that `error_description` names out of `scope`, or use a flow in which a person signs in (`/authorize`).",
                )
                .any(&[Clue::Summary("openid"), Clue::Summary("profile"), Clue::Summary("email"), Clue::Summary("offline_access"), Clue::Summary(".self"), Clue::Words("client_credentials")]),
                cause(
                    "The type of the app excludes `{0}`. A different app of the same org may get it with the same request.\nThe type of the app excludes a scope. Another app of the same org may get it with the same request.",
                    "Compare `application_type` of the app in `GET /api/v1/apps/{appId}` with the guide of the scope, and use the `client_id` of an app of that type.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes cannot be requested together: [{0}]."],
        explain("invalid_scope/illegal_scope_combination", "These scopes cannot be requested together")
            .verdict("Okta refused the combination of scopes in one request. Each scope may be allowed, and the client is not the problem.")
            .causes(&[
                cause(
                    "The client requests every scope that the discovery document lists, although the program uses only some.",
                    "Request only the scopes that the program uses, and leave out one of `{0}`.\nRequest only the scopes that the program uses, and leave out one of those that `error_description` lists.",
                ),
                cause(
                    "The program needs all of `{0}`, but Okta issues them only in separate tokens.\nThe program needs all of these scopes, but Okta issues them only in separate tokens.",
                    "Send one request for each, with its own `scope`, and keep the tokens apart.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Scopes are not allowed for this request."],
        explain("invalid_scope/illegal_scopes", "This request must not ask for scopes")
            .verdict("Okta refused `scope`, which has no place in this request. The client was accepted, and the scopes themselves may exist.")
            .causes(&[
                cause(
                    "The library adds `scope` by default, although the requested kind of token has no scopes.",
                    "Remove `scope` from the request to `/token`, or switch it off in the library.",
                ),
                cause(
                    "The program needs an access token with scopes, but requests a different kind of token.",
                    "Compare `requested_token_type` with what the API expects, such as `urn:ietf:params:oauth:token-type:access_token`.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The 'interclient_access' scope can only be granted to clients with a configured trust relationship."],
        explain(
            "invalid_scope/interclient_access_scope_not_permitted",
            "No target app trusts this one for Native to Web SSO",
        )
            .verdict("Okta refused one scope, because it needs a trust between two apps and there is none yet. The client was accepted, and the user is not the problem.")
            .causes(&[
                cause(
                    "No target app allows this client yet. The scope `interclient_access` lets a native app open a web app without a new sign-in.",
                    "Allow this client at the target app with `POST /api/v1/apps/{appId}/interclient-allowed-apps`.",
                ),
                cause(
                    "The app does not open another app at all, and the scope came from a sample.",
                    "Remove `interclient_access` from `scope` of the request to `/authorize`.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource owner."],
        explain("invalid_scope/invalid_scope", "A scope is unknown, malformed, or more than was granted")
            .verdict("Okta refused at least one of the requested scopes. The client was accepted, and its credentials are not the problem.")
            .causes(&[
                cause(
                    "A scope is misspelled, or has the wrong capital letters: names are case-sensitive.",
                    "Compare `scope` with `Security > API > Authorization Servers > your server > Scopes`, name by name.",
                ),
                cause(
                    "The scope exists at a different authorization server than the one that received the request.",
                    "Compare the path of the request with the server that has the scope: `okta.*` scopes are at `/oauth2/v1/…`, your own at `/oauth2/default/v1/…` or `/oauth2/aus…/v1/…`.",
                ),
                cause(
                    "The scopes are joined by commas, or were percent-encoded twice, so they count as one.",
                    "Separate the names with spaces (`%20` or `+` in a URL).",
                )
                .unless(&[Clue::Words("scope=openid%20"), Clue::Words("scope=openid+"), Clue::Words("scope=openid ")])
                .any(&[Clue::Words("openid,"), Clue::Words("openid%2c"), Clue::Words("profile,"), Clue::Words("profile%2c"), Clue::Words("scope=[")]),
                cause(
                    "A refresh asks for a scope that the sign-in did not have.",
                    "Remove `scope` from the request with `grant_type=refresh_token`.",
                )
                .any(&[Clue::Words("grant_type=refresh_token")])
                .unless(&[Clue::Words("grant_type=client_credentials"), Clue::Words("grant_type=authorization_code"), Clue::Words("response_type=")]),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["No scopes were requested."],
        explain("invalid_scope/missing_scopes", "The request has no scope")
            .verdict("Okta refused the request because it does not say what the token should allow: `scope` did not arrive. The client was accepted.")
            .causes(&[
                cause(
                    "`scope` is missing or empty, usually because a variable or a setting is not filled.",
                    "Send `scope` as a form field to `/token`, or in the query of `/authorize`.",
                ),
                cause(
                    "The request starts a sign-in that the user approves on another device (CIBA), which always needs `openid`.",
                    "Send `scope=openid`, and any other scopes that you need, to `/bc/authorize`.",
                )
                .only(&[Clue::Words("/bc/authorize")]),
                cause(
                    "The body is JSON, which `/token` does not read.",
                    "Send the body with `Content-Type: application/x-www-form-urlencoded` (`curl -d`).",
                )
                .any(JSON_BODY)
                .unless(FORM_BODY),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The authorization server resource does not have any configured default scopes, 'scope' must be provided."],
        explain("invalid_scope/no_default_scopes", "No scope was sent, and the authorization server has no default scope")
            .verdict("Okta refused the request because it does not say what the token should allow, and the authorization server has no default for that. The client was accepted.")
            .causes(&[
                cause(
                    "`scope` is missing or empty, and no scope of this authorization server is marked as a default scope.",
                    "Send `scope`: `openid` for a sign-in, or one of the server's own scopes for client credentials.",
                ),
                cause(
                    "A program that you cannot change requests tokens without `scope`, as some generic OAuth clients do for client credentials.",
                    "Edit one of your own scopes at `Security > API > Authorization Servers > your server > Scopes` and select `Set as a default scope`.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["One or more scopes are not configured for the authorization server resource."],
        explain("invalid_scope/no_matching_scope", "A scope does not exist at this authorization server")
            .verdict("Okta refused at least one scope, which the authorization server that received the request does not know. The client was accepted, and its credentials are not the problem.")
            .causes(&[
                cause(
                    "The scope was never added to this authorization server.",
                    "Look at `Security > API > Authorization Servers > your server > Scopes`, and choose `Add Scope` if it is missing.",
                )
                .prevention("Create scopes with Terraform, in the same way in every environment."),
                cause(
                    "The scope exists, but is misspelled in the request. Names are case-sensitive.",
                    "Compare `scope` of the request name by name with `Security > API > Authorization Servers > your server > Scopes`.",
                ),
                cause(
                    "The scope is defined at a different authorization server than the one in the URL.",
                    "Compare the server in the path (`default` or an `aus…` ID) with the one that has the scope at `Security > API > Authorization Servers > your server > Scopes`.",
                ),
                cause(
                    "Scopes that start with `okta.` belong to the org authorization server (except `okta.myAccount.*`).",
                    "Send the request to `/oauth2/v1/authorize` or `/oauth2/v1/token`, without a server ID in the path.",
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
                    "`groups` is a scope of the org authorization server, and custom ones do not have it.",
                    "Remove `groups` from `scope`, and add a groups claim at `Security > API > Authorization Servers > your server > Claims > Add Claim`.",
                )
                .any(&[Clue::Words("scope=groups"), Clue::Words("+groups"), Clue::Words("%20groups"), Clue::Words("openid groups"), Clue::Words("profile groups"), Clue::Words("email groups")]),
                cause(
                    "The scopes are joined by commas, which makes them one unknown scope.",
                    "Separate the scopes with spaces (`%20` or `+` when encoded): `scope=openid profile email`.",
                )
                .unless(&[Clue::Words("scope=openid%20"), Clue::Words("scope=openid+"), Clue::Words("scope=openid ")])
                .any(&[Clue::Words("openid,"), Clue::Words("openid%2c"), Clue::Words("profile,"), Clue::Words("profile%2c")]),
            ])
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
            "OpenID Connect scopes were requested without a user",
        )
            .verdict("Okta refused a scope that needs a signed-in user. The client was accepted, and its secret or key is not the problem.")
            .causes(&[
                cause(
                    "The library is made for sign-in and adds `openid` and `profile` by default. With client credentials, nobody signs in.",
                    "Set the library's scopes to those of your API only, or to granted `okta.*` scopes at the org authorization server (`/oauth2/v1/token`).",
                ),
                cause(
                    "The program needs data about a user, but uses client credentials.",
                    "Use the authorization code flow (`/authorize`) for that, and keep client credentials for requests without a user.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Can't request 'openid' scopes using the Token Exchange flow for a service app."],
        explain(
            "invalid_scope/openid_not_allowed_token_exchange",
            "A service app requested OpenID Connect scopes in a token exchange",
        )
            .verdict("Okta refused a scope that service apps cannot get. The client was accepted, and the tokens are not the problem.")
            .causes(&[
                cause(
                    "The library adds `openid`, `profile` and `email` by default, which a service app cannot get in an exchange.",
                    "Set `scope` in the library to the scopes of the target API only.",
                ),
                cause(
                    "The service needs to know who the user is.",
                    "Read `sub` and `uid` of the exchanged access token, or use `/userinfo` in the app that the user signed in to.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."],
        explain("invalid_scope/openid_scope_required", "The scope `openid` is missing")
            .verdict("Okta refused the request because the scope `openid` is missing. The client, the user and the other scopes are not the problem.")
            .causes(&[
                cause(
                    "`scope` contains `profile`, `email`, `address` or `phone`, but not `openid`, which these scopes require.",
                    "Add `openid` to `scope`: `scope=openid profile email`.",
                ),
                cause(
                    "`response_type` contains `id_token`, and an ID token needs `openid`.",
                    "Add `openid` to `scope`, or send `response_type=code` if you do not need an ID token.",
                )
                .any(&[Clue::Words("response_type=id_token"), Clue::Words("response_type=code%20id_token"), Clue::Words("response_type=code+id_token")]),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["The following scopes: [{0}] must be requested together with [{1}]."],
        explain("invalid_scope/required_scope_combination", "A scope must be requested together with others")
            .verdict("Okta refused the combination of scopes: one of them is given only together with certain others. The client and the user were accepted.")
            .causes(&[
                cause(
                    "The program needs `{0}`, which Okta issues only together with `{1}`, and at least one of these is missing from the request.\nThe program needs a scope that Okta gives only together with others, and the request does not have all of these.",
                    "Add `{1}` to `scope`, or leave `{0}` out.\nAdd the scopes that `error_description` lists to `scope`, or leave the other one out.",
                )
                .certain(),
                cause(
                    "The program does not use `{0}`, which is in a default list of the library.\nThe program does not use the scope, which is in a default list of the library.",
                    "Remove `{0}` from `scope`.\nRemove the scope that `error_description` names from `scope`.",
                ),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Browser requests to the token endpoint may not include the offline_access scope."],
        explain("invalid_scope/unsupported_scope_browser_request", "A browser requested `offline_access` at `/token`")
            .verdict("Okta refused `offline_access` at `/token`, because a browser has to request it at `/authorize`. The scope may be allowed for the app.")
            .causes(&[
                cause(
                    "The page sends `scope` with `offline_access` to `/token`, often because a library repeats the scopes there.",
                    "Request `offline_access` at `/authorize`, and remove `scope` from the request to `/token`.",
                ),
                cause(
                    "A server or a tool sends the request, but with an `Origin` header, so Okta treats it as a browser's.",
                    "Remove the `Origin` header from the request to `/token`.",
                )
                .any(NO_PAGE),
            ])
            .family(&SCOPES),
    ),
    known(
        400,
        &["Invalid rich authorization request. The request should not include 'scope' parameter."],
        explain("scope_present/scope_present", "A rich authorization request contains a `scope`")
            .verdict("Okta refused `scope`, which has no place in a request with `authorization_details`. The client and the user are not the problem.")
            .causes(&[
                cause(
                    "An OpenID Connect library adds `scope` by default. A request with `authorization_details` (rich authorization), which say what the token is for, must not have a `scope`.",
                    "Switch that default off in the library, or remove `scope` from the request to `/authorize` before it is sent.",
                ),
                cause(
                    "The app needs both kinds of permission, and asks for them in one request.",
                    "Get one token with `authorization_details`, and another with `scope`, with two requests.",
                ),
            ])
            .family(&SCOPES),
    ),
];
