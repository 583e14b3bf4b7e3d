//! `invalid_request`: a parameter is missing, stands twice or has a value that Okta cannot use.

pub(super) mod bearer;
pub(super) mod callbacks;
pub(super) mod direct;
pub(super) mod encryption;
pub(super) mod exchange;
pub(super) mod external;
pub(super) mod pkce;
pub(super) mod saml;

use crate::finding::{Family, Query, Reference, Sign, cause, explain};
use crate::okta::{Known, known};

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
        title: "RFC 6749, section 5.2: errors of the token endpoint",
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
pub const KNOWN: &[Known] = &[
    known(
        400,
        &[],
        explain("invalid_request", "A parameter is missing, repeated or not usable")
            .verdict("Okta could not use the request as it came: a parameter is missing, stands twice, has a wrong value, or the form did not arrive.")
            .causes(&[
                cause(
                    "The body is not a form. Okta's OAuth endpoints read `application/x-www-form-urlencoded` only, and see none of the parameters of a JSON body.",
                    "Send `Content-Type: application/x-www-form-urlencoded` and the parameters as `name=value&name=value`.",
                )
                .any(&[
                    Sign::Words("json.stringify"),
                    Sign::Words("-d '{"),
                    Sign::Words("--data '{"),
                    Sign::Words("--data-raw '{"),
                    Sign::Words("--json "),
                ]),
                cause(
                    "A required parameter is missing or empty, most often because a variable had no value when the request was built.",
                    "Print the request that is really sent, and look for names with nothing behind the `=`, `undefined` or `null`.",
                )
                .any(&[Sign::Words("=undefined"), Sign::Words("=null")]),
                cause(
                    "The `redirect_uri` is not one that the app lists.",
                    "Compare it with `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                )
                .any(&[Sign::Summary("redirect")]),
                cause(
                    "The message alone does not say which parameter; the System Log does.",
                    "Open `Reports > System Log`, look for the request by its time or client, and read `outcome.reason`.",
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
            "The authorization server named in the call is already among the associated servers.",
            "Read `GET /api/v1/authorizationServers/{id}/associatedServers?trusted=true`, and send only those that are missing.",
        )
        .certain()]),
    ),
    known(
        400,
        &["The client_assertion_type is invalid."],
        explain(
            "invalid_request/client_assertion_type_invalid",
            "`client_assertion_type` has another value than Okta takes",
        )
        .causes(&[cause(
            "Only one value exists, and it is long: a typo, a missing `%3A`, or the type of another assertion is the usual reason.",
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
                "The parameters were appended to the URL of the request; Okta takes credentials from the body or the `Basic` header only.",
                "Move all parameters into the form body. The secret now stands in logs: make a new one at `Applications and Resources > Applications > your app > General > Client Credentials`.",
            )
            .certain()])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request contained multiple parameters with the same name."],
        explain("invalid_request/duplicate_oauth_params", "A parameter stands twice in the request")
            .causes(&[cause(
                "The same name was sent more than once: in the address and in the body, or appended by a library that sets it too.",
                "Print the request that is sent, and remove the second `scope`, `client_id`, `state` or whichever it is.",
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
            "It came more than once, as when the configured address already holds a parameter that the library adds again.",
            "Remove it from the configured authorize or token URL, or from the library's extra parameters.",
        )])
        .family(&TOKEN),
    ),
    known(
        400,
        &["The activation token is invalid"],
        explain("invalid_request/invalid_activation_token", "The activation token is not valid")
            .causes(&[cause(
                "The link of the activation e-mail was used already, expired, or replaced by a newer one.",
                "Send a new one from `Directory > People > user`, or with `POST /api/v1/users/{id}/lifecycle/reactivate`.",
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
            "The app is a single-page or native app without credentials, and sent `activation_token` to `/interact`.",
            "Use a web app with a secret or key for activation, and call `/interact` from its server.",
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
                "The id in `/oauth2/…/v1/` was mistyped, or belongs to another org than {org}.",
                "Compare it with the `Issuer URI` at `Security > API > Authorization Servers` in {org}.",
            )]),
    ),
    known(
        400,
        &["Clients with 'application_type' of 'service' are not allowed to access the '{0}' endpoint."],
        explain("invalid_request/invalid_client_application_type", "A service app cannot use this endpoint")
            .causes(&[cause(
                "A browser flow was started with the client ID of a service app; its type cannot be changed.",
                "Create a web, single-page or native app integration for people, and send its client ID to the `{0}` endpoint.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request has a deviceToken with length greater than {0}."],
        explain("invalid_request/invalid_device_token", "The device token is too long")
            .causes(&[cause(
                "The `deviceToken` or `X-Device-Token` that the program sends is longer than Okta takes ({0}).",
                "Send a short stable id of the device, or none; do not send a JWT or a fingerprint dump.",
            )]),
    ),
    known(
        400,
        &["The recovery token is invalid"],
        explain("invalid_request/invalid_recovery_token", "The recovery token is not valid")
            .causes(&[cause(
                "The link was used already, is older than its lifetime, or a newer one was sent.",
                "Start the recovery again, and open only the newest link, once. Mail scanners that open links use them up.",
            )])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_request/invalid_request", "Okta does not say what is wrong with the request")
            .causes(&[cause(
                "The request was refused before a single parameter could be named: usually a body that is no form, or a broken encoding.",
                "Check `Content-Type: application/x-www-form-urlencoded` and the encoding of every value, then compare with a request that works.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'user_type' parameter must be user type name or id."],
        explain("invalid_request/invalid_user_type", "`user_type` names no user type")
            .causes(&[cause(
                "The value is neither the name nor the id of a user type of this org; the display name does not count.",
                "Read names and ids with `GET /api/v1/meta/types/user`, and send one of them.",
            )]),
    ),
    known(
        400,
        &["The grant was issued for another authorization server."],
        explain(
            "invalid_request/mismatched_authorization_server",
            "The grant comes from another authorization server",
        )
            .causes(&[cause(
                "Sign-in ran at `/oauth2/default` or a custom server, and the token request went to `/oauth2/v1/token`, or the other way round.",
                "Use one base for both: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1`. Set only the issuer and let the library read its discovery document.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'resource' parameter does not match the resource used in the authorization request."],
        explain("invalid_request/mismatched_resource", "`resource` differs between the two calls")
            .causes(&[cause(
                "The token request names another `resource` than the authorize request did, or only one of them names any.",
                "Send the same `resource`, letter by letter, to `/authorize` and to `/token`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The required parameter '{0}' is missing."],
        explain("invalid_request/missing_token_request_parameter", "The token request lacks `{0}`")
            .causes(&[cause(
                "`{0}` was not sent, or was empty when the request was built.",
                "Add `{0}` to the form body, and print what is really sent.",
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
                "The library sends the `Basic` header by itself, and `client_id` and `client_secret` stand in the body as well.",
                "Choose one: remove the `Authorization` header, or take `client_id`, `client_secret` and `client_assertion` out of the body.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'token' parameter is required."],
        explain("invalid_request/request_missing_token", "There is no `token` to look at")
            .causes(&[cause(
                "`/introspect` or `/revoke` was called without `token`: the variable was empty, or the body is JSON.",
                "Send `token` in the form body, and `token_type_hint` beside it if you know the kind.",
            )]),
    ),
    known(
        400,
        &["'resource' app assurance is not met."],
        explain(
            "invalid_request/resource_app_assurance_not_met",
            "The sign-in is too weak for the app in `resource`",
        )
        .causes(&[cause(
            "The app that `resource` names has an app sign-in policy that asks for more than the user's sign-in gave.",
            "Sign the user in again with `acr_values` for a second factor, or adapt the rule at `Security > Authentication policies > App sign-in policies`.",
        )]),
    ),
    known(
        400,
        &["Token request missing 'device_id'."],
        explain("invalid_request/token_request_missing_device_id", "The token request lacks `device_id`")
            .causes(&[cause(
                "The grant used is bound to a device that is registered with Okta, and the request does not name it.",
                "Send the `device_id` of the registered device; if Okta Verify or the operating system makes this call, register the device again.",
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
                "The body is JSON, or its content type is missing, so that none of its parameters is read.",
                "Send `Content-Type: application/x-www-form-urlencoded` and `grant_type=authorization_code` (or another that the app allows) in the body.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Identity provider is not valid."],
        explain("invalid_request/unknown_idp", "`idp` names no usable identity provider")
            .causes(&[cause(
                "The value is not the id of an active identity provider of this org; ids differ between preview and production.",
                "Copy the IdP ID (`0oa…`) at `Security > Identity Providers`, and check that the provider is active.",
            )]),
    ),
];
