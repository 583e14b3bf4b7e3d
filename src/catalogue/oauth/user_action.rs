//! Errors that ask for a person: sign-in, consent, a second factor, a page.

use crate::catalogue::shared_words::OKTA_SCOPES;
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
            "The browser blocks third-party cookies, so a hidden frame on your site cannot see the Okta session.",
            "Use refresh tokens instead of `prompt=none`: select Refresh Token at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, and request `offline_access`.",
        )
        .prevention("Serve Okta from a domain of your own (`Customizations > Brands > your brand > Domains > Custom domain`), so that its cookie is a first-party cookie.")
        .any(&[
            Clue::Also("third-party-cookies-blocked"),
            Clue::Also("cookies-blocked"),
            Clue::Words("okta_post_message"),
            Clue::Words("iframe"),
            Clue::Words("in safari"),
            Clue::Words("safari/60"),
            Clue::Words("firefox"),
            Clue::Words("incognito"),
            Clue::Words("renew"),
            Clue::Words("getwithoutprompt"),
            Clue::Words("checksession"),
        ]),
        cause(
            "The session belongs to another host: a custom domain, `okta.com` and the `-admin` host do not share it.",
            "Use one host for the sign-in, for `issuer` and for requests with `prompt=none`.",
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
        explain("consent_required", "The user's consent is missing")
            .verdict("The authorization server refused the request because a consent is missing: the user or an administrator first has to agree to what the app asks for. The credentials are not the problem.")
            .causes(&[
                cause(
                    "The scopes need the user's consent, but this request does not show a page on which the user could give it.",
                    "Send the user to `/authorize` without `prompt=none`.",
                )
                .any(&[Clue::Words("prompt=none")]),
                cause(
                    "No administrator granted these Okta API scopes (`okta.…`) to the app.",
                    "Have a Super Admin grant them at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
                )
                .any(OKTA_SCOPES),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]."],
        explain("consent_required/consent_required", "The user has to consent to these scopes")
            .verdict("Okta asks for the user's consent to these scopes. The user is signed in, and nothing is broken.")
            .causes(&[
                cause(
                    "The user never consented to `{0}`, or revoked it.\nThe user never consented to a scope of the request, or revoked it.",
                    "Send the user to `/authorize` without `prompt=none`.",
                ),
                cause(
                    "The app is your own, so its users do not need to be asked.",
                    "Set `settings.oauthClient.consent_method` to `TRUSTED` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent and cannot be granted for the client credentials grant type: [{0}]."],
        explain(
            "consent_required/consent_required_client_credentials",
            "The Client Credentials grant cannot ask for consent",
        )
            .verdict("Okta refused one scope, because it needs the consent of a user, but no user is involved here. The client was accepted.")
            .causes(&[
                cause(
                    "The scope `{0}` is meant for users, and the program does not need it.\nA scope of the request is meant for users, and the program does not need it.",
                    "Remove `{0}` from `scope`.\nRemove the scope that `error_description` names from `scope`.",
                ),
                cause(
                    "The program needs `{0}`, but the scope requires a consent that nobody can give here.\nThe program needs the scope, but the scope requires a consent that nobody can give here.",
                    "Edit the scope at `Security > API > Authorization Servers > your server > Scopes`, and set `User consent` to `Implicit`.",
                ),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]. To access protected scopes using the resource owner password grant type, please uncheck 'Require consent' in the app settings or set the 'consent_method' to 'TRUSTED' through the apps API."],
        explain("consent_required/consent_required_ropf", "The password grant cannot ask for consent")
            .verdict("Okta refused the request because one scope needs a consent, which this grant cannot ask for. The user's password may be right.")
            .causes(&[
                cause(
                    "The app is your own, so its users do not need to be asked. The password grant has no page for a consent.",
                    "Clear `Require consent` at `Applications and Resources > Applications > your app > General > General Settings > Edit`, or set `settings.oauthClient.consent_method` to `TRUSTED`.",
                ),
                cause(
                    "Users should be asked before the app gets `{0}`.\nUsers should be asked before the app gets the scope.",
                    "Use a browser flow (`/authorize`), where Okta asks them.",
                ),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["The following scopes require user consent: [{0}]. To access protected scopes using the token_exchange password grant type, please uncheck 'Require consent' in the app settings or set the apps 'consent_method' to 'TRUSTED'."],
        explain("consent_required/consent_required_token_exchange", "A token exchange cannot ask for consent")
            .verdict("Okta refused the exchange because one scope needs a consent, which an exchange cannot ask for. The tokens may be valid.")
            .causes(&[
                cause(
                    "The app is your own, so its users do not need to be asked. A token exchange has no page for a consent.",
                    "Set `settings.oauthClient.consent_method` to `TRUSTED` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "Users should be asked before the app gets `{0}`.\nUsers should be asked before the app gets the scope.",
                    "Send them to `/authorize` with that scope first. The exchange works once they have consented.",
                ),
            ])
            .family(&CONSENT),
    ),
    known(
        400,
        &["You are not allowed any of the requested scopes."],
        explain("consent_required/no_org_scopes_granted", "The app has no grant for any of the requested Okta API scopes")
            .verdict("The client was accepted, but an administrator has not granted it any of the scopes that it requests.")
            .causes(&[
                cause(
                    "No administrator has granted this app any of the `okta.…` scopes in the request. The client ID and the key are right.",
                    "Have a Super Admin grant each scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
                ),
                cause(
                    "The scopes were granted to another app, or in another org.",
                    "Compare {client} with `Applications and Resources > Applications > your app > General > Client Credentials` of the app that has the grants.",
                ),
                cause(
                    "A scope is misspelled, or is the name of an admin permission instead of a scope.",
                    "Compare it with the list at `Applications and Resources > Applications > your app > Okta API Scopes`.",
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
        explain("interaction_required", "The user has to act on a page")
            .verdict("The authorization server needs the user to do something on a page, but this request showed none. Nothing is broken.")
            .causes(&[
                cause(
                    "The policy asks for a factor or a more recent sign-in, but `prompt=none` shows no page.",
                    "Send the user to `/authorize` without `prompt=none`.",
                )
                .any(&[Clue::Words("prompt=none")]),
                cause(
                    "A consent is missing, which only the user can give on a page.",
                    "Send the user to `/authorize` without `prompt=none`, or set `settings.oauthClient.consent_method` of your own app to `TRUSTED`.",
                )
                .any(&[Clue::Words("prompt=none")]),
                cause(
                    "The client uses the Interaction Code flow (sign-in inside your own page), which continues in the widget or SDK.",
                    "Have the SDK continue with the `interaction_handle`.",
                )
                .any(&[Clue::Words("interaction_code"), Clue::Words("interaction_handle"), Clue::Words("/v1/interact")]),
            ])
            .references(&[Reference {
                title: "OpenID Connect: authentication errors",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
            }]),
    ),
    known(
        400,
        &["Your client is configured to use the interaction code flow and user interaction is required to complete the request."],
        explain("interaction_required/interaction_required", "The app uses the Interaction Code flow (a sign-in page of its own), and the user must act")
            .verdict("The user has to act in the app's own sign-in page, but this request showed none. The password and the policy are not the problem.")
            .causes(&[
                cause(
                    "The Interaction Code flow (sign-in inside your own page) is selected for the app, but the request went to `/authorize` without an Okta session.",
                    "Start at `/interact` with the embedded widget or SDK (`useInteractionCodeFlow`).",
                ),
                cause(
                    "The app should use the redirect flow, but Interaction Code was selected by mistake.",
                    "Clear Interaction Code at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The sign-in continues in the app, as after an email link or a social sign-in. This is not a failure.",
                    "Pass `state` and the code of the callback on to the SDK (`isInteractionRequired` in auth-js).",
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
            "The user must connect the account of the other service first",
        )
            .verdict("The user first has to connect an account of another service. Okta accepted the client and the user's token, and nothing is broken.")
            .causes(&[
                cause(
                    "The user has never connected the account, so Okta has no tokens of the other service for this user.",
                    "Send the user to the URL in the response, then send the exchange (`grant_type=urn:ietf:params:oauth:grant-type:token-exchange`) again.",
                ),
                cause(
                    "The user connected the account before, but the other service's tokens have expired or were revoked there.",
                    "Send the user to the URL in the response again, which renews the connection, and repeat the exchange (`grant_type=urn:ietf:params:oauth:grant-type:token-exchange`).",
                ),
            ]),
    ),
    known(
        400,
        &[],
        explain("login_required", "The user has to sign in")
            .verdict("The authorization server sees no session, but the app asked without showing a page (`prompt=none`). The app's settings are not the problem.")
            .causes(&[
                cause(
                    "The request has `prompt=none`, but the user has not signed in with this browser.",
                    "Send the user to `/authorize` without `prompt=none`. This response is normal, and not a fault of the app.",
                ),
                cause(
                    "The session of the authorization server has ended, or is older than the `max_age` of the request allows.",
                    "Send the user to `/authorize` without `prompt=none`. If `max_age` of the silent request is shorter than necessary, raise or remove it.",
                ),
            ])
            .family(&SILENT),
    ),
    known(
        400,
        &["The client specified not to prompt, but the client app requires re-authentication or MFA."],
        explain("login_required/app_sign_on_required", "The app's policy requires a new sign-in or MFA")
            .verdict("Okta requires more than the existing session for this app, but `prompt=none` does not allow asking. The app's settings are not the problem.")
            .causes(&[
                cause(
                    "The rule of the app sign-in policy asks for another factor or a more recent sign-in.",
                    "Send the user to `/authorize` without `prompt=none`.",
                ),
                cause(
                    "The rule's re-authentication time is shorter than the interval at which the app renews its tokens.",
                    "Lengthen it at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`, or renew with a refresh token.",
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
            .verdict("Okta sees no session in this browser, but the app asked without showing a page (`prompt=none`). The app's settings are not the problem.")
            .causes(&[
                cause(
                    "The user has never signed in to Okta with this browser, or uses a private window.",
                    "Send the user to `/authorize` without `prompt=none`. This response is normal, and not a fault of the app.",
                ),
                cause(
                    "The user was signed in, but has signed out, or the session has expired.",
                    "Send the user to `/authorize` without `prompt=none`. How long a session lives is set in the rule at `Security > Global Session Policy`.",
                ),
            ])
            .family(&SILENT),
    ),
    known(
        400,
        &["A 'prompt' value of 'none' requires an existing session to successfully authorize."],
        explain("login_required/no_existing_session", "There is no Okta session for `prompt=none`")
            .verdict("Okta sees no session in this browser, but the app asked without showing a page (`prompt=none`). The app's settings are not the problem.")
            .causes(&[
                cause(
                    "The browser sent no Okta session cookie: the user has not signed in with this browser, or has signed out.",
                    "On this error, send the user to `/authorize` without `prompt=none`. This response is normal, and not a fault of the app.",
                ),
                cause(
                    "The browser sent the cookie, but its session has expired, or an administrator cleared it.",
                    "Send the user to `/authorize` without `prompt=none`. The time is set in the rule at `Security > Global Session Policy`.",
                ),
            ])
            .family(&SILENT),
    ),
    known(
        400,
        &["Request expired, please start over and try again."],
        explain("login_required/request_expired", "The sign-in page was open for too long")
            .verdict("Okta ended the request because the sign-in page was open for too long, or its URL is an old one. No setting is wrong: start again.")
            .causes(&[
                cause(
                    "The user left the sign-in page open for too long, or came back to it from a bookmark or with the back button.",
                    "Start the sign-in again from the app, not from the URL of the sign-in page (`/authorize`).",
                ),
                cause(
                    "Somebody shared or saved the URL of `/authorize`, which works for one sign-in only.",
                    "Share the app's own URL, and have the app build a new URL for `/authorize` each time.",
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
        explain("mfa_not_required/mfa_not_required", "The app's policy does not require MFA, so there is nothing to attest")
            .verdict("Okta has no second factor to confirm, because the user can sign in here without one. The user's factors are not the problem.")
            .causes(&[
                cause(
                    "The rule of the app sign-in policy that matched does not require a second factor. Often a rule for a trusted network matched first.",
                    "Require one in the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "The app for attestation is an app of its own, with a different policy than the app that users open.",
                    "Compare the policy of both at `Applications and Resources > Applications > your app > Sign On > User Authentication`, and select the same one for both.",
                ),
            ]),
    ),
    known(
        403,
        &[],
        explain("mfa_required", "A second factor is required")
            .verdict("The authorization server accepted the first factor, and asks for another one. The sign-in is not finished, and nothing was refused.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The program handles the sign-in itself, but does not take the next step yet: the policy asks for another factor after the first one.",
                    "Send the `mfa_token` of this response together with the next factor to `/token`.",
                ),
                cause(
                    "The program has no way to ask for a second factor.",
                    "Use a flow with Okta's own page (`/authorize`), which asks for everything that the policy requires.",
                ),
            ])
            .references(&[Reference {
                title: "Okta: direct authentication",
                url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
            }]),
    ),
    known(
        403,
        &["Verify with an additional authenticator to complete the sign-in process.", "An additional authentication factor is required."],
        explain("mfa_required/mfa_required", "A second factor is required")
            .verdict("Okta asks for another factor, because the sign-in is not finished. The first factor was accepted, so that one is not the problem.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The first of two authenticators (factors) was accepted, and the program has to send the second. This is a step of the sign-in, not a failure.",
                    "For a code, send `grant_type=http://auth0.com/oauth/grant-type/mfa-otp`, `mfa_token` and `otp` to `/token`. For a push, an SMS or a phone call, first send `mfa_token`, `channel_hint` and `challenge_types_supported=http://auth0.com/oauth/grant-type/mfa-oob` to `/challenge`. Then send `grant_type=http://auth0.com/oauth/grant-type/mfa-oob`, `mfa_token`, the `oob_code` of that response and, if its `binding_method` is `prompt`, the user's code as `binding_code` to `/token`.",
                ),
                cause(
                    "The app should sign in with one authenticator, but its app sign-in policy asks for two.",
                    "Change `User must authenticate with` at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`. If two are right, the app also needs the grant type for the second: select MFA OTP or MFA OOB at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
            ]),
    ),
    known(
        400,
        &["The credentials provided for platformsso authentication were invalid."],
        explain(
            "platformsso_invalid_password_credentials/platformsso_invalid_password_credentials",
            "Platform SSO (Okta sign-in on a Mac): the password is wrong",
        )
            .verdict("Okta refused the password or the account. The Mac reached Okta, so the network is not the problem.")
            .causes(&[
                cause(
                    "The Mac sent a different password than that of the Okta account, for example after the Okta password was changed elsewhere.",
                    "Sign in on the Mac with the current password of the Okta account (`System Settings > Users & Groups` shows the registration).",
                ),
                cause(
                    "The account is locked, so even the right password fails.",
                    "Unlock it with `POST /api/v1/users/{userId}/lifecycle/unlock`, or with the button that `Directory > People > your user` shows while it is locked.",
                ),
            ]),
    ),
];
