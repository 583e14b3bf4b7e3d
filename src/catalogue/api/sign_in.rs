//! Errors of signing in and of recovery.

use crate::catalogue::shared_words::{ACCOUNT_MANAGEMENT, BLOCKED, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static SIGN_IN: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Sign-ins that failed, with the reason in `outcome.reason`",
            clauses: &[
                "(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\")",
                "outcome.result eq \"FAILURE\"",
                "(actor.id eq \"{user}\" or actor.alternateId eq \"{user}\")",
            ],
        },
        Query {
            finds: "Accounts that were locked",
            clauses: &["(eventType eq \"user.account.lock\" or eventType eq \"user.account.lock.limit\")"],
        },
        Query {
            finds: "Sign-ins that a policy refused",
            clauses: &[
                "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
            ],
        },
        BLOCKED,
        THIS_CALL,
    ],
    snippets: &[],
    references: SIGN_IN_REFERENCES,
};

const SIGN_IN_REFERENCES: &[Reference] = &[Reference {
    title: "Authentication API: transaction states and errors",
    url: "https://developer.okta.com/docs/reference/api/authn/",
}];

/// What one step of a sign-in or recovery shares, where no sign-in failed, no account was locked and no policy refused.
static STEP: Family =
    Family { causes: &[], queries: &[THIS_CALL], snippets: &[], references: SIGN_IN_REFERENCES };

