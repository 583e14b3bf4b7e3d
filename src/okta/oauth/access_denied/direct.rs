//! `access_denied` where a factor was asked for without a page of Okta’s: direct authentication, CIBA, attestation, enrolment.

use crate::finding::{Family, Query, Reference, cause, explain};
use crate::okta::{Known, known};

static DIRECT: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Sign-ins that a policy denied",
            clauses: &[
                "(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\"",
            ],
        },
        Query {
            finds: "Failed sign-ins",
            clauses: &[
                "(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\"",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Direct authentication",
        url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
    }],
};

static ATTESTATION: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\"",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[],
};

static ENROLMENT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Sign-ins that a policy denied",
        clauses: &[
            "(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "OpenID Connect Core, section 3.1.2.6: authentication errors",
        url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
    }],
};

static NATIVE_TO_WEB: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\"",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Native to Web SSO",
        url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/",
    }],
};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
known(400, &["The Client-Initiated Backchannel Authentication flow currently only supports web applications."], explain("access_denied/ciba_feature_not_supported", "Backchannel authentication needs a web app").causes(&[cause("CIBA works only for clients registered as web applications; this one is a native, browser or service app.", "Register a client with application type `web` for the backchannel flow and use its client id.").certain()]).references(&[Reference { title: "Client-Initiated Backchannel Authentication", url: "https://developer.okta.com/docs/guides/configure-ciba/main/" }])),
known(400, &["Failed to initiate the MFA challenge for the Client-Initiated Backchannel Authentication flow."], explain("access_denied/ciba_mfa_challenge_initiation_failure", "Okta could not send the backchannel prompt").causes(&[cause("The user has no authenticator enrolled that can take the prompt, such as the custom authenticator of your app.", "Check the user’s enrolments at `Directory > People > user`, and let the user enrol on the device again."), cause("Push is not set up or its certificate or key no longer holds.", "Check the push settings of the authenticator at `Security > Authenticators`.")]).references(&[Reference { title: "Client-Initiated Backchannel Authentication", url: "https://developer.okta.com/docs/guides/configure-ciba/main/" }])),
known(403, &["'{0}' has expired. Use a new '{1}' and try again.", "Either the 'oob_code' or 'mfa_token' is expired or invalid.", "'{0}' has expired. Use a new 'oob_code' or 'mfa_token' and try again."], explain("access_denied/direct_auth_expired_token", "The code between two steps has expired").causes(&[cause("The user took longer between the steps than {0} lives, or it was used already.", "Begin the direct sign-in again to get a new {1}, and send the next step at once.").certain()]).family(&DIRECT)),
known(403, &["The required authenticator cannot be used. Check if it is required by policy and the user is enrolled in the authenticator and try again.", "User is not enrolled in required factor.", "The required authenticator cannot be used to sign-in. Check if it is included in the authentication policy and the user is enrolled in the authenticator and try again."], explain("access_denied/direct_auth_factor_enrollment_required", "The user lacks the required authenticator").causes(&[cause("The policy demands an authenticator that the user never enrolled; direct authentication has no enrolment page.", "Let the user enrol it in the browser (Okta dashboard, settings), then try again."), cause("The authenticator sent by the app is not one that the sign-in policy accepts.", "Compare the grant type with the rule at `Security > Authentication policies > App sign-in policies`.")]).family(&DIRECT)),
known(403, &["The 'grant_types_supported' '{0}' are not sufficient to satisfy the authentication policy. Configure additional grant types for the client or revise the authentication policy to allow the user to sign-in.", "None of the supported grant types are sufficient to satisfy the app sign on policy."], explain("access_denied/direct_auth_grant_types_supported_not_prompted", "The offered grant types cannot satisfy the policy").causes(&[cause("The app offers {0} as `grant_types_supported`, and the sign-in policy wants something else.", "Add the missing direct authentication grant at `Applications and Resources > Applications > your app > General` and to `grant_types_supported`, or change the app sign-in policy.").certain()]).family(&DIRECT)),
known(403, &["Unable to prompt for the requested authenticators. Review the Authentication Policy’s requirements or request another authenticator and try again.", "Sign on policy did not prompt for any factor types specified by the client."], explain("access_denied/direct_auth_not_challenged_for_required_factor_type", "The policy never asks for the chosen factor").causes(&[cause("The app requires a kind of factor that the matching rule of the sign-in policy does not use.", "Offer another authenticator in the request, or let the rule at `Security > Authentication policies > App sign-in policies` allow this one.")]).family(&DIRECT)),
known(403, &["User couldn't be signed-in through direct authentication because authentication policy wasn't satisfied.", "Direct Authentication denied by sign on policy."], explain("access_denied/direct_auth_policy_denied", "The app sign-in policy denies the direct sign-in").causes(&[cause("A rule denies access for this user, network or device, or demands what direct authentication cannot do.", "Run `Reports > Access testing tool` for the user and app, and change the rule it names."), cause("The rule wants a managed or registered device, which a direct request cannot prove.", "Relax the device condition for this app, or send the user through the browser.")]).family(&DIRECT)),
known(403, &["The grant types required to satisfy sign on policy are disabled for the client."], explain("access_denied/direct_auth_prompted_grant_type_disabled_for_client", "A grant type that the policy needs is off").causes(&[cause("The sign-in policy leads to a step (OOB, OTP, MFA OTP …) whose grant is not ticked for this client.", "Tick it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.")]).family(&DIRECT)),
known(403, &["Authenticators required by recovery policy are not enabled authenticators."], explain("access_denied/direct_auth_recovery_authenticator_disabled", "The recovery policy names a disabled authenticator").causes(&[cause("The password policy’s recovery rule relies on an authenticator that is not active in the org.", "Activate it at `Security > Authenticators`, or choose another one in the recovery rule of the password authenticator.")]).family(&DIRECT)),
known(403, &["Recovery policy does not specify any authenticators that can be used for recovery."], explain("access_denied/direct_auth_recovery_empty_auth_chain", "The recovery policy allows no authenticator at all").causes(&[cause("The rule that applies to the user lists nothing with which the user could prove who they are.", "Open the password authenticator at `Security > Authenticators` and add a recovery method to the rule.")]).family(&DIRECT)),
known(403, &["Password recovery is not enabled for the user."], explain("access_denied/direct_auth_recovery_not_enabled_for_user", "This user may not recover the password here").causes(&[cause("No rule of the password policy lets this user reset the password alone; users with a directory’s password often may not.", "Allow self-service reset in the user’s password policy rule, or send the user to the directory’s own reset.")]).family(&DIRECT)),
known(403, &["No supported authenticators are available."], explain("access_denied/direct_auth_requirements_no_supported_authenticators", "No authenticator fits direct authentication").causes(&[cause("Everything the user has enrolled is of a kind that this flow cannot use.", "Let the user enrol Okta Verify, a phone, email or an OTP authenticator in the browser, then repeat.")]).family(&DIRECT)),
known(403, &["The user is not challenged for any authenticators by the current policy."], explain("access_denied/direct_auth_requirements_not_challenged", "The current policy asks the user for nothing").causes(&[cause("The app asked which authenticators the policy demands, and the matching rule demands none for this user.", "Skip the extra step in the app, or demand a factor in the rule at `Security > Authentication policies > App sign-in policies`.")]).family(&DIRECT)),
known(403, &["The amr requested cannot be satisfied with the user's current authenticator enrollments."], explain("access_denied/eam_amr_unsatisfiable", "The user has no factor for Entra’s external method").causes(&[cause("The user has none of the authenticators enrolled in Okta that the app sign-in policy or the requested `amr` expects.", "Let the user enrol one in Okta first: external authentication offers no enrolment on the way."), cause("The app sign-in policy of the external-method app accepts none of the methods Entra asks for.", "Compare the rule at `Security > Authentication policies > App sign-in policies` with the `amr` values of the request.")]).references(&[Reference { title: "Okta Support: eam_amr_unsatisfiable", url: "https://support.okta.com/help/s/article/microsoft-entra-id-external-authentication-methods-eam-amr-unsatisfiable" }]).family(&ENROLMENT)),
known(403, &["User canceled the authentication."], explain("access_denied/eam_user_canceled_request", "The user cancelled the step that Entra asked for").causes(&[cause("The user pressed cancel on Okta’s page while Entra waited for its external authentication method.", "Let the user start at the Microsoft page again and finish the Okta prompt.")]).family(&ENROLMENT)),
known(403, &["Authenticator enrollment has reached it's limit. Please contact support for assistance."], explain("access_denied/enroll_authenticator_limit_reached", "The user has enrolled all that is allowed").causes(&[cause("`prompt=enroll_authenticator` asked for one more enrolment than the authenticator permits.", "Remove an old enrolment of the user at `Directory > People > user` (`More Actions`), then repeat.")]).family(&ENROLMENT)),
known(403, &["Authenticator enrollment is not allowed at this time. Please contact support for assistance."], explain("access_denied/enroll_authenticator_not_allowed", "Enrolling this authenticator is not allowed now").causes(&[cause("The enrolment policy or the app sign-in policy forbids it for this user, place or device.", "Check the authenticator enrolment policy at `Security > Authenticators` and the network condition of its rule.")]).family(&ENROLMENT)),
known(403, &["The requesting client app retrieved from session is different from the audience of the id_token."], explain("access_denied/interclient_token_exchange_requesting_client_invalid", "The ID token belongs to another app’s session").causes(&[cause("The `aud` of the `id_token` is not the client that holds the session used for Native to Web SSO.", "Send the ID token and access token that this same client received, and its own `client_id`.").certain()]).family(&NATIVE_TO_WEB)),
known(403, &["Only SAML and OIDC apps support the use of the 'interclient_token'."], explain("access_denied/interclient_token_target_not_permitted", "The target app is of a kind that cannot be used").causes(&[cause("An `interclient_token` opens SAML and OpenID Connect apps only; the `audience` names something else.", "Point `audience` (`urn:okta:apps:` and the id) at a SAML or OpenID Connect app.").certain()]).family(&NATIVE_TO_WEB)),
known(403, &["User canceled the authentication."], explain("access_denied/interclient_token_user_canceled_request", "The user left the step that the target app asked for").causes(&[cause("On the way from the native app to the web app Okta asked for another factor, and the user cancelled.", "Open the web app from the native app again: each `interclient_token` serves once.")]).family(&NATIVE_TO_WEB)),
known(403, &["The MFA attestation request requires user enrollment but the app does not support inline enrollment."], explain("access_denied/mfa_attestation_cannot_enroll", "The user must enrol first, and this flow cannot").causes(&[cause("The attestation needs a factor that the user does not have, and the app takes no inline enrolment.", "Let the user enrol in the Okta dashboard before the attestation is asked for.").certain()]).family(&ATTESTATION)),
known(403, &["MFA attestation requests cannot use a custom authorization server."], explain("access_denied/mfa_attestation_cannot_use_custom_as", "MFA attestation went to a custom server").causes(&[cause("The request was sent below `/oauth2/default` or `/oauth2/aus…`; only the org server attests.", "Send it to `https://{org}/oauth2/v1/authorize`.").certain()]).family(&ATTESTATION)),
known(403, &["'login_hint' did not match a user assigned to the client app."], explain("access_denied/mfa_attestation_login_hint_invalid", "`login_hint` names no user of this app").causes(&[cause("The name in `login_hint` is spelt differently from the Okta username, or the user is not assigned to the app.", "Compare `login_hint` with the username at `Directory > People > user`, and check `Applications and Resources > Applications > your app > Assignments`.")]).family(&ATTESTATION)),
known(403, &["The MFA attestation request was denied by policy."], explain("access_denied/mfa_attestation_policy_denied", "A policy denied the MFA attestation").causes(&[cause("A rule of the app’s sign-in policy answers “denied” for this user or network.", "Find the `policy.evaluate_sign_on` event of the user in `Reports > System Log` and edit the rule it names.")]).family(&ATTESTATION)),
known(403, &["MFA attestation requests must be made using a signed request JWT."], explain("access_denied/mfa_attestation_requires_signed_request_object", "The attestation request is not signed").causes(&[cause("Plain query parameters were sent where a signed JWT in `request` is demanded.", "Put the parameters into a JWT, sign it with the client’s key or secret, and send it as `request`.").certain()]).family(&ATTESTATION)),
known(403, &["Reset password is not allowed at this time. Please contact support for assistance."], explain("access_denied/password_reset_not_allowed", "The password cannot be reset now").causes(&[cause("The password policy rule for this user forbids self-service reset, or the password lives in another directory.", "Allow the reset in the rule of the password policy, or reset it for the user at `Directory > People > user`.")]).family(&ENROLMENT)),
known(403, &["Security method can't be set up at this time."], explain("access_denied/security_method_setup_not_allowed", "A security method cannot be set up now").causes(&[cause("Policy forbids this user to add a method from this place or without a stronger factor first.", "Check the enrolment policy’s rule for network and user group at `Security > Authenticators`.")]).family(&ENROLMENT)),
known(403, &["'acr_values' not supported."], explain("access_denied/unsupported_mfa_attestation", "`acr_values` asks for something unsupported").causes(&[cause("The value of `acr_values` is not one that this org and app can attest.", "Compare it with `acr_values_supported` in `https://{org}/.well-known/openid-configuration`.")]).family(&ATTESTATION)),
];
