//! `invalid_request`: a parameter is missing, stands twice or has a value that Okta cannot use.

pub(crate) mod bearer;
pub(crate) mod callbacks;
pub(crate) mod direct;
pub(crate) mod encryption;
pub(crate) mod exchange;
pub(crate) mod external;
pub(crate) mod pkce;
pub(crate) mod saml;

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static TOKEN: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749: errors of the token endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2",
    }],
};

static INTERACT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Interaction code flows refused",
        clauses: &[
            "((eventType sw \"app.oauth2.as.interact.\" or eventType sw \"app.oauth2.interact.\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("invalid_request", "A parameter is missing, repeated or wrong")
            .verdict("The authorization server could not use the request as it was sent: a parameter is missing, repeated or wrong. Okta's System Log usually says which.")
            .causes(&[
                cause(
                    "The body is not a form. From a JSON body, the token endpoint does not read any parameter.",
                    "Send `Content-Type: application/x-www-form-urlencoded` and the parameters as `name=value&name=value`.",
                )
                .any(&[
                    Clue::Words("json.stringify"),
                    Clue::Words("-d '{"),
                    Clue::Words("--data '{"),
                    Clue::Words("--data-raw '{"),
                    Clue::Words("--json "),
                ]),
                cause(
                    "A parameter is missing, or its variable was empty.",
                    "Print the request that is sent, and look for empty values, `undefined` or `null`.",
                )
                .any(&[Clue::Words("=undefined"), Clue::Words("=null")]),
                cause(
                    "The app does not list the `redirect_uri`.",
                    "Compare it with `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                )
                .any(&[Clue::Summary("redirect")]),
                cause(
                    "The message does not say which parameter is wrong. The System Log usually does.",
                    "Read `outcome.reason` of the request at `Reports > System Log`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The associated server mapping already exists."],
        explain(
            "invalid_request/associated_server_mapping_exists",
            "The two authorization servers already trust each other",
        )
            .verdict("What the request asks for is already so. Nothing has to be repaired.")
            .causes(&[cause(
                "The server in the request is already among the associated servers. Nothing has to be done for it.",
                "Send only the servers that are missing in `GET /api/v1/authorizationServers/{authServerId}/associatedServers?trusted=true`.",
            )
            .certain()]),
    ),
    known(
        400,
        &["The client_assertion_type is invalid."],
        explain(
            "invalid_request/client_assertion_type_invalid",
            "`client_assertion_type` is not the value that Okta accepts",
        )
            .verdict("One parameter is wrong. The assertion itself was not looked at.")
        .causes(&[cause(
            "The value is usually misspelled, cut off, or the type of another kind of assertion.",
            "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.",
        )
        .certain()])
        .family(&TOKEN),
    ),
    known(
        400,
        &["Client credentials cannot be supplied via query parameters."],
        explain("invalid_request/client_credentials_in_query", "The client ID and the secret are in the URL")
            .verdict("The credentials may be right, but they were sent in a place where logs keep them. Treat the secret as known to others.")
            .causes(&[cause(
                "The client's credentials were sent as query parameters. Okta takes them only from the body or the `Authorization: Basic` header.",
                "Move all parameters into the form body, and generate a new secret at `Applications and Resources > Applications > your app > General > Client Credentials`: this one is in logs now.",
            )
            .certain()])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request contained multiple parameters with the same name."],
        explain("invalid_request/duplicate_oauth_params", "A parameter appears twice in the request")
            .verdict("The request says something twice, and Okta does not choose.")
            .causes(&[cause(
                "The parameter is in both the URL and the body, or both your code and the library add it.",
                "Print the request, and remove the second `scope`, `client_id`, `state` or other parameter.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Duplicate parameter provided in request. Duplicated parameters: [{0}]."],
        explain(
            "invalid_request/illegal_duplicated_parameters",
            "A parameter appears twice in the request: `{0}`",
        )
            .verdict("The request says something twice, and Okta does not choose.")
            .causes(&[cause(
                "The configured URL often already contains a parameter that the library adds again.",
                "Remove `{0}` from the configured URL, or from the library's additional parameters.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The activation token is invalid"],
        explain("invalid_request/invalid_activation_token", "The activation token is not valid")
            .verdict("The link can no longer be used. The account itself is not affected: a new link works.")
            .causes(&[cause(
                "The activation link was already used, has expired, or was replaced by a newer one.",
                "Send the user a new activation email: `POST /api/v1/users/{userId}/lifecycle/reactivate?sendEmail=true`, or the button at `Directory > People > your user`.",
            )])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Only confidential clients can use the activation token flow"],
        explain(
            "invalid_request/invalid_application_type_for_interact",
            "A public client cannot use an activation token",
        )
            .verdict("The token may be good, but the app that sends it cannot prove who it is.")
            .causes(&[cause(
                "An app without credentials sent `activation_token` to `/interact`. Only an app with a secret or a key may do that.",
                "Call `/interact` from a server, with `client_secret` or `client_assertion` of a web app.",
            )
            .certain()])
            .family(&INTERACT),
    ),
    known(
        400,
        &["The authorization server id is invalid."],
        explain(
            "invalid_request/invalid_authorization_server",
            "The authorization server in the URL does not exist here",
        )
            .verdict("The URL names an authorization server that this org does not have, or that is switched off.")
            .causes(&[cause(
                "The ID behind `/oauth2/` in the URL is mistyped or belongs to another org, or the authorization server was deactivated or deleted.",
                "Compare the ID in the path with `Issuer URI` at `Security > API > Authorization Servers` in {org}.",
            )]),
    ),
    known(
        400,
        &["Clients with 'application_type' of 'service' are not allowed to access the '{0}' endpoint."],
        explain("invalid_request/invalid_client_application_type", "A service app cannot use this endpoint")
            .verdict("The type of the app decides here. Its credentials may be right.")
            .causes(&[cause(
                "The `client_id` belongs to an API Services app, which acts without a user, and this endpoint is for users.",
                "Use the `client_id` of a web, single-page or native app. A service calls `/token` with `grant_type=client_credentials`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request has a deviceToken with length greater than {0}."],
        explain("invalid_request/invalid_device_token", "The device token is too long")
            .verdict("One value is too long. The rest of the request was not the reason.")
            .causes(&[cause(
                "`deviceToken` or the header `X-Device-Token` is longer than {0} characters.",
                "Send a short and stable ID of the device in `X-Device-Token`, or leave the header out.",
            )]),
    ),
    known(
        400,
        &["The recovery token is invalid"],
        explain("invalid_request/invalid_recovery_token", "The recovery token is not valid")
            .verdict("The link can no longer be used. The account itself is not affected: a new link works.")
            .causes(&[cause(
                "The recovery link was already used (perhaps by a mail scanner that opens links), has expired, or was replaced by a newer one.",
                "Start the recovery again with `Forgot password?` on the sign-in page, and open only the newest link, once.",
            )])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_request/invalid_request", "Okta does not say what is wrong")
            .verdict("Okta could not use the request as it was sent, and does not say why. The System Log usually does.")
            .causes(&[cause(
                "The body is usually not a form (JSON, or a wrong `Content-Type`), or a value is not percent-encoded.",
                "Send `Content-Type: application/x-www-form-urlencoded`, and read `outcome.reason` at `Reports > System Log`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'user_type' parameter must be user type name or id."],
        explain("invalid_request/invalid_user_type", "`user_type` is not a user type of this org")
            .verdict("One value of the request is wrong. The user's password was not checked.")
            .causes(&[cause(
                "`user_type` takes the type's name or ID, not the display name that the Admin Console shows.",
                "Take `name` or `id` from the response of `GET /api/v1/meta/types/user`.",
            )]),
    ),
    known(
        400,
        &["The grant was issued for another authorization server."],
        explain(
            "invalid_request/mismatched_authorization_server",
            "The grant belongs to another authorization server",
        )
            .verdict("The code or token is real, but it was sent to another authorization server than its own.")
            .causes(&[cause(
                "The code or the refresh token was issued by another authorization server of the org than the one that got this request.",
                "Use the same base URL for both requests: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1`. Delete stored tokens of the other server.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'resource' parameter does not match the resource used in the authorization request."],
        explain("invalid_request/mismatched_resource", "`resource` differs between the two requests")
            .verdict("The code is real, but the two requests of one sign-in name different APIs.")
            .causes(&[cause(
                "`/token` got another `resource` than `/authorize`, or only one of them got any.",
                "Send the same `resource` to `/authorize` and to `/token`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The required parameter '{0}' is missing."],
        explain("invalid_request/missing_token_request_parameter", "The token request lacks `{0}`")
            .verdict("A required parameter did not arrive. The client's credentials were not the reason.")
            .causes(&[cause(
                "The parameter `{0}` was empty, was sent in JSON or in the URL, or the callback had no `code` to send.",
                "Send `{0}` in a body with `Content-Type: application/x-www-form-urlencoded`, and print what is sent.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body."],
        explain(
            "invalid_request/multiple_client_credentials",
            "The client authenticates in two ways in one request",
        )
            .verdict("The credentials may be right, but Okta accepts only one kind in a request.")
            .causes(&[cause(
                "The library often sends `Authorization: Basic`, and the body also holds `client_id` and `client_secret`.",
                "Remove the `Authorization` header, or remove `client_secret` and `client_assertion` from the body.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'token' parameter is required."],
        explain("invalid_request/request_missing_token", "The request has no `token` to check or revoke")
            .verdict("The request does not say which token it is about.")
            .causes(&[cause(
                "`/introspect` or `/revoke` got an empty variable, or a JSON body, which Okta does not read here.",
                "Send `token` in a body with `Content-Type: application/x-www-form-urlencoded`.",
            )]),
    ),
    known(
        400,
        &["'resource' app assurance is not met."],
        explain(
            "invalid_request/resource_app_assurance_not_met",
            "The sign-in is too weak for the requested `resource`",
        )
            .verdict("The sign-in is real, but not strong enough for the API that the request names.")
            .causes(&[cause(
                "The app sign-in policy of the app behind `resource` asks for more than this sign-in gave.",
                "Send the user to `/authorize` again with `acr_values=urn:okta:loa:2fa:any` for a second factor, or change the rule at `Security > Authentication policies > App sign-in policies`.",
            )]),
    ),
    known(
        400,
        &["Token request missing 'device_id'."],
        explain("invalid_request/token_request_missing_device_id", "The token request lacks `device_id`")
            .verdict("A required parameter did not arrive. The client's credentials were not the reason.")
            .causes(&[cause(
                "The grant is bound to a device that is registered with Okta, and the request does not say which.",
                "Send the device's `device_id` in the request. If Okta Verify sends the request, register the device again.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The token request must specify a 'grant_type'. Valid values: [{0}]"],
        explain(
            "invalid_request/token_request_missing_grant_type",
            "The token request has no `grant_type`",
        )
            .verdict("Okta does not know what the request asks for. Usually the whole body did not arrive as a form.")
            .causes(&[cause("The body is JSON, which Okta does not read here.", "Send `grant_type` in a body with `Content-Type: application/x-www-form-urlencoded`."), cause("The body was lost in a redirect, from `http` to `https` or to another host.", "Send the request directly to `token_endpoint` of the discovery document, and look with `curl -v` for a status of 301 or 302."), cause("The fields are in the URL, and the body is empty.", "Move everything behind `?` into the body (`curl -d`).")])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Identity provider is not valid."],
        explain("invalid_request/unknown_idp", "`idp` is not a usable identity provider")
            .verdict("The request names an identity provider that this org does not have, so the sign-in did not start.")
            .causes(&[cause(
                "No active identity provider of this org has the ID in `idp`. Each org has its own IDs, so one from preview does not work in production.",
                "Copy the ID (`0oa…`) of the provider from `Security > Identity Providers`, or leave `idp` out.",
            )]),
    ),
];
