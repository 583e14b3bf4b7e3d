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
            .verdict("One parameter is missing. The client and its secret may be right.")
            .causes(&[cause(
                "The Interaction Code flow always needs PKCE (a one-time proof that ties the code to whoever asked for it), even for an app with a secret.",
                "Send `code_challenge` and `code_challenge_method=S256` to `/interact`, and `code_verifier` to `/token`.",
            )
            .certain()])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge contains illegal characters."],
        explain("invalid_request/pkce_invalid_challenge", "`code_challenge` has characters that are not allowed")
            .verdict("One parameter is encoded wrongly. The app's settings are not the problem.")
            .causes(&[cause(
                "`code_challenge` is plain base64 with `+`, `/` or `=`, or was percent-encoded twice.",
                "Send the SHA-256 of the verifier as `code_challenge`, in base64url without padding: 43 characters.",
            )])
            .family(&PKCE),
    ),
    known(
        400,
        &[
            "PKCE code challenge is required by the application.",
            "PKCE code challenge is required when the token endpoint authentication method is 'NONE'.",
        ],
        explain("invalid_request/pkce_missing_challenge", "The app requires PKCE, and `code_challenge` is missing")
            .verdict("The sign-in request lacks PKCE, which this app requires. The redirect URI and the user are not the problem.")
            .causes(&[cause(
                "An app without a secret always needs PKCE (a one-time proof that ties the code to whoever asked for it). An app with a secret needs it where `Require PKCE as additional verification` is selected.",
                "Turn PKCE on in the library, so that it sends `code_challenge`. Only a web app with a secret can do without: clear `Require PKCE as additional verification` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`, which makes a stolen code easier to use.",
            )])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge should be specified in the authorize request for code verification."],
        explain(
            "invalid_request/pkce_missing_challenge_verifier_present",
            "A PKCE verifier came without a challenge",
        )
            .verdict("The two requests of one sign-in do not match: one used PKCE, the other did not.")
        .causes(&[cause(
            "`code_verifier` was sent to `/token`, but the code was issued without a `code_challenge`.",
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
            .verdict("The code may be good, but the request does not prove that it comes from whoever started the sign-in.")
            .causes(&[cause(
                "The verifier (the secret half of PKCE) was lost during the redirect, or another program exchanges the code than the one that started the sign-in.",
                "Store `code_verifier` where `code_challenge` is made, keep it until the callback, and send it to `/token`.",
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
            .verdict("One parameter is wrong. The app's settings are not the problem.")
        .causes(&[cause(
            "`code_challenge_method` is `plain`, `s256` or `SHA256`, or is missing, which means `plain`.",
            "Send `code_challenge_method=S256`, and make `code_challenge` with SHA-256.",
        )])
        .family(&PKCE),
    ),
];
