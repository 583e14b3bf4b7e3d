//! `invalid_client`: the client is unknown, or did not prove who it is.

pub(crate) mod assertion;
pub(crate) mod grant_types;
pub(crate) mod keys;

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Cause, Clue, Family, Query, Reference, cause, explain};

static CLIENT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Client credentials refused",
        clauses: &[
            "(eventType eq \"app.oauth2.invalid_client_credentials\" or outcome.reason eq \"invalid_client_secret\" or outcome.reason sw \"client_assertion_\")",
        ],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta Support: this error",
            url: "https://support.okta.com/help/s/article/invalid-client-error-returned-during-client-authentication-failure",
        },
        Reference {
            title: "RFC 6749: client authentication",
            url: "https://datatracker.ietf.org/doc/html/rfc6749#section-2.3",
        },
    ],
};

/// What runs in a browser, on a phone or on a command line has no place for a secret.
const PUBLIC_PROGRAM: Cause = cause(
    "The program runs in a browser, on a phone, on a desktop or on a command line, and uses the client ID of a web app, which must send a secret. Such a program cannot keep one.",
    "Create a `Single-Page Application` (browser) or a `Native Application` (mobile, desktop, command line), whose client authentication is `None`, and use its client ID with PKCE and without a secret.",
)
.any(&[
    Clue::Header("origin", ""),
    Clue::Words("origin: http"),
    Clue::Words("code_verifier"),
    Clue::Words("(unauthorized)"),
    Clue::Words("xmlhttprequest"),
    Clue::Words("appauth"),
    Clue::Words("okta-auth-js"),
    Clue::Words("okta-oidc"),
    Clue::Words("okta-react"),
    Clue::Words("okta-angular"),
    Clue::Words("okta-vue"),
    Clue::Words("oktaoidc"),
    Clue::Words("com.okta."),
    Clue::Words("oidc-client"),
    Clue::Words("localhost"),
    Clue::Words("loopback"),
    Clue::Words("device_code"),
    Clue::Words("device/authorize"),
]);

