//! `invalid_request` without a page of Okta’s: direct authentication, CIBA, MFA attestation.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static DIRECT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Failed sign-ins",
        clauses: &[
            "((eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\")",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: direct authentication",
        url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
    }],
};

static BACKCHANNEL: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "Okta: backchannel authentication",
        url: "https://developer.okta.com/docs/guides/configure-ciba/main/",
    }],
};

static ATTESTATION: Family = Family {
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
        title: "Okta: step-up authentication",
        url: "https://developer.okta.com/docs/guides/step-up-authentication/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The Client-Initiated Backchannel Authentication Flow must contain only one of 'id_token_hint' or 'login_hint'.", "The ciba request must contain only one of 'id_token_hint' or 'login_hint'."],
        explain("invalid_request/ciba_request_invalid_hint", "The backchannel request (CIBA) has two hints")
            .verdict("Okta refused the request because it names the user twice, and does not choose between the two hints. The client is not the problem.")
            .causes(&[
                cause(
                    "Your code sends `login_hint`, and the library adds `id_token_hint` from an earlier sign-in. In CIBA, the user approves on another device, and only one hint can say who that user is.",
                    "Send only `login_hint` with the username, and switch the other off in the library.",
                ),
                cause(
                    "The app already has an ID token of the user, so it needs no username.",
                    "Send only `id_token_hint`, with an ID token of this app, and leave `login_hint` out.",
                ),
            ])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["The Client-Initiated Backchannel Authentication Flow is missing 'id_token_hint'.", "The ciba request is missing 'id_token_hint'."],
        explain(
            "invalid_request/ciba_request_missing_id_token_hint",
            "The backchannel request (CIBA) does not name a user",
        )
            .verdict("Okta does not know which user to ask. The client is not the problem.")
            .causes(&[
                cause(
                    "The request to `/bc/authorize` was built without a hint. In CIBA, the user approves on another device, so the request has to say who that user is.",
                    "Send `login_hint` with the username, or `id_token_hint` with an ID token of this app.",
                ),
                cause(
                    "The request contains the hint, but its variable was empty: nothing follows `login_hint=`.",
                    "Print what is sent as `login_hint` and `id_token_hint`.",
                )
                .any(&[Clue::Words("login_hint=&"), Clue::Words("login_hint=undefined"), Clue::Words("login_hint=null"), Clue::Words("token_hint=&")]),
            ])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["The hint provided in the request did not match a user assigned to the client app."],
        explain("invalid_request/ciba_request_unknown_user_id", "The hint does not match a user of this app")
            .verdict("Okta does not find the person who should approve among the users of this app. The client and its request are not the problem.")
            .causes(&[
                cause(
                    "The hint is not the full Okta username, but a short name or an email address that differs from it.",
                    "Compare the hint with the username at `Directory > People > your user`, and send that as `login_hint`.",
                ),
                cause(
                    "The user exists, but is not assigned to the app that sends the request.",
                    "Assign the user at `Applications and Resources > Applications > your app > Assignments`.",
                ),
            ])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &[
            "The acr_values '{0}' do not match the acr_values requested in the original request '{1}'. Use the originally requested acr_values and try again.",
        ],
        explain(
            "invalid_request/direct_auth_acr_values_changed",
            "`acr_values` changed during the sign-in",
        )
            .verdict("Okta refused this step because all steps of one sign-in must ask for the same `acr_values`, and these do not. The user is not the problem.")
        .causes(&[
            cause(
                "The sign-in was started with `acr_values` `{1}`, and this step was sent with `{0}`.\nThe sign-in was started with one value of `acr_values`, and this step came with another.",
                "Send `acr_values={1}` in every step, or start the sign-in again with the other value.\nSend the same `acr_values` in every step, or start the sign-in again with the other value.",
            )
            .certain(),
        ])
        .family(&DIRECT),
    ),
    known(
        400,
        &["The intent parameter is required."],
        explain("invalid_request/direct_auth_intent_required", "The request has no `intent` (what the user wants to do)")
            .verdict("`intent` did not arrive at Okta. The user and the client are not the problem.")
            .causes(&[
                cause(
                    "The program does not send `intent`, which says what the flow is for (signing in or recovering a password).",
                    "For a password recovery, send `intent=recovery` and `scope=okta.myAccount.password.manage` in the form body, as Okta's mobile SDKs do.",
                ),
                cause(
                    "The variable for it was empty, or the parameter is in the URL instead of the body.",
                    "Print the body, and look for `intent=`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &[
            "The intent '{0}' does not match the intent requested in the original request '{1}'. Use the originally requested intent and try again.",
        ],
        explain(
            "invalid_request/direct_auth_intent_values_changed",
            "`intent` changed during the flow",
        )
            .verdict("Okta refused this step because all steps of one flow must have the same purpose, and these do not. The user is not the problem.")
        .causes(&[
            cause(
                "The flow was started for one purpose (`{1}`), and its token was then used for another (`{0}`).\nOne flow was started for another purpose, and its token was used for this one: the values of `intent` differ.",
                "Start a separate flow for `{0}`.\nStart a flow of its own for the `intent` of this step.",
            ),
            cause(
                "The program sets `intent` in two places, with different values.",
                "Send `intent={1}` in every step of this flow.\nSend the same `intent` in every step of this flow.",
            ),
        ])
        .family(&DIRECT),
    ),
    known(
        400,
        &["The authorization server id '{0}' in the url_path parameter does not match the authorization server id in the original request '{1}'. Use the original authorization server id and try again."],
        explain(
            "invalid_request/direct_auth_invalid_as_id",
            "The authorization server changed during the sign-in",
        )
            .verdict("Okta refused this step because the steps of one sign-in went to different authorization servers. The user and the client are not the problem.")
            .causes(&[
                cause(
                    "Two parts of the program have different issuers in their settings: the sign-in was started at `{1}`, and this step went to `{0}`.\nTwo parts of the program have different issuers in their settings: the sign-in was started at one authorization server, and this step went to another.",
                    "Send every step to `/oauth2/{1}/v1/…`.\nSend every step to the same base URL, such as `/oauth2/default/v1/…`.",
                ),
                cause(
                    "The sign-in should run at `{0}`, but its first request went to the other server.\nThe first request of the sign-in went to a different authorization server than the one that is meant.",
                    "Start the sign-in again at `/oauth2/{0}/v1/…`, and delete what is stored of the earlier one.\nStart the sign-in again at the authorization server that is meant (`/oauth2/default/v1/…`, for example), and delete what is stored of the earlier one.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is not supported as a 'challenge_hint'. Try again with another value."],
        explain(
            "invalid_request/direct_auth_invalid_challenge_hint",
            "`challenge_hint` is not supported: `{0}`\nThe value of `challenge_hint` is not supported",
        )
            .verdict("Okta refused the value of `challenge_hint`. The user and the first factor are not the problem.")
            .causes(&[
                cause(
                    "The value is the name of a factor, such as `okta_verify`. `challenge_hint` must be the grant type of a factor.",
                    "Send a grant type that is selected for the app, such as `urn:okta:params:oauth:grant-type:oob`.",
                )
                .unless(&[Clue::Summary("grant-type")]),
                cause(
                    "The value is a grant type, but is misspelled, or is not selected for the app.",
                    "Compare `{0}` with the grant types at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.\nCompare `challenge_hint` of the request with the grant types at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                )
                .any(&[Clue::Summary("grant-type")]),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["{0} is not supported as a 'challenge_type'. Try again with another value.", "'{0}' is not a valid challenge type."],
        explain(
            "invalid_request/direct_auth_invalid_challenge_type",
            "The challenge type is not supported: `{0}`\nThe challenge type is not supported",
        )
            .verdict("Okta refused `{0}` in `challenge_types_supported`. The user, the first factor and the client are not the problem.\nOkta refused a value in `challenge_types_supported`. The user, the first factor and the client are not the problem.")
            .causes(&[
                cause(
                    "`challenge_types_supported` contains the name of a factor, such as `okta_verify`, instead of a grant type.",
                    "Send `http://auth0.com/oauth/grant-type/mfa-oob` for a prompt and `http://auth0.com/oauth/grant-type/mfa-otp` for a one-time code (these are the values that Okta uses).",
                )
                .unless(&[Clue::Summary("grant-type")]),
                cause(
                    "The value is a grant type, but is misspelled or belongs to a first factor.",
                    "Compare `{0}` with `grant_types_supported` in the authorization server's `/.well-known/oauth-authorization-server`.\nCompare the type of the request with `grant_types_supported` in the authorization server's `/.well-known/oauth-authorization-server`.",
                )
                .only(&[Clue::Summary("grant-type")]),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is not supported as a 'channel_hint'. Try again with another value.", "The 'channel_hint' provided is invalid."],
        explain("invalid_request/direct_auth_invalid_channel_hint", "`channel_hint` is not supported: `{0}`\n`channel_hint` is not supported")
            .verdict("Okta refused the value of `channel_hint`. The user and the first factor are not the problem.")
            .causes(&[
                cause(
                    "The value is misspelled, or is the name of an authenticator such as `okta_verify`.",
                    "Send `push`, `sms` or `voice` as `channel_hint`.",
                )
                .unless(&[Clue::Summary("'push'"), Clue::Summary("'sms'"), Clue::Summary("'voice'")]),
                cause(
                    "The value exists, but not in this step or for this user, such as `sms` for a user without a phone.",
                    "Compare it with what `GET /api/v1/users/{userId}/factors` shows for the user.",
                )
                .any(&[Clue::Words("'push'"), Clue::Words("'sms'"), Clue::Words("'voice'")]),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["{0} is not supported as a 'grant_type'. Remove or replace the value and try again.", "'{0}' is not a valid grant type."],
        explain(
            "invalid_request/direct_auth_invalid_grant_type_supported",
            "A grant type in the list is not supported: `{0}`\nA grant type in the list is not supported",
        )
            .verdict("Okta refused a value of `grant_types_supported`. The user and the client are not the problem.")
            .causes(&[
                cause(
                    "`{0}` is misspelled or shortened: grant types of direct authentication are whole URIs.\nOne grant type is misspelled or shortened: grant types of direct authentication are whole URIs.",
                    "Compare it with `grant_types_supported` in the authorization server's `/.well-known/oauth-authorization-server`.",
                )
                .unless(&[Clue::Summary("authorization_code"), Clue::Summary("refresh_token"), Clue::Summary("client_credentials"), Clue::Summary("implicit")]),
                cause(
                    "`{0}` is a grant type of another flow, which direct authentication does not have.\nOne grant type is of another flow, such as `authorization_code`, which direct authentication does not have.",
                    "Remove `{0}` from `grant_types_supported` of the request, and keep those for passwords, one-time codes, prompts and passkeys.\nRemove it from `grant_types_supported` of the request, and keep those for passwords, one-time codes, prompts and passkeys.",
                )
                .any(&[Clue::Words("authorization_code"), Clue::Words("refresh_token"), Clue::Words("client_credentials"), Clue::Words("implicit")]),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is an invalid intent."],
        explain(
            "invalid_request/direct_auth_invalid_intent",
            "`intent` is not supported: `{0}`\nThe value of `intent` is not supported",
        )
            .verdict("Okta refused the value of `intent`. The user and the client are not the problem.")
        .causes(&[
            cause(
                "The value `{0}` is misspelled, or is written in capital letters.\nThe value of `intent` is misspelled, or is written in capital letters.",
                "For a password recovery, send `intent=recovery`, in lower case. For a sign-in, Okta's mobile SDKs send no `intent`.",
            ),
            cause(
                "`{0}` is the purpose of a different endpoint or flow, such as recovery in a sign-in.\nThe value of `intent` is the purpose of another endpoint or flow, such as recovery in a sign-in.",
                "Remove `intent` from sign-in requests, and send `intent=recovery` only where the user resets a password.",
            ),
        ])
        .family(&DIRECT),
    ),
    known(
        400,
        &["'clientDataJSON' is not a Base64 encoded JSON string containing a 'challenge'."],
        explain("invalid_request/direct_auth_invalid_webauthn_challenge_data", "`clientDataJSON` contains no challenge")
            .verdict("Okta could not read the response of the passkey, because it was changed before it was sent. The passkey itself may be right.")
            .causes(&[
                cause(
                    "The program decoded or parsed `clientDataJSON` (what the browser signed for the passkey) and wrote it again.",
                    "Send `response.clientDataJSON` of the browser's credential as base64url, unchanged.",
                ),
                cause(
                    "The value was encoded twice, or in plain base64 with `+` and `/`.",
                    "Decode it once and look at it: it must be JSON with `type`, `challenge` and `origin`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["WebAuthn requests must contain 'authenticatorData', 'clientDataJSON', and 'signature'."],
        explain("invalid_request/direct_auth_invalid_webauthn_request", "The WebAuthn (passkey) response is incomplete")
            .verdict("Okta refused the response of the passkey, because a part of it did not arrive. The passkey itself may be right.")
            .causes(&[
                cause(
                    "The program sends the response to an enrollment (`navigator.credentials.create()`), which has other members.",
                    "Use `navigator.credentials.get()` for a sign-in, and send its `authenticatorData`, `clientDataJSON` and `signature` as base64url.",
                ),
                cause(
                    "The response is the right one, but a member was not copied into the request, or has another name there.",
                    "Print the names that are sent: they must be exactly `authenticatorData`, `clientDataJSON` and `signature`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["Client authentication is required for MFA attestation requests."],
        explain(
            "invalid_request/direct_auth_mfa_attestation_requires_client_credentials",
            "MFA attestation needs a client that authenticates",
        )
            .verdict("Okta refused because the request has no client authentication. Only a client with a secret or key can ask for an MFA attestation, in which Okta checks only the second factor. The user and the factor are not the problem.")
        .causes(&[
            cause(
                "`acr_values` has `urn:okta:app:mfa:attestation`, and the request came from a client without a secret or key.",
                "Send the request from a server, with `client_secret` or `client_assertion` of a web app.",
            ),
            cause(
                "The app has a secret or key, but the program does not send it with each step.",
                "Add `client_secret` or `client_assertion` to every request of this sign-in, also to those with `oob_code` or `mfa_token`.",
            ),
        ])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["urn:okta:app:mfa:attestation can not be used with any other ACR values."],
        explain(
            "invalid_request/direct_auth_mfa_attestation_with_other_acrs",
            "The value for MFA attestation was sent together with others",
        )
            .verdict("Okta refused `acr_values`, which asks for two things that exclude each other: an MFA attestation (Okta checks only the second factor) and a sign-in at some level. The user is not the problem.")
        .causes(&[
            cause(
                "The program adds `urn:okta:app:mfa:attestation` (which asks Okta only to confirm the MFA) to the value that it always sends.",
                "Send only `urn:okta:app:mfa:attestation` in `acr_values`, or leave it out if the other value is what the app needs.",
            )
            .certain(),
        ])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["A 'login_hint' is required for the request."],
        explain("invalid_request/direct_auth_missing_login_hint", "The request does not name a user")
            .verdict("Okta does not know which user should sign in. The client is not the problem.")
            .causes(&[
                cause(
                    "The program does not send `login_hint`, which is the only way to say whose authenticator to ask.",
                    "Send `login_hint` with the full username in the form body.",
                ),
                cause(
                    "The program sends it, but the variable was empty, or it is in the URL instead of the body.",
                    "Print the body, and look for `login_hint=`.",
                )
                .any(&[Clue::Words("login_hint=")]),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &[
            "The 'oob_code' and the 'mfa_token' provided are not associated with each other. Review the values and try again.",
            "The 'oob_code' provided is not associated with the provided 'mfa_token'.",
        ],
        explain("invalid_request/direct_auth_oob_code_not_for_mfa_token", "`oob_code` and `mfa_token` belong to different sign-ins")
            .verdict("Okta refused `oob_code` and `mfa_token` together, because they come from two different sign-ins. Each of them may be valid.")
        .causes(&[
            cause(
                "The program still has the `oob_code` (which refers to the prompt on the other device) of an earlier attempt.",
                "Use the `oob_code` from the response of `/challenge` to the request with this `mfa_token`.",
            ),
            cause(
                "Two sign-ins run at the same time and share one place for their values.",
                "Store `oob_code` and `mfa_token` together, under one key for each sign-in.",
            ),
        ])
        .family(&DIRECT),
    ),
    known(
        400,
        &[
            "The 'challenge' and the 'mfa_token' provided are not associated with each other. Review the values and try again.",
        ],
        explain("invalid_request/direct_auth_webauthn_challenge_not_for_mfa_token", "The WebAuthn (passkey) challenge belongs to a different sign-in")
            .verdict("Okta refused the response of the passkey, because it belongs to a different sign-in than the `mfa_token`. The passkey itself may be right.")
        .causes(&[
            cause(
                "The browser signed an older challenge, because the page did not get the new one.",
                "Pass the challenge of the last response of `/challenge` to `navigator.credentials.get()`.",
            ),
            cause(
                "The `mfa_token` is from a different attempt than the challenge, for example after a reload.",
                "Send this `mfa_token` to `/challenge` again, and send the passkey's response together with the same `mfa_token`.",
            ),
        ])
        .family(&DIRECT),
    ),
    known(
        400,
        &["Invalid value for 'requested_expiry' parameter. It should be within range 0 - 2^31-1."],
        explain("invalid_request/invalid_requested_expiry", "`requested_expiry` is not a usable number")
            .verdict("Okta refused the value of `requested_expiry`. The user and the client are not the problem.")
            .causes(&[
                cause(
                    "The value is not a whole number of seconds: it has a unit, a decimal point or a minus sign.",
                    "Send whole seconds, such as `requested_expiry=120`.",
                ),
                cause(
                    "The value is too large, because it is in milliseconds or a point in time.",
                    "Send how many seconds the request may wait, or leave `requested_expiry` out.",
                ),
            ])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["'idp' cannot be specified for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_idp_not_allowed",
            "An MFA attestation request names an identity provider",
        )
            .verdict("Okta refused `idp`: an MFA attestation (Okta checks only the second factor of a user whom your app has signed in) involves no other identity provider. The user and the client are not the problem.")
            .causes(&[
                cause(
                    "The request has both `urn:okta:app:mfa:attestation` and `idp`. Attestation uses the authenticators (factors) that the user has in this org.",
                    "Remove `idp` from the request.",
                )
                .certain(),
                cause(
                    "The user should be checked by that identity provider, which attestation cannot do.",
                    "Send `idp` with an ordinary sign-in (`response_type=code`), without `urn:okta:app:mfa:attestation`.",
                ),
            ])
            .family(&ATTESTATION),
    ),
    known(
        400,
        &["The client authentication is required for MFA attestation request."],
        explain(
            "invalid_request/mfa_attestation_interact_requires_client_credentials",
            "`/interact` for MFA attestation needs a client secret or key",
        )
            .verdict("Okta refused the client, because MFA attestation (Okta checks only the second factor of a user whom your app has signed in) is open only to apps that authenticate. The user and the parameters were not checked yet.")
        .causes(&[
            cause(
                "A client without a secret or key, such as a single-page or mobile app, requested `urn:okta:app:mfa:attestation`.",
                "Send `POST /oauth2/v1/interact` from a server, with the `client_secret` or `client_assertion` of a web app. Do not put the secret into a page or a mobile app.",
            ),
            cause(
                "The app has a secret or key, but the program sends it only to `/token`.",
                "Add `client_secret` or `client_assertion` to the request to `/oauth2/v1/interact` as well.",
            ),
        ])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["'login_hint' is required for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_login_hint_required",
            "The MFA attestation request does not name a user",
        )
            .verdict("Okta does not know whose factor to check: the request for an MFA attestation (Okta checks only the second factor) does not name the user. The client is not the problem.")
            .causes(&[
                cause(
                    "The signed request has no `login_hint`, which is the only way to say whose authenticator to ask.",
                    "Add `\"login_hint\": \"ada@acme.example\"` (the full Okta username) to the claims of the JWT in `request`, next to `acr_values`, and sign it again.",
                ),
                cause(
                    "`login_hint` is a parameter in the URL of `/authorize`. Okta reads this request only from the JWT in `request`.",
                    "Paste the value of `request` here, and look for `login_hint` among its claims.",
                ),
            ])
            .family(&ATTESTATION),
    ),
    known(
        400,
        &["'prompt' value cannot be specified for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_prompt_not_allowed",
            "An MFA attestation request has `prompt`",
        )
            .verdict("Okta refused `prompt`, which an MFA attestation (Okta checks only the second factor) does not take. The user and the client are not the problem.")
        .causes(&[
            cause(
                "An OpenID Connect library added `prompt` by default: the URL of `/authorize` (or the JWT in `request`) shows it. With attestation, Okta decides what to ask the user.",
                "Remove `prompt` from the request (from the claims of the JWT, if it is sent in `request`), or switch it off in the library.",
            ),
            cause(
                "The app's own code sends `prompt=login`, so that the user has to sign in again.",
                "Leave `prompt` out of this request. An attestation always asks for the factor, and an ordinary sign-in (`response_type=code`) can have `prompt=login`.",
            ),
        ])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["'response_type' must be 'id_token' for MFA attestation."],
        explain(
            "unsupported_response_type/mfa_attestation_response_type_invalid",
            "MFA attestation returns only an ID token",
        )
            .verdict("Okta refused `response_type`: MFA attestation (Okta checks only the second factor of a user whom your app has signed in) gives no code and no access token. The user and the client are not the problem.")
        .causes(&[
            cause(
                "The library uses the authorization code flow by default, so the request with `urn:okta:app:mfa:attestation` asks for `code` or `token`.",
                "Send `response_type=id_token`, and select Implicit at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
            ),
            cause(
                "The app needs an access token, and a sign-in with a second factor for it.",
                "Keep `response_type=code`, and send `acr_values=urn:okta:loa:2fa:any` instead of the value for attestation.",
            ),
        ])
        .family(&ATTESTATION),
    ),
];
