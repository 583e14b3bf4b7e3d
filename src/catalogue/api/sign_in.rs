//! Errors of signing in and of recovery.

use crate::catalogue::shared_words::{BLOCKED, THIS_CALL};
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

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &["Authentication failed"],
        explain("E0000004", "The sign-in failed: Okta does not say why")
            .verdict("Okta says the same of a wrong password, a locked account and a policy that says no: read `outcome.reason` in `Reports > System Log`.")
            .causes(&[
                cause(
                    "Most often the username or the password is wrong, or the user is not in this org.",
                    "Try the pair on the sign-in page of {org}; if it fails there too, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn"), Clue::Words("authapierror")]),
                cause(
                    "The account may be locked: by default Okta hides a lockout behind this answer.",
                    "Look for `user.account.lock` in `Reports > System Log`. Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                )
                .prevention("Find what still sends the old password (a phone, a script): it locks the account again."),
                cause(
                    "A sign-on policy denied access for the network, device or location.",
                    "Run the query for refused sign-ins below and change the rule at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn")]),
                cause(
                    "A session token works once and for a few minutes; this one was used or came too late.",
                    "Sign in again with `POST /api/v1/authn` and exchange the new `sessionToken` once, at once.",
                )
                .any(&[
                    Clue::Call("POST", "/api/v1/sessions"),
                    Clue::Words("sessiontoken"),
                    Clue::Call("", "/login/sessionCookieRedirect"),
                ]),
                cause(
                    "The link of an activation mail is used up or has expired.",
                    "Send a new activation email with `POST /api/v1/users/{userId}/lifecycle/reactivate`, or from `Directory > People > your user`.",
                )
                .any(&[Clue::Words("activationtoken"), Clue::Words("activation token"), Clue::Words("/welcome/")]),
                cause(
                    "The user's password lives in AD or LDAP, which refused or whose agent was out of reach.",
                    "Check the agent at `Directory > Directory Integrations`, and test the password against the directory itself.",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory"), Clue::Words("delegated")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Password reset failed"],
        explain("E0000017", "The password could not be reset")
            .causes(&[
                cause(
                    "The user is staged or deactivated, or AD, LDAP or another system keeps the password.",
                    "Read `status` and `credentials.provider` of the user; activate the user first, or reset the password in that directory.",
                ),
                cause(
                    "The recovery token or answer was wrong or is used up.",
                    "Let the user start recovery again, and send each `recoveryToken` or `stateToken` once.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn/recovery"), Clue::Call("POST", "/api/v1/authn/credentials")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Forgot password not allowed on specified user."],
        explain("E0000034", "This user may not use “forgot password”")
            .causes(&[
                cause(
                    "The user's password policy allows no self-service reset, or not from this network.",
                    "Allow it in that policy's rule, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
                cause(
                    "The user is not active, or has no recovery factor or question enrolled.",
                    "Check the status at `Directory > People > your user`, and reset the password there with `Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
                cause(
                    "The password is kept by AD, LDAP or an external provider.",
                    "Reset it there, or let Okta write passwords back to the directory.",
                )
                .any(&[Clue::Words("ldap"), Clue::Words("active directory")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application is denied due to a policy."],
        explain("E0000057", "A sign-in policy denies access to this app")
            .causes(&[
                cause(
                    "The first rule of the app sign-in policy (formerly authentication policy) that matches says deny; often it is the last one.",
                    "Find the rule with `Reports > Access testing tool` (Identity Engine), then change it at `Security > Authentication policies > App sign-in policies > policy > rule > Actions > Edit`.",
                ),
                cause(
                    "In Classic Engine the rule stands at the app itself.",
                    "Change the rule at `Applications and Resources > Applications > your app > Sign On > Sign On Policy`.",
                )
                .any(&[Clue::Call("", "/api/v1/authn")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application requires MFA: {0}"],
        explain("E0000058", "The app wants a second factor that this sign-in cannot give")
            .causes(&[
                cause(
                    "The app's sign-in rule asks for MFA, and only a password was proved.",
                    "Send the user through the app's sign-in in a browser, where Okta asks for the factor.",
                ),
                cause(
                    "The user has no factor enrolled that the rule accepts.",
                    "Let the user enroll one at the next sign-in, or accept another at `Security > Authentication policies > App sign-in policies > policy > rule > Actions > Edit`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        401,
        &["Password is expired and must be changed."],
        explain("E0000064", "The user's password has expired")
            .causes(&[
                cause(
                    "The password policy's maximum age has passed.",
                    "Let the user choose a new one at the sign-in page of {org}; in the Authentication API post `stateToken`, `oldPassword` and `newPassword` to `/api/v1/authn/credentials/change_password`.",
                )
                .prevention("Give scripts a service app with client credentials."),
                cause(
                    "An administrator expired it or set a temporary password.",
                    "Run the query below for who did it; the user changes the temporary password at the first sign-in.",
                )
                .any(&[Clue::Words("temppassword"), Clue::Words("expire_password")]),
                cause(
                    "A service account signs in by password, and a password grant cannot change an expired one.",
                    "Set a new one at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), or put the account under a password policy without expiry.",
                )
                .any(&[
                    Clue::Words("grant_type=password"),
                    Clue::Call("POST", "/oauth2/v1/token"),
                    Clue::Call("POST", "/oauth2/default/v1/token"),
                ]),
                cause(
                    "For AD and LDAP the directory's own expiry counts.",
                    "Change it in the directory, or let Okta write passwords back to the directory.",
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
        explain("E0000079", "The sign-in transaction is at another step")
            .causes(&[
                cause(
                    "The code calls a fixed sequence, while Okta answered `PASSWORD_EXPIRED`, `MFA_ENROLL` or `LOCKED_OUT` instead of `MFA_REQUIRED`.",
                    "Read `status` in the last answer and follow its `_links.next`; do not build the path yourself. For `LOCKED_OUT`, unlock the user with the button that `Directory > People > your user` shows while the account is locked.",
                )
                .prevention("Handle every `status`, and start again with `POST /api/v1/authn` for an unknown one."),
                cause(
                    "An identity provider used as a factor needs the browser.",
                    "Sign these users in with a browser or the device flow, or let them enroll another factor.",
                )
                .any(&[
                    Clue::Words("gimme"),
                    Clue::Words("saml2aws"),
                    Clue::Words("okta-aws"),
                    Clue::Words("claims_provider"),
                ]),
                cause(
                    "The same step was sent twice: a double click, a retry after a timeout, or two tabs that share one `stateToken`.",
                    "Start again with `POST /api/v1/authn`, and send each step once.",
                )
                .any(&[Clue::Words("retry")]),
                cause(
                    "A factor not yet enrolled is verified, or one enrolled while another is to be verified.",
                    "With `MFA_ENROLL` post to `/api/v1/authn/factors`; with `MFA_REQUIRED` to the `verify` link of a factor in `_embedded.factors`.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn/factors")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["App evaluation error."],
        explain("E0000084", "The app's sign-in rules could not be evaluated")
            .causes(&[
                cause(
                    "Often a rule of the app's policy names a deleted group, zone or device condition, or an expression fails.",
                    "Look through its rules for missing objects; test with a user on whom it works.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["You do not have permission to access your account at this time."],
        explain("E0000085", "A policy keeps this user out for now")
            .causes(&[
                cause(
                    "The global session policy denies sign-in for this user, network or risk: the password may well be right.",
                    "Run the query for refused sign-ins below and change the rule at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                ),
                cause(
                    "The caller's address is in a zone that a rule denies, such as a VPN exit or another country.",
                    "Compare `client.ipAddress` in `Reports > System Log` with the zones at `Security > Networks`.",
                )
                .any(&[Clue::Header("x-forwarded-for", ""), Clue::Words("radius"), Clue::Words("vpn")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["The recovery question answer did not match our records."],
        explain("E0000087", "The answer to the recovery question is wrong")
            .causes(&[
                cause(
                    "The answer differs from the stored one; spelling and spaces count.",
                    "Try again with care, as wrong answers can lock the account, or have an admin reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .certain(),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Access to this application requires re-authentication: {0}"],
        explain("E0000092", "The app wants a fresh sign-in")
            .causes(&[
                cause(
                    "The app's rule asks for re-authentication after a time that has passed.",
                    "Send the user through `/authorize` again, with `prompt=login`; a token refresh is no sign-in.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["Recovery not allowed for unknown user."],
        explain("E0000095", "The user to recover is unknown in this org")
            .causes(&[
                cause(
                    "The username is misspelt, of another org, or lacks its domain part.",
                    "Search `Directory > People`, and send the full login in `username`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["You have accessed an account recovery link that has expired or been previously used."],
        explain("E0000105", "The recovery link has expired or was used")
            .causes(&[
                cause(
                    "A recovery link works once and for a limited time; mail scanners that open links use it up first.",
                    "Ask for a new mail and open only its newest link; keep the mail filter from following links to {org}.",
                )
                .prevention("In Identity Engine the recovery email also has a code, which still works after a scanner has opened the link."),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["You have accessed a link that has expired or has been previously used."],
        explain("E0000110", "The link has expired or was used")
            .causes(&[
                cause(
                    "An activation or verification link works once and for a limited time, by default seven days for activation.",
                    "Send a new activation email with `POST /api/v1/users/{userId}/lifecycle/reactivate`, or from `Directory > People > your user`.",
                ),
                cause(
                    "A mail scanner or a preview opened the link first.",
                    "Ask for a new mail and open only its newest link; keep the mail filter from following links to {org}.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        409,
        &["{0}."],
        explain("E0000113", "The factor asks for one more step")
            .severity(Severity::Note)
            .verdict("This is no refusal: the factor wants a further answer, and the summary says which.")
            .causes(&[
                cause(
                    "The server behind the factor (RSA SecurID, RADIUS) asks for more, such as the next tokencode.",
                    "Show it to the user and send the answer as `passCode` to the same `verify` address.",
                ),
                cause(
                    "After several wrong codes its server wants two codes in a row.",
                    "Wait for the display to change, then enter the new code.",
                ),
            ])
            .family(&STEP),
    ),
    known(
        403,
        &["Your account is locked. Please contact your administrator."],
        explain("E0000119", "The account is locked, so recovery is refused")
            .causes(&[
                cause(
                    "Neither the right password nor “forgot password” helps until it is unlocked.",
                    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`; or wait until the password policy unlocks it.",
                )
                .prevention("Find what still sends the old password, by `client.ipAddress` of the failed sign-ins."),
                cause(
                    "Someone else is guessing the password.",
                    "Block the addresses of the failed sign-ins at `Security > Networks > Add Zone > IP Zone`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        401,
        &["The username and/or the password you entered is incorrect. Please try again."],
        explain("E0000207", "The username or the password is wrong")
            .causes(&[
                cause(
                    "The two do not belong together in this org.",
                    "Check the login at `Directory > People > your user`, with its domain part, then reset the password there with `Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        403,
        &["Login not allowed at this time. Reset your password or contact your administrator for further assistance."],
        explain("E0000259", "A breached password could not be expired")
            .causes(&[
                cause(
                    "Okta found this password among breached ones and failed to expire it at sign-in.",
                    "Reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine); for users of AD or LDAP reset it in the directory.",
                ),
            ])
            .queries(&[Query {
                finds: "Passwords found among breached ones",
                clauses: &["eventType eq \"security.breached_credential.detected\""],
            }])
            .family(&SIGN_IN),
    ),
];
