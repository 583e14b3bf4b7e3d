//! `access_denied` on Okta’s page for another: attestation, external methods, enrollment, Native to Web SSO.

use crate::catalogue::shared_words::{ACCOUNT_MANAGEMENT, ENROLLMENT_MANAGEMENT};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static ATTESTATION: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[],
};

static ENROLLMENT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Sign-ins that a policy denied",
        clauses: &[
            "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "OpenID Connect: authentication errors",
        url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
    }],
};

static NATIVE_TO_WEB: Family = Family {
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
        title: "Okta: Native to Web SSO",
        url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["The amr requested cannot be satisfied with the user's current authenticator enrollments."],
        explain("access_denied/eam_amr_unsatisfiable", "The user has no factor that Microsoft Entra accepts")
            .verdict("Microsoft Entra asks Okta for a second factor, and this user has none that Entra accepts. The password is not the problem.")
            .causes(&[
                cause(
                    "The user has not enrolled any authenticator (factor) that gives one of the authentication methods (`amr`) that Entra asks for. Then other users can sign in.",
                    "List what the user has with `GET /api/v1/users/{userId}/factors`, and have the user enroll one that gives such an `amr`, such as Okta Verify or a security key.",
                ),
                cause(
                    "The rule of Okta's app for Entra does not accept the authenticators that users have. Then it fails for everybody.",
                    "Compare the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` with the `amr` values that Entra requests, and accept such an authenticator there.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["User canceled the authentication."],
        explain("access_denied/eam_user_canceled_request", "The user canceled an additional step of the sign-in")
            .verdict("The user stopped the sign-in, and no setting is wrong. Okta says this of a second factor that Microsoft Entra asks it for, and of one that a web app asks for when a native app opens it.")
            .causes(&[
                cause(
                    "The user chose cancel on Okta's page, so Microsoft Entra, which had sent the user there, received no second factor from Okta.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example), and complete the prompt from Okta.",
                )
                .any(&[Clue::Words("microsoft"), Clue::Words("id_token_hint")])
                .unless(&[Clue::Words("interclient")]),
                cause(
                    "A native app opened a web app whose policy asks for one more factor, and the user canceled that step.",
                    "Open the web app from the native app again, with a new `interclient_token`, and complete the prompt.",
                )
                .any(&[Clue::Words("interclient")])
                .unless(&[Clue::Words("microsoft"), Clue::Words("id_token_hint")]),
                cause(
                    "The user did not expect a prompt from Okta, because somebody else started the sign-in with the user's password.",
                    "Ask the user. If the user did not sign in, reset the password (in Entra, if the sign-in started there), and look at `client.ipAddress` of the attempt in `Reports > System Log`.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Authenticator enrollment has reached it's limit. Please contact support for assistance."],
        explain("access_denied/enroll_authenticator_limit_reached", "The user has reached the maximum number of authenticators")
            .verdict("Okta refused the enrollment because the user already has as many authenticators (factors) as one user may have. The policy and the request are not the problem.")
            .causes(&[
                cause(
                    "Old enrollments that the user no longer uses count too, such as an earlier phone.",
                    "List them with `GET /api/v1/users/{userId}/factors`, and remove one with `DELETE /api/v1/users/{userId}/factors/{factorId}`, then repeat the enrollment.",
                ),
                cause(
                    "Every enrollment belongs to a device that the user no longer has, or the user cannot tell which device is still in use.",
                    "Verify who the user is, reset all of them at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine), and let the user enroll again.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Authenticator enrollment is not allowed at this time. Please contact support for assistance."],
        explain(
            "access_denied/enroll_authenticator_not_allowed",
            "This authenticator cannot be enrolled now",
        )
            .verdict("A policy of the org does not let this user enroll the authenticator (factor) now. The request and the user's password are not the problem.")
            .causes(&[
                cause(
                    "The enrollment policy for this user's group does not offer this authenticator (factor).",
                    "Look at the group's policy at `Security > Authenticators > Enrollment`, and set the authenticator to optional or required.",
                ),
                cause(
                    "A rule of the enrollment policy does not allow enrolling from this network.",
                    "Compare `client.ipAddress` of the attempt at `Reports > System Log` with the network condition of the rule at `Security > Authenticators > Enrollment`, or try from a network that it names.",
                ),
                ENROLLMENT_MANAGEMENT,
                cause(
                    "The app sign-in policy blocks the enrollment, for example because of the user's device.",
                    "Find the rule that applies with `Reports > Access testing tool`, and compare its conditions with the device and network of the attempt.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["The requesting client app retrieved from session is different from the audience of the id_token."],
        explain(
            "access_denied/interclient_token_exchange_requesting_client_invalid",
            "The ID token belongs to another app's session",
        )
            .verdict("Okta refused the exchange because the session and the ID token belong to two different apps. Each token may be valid, and the target app is not the problem.")
            .causes(&[
                cause(
                    "The program sends the ID token of another app: its `aud` is not the client that started Native to Web SSO (a mobile app that opens a web app without a new sign-in).",
                    "Send the ID token and the access token that this client received, together with its own `client_id`: `aud` of the ID token must be that client ID.",
                )
                .certain(),
            ])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["Only SAML and OIDC apps support the use of the 'interclient_token'."],
        explain("access_denied/interclient_token_target_not_permitted", "The target app is neither a SAML nor an OpenID Connect app")
            .verdict("Okta refused the exchange because of the kind of app that `audience` names. The token and the user are not the problem.")
            .causes(&[
                cause(
                    "`audience` names a SWA, bookmark or other app. An `interclient_token` (with which a native app opens a web app) works only for SAML and OpenID Connect apps.",
                    "Set `audience` to `urn:okta:apps:` followed by the ID of a SAML or OpenID Connect app. `signOnMode` in `GET /api/v1/apps/{appId}` shows the kind.",
                )
                .certain(),
            ])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["User canceled the authentication."],
        explain(
            "access_denied/interclient_token_user_canceled_request",
            "The user canceled the extra step of the target app",
        )
            .verdict("The user stopped at the additional factor that the web app asks for. No setting is wrong, and the tokens were accepted.")
            .causes(&[
                cause(
                    "The web app's policy asked for one more factor than the native app's sign-in had provided, and the user canceled that step.",
                    "Open the web app from the native app again, with a new `interclient_token`, and complete the prompt.",
                ),
                cause(
                    "The additional step surprises users every time, because the two apps have different sign-in policies.",
                    "Give both apps the same policy at `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit`, so that the first sign-in is strong enough for both.",
                ),
            ])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["The MFA attestation request requires user enrollment but the app does not support inline enrollment."],
        explain(
            "access_denied/mfa_attestation_cannot_enroll",
            "The user must enroll a factor first, and cannot do it in this flow",
        )
            .verdict("The user does not have the required authenticator (factor), and this flow cannot show a page for enrolling it. The client and its signed request are not the problem.")
            .causes(&[
                cause(
                    "The user is new or was reset, and has not enrolled the authenticator (factor) that should be attested.",
                    "Have the user sign in to the dashboard at `https://{org}`, open `Settings`, and enroll that authenticator there. Then repeat the request.",
                ),
                cause(
                    "The user has other authenticators, but the rule for this app does not accept them.",
                    "Compare `GET /api/v1/users/{userId}/factors` with the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["MFA attestation requests cannot use a custom authorization server."],
        explain(
            "access_denied/mfa_attestation_cannot_use_custom_as",
            "An MFA attestation request went to a custom authorization server",
        )
            .verdict("The request went to the wrong authorization server: an MFA attestation (Okta checks only the second factor) exists only at the org authorization server. Its parameters may be right.")
        .causes(&[
            cause(
                "The issuer in the program's settings contains `/oauth2/default` or `/oauth2/aus…`. Only the org authorization server attests MFA.",
                "Send the request to `https://{org}/oauth2/v1/authorize`.",
            )
            .certain(),
            cause(
                "The app needs a token of that custom authorization server, with a second factor at the sign-in. Attestation gives no such token.",
                "Keep the authorization server, and send `acr_values=urn:okta:loa:2fa:any` instead of `urn:okta:app:mfa:attestation`.",
            ),
        ])
        .family(&ATTESTATION),
    ),
    known(
        403,
        &["'login_hint' did not match a user assigned to the client app."],
        explain(
            "access_denied/mfa_attestation_login_hint_invalid",
            "`login_hint` is not a user of this app",
        )
            .verdict("Okta does not know which user to ask for the factor: `login_hint` does not name a user who is assigned to this app. The user's factors were not checked yet.")
            .causes(&[
                cause(
                    "`login_hint` is not the full Okta username, such as an email address that differs from it.",
                    "Compare `login_hint` with the username at `Directory > People > your user > Profile`, and send that username.",
                ),
                cause(
                    "`login_hint` is the exact username, but that user is not assigned to the app.",
                    "Assign the user at `Applications and Resources > Applications > your app > Assignments`.",
                ),
            ])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["The MFA attestation request was denied by policy."],
        explain("access_denied/mfa_attestation_policy_denied", "A policy denied the MFA attestation (a request only to confirm the user's MFA)")
            .verdict("A rule denied the request. The user, the request and its signature were accepted up to that point.")
            .causes(&[
                cause(
                    "A rule of the app sign-in policy denies this user or the user's groups in the app that requests the attestation (`client_id` of the request). Other users succeed from the same network.",
                    "Find the user's `policy.evaluate_sign_on` event at `Reports > System Log`, and change the rule that it names at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "A rule denies the network or the device that the user answers from. The same user succeeds elsewhere.",
                    "Compare `client.ipAddress` and `client.device` of that event with the rule's conditions, and with the zones at `Security > Networks`.",
                ),
            ])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["MFA attestation requests must be made using a signed request JWT."],
        explain(
            "access_denied/mfa_attestation_requires_signed_request_object",
            "The MFA attestation request is not signed",
        )
            .verdict("Okta refused the request because it is not a signed JWT. MFA attestation (Okta checks only the second factor of a user whom your app has signed in) works only with one; the user is not the problem.")
        .causes(&[
            cause(
                "The request has its parameters in the URL or the form, instead of inside a signed JWT in `request`.",
                "Put the parameters into a JWT that is signed with the client's secret or key. `iss` is the client ID and `aud` is `https://{org}`. Send it as `request` to `/oauth2/v1/authorize`.",
            )
            .certain(),
            cause(
                "Users should only sign in with a second factor, and the value was copied from a sample.",
                "Send `acr_values=urn:okta:loa:2fa:any` instead of `urn:okta:app:mfa:attestation`, which needs no signed JWT.",
            ),
        ])
        .family(&ATTESTATION),
    ),
    known(
        403,
        &["Reset password is not allowed at this time. Please contact support for assistance."],
        explain("access_denied/password_reset_not_allowed", "The password cannot be reset now")
            .verdict("A policy of the org does not let this user reset the password here. The request is not the problem, and an administrator can still reset the password.")
            .causes(&[
                cause(
                    "The password policy does not allow self-service reset for this user.",
                    "Allow `Password reset` in the rule of the user's password policy at `Security > Authenticators > Password > Actions > Edit`.",
                ),
                ACCOUNT_MANAGEMENT,
                cause(
                    "Another directory, such as Active Directory, keeps this user's password. Users whose password Okta keeps can reset theirs.",
                    "Look at `credentials.provider` in `GET /api/v1/users/{userId}`, and reset the password in that directory.",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Security method can't be set up at this time."],
        explain("access_denied/security_method_setup_not_allowed", "A security method cannot be set up now")
            .verdict("A policy of the org does not let this user set up a security method in this situation. The method itself and the user's password are not the problem.")
            .causes(&[
                cause(
                    "The rule of the enrollment policy does not allow enrolling from this network. It works from another one.",
                    "Look at the network condition of the rule for this user's group at `Security > Authenticators > Enrollment`, or have the user set the method up from a network that the rule names.",
                ),
                ENROLLMENT_MANAGEMENT,
                cause(
                    "The policy requires a stronger sign-in than this one before a new method can be added.",
                    "Have the user sign in again with the strongest authenticator that `GET /api/v1/users/{userId}/factors` shows, then set up the new one.",
                ),
                cause(
                    "The user has no other method left to prove who they are.",
                    "Verify who the user is, then reset the methods at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
                ),
            ])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["'acr_values' not supported."],
        explain("access_denied/unsupported_mfa_attestation", "Okta does not support what `acr_values` asks for")
            .verdict("Okta refused the value of `acr_values`. The user, the user's factors and the app are not the problem.")
            .causes(&[
                cause(
                    "The value is misspelled, or belongs to another identity provider. Okta's own values start with `urn:okta:` or `phr`.",
                    "Compare `acr_values` with `acr_values_supported` in `https://{org}/.well-known/openid-configuration`.",
                ),
                cause(
                    "The value is one for an ordinary sign-in, while a request for MFA attestation most likely accepts only its own value.",
                    "Send `acr_values=urn:okta:app:mfa:attestation`, and nothing else in it.",
                ),
            ])
            .family(&ATTESTATION),
    ),
];
