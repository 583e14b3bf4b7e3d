//! Errors of admin roles.

use crate::finding::{Family, Query, cause, explain};
use crate::okta::http::THIS_CALL;
use crate::okta::{Known, known};

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
pub const KNOWN: &[Known] = &[
    known(
        409,
        &["The role specified is already assigned to the user."],
        explain("E0000090", "The user has this role already")
            .causes(&[
                cause(
                    "A standard role can be given to a user once; it may also have come from a group.",
                    "List `GET /api/v1/users/…/roles` and leave this assignment out; to narrow it, add targets to the one that exists.",
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
                    "Group targets go with `USER_ADMIN`, `HELP_DESK_ADMIN` and `GROUP_MEMBERSHIP_ADMIN`, app targets with `APP_ADMIN`; the assignment is of another type.",
                    "Read `type` in `GET /api/v1/users/…/roles` and use the assignment's id of the fitting role.",
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
                    "The number of groups or apps that one role assignment may be limited to has been reached.",
                    "Put the groups into fewer, larger ones, or use a custom role with a resource set: `Security > Administrators > Resources`.",
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
                    "Roles would spread by a rule's outcome, so Okta refuses them for a group that a group rule fills.",
                    "Give the role to a group with members added by hand, or take the group out of its rules first.",
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
                    "Make a smaller group of those who need the role, and assign it there.",
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
                    "Groups that come from other apps cannot hold roles: only Okta, AD and LDAP groups can.",
                    "Create an Okta group with the same people and assign the role to that.",
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
                    "`Everyone` and other built-in groups would make far too many people administrators.",
                    "Create a group of your own for these administrators and assign the role there.",
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
                    "The client is a web, native or single-page app; it acts for users and takes their roles.",
                    "Create an app of type API Services (`application_type` `service`) and assign the role on its `Admin roles` tab.",
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
                    "The selector of a resource set does not parse or names a kind of object that it cannot hold; the summary says which.",
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
                    "The same role was assigned a second time, often by a script that was run twice.",
                    "List the roles of that user, group or app first, and skip those that stand there.",
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
                    "Okta changes role assignments one at a time, and two requests met; parallel runs of Terraform do this.",
                    "Repeat after a second, and run role changes one after another (`terraform apply -parallelism=1`).",
                )
                .certain(),
            ])
            .family(&ROLES),
    ),
];
