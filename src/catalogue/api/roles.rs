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
            .verdict("Nothing has to be repaired: the role that the request assigns is there already.")
            .causes(&[
                cause(
                    "A user can have each standard role only once, and this user already has it: from an earlier run of the same script, or from an administrator who assigned it at `Security > Administrators`.",
                    "List the user's roles with `GET /api/v1/users/{userId}/roles`, and assign only those that are missing. To limit a role that is there already, add targets to it.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["The provided role type was not the same as required role type."],
        explain("E0000091", "The role cannot be limited to targets of that kind")
            .verdict("Okta found the role assignment, but refused its new targets. Your role and the IDs of the targets are not the problem.")
            .causes(&[
                cause(
                    "The targets are groups, but this role cannot be limited to groups. Only `USER_ADMIN`, `HELP_DESK_ADMIN` and `GROUP_MEMBERSHIP_ADMIN` can.",
                    "List the roles with `GET /api/v1/users/{userId}/roles`, and put the `id` of an assignment of such a `type` into the path.",
                ),
                cause(
                    "The targets are apps, but this role cannot be limited to apps. Only `APP_ADMIN` can.",
                    "Put the `id` of an assignment whose `type` is `APP_ADMIN` into the path (`GET /api/v1/users/{userId}/roles` lists them), or use a custom role with a resource set.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Target count limit exceeded"],
        explain("E0000093", "The role assignment has reached its maximum number of targets")
            .verdict("Okta refused to add another target to this role assignment, because it has as many as it can have. The role and the new target are not the problem.")
            .causes(&[
                cause(
                    "Some of the targets are old: groups or apps that this administrator no longer looks after still count toward the maximum.",
                    "Remove targets that are no longer needed: `GET /api/v1/users/{userId}/roles/{roleAssignmentId}/targets/groups` lists them.",
                ),
                cause(
                    "Every target is needed, and one assignment of this role cannot hold that number of groups or apps.",
                    "Use fewer and larger groups, or a custom role with a resource set: `Security > Administrators > Resources`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to groups with group membership rules. {0}"],
        explain("E0000192", "A group filled by rules cannot have an admin role")
            .verdict("Okta refused to give the group an admin role, because a rule and not a person decides who is in it. Your role is not the problem.")
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
            .verdict("Okta refused to give the group an admin role because of the number of its members. Your role and the admin role itself are not the problem.")
            .causes(&[
                cause(
                    "The group has more than 5000 members, which is the maximum for a group with an admin role.",
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
            .verdict("Okta refused to give the group an admin role, because an app and not Okta decides who is in it. Your role is not the problem.")
            .causes(&[
                cause(
                    "Only groups of Okta, Active Directory and LDAP can have admin roles. This group comes from another app.",
                    "Create an Okta group of the same people at `Directory > Groups`, and assign the role to it.",
                )
                .certain(),
                cause(
                    "The request has the ID of the app's group, although an Okta group of the same name exists and was meant.",
                    "Compare `type` of both in `GET /api/v1/groups?q=` with the name: `OKTA_GROUP` can have roles, `APP_GROUP` mostly cannot.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to built-in groups: {0}"],
        explain("E0000211", "A built-in group cannot have an admin role")
            .verdict("Okta refused to give an admin role to a group that it fills on its own, such as `Everyone`. Your role is not the problem.")
            .causes(&[
                cause(
                    "The ID in the request is that of a built-in group, such as `Everyone`. With an admin role, all of its members would become administrators.",
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
            .verdict("Okta refused the role because of the type of the app: this one acts for its users, with their roles. The role and your own rights are not the problem.")
            .causes(&[
                cause(
                    "The client is a web, native or single-page app. These apps never have a role of their own: they act with the roles of the users who sign in to them.",
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
            .verdict("Okta refused one selector of the resource set ({0}). The role and the rest of the set are not the problem.\nOkta refused one selector of the resource set. The role and the rest of the set are not the problem.")
            .causes(&[
                cause(
                    "The selector names a kind of object that a resource set cannot contain: {0}.\nThe selector names a kind of object that a resource set cannot contain.",
                    "Make a resource set at `Security > Administrators > Resources`, which offers only possible kinds, and compare it by `GET /api/v1/iam/resource-sets`.",
                ),
                cause(
                    "The selector is not well formed: an ORN (Okta's name for a resource) or a URL in it has one part too many or too few.",
                    "Compare its form with one that Okta returns in `GET /api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Attempted to assign a duplicate standard role assignment to an admin"],
        explain("E0000263", "The administrator already has this standard role")
            .verdict("Nothing has to be repaired: the role that the request assigns is there already.")
            .causes(&[
                cause(
                    "The same role was assigned twice, usually by a script that ran a second time.",
                    "List the roles first, for a user with `GET /api/v1/users/{userId}/roles`, and leave out those that are there.",
                ),
                cause(
                    "Another administrator is meant, and the path has the ID of one who has the role already.",
                    "Look up the ID with `GET /api/v1/users/{userId}` and the login in its place, and repeat the request with the `id` of the response.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Another request is making changes to the role assignments. Please try again."],
        explain("E0000268", "Another request is changing role assignments")
            .verdict("Okta refused the request only because of its timing. Nothing was changed, and the same request can be sent again.")
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
