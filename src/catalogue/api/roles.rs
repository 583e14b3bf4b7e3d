//! Errors of admin roles.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, cause, explain};

static ROLES: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Admin roles given or removed",
            clauses: &[
                "(eventType eq \"user.account.privilege.grant\" or eventType eq \"user.account.privilege.revoke\" or eventType eq \"group.privilege.grant\" or eventType eq \"group.privilege.revoke\")",
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
        409,
        &["The role specified is already assigned to the user."],
        explain("E0000090", "The user already has this role")
            .verdict("Nothing has to be repaired: what the request asks for is already so.")
            .causes(&[
                cause(
                    "A user can have a standard role only once. It may have been assigned by an earlier run of the script.",
                    "List the user's roles with `GET /api/v1/users/{userId}/roles`, and leave out those that are there. To limit such a role, add targets to it.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["The provided role type was not the same as required role type."],
        explain("E0000091", "The role cannot be limited to targets of that kind")
            .verdict("The role was found. It cannot be limited to groups or apps of the kind in the request.")
            .causes(&[
                cause(
                    "The targets are groups, and the role is not one that can be limited to groups: `USER_ADMIN`, `HELP_DESK_ADMIN` or `GROUP_MEMBERSHIP_ADMIN`.",
                    "List the roles with `GET /api/v1/users/{userId}/roles`, and put the `id` of an assignment of such a `type` into the path.",
                ),
                cause(
                    "The targets are apps, and the role is not `APP_ADMIN`.",
                    "Use the `id` of an assignment whose `type` is `APP_ADMIN`, or a custom role with a resource set.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Target count limit exceeded"],
        explain("E0000093", "The role assignment has reached its maximum number of targets")
            .verdict("The role and the new target are fine: this assignment cannot take more targets.")
            .causes(&[
                cause(
                    "One role assignment can be limited to a certain number of groups or apps, and this one has reached it. Old targets count as well.",
                    "Remove targets that are no longer needed: `GET /api/v1/users/{userId}/roles/{roleAssignmentId}/targets/groups` lists them.",
                ),
                cause(
                    "The administrator really needs more than that.",
                    "Use fewer and larger groups, or a custom role with a resource set: `Security > Administrators > Resources`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to groups with group membership rules. {0}"],
        explain("E0000192", "A group filled by rules cannot have an admin role")
            .verdict("Your role is not the problem: the members of this group come from rules, and such a group cannot make people administrators.")
            .causes(&[
                cause(
                    "A group rule fills this group, so a change of a user's profile could make that user an administrator.",
                    "Assign the role to a group whose members are added manually, at `Directory > Groups > Add group`.",
                ),
                cause(
                    "The rule is old or inactive, and nobody needs it.",
                    "Find it with `GET /api/v1/groups/rules`, and delete it with `DELETE /api/v1/groups/rules/{groupRuleId}`. Then assign the role.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to groups with 5000 or less users. {0}"],
        explain("E0000193", "The group is too large for an admin role")
            .verdict("Your role is not the problem: the group has more members than a group with an admin role can have.")
            .causes(&[
                cause(
                    "A group with an admin role can have at most 5000 users, and this group has more.",
                    "Create a smaller group of those who need the role at `Directory > Groups`, and assign the role to it.",
                )
                .certain(),
                cause(
                    "The group was meant for its members' access to apps, and only a few of them need the role.",
                    "Assign the role to these users at `Security > Administrators > Admins > Add administrator`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to Okta groups, AD groups and LDAP groups. {0}"],
        explain("E0000194", "A group of this kind cannot have an admin role")
            .verdict("Your role is not the problem: the group comes from an app, and such a group cannot have an admin role.")
            .causes(&[
                cause(
                    "Only groups of Okta, Active Directory and LDAP can have admin roles. This group comes from another app.",
                    "Create an Okta group of the same people at `Directory > Groups`, and assign the role to it.",
                )
                .certain(),
                cause(
                    "The right group is an Okta group of the same name, and the request has the ID of the app's group.",
                    "Compare `type` of both in `GET /api/v1/groups?q=` with the name: `OKTA_GROUP` can have roles, `APP_GROUP` mostly cannot.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to built-in groups: {0}"],
        explain("E0000211", "A built-in group cannot have an admin role")
            .verdict("Your role is not the problem: a group that Okta fills on its own cannot have an admin role.")
            .causes(&[
                cause(
                    "The request names a built-in group such as `Everyone`, which would make all of its members administrators.",
                    "Create an Okta group of the right people at `Directory > Groups`, and assign the role to it.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to service application type"],
        explain("E0000227", "Only a service app can have an admin role")
            .verdict("The role is not the problem: this app acts for its users, and only a service app has roles of its own.")
            .causes(&[
                cause(
                    "The client is a web, native or single-page app. Such an app acts with the roles of the users who sign in to it.",
                    "Create an API Services app (`application_type` is `service`), and assign the role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`.",
                )
                .certain(),
                cause(
                    "The role should belong to a user of the app, not to the app.",
                    "Assign it to that user at `Security > Administrators > Admins > Add administrator`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Resource Selector: {0}"],
        explain("E0000235", "The resource selector is not valid")
            .verdict("The role and the resource set are not the problem: the selector inside cannot be used ({0}).\nThe role and the resource set are not the problem: the selector inside cannot be used.")
            .causes(&[
                cause(
                    "The selector names a kind of object that a resource set cannot contain: {0}.\nThe selector names a kind of object that a resource set cannot contain.",
                    "Make a resource set at `Security > Administrators > Resources`, which offers only possible kinds, and compare it by `GET /api/v1/iam/resource-sets`.",
                ),
                cause(
                    "The selector is not well formed: an ORN or a URL has a part too many or too few.",
                    "Compare its form with one that Okta returns in `GET /api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Attempted to assign a duplicate standard role assignment to an admin"],
        explain("E0000263", "The administrator already has this standard role")
            .verdict("Nothing has to be repaired: what the request asks for is already so.")
            .causes(&[
                cause(
                    "The same role was assigned a second time, usually by a script that ran twice.",
                    "List the roles first, for a user with `GET /api/v1/users/{userId}/roles`, and leave out those that are there.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Another request is making changes to the role assignments. Please try again."],
        explain("E0000268", "Another request is changing role assignments")
            .verdict("Nothing is wrong with the request: another one is changing role assignments at the same moment.")
            .causes(&[
                cause(
                    "Okta changes role assignments one at a time, and two requests came at the same time.",
                    "Repeat the request after some seconds, and send role changes one after the other; in Terraform, run `terraform apply -parallelism=1`.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
];
