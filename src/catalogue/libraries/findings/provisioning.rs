//! What apps answer when Okta provisions and imports users.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("group-push-failed", "Group Push failed")
            .verdict("The app did not take the group or its members. The words after the colon say why.")
            .causes(&[cause("Something was changed directly in the app: pushed groups are managed from Okta.", "See the error at `Applications and Resources > Applications > your app > Push Groups > Errors`, mend it, then `Retry All Groups`."), cause("The same group is used to assign the app and to push: that is not supported.", "Use separate groups for assignment and for push."), cause("Members are not yet provisioned in the app, or are inactive.", "Assign and provision them first.")]),
    ),
    message(
        explain("group-push-group-gone", "The pushed group is gone in the app")
            .verdict("The group was deleted or changed directly in the app.")
            .causes(&[cause("Somebody deleted it there.", "At `Applications and Resources > Applications > your app > Push Groups` choose the status of the group > `Delete pushed group in app` > `Leave the group in the target app`, import again, then push again.")]),
    ),
    message(
        explain("group-push-member-refused", "The app did not change the group's members")
            .verdict("The group exists; adding or removing some member failed.")
            .causes(&[cause("A member has no account in the app.", "Assign the app to the member and let provisioning finish, then `Retry All Groups`.")]),
    ),
    message(
        explain("group-push-name-refused", "The app does not take the group's name")
            .verdict("The name is too long or has characters that the app refuses.")
            .causes(&[cause("The app's limits for names are narrower than Okta's.", "Rename the group, or push under another name.")]),
    ),
    message(
        explain("group-push-name-taken", "The app has a group of this name already")
            .verdict("Group Push creates groups and cannot take over one that exists, unless the app supports linking.")
            .causes(&[cause("A group of the same name was made in the app or by another rule.", "Link it at `Push Groups` where the app allows it, or rename one of the two.")]),
    ),
    message(
        explain("group-push-rights-missing", "The other org's token may not create groups")
            .verdict("In Org2Org the token's owner in the target org lacks the right to create this group.")
            .causes(&[cause("The owner has no role that can create groups.", "Give the owner in the target org the Group Administrator role or a custom role with `Create groups` over all groups, then push again.")]),
    ),
    message(
        explain("import-attribute-missing", "The import skipped a user: a required attribute is empty")
            .severity(Severity::Warning)
            .verdict("The source has no value for an attribute that Okta needs; an already imported user may be deactivated by this.")
            .causes(&[cause("The attribute is empty in the directory, or the service account may not read it.", "Fill it in the directory, then run a full import.")]),
    ),
    message(
        explain("import-attribute-refused", "The import skipped a user: a value is not valid")
            .severity(Severity::Warning)
            .verdict("A value of the source is too long or of the wrong form.")
            .causes(&[cause("The value does not fit Okta's attribute.", "Correct it in the directory, or change the attribute in `Directory > Profile Editor`."), cause("The service account may not read `userAccountControl`.", "Give it read rights on user objects.")]),
    ),
    message(
        explain("import-csv-row-refused", "A row of the CSV file was refused")
            .verdict("The row does not fit the profile; the report of the import names the rows.")
            .causes(&[cause("The attribute is sourced from another directory or app.", "Look at the attribute's source priority in `Directory > Profile Editor > Okta User (default)`."), cause("Column names or values do not fit the attribute (letters, enumerated values, required fields empty).", "Compare with the CSV template.")]),
    ),
    failed_step(
        explain("import-download-failed", "The import could not load from the app")
            .verdict("Okta asked the app for users, groups or schema, and the app refused or failed.")
            .causes(&[cause("Okta's credentials at the app lack the right to read, or have expired.", "Test them at `Applications and Resources > Applications > your app > Provisioning > Integration` > `Test API Credentials`."), cause("The app answered too slowly, with an error, or with something that cannot be read.", "Look at `Reports > Import Monitoring` and at the app's log at that time.")]),
    ),
    message(
        explain("import-group-failed", "A group of the app could not be imported")
            .verdict("Okta could not create or update the group that came with the import.")
            .causes(&[cause("The name is empty, too long or the group was deleted meanwhile.", "Correct it in the app and import again.")]),
    ),
    message(
        explain("import-match-conflict", "The import cannot match this user")
            .verdict("The username or email is taken by another user, or the username expression gives nothing.")
            .causes(&[cause("A user, perhaps a deactivated one, has the same username or email.", "Search at `Directory > People` with all statuses; rename or delete the duplicate."), cause("The custom `Okta username format` refers to a profile that does not exist before the match (`active_directory.samAccountName`).", "Write `appuser.samAccountName` instead, at `Applications and Resources > Applications > your app > Provisioning > To Okta`.")]),
    ),
    message(
        explain("import-profile-refused", "The imported profile could not be applied")
            .verdict("Okta checks imported values as it checks others: one bad value stops the whole update of that user.")
            .causes(&[cause("A required attribute (username, email, first or last name) comes empty.", "Correct it in the source, and import again."), cause("The username is taken, or is not in email form; locale or time zone have another form (`en_US`, `America/Denver`).", "Correct the mapping at `Applications and Resources > Applications > your app > Provisioning > To Okta`.")]),
    ),
    message(
        explain("import-safeguard", "Imports are paused: too many users would be unassigned")
            .verdict("The import safeguard stopped the import, and with it all others, before anything changed.")
            .causes(&[cause("The source lost users, an OU or a filter: a fault there.", "Choose to cancel the affected import on the dashboard, mend the source, and import again."), cause("The change is meant.", "Resume the import, or raise the limit at `Applications and Resources > Applications > your app > Provisioning > To Okta` > `Import Safeguard`.")]),
    ),
    message(
        explain("import-user-skipped", "The import skipped a system account")
            .severity(Severity::Note)
            .verdict("The directory marks the account as critical system object; Okta does not import those.")
            .causes(&[cause("The account is one of the directory's own.", "Nothing is to do. A person's account must not carry this mark.")]),
    ),
    message(
        explain("import-username-taken", "A user with this username or email exists already")
            .verdict("The row was refused because `login` must be unique, deactivated users included.")
            .causes(&[cause("The row's username or email belongs to another user.", "Search at `Directory > People` with all statuses.")]),
    ),
    message(
        explain("mapping-expression-invalid", "An expression of a mapping or rule cannot be evaluated")
            .verdict("Okta Expression Language stopped on this expression for this user.")
            .causes(&[cause("It names an attribute that was renamed or deleted, or uses a function with the wrong type.", "Open the mapping at `Directory > Profile Editor > your app > Mappings` and try it with the preview for this user."), cause("The attribute is empty for this user.", "Guard it in the expression: `user.x == null ? \"\" : user.x`.")]),
    ),
    message(
        explain("office365-immutable-id", "The user has several Active Directory accounts")
            .verdict("Okta cannot choose the Immutable ID for Office 365, for the user is assigned to more than one Active Directory.")
            .causes(&[cause("Two directories are linked to the user.", "Leave one assignment, or set the Immutable ID by a mapping at `Applications and Resources > Applications > your app > Provisioning > To App`.")]),
    ),
    failed_step(
        explain("provisioning-app-failed", "The app failed while it provisioned")
            .verdict("The app or a gateway in front of it answered with a 5xx status.")
            .causes(&[cause("A fault or an outage on the app's side.", "Look in the SCIM server's log at that time, or at the vendor's status page, then retry at `Dashboard > Tasks > Retry Selected`.")]),
    ),
    message(
        explain("provisioning-conflict", "The app has a user with this name already")
            .verdict("The app answered 409 Conflict: username or email must be unique there.")
            .causes(&[cause("An older or unmanaged account has the same username or email.", "Import it at `Applications and Resources > Applications > your app > Import` and confirm the match, or rename or delete it in the app, then retry at `Dashboard > Tasks > Retry Selected`."), cause("Okta searched under another name than it then created (the SCIM filter does not find the user).", "Let the SCIM server find users by `filter=userName eq \"…\"` without regard to case, deactivated ones too.")]),
    ),
    failed_step(
        explain("provisioning-create-failed", "The app did not create the user")
            .verdict("Okta sent the new user, and the app refused. The words after the colon are the app's.")
            .causes(&[cause("A value is missing or not valid for the app (required attribute, domain not verified, length).", "Compare the attribute that is named with the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry at `Dashboard > Tasks > Retry Selected`."), cause("The app has this user already.", "Import the app's users at `Applications and Resources > Applications > your app > Import` and confirm the match."), cause("No seats are left at the app.", "Free a license there.")]),
    ),
    message(
        explain("provisioning-credentials-refused", "The app refuses Okta's own credentials")
            .verdict("Okta is the client here: the token or admin account that Okta keeps for this app no longer works. The user is not the matter.")
            .causes(&[cause("The API token or the password of the admin account at the app expired or was changed.", "Enter it again, or re-authenticate, at `Applications and Resources > Applications > your app > Provisioning > Integration` > `Test API Credentials` > `Save`, then retry at `Dashboard > Tasks > Retry Selected`.").prevention("Use a service account or token at the app that does not belong to a person."), cause("The admin account at the app must use MFA or is disabled.", "Except it from MFA at the app, or use another account: SCIM cannot answer a second factor."), cause("The header form is wrong: `Bearer` doubled or missing.", "Look whether the field wants the bare token.")]),
    ),
    failed_step(
        explain("provisioning-deactivate-failed", "The app did not deactivate the user")
            .verdict("The user may still have access in the app, although Okta took the assignment away.")
            .causes(&[cause("The app refuses (last admin, owner of resources) or cannot be reached.", "Deactivate the user in the app by hand now, then mark the task as done at `Dashboard > Tasks`.")]),
    ),
    message(
        explain("provisioning-duplicates-in-app", "Several objects in the app have this ID")
            .verdict("The app answered with more than one object where Okta expects one.")
            .causes(&[cause("The app or SCIM server does not keep the ID or username unique, or ignores the filter.", "Remove the duplicates; let the server apply the filter.")]),
    ),
    failed_step(
        explain("provisioning-failed", "Provisioning to the app failed")
            .verdict("Okta could not create or link the user in {name}. What follows `failed:` is the reason, the app's own words after “reported by remote server”.")
            .causes(&[cause("The app refused what Okta sent.", "Read the words after `failed:`. Mend that in the app or in the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry at `Dashboard > Tasks > Retry Selected`.")]),
    ),
    failed_step(
        explain("provisioning-failed-without-reason", "Provisioning failed, and the app gave no reason")
            .verdict("`Sync user in external application` failed without a reason: Okta got no answer from the app that it could read.")
            .causes(&[cause("The SCIM server does not accept `Accept: application/scim+json`, so the request never reached its code.", "Allow that media type (and `Content-Type: application/scim+json`) in the web server and framework."), cause("The answer to the search is not a full `ListResponse`: `startIndex` as a string, `Resources` missing, HTML, or an empty body.", "Answer `{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}` with numbers as numbers.").prevention("Run Okta's SCIM specification tests against the server before you go live."), cause("`Create Users` is off and no user of that name exists in the app.", "Enable it at `Applications and Resources > Applications > your app > Provisioning > To App`.")]),
    ),
    failed_step(
        explain("provisioning-lookup-failed", "Okta could not search for the user in the app")
            .verdict("Before it creates, Okta asks the app whether the user exists; that request failed.")
            .causes(&[cause("Okta's credentials at the app are refused.", "Test them at `Applications and Resources > Applications > your app > Provisioning > Integration` > `Test API Credentials`."), cause("The SCIM server does not understand `GET /Users?filter=userName eq \"…\"&startIndex=1&count=100`.", "Support this filter and answer a `ListResponse`, also with no result.")]),
    ),
    message(
        explain("provisioning-method-refused", "The app does not know the method that Okta uses")
            .verdict("The SCIM server answered 405: it does not implement PUT or PATCH as Okta sends it.")
            .causes(&[cause("Okta sends PUT for profiles and PATCH for activation and groups, by kind of integration.", "Implement the method, or choose the update method of the integration.")]),
    ),
    message(
        explain("provisioning-password-refused", "The app refused the password that Okta pushed")
            .verdict("Password push reached the app, and the app did not accept it.")
            .causes(&[cause("The password does not meet the app's own rules.", "Make Okta's password policy at least as strict as the app's, or turn off `Sync Password` at `Applications and Resources > Applications > your app > Provisioning > To App`."), cause("There is no password to push: the user has not signed in since.", "Let the user sign in or change the password once.")]),
    ),
    message(
        explain("provisioning-rate-limited", "The app limits Okta's requests")
            .severity(Severity::Warning)
            .verdict("The limit is the app's own and not an Okta rate limit. Okta tries again later.")
            .causes(&[cause("Many users or groups are assigned or imported at once.", "Wait and retry at `Dashboard > Tasks`; assign in smaller groups, or have the vendor raise the limit.")]),
    ),
    failed_step(
        explain("provisioning-reactivate-failed", "The app did not reactivate the user")
            .verdict("Okta tried to bring the user back in the app, and the app refused.")
            .causes(&[cause("The account was deleted, or no license is free.", "Reactivate or create it in the app, then retry at `Dashboard > Tasks > Retry Selected`.")]),
    ),
    message(
        explain("provisioning-rights-missing-in-app", "Okta's account at the app lacks a right")
            .verdict("The app knows Okta's credentials and does not allow this operation.")
            .causes(&[cause("The admin account or token at the app has too small a role, or too few scopes.", "Give it the role that the app's provisioning guide names, then re-authenticate at `Applications and Resources > Applications > your app > Provisioning > Integration`."), cause("The license at the app does not include this (no seats left, SCIM not in the plan).", "Free a seat or upgrade at the app.")]),
    ),
    failed_step(
        explain("provisioning-update-failed", "The app refused the profile update")
            .verdict("Okta pushed a changed profile, and the app did not take it. Okta's own rules are not the matter.")
            .causes(&[cause("Another user in the app has that email or username.", "Resolve it in the app, then retry at `Dashboard > Tasks > Retry Selected`."), cause("A value does not fit: empty where required, a wrong format, or a username that the app does not let change.", "Correct the mapping at `Applications and Resources > Applications > your app > Provisioning > To App`, or override the value at `Applications and Resources > Applications > your app > Assignments` (pencil)."), cause("The user is gone in the app.", "Unassign and assign the user again.")]),
    ),
    message(
        explain("provisioning-user-gone-in-app", "The app does not find the user or the path")
            .verdict("The app answered “not found”: usually the user was deleted there, so the ID that Okta keeps leads nowhere.")
            .causes(&[cause("The user was deleted directly in the app.", "Unassign the user and assign again: Okta then searches by name and creates anew."), cause("The base URL of the SCIM server is wrong, so that every user is missing.", "Check `SCIM connector base URL` at `Applications and Resources > Applications > your app > Provisioning > Integration`.")]),
    ),
    message(
        explain("provisioning-user-inactive-in-app", "The user is inactive in the app, and Okta may not reactivate")
            .verdict("The app has the user as deactivated. Okta reactivates only where `Deactivate Users` is on.")
            .causes(&[cause("`Deactivate Users` is off, which also covers reactivation.", "Enable it at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry at `Dashboard > Tasks > Retry Selected`."), cause("It is to stay off.", "Activate the user in the app itself.")]),
    ),
    message(
        explain("provisioning-user-not-matched", "The app has no such user, and Okta may not create one")
            .verdict("Okta looked for the user in the app by username and found none.")
            .causes(&[cause("`Create Users` is off.", "Enable `Create Users` at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry at `Dashboard > Tasks > Retry Selected`."), cause("The app's integration cannot create users at all (Expensify and others).", "Create the user in the app first, with the username that Okta shows at `Applications and Resources > Applications > your app > Assignments`."), cause("The user was deleted or renamed directly in the app.", "Take the user off the app and assign again, with the right username.")]),
    ),
    message(
        explain("provisioning-value-refused", "The app refused a value that Okta sent")
            .verdict("The app answered 400 Bad Request. The words after “reported by remote server” are its own.")
            .causes(&[cause("An attribute is missing, has the wrong type or form, or is not known to the app (roles as text, a locale such as `en_US`).", "Compare the named attribute with the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, and with the app's SCIM schema."), cause("The app does not allow the change itself (username bound to other resources, last admin).", "Undo the change for this user, or make it in the app.")]),
    ),
    message(
        explain("scim-list-response-invalid", "The SCIM server's answer is not a list response")
            .verdict("Okta asked for users and got no valid `ListResponse`.")
            .causes(&[cause("An empty directory is answered with an empty body, `null` or `[]`.", "Answer `{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}`."), cause("The base URL leads to a web page or another API.", "Correct `SCIM connector base URL` at `Applications and Resources > Applications > your app > Provisioning > Integration`."), cause("A proxy or firewall answers 200 in the server's place.", "Look in the server's log whether the request arrived.")]),
    ),
    failed_step(
        explain("scim-test-failed", "The test of the SCIM connection failed")
            .verdict("Okta called the SCIM server to test the connection, and the answer was not what it expects.")
            .causes(&[cause("The base URL is wrong.", "Enter the URL that `/Users` is appended to, such as `https://host/scim/v2`, at `Applications and Resources > Applications > your app > Provisioning > Integration`."), cause("The server cannot be reached from the internet, or its certificate is not from a public authority.", "Test the URL from outside; allow Okta's IP ranges."), cause("The credentials are wrong.", "Call `GET /Users?startIndex=1&count=2` with the same header by hand and compare.")]),
    ),
];
