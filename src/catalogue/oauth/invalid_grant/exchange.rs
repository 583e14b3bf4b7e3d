//! `invalid_grant` for SAML assertions and exchanged tokens.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static SAML: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Token requests refused",
            clauses: &[
                "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
                "target.id eq \"{client}\"",
            ],
        },
        Query {
            finds: "Sign-ins that a policy denied",
            clauses: &[
                "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7522: SAML assertions",
        url: "https://datatracker.ietf.org/doc/html/rfc7522",
    }],
};

static EXCHANGE: Family = Family {
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
        title: "RFC 8693: token exchange",
        url: "https://datatracker.ietf.org/doc/html/rfc8693#section-2.1",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The client's assurance requirements are not met."],
        explain(
            "invalid_grant/client_requires_mfa_native_sso",
            "The app requires a stronger sign-in than the device's",
        )
            .verdict("Okta refused the exchange because the device's sign-in is not strong enough for this app. The tokens and the client are not the problem.")
            .causes(&[
                cause(
                    "The app requires more than the first app on purpose: Native SSO reuses the sign-in of the first app on the device, and that sign-in was weaker.",
                    "Request the stronger factor in the first app: let it use `/authorize` with `acr_values=urn:okta:loa:2fa:any`.",
                ),
                cause(
                    "The two apps should have the same requirements, but their policies differ.",
                    "Give both the same policy at `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'actor_token' must have the 'interclient_access' scope to request a 'interclient_token'."],
        explain("invalid_grant/interclient_token_exchange_request_requires_scope", "The actor token (the token of the one who acts) lacks the scope `interclient_access`")
            .verdict("Okta refused the exchange because the tokens were requested without the scope that it needs. The client and the target app are not the problem.")
            .causes(&[
                cause(
                    "The access token that was sent as `actor_token` (the token of the app that makes the request) was issued without this scope.",
                    "Sign in with `scope=openid interclient_access`, then exchange the new tokens.",
                ),
                cause(
                    "The app requested the scope, but got a token without it, because the scope is not allowed for the app or by the access policy.",
                    "Paste the actor token here and look at `scp`. Add `interclient_access` to the rule at `Security > API > Authorization Servers > your server > Access Policies`, and sign in again.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The {0} SKU is not enabled. Contact your Account Executive to enable the SKU to use the requested grant type or token exchange flow."],
        explain(
            "invalid_grant/invalid_grant_type_or_token_exchange_sku_not_enabled",
            "The org's contract does not include this token exchange",
        )
            .verdict("Okta refused the request because the org has not bought the product that it needs. The client, the tokens and the user are not the problem.")
        .causes(&[cause(
            "The grant type or token exchange flow belongs to {0}, which this org has not bought. No setting switches it on.\nThe grant type or token exchange flow belongs to a product that this org has not bought. No setting switches it on.",
            "Ask your Okta account team to add it, and give them the Okta domain and the full `error_description`. Okta Support cannot sell it.",
        )
        .certain()])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["'assertion' is not a valid SAML 2.0 Assertion."],
        explain("invalid_grant/invalid_saml_assertion", "The SAML assertion is not valid")
            .verdict("Okta accepted the client but refused the SAML assertion, without saying which part is wrong.")
            .causes(&[
                cause(
                    "The assertion has expired: `NotOnOrAfter` is a few minutes after it was issued.",
                    "Compare `NotOnOrAfter` with the current time in UTC, and exchange the assertion right after the sign-in.",
                ),
                cause(
                    "The assertion is for another recipient: `Audience` or `Recipient` does not name this authorization server.",
                    "Compare both with the values that `Security > Identity Providers > your provider` shows for this provider, and enter those at the provider. `Recipient` is usually the token endpoint (`/oauth2/default/v1/token`).",
                ),
                cause(
                    "The signature is not valid: the XML was changed, or another certificate signed it.",
                    "Send the XML unchanged, and compare `X509Certificate` with the certificate at `Security > Identity Providers > your provider`.",
                ),
                cause(
                    "A whole SAML `<Response>` was sent, or the XML was encoded as plain base64, with `+` and `/`.",
                    "Decode `assertion` once: it must start with the `<Assertion>` itself. Send only that, encoded as base64url (`-` and `_`).",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["SAML Assertion credentials cannot be used with MFA enabled."],
        explain("invalid_grant/saml_assertion_auth_denied_mfa", "A SAML assertion cannot satisfy MFA")
            .verdict("Okta refused the sign-in because the policy requires a second factor, which a SAML assertion cannot provide. The assertion may be valid.")
            .causes(&[
                cause(
                    "A person signs in, and could use a second factor on Okta's page.",
                    "Use a browser flow (`/authorize`) with the SAML identity provider behind it.",
                ),
                cause(
                    "A program signs in without a person, but the policy requires a second factor, which this grant cannot provide.",
                    "Add a rule that a single factor satisfies for this app at `Security > Authentication > Sign On`, or at `Applications and Resources > Applications > your app > Sign On > Sign On Policy > Add Rule`. This weakens the sign-in for that app, so limit it to a small network zone.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["SAML Assertion credentials authentication denied by sign on policy."],
        explain(
            "invalid_grant/saml_assertion_auth_denied_policy",
            "A sign-on policy denies the SAML assertion",
        )
            .verdict("A sign-on policy of the org denied the user or the network. The assertion may be valid.")
            .causes(&[
                cause(
                    "A rule denies the user or the user's groups. Other users succeed from the same server.",
                    "Find the user's `policy.evaluate_sign_on` event at `Reports > System Log`, and change the rule that it names at `Security > Authentication > Sign On`.",
                ),
                cause(
                    "A rule denies the network. Okta sees the IP address of the server that sends the assertion, not the user's.",
                    "Add that IP address (`client.ipAddress` of the event) to the zone of the rule at `Security > Networks`.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["The 'subject_token' either expired or the session associated with it was terminated."],
        explain(
            "invalid_grant/token_exchange_subject_token_expired",
            "The subject token (the token that is exchanged) or its session has ended",
        )
            .verdict("Okta refused the token in `subject_token`, which has ended. The client is not the problem, and a retry with the same token will not help.")
        .causes(&[
            cause(
                "`exp` of the `subject_token` (the token that is exchanged) has passed.",
                "Paste it here to see `exp`. Refresh the token (`grant_type=refresh_token`), and exchange the new one immediately.",
            ),
            cause(
                "The session ended before the `exp` of the token: the user signed out, or an administrator ended it.",
                "Sign the user in again at `/authorize`, and exchange the new token.",
            ),
        ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["SAML Assertion Bearer Grant is not supported by OIE."],
        explain("invalid_grant/unsupported_saml_assertion", "Identity Engine does not support the SAML assertion grant")
            .verdict("Okta refused the grant type, which does not exist in this kind of org. It did not look at the assertion, so that may be valid.")
            .causes(&[
                cause(
                    "The grant `saml2-bearer` exists only in Classic Engine, and this org runs on Identity Engine. Usually the org was upgraded, and the program was not changed.",
                    "Use the authorization code flow with PKCE, or token exchange (`grant_type=urn:ietf:params:oauth:grant-type:token-exchange`), instead of `saml2-bearer`.",
                )
                .certain(),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["The 'actor_token' must be issued to the client making the request."],
        explain(
            "invalid_grant/web_sso_actor_token_wrong_audience",
            "The actor token (the token of the one who acts) belongs to another client",
        )
            .verdict("Okta issued the `actor_token` to a different client than the one in `client_id`. The user and the target app are not the problem.")
        .causes(&[
            cause(
                "The access token in `actor_token` has another app's client ID in `cid`, for example that of an app that shares the same code or cache.",
                "Exchange the tokens with the `client_id` that received them: compare it with `cid` of the actor token.",
            ),
            cause(
                "The client ID in the program's settings was changed, but the tokens in its cache are from before the change.",
                "Delete the cached token (`~/.okta/awscli-access-token.json` of okta-aws-cli), and sign in again.",
            ),
        ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["The application's assurance requirements are not met by the 'subject_token'."],
        explain("invalid_grant/web_sso_app_assurance_not_met", "The target app requires a stronger sign-in")
            .verdict("Okta refused the exchange because the sign-in is not strong enough for the target app. The tokens and the client are not the problem.")
            .causes(&[
                cause(
                    "The target app's sign-in policy requires more (MFA, phishing resistance, a more recent sign-in) than this sign-in provided.",
                    "Give the OIDC app the same policy as the target app: `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`.",
                ),
                cause(
                    "The target app's re-authentication time is shorter than the age of the token's session.",
                    "Lengthen it in the target app's rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`, or sign in again right before the exchange.",
                ),
                cause(
                    "The policy of the AWS account app was tightened, but not that of the native OIDC app that okta-aws-cli or gimme-aws-creds signs in to.",
                    "Put the same rule on the OIDC app whose client ID the tool uses, at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`, and sign in without cached tokens.",
                )
                .any(&[
                    Clue::Words("okta-aws-cli"),
                    Clue::Words("gimme-aws-creds"),
                    Clue::Words("gimme_aws_creds"),
                    Clue::Words("aws-cli"),
                ]),
            ])
            .queries(&[Query {
                finds: "Sign-ins that a policy denied",
                clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
            }])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The target audience app must be configured to allow the client to request a 'web_sso_token'."],
        explain("invalid_grant/web_sso_client_not_permitted", "The target app does not allow this client to exchange its tokens")
            .verdict("Okta refused the exchange: the app in `audience` does not name this client as one that may get a web SSO token (a short-lived token that opens that app). The sign-in and the tokens are not the problem.")
            .causes(&[
                cause(
                    "The target app allows a different client, or none.",
                    "Enter this client ID as `Allowed Web SSO Client` at `Applications and Resources > Applications > your app > Sign On` of the target (AWS) app.",
                ),
                cause(
                    "`audience` names a different app than the one that allows this client.",
                    "Compare the app's ID in `audience` (`urn:okta:apps:0oa…`) with the URL of the app in the Admin Console.",
                ),
            ])
            .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'subject_token' must be issued to the client making the request."],
        explain(
            "invalid_grant/web_sso_subject_token_client_mismatch",
            "The subject token (the token that is exchanged) belongs to another client",
        )
            .verdict("Okta refused the token in `subject_token` because it was issued to a different client than the one that exchanges it. Both tokens may be valid.")
        .causes(&[
            cause(
                "`aud` of the ID token that was sent as `subject_token` is the client ID of another app, often because the program still has tokens that it got before its client ID was changed.",
                "Delete stored tokens, sign in again, and send the ID token that this client received: its `aud` must be the `client_id` of the request.",
            )
            .certain(),
        ])
        .family(&EXCHANGE),
    ),
    known(
        400,
        &["The 'actor_token' must have the 'okta.apps.sso' scope to request a 'web_sso_token'."],
        explain("invalid_grant/web_sso_token_exchange_request_requires_scope", "The actor token (the token of the one who acts) lacks the scope `okta.apps.sso`")
            .verdict("Okta refused the exchange because the tokens were requested without the scope that it needs. The client and the target app are not the problem.")
        .causes(&[
            cause(
                "The access token that was sent as `actor_token` (the token of the app that makes the request) was issued without this scope.",
                "Sign in at the org authorization server (`/oauth2/v1/authorize`) with `scope=openid okta.apps.sso`, then exchange the new tokens.",
            ),
            cause(
                "The program requested the scope, but the app does not have it, so the token was issued without it.",
                "A Super Admin grants `okta.apps.sso` at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`. Sign in again, so that the scope is in `scp` of the new token.",
            ),
        ])
        .family(&EXCHANGE),
    ),
];
