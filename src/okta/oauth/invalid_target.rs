//! `invalid_target`, `invalid_authorization_details`, `unsupported_api_resource`: what a token is to be for.

use crate::finding::{Family, Query, Reference, cause, explain};
use crate::okta::{Known, known};

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
        title: "RFC 8707, resource indicators",
        url: "https://datatracker.ietf.org/doc/html/rfc8707#section-2",
    }],
};

static DETAILS: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 9396, authorization_details",
        url: "https://datatracker.ietf.org/doc/html/rfc9396#section-2",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        400,
        &["Invalid authorization_details."],
        explain(
            "invalid_authorization_details/invalid_authorization_details",
            "Okta cannot read the `authorization_details`",
        )
        .causes(&[cause(
            "The value is no JSON array of objects with a `type`, or was not percent-encoded in the form.",
            "Send a JSON array, such as `[{\"type\":\"…\"}]`, encoded as a form value.",
        )])
        .family(&DETAILS),
    ),
    known(
        400,
        &["The type value {0} in authorization_details is not supported."],
        explain(
            "invalid_authorization_details/invalid_authorization_details_invalid_resource_type",
            "The server does not know this `type` of details",
        )
            .causes(&[cause(
                "This server offers no `authorization_details` of `type` {0}.",
                "Use one in `authorization_details_types_supported` of the server's metadata.",
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
                "A member under the known `type` is missing, misspelled or not allowed.",
                "Correct what the description names: {0}.",
            )])
            .family(&DETAILS),
    ),
    known(
        400,
        &[],
        explain("invalid_target", "Okta issues no token for that target")
            .causes(&[cause(
                "The `resource` or `audience` of the request names something that this server or app has no access to.",
                "Compare `resource` and `audience` with `Security > API > Authorization Servers > your server > Settings > Audience`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["The token request contains an invalid target."],
        explain("invalid_target/invalid_target", "The target of the token request is unknown")
            .causes(&[cause(
                "`audience` or `resource` is misspelled, another org's, or not of this server.",
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
                "The person is not assigned to the target app, or it lacks a setting such as its issuer.",
                "Assign the person on that app's `Assignments` tab, then complete its settings.",
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
                "Copy `Security > API > Authorization Servers > your server > Settings > Audience`.",
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
                "`resource` is not absolute, has a fragment, or is not registered for this.",
                "Send the target API's absolute URI as registered, or use `audience`.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["Too many 'resource' parameters in the request; maximum allowed is {0}."],
        explain("invalid_target/too_many_resources", "The request names too many resources")
            .causes(&[cause(
                "One request may name at most {0}; a library may add its own `resource` beside yours.",
                "Send no more than {0}, and ask for the other resources with requests of their own.",
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
                "Drop `resource`, or make it equal `Settings > Edit > Audience` of the server.",
            )])
            .family(&TARGET),
    ),
    known(
        400,
        &["The api resource is not supported by the authorization server."],
        explain("unsupported_api_resource/unsupported_api_resource", "The server has no such API resource")
            .causes(&[cause(
                "Its API is not attached to the authorization server in the URL.",
                "Call the server it is attached to, or send a `resource` listed here.",
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
                "`resource` in the authorize request is not the server's default one.",
                "Send the server's default audience or none, and name the other at `/token`.",
            )])
            .family(&TARGET),
    ),
];