/// What shows that the password was accepted before: a tool says so, or a session token is exchanged, which only that brings.
const PASSWORD_ACCEPTED: &[Clue] = &[
    Clue::Words("successfully authed"),
    Clue::Words("authentication successful"),
    Clue::Words("successfully authenticated"),
    Clue::Call("POST", "/api/v1/sessions"),
    Clue::Call("", "/login/sessionCookieRedirect"),
];

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &["Authentication failed"],
        explain("E0000004", "The sign-in failed: Okta does not say why")
            .verdict("Okta gives the same response for a wrong password, a locked account and a policy that denies the sign-in. Only `outcome.reason` in `Reports > System Log` tells them apart.")
            .causes(&[
                cause(
                    "The password is wrong, which is the usual reason. The System Log then says `INVALID_CREDENTIALS`.",
                    "Try the same username and password on the sign-in page of {org}. If that fails too, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn"), Clue::Words("authapierror")])
                .unless(PASSWORD_ACCEPTED),
                cause(
                    "The username is wrong, or belongs to a user of another org. The System Log then usually says `VERIFICATION_ERROR`.",
                    "Search `Directory > People` for the name that was entered, and compare {org} with the org in which the user is.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn"), Clue::Words("authapierror")])
                .unless(PASSWORD_ACCEPTED),
                cause(
                    "The password was accepted in an earlier step, but Okta refused the session after it. Usually a policy now asks for an authenticator that the user has not enrolled, or that the tool cannot use.",
                    "Sign in once with a browser at `https://{org}`, enroll what the page asks for, and run the tool again. `Reports > System Log` names the policy in the entry `policy.evaluate_sign_on` of that minute.",
                )
                .only(PASSWORD_ACCEPTED),
                cause(
                    "The account is locked. By default Okta hides a lockout behind this response, so the right password seems wrong.",
                    "Look for `user.account.lock` in `Reports > System Log`. Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                )
                .prevention("Find what still sends the old password (a phone, a script), because it locks the account again.")
                .unless(PASSWORD_ACCEPTED),
                cause(
                    "A sign-in policy denied the sign-in because of the network, the device or the location, although the password is right.",
                    "Run the query for refused sign-ins below, and change the rule that it names at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                )
                .any(&[Clue::Words("/api/v1/authn")]),
                cause(
                    "The session token was used already, or it came too late: it works once, and only for a few minutes.",
                    "Sign in again with `POST /api/v1/authn`, and exchange the new `sessionToken` immediately and only once.",
                )
                .any(&[
                    Clue::Call("POST", "/api/v1/sessions"),
                    Clue::Words("sessiontoken"),
                    Clue::Call("", "/login/sessionCookieRedirect"),
                ]),
                cause(
                    "The link of the activation email has expired: the user's status is still `Pending user action`.",
                    "Send a new activation email with `POST /api/v1/users/{userId}/lifecycle/reactivate`, or from `Directory > People > your user`.",
                )
                .any(&[Clue::Words("activationtoken"), Clue::Words("activation token"), Clue::Words("/welcome/")]),
                cause(
                    "The link was used already: the user's status at `Directory > People > your user` is then `Active`.",
                    "Let the user sign in at `https://{org}`. If the password is not known, use `Forgot password?` there.",
                )
                .any(&[Clue::Words("activationtoken"), Clue::Words("activation token"), Clue::Words("/welcome/")]),
                cause(
                    "Active Directory or LDAP keeps the user's password, and refused it.",
                    "Try the same password with the directory itself, such as at a Windows computer of the domain. Reset it in the directory, for Active Directory at `Active Directory Users and Computers > Reset Password`.",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory"), Clue::Words("delegated")]),
                cause(
                    "Active Directory or LDAP keeps the user's password, and Okta did not reach the agent of the directory. Other users of the directory cannot sign in then either.",
                    "Look at `Directory > Directory Integrations` for the state of the agents, and start the agent's service on its server (in Windows, `services.msc`).",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory"), Clue::Words("delegated")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Password reset failed"],
        explain("E0000017", "The password could not be reset").verdict("Okta found the user, but refused the reset because of the user's status or of where the password is kept. Your role is not the problem.")
            .causes(&[
                cause(
                    "The user was never activated: `status` is `STAGED` or `PROVISIONED`.",
                    "Read `status` with `GET /api/v1/users/{userId}`, and activate the user first with `POST /api/v1/users/{userId}/lifecycle/activate`.",
                ),
                cause(
                    "The user was deactivated, which also removed the password: `status` is `DEPROVISIONED`.",
                    "Choose `Activate` at `Directory > People > your user` if the deactivation was a mistake. A deactivated user has no password to reset.",
                ),
                cause(
                    "The password belongs to Active Directory, LDAP or another system, and not to Okta.",
                    "Look at `credentials.provider` in `GET /api/v1/users/{userId}`, and reset the password in that system.",
                ),
                cause(
                    "The recovery token was used already or has expired.",
                    "Let the user start the recovery again, and send each `recoveryToken` or `stateToken` only once.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn/recovery"), Clue::Call("POST", "/api/v1/authn/credentials")]),
                cause(
                    "The answer to the recovery question was wrong.",
                    "Let the user try once more, exactly as it was set up, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn/recovery"), Clue::Call("POST", "/api/v1/authn/credentials")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Forgot password not allowed on specified user."],
        explain("E0000034", "This user cannot use “forgot password”")
            .verdict("Okta found the user, but refused only the reset: the password policy or the status of this user does not allow it. The username is not the problem.")
            .causes(&[
                cause(
                    "The password policy of this user does not allow users to reset their password, at least not from this network.",
                    "Allow it in the rule of that policy: at `Security > Authenticators > Password > Actions > Edit` (Classic Engine: `Security > Authentication`). To help this one user, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
                ACCOUNT_MANAGEMENT,
                cause(
                    "The user is not active: the status is `Suspended` or `Deactivated`, for example.",
                    "Read the status at `Directory > People > your user`, and choose `Activate` there for a user who is not active yet or any more, or send `POST /api/v1/users/{userId}/lifecycle/unsuspend` for a suspended one.",
                ),
                cause(
                    "The user is active, but has neither an authenticator (factor) that can be used for recovery nor a recovery question.",
                    "Reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), and let the user enroll one at the next sign-in. `GET /api/v1/users/{userId}/factors` shows what the user has.",
                ),
                cause(
                    "The password is kept by Active Directory, LDAP or an external identity provider, so Okta cannot reset it.",
                    "Reset the password in that system. For Active Directory and LDAP, Okta can also write it if the integration at `Directory > Directory Integrations` is set up for that.",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application is denied due to a policy."],
        explain("E0000057", "A sign-in policy denies access to this app").verdict("Okta signed the user in, but refused only this app, by the app's own policy. The password and the assignment are not the problem.")
            .causes(&[
                cause(
                    "A rule of the app sign-in policy (formerly authentication policy) denies access. Usually it is the catch-all rule at the end, because no rule above it matched.",
                    "Find the rule with `Reports > Access testing tool` (Identity Engine), then change it at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "In Classic Engine, the rule that denies access belongs to the app itself.",
                    "Change the rule at `Applications and Resources > Applications > your app > Sign On > Sign On Policy`.",
                )
                .any(&[Clue::Words("/api/v1/authn")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application requires MFA: {0}"],
        explain("E0000058", "The app requires a second factor that this sign-in cannot ask for").verdict("Okta accepted the password, but refused the app, which also requires MFA. This way of signing in cannot ask for it.")
            .causes(&[
                cause(
                    "The sign-in rule of the app asks for MFA, but the user has proved only the password.",
                    "Send the user through the app's own sign-in in a browser (`/oauth2/v1/authorize` for OpenID Connect), where Okta asks for the second authenticator (factor).",
                ),
                cause(
                    "The user has not enrolled any authenticator that the rule accepts.",
                    "Let the user enroll one at the next sign-in, or accept another one in the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        401,
        &["Password is expired and must be changed."],
        explain("E0000064", "The user's password has expired")
            .verdict("Okta accepted the password and stopped the sign-in until the user has chosen a new one. The account is not locked.")
            .causes(&[
                cause(
                    "The password is older than the maximum age in the user's password policy.",
                    "Let the user choose a new password on the sign-in page of {org}. In the Authentication API, post `stateToken`, `oldPassword` and `newPassword` to `/api/v1/authn/credentials/change_password`.",
                )
                .prevention("Give scripts a service app with the Client Credentials grant, so that they need no password."),
                cause(
                    "An administrator expired the password or set a temporary one.",
                    "Run the query below to see who did it. The user replaces the temporary password on the sign-in page of {org}.",
                )
                .any(&[Clue::Words("temppassword"), Clue::Words("expire_password")]),
                cause(
                    "A service account signs in with its password, and a program cannot change an expired password through the password grant.",
                    "Set a new one at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), or put the account under a password policy without a maximum age.",
                )
                .any(&[
                    Clue::Words("grant_type=password"),
                    Clue::Call("POST", "/oauth2/v1/token"),
                    Clue::Call("POST", "/oauth2/default/v1/token"),
                ]),
                cause(
                    "The user comes from Active Directory or LDAP, where the directory's own rules decide when a password expires.",
                    "Change the password in the directory. To let users change it through Okta, look at the password options of the integration at `Directory > Directory Integrations`.",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory")]),
            ])
            .queries(&[Query {
                finds: "Passwords expired or reset",
                clauses: &[
                    "(eventType eq \"user.account.expire_password\" or eventType eq \"user.lifecycle.password_mass_expiry\" or eventType eq \"user.account.reset_password\")",
                    "target.id eq \"{user}\"",
                ],
            }])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["This operation is not allowed in the current authentication state."],
        explain("E0000079", "The sign-in transaction is at another step").verdict("Okta refused this step because the sign-in has reached another one. The password and the code were not checked by this request.")
            .causes(&[
                cause(
                    "The code sends a fixed sequence of requests, while Okta's last response was `PASSWORD_EXPIRED`, `MFA_ENROLL` or `LOCKED_OUT` instead of, for example, `MFA_REQUIRED`.",
                    "Read `status` in the last response and follow its `_links.next` instead of building the path yourself. For `LOCKED_OUT`, unlock the user with the button that `Directory > People > your user` shows while the account is locked.",
                )
                .prevention("Handle every `status`, and start again with `POST /api/v1/authn` for one that the code does not know."),
                cause(
                    "The same step was sent twice, because of a double click, a retry after a timeout, or two tabs that share one `stateToken`.",
                    "Start again with `POST /api/v1/authn`, and send each step once.",
                )
                .any(&[Clue::Words("retry")]),
                cause(
                    "The request verifies an authenticator (factor) that is not enrolled yet, or enrolls one, while the step is to verify an enrolled one.",
                    "With `MFA_ENROLL`, post to `/api/v1/authn/factors`. With `MFA_REQUIRED`, post to the `verify` link of a factor in `_embedded.factors`.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn/factors")]),
                cause(
                    "The user verifies with an identity provider as the authenticator, which needs a browser, and a command-line tool cannot take that step.",
                    "Let these users sign in with a browser or with the device flow (`POST /oauth2/v1/device/authorize`), or let them enroll another authenticator.",
                )
                .any(&[
                    Clue::Words("gimme"),
                    Clue::Words("saml2aws"),
                    Clue::Words("okta-aws"),
                    Clue::Words("claims_provider"),
                ]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["App evaluation error."],
        explain("E0000084", "Okta could not evaluate the app's sign-in rules")
            .verdict("The user and the password are fine. Okta could not work out whether the app's rules let the user in.")
            .causes(&[
                cause(
                    "A rule of the app's sign-in policy names an object that was deleted, such as a group or a network zone. Every user of the app then fails.",
                    "Open the policy that `Applications and Resources > Applications > your app > Sign On` names, and compare each group, zone and device condition of its rules with what the org still has (`GET /api/v1/groups/{groupId}` and `GET /api/v1/zones`).",
                ),
                cause(
                    "An expression in a rule fails for this user because an attribute is empty. Other users can open the app.",
                    "Compare the profile at `Directory > People > your user > Profile` with that of a user for whom it works, and make the expression accept the empty value (for example with `user.profile.department == null ||` before the comparison).",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["You do not have permission to access your account at this time."],
        explain("E0000085", "A policy does not let this user sign in")
            .verdict("Okta refused the sign-in by a policy of the org. The account exists, and the password may be right, so resetting it does not help.")
            .causes(&[
                cause(
                    "A rule of the global session policy denies this user, group or risk level, wherever they sign in from.",
                    "Run the query for refused sign-ins below, and change the rule that it names at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                ),
                cause(
                    "The caller's IP address is in a network zone that a rule denies, for example because of a VPN exit in another country. From another network, the same user succeeds.",
                    "Compare `client.ipAddress` in `Reports > System Log` with the zones at `Security > Networks`.",
                )
                .any(&[Clue::Header("x-forwarded-for", ""), Clue::Words("radius"), Clue::Words("vpn")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["The recovery question answer did not match our records."],
        explain("E0000087", "The answer to the recovery question is wrong").verdict("Okta refused only the answer, which does not match the stored one. The username and the question are right.")
            .causes(&[
                cause(
                    "The answer is not the one that the user gave at enrollment. Spelling and spaces count.",
                    "Let the user try once more, because repeated wrong answers can lock the account. `Forgot password?` on the sign-in page may offer another way.",
                ),
                cause(
                    "The user no longer knows the answer, or somebody else is trying to get in: every try fails.",
                    "Verify who the person is, and reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application requires re-authentication: {0}"],
        explain("E0000092", "The app requires a new sign-in").verdict("Okta refused the app because the user's session is older than the app's policy allows, so only signing in again helps. The password and the assignment are fine.")
            .causes(&[
                cause(
                    "The app's sign-in rule asks for authentication again after a certain time, and that time has passed.",
                    "Send the user through `/authorize` again, with `prompt=login`. A new access token from a refresh token does not count as a sign-in.",
                ),
                cause(
                    "The time in the rule is shorter than intended, so users have to sign in all the time.",
                    "Lengthen the re-authentication time at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` (Classic Engine: `Applications and Resources > Applications > your app > Sign On > Sign On Policy`).",
                ),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["Recovery not allowed for unknown user."],
        explain("E0000095", "The user to recover is unknown in this org").verdict("Okta refused to start a recovery, because it found no user with this name. No password was checked, and nothing was sent.")
            .causes(&[
                cause(
                    "The username is misspelled, or its domain part is missing.",
                    "Search for the user at `Directory > People`, and send the full login in `username`, as in `jane@acme.example`.",
                ),
                cause(
                    "The user belongs to another org than the one that received the request.",
                    "Compare {org}, which received it, with the host of the user's usual sign-in page (preview orgs end in `oktapreview.com`).",
                ),
                cause(
                    "The user was deactivated or deleted, and Okta leaves such accounts out of the search.",
                    "Look at the status at `Directory > People > your user`, and choose `Activate` there if the person should have access.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["You have accessed an account recovery link that has expired or been previously used."],
        explain("E0000105", "The recovery link has expired or was used before")
            .verdict("Okta refused this one recovery link. The account and the old password are not affected, and a new link works.")
            .causes(&[
                cause(
                    "A mail scanner that opens every link used it before the user did, or the user opened it a second time.",
                    "Let the user request a new recovery email with `Forgot password?` at `https://{org}`. If every new link fails, tell the mail filter not to follow links to `{org}`.",
                )
                .prevention("In Identity Engine the recovery email also contains a code, which still works after a scanner has opened the link."),
                cause(
                    "The link has expired, or a newer email has replaced it.",
                    "Let the user open only the newest email, within the time that it states; `Forgot password?` on the sign-in page sends another.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["You have accessed a link that has expired or has been previously used."],
        explain("E0000110", "The link has expired or was used before")
            .verdict("Okta refused this one link, which no longer works. The account is not affected.")
            .causes(&[
                cause(
                    "The link has expired. An activation link is valid for seven days by default, a link for a password reset or an unlock for a shorter time.",
                    "For an activation, send a new email with `POST /api/v1/users/{userId}/lifecycle/reactivate`. For a password reset, let the user choose `Forgot password?` again at `https://{org}`.",
                ),
                cause(
                    "The user already followed the link, so the account may be active.",
                    "Look at the status at `Directory > People > your user`. If it is `Active`, let the user sign in at `https://{org}`.",
                ),
                cause(
                    "A mail scanner or a link preview opened the link before the user did.",
                    "Let the user request a new email and open only the newest link. Tell the mail filter not to follow links to `{org}`.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        409,
        &["{0}."],
        explain("E0000113", "The factor asks for one more step")
            .severity(Severity::Note)
            .verdict("This is not a refusal: the authenticator (factor) asks for one more answer, and the summary says which.")
            .causes(&[
                cause(
                    "The server behind the factor (RSA SecurID, RADIUS) asks for another value, such as the next tokencode.",
                    "Show the text of `errorSummary` to the user, and send the user's answer as `passCode` to the same `verify` URL.",
                ),
                cause(
                    "The server behind the factor asks for two correct codes in a row, because several wrong ones came before.",
                    "Wait until the display shows another code, then send that one as `passCode` to the same `verify` URL.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["Your account is locked. Please contact your administrator."],
        explain("E0000119", "The account is locked, so recovery is refused").verdict("Okta refused the recovery because the account is locked. Neither the right password nor “forgot password” helps until it is unlocked.")
            .causes(&[
                cause(
                    "A phone, a mail client or a script still sends an old password, and its repeated failures locked the account.",
                    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`. Some password policies also unlock the account after a while.",
                )
                .prevention("Find what still sends the old password, by `client.ipAddress` of the failed sign-ins."),
                cause(
                    "Somebody else is guessing the password: the failed sign-ins come from IP addresses that the user does not know.",
                    "Take the IP addresses from `client.ipAddress` of the failed sign-ins in `Reports > System Log`, and block them at `Security > Networks > BlockedIpZone > Edit` before you unlock the user.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        401,
        &["The username and/or the password you entered is incorrect. Please try again."],
        explain("E0000207", "The username or the password is wrong").verdict("Okta refused the username or the password, but does not say which, so that nobody can probe for accounts. The page and the network are not the problem.")
            .causes(&[
                cause(
                    "The username is not exactly the one in Okta: a letter is wrong, or its domain part is missing.",
                    "Search for the person at `Directory > People`, and compare what was typed with the `Username` there. Resetting the password does not help in this case.",
                ),
                cause(
                    "The username is right, but the password is not the current one.",
                    "Reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
                cause(
                    "A script or an old phone keeps sending a stored password, so the failures come at regular times.",
                    "Find the failed sign-ins in `Reports > System Log`, and look at `client.userAgent.rawUserAgent` and `client.ipAddress`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Login not allowed at this time. Reset your password or contact your administrator for further assistance."],
        explain("E0000259", "A breached password must be changed, and Okta could not expire it")
            .verdict("Okta knows this password from a breach. It tried to expire the password at this sign-in, could not, and refused the sign-in.")
            .causes(&[
                cause(
                    "Okta keeps the password itself (`credentials.provider.type` is `OKTA`), and expiring it failed this once.",
                    "Reset it at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
                cause(
                    "Active Directory or LDAP keeps the password, so Okta most likely cannot expire it.",
                    "Reset it in the directory, and have the user choose one that was never used elsewhere. `credentials.provider` in `GET /api/v1/users/{userId}` says who keeps it.",
                ),
            ])
            .queries(&[Query {
                finds: "Passwords found among breached ones",
                clauses: &["eventType eq \"security.breached_credential.detected\""],
            }])
            .family(&SIGN_IN),
    ),
];
