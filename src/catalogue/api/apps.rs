//! Errors of apps, their assignments and their users.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, cause, explain};

/// Okta says that the app to be deleted is active.
const ACTIVE: &[Clue] = &[Clue::ErrorCause("deactivated before"), Clue::Summary("deactivated before")];

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
        explain("E0000013", "No usable app has the ID in the request")
            .verdict("The credential is accepted. The request names an app ID or client ID that this org cannot use.")
            .causes(&[
                cause(
                    "The ID is not that of an app of this org: it is mistyped, or was copied from another org (preview, sandbox).",
                    "Find the app in {org} with `GET /api/v1/apps?q=` and its label, and use its `id` (`0oa…`).",
                ),
                cause(
                    "The app exists and is deactivated.",
                    "Read its `status` with `GET /api/v1/apps/{appId}`, and activate it with `POST /api/v1/apps/{appId}/lifecycle/activate`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Bad request.  This operation on app metadata is not yet supported."],
        explain("E0000024", "Okta does not support this change of the app").verdict("The app was found, and the caller is allowed to change it. Okta does not support this particular change of its settings (metadata).")
            .causes(&[
                cause(
                    "The app is not active, and Okta updates only active ones here.",
                    "Activate the app with `POST /api/v1/apps/{appId}/lifecycle/activate`, then repeat the update.",
                )
                .any(&[Clue::ErrorCause("No active instances"), Clue::Summary("No active instances")]),
                cause(
                    "The app comes from Okta's catalog, which fixes some of its settings: `name`, `signOnMode` and parts of `settings` cannot be changed later.",
                    "Send `name`, `signOnMode` and those settings exactly as `GET /api/v1/apps/{appId}` shows them, or create the app again with the new values.",
                )
                .unless(&[Clue::ErrorCause("No active instances"), Clue::Summary("No active instances")]),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["App version assignment failed."],
        explain("E0000025", "The app could not be moved to another version of its integration")
            .verdict("The app exists and stays as it is: only the move to another version of its integration was refused.")
            .causes(&[
                cause(
                    "Most likely the requested version is not released to this org yet.",
                    "Add the app once more as a test at `Applications and Resources > Applications > Browse App Catalog`, which takes the current version. If that works, use the new app.",
                ),
                cause(
                    "The version is released, but does not fit this instance of the app, for example because of its sign-on mode.",
                    "Compare `signOnMode` and `features` of both in `GET /api/v1/apps/{appId}`. If you see no difference, open a case at `support.okta.com` with your Okta domain, the app's ID and the `errorId`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Operation on application settings failed."],
        explain("E0000039", "The app's settings could not be changed").verdict("The app was found, and the caller is allowed to change it. Only one of the app's settings was refused.")
            .causes(&[
                cause(
                    "A setting is missing or misspelled, or has a value that this kind of app does not know.",
                    "Read the app with `GET /api/v1/apps/{appId}`, change one value in its `settings`, and send the whole object back with `PUT`.",
                ),
                cause(
                    "The setting belongs to a different sign-on mode than the app has.",
                    "Compare `signOnMode` in `GET /api/v1/apps/{appId}` with the mode under which the reference page lists the setting. The mode cannot be changed later: for another mode, create the app again.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Application label must not be the same as an existing application label."],
        explain("E0000040", "Another app has this label").verdict("Nothing else in the request was refused: a label can be used by only one app of the org.")
            .causes(&[
                cause(
                    "Usually an earlier run of the same script created the app already.",
                    "Find it with `GET /api/v1/apps?q=` and the label, and update that app instead of creating a second one. In Terraform, run `terraform import`.",
                ),
                cause(
                    "A deactivated app still has the label, although it is not among the active apps.",
                    "Look among the inactive apps at `Applications and Resources > Applications`. Rename that app, delete it, or send another `label`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Credentials should not be set on this resource based on the scheme."],
        explain("E0000041", "This app does not take credentials for individual users")
            .verdict("The user and the app are fine. With the app's sign-in scheme, an assignment cannot contain a username or password.")
            .causes(&[
                cause(
                    "The program always sends `credentials` with an assignment. With this app's `credentials.scheme`, users have no username or password of their own.",
                    "Leave `credentials` out of the assignment.",
                ),
                cause(
                    "Each user should have a username and password in this app, but the scheme of the app does not allow that, such as `SHARED_USERNAME_AND_PASSWORD`.",
                    "Read the app with `GET /api/v1/apps/{appId}`, set `credentials.scheme` to `EDIT_USERNAME_AND_PASSWORD` in that whole object, and send it back with `PUT` (a body with only the scheme clears other settings). Then repeat the assignment.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Setting the error page redirect URL failed."],
        explain("E0000042", "The app's error page URL is not accepted")
            .verdict("The app itself is fine. Only the URL to which Okta should send users after an error was refused.")
            .causes(&[
                cause(
                    "`accessibility.errorRedirectUrl` is only a path, or has no scheme (`acme.example/error`).",
                    "Send the whole app with `PUT /api/v1/apps/{appId}` and a full URL in `accessibility.errorRedirectUrl` (`\"https://acme.example/error\"`), or `null` for Okta's own error page.",
                ),
                cause(
                    "The URL contains a space or another character that has to be percent-encoded.",
                    "Encode it (`%20` for a space), and open the result in a browser first.",
                ),
                cause(
                    "The URL is well formed, and Okta still answers 403. Okta does not document what else it checks.",
                    "Repeat the request once with `\"errorRedirectUrl\": null`. If that succeeds, only the URL is refused. If not, compare the caller's admin role at `Security > Administrators` with that of an account that can edit the app.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not enabled."],
        explain("E0000043", "This org does not let users add apps themselves").verdict("Your role and the app's other settings are not the problem: the request lets users add the app themselves, and this org does not allow that.")
            .causes(&[
                cause(
                    "The request sets `accessibility.selfService` to `true` (`accessibility_self_service` in Terraform), often by habit. The app was not created, so there is nothing to assign yet.",
                    "Send `\"accessibility\": {\"selfService\": false}`, or in Terraform set `accessibility_self_service = false`, and repeat the request.",
                ),
                cause(
                    "Users should be able to add the app themselves, but the org's self-service settings do not allow it.",
                    "Switch on `Allow users to add org-managed apps` at `Applications > Self Service > Settings > Edit`, under `User App Requests`, then repeat the request. Since August 2026, the menu `Applications` is called `Applications and Resources`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not supported."],
        explain("E0000044", "Users cannot add this app themselves")
            .verdict("The user's rights are not the problem: self-service is off for this app, so an administrator has to assign it.")
            .causes(&[
                cause(
                    "The app's `accessibility.selfService` is `false`.",
                    "Set it to `true` with `PUT /api/v1/apps/{appId}`, and send the whole object back.",
                ),
                cause(
                    "Users can never add apps of this kind themselves. Okta's response is the same in both cases.",
                    "If the `PUT` is refused too, have an administrator assign the app at `Applications and Resources > Applications > your app > Assignments`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Field mapping bad request."],
        explain("E0000045", "A field mapping is not valid").verdict("The app and the user type are fine. One of the mappings between them is not valid.")
            .causes(&[
                cause(
                    "The mapping names an attribute that its source or its target does not have.",
                    "Compare both variable names with those at `Directory > Profile Editor`: capital letters count.",
                ),
                cause(
                    "The expression of the mapping is not valid, or fails for a user without the value.",
                    "Preview it for one user at `Directory > Profile Editor > your app > Mappings`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Deactivate application for user forbidden."],
        explain("E0000046", "The user's app cannot be deactivated").verdict("Your role is not the problem: this app cannot be removed from this one user.")
            .causes(&[
                cause(
                    "The user has the app through a group: `scope` of the assignment in `GET /api/v1/apps/{appId}/users/{userId}` is `GROUP`.",
                    "Remove the user from that group at `Directory > People > your user > Groups`, or remove the group from the app at `Applications and Resources > Applications > your app > Assignments`.",
                ),
                cause(
                    "The app is one of Okta's own, which every user keeps.",
                    "Look at its `name` in `GET /api/v1/apps/{appId}`: it starts with `okta_` or is `saasure`. Leave such an app as it is.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Delete application forbidden."],
        explain("E0000056", "The app cannot be deleted").verdict("Your role is not the problem: Okta deletes only apps that are inactive, are not its own, and are not a profile source.")
            .causes(&[
                cause(
                    "The app is active, and Okta deletes only deactivated apps.",
                    "Send `POST /api/v1/apps/{appId}/lifecycle/deactivate`, then `DELETE /api/v1/apps/{appId}` again.",
                )
                .any(ACTIVE),
                cause(
                    "The app is one of Okta's own, such as the Admin Console or the dashboard.",
                    "Look at its `name` in `GET /api/v1/apps/{appId}`: it starts with `okta_` or is `saasure`. Such an app cannot be deleted.",
                )
                .unless(ACTIVE),
                cause(
                    "Other systems get user profiles from the app: it is a profile source.",
                    "Clear `Allow … to source Okta users` at `Applications and Resources > Applications > your app > Provisioning > To Okta > Profile & Lifecycle Sourcing > Edit` first, then deactivate and delete the app.",
                )
                .unless(ACTIVE),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Tab error: {0}"],
        explain("E0000061", "The user's dashboard tab could not be changed")
            .verdict("The tab of the user's own dashboard was not changed: {0}. The apps on it are not affected.\nThe tab of the user's own dashboard was not changed. The apps on it are not affected.")
            .causes(&[
                cause(
                    "The request names a tab that the user no longer has, for example one that was deleted in another window.",
                    "Reload the dashboard (`https://{org}/app/UserHome`), and choose a tab that it shows.",
                ),
                cause(
                    "The name is empty, too long, or another tab has it.",
                    "Choose a name that no tab on `https://{org}/app/UserHome` has.",
                ),
            ])
            .family(&APP),
    ),
    known(
        409,
        &["The specified user is already assigned to the application."],
        explain("E0000062", "The user already has this app").verdict("Nothing has to be repaired: the assignment that the request asks for exists already.")
            .causes(&[
                cause(
                    "A group brought the app to this user: `scope` in `GET /api/v1/apps/{appId}/users/{userId}` is `GROUP`.",
                    "Leave the request out. To set values for this user only, send `POST /api/v1/apps/{appId}/users/{userId}`.",
                ),
                cause(
                    "An earlier run of the same script assigned the app.",
                    "Leave the request out, or change the assignment with `POST /api/v1/apps/{appId}/users/{userId}`. In Terraform, run `terraform import` for it.",
                ),
            ])
            .family(&APP),
    ),
    known(
        500,
        &["Internal error processing app metadata."],
        explain("E0000065", "Okta failed while it read the definition of the app")
            .verdict("The request is most likely right, and no data was lost: the fault is in what Okta stores about this app.")
            .causes(&[
                cause(
                    "The fault is on Okta's side, usually with an app from the catalog that has unusual settings.",
                    "Repeat the request once, then make the same change at `Applications and Resources > Applications > your app`. If both fail, open a case at `support.okta.com` with your Okta domain, the app's ID, the `errorId` and `X-Okta-Request-Id`.",
                ),
                cause(
                    "The request sends a value that this app's definition does not expect, and Okta fails on it instead of naming it.",
                    "Read the app with `GET /api/v1/apps/{appId}`, send that object back unchanged with `PUT`, then change one value at a time until the error returns.",
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
        explain("E0000076", "The app owns this user's profile")
            .verdict("Your role is not the problem: the app owns this user's profile, and Okta only reads it from there.")
            .causes(&[
                cause(
                    "The app is supposed to be a profile source: Okta imports the users' profiles from it and does not write to them.",
                    "Change the value in the app, then let Okta import it at `Applications and Resources > Applications > your app > Import > Import Now`.",
                ),
                cause(
                    "The app was made a profile source by mistake, or should no longer be one.",
                    "Clear `Allow … to source Okta users` at `Applications and Resources > Applications > your app > Provisioning > To Okta > Profile & Lifecycle Sourcing > Edit`, then repeat the request.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is a reserved attribute for this application."],
        explain("E0000081", "The attribute's name is reserved by the app")
            .verdict("The value is not the problem: the app needs this name for an attribute of its own, so choose another.")
            .causes(&[
                cause(
                    "You are adding an attribute of your own, and the app already uses its variable name for something else: {0}.\nYou are adding an attribute of your own, and the app already uses its variable name for something else.",
                    "Give your attribute another variable name at `Directory > Profile Editor > your app > Add Attribute`.",
                ),
                cause(
                    "You want to change what the app stores in `{0}`. Only the app itself can fill such an attribute.\nYou want to change what the app stores in that attribute. Only the app itself can fill such an attribute.",
                    "Leave it out of the request, and use the attribute that `GET /api/v1/meta/schemas/apps/{appId}/default` lists as writable.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["{0}"],
        explain("E0000116", "Okta refused the file of the mobile app")
            .verdict("The upload was refused because of the file itself. The reason is in `errorSummary`.")
            .causes(&[
                cause(
                    "The file is for a different platform than the app entry, or is not an app file at all.",
                    "Upload an `.ipa` file for iOS and an `.apk` file for Android.",
                ),
                cause(
                    "The file is not signed, or its signature has expired.",
                    "Sign the build again, and check it before the upload: `codesign -dv` on a Mac, `apksigner verify` for Android.",
                ),
                cause(
                    "The file is larger than Okta allows; the summary then names the size.",
                    "Build without debug symbols, and compare the size (`ls -l`) with the limit in `errorSummary`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Self service is not supported with the current settings."],
        explain("E0000126", "Users cannot be allowed to add this app themselves")
            .verdict("The app is fine. One of its settings, or one of the org's, does not allow users to add it themselves.")
            .causes(&[
                cause(
                    "Federation Broker Mode is on, a setting that lets every user of the org use the app without an assignment.",
                    "Send `accessibility.selfService` as `false`: with `settings.implicitAssignment` nobody needs an assignment.",
                ),
                cause(
                    "Self-service is off for the whole org.",
                    "Switch on `Allow users to add org-managed apps` at `Applications > Self Service > Settings > Edit` (the menu is called `Applications and Resources` since August 2026), or send `accessibility.selfService` as `false`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["App instance operation not allowed."],
        explain("E0000143", "Okta does not allow this operation on this app")
            .verdict("Your role is not the problem, and a retry does not help: Okta does not offer {call} for this app.")
            .causes(&[
                cause(
                    "The app is one of Okta's own, such as the Admin Console or the dashboard, which cannot be deactivated or deleted.",
                    "Look at its `name` in `GET /api/v1/apps/{appId}`: it starts with `okta_` or is `saasure`. Leave it as it is.",
                ),
                cause(
                    "Apps of this kind do not support the operation, for example provisioning in an app that has none.",
                    "Read the app with `GET /api/v1/apps/{appId}` and look at its `_links` and `features`: they list what it supports.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["App instance with Published version status can't be deleted."],
        explain("E0000255", "A published version of the integration cannot be deleted")
            .verdict("The version that you want to delete is published in Okta's catalog, where other orgs may use it. Your role and the form of the request are not the problem.")
            .causes(&[
                cause(
                    "The instance was submitted to the Okta Integration Network (OIN) and published, and the request deletes that one.",
                    "Delete only instances whose version is a draft. To withdraw a published integration, use the submission through which it came into the catalog.",
                ),
                cause(
                    "The request is about a different instance, such as a test copy of the integration.",
                    "Compare the app's ID in the path with `GET /api/v1/apps/{appId}`, and delete the copy that is not published.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["The script config for the instanceId {0} is not available."],
        explain("E0000269", "The app instance has no script configuration")
            .verdict("The credential is accepted. The app instance `{0}` has no script configuration that could be read.\nThe credential is accepted. The app instance has no script configuration that could be read.")
            .causes(&[cause("The ID belongs to an app of another org, or the app was deleted.", "Check in {org} that `GET /api/v1/apps/{appId}` finds `{0}`.\nCheck in {org} that `GET /api/v1/apps/{appId}` finds the ID of the request."), cause("The app exists and its kind has no script configuration.", "Open a case at `support.okta.com` with your Okta domain, the ID and the `errorId`: Okta does not document which apps have one.")])
            .family(&APP),
    ),
];
