//! Errors of admin roles.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, cause, explain};

static ROLES: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Admin roles given or taken away",
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
        explain("E0000090", "The user has this role already")
            .causes(&[
                cause(
                    "A standard role is given once; it may have come from a group.",
                    "List `GET /api/v1/users/…/roles` and leave this one out; to narrow it, add targets to the one there.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["The provided role type was not the same as required role type."],
        explain("E0000091", "This role does not take targets of that kind")
            .causes(&[
                cause(
                    "Group targets go with `USER_ADMIN`, `HELP_DESK_ADMIN` and `GROUP_MEMBERSHIP_ADMIN`, app targets with `APP_ADMIN`.",
                    "List `GET /api/v1/users/…/roles` and use the `id` of an assignment whose `type` fits.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Target count limit exceeded"],
        explain("E0000093", "The role has too many targets")
            .causes(&[
                cause(
                    "One role assignment can be limited to so many groups or apps.",
                    "Use fewer, larger groups, or a custom role with a resource set: `Security > Administrators > Resources`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to groups with group membership rules. {0}"],
        explain("E0000192", "A group filled by rules cannot have an admin role")
            .causes(&[
                cause(
                    "A group rule fills this group, and would make administrators.",
                    "Assign the role to a group with members added by hand, or take this one out of its rules first.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to groups with 5000 or less users. {0}"],
        explain("E0000193", "The group is too large for an admin role")
            .causes(&[
                cause(
                    "A group that holds a role may have at most 5000 users.",
                    "Assign the role to a smaller group of those who need it.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to Okta groups, AD groups and LDAP groups. {0}"],
        explain("E0000194", "A group of this kind cannot have an admin role")
            .causes(&[
                cause(
                    "Only Okta, AD and LDAP groups can hold roles.",
                    "Create an Okta group of the same people and assign the role there.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles cannot be granted to built-in groups: {0}"],
        explain("E0000211", "A built-in group cannot have an admin role")
            .causes(&[
                cause(
                    "`Everyone` and other built-in groups would make everyone an administrator.",
                    "Create an Okta group of these people and assign the role there.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Roles can only be granted to service application type"],
        explain("E0000227", "Only a service app can have an admin role")
            .causes(&[
                cause(
                    "The client is a web, native or single-page app, which acts with its users' roles.",
                    "Create an API Services app (`application_type` `service`) and assign the role on its `Admin roles` tab.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
    known(
        400,
        &["Resource Selector: {0}"],
        explain("E0000235", "The resource selector is not valid")
            .causes(&[
                cause(
                    "The selector does not parse or names a kind of object that it cannot hold: {0}.",
                    "Compare it with a set made at `Security > Administrators > Resources`, read back by `GET /api/v1/iam/resource-sets`.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Attempted to assign a duplicate standard role assignment to an admin"],
        explain("E0000263", "The administrator has this standard role already")
            .causes(&[
                cause(
                    "The same role was assigned a second time, often by a script that ran twice.",
                    "List the roles of that user, group or app first, and skip those.",
                ),
            ])
            .family(&ROLES),
    ),
    known(
        409,
        &["Another request is making changes to the role assignments. Please try again."],
        explain("E0000268", "Another request is changing role assignments")
            .causes(&[
                cause(
                    "Okta changes role assignments one at a time, and two requests met.",
                    "Repeat it after some seconds, one role change after the other: in Terraform `-parallelism=1`.",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
];
