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
        explain("invalid_social_token/invalid_social_token", "The identity provider gave Okta no token")
            .causes(&[cause(
                "The provider refused Okta's token request; usually its secret is wrong or expired.",
                "Renew client ID and secret at `Security > Identity Providers > your provider`, and check the token endpoint.",
            )])
            .family(&PROVIDER),
    ),
    known(
        500,
        &[],
        explain("server_error", "The authorization server failed")
            .causes(&[
                cause(
                    "Your token inline hook refused; the description is its text.",
                    "Look for that text in the log of the service behind `Workflow > Inline Hooks`.",
                )
                .any(&[Clue::Status(400)]),
                cause(
                    "Often a claim, a hook or an external identity provider is behind it, sometimes an outage.",
                    "Repeat once, read `outcome.reason` in `Reports > System Log`, and open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
                ),
            ])
            .family(&HOOK),
    ),
    known(
        500,
        &["Failed to create the access_token."],
        explain("server_error/access_token_not_generated", "Okta could not build the access token")
            .causes(&[cause(
                "A claim or a token inline hook may stand in the way for this user or app.",
                "Try them at `Security > API > Authorization Servers > your server > Token Preview`.",
            )])
            .family(&CLAIMS),
    ),
    known(
        400,
        &["{0}"],
        explain("server_error/callback_returned_error", "A token inline hook most likely refused the token")
            .verdict("This text is none of Okta's own; most likely your token inline hook says: {0}.")
            .causes(&[cause(
                "The hook's service sent an `error` object with this `errorSummary`.",
                "Look for that text in the log of the service behind `Workflow > Inline Hooks`.",
            )])
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
            "Your token inline hook refused without a reason",
        )
        .causes(&[cause(
            "The hook's service sent an `error` object without `errorSummary`.",
            "Read the log of the service behind `Workflow > Inline Hooks`, and let it fill `errorSummary`.",
        )])
        .family(&HOOK),
    ),
    known(
        500,
        &["Failed to initiate out-of-band authentication."],
        explain("server_error/direct_auth_oob_failure", "Okta could not send the push, call or message")
            .causes(&[cause(
                "The authenticator is not enrolled, or its telephony provider failed.",
                "Check `Directory > People > your user`, `channel_hint`, and the System Log for a hook's failure.",
            )])
            .family(&HOOK),
    ),
    known(
        403,
        &["The requested feature is not enabled in this environment."],
        explain("server_error/feature_not_enabled", "The org lacks a feature this call needs")
            .causes(&[cause(
                "The feature is early access, or not in the org's plan.",
                "Look for it at `Settings > Features`; if it is not there, open a case at `support.okta.com` with the Okta domain, the name of the feature and the `X-Okta-Request-Id`.",
            )])
            .family(&SERVER),
    ),
    known(
        500,
        &["Could not fetch social profile."],
        explain("server_error/get_social_profile_error", "The provider's profile cannot be read")
            .causes(&[cause(
                "Usually a scope is missing at the provider, or its API is off there.",
                "Compare its scopes and user info endpoint at `Security > Identity Providers > your provider`.",
            )])
            .family(&PROVIDER),
    ),
    known(
        500,
        &["Failed to create the id assertion authorization grant."],
        explain("server_error/id_jag_not_generated", "Okta could not issue the ID-JAG")
            .causes(&[cause(
                "The exchange was valid; building the assertion failed.",
                "Repeat it, check both apps, and open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
            )])
            .family(&SERVER),
    ),
    known(
        500,
        &["Failed to create the id_token."],
        explain("server_error/id_token_not_generated", "Okta could not build the ID token")
            .causes(&[cause(
                "An ID token claim, hook, or encryption key may stand in the way for this user.",
                "Check the app's `Sign On > OpenID Connect ID Token`, or the server's `Token Preview`.",
            )])
            .family(&CLAIMS),
    ),
    known(
        500,
        &["The callout service returned an invalid response."],
        explain("server_error/invalid_callout_response", "Your hook's answer cannot be used")
            .causes(&[cause(
                "An inline hook sent no JSON, or commands or claims Okta does not take.",
                "Compare the answer with the hook type's format; hooks stand at `Workflow > Inline Hooks`.",
            )])
            .family(&HOOK),
    ),
    known(
        500,
        &["The social identity provider returned an invalid state back to Okta."],
        explain("server_error/invalid_social_state", "The provider's `state` is unknown to Okta")
            .causes(&[cause(
                "The callback came twice, late, from a bookmark or another browser.",
                "Start again from the app; if all fail, check that the provider returns `state`.",
            )])
            .family(&PROVIDER),
    ),
    known(
        500,
        &["Failed to create the RAR based access_token."],
        explain("server_error/rar_token_not_generated", "Okta could not build the token")
            .causes(&[cause(
                "The `authorization_details` were taken; issuing the token failed.",
                "Repeat with fewer, and open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
            )])
            .family(&SERVER),
    ),
    known(
        500,
        &["The authorization server encountered an unexpected condition that prevented it from fulfilling the request."],
        explain("server_error/server_error", "Okta failed with an unexpected condition")
            .causes(&[cause(
                "Often a hook, claim, provider or key trips it, sometimes a fault at Okta.",
                "Repeat, try another user and app, and open a case at `support.okta.com` with the Okta domain, the `X-Okta-Request-Id` and the time in UTC.",
            )])
            .family(&SERVER),
    ),
    known(
        400,
        &["The '{0}' system claim could not be evaluated."],
        explain(
            "server_error/system_claim_evaluation_failure",
            "The claim `{0}` could not be computed for this user",
        )
        .causes(&[
            cause(
                "The user has no username in this app; often the assignment is broken.",
                "Look at the user at `Applications and Resources > Applications > your app > Assignments`; unassign and assign the user again.",
            ),
            cause(
                "The rule of the claim was changed, or names an attribute that is empty for this user.",
                "Read the rule of `{0}` at `Security > API > Authorization Servers > your server > Claims`: `sub` is `appuser.userName` where there is an app user, else `app.clientId`. Try it in `Token Preview`.",
            ),
        ])
        .family(&CLAIMS),
    ),
    known(
        400,
        &["The groups claim matched too many groups and must be configured to match fewer groups."],
        explain("server_error/too_many_groups_in_groups_claim", "The user is in too many groups for the claim")
            .verdict("More than 100 of this user's groups match the groups claim, and then no token is issued.")
            .causes(&[
                cause(
                    "The filter of the claim is wide, such as `.*`.",
                    "Narrow it by prefix: `Sign On > OpenID Connect ID Token > Edit` of the app, or the server's `Claims` tab.",
                ),
                cause(
                    "Okta Support names the code flows as free of this limit.",
                    "Send `response_type=code` with PKCE instead of `token` or `id_token`.",
                )
                .any(&[Clue::Words("response_type=token"), Clue::Words("response_type=id_token")]),
                cause(
                    "The app needs all these groups.",
                    "Spread them over several claims of up to 100.",
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
            "Your claim `{0}` could not be computed for this user",
        )
        .causes(&[
            cause(
                "A group function (`Groups.startsWith`, `Groups.contains`, `Groups.endsWith`) asks for more than 100 groups.",
                "Set its last argument to 100 or less.",
            )
            .any(&[Clue::Summary("group")]),
            cause(
                "The expression uses an attribute that is empty or missing for this user, or of another type.",
                "Try this user at `Security > API > Authorization Servers > your server > Token Preview`, and guard the value, such as `user.x == null ? \"\" : user.x`.",
            ),
            cause(
                "The expression uses `appuser`, and no user of the app is there, as with client credentials.",
                "Test `appuser == null` first, or tie the claim to scopes of people's tokens.",
            )
            .any(&[Clue::Words("client_credentials")]),
        ])
        .family(&CLAIMS),
    ),
    known(
        400,
        &[],
        explain("temporarily_unavailable", "Okta cannot take the request for the moment")
            .causes(&[cause(
                "The server, or the identity provider behind it, is overloaded or under maintenance.",
                "Retry with growing pauses; look at the status page if it lasts.",
            )])
            .family(&SERVER),
    ),
    known(
        400,
        &["The authorization server is currently unable to handle the request due to a temporary overloading or maintenance of the server."],
        explain(
            "temporarily_unavailable/temporarily_unavailable",
            "Okta is overloaded or under maintenance",
        )
            .causes(&[cause(
                "Maintenance, an incident, or a burst of your own requests.",
                "Look at the status page; retry with growing pauses and keep your tokens.",
            )])
            .family(&SERVER),
    ),
];
