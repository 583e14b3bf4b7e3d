//! Errors that ask for a person: sign-in, consent, a second factor, a page.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static CONSENT: Family = Family {
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
        title: "Okta: user consent",
        url: "https://developer.okta.com/docs/guides/request-user-consent/main/",
    }],
};

static SILENT: Family = Family {
    causes: &[
        cause(
            "The browser blocks third-party cookies, so a hidden frame of your site cannot see the Okta session.",
            "Use refresh tokens instead of `prompt=none`: tick Refresh Token at the app's `General > General Settings > Edit > Grant type` and ask for `offline_access`.",
        )
        .prevention("Or serve Okta from your own domain (`Customizations > Brands > brand > Domains > Custom domain`), so its cookie is first-party.")
        .any(&[
            Clue::Words("okta_post_message"),
            Clue::Words("iframe"),
            Clue::Words("safari"),
            Clue::Words("firefox"),
            Clue::Words("incognito"),
            Clue::Words("renew"),
            Clue::Words("getwithoutprompt"),
            Clue::Words("checksession"),
        ]),
        cause(
            "Custom domain, `okta.com` and the `-admin` host do not share the session.",
            "Use one host for sign-in, issuer and `prompt=none`.",
        )
        .any(&[Clue::Host("-admin."), Clue::Words("-admin.")]),
    ],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &["((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")", "target.id eq \"{client}\""],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "OpenID Connect: authentication errors",
            url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
        },
        Reference {
            title: "Okta: refresh tokens",
            url: "https://developer.okta.com/docs/guides/refresh-tokens/main/",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("consent_required", "A consent is missing")
            .causes(&[
                cause(
                    "The scopes need the user's consent, and nobody can be asked in this request.",
                    "Send the user to `/authorize` without `prompt=none`.",
                ),
                cause(
                    "No administrator granted the app these Okta API scopes (`okta.…`).",
                    "Grant them at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
                )
                .any(&[Clue::Words("okta.")]),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]."],
        explain("consent_required/consent_required", "The user has to consent to these scopes")
            .causes(&[cause(
                "The consent to {0} was never given or was revoked, and `prompt=none` shows no page.",
                "Send the user to `/authorize` without `prompt=none`, or set the app's `consent_method` to `TRUSTED`.",
            )])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent and cannot be granted for the client credentials grant type: [{0}]."],
        explain(
            "consent_required/consent_required_client_credentials",
            "Client credentials cannot ask for consent",
        )
            .causes(&[cause(
                "{0} require a user's consent, and this grant has no user.",
                "Drop them, or set the scope's `User consent` to `Implicit`.",
            )
            .certain()])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]. To access protected scopes using the resource owner password grant type, please uncheck 'Require consent' in the app settings or set the 'consent_method' to 'TRUSTED' through the apps API."],
        explain("consent_required/consent_required_ropf", "The password grant cannot ask for consent")
            .causes(&[cause(
                "{0} require consent, and this grant shows no page.",
                "Uncheck `Require consent` of the app or set its `consent_method` to `TRUSTED`, or use a browser flow.",
            )
            .certain()])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]. To access protected scopes using the token_exchange password grant type, please uncheck 'Require consent' in the app settings or set the apps 'consent_method' to 'TRUSTED'."],
        explain("consent_required/consent_required_token_exchange", "Token exchange cannot ask for consent")
            .causes(&[cause(
                "{0} require consent, and an exchange has no page.",
                "Set the app's `consent_method` to `TRUSTED`, or get the consent in a browser flow first.",
            )
            .certain()])
            .family(&CONSENT),
    ),
    known(
        400,
        &["You are not allowed any of the requested scopes."],
        explain("consent_required/no_org_scopes_granted", "None of the Okta API scopes is granted")
            .causes(&[
                cause(
                    "No administrator granted this app any of the `okta.…` scopes asked for.",
                    "Let a super administrator grant each at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
                ),
                cause(
                    "The scopes were granted to another app, or in another org.",
                    "Compare {client} with that app's `General > Client Credentials`.",
                ),
                cause(
                    "A scope is misspelt, or is the name of an admin permission.",
                    "Compare it with the list under `Okta API Scopes` of the app.",
                ),
            ])
            .queries(&[Query {
                finds: "Okta API scopes granted or taken away",
                clauses: &["(eventType eq \"app.oauth2.admin.consent.grant\" or eventType eq \"app.oauth2.admin.consent.revoke\")"],
            }])
            .references(&[Reference {
                title: "Okta: OAuth for Okta",
                url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
            }])
            .family(&CONSENT),
    ),
    known(
        400,
        &[],
        explain("interaction_required", "The user has to do something on a page")
            .causes(&[
                cause(
                    "A factor, a consent or a choice is due, and `prompt=none` shows no page.",
                    "Send the user to `/authorize` without `prompt=none`.",
                )
                .any(&[Clue::Words("prompt=none")]),
                cause(
                    "The client uses the Interaction Code flow, which goes on in the widget or SDK.",
                    "Let the SDK continue with the `interaction_handle`.",
                )
                .any(&[Clue::Words("interact")]),
            ])
            .references(&[Reference {
                title: "OpenID Connect: authentication errors",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
            }]),
    ),
    known(
        400,
        &["Your client is configured to use the interaction code flow and user interaction is required to complete the request."],
        explain("interaction_required/interaction_required", "The app uses the Interaction Code flow")
            .causes(&[
                cause(
                    "An app set to Interaction Code called `/authorize`, and the user is not signed in.",
                    "Start at `/interact` with the embedded widget or SDK (`useInteractionCodeFlow`).",
                ),
                cause(
                    "The app has a redirect flow, and Interaction Code was ticked by mistake.",
                    "Untick it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The sign-in goes on in the app, as after an email link or a social sign-in.",
                    "Pass the callback's `state` and code on to the SDK (`isInteractionRequired`).",
                )
                .any(&[Clue::Words("isinteractionrequired"), Clue::Words("interaction_code")]),
            ])
            .references(&[Reference {
                title: "OpenID Connect: authentication errors",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
            }]),
    ),
    known(
        400,
        &["The user must authenticate with the authorization server for the request to proceed."],
        explain(
            "interaction_required/oauth_sts_interaction_required",
            "The user must connect the account first",
        )
            .causes(&[cause(
                "Okta usually has no tokens of the other service for this user yet.",
                "Send the user to the address in the answer, then repeat the exchange.",
            )]),
    ),
    known(
        400,
        &[],
        explain("login_required", "The user has to sign in")
            .causes(&[cause(
                "`prompt=none` was sent, and Okta finds no session that it may use.",
                "Send the user to `/authorize` without `prompt=none`.",
            )])
            .family(&SILENT),
    ),
    known(
        400,
        &["The client specified not to prompt, but the client app requires re-authentication or MFA."],
        explain("login_required/app_sign_on_required", "The app's policy wants a fresh sign-in or MFA")
            .verdict("The user is signed in, but this app's sign-in policy asks for more, and `prompt=none` forbids asking.")
            .causes(&[
                cause(
                    "The app sign-in policy asks for another factor or a newer sign-in.",
                    "Send the user to `/authorize` without `prompt=none`.",
                ),
                cause(
                    "The rule's re-authentication time is shorter than the app's renewal interval.",
                    "Lengthen it at `Security > Authentication policies > App sign-in policies`, or renew with a refresh token.",
                ),
            ])
            .queries(&[
                Query {
                    finds: "Sign-ins that a policy denied",
                    clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
                },
                Query {
                    finds: "Authorize requests refused",
                    clauses: &[
                        "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
                        "target.id eq \"{client}\"",
                    ],
                },
            ])
            .references(&[Reference {
                title: "OpenID Connect: authentication errors",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
            }]),
    ),
    known(
        400,
        &["The client specified not to prompt, but the user is not logged in."],
        explain("login_required/login_required", "There is no Okta session for `prompt=none`")
            .verdict("The app asked silently whether somebody is signed in, and this browser has no Okta session.")
            .causes(&[cause(
                "The person never signed in with this browser, signed out, or the session has ended.",
                "This is the normal answer: send the user to `/authorize` without `prompt=none`.",
            )
            .any(&[Clue::Words("prompt=none")])])
            .family(&SILENT),
    ),
    known(
        400,
        &["A 'prompt' value of 'none' requires an existing session to successfully authorize."],
        explain("login_required/no_existing_session", "There is no Okta session for `prompt=none`")
            .causes(&[cause(
                "The browser brought no Okta session cookie, or one that has ended.",
                "On this error, send the user to `/authorize` without `prompt=none`.",
            )])
            .family(&SILENT),
    ),
    known(
        400,
        &["Request expired, please start over and try again."],
        explain("login_required/request_expired", "The sign-in page was open too long")
            .causes(&[
                cause(
                    "The page stood too long, or was reopened from a bookmark or by the back button.",
                    "Start again from the app.",
                ),
                cause(
                    "An `/authorize` address, which serves one sign-in, was shared or saved.",
                    "Share the app's own address.",
                ),
            ])
            .references(&[Reference {
                title: "OpenID Connect: authentication errors",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
            }]),
    ),
    known(
        400,
        &["The MFA attestation request cannot proceed because the client app policy does not require MFA."],
        explain("mfa_not_required/mfa_not_required", "The app's policy asks for no MFA to attest")
            .causes(&[cause(
                "The matching rule demands no second factor.",
                "Demand it at `Security > Authentication policies > App sign-in policies`.",
            )
            .certain()]),
    ),
    known(
        403,
        &[],
        explain("mfa_required", "A second factor is due")
            .severity(Severity::Warning)
            .causes(&[cause(
                "The first factor was right, and the policy asks for another one.",
                "Send the `mfa_token` of this answer with the next factor, or use a flow with Okta's own page.",
            )])
            .references(&[Reference {
                title: "Okta: direct authentication",
                url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
            }]),
    ),
    known(
        403,
        &["Verify with an additional authenticator to complete the sign-in process.", "An additional authentication factor is required."],
        explain("mfa_required/mfa_required", "A second factor is due")
            .severity(Severity::Warning)
            .causes(&[cause(
                "The app sign-in policy asks for two factors.",
                "Send `mfa_token` with the `mfa-otp` or `mfa-oob` grant, ticked under `Grant type > Advanced`.",
            )]),
    ),
    known(
        400,
        &["The credentials provided for platformsso authentication were invalid."],
        explain(
            "platformsso_invalid_password_credentials/platformsso_invalid_password_credentials",
            "Platform SSO: the password is wrong",
        )
            .causes(&[cause(
                "The Mac sent another password than Okta's, or the account is locked.",
                "Sign in on the Mac with the password of the Okta account; a locked account has a button to unlock it at `Directory > People > your user`.",
            )]),
    ),
];
