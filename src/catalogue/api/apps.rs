//! Errors of apps, their assignments and their users.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, cause, explain};

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
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Invalid client app id"],
        explain("E0000013", "The app id in the request is not valid")
            .causes(&[
                cause(
                    "The id names no active app of this org: it is mistyped, of another org, or of a deactivated app.",
                    "Take the id (`0oa…`) from `GET /api/v1/apps?q=` and the label in {org}, and see that its `status` is `ACTIVE`.",
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
                    "The app is not active.",
                    "Activate the app (`POST …/lifecycle/activate`), then repeat the update.",
                )
                .any(&[Clue::ErrorCause("No active instances"), Clue::Summary("No active instances")]),
                cause(
                    "A catalogue app fixes some of its settings: `name`, `signOnMode` and parts of `settings` cannot be changed later.",
                    "Leave those fields as `GET` shows them, or create the app anew.",
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
                    "The version asked for is most likely not released to this org, or does not fit this instance.",
                    "Add the app from the catalogue as a test, which takes the current version; if that fails too, open a case at `support.okta.com` with the Okta domain, the app's ID and the `errorId`.",
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
                    "A setting is missing, has a value unknown to this kind of app, or belongs to another sign-on mode.",
                    "Send the whole `settings` object as `GET` shows it, with one value changed.",
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
                    "App labels are unique here, deactivated apps included.",
                    "Choose another `label`, or rename the app found with `GET /api/v1/apps?q=` and the label.",
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
                    "With this `credentials.scheme` users have no username or password of their own, yet the assignment sends them.",
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
                    "The request sets `accessibility.selfService` to `true` (`accessibility_self_service` in Terraform), which lets users add the app themselves, and the org does not allow that. The app was not created, so there is nothing to assign.",
                    "Send `\"accessibility\": {\"selfService\": false}`, or in Terraform set `accessibility_self_service = false`, and repeat the request.",
                ),
                cause(
                    "Users are meant to add the app themselves, and the org's self-service settings do not let them.",
                    "Switch on `Allow users to add org-managed apps` among the self-service settings for apps of the Admin Console, then repeat the request.",
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
                    "`accessibility.selfService` is off, or this kind of app does not know self-service.",
                    "Set `accessibility.selfService` to `true`; if that is refused, assign it at `Applications and Resources > Applications > your app > Assignments`.",
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
                    "Check both names at `Directory > Profile Editor`, and preview the mapping for one user.",
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
                    "Take the user out of the group that brings the app: `GET` on the app user then shows `scope` `GROUP`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Delete application forbidden."],
        explain("E0000056", "The app cannot be deleted")
            .causes(&[
                cause(
                    "Only a deactivated app can be deleted.",
                    "Call `POST …/lifecycle/deactivate`, then `DELETE` again.",
                )
                .any(&[Clue::ErrorCause("deactivated before"), Clue::Summary("deactivated before")]),
                cause(
                    "The app is one of Okta's own (Admin Console, dashboard), or a profile source.",
                    "Take it out of profile sourcing first; Okta's own apps stay.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Tab error: {0}"],
        explain("E0000061", "The tab of the app dashboard cannot be changed so")
            .causes(&[
                cause(
                    "A tab of the user's app dashboard was created, named or moved in a way that is not allowed: {0}.",
                    "Reload the dashboard, take a tab that it shows, and use a name that no other tab has.",
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
                    "An earlier call or a group assigned it.",
                    "Update the assignment with `POST` on `/api/v1/apps/…/users/…`; in Terraform `import` it.",
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
                    "Repeat once, then try the change in the Admin Console; else open a case at `support.okta.com` with the Okta domain, the app's ID, the `errorId` and `X-Okta-Request-Id`.",
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
        explain("E0000076", "The app is the source of this app user")
            .causes(&[
                cause(
                    "Okta reads the users' profiles from this app and does not write them.",
                    "Change the value in the app and import it, or switch profile sourcing off on the app's `Provisioning` tab.",
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
                    "Check that the file is of the right platform, not too large, and signed, then upload it again.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Self service is not supported with the current settings."],
        explain("E0000126", "Self-service cannot be switched on for this app")
            .causes(&[
                cause(
                    "`accessibility.selfService` is `true`, but most likely Federation Broker Mode is on or self-service is off for the org.",
                    "Send it as `false`: with Federation Broker Mode (`settings.implicitAssignment`) nobody needs an assignment; else allow users to add org-managed apps first.",
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
                    "Okta manages this app, or its kind has no such operation: the Admin Console app cannot be deactivated.",
                    "Read the app's `_links` with `GET`: they list what is allowed.",
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
                    "The instance's version is published in Okta's catalogue.",
                    "Delete instances of drafts only; withdraw a published integration through its catalogue submission.",
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
                    "Okta finds no script configuration for {0}: most likely the id is of another org, or its app was deleted.",
                    "Check that `GET /api/v1/apps/` with that id answers in {org}; if it does, open a case at `support.okta.com` with the Okta domain, the ID and the `errorId`.",
                ),
            ])
            .family(&APP),
    ),
];
