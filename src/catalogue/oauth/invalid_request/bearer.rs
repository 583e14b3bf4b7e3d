//! `invalid_request` where an access token is presented.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

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
            .verdict("Okta accepts an access token in only one place of a request, and this request has it in two. The token may be valid.")
            .causes(&[
                cause(
                    "Your code and the HTTP library each add the token: one in the `Authorization` header, the other as `access_token` in the body.",
                    "Keep the `Authorization` header, and remove `access_token` from the body.",
                )
                .certain(),
                cause(
                    "A proxy or gateway adds its own `Authorization` header to a request that already has `access_token` in the body or the query.",
                    "Remove `access_token` from the body and the query, and let the proxy pass on the `Authorization` header of the program.",
                ),
            ])
            .family(&BEARER),
    ),
    known(
        400,
        &["The access token cannot be presented in a query string."],
        explain("invalid_request/access_token_in_query", "The access token is in the URL")
            .verdict("Okta refused a token in the URL, which logs keep. It may be valid, but treat it as known to others.")
            .causes(&[
                cause(
                    "The program sends the token as `?access_token=…`, which proxies, servers and browser histories record.",
                    "Send it as `Authorization: Bearer` instead, and revoke this one at `/v1/revoke`.",
                )
                .certain(),
                cause(
                    "A link or a download that a browser opens needs the token, and a link cannot set a header.",
                    "Let your server fetch the file with `Authorization: Bearer`, or give the link a short-lived code of your own instead of the token.",
                ),
            ])
            .family(&BEARER),
    ),
    known(
        401,
        &["The access token is missing."],
        explain("invalid_request/access_token_missing", "The request has no access token")
            .verdict("Okta found no token in `Authorization` or in the body, so none was checked. The URL is right, and scopes and roles are not the problem.")
            .causes(&[
                cause(
                    "The variable that holds the token was empty.",
                    "Print its length before the request is sent, and look for an earlier response with `error` in it that nobody read.",
                )
                .any(&[Clue::Also("header-empty-credentials"), Clue::Also("access-token-empty")]),
                cause(
                    "A proxy or gateway removed the `Authorization` header.",
                    "Send `Authorization: Bearer` (or `DPoP`) with `curl -i` directly to {org}. If that works, have the proxy pass the header on.",
                ),
                cause(
                    "A redirect led to another host, and HTTP clients drop the `Authorization` header on the way there.",
                    "Look with `curl -v` for a status of 301 or 302, and send the request to the final URL directly.",
                )
                .any(&[Clue::Words("location: http"), Clue::Status(301), Clue::Status(302), Clue::Status(307), Clue::Status(308)]),
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
            .verdict("Okta refused the scheme `Bearer`, because this token is bound to a key. The token itself may be valid.")
        .causes(&[
            cause(
                "The HTTP client sends every token as `Bearer`. This one is bound to a key (`cnf.jkt`), so it needs the scheme `DPoP` and a proof (a signed JWT that shows who has the key).",
                "Send `Authorization: DPoP` and the token, and a `DPoP` header with a proof for this URL and method (`htu`, `htm`) and this token (`ath`, its SHA-256 hash as base64url).",
            )
            .certain(),
            cause(
                "The client does not support DPoP, but the app requires it, as new API Services apps do.",
                "If this client cannot do DPoP in any version, clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit`, and get a new token. A stolen token then works without the client's key.",
            ),
        ])
        .family(&BOUND),
    ),
    known(
        400,
        &["The resource request requires a DPoP proof."],
        explain("invalid_request/dpop_proof_required_for_token", "A DPoP-bound token was sent without a proof")
            .verdict("Okta refused the request because the token works only together with a proof by its key, and none was sent. The token itself may be valid.")
            .causes(&[
                cause(
                    "The HTTP client or SDK does not support DPoP, so it sends only the token. The token is bound to a key (`cnf.jkt`) and needs a `DPoP` header with a proof by that key.",
                    "Update the SDK to a version with DPoP and switch it on (`dpop: true` in auth-js). In code of your own, send `Authorization: DPoP` and the token, and a `DPoP` header with a proof for this URL and method (`htu`, `htm`) and this token (`ath`, its SHA-256 hash as base64url).",
                ),
                cause(
                    "The SDK supports DPoP, but a proxy or gateway removes the `DPoP` header.",
                    "Send the request with `curl -v` directly to {org}, and look at the headers that are sent. If that works, have the proxy pass `DPoP` on.",
                ),
            ])
            .family(&BOUND),
    ),
];
