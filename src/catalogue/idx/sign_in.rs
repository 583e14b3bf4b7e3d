//! Messages of the sign-in flow itself.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &[],
        explain("idx:error.expired.session", "Session has expired")
            .causes(&[cause(
                "The sign-in page stood open too long.",
                "Start again from the app itself.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:error.password.required", "Password field is empty")
            .causes(&[cause(
                "The form was sent without a password.",
                "Fill it in; in a widget of your own, send `credentials.passcode`.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:error.username.required", "User name field is empty")
            .causes(&[cause(
                "The form was sent without a user name.",
                "Fill it in; in a widget of your own, send `identifier`.",
            )]),
    ),
    known(
        0,
        &["Follow the instructions on your device for next steps"],
        explain("idx:idx.device.activated", "Device is connected")
            .severity(Severity::Note)
            .causes(&[cause(
                "The code was accepted.",
                "Go back to the device and wait for it to sign in.",
            )]),
    ),
    known(
        0,
        &["Your device cannot be activated because you did not allow access"],
        explain("idx:idx.device.not.activated.consent.denied", "Access for the device was refused")
            .causes(&[cause(
                "The user pressed Deny or Cancel on the consent page.",
                "Start the device sign-in again and allow access.",
            )
            .certain()]),
    ),
    known(
        0,
        &["Your device cannot be activated because of an internal error"],
        explain("idx:idx.device.not.activated.internal.error", "Device could not be connected")
            .causes(&[
                cause(
                    "Often the user is not assigned to the app that the device belongs to.",
                    "Assign the user at `Applications and Resources > Applications > your app > Assignments`.",
                )
                .any(&[Clue::Words("user_not_assigned")]),
                cause(
                    "A policy or a fault at Okta stopped the token; the message hides which.",
                    "Read `outcome.reason` in `Reports > System Log`.",
                ),
            ])
            .queries(&[Query {
                finds: "Users who were not assigned",
                clauses: &["outcome.reason eq \"user_not_assigned\""],
            }]),
    ),
    known(
        0,
        &["To finish signing in, check your email."],
        explain("idx:idx.email.verification.required", "Email has to be confirmed")
            .severity(Severity::Note)
            .causes(&[cause(
                "The flow waits for the link or code in the user's inbox.",
                "Open the newest email in the same browser, or type its code.",
            )]),
    ),
    known(
        0,
        &["Enter the OTP in your original browser or device."],
        explain("idx:idx.enter.otp.in.original.tab", "Code belongs into the first tab")
            .severity(Severity::Note)
            .causes(&[cause(
                "The email link was opened in another browser.",
                "Type the code shown into the tab where the sign-in began.",
            )]),
    ),
    known(
        0,
        &["You are not allowed to access this app. To request access, contact an admin."],
        explain("idx:idx.error.code.user_not_assigned", "User is not assigned to the app")
            .causes(&[cause(
                "Neither the user nor a group of theirs is assigned to this app; the sign-in worked.",
                "Assign one at `Applications and Resources > Applications > your app > Assignments`.",
            )
            .certain()])
            .queries(&[Query {
                finds: "Users who were not assigned",
                clauses: &["outcome.reason eq \"user_not_assigned\""],
            }]),
    ),
    known(
        0,
        &["Registration is currently unavailable."],
        explain("idx:idx.error.registration.unavailable", "Registration is not available")
            .causes(&[cause(
                "No user profile policy with self-service registration applies to this app.",
                "Enable sign-up in the app's user profile policy, or have an admin create the user.",
            )]),
    ),
    known(
        0,
        &["Set up is temporarily unavailable due to server maintenance. Try again later."],
        explain("idx:idx.error.server.safe.mode.enrollment.unavailable", "Setup is closed during maintenance")
            .causes(&[cause(
                "During maintenance Okta is read-only: signing in works, changing factors does not.",
                "Set the authenticator up later; `status.okta.com` tells when the maintenance ends.",
            )]),
    ),
    known(
        400,
        &["User is not assigned to this application."],
        explain("idx:idx.error.user.not.assigned.to.app", "App has no assignment for this user")
            .causes(&[cause(
                "Okta finds no assignment of this user to the app, directly or through a group.",
                "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments`, then sign in again.",
            )
            .certain()])
            .queries(&[Query {
                finds: "Users who were not assigned",
                clauses: &["outcome.reason eq \"user_not_assigned\""],
            }]),
    ),
    known(
        0,
        &["There was a problem signing you into your identity provider. Please contact your administrator for help."],
        explain("idx:idx.identity.provider.auth.error", "External identity provider failed")
            .causes(&[cause(
                "The provider refused, its client settings are wrong, or no user matches.",
                "Read `outcome.reason` in `Reports > System Log`, then compare `Security > Identity Providers` with the provider's settings.",
            )])
            .queries(&[Query {
                finds: "Sign-ins that failed at an identity provider",
                clauses: &["eventType eq \"user.authentication.auth_via_IDP\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["Invalid code. Try again."],
        explain("idx:idx.invalid.device.code", "Device code is wrong or expired")
            .causes(&[cause(
                "The code was mistyped, used, or is older than about ten minutes.",
                "Let the device show a new code and enter it at once.",
            )]),
    ),
    known(
        0,
        &["Operation cancelled by user."],
        explain("idx:idx.operation.cancelled.by.user", "User canceled")
            .causes(&[cause(
                "The user left the step with Cancel.",
                "Start the sign-in again if that was a slip.",
            )
            .certain()]),
    ),
    known(
        0,
        &["Access denied on other device."],
        explain("idx:idx.operation.cancelled.on.other.device", "Access was denied on the other device")
            .causes(&[cause(
                "Somebody who opened the email link answered that the sign-in is not theirs.",
                "Start again and allow the sign-in if it is yours; else change the password.",
            )]),
    ),
    known(
        0,
        &["Could not process this email link. Return to the screen where you requested it."],
        explain("idx:idx.return.error", "Email link could not be used")
            .causes(&[cause(
                "The link is damaged or its sign-in is over.",
                "Return to the first screen and resend the email.",
            )]),
    ),
    known(
        0,
        &["This email link has expired. To resend it, return to the screen where you requested it."],
        explain("idx:idx.return.link.expired", "Email link has expired")
            .severity(Severity::Warning)
            .causes(&[cause(
                "It works for a limited time.",
                "Return to the first screen, resend the email and open it at once.",
            )
            .certain()]),
    ),
    known(
        0,
        &["This email link is out of date. Return to the screen where you requested it."],
        explain("idx:idx.return.stale", "Email link is out of date")
            .causes(&[cause(
                "A newer email was sent for the same sign-in, or the flow has moved on.",
                "Use the newest email, or continue in the first screen.",
            )]),
    ),
    known(
        0,
        &["Please return to the original tab."],
        explain("idx:idx.return.to.original.tab", "Sign-in goes on in the first tab")
            .severity(Severity::Note)
            .causes(&[cause(
                "The link did its work.",
                "Close this tab and continue in the first one.",
            )]),
    ),
    known(
        401,
        &[
            "The session has expired.",
            "To finish signing in, return to the screen where you requested the email link.",
            "You have been logged out due to inactivity. Refresh or return to the sign in screen.",
        ],
        explain("idx:idx.session.expired", "Sign-in took too long")
            .causes(&[
                cause(
                    "The page stood open beyond the life of its `stateHandle`, or came from history or a bookmark.",
                    "Start again from the app itself, not from a bookmark.",
                )
                .prevention("Let a widget of your own start a new transaction on this message."),
                cause(
                    "An email link was opened in another tab or browser, which carries the sign-in now.",
                    "Finish in the screen where the email was requested.",
                )
                .any(&[Clue::Words("email link")]),
            ]),
    ),
    known(
        0,
        &["Flow continued in a new tab."],
        explain("idx:idx.transferred.to.new.tab", "Sign-in went on in a new tab")
            .severity(Severity::Note)
            .causes(&[cause(
                "The email link opened a tab that took over.",
                "Continue there and close this one.",
            )]),
    ),
    known(
        0,
        &["There is no account with the Username {0}.", "There is no account with the email {0}"],
        explain("idx:idx.unknown.user", "User name is unknown")
            .severity(Severity::Warning)
            .causes(&[cause(
                "No user of this org has that login, or it is spelled with another domain.",
                "Check the spelling and {org}; admins search `Directory > People` for the address.",
            )]),
    ),
    known(
        0,
        &["Unable to login to \"{0}\" at this time. For assistance, please contact your administrator."],
        explain("idx:oie.assurance.unsatisfiable", "App's policy cannot be satisfied")
            .causes(&[
                cause(
                    "The rule wants more or stronger factors than the user has, and the enrollment policy offers none.",
                    "Find the rule with `Reports > Access testing tool` and compare it with the user's authenticators; change it at `Security > Authentication policies > App sign-in policies`.",
                ),
                cause(
                    "The rule wants a managed or registered device, or phishing resistance, which this browser or device cannot give.",
                    "Sign in from a device with Okta Verify and FastPass set up, or change the rule.",
                ),
            ])
            .queries(&[Query {
                finds: "Sign-ins that a policy refused",
                clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
            }]),
    ),
    known(
        403,
        &["You do not have permission to perform the requested action."],
        explain("idx:security.access_denied", "Okta denies the sign-in")
            .verdict("A sign-on policy, network zone or ThreatInsight refused this sign-in; the System Log names which.")
            .causes(&[
                cause(
                    "A rule of the global session policy or the app sign-in policy denies this user, place or device.",
                    "Find the rule with `Reports > Access testing tool`, then change it.",
                ),
                cause(
                    "The address is blocked by a network zone or as suspicious traffic.",
                    "Run the query for blocked requests below, then check the zones at `Security > Networks`.",
                ),
            ])
            .queries(&[Query {
                finds: "Sign-ins that a policy refused",
                clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
            }, Query {
                finds: "Requests blocked by a zone or ThreatInsight",
                clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""],
            }]),
    ),
    known(
        403,
        &["You do not have permission to perform the requested action."],
        explain("idx:security.access_denied_custom_message", "Policy denies access, with the org's own message")
            .causes(&[cause(
                "It is `security.access_denied` with an admin's text for the rule.",
                "Read that text; then find the rule with `Reports > Access testing tool`.",
            )]),
    ),
    known(
        429,
        &[],
        explain("idx:tooManyRequests", "Too many requests in one sign-in")
            .causes(&[
                cause(
                    "Identity Engine takes 20 requests per user and 10 per state token in five seconds; a fast polling loop exceeds that.",
                    "Poll no faster than the answer's `refresh` value, and send each form once.",
                )
                .any(&[Clue::Words("poll")]),
                cause(
                    "Five wrong codes in a row block the authenticator for five minutes.",
                    "Wait five minutes, or use another authenticator.",
                ),
            ]),
    )
    .paste(
        r#"{"version":"1.0.0","messages":{"type":"array","value":[{"message":"Too many requests","i18n":{"key":"tooManyRequests"},"class":"ERROR"}]}}"#,
    ),
];
