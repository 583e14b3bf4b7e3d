//! `invalid_grant` for a JWT in place of a sign-in: identity assertions and the JWT bearer grant.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static ID_JAG: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "Identity Assertion Authorization Grant (draft)",
            url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-identity-assertion-authz-grant/",
        },
        Reference {
            title: "RFC 7523: JWT assertions",
            url: "https://datatracker.ietf.org/doc/html/rfc7523#section-3",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[
            "The 'client_id' in the JWT Bearer Grant must match the 'client_id' used to authenticate the client.",
        ],
        explain("invalid_grant/id_jag_client_mismatch", "The ID-JAG (identity assertion from another server) was made for another client")
            .verdict("Okta refused the assertion because it was issued for a different client than the one that presents it. Its signature and its issuer are not the problem.")
            .causes(&[
                cause(
                    "The issuing server and this one know the same app under two client IDs, and the ID-JAG contains the other one.",
                    "Compare `client_id` in the ID-JAG (paste it here) with the client ID that you authenticate with. Set the one that this authorization server knows: for an AI agent at `Directory > AI Agents > your agent > Resource connections`, for an app at `Applications and Resources > Applications > your app > Manage Connections`. Then request a new ID-JAG.",
                ),
                cause(
                    "The program authenticates at this server with the credentials of another app.",
                    "Authenticate with the `client_id` that is in the ID-JAG.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is expired."],
        explain("invalid_grant/id_jag_expired", "The ID-JAG (identity assertion from another server) has expired")
            .verdict("Okta refused the assertion because it was valid only for a few minutes. Its signature and its issuer are not the problem, and a retry with the same one will not help.")
            .causes(&[
                cause(
                    "The program cached the ID-JAG and used it again. An ID-JAG lives five minutes at most.",
                    "Request a new ID-JAG for each exchange, right before it is sent as `assertion`.",
                ),
                cause(
                    "The clocks of the two servers differ, so every ID-JAG fails, even a new one.",
                    "Compare `iat` of a new ID-JAG with the `Date` header of Okta's response, and set the issuing server's clock by NTP.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The signature of the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_signature", "The signature of the ID-JAG (identity assertion from another server) is not valid")
            .verdict("Okta could not confirm who signed the assertion. It could read it, and the client is not the problem.")
            .causes(&[
                cause(
                    "The key that signed the ID-JAG is not among those that its issuer publishes, usually after a rotation.",
                    "Compare `kid` in the header of the ID-JAG with the keys at the issuer's `jwks_uri`. If the key is not there, request a new ID-JAG from the issuer; if that fails too, the issuer has to publish the key.",
                ),
                cause(
                    "The ID-JAG was changed after it was signed: cut off, decoded and built again, or given line breaks.",
                    "Send it in `assertion` exactly as the issuer returned it: three parts joined by two dots.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'sub' claim in the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_subject", "`sub` of the ID-JAG (identity assertion from another server) is not a user here")
            .verdict("Okta cannot tell which of its users the assertion means. The assertion may be genuine, and the client is not the problem.")
            .causes(&[
                cause(
                    "`sub` of the ID-JAG is the user's ID in the org that issued it, which this org does not know.",
                    "Compare `sub` with the ID and the username of the user at `Directory > People` of this org, and have the issuing server write the value that this org knows. A setting here that maps one to the other is not documented.",
                ),
                cause(
                    "`sub` of the ID-JAG is missing, or names an app instead of a person.",
                    "Paste the ID-JAG here and look at `sub`. Request it with the token of a user's sign-in.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is issued in the future."],
        explain("invalid_grant/id_jag_issued_in_future", "The ID-JAG (identity assertion from another server) was issued in the future")
            .verdict("Okta refused the assertion because its `iat` is still to come. It may otherwise be genuine.")
            .causes(&[
                cause(
                    "The clock of the server that issued the ID-JAG is ahead of Okta's by more than about 30 seconds.",
                    "Compare `iat` with the `Date` header of Okta's response, and set that server's clock by NTP.",
                )
                .unless(&[Clue::Also("iat-in-milliseconds")]),
                cause(
                    "The issuer writes `iat` in milliseconds: it has 13 digits.",
                    "Have the issuer write `iat` and `exp` in seconds since 1970 (10 digits).",
                )
                .any(&[Clue::Also("iat-in-milliseconds")]),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag must include at least one scope."],
        explain("invalid_grant/id_jag_lacking_scopes", "The ID-JAG (identity assertion from another server) contains no scope")
            .verdict("Okta refused the assertion because it does not allow anything. Its signature and the user are not the problem.")
            .causes(&[
                cause(
                    "No scope was requested with the ID-JAG, or only `openid`, `profile` or `email`, which Okta removes in this flow.",
                    "Send `scope` when you request the ID-JAG, with scopes of the target API, such as `scope=xaa:read`.",
                ),
                cause(
                    "Scopes were requested, but none was granted, because the connection between the agent and the API does not allow them.",
                    "Compare the requested `scope` with `Scopes` at `Directory > AI Agents > your agent > Resource connections`, and add the missing ones there.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The lifetime of the id-jag must not exceed 5 minutes."],
        explain("invalid_grant/id_jag_lifetime_too_long", "The ID-JAG (identity assertion from another server) is valid for longer than five minutes")
            .verdict("Okta refused the assertion because its issuer made it valid for longer than five minutes. It may otherwise be genuine.")
            .causes(&[
                cause(
                    "The server that issues the ID-JAG sets more than 300 seconds between `iat` and `exp`.",
                    "Have the issuer set `exp` to at most five minutes after `iat`.",
                ),
                cause(
                    "`exp` is in milliseconds (13 digits), which is a time thousands of years ahead.",
                    "Have the issuer write `exp` in seconds since 1970 (10 digits).",
                )
                .any(&[Clue::Also("exp-in-milliseconds")]),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag was already used."],
        explain("invalid_grant/id_jag_replayed", "The ID-JAG (identity assertion from another server) was already used")
            .verdict("Okta has already seen this assertion, and each one works only once. Its signature and its issuer are not the problem.")
            .causes(&[
                cause(
                    "A retry after a timeout sent the same ID-JAG again. The first request may have succeeded.",
                    "Look for an entry with `outcome.result` `SUCCESS` shortly before in `Reports > System Log`, and use the tokens of that exchange.",
                ),
                cause(
                    "The program caches the ID-JAG instead of the access token.",
                    "Cache the access token until its `exp`, and request a new ID-JAG, with a new `jti`, for each exchange.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &[
            "The 'resource' claim in the id-jag does not match the 'resource' parameter in the request.",
            "The 'resource' is invalid.",
        ],
        explain("invalid_grant/id_jag_resource_mismatch", "`resource` differs between the ID-JAG (identity assertion) and the request")
            .verdict("Okta refused the assertion because it and the request name different APIs. It may otherwise be genuine.")
            .causes(&[
                cause(
                    "The `resource` parameter of the request is a default of the library, and the ID-JAG was requested for another resource.",
                    "Leave the parameter out, or send exactly what the claim `resource` says.",
                ),
                cause(
                    "The ID-JAG was requested for the wrong resource.",
                    "Request a new ID-JAG with the `resource` of the API that you want to use.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'resource' claim in the id-jag is not valid for this authorization server."],
        explain("invalid_grant/id_jag_resource_not_allowed_for_as", "The resource of the ID-JAG (identity assertion) belongs to a different server")
            .verdict("Okta refused the assertion because it was sent to the wrong authorization server. The assertion may be valid.")
        .causes(&[
            cause(
                "The ID-JAG is right, but was sent to a different authorization server than the one of its `resource`.",
                "Send it to the server whose audience is in `resource`: `GET /api/v1/authorizationServers` lists `audiences` of each.",
            ),
            cause(
                "The ID-JAG was requested for an API of another server.",
                "Request one whose `resource` belongs to this server. `Resource indicator` at `Directory > AI Agents > your agent > Resource connections` shows what is set.",
            ),
        ])
        .family(&ID_JAG),
    ),
    known(
        400,
        &["The issuer of the id-jag is not a trusted authorization server."],
        explain("invalid_grant/id_jag_untrusted_issuer", "The issuer of the ID-JAG (identity assertion from another server) is not trusted here")
            .verdict("Okta does not trust the server that issued the assertion. It could read it, and the client is not the problem.")
            .causes(&[
                cause(
                    "`iss` of the ID-JAG differs from the trusted issuer by a detail, such as a slash at the end. Issuers are compared exactly.",
                    "Compare `iss` of the ID-JAG exactly with the issuer that this authorization server was set up to trust.",
                ),
                cause(
                    "The issuer was never set up as trusted here.",
                    "Compare `iss` with `Issuer URL` at `Applications and Resources > Applications > your app > Resource Server > Cross App Access (XAA)` and with the agent's `Directory > AI Agents > your agent > Resource connections`. If both are right, open a case at `support.okta.com` with the `iss`, the Okta domain and the `X-Okta-Request-Id`.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The audience of the JWT Bearer Grant must match the the issuer of the authorization server."],
        explain("invalid_grant/jwt_bearer_grant_invalid_audience", "`aud` of the JWT grant names a different server")
            .verdict("Okta refused the JWT because it was made for a different recipient than this authorization server. The JWT may be genuine.")
            .causes(&[
                cause(
                    "`aud` of the `assertion` is the URL of a token endpoint, as it would be in a client assertion. Here it must be the issuer of this authorization server.",
                    "Set `aud` to `issuer` in this server's `/.well-known/openid-configuration`, exactly.",
                ),
                cause(
                    "The JWT was sent to a different authorization server than the one that it was made for.",
                    "Compare `aud` with the URL of the request up to `/v1`, and send the JWT to that server.",
                ),
            ])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The jti of the JWT Bearer Grant was already used."],
        explain("invalid_grant/jwt_bearer_grant_replayed", "`jti` of the JWT grant was already used")
            .verdict("Okta has already seen this JWT, and each one works only once. Its signature and its issuer are not the problem.")
            .causes(&[
                cause(
                    "The same JWT was sent twice: by a retry after a timeout, or by a cache that keeps the JWT until its `exp`.",
                    "Keep the access token until its `exp`, and never the `assertion`. For each request to `/token`, also a retry, get or sign a new JWT.",
                ),
                cause(
                    "The code that signs the JWT sets a fixed `jti`, or one that repeats, such as the time in seconds.",
                    "Decode two JWTs, one after the other, and compare `jti`: set it to a new UUID in each.",
                ),
            ])
            .family(&ID_JAG),
    ),
];
