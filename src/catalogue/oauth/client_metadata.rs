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

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["IdP-initiated login is disabled for this client."],
        explain(
            "idp_initated_flow_disabled/idp_initated_flow_disabled",
            "The app cannot be opened from the Okta dashboard",
        )
            .verdict("The app works, but only when the user starts in the app itself and not on the Okta dashboard.")
            .causes(&[
                cause(
                    "Users are meant to open the app from the Okta dashboard, and `idp_initiated_login.mode` of the app is `DISABLED`.",
                    "Set `settings.oauthClient.idp_initiated_login.mode` to `SPEC` or `OKTA` with `PUT /api/v1/apps/{appId}`, and give it an `initiate_login_uri`.",
                ),
                cause(
                    "The app should be opened only at its own URL.",
                    "Start there, and hide the app on the dashboard: set `visibility.hide.web` to `true` with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&LOGIN),
    ),
    known(
        400,
        &[],
        explain("invalid_client_metadata", "The authorization server does not accept the client's metadata")
            .verdict("The authorization server read the description of the client and refused a value in it.")
            .causes(&[
                cause(
                    "Two fields contradict each other: `response_types` needs the matching `grant_types`, and `application_type` decides which `redirect_uris` are possible.",
                    "Send `authorization_code` with `code`, `implicit` with `token` or `id_token`, and `none` as `token_endpoint_auth_method` for an app without a secret.",
                ),
                cause(
                    "A field is missing or misspelled. Names are in lower case with underscores.",
                    "Compare the names with RFC 7591, section 2: `redirect_uris`, `client_name`, `grant_types`, `token_endpoint_auth_method`.",
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
            .verdict("Okta could load the client's metadata document, but the document describes another client.")
            .causes(&[cause(
                "`client_id` in the metadata document and the URL of the document differ, perhaps only by a slash or `www`.",
                "Set `client_id` in the document to exactly the URL of the document.",
            )
            .certain()])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD client does not match any configured CIMD client entity."],
        explain(
            "invalid_client_metadata/cimd_client_id_not_matching_entity",
            "The org does not allow this client with a metadata document",
        )
            .verdict("The metadata document may be right, but an admin of the org has not allowed this client.")
            .causes(&[
                cause(
                    "`client_id` is the URL of a metadata document, and an admin of this org has not allowed that URL.",
                    "Have an admin of {org} allow exactly the URL in `client_id`, or its domain.",
                ),
                cause(
                    "An entry exists, and differs from the URL that is sent: by a slash, `www`, or the path.",
                    "Compare `client_id` of the request exactly with the entry, and correct one of the two.",
                ),
                cause(
                    "The program can be registered in the usual way, and does not need a metadata document.",
                    "Use a registered client ID (`0oa…`).",
                ),
            ])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD metadata document is invalid based on the configured metadata document requirements."],
        explain(
            "invalid_client_metadata/cimd_document_requirement_failure",
            "The metadata document lacks a required value",
        )
            .verdict("Okta could read the metadata document. It does not meet a rule that this org sets.")
            .causes(&[cause(
                "The admin of the org set requirements for metadata documents, and this document does not meet one of them.",
                "Ask the admin of {org} for the requirements, and compare the document at the `client_id` URL with them.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document contains invalid client configuration details."],
        explain(
            "invalid_client_metadata/cimd_invalid_client_details",
            "The metadata document has a value that is not allowed",
        )
            .verdict("Okta could read the metadata document and refused a value in it.")
            .causes(&[cause(
                "`token_endpoint_auth_method` in the document is often one that uses a secret, which a public document cannot hold.",
                "Set `token_endpoint_auth_method` to `none` or `private_key_jwt`, and check `redirect_uris`, `grant_types` and `response_types`.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document could not be parsed as valid JSON."],
        explain("invalid_client_metadata/cimd_invalid_metadata_json", "The metadata document is not JSON")
            .verdict("Okta could load the URL in `client_id`, but what came is not a metadata document.")
            .causes(&[
                cause(
                    "The URL in `client_id` returns a web page, for example the start page of a single-page app that answers every path.",
                    "Run `curl -i` for the URL. It must answer 200 with `Content-Type: application/json`.",
                ),
                cause(
                    "The URL redirects, and the document is at another place.",
                    "Look in `curl -i` for a status of 301 or 302, and use the final URL as `client_id`.",
                ),
                cause(
                    "The document is broken JSON: a trailing comma, a comment or an encoding mark at its start.",
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
            "The metadata document lists no redirect URI",
        )
            .verdict("Okta could read the metadata document, but it does not say where users may be sent back.")
        .causes(&[cause(
            "The document at the `client_id` URL has no `redirect_uris`, so Okta does not know where it may send the user back.",
            "Add `redirect_uris` to the document, with every `redirect_uri` that the client sends.",
        )
        .certain()])
        .family(&DOCUMENT),
    ),
    known(
        400,
        &["Request throttled due to repeated invalid client errors."],
        explain(
            "invalid_client_metadata/cimd_throttled_invalid_client",
            "The client with a metadata document failed too often",
        )
            .verdict("Okta has stopped trying for now. The errors before this one say what is wrong.")
            .causes(&[cause(
                "After several documents that could not be used, Okta stops loading the `client_id` URL for a while.",
                "Correct what the earlier errors name (check the `client_id` URL with `curl -i`), and wait some minutes before you try again.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_client_metadata/invalid_client_metadata", "The registration request is not valid")
            .verdict("Okta read the registration of the client and refused it without naming the field.")
            .causes(&[
                cause(
                    "The grant types and the response types do not fit each other.",
                    "Send `\"grant_types\": [\"authorization_code\"]` with `\"response_types\": [\"code\"]`, and add others in pairs.",
                ),
                cause(
                    "Another field has a value that Okta does not take, and the message does not say which.",
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
            .verdict("A setting of the app is wrong: the URL at which its sign-in starts. The user is not the problem.")
            .causes(&[
                cause(
                    "`initiate_login_uri` of the app (where Okta sends a user who opens the app from the dashboard) is only a path, or starts with `http`.",
                    "Set `settings.oauthClient.initiate_login_uri` to a full `https` URL with `PUT /api/v1/apps/{appId}`.",
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
            .verdict("The app does not list the `redirect_uri` of the request, exactly, among its sign-in redirect URIs.")
            .causes(&[
                cause(
                    "The URL was never added to the app.",
                    "Add exactly the `redirect_uri` of the request at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs > Save`.",
                ),
                cause(
                    "The URL is listed, and differs in a detail: `http` or `https`, `localhost` or `127.0.0.1`, the port, capital letters, or a slash at the end.",
                    "Compare the decoded `redirect_uri` of the request exactly with the list at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                ),
                cause(
                    "The `client_id` belongs to another app than the one where the URL is listed.",
                    "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials` of the app that you opened.",
                ),
                cause(
                    "A URL in `redirect_uris` of a registration is not allowed.",
                    "Send absolute URIs without a fragment and without a wildcard in `redirect_uris`.",
                )
                .any(&[Clue::Call("POST", "/oauth2/v1/clients"), Clue::Call("PUT", "/oauth2/v1/clients")]),
            ])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["initiate_login_uri is missing."],
        explain("missing_initiate_login_uri/missing_initiate_login_uri", "The app has no login URI")
            .verdict("A setting of the app is missing: the URL at which its sign-in starts. The user is not the problem.")
            .causes(&[cause(
                "The user opened the app from the Okta dashboard, and the app does not say at which URL its sign-in starts.",
                "Set `settings.oauthClient.initiate_login_uri` to the page of the app that starts the sign-in, with `PUT /api/v1/apps/{appId}`.",
            )])
            .family(&LOGIN),
    ),
    known(
        400,
        &["redirect_uri is missing."],
        explain("missing_redirect_uri/missing_redirect_uri", "There is no redirect URI to return to")
            .verdict("Okta does not know where to send the user back to after the sign-in.")
            .causes(&[
                cause(
                    "The request to `/authorize` has no `redirect_uri`, or an empty one.",
                    "Add `redirect_uri`, percent-encoded, with one of the URLs at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                ),
                cause(
                    "The app was opened from the Okta dashboard, and lists no redirect URI at all.",
                    "Add one at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`, and the page that starts the sign-in as `settings.oauthClient.initiate_login_uri`.",
                ),
            ])
            .family(&LOGIN),
    ),
];
