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
            .verdict("The token may be good, but Okta accepts it in only one place of a request.")
            .causes(&[cause(
                "The token is both in the `Authorization` header and in the body as `access_token`.",
                "Keep the `Authorization` header, and remove `access_token` from the body.",
            )
            .certain()])
            .family(&BEARER),
    ),
    known(
        400,
        &["The access token cannot be presented in a query string."],
        explain("invalid_request/access_token_in_query", "The access token is in the URL")
            .verdict("The token may be good, but it was sent where logs keep it. Treat it as known to others.")
            .causes(&[cause(
                "The token was sent as `?access_token=…`, where logs and browser histories keep it.",
                "Send it as `Authorization: Bearer` instead, and revoke this one at `/v1/revoke`.",
            )
            .certain()])
            .family(&BEARER),
    ),
    known(
        401,
        &["The access token is missing."],
        explain("invalid_request/access_token_missing", "The request carries no access token")
            .verdict("Okta found no token in the request, so it could not check one.")
            .causes(&[
                cause(
                    "The variable that holds the token was empty.",
                    "Print its length before the request is sent, and look for an earlier response with `error` in it that nobody read.",
                ),
                cause(
                    "A proxy or gateway removed the `Authorization` header.",
                    "Send `Authorization: Bearer` (or `DPoP`) with `curl -i` directly to {org}. If that works, have the proxy pass the header on.",
                ),
                cause(
                    "A redirect led to another host, where clients drop the header.",
                    "Look with `curl -v` for a status of 301 or 302, and call the final URL directly.",
                ),
            ])
            .family(&BEARER),
    ),
    known(
        400,
        &["The resource request must use the DPoP authentication scheme when using a DPoP bound token."],
        explain(
            "invalid_request/dpop_authentication_scheme_required",
            "A DPoP-bound token was sent as `Bearer`",
        )
            .verdict("The token may be good, but it was sent as if anybody who holds it could use it.")
        .causes(&[cause(
            "The token is bound to a key (`cnf.jkt`), so it needs the scheme `DPoP` and a proof (a signed JWT that shows who holds the key).",
            "Send `Authorization: DPoP` and the token, and a `DPoP` header with a proof for this URL and method (`htu`, `htm`) and this token (`ath`, its SHA-256 hash as base64url).",
        )
        .certain()])
        .family(&BOUND),
    ),
    known(
        400,
        &["The resource request requires a DPoP proof."],
        explain("invalid_request/dpop_proof_required_for_token", "A DPoP-bound token came without a proof")
            .verdict("The token may be good, but it works only together with a proof by its key.")
            .causes(&[cause(
                "The token is bound to a key (`cnf.jkt`), and the request has no `DPoP` header with a proof by that key.",
                "Send a `DPoP` header with a proof for this URL and method, and with `ath`, the hash of the token.",
            )
            .certain()])
            .family(&BOUND),
    ),
];
