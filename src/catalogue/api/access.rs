//! Errors of who one is and what one may do: credentials, sessions, permissions, features.

use crate::catalogue::shared_words::{ADMIN_HOST, BLOCKED, FEATURES, ROLE_OF_CALL, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{CLIENT, Clue, Clues, Family, Query, Reference, USER, cause, explain};

/// Words of the logs of Okta's agents.
pub(crate) const AGENTS: &[Clue] = &[
    Clue::Words("ad agent"),
    Clue::Words("agent.log"),
    Clue::Words("ldap agent"),
    Clue::Words("radius agent"),
    Clue::Words("provisioning agent"),
    Clue::Words("response from server: "),
];

/// The request carries an API token, an access token, or either of them.
const WITH_API_TOKEN: &[Clue] = &[Clue::Scheme("SSWS")];
const WITH_ACCESS_TOKEN: &[Clue] = &[Clue::Scheme("Bearer"), Clue::Scheme("DPoP")];
const WITH_TOKEN: &[Clue] = &[Clue::Scheme("SSWS"), Clue::Scheme("Bearer"), Clue::Scheme("DPoP")];
/// The request for a token, which no admin role allows or forbids.
const TOKEN_REQUEST: &[Clue] = &[
    Clue::Call("POST", "/oauth2/v1/token"),
    Clue::Call("POST", "/oauth2/default/v1/token"),
    Clue::Words("cannot fetch token"),
    Clue::Words("unable to exchange auth code"),
];
/// What Terraform prints of a step of its Okta provider.
const TERRAFORM: &[Clue] = &[
    Clue::Also("terraform-step-failed"),
    Clue::Words("terraform"),
    Clue::Words("the api returned an error: invalid session"),
];
/// A program's request, and no step of a sign-in.
const NO_SIGN_IN: &[Clue] = &[
    Clue::Represents(USER),
    Clue::Represents(CLIENT),
    Clue::Scheme("SSWS"),
    Clue::Scheme("Bearer"),
    Clue::Scheme("DPoP"),
    Clue::Call("", "/api/v1/apps"),
    Clue::Call("", "/api/v1/groups"),
    Clue::Call("", "/api/v1/users"),
];

static CREDENTIAL: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "API tokens created, changed or revoked",
            clauses: &["eventType sw \"system.api_token.\""],
        },
        Query {
            finds: "API tokens used outside their network zones",
            clauses: &["eventType eq \"system.api_token.request_outside_allowed_range\""],
        },
        Query {
            finds: "Owners of tokens deactivated or suspended",
            clauses: &[
                "(eventType eq \"user.lifecycle.deactivate\" or eventType eq \"user.lifecycle.suspend\")",
                "target.id eq \"{user}\"",
            ],
        },
        THIS_CALL,
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Create an API token",
            url: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
        },
        Reference {
            title: "OAuth 2.0 for Okta APIs",
            url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        },
    ],
};

