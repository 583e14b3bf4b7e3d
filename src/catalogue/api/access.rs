//! Errors of who one is and what one may do: credentials, sessions, permissions, features.

use crate::catalogue::shared_words::{BLOCKED, FEATURES, ROLE_OF_CALL, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

/// Words of the logs of Okta's agents.
const AGENTS: &[Clue] = &[
    Clue::Words("ad agent"),
    Clue::Words("agent.log"),
    Clue::Words("ldap agent"),
    Clue::Words("radius agent"),
    Clue::Words("provisioning agent"),
    Clue::Words("response from server: "),
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
            finds: "Admin roles of people given or taken away",
            clauses: &[
                "(eventType eq \"user.account.privilege.grant\" or eventType eq \"user.account.privilege.revoke\")",
                "target.id eq \"{user}\"",
            ],
        },
        Query {
            finds: "Admin roles of service apps given or taken away",
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
            .verdict("Okta found no usable credential: see first whether the `Authorization` header arrives.")
            .causes(&[
                cause(
                    "The header is missing or misnamed: the token sits in another header, the query, or the client's API-key field.",
                    "Send exactly `Authorization: SSWS` and an API token, or `Authorization: Bearer` (or `DPoP`) and an access token; check with `curl -v`.",
                )
                .prevention("Set the header in one place, and refuse to start without a token.")
                .any(&[Clue::Scheme(""), Clue::Words("postman"), Clue::Header("x-api-key", "")]),
                cause(
                    "A proxy or a redirect dropped the header: clients remove `Authorization` on a redirect to another host.",
                    "Call the final address directly: `https`, the org's own host, no `-admin`; make the proxy pass the header on.",
                )
                .any(&[
                    Clue::Host("-admin"),
                    Clue::Status(301),
                    Clue::Status(302),
                    Clue::Header("via", ""),
                    Clue::Header("x-forwarded-for", ""),
                ]),
                cause(
                    "The SDK or tool went on with an empty token after its token request failed.",
                    "Find the refused `/oauth2/v1/token` request earlier in the log and fix that; then update the SDK.",
                )
                .prevention("Let a failed token request stop the program.")
                .any(&[
                    Clue::Words("com.okta.sdk"),
                    Clue::Words("okta.sdk.client"),
                    Clue::Words("empty access token"),
                    Clue::Also("access-token-empty"),
                ]),
                cause(
                    "An OAuth token went to an endpoint that takes none: internal endpoints and a few admin operations want an API token or an admin's session.",
                    "Use `Authorization: SSWS` with an admin's API token for this call, or take that step in the Admin Console.",
                )
                .any(&[
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Call("", "/internal/"),
                    Clue::Call("", "/api/internal/"),
                    Clue::Words("okta_feature"),
                    Clue::Words("terraform"),
                ]),
                cause(
                    "From a browser the session cookie is the credential: the session has ended, or the browser did not send it (third-party cookies, no trusted origin).",
                    "Sign in again; add another domain's page at `Security > API > Trusted Origins > Add Origin > CORS` and send the request with credentials.",
                )
                .any(&[
                    Clue::Header("cookie", ""),
                    Clue::Header("origin", ""),
                    Clue::Call("", "/api/v1/sessions"),
                    Clue::Words("credentials: 'include'"),
                ]),
            ])
            .family(&CREDENTIAL),
    ),
    known(
        403,
        &["You do not have permission to perform the requested action"],
        explain("E0000006", "The caller's admin role does not cover this call")
            .verdict("The credential is good, but the admin role behind it does not allow {call}; a missing scope would say `insufficient_scope`.")
            .causes(&[
                ROLE_OF_CALL,
                cause(
                    "An API token can do only what its creator's admin role allows today.",
                    "Find the owner at `Security > API > Tokens` and give that user a role that covers the call: `Security > Administrators > Admins > Add administrator`.",
                )
                .prevention("Create the token under a service account with a role of its own.")
                .any(&[Clue::Scheme("SSWS"), Clue::Token("api-token")]),
                cause(
                    "The access token has the scope, but the service app has no admin role, or too small a one: Okta wants both.",
                    "Assign one at `Applications and Resources > Applications > your app > Admin roles > Edit assignments > Role > Save Changes`.",
                )
                .prevention("Keep the app's scopes and its role side by side in Terraform.")
                .any(&[
                    Clue::Token("org-access-token"),
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Words("client_credentials"),
                ]),
                cause(
                    "A service app without a role worked until a setting that made all of them Super Admins was switched off.",
                    "Assign one at `Applications and Resources > Applications > your app > Admin roles > Edit assignments > Role > Save Changes`; the setting is `Settings > Account > Public client app admins`.",
                ),
                cause(
                    "The access token stands for a signed-in user who lacks the admin role; scopes are granted to the app, whoever signs in.",
                    "Give the user a fitting role at `Directory > People > your user > Admin roles`, or sign in as one who has it.",
                )
                .any(&[Clue::Call("", "/api/v1/users/me"), Clue::Words("\"uid\"")]),
                cause(
                    "The role is right but limited: a resource set, or a role for certain groups or apps, leaves out the object called.",
                    "Add the object at `Security > Administrators > Resources`, or widen the role's groups or apps.",
                ),
                cause(
                    "The call is usually reserved for Super Admins: granting API scopes or admin roles, or changing a user who is an administrator.",
                    "Let a Super Admin make this call.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/iam/"),
                    Clue::Call("", "/api/v1/org/privacy"),
                    Clue::Call("", "/api/v1/meta/schemas/logStream"),
                    Clue::Words("/grants"),
                    Clue::Words("/roles"),
                ]),
                cause(
                    "If the call worked until lately, the owner of the API token may have lost the role or been deactivated.",
                    "Find the owner at `Security > API > Tokens` and compare the roles at `Directory > People > your user > Admin roles`; if the owner has left, make a token under an active service account. The role-change query below says when the role went.",
                )
                .any(&[Clue::Scheme("SSWS")]),
                cause(
                    "On a sign-in page a policy or a network zone refused the sign-in; admin roles play no part.",
                    "Run the query for refused sign-ins below and change the rule at `Security > Authentication policies > App sign-in policies` or `Security > Global Session Policy`.",
                )
                .any(&[
                    Clue::Call("", "/idp/idx"),
                    Clue::Call("", "/api/v1/authn"),
                    Clue::Words("security.access_denied"),
                    Clue::Words("statehandle"),
                ]),
            ])
            .family(&PERMISSION),
    ),
    known(
        401,
        &["Invalid token provided"],
        explain("E0000011", "The token is not accepted")
            .verdict("Okta read the token and does not accept it: it is dead, from another org, or sent under the wrong scheme.")
            .causes(&[
                cause(
                    "The user who created the API token was deactivated or suspended; their tokens die with the account.",
                    "Sign in as an active service account, make a new token at `Security > API > Tokens > Create token`, and put it in use. Only where the owner was switched off by mistake, bring the owner back: `Directory > People > your user > Activate`, or `POST /api/v1/users/{userId}/lifecycle/unsuspend` for a suspended one.",
                )
                .prevention("Use a service account that outlasts a person, or OAuth with a service app."),
                cause(
                    "The API token was revoked, or no request used it for 30 days, which ends it permanently.",
                    "If it is not at `Security > API > Tokens`, `Create token` there and replace the old value.",
                )
                .prevention("An API token dies after 30 days without use: let a scheduled job use it at least once a week."),
                cause(
                    "The token belongs to another org: preview (`oktapreview.com`), production and trial orgs share no tokens.",
                    "Compare {org} with the org where the token was created, and correct the URL or the token.",
                )
                .any(&[Clue::Host("oktapreview.com")]),
                cause(
                    "An agent on a server of yours (Active Directory, LDAP, RADIUS, on-premises provisioning) sends a token of its own, which died: the agent was deactivated, or its server was restored from a snapshot. The API tokens at `Security > API > Tokens` have nothing to do with it.",
                    "Uninstall the agent on that server and reinstall it from `Settings > Downloads`, which registers it again with a new token.",
                )
                .any(AGENTS)
                .prevention("Run a second agent, and never restore an agent's server from a snapshot."),
                cause(
                    "A JWT is sent as `SSWS`, which takes only API tokens.",
                    "Write `Authorization: Bearer` before the access token (`DPoP` if it is bound to a key); in an SDK set the OAuth mode.",
                )
                .any(&[Clue::Also("scheme-ssws-with-jwt"), Clue::Words("ssws eyj")]),
                cause(
                    "An API token is sent as `Bearer`, which takes only access tokens.",
                    "Write `Authorization: SSWS` before the API token.",
                )
                .any(&[Clue::Also("scheme-bearer-with-api-token")]),
                cause(
                    "The call goes to the Admin Console's host.",
                    "Take `-admin` out of the org URL.",
                )
                .any(&[Clue::Host("-admin")]),
                cause(
                    "The value was copied wrongly: cut off, in quotes, a placeholder, or the token's id (`00T…`) instead of the token.",
                    "Compare its length and first characters with the stored secret; if that is lost, create a new token.",
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
                    "The access token has expired, was revoked, or comes from a custom authorization server, whose tokens Okta's own API does not take.",
                    "Get a new one from the org's `/oauth2/v1/token`, without `/default` in the path, and compare `iss` and `exp`.",
                )
                .any(&[
                    Clue::Scheme("Bearer"),
                    Clue::Scheme("DPoP"),
                    Clue::Token("access-token"),
                    Clue::Token("id-token"),
                    Clue::Also("exp-passed"),
                ]),
                cause(
                    "In a sign-in or recovery transaction the `stateToken`, `recoveryToken` or activation token is used up or has expired.",
                    "Start again with `POST /api/v1/authn`, or let the user ask for a new recovery mail; send each token once.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/authn"),
                    Clue::Words("statetoken"),
                    Clue::Words("recoverytoken"),
                ]),
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
        explain("E0000015", "The org does not have the feature that this call needs")
            .verdict("The credential is not the problem: this org lacks the feature behind {call}.")
            .causes(&[
                cause(
                    "Custom authorization servers, `default` among them, need API Access Management, which this org lacks.",
                    "Use the org authorization server (`/oauth2/v1/…`, no server ID in the path), or ask your Okta account team to add API Access Management, an optional product, to the org.",
                )
                .any(&[
                    Clue::Call("", "/api/v1/authorizationServers"),
                    Clue::Call("", "/oauth2/default"),
                    Clue::Call("", "/oauth2/aus"),
                    Clue::Words("oauth2/default"),
                    Clue::Words("okta_auth_server"),
                    Clue::Words("authorizationserver"),
                ]),
                cause(
                    "Another paid or Early Access feature is off in this org, such as realms or device assurance.",
                    "Look for it at `Settings > Features`; if it is not there, open a case at `support.okta.com` with the Okta domain and the name of the feature, or ask your account team whether the org's plan has it.",
                )
                .any(&[Clue::Call("", "/api/v1/realm"), Clue::Call("", "/governance/")]),
                cause(
                    "The call exists only in Identity Engine while the org runs Classic Engine, or the other way round.",
                    "`Security > Global Session Policy` in the menu means Identity Engine, `Security > Authentication` Classic Engine; choose that engine's API.",
                )
                .any(&[
                    Clue::Call("", "/idp/myaccount"),
                    Clue::Call("", "/api/v1/authenticators"),
                    Clue::Call("", "/api/v1/device-assurances"),
                    Clue::Call("", "/api/v1/devices"),
                    Clue::Call("", "/oauth2/v1/interact"),
                ]),
                cause(
                    "The call goes to an org with another plan than the one it was written for.",
                    "Check that {org} is the org you mean, and compare `Settings > Features` of both.",
                )
                .prevention("Test against an org of the same plan and engine as production."),
            ])
            .queries(&[FEATURES, THIS_CALL])
            .references(&[Reference {
                title: "Authorization servers: which kind needs API Access Management",
                url: "https://developer.okta.com/docs/concepts/auth-servers/",
            }]),
    ),
];
