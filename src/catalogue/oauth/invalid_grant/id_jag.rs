//! `invalid_grant` for a JWT in place of a sign-in: identity assertions and the JWT bearer grant.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

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
        explain("invalid_grant/id_jag_client_mismatch", "The ID-JAG was made for another client")
            .causes(&[cause(
                "Its `client_id` is not the client that authenticates here.",
                "Get an ID-JAG for that client ID.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is expired."],
        explain("invalid_grant/id_jag_expired", "The ID-JAG has expired")
            .causes(&[cause(
                "It lives five minutes at most; usually it was cached.",
                "Get a new one for each exchange, and check the clocks of both servers.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The signature of the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_signature", "The ID-JAG's signature does not verify")
            .causes(&[cause(
                "It was changed on the way, or its issuer does not publish the key that signed.",
                "Compare `kid` with the issuer's key set, and send it unchanged.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'sub' claim in the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_subject", "The ID-JAG's `sub` is no user here")
            .causes(&[cause(
                "The `sub` of the ID-JAG (a signed identity assertion from another authorization server) is missing, or is the user's ID in the org that issued it.",
                "Compare `sub` with the ID and the login of the user at `Directory > People` of this org, and have the issuing server put the value in that this org knows. A setting here that maps one to the other is not documented.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is issued in the future."],
        explain("invalid_grant/id_jag_issued_in_future", "The ID-JAG's `iat` is in the future")
            .causes(&[cause(
                "The clock of the server that issued it is ahead of Okta's.",
                "Set that server's clock by NTP; Okta allows about 30 seconds.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag must include at least one scope."],
        explain("invalid_grant/id_jag_lacking_scopes", "The ID-JAG carries no scope")
            .causes(&[cause(
                "None was asked for, or none granted.",
                "Send `scope` when asking for the ID-JAG, and check the scopes of the connection.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The lifetime of the id-jag must not exceed 5 minutes."],
        explain("invalid_grant/id_jag_lifetime_too_long", "The ID-JAG lives longer than five minutes")
            .causes(&[cause(
                "More than 300 seconds lie between its `iat` and `exp`.",
                "Let the issuer set `exp` to at most five minutes after `iat`.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag was already used."],
        explain("invalid_grant/id_jag_replayed", "The ID-JAG was used before")
            .causes(&[cause(
                "A retry or a cache sent its `jti` again.",
                "Get a new ID-JAG for each exchange.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &[
            "The 'resource' claim in the id-jag does not match the 'resource' parameter in the request.",
            "The 'resource' is invalid.",
        ],
        explain("invalid_grant/id_jag_resource_mismatch", "`resource` differs between ID-JAG and request")
            .causes(&[cause(
                "The claim names another resource than the parameter.",
                "Send as `resource` what the claim says, or leave it out.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'resource' claim in the id-jag is not valid for this authorization server."],
        explain(
            "invalid_grant/id_jag_resource_not_allowed_for_as",
            "The ID-JAG's resource is not this server's",
        )
        .causes(&[cause(
            "Its `resource` is an API of another authorization server.",
            "Send the ID-JAG to that server, or get one for this server's resource.",
        )
        .certain()])
        .family(&ID_JAG),
    ),
    known(
        400,
        &["The issuer of the id-jag is not a trusted authorization server."],
        explain("invalid_grant/id_jag_untrusted_issuer", "The ID-JAG comes from an untrusted issuer")
            .causes(&[cause(
                "This server does not trust its `iss`; one slash more counts.",
                "Register that issuer as trusted for this server.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The audience of the JWT Bearer Grant must match the the issuer of the authorization server."],
        explain("invalid_grant/jwt_bearer_grant_invalid_audience", "The JWT grant's `aud` is another server")
            .causes(&[cause(
                "`aud` has to be this server's issuer, not a token endpoint.",
                "Set `aud` to the `issuer` in this server's discovery document, letter by letter.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The jti of the JWT Bearer Grant was already used."],
        explain("invalid_grant/jwt_bearer_grant_replayed", "The JWT grant's `jti` was used before")
            .causes(&[cause(
                "A retry or a cache sent it again.",
                "Sign a new JWT with a new `jti` for every request.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
];
