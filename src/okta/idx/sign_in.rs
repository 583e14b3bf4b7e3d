//! Messages of the sign-in flow itself.

use crate::finding::{Query, Severity, Sign, cause, explain};
use crate::okta::{Known, known};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        0,
        &[],
        explain("idx:error.expired.session", "Session has expired")
            .causes(&[cause(
                "The sign-in page stood open too long and its session is gone.",
                "Reload the app's own address to start a new sign-in.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:error.password.required", "Password field is empty")
            .causes(&[cause(
                "The form was sent without a password.",
                "Fill in the password; in an own widget, send `credentials.passcode`.",
            )]),
    ),
    known(
        0,
        &[],
        explain("idx:error.username.required", "User name field is empty")
            .causes(&[cause(
                "The form was sent without a user name.",
                "Fill in the user name; in an own widget, send `identifier`.",
            )]),
    ),
    known(
        0,
        &["Follow the instructions on your device for next steps"],
        explain("idx:idx.device.activated", "Device is connected")
            .severity(Severity::Note)
            .causes(&[cause(
                "The code was accepted; the device that showed it carries on by itself.",
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
            .verdict("The device sign-in failed after the code was accepted; the cause stands in the System Log.")
            .causes(&[
                cause(
                    "Often the user is not assigned to the app that the device belongs to.",
                    "Assign the user at `Applications and Resources > Applications > your app > Assignments`.",
                )
                .any(&[Sign::Words("user_not_assigned")]),
                cause(
                    "A policy or a fault on Okta's side stopped the token; the message hides which.",
                    "Search the System Log for the time of the attempt and read `outcome.reason`.",
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
                "The email link was opened in another browser than the one that asked for it.",
                "Type the code shown into the tab where the sign-in began.",
            )]),
    ),
    known(
        0,
        &["You are not allowed to access this app. To request access, contact an admin."],
        explain("idx:idx.error.code.user_not_assigned", "User is not assigned to the app")
            .causes(&[cause(
                "The sign-in worked, but neither the user nor a group of theirs is assigned to this app.",
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
                "No user profile policy with self-service registration applies to this app, or it is switched off.",
                "Enable sign-up in the app's user profile policy, or have an admin create the user.",
            )]),
    ),
    known(
        0,
        &["Set up is temporarily unavailable due to server maintenance. Try again later."],
        explain("idx:idx.error.server.safe.mode.enrollment.unavailable", "Setup is closed during maintenance")
            .causes(&[cause(
                "Okta runs in read-only mode: signing in works, changing factors does not.",
                "Set the authenticator up later; `status.okta.com` tells when the maintenance ends.",
            )]),
    ),
    known(
        400,
        &["User is not assigned to this application."],
        explain("idx:idx.error.user.not.assigned.to.app", "App has no assignment for this user")
            .causes(&[cause(
                "Okta knows who signed in and finds no assignment to the app, directly or through a group.",
                "Open `Applications and Resources > Applications > your app > Assignments`, add the user or group, and sign in again.",
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
                "The user could not be signed in with the external provider: its own refusal, wrong client settings, or no matching user.",
                "Read the event's `outcome.reason`, then compare the settings at `Security > Identity Providers` with the provider's.",
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
                "The code shown by the device was mistyped, used, or is older than its lifetime of about ten minutes.",
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
                "Somebody who opened the email link elsewhere answered that the sign-in is not theirs.",
                "Start again and allow it if it is yours; otherwise change the password.",
            )]),
    ),
    known(
        0,
        &["Could not process this email link. Return to the screen where you requested it."],
        explain("idx:idx.return.error", "Email link could not be used")
            .causes(&[cause(
                "The link is damaged or its sign-in is gone, so Okta cannot tell which flow it belongs to.",
                "Go back to the screen that sent it and request another email.",
            )]),
    ),
    known(
        0,
        &["This email link has expired. To resend it, return to the screen where you requested it."],
        explain("idx:idx.return.link.expired", "Email link has expired")
            .severity(Severity::Warning)
            .causes(&[cause(
                "The link was opened later than its lifetime allows.",
                "Return to the first screen and resend the email.",
            )
            .certain()]),
    ),
    known(
        0,
        &["This email link is out of date. Return to the screen where you requested it."],
        explain("idx:idx.return.stale", "Email link is out of date")
            .causes(&[cause(
                "A newer email was sent for the same sign-in, or the flow has moved on.",
                "Use the latest email, or continue in the first screen.",
            )]),
    ),
    known(
        0,
        &["Please return to the original tab."],
        explain("idx:idx.return.to.original.tab", "Sign-in goes on in the first tab")
            .severity(Severity::Note)
            .causes(&[cause(
                "The link did its work; the tab that requested it continues.",
                "Close this tab and look at the first one.",
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
            .verdict("The sign-in transaction has ended, by time or because it was finished elsewhere; start again.")
            .causes(&[
                cause(
                    "The page stood open beyond the life of its `stateHandle`, or an old address was opened from history or a bookmark.",
                    "Start again from the app itself, not from a bookmarked sign-in page.",
                )
                .lasting("Bookmark the app's address; an own widget starts a new transaction when this message comes."),
                cause(
                    "An email link was opened in another tab or browser, which carries the sign-in now.",
                    "Finish in the screen where the email was requested.",
                )
                .any(&[Sign::Words("email link")]),
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
                "Check the spelling and the org {org}; admins search `Directory > People` for the address.",
            )]),
    ),
    known(
        0,
        &["Unable to login to \"{0}\" at this time. For assistance, please contact your administrator."],
        explain("idx:oie.assurance.unsatisfiable", "App's policy cannot be satisfied")
            .verdict("The app sign-in policy asks for authenticators that this user does not have and cannot enroll.")
            .causes(&[
                cause(
                    "The matching rule wants more or stronger factors than the user has, and the enrollment policy offers none that would do.",
                    "Compare the rule at `Security > Authentication policies > App sign-in policies` with the user's authenticators, using `Reports > Access testing tool`.",
                ),
                cause(
                    "The rule wants a managed or registered device, or phishing resistance, which this browser or device cannot give.",
                    "Sign in from a device with Okta Verify and FastPass set up, or adjust the rule.",
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
                    "Test the case with `Reports > Access testing tool`, then edit the rule that matched.",
                ),
                cause(
                    "The address is blocked by a network zone or as suspicious traffic.",
                    "Look for the event below, then check the zones at `Security > Networks`.",
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
                "The same refusal as `security.access_denied`, with a text that an admin wrote for the rule.",
                "Read that text first; then find the rule with `Reports > Access testing tool`.",
            )]),
    ),
    known(
        429,
        &[],
        explain("idx:tooManyRequests", "Too many requests in one sign-in")
            .verdict("This user or this sign-in sent too many requests in a few seconds; wait and go on more slowly.")
            .causes(&[
                cause(
                    "Identity Engine takes 20 requests per user and 10 per state token in five seconds; a fast polling loop exceeds that.",
                    "Poll no faster than the `refresh` value of the answer, and send each form once.",
                )
                .any(&[Sign::Words("poll")]),
                cause(
                    "Five wrong codes in a row block the authenticator for five minutes.",
                    "Wait five minutes, or choose another authenticator.",
                ),
            ]),
    )
    .paste(
        r#"{"version":"1.0.0","messages":{"type":"array","value":[{"message":"Too many requests","i18n":{"key":"tooManyRequests"},"class":"ERROR"}]}}"#,
    ),
];
