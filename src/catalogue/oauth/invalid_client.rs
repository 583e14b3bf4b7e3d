//! `invalid_client`: the client is unknown, or did not prove who it is.

pub(crate) mod assertion;
pub(crate) mod grant_types;
pub(crate) mod keys;

use crate::catalogue::shared_words::{FORM_BODY, JSON_BODY, NO_PAGE, OKTA_SCOPES};
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

/// The request sends a client secret.
const SENDS_SECRET: &[Clue] =
    &[Clue::Words("client_secret="), Clue::Scheme("Basic"), Clue::Words(" -u "), Clue::Words("--user ")];

/// What only a browser sends or prints, and libraries of programs on phones.
const ON_A_DEVICE: &[Clue] = &[
    Clue::Header("origin", ""),
    Clue::Words("origin: http"),
    Clue::Words("from origin 'http"),
    Clue::Words("xmlhttprequest"),
    Clue::Words("access to fetch at"),
    Clue::Words("appauth"),
    Clue::Words("flutter"),
    Clue::Words("react-native"),
    Clue::Words("expo-auth-session"),
    Clue::Words("okta-auth-js"),
    Clue::Words("okta-react"),
    Clue::Words("okta-oidc"),
];

/// What runs in a browser, on a phone or on a command line has no place for a secret.
const PUBLIC_PROGRAM: Cause = cause(
    "The program runs in a browser, on a phone, on a desktop or on a command line, and uses the client ID of a web app, which must send a secret. Such a program cannot keep a secret.",
    "Create a `Single-Page Application` (browser) or a `Native Application` (mobile, desktop, command line) at `Applications and Resources > Applications > Create App Integration`. Use its client ID with PKCE and without a secret; its client authentication is `None`.",
)
.any(&[
    Clue::Header("origin", ""),
    Clue::Words("origin: http"),
    Clue::Words("from origin 'http"),
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
    Clue::Words("platformexception"),
    Clue::Words("flutter_appauth"),
    Clue::Words("flutterappauth"),
    Clue::Words("react-native"),
    Clue::Words("oidc-client"),
    Clue::Words("localhost"),
    Clue::Words("loopback"),
    Clue::Words("device_code"),
    Clue::Words("device/authorize"),
])
.unless(&[
    Clue::Words("grant_type=client_credentials"),
    Clue::Words("client_assertion="),
    Clue::Words("client_secret="),
    Clue::Scheme("Basic"),
    Clue::Words(" -u "),
    Clue::Words("--user "),
    Clue::Words("next-auth"),
    Clue::Words("[auth]"),
]);

/// What names Okta in the paste: its hosts, and the client IDs of its apps.
const OKTAS_OWN: &[Clue] = &[
    Clue::Words("okta"),
    Clue::Words("0oa"),
    Clue::Words("client_assertion"),
    Clue::Token("client-assertion"),
    Clue::Words("client_id must be provided"),
    Clue::Words("client_id is missing"),
    Clue::Words("client id is required"),
];

