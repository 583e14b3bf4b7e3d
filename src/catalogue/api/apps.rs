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
            .verdict("Okta refused the app that the request names. Whoever sent the request was accepted: the token and its role are fine.")
            .causes(&[
                cause(
                    "This org has no app with that ID, usually because the ID was copied from another org, such as preview or a sandbox.",
                    "Find the app in {org} with `GET /api/v1/apps?q=` and its label, and use its `id` (`0oa…`).",
                ),
                cause(
                    "The app exists, but somebody deactivated it: its `status` is `INACTIVE`.",
                    "Read its `status` with `GET /api/v1/apps/{appId}`, and activate it with `POST /api/v1/apps/{appId}/lifecycle/activate`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Bad request.  This operation on app metadata is not yet supported."],
        explain("E0000024", "Okta does not support this change of the app").verdict("Okta refused the change because of the app's state or kind. The app was found, your role is not the problem, and nothing was changed.")
            .causes(&[
                cause(
                    "The app is inactive, and this update is possible only for active apps.",
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
            .verdict("Okta refused only the move to another version of the integration. The app was not changed, and its users are not affected.")
            .causes(&[
                cause(
                    "The requested version is most likely not released to this org yet; Okta does not document when it refuses such a move.",
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
        explain("E0000039", "The app's settings could not be changed").verdict("Okta refused one of the app's settings and changed nothing. The app was found, and your role is not the problem.")
            .causes(&[
                cause(
                    "A setting in the request has a name or a value that this kind of app does not know.",
                    "Read the app with `GET /api/v1/apps/{appId}`, change one value in its `settings`, and send the whole object back with `PUT`.",
                ),
                cause(
                    "The setting exists, but only for apps with a different sign-on mode from this app's.",
                    "Compare `signOnMode` in `GET /api/v1/apps/{appId}` with the mode under which the reference page lists the setting. The mode cannot be changed later: for another mode, create the app again.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Application label must not be the same as an existing application label."],
        explain("E0000040", "Another app has this label").verdict("Okta refused only the label, which another app has. The other settings of the app and your role are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the same script created the app already, which is the usual reason.",
                    "Find it with `GET /api/v1/apps?q=` and the label, and update that app instead of creating a second one. In Terraform, run `terraform import`.",
                ),
                cause(
                    "A deactivated app still has the label, and does not show in the list of active apps.",
                    "Look among the inactive apps at `Applications and Resources > Applications`. Rename that app, delete it, or send another `label`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Credentials should not be set on this resource based on the scheme."],
        explain("E0000041", "This app does not take credentials for individual users")
            .verdict("Okta refused the username or password in the assignment, because this app's sign-in scheme has none for single users. The user and the app are not the problem.")
            .causes(&[
                cause(
                    "The program always sends `credentials` with an assignment. With this app's `credentials.scheme`, users have no username or password of their own.",
                    "Repeat `POST /api/v1/apps/{appId}/users` without the member `credentials`.",
                ),
                cause(
                    "Each user should have a username and password of their own in this app, but the scheme of the app does not allow that, such as `SHARED_USERNAME_AND_PASSWORD`.",
                    "Read the app with `GET /api/v1/apps/{appId}`, set `credentials.scheme` to `EDIT_USERNAME_AND_PASSWORD` in that whole object, and send it back with `PUT` (a body with only the scheme clears other settings). Then repeat the assignment.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Setting the error page redirect URL failed."],
        explain("E0000042", "The app's error page URL is not accepted")
            .verdict("Okta refused only the URL where users should go after an error. The app's other settings and its users are not affected.")
            .causes(&[
                cause(
                    "`accessibility.errorRedirectUrl` is only a path, or has no scheme (`acme.example/error`).",
                    "Send the whole app with `PUT /api/v1/apps/{appId}` and a full URL in `accessibility.errorRedirectUrl` (`\"https://acme.example/error\"`), or `null` for Okta's own error page.",
                ),
                cause(
                    "The URL contains a space or another character that has to be percent-encoded.",
                    "Write the URL percent-encoded (`https://acme.example/my%20error`), open it in a browser to see that it works, and send that form.",
                ),
                cause(
                    "The URL is well formed, but Okta still answers 403, and does not document what else it checks.",
                    "Repeat the request once with `\"errorRedirectUrl\": null`. If that succeeds, only the URL is refused. If not, compare the caller's admin role at `Security > Administrators` with that of an account that can edit the app.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Self service application assignment is not enabled."],
        explain("E0000043", "This org does not let users add apps themselves").verdict("Okta refused the request because it lets users add the app themselves, which this org does not allow. Your role and the app's other settings are not the problem.")
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
            .verdict("Okta did not let the user add the app, because self-service is off for it. The user's rights are not the problem: an administrator can assign the app.")
            .causes(&[
                cause(
                    "Self-service is switched off for this app: its `accessibility.selfService` is `false`.",
                    "Set it to `true` with `PUT /api/v1/apps/{appId}`, and send the whole object back.",
                ),
                cause(
                    "The app is of a kind that users can never add themselves. Okta's response is the same for it.",
                    "If the `PUT` is refused too, have an administrator assign the app at `Applications and Resources > Applications > your app > Assignments`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Field mapping bad request."],
        explain("E0000045", "A field mapping is not valid").verdict("Okta refused a mapping between the profile of the app and that of its users. Nothing was changed, and your role is not the problem.")
            .causes(&[
                cause(
                    "The mapping names an attribute that does not exist on its side: the attribute was renamed or deleted, or was written with its display name.",
                    "Compare each name in the mapping with the variable names at `Directory > Profile Editor`: capital letters count.",
                ),
                cause(
                    "The mapping's expression cannot be evaluated, because of its syntax or because an attribute in it is empty for some users.",
                    "Open `Directory > Profile Editor > your app > Mappings`, preview the mapping for one user who has the value and for one who does not, and correct the expression that shows an error.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Deactivate application for user forbidden."],
        explain("E0000046", "The user's app cannot be deactivated").verdict("Okta refused to take the app away from this one user. Your role is not the problem, and the app's other users are not affected.")
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
        explain("E0000056", "The app cannot be deleted").verdict("Okta refused to delete the app: it deletes only apps that are inactive, are not its own, and are not a profile source. Your role is not the problem.")
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
                    "The app is a profile source: other systems, or Okta itself, get their user profiles from it.",
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
            .verdict("Okta did not change the tab of the user's own dashboard: {0}. The apps on it and the user's access to them are not affected.\nOkta did not change the tab of the user's own dashboard. The apps on it and the user's access to them are not affected.")
            .causes(&[
                cause(
                    "The tab no longer exists, for example because it was deleted in another window.",
                    "Reload the dashboard (`https://{org}/app/UserHome`), and choose a tab that it shows.",
                ),
                cause(
                    "The user already has a tab of this name on the dashboard.",
                    "Choose a name that no tab on `https://{org}/app/UserHome` has.",
                ),
                cause(
                    "The name of the tab is new, so it is most likely empty or too long for Okta.",
                    "Enter a short name, such as `Work`.",
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
            .verdict("Okta failed while it read its own data about this app. Nothing was refused, the request is most likely right, and no data was lost.")
            .causes(&[
                cause(
                    "The fault is on Okta's side, usually with an app from the catalog that has unusual settings. The sign of it: even sending the app back unchanged fails.",
                    "Repeat the request once, then make the same change at `Applications and Resources > Applications > your app`. If both fail, open a case at `support.okta.com` with your Okta domain, the app's ID, the `errorId` and `X-Okta-Request-Id`.",
                ),
                cause(
                    "The request has a value that this app's definition does not expect, and Okta fails on it instead of naming it. The sign of it: sending the app back unchanged succeeds.",
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
            .verdict("Okta refused the change because the profile comes from the app: the next import would overwrite it. Your role and the value are not the problem.")
            .causes(&[
                cause(
                    "The app is a profile source on purpose: Okta imports the users' profiles from it and does not write to them.",
                    "Change the value in the app, then let Okta import it at `Applications and Resources > Applications > your app > Import > Import Now`.",
                ),
                cause(
                    "The app was made a profile source by mistake, or no longer needs to be one.",
                    "Clear `Allow … to source Okta users` at `Applications and Resources > Applications > your app > Provisioning > To Okta > Profile & Lifecycle Sourcing > Edit`, then repeat the request.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["Cannot modify the {0} attribute because it is a reserved attribute for this application."],
        explain("E0000081", "The attribute's name is reserved by the app")
            .verdict("Okta refused only the name of the attribute, which the app needs for itself. Its value is not the problem. Your role is not the problem.")
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
            .verdict("Okta refused the file itself. Whoever sent it was accepted. Okta's reason: {0}.\nOkta refused the file itself. Whoever sent it was accepted. The reason is in `errorSummary`.")
            .causes(&[
                cause(
                    "The file is for a different platform than the app entry.",
                    "Upload an `.ipa` file for iOS and an `.apk` file for Android.",
                ),
                cause(
                    "The file is for the right platform, but its signature is missing or has expired.",
                    "Sign the build again, and check it before the upload: `codesign -dv` on a Mac, `apksigner verify` for Android.",
                ),
                cause(
                    "The file is larger than Okta allows, and the summary names the size.",
                    "Build without debug symbols, and compare the size (`ls -l`) with the limit in `errorSummary`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        400,
        &["Self service is not supported with the current settings."],
        explain("E0000126", "Users cannot be allowed to add this app themselves")
            .verdict("Okta refused only the setting that lets users add the app themselves. The app's other settings and your role are not the problem.")
            .causes(&[
                cause(
                    "Federation Broker Mode is on, a setting that lets every user of the org use the app without an assignment.",
                    "Send `\"accessibility\": {\"selfService\": false}`: as long as `settings.implicitAssignment` is `true`, nobody needs an assignment.",
                ),
                cause(
                    "Self-service is switched off for the whole org.",
                    "Switch on `Allow users to add org-managed apps` at `Applications > Self Service > Settings > Edit` (the menu is called `Applications and Resources` since August 2026), or send `accessibility.selfService` as `false`.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["App instance operation not allowed."],
        explain("E0000143", "Okta does not allow this operation on this app")
            .verdict("Okta does not offer {call} for this app, whoever asks. Your role is not the problem, and a retry does not help.")
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
            .verdict("Okta refused to delete a version that is published in its catalog, where other orgs may use it. Your role and the form of the request are not the problem.")
            .causes(&[
                cause(
                    "The instance was submitted to the Okta Integration Network (OIN) and published, and the request tries to delete that one.",
                    "Delete only instances whose version is a draft. To withdraw a published integration, use the submission through which it came into the catalog.",
                ),
                cause(
                    "The path has the ID of the published instance instead of the ID of a test copy, which was meant.",
                    "Compare the app's ID in the path with `GET /api/v1/apps/{appId}`, and delete the copy that is not published.",
                ),
            ])
            .family(&APP),
    ),
    known(
        403,
        &["The script config for the instanceId {0} is not available."],
        explain("E0000269", "The app instance has no script configuration")
            .verdict("Okta accepted the credential, but found nothing to read for the app instance `{0}`. Nothing was changed.\nOkta accepted the credential, but found nothing to read for the app instance. Nothing was changed.")
            .causes(&[cause("This org has no app with that ID: it was deleted, or the ID is one of another org.", "Send `GET /api/v1/apps/{appId}` with `{0}` to {org}. If the response is a 404, take the right ID from `GET /api/v1/apps`.\nSend `GET /api/v1/apps/{appId}` with the ID of the request to {org}. If the response is a 404, take the right ID from `GET /api/v1/apps`."), cause("The app exists (`GET /api/v1/apps/{appId}` responds with 200), but apps of its kind have no script configuration.", "Open a case at `support.okta.com` with your Okta domain, the ID and the `errorId`: Okta does not document which apps have one.")])
            .family(&APP),
    ),
];
