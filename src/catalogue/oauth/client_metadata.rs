//! Errors of a client's own data: registration, metadata documents, redirect and login addresses.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static DOCUMENT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Requests refused for a client metadata document",
        clauses: &["outcome.reason sw \"cimd_\""],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Client ID Metadata Document (draft)",
        url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-client-id-metadata-document/",
    }],
};

static REGISTRATION: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7591: registration errors",
        url: "https://datatracker.ietf.org/doc/html/rfc7591#section-3.2.2",
    }],
};

static LOGIN: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "OpenID Connect: third-party initiated login",
        url: "https://openid.net/specs/openid-connect-core-1_0.html#ThirdPartyInitiatedLogin",
    }],
};

/// The request registers or changes a client: nobody signs in.
const REGISTERS: &[Clue] = &[
    Clue::Call("POST", "/oauth2/v1/clients"),
    Clue::Call("PUT", "/oauth2/v1/clients"),
    Clue::Words("redirect_uris"),
];

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["IdP-initiated login is disabled for this client."],
        explain(
            "idp_initated_flow_disabled/idp_initated_flow_disabled",
            "The app cannot be opened from the Okta dashboard",
        )
            .verdict("Okta did not open the app from the dashboard, because that is switched off for the app. The user and the assignment are not the problem: the app works when the user starts there.")
            .causes(&[
                cause(
                    "Users should be able to open the app from the Okta dashboard, but `idp_initiated_login.mode` of the app is `DISABLED`.",
                    "Set `settings.oauthClient.idp_initiated_login.mode` to `SPEC` or `OKTA` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`, and give it an `initiate_login_uri`.",
                ),
                cause(
                    "Users should open the app only at its own URL, but they find it on the dashboard.",
                    "Hide the app on the dashboard: set `visibility.hide.web` to `true` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`, and let users start at the app's URL.",
                ),
            ])
            .family(&LOGIN),
    ),
    known(
        400,
        &[],
        explain("invalid_client_metadata", "The authorization server does not accept the client's metadata")
            .verdict("The authorization server read the description of the client and refused a value in it. A missing permission to register would usually be a 401 or 403.")
            .causes(&[
                cause(
                    "Two fields contradict each other: `response_types` needs the matching `grant_types`, and `application_type` decides which `redirect_uris` are possible.",
                    "Send `authorization_code` with `code`, `implicit` with `token` or `id_token`, and `none` as `token_endpoint_auth_method` for an app without a secret.",
                ),
                cause(
                    "A field has a different name than in RFC 7591 (`redirectUris`, for example). Names are in lower case with underscores.",
                    "Compare the names with RFC 7591, section 2: `redirect_uris`, `client_name`, `grant_types`, `token_endpoint_auth_method`.",
                ),
                cause(
                    "A URL in the metadata is not valid: `redirect_uris` needs full URLs without `#`, and `jwks_uri` needs `https`.",
                    "Open each URL in a browser, and correct `redirect_uris`, `jwks_uri` and `logo_uri` in the request.",
                ),
            ])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["The 'client_id' in the metadata document does not match the URL used to fetch it."],
        explain(
            "invalid_client_metadata/cimd_client_id_mismatch",
            "The metadata document names another `client_id`",
        )
            .verdict("Okta refused the client's metadata document because it describes another client. Okta could load and read it, so its host is not the problem.")
            .causes(&[
                cause(
                    "`client_id` inside the document differs from the URL of the document, often only by a slash, `www` or `http` instead of `https`.",
                    "Set `client_id` in the document to exactly the URL from which Okta loads it.",
                )
                .certain(),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD client does not match any configured CIMD client entity."],
        explain("invalid_client_metadata/cimd_client_id_not_matching_entity", "No AI agent in the org is registered with this metadata document")
            .verdict("Okta knows no AI agent in this org that is registered with the URL in `client_id`. The metadata document at that URL may be right.")
            .causes(&[
                cause(
                    "`GET /workload-principals/api/v1/ai-agents` lists no agent with this URL: nobody has registered one in {org}.",
                    "Have a Super Admin register it with `POST /workload-principals/api/v1/ai-agents`, `oauthClient.type` set to `CIMD` and the URL as `oauthClient.clientIdMatchPattern`.",
                ),
                cause(
                    "An agent is registered, but its URL differs from the one that is sent: by a slash, `www`, or the path. Okta compares them exactly and knows no wildcards.",
                    "Compare `client_id` of the request with `oauthClient.clientId` in `GET /workload-principals/api/v1/ai-agents`, and correct one of the two.",
                ),
                cause(
                    "The program is not an AI agent and does not need a metadata document.",
                    "Register an app at `Applications and Resources > Applications > Create App Integration`, and use its client ID (`0oa…`).",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD metadata document is invalid based on the configured metadata document requirements."],
        explain("invalid_client_metadata/cimd_document_requirement_failure", "The client's metadata document does not meet Okta's requirements")
            .verdict("Okta refused the metadata document because a required value is missing or not allowed. Okta could read it, so its host is not the problem.")
            .causes(&[
                cause(
                    "Okta needs three fields: `client_id` equal to the document's URL, `jwks_uri` or `jwks`, and `redirect_uris` with at least one entry.",
                    "Run `curl -s` for the `client_id` URL, and add the missing field.",
                ),
                cause(
                    "The org has requirements of its own for these documents.",
                    "Ask the administrator of {org} for the requirements, and compare the document at the `client_id` URL with them.",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document contains invalid client configuration details."],
        explain(
            "invalid_client_metadata/cimd_invalid_client_details",
            "The metadata document has a value that is not allowed",
        )
            .verdict("Okta loaded the client's metadata document (the JSON at the URL that is its `client_id`) and found a value that is not allowed. The keys and the user were not checked.")
            .causes(&[
                cause(
                    "Usually `token_endpoint_auth_method` is a method with a secret, and these clients have none. Okta supports `private_key_jwt` for them.",
                    "Set `token_endpoint_auth_method` to `private_key_jwt`, and publish the public key in `jwks` or at `jwks_uri`.",
                ),
                cause(
                    "`grant_types` names a grant that these clients cannot use, such as `client_credentials`.",
                    "Run `curl -s <client_id URL> | jq '{client_id,token_endpoint_auth_method,grant_types,jwks_uri}'`, and list only `urn:ietf:params:oauth:grant-type:token-exchange`, `urn:ietf:params:oauth:grant-type:jwt-bearer` or both in `grant_types`.",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document could not be parsed as valid JSON."],
        explain("invalid_client_metadata/cimd_invalid_metadata_json", "The client's metadata document (at the URL in `client_id`) is not JSON")
            .verdict("Okta received something other than a metadata document from the URL in `client_id`. It could load the URL, so its host is not the problem.")
            .causes(&[
                cause(
                    "The URL in `client_id` returns a web page, for example the start page of a single-page app that responds to every path.",
                    "Run `curl -i` for the URL. It must respond with 200 and `Content-Type: application/json`.",
                ),
                cause(
                    "The URL redirects to the place where the document is.",
                    "Look in `curl -i` for a status of 301 or 302, and use the final URL as `client_id`.",
                ),
                cause(
                    "The document is broken JSON: a trailing comma, a comment or a byte-order mark at its start.",
                    "Run `curl -s` for the URL and pipe it into `jq .`, which names the line of the fault.",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document is missing the required 'redirect_uris' field."],
        explain(
            "invalid_client_metadata/cimd_missing_redirect_uris",
            "The client's metadata document has no redirect URI",
        )
            .verdict("Okta refused the document at the `client_id` URL (Client ID Metadata Document) because it has no `redirect_uris`. Okta could load and read it, so its host and its form are not the problem.")
        .causes(&[
            cause(
                "The document has no `redirect_uris`, or an empty list. Okta requires at least one, even for AI agents that do not use a redirect.",
                "Add `redirect_uris` to the document at the `client_id` URL, with every `redirect_uri` that the client sends.",
            )
            .certain(),
        ])
        .family(&DOCUMENT),
    ),
    known(
        400,
        &["Request throttled due to repeated invalid client errors."],
        explain(
            "invalid_client_metadata/cimd_throttled_invalid_client",
            "The client with a metadata document failed too often",
        )
            .verdict("This error only follows from others: Okta has stopped loading the metadata document for now, and the errors before this one say what is wrong.")
            .causes(&[
                cause(
                    "The document could not be used several times in a row, so Okta stops loading the `client_id` URL for a while.",
                    "Correct what the earlier errors name (check the `client_id` URL with `curl -i`), and wait some minutes before you try again.",
                ),
                cause(
                    "The program repeats the refused request without a pause, which makes the wait longer.",
                    "Stop the retries after the first `invalid_client_metadata`, and start again when the document is correct.",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_client_metadata/invalid_client_metadata", "The registration request is not valid")
            .verdict("Okta read the registration of the client, but refused it without naming the field. A missing permission would usually be a 401 or 403.")
            .causes(&[
                cause(
                    "The grant types and the response types do not match.",
                    "Send `\"grant_types\": [\"authorization_code\"]` with `\"response_types\": [\"code\"]`, and add others in pairs.",
                ),
                cause(
                    "Another field has a value that Okta does not accept, and the message does not say which.",
                    "Send only `client_name`, `application_type` and `redirect_uris`, then add the other fields one by one.",
                ),
            ])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["The initiate_login_uri is invalid."],
        explain(
            "invalid_initiate_login_uri/invalid_initiate_login_uri",
            "The app's login URI is not valid",
        )
            .verdict("Okta could not open the app, because the URL at which the app's sign-in starts is not valid. The user and the assignment are not the problem.")
            .causes(&[
                cause(
                    "`initiate_login_uri` of the app (where Okta sends a user who opens the app from the dashboard) is only a path, or starts with `http`.",
                    "Set `settings.oauthClient.initiate_login_uri` to a full `https` URL in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "The URL has a fragment (`#…`), as single-page apps often use for their routes.",
                    "Use a URL without `#` that starts the sign-in, such as `https://app.acme.example/login`.",
                ),
            ])
            .family(&LOGIN),
    ),
    known(
        400,
        &[
            "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
            "The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.",
        ],
        explain("invalid_redirect_uri/invalid_redirect_uri", "The app does not list this redirect URI")
            .verdict("Okta refused a redirect URI. At a sign-in, that means: the app does not list exactly the `redirect_uri` of the request. The user and the secret are not the problem.")
            .causes(&[
                cause(
                    "The URL was never added to the app.",
                    "Add exactly the `redirect_uri` of the request at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs > Save`.",
                )
                .unless(REGISTERS)
                .prevention("Register one fixed redirect URI per environment, and build none from the URL that the user happens to open."),
                cause(
                    "The URL is listed, but differs in a detail: `http` or `https`, `localhost` or `127.0.0.1`, the port, capital letters, or a slash at the end.",
                    "Compare the decoded `redirect_uri` of the request exactly with the list at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`, and correct whichever of the two is wrong.",
                )
                .unless(REGISTERS),
                cause(
                    "The `client_id` belongs to a different app than the one that lists the URL.",
                    "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials` of the app that you opened.",
                )
                .unless(REGISTERS),
                cause(
                    "A URL in `redirect_uris` is not allowed. The request creates or changes an app (dynamic client registration).",
                    "Send absolute URIs without a fragment and without a wildcard in `redirect_uris`.",
                )
                .only(REGISTERS),
            ])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["initiate_login_uri is missing."],
        explain("missing_initiate_login_uri/missing_initiate_login_uri", "The app has no login URI")
            .verdict("Okta could not open the app, because the app does not say at which URL its sign-in starts. The user and the assignment are not the problem.")
            .causes(&[
                cause(
                    "Users should be able to open the app from the Okta dashboard, but `initiate_login_uri` of the app is empty.",
                    "Read the app with `GET /api/v1/apps/{appId}`, set `settings.oauthClient.initiate_login_uri` to the page of the app that starts the sign-in, and send the whole object back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "The app cannot start a sign-in from outside, so users should not open it from the dashboard.",
                    "Hide the app on the dashboard: set `visibility.hide.web` to `true` in the response to `GET /api/v1/apps/{appId}`, and send the whole object back with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&LOGIN),
    ),
    known(
        400,
        &["redirect_uri is missing."],
        explain("missing_redirect_uri/missing_redirect_uri", "There is no redirect URI to return to")
            .verdict("Okta does not know where to send the user back to after the sign-in. The user and the client's secret are not the problem.")
            .causes(&[
                cause(
                    "The request to `/authorize` has no `redirect_uri`, or an empty one.",
                    "Add `redirect_uri`, percent-encoded, with one of the URLs at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                )
                .any(&[Clue::Words("/v1/authorize?")]),
                cause(
                    "The app was opened from the Okta dashboard, but has no redirect URI at all.",
                    "Add one at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`, and the page that starts the sign-in as `settings.oauthClient.initiate_login_uri`.",
                )
                .any(&[Clue::Words("/home/oidc_client/")]),
            ])
            .family(&LOGIN),
    ),
];
