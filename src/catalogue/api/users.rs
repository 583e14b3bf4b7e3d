//! Errors of users and their profiles.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, cause, explain};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Clue::ErrorCause($words), Clue::Summary($words)),*] };
}

static PASSWORD: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Password changes and resets that failed",
            clauses: &[
                "(eventType eq \"user.account.update_password\" or eventType eq \"user.account.reset_password\")",
                "outcome.result eq \"FAILURE\"",
                "target.id eq \"{user}\"",
            ],
        },
        THIS_CALL,
    ],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Update of credentials failed"],
        explain("E0000014", "The new password or answer was not accepted")
            .causes(&[
                cause(
                    "The current password in `oldPassword` is wrong.",
                    "Send the user's present password; an admin uses `POST …/lifecycle/reset_password` instead.",
                )
                .any(said!["oldPassword", "credentials provided were incorrect"]),
                cause(
                    "The new password breaks the password policy: length, character classes, parts of the username or name, or a common password.",
                    "Choose one that meets every requirement in the cause line.",
                )
                .prevention("Show the rules of `GET /api/v1/policies?type=PASSWORD` beside the field.")
                .any(said!["requirements", "too short", "at least", "username", "common"]),
                cause(
                    "The new password was used before, or is the present one.",
                    "Choose one that the user never had.",
                )
                .any(said!["recently", "history", "current password", "previous"]),
                cause(
                    "The password is younger than the policy's minimum age.",
                    "Wait, or let an admin reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(said!["minimum", "hours", "minutes"]),
                cause(
                    "The recovery question or answer is refused: too short, or the answer stands in the question.",
                    "Send an `answer` of at least 4 characters that is no word of the question.",
                )
                .any(&[
                    Clue::ErrorCause("answer"),
                    Clue::ErrorCause("question"),
                    Clue::Words("change_recovery_question"),
                ]),
                cause(
                    "The password lives in AD or LDAP, and the directory or its agent refused to write it.",
                    "Change it in the directory, or give the agent's account the right to reset passwords and to write `pwdLastSet`.",
                )
                .any(said!["directory", "agent", "ldap", "delegated"]),
            ])
            .family(&PASSWORD),
    ),
    known(
        403,
        &["Activation failed because the user is already active"],
        explain("E0000016", "The user is active already")
            .causes(&[
                cause(
                    "`activate` works for `STAGED` or `DEPROVISIONED` users.",
                    "Leave the call out; to send the mail again to a `PROVISIONED` user use `POST …/lifecycle/reactivate`.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &[
            "Operation failed because user profile is mastered under another system",
            "Operation failed because user profile is backed by another system",
        ],
        explain("E0000023", "Another system is the source of this profile")
            .causes(&[
                cause(
                    "It is AD, LDAP, an HR system or another app.",
                    "Change the value there and let it import, or make Okta the source of that attribute at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        403,
        &["Unlock is not allowed for this user."],
        explain("E0000032", "The user cannot be unlocked")
            .causes(&[
                cause(
                    "`unlock` works for status `LOCKED_OUT`, or for `ACTIVE` if unknown devices are blocked.",
                    "Read `status` with `GET` on the user; if sign-in still fails, look for the reason in `Reports > System Log`.",
                )
                .any(said!["not locked"]),
                cause(
                    "The account comes from AD or LDAP; `unlock` takes Okta-sourced users only.",
                    "Unlock the account in the directory.",
                ),
            ]),
    ),
    known(
        403,
        &["Change password not allowed on specified user."],
        explain("E0000035", "This user's password cannot be changed here")
            .causes(&[
                cause(
                    "AD, LDAP, a social or a SAML provider keeps it: `credentials.provider` is not `OKTA`.",
                    "Change it there, or let Okta write passwords back to the directory.",
                ),
                cause(
                    "The user has to be active, with an expired password, or in recovery.",
                    "Read `status`; activate the user first, or use `POST …/lifecycle/reset_password`.",
                ),
                cause(
                    "The user's password policy allows no self-service change.",
                    "Allow it in that policy's rule, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
            ]),
    ),
    known(
        403,
        &["Change recovery question not allowed on specified user."],
        explain("E0000036", "This user's recovery question cannot be changed")
            .causes(&[
                cause(
                    "The user is not active, has no password of Okta's own, or the password policy uses no question.",
                    "Read `status` and `credentials.provider`, and look for the question in the policy; other factors recover without it.",
                ),
            ]),
    ),
    known(
        403,
        &["This operation is not allowed in the user's current status."],
        explain("E0000038", "The user's status does not allow this operation")
            .causes(&[
                cause(
                    "`reactivate` is only for `PROVISIONED` users: invited, but not yet signed in.",
                    "Use `activate` for `STAGED` or `DEPROVISIONED` users, and nothing for active ones.",
                )
                .any(&[Clue::Words("/lifecycle/reactivate")]),
                cause(
                    "`unsuspend` wants a suspended user, `suspend` an active one, `unlock` a locked one.",
                    "Read `status` with `GET` on the user and choose the call that fits it.",
                )
                .any(&[Clue::Words("/lifecycle/suspend"), Clue::Words("/lifecycle/unsuspend"), Clue::Words("/lifecycle/unlock")]),
                cause(
                    "The user has no password, or is not yet active: nothing to expire, reset or change.",
                    "Activate the user first, or set a password in the same step.",
                )
                .any(&[Clue::Words("reset_password"), Clue::Words("expire_password"), Clue::Words("change_password")]),
                cause(
                    "Factors, groups or apps are changed for a deactivated user.",
                    "Activate the user first, or leave deactivated users out of the job.",
                )
                .any(&[Clue::Words("/factors"), Clue::Words("/groups/")]),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it has a field mapping and profile push is enabled."],
        explain("E0000075", "A mapping fills this attribute, so it cannot be set here")
            .causes(&[
                cause(
                    "A mapping from the Okta profile fills {0} of the app user, and profile push is on.",
                    "Change the attribute of the Okta user that feeds it, or remove the mapping at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is read-only."],
        explain("E0000077", "This attribute is read-only")
            .causes(&[
                cause(
                    "Users may often not edit {0}, and computed values no one.",
                    "Leave it out of the body, or change its user permission at `Directory > Profile Editor`.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is immutable."],
        explain("E0000078", "This attribute cannot be changed once it is set")
            .causes(&[
                cause(
                    "Okta takes a value for {0} at creation only.",
                    "Leave it out of the update, or create the object anew.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["The password does not meet the complexity requirements of the current password policy."],
        explain("E0000080", "The password breaks the password policy")
            .causes(&[
                cause(
                    "Length, character classes, history, or parts of the username: one rule for this user's groups is not met.",
                    "Choose one that meets all rules of `GET /api/v1/policies?type=PASSWORD`.",
                ),
            ])
            .family(&PASSWORD),
    ),
    known(
        403,
        &["Cannot modify the {0} object because it is read-only."],
        explain("E0000111", "This object is read-only")
            .causes(&[
                cause(
                    "Okta or an app owns {0}: built-in groups, groups of AD or an app, and system policies.",
                    "Change it in the system that owns it, or create an object of your own.",
                ),
            ]),
    ),
    known(
        409,
        &["Cannot update this user because they are still being activated. Please try again in a few minutes."],
        explain("E0000112", "The user is still being activated")
            .causes(&[
                cause(
                    "Activation runs in the background and was not finished.",
                    "Wait until `transitioningToStatus` is empty in `GET` on the user, then repeat the call.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["Cannot assign apps or update app profiles for an inactive user."],
        explain("E0000117", "Inactive users cannot be given apps")
            .causes(&[
                cause(
                    "The user is deactivated, suspended or not yet active.",
                    "Activate the user first, or leave deactivated users out of the job (`filter=status eq \"ACTIVE\"`).",
                ),
            ]),
    ),
    known(
        400,
        &["Array specified in enum field must match const values specified in oneOf field."],
        explain("E0000123", "The two lists of allowed values differ")
            .causes(&[
                cause(
                    "`enum` and the `const` values in `oneOf` of a schema attribute do not match.",
                    "Send both with the same values in the same order and of the same type.",
                )
                .certain(),
            ]),
    ),
    known(
        400,
        &["Could not create user. To create a user and expire their password immediately, a password must be specified"],
        explain("E0000124", "The password to expire is missing")
            .causes(&[
                cause(
                    "`nextLogin=changePassword` was sent without `credentials.password`.",
                    "Send a temporary password, or leave `nextLogin` out and let the activation mail ask for one.",
                )
                .certain(),
            ]),
    ),
    known(
        400,
        &["Could not create user. To create a user and expire their password immediately, \"activate\" must be true"],
        explain("E0000125", "Expiring the password needs an activated user")
            .causes(&[
                cause(
                    "`nextLogin=changePassword` was sent with `activate=false`.",
                    "Send `activate=true`, or leave `nextLogin` out and expire the password after activation.",
                )
                .certain(),
            ]),
    ),
    known(
        409,
        &["Invalid linked objection definition. {0}"],
        explain("E0000127", "The linked object's definition is not valid")
            .causes(&[
                cause(
                    "`primary` and `associated` need two names that no other linked object or attribute uses.",
                    "Send other names; `GET /api/v1/meta/schemas/user/linkedObjects` lists those in use.",
                ),
            ]),
    ),
    known(
        403,
        &["This User Type cannot be deleted."],
        explain("E0000142", "This user type cannot be deleted")
            .causes(&[
                cause(
                    "It is the default type, or users, policies or apps still use it.",
                    "Move its users to another type and take it out of policies first.",
                ),
            ]),
    ),
    known(
        409,
        &["Some users returned by the search cannot be parsed because the user schema has been changed to be inconsistent with their stale profile data."],
        explain("E0000145", "Stored profiles no longer fit the user schema")
            .causes(&[
                cause(
                    "An attribute's type was changed while users still hold values of the old type.",
                    "Change it back, or add a new attribute, and update the users with old values.",
                ),
            ]),
    ),
    known(
        400,
        &["There is a required attribute that is externally sourced."],
        explain("E0000179", "A required attribute has another system as its source")
            .causes(&[
                cause(
                    "A directory or an app gives its value, so this call cannot.",
                    "Make it optional, or make Okta its source, at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        409,
        &["The User type is still being initialized. Please try again later."],
        explain("E0000253", "The user type is still being set up")
            .causes(&[
                cause(
                    "Okta builds the schema of a new user type in the background.",
                    "Repeat it after some seconds.",
                ),
            ]),
    ),
    known(
        500,
        &["The value entered for linked object {0} is invalid for this user."],
        explain("E0000261", "A linked object holds more than it may")
            .causes(&[
                cause(
                    "Several values are stored for {0}, where one is allowed.",
                    "Delete the relation for this user through `linkedObjects` and set it again; if that fails too, open a case at `support.okta.com` with the Okta domain, the user's ID and the `errorId`.",
                ),
            ]),
    ),
];
