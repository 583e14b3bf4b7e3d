//! `access_denied` on Okta’s page for another: attestation, external methods, enrollment, Native to Web SSO.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

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
        explain("access_denied/eam_amr_unsatisfiable", "The user has no factor that Entra accepts")
            .causes(&[cause(
                "The user has no authenticator that gives the `amr` Entra asks for.",
                "Let the user enroll one, and compare the app sign-in policy's rule with Entra's `amr` values.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["User canceled the authentication."],
        explain("access_denied/eam_user_canceled_request", "The user cancelled Entra's step in Okta")
            .causes(&[cause(
                "The user pressed cancel on Okta's page.",
                "Start at Microsoft again and finish the Okta prompt.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Authenticator enrollment has reached it's limit. Please contact support for assistance."],
        explain(
            "access_denied/enroll_authenticator_limit_reached",
            "The user has enrolled all that is allowed",
        )
            .causes(&[cause(
                "`prompt=enroll_authenticator` asked for one more than allowed.",
                "Remove an old one at `Directory > People > your user > More Actions > Reset Authenticators`, then repeat.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Authenticator enrollment is not allowed at this time. Please contact support for assistance."],
        explain(
            "access_denied/enroll_authenticator_not_allowed",
            "This authenticator cannot be enrolled now",
        )
            .causes(&[cause(
                "The enrollment or app sign-in policy forbids it for this user, network or device.",
                "Check the enrollment policy's rule at `Security > Authenticators`.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["The requesting client app retrieved from session is different from the audience of the id_token."],
        explain(
            "access_denied/interclient_token_exchange_requesting_client_invalid",
            "The ID token belongs to another app's session",
        )
            .causes(&[cause(
                "The token's `aud` is not the client that holds the Native to Web SSO session.",
                "Send the ID and access token that this client received, and its own `client_id`.",
            )
            .certain()])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["Only SAML and OIDC apps support the use of the 'interclient_token'."],
        explain(
            "access_denied/interclient_token_target_not_permitted",
            "The target app is of an unsupported kind",
        )
            .causes(&[cause(
                "An `interclient_token` opens SAML and OpenID Connect apps only.",
                "Set `audience` to `urn:okta:apps:` and the id of such an app.",
            )
            .certain()])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["User canceled the authentication."],
        explain(
            "access_denied/interclient_token_user_canceled_request",
            "The user left the target app's extra step",
        )
            .causes(&[cause(
                "The web app's policy asked for another factor, and the user cancelled.",
                "Open the web app from the native app again, with a new `interclient_token`.",
            )])
            .family(&NATIVE_TO_WEB),
    ),
    known(
        403,
        &["The MFA attestation request requires user enrollment but the app does not support inline enrollment."],
        explain(
            "access_denied/mfa_attestation_cannot_enroll",
            "The user must enroll first, not in this flow",
        )
            .causes(&[cause(
                "The attestation needs a factor the user lacks, and the app takes no inline enrollment.",
                "Let the user enroll that factor in the Okta dashboard first.",
            )
            .certain()])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["MFA attestation requests cannot use a custom authorization server."],
        explain(
            "access_denied/mfa_attestation_cannot_use_custom_as",
            "MFA attestation went to a custom server",
        )
        .causes(&[cause(
            "The URL has `/oauth2/default` or `/oauth2/aus…`; only the org server attests.",
            "Send it to `/oauth2/v1/authorize` of {org}.",
        )
        .certain()])
        .family(&ATTESTATION),
    ),
    known(
        403,
        &["'login_hint' did not match a user assigned to the client app."],
        explain(
            "access_denied/mfa_attestation_login_hint_invalid",
            "`login_hint` names no user of this app",
        )
            .causes(&[cause(
                "It is not the Okta username, or the user is not assigned to the app.",
                "Compare it with `Directory > People > your user`, and check the app's `Assignments`.",
            )])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["The MFA attestation request was denied by policy."],
        explain("access_denied/mfa_attestation_policy_denied", "A policy denied the MFA attestation")
            .causes(&[cause(
                "A rule of the app sign-in policy denies this user or network.",
                "Find the user's `policy.evaluate_sign_on` in `Reports > System Log` and change its rule.",
            )])
            .family(&ATTESTATION),
    ),
    known(
        403,
        &["MFA attestation requests must be made using a signed request JWT."],
        explain(
            "access_denied/mfa_attestation_requires_signed_request_object",
            "The attestation request is not signed",
        )
        .causes(&[cause(
            "Plain parameters were sent instead of a signed JWT in `request`.",
            "Put them into a JWT signed with the client's key or secret, and send it as `request`.",
        )
        .certain()])
        .family(&ATTESTATION),
    ),
    known(
        403,
        &["Reset password is not allowed at this time. Please contact support for assistance."],
        explain("access_denied/password_reset_not_allowed", "The password cannot be reset now")
            .causes(&[cause(
                "The password policy forbids self-service reset, or another directory holds the password.",
                "Allow it in that policy's rule, under Password at `Security > Authenticators`, or reset the password in the directory.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["Security method can't be set up at this time."],
        explain("access_denied/security_method_setup_not_allowed", "A security method cannot be set up now")
            .causes(&[cause(
                "Policy forbids a new method on this network or without a stronger factor.",
                "Check the enrollment policy's rule at `Security > Authenticators`.",
            )])
            .family(&ENROLLMENT),
    ),
    known(
        403,
        &["'acr_values' not supported."],
        explain("access_denied/unsupported_mfa_attestation", "`acr_values` asks for something unsupported")
            .causes(&[cause(
                "The value is not one that this org and app can attest.",
                "Compare it with `acr_values_supported` in `/.well-known/openid-configuration` of {org}.",
            )])
            .family(&ATTESTATION),
    ),
];
