//! `invalid_grant`: codes, refresh tokens and PKCE.

pub(crate) mod exchange;
pub(crate) mod id_jag;
pub(crate) mod password;

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Snippet, cause, explain};

static TOKEN: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749: errors of the token endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2",
    }],
};

static PKCE: Family = Family {
    causes: &[
        cause(
            "The server that got the callback lacks the session with the verifier.",
            "Share the session store between servers; check that the session cookie survives the redirect (`SameSite=Lax`).",
        ),
        cause(
            "The challenge is not base64url of a SHA-256, or the method is `plain`.",
            "Send the verifier's SHA-256 as base64url without padding, and `code_challenge_method=S256`.",
        ),
    ],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[Snippet {
        language: "Shell",
        title: "Compute the challenge of a verifier to compare it with `code_challenge`",
        code: "printf %s \"$CODE_VERIFIER\" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='",
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
        &[],
        explain("invalid_grant", "The code, token or credentials were not accepted")
            .verdict("What was handed in (a code, a refresh token, an assertion or a sign-in) is wrong, expired, revoked or was issued to another client.")
            .causes(&[
                cause(
                    "The token that was sent as `subject_token` has expired, was issued by another authorization server than the one that was asked, or was issued to another client.",
                    "Paste the subject token here and compare its `exp`, `iss` and `aud` (or `cid`) with the present time, the token endpoint and the `client_id` of the exchange.",
                )
                .any(&[Clue::Words("subject token"), Clue::Words("subject_token")]),
                cause(
                    "The code was used twice or is older than five minutes.",
                    "Start a new sign-in and exchange the new code once, at once.",
                )
                .prevention("Redirect away from the callback address after the exchange, and never retry it.")
                .any(&[Clue::Words("grant_type=authorization_code"), Clue::Words("authorization code")]),
                cause(
                    "The refresh token has expired, was rotated, or was revoked.",
                    "Send the user to `/authorize` again, and keep only the newest refresh token.",
                )
                .prevention("Refresh in one place, under a lock, and store the token of each answer.")
                .any(&[Clue::Words("grant_type=refresh_token"), Clue::Words("refresh token")]),
                cause(
                    "The password was wrong, or the policy asks for more than a password.",
                    "Read `outcome.reason` of the failed sign-in in `Reports > System Log`.",
                )
                .any(&[Clue::Words("grant_type=password"), Clue::Words("password")]),
                cause(
                    "`/authorize` and `/token` differ in `client_id`, `redirect_uri`, `code_verifier` or server.",
                    "Compare both requests value by value.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The authorization code is invalid or has expired."],
        explain("invalid_grant/invalid_authorization_code", "The authorization code is used up or expired")
            .verdict("An authorization code works once and for five minutes; this one was used, is older, or is another server's.")
            .causes(&[
                cause(
                    "The code was exchanged before: a reload of the callback page, a double effect or a retry sent it again.",
                    "Start a new sign-in, exchange its code once, and redirect away from the callback address.",
                )
                .prevention("Make the callback handler idempotent, and never retry a code after a timeout: start a new sign-in.")
                .any(&[
                    Clue::Words("strictmode"),
                    Clue::Words("useeffect"),
                    Clue::Words("retry"),
                    Clue::Words("retried"),
                    Clue::Words("twice"),
                ]),
                cause(
                    "More than five minutes passed since the sign-in.",
                    "Start a new sign-in and exchange the new code at once.",
                ),
                cause(
                    "The code was sent to another authorization server or org than the one that issued it.",
                    "Use the same base for both calls: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1` of one org; the servers are listed at `Security > API > Authorization Servers`.",
                )
                .any(&[Clue::Words("/oauth2/default"), Clue::Words("/oauth2/aus")]),
                cause(
                    "The code was cut or encoded twice.",
                    "Decode it once, and percent-encode it once in the form body.",
                )
                .any(&[Clue::Words("%25")]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The device code is invalid or has expired."],
        explain("invalid_grant/invalid_device_code", "The device code is used up or expired")
            .causes(&[cause(
                "The code's tokens were fetched, `expires_in` passed, or the user code was sent instead.",
                "Call `/device/authorize` again and poll with the new `device_code`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Invalid grant"],
        explain("invalid_grant/invalid_grant", "The grant is not valid")
            .causes(&[cause(
                "The code, token or assertion is unknown here, or its user or client changed.",
                "Start again; if it fails again, read `outcome.reason` in `Reports > System Log`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The interaction code is invalid or has expired."],
        explain("invalid_grant/invalid_interaction_code", "The interaction code is used up or expired")
            .causes(&[cause(
                "The code serves once and briefly; a reload sent it again.",
                "Start at `/interact` again and exchange the new code once, with that call's `code_verifier`.",
            )])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The refresh token is invalid or expired."],
        explain("invalid_grant/invalid_refresh_token", "The refresh token is expired, rotated or revoked")
            .verdict("A retry with this refresh token will not help: in most cases the user has to sign in again.")
            .causes(&[
                cause(
                    "Rotation is on, and an older token was sent again: two tabs, threads or retries refreshed at once. Reuse ends the whole family.",
                    "Send the user to `/authorize` again; keep the refresh token of every answer, and refresh in one place only.",
                )
                .prevention("Set a grace period of up to 60 seconds at `Applications and Resources > Applications > your app > General > General Settings > Edit > Refresh Token > Grace period`.")
                .any(&[
                    Clue::Words("detect_reuse"),
                    Clue::Words("rotat"),
                    Clue::Words("parallel"),
                    Clue::Words("concurren"),
                ]),
                cause(
                    "The token lay unused too long (seven days by default) or passed its total life.",
                    "Send the user to `/authorize` again; the times are `AND Refresh token lifetime is` and `but will expire if not used every` of the rule at `Security > API > Authorization Servers > your server > Access Policies`; those of the org server are fixed.",
                ),
                cause(
                    "It was revoked by a sign-out, a deactivated user or app, or a lost assignment.",
                    "Run the System Log query “Tokens revoked”, and check the user's status and assignment.",
                ),
                cause(
                    "It was sent to another authorization server or org than the one that issued it.",
                    "Send the same base and `client_id` as at the sign-in.",
                ),
                cause(
                    "An access token or ID token was sent; a refresh token never begins with `eyJ`.",
                    "Send the `refresh_token` of the token response.",
                )
                .any(&[
                    Clue::Words("refresh_token=eyj"),
                    Clue::Token("access-token"),
                    Clue::Token("id-token"),
                    Clue::Token("org-access-token"),
                ]),
            ])
            .queries(&[
                Query {
                    finds: "Refresh tokens used again after rotation",
                    clauses: &["(eventType eq \"app.oauth2.token.detect_reuse\" or eventType eq \"app.oauth2.as.token.detect_reuse\")"],
                },
                Query {
                    finds: "Tokens revoked",
                    clauses: &["(eventType sw \"app.oauth2.token.revoke\" or eventType eq \"app.oauth2.as.token.revoke\")"],
                },
            ])
            .references(&[Reference {
                title: "Okta: refresh tokens",
                url: "https://developer.okta.com/docs/guides/refresh-tokens/main/",
            }])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The grant was issued to another client. Please make sure the 'client_id' matches the one used at the authorize request."],
        explain("invalid_grant/mismatched_client", "The grant belongs to another client")
            .causes(&[
                cause(
                    "`/authorize` and `/token` got two client IDs, usually from mixed settings.",
                    "Use one `client_id` for both.",
                )
                .certain(),
                cause(
                    "A front end got the code with one client, and the back end exchanges it with another.",
                    "Let the side that starts the flow finish it.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'redirect_uri' does not match the redirection URI used in the authorization request."],
        explain("invalid_grant/mismatched_redirect_uri", "`redirect_uri` differs between the two calls")
            .causes(&[
                cause(
                    "`/token` has to repeat the `redirect_uri` of `/authorize` letter by letter.",
                    "Compare both values and send the same string twice.",
                )
                .certain(),
                cause(
                    "Behind a proxy the app builds `http://` or an inner host.",
                    "Let the framework trust `X-Forwarded-Proto` and `X-Forwarded-Host`, or set a fixed redirect URI.",
                )
                .any(&[
                    Clue::Words("redirect_uri=http:"),
                    Clue::Words("redirect_uri=http%3a"),
                    Clue::Words("x-forwarded"),
                ]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["PKCE verification failed."],
        explain("invalid_grant/pkce_verification_failed", "The PKCE verifier does not fit the challenge")
            .causes(&[cause(
                "The stored verifier is another attempt's: a second tab or a reload overwrote it.",
                "Clear the app's stored transaction and start again with one tab.",
            )
            .prevention("Store the verifier under the flow's `state`, delete it after use, and update the SDK.")
            .any(&[
                Clue::Words("authapierror"),
                Clue::Words("auth-js"),
                Clue::Words("okta-react"),
                Clue::Words("okta-angular"),
                Clue::Words("okta-vue"),
                Clue::Words("sessionstorage"),
            ])])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE verification failed: {0}."],
        explain("invalid_grant/pkce_verification_failed_with_reason", "PKCE failed, and Okta says why")
            .verdict("PKCE verification failed: {0}.")
            .causes(&[
                cause(
                    "The reason is {0}.",
                    "Send a `code_verifier` of 43 to 128 letters, digits, `-`, `.`, `_` or `~`, and `code_challenge_method=S256`.",
                ),
                cause(
                    "The stored verifier is left over from an earlier sign-in.",
                    "Clear the app's stored transaction and start again with one tab.",
                ),
            ])
            .family(&PKCE),
    ),
];
