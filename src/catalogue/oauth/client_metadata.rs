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
            "The app cannot be opened from Okta's side",
        )
            .causes(&[cause(
                "It was opened from the dashboard, and `idp_initiated_login.mode` is `DISABLED`.",
                "Start at the app, or set `settings.oauthClient.idp_initiated_login.mode` to `SPEC` or `OKTA`.",
            )])
            .family(&LOGIN),
    ),
    known(
        400,
        &[],
        explain("invalid_client_metadata", "Okta does not accept the client's data")
            .causes(&[cause(
                "A field of the registration or document is missing, misspelt, or does not go with another.",
                "Compare `grant_types`, `response_types`, `redirect_uris`, `application_type` and `token_endpoint_auth_method`: they have to fit each other.",
            )])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["The 'client_id' in the metadata document does not match the URL used to fetch it."],
        explain(
            "invalid_client_metadata/cimd_client_id_mismatch",
            "The metadata document names another `client_id`",
        )
            .causes(&[cause(
                "The two differ, if only by a slash or `www`.",
                "Set the document's `client_id` to its URL, letter by letter.",
            )
            .certain()])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD client does not match any configured CIMD client entity."],
        explain(
            "invalid_client_metadata/cimd_client_id_not_matching_entity",
            "The org does not allow this metadata client",
        )
            .causes(&[cause(
                "This org has no client for the URL in `client_id`.",
                "Let an admin add its URL or domain, or use a registered client ID (`0oa…`).",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The CIMD metadata document is invalid based on the configured metadata document requirements."],
        explain(
            "invalid_client_metadata/cimd_document_requirement_failure",
            "The metadata document lacks a required value",
        )
            .causes(&[cause(
                "The org's admin set requirements for these documents.",
                "Compare the document with those requirements.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document contains invalid client configuration details."],
        explain(
            "invalid_client_metadata/cimd_invalid_client_details",
            "The metadata document has a forbidden value",
        )
            .causes(&[cause(
                "Often `token_endpoint_auth_method` is one that uses a secret.",
                "Set it to `none` or `private_key_jwt`, and check URIs, grant and response types.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document could not be parsed as valid JSON."],
        explain("invalid_client_metadata/cimd_invalid_metadata_json", "The metadata document is not JSON")
            .causes(&[cause(
                "The URL in `client_id` gives a web page, a redirect or broken JSON.",
                "Fetch it with `curl -i`: it must answer 200 with `application/json`.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["The metadata document is missing the required 'redirect_uris' field."],
        explain(
            "invalid_client_metadata/cimd_missing_redirect_uris",
            "The metadata document lists no redirect URI",
        )
        .causes(&[cause(
            "The document at the `client_id` URL has no `redirect_uris`.",
            "Add `redirect_uris` with every `redirect_uri` that the client sends.",
        )
        .certain()])
        .family(&DOCUMENT),
    ),
    known(
        400,
        &["Request throttled due to repeated invalid client errors."],
        explain(
            "invalid_client_metadata/cimd_throttled_invalid_client",
            "The metadata client failed too often",
        )
            .causes(&[cause(
                "After several broken documents Okta fetches no more.",
                "Correct what the earlier errors name, and wait some minutes.",
            )])
            .family(&DOCUMENT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_client_metadata/invalid_client_metadata", "The registration request is not valid")
            .causes(&[cause(
                "Often grant and response types do not fit each other.",
                "Send `client_name`, `application_type` and `redirect_uris` alone, then add fields one by one.",
            )])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["The initiate_login_uri is invalid."],
        explain(
            "invalid_initiate_login_uri/invalid_initiate_login_uri",
            "The app's login address is not a valid URI",
        )
            .causes(&[cause(
                "The app's `initiate_login_uri` is no absolute `https` address.",
                "Correct `settings.oauthClient.initiate_login_uri`: scheme and host, no fragment.",
            )])
            .family(&LOGIN),
    ),
    known(
        400,
        &[
            "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
            "The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.",
        ],
        explain("invalid_redirect_uri/invalid_redirect_uri", "The app does not list this redirect URI")
            .causes(&[
                cause(
                    "The address was never added, or differs in `http` or `https`, host (`localhost`, `127.0.0.1`), port, upper case, or a slash at the end.",
                    "Copy the request's `redirect_uri` into `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                ),
                cause(
                    "The `client_id` is that of another app.",
                    "Check that the app you opened has the `client_id` of the request.",
                ),
                cause(
                    "An address in the `redirect_uris` of a registration is not allowed.",
                    "Send absolute URIs without fragment or wildcard.",
                )
                .any(&[Clue::Call("POST", "/oauth2/v1/clients"), Clue::Call("PUT", "/oauth2/v1/clients")]),
            ])
            .family(&REGISTRATION),
    ),
    known(
        400,
        &["initiate_login_uri is missing."],
        explain("missing_initiate_login_uri/missing_initiate_login_uri", "The app has no login address")
            .causes(&[cause(
                "The app was opened from Okta, and lists no address to start at.",
                "Set `settings.oauthClient.initiate_login_uri` to the page that starts it.",
            )])
            .family(&LOGIN),
    ),
    known(
        400,
        &["redirect_uri is missing."],
        explain("missing_redirect_uri/missing_redirect_uri", "There is no redirect URI to return to")
            .causes(&[cause(
                "The request has no `redirect_uri`, or the app opened from Okta lists none.",
                "Add `redirect_uri`, percent-encoded, with one of the app's `Sign-in redirect URIs`.",
            )])
            .family(&LOGIN),
    ),
];
