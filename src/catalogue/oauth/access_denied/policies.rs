//! `access_denied` by an authorization server: access policies, scopes, trust, features.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static ACCESS_POLICY: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Token requests refused",
            clauses: &[
                "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
                "target.id eq \"{client}\"",
            ],
        },
        Query {
            finds: "Authorize requests refused",
            clauses: &[
                "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
                "target.id eq \"{client}\"",
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
            title: "Okta: access policies",
            url: "https://developer.okta.com/docs/guides/customize-authz-server/main/",
        },
        Reference {
            title: "Okta: authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
    ],
};

static REQUEST: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749: errors of the authorize endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["The associated server doesn't exist."],
        explain("access_denied/associated_server_not_exists", "A trusted authorization server no longer exists")
            .verdict("Okta refused the exchange because a trust that was set up for it points to a server that was deleted. The token is not the problem.")
            .causes(&[
                cause(
                    "The trust is no longer needed: the server was deleted on purpose, and its entry was left behind.",
                    "List the trusted servers with `GET /api/v1/authorizationServers/{authServerId}/associatedServers`, and remove the deleted one with `DELETE /api/v1/authorizationServers/{authServerId}/associatedServers/{associatedServerId}`.",
                ),
                cause(
                    "The server was deleted and created again, which gave it a new ID.",
                    "Edit the server at `Security > API > Authorization Servers > your server`, add the new one under `Trusted servers`, and remove the old one there (by API: `POST` and `DELETE` of `/api/v1/authorizationServers/{authServerId}/associatedServers`).",
                ),
            ]),
    ),
    known(
        403,
        &["The 'subject_token' issuer isn't a trusted authorization server."],
        explain(
            "access_denied/associated_server_not_trusted",
            "The issuer of the subject token (the token that is exchanged) is not trusted",
        )
            .verdict("Okta refused the exchange because this authorization server does not exchange tokens of that issuer. The token may be valid.")
            .causes(&[
                cause(
                    "The subject token (the token that is exchanged) comes from the right server, but the authorization server that received the request does not trust that server.",
                    "Add that server as trusted with `POST /api/v1/authorizationServers/{authServerId}/associatedServers`, where `{authServerId}` is the server that received the request.",
                ),
                cause(
                    "The subject token comes from a different server than you expect: look at its `iss`. It may be `/oauth2/default`, or an org of another environment.",
                    "Paste the subject token here and read its `iss`. If it is not a server that should be trusted, get the token from the right one instead of trusting this one.",
                ),
            ]),
    ),
    known(
        403,
        &["The request is made from outside the client's permitted network zones."],
        explain("access_denied/disallowed_network_zone", "The client is not allowed to send requests from this network")
            .verdict("The client's credentials may be right. Okta refused the request because of the IP address that it came from.")
            .causes(&[
                cause(
                    "The client is allowed only from certain network zones, and the machine that sends the request has an IP address outside of them, for example since it was moved.",
                    "Add `client.ipAddress` of the event in `Reports > System Log` to the zone at `Security > Networks`.",
                ),
                cause(
                    "The request leaves your network through a VPN, a proxy or a NAT gateway, so Okta sees a different IP address than the machine's own.",
                    "Compare `client.ipAddress` of the event in `Reports > System Log` with the IP addresses of your VPN, proxy or NAT gateway, and list the public one at `Security > Networks`.",
                ),
                cause(
                    "The client's own list of zones is wrong: it names another zone, or leaves out the right one.",
                    "Look at `settings.oauthClient.network` in `GET /api/v1/apps/{appId}`, and correct it with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&REQUEST),
    ),
    known(
        400,
        &["The requested feature is not enabled in this environment."],
        explain("access_denied/feature_not_enabled_access_denied", "The org does not have a feature that this request needs")
            .verdict("Okta refused the request because the org does not have the feature that it needs. The user and the app are not the problem, and changing the request does not help.")
        .causes(&[
            cause(
                "The Interaction Code flow (sign-in inside your own page) is off, and the embedded widget or an SDK uses `/interact`.",
                "Switch on `Settings > Account > Embedded widget sign-in support`. Then select Interaction Code at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`, and in the rule at `Security > API > Authorization Servers > your server > Access Policies`.",
            )
            .any(&[
                Clue::Words("interact"),
                Clue::Words("signin-widget"),
                Clue::Words("sign-in widget"),
            ]),
            cause(
                "The org runs on Classic Engine, and the SDK or widget uses Identity Engine.",
                "Look for `Security > Global Session Policy`. If the menu is not there, the org is on Classic Engine: use the SDK's Classic mode (`useClassicEngine` in the widget).",
            ),
            cause(
                "The feature is not switched on in this org: some features are in early access, and others are part of a plan that the org may not have.",
                "Look for it at `Settings > Features`. If it is not there, ask your Okta account team whether the org's plan has it, or open a case at `support.okta.com` with the Okta domain, the name of the feature and the `X-Okta-Request-Id`.",
            ),
        ]),
    ),
    known(
        403,
        &["No trust relationship exists between the client app and the target app."],
        explain(
            "access_denied/interclient_relationship_not_configured",
            "The target app does not trust the requesting app",
        )
            .verdict("Okta refused the exchange because the target app has not been set up to accept this client. The tokens may be valid.")
            .causes(&[
                cause(
                    "The requesting client was never allowed at the target app. Native to Web SSO (a native app opens a web app without a new sign-in) needs that once for each pair of apps.",
                    "Add the requesting app's ID with `POST /api/v1/apps/{appId}/interclient-allowed-apps`, where `{appId}` is the target app.",
                ),
                cause(
                    "The request names a different target app than the one that allows this client.",
                    "Compare the ID in `audience` (`urn:okta:apps:` and the app's ID) with the app for which `GET /api/v1/apps/{appId}/interclient-allowed-apps` lists this client.",
                ),
            ]),
    ),
    known(
        401,
        &["Policy evaluation failed for this request, please check the policy configurations."],
        explain("access_denied/no_matching_policy", "No access policy rule matches this request")
            .verdict("No rule of the authorization server's access policies matches this client, user, grant type and all scopes together. The credential is not the problem.")
            .causes(&[
                cause(
                    "The authorization server has no access policy. The server `default` of a new Integrator Free Plan org starts without one.",
                    "Open `Security > API > Authorization Servers > your server > Access Policies`, choose `Add Policy`, then `Add Rule` with the grant type, users and scopes that you need.",
                )
                .any(&[Clue::Words("integrator-")]),
                cause(
                    "Every policy of the authorization server names other clients.",
                    "Add {client} under `The following clients`, or choose `All clients`, in the policy at `Security > API > Authorization Servers > your server > Access Policies`.",
                )
                .prevention("Keep authorization servers, policies and clients together in Terraform."),
                cause(
                    "The request asks for a scope that the rule does not list. A single such scope is enough to make the rule not match.",
                    "Add the scope to `AND Scopes requested` in the rule at `Security > API > Authorization Servers > your server > Access Policies`, or remove it from `scope`.",
                )
                .prevention("Have a test get a token with these scopes after each change of the rules.")
                .any(&[
                    Clue::Words("offline_access"),
                    Clue::Words("device_sso"),
                    Clue::Words("interclient_access"),
                ]),
                cause(
                    "Client credentials have no user, and no rule has both the Client Credentials grant and the `No user` case.",
                    "Edit the rule at `Security > API > Authorization Servers > your server > Access Policies`: select Client Credentials under `IF Grant type is`, and have `AND User is` include `No user`.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=password"), Clue::Words("response_type="), Clue::Words("/idp/idx")])
                .any(&[Clue::Words("client_credentials")]),
                cause(
                    "The grant type of the request is not selected in the rule.",
                    "Select it under `IF Grant type is` in the rule at `Security > API > Authorization Servers > your server > Access Policies`. More grant types are under `Advanced`.",
                )
                .unless(&[Clue::Words("client_credentials")])
                .any(&[
                    Clue::Words("grant_type=password"),
                    Clue::Words("device_code"),
                    Clue::Words("interaction_code"),
                    Clue::Words("token-exchange"),
                    Clue::Words("jwt-bearer"),
                    Clue::Words("saml2-bearer"),
                ]),
                cause(
                    "The app signs users in with a form of its own (an Identity Engine SDK, or the Sign-In Widget in your page). Such an app redeems an interaction code, and no rule of the authorization server has that grant type.",
                    "Select `Interaction Code` under `Advanced` of `IF Grant type is` in the rule at `Security > API > Authorization Servers > your server > Access Policies`, and among the grant types at `Applications and Resources > Applications > your app > General`.",
                )
                .unless(&[Clue::Words("client_credentials"), Clue::Words("response_type=")])
                .any(&[Clue::Words("idx.error.code"), Clue::Words("/idp/idx"), Clue::Words("/v1/interact"), Clue::Words("statehandle")]),
                cause(
                    "The user is not in any of the groups that the rules name.",
                    "Compare `AND User is` of each rule at `Security > API > Authorization Servers > your server > Access Policies` with the user's groups at `Directory > People > your user`.",
                )
                .unless(&[Clue::Words("client_credentials")]),
            ])
            .references(&[Reference {
                title: "Okta Support: which access rule is used",
                url: "https://support.okta.com/help/s/article/tokens-not-issued-with-lifetime-configured-in-access-rule-for-custom-authorization-server",
            }])
            .family(&ACCESS_POLICY),
    ),
    known(
        400,
        &[
            "Policy evaluation succeeded, but all the requested scopes were rejected.",
            "Policy evaluation succeeded but all the requested scopes were rejected.",
        ],
        explain("access_denied/no_scope_allowed", "The matching rule does not grant any of the scopes")
            .verdict("The client, the user and the grant type were accepted. Only the scopes were refused, and all of them.")
            .causes(&[
                cause(
                    "The rule that matched lists different scopes than those in the request. It is the first rule from the top that fits the client, the user and the grant type.",
                    "Add the scopes to `AND Scopes requested` in the rule at `Security > API > Authorization Servers > your server > Access Policies`.",
                ),
                cause(
                    "A different rule matched than the one that you edited: policies and rules are read from the top, and the first match wins.",
                    "Move the right policy or rule up at `Security > API > Authorization Servers > your server > Access Policies`, or narrow the one that matches first.",
                ),
            ])
            .family(&ACCESS_POLICY),
    ),
    known(
        400,
        &["The requested feature (Interaction Code flow) isn't enabled in this environment. Ensure that you have Okta Identity Engine enabled and the Interaction Code flow enabled for this application and authorization server."],
        explain("access_denied/oie_not_enabled_for_interact", "The Interaction Code flow (sign-in inside your own page) is not enabled")
            .verdict("Okta refused the flow of the widget or SDK, because it is switched off in at least one of three places: the org, the app and the access policy rule. The user is not the problem.")
            .causes(&[
                cause(
                    "The flow is switched off for the whole org. It then fails for every app.",
                    "Switch on `Settings > Account > Embedded widget sign-in support`.",
                ),
                cause(
                    "The flow is on in the org, but the app does not have the Interaction Code grant.",
                    "Select Interaction Code at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The org and the app are set up, but no access policy rule of the authorization server has the grant. It then fails only at this server.",
                    "Select Interaction Code under `IF Grant type is > Advanced` in the rule at `Security > API > Authorization Servers > your server > Access Policies`.",
                ),
                cause(
                    "The org runs on Classic Engine, which does not have the flow.",
                    "Look for `Security > Global Session Policy`. If it is not there, use the SDK's Classic mode (`useClassicEngine` in the widget).",
                ),
            ])
            .family(&ACCESS_POLICY),
    ),
    known(
        403,
        &["Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."],
        explain(
            "access_denied/openid_scope_required_access_token",
            "The `openid` scope is missing from the request",
        )
            .verdict("Okta refused the request because the scope `openid` is missing. The client, the user and the policy are not the problem.")
        .causes(&[
            cause(
                "The app needs an ID token, or claims of the user such as `profile` and `email`, but the request has no `openid`.",
                "Add `openid` to `scope`: `scope=openid profile email`.",
            ),
            cause(
                "The app needs only an access token, but still asks for `profile`, `email`, `address` or `phone`, usually from a sample.",
                "Remove these from `scope`, and send `response_type=code`.",
            ),
        ]),
    ),
    known(
        400,
        &["Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: {0}."],
        explain("access_denied/refresh_scopes_denied", "The refresh asks for scopes that were never granted")
            .verdict("Okta refused scopes that the sign-in did not have. It accepted the refresh token and the client.")
            .causes(&[
                cause(
                    "The library repeats a `scope` in each refresh, and its list has grown by `{0}` since the sign-in.\nThe library repeats a `scope` in each refresh, and its list has grown since the sign-in.",
                    "Remove `scope` from the request with `grant_type=refresh_token`. The new token then has the scopes of the sign-in.",
                ),
                cause(
                    "The app really needs `{0}` now, and a refresh cannot add scopes.\nThe app really needs the new scope now, and a refresh cannot add it.",
                    "Send the user to `/authorize` again with all scopes in `scope`, and store the new refresh token.",
                ),
            ])
            .family(&ACCESS_POLICY),
    ),
    known(
        400,
        &["Some of the requested scopes were denied by the policy. Denied scopes: [{0}]."],
        explain("access_denied/scope_denied", "The access policy denies some of the scopes")
            .verdict("The access policy denies this scope: `{0}`. The client and the user are accepted.\nThe access policy denies a scope of the request. The client and the user are accepted.")
            .causes(&[
                cause(
                    "The rule that matched does not list `{0}`.\nThe rule that matched does not list one of the scopes of the request.",
                    "Add it to `AND Scopes requested` in the rule at `Security > API > Authorization Servers > your server > Access Policies`, or remove it from `scope`.",
                ),
                cause(
                    "A different rule matched than the one that you edited: policies and rules are read from the top, and the first match wins.",
                    "Move the right policy or rule up at `Security > API > Authorization Servers > your server > Access Policies`, or narrow the one that matches first.",
                ),
            ])
            .queries(&[Query {
                finds: "Scopes refused by an access policy",
                clauses: &["eventType eq \"app.oauth2.as.authorize.scope_denied\""],
            }])
            .family(&ACCESS_POLICY),
    ),
    known(
        403,
        &["The Token Exchange flow from {0} app to {1} app isn't supported."],
        explain(
            "access_denied/unsupported_token_exchange_flow",
            "A token exchange from a `{0}` to a `{1}` app is not supported\nThese apps cannot exchange tokens",
        )
            .verdict("Okta exchanges tokens only between certain kinds of apps, and one of these two is of another kind. The tokens and the user are not the problem.")
            .causes(&[
                cause(
                    "The requesting app or the target app is of the wrong kind (Okta calls the kinds `{0}` and `{1}` here).\nThe requesting app or the target app is of the wrong kind.",
                    "Create the app again as a native, web or API Services app, as the guide of the flow says, at `Applications and Resources > Applications > Create App Integration`.",
                ),
                cause(
                    "Both apps are of the intended kind, but Okta does not exchange tokens between these kinds; no setting changes that.",
                    "Have the user sign in to the target app at `/authorize`. The existing Okta session usually makes that silent.",
                ),
            ]),
    ),
];