static PERMISSION: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Admin roles of people given or removed",
            clauses: &[
                "(eventType eq \"user.account.privilege.grant\" or eventType eq \"user.account.privilege.revoke\")",
                "target.id eq \"{user}\"",
            ],
        },
        Query {
            finds: "Admin roles of service apps given or removed",
            clauses: &[
                "(eventType eq \"app.oauth2.client.privilege.grant\" or eventType eq \"app.oauth2.client.privilege.revoke\")",
            ],
        },
        Query {
            finds: "Sign-ins that a policy refused",
            clauses: &[
                "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
            ],
        },
        BLOCKED,
        THIS_CALL,
    ],
    snippets: &[],
    references: &[Reference {
        title: "OAuth 2.0 for Okta APIs: scopes and admin roles",
        url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Invalid session"],
        explain("E0000005", "No usable credential arrived, so Okta looked for a session")
            .verdict("Okta answered “Invalid session” because the request carried neither an API token nor an access token that Okta could use. Roles and scopes were not checked: see first whether the `Authorization` header arrives.")
            .causes(&[
                cause(
                    "The token is not in the `Authorization` header, but somewhere else: in `X-API-Key`, in the query, or in the API-key field of Postman.",
                    "Send exactly `Authorization: SSWS` and an API token, or `Authorization: Bearer` (or `DPoP`) and an access token. `curl -v` shows what really goes out.",
                )
                .prevention("Set the header in one place of the code, and let the program refuse to start without a token.")
                .any(&[Clue::Scheme(""), Clue::Words("postman"), Clue::Header("x-api-key", "")])
                .unless(&[Clue::Header("authorization", "")]),
                cause(
                    "The header was sent but was lost on the way: clients drop `Authorization` when a redirect leads to another host, and some proxies remove it.",
                    "Send the request to the final URL (`https://{org}`, without `-admin`), and switch redirects off to see whether there was one (`curl -i` without `-L`). If a proxy is in between, let it pass `Authorization` on.",
                )
                .any(&[
                    Clue::Host("-admin"),
                    Clue::Status(301),
                    Clue::Status(302),
                    Clue::Header("via", ""),
                    Clue::Header("x-forwarded-for", ""),
                ]),
                cause(
                    "The SDK or tool did not stop when its own token request failed, and went on with an empty token.",
                    "Look earlier in the log for a refused request to `/oauth2/v1/token`, and solve that error first. Then update the SDK, so that it stops there next time.",
                )
                .prevention("Let a failed token request stop the program.")
                .any(&[
                    Clue::Words("com.okta.sdk"),
                    Clue::Words("okta.sdk.client"),
                    Clue::Words("empty access token"),
                    Clue::Also("access-token-empty"),
                ]),
                cause(
                    "Releases of okta-sdk-java before the end of 2025 keep no token after one renewal has failed, as by a short network fault, and then send every request without one until the program is restarted.",
                    "Update `com.okta.sdk:okta-sdk-impl` and `okta-sdk-api` to the current release. Until then, restart the program, or build the client again with `Clients.builder()` after this error.",
                )
                .only(&[Clue::Words("com.okta.sdk")])
                .unless(WITH_API_TOKEN),
                cause(
                    "The Terraform provider signs in with OAuth (`client_id`, `scopes`, `private_key`), and for this step it sends a request to an internal endpoint, which takes no access token. That depends on the resource, on its arguments and on the provider's version: `always_apply` of `okta_profile_mapping` does so, and version 6.6.0 did for every `okta_app_oauth`.",
                    "Set `OKTA_API_TOKEN` (`api_token` in the provider block) to an administrator's API token for this configuration, or leave the argument out. If the step worked before an update of the provider, pin the earlier version in `required_providers`.",
                )
                .only(TERRAFORM)
                .unless(WITH_API_TOKEN),
                cause(
                    "An OAuth access token went to an endpoint that does not accept one: internal endpoints and a few admin operations need an API token or an administrator's session.",
                    "Use `Authorization: SSWS` with an administrator's API token for this request, or take that step in the Admin Console. More scopes do not help here.",
                )
                .any(&[
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Call("", "/internal/"),
                    Clue::Call("", "/api/internal/"),
                    Clue::Words("okta_feature"),
                    Clue::Words("privatekey"),
                    Clue::Words("private_key"),
                ])
                .unless(WITH_API_TOKEN),
                cause(
                    "The request comes from a browser, where the session cookie is the credential, and the session has ended.",
                    "Let the user sign in again at `https://{org}`.",
                )
                .any(&[
                    Clue::Header("cookie", ""),
                    Clue::Header("origin", ""),
                    Clue::Call("", "/api/v1/sessions"),
                    Clue::Words("credentials: 'include'"),
                ])
                .unless(WITH_TOKEN),
                cause(
                    "The session is alive, but the browser did not send its cookie, because the page is on a different site than the org.",
                    "Add the origin at `Security > API > Trusted Origins > Add Origin > CORS`, and send the request with `credentials: 'include'`. Where third-party cookies are blocked, use an access token instead.",
                )
                .any(&[Clue::Header("origin", ""), Clue::Words("credentials: 'include'")])
                .unless(WITH_TOKEN),
            ])
            .family(&CREDENTIAL),
    ),
    known(
        403,
        &["You do not have permission to perform the requested action"],
        explain("E0000006", "The caller's admin role does not cover this request")
            .verdict("{signing_in} is a step of a sign-in, for which no admin role is needed: Okta refused to let this user, or this IP address, go on.\nThe credential is valid, but the admin role behind it does not allow {call}. A missing scope would say `insufficient_scope`.")
            .causes(&[
                ROLE_OF_CALL,
                cause(
                    "An Okta agent on a server of yours (Active Directory, LDAP, RADIUS, on-premises provisioning) sends the token of the administrator who installed it, and that account lost its role or was deactivated.",
                    "Give the account its role back at `Security > Administrators > Admins`. Where that does not help, uninstall the agent, download it again at `Settings > Downloads`, and install it with a service account that stays active.",
                )
                .only(AGENTS),
                cause(
                    "The owner of the API token does not have the role for this request. A token can do only what the admin role of the user who created it allows today.",
                    "Find the owner at `Security > API > Tokens`, and give that user a role that covers the request at `Security > Administrators > Admins > Add administrator`. A new token of the same user changes nothing.",
                )
                .prevention("Create the token under a service account that has a role of its own.")
                .any(&[Clue::Scheme("SSWS"), Clue::Token("api-token")]),
                cause(
                    "The service app (API Services) has the scope, but no admin role that covers this request. Okta requires both.",
                    "Assign a role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments > Role > Save Changes`.",
                )
                .prevention("Keep the scopes and the role of each app side by side in Terraform.")
                .any(&[
                    Clue::Token("org-access-token"),
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Words("client_credentials"),
                ])
                .unless(&[Clue::Represents(USER), Clue::Scheme("SSWS")]),
                cause(
                    "The service app never had a role of its own: it worked because a setting made all such apps Super Admins, and that setting was switched off.",
                    "Assign a role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments > Role > Save Changes`. The setting itself is at `Settings > Account > Public client app admins`; a role for each app is safer.",
                )
                .unless(&[Clue::Represents(USER), Clue::Scheme("SSWS")]),
                cause(
                    "The user behind the access token does not have the admin role. Scopes are granted to the app, whoever signs in, and do not replace the user's role.",
                    "Look at the user's roles at `Directory > People > your user > Admin roles` and give the user a fitting one, or sign in as somebody who has it.",
                )
                .any(&[Clue::Represents(USER), Clue::Call("", "/api/v1/users/me")])
                .unless(&[Clue::Represents(CLIENT), Clue::Scheme("SSWS")]),
                cause(
                    "The role is right but limited: its resource set, or its list of groups or apps, does not include the object in this request.",
                    "Add the object to the resource set at `Security > Administrators > Resources`, or widen the role's groups or apps at `Security > Administrators > Admins`.",
                ),
                cause(
                    "Okta usually reserves this request for Super Admins: granting API scopes or admin roles, or changing a user who is an administrator.",
                    "Let a Super Admin send this request, or take the step in the Admin Console while signed in as a Super Admin; `Security > Administrators > Admins` shows who is one. A custom role cannot replace that.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/iam/"),
                    Clue::Call("", "/api/v1/org/privacy"),
                    Clue::Call("", "/api/v1/meta/schemas/logStream"),
                    Clue::Words("/grants"),
                    Clue::Words("/roles"),
                ]),
                cause(
                    "The request worked until recently: since then, the owner of the API token has lost the admin role or was deactivated.",
                    "Find the owner at `Security > API > Tokens`, and compare the roles at `Directory > People > your user > Admin roles`. If the owner has left, create a token under an active service account. The query for role changes below says when the role was removed.",
                )
                .unless(&[Clue::Scheme("Bearer"), Clue::Represents(USER), Clue::Represents(CLIENT)]),
                cause(
                    "The request belongs to a sign-in page, where a policy or a network zone refused the sign-in. Admin roles do not matter there.",
                    "Run the query for refused sign-ins below, and change the rule at `Security > Authentication policies > App sign-in policies` or `Security > Global Session Policy`.",
                )
                .any(&[
                    Clue::Call("", "/idp/idx"),
                    Clue::Call("", "/api/v1/authn"),
                    Clue::Words("security.access_denied"),
                    Clue::Words("statehandle"),
                ])
                .unless(NO_SIGN_IN),
                cause(
                    "Okta ThreatInsight considers the IP address part of an attack and blocks its sign-ins. Then everybody behind the same proxy or VPN is affected.",
                    "Search `Reports > System Log` for `eventType eq \"security.threat.detected\"` and the IP address. If it is your own, add it to the exempt zones at `Security > General > Okta ThreatInsight settings`.",
                )
                .any(&[
                    Clue::Call("", "/idp/idx"),
                    Clue::Call("", "/api/v1/authn"),
                    Clue::Words("security.threat.detected"),
                ])
                .unless(NO_SIGN_IN),
            ])
            .family(&PERMISSION),
    ),
    known(
        403,
        &["You do not have permission to perform the requested action"],
        explain("E0000006/server-signs-in", "A server's API token does not allow this step of a sign-in")
            .verdict("A program on a server signs the user in and sends an API token of its own with each step. The user is not the problem: the admin role of the token's owner does not cover {call}.")
            .causes(&[
                cause(
                    "The owner of the API token in the program's settings has too small a role, such as Read-Only Admin, which may read users and groups but not verify an authenticator (factor) for them.",
                    "Find the token's owner at `Security > API > Tokens`, and give that user a role that covers the request at `Security > Administrators > Admins > Add administrator`. Vault shows which token it uses by its setting: `vault read auth/okta/config`.",
                )
                .prevention("Create the token under a service account that nobody deactivates by accident."),
                cause(
                    "A custom admin role has the permissions for users, but its resource set does not include the group of this user.",
                    "Compare the groups of the user with the resource set at `Security > Administrators > Resources`.",
                ),
                cause(
                    "The program does not need a token for this step at all. Without one, Okta treats it like any other app, and only the policies of the user decide.",
                    "If the program does not read groups, remove `api_token` from its settings and sign in again. With `api_token` removed, it starts with `POST /api/v1/authn` and sends no `Authorization` header.",
                ),
            ])
            .family(&CREDENTIAL),
    )
    .when(Clues::Any(&[Clue::Words("okta auth failed"), Clue::Words("auth/okta")]))
    .paste("* Okta auth failed: HTTP Method: POST - URL: https://acme.okta.com/api/v1/authn/factors/opf2zrbelS4RLBMch0m6/verify: - HTTP Status Code: 403, OKTA Error Code: E0000006, OKTA Error Summary: You do not have permission to perform the requested action, OKTA Error Causes: []"),
    known(
        403,
        &["You do not have permission to perform the requested action"],
        explain("E0000006/token-request", "Okta refused the request for a token, and not because of a role")
            .verdict("Okta refused the request for a token itself, for which nobody needs an admin role. A wrong client ID or secret would say `invalid_client`, and a used code `invalid_grant`.")
            .causes(&[
                cause(
                    "Sometimes a network zone or a list of blocked IP addresses keeps out the machine that sends the request. That machine is the server of the program, and not the user's browser, whose sign-in worked.",
                    "Search `Reports > System Log` for `eventType eq \"security.request.blocked\"` and the public IP address of that server, and take the IP address out of the blocked zone at `Security > Networks`.",
                )
                .prevention("Give servers that sign users in a fixed outgoing IP address, and put it into a zone that no rule blocks."),
                cause(
                    "Okta ThreatInsight considers the IP address of the server part of an attack. All programs behind the same outgoing IP address are affected.",
                    "Search `Reports > System Log` for `eventType eq \"security.threat.detected\"` and the IP address. If it is your own, add it to the exempt zones at `Security > General > Okta ThreatInsight settings`.",
                ),
                cause(
                    "The request went to a path of Okta's own API and not to `/token`, because the token URL in the program's settings is wrong. There, an admin role does decide.",
                    "Compare the token URL in the settings with `token_endpoint` of the issuer's `/.well-known/openid-configuration`: it ends in `/v1/token`.",
                ),
            ])
            .family(&PERMISSION),
    )
    .when(Clues::Any(TOKEN_REQUEST))
    .paste("oauth2: cannot fetch token: 403 Forbidden\nResponse: {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oaeb7Qm2xLr9Tk0vWcYh\",\"errorCauses\":[]}"),
    known(
        401,
        &["Invalid token provided"],
        explain("E0000011", "Okta does not accept the token")
            .verdict("Okta received a token, but does not accept it. Roles, scopes and the request itself are not the problem: Okta checks them later. Look first at the scheme in `Authorization`: `SSWS` is for API tokens, `Bearer` is for access tokens.")
            .causes(&[
                cause(
                    "The value was copied wrongly: it is cut off, has quotes or spaces around it, is a placeholder, or is the token's ID (`00T…`) instead of the token.",
                    "Compare the length and the first characters of the value that is sent with the stored secret. If the secret is lost, make another one at `Security > API > Tokens > Create token`, because Okta shows a token only once.",
                )
                .any(&[
                    Clue::Also("authorization-malformed"),
                    Clue::Also("header-doubled-scheme"),
                    Clue::Also("header-line-end"),
                    Clue::Words("your_api_token"),
                    Clue::Words("{apitoken}"),
                    Clue::Words("${api_token}"),
                    Clue::Words("ssws 00t"),
                    Clue::Words("ssws \""),
                ]),
                cause(
                    "The SDK could not renew its access token after the first one had expired, which is a fault of okta-sdk-java 19.0.0 and of releases near it: it works for an hour after each start of the program.",
                    "Update `com.okta.sdk:okta-sdk-impl` and `okta-sdk-api` to the current release. The fault was corrected in November 2024.",
                )
                .only(&[Clue::Words("refreshOAuth2AccessToken"), Clue::Words("OAuth2TokenRetrieverException")]),
                cause(
                    "The code passes a client secret as `TokenClientCredentials`, which takes an API token. The SDK sends it as `SSWS`, and the scopes are not used.",
                    "Call `setAuthorizationMode(AuthorizationMode.PRIVATE_KEY)` with `setClientId(…)`, `setPrivateKey(…)` and `setScopes(…)`, or give `TokenClientCredentials` a token from `Security > API > Tokens`.",
                )
                .only(&[
                    Clue::Words("TokenClientCredentials(secret"),
                    Clue::Words("TokenClientCredentials(clientSecret"),
                    Clue::Words("TokenClientCredentials(client_secret"),
                ]),
                cause(
                    "With `SSWS`: the user who created the API token was deactivated or suspended. A user's API tokens stop working with the account.",
                    "Sign in as an active service account, make a new token at `Security > API > Tokens > Create token`, and put it into use. Bring the owner back only if switching the account off was a mistake: `Directory > People > your user > Activate`, or `POST /api/v1/users/{userId}/lifecycle/unsuspend` for a suspended user.",
                )
                .prevention("Use a service account that does not leave with a person, or OAuth with a service app.")
                .unless(WITH_ACCESS_TOKEN),
                cause(
                    "With `SSWS`: no request used the API token for 30 days, after which it ends permanently.",
                    "Look for the token at `Security > API > Tokens`. If it is not there, choose `Create token` and replace the old value wherever it is used.",
                )
                .prevention("An API token expires after 30 days without use: let a scheduled job use it at least once a week.")
                .unless(WITH_ACCESS_TOKEN),
                cause(
                    "The token belongs to another org: preview (`oktapreview.com`), production and trial orgs do not share tokens.",
                    "Compare the URL of the request ({org}) with the org in which the token was created, and correct the one that is wrong. An API token is listed only at `Security > API > Tokens` of its own org.",
                )
                .any(&[Clue::Words("oktapreview.com")]),
                cause(
                    "With `SSWS`: somebody revoked the API token, for example after it was seen in a log.",
                    "Search `Reports > System Log` for `eventType eq \"system.api_token.revoke\"` to see who did it and when, before you choose `Security > API > Tokens > Create token`.",
                )
                .unless(WITH_ACCESS_TOKEN),
                cause(
                    "An Okta agent on a server of yours (Active Directory, LDAP, RADIUS, on-premises provisioning) sends a token of its own, which is no longer valid: the agent was deactivated, or its server was restored from a snapshot. The API tokens at `Security > API > Tokens` have nothing to do with it.",
                    "Uninstall the agent on that server and reinstall it from `Settings > Downloads`, which registers it again with a new token.",
                )
                .only(AGENTS)
                .prevention("Run a second agent, and never restore an agent's server from a snapshot."),
                cause(
                    "A JWT was sent as `SSWS`, which is only for API tokens.",
                    "Write `Authorization: Bearer` before the access token (`DPoP` if it is bound to a key). In an SDK, choose the OAuth mode instead of the API-token mode.",
                )
                .any(&[Clue::Also("scheme-ssws-with-jwt"), Clue::Words("ssws eyj")])
                .unless(&[Clue::Token("api-token"), Clue::Scheme("Bearer"), Clue::Scheme("DPoP")]),
                cause(
                    "An API token was sent as `Bearer`, which is only for access tokens.",
                    "Write `Authorization: SSWS` before the API token.",
                )
                .any(&[Clue::Also("scheme-bearer-with-api-token")])
                .unless(WITH_API_TOKEN),
                ADMIN_HOST,
                cause(
                    "With `Bearer`: the access token comes from a custom authorization server (its `iss` contains `/oauth2/default` or `/oauth2/aus…`), whose tokens Okta's own API does not accept.",
                    "Get a token from the org authorization server, `https://{org}/oauth2/v1/token`, without `/default` in the path.",
                )
                .any(&[Clue::Token("access-token")])
                .unless(&[Clue::Scheme("SSWS"), Clue::Token("org-access-token")]),
                cause(
                    "With `Bearer`: the access token is no longer valid, because its `exp` has passed or because it was revoked before that.",
                    "Decode the token here, and compare its `exp` with the `Date` header of the response. If `exp` has not passed, search `Reports > System Log` for `app.oauth2.token.revoke`. Either way, get a new token from `https://{org}/oauth2/v1/token`.",
                )
                .any(&[
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Token("access-token"),
                    Clue::Token("id-token"),
                    Clue::Also("exp-passed"),
                ])
                .unless(WITH_API_TOKEN),
                cause(
                    "In a sign-in or recovery transaction, the `stateToken`, `recoveryToken` or activation token was used already or has expired.",
                    "Start again with `POST /api/v1/authn`, or let the user ask for a new recovery email. Send each token once.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/authn"),
                    Clue::Words("statetoken"),
                    Clue::Words("recoverytoken"),
                ])
                .unless(&[Clue::Call("GET", "")]),
            ])
            .queries(&[Query {
                finds: "Everything that this API token did",
                clauses: &["transaction.detail.requestApiTokenId eq \"{token_id}\""],
            }])
            .family(&CREDENTIAL),
    ),
    known(
        401,
        &["You do not have permission to access the feature you are requesting"],
        explain("E0000015", "The org does not have the feature that this request needs")
            .verdict("Okta refused the request because this org does not have the feature behind {call}. The credential is not the problem: neither a new token nor another role changes that.")
            .causes(&[
                cause(
                    "Custom authorization servers, `default` among them, need API Access Management, an optional product that this org does not have.",
                    "Use the org authorization server (`/oauth2/v1/…`, without a server ID in the path), or ask your Okta account team to add API Access Management to the org.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/authorizationServers"),
                    Clue::Call("", "/oauth2/default"),
                    Clue::Call("", "/oauth2/aus"),
                    Clue::Words("oauth2/default"),
                    Clue::Words("okta_auth_server"),
                    Clue::Words("authorizationserver"),
                    Clue::Words("authorization server"),
                ])
                .unless(&[
                    Clue::Call("", "/api/v1/apps"),
                    Clue::Call("", "/api/v1/groups"),
                    Clue::Call("", "/api/v1/users"),
                ]),
                cause(
                    "The feature exists but is switched off in this org, as optional and Early Access features often are (realms and device assurance, for example).",
                    "Look for the feature at `Settings > Features`. If it is not listed, ask your Okta account team whether the org's plan has it, or open a case at `support.okta.com` with your Okta domain and the name of the feature.",
                )
                .any(&[Clue::Call("", "/api/v1/realm"), Clue::Call("", "/governance/"), Clue::Words("device-assurances")]),
                cause(
                    "The path belongs to the other engine: it exists only in Identity Engine and the org runs Classic Engine, or the reverse.",
                    "Look in the menu of the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` means Classic Engine. Use the API of that engine.",
                )
                .any(&[
                    Clue::Call("", "/idp/myaccount"),
                    Clue::Call("", "/api/v1/authenticators"),
                    Clue::Call("", "/api/v1/device-assurances"),
                    Clue::Call("", "/api/v1/devices"),
                    Clue::Call("", "/oauth2/v1/interact"),
                ]),
                cause(
                    "The request went to the wrong org: the script was written for an org whose plan has the feature, and {org} has another plan.\nThe request went to the wrong org: the script was written for an org whose plan has the feature.",
                    "Compare the host of the request ({org}) with the org that you mean, and `Settings > Features` of both orgs.",
                )
                .prevention("Test against an org with the same plan and engine as production."),
            ])
            .queries(&[FEATURES, THIS_CALL])
            .references(&[Reference {
                title: "Authorization servers: which kind needs API Access Management",
                url: "https://developer.okta.com/docs/concepts/auth-servers/",
            }]),
    ),
];
