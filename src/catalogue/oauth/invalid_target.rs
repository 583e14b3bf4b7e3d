//! `invalid_target`, `invalid_authorization_details`, `unsupported_api_resource`: what a token is to be for.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static TARGET: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\")",
            "outcome.result eq \"FAILURE\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8707: resource indicators",
        url: "https://datatracker.ietf.org/doc/html/rfc8707#section-2",
    }],
};

static DETAILS: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 9396: authorization details",
        url: "https://datatracker.ietf.org/doc/html/rfc9396#section-2",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Invalid authorization_details."],
        explain(
            "invalid_authorization_details/invalid_authorization_details",
            "Okta cannot read the `authorization_details`",
        )
        .causes(&[cause(
            "They are no JSON array of objects with a `type`.",
            "Send a JSON array, such as `[{\"type\":\"…\"}]`, percent-encoded once.",
        )])
        .family(&DETAILS),
    ),
    known(
        400,
        &["The type value {0} in authorization_details is not supported."],
        explain(
            "invalid_authorization_details/invalid_authorization_details_invalid_resource_type",
            "The server does not know this `type`",
        )
            .causes(&[cause(
                "This server offers no `authorization_details` of `type` {0}.",
                "Send one of `authorization_details_types_supported` in the server's discovery document.",
            )
            .certain()])
            .family(&DETAILS),
    ),
    known(
        400,
        &["Invalid authorization_details. Errors: [{0}]."],
        explain(
            "invalid_authorization_details/invalid_authorization_details_with_errors",
            "A member of `authorization_details` is wrong",
        )
            .causes(&[cause(
                "It is missing, misspelt or not allowed under this `type`.",
                "Correct what the description names: {0}.",
            )])
            .family(&DETAILS),
    ),
    known(
        400,
        &[],
        explain("invalid_target", "Okta issues no token for that target")
            .causes(&[cause(
                "The `resource` or `audience` is not one of this server or app.",
                "Compare it with `Security > API > Authorization Servers > your server > Settings > Audience`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["The token request contains an invalid target."],
        explain("invalid_target/invalid_target", "The target of the token request is unknown")
            .causes(&[cause(
                "`audience` or `resource` is misspelt, another org's, or not of this server.",
                "Compare it with the target server's audience or the target app's client ID.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["The resource app is not completely configured or user is not assigned to the app."],
        explain(
            "invalid_target/token_exchange_incomplete_resource_configuration",
            "The target app is not ready for this user",
        )
            .causes(&[cause(
                "The user is not assigned to it, or it lacks a setting such as its issuer.",
                "Assign the user at that app's `Assignments`, then complete its settings.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["Token Exchange requests must include a valid audience of the authorization server."],
        explain(
            "invalid_target/token_exchange_invalid_audience",
            "The exchange names no audience of this server",
        )
            .causes(&[cause(
                "`audience` is missing or not the server's own, such as `api://default`.",
                "Copy it from `Security > API > Authorization Servers > your server > Settings > Audience`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["'resource' is invalid or not supported."],
        explain(
            "invalid_target/token_exchange_invalid_resource",
            "The exchange names an unusable `resource`",
        )
            .causes(&[cause(
                "It is not absolute, has a fragment, or is not registered for this.",
                "Send the target API's absolute URI as registered, or use `audience`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["Too many 'resource' parameters in the request; maximum allowed is {0}."],
        explain("invalid_target/too_many_resources", "The request names too many resources")
            .causes(&[cause(
                "At most {0} are allowed; a library may add its own `resource` beside yours.",
                "Send no more than {0}, and ask for the others in separate requests.",
            )
            .certain()])
            .family(&TARGET),
    ),
    known(
        400,
        &["The authorization server has rejected the 'resource' parameter: {0}"],
        explain("invalid_target/unsupported_resource", "The server does not accept this `resource`")
            .causes(&[cause(
                "{0}: no audience of the server; often an MCP client or library adds it.",
                "Drop `resource`, or send the server's `Settings > Audience` as `resource`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["The api resource is not supported by the authorization server."],
        explain("unsupported_api_resource/unsupported_api_resource", "The server has no such API resource")
            .causes(&[cause(
                "The API is not attached to the authorization server in the URL.",
                "Call the server it is attached to, or send a `resource` of this one.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["Only support default api resource for authorization when passing resource parameter."],
        explain(
            "unsupported_api_resource/unsupported_api_resource_for_authorization",
            "`/authorize` takes the default resource only",
        )
            .causes(&[cause(
                "`resource` is not the server's default one.",
                "Send the server's default audience or none, and name the other at `/token`.",
            )])
            .family(&TARGET),
    ),
];