/// What runs on a server uses an app that has no secret.
const CONFIDENTIAL_PROGRAM: Cause = cause(
    "The program runs on a server and sends a secret, but the client ID belongs to a `Single-Page Application` or a `Native Application` that has none.",
    "Create a `Web Application` (users sign in) or an `API Services` app (no user), and use its client ID and secret. If the existing app has to stay, remove `client_secret` from the request.",
)
.any(SENDS_SECRET)
.unless(&[Clue::Words("client_assertion=")]);

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &[],
        explain("invalid_client", "The authorization server does not accept the client or its credentials")
            .verdict("The authorization server refused the client itself: its ID, its credentials, or how it sends them. The scopes and the user are most likely not the problem.")
            .causes(&[
                cause(
                    "The request has no `client_id`: neither in the body, nor in `Authorization: Basic`, nor in a client assertion.",
                    "Send `client_id=0oa…` in the form of the request, or `Authorization: Basic` with the client ID and the secret. Print the length of the variable that holds it.",
                )
                .only(&[Clue::Summary("client_id must be provided"), Clue::Summary("client_id is missing"), Clue::Summary("client id is required")]),
                cause(
                    "The token endpoint takes the client ID and the secret in another place than the program puts them: in `Authorization: Basic` (`client_secret_basic`), or in the form (`client_secret_post`).",
                    "Compare the program's setting with `token_endpoint_auth_methods_supported` in the provider's `/.well-known/openid-configuration` and with the app there, and set `client_secret_post` or `client_secret_basic` on both sides.",
                )
                .only(&[Clue::Summary("authentication method"), Clue::Summary("auth method"), Clue::Summary("authentication scheme")]),
                cause(
                    "The client ID or the secret in the program's settings is not the one of the app at this token endpoint: it was replaced there, belongs to another environment, or has a line end behind it.",
                    "Compare both with the app at the provider whose `token_endpoint` is in the settings, and try them there with `curl -u CLIENT_ID:SECRET -d grant_type=client_credentials`: `invalid_client` again means that they are wrong.",
                )
                .unless(OKTAS_OWN),
                cause(
                    "The client ID belongs to another org, such as preview instead of production.",
                    "Compare the client ID with `Applications and Resources > Applications > your app > General > Client Credentials` in {org}.",
                )
                .prevention("Keep the org URL, the client ID and the credentials in one configuration per environment."),
                cause(
                    "The app was deactivated or deleted, so its ID and credentials no longer count.",
                    "Look for the app at `Applications and Resources > Applications`, among the inactive ones too, and activate it. A deleted app cannot be restored: create a new one.",
                ),
                PUBLIC_PROGRAM,
                cause(
                    "The app is set to a different client authentication method than the request uses: a signed `client_assertion` instead of a secret, or the reverse.",
                    "Compare the request with `Applications and Resources > Applications > your app > General > Client Credentials`: client secret, `Public key/Private key`, or `None`.",
                )
                .unless(&[Clue::Words("unknown client, no client authentication included")])
                .prevention("Keep the app's client authentication method in Terraform, next to the program's settings.")
                .any(&[Clue::Summary("authentication method"), Clue::Summary("auth method"), Clue::Words("authentication method")]),
                CONFIDENTIAL_PROGRAM,
                cause(
                    "The secret was replaced, or belongs to another app.",
                    "Copy the secret again from `Applications and Resources > Applications > your app > General > Client Credentials`.",
                )
                .prevention("Rotate with two active secrets or keys, and deactivate the old one last.")
                .unless(&[Clue::Words("client_assertion="), Clue::Token("client-assertion")]),
                cause(
                    "The key that signs the assertion was replaced, or belongs to another app.",
                    "Compare `kid` of the assertion with the list at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .any(&[Clue::Words("client_assertion="), Clue::Token("client-assertion")])
                .unless(SENDS_SECRET),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The 'client_id' parameter does not match the expected value for the provided request_uri."],
        explain(
            "invalid_client/authorize_request_uri_mismatched_client",
            "The `request_uri` belongs to another client",
        )
            .verdict("Okta refused the `request_uri` because another client pushed it. The pushed request exists, and its parameters are not the problem.")
            .causes(&[
                cause(
                    "A `request_uri` is bound to the client that pushed it to `/par`, and the `client_id` that was sent to `/authorize` is a different one.",
                    "Send the same `client_id` to `/par` and to `/authorize`. If two programs take part, let the one that pushed the request also open `/authorize`.",
                )
                .certain(),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client doesn't have the 'urn:openid:params:grant-type:ciba' grant type configured."],
        explain(
            "invalid_client/ciba_request_grant_type_not_configured",
            "The app does not allow the CIBA grant (sign-in approved on another device)",
        )
            .verdict("Okta recognized the client, but its app is not set up for sign-ins that are approved on another device. The credentials and the user are not the problem.")
            .causes(&[
                cause(
                    "The request went to `/bc/authorize`. It needs the grant type CIBA (a sign-in that the user approves on another device), which is not selected for this app.",
                    "Select CIBA at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`. The app has to be a web app.",
                )
                .certain(),
                cause(
                    "Another app of yours has the grant, and the program sends the wrong `client_id`.",
                    "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials` of the app for which CIBA is selected.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client doesn't have a RequestObjectSigningAlgorithm configured for signing authentication requests for the Client-Initiated Backchannel Authentication flow."],
        explain(
            "invalid_client/ciba_request_signed_algo_not_configured",
            "The app has no signing algorithm for CIBA (sign-in approved on another device)",
        )
            .verdict("Okta recognized the client, but its app is not set up for signed requests in this flow. The credentials and the user are not the problem.")
            .causes(&[
                cause(
                    "The requests to `/bc/authorize`, with which the user approves on another device, should be signed, but no algorithm is set for the app.",
                    "Set `settings.oauthClient.backchannel_authentication_request_signing_alg` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "Signing is not needed here, but the library signs the request by default.",
                    "Send the parameters in the form body, without `request`.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client_id '{0}' does not match the client_id in the original request '{1}'. Use the original client id and try again."],
        explain("invalid_client/direct_auth_invalid_client_id", "The client ID changed during the sign-in")
            .verdict("Okta refused this step because each step of one sign-in must come from the client that started it. The user and the authenticator are not the problem.")
            .causes(&[
                cause(
                    "Two parts of the program have different settings: the sign-in was started with the client ID `{1}`, and this step was sent with `{0}`.\nTwo parts of the program have different settings: the sign-in was started with one client ID, and this step came with another.",
                    "Read `client_id` from one setting, and send `client_id={1}` in every step.\nRead `client_id` from one setting, and send the same `client_id` in every step.",
                ),
                cause(
                    "A stored `mfa_token` or `oob_code` of an earlier sign-in was sent with a different app.",
                    "Start the sign-in again with `{0}`, and delete what is left of the earlier one.\nStart the sign-in again with the `client_id` that is meant, and delete what is left of the earlier one.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server."],
        explain(
            "invalid_client/invalid_application_type_client_credentials",
            "The org authorization server gives client credentials tokens only to service apps",
        )
            .verdict("Okta refused the type of the app: its ID, secret or key may all be right.")
            .causes(&[
                cause(
                    "The token is for Okta's own API (`okta.*` scopes), and the app is a web, native or single-page app. Its secret or key is not the problem.",
                    "Create an API Services app at `Applications and Resources > Applications > Create App Integration`, and use its client ID and key at `/oauth2/v1/token`.",
                )
                .any(OKTA_SCOPES),
                cause(
                    "The token is for an API of your own, but the request went to the org authorization server by mistake.",
                    "Send the request to a custom authorization server, such as `/oauth2/default/v1/token`, where apps of other types can use `grant_type=client_credentials` too.",
                )
                .unless(OKTA_SCOPES),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Found Authentication header but was not valid client credentials."],
        explain("invalid_client/invalid_basic_auth_creds", "The `Authorization` header has no client credentials")
            .verdict("Okta looked for the client in the `Authorization` header and did not find one there. The secret was not checked, and neither was the grant.")
            .causes(&[
                cause(
                    "The header holds a token: `Bearer`, or `Basic` with something that starts with `eyJ`. Okta reads the client from this header before it looks at the body.",
                    "Remove the `Authorization` header from the token request, and send `client_id` and `client_secret` in the body, or write the credentials into the header.",
                )
                .any(&[Clue::Scheme("Bearer"), Clue::Words("basic eyj")]),
                cause(
                    "The value after `Basic` does not decode to `client_id:client_secret`: it was encoded twice, has a line break, or has no colon.",
                    "Build it with `printf %s \"$ID:$SECRET\" | base64 | tr -d '\\n'`, and send `Authorization: Basic` and that value. `curl -u \"$ID:$SECRET\"` does both.",
                )
                .unless(&[Clue::Scheme("Bearer"), Clue::Words("basic eyj")]),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Client authentication failed. Either the client or the client credentials are invalid."],
        explain("invalid_client/invalid_client", "The client could not be authenticated")
            .verdict("Okta refused the client: it is unknown, its credentials are wrong, or the app uses a different client authentication method. The code, scope or grant was not checked yet.")
            .causes(&[
                PUBLIC_PROGRAM,
                cause(
                    "The request does not authenticate the client: it has no `client_secret`, no `client_assertion` and no `Authorization` header. Okta accepts that only from an app whose client authentication is `None`.",
                    "On a server, send the secret or the assertion that `Applications and Resources > Applications > your app > General > Client Credentials` shows. In a browser or on a device, use the client ID of a `Single-Page Application` or native app.",
                )
                .only(&[Clue::Unsent("client_secret")])
                .unless(&[Clue::Header("authorization", ""), Clue::Sent("client_assertion", ""), Clue::Words(" -u "), Clue::Words("--user ")]),
                cause(
                    "The app is set to another client authentication method than the request uses: a client secret, `Public key/Private key` (`private_key_jwt`), or `None`.",
                    "Compare the request with `Applications and Resources > Applications > your app > General > Client Credentials`, and send what is selected there.",
                ),
                CONFIDENTIAL_PROGRAM,
                cause(
                    "The client ID and the secret belong to another app or another org.",
                    "Copy both values together from `Applications and Resources > Applications > your app > General > Client Credentials` of one app in {org}.",
                )
                .unless(&[Clue::Sent("client_assertion", "")]),
                cause(
                    "The secret was deactivated, usually after a rotation.",
                    "Look at the status of each secret at `Applications and Resources > Applications > your app > General > Client Credentials`, and copy an active one.",
                )
                .unless(&[Clue::Sent("client_assertion", "")])
                .prevention("Rotate with two active secrets, and deactivate the old one last."),
                cause(
                    "The app was deactivated, so Okta refuses its credentials even where they are right.",
                    "Look among the inactive apps at `Applications and Resources > Applications`, and activate it.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Invalid value for 'client_id' parameter."],
        explain("invalid_client/invalid_client_id", "No active app in the org has this client ID")
            .verdict("No active app in {org} has this client ID. The secret was not checked yet.")
            .causes(&[
                cause(
                    "The client ID belongs to another org than the domain, which is the usual reason: preview and production are mixed, for example.",
                    "Copy the client ID from `Applications and Resources > Applications > your app > General > Client Credentials` in {org}.",
                )
                .prevention("Keep the org URL, the client ID and the credentials in one configuration per environment."),
                cause(
                    "The app was deactivated, so it is listed only among the inactive ones.",
                    "Look for the app among the inactive ones at `Applications and Resources > Applications`, and activate it.",
                ),
                cause(
                    "The app was deleted. A deleted app cannot be restored, and a new one has a new client ID.",
                    "Look for `application.lifecycle.delete` at `Reports > System Log` to see when. Create the app again, and put its client ID into the settings of the program.",
                ),
                cause(
                    "The value is not a whole Okta client ID: it is the app's name, a part of the ID, or another provider's client ID.",
                    "Compare the value with `Applications and Resources > Applications > your app > General > Client Credentials`. A client ID usually starts with `0oa` and has 20 characters.",
                ),
                cause(
                    "The variable that holds the client ID was empty when the request was built.",
                    "Print the `client_id` that is sent, and set the missing variable.",
                )
                .any(&[
                    Clue::Words("client_id=undefined"),
                    Clue::Words("client_id=null"),
                    Clue::Words("client_id=&"),
                    Clue::Words("client_id={"),
                    Clue::Words("client_id=%7b"),
                ]),
                cause(
                    "The request has an `Authorization: Basic` header without a client ID in it, and Okta looks for the client there.",
                    "Remove the `Authorization` header if the body names the client, or fill it with base64 of `client_id:client_secret`.",
                )
                .any(&[Clue::Also("header-empty-credentials")]),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["The client secret supplied for a confidential client is invalid."],
        explain("invalid_client/invalid_client_secret", "The client secret is wrong")
            .verdict("Okta knows the client ID, but refused the secret, because it is not one of the app's active secrets. The scopes and the grant are not the problem.")
            .causes(&[
                cause(
                    "The request has an empty secret: the variable that should hold it was not set where the program runs.",
                    "Print the length of the secret right before the request (`printf %s \"$SECRET\" | wc -c`), and set the variable where the length is `0`. A single-page or native app has no secret: there, send only `client_id` in the body, and no `Authorization` header.",
                )
                .only(&[Clue::Also("header-empty-credentials"), Clue::Also("parameter-empty")]),
                cause(
                    "The program runs in a browser or on a phone, and uses the client ID of a web app, whose secret such a program cannot keep.",
                    "Create a `Single-Page Application` (browser) or a `Native Application` (phone) at `Applications and Resources > Applications > Create App Integration`, and use its client ID with PKCE and without a secret. Replace the old secret: whoever has the program can read it.",
                )
                .only(ON_A_DEVICE),
                cause(
                    "The secret was replaced or deactivated, and this program still sends the old one.",
                    "Compare it with the secrets at `Applications and Resources > Applications > your app > General > Client Credentials`. If you are not sure, add a new secret there and put it into use.",
                )
                .prevention("An app can have two secrets: add the new one, deploy it everywhere, and deactivate the old one last."),
                cause(
                    "The stored value contains something extra: a line break at its end, a space, or quotation marks.",
                    "Compare its length (`printf %s \"$SECRET\" | wc -c`) with that of the secret at `Applications and Resources > Applications > your app > General > Client Credentials`, and trim it.",
                ),
                cause(
                    "The secret contains `+`, `/`, `%` or `&`, and was not percent-encoded in the form body, so Okta received a different value.",
                    "Have an HTTP library encode the form (`curl --data-urlencode \"client_secret=$SECRET\"`).",
                )
                .unless(&[Clue::Scheme("Basic")]),
                cause(
                    "The secret belongs to another app or another org.",
                    "Copy the client ID and the secret together from `Applications and Resources > Applications > your app > General > Client Credentials` of one app.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Client authentication failed. Either the client or the client credentials are invalid."],
        explain("invalid_client/invalid_token_endpoint_auth_method", "The app uses a different client authentication method")
            .verdict("Okta knows the client ID, and the secret or key may be right. The request proves the client with a different client authentication method than the app requires.")
            .causes(&[
                cause(
                    "The secret is sent in a different place than the app requires. A secret in the `Authorization` header (`client_secret_basic`) and one in the body (`client_secret_post`) are two methods.",
                    "Read `credentials.oauthClient.token_endpoint_auth_method` with `GET /api/v1/apps/{appId}`, and send the secret in that way.",
                ),
                cause(
                    "The app requires a signed assertion (`private_key_jwt`) or no client authentication at all (`none`), but the request contains a secret.",
                    "Send a signed `client_assertion`, or no secret at all, as `Applications and Resources > Applications > your app > General > Client Credentials` shows. Changing the app to a secret would break the other programs that use it.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["No client credentials found."],
        explain("invalid_client/missing_client_credentials", "The request names no client")
            .verdict("Okta does not know which client sends the request, because the client is not named in any place where Okta looks. No secret was checked.")
            .causes(&[
                cause(
                    "The body is JSON, which `/token` does not read, so `client_id` did not arrive.",
                    "Send a body with `Content-Type: application/x-www-form-urlencoded` and `client_id` in it.",
                )
                .any(JSON_BODY)
                .unless(FORM_BODY),
                cause(
                    "A proxy or gateway removed the `Authorization` header that names the client.",
                    "Send the request with `curl -i -u \"$ID:$SECRET\"` directly to {org}. If that works, have the proxy pass `Authorization` on.",
                )
                .unless(JSON_BODY),
                cause(
                    "The library does not send any credentials, because its client authentication method is set to none or its settings are empty.",
                    "Print the request that is sent, and set the client ID and `client_secret` or `client_assertion` as `Applications and Resources > Applications > your app > General > Client Credentials` shows it.",
                ),
            ])
            .family(&CLIENT),
    ),
    known(
        401,
        &["Browser requests to the token endpoint must use Proof Key for Code Exchange."],
        explain("invalid_client/unsupported_auth_method_browser_request", "The token request comes from a browser without PKCE")
            .verdict("Okta treats the request as a browser's, because it has an `Origin` header, and a browser must use the authorization code flow with PKCE (a one-time proof that ties the code to the page that asked for it). The code may be valid.")
            .causes(&[
                cause(
                    "The page exchanges a code, but sends no `code_verifier`: its library does not use PKCE, or PKCE is switched off in it.",
                    "Switch PKCE on (`pkce: true` in auth-js), so that `code_challenge` goes to `/authorize` and `code_verifier` to `/token`.",
                )
                .any(&[Clue::Unsent("code_verifier")])
                .unless(&[Clue::Words("code_verifier=")]),
                cause(
                    "The client ID is that of a web app, which is meant for a server.",
                    "Use the client ID of a `Single-Page Application`, which you create at `Applications and Resources > Applications > Create App Integration`.",
                )
                .any(&[Clue::Words("code_verifier=")]),
                cause(
                    "The page sends a secret, client credentials or a password to `/token`.",
                    "Move that request to your server, and replace the secret at `Applications and Resources > Applications > your app > General > Client Credentials`: in a page, everybody could read it.",
                )
                .any(&[Clue::Words("client_secret"), Clue::Words("grant_type=client_credentials"), Clue::Words("grant_type=password"), Clue::Scheme("Basic"),]),
                cause(
                    "Electron, Postman, a browser extension or a proxy added `Origin`.",
                    "Remove the `Origin` header from the request to `/token`.",
                )
                .any(NO_PAGE),
            ])
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
            "The org authorization server does not accept a client secret here",
        )
            .verdict("Okta refused the client secret: for this token it accepts only a signed assertion (`private_key_jwt`). The client and its secret may be right.")
        .causes(&[
            cause(
                "The token is for Okta's own API (`okta.*` scopes), but the service app is set to a client secret, which is never accepted here.",
                "Choose `Public key/Private key` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`, add a key, and send a signed `client_assertion`. This deletes the app's secrets, so do it only if nothing else uses them.",
            )
            .any(OKTA_SCOPES),
            cause(
                "The token is for an API of your own. A custom authorization server issues such tokens for a client secret.",
                "Send the request to `/oauth2/default/v1/token` or your own server's `/token`, with one of its scopes.",
            )
            .unless(OKTA_SCOPES),
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
            "An API service integration must use another client authentication method",
        )
            .verdict("Okta refused how the credentials were sent. The client and the secret may be right.")
        .causes(&[
            cause(
                "The secret of an API service integration is accepted only in the `Authorization: Basic` header. This request most likely had it in the form body.",
                "Send `Authorization: Basic` with base64 of `client_id:client_secret`, and remove `client_secret` from the body.",
            )
            .any(&[Clue::Words("client_secret=")])
            .unless(&[Clue::Sent("client_assertion", "")]),
            cause(
                "The request has a `client_assertion` that is signed with the secret (`HS256`), a third method that is not accepted here.",
                "Sign with a private key (`RS256` or `ES256`), or use the header.",
            )
            .any(&[Clue::Sent("client_assertion", "")])
            .unless(&[Clue::Words("client_secret=")]),
        ])
        .family(&CLIENT),
    ),
];
