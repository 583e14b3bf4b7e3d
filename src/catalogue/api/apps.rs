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
        explain("E0000013", "The app ID in the request is not valid")
            .causes(&[cause("The ID is not that of an app of this org: it is mistyped, or was copied from another org (preview, sandbox).", "Find the app in {org} with `GET /api/v1/apps?q=` and its label, and use its `id` (`0oa…`)."), cause("The app exists and is deactivated.", "Read its `status` with `GET /api/v1/apps/{appId}`, and activate it with `POST /api/v1/apps/{appId}/lifecycle/activate`.")])
            .family(&APP),
    ),
    known(
        400,
        &["Bad request.  This operation on app metadata is not yet supported."],
        explain("E0000024", "Okta cannot do this with the app's metadata").verdict("The app was found and the caller may change it. This change of its metadata is not possible.")
            .causes(&[
                cause(
                    "The app is not active, and Okta updates only active ones here.",
                    "Activate the app with `POST /api/v1/apps/{appId}/lifecycle/activate`, then repeat the update.",
                )
                .any(&[Clue::ErrorCause("No active instances"), Clue::Summary("No active instances")]),
                cause(
                    "The app comes from Okta's catalog, which fixes some of its settings: `name`, `signOnMode` and parts of `settings` cannot be changed later.",
                    "Leave `name`, `signOnMode` and those settings as `GET /api/v1/apps/{appId}` shows them, or create the app again with other ones.",
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
                    "Most likely the requested version is not released to this org, or does not fit this instance of the app.",
                    "Add the app once more as a test at `Applications and Resources > Applications`, which takes the current version. If that fails too, open a case at `support.okta.com` with your Okta domain, the app's ID and the `errorId`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Operation on application settings failed."],
        explain("E0000039", "The app's settings could not be changed").verdict("The app was found and the caller may change it. One of its settings was refused.")
            .causes(&[cause("A setting is missing or misspelled, or has a value that this kind of app does not know.", "Read the app with `GET /api/v1/apps/{appId}`, change one value in its `settings`, and send the whole object back with `PUT`."), cause("The setting belongs to another sign-on mode than the app has.", "Compare `signOnMode` of `GET /api/v1/apps/{appId}` with the mode in whose section the reference page lists the setting. The mode cannot be changed later: create the app again with the other one.")])
            .family(&APP),
    ),
    known(
        400,
        &["Application label must not be the same as an existing application label."],
        explain("E0000040", "Another app has this label").verdict("The app's other settings are not the problem: its label is taken.")
            .causes(&[
                cause(
                    "App labels are unique here, and a deactivated app keeps its label. Usually an earlier run of the same script created the app already.",
                    "Choose another `label`, or rename the app that `GET /api/v1/apps?q=` and the label finds.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Credentials should not be set on this resource based on the scheme."],
        explain("E0000041", "This app keeps no credentials for individual users")
            .causes(&[
                cause(
                    "With the app's present `credentials.scheme`, users have no username or password of their own, and the assignment sends some.",
                    "Leave `credentials` out of the assignment, or set the app's `credentials.scheme` to `EDIT_USERNAME_AND_PASSWORD`.",
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
                    "`accessibility.errorRedirectUrl` is not an absolute URL that Okta accepts: it has no scheme, is only a path, or contains spaces.",
                    "Send a full `https` URL in `accessibility.errorRedirectUrl`, or an empty value for Okta's own error page.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not enabled."],
        explain("E0000043", "Users may not add apps themselves in this org").verdict("Your role and the app's other settings are not the problem: the org does not let users add apps themselves, and the request asks for that.")
            .causes(&[
                cause(
                    "The request sets `accessibility.selfService` to `true` (`accessibility_self_service` in Terraform), which lets users add the app themselves, and the org does not allow that. The app was not created, so there is nothing to assign yet.",
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
            .causes(&[cause("The app's `accessibility.selfService` is `false`.", "Set it to `true` with `PUT /api/v1/apps/{appId}`, and send the whole object back."), cause("Apps of this kind cannot be added by users at all. Okta's response does not say which of the two it is.", "If the `PUT` is refused, have an administrator assign the app at `Applications and Resources > Applications > your app > Assignments`.")])
            .family(&APP),
    ),
    known(
        400,
        &["Field mapping bad request."],
        explain("E0000045", "A field mapping is not valid").verdict("The app and the user type are in order. One of the mappings between them is not valid.")
            .causes(&[cause("The mapping names an attribute that its source or its target does not have.", "Compare both variable names with those at `Directory > Profile Editor`: capital letters count."), cause("The expression of the mapping is not valid, or fails for a user without the value.", "Preview it for one user at `Directory > Profile Editor > your app > Mappings`.")])
            .family(&APP),
    ),
    known(
        403,
        &["Deactivate application for user forbidden."],
        explain("E0000046", "The user's app cannot be deactivated").verdict("Your role is not the problem: this app cannot be taken from this one user.")
            .causes(&[cause("The user has the app through a group, so it cannot be taken from this one user.", "Read the assignment with `GET /api/v1/apps/{appId}/users/{userId}`. If its `scope` is `GROUP`, take the user out of the group that brings the app, or the group off the app."), cause("The app is one of Okta's own that every user keeps.", "Look at its `name` in `GET /api/v1/apps/{appId}`: it starts with `okta_` or is `saasure`. Leave it as it is.")])
            .family(&APP),
    ),
    known(
        403,
        &["Delete application forbidden."],
        explain("E0000056", "The app cannot be deleted").verdict("Your role is not the problem: the app is in a state, or of a kind, that cannot be deleted.")
            .causes(&[
                cause(
                    "The app is active, and Okta deletes only deactivated apps.",
                    "Send `POST /api/v1/apps/{appId}/lifecycle/deactivate`, then `DELETE /api/v1/apps/{appId}` again.",
                )
                .any(&[Clue::ErrorCause("deactivated before"), Clue::Summary("deactivated before")]),
                cause(
                    "The app is one of Okta's own (Admin Console, dashboard), or other systems get user profiles from it.",
                    "If the app is a profile source, end that first at `Applications and Resources > Applications > your app > Provisioning`. Okta's own apps cannot be deleted.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Tab error: {0}"],
        explain("E0000061", "The tab of the app dashboard cannot be changed in this way")
            .causes(&[
                cause(
                    "A tab of the user's app dashboard was created, named or moved in a way that Okta does not allow: {0}.",
                    "Reload the dashboard (`https://{org}/app/UserHome`), choose a tab that it shows, and use a name that no other tab has.",
                ),
            ])
            .family(&APP),
    ),
    known(
        409,
        &["The specified user is already assigned to the application."],
        explain("E0000062", "The user already has this app").verdict("Nothing has to be repaired: the user already has this app.")
            .causes(&[
                cause(
                    "An earlier request or a group assigned the app to this user. The request is not needed, so nothing has to be repaired.",
                    "To change the assignment, send `POST /api/v1/apps/{appId}/users/{userId}`. In Terraform, run `terraform import` for it.",
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
                    "The fault is on Okta's side, usually with an app from the catalog that has unusual settings.",
                    "Repeat the request once, then try the same change at `Applications and Resources > Applications > your app`. If both fail, open a case at `support.okta.com` with your Okta domain, the app's ID, the `errorId` and `X-Okta-Request-Id`.",
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
                    "This app is a profile source: Okta imports the users' profiles from it and does not write to them. Your role does not matter here.",
                    "Change the value in the app and let Okta import it, or end profile sourcing at `Applications and Resources > Applications > your app > Provisioning`.",
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
                    "The app uses {0} for something of its own, so an attribute of yours cannot have that variable name.",
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
                    "Okta refused the file of a hosted mobile app. The summary says why: usually the wrong platform, a missing signature, or the size.",
                    "Check that the file is for the right platform (`.ipa` for iOS, `.apk` for Android), is signed and is not larger than Okta accepts, then upload it again.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Self service is not supported with the current settings."],
        explain("E0000126", "Self-service cannot be switched on for this app")
            .causes(&[cause("Federation Broker Mode is on, a setting that lets every user of the org use the app without an assignment.", "Send `accessibility.selfService` as `false`: with `settings.implicitAssignment` nobody needs an assignment."), cause("Self-service is off for the whole org.", "Switch on `Allow users to add org-managed apps` first, or send `accessibility.selfService` as `false`.")])
            .family(&APP),
    ),
    known(
        403,
        &["App instance operation not allowed."],
        explain("E0000143", "This operation is not allowed on this app")
            .causes(&[
                cause(
                    "Okta manages this app, or its kind does not have this operation. For example, the Admin Console app cannot be deactivated.",
                    "Read the app with `GET /api/v1/apps/{appId}` and look at its `_links`: they list the operations that it allows.",
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
                    "The version of this instance is published in Okta's catalog, where other orgs may use it. Your role and the request's form are not the problem.",
                    "Delete only instances whose version is a draft. To withdraw a published integration, use the submission through which it came into the Okta Integration Network (OIN).",
                )
                .certain(),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["The script config for the instanceId {0} is not available."],
        explain("E0000269", "The app instance has no script configuration")
            .causes(&[cause("The ID belongs to an app of another org, or the app was deleted.", "Check in {org} that `GET /api/v1/apps/{appId}` finds {0}."), cause("The app exists and its kind has no script configuration.", "Open a case at `support.okta.com` with your Okta domain, the ID and the `errorId`: Okta does not document which apps have one.")])
            .family(&APP),
    ),
];