/// What runs on a server uses an app that has no secret.
const CONFIDENTIAL_PROGRAM: Cause = cause(
    "The program runs on a server and sends a secret, and the client ID is of a `Single-Page Application` or a `Native Application` without one.",
    "Create a `Web Application` (users sign in) or an `API Services` app (no user), and use its client ID and secret; or send no secret where the app has none.",
)
.any(&[Clue::Scheme("Basic"), Clue::Words("client_secret=")]);

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &[],
        explain("invalid_client", "Okta does not accept the client or its credentials")
            .causes(&[
                cause(
                    "The client ID is of another org, or the app is deactivated or deleted.",
                    "Compare it with `Applications and Resources > Applications > your app > General > Client Credentials` in {org}, and check that the app is active.",
                )
                .prevention("Keep org URL, client ID and credentials in one configuration per environment."),
                PUBLIC_PROGRAM,
                cause(
                    "The app is set to another client authentication method: a signed `client_assertion` instead of a secret, or the reverse.",
                    "Compare the request with `Applications and Resources > Applications > your app > General > Client Credentials`: secret, `Public key/Private key`, or `None`.",
                )
                .prevention("Keep the app's client authentication method in Terraform, beside the program's."),
                CONFIDENTIAL_PROGRAM,
                cause(
                    "The secret or the signing key is an old one, or another app's.",
                    "Copy the secret again, or compare the assertion's `kid` with the app's `PUBLIC KEYS`.",
                )
                .prevention("Rotate with two active secrets or keys, and deactivate the old one last."),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The 'client_id' parameter does not match the expected value for the provided request_uri."],
        explain(
            "invalid_client/authorize_request_uri_mismatched_client",
            "The `request_uri` is another client's",
        )
            .causes(&[cause(
                "A `request_uri` is bound to the client that pushed it; `/authorize` names another.",
                "Send the same `client_id` to `/par` and `/authorize`.",
            )
            .certain()])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client doesn't have the 'urn:openid:params:grant-type:ciba' grant type configured."],
        explain(
            "invalid_client/ciba_request_grant_type_not_configured",
            "The app does not allow the CIBA grant",
        )
            .causes(&[cause(
                "`/bc/authorize` was called, and it needs this grant type.",
                "Tick it at the web app's `General > General Settings > Edit > Grant type > Advanced`.",
            )
            .certain()])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client doesn't have a RequestObjectSigningAlgorithm configured for signing authentication requests for the Client-Initiated Backchannel Authentication flow."],
        explain(
            "invalid_client/ciba_request_signed_algo_not_configured",
            "The app has no signing algorithm for CIBA",
        )
            .causes(&[cause(
                "The request is signed, and the app does not say with which algorithm.",
                "Set `settings.oauthClient.backchannel_authentication_request_signing_alg`, or send it unsigned.",
            )])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client_id '{0}' does not match the client_id in the original request '{1}'. Use the original client id and try again."],
        explain("invalid_client/direct_auth_invalid_client_id", "The client ID changed during the sign-in")
            .causes(&[cause(
                "The sign-in began with `{1}`; this step came with `{0}`.",
                "Send `{1}` in every step, or begin again.",
            )
            .certain()])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server."],
        explain(
            "invalid_client/invalid_application_type_client_credentials",
            "The org server serves service apps only here",
        )
            .causes(&[cause(
                "Client credentials there need an API Services app; this is another type.",
                "Create an API Services app for `okta.*` scopes, or call a custom server such as `/oauth2/default/v1/token`.",
            )])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Found Authentication header but was not valid client credentials."],
        explain("invalid_client/invalid_basic_auth_creds", "`Authorization` holds no client credentials")
            .causes(&[cause(
                "It carries a token, or base64 that is not `client_id:client_secret`.",
                "Remove it, or send `Basic` with base64 of `client_id:client_secret`, no line break.",
            )])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Client authentication failed. Either the client or the client credentials are invalid."],
        explain("invalid_client/invalid_client", "The client could not be authenticated")
            .verdict("The client is unknown, its credentials are wrong, or the app authenticates another way.")
            .causes(&[
                PUBLIC_PROGRAM,
                cause(
                    "The app is set to another client authentication method than the request uses: a secret, `Public key/Private key` (`private_key_jwt`), or `None`.",
                    "Compare the request with `Applications and Resources > Applications > your app > General > Client Credentials`, and send what is chosen there.",
                ),
                CONFIDENTIAL_PROGRAM,
                cause(
                    "The client ID and secret are of another app or another org.",
                    "Copy both values together from `Applications and Resources > Applications > your app > General > Client Credentials` of one app, in {org}.",
                ),
                cause(
                    "The app or its secret was deactivated.",
                    "Look at the status of the app in `Applications and Resources > Applications`, and of the secret on its `General` tab.",
                )
                .prevention("Rotate with two active secrets, and deactivate the old one last."),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Invalid value for 'client_id' parameter."],
        explain("invalid_client/invalid_client_id", "No active app with this client ID in the org")
            .verdict("No active app in {org} has this client ID.")
            .causes(&[
                cause(
                    "Most often the ID and the domain are of two orgs, such as preview and production.",
                    "Copy the client ID from `Applications and Resources > Applications > your app > General > Client Credentials` in {org}.",
                )
                .prevention("Keep org URL, client ID and credentials in one configuration per environment."),
                cause(
                    "The app is deactivated or deleted.",
                    "Look for it among the inactive apps in `Applications and Resources > Applications` and activate it.",
                ),
                cause(
                    "The value is the app's name, a part of the ID, or another provider's client ID.",
                    "Compare it with the app's `General` tab; it usually starts with `0oa` and has 20 characters.",
                ),
                cause(
                    "The variable that holds the client ID was empty when the request was built.",
                    "Print the `client_id` sent, and set the missing variable.",
                )
                .any(&[
                    Clue::Words("client_id=undefined"),
                    Clue::Words("client_id=null"),
                    Clue::Words("client_id=&"),
                    Clue::Words("client_id={"),
                    Clue::Words("client_id=%7b"),
                ]),
                cause(
                    "The request has an `Authorization: Basic` header without a client ID in it, and Okta reads the client from there.",
                    "Send no `Authorization` header where the body names the client, or fill it with base64 of `client_id:client_secret`.",
                )
                .any(&[Clue::Also("header-empty-credentials")]),])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client secret supplied for a confidential client is invalid."],
        explain("invalid_client/invalid_client_secret", "The client secret is wrong")
            .verdict("The client ID is known; the secret is not one of the app's active ones.")
            .causes(&[
                cause(
                    "The secret was replaced or deactivated, and this program still sends the old one.",
                    "Compare it with `Applications and Resources > Applications > your app > General > Client Credentials`; add a new secret there if in doubt.",
                )
                .prevention("An app can hold two secrets: add the new one, deploy it everywhere, and deactivate the old one last."),
                cause(
                    "The value changed: a line break at its end, quotes around it, or `+`, `/`, `%` and `&` not percent-encoded in the form body.",
                    "Trim the stored value and let an HTTP library encode the form.",
                ),
                cause(
                    "The secret is another app's or another org's.",
                    "Copy client ID and secret together from one app's `General` tab.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Client authentication failed. Either the client or the client credentials are invalid."],
        explain(
            "invalid_client/invalid_token_endpoint_auth_method",
            "The app authenticates another way",
        )
            .causes(&[cause(
                "What was sent is not the app's `token_endpoint_auth_method`.",
                "Read `credentials.oauthClient.token_endpoint_auth_method` of the app; change that value or the request.",
            )])
            .family(&CLIENT),
    ),
    known(
        401,
        &["No client credentials found."],
        explain("invalid_client/missing_client_credentials", "The request names no client")
            .causes(&[cause(
                "Often the body is JSON, or a proxy dropped the `Authorization` header.",
                "Send a form body with `client_id`, and `client_secret` or `client_assertion` unless the app is public.",
            )])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Browser requests to the token endpoint must use Proof Key for Code Exchange."],
        explain("invalid_client/unsupported_auth_method_browser_request", "The token request comes from a browser without PKCE")
            .verdict("The token request has an `Origin` header, so it counts as a browser's, which needs the code flow with PKCE.")
            .causes(&[
                cause(
                    "The page uses the code flow, and the app is a web app or the request has no `code_verifier`.",
                    "Use a single-page app integration, and send `code_challenge` to `/authorize` and `code_verifier` to `/token`.",
                ),
                cause(
                    "The page calls `/token` with a secret, with client credentials or with a password.",
                    "Move that call to your server, and replace the secret: it was public.",
                )
                .any(&[
                    Clue::Words("client_secret"),
                    Clue::Words("grant_type=client_credentials"),
                    Clue::Words("grant_type=password"),
                    Clue::Scheme("Basic"),
                ]),
                cause(
                    "Postman, a browser extension or a proxy added `Origin`.",
                    "Remove the `Origin` header from the `/token` request.",
                )
                .any(&[Clue::Words("postman"), Clue::Words("insomnia")]),])
            .references(&[Reference {
                title: "Okta Support: this error",
                url: "https://support.okta.com/help/s/article/Browser-requests-to-the-token-endpoint-must-use-Proof-Key-for-Code-Exchange",
            }])
            .family(&CLIENT),
    ),
    known(
        401,
        &[
            "Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method.",
        ],
        explain(
            "invalid_client/unsupported_auth_method_client_creds",
            "The org server takes no client secret here",
        )
        .causes(&[
            cause(
                "The token is for Okta's own API (`okta.*` scopes), and the service app is set to a client secret.",
                "Choose `Public key/Private key` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`, add a key, and send a signed `client_assertion`. This deletes the app's secrets.",
            ),
            cause(
                "The token is for an API of your own; a custom server gives such tokens for a secret.",
                "Call `/oauth2/default/v1/token` or your own server's, and ask for one of its scopes.",
            ),
        ])
        .references(&[Reference {
            title: "Okta: OAuth for Okta",
            url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        }])
        .family(&CLIENT),
    ),
    known(
        401,
        &[
            "OAuth Integration Client Credentials requests to the Org Authorization Server must use either private_key_jwt or client_secret_basic as the token_endpoint_auth_method.",
        ],
        explain(
            "invalid_client/unsupported_auth_method_client_creds_oauth_integration",
            "An API service integration authenticates another way",
        )
        .causes(&[cause(
            "The app's secret may stand only in the `Basic` header, and likely came in the form body.",
            "Send `Authorization: Basic` with base64 of `client_id:client_secret`, without `client_secret` in the body.",
        )])
        .family(&CLIENT),
    ),
];
