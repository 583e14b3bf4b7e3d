//! `invalid_request` of token exchange: subject, actor, delegation, Native SSO.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

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
            .verdict("Okta refused `scope`, which has no place in this request. The assertion may be valid.")
            .causes(&[
                cause(
                    "The library adds `scope` by default. An ID-JAG carries its scopes inside, so the request must not name any.",
                    "Remove `scope` from this request to `/token`. The new token has the scopes that the ID-JAG contains.",
                ),
                cause(
                    "The program needs more scopes than the ID-JAG contains.",
                    "Request a new ID-JAG with these scopes in `scope`, and exchange it without `scope`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token' is invalid."],
        explain("invalid_request/invalid_actor_token", "The actor token (the token of the one who acts) is not valid")
            .verdict("Okta refused the second token of the exchange (`actor_token`). The client was accepted, and the subject token is not the problem.")
            .causes(&[
                cause(
                    "The `actor_token` has expired, or was revoked after it was issued.",
                    "Paste it here and look at `exp`. For a device secret, sign in again with the scope `device_sso`.",
                ),
                cause(
                    "The `actor_token` was issued by a different authorization server than the one that received the exchange.",
                    "Compare its `iss` with the issuer of the token endpoint.",
                ),
                cause(
                    "`actor_token_type` does not match the kind of the token.",
                    "Send `urn:x-oath:params:oauth:token-type:device-secret` for a device secret, and `urn:ietf:params:oauth:token-type:access_token` for an access token.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'actor_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_actor_token_type", "`actor_token_type` is unknown, or wrong for this exchange")
            .verdict("Okta refused the value of `actor_token_type`. The tokens themselves were not checked yet.")
            .causes(&[
                cause(
                    "The value is shortened or misspelled, such as `access_token` or `device-secret`.",
                    "Send the full URN, such as `urn:x-oath:params:oauth:token-type:device-secret` for Native SSO (`oath`, not `oauth`).",
                )
                .any(&[Clue::Words("actor_token_type=access_token"), Clue::Words("actor_token_type=device"), Clue::Words("x-oauth:"), Clue::Words("x-oauth%3a")]),
                cause(
                    "The value is valid on its own, but not together with the `requested_token_type` of this exchange.",
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
            .verdict("Okta refused to open the target app with an `interclient_token` (with which a native app opens a web app). The token and the user are not the problem.")
            .causes(&[
                cause(
                    "`audience` names the right app, but the sign-in of this app needs an Okta session, which the token does not create.",
                    "Open the target app with a browser sign-in instead (`/authorize`).",
                ),
                cause(
                    "`audience` names a different app from the one that should be opened.",
                    "Compare the ID in `audience` (`urn:okta:apps:` and the app's ID) with the target app.",
                ),
            ])
            .family(&NATIVE),
    ),
    known(
        400,
        &["A service client may not use the native sso flow."],
        explain("invalid_request/invalid_client_type_native_sso", "A service app cannot use Native SSO")
            .verdict("Okta refused the exchange because of the type of the app. The tokens may be valid.")
            .causes(&[
                cause(
                    "An API Services app, which acts without a user, exchanged a device secret. Native SSO shares a user's sign-in between apps on one device.",
                    "Use the `client_id` of a native app with the Token Exchange grant and the scope `device_sso`.",
                )
                .certain(),
                cause(
                    "The service should act for a user, without sharing a sign-in between apps.",
                    "Use on-behalf-of token exchange: send the user's access token as `subject_token`, without a device secret.",
                ),
            ])
            .family(&NATIVE),
    ),
    known(
        400,
        &["'requested_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_requested_token_type", "`requested_token_type` is unknown, or wrong for this exchange")
            .verdict("Okta refused the value of `requested_token_type`. The tokens themselves were not checked yet.")
            .causes(&[
                cause(
                    "The value is a short name such as `access_token`, or is misspelled.",
                    "Send the full URN, such as `urn:ietf:params:oauth:token-type:access_token`, or leave `requested_token_type` out to get an access token.",
                )
                .any(&[Clue::Words("token_type=access_token"), Clue::Words("token_type=id-jag"), Clue::Words("token_type=id_jag"), Clue::Words("token_type=jwt")]),
                cause(
                    "This exchange cannot issue that kind of token: the app, the grant or the authorization server is for another flow.",
                    "Use the value of the flow: `urn:ietf:params:oauth:token-type:access_token` for token exchange, `urn:ietf:params:oauth:token-type:id-jag` for Cross App Access (sent to the org authorization server, `/oauth2/v1/token`). Check that Token Exchange is selected at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["When 'actor_token_type' is '{0}', 'subject_token_type' must be '{1}'."],
        explain("invalid_request/invalid_subject_actor_token_match", "The types of the subject token and the actor token (of the one who acts) do not match")
            .verdict("Okta refused the two token types together: the subject token is the one exchanged, the actor token says who acts. Each token may be valid.")
            .causes(&[
                cause(
                    "The two tokens were swapped: the subject token was sent as the actor token.",
                    "Send the user's token as `subject_token`, and the token of the app or agent that acts for the user as `actor_token`.",
                ),
                cause(
                    "Two kinds of exchange are mixed: the type of one token belongs to a different flow than that of the other.",
                    "With `actor_token_type` `{0}`, send `subject_token_type={1}` and a token of that type.\nSend the `subject_token_type` that belongs to the `actor_token_type`, as `error_description` names the two, and a token of that type.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token", "The subject token (the token that is exchanged) is not valid")
            .verdict("Okta refused the token that should be exchanged (`subject_token`). The client was accepted, and nothing else in the request was checked yet.")
            .causes(&[
                cause(
                    "The `subject_token` has expired: its `exp` has passed.",
                    "Paste the token here and look at `exp`. Exchange a token right after it was issued.",
                ),
                cause(
                    "The `subject_token` was issued by a different authorization server than this exchange trusts.",
                    "Compare `iss` of the token with the issuer of the request. For an on-behalf-of exchange between custom authorization servers, add the server of `iss` at `Security > API > Authorization Servers > your server > Settings > Trusted servers > Add Server`, then repeat the exchange.",
                ),
                cause(
                    "The token is of a different kind than `subject_token_type` says, such as an ID token sent as an access token.",
                    "Send `urn:ietf:params:oauth:token-type:id_token` for an ID token, and `urn:ietf:params:oauth:token-type:access_token` for an access token.",
                ),
                cause(
                    "The subject token is a SAML assertion. Okta responds with this same text to everything that can be wrong with one.",
                    "Read `outcome.reason` of the request at `Reports > System Log`: it starts with `invalid_subject_token_saml_` and names the fault. Paste that event here.",
                )
                .only(&[Clue::Words("token-type:saml2"), Clue::Words("token-type%3asaml2")]),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' 'act' claim contains too many nested actors."],
        explain("invalid_request/invalid_subject_token_act_claim_depth", "The delegation chain is too long")
            .verdict("Okta refused the subject token (the token that is exchanged) because it was passed on through too many services. The client and the target are not the problem.")
            .causes(&[
                cause(
                    "Each service passes on the token that it received from the service before, and every exchange adds a level to `act` (the chain of those who act for the user).",
                    "Paste the `subject_token` here and count how many `act` are inside each other. Have the first service keep the user's own access token (without `act`) and pass that one on, so that each service exchanges it for its own target, in place of a chain of exchanged tokens.",
                )
                .certain(),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' 'act' claim is malformed."],
        explain(
            "invalid_request/invalid_subject_token_act_claim_malformed",
            "The `act` claim is not well formed",
        )
            .verdict("Okta refused the token because one claim in it (`act`) does not have the required form. The token may otherwise be valid.")
        .causes(&[
            cause(
                "A custom claim named `act` (who acts for the user) contains a string or a list, where an object with `sub` is required.",
                "Paste the token here to see `act`, and rename or correct the claim at `Security > API > Authorization Servers > your server > Claims`.",
            ),
            cause(
                "A token inline hook (a service of yours that Okta asks while it makes the token) writes `act` in a wrong form.",
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
            "The authorization server of the subject token (the one exchanged) is not active",
        )
            .verdict("Okta refused the token because the authorization server that issued it is deactivated or deleted. The token may otherwise be valid.")
            .causes(&[
                cause(
                    "An administrator deactivated the authorization server in `iss` after the token was issued: `Security > API > Authorization Servers` still lists it.",
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
            "The app of the subject token (the token that is exchanged) is not active",
        )
            .verdict("Okta refused the token because the app that it was issued to is deactivated. The token may otherwise be valid.")
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
        explain("invalid_request/invalid_subject_token_client_not_registered", "The app is not allowed to delegate to this agent")
            .verdict("Okta refused the exchange because the app that the token was issued to is not linked to this agent. The token itself may be valid.")
            .causes(&[
                cause(
                    "The app whose client ID is in `cid` (or in `aud` of an ID token) is not linked to this agent for user access.",
                    "Compare the client ID in the token with the app at `Directory > AI Agents > your agent > User access`, and sign the user in with that app.",
                ),
                cause(
                    "The token comes from a test app or an older app that was never linked to the agent.",
                    "Paste the token here, read its client ID, and get a token with the `client_id` of the linked app.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the token issuer is not allowed for this exchange."],
        explain(
            "invalid_request/invalid_subject_token_issuer_not_allowed",
            "Tokens of this issuer cannot be exchanged here",
        )
            .verdict("Okta refused the issuer of `subject_token` for this exchange. The token may be valid where it comes from.")
        .causes(&[
            cause(
                "The token comes from a different authorization server than the one that this exchange expects.",
                "Compare `iss` of the token with the authorization server that the connection names (for an AI agent at `Directory > AI Agents > your agent > Resource connections`), and send a token from that one.",
            ),
            cause(
                "The issuer should be accepted, but the connection does not name it.",
                "Add exactly the `iss` of the token to the connection, for an AI agent at `Directory > AI Agents > your agent > Resource connections`.",
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
            .verdict("Okta refused the exchange because no delegation between the two apps covers this user. The token itself may be valid.")
            .causes(&[
                cause(
                    "There is no delegation between the app that received the token (`cid`) and the one that exchanges it.",
                    "Compare `cid` of the subject token with the `client_id` of the exchange. For an AI agent, link the app at `Directory > AI Agents > your agent > User access` (or `Machine access` for a token without a user).",
                ),
                cause(
                    "The delegation exists, but does not include this user.",
                    "Look up `sub` of the subject token under `Users and groups assigned to this agent` at `Directory > AI Agents > your agent > User access`, and assign the user to the linked app.",
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
            .verdict("Okta refused the token because the user's session has ended, so the user has to sign in again. The client is not the problem, and a retry with the same token will not help.")
            .causes(&[
                cause(
                    "The user signed out, or the session reached its maximum lifetime or idle time. The token itself may still be before its `exp`.",
                    "Sign the user in again at `/authorize`, and exchange the new token immediately.",
                ),
                cause(
                    "An administrator, or a detected risk, ended all sessions of the user.",
                    "Look for `user.session.clear` of this user at `Reports > System Log`, then let the user sign in again.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token_type' is invalid or not supported."],
        explain("invalid_request/invalid_subject_token_type", "`subject_token_type` is unknown, or wrong for this exchange")
            .verdict("Okta refused the value of `subject_token_type`. The tokens themselves were not checked yet.")
            .causes(&[
                cause(
                    "`subject_token_type` is missing, shortened or misspelled, such as `jwt` or `access_token`.",
                    "Send the full URN, such as `urn:ietf:params:oauth:token-type:access_token`.",
                )
                .any(&[Clue::Words("token_type=access_token"), Clue::Words("token_type=id_token"), Clue::Words("token_type=jwt"), Clue::Unsent("subject_token_type")]),
                cause(
                    "The URN is right, but this exchange does not accept that kind of token, for example a SAML assertion where an access token is expected.",
                    "Compare `subject_token_type` with the guide of the flow: Native SSO takes an ID token, on-behalf-of exchange an access token (`urn:ietf:params:oauth:token-type:access_token`).",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["'subject_token' is invalid: the user account is not active."],
        explain(
            "invalid_request/invalid_subject_token_user_inactive",
            "The user of the subject token (the token that is exchanged) is not active",
        )
            .verdict("Okta refused the token because its user can no longer sign in. The token may otherwise be valid, and the client is not the problem.")
            .causes(&[
                cause(
                    "The user was suspended after the token was issued.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend` if the user should keep access.",
                ),
                cause(
                    "An administrator deactivated the user after the token was issued.",
                    "Choose `Activate` at `Directory > People > your user` if that was a mistake. Otherwise stop exchanging tokens for this user.",
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
            .verdict("Okta refused the exchange because the user of the token has no access to the app that exchanges it. The token is not the problem: every new token of this user is refused too.")
            .causes(&[
                cause(
                    "The user should have access to the app that exchanges the token, but is not assigned to it. The assignment to the app that received the token does not count.",
                    "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments` of the app that sends the exchange.",
                ),
                cause(
                    "The exchange was sent with the `client_id` of a different app than the one that the user is assigned to.",
                    "Compare `client_id` of the exchange with the user's apps at `Directory > People > your user > Applications`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The subject token must represent an end user for OAuth STS token exchange."],
        explain("invalid_request/oauth_sts_user_subject_required", "The subject token (the token that is exchanged) has no user")
            .verdict("Okta refused the subject token because it belongs to an app and not to a user. Its signature and its lifetime are not the problem.")
            .causes(&[
                cause(
                    "The subject token comes from client credentials, where `sub` is the app itself.",
                    "Send a token of a user's sign-in as `subject_token`: it has a `uid` claim.",
                ),
                cause(
                    "The service has both the user's token and its own, and sent its own.",
                    "Pass on the access token from the user's request, and use the service's own only as `client_assertion` or credentials.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["Only service clients may use on-behalf token exchange."],
        explain("invalid_request/on_behalf_invalid_client_type", "On-behalf-of token exchange needs a service app")
            .verdict("Okta refused the exchange because of the type of the app that sends it. The tokens may be valid.")
            .causes(&[
                cause(
                    "The API that acts on the user's behalf was registered as a web, single-page or native app.",
                    "Create an API Services app for it at `Applications and Resources > Applications > Create App Integration`, and send the exchange with its `client_id`.",
                ),
                cause(
                    "The exchange was sent with the client ID of the front end instead of the API's own.",
                    "Send the `client_id` and credentials of the API Services app, and the front end's access token as `subject_token`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
];
