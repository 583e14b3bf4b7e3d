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
            "The server that received the callback does not have the session with the verifier: another server of the same app started the sign-in, or the session cookie was lost.",
            "Share the session store between the servers, and check that the session cookie survives the redirect (`SameSite=Lax`).",
        ),
        cause(
            "`code_challenge` was not made from this verifier in the way that `code_challenge_method` says: `S256` is the base64url of its SHA-256 hash, `plain` is the verifier itself.",
            "Send the SHA-256 of the verifier as `code_challenge`, in base64url without padding, and `code_challenge_method=S256`.",
        )
        .any(&[Clue::Words("code_challenge_method=plain")]),
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
            .verdict("The authorization server refused the code, refresh token, assertion, exchanged token or password: it is wrong, expired, revoked, or was issued to another client. The client itself was accepted.")
            .causes(&[
                cause(
                    "The authorization code was used twice, or is older than five minutes.",
                    "Start a new sign-in at `/authorize`, and send the new `code` to `/token` once and immediately.",
                )
                .unless(&[Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=password"), Clue::Words("token-exchange"), Clue::Words("device_code")])
                .prevention("Redirect away from the callback URL after the exchange, and never retry it.")
                .any(&[Clue::Words("grant_type=authorization_code"), Clue::Words("authorization code")]),
                cause(
                    "The refresh token was replaced by a newer one (rotation), and the program sent the older one. Sometimes two threads refreshed at the same time.",
                    "Send the user to `/authorize` again, and store the `refresh_token` of every response.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=password"), Clue::Words("token-exchange"), Clue::Words("device_code")])
                .prevention("Refresh in one place, under a lock, and store the token of each response.")
                .any(&[Clue::Words("grant_type=refresh_token"), Clue::Words("refresh token")]),
                cause(
                    "The refresh token has expired, or was revoked by a sign-out or an administrator.",
                    "Send the user to `/authorize` again. The System Log tells which it was: look for `app.oauth2.token.revoke` and `app.oauth2.as.token.revoke`.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=password"), Clue::Words("token-exchange"), Clue::Words("device_code")])
                .any(&[Clue::Words("grant_type=refresh_token"), Clue::Words("refresh token")]),
                cause(
                    "The password was wrong: `outcome.reason` of the failed sign-in is `INVALID_CREDENTIALS` or the like.",
                    "Read it at `Reports > System Log`, and try the same password on the sign-in page of {org}.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=refresh_token"), Clue::Words("token-exchange"), Clue::Words("device_code")])
                .any(&[Clue::Words("grant_type=password"), Clue::Words("password")]),
                cause(
                    "The password is right, but a policy asks for more than a password or denies the network.",
                    "Look for the user's `policy.evaluate_sign_on` event at `Reports > System Log`, and use a browser flow (`/authorize`) if a second factor is required.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=refresh_token"), Clue::Words("token-exchange"), Clue::Words("device_code")])
                .any(&[Clue::Words("grant_type=password"), Clue::Words("password")]),
                cause(
                    "The requests to `/authorize` and `/token` differ in `client_id`, `redirect_uri`, `code_verifier` or authorization server.",
                    "Compare both requests value by value: `client_id`, `redirect_uri`, and the path up to `/v1`.",
                )
                .any(&[Clue::Summary("redirect"), Clue::Words("redirect uri"), Clue::Summary("verifier"), Clue::Summary("another client"), Clue::Summary("different client")])
                .unless(&[Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=password"), Clue::Words("token-exchange"), Clue::Words("device_code")]),
                cause(
                    "The token that was sent as `subject_token` (the token that is exchanged) has expired or was revoked.",
                    "Paste the subject token here, and compare its `exp` with the current time.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=password"), Clue::Words("device_code")])
                .any(&[Clue::Words("subject token"), Clue::Words("subject_token")]),
                cause(
                    "The subject token was issued by a different authorization server, or to a different client, than this exchange expects.",
                    "Compare its `iss` with the token endpoint, and its `cid` (or `aud` of an ID token) with the `client_id` of the exchange.",
                )
                .unless(&[Clue::Words("grant_type=authorization_code"), Clue::Words("grant_type=refresh_token"), Clue::Words("grant_type=password"), Clue::Words("device_code")])
                .any(&[Clue::Words("subject token"), Clue::Words("subject_token")]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The authorization code is invalid or has expired."],
        explain("invalid_grant/invalid_authorization_code", "The authorization code is used up or expired")
            .verdict("An authorization code works once and for five minutes. This one was already used, is older, or belongs to a different authorization server.")
            .causes(&[
                cause(
                    "The code was exchanged before: the callback page was reloaded, an effect ran twice, or a retry sent the code again.",
                    "Start a new sign-in, send its `code` to `/token` once, and redirect away from the callback URL.",
                )
                .prevention("Make the callback handler ignore a code that it has already seen. After a timeout, never send a code again: start a new sign-in.")
                .any(&[
                    Clue::Words("strictmode"),
                    Clue::Words("useeffect"),
                    Clue::Words("retry"),
                    Clue::Words("retried"),
                    Clue::Words("twice"),
                ]),
                cause(
                    "More than five minutes passed between the sign-in and the exchange.",
                    "Start a new sign-in and send the new `code` to `/token` immediately.",
                ),
                cause(
                    "The code was sent to a different authorization server or org than the one that issued it.",
                    "Use the same base URL for both requests: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1` of one org. The custom servers are listed at `Security > API > Authorization Servers`.",
                )
                .all(&[Clue::Words("/oauth2/v1/"), Clue::Words("/oauth2/default/v1/")]),
                cause(
                    "The code was cut off or percent-encoded twice.",
                    "Decode the `code` of the callback URL once, and percent-encode it once in the form body.",
                )
                .any(&[Clue::Words("%25")]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The device code is invalid or has expired."],
        explain("invalid_grant/invalid_device_code", "The device code is used up or expired")
            .verdict("Okta accepted the client, but refused the device code: it can no longer be exchanged, and the user has to approve a new one.")
            .causes(&[
                cause(
                    "The tokens for this `device_code` were already fetched by a second process, or by this one before it went on polling.",
                    "Use the tokens of the first response that had some, and stop polling at the first response that is not `authorization_pending` or `slow_down`.",
                ),
                cause(
                    "Nobody approved in time: more seconds have passed than the code's `expires_in` says (usually ten minutes).",
                    "Send a new request to `/device/authorize`, show the new `user_code`, and poll `/token` with the new `device_code`.",
                ),
                cause(
                    "The program sent the short `user_code`, which people type, instead of the long `device_code`.",
                    "Send `device_code` from the response of `/device/authorize`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Invalid grant"],
        explain("invalid_grant/invalid_grant", "The grant is not valid")
            .verdict("Okta accepted the client but refused the code, token or assertion, without a detail.")
            .causes(&[
                cause(
                    "Okta does not know the code, token or assertion: it belongs to another org or authorization server, or was cut off.",
                    "Compare the URL of this request up to `/v1` with the URL that the value came from, and its length with the original.",
                ),
                cause(
                    "The user or the app was changed or deactivated after the value was issued.",
                    "Look at the user at `Directory > People > your user` and at the app at `Applications and Resources > Applications`, then start a new sign-in.",
                ),
                cause(
                    "Neither of these: the value came from this server, and the user and the app are unchanged. Then only the System Log has the reason.",
                    "Read `outcome.reason` of the request at `Reports > System Log`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The interaction code is invalid or has expired."],
        explain("invalid_grant/invalid_interaction_code", "The interaction code (a sign-in's result, exchanged for tokens) is used up or expired")
            .verdict("Okta refused the interaction code, which can no longer be exchanged. The client was accepted, and the user's password is not the problem.")
            .causes(&[
                cause(
                    "The interaction code (the result of a sign-in in the embedded widget or SDK) was exchanged before, usually because the page was reloaded.",
                    "Start at `/interact` again, and remove `interaction_code` from the URL after the first exchange.",
                ),
                cause(
                    "The code was exchanged too late: it is valid only for a short time.",
                    "Exchange the `interaction_code` in the callback itself, before anything else is loaded.",
                ),
                cause(
                    "The `code_verifier` belongs to a different `/interact` request, for example that of a second tab.",
                    "Store the verifier under the `state` of its request, and send the one that belongs to this callback.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The refresh token is invalid or expired."],
        explain("invalid_grant/invalid_refresh_token", "The refresh token is expired, rotated or revoked")
            .verdict("Okta refused the refresh token. The client was accepted, and a retry will not help: in most cases the user has to sign in again.")
            .causes(&[
                cause(
                    "Rotation is on, and an older refresh token was sent again: two tabs, threads or retries refreshed at the same time. Reuse ends the whole family of tokens.",
                    "Send the user to `/authorize` again. Store the `refresh_token` of every response, and refresh in one place only.",
                )
                .prevention("Set a grace period of up to 60 seconds at `Applications and Resources > Applications > your app > General > General Settings > Edit > Refresh Token > Grace period`.")
                .any(&[
                    Clue::Words("detect_reuse"),
                    Clue::Words("rotat"),
                    Clue::Words("parallel"),
                    Clue::Words("concurren"),
                ]),
                cause(
                    "The refresh token was unused for too long: seven days, unless the rule says otherwise.",
                    "Send the user to `/authorize` again. The time is `but will expire if not used every` in the rule at `Security > API > Authorization Servers > your server > Access Policies`; for the org authorization server it cannot be changed.",
                ),
                cause(
                    "The total lifetime of the refresh token has passed, although it was used often.",
                    "Send the user to `/authorize` again. The time is `AND Refresh token lifetime is` in the same rule; for the org authorization server it is 90 days.",
                ),
                cause(
                    "The user signed out, or an administrator ended the sessions or revoked the tokens.",
                    "Run the System Log query \"Tokens revoked\" below to see who did it, and send the user to `/authorize` again.",
                ),
                cause(
                    "The user or the app was deactivated, or the user lost the assignment to the app. A new sign-in then fails too.",
                    "Check the user's status at `Directory > People > your user`, and the assignment at `Directory > People > your user > Applications`.",
                ),
                cause(
                    "The refresh token was sent to a different authorization server or org than the one that issued it.",
                    "Send it to the same base URL and with the same `client_id` as at the sign-in.",
                ),
                cause(
                    "An access token or an ID token was sent instead. An Okta refresh token never starts with `eyJ`.",
                    "Send `refresh_token` of the token response.",
                )
                .any(&[Clue::Words("refresh_token=eyj"), Clue::Words("\"refresh_token\":\"eyj")]),
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
            .verdict("Okta refused the code or token because it was issued to a different client ID than the one in this request. The code or token is genuine.")
            .causes(&[
                cause(
                    "`/authorize` and `/token` got two different client IDs, usually because the settings of two environments are mixed up.",
                    "Compare the `client_id` of both requests, and put one into the settings of both.",
                )
                .certain(),
                cause(
                    "A front end got the code with one client ID, and the back end exchanges it with another.",
                    "Have the side that starts the flow also finish it, or use the same `client_id` on both sides.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'redirect_uri' does not match the redirection URI used in the authorization request."],
        explain("invalid_grant/mismatched_redirect_uri", "`redirect_uri` differs between the two requests")
            .verdict("Okta refused `redirect_uri` because it is not the one that started the sign-in. The code is genuine, and the client is not the problem.")
            .causes(&[
                cause(
                    "`redirect_uri` of the request to `/token` is not exactly that of the request to `/authorize`. Being registered for the app is not enough.",
                    "Compare `redirect_uri` of both requests, and send the same string twice.",
                )
                .certain(),
                cause(
                    "The app runs behind a proxy and builds `redirect_uri` with `http://` or an internal host name.",
                    "Have the framework trust `X-Forwarded-Proto` and `X-Forwarded-Host`, or set a fixed `redirect_uri`.",
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
        explain("invalid_grant/pkce_verification_failed", "The PKCE verifier does not match the challenge")
            .verdict("Okta refused the request because it does not prove that it comes from the program that started the sign-in. The client and the code are not the problem.")
            .causes(&[
                cause(
                    "The token request has no `code_verifier`, although the sign-in was started with a `code_challenge`.",
                    "Send the `code_verifier` that was made before the redirect. Two libraries that share the work, one for `/authorize` and one for `/token`, must share it.",
                )
                .only(&[Clue::Unsent("code_verifier")]),
                cause(
                    "A second tab or a reload overwrote the stored `code_verifier`, which now belongs to another attempt. PKCE ties the code to whoever asked for it: `/token` must get the verifier whose hash was sent to `/authorize`.",
                    "Clear the app's stored transaction (in a browser, its `sessionStorage`) and start the sign-in again in one tab.",
                )
                .prevention("Store the verifier under the `state` of its sign-in, delete it after use, and update the SDK.")
                .any(&[Clue::Words("authapierror"), Clue::Words("auth-js"), Clue::Words("okta-react"), Clue::Words("okta-angular"), Clue::Words("okta-vue"), Clue::Words("sessionstorage"),]),
                cause(
                    "The verifier itself was changed on the way: percent-encoded twice, cut to fewer than 43 characters, or hashed before it was sent.",
                    "Send `code_verifier` exactly as it was generated, and its hash only as `code_challenge`.",
                ),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &["PKCE verification failed: {0}."],
        explain("invalid_grant/pkce_verification_failed_with_reason", "PKCE verification failed, and Okta says why")
            .verdict("Okta refused the client's proof (PKCE): {0}. The client and the code may be right.\nOkta refused the client's proof (PKCE). The client and the code may be right.")
            .causes(&[
                cause(
                    "The `code_verifier` has a form that PKCE does not allow: fewer than 43 or more than 128 characters, or others than letters, digits, `-`, `.`, `_` and `~`.",
                    "Print its length (`printf %s \"$CODE_VERIFIER\" | wc -c`), and make one of 43 to 128 of these characters for each sign-in.",
                ),
                cause(
                    "The stored verifier is left over from an earlier sign-in, so it does not fit this code.",
                    "Clear the app's stored transaction (in a browser, its `sessionStorage`) and start the sign-in again in one tab.",
                ),
            ])
            .family(&PKCE),
    ),
    known(
        400,
        &["subject token is invalid", "The subject token is invalid or expired."],
        explain("invalid_grant@subject-token", "The token to be exchanged was not accepted")
            .verdict("The authorization server refused the token in `subject_token`: it is expired, revoked, or from a different server or client. The client was accepted, and nothing else in the request was checked yet.")
            .causes(&[
                cause(
                    "The `subject_token` (the token that is exchanged) has expired.",
                    "Paste the subject token here and compare its `exp` with the current time. Get a new one right before the exchange.",
                ),
                cause(
                    "The token was revoked, for example when the user signed out. Its `exp` may be in the future.",
                    "Ask `/v1/introspect` of the server in `iss`. If `active` is `false`, sign the user in again.",
                ),
                cause(
                    "The token was issued by a different authorization server than the one that should exchange it.",
                    "Compare `iss` of the subject token with the token endpoint up to `/v1`. To exchange tokens of another server, add that server with `POST /api/v1/authorizationServers/{authServerId}/associatedServers`.",
                ),
                cause(
                    "The token was issued to a different client than the one that exchanges it.",
                    "Compare `cid` (or `aud` of an ID token) with the `client_id` of the exchange. For an AI agent, `aud` must be the client ID of the app that is linked to the agent.",
                ),
                cause(
                    "The token is of a different kind than `subject_token_type` says, such as an ID token sent as an access token.",
                    "Send `urn:ietf:params:oauth:token-type:id_token` for an ID token, and `urn:ietf:params:oauth:token-type:access_token` for an access token.",
                ),
            ])
            .family(&TOKEN),
    ),
];
