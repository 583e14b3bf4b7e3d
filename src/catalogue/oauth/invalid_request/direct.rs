//! `invalid_request` without a page of Okta’s: direct authentication, CIBA, MFA attestation.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

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
        explain("invalid_request/ciba_request_invalid_hint", "The backchannel request has two hints")
            .causes(&[cause(
                "`id_token_hint` and `login_hint` both came.",
                "Send one: `login_hint` with the username, or an `id_token_hint` of this app.",
            )])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["The Client-Initiated Backchannel Authentication Flow is missing 'id_token_hint'.", "The ciba request is missing 'id_token_hint'."],
        explain(
            "invalid_request/ciba_request_missing_id_token_hint",
            "The backchannel request names no user",
        )
            .causes(&[cause(
                "No hint came, or its variable was empty.",
                "Send `login_hint` with the username, or an `id_token_hint` of this app.",
            )])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["The hint provided in the request did not match a user assigned to the client app."],
        explain("invalid_request/ciba_request_unknown_user_id", "The hint fits no user of this app")
            .causes(&[cause(
                "It is not the Okta username, or the user is not assigned to the app.",
                "Compare the hint with `Directory > People > your user`, and check the app's `Assignments`.",
            )])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &[
            "The acr_values '{0}' do not match the acr_values requested in the original request '{1}'. Use the originally requested acr_values and try again.",
        ],
        explain(
            "invalid_request/direct_auth_acr_values_changed",
            "`acr_values` changed during sign-in",
        )
        .causes(&[cause(
            "The sign-in began with `{1}`; this step came with `{0}`.",
            "Send the first `acr_values` in every step, or begin again.",
        )
        .certain()])
        .family(&DIRECT),
    ),
    known(
        400,
        &["The intent parameter is required."],
        explain("invalid_request/direct_auth_intent_required", "The request does not say its `intent`")
            .causes(&[cause(
                "It was not sent, or its variable was empty.",
                "Send `intent` in the form body, with the value that the guide of your flow names.",
            )])
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
        .causes(&[cause(
            "The flow began with `{1}`; this step came with `{0}`.",
            "Send the first `intent` in every step, or begin again.",
        )
        .certain()])
        .family(&DIRECT),
    ),
    known(
        400,
        &["The authorization server id '{0}' in the url_path parameter does not match the authorization server id in the original request '{1}'. Use the original authorization server id and try again."],
        explain(
            "invalid_request/direct_auth_invalid_as_id",
            "The authorization server changed during sign-in",
        )
            .causes(&[cause(
                "The sign-in began at `{1}`; this step went to `{0}`.",
                "Send every step to `{1}`, or begin again.",
            )
            .certain()])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is not supported as a 'challenge_hint'. Try again with another value."],
        explain(
            "invalid_request/direct_auth_invalid_challenge_hint",
            "`challenge_hint` is not supported: {0}",
        )
            .causes(&[cause(
                "It has to be a factor's grant type, not its name.",
                "Send a grant type that the app has, such as `urn:okta:params:oauth:grant-type:oob`.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["{0} is not supported as a 'challenge_type'. Try again with another value.", "'{0}' is not a valid challenge type."],
        explain(
            "invalid_request/direct_auth_invalid_challenge_type",
            "The challenge type is not supported: {0}",
        )
            .causes(&[cause(
                "`challenge_types_supported` often holds a factor's name instead of a grant type.",
                "Send `http://auth0.com/oauth/grant-type/mfa-oob` or `http://auth0.com/oauth/grant-type/mfa-otp`.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is not supported as a 'channel_hint'. Try again with another value.", "The 'channel_hint' provided is invalid."],
        explain("invalid_request/direct_auth_invalid_channel_hint", "`channel_hint` is not supported")
            .causes(&[cause(
                "It is misspelt or not possible in this step.",
                "Send `push`, `sms` or `voice`.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["{0} is not supported as a 'grant_type'. Remove or replace the value and try again.", "'{0}' is not a valid grant type."],
        explain(
            "invalid_request/direct_auth_invalid_grant_type_supported",
            "A listed grant type is not supported: {0}",
        )
            .causes(&[cause(
                "`grant_types_supported` has a value misspelt or unknown to direct authentication.",
                "Compare it with `grant_types_supported` in the server's discovery document.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["'{0}' is an invalid intent."],
        explain(
            "invalid_request/direct_auth_invalid_intent",
            "`intent` is not supported: {0}",
        )
        .causes(&[cause(
            "It is misspelt, or another flow's.",
            "Send the value that the guide of your flow names, in lower case.",
        )])
        .family(&DIRECT),
    ),
    known(
        400,
        &["'clientDataJSON' is not a Base64 encoded JSON string containing a 'challenge'."],
        explain(
            "invalid_request/direct_auth_invalid_webauthn_challenge_data",
            "`clientDataJSON` holds no challenge",
        )
            .causes(&[cause(
                "It was decoded, re-encoded or parsed on the way.",
                "Send `response.clientDataJSON` of the browser's credential as base64url, unchanged.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["WebAuthn requests must contain 'authenticatorData', 'clientDataJSON', and 'signature'."],
        explain("invalid_request/direct_auth_invalid_webauthn_request", "The WebAuthn answer is incomplete")
            .causes(&[cause(
                "A member is missing; an enrollment answer has others.",
                "Send `authenticatorData`, `clientDataJSON` and `signature` of `navigator.credentials.get()` as base64url.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["Client authentication is required for MFA attestation requests."],
        explain(
            "invalid_request/direct_auth_mfa_attestation_requires_client_credentials",
            "Attestation needs a client with credentials",
        )
        .causes(&[cause(
            "`urn:okta:app:mfa:attestation` came from a client that did not authenticate.",
            "Call from a server, with the secret or key of a web app.",
        )
        .certain()])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["urn:okta:app:mfa:attestation can not be used with any other ACR values."],
        explain(
            "invalid_request/direct_auth_mfa_attestation_with_other_acrs",
            "The attestation value stands beside others",
        )
        .causes(&[cause(
            "`acr_values` holds `urn:okta:app:mfa:attestation` and another value.",
            "Send `urn:okta:app:mfa:attestation` alone.",
        )
        .certain()])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["A 'login_hint' is required for the request."],
        explain("invalid_request/direct_auth_missing_login_hint", "The request names no user")
            .causes(&[cause(
                "`login_hint` alone says whom to challenge.",
                "Send `login_hint` with the username in the form body.",
            )
            .certain()])
            .family(&DIRECT),
    ),
    known(
        400,
        &[
            "The 'oob_code' and the 'mfa_token' provided are not associated with each other. Review the values and try again.",
            "The 'oob_code' provided is not associated with the provided 'mfa_token'.",
        ],
        explain(
            "invalid_request/direct_auth_oob_code_not_for_mfa_token",
            "`oob_code` and `mfa_token` belong to two sign-ins",
        )
        .causes(&[cause(
            "One is left over from an earlier attempt.",
            "Use the `oob_code` of the `/challenge` call made with this `mfa_token`.",
        )])
        .family(&DIRECT),
    ),
    known(
        400,
        &[
            "The 'challenge' and the 'mfa_token' provided are not associated with each other. Review the values and try again.",
        ],
        explain(
            "invalid_request/direct_auth_webauthn_challenge_not_for_mfa_token",
            "The WebAuthn challenge is another sign-in's",
        )
        .causes(&[cause(
            "The browser signed an older one, or the `mfa_token` is another attempt's.",
            "Call `/challenge` with this `mfa_token`, and give its challenge to the browser.",
        )])
        .family(&DIRECT),
    ),
    known(
        400,
        &["Invalid value for 'requested_expiry' parameter. It should be within range 0 - 2^31-1."],
        explain("invalid_request/invalid_requested_expiry", "`requested_expiry` is no usable number")
            .causes(&[cause(
                "It is negative, no whole number, or too large.",
                "Send whole seconds, such as 120, or leave it out.",
            )])
            .family(&BACKCHANNEL),
    ),
    known(
        400,
        &["'idp' cannot be specified for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_idp_not_allowed",
            "An attestation names an identity provider",
        )
            .causes(&[cause(
                "`urn:okta:app:mfa:attestation` uses the user's factors in this org.",
                "Remove `idp`.",
            )
            .certain()])
            .family(&ATTESTATION),
    ),
    known(
        400,
        &["The client authentication is required for MFA attestation request."],
        explain(
            "invalid_request/mfa_attestation_interact_requires_client_credentials",
            "`/interact` for attestation needs credentials",
        )
        .causes(&[cause(
            "A public client asked for `urn:okta:app:mfa:attestation`.",
            "Call `/interact` from a server, with the secret or key of a web app.",
        )
        .certain()])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["'login_hint' is required for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_login_hint_required",
            "The attestation request names no user",
        )
            .causes(&[cause(
                "`login_hint` alone says whose factor to ask for.",
                "Send `login_hint` with the username.",
            )
            .certain()])
            .family(&ATTESTATION),
    ),
    known(
        400,
        &["'prompt' value cannot be specified for MFA attestation."],
        explain(
            "invalid_request/mfa_attestation_prompt_not_allowed",
            "`prompt` stands in an attestation request",
        )
        .causes(&[cause(
            "A library adds it by default; attestation decides what to ask.",
            "Remove `prompt`.",
        )])
        .family(&ATTESTATION),
    ),
    known(
        400,
        &["'response_type' must be 'id_token' for MFA attestation."],
        explain(
            "unsupported_response_type/mfa_attestation_response_type_invalid",
            "Attestation answers with an ID token only",
        )
        .causes(&[cause(
            "The request with `urn:okta:app:mfa:attestation` asks for `code` or `token`.",
            "Send `response_type=id_token`, and tick Implicit under `Grant type > Advanced` of the app.",
        )])
        .family(&ATTESTATION),
    ),
];
