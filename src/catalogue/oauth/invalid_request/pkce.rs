//! `invalid_request`: PKCE parameters.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Snippet, cause, explain};

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
        explain("invalid_request/pkce_challenge_required", "A request to `/interact` has no `code_challenge`")
            .verdict("`code_challenge` is missing from the request to `/interact`. The client and its secret may be right.")
            .causes(&[
                cause(
                    "The Interaction Code flow always needs PKCE (a one-time proof that ties the code to the program that asked for it), even for an app with a secret.",
                    "Send `code_challenge` and `code_challenge_method=S256` to `/interact`, and `code_verifier` to `/token`.",
                )
                .certain(),
                cause(
                    "The program sends `code_challenge` only to `/authorize`, as in the redirect flow.",
                    "In the Interaction Code flow, send it to `/interact`, which comes before everything else.",
                ),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge contains illegal characters."],
        explain("invalid_request/pkce_invalid_challenge", "`code_challenge` has characters that are not allowed")
            .verdict("Okta refused `code_challenge` because of how it is encoded. The app's settings and the user are not the problem.")
            .causes(&[
                cause(
                    "`code_challenge` is plain base64 with `+`, `/` or `=`.",
                    "Send the SHA-256 of the verifier as `code_challenge`, in base64url without padding: 43 characters of letters, digits, `-` and `_`.",
                ),
                cause(
                    "`code_challenge` was percent-encoded twice, so it contains `%`.",
                    "Give the library the value as it is, and let the library build the URL. base64url needs no encoding: a `%` in the value means that it was encoded.",
                ),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &[
            "PKCE code challenge is required by the application.",
            "PKCE code challenge is required when the token endpoint authentication method is 'NONE'.",
        ],
        explain("invalid_request/pkce_missing_challenge", "The app requires PKCE, and `code_challenge` is missing")
            .verdict("Okta refused the sign-in request because it has no PKCE challenge, which this app requires. The redirect URI and the user are not the problem.")
            .causes(&[
                cause(
                    "The app has no secret, so it always needs PKCE (a one-time proof that ties the code to the program that asked for it), but the library does not send it.",
                    "Turn PKCE on in the library, so that it sends `code_challenge` and `code_challenge_method=S256`.",
                )
                .any(&[Clue::Words("is 'none'")]),
                cause(
                    "The app has a secret, and `Require PKCE as additional verification` is selected for it.",
                    "Turn PKCE on in the library. Only if it cannot do that, clear the setting at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`, which makes a stolen code easier to use.",
                )
                .unless(&[Clue::Summary("is 'none'")]),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge should be specified in the authorize request for code verification."],
        explain("invalid_request/pkce_missing_challenge_verifier_present", "A PKCE verifier was sent without a challenge before it")
            .verdict("Okta refused `code_verifier`, because the request to `/authorize` had no challenge for it. The code and the client may be valid.")
        .causes(&[
            cause(
                "Two libraries share the sign-in: the one that opens `/authorize` does not use PKCE, and the one that sends `code_verifier` to `/token` does.",
                "Send `code_challenge` and `code_challenge_method=S256` to `/authorize` in the same sign-in, or have one library do both steps.",
            ),
            cause(
                "The verifier is left over from an earlier sign-in, and this one was started without PKCE.",
                "Clear the stored `code_verifier` (in a browser, `sessionStorage`), turn PKCE on for `/authorize`, and start the sign-in again.",
            ),
        ])
        .family(&PKCE),
    ),
    known(
        400,
        &[
            "PKCE code verifier is required by the application.",
            "PKCE code verifier is required when the token endpoint authentication method is 'NONE'.",
        ],
        explain("invalid_request/pkce_missing_verifier", "`code_verifier` is missing from the token request")
            .verdict("Okta refused the request because it does not prove that it comes from the program that started the sign-in. The code may be valid.")
            .causes(&[
                cause(
                    "One program does both steps, and lost the verifier (the secret half of PKCE) during the redirect: it was stored in a session or `sessionStorage` that is not available after it.",
                    "Store `code_verifier` under the `state` of the sign-in, on the same origin that Okta returns to.",
                ),
                cause(
                    "A different program exchanges the code than the one that started the sign-in, such as a back end instead of the front end.",
                    "Let one of them do both steps, or pass `code_verifier` on together with the code.",
                ),
                cause(
                    "The library that sends the token request does not support PKCE, while the one for `/authorize` does.",
                    "Turn PKCE on in that library, or add `code_verifier` to its token request.",
                ),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE code challenge method is not supported. Valid values: [{0}]"],
        explain(
            "invalid_request/pkce_unsupported_code_challenge_method",
            "`code_challenge_method` is not supported",
        )
            .verdict("Okta refused the value of `code_challenge_method`. The app's settings and the user are not the problem.")
        .causes(&[
                cause(
                    "`code_challenge_method` is missing, which means `plain`, or is `plain`.",
                    "Send `code_challenge_method=S256`, and make `code_challenge` with SHA-256.",
                )
                .any(&[Clue::Words("challenge_method=plain")])
                .unless(&[Clue::Words("challenge_method=sha"), Clue::Words("challenge_method=s256")]),
                cause(
                    "The name is written differently, such as `s256` or `SHA256`.",
                    "Write it as `S256`, with a capital letter.",
                )
                .any(&[Clue::Words("challenge_method=sha"), Clue::Words("challenge_method=s256")]),
            ])
        .family(&PKCE),
    ),
];
