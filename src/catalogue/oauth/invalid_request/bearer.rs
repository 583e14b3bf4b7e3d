//! `invalid_request` where an access token is presented.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static BEARER: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6750: bearer tokens",
        url: "https://datatracker.ietf.org/doc/html/rfc6750#section-2",
    }],
};

static BOUND: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "DPoP proofs refused",
        clauses: &[
            "(outcome.reason sw \"invalid_dpop_proof\" or outcome.reason eq \"dpop_proof_already_used\" or outcome.reason eq \"dpop_proof_invalid_ath\")",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: DPoP",
        url: "https://developer.okta.com/docs/guides/dpop/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The access token cannot be specified in both the Authorization header and the request-body."],
        explain("invalid_request/access_token_duplicate", "The access token is sent twice")
            .causes(&[cause(
                "It stands in the `Authorization` header and as `access_token` in the body.",
                "Keep the header and drop `access_token`.",
            )
            .certain()])
            .family(&BEARER),
    ),
    known(
        400,
        &["The access token cannot be presented in a query string."],
        explain("invalid_request/access_token_in_query", "The access token stands in the address")
            .causes(&[cause(
                "It was sent as `?access_token=…`, where logs keep it.",
                "Send it as `Authorization: Bearer`, and revoke this one.",
            )
            .certain()])
            .family(&BEARER),
    ),
    known(
        401,
        &["The access token is missing."],
        explain("invalid_request/access_token_missing", "The request carries no access token")
            .causes(&[cause(
                "The variable was empty, or a proxy dropped the header.",
                "Send `Authorization: Bearer` (or `DPoP`) straight to {org}, and compare.",
            )])
            .family(&BEARER),
    ),
    known(
        400,
        &["The resource request must use the DPoP authentication scheme when using a DPoP bound token."],
        explain(
            "invalid_request/dpop_authentication_scheme_required",
            "A DPoP-bound token was sent as `Bearer`",
        )
        .causes(&[cause(
            "The token has `cnf.jkt`, so it needs the scheme `DPoP` and a proof.",
            "Send `Authorization: DPoP` and the token, and a `DPoP` header with a proof for this URL and method.",
        )
        .certain()])
        .family(&BOUND),
    ),
    known(
        400,
        &["The resource request requires a DPoP proof."],
        explain("invalid_request/dpop_proof_required_for_token", "A DPoP-bound token came without its proof")
            .causes(&[cause(
                "The token has `cnf.jkt`, and the request has no `DPoP` header.",
                "Send a `DPoP` header with a proof for this URL and method, with `ath`.",
            )
            .certain()])
            .family(&BOUND),
    ),
];
