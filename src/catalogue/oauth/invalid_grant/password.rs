//! `invalid_grant` for passwords, and for factors in direct authentication.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static PASSWORD: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Failed sign-ins",
            clauses: &[
                "((eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\")",
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
        title: "RFC 6749: errors of the token endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2",
    }],
};

static DIRECT: Family = Family {
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
            finds: "Failed sign-ins",
            clauses: &[
                "((eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\")",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Okta: direct authentication",
        url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The 'login_hint' does not uniquely identify a user."],
        explain("invalid_grant/direct_auth_invalid_login_hint", "`login_hint` does not name one user")
            .causes(&[cause(
                "No user or several have this name.",
                "Send the full username from `Directory > People > your user` as `login_hint`.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["The 'otp' provided is either empty or incorrect. Use the correct OTP and try again.", "The 'otp' provided is invalid."],
        explain("invalid_grant/direct_auth_invalid_otp", "The one-time code is wrong or empty")
            .causes(&[cause(
                "It was mistyped, is another account's, or its 30 seconds passed.",
                "Send the next code as `otp`; if all fail, correct the device's clock.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["There is no pending WebAuthn challenge for the request."],
        explain("invalid_grant/direct_auth_no_pending_challenge", "No WebAuthn challenge is waiting")
            .causes(&[cause(
                "The assertion came without a challenge, twice, or after it had ended.",
                "Call `/primary-authenticate` or `/challenge` first, then send the assertion once.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["User rejected out-of-band authentication prompt.", "Authentication was rejected out-of-band."],
        explain("invalid_grant/direct_auth_oob_reject", "The user said no on the phone")
            .causes(&[cause(
                "The person pressed “No, it's not me” on the prompt.",
                "Ask the person: after a mistake send a new prompt, else reset the password, which somebody knows, at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
            )
            .certain()])
            .family(&DIRECT),
    ),
    known(
        400,
        &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"],
        explain("invalid_grant/direct_auth_verification_failure", "No enrolled passkey fits the assertion")
            .causes(&[cause(
                "The passkey is not this user's, or was enrolled for another domain (`rpId`).",
                "Use the one enrolled for this domain, or enroll it again.",
            )])
            .family(&DIRECT),
    ),
    known(
        400,
        &["Password has expired."],
        explain("invalid_grant/expired_password_credentials", "The user's password has expired")
            .causes(&[cause(
                "This grant shows no page on which to change it.",
                "Let the user sign in in a browser and choose a new password, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
            )
            .certain()])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Additional user authentication is required but the assurance requirements cannot be met with the allowed authenticators. Check the authenticator and assurance configuration for the user and client."],
        explain("invalid_grant/interaction_code_unsatisfiable", "The app's policy cannot be satisfied")
            .causes(&[cause(
                "The user has no further factor that policy and client allow.",
                "Compare the app sign-in policy's rule with the user's factors; enroll one it asks for, or allow one the user has.",
            )])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["The credentials provided were invalid."],
        explain("invalid_grant/invalid_password_credentials", "Username or password is wrong")
            .causes(&[
                cause(
                    "The password or the Okta username is wrong (email alias, missing domain).",
                    "Sign in as this user on {org} in a browser; if that works, compare the username with `Directory > People > your user`.",
                ),
                cause(
                    "A password with `+`, `&` or `%` arrives as another one unless these are percent-encoded.",
                    "Encode the value, as with `curl --data-urlencode`.",
                ),
                cause(
                    "The account is locked, suspended or not activated; this answer hides it.",
                    "Read the status at `Directory > People > your user`: activate the user there with `Activate`, unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`, unlock with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                ),
                cause(
                    "The Active Directory or LDAP agent refused the password or cannot be reached.",
                    "Search the System Log for `user.authentication.auth_via_AD_agent` or `user.authentication.auth_via_LDAP_agent` of this user.",
                ),
            ])
            .queries(&[Query {
                finds: "Accounts that were locked",
                clauses: &["(eventType eq \"user.account.lock\" or eventType eq \"user.account.lock.limit\")"],
            }])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["The user does not configure a password."],
        explain("invalid_grant/missing_password_enrollment", "The user has no password")
            .causes(&[cause(
                "The account is passwordless or from an external provider.",
                "Let the user set a password, or use a flow with a browser.",
            )])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["The user has multiple passwords."],
        explain("invalid_grant/multiple_password_enrollments", "The user has more than one password")
            .causes(&[cause(
                "The grant cannot tell which one is meant.",
                "List the user's authenticators with `GET /api/v1/users/{userId}/factors`, then open a case at `support.okta.com` with the Okta domain, the user's ID and that list; which password may go is not documented.",
            )])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Resource owner password credentials cannot be used with MFA enabled."],
        explain("invalid_grant/password_auth_denied_mfa", "The password grant cannot do MFA")
            .causes(&[
                cause(
                    "A sign-in policy asks this user for a second factor, which the grant cannot present.",
                    "Move the app to Authorization Code with PKCE, where Okta's own page asks for the factor.",
                )
                .certain(),
                cause(
                    "The script or legacy client cannot open a browser.",
                    "Give it a policy of its own that asks for a password only and is tied to its network: `Security > Authentication policies > App sign-in policies`, assigned at `Applications and Resources > Applications > your app > Sign On > User Authentication`.",
                )
                .prevention("Replace the user by a service app with client credentials."),
                cause(
                    "In Classic Engine the org-wide sign-on policy decides too.",
                    "Check the rules at `Security > Authentication > Sign On` for this user's groups and network.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Resource owner password credentials authentication denied by sign on policy."],
        explain("invalid_grant/password_auth_denied_policy", "A sign-on policy denies the password grant")
            .verdict("A sign-on policy denied the request; the password may well be right.")
            .causes(&[
                cause(
                    "The app sign-in policy denies this user or network, or demands more than a password.",
                    "Find the user's `policy.evaluate_sign_on` in `Reports > System Log`; it names the rule to change.",
                ),
                cause(
                    "Network rules see your server's address, not the user's.",
                    "Add the server's address to the zone of the rule at `Security > Networks`.",
                ),
                cause(
                    "The global session policy denies first.",
                    "Check `Security > Global Session Policy`; in Classic Engine `Security > Authentication > Sign On`.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        429,
        &["API call exceeded rate limit due to too many requests."],
        explain("invalid_grant/user_rate_limited", "Too many password requests for one user name")
            .verdict("The limit for one user name was hit; it passes within seconds, and the password may well be right.")
            .causes(&[
                cause(
                    "Okta takes four sign-ins a second for one user name; an account shared by many threads exceeds that.",
                    "Wait a second and try again; keep one token until `exp`.",
                )
                .prevention("Replace the user by a service app with client credentials."),
                cause(
                    "A retry loop repeats a failing sign-in without a pause.",
                    "Stop the loop on `invalid_grant`, and retry with growing pauses on status 429.",
                ),
                cause(
                    "Somebody is guessing this user's password.",
                    "Search the failed sign-ins for strange addresses, and block those at `Security > Networks`.",
                ),
            ])
            .queries(&[Query {
                finds: "Limits that were hit",
                clauses: &["eventType eq \"system.operation.rate_limit.violation\""],
            }])
            .references(&[Reference {
                title: "Okta: rate limits",
                url: "https://developer.okta.com/docs/reference/rate-limits/",
            }])
            .family(&PASSWORD),
    ),
];
