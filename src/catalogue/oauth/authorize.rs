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
        explain("invalid_request/invalid_acr_values_for_enroll_authenticator_prompt", "The enrollment request has the wrong `acr_values`")
            .verdict("Okta refused `acr_values`: a request to enroll an authenticator (factor) has fixed parameters. The user and the app's settings are not the problem.")
            .causes(&[
                cause(
                    "The app sends the `acr_values` of its ordinary sign-in. A request with `prompt=enroll_authenticator` must have exactly one, fixed value.",
                    "Send `acr_values=urn:okta:loa:2fa:any:ifpossible`.",
                )
                .any(&[Clue::Words("acr_values=")]),
                cause(
                    "The app does not send `acr_values` at all.",
                    "Add `acr_values=urn:okta:loa:2fa:any:ifpossible` to the request.",
                )
                .unless(&[Clue::Words("acr_values=")]),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &[
            "'enroll_amr_values' parameter must have valid space delimited authenticators list for request with 'none' as response_type.",
        ],
        explain(
            "invalid_request/invalid_enroll_amr_for_none_response_type",
            "`enroll_amr_values` does not name an authenticator",
        )
            .verdict("Okta refused `enroll_amr_values`: the request does not say which authenticator (factor) the user should enroll. The user and the app are not the problem.")
        .causes(&[
            cause(
                "The request has no `enroll_amr_values`, or sends the parameter without a value.",
                "Send it with the methods that the user should enroll, such as `enroll_amr_values=otp`.",
            )
            .unless(&[Clue::Words("okta_verify"), Clue::Words("amr_values=okta"), Clue::Words("amr_values=phone"), Clue::Words("amr_values=google")]),
            cause(
                "The methods are separated by commas, which makes them one unknown method.",
                "Separate them with spaces (`%20` or `+` when encoded): `enroll_amr_values=kba otp`.",
            ),
            cause(
                "The value is the name of an authenticator, such as `okta_verify`, instead of an authentication method.",
                "Replace it with a value of `amr`, such as `otp`, `sms`, `kba` or `pop`.",
            )
            .any(&[Clue::Words("okta_verify"), Clue::Words("amr_values=okta"), Clue::Words("amr_values=phone"), Clue::Words("amr_values=google")]),
        ])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["Invalid value for 'max_age' parameter. It should be within range 0 - 2^31-1."],
        explain("invalid_request/invalid_max_age", "`max_age` is not a usable number")
            .verdict("Okta refused the value of `max_age` (how many seconds ago the sign-in may have been). The app's settings and the user are not the problem.")
            .causes(&[
                cause(
                    "The value is not a whole number: it has a unit, a decimal point or a minus sign, or its variable was empty (`undefined`).",
                    "Send whole seconds, such as `max_age=3600`.",
                )
                .any(&[Clue::Words("max_age=undefined"), Clue::Words("max_age=null"), Clue::Words("max_age=nan"), Clue::Words("max_age=-"), Clue::Words("max_age=&")]),
                cause(
                    "The value is too large: it is in milliseconds, or is a point in time instead of a number of seconds.",
                    "Divide by 1000, or send how many seconds ago the sign-in may have happened: at most `2147483647`.",
                ),
            ])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'max_age' parameter must have the value '0' for request with 'enroll_authenticator' as prompt."],
        explain("invalid_request/invalid_max_age_for_enroll_authenticator_prompt", "The enrollment request needs `max_age=0`")
            .verdict("Okta refused `max_age`: a request to enroll an authenticator (factor) has fixed parameters. The user and the app's settings are not the problem.")
        .causes(&[
            cause(
                "The app sends no `max_age`, or the one of its ordinary sign-in. A request with `prompt=enroll_authenticator` must not rely on an existing session.",
                "Send `max_age=0`.",
            )
            .certain(),
        ])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types.."],
        explain("invalid_request/invalid_nonce", "`nonce` is missing")
            .verdict("Okta refused the request because it asks for tokens directly, without the value (`nonce`) that ties the ID token to this browser. The app and the redirect URI are not the problem.")
            .causes(&[
                cause(
                    "The program uses the implicit or hybrid flow, whose `response_type` contains `id_token` or `token`, and does not send a `nonce` (a random value that comes back in the ID token).",
                    "Add a new random `nonce` to each request, keep it in the browser's session, and compare it with `nonce` of the ID token.",
                ),
                cause(
                    "The program does not need tokens in the redirect at all: an old sample or a default of the library asks for them.",
                    "Send `response_type=code` with PKCE; no `nonce` is required then.",
                ),
            ])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["Invalid value for 'prompt' parameter. Supported values: [{0}]"],
        explain("invalid_request/invalid_prompt", "The value of `prompt` is not supported")
            .verdict("Okta refused the value of `prompt` in the sign-in request. The app's settings and the user are not the problem.")
            .causes(&[
                cause(
                    "The value exists only at other providers, such as `select_account`, which many samples for Google or Microsoft send.",
                    "Leave `prompt` out, or send one of `{0}`. `prompt=login` forces a new sign-in.\nLeave `prompt` out, or send one of the values that `error_description` lists. `prompt=login` forces a new sign-in.",
                )
                .any(&[Clue::Words("select_account"), Clue::Words("prompt=create")]),
                cause(
                    "Two values are joined by a comma, or a value is misspelled or in capital letters.",
                    "Send one of `{0}`, in lower case. Only `consent` and `login` go together, with a space between them (`prompt=login%20consent`).\nSend one of the values that `error_description` lists, in lower case. Only `consent` and `login` go together, with a space between them (`prompt=login%20consent`).",
                ),
            ])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &[
            "'prompt' parameter must have the value 'enroll_authenticator' for request with 'none' as response_type.",
        ],
        explain("invalid_request/invalid_prompt_for_none_response_type", "`response_type=none` needs the enrollment prompt")
            .verdict("Okta refused the request because it asks for nothing: neither tokens nor an enrollment. The app's settings and the user are not the problem.")
        .causes(&[
            cause(
                "The request is supposed to enroll an authenticator (factor), but the `prompt` for that is missing.",
                "Add `prompt=enroll_authenticator` to the request to `/authorize`.",
            ),
            cause(
                "The request is supposed to sign the user in. `response_type=none` was copied from a sample for enrollment.",
                "Send `response_type=code` with PKCE, and no `prompt`.",
            ),
        ])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["'prompt' parameter must not have the value 'none' for request with 'zero' as max_age."],
        explain(
            "invalid_request/invalid_prompt_for_zero_max_age",
            "`prompt=none` and `max_age=0` contradict each other",
        )
            .verdict("Okta refused the request because it forbids to ask the user, and requires it at the same time. The app and the user's session are not the problem.")
            .causes(&[
                cause(
                    "The app renews its tokens silently, so `prompt=none` is right, but `max_age=0` was added by a setting for the visible sign-in.",
                    "Remove `max_age=0` from the silent request.",
                ),
                cause(
                    "The user should sign in again, so `max_age=0` is right, but the library adds `prompt=none`.",
                    "Remove `prompt=none`, or use the library's function for a sign-in by redirect.",
                ),
            ])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["The 'prompt' parameter value 'idp_refresh' requires the 'idp' parameter to be specified."],
        explain(
            "invalid_request/invalid_prompt_idp_refresh_without_idp_param",
            "`prompt=idp_refresh` does not name an identity provider",
        )
            .verdict("Okta should ask another identity provider again, and the request does not say which one. The app's settings and the user are not the problem.")
        .causes(&[
            cause(
                "The app copied `prompt=idp_refresh` from another request, without the `idp` that belongs to it.",
                "Add `idp=` and the provider's ID from `Security > Identity Providers` to the request.",
            ),
            cause(
                "No identity provider is involved, and the user should only sign in again.",
                "Send `prompt=login` instead.",
            ),
        ])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["Authenticator enrollment requires 'none' response_type."],
        explain(
            "invalid_request/invalid_response_type_for_authenticator_enrollment",
            "An enrollment request asks for tokens",
        )
            .verdict("Okta refused the request because it mixes two: enrolling an authenticator (factor) and getting tokens need a request each. The user is not the problem.")
            .causes(&[
                cause(
                    "`prompt=enroll_authenticator` was sent together with `code`, `token` or `id_token` in `response_type`. Enrolling an authenticator returns no tokens.",
                    "Send `response_type=none`, and sign the user in with a separate request.",
                )
                .certain(),
                cause(
                    "The user should sign in, and the enrollment prompt was only copied from a sample.",
                    "Remove `prompt=enroll_authenticator`, and keep `response_type=code`.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &["The authentication request has an invalid 'state' parameter."],
        explain("invalid_request/invalid_state", "`state` is missing or not valid")
            .verdict("Okta refused `state` in the sign-in request. The client ID, the redirect URI and the user are not the problem.")
            .causes(&[
                cause(
                    "The request has no `state`, or an empty one.",
                    "Send a new random `state`, such as a UUID, with each request, and compare it in the callback.",
                ),
                cause(
                    "`state` contains characters that Okta does not accept, usually because it carries JSON, a URL or plain base64.",
                    "Use only letters, digits, `,`, `.`, `_` and `-`. Store the data itself on your side, under the `state`.",
                )
                .any(&[Clue::Words("state=%7b"), Clue::Words("state=http"), Clue::Words("state=%2f")]),
            ])
            .family(&AUTHORIZE),
    ),
    known(
        400,
        &["The response type {0} is required when requesting scope {1}."],
        explain(
            "invalid_request/required_response_type_with_scope",
            "A scope needs another response type",
        )
            .verdict("Okta refused the combination of `scope` and `response_type`. Each of the two may be allowed for this app, and the user is not the problem.")
        .causes(&[
            cause(
                "The program needs the scope `{1}`, but its `response_type` does not contain `{0}`.\nThe program needs the scope, but asks with a `response_type` that does not go with it.",
                "Add `{0}` to `response_type`.\nAdd the type that `error_description` names to `response_type`.",
            ),
            cause(
                "The scope `{1}` is in a default list of the library, but the program does not need it.\nThe scope is in a default list of the library, but the program does not need it.",
                "Remove `{1}` from `scope`.\nRemove the scope that `error_description` names from `scope`.",
            ),
        ])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'resource' parameter is not supported for request with 'none' as response_type."],
        explain("invalid_request/unsupported_api_resource_for_none_response_type", "An enrollment request must not name a `resource`")
            .verdict("Okta refused `resource`: the request enrolls an authenticator (factor) and returns no token, so it must not name an API. The user is not the problem.")
        .causes(&[
            cause(
                "The app adds `resource` to all its requests, but this one (`response_type=none`) returns no token that could be meant for an API.",
                "Remove `resource` from the enrollment request, and keep it for the sign-in.",
            )
            .certain(),
        ])
        .family(&ENROLLMENT),
    ),
    known(
        400,
        &["'nonce' parameter is not supported for request with 'none' as response_type."],
        explain("invalid_request/unsupported_nonce_for_none_response_type", "An enrollment request must not have a `nonce`")
            .verdict("Okta refused `nonce`: the request enrolls an authenticator (factor) and returns no ID token that could hold it. The user is not the problem.")
            .causes(&[cause(
                "The URL was made with the sign-in function of an OpenID Connect library, which adds a `nonce` to every request, and `response_type` was changed to `none` afterwards.",
                "Remove `nonce` from the `/authorize` URL. With auth-js, use the function that is made for it: `authClient.endpoints.authorize.enrollAuthenticator({ … })` with `enrollAmrValues` and `acrValues`.",
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
            "A scope is not possible with this response type",
        )
            .verdict("Okta refused the combination of `scope` and `response_type`. Each of the two may be allowed for this app, and the user is not the problem.")
        .causes(&[
            cause(
                "The program needs `{1}`, but uses a flow that cannot provide it. `offline_access`, for example, needs the authorization code flow.\nThe program needs the scope, but uses a flow that cannot provide it. `offline_access`, for example, needs the authorization code flow.",
                "Send one of `{2}` as `response_type`.\nSend one of the types that `error_description` lists as `response_type`.",
            ),
            cause(
                "The program has to keep `response_type={0}`, and does not need the scope.\nThe program has to keep its `response_type`, and does not need the scope.",
                "Remove `{1}` from `scope`.\nRemove the scope that `error_description` names from `scope`.",
            ),
        ])
        .family(&AUTHORIZE),
    ),
    known(
        400,
        &["'scope' parameter is not supported for request with 'none' as response_type."],
        explain("invalid_request/unsupported_scope_for_none_response_type", "An enrollment request must not ask for scopes")
            .verdict("Okta refused `scope`: the request enrolls an authenticator (factor) and returns no token that could have a scope. The user is not the problem.")
            .causes(&[cause(
                "The request has `response_type=none`, so it returns no token with scopes. OpenID Connect libraries add `openid` by default.",
                "Remove `scope` from the `/authorize` URL. With auth-js, use the function that is made for enrollment: `authClient.endpoints.authorize.enrollAuthenticator({ … })`.",
            )
            .certain()])
            .family(&ENROLLMENT),
    ),
    known(
        400,
        &["Invalid rich authorization request. The response_type must be 'code'."],
        explain("invalid_response_type/invalid_response_type", "Authorization details need the authorization code flow")
            .verdict("Okta refused `response_type`: requests with `authorization_details` (rich authorization) work only with `response_type=code`. What the details ask for is not the problem.")
            .causes(&[
                cause(
                    "The request has `authorization_details` (rich authorization), but `response_type` is not exactly `code`. A hybrid value such as `code id_token` is refused too.",
                    "Send `response_type=code`, and get the ID token from `/token`.",
                )
                .certain(),
            ])
            .family(&RESPONSE),
    ),
    known(
        400,
        &[],
        explain("unsupported_response_mode", "This response mode is not possible here")
            .verdict("The authorization server cannot return the result in the way that the request asks for. The sign-in itself was not tried.")
            .causes(&[
                cause(
                    "The authorization server does not know this `response_mode` (how the result comes back), for example `web_message` or a mode that ends in `.jwt`.",
                    "Compare it with `response_modes_supported` in the server's `/.well-known/openid-configuration`, or leave `response_mode` out.",
                )
                .any(&[Clue::Words("web_message"), Clue::Words(".jwt")]),
                cause(
                    "The server knows the mode, but not with this `response_type`: tokens are not returned in a query string.",
                    "Send `query` or `form_post` with `code`, and `fragment` or `form_post` with tokens.",
                )
                .any(&[Clue::Words("response_mode=query&"), Clue::Words("response_type=token"), Clue::Words("response_type=id_token")]),
            ])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["The response mode is not supported by the authorization server. Valid response modes: [query, fragment, form_post, okta_post_message]."],
        explain(
            "unsupported_response_mode/unsupported_response_mode",
            "Okta does not know this `response_mode`",
        )
            .verdict("Okta refused `response_mode`: it cannot return the result in the way that the request asks for. The client and the user are not the problem, and the sign-in was not tried.")
            .causes(&[
                cause(
                    "The value is misspelled, or in capital letters.",
                    "Send `query`, `fragment`, `form_post` or `okta_post_message`, or leave `response_mode` out.",
                ),
                cause(
                    "The value exists only at other providers: `query.jwt` and the other JWT modes, or `web_message` of Auth0.",
                    "Replace `web_message` with `okta_post_message`, and a JWT mode with `form_post`.",
                )
                .any(&[Clue::Words("web_message"), Clue::Words(".jwt"), Clue::Words("response_mode=jwt")]),
            ])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["'okta_post_message' response mode cannot be used with the 'code' response type."],
        explain(
            "unsupported_response_mode/unsupported_response_mode_okta_post_message_with_code",
            "`okta_post_message` is not possible with `code` here",
        )
            .verdict("Okta cannot send a code to the page in this way. The sign-in itself was not tried.")
            .causes(&[
                cause(
                    "A page asks for a code by window message, but the request has no `code_challenge`. Okta usually passes a code in this way only together with PKCE.",
                    "Send `code_challenge` and `code_challenge_method=S256`; in auth-js, keep `pkce: true`.",
                )
                .unless(&[Clue::Words("code_challenge=")]),
                cause(
                    "A server-side app sends the request. No page waits for its result, so the result cannot come by window message.",
                    "Send `response_mode=query` or `form_post`.",
                ),
            ])
            .family(&RESPONSE),
    ),
    known(
        400,
        &["'query' response mode cannot be used with either the 'id_token' or 'token' response types."],
        explain(
            "unsupported_response_mode/unsupported_response_mode_query_with_tokens",
            "Tokens are not returned in the query string",
        )
            .verdict("Okta does not put tokens into a URL's query. The sign-in itself was not tried.")
        .causes(&[
            cause(
                "The program needs the tokens in the redirect, but asks for them in the query, where logs would keep them.",
                "Send `response_mode=fragment` for a page, or `form_post` for a server.",
            ),
            cause(
                "The program could exchange a code, but asks for tokens because a sample or an old library does.",
                "Send `response_type=code` with PKCE. A code is allowed in the query.",
            ),
        ])
        .family(&RESPONSE),
    ),
    known(
        400,
        &[],
        explain("unsupported_response_type", "The app is not allowed to use this response type")
            .verdict("The authorization server refused `response_type`, because the app's grant types do not allow it. The redirect URI and the user are not the problem.")
            .causes(&[
                cause(
                    "`response_type` needs a grant type that is not selected for the app: `code` needs Authorization Code, `token` and `id_token` need Implicit.",
                    "Select it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, or better, send `response_type=code`.",
                ),
                cause(
                    "`response_type` is misspelled, or several values are separated by a comma.",
                    "Look at it in the address bar: several values are separated by a space (`code id_token`, encoded as `code%20id_token`).",
                )
                .any(&[Clue::Words("response_type=code,"), Clue::Words("response_type=code%2c"), Clue::Words("response_type=token,"), Clue::Words("response_type=id_token,")]),
                cause(
                    "`response_type` is missing, because a part of the URL was lost in the shell or in a redirect.",
                    "Put the URL into quotes, and look for `response_type=` in what was really sent.",
                )
                .unless(&[Clue::Words("response_type=")]),
            ])
            .family(&RESPONSE),
    ),
    known(
        400,
        &[
            "The response type is not supported by the authorization server. Configured response types: [{0}].",
        ],
        explain("unsupported_response_type/unsupported_response_type", "The app is not allowed to use this response type")
        .verdict("Okta refused the `response_type` of the request: the app allows only `{0}`. The redirect URI and the user are not the problem.\nOkta refused the `response_type` of the request, because the app does not allow it. The redirect URI and the user are not the problem.")
        .causes(&[
            cause(
                "The program uses the authorization code flow, but Authorization Code is not selected for the app.",
                "Select it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, and send `response_type=code`.",
            )
            .any(&[Clue::Summary("[token]"), Clue::Summary("[id_token]"), Clue::Summary("[id_token, token]"), Clue::Summary("[token, id_token]"), Clue::Summary("[]"), Clue::Words("response_type=code&")])
            .unless(&[Clue::Summary("[code"), Clue::Summary(", code")]),
            cause(
                "The program asks for `token` or `id_token` (an old library or the implicit flow), but Implicit is not selected for the app.",
                "Send `response_type=code` with PKCE. Only if the program cannot do that, select Implicit at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
            )
            .any(&[Clue::Summary("[code]"), Clue::Words("response_type=token"), Clue::Words("response_type=id_token")])
            .unless(&[Clue::Summary("id_token, token"), Clue::Summary("token, id_token")]),
            cause(
                "`response_type` of the request is misspelled, empty or sent twice.",
                "Compare `response_type` in the address bar with `{0}`.\nCompare `response_type` in the address bar with the types that `error_description` lists.",
            )
            .unless(&[Clue::Words("response_type=id_token"), Clue::Words("response_type=token"), Clue::Words("response_type=code&")])
            .any(&[
                Clue::Summary("[code, id_token, token]"),
                Clue::Summary("[code, token, id_token]"),
                Clue::Words("response_type=&"),
                Clue::Words("response_type=undefined"),
            ]),
            cause(
                "The `client_id` belongs to a different app than the one that you set up.",
                "Compare `client_id` in the address bar with `Applications and Resources > Applications > your app > General > Client Credentials`.",
            ),
        ])
        .family(&RESPONSE),
    ),
];
