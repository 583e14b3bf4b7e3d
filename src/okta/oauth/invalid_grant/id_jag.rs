//! `invalid_grant` for a JWT in place of a sign-in: identity assertions and the JWT bearer grant.

use crate::finding::{Family, Query, Reference, cause, explain};
use crate::okta::{Known, known};

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
            title: "RFC 7523, section 3: JWT as authorization grant",
            url: "https://datatracker.ietf.org/doc/html/rfc7523#section-3",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        400,
        &["The 'client_id' in the JWT Bearer Grant must match the 'client_id' used to authenticate the client."],
        explain("invalid_grant/id_jag_client_mismatch", "The ID-JAG was made for another client")
            .causes(&[cause(
                "The `client_id` claim is not the client that authenticates the request.",
                "Ask for the ID-JAG with the client ID that authenticates here.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is expired."],
        explain("invalid_grant/id_jag_expired", "The ID-JAG has expired")
            .causes(&[cause(
                "An ID-JAG lives five minutes at most; a cached one is the usual reason.",
                "Ask for a new one right before each exchange, and check the clocks of both servers.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The signature of the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_signature", "The ID-JAG's signature does not verify")
            .causes(&[cause(
                "It was changed on the way, or signed with a key that its issuer does not publish.",
                "Compare `kid` with the issuer's key set, and pass the token on unchanged.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'sub' claim in the id-jag is invalid."],
        explain("invalid_grant/id_jag_invalid_subject", "The ID-JAG's `sub` is no user here")
            .causes(&[cause(
                "The subject is missing, or an id of the issuing org unknown in this one.",
                "Compare `sub` with this org's user, and correct the subject mapping.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag is issued in the future."],
        explain("invalid_grant/id_jag_issued_in_future", "The ID-JAG's `iat` is in the future")
            .causes(&[cause(
                "The clock of the server that issued it runs ahead of Okta's.",
                "Synchronise that server's clock by NTP; Okta allows about 30 seconds.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The id-jag must include at least one scope."],
        explain("invalid_grant/id_jag_lacking_scopes", "The ID-JAG carries no scope")
            .causes(&[cause(
                "Its `scope` is missing or empty: none was asked for, or none granted.",
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
                "Between its `iat` and `exp` lie more than 300 seconds.",
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
                "Its `jti` was seen already: a retry or a cache sent the same one twice.",
                "Ask for a new ID-JAG for every exchange, and never retry with the old one.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The 'resource' claim in the id-jag does not match the 'resource' parameter in the request.", "The 'resource' is invalid."],
        explain("invalid_grant/id_jag_resource_mismatch", "`resource` differs between ID-JAG and request")
            .causes(&[cause(
                "The claim in the ID-JAG and the parameter of the request name two resources.",
                "Send as `resource` exactly what the claim says, or leave it out.",
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
            "The `resource` claim names an API that another authorization server protects.",
            "Send the ID-JAG to that server, or ask for one with this server's resource.",
        )
        .certain()])
        .family(&ID_JAG),
    ),
    known(
        400,
        &["The issuer of the id-jag is not a trusted authorization server."],
        explain("invalid_grant/id_jag_untrusted_issuer", "The ID-JAG comes from an untrusted issuer")
            .causes(&[cause(
                "This server has no trust in the `iss` of the ID-JAG.",
                "Register that issuer as trusted for this server, and compare `iss` letter by letter: host, path, slash.",
            )])
            .family(&ID_JAG),
    ),
    known(
        400,
        &["The audience of the JWT Bearer Grant must match the the issuer of the authorization server."],
        explain(
            "invalid_grant/jwt_bearer_grant_invalid_audience",
            "The JWT grant's `aud` is another server",
        )
            .causes(&[cause(
                "`aud` has to be this server's issuer; a token endpoint or another server is refused.",
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
                "A retry or a cache sent the same signed JWT a second time.",
                "Sign a new JWT with a fresh random `jti` for every token request.",
            )
            .certain()])
            .family(&ID_JAG),
    ),
];
