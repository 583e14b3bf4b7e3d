//! `invalid_scope` in flows of several steps: direct authentication, CIBA, MFA attestation.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static STEPS: Family = Family {
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
        title: "RFC 6749: scope",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-3.3",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[
            "The Client-Initiated Backchannel Authentication Flow must contain 'openid' scope.",
            "The ciba request must contain 'openid' scope.",
        ],
        explain("invalid_scope/ciba_request_invalid_scope", "The backchannel request lacks `openid`")
            .causes(&[cause(
                "CIBA is a flow of OpenID Connect.",
                "Add `openid` to `scope` in the request to `/bc/authorize`.",
            )
            .certain()])
            .family(&STEPS),
    ),
    known(
        400,
        &["No scopes were requested."],
        explain("invalid_scope/ciba_request_missing_scope", "The backchannel request has no scope")
            .causes(&[cause(
                "`scope` is missing or empty at `/bc/authorize`.",
                "Send `scope=openid` there, with any others you need.",
            )])
            .family(&STEPS),
    ),
    known(
        400,
        &[
            "The requested scopes '{0}' do not match the scopes requested in the original request '{1}'. Use the originally requested scopes and try again.",
            "The 'scope' must not be changed from the originally requested scopes. Requested scopes '{0}' do not match the originally requested scopes '{1}'",
        ],
        explain("invalid_scope/direct_auth_invalid_scope", "The scopes changed during sign-in")
            .causes(&[cause(
                "The sign-in began with `{1}`; this step came with `{0}`.",
                "Send `{1}` in every step, or begin again with other scopes.",
            )
            .certain()])
            .family(&STEPS),
    ),
    known(
        400,
        &["scope '{0}' cannot be requested with intent '{1}'."],
        explain(
            "invalid_scope/direct_auth_invalid_scope_for_intent",
            "The scope does not go with this `intent`",
        )
        .causes(&[cause(
            "`intent` `{1}` gives no token with `{0}`.",
            "Leave `{0}` out, and ask for it when the user signs in.",
        )
        .certain()])
        .family(&STEPS),
    ),
    known(
        400,
        &[
            "The 'scope' parameter is unsupported on this endpoint. Try again without this parameter.",
            "The 'scope' must not be sent on this endpoint.",
        ],
        explain("invalid_scope/direct_auth_scope_not_allowed", "This endpoint takes no `scope`")
            .causes(&[cause(
                "This step issues no token, or the scopes are fixed.",
                "Remove `scope`; it belongs in the request to `/token`.",
            )])
            .family(&STEPS),
    ),
    known(
        400,
        &["'scope' must be 'openid' for MFA attestation."],
        explain("invalid_scope/mfa_attestation_invalid_scope", "An MFA attestation takes `openid` alone")
            .causes(&[cause("The request asks for other scopes.", "Send `scope=openid` alone.").certain()])
            .family(&STEPS),
    ),
];
