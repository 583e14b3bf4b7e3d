//! Messages of activation, passwords, unlocking and registration.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Your password has been updated but there was a problem signing you in. Please try again or contact your administrator."],
        explain("idx:api.users.auth.error.POST_PASSWORD_UPDATE_AUTH_FAILURE", "Password is changed, but sign-in failed after it")
            .causes(&[cause(
                "The new password is stored; a policy or a lagging directory stopped the session.",
                "Sign in with the new password; do not reset it again.",
            )]),
    ),
    known(
        0,
        &["Password reset failed."],
        explain("idx:app.ldap.password.reset.failed", "LDAP password could not be reset")
            .causes(&[cause(
                "The directory or its agent refused the new password, by its own rules or for lack of rights.",
                "Try one that meets the directory's rules; admins read the LDAP agent's log.",
            )]),
    ),
    known(
        0,
        &["Your account has been temporarily suspended. Contact your administrator for further assistance."],
        explain("idx:idx.activating.inactive.user", "Account is not active")
            .causes(&[cause(
                "The link's account is suspended or deactivated.",
                "Have an admin bring the user back: a deactivated one with `Directory > People > your user > Activate`, a suspended one with `POST /api/v1/users/{userId}/lifecycle/unsuspend`.",
            )]),
    ),
    known(
        0,
        &[
            "Your account activation link is no longer valid. Contact your administrator to request a new activation link.",
            "Your account activation link is no longer valid. Request a new activation email below.",
        ],
        explain("idx:idx.expired.activation.token", "Activation link has expired")
            .causes(&[cause(
                "The link is older than the org allows, or a newer email replaced it.",
                "Use the newest email, or have an admin send one with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
            )]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid."],
        explain("idx:idx.invalid.forgot.password.token", "Password reset link is no longer valid")
            .causes(&[cause(
                "The link works once and for a limited time; a mail scanner may have opened it first.",
                "Ask for a new one through the forgot-password link and use the newest email.",
            )]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid.  Contact your administrator to obtain a new token."],
        explain("idx:idx.invalid.reset.password.token", "Admin's password reset link is no longer valid")
            .causes(&[cause(
                "The link was used, replaced or has run out.",
                "Have an admin reset the password again at `Directory > People > your user > Reset or Remove password`.",
            )]),
    ),
    known(
        0,
        &["This can happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance."],
        explain("idx:idx.missing.activation.token", "Activation link is incomplete or used")
            .causes(&[cause(
                "The account is active already, or the mail program cut the link.",
                "Try to sign in first; else copy the whole link from the newest email.",
            )]),
    ),
    known(
        0,
        &["When your password expires, you will have to change your password before you can login to your {0} account."],
        explain("idx:idx.password.expiring.message", "Password expires soon")
            .severity(Severity::Note)
            .causes(&[cause(
                "The password policy warns ahead; sign-in still works.",
                "Change the password now, or be reminded later.",
            )]),
    ),
    known(
        0,
        &["You can now sign in with your existing username and new password."],
        explain("idx:idx.recovery.completed", "Password recovery is complete")
            .severity(Severity::Note)
            .causes(&[cause(
                "The new password is set.",
                "Sign in with the user name and the new password.",
            )]),
    ),
    known(
        0,
        &["New activation link requested. If your information matches our records, you will receive a new activation link in your inbox soon."],
        explain("idx:idx.request.activation.email", "New activation email is on its way")
            .severity(Severity::Note)
            .causes(&[cause(
                "Okta says so for unknown users too, so no email may mean no such account.",
                "Look in the spam folder after some minutes; then have an admin search `Directory > People` for the address.",
            )]),
    ),
    known(
        0,
        &["Reset password cannot be performed while the user is activating. Contact your administrator to obtain a new token."],
        explain("idx:idx.reset.password.activating.user", "Password cannot be reset during activation")
            .causes(&[cause(
                "The account was never activated, so it has no password.",
                "Use the newest activation email, or have an admin send one with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
            )]),
    ),
    known(
        0,
        &["Password is incorrect"],
        explain("idx:incorrectPassword", "Password is wrong")
            .causes(&[cause(
                "The password is not this user's, or it has changed in AD or LDAP.",
                "Type it again with Caps Lock off, or reset it; repeated failures lock the account.",
            )]),
    ),
    known(
        0,
        &["Reset password is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.reset.password.not.allowed", "User may not reset the password")
            .causes(&[cause(
                "No password policy rule lets this user recover by self-service, or the directory owns the password.",
                "Change the rule of the user's password policy, under Password at `Security > Authenticators`.",
            )]),
    ),
    known(
        0,
        &["You do not have permission to perform the requested action"],
        explain("idx:oie.selfservice.unlock_user.challenge.failed.permissions", "Unlock was refused")
            .causes(&[cause(
                "The verification did not satisfy the policy, or the policy excludes this user.",
                "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`; then check the recovery rule of the user's password policy.",
            )]),
    ),
    known(
        0,
        &["We are unable to unlock your account at this time, please contact your administrator"],
        explain("idx:oie.selfservice.unlock_user.failed.message", "Account could not be unlocked")
            .causes(&[cause(
                "Most often the lock sits in AD or LDAP, where Okta may not lift it.",
                "Unlock the account in the directory; an account that only Okta locked has a button for it at `Directory > People > your user`.",
            )]),
    ),
    known(
        0,
        &[
            "Account successfully unlocked! Verify your account with a security method to continue.",
            "Account successfully unlocked!<br>Verify your account with a security method to continue.",
        ],
        explain("idx:oie.selfservice.unlock_user.landing.to.app.success.message", "Account is unlocked, verification is next")
            .severity(Severity::Note)
            .causes(&[cause(
                "The app waits for the user to verify.",
                "Continue with the security method offered.",
            )]),
    ),
    known(
        0,
        &["You can log in using your existing username and password", "Your account is now unlocked!"],
        explain("idx:oie.selfservice.unlock_user.success.message", "Account is unlocked")
            .severity(Severity::Note)
            .causes(&[cause(
                "The password has stayed the same.",
                "Sign in with the usual user name and password.",
            )]),
    ),
    known(
        0,
        &["Self Service Unlock is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.user.unlock.not.allowed", "User may not unlock the account")
            .causes(&[cause(
                "The user's password policy has self-service unlock switched off.",
                "Allow it in that policy's rule. To help this user now: unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
            )]),
    ),
    known(
        0,
        &["This password was found in a list of commonly used passwords. Please try another password."],
        explain("idx:password.common", "Password is a common one")
            .causes(&[cause(
                "The password policy refuses common passwords, and this one is on its list.",
                "Choose a longer one that is not a word or a well-known pattern.",
            )]),
    ),
    known(
        0,
        &["Password requirements were not met. {0}"],
        explain("idx:password.passwordRequirementsNotMet", "Password breaks the policy")
            .causes(&[cause(
                "The message lists the whole policy, not the one rule that is broken.",
                "Compare the password with each rule, and do not reuse a recent one.",
            )]),
    ),
    known(
        0,
        &["Provided value for property '{0}' does not match required pattern"],
        explain("idx:registration.error.doesNotMatchPattern", "Field does not match its pattern")
            .causes(&[cause(
                "The value breaks the pattern of this profile field: {0}.",
                "Enter it in the wanted form, or have an admin change the attribute's pattern.",
            )]),
    ),
    known(
        0,
        &["There was an error creating your account. Please try registering again."],
        explain("idx:registration.error.generic", "Registration failed")
            .causes(&[cause(
                "Most often the registration inline hook failed, timed out after three seconds or refused the user.",
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
        explain("idx:registration.error.invalidLoginEmail", "Email address is malformed")
            .causes(&[cause(
                "The field serves as login and has to be an address: {0}.",
                "Enter a complete one such as `name@example.com`.",
            )]),
    ),
    known(
        0,
        &["A user with this {0} already exists"],
        explain("idx:registration.error.notUniqueWithinOrg", "User with this value exists already")
            .causes(&[cause(
                "Another user, perhaps deactivated, has it in this field: {0}.",
                "Sign in or recover the password instead, or register with another value.",
            )]),
    ),
    known(
        0,
        &["Your request could not be completed. Try again later."],
        explain("idx:registration.error.request.not.completed", "Registration could not be completed")
            .causes(&[cause(
                "A fault at Okta or in an inline hook stopped the request half-way.",
                "Register again after a minute; then read `outcome.reason` in `Reports > System Log`.",
            )]),
    ),
    known(
        0,
        &["The field must not contain HTML tags"],
        explain("idx:tagsNotAllowed", "Field contains HTML")
            .causes(&[cause(
                "A value holds `<` and `>` in the form of a tag.",
                "Take the tags out of the value and send the form again.",
            )]),
    ),
];
