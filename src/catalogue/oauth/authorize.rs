//! What `/authorize` refuses: `state`, `nonce`, `prompt`, response types and modes.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static AUTHORIZE: Family = Family {
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
        title: "OpenID Connect: the authorize request",
        url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest",
    }],
};

static ENROLLMENT: Family = Family {
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
        title: "Okta: `/authorize`",
        url: "https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/orgas/authorizewithpost",
    }],
};

static RESPONSE: Family = Family {
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
        title: "OpenID Connect: response types and modes",
        url: "https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["'acr_values' parameter must have the value 'urn:okta:loa:2fa:any:ifpossible' for request with 'enroll_authenticator' as prompt."],
        explain(
            "invalid_request/invalid_acr_values_for_enroll_authenticator_prompt",
            "The enrollment request lacks its `acr_values`",
        )
            .causes(&[cause(
                "`prompt=enroll_authenticator` takes this one value.",
                "Send `acr_values=urn:okta:loa:2fa:any:ifpossible`.",
            )
            .certain()])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &[
            "'enroll_amr_values' parameter must have valid space delimited authenticators list for request with 'none' as response_type.",
        ],
        explain(
            "invalid_request/invalid_enroll_amr_for_none_response_type",
            "`enroll_amr_values` names no authenticator",
        )
        .causes(&[cause(
            "It is missing, separated by commas, or holds names that are no methods.",
            "Separate the methods by spaces, such as `enroll_amr_values=kba otp`.",
        )])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["Invalid value for 'max_age' parameter. It should be within range 0 - 2^31-1."],
        explain("invalid_request/invalid_max_age", "`max_age` is no usable number")
            .causes(&[cause(
                "It is negative, no whole number, or not in seconds.",
                "Send whole seconds, such as `max_age=3600`, or leave it out.",
            )])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'max_age' parameter must have the value '0' for request with 'enroll_authenticator' as prompt."],
        explain(
            "invalid_request/invalid_max_age_for_enroll_authenticator_prompt",
            "The enrollment request lacks `max_age=0`",
        )
        .causes(&[cause(
            "`prompt=enroll_authenticator` never rests on an existing session.",
            "Send `max_age=0`.",
        )
        .certain()])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types.."],
        explain("invalid_request/invalid_nonce", "`nonce` is missing")
            .causes(&[cause(
                "`response_type` holds `id_token` or `token`, which needs one.",
                "Add a new random `nonce`, or use `response_type=code` with PKCE.",
            )])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["Invalid value for 'prompt' parameter. Supported values: [{0}]"],
        explain("invalid_request/invalid_prompt", "`prompt` is not supported")
            .causes(&[cause(
                "It is not among {0}; `select_account` is another provider's.",
                "Leave it out, or send one of {0}; `login` forces a new sign-in.",
            )])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &[
            "'prompt' parameter must have the value 'enroll_authenticator' for request with 'none' as response_type.",
        ],
        explain(
            "invalid_request/invalid_prompt_for_none_response_type",
            "`response_type=none` without the enrollment prompt",
        )
        .causes(&[cause(
            "`response_type=none` exists for enrollment alone.",
            "Add `prompt=enroll_authenticator`, or send `response_type=code` to sign in.",
        )
        .certain()])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["'prompt' parameter must not have the value 'none' for request with 'zero' as max_age."],
        explain(
            "invalid_request/invalid_prompt_for_zero_max_age",
            "`prompt=none` and `max_age=0` exclude each other",
        )
            .causes(&[cause(
                "One forbids asking the user, the other demands it; a silent renewal adds the first.",
                "Drop `max_age=0` to use the session, or `prompt=none` to let the user sign in.",
            )
            .certain()])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["The 'prompt' parameter value 'idp_refresh' requires the 'idp' parameter to be specified."],
        explain(
            "invalid_request/invalid_prompt_idp_refresh_without_idp_param",
            "`prompt=idp_refresh` names no provider",
        )
        .causes(&[cause(
            "`idp` names no external identity provider to ask.",
            "Add `idp` with the provider's id from `Security > Identity Providers`.",
        )
        .certain()])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["Authenticator enrollment requires 'none' response_type."],
        explain(
            "invalid_request/invalid_response_type_for_authenticator_enrollment",
            "An enrollment request asks for tokens",
        )
            .causes(&[cause(
                "`prompt=enroll_authenticator` came with `code`, `token` or `id_token`.",
                "Send `response_type=none`, and sign the user in with another request.",
            )
            .certain()])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &["The authentication request has an invalid 'state' parameter."],
        explain("invalid_request/invalid_state", "`state` is missing or not valid")
            .causes(&[cause(
                "It may hold letters, digits, `,`, `.`, `_` and `-` only.",
                "Send a new random `state`, such as a UUID.",
            )])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["The response type {0} is required when requesting scope {1}."],
        explain(
            "invalid_request/required_response_type_with_scope",
            "A scope needs another response type",
        )
        .causes(&[cause(
            "The scope {1} works only if `response_type` holds `{0}`.",
            "Add `{0}` to `response_type`, or drop the scope.",
        )
        .certain()])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'resource' parameter is not supported for request with 'none' as response_type."],
        explain(
            "invalid_request/unsupported_api_resource_for_none_response_type",
            "An enrollment request names a `resource`",
        )
        .causes(&[cause(
            "`response_type=none` brings no token for it.",
            "Remove `resource`.",
        )
        .certain()])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["'nonce' parameter is not supported for request with 'none' as response_type."],
        explain(
            "invalid_request/unsupported_nonce_for_none_response_type",
            "An enrollment request has a `nonce`",
        )
            .causes(&[cause(
                "`response_type=none` has no ID token to carry it; OIDC libraries add it.",
                "Remove `nonce`, or use the library's own call for enrollment.",
            )
            .certain()])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &[
            "The response type {0} is not supported when requesting scope {1}. Allowed response types: [{2}].",
        ],
        explain(
            "invalid_request/unsupported_response_type_with_scope",
            "A scope does not go with the response type",
        )
        .causes(&[cause(
            "The scope {1} is not given with `{0}`; `offline_access` needs the code flow.",
            "Send one of {2} as `response_type`, or drop the scope.",
        )
        .certain()])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'scope' parameter is not supported for request with 'none' as response_type."],
        explain(
            "invalid_request/unsupported_scope_for_none_response_type",
            "An enrollment request asks for scopes",
        )
            .causes(&[cause(
                "`response_type=none` has no token for them; OIDC libraries add `openid`.",
                "Remove `scope`, or use the library's own call for enrollment.",
            )
            .certain()])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &["Invalid rich authorization request. The response_type must be 'code'."],
        explain("invalid_response_type/invalid_response_type", "Authorization details need the code flow")
            .causes(&[cause(
                "The request has `authorization_details`, and `response_type` is not `code` alone.",
                "Send `response_type=code`.",
            )
            .certain()])
            .family(&RESPONSE),
    ),
    known(
        400,
        &[],
        explain("unsupported_response_mode", "The response mode is not possible here")
            .causes(&[cause(
                "Okta does not know this `response_mode`, or it does not go with the `response_type`.",
                "Send `query` or `form_post` for `code`, `fragment` or `form_post` for tokens, or leave it out.",
            )])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["The response mode is not supported by the authorization server. Valid response modes: [query, fragment, form_post, okta_post_message]."],
        explain(
            "unsupported_response_mode/unsupported_response_mode",
            "Okta does not know this `response_mode`",
        )
            .causes(&[cause(
                "It is misspelt, or another provider's, such as `query.jwt` or `web_message`.",
                "Send `query`, `fragment`, `form_post` or `okta_post_message`, or leave it out.",
            )])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["'okta_post_message' response mode cannot be used with the 'code' response type."],
        explain(
            "unsupported_response_mode/unsupported_response_mode_okta_post_message_with_code",
            "`okta_post_message` does not go with `code`",
        )
            .causes(&[cause(
                "A code usually goes by window message only with PKCE.",
                "Send `query` or `form_post` from a server; in a single-page app send `code_challenge`.",
            )])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["'query' response mode cannot be used with either the 'id_token' or 'token' response types."],
        explain(
            "unsupported_response_mode/unsupported_response_mode_query_with_tokens",
            "Tokens do not go into the query string",
        )
        .causes(&[cause(
            "`response_mode=query` came with `id_token` or `token`.",
            "Send `fragment` or `form_post`, or better `response_type=code` with PKCE.",
        )
        .certain()])
        .family(&RESPONSE),
    ),
    known(
        400,
        &[],
        explain("unsupported_response_type", "The app may not ask for this response type")
            .causes(&[cause(
                "`response_type` is missing, misspelt, or needs a grant type that the app lacks.",
                "Compare it with the app's `General > General Settings > Edit > Grant type`: `code` needs Authorization Code, `token` and `id_token` need Implicit.",
            )])
            .family(&RESPONSE),
    ),
    known(
        400,
        &[
            "The response type is not supported by the authorization server. Configured response types: [{0}].",
        ],
        explain(
            "unsupported_response_type/unsupported_response_type",
            "The app may not ask for this response type",
        )
        .verdict("The app allows these response types: {0}. The request asks for another.")
        .causes(&[
            cause(
                "The program uses the code flow, and the app lacks Authorization Code.",
                "Tick it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, and send `response_type=code`.",
            )
            .any(&[
                Clue::Summary("[token]"),
                Clue::Summary("[id_token]"),
                Clue::Summary("[id_token, token]"),
                Clue::Summary("[token, id_token]"),
                Clue::Words("response_type=code"),
            ]),
            cause(
                "The program asks for `token` or `id_token` (an old library or the implicit flow), and the app lacks Implicit.",
                "Send `response_type=code` with PKCE; only if the program cannot, tick Implicit under `Grant type > Advanced`.",
            )
            .any(&[
                Clue::Summary("[code]"),
                Clue::Words("response_type=token"),
                Clue::Words("response_type=id_token"),
            ]),
            cause(
                "`response_type` is misspelt, empty or sent twice, or the `client_id` is another app's.",
                "Compare both with the app's `General` tab.",
            )
            .any(&[
                Clue::Summary("[]"),
                Clue::Summary("[code, id_token, token]"),
                Clue::Summary("[code, token, id_token]"),
            ]),
        ])
        .family(&RESPONSE),
    ),
];
