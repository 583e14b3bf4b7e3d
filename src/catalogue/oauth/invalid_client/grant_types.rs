//! `unauthorized_client` and `unsupported_grant_type`: a grant that the app or the server does not allow.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static GRANTS: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Token requests refused by a custom server",
            clauses: &["eventType eq \"app.oauth2.as.token.grant\"", "outcome.result eq \"FAILURE\""],
        },
        Query {
            finds: "Token requests refused by the org server",
            clauses: &["eventType eq \"app.oauth2.token.grant\"", "outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
        Reference {
            title: "RFC 6749: errors of the token endpoint",
            url: "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("unauthorized_client", "The app may not make this kind of request")
            .causes(&[cause(
                "The app is not set up for this grant type, response type or server.",
                "Compare `grant_type` or `response_type` with `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &["Confidential client is required to make this request."],
        explain("unauthorized_client/confidential_client_required", "A public app cannot make this request")
            .causes(&[cause(
                "The app has no secret or key, and this endpoint or grant needs one.",
                "Call from a server with a web or service app, or set a secret at `General > Client Credentials`.",
            )
            .certain()])
            .family(&GRANTS),
    ),
    known(
        400,
        &["This client cannot use the Aerial authorization server."],
        explain(
            "unauthorized_client/invalid_client_aerial_authorization_server",
            "The client is not one of Okta Aerial",
        )
            .causes(&[cause(
                "Okta Aerial's server was called with an ordinary org's client.",
                "Use the Aerial client, or call the org's own `/oauth2/v1/token`.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &["This client cannot use a custom authorization server."],
        explain(
            "unauthorized_client/org_authorization_server_only_client",
            "The client may use the org server only",
        )
            .causes(&[cause(
                "A client such as an API service integration called a custom server's URL.",
                "Call `/oauth2/v1/token` or `/oauth2/v1/authorize`, or register an app for the custom server.",
            )
            .certain()])
            .family(&GRANTS),
    ),
    known(
        400,
        &[
            "The client is not authorized to use the provided grant type. Configured grant types: [{0}].",
        ],
        explain("unauthorized_client/unauthorized_client", "The app does not allow this grant type")
            .verdict("The app allows these grant types: `{0}`. The request asks for another.")
            .causes(&[
                cause(
                    "The grant type in the request is not ticked for the app.",
                    "Tick it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`; some stand under `Advanced`.",
                ),
                cause(
                    "The Sign-In Widget or auth-js uses the Interaction Code flow, and the app lacks that grant.",
                    "Switch on `Settings > Account > Embedded widget sign-in support`, then tick Interaction Code at the app's `General > General Settings > Edit > Grant type > Advanced`; or use the redirect flow.",
                )
                .any(&[Clue::Words("interaction_code"), Clue::Words("/v1/interact")]),
                cause(
                    "The app lacks the Refresh Token grant.",
                    "Tick Refresh Token at the app's `General > General Settings > Edit > Grant type`, then sign in again with `offline_access`.",
                )
                .any(&[Clue::Words("grant_type=refresh_token"), Clue::Words("offline_access")]),
                cause(
                    "Client credentials are asked for, and the app is for people who sign in.",
                    "Use an API Services app, or at a custom server a web app with Client Credentials ticked.",
                )
                .any(&[Clue::Words("client_credentials")]),
                cause(
                    "The client ID is not that of the app you set up.",
                    "Compare the request's `client_id` with that app's.",
                ),])
            .family(&GRANTS),
    ),
    known(
        400,
        &["Browser requests to the token endpoint may only use the authorization_code grant_type."],
        explain(
            "unauthorized_client/unsupported_grant_type_browser_request",
            "A browser may only exchange a code here",
        )
            .causes(&[cause(
                "An `Origin` header came with a `grant_type` other than `authorization_code`.",
                "Use `/authorize` with PKCE, or call from your server without an `Origin` header.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &[],
        explain("unsupported_grant_type", "The server does not know this grant type")
            .causes(&[cause(
                "It is misspelt, or the server that was called does not offer it.",
                "Compare it with `grant_types_supported` in the server's `/.well-known/oauth-authorization-server`.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &["The authorization grant type is not supported by the authorization server. Configured grant types: [{0}]."],
        explain(
            "unsupported_grant_type/unsupported_grant_type",
            "The server does not offer this grant type",
        )
            .causes(&[cause(
                "The value is not among `{0}`, or came in a non-form body.",
                "Send the full name in a form body, and compare the app's `General > General Settings > Edit > Grant type`.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &["'client_credentials' grant type can only be used with a custom authorization server."],
        explain(
            "unsupported_grant_type/unsupported_grant_type_client_creds_org_as",
            "The org server gives this app no such token",
        )
            .causes(&[cause(
                "The app is no service app, and called the org server's `/oauth2/v1/token`.",
                "Call `/oauth2/default/v1/token` for your own API; for `okta.*` scopes use an API Services app with a key.",
            )])
            .family(&GRANTS),
    ),
    known(
        400,
        &["'urn:ietf:params:oauth:grant-type:token-exchange' grant type is not supported."],
        explain(
            "unsupported_grant_type/unsupported_grant_type_token_exchange",
            "Token exchange is not available here",
        )
            .causes(&[cause(
                "Token Exchange is not ticked for the app, or the server called does not offer it.",
                "Tick it at the app's `General > General Settings > Edit > Grant type > Advanced`, and in a custom server's access policy rule.",
            )])
            .family(&GRANTS),
    ),
];
