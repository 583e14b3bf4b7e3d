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
        explain("invalid_request/id_jag_scopes_in_request", "A request with an ID-JAG (identity assertion from another server) has `scope`")
            .verdict("The assertion may be good. The request has one parameter too many.")
            .causes(&[cause(
                "The ID-JAG carries its scopes inside, and the request must not name any.",
                "Remove `scope` from this request. Request other scopes where the ID-JAG is issued.",
            )])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token' is invalid."],
        explain("invalid_request/invalid_actor_token", "The actor token (the token of the one who acts) is not valid")
            .verdict("Okta accepted the client and refused the second token of the exchange.")
            .causes(&[cause("The `actor_token` has expired or was revoked.", "Paste it here and look at `exp`. For a device secret, sign in again with the scope `device_sso`."), cause("The `actor_token` was issued by another authorization server than the one that is asked.", "Compare its `iss` with the issuer of the token endpoint."), cause("`actor_token_type` does not name what the token is.", "Send the type that fits: `urn:x-oath:params:oauth:token-type:device-secret` for a device secret, `urn:ietf:params:oauth:token-type:access_token` for an access token.")])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_actor_token_type", "`actor_token_type` is unknown or does not fit")
            .verdict("One parameter is wrong. The tokens themselves were not looked at.")
            .causes(&[
                cause(
                    "The value is shortened or misspelled, such as `access_token` or `device-secret`.",
                    "Send the full URN, such as `urn:x-oath:params:oauth:token-type:device-secret` for Native SSO (`oath`, not `oauth`).",
                ),
                cause(
                    "The value is right on its own, but does not go with the `requested_token_type` of this exchange.",
                    "Compare both with the guide of the flow: Native SSO uses a device secret, Native to Web SSO an access token (`urn:ietf:params:oauth:token-type:access_token`).",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["Sign-in failed: the target application requires a user session, which is not supported in interclient_token sso flows."],
        explain(
            "invalid_request/invalid_client_configuration_native_to_web_sso",
            "The target app needs an Okta session",
        )
            .verdict("The token may be good, but the target app cannot be opened with it.")
            .causes(&[
                cause(
                    "The sign-in of this target app needs an Okta session, which an `interclient_token` (with which a native app opens a web app) does not bring.",
                    "Open the target app with a browser sign-in instead (`/authorize`).",
                ),
                cause(
                    "`audience` names another app than the one that should be opened.",
                    "Compare the ID in `audience` (`urn:okta:apps:` and the app's ID) with the target app.",
                ),
            ])
            .family(&NATIVE),
    ),
    known(
        400,
        &["A service client may not use the native sso flow."],
        explain("invalid_request/invalid_client_type_native_sso", "A service app cannot use Native SSO")
            .verdict("The type of the app decides here. The tokens may be good.")
            .causes(&[cause(
                "An API Services app, which acts without a user, exchanged a device secret. Native SSO shares a user's sign-in between apps on one device.",
                "Use the `client_id` of a native app with the Token Exchange grant and the scope `device_sso`.",
            )
            .certain()])
            .family(&NATIVE),
    ),
    known(
        400,
        &["'requested_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_requested_token_type", "`requested_token_type` is unknown or does not fit")
            .verdict("One parameter is wrong. The tokens themselves were not looked at.")
            .causes(&[
                cause(
                    "The value is shortened or misspelled.",
                    "Send the full URN, such as `urn:ietf:params:oauth:token-type:access_token`, or leave `requested_token_type` out to get an access token.",
                ),
                cause(
                    "This exchange cannot give that kind of token: the app, the grant or the authorization server is for another flow.",
                    "Compare `requested_token_type` with the guide of the flow, and check that Token Exchange is selected at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["When 'actor_token_type' is '{0}', 'subject_token_type' must be '{1}'."],
        explain(
            "invalid_request/invalid_subject_actor_token_match",
            "The types of the subject token and the actor token do not go together",
        )
            .verdict("Each token may be good, but not together in one exchange.")
            .causes(&[
                cause(
                    "The two tokens were swapped: the subject token was sent as the actor token.",
                    "Send the token of the user as `subject_token`, and that of the one who acts as `actor_token`.",
                ),
                cause(
                    "Two kinds of exchange are mixed, and the types of one do not go with those of the other.",
                    "With `actor_token_type` `{0}`, send `subject_token_type={1}` and a token of that type.\nSend the `subject_token_type` that belongs to the `actor_token_type`, as `error_description` names the two, and a token of that type.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token", "The subject token (the token that is exchanged) is not valid")
            .verdict("Okta accepted the client and refused the token that it wants to exchange.")
            .causes(&[cause("The `subject_token` has expired.", "Paste the token here and look at `exp`. Exchange a token right after it was issued."), cause("The `subject_token` was issued by another authorization server than the one that this exchange trusts.", "Compare `iss` of the token with the issuer of the request, and with the trusted servers of the authorization server."), cause("The value is not what `subject_token_type` says, such as an ID token sent as an access token.", "Compare the two. For a SAML assertion, read `outcome.reason` at `Reports > System Log`, which says more.")])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' 'act' claim contains too many nested actors."],
        explain("invalid_request/invalid_subject_token_act_claim_depth", "The delegation chain is too long")
            .verdict("The token may be good, but it was passed on too often.")
            .causes(&[cause(
                "`act` in the subject token (the chain of those who act for the user) contains too many nested actors, one for each exchange.",
                "Exchange a token that is nearer to the user's own: one whose `act` has fewer levels.",
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
            .verdict("The token may be good otherwise. One claim in it does not have the form that it must have.")
        .causes(&[
                cause(
                    "A custom claim with the name `act` (who acts for the user) writes a string or a list where an object with `sub` belongs.",
                    "Paste the token here to see `act`, and rename or correct the claim at `Security > API > Authorization Servers > your server > Claims`.",
                ),
                cause(
                    "A token inline hook (a service of yours that Okta calls while it makes the token) writes `act` in a wrong form.",
                    "Look at the commands that the service behind `Workflow > Inline Hooks` returns for the claim `act`.",
                ),
            ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the authorization server that issued it is not valid."],
        explain(
            "invalid_request/invalid_subject_token_authorization_server",
            "The authorization server of the subject token is not active",
        )
            .verdict("The token may be good otherwise, but its authorization server is switched off or gone.")
            .causes(&[
                cause(
                    "The authorization server in `iss` of the token was deactivated after the token was issued.",
                    "Look at its status at `Security > API > Authorization Servers`, and activate it there, or get a token from an active server.",
                ),
                cause(
                    "The authorization server was deleted, or belongs to another org.",
                    "Compare the ID in `iss` with `GET /api/v1/authorizationServers` of {org}. If it is not there, get the token from one that is.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the client application referenced in the token is not active."],
        explain(
            "invalid_request/invalid_subject_token_client_inactive",
            "The app of the subject token is not active",
        )
            .verdict("The token may be good otherwise, but the app that it was issued to is switched off.")
        .causes(&[
                cause(
                    "The app whose client ID is in `cid` of the token was deactivated by mistake.",
                    "Find it among the inactive ones at `Applications and Resources > Applications`, and activate it.",
                ),
                cause(
                    "The app was replaced by another one, and a stored token of the old one is still in use.",
                    "Delete the stored token, and get one with the new app's `client_id`.",
                ),
            ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the client application is not registered for delegation to this agent."],
        explain(
            "invalid_request/invalid_subject_token_client_not_registered",
            "The app may not delegate to this agent",
        )
            .verdict("The token may be good. What is missing is a setting of the agent.")
            .causes(&[cause(
                "The app whose client ID is in `cid` of the token is not registered for delegation to this agent.",
                "Compare `cid` of the token with the agent's delegations in the Admin Console, and add that app to them.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the token issuer is not allowed for this exchange."],
        explain(
            "invalid_request/invalid_subject_token_issuer_not_allowed",
            "Tokens of this issuer cannot be exchanged here",
        )
            .verdict("The token may be good, but it does not come from an issuer that this exchange accepts.")
        .causes(&[
                cause(
                    "The token is from another authorization server than the one that this exchange is meant for.",
                    "Compare `iss` with the authorization servers that the connection names, and send a token of one of these.",
                ),
                cause(
                    "The issuer should be accepted, and the connection does not name it.",
                    "Add exactly the `iss` of the token to the connection.",
                ),
            ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: no delegation policy authorizes this token."],
        explain(
            "invalid_request/invalid_subject_token_no_delegation_link",
            "No delegation allows this token",
        )
            .verdict("The token may be good. What is missing is a delegation between the two apps for this user.")
            .causes(&[
                cause(
                    "There is no delegation between the app that got the token (`cid`) and the one that exchanges it.",
                    "Compare `cid` of the subject token with the `client_id` of the exchange, and create a delegation between these two.",
                ),
                cause(
                    "The delegation exists, but does not include this user.",
                    "Compare `sub` of the subject token with the users and groups of the delegation, and extend it.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the session associated with it is no longer active."],
        explain(
            "invalid_request/invalid_subject_token_session_expired",
            "The session behind the token has ended",
        )
            .verdict("The user has to sign in again. A retry with the same token will not help.")
            .causes(&[cause(
                "The user signed out, or the Okta session that belongs to the subject token has ended. The token itself may still be within `exp`.",
                "Sign the user in again at `/authorize`, and exchange the new token immediately.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_subject_token_type", "`subject_token_type` is unknown or does not fit")
            .verdict("One parameter is wrong. The tokens themselves were not looked at.")
            .causes(&[
                cause(
                    "`subject_token_type` is missing, shortened or misspelled, such as `jwt` or `access_token`.",
                    "Send the full URN, such as `urn:ietf:params:oauth:token-type:access_token`.",
                ),
                cause(
                    "The URN is right, but this exchange does not accept that kind of token, for example a SAML assertion where an access token is expected.",
                    "Send a token of the kind that the guide of the flow names, with the `subject_token_type` that belongs to it.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the user account is not active."],
        explain(
            "invalid_request/invalid_subject_token_user_inactive",
            "The user of the subject token is not active",
        )
            .verdict("The token may be good otherwise, but its user can no longer sign in.")
            .causes(&[
                cause(
                    "The user was suspended after the token was issued.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend` if the user should be able to go on.",
                ),
                cause(
                    "The user was deactivated.",
                    "Choose `Activate` at `Directory > People > your user` if that was a mistake. Otherwise nothing should be exchanged for this user.",
                ),
                cause(
                    "The account is locked after wrong passwords or codes.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/unlock`, or use the button that `Directory > People > your user` shows while the account is locked.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the user is not assigned to the client application."],
        explain(
            "invalid_request/invalid_subject_token_user_not_assigned",
            "The user is not assigned to the app that exchanges the token",
        )
            .verdict("The token may be good, but its user may not use the app that exchanges it.")
            .causes(&[
                cause(
                    "The user should be able to use the app that exchanges the token, and is not assigned to it. The assignment to the app that got the token does not count.",
                    "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments` of the app that sends the exchange.",
                ),
                cause(
                    "The exchange was sent with the `client_id` of another app than the one to which the user is assigned.",
                    "Compare `client_id` of the exchange with the user's apps at `Directory > People > your user > Applications`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The subject token must represent an end user for OAuth STS token exchange."],
        explain("invalid_request/oauth_sts_user_subject_required", "The subject token has no user")
            .verdict("The token may be good, but it belongs to an app and not to a person.")
            .causes(&[
                cause(
                    "The subject token comes from client credentials, where `sub` is the app itself.",
                    "Send a token of a user's sign-in as `subject_token`: it has a `uid` claim.",
                ),
                cause(
                    "The service has both a token of the user and one of its own, and sent its own.",
                    "Pass on the access token that came in the user's request, and use the service's own only as `client_assertion` or credentials.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["Only service clients may use on-behalf token exchange."],
        explain("invalid_request/on_behalf_invalid_client_type", "On-behalf-of token exchange needs a service app")
            .verdict("The type of the app decides here. The tokens may be good.")
            .causes(&[cause(
                "The exchange was sent with the client ID of a web, single-page or native app.",
                "Create an API Services app for the API that acts on the user's behalf, and send the exchange with its `client_id`.",
            )
            .certain()])
            .family(&EXCHANGE),
    ),
];
