//! `invalid_request` of token exchange: subject, actor, delegation, Native SSO.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static EXCHANGE: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8693: token exchange",
        url: "https://datatracker.ietf.org/doc/html/rfc8693#section-2.1",
    }],
};

static NATIVE: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: Native SSO",
            url: "https://developer.okta.com/docs/guides/configure-native-sso/main/",
        },
        Reference {
            title: "Okta: Native to Web SSO",
            url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The id-jag request must not include a 'scope' parameter."],
        explain("invalid_request/id_jag_scopes_in_request", "`scope` stands in an ID-JAG request")
            .causes(&[cause(
                "An ID-JAG carries its scopes inside.",
                "Remove `scope`; ask for other scopes where the ID-JAG is issued.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token' is invalid."],
        explain("invalid_request/invalid_actor_token", "The actor token is not valid")
            .causes(&[cause(
                "It is expired, revoked, another server's, or not of its `actor_token_type`.",
                "Send a new one of its true type; for a device secret sign in with scope `device_sso`.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_actor_token_type", "`actor_token_type` is unknown or unfit")
            .causes(&[cause(
                "It is shortened, misspelt, or does not suit the `requested_token_type`.",
                "Send the full URN, such as `urn:x-oath:params:oauth:token-type:device-secret` for Native SSO.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["Sign-in failed: the target application requires a user session, which is not supported in interclient_token sso flows."],
        explain(
            "invalid_request/invalid_client_configuration_native_to_web_sso",
            "The target app needs an Okta session",
        )
            .causes(&[cause(
                "An `interclient_token` carries no Okta session, and the app's sign-in needs one.",
                "Open it with a browser sign-in, or choose another target app.",
            )])
            .family(&NATIVE),
    ),
    known(
        400,
        &["A service client may not use the native sso flow."],
        explain("invalid_request/invalid_client_type_native_sso", "A service app cannot use Native SSO")
            .causes(&[cause(
                "An API Services app, which acts without a user, exchanged a device secret.",
                "Use a native app with the Token Exchange grant and the scope `device_sso`.",
            )
            .certain()])
            .family(&NATIVE),
    ),
    known(
        400,
        &["'requested_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_requested_token_type", "`requested_token_type` is unknown or unfit")
            .causes(&[cause(
                "It is misspelt, or the exchange cannot give that kind.",
                "Leave it out for an access token, or send the full URN.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["When 'actor_token_type' is '{0}', 'subject_token_type' must be '{1}'."],
        explain(
            "invalid_request/invalid_subject_actor_token_match",
            "Subject and actor token types do not match",
        )
            .causes(&[cause(
                "The two tokens were swapped, or two kinds of exchange are mixed.",
                "With `actor_token_type` `{0}` send `subject_token_type={1}` and such a token.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token", "The subject token is not valid")
            .causes(&[cause(
                "It is expired, another server's, or not of its `subject_token_type`.",
                "Check `exp`, `iss` and the type; for SAML read `outcome.reason` in `Reports > System Log`.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' 'act' claim contains too many nested actors."],
        explain("invalid_request/invalid_subject_token_act_claim_depth", "The delegation chain is too long")
            .causes(&[cause(
                "`act` nests too many actors, one for each exchange.",
                "Exchange a token nearer to the user's own.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' 'act' claim is malformed."],
        explain(
            "invalid_request/invalid_subject_token_act_claim_malformed",
            "The `act` claim is not well formed",
        )
        .causes(&[cause(
            "`act` has to be an object with `sub`; often a custom claim or hook writes it.",
            "Decode the token, and correct what writes `act`.",
        )])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the authorization server that issued it is not valid."],
        explain(
            "invalid_request/invalid_subject_token_authorization_server",
            "The subject token's server is not active",
        )
            .causes(&[cause(
                "The server in `iss` was deactivated, deleted, or is another org's.",
                "Compare `iss` with `Security > API > Authorization Servers`; get a token from an active one.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the client application referenced in the token is not active."],
        explain(
            "invalid_request/invalid_subject_token_client_inactive",
            "The app of the subject token is not active",
        )
        .causes(&[cause(
            "The app in its `cid` was deactivated after the token was issued.",
            "Activate it at `Applications and Resources > Applications`, or get a token with another app.",
        )
        .certain()])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the client application is not registered for delegation to this agent."],
        explain(
            "invalid_request/invalid_subject_token_client_not_registered",
            "The app may not delegate to this agent",
        )
            .causes(&[cause(
                "The app is that of the token's `cid`.",
                "Add that app to the agent's delegations.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the token issuer is not allowed for this exchange."],
        explain(
            "invalid_request/invalid_subject_token_issuer_not_allowed",
            "The token's issuer may not be exchanged here",
        )
        .causes(&[cause(
            "`iss` is not an issuer that this exchange takes.",
            "Send a token of a server that the connection names, or add this issuer to it.",
        )
        .certain()])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: no delegation policy authorizes this token."],
        explain(
            "invalid_request/invalid_subject_token_no_delegation_link",
            "No delegation allows this token",
        )
            .causes(&[cause(
                "The two apps have no delegation, or it does not cover this user.",
                "Create or widen the delegation, and exchange again.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the session associated with it is no longer active."],
        explain(
            "invalid_request/invalid_subject_token_session_expired",
            "The session behind the token has ended",
        )
            .causes(&[cause(
                "The user signed out, or the session ended.",
                "Sign in again, and exchange the new token at once.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_subject_token_type", "`subject_token_type` is unknown or unfit")
            .causes(&[cause(
                "It is missing, shortened, or not a kind that this exchange takes.",
                "Send the full URN, such as `urn:ietf:params:oauth:token-type:access_token`.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the user account is not active."],
        explain(
            "invalid_request/invalid_subject_token_user_inactive",
            "The user of the subject token is not active",
        )
            .causes(&[cause(
                "The user was suspended, deactivated or locked since.",
                "Read the status at `Directory > People > your user`: activate the user there with `Activate`, unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`, unlock with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the user is not assigned to the client application."],
        explain(
            "invalid_request/invalid_subject_token_user_not_assigned",
            "The user is not assigned to the app",
        )
            .causes(&[cause(
                "The token's user is not assigned to the client that exchanges it.",
                "Assign the user at that app's `Assignments`.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The subject token must represent an end user for OAuth STS token exchange."],
        explain("invalid_request/oauth_sts_user_subject_required", "The subject token has no user")
            .causes(&[cause(
                "It comes from client credentials, where `sub` is the app.",
                "Send a token of a user's sign-in: it has a `uid` claim.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["Only service clients may use on-behalf token exchange."],
        explain("invalid_request/on_behalf_invalid_client_type", "On-behalf exchange needs a service app")
            .causes(&[cause(
                "The exchange used a web, single-page or native app.",
                "Create an API Services app for the calling API, and exchange with its client ID.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
];
