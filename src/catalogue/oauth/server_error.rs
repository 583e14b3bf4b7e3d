//! `server_error`, `temporarily_unavailable`, and what an external identity provider did to a sign-in.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static SERVER: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference { title: "Okta: system status", url: "https://status.okta.com/" }],
};

static CLAIMS: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Claims that could not be evaluated",
            clauses: &["eventType eq \"app.oauth2.as.evaluate.claim\"", "outcome.result eq \"FAILURE\""],
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
            title: "Okta: limits of group functions",
            url: "https://support.okta.com/help/s/article/limitations-of-group-functions-dynamic-allowlists",
        },
    ],
};

static HOOK: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Inline hooks that failed",
        clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
    }],
    snippets: &[],
    references: &[],
};

static PROVIDER: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Sign-ins that an external identity provider failed",
        clauses: &["eventType eq \"user.authentication.auth_via_IDP\"", "outcome.result eq \"FAILURE\""],
    }],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Could not acquire access token from authorization code."],
        explain("invalid_social_token/invalid_social_token", "The identity provider did not give Okta a token")
            .verdict("The external provider refused Okta's own request for a token after the user had signed in there. The user and your app are not the problem.")
            .causes(&[
                cause(
                    "The external provider refused Okta's token request. Usually the client secret that is entered in Okta has expired or was replaced at the provider.",
                    "Enter the provider's current client ID and secret at `Security > Identity Providers > your provider`.",
                ),
                cause(
                    "The token endpoint of the provider that is entered in Okta is wrong or out of date.",
                    "Compare it at `Security > Identity Providers > your provider` with `token_endpoint` of the provider's discovery document.",
                ),
            ])
            .family(&PROVIDER),
    ),
    known(
        500,
        &[],
        explain("server_error", "The authorization server failed")
            .verdict("Something failed behind the request: at Okta, or in a service of yours that Okta asked. The request was most likely right.")
            .causes(&[
                cause(
                    "A claim cannot be computed for this user, while other users get a token.",
                    "Read `outcome.reason` at `Reports > System Log`, and try the user at `Security > API > Authorization Servers > your server > Token Preview`.",
                ),
                cause(
                    "An inline hook of yours failed or took too long. Then it fails for all users of this server.",
                    "Look for `inline_hook.executed` with the outcome `FAILURE` at `Reports > System Log`, and at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "There is an incident at Okta or at an external identity provider. Then other apps fail too.",
                    "Look at `status.okta.com`, and send the request once more. If it keeps failing, open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
                ),
                cause(
                    "Your token inline hook (a service of yours that Okta asks while it makes the token) refused the token. The description is then the text that your service sent.",
                    "Look for the description in the log of the service behind `Workflow > Inline Hooks`.",
                )
                .any(&[Clue::Status(400)]),
            ])
            .family(&HOOK),
    ),
    known(
        500,
        &["Failed to create the access_token."],
        explain("server_error/access_token_not_generated", "Okta could not build the access token")
            .verdict("Okta failed while it built the access token. It accepted the client and the user, and the scopes are not the problem.")
            .causes(&[cause("A claim of the access token cannot be computed for this user, usually because an attribute is empty or of the wrong type. Other users get a token.", "Try the user and the app at `Security > API > Authorization Servers > your server > Token Preview`, and correct the claim at `Security > API > Authorization Servers > your server > Claims`."), cause("A token inline hook (a service of yours that Okta asks while it makes the token) failed or sent something that Okta cannot use. Every user of this server is then affected.", "Look for `inline_hook.executed` with `FAILURE` in `Reports > System Log`, and in the service's own log.")])
            .family(&CLAIMS),
    ),
    known(
        400,
        &["{0}"],
        explain("server_error/callback_returned_error", "A token inline hook most likely refused the token")
            .verdict("This text does not come from Okta: {0}. Where Okta is the authorization server, it most likely comes from your token inline hook.\nThis text does not come from Okta. Where Okta is the authorization server, it most likely comes from your token inline hook.")
            .causes(&[
                cause(
                    "The service behind your token inline hook (which Okta asks while it makes the token) usually sent an `error` object with this `errorSummary`.",
                    "Look for that text in the log of the service behind `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The error was sent by another authorization server that only uses Okta as an identity provider, such as Amazon Cognito, Auth0 or Keycloak.",
                    "See in the network panel of the browser which host redirected to the URL with `error=server_error`, and read that server's log.",
                ),
            ])
            .family(&HOOK),
    )
    .paste(
        r#"{"eventType":"app.oauth2.as.token.grant","outcome":{"result":"FAILURE","reason":"callback_returned_error"}}"#,
    ),
    known(
        400,
        &["The callback service returned an error."],
        explain(
            "server_error/callback_returned_error_without_description",
            "Your token inline hook refused the token without a reason",
        )
            .verdict("A service of yours (a token inline hook), which Okta asked, refused the token. Okta accepted the client and the user.")
        .causes(&[
            cause(
                "The service behind your token inline hook (which Okta asks while it makes the token) refused on purpose: it sent an `error` object without `errorSummary`.",
                "Read its log; `Workflow > Inline Hooks` shows its URL. Have it fill in `errorSummary`, which then appears instead of this text.",
            ),
            cause(
                "The service failed inside and sent its own error page as `error`.",
                "Test the hook at `Workflow > Inline Hooks`, and look for an exception in its log at the time of `inline_hook.executed`.",
            ),
        ])
        .family(&HOOK),
    ),
    known(
        500,
        &["Failed to initiate out-of-band authentication."],
        explain("server_error/direct_auth_oob_failure", "Okta could not send the push, phone call or message")
            .verdict("Okta found the user, but could not send a prompt. The client and the first factor are not the problem.")
            .causes(&[
                cause(
                    "The user has not enrolled the authenticator that `channel_hint` names.",
                    "Look at `GET /api/v1/users/{userId}/factors`, and compare it with `channel_hint` of the request.",
                ),
                cause(
                    "Your own telephony provider, behind an inline hook, failed. Then push still works, but SMS and phone calls fail for everybody.",
                    "Search `Reports > System Log` for `inline_hook.executed` with the outcome `FAILURE`, and read the provider's log.",
                ),
                cause(
                    "Okta's own service for push, SMS or phone calls failed. Other users are then affected too.",
                    "Look at `status.okta.com`, and send the prompt again after a minute.",
                ),
            ])
            .family(&HOOK),
    ),
    known(
        403,
        &["The requested feature is not enabled in this environment."],
        explain("server_error/feature_not_enabled", "The org does not have a feature that this request needs")
            .verdict("Okta refused the request because the org does not have the feature that it needs. The client and the user are not the problem, and changing the request does not help.")
            .causes(&[
                cause(
                    "The feature is in early access, and nobody has switched it on in this org.",
                    "Look for it at `Settings > Features`, and switch it on there.",
                ),
                cause(
                    "The feature is not part of the org's plan, or is not available to this org yet.",
                    "If `Settings > Features` does not list it, ask your Okta account team whether the plan has it, or open a case at `support.okta.com` with the Okta domain, the name of the feature and the `X-Okta-Request-Id`.",
                ),
            ])
            .family(&SERVER),
    ),
    known(
        500,
        &["Could not fetch social profile."],
        explain("server_error/get_social_profile_error", "Okta cannot read the user's profile at the external provider")
            .verdict("Okta's request for the user's profile at the external provider failed. The sign-in there worked, and the redirect URI is right.")
            .causes(&[
                cause(
                    "Okta does not request the scope that the provider requires for the profile.",
                    "Compare the scopes at `Security > Identity Providers > your provider` with those that the provider's documentation names for its profile (`openid profile email` in OpenID Connect).",
                ),
                cause(
                    "The API for profiles is switched off for the app that is registered at the provider, or needs an approval there.",
                    "Take the client ID from `Security > Identity Providers > your provider`, open the app with that client ID in the provider's own console, and allow the profile and the email address.",
                ),
                cause(
                    "The UserInfo endpoint that is entered in Okta is wrong or out of date.",
                    "Compare it at `Security > Identity Providers > your provider` with `userinfo_endpoint` of the provider's discovery document.",
                ),
            ])
            .family(&PROVIDER),
    ),
    known(
        500,
        &["Failed to create the id assertion authorization grant."],
        explain("server_error/id_jag_not_generated", "Okta could not issue the ID-JAG (signed identity assertion)")
            .verdict("Okta failed while it built the assertion. It accepted the tokens, and the client and the user are not the problem.")
            .causes(&[
                cause(
                    "The exchange request was valid, but building the assertion failed at Okta.",
                    "Send the exchange once more. If it fails again, open a case at `support.okta.com` with the Okta domain, the client IDs of both apps, the `X-Okta-Request-Id` and the time in UTC.",
                ),
                cause(
                    "A value of this user or a setting of this connection is most likely the reason: other users and connections work.",
                    "Try another user, and compare the settings at `Directory > AI Agents > your agent > Resource connections` with a connection that works.",
                ),
            ])
            .family(&SERVER),
    ),
    known(
        500,
        &["Failed to create the id_token."],
        explain("server_error/id_token_not_generated", "Okta could not build the ID token")
            .verdict("Okta failed while it built the ID token. It accepted the client and the user, and the scopes are not the problem.")
            .causes(&[cause("A claim of the ID token cannot be computed for this user, usually because an attribute is empty or of the wrong type. Other users get a token.", "Try the user at `Security > API > Authorization Servers > your server > Token Preview` (for the org authorization server, look at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token`)."), cause("A token inline hook (a service of yours that Okta asks while it makes the token) failed or sent something that Okta cannot use. Every user of this server is then affected.", "Look for `inline_hook.executed` with the outcome `FAILURE` at `Reports > System Log`, and in the service's own log."), cause("ID tokens of the app are encrypted, and the app's encryption key is missing or not valid.", "Look for an active key whose `use` is `enc` at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.")])
            .family(&CLAIMS),
    ),
    known(
        500,
        &["The callout service returned an invalid response."],
        explain("server_error/invalid_callout_response", "Okta cannot use your hook's response")
            .verdict("A service of yours (an inline hook), which Okta asked, sent a response that Okta cannot use. The client and the user were accepted.")
            .causes(&[
                cause(
                    "The service behind the inline hook did not respond with JSON: it sent an error page, an empty body or another `Content-Type`.",
                    "Send a test at `Workflow > Inline Hooks`, and have the service respond with 200 (or 204 without a body) and `Content-Type: application/json`.",
                ),
                cause(
                    "The JSON has commands or claims that Okta does not accept for this type of hook.",
                    "Compare `commands`, with `type` and `value`, with the reference page of that hook type. For tokens, `type` is `com.okta.access.patch` or `com.okta.identity.patch`.",
                ),
            ])
            .family(&HOOK),
    ),
    known(
        500,
        &["The social identity provider returned an invalid state back to Okta."],
        explain("server_error/invalid_social_state", "The provider's `state` is unknown to Okta")
            .verdict("Okta cannot tell which sign-in the response of the external provider belongs to. The password and the app's settings are not the problem.")
            .causes(&[
                cause(
                    "The callback from the external provider was sent twice, came too late, or was opened from a bookmark.",
                    "Start the sign-in again from the app (`/authorize`).",
                ),
                cause(
                    "The sign-in was started in one browser or app and finished in another, as with links in mail programs.",
                    "Have the app open the system's browser (`ASWebAuthenticationSession`, Custom Tabs), and finish in the same one.",
                ),
                cause(
                    "The provider does not return `state` unchanged, so every sign-in fails.",
                    "Compare `state` of the request to the provider with that of its callback in the browser's network panel.",
                ),
            ])
            .family(&PROVIDER),
    ),
    known(
        500,
        &["Failed to create the RAR based access_token."],
        explain("server_error/rar_token_not_generated", "Okta could not build the token for the `authorization_details`")
            .verdict("Okta failed while it built the token. It accepted the request, and the client and the user are not the problem.")
            .causes(&[
                cause(
                    "The `authorization_details` (rich authorization) were accepted, but issuing the token failed at Okta.",
                    "Send the request once more. If it fails again, open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
                ),
                cause(
                    "One object in `authorization_details` is most likely the reason: without it, the request works.",
                    "Send the objects one by one, and leave out the one with which `server_error` returns.",
                ),
            ])
            .family(&SERVER),
    ),
    known(
        500,
        &["The authorization server encountered an unexpected condition that prevented it from fulfilling the request."],
        explain("server_error/server_error", "Okta failed unexpectedly")
            .verdict("Okta failed while it handled the request, for a reason that it does not name. The request was most likely right.")
            .causes(&[
                cause(
                    "A claim or a key of this app or authorization server is broken. Then only this app fails.",
                    "Try another app and another user. If only this one fails, look at its claims with `Security > API > Authorization Servers > your server > Token Preview` and at its keys at `Applications and Resources > Applications > your app > General > Client Credentials`.",
                ),
                cause(
                    "An inline hook or an external identity provider failed in a way that Okta did not expect.",
                    "Look for events with the outcome `FAILURE` in the same second at `Reports > System Log`, such as `inline_hook.executed` or `user.authentication.auth_via_IDP`.",
                ),
                cause(
                    "There is a fault at Okta. Then several apps of the org fail.",
                    "Look at `status.okta.com`, then open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
                ),
            ])
            .family(&SERVER),
    ),
    known(
        400,
        &["The '{0}' system claim could not be evaluated."],
        explain(
            "server_error/system_claim_evaluation_failure",
            "The claim `{0}` could not be computed\nA claim could not be computed",
        )
            .verdict("Okta failed while it computed one claim, so it issued no token. The client and the user were accepted.")
        .causes(&[
            cause(
                "The user has no username in this app, because the assignment is incomplete.",
                "Look at the user at `Applications and Resources > Applications > your app > Assignments`, then remove the assignment and assign the user again.",
            ),
            cause(
                "The expression of the claim was changed, or names an attribute that is empty for this user.",
                "Read the expression of `{0}` at `Security > API > Authorization Servers > your server > Claims`: for `sub` it is `appuser.userName` where there is an app user, otherwise `app.clientId`. Try it at `Security > API > Authorization Servers > your server > Token Preview`.\nRead the expressions at `Security > API > Authorization Servers > your server > Claims`: that of `sub` is `appuser.userName` where there is an app user, otherwise `app.clientId`. Try them at `Security > API > Authorization Servers > your server > Token Preview`.",
            ),
        ])
        .family(&CLAIMS),
    ),
    known(
        400,
        &["The groups claim matched too many groups and must be configured to match fewer groups."],
        explain("server_error/too_many_groups_in_groups_claim", "The user is in too many groups for the claim")
            .verdict("Okta issues no token, because more than 100 of this user's groups match the groups claim. The password and the policy are not the problem.")
            .causes(&[
                cause(
                    "The filter of the groups claim is too broad, such as `.*`.",
                    "Narrow it, for example by a prefix, at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Edit` (org authorization server) or `Security > API > Authorization Servers > your server > Claims` (custom one).",
                ),
                cause(
                    "The request uses the implicit flow. According to Okta Support, the authorization code flow does not have this limit.",
                    "Send `response_type=code` with PKCE instead of `token` or `id_token`.",
                )
                .any(&[Clue::Words("response_type=token"), Clue::Words("response_type=id_token")]),
                cause(
                    "The app really needs the names of all these groups.",
                    "Spread them over several claims with up to 100 groups each, at `Security > API > Authorization Servers > your server > Claims > Add Claim`.",
                ),
            ])
            .references(&[Reference {
                title: "Okta Support: this error",
                url: "https://support.okta.com/help/s/article/error-the-groups-claim-matched-too-many-groups-and-must-be-configured-to-match-fewer-groups",
            }])
            .family(&CLAIMS),
    ),
    known(
        400,
        &["The '{0}' user claim could not be evaluated."],
        explain(
            "server_error/user_claim_evaluation_failure",
            "Your claim `{0}` could not be computed\nA custom claim could not be computed",
        )
            .verdict("Okta failed while it computed a claim of yours, so it issued no token. The client and the user were accepted.")
        .causes(&[
            cause(
                "A group function in the expression (`Groups.startsWith`, `Groups.contains`, `Groups.endsWith`) asks for more than 100 groups.",
                "Set the last argument of the function to `100` or less, at `Security > API > Authorization Servers > your server > Claims`.",
            )
            .any(&[Clue::Summary("group"), Clue::Words("groups.startswith"), Clue::Words("groups.contains")]),
            cause(
                "The expression uses an attribute that is empty or missing for this user, or that has another type.",
                "Try this user at `Security > API > Authorization Servers > your server > Token Preview`, and guard the value: `user.x == null ? \"\" : user.x`.",
            ),
            cause(
                "The expression uses `appuser`, but there is no user of the app, as with client credentials.",
                "Test `appuser == null` first in the expression, or limit the claim to scopes that only users' tokens have (`Include in > The following scopes`).",
            )
            .any(&[Clue::Words("client_credentials")]),
        ])
        .family(&CLAIMS),
    ),
    known(
        400,
        &[],
        explain("temporarily_unavailable", "The authorization server cannot handle the request at the moment")
            .verdict("The authorization server refuses all requests at the moment. The client and its settings are most likely not the problem: send the request again later.")
            .causes(&[
                cause(
                    "The authorization server is overloaded or under maintenance.",
                    "Retry with growing pauses (1, 2, 4, 8 seconds). If it keeps failing, look at `status.okta.com`.",
                ),
                cause(
                    "The external identity provider behind it does not respond. Then only sign-ins through that provider fail.",
                    "Look for `user.authentication.auth_via_IDP` at `Reports > System Log`, and at the provider's own status page.",
                ),
            ])
            .family(&SERVER),
    ),
    known(
        400,
        &["The authorization server is currently unable to handle the request due to a temporary overloading or maintenance of the server."],
        explain(
            "temporarily_unavailable/temporarily_unavailable",
            "Okta is overloaded or under maintenance",
        )
            .verdict("Okta refuses all requests at the moment. The client and its settings are most likely not the problem: send the request again later.")
            .causes(&[cause("There is maintenance or an incident at Okta, so other apps and other orgs are affected too.", "Look at `status.okta.com`, and retry with growing pauses (1, 2, 4, 8 seconds)."), cause("Your own programs send a burst of token requests, so only your org is affected.", "Look at `Reports > Rate Limits > Overview`, and keep each access token until its `exp` instead of requesting new ones.")])
            .family(&SERVER),
    ),
];
