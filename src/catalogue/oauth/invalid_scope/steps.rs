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
        explain("invalid_scope/ciba_request_invalid_scope", "The backchannel request (CIBA) needs the scope `openid`")
            .verdict("Okta refused `scope` because `openid` is missing. The user was not asked yet, and the client is not the problem.")
            .causes(&[
                cause(
                    "The program sends only the scopes of its API. CIBA (a sign-in that the user approves on another device) is a flow of OpenID Connect, so `scope` must contain `openid`.",
                    "Add `openid` to `scope` in the request to `/bc/authorize`.",
                )
                .certain(),
            ])
            .family(&STEPS),
    ),
    known(
        400,
        &["No scopes were requested."],
        explain("invalid_scope/ciba_request_missing_scope", "The backchannel request (CIBA) has no scope")
            .verdict("Okta refused the request because it does not say what the token should allow. The user was not asked yet, and the client is not the problem.")
            .causes(&[
                cause(
                    "The request to `/bc/authorize`, which starts a sign-in that the user approves on another device, was built without `scope`.",
                    "Send `scope=openid`, together with any other scopes that you need.",
                ),
                cause(
                    "`scope` is in the request but empty, because its variable was not filled.",
                    "Print what is sent as `scope`, and set the missing variable to `openid`.",
                ),
            ])
            .family(&STEPS),
    ),
    known(
        400,
        &[
            "The requested scopes '{0}' do not match the scopes requested in the original request '{1}'. Use the originally requested scopes and try again.",
            "The 'scope' must not be changed from the originally requested scopes. Requested scopes '{0}' do not match the originally requested scopes '{1}'",
        ],
        explain("invalid_scope/direct_auth_invalid_scope", "The scopes changed during the sign-in")
            .verdict("Okta refused the scopes of this step, because all steps of one sign-in must ask for the same ones. The user and the scopes themselves are not the problem.")
            .causes(&[
                cause(
                    "The sign-in was started with the scopes `{1}`, and this step was sent with `{0}`. Often two parts of the program have different lists.\nThe sign-in was started with other scopes than this step came with.",
                    "Send `scope={1}` in every step, or start the sign-in again with the other scopes.\nSend the same `scope` in every step, or start the sign-in again with the other scopes.",
                )
                .certain(),
            ])
            .family(&STEPS),
    ),
    known(
        400,
        &["scope '{0}' cannot be requested with intent '{1}'."],
        explain("invalid_scope/direct_auth_invalid_scope_for_intent", "The scope is not possible with this `intent`")
            .verdict("Okta refused a scope, because a flow with this purpose (`intent`) cannot have it. The user and the client are not the problem.")
        .causes(&[
            cause(
                "The program sends its usual list of scopes. With the `intent` `{1}`, Okta issues no token that has `{0}`.\nWith the `intent` of the request, Okta issues no token that has one of its scopes.",
                "Leave `{0}` out of `scope`, and request it when the user signs in. For `intent=recovery`, Okta's mobile SDKs send only `scope=okta.myAccount.password.manage`.\nLeave the scope that `error_description` names out of `scope`, and request it when the user signs in. For `intent=recovery`, Okta's mobile SDKs send only `scope=okta.myAccount.password.manage`.",
            )
            .certain(),
        ])
        .family(&STEPS),
    ),
    known(
        400,
        &[
            "The 'scope' parameter is unsupported on this endpoint. Try again without this parameter.",
            "The 'scope' must not be sent on this endpoint.",
        ],
        explain("invalid_scope/direct_auth_scope_not_allowed", "This endpoint does not accept `scope`")
            .verdict("Okta refused `scope`, which does not belong in this step. The scopes themselves may be allowed.")
            .causes(&[
                cause(
                    "This step of the sign-in issues no token, for example `/challenge` or `/primary-authenticate`.",
                    "Remove `scope` from this request, and send it to `/token`.",
                ),
                cause(
                    "The scopes were fixed in an earlier step, and a library repeats them.",
                    "Send `scope` only in the first request of the sign-in that accepts it.",
                ),
            ])
            .family(&STEPS),
    ),
    known(
        400,
        &["'scope' must be 'openid' for MFA attestation."],
        explain("invalid_scope/mfa_attestation_invalid_scope", "An MFA attestation (a check of only the second factor) accepts only the scope `openid`")
            .verdict("Okta refused `scope`: an attestation gives access to nothing, so it takes only `openid`. The user was not asked yet.")
            .causes(&[
                cause(
                    "The library adds scopes such as `profile` or `email` by default. An attestation only says that the user passed MFA, and gives access to nothing.",
                    "Send `scope=openid` and nothing else in `scope`.",
                )
                .certain(),
                cause(
                    "The app needs these scopes, and a sign-in with a second factor for them.",
                    "Keep `scope`, and send `acr_values=urn:okta:loa:2fa:any` instead of `urn:okta:app:mfa:attestation`.",
                ),
            ])
            .family(&STEPS),
    ),
];
