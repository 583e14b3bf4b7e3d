//! Errors of apps, their assignments and their users.

use crate::finding::{Family, Query, Sign, cause, explain};
use crate::okta::http::THIS_CALL;
use crate::okta::{Known, known};

static APP: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Changes of apps",
            clauses: &["eventType sw \"application.lifecycle.\"", "target.id eq \"{client}\""],
        },
        THIS_CALL,
    ],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        403,
        &["Invalid client app id"],
        explain("E0000013", "The app id in the request is not valid")
            .causes(&[
                cause(
                    "The id names no active app of this org: it is a name, an id of another org, or of an app that is deactivated.",
                    "Copy the id (`0oa…`) from `Applications and Resources > Applications > your app > General > Client Credentials` of this org.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Bad request.  This operation on app metadata is not yet supported."],
        explain("E0000024", "Okta cannot do this with the app's metadata")
            .causes(&[
                cause(
                    "The app has no active instance, so there is nothing to carry the change out on.",
                    "Activate the app (`POST …/lifecycle/activate`), then repeat the update.",
                )
                .any(&[Sign::ErrorCause("No active instances"), Sign::Summary("No active instances")]),
                cause(
                    "A catalogue app fixes some of its settings; `name`, `signOnMode` and parts of `settings` cannot be changed later.",
                    "Leave those fields as `GET` on the app shows them, or create the app anew with the other mode.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["App version assignment failed."],
        explain("E0000025", "The app could not be moved to that version")
            .causes(&[
                cause(
                    "The version is not offered to this org, or does not fit the app instance.",
                    "Create a new instance from the catalogue, which takes the current version, and move the assignments over.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Operation on application settings failed."],
        explain("E0000039", "The app's settings could not be changed")
            .causes(&[
                cause(
                    "A setting is missing, has a value that this kind of app does not know, or belongs to another sign-on mode.",
                    "Send the whole `settings` object as `GET` shows it, with that one value changed.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Application label must not be the same as an existing application label."],
        explain("E0000040", "Another app has this label")
            .causes(&[
                cause(
                    "App labels are unique in the org here, deactivated apps included.",
                    "Choose another `label`, or rename the older app found with `GET /api/v1/apps?q=` and the label.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Credentials should not be set on this resource based on the scheme."],
        explain("E0000041", "This app keeps no credentials for single users")
            .causes(&[
                cause(
                    "The app's `credentials.scheme` is one in which users have no username or password of their own, yet the assignment sends them.",
                    "Leave `credentials` out of the assignment, or set the app's scheme to `EDIT_USERNAME_AND_PASSWORD`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Setting the error page redirect URL failed."],
        explain("E0000042", "The app's error page could not be set")
            .causes(&[
                cause(
                    "`accessibility.errorRedirectUrl` is not an absolute address that Okta accepts.",
                    "Send a full `https` address, or an empty value for Okta's own page.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not enabled."],
        explain("E0000043", "Users may not add apps themselves in this org")
            .causes(&[
                cause(
                    "Self-service for apps is switched off, so that a user's request for an app has nowhere to go.",
                    "Switch app self-service on for the org, or assign the app at `Applications and Resources > Applications > your app > Assignments`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not supported."],
        explain("E0000044", "This app does not offer self-service")
            .causes(&[
                cause(
                    "The app's kind or its settings (`accessibility.selfService`) exclude it from self-service.",
                    "Set `accessibility.selfService` to `true` where the app allows it; else assign it at `… your app > Assignments > Assign`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Field mapping bad request."],
        explain("E0000045", "A field mapping is not valid")
            .causes(&[
                cause(
                    "The mapping names an attribute that source or target does not have, or its expression does not parse.",
                    "Check both names at `Directory > Profile Editor`, and try the expression with the mapping's preview for one user.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Deactivate application for user forbidden."],
        explain("E0000046", "The user's app cannot be deactivated")
            .causes(&[
                cause(
                    "The assignment comes from a group, or the app is one of Okta's own that every user keeps.",
                    "Take the user out of the group that brings the app; `GET` on the app user shows `scope` `GROUP` in that case.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Delete application forbidden."],
        explain("E0000056", "The app cannot be deleted")
            .verdict("An app has to be deactivated before it can be deleted; Okta's own apps cannot be deleted at all.")
            .causes(&[
                cause(
                    "The app is still active.",
                    "Call `POST …/lifecycle/deactivate` for this app, then `DELETE` again.",
                )
                .any(&[Sign::ErrorCause("deactivated before"), Sign::Summary("deactivated before")]),
                cause(
                    "The app belongs to Okta or is in use elsewhere: the Admin Console, the dashboard, a profile source.",
                    "Leave it deactivated where that is allowed, and take it out of profile sourcing first.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Tab error: {0}"],
        explain("E0000061", "The tab of the user's dashboard cannot be used so")
            .causes(&[
                cause(
                    "The tab does not exist, has that name already, or the app link is not on it; the summary says which.",
                    "Reload the dashboard and look at the tabs of this user before moving or naming one.",
                ),
            ])
            .family(&APP),
    ),
    known(
        409,
        &["The specified user is already assigned to the application."],
        explain("E0000062", "The user has this app already")
            .causes(&[
                cause(
                    "The app user exists, by an earlier call or by a group.",
                    "Update it with `POST` on `/api/v1/apps/…/users/…`; in Terraform import it, or let the group alone assign it.",
                )
                .certain(),
            ])
            .family(&APP),
    ),
    known(
        500,
        &["Internal error processing app metadata."],
        explain("E0000065", "Okta failed while it read the app's metadata")
            .causes(&[
                cause(
                    "The fault is on Okta's side, often at a catalogue app with unusual settings.",
                    "Repeat once; then try the change in the Admin Console, and take `errorId` and the app's id to Okta Support.",
                ),
            ])
            .family(&APP),
    ),
    known(
        405,
        &[
            "Cannot modify the app user because it is mastered by an external app.",
            "Cannot modify the app user because it is backed by an external app.",
        ],
        explain("E0000076", "The app, not Okta, is the source of this app user")
            .causes(&[
                cause(
                    "The app is a profile source for its users, so that Okta reads their profiles and does not write them.",
                    "Change the value in the app and import it, or take profile sourcing off on the app's `Provisioning` tab.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is a reserved attribute for this application."],
        explain("E0000081", "The attribute's name is reserved by the app")
            .causes(&[
                cause(
                    "The app keeps {0} for itself.",
                    "Give your attribute another variable name at `Directory > Profile Editor`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["{0}"],
        explain("E0000116", "The mobile app's file could not be uploaded")
            .causes(&[
                cause(
                    "The binary of a hosted mobile app was refused; the summary says why.",
                    "Check the file's type and size and that it is signed, then upload it again.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Self service is not supported with the current settings."],
        explain("E0000126", "Self-service does not go with the present settings")
            .causes(&[
                cause(
                    "Self-service was asked for, or switched on, where the settings of the app or the org rule it out.",
                    "Compare `accessibility.selfService`, the sign-on mode and the approval settings with an app where it works.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["App instance operation not allowed."],
        explain("E0000143", "This operation is not allowed on this app")
            .causes(&[
                cause(
                    "The app is built in or managed by Okta, or its kind has no such operation: the Admin Console app, for one, cannot be deactivated.",
                    "Look at the app's `_links` in `GET` on it: what is allowed is listed there.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["App instance with Published version status can't be deleted."],
        explain("E0000255", "A published version of the integration cannot be deleted")
            .causes(&[
                cause(
                    "The app instance belongs to a version that is published in Okta's catalogue.",
                    "Delete only instances of drafts; to withdraw a published one, ask through the catalogue's submission.",
                )
                .certain(),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["The script config for the instanceId {0} is not available."],
        explain("E0000269", "The app instance has no script configuration")
            .causes(&[
                cause(
                    "Okta has no script configuration for {0}: the id is wrong, of another org, or of an app that has none.",
                    "Check the id with `GET /api/v1/apps/` and the id; if it is right, take it and the `errorId` to Okta Support.",
                ),
            ])
            .family(&APP),
    ),
];
