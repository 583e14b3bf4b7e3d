//! Messages of activation, passwords, unlocking and registration.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Your password has been updated but there was a problem signing you in. Please try again or contact your administrator."],
        explain("idx:api.users.auth.error.POST_PASSWORD_UPDATE_AUTH_FAILURE", "The password is changed, but the sign-in after it failed")
            .causes(&[cause(
                "Okta stored the new password. Then a policy, or a directory that is slow to take the change over, stopped the sign-in.",
                "Sign in at `https://{org}` with the new password. Do not reset it again. If that fails too, an administrator reads `outcome.reason` in `Reports > System Log`.",
            )]),
    ),
    known(
        0,
        &["Password reset failed."],
        explain("idx:app.ldap.password.reset.failed", "The LDAP password could not be reset")
            .causes(&[cause(
                "The LDAP directory or its Okta agent refused the new password, because of the directory's own rules or for lack of rights.",
                "Try a password that meets the directory's rules. Administrators see at `Directory > Directory Integrations` whether the agent runs, and read the reason in the agent's log.",
            )]),
    ),
    known(
        0,
        &["Your account has been temporarily suspended. Contact your administrator for further assistance."],
        explain("idx:idx.activating.inactive.user", "The account is not active")
            .causes(&[cause(
                "The account that the link belongs to is suspended or deactivated.",
                "Let an administrator bring the user back: a deactivated user with `Directory > People > your user > Activate`, a suspended user with `POST /api/v1/users/{userId}/lifecycle/unsuspend`.",
            )]),
    ),
    known(
        0,
        &[
            "Your account activation link is no longer valid. Contact your administrator to request a new activation link.",
            "Your account activation link is no longer valid. Request a new activation email below.",
        ],
        explain("idx:idx.expired.activation.token", "The activation link has expired")
            .causes(&[cause(
                "The link is older than the org allows, or a newer email has replaced it.",
                "Use the newest email, or let an administrator send another one with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
            )]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid."],
        explain("idx:idx.invalid.forgot.password.token", "The password reset link is no longer valid")
            .causes(&[cause(
                "The link works once and for a limited time. A mail scanner may have opened it before the user did.",
                "Request a new email with `Forgot password?` on the sign-in page, and open only the newest one.",
            )]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid.  Contact your administrator to obtain a new token."],
        explain("idx:idx.invalid.reset.password.token", "The administrator's password reset link is no longer valid")
            .causes(&[cause(
                "The link was used already, was replaced by a newer one, or has expired.",
                "Let an administrator reset the password again at `Directory > People > your user > Reset or Remove password`.",
            )]),
    ),
    known(
        0,
        &["This can happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance."],
        explain("idx:idx.missing.activation.token", "The activation link is incomplete or was used")
            .causes(&[cause(
                "The account is active already, or the mail program cut the link.",
                "Try to sign in first, at `https://{org}`. If that fails, copy the whole link from the newest email into the browser.",
            )]),
    ),
    known(
        0,
        &["When your password expires, you will have to change your password before you can login to your {0} account."],
        explain("idx:idx.password.expiring.message", "The password expires soon")
            .severity(Severity::Note)
            .causes(&[cause(
                "The password policy warns ahead of time. Signing in still works.",
                "Change the password now, or choose `Remind me later` where the page offers it.",
            )]),
    ),
    known(
        0,
        &["You can now sign in with your existing username and new password."],
        explain("idx:idx.recovery.completed", "The password recovery is complete")
            .severity(Severity::Note)
            .causes(&[cause(
                "Okta stored the new password; nothing is left to do but to sign in.",
                "Sign in at `https://{org}` with the username and the new password.",
            )]),
    ),
    known(
        0,
        &["New activation link requested. If your information matches our records, you will receive a new activation link in your inbox soon."],
        explain("idx:idx.request.activation.email", "A new activation email is on its way")
            .severity(Severity::Note)
            .causes(&[cause(
                "Okta shows the same message for unknown users, so if no email comes, there may be no such account.",
                "Look in the spam folder after some minutes. Then let an administrator search for the email address at `Directory > People`.",
            )]),
    ),
    known(
        0,
        &["Reset password cannot be performed while the user is activating. Contact your administrator to obtain a new token."],
        explain("idx:idx.reset.password.activating.user", "The password cannot be reset during activation")
            .causes(&[cause(
                "The account was never activated, so it has no password that could be reset.",
                "Use the newest activation email, or let an administrator send one with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
            )]),
    ),
    known(
        0,
        &["Password is incorrect"],
        explain("idx:incorrectPassword", "The password is wrong")
            .causes(&[cause(
                "The password is not this user's, or it was changed in Active Directory or LDAP.",
                "Enter it again with Caps Lock off. If it is forgotten, use `Forgot password?` on the sign-in page before repeated failures lock the account.",
            )]),
    ),
    known(
        0,
        &["Reset password is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.reset.password.not.allowed", "The user may not reset the password")
            .causes(&[
                cause(
                "No rule of the user's password policy allows self-service recovery, or a directory keeps the password.",
                "Change the rule of the user's password policy: at `Security > Authenticators`, in the entry for the password. To help this user now, reset the password at `Directory > People > your user > Reset or Remove password`.",
            ),
                cause(
                    "The password is in Active Directory, and the service account of the AD agent may not reset it, or the user is or was in a privileged group such as Domain Admins.",
                    "Give the service account `Reset password`, `Write lockoutTime` and `Write pwdLastSet` on the user's OU. For a user of a privileged group, clear `adminCount` and enable inheritance on the account, or reset the password in Active Directory.",
                ),
            ]),
    ),
    known(
        0,
        &["You do not have permission to perform the requested action"],
        explain("idx:oie.selfservice.unlock_user.challenge.failed.permissions", "The unlock was refused")
            .causes(&[cause(
                "The user's verification did not satisfy the policy for unlocking, or the policy excludes this user.",
                "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`. Then check the recovery rule of the user's password policy.",
            )]),
    ),
    known(
        0,
        &["We are unable to unlock your account at this time, please contact your administrator"],
        explain("idx:oie.selfservice.unlock_user.failed.message", "The account could not be unlocked")
            .causes(&[cause(
                "Usually the lock is in Active Directory or LDAP, where Okta may not remove it.",
                "Unlock the account in the directory. For an account that only Okta locked, `Directory > People > your user` shows a button for it.",
            )]),
    ),
    known(
        0,
        &[
            "Account successfully unlocked! Verify your account with a security method to continue.",
            "Account successfully unlocked!<br>Verify your account with a security method to continue.",
        ],
        explain("idx:oie.selfservice.unlock_user.landing.to.app.success.message", "The account is unlocked, and verification is next")
            .severity(Severity::Note)
            .causes(&[cause(
                "The unlocking worked; the app now waits for the user to verify.",
                "Continue with the security method that the page offers. If the page is closed, start again at `https://{org}`.",
            )]),
    ),
    known(
        0,
        &["You can log in using your existing username and password", "Your account is now unlocked!"],
        explain("idx:oie.selfservice.unlock_user.success.message", "The account is unlocked")
            .severity(Severity::Note)
            .causes(&[cause(
                "The unlocking worked, and the password has not changed.",
                "Sign in at `https://{org}` with the usual username and password.",
            )]),
    ),
    known(
        0,
        &["Self Service Unlock is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.user.unlock.not.allowed", "The user may not unlock the account")
            .causes(&[cause(
                "The user's password policy has self-service unlock switched off.",
                "Allow it in the rule of that policy. To help this user now: unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
            )]),
    ),
    known(
        0,
        &["This password was found in a list of commonly used passwords. Please try another password."],
        explain("idx:password.common", "The password is a common one")
            .causes(&[cause(
                "The password policy refuses common passwords, and this one is on its list. Adding a digit usually does not help.",
                "Choose a longer password that is neither a word nor a well-known pattern such as `Summer2026`.",
            )]),
    ),
    known(
        0,
        &["Password requirements were not met. {0}"],
        explain("idx:password.passwordRequirementsNotMet", "The password does not meet the policy")
            .causes(&[cause(
                "The message lists the whole policy and not only the rule that the password breaks.",
                "Compare the password with each rule in `message`, and do not reuse a recent one.",
            )]),
    ),
    known(
        0,
        &["Provided value for property '{0}' does not match required pattern"],
        explain("idx:registration.error.doesNotMatchPattern", "A field does not match its pattern")
            .causes(&[cause(
                "The value does not fit the pattern that the org has set for this profile field: {0}. The other fields were not the reason.",
                "Enter the value in the form that the field wants, or let an administrator change the attribute's pattern at `Directory > Profile Editor`.",
            )]),
    ),
    known(
        0,
        &["There was an error creating your account. Please try registering again."],
        explain("idx:registration.error.generic", "The registration failed")
            .causes(&[cause(
                "Usually the registration inline hook (a service of the company that Okta asks first) failed, took longer than three seconds, or refused the user.",
                "Look for `inline_hook.executed` in `Reports > System Log`, and test the hook at `Workflow > Inline Hooks`.",
            )])
            .queries(&[Query {
                finds: "Inline hooks that failed",
                clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["'{0}' must be in the form of an email address"],
        explain("idx:registration.error.invalidLoginEmail", "The email address is malformed")
            .causes(&[cause(
                "The field is used as the login, so it must be an email address: {0}.",
                "Enter a complete email address, such as `name@example.com`.",
            )]),
    ),
    known(
        0,
        &["A user with this {0} already exists"],
        explain("idx:registration.error.notUniqueWithinOrg", "A user with this value already exists")
            .causes(&[cause(
                "Another user, sometimes a deactivated one, has this value in this field: {0}.",
                "If the account is yours, sign in or use `Forgot password?` instead of registering. Otherwise, register with another value.",
            )]),
    ),
    known(
        0,
        &["Your request could not be completed. Try again later."],
        explain("idx:registration.error.request.not.completed", "The registration could not be completed")
            .causes(&[cause(
                "Something failed at Okta or in an inline hook (a service of the company that Okta asks first), and the request stopped before it was finished.",
                "Register again after a minute. If it fails again, an administrator reads `outcome.reason` in `Reports > System Log`.",
            )]),
    ),
    known(
        0,
        &["The field must not contain HTML tags"],
        explain("idx:tagsNotAllowed", "A field contains HTML")
            .causes(&[cause(
                "Okta refuses such values so that nobody can put code of their own into a page. One value contains `<` and `>` in the form of a tag.",
                "Take the tags out of the value, including `<` and `>`, and send the form again.",
            )]),
    ),
];
