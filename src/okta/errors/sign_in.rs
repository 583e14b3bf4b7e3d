//! Errors of signing in and of recovery.

use crate::finding::{Family, Query, Reference, Sign, cause, explain};
use crate::okta::http::{BLOCKED, THIS_CALL};
use crate::okta::{Known, known};

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
    references: &[Reference {
        title: "Authentication API: transaction states and errors",
        url: "https://developer.okta.com/docs/reference/api/authn/",
    }],
};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
    known(
        401,
        &["Authentication failed"],
        explain("E0000004", "The sign-in failed: Okta does not say why")
            .verdict("The sign-in was refused; a wrong password, a locked account and a policy that says no all look the same here, so read `outcome.reason` in the System Log.")
            .causes(&[
                cause(
                    "Most often the username or the password is wrong, or the user is not in this org.",
                    "Try the same pair on the sign-in page of {org}; if it fails there too, reset the password at `Directory > People > user > More Actions`.",
                )
                .any(&[Sign::Call("POST", "/api/v1/authn"), Sign::Words("authapierror")]),
                cause(
                    "The account may be locked: by default Okta hides a lockout behind this answer, so that no one can probe for users.",
                    "Look for `user.account.lock` in the System Log, then unlock the user at `Directory > People > user > More Actions`.",
                )
                .lasting("Find what still sends the old password (a phone, a script, a mail client); it locks the account again."),
                cause(
                    "A sign-on policy denied access for the network, device or location; the Authentication API reports that as a failed sign-in too.",
                    "Run the query for refused sign-ins below and change the rule at `Security > Global Session Policy` (Classic Engine: `Security > Authentication > Sign On`).",
                )
                .any(&[Sign::Call("POST", "/api/v1/authn")]),
                cause(
                    "A session token works once and for a few minutes; this one was used already or came too late.",
                    "Sign in again with `POST /api/v1/authn` and exchange the new `sessionToken` at once, a single time.",
                )
                .any(&[
                    Sign::Call("POST", "/api/v1/sessions"),
                    Sign::Words("sessiontoken"),
                    Sign::Call("", "/login/sessionCookieRedirect"),
                ]),
                cause(
                    "The link of an activation mail is used up or has expired.",
                    "Send a new one: `Directory > People > user`, or `POST …/lifecycle/reactivate` for that user.",
                )
                .any(&[Sign::Words("activationtoken"), Sign::Words("activation token"), Sign::Words("/welcome/")]),
                cause(
                    "For a user whose password lives in AD or LDAP, Okta asks the directory, which refused or whose agent was out of reach.",
                    "Check the agent at `Directory > Directory Integrations` and test the password against the directory itself.",
                )
                .any(&[Sign::Words("ldap"), Sign::Words("active directory"), Sign::Words("delegated")]),
            ])
            .family(&SIGN_IN),
    ),
    known(
        401,
        &["Password is expired and must be changed."],
        explain("E0000064", "The user's password has expired")
            .verdict("The password is right but has expired: the user must set a new one before anything else works.")
            .causes(&[
                cause(
                    "The password policy's maximum age has passed.",
                    "Let the user sign in at {org} in a browser and choose a new password; in the Authentication API post old and new password to `/api/v1/authn/credentials/change_password` with the `stateToken`.",
                )
                .lasting("Give scripts a service app with client credentials; an account that nobody signs in with always runs into this."),
                cause(
                    "An administrator expired it or set a temporary password, or all passwords were expired at once.",
                    "Run the query below for who did it; give the user the temporary password, which is to be changed at the first sign-in.",
                )
                .any(&[Sign::Words("temppassword"), Sign::Words("expire_password")]),
                cause(
                    "The account is a service account that signs in by password; a password grant cannot change an expired password.",
                    "Set a new password at `Directory > People > user > More Actions`, or put the account under a password policy without expiry.",
                )
                .any(&[
                    Sign::Words("grant_type=password"),
                    Sign::Call("POST", "/oauth2/v1/token"),
                    Sign::Call("POST", "/oauth2/default/v1/token"),
                ]),
                cause(
                    "For users of AD or LDAP the directory's own expiry counts, and Okta only passes it on.",
                    "Change the password in the directory, or let users do it through Okta with an agent account that may write passwords.",
                )
                .any(&[Sign::Words("ldap"), Sign::Words("active directory")]),
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
        explain("E0000079", "The sign-in transaction is in another state than this call expects")
            .verdict("The `stateToken` is alive, but its transaction stands at another step than {call} belongs to.")
            .causes(&[
                cause(
                    "The code calls a fixed sequence while Okta answered with another step: `PASSWORD_EXPIRED`, `MFA_ENROLL` or `LOCKED_OUT` where `MFA_REQUIRED` was expected.",
                    "Read `status` in the last answer and follow the address in its `_links.next`; do not build the next path yourself.",
                )
                .lasting("Handle every value of `status`, and start anew with `POST /api/v1/authn` for one that is unknown."),
                cause(
                    "An identity provider used as a factor needs the browser; the classic factors API cannot verify it.",
                    "Use a sign-in with a browser or the device flow for these users, or let them enrol another factor.",
                )
                .any(&[
                    Sign::Words("gimme"),
                    Sign::Words("saml2aws"),
                    Sign::Words("okta-aws"),
                    Sign::Words("claims_provider"),
                ]),
                cause(
                    "The same step was sent twice: a double click, a retry after a timeout, or two tabs that share one `stateToken`.",
                    "Start again with `POST /api/v1/authn`, use the new `stateToken` in one place only, and send each step once.",
                )
                .any(&[Sign::Words("retry")]),
                cause(
                    "A factor is verified that is not yet enrolled, or enrolled while one is to be verified.",
                    "With `MFA_ENROLL` post to `/api/v1/authn/factors`; with `MFA_REQUIRED` post to the `verify` link of a factor listed in `_embedded.factors`.",
                )
                .any(&[Sign::Call("POST", "/api/v1/authn/factors")]),
            ])
            .family(&SIGN_IN),
    ),
];
