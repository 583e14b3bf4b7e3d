//! `invalid_target`, `invalid_authorization_details`, `unsupported_api_resource`: what a token is to be for.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

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
            "Okta cannot read `authorization_details` (rich authorization)",
        )
            .verdict("Okta could not read `authorization_details`. The client and the user are not the problem.")
        .causes(&[
            cause(
                "`authorization_details` is one object or a string, instead of a JSON array of objects with a `type`.",
                "Send a JSON array, such as `[{\"type\":\"…\"}]`, even for one object.",
            ),
            cause(
                "The JSON is right, but was percent-encoded twice, or not at all.",
                "Decode the parameter once and look at its first character: it must be `[`.",
            ),
        ])
        .family(&DETAILS),
    ),
    known(
        400,
        &["The type value {0} in authorization_details is not supported."],
        explain(
            "invalid_authorization_details/invalid_authorization_details_invalid_resource_type",
            "The authorization server does not know this `type`",
        )
            .verdict("Okta refused the `type` of a permission, because this authorization server does not offer it. The client and the user are not the problem.")
            .causes(&[
                cause(
                    "The `type` `{0}` is spelled differently than the authorization server's own: capital letters, a hyphen or an older name.\nThe `type` is spelled differently than the authorization server's own: capital letters, a hyphen or an older name.",
                    "Copy the `type` from `authorization_details_types_supported` in the authorization server's `/.well-known/oauth-authorization-server`.",
                ),
                cause(
                    "That list has nothing similar: the `type` belongs to another authorization server or provider.",
                    "Compare the path of the request (`/oauth2/v1` or `/oauth2/{authServerId}/v1`) with the server that defines the `type`, and send the request there.",
                ),
            ])
            .family(&DETAILS),
    ),
    known(
        400,
        &["Invalid authorization_details. Errors: [{0}]."],
        explain(
            "invalid_authorization_details/invalid_authorization_details_with_errors",
            "A member of `authorization_details` (rich authorization) is wrong",
        )
            .verdict("Okta refused a part of `authorization_details`. It could read the rest, and the client and the user are not the problem.")
            .causes(&[
                cause(
                    "A member is missing or misspelled. Okta names it: {0}.\nA member is missing or misspelled; the message of Okta names it.",
                    "Correct that member in `authorization_details`; names are case-sensitive.",
                ),
                cause(
                    "The member is spelled right, but its value is not allowed for this `type`.",
                    "Compare the value with the API's documentation of this `type`, and send only members that the `type` has.",
                ),
            ])
            .family(&DETAILS),
    ),
    known(
        400,
        &[],
        explain("invalid_target", "The authorization server does not issue a token for this target")
            .verdict("The authorization server issues no token for the API that the request names. The client was accepted, and its credentials are not the problem.")
            .causes(&[
                cause(
                    "`resource` or `audience` is misspelled, or differs by a slash at the end.",
                    "Compare it exactly with `Security > API > Authorization Servers > your server > Settings > Edit > Audience`.",
                ),
                cause(
                    "The value belongs to a different authorization server of the org.",
                    "Send the request to the server whose audience it is; `GET /api/v1/authorizationServers` lists `audiences` of each.",
                ),
                cause(
                    "In Cross App Access, the requesting app has no connection to the app that owns this resource, or the connection has a different resource URL.",
                    "Compare `resource` of the request with `Resource indicator` at `Directory > AI Agents > your agent > Resource connections`, including a slash at the end.",
                )
                .only(&[Clue::Words("resource connection"), Clue::Words("id-jag")]),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["The token request contains an invalid target."],
        explain("invalid_target/invalid_target", "The target of the token request is unknown")
            .verdict("Okta issues no token for the API that the request names here. The client was accepted, and its credentials are not the problem.")
            .causes(&[
                cause(
                    "`audience` or `resource` is misspelled, or belongs to a different authorization server.",
                    "Compare it with `Security > API > Authorization Servers > your server > Settings > Edit > Audience`. `GET /api/v1/authorizationServers` lists `audiences` of every server.",
                ),
                cause(
                    "The value should name the target app, but is the ID of another app or of an app in another org.",
                    "Compare it with the client ID at `Applications and Resources > Applications > your app > General > Client Credentials` of the target app.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["The resource app is not completely configured or user is not assigned to the app."],
        explain(
            "invalid_target/token_exchange_incomplete_resource_configuration",
            "The target app is not ready for this user",
        )
            .verdict("Okta refused the exchange because the target app is not fully set up, or the user is not assigned to it. The tokens may be valid.")
            .causes(&[
                cause(
                    "Only this user fails, because the user is not assigned to the target app.",
                    "Assign the user, or a group of the user, to the target app and not to the requesting one: open the target app, then `Applications and Resources > Applications > your app > Assignments > Assign`.",
                ),
                cause(
                    "Every user fails: Cross App Access (one app gets tokens for another app's API on behalf of the user) is not enabled for the target app, or its two values are empty.",
                    "Open the target app at `Applications and Resources > Applications > your app > Resource Server > Cross App Access (XAA) > Edit`, select `Enable`, and fill in `Issuer URL` and `Audience/tenant ID`.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["Token Exchange requests must include a valid audience of the authorization server."],
        explain(
            "invalid_target/token_exchange_invalid_audience",
            "The exchange does not name an audience of this server",
        )
            .verdict("Okta refused the exchange because it does not say which API the new token is for. The tokens may be valid.")
            .causes(&[
                cause(
                    "The exchange does not send the parameter `audience` at all.",
                    "Send `audience` with the value of `Security > API > Authorization Servers > your server > Settings > Edit > Audience`, such as `api://default`.",
                )
                .unless(&[Clue::Words("audience=")]),
                cause(
                    "`audience` is not this server's own: it belongs to another server, or is a client ID or the URL of the API.",
                    "Copy the value from `Security > API > Authorization Servers > your server > Settings > Edit > Audience`, exactly as it is there.",
                )
                .any(&[Clue::Words("audience=")]),
                cause(
                    "The program uses the wrong flow: an AI agent that needs an ID-JAG sent a request for another kind of exchange.",
                    "For an ID-JAG, send the exchange to `https://{org}/oauth2/v1/token` with `requested_token_type=urn:ietf:params:oauth:token-type:id-jag`.",
                )
                .any(&[Clue::Words("id-jag")]),
                cause(
                    "The exchange for an `interclient_token` has no `actor_token_type`. Until 2026, Okta reported that as a wrong audience.",
                    "Send `actor_token_type=urn:ietf:params:oauth:token-type:access_token` together with `actor_token`.",
                )
                .any(&[Clue::Words("interclient")]),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["'resource' is invalid or not supported."],
        explain(
            "invalid_target/token_exchange_invalid_resource",
            "The exchange names a `resource` that cannot be used",
        )
            .verdict("Okta cannot use the target that the exchange names in `resource`. The tokens may be valid.")
            .causes(&[
                cause(
                    "`resource` is not an absolute URI: its scheme is missing, or it has a fragment (`#…`).",
                    "Send the whole URI of the target API, such as `https://api.acme.example/orders`, without `#`.",
                ),
                cause(
                    "`resource` is a valid URI, but is not registered for this exchange.",
                    "Send it exactly as it is registered, including a slash at the end, or send `audience` instead. For an AI agent, `Directory > AI Agents > your agent > Resource connections` shows it as `Resource indicator`.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["Too many 'resource' parameters in the request; maximum allowed is {0}."],
        explain("invalid_target/too_many_resources", "The request names too many resources")
            .verdict("Okta refused the request because it names too many APIs (`resource`) for one token. The client was accepted.")
            .causes(&[
                cause(
                    "The program requests one token for all its APIs, so there are more than {0}.\nThe program requests one token for all its APIs, so there are too many.",
                    "Send no more than {0} `resource` parameters, and request the others separately.\nSend fewer `resource` parameters, and request the others separately.",
                ),
                cause(
                    "A library or a proxy adds `resource` parameters of its own, or repeats yours.",
                    "Count `resource=` in the request as it is sent (`curl -v`), and remove what your code did not set.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["The authorization server has rejected the 'resource' parameter: {0}"],
        explain("invalid_target/unsupported_resource", "The authorization server does not accept this `resource`")
            .verdict("Okta refused `resource`, because the API that it names does not belong to this authorization server. The client was accepted.")
            .causes(&[
                cause(
                    "An MCP client or a library adds `resource` on its own, with the URL of its server, which is not an audience here: {0}.\nAn MCP client or a library adds `resource` on its own, with the URL of its server, which is not an audience here.",
                    "Switch the parameter off in the library, or enter that URL as an audience at `Security > API > Authorization Servers > your server > Settings > Edit > Audience`, if your API expects it in `aud`.",
                )
                .any(&[Clue::Words("mcp")]),
                cause(
                    "Your program sends `resource` with a different value than the audience of the authorization server.",
                    "Send the value of `Security > API > Authorization Servers > your server > Settings > Edit > Audience` as `resource`.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["The api resource is not supported by the authorization server."],
        explain("unsupported_api_resource/unsupported_api_resource", "The authorization server does not have this API resource")
            .verdict("Okta refused `resource`, because the API that it names does not belong to this authorization server. The client was accepted.")
            .causes(&[
                cause(
                    "The API in `resource` belongs to a different authorization server than the one in the URL.",
                    "Send the request to the server that has it: `GET /api/v1/authorizationServers` lists `audiences` of each.",
                ),
                cause(
                    "The API in `resource` belongs to no server, or is misspelled.",
                    "Compare `resource` exactly with `Security > API > Authorization Servers > your server > Settings > Edit > Audience`.",
                ),
            ])
            .family(&TARGET),
    ),
    known(
        400,
        &["Only support default api resource for authorization when passing resource parameter."],
        explain("unsupported_api_resource/unsupported_api_resource_for_authorization", "`/authorize` accepts only the default resource")
            .verdict("Okta refused `resource` at `/authorize`, where only the default API can be named. The client and the user are not the problem.")
            .causes(&[
                cause(
                    "The sign-in should be for the default API, but the library adds a different `resource`.",
                    "Send the server's default audience as `resource` to `/authorize`, or none.",
                ),
                cause(
                    "The token should be for a different API than the default one.",
                    "Leave `resource` out at `/authorize`, and name that API at `/token`.",
                ),
            ])
            .family(&TARGET),
    ),
];
