//! `unauthorized_client` and `unsupported_grant_type`: a grant that the app or the server does not allow.

use crate::catalogue::shared_words::{FORM_BODY, JSON_BODY, NO_PAGE, OKTA_SCOPES};
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
        explain("unauthorized_client", "The app is not allowed to make this kind of request")
            .verdict("The authorization server refused the kind of request, because a setting of the app is missing: its grant type or response type. The client was recognized, so the credentials are not the problem.")
            .causes(&[
                cause(
                    "The grant type of the request is not selected for the app. The credentials are not the problem.",
                    "Compare `grant_type` of the request with `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, and select it there.",
                ),
                cause(
                    "The request asks for a token in the redirect (`response_type=token` or `id_token`), which needs the Implicit grant, and the app does not have it.",
                    "Use `response_type=code` and PKCE, which every type of app with a sign-in supports. Select Implicit at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced` only for a client that cannot do that.",
                )
                .unless(&[Clue::Words("oauth_token"), Clue::Words("grant_type=")])
                .any(&[Clue::Words("response_type=token"), Clue::Words("response_type=id_token")]),
                cause(
                    "The client ID belongs to an API Services app. Nobody signs in to such an app: it has no redirect URI, and only the Client Credentials grant.",
                    "Use the client ID of a web, single-page or native app for `/authorize`, and that of the API Services app only for `grant_type=client_credentials`.",
                ),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["Confidential client is required to make this request."],
        explain("unauthorized_client/confidential_client_required", "A public app cannot make this request")
            .verdict("Okta refused the request because it comes from a public app: only an app with a secret or a key can make it. The user is not the problem.")
            .causes(&[
                cause(
                    "The program runs on a server, but uses the client ID of an app without a secret or key.",
                    "Use the client ID of a web app or an API Services app, and send its `client_secret` or a `client_assertion`.",
                )
                .unless(&[Clue::Header("origin", "")]),
                cause(
                    "The program runs in a browser or on a phone, where it cannot keep a secret.",
                    "Send this request from your server instead. Do not put a `client_secret` into the page or the app.",
                )
                .any(&[Clue::Header("origin", "")]),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["This client cannot use the Aerial authorization server."],
        explain("unauthorized_client/invalid_client_aerial_authorization_server", "The client does not belong to Okta Aerial")
            .verdict("Okta recognized the client, but refuses it at the authorization server of Okta Aerial. The credentials may be right for the client's own org.")
            .causes(&[
                cause(
                    "The program should work with Okta Aerial (Okta's console for managing several orgs), but has the client ID of an ordinary org.",
                    "Use the `client_id` that Aerial gave you.",
                ),
                cause(
                    "The program should work with one org, but has the URL of Aerial's authorization server.",
                    "Send the request to the org's own `/oauth2/v1/token`.",
                ),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["This client cannot use a custom authorization server."],
        explain("unauthorized_client/org_authorization_server_only_client", "The client can use only the org authorization server")
            .verdict("Okta recognized the client, but refused it at this custom authorization server. The credentials and the scopes are not the problem.")
            .causes(&[
                cause(
                    "The program has the wrong issuer in its settings: a custom authorization server (`/oauth2/default` or `/oauth2/aus…`) instead of the org's own.",
                    "Send the request to `/oauth2/v1/token` or `/oauth2/v1/authorize`; the issuer is `https://{org}`.",
                ),
                cause(
                    "The token is for an API of your own, which this kind of client (an API service integration, for example) does not support.",
                    "Create an app of your own at `Applications and Resources > Applications > Create App Integration`, and use its client ID at the custom authorization server.",
                ),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &[
            "The client is not authorized to use the provided grant type. Configured grant types: [{0}].",
        ],
        explain("unauthorized_client/unauthorized_client", "The app does not allow this grant type")
            .verdict("Okta refused the grant type of the request: the app allows only `{0}`. The credentials are not the problem.\nOkta refused the grant type of the request, because the app does not allow it. The credentials are not the problem.")
            .causes(&[
                cause(
                    "The grant type of the request is not selected for the app. The client ID and its credentials are right.",
                    "Select it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`. Some grant types are under `Advanced`.",
                ),
                cause(
                    "The Sign-In Widget or auth-js uses the Interaction Code flow, but that grant type is not selected for the app.",
                    "Switch on `Settings > Account > Embedded widget sign-in support`, then select Interaction Code at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`. Or use the redirect flow, which does not need it.",
                )
                .unless(&[Clue::Summary("interaction_code"), Clue::Words("grant_type=password"), Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=client_credentials"), Clue::Words("grant_type=authorization_code"), Clue::Words("device_code")])
                .any(&[Clue::Words("interaction_code"), Clue::Words("/v1/interact")]),
                cause(
                    "The Refresh Token grant is not selected for the app.",
                    "Select Refresh Token at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, then have the user sign in again with `offline_access` in `scope`.",
                )
                .unless(&[Clue::Summary("refresh_token"), Clue::Words("grant_type=password"), Clue::Words("grant_type=client_credentials"), Clue::Words("grant_type=authorization_code"), Clue::Words("device_code")])
                .any(&[Clue::Words("grant_type=refresh_token"), Clue::Words("offline_access")]),
                cause(
                    "The request uses client credentials, but the app is one that people sign in to.",
                    "Use the client ID of an API Services app. At a custom authorization server, a web app with Client Credentials selected at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type` works too.",
                )
                .unless(&[Clue::Summary("client_credentials"), Clue::Words("grant_type=password"), Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=authorization_code"), Clue::Words("response_type="), Clue::Words("device_code")])
                .any(&[Clue::Words("client_credentials")]),
                cause(
                    "The client ID is that of an API Services app, which has only the Client Credentials grant. A person cannot sign in to it.",
                    "Use the client ID of a web, single-page or native app for the sign-in, which you create at `Applications and Resources > Applications > Create App Integration`.",
                )
                .only(&[Clue::Summary("[client_credentials]")]),
                cause(
                    "The client ID belongs to a different app than the one that you set up.",
                    "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials`.",
                ),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["Browser requests to the token endpoint may only use the authorization_code grant_type."],
        explain("unauthorized_client/unsupported_grant_type_browser_request", "A browser can only exchange an authorization code here")
            .verdict("Okta refused the request because it treats it as a browser's (it has an `Origin` header), and a browser cannot use this grant type. The credentials are not the problem.")
            .causes(&[
                cause(
                    "A page in a browser sends a different grant to `/token` than an authorization code, such as a password or client credentials.",
                    "Use `/authorize` with PKCE in the page, or send that request from your server.",
                )
                .any(&[Clue::Words("grant_type=password"), Clue::Words("grant_type=client_credentials")]),
                cause(
                    "The request comes from a program or a tool that adds an `Origin` header, such as Electron, Postman or a proxy.",
                    "Remove the `Origin` header from the request to `/token`.",
                )
                .any(NO_PAGE),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &[],
        explain("unsupported_grant_type", "The authorization server does not know this grant type")
            .verdict("The server cannot tell what the request asks for. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The value of `grant_type` is misspelled or shortened, such as `token-exchange` without the URN before it.",
                    "Send the full name, such as `urn:ietf:params:oauth:grant-type:token-exchange`.",
                )
                .any(&[Clue::Words("grant_type=token-exchange"), Clue::Words("grant_type=jwt-bearer"), Clue::Words("grant_type=device_code"), Clue::Words("grant_type=saml2-bearer")])
                .unless(JSON_BODY),
                cause(
                    "The body is not a form, so `grant_type` did not arrive.",
                    "Send `Content-Type: application/x-www-form-urlencoded` and `grant_type=…` in the body.",
                )
                .any(JSON_BODY)
                .unless(FORM_BODY),
                cause(
                    "The authorization server does not offer this grant.",
                    "Compare `grant_type` with `grant_types_supported` in the server's `/.well-known/oauth-authorization-server`.",
                ),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["The authorization grant type is not supported by the authorization server. Configured grant types: [{0}]."],
        explain(
            "unsupported_grant_type/unsupported_grant_type",
            "The authorization server does not offer this grant type",
        )
            .verdict("Okta does not offer the grant type that the request asks for. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The value of `grant_type` is misspelled or shortened: it is not among `{0}`.\nThe value of `grant_type` is misspelled or shortened, so that Okta does not know it.",
                    "Send the full name, such as `urn:ietf:params:oauth:grant-type:device_code`.",
                )
                .any(&[Clue::Words("grant_type=token-exchange"), Clue::Words("grant_type=jwt-bearer"), Clue::Words("grant_type=device_code"), Clue::Words("grant_type=saml2-bearer")])
                .unless(JSON_BODY),
                cause(
                    "The body is JSON instead of a form, so Okta could not read `grant_type`.",
                    "Send the body with `Content-Type: application/x-www-form-urlencoded` (`curl -d`).",
                )
                .any(JSON_BODY)
                .unless(FORM_BODY),
                cause(
                    "The grant type is valid, but is not selected for the app.",
                    "Select it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`. Some grant types are under `Advanced`.",
                )
                .unless(JSON_BODY),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["'client_credentials' grant type can only be used with a custom authorization server."],
        explain("unsupported_grant_type/unsupported_grant_type_client_creds_org_as", "The org authorization server does not issue client credentials tokens to this app")
            .verdict("Okta's org authorization server refused the grant: for this kind of app, only a custom authorization server issues such tokens. The client is recognized, and its secret is not the problem.")
            .causes(&[
                cause(
                    "The token is for an API of your own, but the request went to the org authorization server (`/oauth2/v1/token`) by mistake.",
                    "Send the request to a custom authorization server, such as `/oauth2/default/v1/token`.",
                )
                .unless(OKTA_SCOPES),
                cause(
                    "The token is for Okta's own API (`okta.*` scopes), but the app is not an API Services app. The org authorization server issues these tokens only to such an app.",
                    "Create an API Services app at `Applications and Resources > Applications > Create App Integration`, and use its client ID with a key (`private_key_jwt`).",
                )
                .any(OKTA_SCOPES),
            ])
            .family(&GRANTS),
    ),
    known(
        400,
        &["'urn:ietf:params:oauth:grant-type:token-exchange' grant type is not supported."],
        explain(
            "unsupported_grant_type/unsupported_grant_type_token_exchange",
            "The token exchange is not available here",
        )
            .verdict("Okta refused the grant type, because the exchange is not switched on for this app or authorization server. It did not look at the tokens, so they may be valid.")
            .causes(&[
                cause(
                    "The Token Exchange grant is not selected for the app.",
                    "Select Token Exchange at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The app has the grant, but the rule of the custom authorization server does not.",
                    "Select Token Exchange under `IF Grant type is` in the rule at `Security > API > Authorization Servers > your server > Access Policies > your policy > your rule`.",
                ),
            ])
            .family(&GRANTS),
    ),
];
