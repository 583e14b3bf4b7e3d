//! `invalid_request`: PKCE parameters.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, Snippet, cause, explain};

static PKCE: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[Snippet {
        language: "Shell",
        title: "Make a verifier and its challenge",
        code: "CODE_VERIFIER=$(openssl rand -base64 48 | tr '+/' '-_')\nprintf %s \"$CODE_VERIFIER\" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='",
    }],
    references: &[Reference {
        title: "RFC 7636: PKCE",
        url: "https://datatracker.ietf.org/doc/html/rfc7636#section-4",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["PKCE code challenge is required to use the interaction code flow."],
        explain("invalid_request/pkce_challenge_required", "`/interact` was called without `code_challenge`")
            .causes(&[cause(
                "The interaction code flow always needs PKCE, even with a secret.",
                "Send `code_challenge` (`S256`) to `/interact`, and `code_verifier` to `/token`.",
            )
            .certain()])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge contains illegal characters."],
        explain("invalid_request/pkce_invalid_challenge", "`code_challenge` has forbidden characters")
            .causes(&[cause(
                "It is plain base64 with `+`, `/` or `=`, or was percent-encoded twice.",
                "Send the verifier's SHA-256 as base64url without padding: 43 characters.",
            )])
            .family(&PKCE),
    ),
    known(
        400,
        &[
            "PKCE code challenge is required by the application.",
            "PKCE code challenge is required when the token endpoint authentication method is 'NONE'.",
        ],
        explain("invalid_request/pkce_missing_challenge", "The app needs PKCE; `code_challenge` is missing")
            .causes(&[cause(
                "Apps without a secret, or with `Require PKCE as additional verification`, need it.",
                "Turn PKCE on in the library; for a web app with a secret that box may be cleared.",
            )])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge should be specified in the authorize request for code verification."],
        explain(
            "invalid_request/pkce_missing_challenge_verifier_present",
            "A verifier came without a challenge",
        )
        .causes(&[cause(
            "`code_verifier` came, but its code was issued without `code_challenge`.",
            "Send `code_challenge` and `code_challenge_method=S256` to `/authorize` of the same sign-in.",
        )
        .certain()])
        .family(&PKCE),
    ),
    known(
        400,
        &[
            "PKCE code verifier is required by the application.",
            "PKCE code verifier is required when the token endpoint authentication method is 'NONE'.",
        ],
        explain("invalid_request/pkce_missing_verifier", "The token request lacks `code_verifier`")
            .causes(&[cause(
                "The verifier was lost in the redirect, or another program exchanges the code.",
                "Send `code_verifier` from where `code_challenge` was made, and keep it until then.",
            )])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge method is not supported. Valid values: [{0}]"],
        explain(
            "invalid_request/pkce_unsupported_code_challenge_method",
            "`code_challenge_method` is not supported",
        )
        .causes(&[cause(
            "It is `plain`, `s256`, `SHA256`, or missing, which means `plain`.",
            "Send `code_challenge_method=S256`, and make the challenge with SHA-256.",
        )])
        .family(&PKCE),
    ),
];
