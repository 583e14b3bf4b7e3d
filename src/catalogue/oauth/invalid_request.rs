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
            .causes(&[
                cause(
                    "The body is no form; none of the parameters of a JSON body are read.",
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
                    "Print the request sent, and look for empty values, `undefined` or `null`.",
                )
                .any(&[Clue::Words("=undefined"), Clue::Words("=null")]),
                cause(
                    "The app does not list the `redirect_uri`.",
                    "Compare it with `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                )
                .any(&[Clue::Summary("redirect")]),
                cause(
                    "The message does not say which; the System Log does.",
                    "Read `outcome.reason` of the request in `Reports > System Log`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The associated server mapping already exists."],
        explain(
            "invalid_request/associated_server_mapping_exists",
            "The two servers trust each other already",
        )
            .causes(&[cause(
                "The server named is among the associated ones.",
                "Send only those missing from `GET /api/v1/authorizationServers/{authServerId}/associatedServers?trusted=true`.",
            )
            .certain()]),
    ),
    known(
        400,
        &["The client_assertion_type is invalid."],
        explain(
            "invalid_request/client_assertion_type_invalid",
            "`client_assertion_type` is not the one Okta takes",
        )
        .causes(&[cause(
            "Usually it is misspelt, cut, or the type of another assertion.",
            "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.",
        )
        .certain()])
        .family(&TOKEN),
    ),
    known(
        400,
        &["Client credentials cannot be supplied via query parameters."],
        explain("invalid_request/client_credentials_in_query", "Client ID and secret stand in the address")
            .causes(&[cause(
                "They are taken from the body or the `Basic` header only.",
                "Move all parameters into the form body, and make a new secret: this one stands in logs.",
            )
            .certain()])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request contained multiple parameters with the same name."],
        explain("invalid_request/duplicate_oauth_params", "A parameter stands twice in the request")
            .causes(&[cause(
                "It stands in the address and the body, or you and the library both add it.",
                "Print the request and remove the second `scope`, `client_id` or `state`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Duplicate parameter provided in request. Duplicated parameters: [{0}]."],
        explain(
            "invalid_request/illegal_duplicated_parameters",
            "A parameter stands twice in the request: {0}",
        )
            .causes(&[cause(
                "Often the configured address holds a parameter that the library adds.",
                "Remove it from the address, or from the library's extra parameters.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The activation token is invalid"],
        explain("invalid_request/invalid_activation_token", "The activation token is not valid")
            .causes(&[cause(
                "The link was used, expired, or replaced by a newer one.",
                "Send a new one from `Directory > People > your user`.",
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
            .causes(&[cause(
                "An app without credentials sent `activation_token`.",
                "Call `/interact` from a server, with the secret or key of a web app.",
            )
            .certain()])
            .family(&INTERACT),
    ),
    known(
        400,
        &["The authorization server id is invalid."],
        explain(
            "invalid_request/invalid_authorization_server",
            "The authorization server does not exist here",
        )
            .causes(&[cause(
                "The id in `/oauth2/…/v1/` is mistyped, another org's, inactive or deleted.",
                "Compare it with `Security > API > Authorization Servers` in {org}.",
            )]),
    ),
    known(
        400,
        &["Clients with 'application_type' of 'service' are not allowed to access the '{0}' endpoint."],
        explain("invalid_request/invalid_client_application_type", "A service app cannot use this endpoint")
            .causes(&[cause(
                "The `client_id` is an API Services app, which acts without a user.",
                "Use a web, single-page or native app; a service calls `/token` with client credentials.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request has a deviceToken with length greater than {0}."],
        explain("invalid_request/invalid_device_token", "The device token is too long")
            .causes(&[cause(
                "`deviceToken` or `X-Device-Token` is longer than {0}.",
                "Send a short stable id of the device, or none.",
            )]),
    ),
    known(
        400,
        &["The recovery token is invalid"],
        explain("invalid_request/invalid_recovery_token", "The recovery token is not valid")
            .causes(&[cause(
                "The link was used, perhaps by a mail scanner, expired, or replaced by a newer one.",
                "Start the recovery again, and open only the newest link, once.",
            )])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_request/invalid_request", "Okta does not say what is wrong")
            .causes(&[cause(
                "Usually the body is no form or an encoding is broken.",
                "Send `application/x-www-form-urlencoded`, and read `outcome.reason` in `Reports > System Log`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'user_type' parameter must be user type name or id."],
        explain("invalid_request/invalid_user_type", "`user_type` names no user type")
            .causes(&[cause(
                "Display names do not count.",
                "Take a name or id from `GET /api/v1/meta/types/user`.",
            )]),
    ),
    known(
        400,
        &["The grant was issued for another authorization server."],
        explain(
            "invalid_request/mismatched_authorization_server",
            "The grant is another server's",
        )
            .causes(&[cause(
                "The code or token came from another server of the org.",
                "Use the same base for both calls: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1`; drop stored tokens.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'resource' parameter does not match the resource used in the authorization request."],
        explain("invalid_request/mismatched_resource", "`resource` differs between the two calls")
            .causes(&[cause(
                "`/token` names another than `/authorize`, or only one names any.",
                "Send the same `resource` to both.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The required parameter '{0}' is missing."],
        explain("invalid_request/missing_token_request_parameter", "The token request lacks `{0}`")
            .causes(&[cause(
                "It was empty, stood in JSON or the address, or the callback got no `code`.",
                "Send `{0}` in an `application/x-www-form-urlencoded` body, and print what is sent.",
            )])
            .family(&TOKEN),
    ),
    known(
        401,
        &["Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body."],
        explain(
            "invalid_request/multiple_client_credentials",
            "The client proves itself in two ways at once",
        )
            .causes(&[cause(
                "Often the library sends `Basic`, and the body holds `client_id` and secret.",
                "Remove the `Authorization` header, or take the credentials out of the body.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'token' parameter is required."],
        explain("invalid_request/request_missing_token", "There is no `token` to look at")
            .causes(&[cause(
                "`/introspect` or `/revoke` got an empty variable or a JSON body.",
                "Send `token` in the form body.",
            )]),
    ),
    known(
        400,
        &["'resource' app assurance is not met."],
        explain(
            "invalid_request/resource_app_assurance_not_met",
            "The sign-in is too weak for `resource`",
        )
            .causes(&[cause(
                "That app's sign-in policy asks for more than this sign-in gave.",
                "Sign in again with `acr_values` for a second factor, or change the app sign-in policy.",
            )]),
    ),
    known(
        400,
        &["Token request missing 'device_id'."],
        explain("invalid_request/token_request_missing_device_id", "The token request lacks `device_id`")
            .causes(&[cause(
                "The grant is bound to a device registered with Okta.",
                "Send its `device_id`; in Okta Verify, register the device again.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The token request must specify a 'grant_type'. Valid values: [{0}]"],
        explain(
            "invalid_request/token_request_missing_grant_type",
            "The token request names no `grant_type`",
        )
            .causes(&[cause(
                "The body is JSON, was lost in a redirect, or its fields went into the URL.",
                "Send `grant_type` in an `application/x-www-form-urlencoded` body to the final `token_endpoint`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Identity provider is not valid."],
        explain("invalid_request/unknown_idp", "`idp` names no usable identity provider")
            .causes(&[cause(
                "No active provider here has this id; each org has its own.",
                "Copy the id (`0oa…`) at `Security > Identity Providers`, or leave `idp` out.",
            )]),
    ),
];
