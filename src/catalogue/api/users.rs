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
                    "The current password, which the request sends as `oldPassword`, is wrong.",
                    "Send the user's present password as `oldPassword`. An administrator who does not know it uses `POST /api/v1/users/{userId}/lifecycle/reset_password` instead.",
                )
                .any(said!["oldPassword", "credentials provided were incorrect"]),
                cause(
                    "The new password does not meet the password policy: its length, its kinds of characters, parts of the username or name, or a list of common passwords.",
                    "Choose a password that meets every requirement in the line of `errorCauses`.",
                )
                .prevention("Show the rules, which `GET /api/v1/policies?type=PASSWORD` lists, beside the field.")
                .any(said!["requirements", "too short", "at least", "username", "common"]),
                cause(
                    "The new password is the present one, or one that the user had before.",
                    "Choose a password that the user never had. `age.historyCount` in `GET /api/v1/policies?type=PASSWORD` says how many earlier ones Okta remembers.",
                )
                .any(said!["recently", "history", "current password", "previous"]),
                cause(
                    "The present password is younger than the minimum age in the policy, so the user may not change it yet.",
                    "Wait until the time in the message has passed, or have an administrator reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(said!["minimum", "hours", "minutes"]),
                cause(
                    "Okta does not accept the recovery question or its answer: the answer is too short, or it appears in the question.",
                    "Send an `answer` of at least 4 characters that is not a word of the question.",
                )
                .any(&[
                    Clue::ErrorCause("answer"),
                    Clue::ErrorCause("question"),
                    Clue::Words("change_recovery_question"),
                ]),
                cause(
                    "The password is kept by Active Directory or LDAP, and the directory or its Okta agent refused to write it.",
                    "Change the password in the directory, or give the service account of the Okta agent the right to reset passwords and to write `pwdLastSet`.",
                )
                .any(said!["directory", "agent", "ldap", "delegated"]),
            ])
            .family(&PASSWORD),
    ),
    known(
        403,
        &["Activation failed because the user is already active"],
        explain("E0000016", "The user is active already").verdict("The user can sign in: nothing needs to be activated.")
            .causes(&[
                cause(
                    "`activate` works only for users with the status `STAGED` or `DEPROVISIONED`.",
                    "Leave the request out. To send the activation email again to a user with the status `PROVISIONED`, use `POST /api/v1/users/{userId}/lifecycle/reactivate`.",
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
        explain("E0000023", "Another system is the source of this profile").verdict("Your role is not the problem: another system is the source of this profile, and Okta does not overwrite it.")
            .causes(&[
                cause(
                    "The attribute that the request changes comes from another system: Active Directory, LDAP, an HR system or another app. Okta does not overwrite what it imports from there.",
                    "Change the value in that system and let it import, or make Okta the source of this attribute at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        403,
        &["Unlock is not allowed for this user."],
        explain("E0000032", "The user cannot be unlocked")
            .causes(&[
                cause(
                    "The account is not locked: `unlock` works for the status `LOCKED_OUT`, or for `ACTIVE` where sign-in is blocked only for unknown devices.",
                    "Read `status` with `GET /api/v1/users/{userId}`. If the user still cannot sign in, read `outcome.reason` of the failed sign-ins in `Reports > System Log`.",
                )
                .any(said!["not locked"]),
                cause(
                    "The account comes from Active Directory or LDAP, and the lock is there. `unlock` works only for users whose password Okta keeps.",
                    "Unlock the account in the directory. The user's `credentials.provider` in `GET /api/v1/users/{userId}` tells whether it is Active Directory or LDAP.",
                ),
            ]),
    ),
    known(
        403,
        &["Change password not allowed on specified user."],
        explain("E0000035", "This user's password cannot be changed here")
            .causes(&[
                cause(
                    "The password is kept by Active Directory, LDAP, or a social or SAML identity provider: `credentials.provider.type` of the user is not `OKTA`.",
                    "Change the password in that system. For Active Directory and LDAP, Okta can also write it if the integration at `Directory > Directory Integrations` is set up for that.",
                ),
                cause(
                    "The user's status does not allow the change: the user must be active, have an expired password, or be in recovery.",
                    "Read `status` with `GET /api/v1/users/{userId}`. Activate the user first, or use `POST /api/v1/users/{userId}/lifecycle/reset_password`.",
                ),
                cause(
                    "The user's password policy does not let users change their own password.",
                    "Allow it in the rule of that policy: at `Security > Authenticators`, in the entry for the password (Classic Engine: `Security > Authentication`), or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
            ]),
    ),
    known(
        403,
        &["Change recovery question not allowed on specified user."],
        explain("E0000036", "This user's recovery question cannot be changed")
            .causes(&[cause("The user is not active, or has no password in Okta.", "Read `status` and `credentials.provider` with `GET /api/v1/users/{userId}`. Activate the user, or leave the question to the directory that keeps the password."), cause("The user's password policy does not use the recovery question.", "Look for `recovery_question` in `GET /api/v1/policies?type=PASSWORD`. Where it is `INACTIVE`, leave the question out of the request.")]),
    ),
    known(
        403,
        &["This operation is not allowed in the user's current status."],
        explain("E0000038", "The user's status does not allow this operation")
            .causes(&[
                cause(
                    "`reactivate` works only for users with the status `PROVISIONED`: they have been invited and have not signed in yet.",
                    "Use `POST /api/v1/users/{userId}/lifecycle/activate` for `STAGED` or `DEPROVISIONED`. For an `ACTIVE` user, leave the request out.",
                )
                .any(&[Clue::Words("/lifecycle/reactivate")]),
                cause(
                    "`suspend` needs an active user, `unsuspend` a suspended one, and `unlock` a locked one.",
                    "Read `status` with `GET /api/v1/users/{userId}`, and send the request that fits it.",
                )
                .any(&[Clue::Words("/lifecycle/suspend"), Clue::Words("/lifecycle/unsuspend"), Clue::Words("/lifecycle/unlock")]),
                cause(
                    "The user has no password or is not active yet, so there is nothing to expire, reset or change.",
                    "Activate the user first with `POST /api/v1/users/{userId}/lifecycle/activate`, or set `credentials.password` in the same step.",
                )
                .any(&[Clue::Words("reset_password"), Clue::Words("expire_password"), Clue::Words("change_password")]),
                cause(
                    "The request changes authenticators (factors), groups or apps of a deactivated user.",
                    "Activate the user first with `POST /api/v1/users/{userId}/lifecycle/activate`, or leave users with the status `DEPROVISIONED` out of the job.",
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
                    "A mapping from the Okta profile fills {0} in the app, and Okta pushes profile changes to the app. A value set here would be overwritten.",
                    "Change the attribute of the Okta user that feeds {0}, or remove the mapping at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is read-only."],
        explain("E0000077", "This attribute is read-only")
            .causes(&[
                cause(
                    "{0} is read-only for the caller, or nobody can write it because Okta computes its value.\nThe attribute is read-only for the caller, or nobody can write it because Okta computes its value.",
                    "Leave the attribute out of the body. If users themselves should edit it, change its user permission at `Directory > Profile Editor`.",
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
                    "Okta takes a value for {0} only when the object is created, and never changes it later.",
                    "Leave the attribute out of the update; `GET /api/v1/meta/schemas/user/default` lists which attributes are `IMMUTABLE`. If the value is wrong, create the object again with the right one and delete the old object.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["The password does not meet the complexity requirements of the current password policy."],
        explain("E0000080", "The password breaks the password policy").verdict("The request is well formed and the caller may make it. The new password breaks the password policy.")
            .causes(&[
                cause(
                    "The password breaks at least one rule of the policy for this user's groups: its length, its kinds of characters, its history, or parts of the username in it.",
                    "Read the rules with `GET /api/v1/policies?type=PASSWORD`, and choose a password that meets all rules of the policy for this user's groups.",
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
                    "{0} belongs to Okta or to an app: built-in groups, groups of Active Directory or another app, and system policies cannot be changed through this API.",
                    "Change it in the system that owns it: for a group, `type` in `GET /api/v1/groups/{groupId}` is `BUILT_IN` or `APP_GROUP`. Otherwise, create an object of your own and change that one.",
                ),
            ]),
    ),
    known(
        409,
        &["Cannot update this user because they are still being activated. Please try again in a few minutes."],
        explain("E0000112", "The user is still being activated")
            .causes(&[
                cause(
                    "Okta activates users in the background, and for this one it has not finished yet.",
                    "Wait until `transitioningToStatus` is `null` in `GET /api/v1/users/{userId}`, then repeat the request.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["Cannot assign apps or update app profiles for an inactive user."],
        explain("E0000117", "Inactive users cannot be given apps")
            .causes(&[cause("The user is suspended.", "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend`, then repeat the request."), cause("The user is not activated yet or deactivated (`STAGED`, `DEPROVISIONED`). Okta assigns apps only to users it can sign in.", "Read `status` with `GET /api/v1/users/{userId}`, and send `POST /api/v1/users/{userId}/lifecycle/activate` if the user is meant to come in."), cause("A job assigns the app to everybody in a list, in which such users still are.", "List only `filter=status eq \"ACTIVE\"` in the job.")]),
    ),
    known(
        400,
        &["Array specified in enum field must match const values specified in oneOf field."],
        explain("E0000123", "The two lists of allowed values differ")
            .causes(&[
                cause(
                    "In the schema of this attribute, `enum` and the `const` values in `oneOf` do not have the same values.",
                    "Send both lists with the same values, in the same order and of the same type: `\"enum\": [\"S\",\"M\"]` and `\"oneOf\": [{\"const\":\"S\",…},{\"const\":\"M\",…}]`.",
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
                    "The request has `nextLogin=changePassword` and does not have `credentials.password`, so there is no password to expire.",
                    "Send a temporary password in `credentials.password`, or leave `nextLogin` out and let the activation email ask the user for one.",
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
                    "The request has `nextLogin=changePassword` and `activate=false`. Okta expires a password only for a user that it activates in the same request.",
                    "Send `activate=true`, or leave `nextLogin` out and expire the password after activation with `POST /api/v1/users/{userId}/lifecycle/expire_password`.",
                )
                .certain(),
            ]),
    ),
    known(
        409,
        &["Invalid linked objection definition. {0}"],
        explain("E0000127", "The definition of the linked object is not valid")
            .causes(&[
                cause(
                    "A linked object is a relation between two users, such as manager and report. It needs two names, for `primary` and for `associated`, and no other linked object or attribute may use either of them.",
                    "Send two names that are not in use; `GET /api/v1/meta/schemas/user/linkedObjects` lists those that are.",
                ),
            ]),
    ),
    known(
        403,
        &["This User Type cannot be deleted."],
        explain("E0000142", "This user type cannot be deleted")
            .causes(&[cause("Users of this type still exist.", "Find them with `GET /api/v1/users?search=type.id eq \"…\"`, and give them another type with `PUT /api/v1/users/{userId}`."), cause("A policy or an app names the type.", "Take the type out of the rules that name it at `Security > Authentication policies > App sign-in policies`, and out of the mappings at `Directory > Profile Editor`."), cause("The type is the default one (`default` is `true` in `GET /api/v1/meta/types/user`), which cannot be deleted.", "Leave it, and rename it with `POST /api/v1/meta/types/user/{typeId}` if only its name is wrong.")]),
    ),
    known(
        409,
        &["Some users returned by the search cannot be parsed because the user schema has been changed to be inconsistent with their stale profile data."],
        explain("E0000145", "Stored profiles no longer fit the user schema")
            .causes(&[
                cause(
                    "The type of an attribute was changed while users still have values of the old type, and the search finds such users.",
                    "Change the attribute's type back at `Directory > Profile Editor`, or add a new attribute with another variable name and move the values there.",
                ),
            ]),
    ),
    known(
        400,
        &["There is a required attribute that is externally sourced."],
        explain("E0000179", "A required attribute has another system as its source")
            .causes(&[
                cause(
                    "A directory or an app is the source of a required attribute, so this request cannot set it.",
                    "At `Directory > Profile Editor`, make the attribute optional or make Okta its source.",
                ),
            ]),
    ),
    known(
        409,
        &["The User type is still being initialized. Please try again later."],
        explain("E0000253", "The user type is still being set up")
            .causes(&[
                cause(
                    "Okta builds the schema of a new user type in the background and has not finished yet. Nothing is wrong with the request.",
                    "Wait some seconds until `GET /api/v1/meta/types/user` lists the type, then repeat the request.",
                ),
            ]),
    ),
    known(
        500,
        &["The value entered for linked object {0} is invalid for this user."],
        explain("E0000261", "A linked object holds more than it may")
            .causes(&[
                cause(
                    "A linked object is a relation between two users, such as manager and report. Several values are stored for {0}, and this user may have only one.",
                    "Delete the relation with `DELETE /api/v1/users/{userId}/linkedObjects/{relationshipName}` and set it again. If that fails too, open a case at `support.okta.com` with your Okta domain, the user's ID and the `errorId`.",
                ),
            ]),
    ),
];
