//! Messages of activation, passwords, unlocking and registration.

use crate::catalogue::shared_words::ACCOUNT_MANAGEMENT;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, Severity, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        0,
        &["Your password has been updated but there was a problem signing you in. Please try again or contact your administrator."],
        explain("idx:api.users.auth.error.POST_PASSWORD_UPDATE_AUTH_FAILURE", "The password is changed, but the sign-in after it failed").verdict("Okta stored the new password, and only the sign-in that follows on its own failed. No further reset is needed.")
            .causes(&[
                cause(
                    "Active Directory or LDAP has not applied the new password yet, so it still checks the old one.",
                    "Wait a minute, then sign in at `https://{org}` with the new password. Do not reset it again.",
                ),
                cause(
                    "A sign-in policy stopped the sign-in that followed, because of a missing authenticator, the network or the device.",
                    "Let an administrator read `outcome.reason` of the attempt in `Reports > System Log`.",
                ),
            ]),
    ),
    known(
        0,
        &["Password reset failed."],
        explain("idx:app.ldap.password.reset.failed", "The LDAP password could not be reset").verdict("The LDAP directory behind Okta did not accept the new password. Okta found the user, and its own password policy is not the problem.")
            .causes(&[
                cause(
                    "The new password breaks a rule of the directory: its length, its history, or how soon it can be changed again.",
                    "Try another, longer password. An administrator finds the directory's rule in its policy (`pwdMinLength`, `pwdInHistory`, `pwdMinAge` in OpenLDAP).",
                ),
                cause(
                    "The agent's service account is not allowed to set other users' passwords, so the reset fails for everybody.",
                    "Run `ldappasswd` on the directory as that account for a test user. If it is refused, give the account the right to write `userPassword`.",
                ),
                cause(
                    "The Okta LDAP agent is not running, so nobody can reset a password.",
                    "Look at the agent's status at `Directory > Directory Integrations > your directory > Agents`, and start its service on its host.",
                ),
            ]),
    ),
    known(
        0,
        &["Your account has been temporarily suspended. Contact your administrator for further assistance."],
        explain("idx:idx.activating.inactive.user", "The account is not active")
            .verdict("Okta refused the link because the account behind it cannot be used at the moment. The link itself is not the problem.")
            .causes(&[
                cause(
                    "An administrator or a program suspended the account: its status at `Directory > People` is `Suspended`.",
                    "Let an administrator lift the suspension with `POST /api/v1/users/{userId}/lifecycle/unsuspend`.",
                ),
                cause(
                    "The account was deactivated after the email was sent, for example because the person was entered twice.",
                    "Search for the email address with all statuses at `Directory > People`, and use the newer account, or choose `Directory > People > your user > Activate`.",
                ),
            ]),
    ),
    known(
        0,
        &[
            "Your account activation link is no longer valid. Contact your administrator to request a new activation link.",
            "Your account activation link is no longer valid. Request a new activation email below.",
        ],
        explain("idx:idx.expired.activation.token", "The activation link has expired").verdict("Okta refused the link because it is too old. The account itself is fine.")
            .causes(&[
                cause(
                    "The link is older than the org allows, and the page can send another one to the same inbox.",
                    "Use the form below the message, and open the link in the newest email. If no email comes, let an administrator send `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
                )
                .only(&[Clue::Words("activation email below")]),
                cause(
                    "The link is older than the org allows, and only an administrator can send another one.",
                    "Let an administrator send it with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
                )
                .unless(&[Clue::Words("activation email below")]),
                cause(
                    "A newer email has replaced the link: each new email invalidates the links in earlier ones.",
                    "Search the inbox and the spam folder for the newest email of Okta, and open that one (`POST /api/v1/users/{userId}/lifecycle/reactivate` sends another).",
                ),
            ]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid."],
        explain("idx:idx.invalid.forgot.password.token", "The password reset link is no longer valid").verdict("Okta refused this one link. The account and the old password are fine, and a new link works.")
            .causes(&[
                cause(
                    "Somebody already opened the link, which works only once: the user, or a mail scanner that opens links first.",
                    "Request a new email with `Forgot password?` on the sign-in page. If every new link fails, have the mail scanner exclude links to `{org}`.",
                ),
                cause(
                    "Nobody used the link, but it is too old, or a newer email has replaced it.",
                    "Request a new email with `Forgot password?` at `https://{org}`, and open only the newest one, within the time that it states.",
                ),
            ]),
    ),
    known(
        0,
        &["Your reset password token is no longer valid.  Contact your administrator to obtain a new token."],
        explain("idx:idx.invalid.reset.password.token", "The administrator's password reset link is no longer valid").verdict("Okta refused this one link. The account is fine, and a new link works.")
            .causes(&[
                cause(
                    "Somebody already opened the link, which works only once: the user, or a mail scanner that opens links first.",
                    "Have an administrator reset the password again at `Directory > People > your user > Reset or Remove password`. If that link fails too without having been opened, a scanner uses it up: send `POST /api/v1/users/{userId}/lifecycle/reset_password?sendEmail=false`, and give the user the `resetPasswordUrl` of the response by another channel than email.",
                ),
                cause(
                    "Nobody used the link, but it has expired, or a newer reset has replaced it.",
                    "Open the newest email. If that one fails too, let an administrator reset the password again at `Directory > People > your user > Reset or Remove password`.",
                ),
            ]),
    ),
    known(
        0,
        &["This can happen if you have already activated your account, or if the URL you are trying to use is invalid. Contact your administrator for further assistance."],
        explain("idx:idx.missing.activation.token", "The activation link is incomplete or was used")
            .verdict("Okta got no activation token that it could use from the link. The account is not the problem, and may be active already.")
            .causes(&[
                cause(
                    "The account is already active: the link was used before, perhaps on another device.",
                    "Sign in at `https://{org}`. If the password is not known, use `Forgot password?` there. Administrators see the status at `Directory > People > your user`: `Active` means that the link has done its work.",
                ),
                cause(
                    "The link is not whole: the mail program broke it at a line end, or only a part of it was copied.",
                    "Copy the whole link from the newest email into the browser, up to the last character after the last `/`.",
                ),
                cause(
                    "Your own sign-in page opens the activation, but does not pass the token on.",
                    "Read the token from the link's URL, and pass it on to the SDK as `activationToken`.",
                ),
            ]),
    ),
    known(
        0,
        &["When your password expires, you will have to change your password before you can login to your {0} account."],
        explain("idx:idx.password.expiring.message", "The password expires soon")
            .verdict("Nothing has failed: the password still works, and Okta reminds the user in time.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The password policy of the org warns users some days before the password expires, and this password is within those days.",
                    "Change the password now, or choose `Remind me later` if the page offers it.",
                ),
                cause(
                    "The maximum age of passwords is shorter than the org intends, so users see this again and again.",
                    "Let an administrator look at the maximum age in the user's policy at `Security > Authenticators > Password > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        0,
        &["You can now sign in with your existing username and new password."],
        explain("idx:idx.recovery.completed", "The password recovery is complete")
            .verdict("Everything worked: the new password is stored.")
            .severity(Severity::Note)
            .causes(&[cause(
                "Okta stored the new password. Programs and devices that still hold the old one (mail, VPN, Wi-Fi) can now lock the account.",
                "Sign in at `https://{org}` with the username and the new password.",
            )]),
    ),
    known(
        0,
        &["New activation link requested. If your information matches our records, you will receive a new activation link in your inbox soon."],
        explain("idx:idx.request.activation.email", "A new activation email is on its way")
            .verdict("Nothing has failed: if the account exists and is not active, an email is on its way.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The email takes a few minutes, or the mail program moved it to the spam folder.",
                    "Look in the spam folder after some minutes, for a message from `noreply@okta.com` or the company's own sender.",
                ),
                cause(
                    "There may be no such account. Okta then shows the same message, so that nobody can probe for accounts.",
                    "Let an administrator search for the email address at `Directory > People`.",
                ),
            ]),
    ),
    known(
        0,
        &["Reset password cannot be performed while the user is activating. Contact your administrator to obtain a new token."],
        explain("idx:idx.reset.password.activating.user", "The password cannot be reset during activation")
            .verdict("Okta refused the reset because the account is not active yet and has no password that could be reset. The username is right.")
            .causes(&[
                cause(
                    "The account was never activated, and the user chose `Forgot password?` instead of the welcome email.",
                    "Open the newest activation email. An administrator sends another with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
                ),
                cause(
                    "The activation was started but not finished, for example because the page was closed.",
                    "Open the link in the same email again. If it no longer works, let an administrator send another one with `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
                ),
            ]),
    ),
    known(
        0,
        &["Password is incorrect"],
        explain("idx:incorrectPassword", "The password is wrong")
            .verdict("Okta found the user, but refused only the password: the one that was entered does not match.")
            .causes(&[
                cause(
                    "The password is mistyped, or is that of another account.",
                    "Enter the password again with `Caps Lock` off, and let the page show it (the eye in the field).",
                ),
                cause(
                    "The password was changed, either in Okta or in the directory that checks it (Active Directory or LDAP).",
                    "Enter the newest password. If it is forgotten, use `Forgot password?` before repeated failures lock the account.",
                ),
                cause(
                    "Nobody is signing in at the moment: a device or program of the user still sends the old password.",
                    "Find it by `client.userAgent.rawUserAgent` of the failed attempts in `Reports > System Log`, and enter the new password there.",
                ),
                cause(
                    "Somebody else tried to sign in as the user: `client.ipAddress` of the failed attempts is not one that the user had.",
                    "Block the IP address in a network zone at `Security > Networks`, and unlock the account only after that.",
                ),
            ]),
    ),
    known(
        0,
        &["Reset password is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.reset.password.not.allowed", "The user is not allowed to reset the password").verdict("Okta found the user, but refused only the reset. The username is not the problem. Usually a policy does not allow this user to reset the password; sometimes Active Directory refuses it.")
            .causes(&[
                cause(
                    "No rule of the password policy that applies to this user allows the reset from this network.",
                    "Open `Security > Authenticators > Password > Actions > Edit > your policy > your rule > Edit`. Under `Users can perform self-service`, select `Password change (from account settings)`, then `Password reset`, and choose `Update rule`. To help this user now, reset the password at `Directory > People > your user > Reset or Remove password`.",
                ),
                ACCOUNT_MANAGEMENT,
                cause(
                    "The password is kept by a directory or an external identity provider, and not by Okta.",
                    "Look at `Directory > People > your user > Profile` for the source of the user, and change the password there.",
                ),
                cause(
                    "The password is in Active Directory, and the service account of the AD agent is not allowed to reset it. It then fails for all users of that OU.",
                    "Give the service account `Reset password`, `Write lockoutTime` and `Write pwdLastSet` on the user's OU.",
                ),
                cause(
                    "The user is or was in a privileged group of Active Directory, such as Domain Admins, which protects the account. The reset works for other users of the OU.",
                    "Clear `adminCount` and enable inheritance on the account, or reset the password in Active Directory.",
                ),
            ]),
    ),
    known(
        0,
        &["You do not have permission to perform the requested action"],
        explain("idx:oie.selfservice.unlock_user.challenge.failed.permissions", "The policy refused to unlock the account")
            .verdict("Okta found the user, but refused to unlock the account, because a policy does not let this user do that in this way. The username is not the problem.")
            .causes(&[
                cause(
                    "The user verified with less than the recovery rule asks for, such as an email where it requires a phone or Okta Verify.",
                    "Compare the rule's authenticators for recovery at `Security > Authenticators > Password > Actions > Edit` with those of the user.",
                ),
                cause(
                    "No rule of the policy applies to this user from this network: the rules name other groups or zones.",
                    "Look at the rule's groups and network zones at `Security > Authenticators > Password > Actions > Edit`. To help now, unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                ),
                ACCOUNT_MANAGEMENT,
            ]),
    ),
    known(
        0,
        &["We are unable to unlock your account at this time, please contact your administrator"],
        explain("idx:oie.selfservice.unlock_user.failed.message", "The account could not be unlocked")
            .verdict("The user proved who they are. Okta could not remove the lock after that.")
            .causes(&[
                cause(
                    "The lock is in Active Directory or LDAP, where Okta is not allowed to remove it.",
                    "Unlock the account in the directory: in Active Directory with `Unlock-ADAccount`, or in the account's properties.",
                ),
                cause(
                    "The directory's agent is not running, so Okta cannot reach the directory.",
                    "Look at `Directory > Directory Integrations > your directory > Agents`, and start the agent's service on its host.",
                ),
                cause(
                    "The agent is running, but its service account is not allowed to unlock users.",
                    "In Active Directory, give the agent's service account the right to write `lockoutTime` on the user's OU.",
                ),
                cause(
                    "The account is not locked, but suspended or deactivated.",
                    "Look at the status at `Directory > People > your user`. If it is `Suspended`, send `POST /api/v1/users/{userId}/lifecycle/unsuspend`; if `Deactivated`, choose `Activate` on that page, if the person should have access.",
                ),
            ]),
    ),
    known(
        0,
        &["Account successfully unlocked!"],
        explain("idx:oie.selfservice.unlock_user.landing.to.app.signing.in.message", "The account is unlocked, and the sign-in goes on")
            .verdict("Everything worked: the account is unlocked, and the browser goes on to the app.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The account was unlocked, and the browser is on its way to the app. Nothing has to be done.",
                    "Wait until the app opens. If it does not, start again at `https://{org}`.",
                ),
            ]),
    ),
    known(
        0,
        &[
            "Account successfully unlocked! Verify your account with a security method to continue.",
            "Account successfully unlocked!<br>Verify your account with a security method to continue.",
        ],
        explain("idx:oie.selfservice.unlock_user.landing.to.app.success.message", "The account is unlocked, and verification is next")
            .verdict("Everything worked: the account is unlocked, and one more step follows.")
            .severity(Severity::Note)
            .causes(&[cause(
                "The account was unlocked, and the app asks the user to verify before it opens.",
                "Continue with the security method that the page offers. If the page is closed, start again at `https://{org}`.",
            )]),
    ),
    known(
        0,
        &["You can log in using your existing username and password", "Your account is now unlocked!"],
        explain("idx:oie.selfservice.unlock_user.success.message", "The account is unlocked")
            .verdict("Everything worked: the account is unlocked, and the password is the same as before.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The user unlocked the account with an authenticator. Whatever locked it, such as a device that sends an old password, can lock it again.",
                    "Sign in at `https://{org}` with the usual username and password.",
                ),
            ]),
    ),
    known(
        0,
        &["Self Service Unlock is not allowed at this time. Please contact support for assistance."],
        explain("idx:oie.selfservice.user.unlock.not.allowed", "The user is not allowed to unlock the account")
            .verdict("Okta found the user, but refused only the unlocking: the policy that applies to this user leaves it to administrators. The username is not the problem.")
            .causes(&[
                cause(
                    "The rule of the password policy that applies to the user does not include `Unlock account`.",
                    "Allow it in the rule at `Security > Authenticators > Password > Actions > Edit`. To help now, unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                ),
                ACCOUNT_MANAGEMENT,
                cause(
                    "The user falls under a different password policy from the one that was changed, because of a group or a directory.",
                    "Compare the groups of each policy at `Security > Authenticators > Password > Actions > Edit`, in their order, with the user's groups at `Directory > People > your user > Groups`.",
                ),
            ]),
    ),
    known(
        0,
        &["This password was found in a list of commonly used passwords. Please try another password."],
        explain("idx:password.common", "The new password is a common one")
            .verdict("Okta refused only the new password, because many people use it. The old password and the account are not the problem.")
            .causes(&[
                cause(
                    "The password is on Okta's list of common passwords, or is a word of that list with a digit or a sign added.",
                    "Choose a longer password of several unrelated words, instead of a pattern such as `Summer2026`.",
                ),
                cause(
                    "The policy checks more strictly than the org intends, so that even harmless passwords are refused.",
                    "Look at the check for common passwords at `Security > Authenticators > Password > Actions > Edit`. Switching it off makes accounts easier to guess.",
                ),
            ]),
    ),
    known(
        0,
        &["Password requirements were not met. {0}"],
        explain("idx:password.passwordRequirementsNotMet", "The password does not meet the policy").verdict("Okta refused only the new password: it breaks a rule of the password policy. The message lists all rules, not only the broken one.")
            .causes(&[
                cause(
                    "The password is too short, or a required kind of character is missing.",
                    "Compare the password with each rule in `message`, and add what is missing.",
                ),
                cause(
                    "The password is long enough, but many people use it, and the policy refuses common passwords.",
                    "Choose one that is not made of a common word and a number. Administrators find the rule at `Security > Authenticators > Password > Actions > Edit`.",
                ),
                cause(
                    "The password contains a part of the username, or the first or last name.",
                    "Choose a password without any part of them: not `JaneDoe2026` for `jane.doe@acme.example`.",
                )
                .only(&[Clue::Words("parts of your username"), Clue::Words("does not include your")]),
                cause(
                    "The user had this password before. The message says how many earlier ones Okta remembers.",
                    "Choose a password that the user never had, and not `Summer2027` after `Summer2026`.",
                )
                .only(&[Clue::Words("of your last"), Clue::Words("as your last")]),
                cause(
                    "The user changed the password a short time ago, and the policy has a minimum age. The message says how long that is.",
                    "Wait until that time has passed, or let an administrator reset the password at `Directory > People > your user > Reset or Remove password`.",
                )
                .only(&[Clue::Words("must have elapsed")]),
            ]),
    ),
    known(
        0,
        &["Provided value for property '{0}' does not match required pattern"],
        explain("idx:registration.error.doesNotMatchPattern", "A field of the registration does not match its pattern")
            .verdict("Okta created no account, because the value of `{0}` does not have the form that the org requires. The other values are not the problem.\nOkta created no account, because one value does not have the form that the org requires. The other values are not the problem.")
            .causes(&[
                cause(
                    "The value is in a different form from the one that the org expects, such as a phone number without its country code.",
                    "Enter the value as the hint next to the field shows: a phone number as `+14155552671`, for example.",
                ),
                cause(
                    "The pattern of the attribute is stricter than the values that people really have.",
                    "Let an administrator look at the attribute's `pattern` in `GET /api/v1/meta/schemas/user/default`, and change it at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        0,
        &["There was an error creating your account. Please try registering again."],
        explain("idx:registration.error.generic", "The registration failed").verdict("Okta accepted the values of the form, but created no account. The reason is in the System Log and does not show in the form.")
            .causes(&[
                cause(
                    "The registration inline hook (a service of the company that Okta asks first) denied this user on purpose. Other users can still register.",
                    "Read the service's own log at the time of the `inline_hook.executed` event in `Reports > System Log`.",
                ),
                cause(
                    "The hook failed: it responded with a status other than 200, or with something that Okta cannot read.",
                    "Look for `inline_hook.executed` with the outcome `FAILURE` in `Reports > System Log`, and test the hook at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The hook responded, but took longer than the three seconds that Okta waits.",
                    "Measure the service's time in its own log, and do slow work after the response. The hook's URL is at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "Okta refused the user for a reason outside the form, such as a maximum number of users, or a required attribute that the form does not ask for.",
                    "Read `outcome.reason` of `user.lifecycle.create` in `Reports > System Log`.",
                ),
            ])
            .queries(&[Query {
                finds: "Inline hooks that failed",
                clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
            }]),
    ),
    known(
        0,
        &["'{0}' must be in the form of an email address"],
        explain("idx:registration.error.invalidLoginEmail", "The login of the registration is not an email address")
            .verdict("Okta created no account, because the login does not have the form of an email address. The other values are not the problem.")
            .causes(&[
                cause(
                    "The value has a typo or a space, or the `@` or the domain is missing.",
                    "Enter a complete email address, such as `name@example.com`.",
                ),
                cause(
                    "The org uses usernames that are not email addresses, but its profile still requires one.",
                    "Let an administrator change the format restriction of the attribute `login` at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        0,
        &["A user with this {0} already exists"],
        explain("idx:registration.error.notUniqueWithinOrg", "A user with this value already exists")
            .verdict("Okta created no account, because the value of `{0}` belongs to another user of the org. Its form is not the problem.\nOkta created no account, because the value belongs to another user of the org. Its form is not the problem.")
            .causes(&[
                cause(
                    "The person already has an active account, perhaps from an earlier registration.",
                    "Sign in at `https://{org}` instead of registering. If the password is not known, use `Forgot password?` there.",
                ),
                cause(
                    "A deactivated user still has the value, and is not in the usual list of users.",
                    "Let an administrator search at `Directory > People` with the status `Deactivated`, and reactivate or delete that user.",
                ),
                cause(
                    "The value belongs to another person, such as a shared email address or phone number.",
                    "Register with another value. If several users are allowed to share it, let an administrator remove `Restriction` of the attribute at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        0,
        &["Your request could not be completed. Try again later."],
        explain("idx:registration.error.request.not.completed", "The registration could not be completed")
            .verdict("Okta could not complete the registration, and most likely created no account. The values of the form are not the problem.")
            .causes(&[
                cause(
                    "A registration inline hook (a service of the company that Okta asks first) failed or did not respond in time.",
                    "Look for `inline_hook.executed` with `FAILURE` in `Reports > System Log`.",
                ),
                cause(
                    "No hook is involved: Okta itself had a short fault while it created the account.",
                    "Register again after a minute, once. If it fails again, look at `status.okta.com` and at `outcome.reason` in `Reports > System Log`.",
                ),
                cause(
                    "The form was sent twice, and the first attempt created the account.",
                    "Let an administrator search for the person at `Directory > People`. If the account is there, sign in with it.",
                ),
            ]),
    ),
    known(
        0,
        &["The field must not contain HTML tags"],
        explain("idx:tagsNotAllowed", "A field contains something that looks like HTML")
            .verdict("Okta refused the form because one of its values looks like HTML. The account and the password are not the problem.")
            .causes(&[
                cause(
                    "A value contains a tag in `<` and `>`, for example because it was pasted from a web page. Okta refuses tags so that nobody can put code of their own into its pages.",
                    "Remove the tags from the value, including `<` and `>`, and send the form again.",
                ),
                cause(
                    "A form of your own sends a value that it has escaped or wrapped in HTML.",
                    "Send the plain value, without `&lt;` and without tags around it.",
                ),
            ]),
    ),
];
