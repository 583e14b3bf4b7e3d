//! `invalid_grant` for passwords, and for factors in direct authentication.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

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
        explain("invalid_grant/direct_auth_invalid_login_hint", "`login_hint` does not identify one user")
            .verdict("Okta cannot tell which user should sign in. No password or factor was checked.")
            .causes(&[
                cause(
                    "The program sent a short name, without the domain, and no user or several users match it.",
                    "Send the full username as `login_hint`, exactly as `Directory > People > your user > Profile` shows it.",
                ),
                cause(
                    "The program sent an email address or phone number that several users share instead of the username.",
                    "Search for the value at `Directory > People`. If it finds more than one user, send the username instead.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["The 'otp' provided is either empty or incorrect. Use the correct OTP and try again.", "The 'otp' provided is invalid."],
        explain("invalid_grant/direct_auth_invalid_otp", "The one-time code is wrong or empty")
            .verdict("Okta found the user, but refused the one-time code, which does not match or is empty. The client is not the problem.")
            .causes(&[
                cause(
                    "The code was mistyped, or its 30 seconds had passed.",
                    "Send the next code as `otp`, as soon as it appears.",
                ),
                cause(
                    "The program sent an empty `otp`, or the code under another name, such as `passCode`. Then no code ever works.",
                    "Log the length of `otp` right before the request to `/token`: it is 6 for Okta Verify and Google Authenticator.",
                )
                .any(&[Clue::Words("otp=&"), Clue::Words("passcode="), Clue::Unsent("otp")]),
                cause(
                    "The code belongs to another account: entries of preview and production orgs look alike in the authenticator app.",
                    "Take the code from the entry for {org}.",
                ),
                cause(
                    "The clock of the device is wrong, or the entry in the authenticator app is older than the last reset. Then every code fails.",
                    "Set the device's clock to automatic time. If that does not help, reset the authenticator (factor) at `Directory > People > your user > More Actions > Reset Authenticators`, and enroll it again.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["There is no pending WebAuthn challenge for the request."],
        explain("invalid_grant/direct_auth_no_pending_challenge", "No WebAuthn challenge (passkey prompt) is waiting for an answer")
            .verdict("Okta refused the response because it waits for none: the order of the steps is wrong, or the step took too long. The passkey itself was not checked.")
            .causes(&[
                cause(
                    "The program sends the passkey's response without asking for a challenge first.",
                    "Send a request to `/primary-authenticate` or `/challenge` first, and pass its challenge to `navigator.credentials.get()`.",
                ),
                cause(
                    "The response was sent a second time: by a double click or a retry.",
                    "Send the assertion once, and send a new request to `/challenge` for another attempt.",
                ),
                cause(
                    "The user took so long that the challenge had expired.",
                    "Send a new request to `/challenge` when the user comes back, and show the prompt again.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["User rejected out-of-band authentication prompt.", "Authentication was rejected out-of-band."],
        explain("invalid_grant/direct_auth_oob_reject", "The user rejected the prompt on the other device")
            .verdict("The prompt worked, and somebody rejected it. No setting is wrong. If the user did not start this sign-in, somebody else knows the password.")
            .causes(&[
                cause(
                    "The user rejected the prompt by mistake, or because it looked unfamiliar.",
                    "Ask the user. If they started the sign-in, send a new prompt (`oob_code`) and let them approve it.",
                ),
                cause(
                    "Somebody else started the sign-in, and the user was right to reject it.",
                    "Reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), and look at `client.ipAddress` of the attempt in `Reports > System Log`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"],
        explain("invalid_grant/direct_auth_verification_failure", "No enrolled passkey matches the assertion")
            .verdict("Okta found the user, but none of the user's passkeys made this response. The client and the request's form are not the problem.")
            .causes(&[
                cause(
                    "The passkey belongs to another user of the same device.",
                    "Have the user choose the passkey with the right username in the browser's list. `GET /api/v1/users/{userId}/factors` lists the user's own.",
                ),
                cause(
                    "The passkey was enrolled for another domain (`rpId`): Okta's own domain and a custom domain do not share passkeys.",
                    "Request it on the domain where it was enrolled, or enroll a new one for this `rpId`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        400,
        &["Password has expired."],
        explain("invalid_grant/expired_password_credentials", "The user's password has expired")
            .verdict("Okta refused the sign-in because the password is too old. It may be right; the user has to set a new one in a browser.")
            .causes(&[
                cause(
                    "A person signs in with this program, but the password grant has no page on which to change the password.",
                    "Have the person sign in at {org} in a browser, and choose a new password there.",
                ),
                cause(
                    "A script signs in with a user's password, which has passed its maximum age.",
                    "Set a new one at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine). Better, use a service app with `grant_type=client_credentials`.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Additional user authentication is required but the assurance requirements cannot be met with the allowed authenticators. Check the authenticator and assurance configuration for the user and client."],
        explain("invalid_grant/interaction_code_unsatisfiable", "The user has no factor that satisfies the app's policy")
            .verdict("Okta found the user, but this user cannot meet what the app sign-in policy requires. The password is not the problem.")
            .causes(&[
                cause(
                    "The user has not enrolled any of the authenticators (factors) that the rule asks for.",
                    "Compare the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` with `GET /api/v1/users/{userId}/factors`, and have the user enroll one that the rule asks for.",
                ),
                cause(
                    "The user has such an authenticator, but the client cannot use it, because its grant type is not selected.",
                    "Select the grant type of that authenticator at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["The credentials provided were invalid."],
        explain("invalid_grant/invalid_password_credentials", "The username or password is wrong")
            .verdict("Okta refused the user's sign-in, and hides whether the name, the password or the account is the reason. The client was accepted.")
            .causes(&[
                cause(
                    "The password or the Okta username is wrong. The username is often an email alias, or its domain is missing.",
                    "Sign in as this user at {org} in a browser. If that works, compare the username in the request with `Directory > People > your user`.",
                ),
                cause(
                    "The password contains `+`, `&` or `%` and was not percent-encoded, so Okta received a different password.",
                    "Percent-encode the value, as `curl --data-urlencode \"password=$PASSWORD\"` does.",
                ),
                cause(
                    "The account is locked, suspended or not activated, which this response hides.",
                    "Read the status at `Directory > People > your user`: activate the user there with `Activate`, unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`, unlock with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                ),
                cause(
                    "The Active Directory or LDAP agent refused the password, or Okta cannot reach it.",
                    "Search `Reports > System Log` for `user.authentication.auth_via_AD_agent` or `user.authentication.auth_via_LDAP_agent` of this user.",
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
            .verdict("The user exists, and nothing was mistyped: the account has no password to compare with.")
            .causes(&[
                cause(
                    "The user signs in through an external identity provider or without a password, so the account has no password to check.",
                    "Use the authorization code flow (`/authorize`), where the provider or another authenticator takes over.",
                ),
                cause(
                    "The user should have a password, but was created without one.",
                    "Have the user set it at {org} in a browser, or set one with `POST /api/v1/users/{userId}/lifecycle/reset_password`.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["The user has multiple passwords."],
        explain("invalid_grant/multiple_password_enrollments", "The user has more than one password")
            .verdict("The user exists, and nothing was mistyped: Okta cannot tell which of several passwords should be checked.")
            .causes(&[cause(
                "The account probably kept the password of an earlier source, for example after a move between Okta and a directory, so it now has two. The password grant cannot tell which one is meant.",
                "Read `credentials.provider` in `GET /api/v1/users/{userId}`: it names where Okta checks the password (`OKTA`, `ACTIVE_DIRECTORY`, `LDAP`). In Identity Engine, `GET /api/v1/users/{userId}/authenticator-enrollments` lists the passwords as `\"type\": \"password\"`. If there are two, open a case at `support.okta.com` with your Okta domain, the user's ID and that list; which one can be removed is not documented.",
            )])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Resource owner password credentials cannot be used with MFA enabled."],
        explain("invalid_grant/password_auth_denied_mfa", "The password grant cannot satisfy MFA")
            .verdict("Okta refused the sign-in because the policy requires a second factor, which this grant cannot ask for. The password may be right.")
            .causes(&[
                cause(
                    "The rule of the app sign-in policy that applies to this user asks for two factors: the user's `policy.evaluate_sign_on` event at `Reports > System Log` names it.",
                    "Move the app to the authorization code flow with PKCE (`/authorize`), where Okta's own page asks for the factor. For a script that cannot open a browser, give its app a policy of its own that requires only a password and only allows its network: create it at `Security > Authentication policies > App sign-in policies`, and assign it at `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`. That weakens the sign-in for this app, so keep the network small.",
                )
                .prevention("Replace the user of a script with a service app and client credentials."),
                cause(
                    "In Identity Engine, the rule of the global session policy that applies to this user asks for the second factor.",
                    "Look at `Multifactor authentication (MFA) is` in the user's rule at `Security > Global Session Policy > your policy > your rule > Edit`.",
                ),
                cause(
                    "The org runs on Classic Engine, and a rule of its org-wide sign-on policy asks for the second factor.",
                    "Check the rules at `Security > Authentication > Sign On` for this user's groups and network.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        400,
        &["Resource owner password credentials authentication denied by sign on policy."],
        explain("invalid_grant/password_auth_denied_policy", "A sign-on policy denies the password grant")
            .verdict("A sign-on policy denied the request. The password may well be right.")
            .causes(&[
                cause(
                    "A rule of the app sign-in policy denies this user. The user's `policy.evaluate_sign_on` event then has the outcome `DENY` and names the rule.",
                    "Find that event at `Reports > System Log`, and change the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "The rule's network condition sees your server's IP address instead of the user's.",
                    "Add the server's IP address to the zone of the rule at `Security > Networks`.",
                ),
                cause(
                    "The global session policy denies the sign-in before the app's policy is asked. The event then names that policy instead.",
                    "Change the rule at `Security > Global Session Policy > your policy > your rule > Edit` (in Classic Engine at `Security > Authentication > Sign On`).",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        429,
        &["API call exceeded rate limit due to too many requests."],
        explain("invalid_grant/user_rate_limited", "Too many password requests for one username")
            .verdict("Okta refused the request because the limit for one username was reached. That passes within seconds, and the password may well be right.")
            .causes(&[
                cause(
                    "Okta allows four sign-ins a second for one username. An account that many threads share exceeds that.",
                    "Wait a second and try again. Keep one access token until its `exp` instead of requesting one for each job.",
                )
                .prevention("Replace the user with a service app and client credentials."),
                cause(
                    "A retry loop repeats a failing sign-in without a pause.",
                    "Stop the loop on `invalid_grant`, and after a 429 wait until `X-Rate-Limit-Reset` with growing pauses.",
                ),
                cause(
                    "Somebody is guessing this user's password: the requests come from IP addresses that are not yours.",
                    "Search the failed sign-ins at `Reports > System Log` for unknown IP addresses, and block these at `Security > Networks`.",
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
