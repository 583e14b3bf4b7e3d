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

/// Steps in the life of a user, by the end of their paths.
const REACTIVATE: Clue = Clue::Words("/lifecycle/reactivate");
const SUSPEND: Clue = Clue::Words("/lifecycle/suspend");
const UNSUSPEND: Clue = Clue::Words("/lifecycle/unsuspend");
const UNLOCK: Clue = Clue::Words("/lifecycle/unlock");
/// `reset_password`, `expire_password` and `change_password`, also with what follows them.
const PASSWORD_STEP: Clue = Clue::Words("_password");

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Update of credentials failed"],
        explain("E0000014", "The new password, question or answer was not accepted")
            .verdict("Okta refused only the new value: it read the request, and your role allows it. `errorCauses` usually says which rule was broken.")
            .causes(&[
                cause(
                    "The current password, which the request sends as `oldPassword`, is wrong.",
                    "Send the user's present password as `oldPassword`. An administrator who does not know it uses `POST /api/v1/users/{userId}/lifecycle/reset_password` instead.",
                )
                .any(said!["oldPassword", "credentials provided were incorrect"]),
                cause(
                    "The new password does not meet the password policy: its length, its kinds of characters, parts of the username or name, or a list of common passwords.",
                    "Choose a password that meets every requirement in the text of `errorCauses`.",
                )
                .prevention("Show the rules next to the password field; `GET /api/v1/policies?type=PASSWORD` lists them.")
                .any(said!["requirements", "too short", "at least", "username", "common"]),
                cause(
                    "The new password is the current one, or one that the user had earlier.",
                    "Choose a password that the user never had. `age.historyCount` in `GET /api/v1/policies?type=PASSWORD` says how many earlier ones Okta remembers.",
                )
                .any(said!["recently", "history", "current password", "previous"]),
                cause(
                    "The user changed the password a short time ago, and the policy's minimum age does not allow another change yet.",
                    "Wait until the time in the message has passed, or have an administrator reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                )
                .any(said!["elapsed", "minimum age", "hours", "minutes"]),
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
                    "Active Directory or LDAP keeps the password, and the directory or its Okta agent refused to write it.",
                    "Change the password in the directory, or give the service account of the Okta agent the right to reset passwords and to write `pwdLastSet`.",
                )
                .any(said!["directory", "agent", "ldap", "delegated"]),
            ])
            .family(&PASSWORD),
    ),
    known(
        403,
        &["Activation failed because the user is already active"],
        explain("E0000016", "The user has already been activated").verdict("Okta refused `activate` because this user was activated before. The credential is accepted, and nothing was changed.")
            .causes(&[
                cause(
                    "The account is in use: its status is `ACTIVE`, `PASSWORD_EXPIRED`, `LOCKED_OUT` or `RECOVERY`, and `activate` works only for `STAGED` and `DEPROVISIONED`.",
                    "Read `status` with `GET /api/v1/users/{userId}`, and skip the request for such a user.",
                ),
                cause(
                    "The user was invited but has not followed the invitation yet (the status is `PROVISIONED`), for example because the email was lost.",
                    "Send a new activation email with `POST /api/v1/users/{userId}/lifecycle/reactivate?sendEmail=true`.",
                ),
                cause(
                    "The script creates the user and then activates the account, although `POST /api/v1/users` already activates it by default.",
                    "Remove the second step, or create the user with `POST /api/v1/users?activate=false`.",
                ),
            ]),
    ),
    known(
        403,
        &[
            "Operation failed because user profile is mastered under another system",
            "Operation failed because user profile is backed by another system",
        ],
        explain("E0000023", "Another system is the source of this profile").verdict("Your role and the value are not the problem: Okta refuses changes to attributes that it imports, because the next import would overwrite them.")
            .causes(&[
                cause(
                    "The request changes an attribute that another system fills: the user was imported from Active Directory, LDAP, an HR system or another profile source.",
                    "Change the value there, and let Okta import it. `Directory > People > your user > Profile` shows which system it is.",
                ),
                cause(
                    "This one attribute should be maintained in Okta, while the rest of the profile still comes from the other system.",
                    "At `Directory > Profile Editor > User (default)`, click the (i) of the attribute, set `Source priority` to `Inherit from Okta`, and repeat the request. From then on, imports do not change this attribute for any user.",
                ),
            ]),
    ),
    known(
        403,
        &["Unlock is not allowed for this user."],
        explain("E0000032", "There is nothing to unlock for this user")
            .verdict("Okta refused the request because the user is not locked, or is locked in another system. Your role is not the problem.")
            .causes(&[
                cause(
                    "The account is not locked: `unlock` works for the status `LOCKED_OUT`, or for `ACTIVE` users whose sign-in is blocked only on unknown devices.",
                    "Read `status` with `GET /api/v1/users/{userId}`. If the user still cannot sign in, read `outcome.reason` of the failed sign-ins in `Reports > System Log`.",
                )
                .any(said!["not locked"]),
                cause(
                    "The lock is in the directory: the account comes from Active Directory or LDAP, and `unlock` works only for users whose password Okta keeps.",
                    "Unlock the account in the directory. The user's `credentials.provider` in `GET /api/v1/users/{userId}` tells whether it is Active Directory or LDAP.",
                ),
            ]),
    ),
    known(
        403,
        &["Change password not allowed on specified user."],
        explain("E0000035", "This user's password cannot be changed here")
            .verdict("The new password was not checked: for this user, Okta does not allow the change at all.")
            .causes(&[
                cause(
                    "The password is kept by Active Directory, LDAP, or a social or SAML identity provider: `credentials.provider.type` of the user is not `OKTA`.",
                    "Change the password in that system. For Active Directory and LDAP, Okta can also write it if the integration at `Directory > Directory Integrations` is set up for that.",
                ),
                cause(
                    "The user's status does not allow the change. It must be `STAGED`, `ACTIVE`, `PASSWORD_EXPIRED` or `RECOVERY`, and the user must already have a password.",
                    "Read `status` and `credentials` with `GET /api/v1/users/{userId}`. For a user without a password, set one with `POST /api/v1/users/{userId}` and `credentials.password.value`; for `SUSPENDED`, send `POST /api/v1/users/{userId}/lifecycle/unsuspend` first.",
                ),
                cause(
                    "The user's password policy does not let users change their own password.",
                    "Allow it in the rule of that policy at `Security > Authenticators > Password > Actions > Edit` (Classic Engine: `Security > Authentication`), or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
                ),
            ]),
    ),
    known(
        403,
        &["Change recovery question not allowed on specified user."],
        explain("E0000036", "This user's recovery question cannot be changed")
            .verdict("Okta refused the change before it looked at the question and the answer: the status, the password or the policy of this user does not allow one.")
            .causes(&[
                cause(
                    "The user's status does not allow it: it must be `STAGED`, `ACTIVE` or `RECOVERY`, and the user must already have a password.",
                    "Read `status` and `credentials` with `GET /api/v1/users/{userId}`. Set a password with `POST /api/v1/users/{userId}` and `credentials.password.value` if there is none; activate a deactivated user with `POST /api/v1/users/{userId}/lifecycle/activate`.",
                ),
                cause(
                    "The user's password, and with it the recovery, belongs to a directory or an external identity provider.",
                    "Look at `credentials.provider` in `GET /api/v1/users/{userId}`. If its `type` is not `OKTA`, do not set a question: recovery happens in that system.",
                ),
                cause(
                    "The user's password policy does not use the recovery question.",
                    "Look for `recovery_question` in `GET /api/v1/policies?type=PASSWORD`. If its status is `INACTIVE`, leave the question out of the request.",
                ),
            ]),
    ),
    known(
        403,
        &["This operation is not allowed in the user's current status."],
        explain("E0000038", "The user's status does not allow this request")
            .verdict("Okta found the user, but refused the request because of the user's `status`. Your role is not the problem.")
            .causes(&[
                cause(
                    "The request is `reactivate`, but the user's status is neither `PROVISIONED` (invited, not signed in yet) nor `RECOVERY`.",
                    "Use `POST /api/v1/users/{userId}/lifecycle/activate` for `STAGED` or `DEPROVISIONED`. For an `ACTIVE` user, skip the request.",
                )
                .any(&[REACTIVATE])
                .unless(&[SUSPEND, UNSUSPEND, UNLOCK, PASSWORD_STEP]),
                cause(
                    "The request is `suspend`, but the user is not active.",
                    "Read `status` with `GET /api/v1/users/{userId}`: only `ACTIVE` users can be suspended. Skip the request for one that is `SUSPENDED` already.",
                )
                .any(&[SUSPEND])
                .unless(&[REACTIVATE, UNSUSPEND, UNLOCK, PASSWORD_STEP]),
                cause(
                    "The request is `unsuspend`, but the user is not suspended.",
                    "Read `status` with `GET /api/v1/users/{userId}`, and skip the request unless it is `SUSPENDED`. A deactivated user needs `POST /api/v1/users/{userId}/lifecycle/activate`.",
                )
                .any(&[UNSUSPEND])
                .unless(&[REACTIVATE, SUSPEND, UNLOCK, PASSWORD_STEP]),
                cause(
                    "The request is `unlock`, but the user is not locked.",
                    "Read `status` with `GET /api/v1/users/{userId}`: only `LOCKED_OUT` can be unlocked. Otherwise, read `outcome.reason` of the user's failed sign-ins in `Reports > System Log`.",
                )
                .any(&[UNLOCK])
                .unless(&[REACTIVATE, SUSPEND, UNSUSPEND, PASSWORD_STEP]),
                cause(
                    "The request is about the password, but the user has none yet that could be expired, reset or changed: the status is `STAGED` or `PROVISIONED`.",
                    "Activate the user first with `POST /api/v1/users/{userId}/lifecycle/activate`, or set `credentials.password` in the same step.",
                )
                .any(&[PASSWORD_STEP])
                .unless(&[REACTIVATE, SUSPEND, UNSUSPEND, UNLOCK]),
                cause(
                    "The request changes authenticators (factors), groups or apps of a deactivated user.",
                    "Activate the user first with `POST /api/v1/users/{userId}/lifecycle/activate`, or leave users with the status `DEPROVISIONED` out of the job.",
                )
                .any(&[Clue::Words("/factors"), Clue::Words("/groups/")])
                .unless(&[REACTIVATE, SUSPEND, UNSUSPEND, UNLOCK, PASSWORD_STEP]),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it has a field mapping and profile push is enabled."],
        explain("E0000075", "A mapping fills this attribute of the app")
            .verdict("Okta refused to write `{0}` in the app, because a mapping fills it and would overwrite the value. Your role is not the problem.\nOkta refused to write the attribute in the app, because a mapping fills it and would overwrite the value. Your role is not the problem.")
            .causes(&[
                cause(
                    "The value should stay the same as in the Okta profile, and the mapping is there for that.",
                    "Look up which attribute feeds `{0}` at `Directory > Profile Editor > your app > Mappings > Okta User to your app`. Change it with `POST /api/v1/users/{userId}` and `{\"profile\":{\"<attribute>\":\"<value>\"}}`; Okta then pushes it to the app.\nLook up which attribute feeds it at `Directory > Profile Editor > your app > Mappings > Okta User to your app`. Change it with `POST /api/v1/users/{userId}` and `{\"profile\":{\"<attribute>\":\"<value>\"}}`; Okta then pushes it to the app.",
                ),
                cause(
                    "Each user should have a value of their own in the app, different from the Okta profile.",
                    "Remove the mapping of `{0}` at `Directory > Profile Editor > your app > Mappings`, then repeat the request.\nRemove the mapping of the attribute at `Directory > Profile Editor > your app > Mappings`, then repeat the request.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is read-only."],
        explain("E0000077", "This caller cannot write the attribute")
            .verdict("Okta refused to write `{0}`, which is read-only for whoever sent the request. The value is not the problem.\nOkta refused to write the attribute, which is read-only for whoever sent the request. The value is not the problem.")
            .causes(&[
                cause(
                    "Nobody can write `{0}`, because Okta computes its value, such as a date or an ID.\nNobody can write the attribute, because Okta computes its value, such as a date or an ID.",
                    "Leave the attribute out of the body. `POST /api/v1/users/{userId}` changes only what you send, while `PUT` replaces the whole profile.",
                ),
                cause(
                    "The user changes their own profile, and users may only read `{0}`. Administrators can write it.\nThe user changes their own profile, and users may only read the attribute. Administrators can write it.",
                    "Send the request as an administrator. To let users edit it, set the attribute's user permission to `Read-Write` at `Directory > Profile Editor`.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is immutable."],
        explain("E0000078", "This attribute cannot be changed once it is set")
            .verdict("Okta refused to change `{0}`, which is set only when the object is created. Your role and the value are not the problem.\nOkta refused to change the attribute, which is set only when the object is created. Your role and the value are not the problem.")
            .causes(&[
                cause(
                    "The update sends the whole object, and with it a value for `{0}`.\nThe update sends the whole object, and with it a value for the attribute.",
                    "Leave `{0}` out of the update. For users, send only the attributes that you change with `POST /api/v1/users/{userId}`, because `PUT` replaces all of them; `GET /api/v1/meta/schemas/user/default` shows which are `IMMUTABLE`. For other objects, send the value that `GET` returns.\nLeave the attribute out of the update. For users, send only the attributes that you change with `POST /api/v1/users/{userId}`, because `PUT` replaces all of them; `GET /api/v1/meta/schemas/user/default` shows which are `IMMUTABLE`. For other objects, send the value that `GET` returns.",
                ),
                cause(
                    "The stored value is wrong and has to be corrected, which Okta does not allow for this attribute.",
                    "Create the object again with the right value, move over what belongs to it, and delete the old one (a user with `DELETE /api/v1/users/{userId}`).",
                ),
            ]),
    ),
    known(
        403,
        &["The password does not meet the complexity requirements of the current password policy."],
        explain("E0000080", "The password breaks the password policy").verdict("Okta refused only the new password, and changed nothing. The request is well formed, and your role allows it.")
            .causes(&[
                cause(
                    "The password is too short, or a required kind of character is missing.",
                    "Read the rules with `GET /api/v1/policies?type=PASSWORD` (`minLength`, `minUpperCase`, `minNumber`, `minSymbol`), and meet all of those in the policy for this user's groups.",
                )
                .unless(&[Clue::ErrorCause("recently"), Clue::ErrorCause("commonly used")]),
                cause(
                    "The password is long enough, but it contains a part of the username or name, or is on the list of common passwords.",
                    "Choose a password without any part of the username or name, and without common words. `excludeUsername`, `excludeAttributes` and `dictionary` in the same response say which of these are checked.",
                )
                .unless(&[Clue::ErrorCause("recently")]),
                cause(
                    "The password meets the other rules, but the user had it earlier.",
                    "Choose a password that the user never had. `age.historyCount` in the same response says how many earlier ones Okta remembers.",
                )
                .unless(&[Clue::ErrorCause("commonly used")]),
                cause(
                    "The password meets the other rules, but the user changed the password only a short time ago.",
                    "Wait as long as `age.minAgeMinutes` in the same response says, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), which is not bound to that time.",
                )
                .unless(&[Clue::ErrorCause("commonly used"), Clue::ErrorCause("recently")]),
            ])
            .family(&PASSWORD),
    ),
    known(
        403,
        &["Cannot modify the {0} object because it is read-only."],
        explain("E0000111", "The object belongs to Okta or to another system")
            .verdict("Okta refused to change `{0}` here, from whoever asks. Your role is not the problem.\nOkta refused to change the object here, from whoever asks. Your role is not the problem.")
            .causes(&[
                cause(
                    "The object is built in, such as the group `Everyone` or a system policy.",
                    "Look at `type` in `GET /api/v1/groups/{groupId}` (`BUILT_IN`) or at `system` in `GET /api/v1/policies/{policyId}` (`true`). Create an object of your own, and change that one.",
                ),
                cause(
                    "The object comes from Active Directory or another app, which owns it. For a group, `type` is then `APP_GROUP`.",
                    "Look at `source` among the `_links` in `GET /api/v1/groups/{groupId}`, which names the app. Change the object there, and let Okta import it.",
                ),
            ]),
    ),
    known(
        409,
        &["Cannot update this user because they are still being activated. Please try again in a few minutes."],
        explain("E0000112", "The user is still being activated")
            .verdict("Okta refused the update because the user's activation is still running in the background. The values in the request are not the problem.")
            .causes(&[
                cause(
                    "The request came too soon after the activation, which Okta finishes in the background. Scripts that create a user and update it in the next line meet this.",
                    "Wait until `transitioningToStatus` is `null` in `GET /api/v1/users/{userId}`, then repeat the request.",
                )
                .prevention("Set groups, apps and profile in the request that creates the user."),
                cause(
                    "A step of the activation most likely failed, such as assigning an app: the user stays in this state for many minutes.",
                    "Search `Reports > System Log` for failed events of this user (`outcome.result eq \"FAILURE\"`), and repair what failed. If there are none, open a case at `support.okta.com` with the user's ID and the `errorId`.",
                ),
            ]),
    ),
    known(
        403,
        &["Cannot assign apps or update app profiles for an inactive user."],
        explain("E0000117", "Apps can be given only to active users")
            .verdict("Okta refused the assignment because of the user's status. The app, the profile and your role are not the problem.")
            .causes(&[
                cause(
                    "The user is suspended: `status` in `GET /api/v1/users/{userId}` is `SUSPENDED`.",
                    "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend`, then repeat the request.",
                ),
                cause(
                    "The user was deactivated (`DEPROVISIONED`) or never activated (`STAGED`).",
                    "Read `status` with `GET /api/v1/users/{userId}`, and send `POST /api/v1/users/{userId}/lifecycle/activate` if the user should have access.",
                ),
                cause(
                    "A job assigns the app to everybody on a list that still contains inactive users.",
                    "Let the job list only active users: `GET /api/v1/users?filter=status eq \"ACTIVE\"`.",
                ),
            ]),
    ),
    known(
        400,
        &["Array specified in enum field must match const values specified in oneOf field."],
        explain("E0000123", "The attribute's two lists of allowed values differ")
            .verdict("Okta refused the definition of the attribute, because two lists in it contradict each other. The credential and the rest of the schema are not the problem.")
            .causes(&[
                cause(
                    "In the schema of this attribute, `enum` and the `const` values in `oneOf` do not have the same values.",
                    "Send both lists with the same values, in the same order and of the same type: `\"enum\": [\"S\",\"M\"]` and `\"oneOf\": [{\"const\":\"S\",…},{\"const\":\"M\",…}]`.",
                )
                .certain(),
                cause(
                    "A value was added to only one of the two lists when somebody changed the attribute.",
                    "Read the attribute with `GET /api/v1/meta/schemas/user/default`, add the value to both `enum` and `oneOf`, and send them together.",
                ),
            ]),
    ),
    known(
        400,
        &["Could not create user. To create a user and expire their password immediately, a password must be specified"],
        explain("E0000124", "The password to expire is missing")
            .verdict("Okta created no user: `nextLogin=changePassword` asks it to expire a password, but the request contains none. The profile is not the problem.")
            .causes(&[
                cause(
                    "The person should get a temporary password, and `credentials.password` is missing from the body.",
                    "Send the temporary password as `\"credentials\": {\"password\": {\"value\": \"…\"}}`, next to `profile`.",
                ),
                cause(
                    "The user should choose the first password in the activation email, so there is no password to expire.",
                    "Leave `nextLogin=changePassword` out of the URL: `POST /api/v1/users?activate=true`.",
                ),
            ]),
    ),
    known(
        400,
        &["Could not create user. To create a user and expire their password immediately, \"activate\" must be true"],
        explain("E0000125", "Expiring the password needs an activated user")
            .verdict("Okta created no user: `nextLogin=changePassword` and `activate=false` exclude each other. The profile in the body is not the problem.")
            .causes(&[
                cause(
                    "`activate=false` is wrong: the user should be able to sign in right away, with a temporary password.",
                    "Send `POST /api/v1/users?activate=true&nextLogin=changePassword`, with the password in `credentials.password`.",
                ),
                cause(
                    "`nextLogin=changePassword` is wrong: the user should be activated only later.",
                    "Send `POST /api/v1/users?activate=false`, and expire the password after the activation with `POST /api/v1/users/{userId}/lifecycle/expire_password`.",
                ),
            ]),
    ),
    known(
        409,
        &["Invalid linked objection definition. {0}"],
        explain("E0000127", "The definition of the linked object (a relation between two users) is not valid")
            .verdict("Okta accepts the credential, but not the definition of the relation in the request body. Okta adds: {0}\nOkta accepts the credential, but not the definition of the relation in the request body.")
            .causes(&[
                cause(
                    "The `name` of one side (`primary` or `associated`) is taken: another linked object or a profile attribute has it, or the other side does.",
                    "Send two names that are not in use. `GET /api/v1/meta/schemas/user/linkedObjects` lists the names in use by linked objects, and `GET /api/v1/meta/schemas/user/default` those of attributes.",
                ),
                cause(
                    "A side of the relation is missing, or its `name` has characters that are not allowed.",
                    "Send `POST /api/v1/meta/schemas/user/linkedObjects` with `primary` and `associated`, each with `name` (letters and digits, starting with a letter), `title`, `description` and `\"type\": \"USER\"`.",
                ),
            ]),
    ),
    known(
        403,
        &["This User Type cannot be deleted."],
        explain("E0000142", "The user type is in use, or is the default one")
            .verdict("Okta refused the deletion, because something in the org still needs this user type. Your role is not the problem.")
            .causes(&[
                cause(
                    "Users of this type still exist, which is the usual reason.",
                    "Find them with `GET /api/v1/users?search=type.id eq \"…\"`, and give them another type with `PUT /api/v1/users/{userId}`.",
                ),
                cause(
                    "A policy rule or a profile mapping refers to the user type.",
                    "Remove the type from the rules at `Security > Authentication policies > App sign-in policies`, and from the mappings at `Directory > Profile Editor`.",
                ),
                cause(
                    "The type is the default one (`default` is `true` in `GET /api/v1/meta/types/user`), which cannot be deleted.",
                    "Leave it, and rename it with `POST /api/v1/meta/types/user/{typeId}` if only its name is wrong.",
                ),
            ]),
    ),
    known(
        409,
        &["Some users returned by the search cannot be parsed because the user schema has been changed to be inconsistent with their stale profile data."],
        explain("E0000145", "Stored profiles no longer fit the user schema")
            .verdict("Okta returned no list, because it could not read some of the users that the search finds. The search itself and your role are not the problem.")
            .causes(&[
                cause(
                    "Somebody changed the type of an attribute, and many users still have values of the old type.",
                    "Change the attribute's type back at `Directory > Profile Editor`, or add a new attribute with another variable name and move the values there.",
                ),
                cause(
                    "The schema is right, but a few users have values that do not fit it, left over from an import.",
                    "Search in smaller parts (for example `search=profile.lastName sw \"A\"`) until you find those users, and correct the value with `POST /api/v1/users/{userId}`.",
                ),
            ]),
    ),
    known(
        400,
        &["There is a required attribute that is externally sourced."],
        explain("E0000179", "A required attribute has another system as its source")
            .verdict("Okta refused the request because a required attribute gets its value from another system, which this request cannot replace. Your role and the other values are not the problem.")
            .causes(&[
                cause(
                    "A directory or an app is the source of a required attribute, and did not fill it for this user.",
                    "Fill the value in that system and import it, then repeat the request. `Directory > People > your user > Profile` shows which system that is.",
                ),
                cause(
                    "The other system has no such value, and never will have one.",
                    "At `Directory > Profile Editor > User (default)`, click the (i) of the attribute. Clear `Attribute required`, or set `Source priority` to `Inherit from Okta`.",
                ),
            ]),
    ),
    known(
        409,
        &["The User type is still being initialized. Please try again later."],
        explain("E0000253", "The user type is still being set up")
            .verdict("Okta refused the request only because of its timing: it has not finished setting up the user type. The request itself is not the problem.")
            .causes(&[
                cause(
                    "A script created the user type and used it in the same run. Okta builds the schema of a new type in the background, which takes a few seconds.",
                    "Wait some seconds, and repeat the request with growing pauses. In Terraform, run `terraform apply` again.",
                ),
                cause(
                    "The setup most likely got stuck: the response is still the same after several minutes.",
                    "Open a case at `support.okta.com` with your Okta domain, the type's `id` from `GET /api/v1/meta/types/user`, and the `errorId`.",
                ),
            ]),
    ),
    known(
        500,
        &["The value entered for linked object {0} is invalid for this user."],
        explain("E0000261", "A linked object of this user has more than one value")
            .verdict("Okta could not read the relation `{0}` of this user from its own data. The request and your role are most likely not the problem.\nOkta could not read a relation of this user from its own data. The request and your role are most likely not the problem.")
            .causes(&[
                cause(
                    "A linked object is a relation between two users, such as manager and report, and a user can have only one manager. Two requests at the same time most likely stored two values for `{0}`.\nA linked object is a relation between two users, such as manager and report, and a user can have only one manager. Two requests at the same time most likely stored two values.",
                    "Delete the relation with `DELETE /api/v1/users/{userId}/linkedObjects/{relationshipName}` and set it again. If that fails too, open a case at `support.okta.com` with your Okta domain, the user's ID and the `errorId`.",
                ),
                cause(
                    "An import wrote the same relation for many users at the same time, so others most likely have the fault too.",
                    "Read the relation of some other users with `GET /api/v1/users/{userId}/linkedObjects/{relationshipName}`. If they fail too, correct the import first, so that it sets each relation only once.",
                ),
            ]),
    ),
];
