//! Messages of the sign-in flow itself.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, Severity, cause, explain};

/// Okta points to the screen where the link of an email was requested.
const EMAIL_LINK: &[Clue] = &[Clue::Words("email link")];

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &[],
        explain("idx:error.expired.session", "The session has expired")
            .verdict("Okta has ended this sign-in, because its page was open for too long. The account and the password are not the problem.")
            .causes(&[
                cause(
                    "The page was left open for so long that Okta has forgotten the sign-in behind it.",
                    "Start again from the app itself, or at `https://{org}`. Reloading the old page does not help.",
                ),
                cause(
                    "The page was opened from a bookmark or from the browser's history, so the sign-in behind it ended long ago. It fails every time.",
                    "Bookmark the app's own URL or `https://{org}` instead of the sign-in page.",
                ),
            ]),
    ),
    known(
        0,
        &[],
        explain("idx:error.password.required", "The password field is empty")
            .verdict("Okta checked no password, because none was sent. The account is not the problem.")
            .causes(&[
                cause(
                    "The form was sent before the password was entered. Sometimes a password manager fills in only the username.",
                    "Enter the password and send the form again. The eye in the field shows whether a password manager has filled it. If the page has timed out, start again at `https://{org}`.",
                ),
                cause(
                    "A sign-in form of your own sends the password under another name.",
                    "Send the password as `{\"credentials\": {\"passcode\": \"…\"}}`, together with `stateHandle`, to the `href` of the step.",
                ),
            ]),
    ),
    known(
        0,
        &[],
        explain("idx:error.username.required", "The username field is empty")
            .verdict("Okta looked up no user and checked no password, because nothing was sent as the username. The account is not the problem.")
            .causes(&[
                cause(
                    "The form was sent before the username was entered.",
                    "Enter the username in full (`jane@acme.example`), and send the form again.",
                ),
                cause(
                    "A sign-in form of your own sends the username under another name, such as `username`.",
                    "Send the username as `{\"identifier\": \"jane@acme.example\"}`, together with `stateHandle`, to the `href` of the step `identify`.",
                ),
            ]),
    ),
    known(
        0,
        &["Follow the instructions on your device for next steps"],
        explain("idx:idx.device.activated", "The device is connected")
            .verdict("Everything worked: Okta accepted the code, and the sign-in continues on the device.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The user's part is done: the device gets its tokens the next time that it asks Okta.",
                    "Go back to the device and wait until it has signed in; it asks Okta every few seconds (`interval` in the device's first response).",
                ),
                cause(
                    "The device still shows its code: its program stopped asking Okta, or the code expired in the meantime.",
                    "Start the sign-in on the device again, and enter the new code at the `verification_uri` that it shows.",
                ),
            ]),
    ),
    known(
        0,
        &["Your device cannot be activated because you did not allow access"],
        explain("idx:idx.device.not.activated.consent.denied", "Access for the device was refused")
            .verdict("Somebody refused the device's access on the consent page, and Okta ended the sign-in. The code and the account are fine.")
            .causes(&[
                cause(
                    "The user started the device's sign-in and clicked the wrong button on the consent page.",
                    "Start the sign-in on the device again (a program sends `POST /oauth2/v1/device/authorize`), and choose `Allow Access` on the consent page.",
                ),
                cause(
                    "The user did not start it: somebody else sent the user the code, and it was right to refuse.",
                    "Do not start again. Look at `client.ipAddress` of the attempt in `Reports > System Log`, and warn the user about codes from others.",
                ),
            ]),
    ),
    known(
        0,
        &["Your device cannot be activated because of an internal error"],
        explain("idx:idx.device.not.activated.internal.error", "The device could not be connected")
            .verdict("The code was right, but Okta did not let this user connect the device, but the message hides why. The System Log has the reason.")
            .causes(&[
                cause(
                    "The user is not assigned to the app that the device belongs to, which is the usual reason.",
                    "Assign the user at `Applications and Resources > Applications > your app > Assignments`.",
                )
                .any(&[Clue::Words("user_not_assigned")]),
                cause(
                    "The authorization server's access policy refused the token: `outcome.reason` of the attempt in `Reports > System Log` is then `no_matching_policy`.",
                    "Compare the rule at `Security > API > Authorization Servers > your server > Access Policies` with the client, the user, the scopes and the Device Authorization grant.",
                ),
                cause(
                    "The app's sign-in policy refused the user: `Reports > System Log` then has `policy.evaluate_sign_on` with `DENY`.",
                    "Change the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "The app lost the Device Authorization grant, or was deactivated after the code was shown.",
                    "Look at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, and at the app's status at `Applications and Resources > Applications`.",
                ),
                cause(
                    "Okta itself had a fault. Other users and apps then fail in the same way.",
                    "Try again after a minute, and look at `status.okta.com`.",
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
        explain("idx:idx.email.verification.required", "The email has to be confirmed")
            .verdict("Nothing has failed: the sign-in waits until the user confirms the email.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The sign-in waits for the link or the code that Okta has sent to the user's inbox.",
                    "Open the newest email in the same browser and follow its link, or enter its code (6 digits).",
                ),
                cause(
                    "No email has arrived: it is in the spam folder, or Okta sent it to an old email address.",
                    "Look in the spam folder, then use `Send again`. An administrator can check the email address at `Directory > People > your user > Profile`.",
                ),
            ]),
    ),
    known(
        0,
        &["Enter the OTP in your original browser or device."],
        explain("idx:idx.enter.otp.in.original.tab", "The code belongs in the first tab")
            .verdict("Nothing has failed: the code that is shown here belongs in the browser where the sign-in started.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The email was opened in a different browser from the one in which the sign-in started, so Okta shows a code there.",
                    "Enter that code (the OTP, a one-time passcode) in the tab in which the sign-in started. If it is closed, start again at `https://{org}`.",
                ),
            ]),
    ),
    known(
        0,
        &["You are not allowed to access this app. To request access, contact an admin."],
        explain("idx:idx.error.code.user_not_assigned", "The user is not assigned to the app").verdict("Okta signed the user in, but refused only this app. It shows this text if the user is not assigned to the app, and also if the app's own sign-in policy denies access, as for the Okta Dashboard.")
            .causes(&[
                cause(
                    "Neither the user nor any of the user's groups is assigned to this app.",
                    "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments`.",
                ),
                cause(
                    "A rule of the app's sign-in policy denies access. Okta's own apps (Okta Dashboard, Okta Admin Console) are assigned to everyone, so for them it is always the policy.",
                    "Open the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` and allow access after authentication. Administrators who are locked out go to the `-admin` URL of the org.",
                )
                .any(&[Clue::Words("dashboard"), Clue::Words("admin console")]),
            ])
            .queries(&[Query {
                finds: "Users who were not assigned",
                clauses: &["outcome.reason eq \"user_not_assigned\""],
            }]),
    ),
    known(
        0,
        &["Registration is currently unavailable."],
        explain("idx:idx.error.registration.unavailable", "Registration is not available")
            .verdict("Okta created no account, because sign-up is closed for this app. The values of the form are not the problem.")
            .causes(&[
                cause(
                    "The user profile policy of this app does not allow people to sign up on their own.",
                    "Set `Self-service registration` to `Allowed` at `Security > User Profile Policies > your policy > Enrollment > Profile Enrollment > Edit`.",
                ),
                cause(
                    "A different user profile policy applies to the app from the one that was changed, usually the default one.",
                    "Look for the app in each policy at `Security > User Profile Policies`, and allow `Self-service registration` in the one that lists it.",
                ),
                cause(
                    "Sign-up is closed on purpose: administrators create or invite the users of this org.",
                    "Create the user at `Directory > People > Add person`.",
                ),
            ]),
    ),
    known(
        0,
        &["Set up is temporarily unavailable due to server maintenance. Try again later."],
        explain("idx:idx.error.server.safe.mode.enrollment.unavailable", "Setup is closed during maintenance")
            .verdict("The account and the device are fine: Okta is read-only for a while, and signing in still works.")
            .causes(&[cause(
                "Okta maintains the servers of this org or has moved it to another data center. Until that ends, nothing new is stored, such as an authenticator (factor).",
                "Sign in with an authenticator that is set up already, and set the new one up later. `status.okta.com` shows when the maintenance ends.",
            ),
            cause(
                "The message stays, although `status.okta.com` shows no maintenance for the cell of this org.",
                "Let an administrator open a case at `support.okta.com` with the Okta domain and the time in UTC.",
            )]),
    ),
    known(
        400,
        &["User is not assigned to this application."],
        explain("idx:idx.error.user.not.assigned.to.app", "The app has no assignment for this user").verdict("Okta signed the user in, but refused only this app, because the user is not assigned to it. The password is not the problem.")
            .causes(&[
                cause(
                    "The user was never assigned to the app, neither directly nor through any group.",
                    "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments`, then sign in again.",
                ),
                cause(
                    "The user lost the assignment, usually when a group or a group rule changed.",
                    "Look for `application.user_membership.remove` in `Reports > System Log`, and put the user back into the group that is assigned.",
                ),
                cause(
                    "The user is on the sign-in page of a different app from the one that is assigned to them.",
                    "Compare the app's name on the sign-in page with the user's apps at `Directory > People > your user > Applications`.",
                ),
            ])
            .queries(&[Query {
                finds: "Users who were not assigned",
                clauses: &["outcome.reason eq \"user_not_assigned\""],
            }]),
    ),
    known(
        0,
        &["There was a problem signing you into your identity provider. Please contact your administrator for help."],
        explain("idx:idx.identity.provider.auth.error", "The external identity provider failed").verdict("Okta sent the user to the external provider, which did not complete the sign-in. The user's Okta password is not involved.")
            .causes(&[
                cause(
                    "The provider refused the sign-in: the user is not assigned there, or a policy denied it.",
                    "Look into the provider's own log at the time of `user.authentication.auth_via_IDP` in `Reports > System Log`.",
                ),
                cause(
                    "The client settings in Okta are wrong: client ID, secret, endpoints or certificate.",
                    "Compare the entry at `Security > Identity Providers > your provider` with the app that is registered at the provider.",
                ),
                cause(
                    "The sign-in at the provider worked, but no Okta user matches the profile that it returned, or linking is off.",
                    "Read `outcome.reason` of `user.authentication.auth_via_IDP` in `Reports > System Log`, and compare `Match against` of the provider with the user's login.",
                ),
            ])
            .queries(&[Query {
                finds: "Sign-ins that failed at an identity provider",
                clauses: &["eventType eq \"user.authentication.auth_via_IDP\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["Invalid code. Try again."],
        explain("idx:idx.invalid.device.code", "The device code is wrong or has expired")
            .verdict("Okta knows no device that waits with this code. The user's password is not the problem: it was not asked for yet.")
            .causes(&[
                cause(
                    "The code is mistyped, although the device still shows it.",
                    "Compare each letter with what the device shows, and enter it again. A client of your own shows `user_code` of the device's response.",
                ),
                cause(
                    "The code is too old: more seconds have passed than `expires_in` in the device's response says (usually ten minutes).",
                    "Let the device show a new code, and enter it within the seconds that `expires_in` names.",
                ),
                cause(
                    "The code was already used: the device is connected, or will be in a moment.",
                    "Look at the device before you request a new code; it asks Okta every few seconds (`interval`).",
                ),
                cause(
                    "The page belongs to a different org or authorization server than the one that issued the code.",
                    "Open `verification_uri` of the device's response and not a stored link.",
                ),
            ]),
    ),
    known(
        0,
        &["Operation cancelled by user."],
        explain("idx:idx.operation.cancelled.by.user", "The user canceled")
            .verdict("Okta refused nothing: the user left this step.")
            .causes(&[
                cause(
                    "The user clicked `Cancel`, or closed a page that counts this as canceling.",
                    "If that was a mistake, start the sign-in again from the app or at `https://{org}`. If the page was not the expected one, compare the host in the address bar with {org} first.",
                )
                .certain(),
            ]),
    ),
    known(
        0,
        &["Access denied on other device."],
        explain("idx:idx.operation.cancelled.on.other.device", "Access was denied on the other device")
            .verdict("Whoever opened the email answered that they did not start this sign-in, and Okta ended it. Okta and the app refused nothing; the question is who started it.")
            .causes(&[
                cause(
                    "The user opened the link in the email on another device and chose No by mistake.",
                    "Start the sign-in again from the app or at `https://{org}`, and allow it with the newest email.",
                ),
                cause(
                    "Somebody else, who may know the password, started the sign-in, and the user was right to refuse it.",
                    "Change the password at `Directory > People > your user > Reset or Remove password`, and look at `client.ipAddress` of the attempt in `Reports > System Log`.",
                ),
            ]),
    ),
    known(
        0,
        &["Could not process this email link. Return to the screen where you requested it."],
        explain("idx:idx.return.error", "The email link could not be used")
            .verdict("Okta could not use the link, and changed nothing. The account and the password are fine, and the code in the same email may still work.")
            .causes(&[
                cause(
                    "The link was changed on its way to the browser, usually by a mail program or a mail scanner.",
                    "Enter the code from the email (6 digits) where the page asks for it, or copy the whole link into the browser.",
                ),
                cause(
                    "The sign-in behind the link has ended: it was finished, canceled, or replaced by a newer one.",
                    "Return to the screen where the email was requested, and use `Send again`. Open only the newest email.",
                ),
            ]),
    ),
    known(
        0,
        &["This email link has expired. To resend it, return to the screen where you requested it."],
        explain("idx:idx.return.link.expired", "The email link has expired")
            .verdict("Okta refused the link because it is too old. The account is fine, nothing was changed, and the sign-in continues with a new email.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The email was opened too late, or arrived late. Opening the same link again does not help.",
                    "Return to the screen where the email was requested, use `Send again`, and open the new email immediately.",
                ),
                cause(
                    "Emails arrive late for everybody, so the lifetime of the link is too short for this org.",
                    "Let an administrator lengthen the lifetime of email links and codes at `Security > Authenticators > Email > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        0,
        &["This email link is out of date. Return to the screen where you requested it."],
        explain("idx:idx.return.stale", "The email link is out of date")
            .verdict("Okta refused the link because it belongs to an earlier step of the sign-in. The account is fine, and nothing was changed.")
            .causes(&[
                cause(
                    "A newer email was sent for the same sign-in, so the link in the earlier one no longer counts.",
                    "Open the link in the newest email, or use `Send again` and open that one.",
                ),
                cause(
                    "The sign-in has moved on to another step, perhaps because the code of the email was already entered.",
                    "Continue on the screen where the email was requested. If it is closed, start again at `https://{org}`.",
                ),
            ]),
    ),
    known(
        0,
        &["Please return to the original tab."],
        explain("idx:idx.return.to.original.tab", "The sign-in continues in the first tab")
            .verdict("Nothing has failed: the link worked, and the sign-in continues in the first tab.")
            .severity(Severity::Note)
            .causes(&[cause(
                "The link in the email was opened in a second tab. It only confirms the email; the tab that started the sign-in notices it on its own.",
                "Close this tab and continue in the tab where the sign-in started. If it is closed, start again at `https://{org}`.",
            )]),
    ),
    known(
        401,
        &[
            "The session has expired.",
            "To finish signing in, return to the screen where you requested the email link.",
            "You have been logged out due to inactivity. Refresh or return to the sign in screen.",
        ],
        explain("idx:idx.session.expired", "The sign-in took too long")
            .verdict("Okta has ended this sign-in before it was finished. The account and the password are not the problem.")
            .causes(&[
                cause(
                    "The page was open for longer than the `stateHandle` of the sign-in is valid.",
                    "Start again from the app itself or at `https://{org}`. Reloading the old page does not help.",
                )
                .prevention("Let a sign-in form of your own start a new transaction when it gets this message.")
                .unless(EMAIL_LINK),
                cause(
                    "The page was opened from a bookmark or from the browser's history, so the sign-in behind it ended long ago. It fails every time.",
                    "Bookmark the app's own URL or `https://{org}`, not the sign-in page.",
                )
                .unless(EMAIL_LINK),
                cause(
                    "The link in the email was opened in a different tab or browser from the one in which the sign-in started.",
                    "Finish on the screen where the email was requested. If it is closed, start again at `https://{org}`.",
                )
                .only(EMAIL_LINK),
            ]),
    ),
    known(
        0,
        &["Flow continued in a new tab."],
        explain("idx:idx.transferred.to.new.tab", "The sign-in went on in a new tab")
            .verdict("Nothing has failed: the sign-in continues in the new tab.")
            .severity(Severity::Note)
            .causes(&[cause(
                "The link in the email opened a new tab, and the sign-in continues there.",
                "Continue in the new tab and close this one. If the new tab is gone, start again at `https://{org}`.",
            )]),
    ),
    known(
        0,
        &["There is no account with the Username {0}.", "There is no account with the email {0}"],
        explain("idx:idx.unknown.user", "The username is unknown").verdict("No password was checked: Okta found no user with the login `{0}`.\nNo password was checked: Okta found no user with this login.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The login is misspelled, or has another domain than the login in Okta.",
                    "Let an administrator search for the person at `Directory > People`, and enter the `Username` that is shown there. It may differ from the email address.",
                ),
                cause(
                    "The page belongs to another org, such as the preview org (`oktapreview.com`).",
                    "Compare the host in the address bar, {org}, with the one in the welcome email.",
                ),
                cause(
                    "The account was never created or was deleted, for example because a directory import left it out.",
                    "Let an administrator search `Reports > System Log` with `(eventType eq \"user.lifecycle.create\" or eventType eq \"user.lifecycle.delete.completed\") and target.alternateId eq \"<username>\"`, back to when the account last worked.",
                ),
            ]),
    ),
    known(
        0,
        &["Unable to login to \"{0}\" at this time. For assistance, please contact your administrator."],
        explain("idx:oie.assurance.unsatisfiable", "The app's policy cannot be satisfied").verdict("The sign-in policy of `{0}` refused the user, because it requires something that this user or device does not have. The password is not the problem.\nThe app's sign-in policy refused the user, because it requires something that this user or device does not have.")
            .causes(&[
                cause(
                    "The rule requires more or stronger authenticators (factors) than the user has enrolled, and the enrollment policy does not let the user add one.",
                    "Find the rule with `Reports > Access testing tool`, and compare it with the user's authenticators. Change it at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`, or let the user enroll the required authenticator.",
                ),
                cause(
                    "The rule requires a managed or registered device, and this one is neither.",
                    "Sign in from a device on which Okta Verify with Okta FastPass is set up, or change the device condition at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "The rule requires a phishing-resistant authenticator, and the user has only codes or push notifications.",
                    "Let the user enroll a passkey, a security key or Okta FastPass; `GET /api/v1/users/{userId}/factors` shows what the user has.",
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
            .verdict("A sign-on policy, a network zone or ThreatInsight (which blocks suspicious IP addresses) refused this sign-in; the System Log says which. The password may well be right.")
            .causes(&[
                cause(
                    "A rule of the global session policy or of the app sign-in policy denies this user, location or device.",
                    "Find the rule with `Reports > Access testing tool`, then change it at `Security > Global Session Policy` or `Security > Authentication policies > App sign-in policies`.",
                ),
                cause(
                    "The IP address is in a blocked network zone. Everybody from that network is then refused, before any password is checked.",
                    "Run the query for blocked requests below, and compare `client.ipAddress` with the zones at `Security > Networks`.",
                ),
                cause(
                    "ThreatInsight found the IP address suspicious, often because many people share it through a VPN or proxy.",
                    "Look for `security.threat.detected` with the same IP address at `Reports > System Log`. Exempt one that you know at `Security > General > Okta ThreatInsight settings`.",
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
        explain("idx:security.access_denied_custom_message", "A policy denies access, with the org's own message").verdict("A policy rule of this org denied the sign-in, and shows words that an administrator wrote. The password may well be right.")
            .causes(&[
                cause(
                    "A rule of the app sign-in policy denies this user, location or device.",
                    "If the message does not say what to do, an administrator finds the rule with `Reports > Access testing tool` (user and app), and changes it at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "A rule of the global session policy denies this user, location or device. Then no app opens, whatever its own policy says.",
                    "Change the rule whose `Access is` is `Denied` at `Security > Global Session Policy > your policy > your rule > Edit`.",
                ),
            ]),
    ),
    known(
        429,
        &[],
        explain("idx:tooManyRequests", "Too many requests in one sign-in")
            .verdict("Okta refused the request only because there were too many for this one sign-in or user. The password and the code may be right.")
            .causes(&[
                cause(
                    "Identity Engine allows 20 requests per user, and 10 per state token, in five seconds. A fast polling loop sends more.",
                    "Poll no faster than `refresh` in the response says (it is in milliseconds), and send each form once.",
                )
                .any(&[Clue::Words("poll")]),
                cause(
                    "The user entered five wrong codes in a row, which blocks the authenticator for five minutes.",
                    "Wait `5` minutes, or use another authenticator. A new code does not end the block earlier.",
                ),
            ]),
    )
    .paste(
        r#"{"version":"1.0.0","messages":{"type":"array","value":[{"message":"Too many requests","i18n":{"key":"tooManyRequests"},"class":"ERROR"}]}}"#,
    ),
];
