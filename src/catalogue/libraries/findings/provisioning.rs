//! What apps answer when Okta provisions and imports users.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Clue, Severity, cause, explain};
use crate::model::Party;

/// Words of an app that says itself that its token is over.
const EXPIRED: &[Clue] = &[
    Clue::Words("token expired"),
    Clue::Words("token has expired"),
    Clue::Words("token is expired"),
    Clue::Words("expired token"),
];

/// Apps whose integration Okta writes itself, without a SCIM server of the reader's.
const NO_SCIM: &[Clue] = &[
    Clue::Words("bigmachines"),
    Clue::Words("bloomfire"),
    Clue::Words("confluence"),
    Clue::Words("cornerstone"),
    Clue::Words("dropbox"),
    Clue::Words("exacttarget"),
    Clue::Words("jira"),
    Clue::Words("netsuite"),
    Clue::Words("office 365"),
    Clue::Words("rightscale"),
    Clue::Words("servicenow"),
    Clue::Words("sugarcrm"),
    Clue::Words("veeva"),
    Clue::Words("workday"),
    Clue::Words("yammer"),
];

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-request-assignment-refused", "The app needs a value that the assignment does not have")
            .verdict("Access Requests asked Okta to assign the app, but Okta refused the assignment. The request and its approval are not the problem.")
            .causes(&[cause("The app has a required attribute that no mapping fills for this user. The words after the message name it.", "Look for attributes with `Attribute required` at `Directory > Profile Editor > your app`, and map each with a value at `Directory > Profile Editor > your app > Mappings`. Then run the request's task again."), cause("A mapping fills the attribute with a value that it does not allow: one that is too long, of the wrong type, or not in its list.", "Assign the user directly at `Applications and Resources > Applications > your app > Assignments > Assign > Assign to People`: the form marks the attribute.")]),
    ),
    message(
        explain("group-push-failed", "Group Push failed")
            .refused_by(Party::Scim)
            .verdict("The app refused the group or its members; the words after the last colon come from the app. The group in Okta is unchanged, and users can still sign in.")
            .causes(&[cause("Somebody changed the group directly in the app. Pushed groups must be changed in Okta.", "Look at the error at `Applications and Resources > Applications > your app > Push Groups > Errors`, rename or delete the copy in the app, or link it again: choose `Unlink pushed group` in the group's menu, then push the group again.").unless(&[Clue::Words("membership"), Clue::Words("add user"), Clue::Words("remove user"), Clue::Words("a user from a group"), Clue::Words("a user to a group")]), cause("The same group both assigns the app and is pushed to it, which Okta does not support.", "Use separate groups at `Applications and Resources > Applications > your app > Assignments` and at `Applications and Resources > Applications > your app > Push Groups`."), cause("The group is accepted, but some of its members have not been provisioned in the app yet, or are inactive.", "Assign the members at `Applications and Resources > Applications > your app > Assignments`, let provisioning finish, then choose `Retry All Groups`.").any(&[Clue::Words("membership"), Clue::Words("add user"), Clue::Words("remove user"), Clue::Words("a user from a group"), Clue::Words("a user to a group"), Clue::Words("users in group")]).unless(&[Clue::Words("members.value"), Clue::Words("patch"), Clue::Words("group path")]), cause("The app's SCIM server does not support the `PATCH` that Okta sends for a group: `replace` of all members, `replace` without `path`, or with an empty list of members.", "Look at the request in the SCIM server's log, and have the server take these forms (RFC 7644, 3.5.2). It must answer errors with SCIM's JSON, never with plain text.").any(&[Clue::Words("members.value"), Clue::Words("patch"), Clue::Words("group path")]).unless(NO_SCIM)]),
    ),
    message(
        explain("group-push-group-gone", "The pushed group no longer exists in the app")
            .verdict("The group was deleted or changed directly in the app, so Okta's push has no target. The members and Okta's credentials are not the problem.")
            .causes(&[cause("Somebody deleted this group in the app, so the ID that Okta has stored no longer exists. Other pushes work.", "Click the status of the group at `Applications and Resources > Applications > your app > Push Groups`, choose `Unlink pushed group` (older guides say `Delete pushed group in app`), then `Leave the group in the target app`. Import again, then push again."), cause("The app or its environment was replaced (a new tenant, a restored copy), so all pushed groups are gone. Then every push fails.", "Compare the app's URL and account at `Applications and Resources > Applications > your app > Provisioning > Integration`, and push all groups again.")]),
    ),
    message(
        explain("group-push-member-refused", "The app did not change the group's members")
            .refused_by(Party::Scim)
            .verdict("The group exists, and Okta's credentials work. Adding or removing a member failed.")
            .causes(&[cause("A member has no account in the app: the app is not assigned to that user, or provisioning failed.", "Assign the member at `Applications and Resources > Applications > your app > Assignments` and let provisioning finish. Then choose `Retry All Groups` at `Applications and Resources > Applications > your app > Push Groups`."), cause("The member had an account, which was deleted or deactivated in the app itself, and Okta still has its old ID.", "Import from the app at `Applications and Resources > Applications > your app > Import`, and match the user again."), cause("The app does not allow the change for this group: it is full, is managed by the app itself, or would be left without an owner.", "Read the words after the message at `Reports > System Log`, and look at the group in the app.")]),
    ),
    message(
        explain("group-push-name-refused", "The app does not accept the group's name")
            .refused_by(Party::Scim)
            .verdict("The name is too long, or has characters that the app refuses. Members and credentials are not the problem.")
            .causes(&[cause("The name is longer than the app allows, or has a character that it forbids. The words after the message usually say which.", "Rename the group at `Directory > Groups > your group`, or push another group with a shorter name at `Applications and Resources > Applications > your app > Push Groups`."), cause("The name cannot be changed in Okta, because the group comes from a directory.", "Rename the group in the directory and import (`Directory > Directory Integrations > your directory > Import`), or copy its members into an Okta group with a rule at `Directory > Groups > Rules`, and push that one.")]),
    ),
    message(
        explain("group-push-name-taken", "The app already has a group with this name")
            .refused_by(Party::Scim)
            .verdict("Group Push creates groups. It cannot take over an existing one, unless the app supports linking. Okta's credentials and the members are not the problem.")
            .causes(&[cause("A group with the same name was created in the app itself.", "Link it at `Applications and Resources > Applications > your app > Push Groups > Push Groups > Find groups by name` where the app allows that (`Link Group`), or rename one of the two.").unless(&[Clue::Words("existing mapping already existed")]), cause("A push rule and a push by name cover the same group, so it is pushed already. Nothing is lost.", "Search for the group at `Applications and Resources > Applications > your app > Push Groups`, and narrow the rule if the message keeps coming.").only(&[Clue::Words("a new mapping from a rule"), Clue::Words("existing mapping already existed")])]),
    ),
    message(
        explain("group-push-rights-missing", "The other org's token is not allowed to create groups")
            .refused_by(Party::Scim)
            .verdict("In Org2Org (one Okta org provisions another), Okta's account in the target org is not allowed to create this group. The group and its name are not the problem.")
            .causes(&[cause("The connection uses an API token, but its owner in the target org has no role that may create groups.", "Give the owner the Group Administrator role at `Security > Administrators > Admins > Add administrator` of the target org. Then push again."), cause("The token's owner has a role, but only for certain groups, or a custom role without `Create groups`.", "Look at `Directory > People > your user > Admin roles` in the target org, and widen the resource set to all groups."), cause("The connection uses OAuth, but the service app in the target org lacks the scope or the role.", "Grant `okta.groups.manage` at `Applications and Resources > Applications > your app > Okta API Scopes` of the target org, and assign a role at `Applications and Resources > Applications > your app > Admin roles`.")]),
    ),
    message(
        explain("import-attribute-missing", "The import skipped a user: a required attribute is empty")
            .severity(Severity::Warning)
            .verdict("The source has no value for an attribute that Okta requires. A user who was already imported may be deactivated because of this.")
            .causes(&[cause("The app sent a user without its own ID. Okta stores that ID as `externalId`, and cannot import a user without it.", "Look at the user in the app's response: for SCIM, `GET {base URL}/Users` has to give each user an `id`. Correct the app or its SCIM server, then import again.").only(&[Clue::Words("externalid")]), cause("The attribute is empty in the directory for this user. Other users of the same OU were imported.", "Fill in the attribute that the message names, then run a full import at `Directory > Directory Integrations > your directory > Import`.").unless(&[Clue::Words("externalid"), Clue::Words("import of ou")]), cause("The agent's service account is not allowed to read the attribute. Then many users of one OU are affected.", "Compare with `Get-ADUser <name> -Properties *` as that account, and give it the right to read the attribute.").unless(&[Clue::Words("externalid"), Clue::Words("import of ou")]), cause("The import covers an OU with objects that are not people, such as system or service objects, which lack these attributes.", "Leave the OU out at `Directory > Directory Integrations > your directory > Provisioning > Integration`.").only(&[Clue::Words("import of OU")])]),
    ),
    message(
        explain("import-attribute-refused", "The import skipped a user: a value is not valid")
            .severity(Severity::Warning)
            .verdict("A value from the source is too long or has the wrong form. Only this user was left out: the other users of the import are not affected.")
            .causes(&[cause("The value in the message is not allowed for the attribute in Okta: its type, its length or its list of values.", "Correct the value in the source, or change the attribute's type, length or list at `Directory > Profile Editor > Okta User (default)`, and import again.").only(&[Clue::Words("too long"), Clue::Words("invalid"), Clue::Words("due to"), Clue::Words("unsupported symbol")]), cause("The message is about the status: the service account of the agent is not allowed to read `userAccountControl`.", "Give the service account read permission for `userAccountControl` on user objects in the directory.").only(&[Clue::Words("UserAccountControl")])]),
    ),
    message(
        explain("import-csv-row-refused", "Okta refused a row of the CSV file")
            .verdict("Okta did not import one row of the file. The report of the import names the row, and the other rows are not affected.")
            .causes(&[cause("The line is not valid CSV: a quotation mark is not closed, a value with a comma is not in quotation marks, or the file is not saved as UTF-8.", "Open the line that the report names in an editor, put values with a comma between `\"`, and save the file as `CSV UTF-8`.").only(&[Clue::Words("error reading line")]), cause("The attribute cannot be written by a file, because it gets its value from another directory or app (its source).", "Open the attribute at `Directory > Profile Editor > Okta User (default)` and look at its source priority. Choose `Inherit from Okta` there if the file should write it, or leave its column out.").unless(&[Clue::Words("error reading line")]), cause("Column names or values do not match the attribute (capital letters, enumerated values, empty required fields).", "Compare the row's columns with the CSV template: `login`, `email`, `firstName` and `lastName` must not be empty.").unless(&[Clue::Words("error reading line")])]),
    ),
    failed_step(
        explain("import-download-failed", "The import could not load from the app")
            .refused_by(Party::Scim)
            .verdict("Okta asked the app for users, groups or the schema, and the app refused the request or failed. Users who are already in Okta do not change.")
            .causes(&[cause("Okta's credentials at the app lack the right to read, or have expired.", "Choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`.").any(&[Clue::Words("unauthorized"), Clue::Words("forbidden")]), cause("The credentials work, but the app responded with an error or too slowly, often because the import asks for many users at a time.", "Open the import at `Reports > Import Monitoring` for the time and the app's own message, and look in the app's log for requests that failed at that time (429, 500, 504)."), cause("The app's response is not what Okta can read, such as a sign-in page in place of JSON.", "Send the request that failed with `curl -i` and Okta's credentials, for SCIM `GET {base URL}/Users?startIndex=1&count=1`, and look at `Content-Type`.").unless(NO_SCIM)]),
    ),
    message(
        explain("import-group-failed", "A group of the app could not be imported")
            .verdict("Okta could not create or update the group that came with the import. The users in the import are not affected.")
            .causes(&[cause("The group's name in the app is empty or longer than Okta allows.", "Correct the group in the app, and import again at `Applications and Resources > Applications > your app > Import`.").only(&[Clue::Words("create group")]), cause("The group was deleted in the app while the import was running.", "Start the import again at `Applications and Resources > Applications > your app > Import`; the group is left out if it is gone.").only(&[Clue::Words("update user group")])]),
    ),
    message(
        explain("import-match-conflict", "The import cannot match this user")
            .verdict("The username or email address is used by another user, or the expression for the username has no result. The other rows were imported.")
            .causes(&[cause("Another user in Okta, perhaps a deactivated one, has the same username or email address.", "Search at `Directory > People` with all statuses, and rename or delete the duplicate."), cause("The custom `Okta username format` refers to the profile of a user who is in Okta already (`active_directory.samAccountName`), which a new user does not have yet.", "Write `appuser.samAccountName` instead, at `Applications and Resources > Applications > your app > Provisioning > To Okta`.")]),
    ),
    message(
        explain("import-profile-refused", "The imported profile could not be applied")
            .verdict("Okta checks imported values like any others, and one bad value stops the whole update of that user.")
            .causes(&[cause("The source says that the user is active or inactive, but Okta could not give the user that status. The values of the profile are not the problem.", "Compare the status at `Directory > People > your user` with the one in the source, and look for `eventType sw \"user.lifecycle.\"` of the same time at `Reports > System Log`.").only(&[Clue::Words("user status update")]), cause("A required attribute (username, email address, first or last name) is empty.", "Correct it in the source, and import again at `Applications and Resources > Applications > your app > Import`.").unless(&[Clue::Words("user status update")]), cause("No required attribute is empty, but the username is already used or does not have the form of an email address, or the locale or time zone has a form that Okta does not take (`en_US` and `America/Denver` are right).", "Correct the mapping at `Applications and Resources > Applications > your app > Provisioning > To Okta`.").unless(&[Clue::Words("user status update")])]),
    ),
    message(
        explain("import-safeguard", "Imports are paused: too many users would be unassigned")
            .verdict("The import safeguard stopped this import, and all others with it, before anything changed.")
            .causes(&[cause("The source no longer delivers all users because of a fault there, such as a deleted organizational unit (OU) or a changed filter.", "Cancel the affected import on the dashboard of the Admin Console, correct the source, and import again at `Applications and Resources > Applications > your app > Import`."), cause("The source is right: that many users really should lose the app, for example after a reorganization.", "Resume the import on the dashboard of the Admin Console, or raise the limit `Import Safeguard` at `Applications and Resources > Applications > your app > Provisioning > To Okta`.")]),
    ),
    message(
        explain("import-user-skipped", "The import skipped a system account")
            .severity(Severity::Note)
            .verdict("Active Directory marks the account as a critical system object (`isCriticalSystemObject`), and Okta skips those on purpose. The rest of the import is not affected.")
            .causes(&[cause("The account is one of the directory's own, such as `krbtgt` or `Guest`. Nobody signs in with it, so nothing is lost.", "Run `Get-ADUser <name> -Properties isCriticalSystemObject`. If it is `True` and no person uses the account, do nothing."), cause("A person works with a built-in account such as `Administrator`, which is always marked.", "Create a separate account for the person: `New-ADUser -Name \"<name>\" -UserPrincipalName <name>@<domain>`. `isCriticalSystemObject` of the built-in account cannot be changed.")]),
    ),
    message(
        explain("import-username-taken", "A user with this username or email address already exists")
            .verdict("The row was refused because `login` must be unique, also among deactivated users. The other rows are not affected.")
            .causes(&[cause("A deactivated user has the username or email address. A search for active users does not show it.", "Search at `Directory > People` with the status `Deactivated`, and delete or rename that user."), cause("The person is already an active user in Okta who came from another source, such as a directory or an HR system.", "Open the user at `Directory > People > your user > Profile`, and update that one instead of importing a second."), cause("Two rows of the file have the same value.", "Search the CSV file for the value of `login`.")]),
    ),
    message(
        explain("mapping-expression-invalid", "An expression of a mapping or rule cannot be evaluated")
            .verdict("Okta could not evaluate this expression (in Okta Expression Language) for this user. Check whether it works for other users: that tells the causes apart.")
            .causes(&[cause("The expression names an attribute that was renamed or deleted, or passes a value of the wrong type to a function. Then all users fail.", "Open the mapping at `Directory > Profile Editor > your app > Mappings`, and try it with the preview for this user."), cause("The attribute that the expression uses is empty for some users. Then only those users fail.", "Guard it in the expression: `user.x == null ? \"\" : user.x`.")]),
    ),
    message(
        explain("office365-immutable-id", "The user has several Active Directory accounts")
            .verdict("Okta cannot choose the Immutable ID for Office 365, because the user is assigned to more than one Active Directory.")
            .causes(&[cause("The user is linked to two directories, for example after a move between domains.", "Look at `Directory > People > your user > Applications`, and remove the assignment of the directory that is no longer used."), cause("The user needs both directories, as with a resource forest.", "Set the Immutable ID from one of them with a mapping at `Applications and Resources > Applications > your app > Provisioning > To App`.")]),
    ),
    failed_step(
        explain("provisioning-app-failed", "The app failed while it provisioned")
            .refused_by(Party::Scim)
            .verdict("The app, or a gateway in front of it, responded with a 5xx status. Okta's credentials for the app are not the problem: a refusal would be 401 or 403.")
            .causes(&[cause("The app or its SCIM server has a bug that appears only with this user or attribute. Other users are provisioned.", "Look into the SCIM server's log at that time, and correct the value that it names. Then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("internal server error")]), cause("The app has an outage or is overloaded. Then all users are affected.", "Look at the vendor's status page, wait, and retry the tasks at `Dashboard > Tasks`.").any(&[Clue::Words("Service Unavailable")]), cause("A gateway in front of the SCIM server cannot reach it, or gives up before it has answered.", "Compare the log of the gateway with the server's, and raise its time limit (`proxy_read_timeout` in nginx).").any(&[Clue::Words("Bad Gateway"), Clue::Words("Gateway Timeout")])]),
    ),
    message(
        explain("provisioning-conflict", "The app already has a user with this name")
            .refused_by(Party::Scim)
            .verdict("The app answered 409 Conflict: the username or email address must be unique there. Okta's credentials for the app work.")
            .causes(&[cause("An older or unmanaged account has the same username or email address.", "Import it at `Applications and Resources > Applications > your app > Import` and confirm the match, or rename or delete it in the app. Then retry the task at `Dashboard > Tasks`."), cause("Okta searched for the account first, but the SCIM server's filter did not return it, for example because of capital letters.", "Have the SCIM server find users by `filter=userName eq \"…\"` without regard to capital letters, including deactivated ones.")]),
    ),
    failed_step(
        explain("provisioning-create-failed", "The app did not create the user")
            .refused_by(Party::Scim)
            .verdict("The user was not created in the app. The words after a colon are the app's own reason. The user's account in Okta is not affected.")
            .causes(&[cause("The provisioning type (`User Sync` or `Universal Sync`) needs directory synchronization of the Microsoft tenant, and it is not on there. After it is switched on, it may take up to 72 hours.", "Run `Get-MgOrganization | Select-Object OnPremisesSyncEnabled`. Once it is `True`, retry the task at `Dashboard > Tasks`. The type is chosen at `Applications and Resources > Applications > your app > Provisioning > To App`.").only(&[Clue::Words("'directory sync'")]), cause("A value is missing or is not valid for the app (required attribute, domain not verified, length).", "Compare the attribute that is named with the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry the task at `Dashboard > Tasks`.").unless(&[Clue::Words("user already exists"), Clue::Words("maximum number of users"), Clue::Words("'directory sync'")]), cause("The values are valid, but the app already has an account for this user.", "Import the app's users at `Applications and Resources > Applications > your app > Import`, and confirm the match.").any(&[Clue::Words("already exists"), Clue::Words("already been taken"), Clue::Words("already in use"), Clue::Words("duplicate"), Clue::Words("uniqueness")]).unless(&[Clue::Words("personal folder"), Clue::Words("maximum number of users"), Clue::Words("'directory sync'")]), cause("The app has no free license. Then every new user fails.", "Free a license in the app, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("license"), Clue::Words("maximum number of users"), Clue::Words("seats")]).unless(&[Clue::Words("already exists"), Clue::Words("'directory sync'")])]),
    ),
    message(
        explain("provisioning-credentials-refused", "The app refuses Okta's own credentials")
            .refused_by(Party::Scim)
            .verdict("Okta is the client here: the token or admin account that Okta stores for this app no longer works. The user is not the problem.")
            .causes(&[cause("The app says that the token has expired. Entering the same token again does not help.", "Generate a new token at the app (Snowflake: `SELECT SYSTEM$GENERATE_SCIM_ACCESS_TOKEN('OKTA_PROVISIONING');`, whose tokens end after six months), enter it at `Applications and Resources > Applications > your app > Provisioning > Integration`, choose `Test API Credentials`, then `Save`. Retry the task at `Dashboard > Tasks`.").prevention("Put the day on which the new token ends into a calendar that somebody else reads as well.").only(EXPIRED), cause("Okta is an OAuth client of the app here, and the app's authorization server gave no new token: the consent was withdrawn, the refresh token ended, or the client secret changed.", "Choose `Edit` and the button `Re-authenticate with` the app's name at `Applications and Resources > Applications > your app > Provisioning > Integration`, sign in as an administrator of the app, then `Save`. Then retry the task at `Dashboard > Tasks`.").only(&[Clue::Words("oauth token"), Clue::Words("graph api client")]), cause("The API token, or the password of the admin account at the app, expired or was changed.", "Enter it again (or re-authenticate) at `Applications and Resources > Applications > your app > Provisioning > Integration`, choose `Test API Credentials`, then `Save`. Retry the task at `Dashboard > Tasks`.").prevention("Use a service account or token at the app that does not belong to a person.").unless(&[Clue::Words("token expired"), Clue::Words("token has expired"), Clue::Words("token is expired"), Clue::Words("expired token"), Clue::Words("oauth token"), Clue::Words("graph api client")]), cause("The admin account at the app must use MFA, or is disabled.", "Exclude the account from MFA at the app or use another one, since SCIM cannot answer a second factor. Then choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`.").unless(&[Clue::Words("token expired"), Clue::Words("token has expired"), Clue::Words("token is expired"), Clue::Words("expired token"), Clue::Words("oauth token"), Clue::Words("graph api client")]).any(&[Clue::Words("mfa"), Clue::Words("verify the administrator")]), cause("The `Authorization` header is wrong: it has `Bearer` twice or not at all.", "Enter the token again at `Applications and Resources > Applications > your app > Provisioning > Integration`, without `Bearer` before it, and choose `Test API Credentials`. If that fails, enter it with `Bearer` and a space before it.").only(&[Clue::Words("error authenticating")])]),
    ),
    failed_step(
        explain("provisioning-deactivate-failed", "The app did not deactivate the user")
            .refused_by(Party::Scim)
            .verdict("The user may still have access in the app, although Okta removed the assignment.")
            .causes(&[cause("The app refuses: the user is its last admin, or owns records that must be transferred first. The words after the colon say which.", "Transfer what the user owns in the app, deactivate the user there now, then mark the task as done at `Dashboard > Tasks`.").any(&[Clue::Words("last admin"), Clue::Words("owner"), Clue::Words("transfer")]), cause("The account was already deleted or renamed in the app.", "Search for the user in the app. If the account is gone, mark the task as done at `Dashboard > Tasks`.").any(&[Clue::Words("not found"), Clue::Words("does not exist"), Clue::Words("no longer exists")]), cause("The app cannot be reached, or Okta's credentials for it have ended. Then other users fail too.", "Choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`. Until it works, deactivate users in the app by hand.").any(&[Clue::Words("unauthorized"), Clue::Words("forbidden"), Clue::Words("credentials")])]),
    ),
    message(
        explain("provisioning-duplicates-in-app", "Several objects in the app have this ID")
            .refused_by(Party::Scim)
            .verdict("The app returned more than one object where Okta expects one, so Okta does not know which one to change. Credentials are not the problem.")
            .causes(&[cause("The app has two groups with this name or external ID.", "Search for the group's name in the app (or send `GET /Groups?filter=displayName eq \"…\"` to the SCIM server), and rename or delete one of the two.").only(&[Clue::Words("More than one group")]), cause("The app has two accounts with this username, often made before Okta provisioned it.", "Search for the username (or `GET /Users?filter=userName eq \"…\"` of its SCIM server) in the app, and delete or rename one of the two.").only(&[Clue::Words("More than one user")]), cause("Every user or group fails in this way: the SCIM server ignores the filter and returns all users.", "Send `GET /Users?filter=userName eq \"…\"` (for groups `GET /Groups?filter=displayName eq \"…\"`) to the server: `totalResults` must be `0` or `1`.")]),
    ),
    failed_step(
        explain("provisioning-failed", "Provisioning to the app failed")
            .verdict("Okta could not create or link the user in the app `{name}`. The reason follows `failed:`. The words after \"reported by remote server\" are the app's own.\nOkta could not create or link the user in the app. The reason follows `failed:`. The words after \"reported by remote server\" are the app's own.")
            .causes(&[cause("The app refused a value that Okta sent: it is missing, too long or of another form. The words after `failed:` name it.", "Correct the value in the user's profile, or in the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("bad request"), Clue::Words("required"), Clue::Words("too long")]), cause("The account already exists in the app, but Okta does not know it and tried to create it.", "Import from the app at `Applications and Resources > Applications > your app > Import`, and match the account with the user. Then retry.").any(&[Clue::Words("already exists"), Clue::Words("duplicate"), Clue::Words("conflict")]), cause("The app has no free license for one more user.", "Look at the licenses in the app, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("license")]), cause("Okta's own credentials for the app have ended. Then every user fails.", "Choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`.").any(&[Clue::Words("unauthorized"), Clue::Words("401")])]),
    ),
    failed_step(
        explain("provisioning-failed-without-reason", "Provisioning failed, and the app gave no reason")
            .verdict("`Sync user in external application` failed without a reason, because Okta got no readable response from the app.")
            .causes(&[cause("The SCIM server does not accept `Accept: application/scim+json`, so the request never reached its code.", "Allow that media type (and `Content-Type: application/scim+json`) in the web server and the framework."), cause("The response to the search is not a complete `ListResponse`: `startIndex` is a string, `Resources` is missing, or the body is HTML or empty.", "Answer `{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}`, with numbers as numbers.").prevention("Run Okta's SCIM specification tests against the server before you go live."), cause("The server works, `Create Users` is off, and the app has no user with that name.", "Enable `Create Users` at `Applications and Resources > Applications > your app > Provisioning > To App`.")]),
    ),
    message(
        explain("provisioning-license-refused", "The app has no license that fits the user")
            .refused_by(Party::Scim)
            .verdict("The app understood the request. The license of the user there does not allow the profile or role that Okta sends, or no license is left.")
            .causes(&[
                cause(
                    "The profile that Okta maps belongs to a different kind of license than the user has in the app.",
                    "Choose a profile of the user's license in the assignment (`Applications and Resources > Applications > your app > Assignments`, pencil icon) or in the mapping (`Applications and Resources > Applications > your app > Provisioning > To App`). Or give the user the other license in the app. Then retry the task at `Dashboard > Tasks`.",
                )
                .any(&[Clue::Words("derived from a license")]).unless(&[Clue::Words("license_limit_exceeded")]),
                cause(
                    "All seats of the license type that the assignment needs are taken. Then every new user of that type fails.",
                    "Free a license in the app by deactivating an account, or buy one. In Salesforce, `Setup > Company Settings > Company Information > User Licenses` counts them. Then retry the task at `Dashboard > Tasks`.",
                )
                .any(&[Clue::Words("license_limit_exceeded")]).unless(&[Clue::Words("derived from a license")]),
            ]),
    ),
    failed_step(
        explain("provisioning-lookup-failed", "Okta could not search for the user or group in the app")
            .verdict("Before Okta creates a user or a group, it checks whether the app already has it. That request failed, so nothing was created.")
            .causes(&[cause("The app refuses Okta's credentials, with status 401 or 403.", "Choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`.").any(&[Clue::Words("unauthorized"), Clue::Words("forbidden")]), cause("The credentials work, but the SCIM server does not support the request `GET /Users?filter=userName eq \"…\"&startIndex=1&count=100`.", "Have the server support this filter and answer with a `ListResponse`, also when it finds nobody.").any(&[Clue::Words("bad request"), Clue::Words("errors reported by remote server")]).unless(NO_SCIM)]),
    ),
    message(
        explain("provisioning-method-refused", "The app does not support the method that Okta uses")
            .refused_by(Party::Scim)
            .verdict("The SCIM server does not implement PUT or PATCH as Okta sends it (405 Method Not Allowed or 501 Not Implemented).")
            .causes(&[cause("The SCIM server implements `add` and `remove` of a group's members, but not `replace`, which Okta sends when it pushes a whole group.", "Have the server take `{\"op\":\"replace\",\"path\":\"members\",\"value\":[…]}` (RFC 7644, 3.5.2.3), or update it to a version that does.").only(&[Clue::Words("patch"), Clue::Words("replace")]), cause("The SCIM server implements only PUT or only PATCH. Depending on the integration, Okta sends one for profiles and the other for activation or groups.", "Implement the method that the server's log shows (`PUT /Users/<id>` or `PATCH /Users/<id>`).").any(&[Clue::Words("not implemented")]), cause("The SCIM base URL has a typing mistake or an extra slash, so the request reaches another part of the server, which allows only GET.", "Compare the path in the server's log with `SCIM connector base URL` at `Applications and Resources > Applications > your app > Provisioning > Integration`.").any(&[Clue::Words("method not allowed")]), cause("A firewall in front of the server allows only GET and POST.", "Send `curl -i -X PATCH` to the URL from outside and from the server itself, and compare the status.")]),
    ),
    message(
        explain("provisioning-not-started", "The user was assigned before provisioning was switched on")
            .verdict("Okta has not sent this user to the app yet, so nothing was refused. Provisioning covers only users who are assigned after it was switched on, and this assignment is older.")
            .causes(&[
                cause(
                    "The assignment of this user is older than the provisioning of the app.",
                    "Open `Applications and Resources > Applications > your app > Assignments`, click the red mark next to the user, choose `Provision User`, and confirm with `OK`. Do not take the assignment away and make it again: the app may deactivate or delete an account that exists there.",
                )
                .prevention("Set up provisioning before you assign the app."),
                cause(
                    "Several users have the mark, and `Provision User` fails for them: `Create Users` is off, so Okta is not allowed to make accounts in the app.",
                    "Enable `Create Users` at `Applications and Resources > Applications > your app > Provisioning > To App`, then choose `Provision User` again.",
                ),
            ]),
    ),
    message(
        explain("provisioning-password-refused", "The app refused the password that Okta pushed")
            .refused_by(Party::Scim)
            .verdict("The app refused the password that Okta sent, or got none. The user's password in Okta is not affected and works.")
            .causes(&[cause("The password does not meet the app's own rules.", "Make Okta's password policy at least as strict as the app's, or switch `Sync Password` off at `Applications and Resources > Applications > your app > Provisioning > To App`.").unless(&[Clue::Words("cannot be empty")]), cause("Okta had no password to push, because the user has not signed in since `Sync Password` was switched on.", "Have the user sign in at `https://{org}` once, or change the password there.").only(&[Clue::Words("cannot be empty")])]),
    ),
    message(
        explain("provisioning-primary-missing", "The app requires one primary entry before it takes others")
            .refused_by(Party::Scim)
            .verdict("Okta writes an email address or a phone number that is not marked as primary, but the person has no primary `{name}` in the app.\nOkta writes an email address or a phone number that is not marked as primary, but the person has no primary one in the app.")
            .causes(&[
                cause(
                    "The person's record in the app has no primary entry of this kind yet, as is usual for new hires.",
                    "Enter the primary one in the app (in Workday, in the worker's contact information), then retry the task at `Dashboard > Tasks`.",
                ),
                cause(
                    "Okta should write the primary entry, but the mapping does not mark it as primary.",
                    "Map the attribute that ends in `Primary` (`EmailAddressData Work Primary` in Workday) to `true` at `Applications and Resources > Applications > your app > Provisioning > To App`.",
                ),
            ]),
    ),
    message(
        explain("provisioning-rate-limited", "The app limits Okta's requests")
            .refused_by(Party::Scim)
            .severity(Severity::Warning)
            .verdict("The limit is the app's own, not an Okta rate limit. Okta tries again later.")
            .causes(&[cause("Many users or groups were assigned or imported at the same time, and each is at least one request to the app.", "Wait, then retry the task at `Dashboard > Tasks`. Assign smaller groups."), cause("Another integration uses the same account of the app, and the app counts both.", "Give Okta a separate account or API client at `Applications and Resources > Applications > your app > Provisioning > Integration`."), cause("The number of requests is ordinary, but the company's plan at the app has a low limit.", "Ask the vendor to raise it, and name the times of the 429 answers from `Reports > System Log`.")]),
    ),
    failed_step(
        explain("provisioning-reactivate-failed", "The app did not reactivate the user")
            .refused_by(Party::Scim)
            .verdict("Okta tried to reactivate the user in the app, but the app refused. The user is active in Okta.")
            .causes(&[cause("The account was deleted in the app in the meantime.", "Create the account in the app, or unassign and assign the user at `Applications and Resources > Applications > your app > Assignments`, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("not found"), Clue::Words("does not exist")]), cause("The account still exists, but the app has no free license for it.", "Free or buy a license in the app, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("license")])]),
    ),
    message(
        explain("provisioning-record-hidden-or-gone", "The app does not find the record, or does not show it to Okta's account")
            .refused_by(Party::Scim)
            .verdict("Okta asked for one record by its ID. The app gives the same response for a deleted record and for one that the account is not allowed to read.")
            .causes(&[
                cause(
                    "The ID that Okta stores belongs to no record any more: the user was deleted in the app, or the instance was cloned or restored over.",
                    "Open the assignment at `Applications and Resources > Applications > your app > Assignments` (pencil icon) and compare its external ID with the record in the app (`sys_id` in ServiceNow). If there is none, unassign the user and assign the user again.",
                ),
                cause(
                    "The account that Okta uses at the app lacks the role to read and write this table, so the record is hidden from it.",
                    "Give that account the roles that the provisioning guide names (in ServiceNow, read and write on `sys_user` and `sys_user_group`). Then choose `Test API Credentials` at `Applications and Resources > Applications > your app > Provisioning > Integration`, and retry the task at `Dashboard > Tasks`.",
                ),
            ]),
    ),
    message(
        explain("provisioning-rights-missing-in-app", "Okta's account at the app lacks a permission")
            .refused_by(Party::Scim)
            .verdict("The app knows Okta's credentials, but does not allow this operation.")
            .causes(&[cause("The Microsoft account that was entered is not a Global Administrator (its older name is `Company Administrator`).", "Assign `Global Administrator` to it at `Microsoft 365 admin center > Users > Active users > your account > Manage roles`, then choose `Edit > Re-authenticate with Microsoft Office 365` at `Applications and Resources > Applications > your app > Provisioning > Integration` and `Save`.").only(&[Clue::Words("company administrator")]), cause("The admin account or token at the app has too small a role, or too few scopes.", "Give it the role that the app's provisioning guide names, then re-authenticate at `Applications and Resources > Applications > your app > Provisioning > Integration`.").unless(&[Clue::Words("company administrator")]), cause("The role is large enough, but the license at the app does not include this (no seats left, SCIM not in the plan).", "Free a seat or upgrade the plan at the app, then retry the task at `Dashboard > Tasks`.").unless(&[Clue::Words("company administrator")])]),
    ),
    message(
        explain("provisioning-schema-refused", "The app says that the request does not fit its schema, but not where")
            .refused_by(Party::Scim)
            .verdict("The app answered 400 Bad Request with general words of the SCIM standard. Okta's credentials for the app work. If other users are provisioned, an attribute of this user is the reason.")
            .causes(&[
                cause(
                    "The user that the SCIM server returned has no `schemas`, which the SCIM standard requires in every resource.",
                    "Send `GET /Users/{userId}` to the SCIM server, and have it write `\"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:User\"]` into each user. For a product of somebody else's, update it or report this to its makers.",
                )
                .only(&[Clue::Words("no schema")]),
                cause(
                    "An attribute that the app requires is empty for this user: first name, last name, display name or username. An empty string counts as no value, too.",
                    "Fill `First name`, `Last name` and `Display name` at `Directory > People > your user > Profile`, and look at the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`. Then retry the task at `Dashboard > Tasks`.",
                ).unless(&[Clue::Words("no schema")]),
                cause(
                    "A value holds a character that the app does not take: an invisible control character, or one of `<>;:%` in AWS IAM Identity Center.",
                    "Print the profile with `GET /api/v1/users/{userId}` and look for `\\u` in it, then type the value again in the source.",
                ).unless(&[Clue::Words("no schema")]),
                cause(
                    "Okta sent only a part of a structured attribute, such as `addresses` without `country`, or several values where the app takes one.",
                    "Remove the attribute at `Applications and Resources > Applications > your app > Provisioning > To App` until the user is created, and add the attributes back one by one.",
                ).unless(&[Clue::Words("no schema")]),
                cause(
                    "Somebody created the user in the app by hand before, under the same name.",
                    "Search for the username in the app. Delete that account, or import it at `Applications and Resources > Applications > your app > Import` where the app supports it.",
                ).unless(&[Clue::Words("no schema")]),
            ]),
    ),
    failed_step(
        explain("provisioning-update-failed", "The app refused the profile update")
            .refused_by(Party::Scim)
            .verdict("Okta pushed a changed profile, but the app did not accept it. Okta's own rules are not the problem.")
            .causes(&[cause("Another account in the app already has the new email address or username.", "Change one of the two in the app, then retry the task at `Dashboard > Tasks`.").any(&[Clue::Words("already exists"), Clue::Words("already in use"), Clue::Words("already been taken"), Clue::Words("duplicate"), Clue::Words("conflict")]), cause("A value is not allowed: it is empty where one is required, has the wrong format, or is a username that the app does not allow to be changed.", "Correct the mapping at `Applications and Resources > Applications > your app > Provisioning > To App`, or overwrite the value at `Applications and Resources > Applications > your app > Assignments` (pencil icon).").any(&[Clue::Words("bad request"), Clue::Words("required"), Clue::Words("invalid")]), cause("The account was deleted in the app. Then every update of this user fails.", "Remove the user at `Applications and Resources > Applications > your app > Assignments`, and assign the user again.").any(&[Clue::Words("not found"), Clue::Words("does not exist")])]),
    ),
    message(
        explain("provisioning-user-gone-in-app", "The app does not find the user or the path")
            .refused_by(Party::Scim)
            .verdict("The app answered \"not found\". Usually the user was deleted there, so the ID that Okta has stored no longer exists. The user's profile in Okta is not the problem.")
            .causes(&[cause("A pushed group has a member whose account was deleted in the app, or was created there a second time: Okta sends the ID that it stored for the old account.", "Remove the user at `Applications and Resources > Applications > your app > Assignments` and assign the user again, so that Okta stores the new ID. Then choose `Push now` for the group at `Applications and Resources > Applications > your app > Push Groups`.").only(&[Clue::Words("group_push"), Clue::Words("group push"), Clue::Words("push group"), Clue::Words("user group")]), cause("The user was deleted directly in the app. Other users of the app are not affected.", "Remove the user at `Applications and Resources > Applications > your app > Assignments`, and assign the user again. Okta then searches by name, and creates a new account."), cause("The base URL of the SCIM server is wrong, so every user seems to be missing.", "Compare `SCIM connector base URL` at `Applications and Resources > Applications > your app > Provisioning > Integration` with the path in the SCIM server's log.")]),
    ),
    message(
        explain("provisioning-user-inactive-in-app", "The user is inactive in the app, and Okta is not allowed to reactivate the user")
            .refused_by(Party::Scim)
            .verdict("The user is deactivated in the app. Okta reactivates users only where `Deactivate Users` is on.")
            .causes(&[cause("`Deactivate Users` is switched off for the app. The setting covers reactivation too, although its name does not say so.", "Enable it at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry the task at `Dashboard > Tasks`."), cause("`Deactivate Users` is off on purpose, but this one user should be active again.", "Activate the user in the app itself, then retry the task at `Dashboard > Tasks`.")]),
    ),
    message(
        explain("provisioning-user-not-matched", "The app has no such user, and Okta is not allowed to create one")
            .verdict("Okta looked for the user in the app by username, but found none. Okta's credentials for the app work.")
            .causes(&[cause("`Create Users` is off for the app, so Okta only links existing accounts.", "Enable `Create Users` at `Applications and Resources > Applications > your app > Provisioning > To App`, then retry the task at `Dashboard > Tasks`."), cause("The app's integration supports only existing accounts and cannot create users, as with Expensify.", "Create the user in the app first, with the username that `Applications and Resources > Applications > your app > Assignments` shows.").any(&[Clue::Words("Expensify")]), cause("The account that Okta knew was deleted or renamed directly in the app.", "At `Applications and Resources > Applications > your app > Assignments`, remove the user and assign the user again with the right username. If the assignment comes from a group, edit it (pencil icon), and make it an individual one first.")]),
    ),
    message(
        explain("provisioning-value-refused", "The app refused a value that Okta sent")
            .refused_by(Party::Scim)
            .verdict("The app answered, so Okta reached it. The words after \"reported by remote server\" are the app's own, and name what it refused. A 400 Bad Request before them means that Okta's credentials work.")
            .causes(&[cause("The app does not accept this username: it is reserved, or has a form that the app does not allow. Other users are provisioned.", "Choose another `User Name` for this user at `Applications and Resources > Applications > your app > Assignments` (pencil icon), then retry the task at `Dashboard > Tasks`. Slack's `username_not_allowed` means a name that Slack reserves, such as the name of one of its features.").only(&[Clue::Words("username_not_allowed"), Clue::Words("invalid_username"), Clue::Words("username is reserved")]), cause("An attribute is missing, has the wrong type or form, or is unknown to the app (roles as a string, a locale such as `en_US`).", "Compare the attribute that is named with the mappings at `Applications and Resources > Applications > your app > Provisioning > To App`, and with the app's SCIM schema."), cause("The app does not allow the change, for example because other resources use the username or the user is the last admin.", "Undo the change for this user at `Directory > People > your user > Profile`, or make it in the app.").any(&[Clue::Words("last admin"), Clue::Words("in use"), Clue::Words("cannot be changed"), Clue::Words("immutable"), Clue::Words("read-only")])]),
    ),
    message(
        explain("scim-error-not-json", "The SCIM server's error is not JSON, so Okta cannot show its reason")
            .refused_by(Party::Scim)
            .verdict("The SCIM server (through which users are copied into the app) refused with the status before the colon. Okta expects its reason as JSON, and got plain text, a web page or nothing.")
            .causes(&[
                cause(
                    "The app says in plain text that it does not accept Okta's token. The message quotes its words after `Source: (String)`, so the user and the mapping are not the problem.",
                    "Generate a new token in the app, enter it at `Applications and Resources > Applications > your app > Provisioning > Integration > Edit`, choose `Test API Credentials`, then `Save`. Retry the task at `Dashboard > Tasks`.",
                )
                .only(&[Clue::Words("invalid bearer token"), Clue::Words("invalid token"), Clue::Words("unauthorized"), Clue::Words("invalid api key")]), cause("The server responds with the right status but writes no body, so Okta has no `detail` to show.", "Write `schemas`, `status` and `detail` of SCIM's error (RFC 7644, 3.12) with each status from 400 on.").only(&[Clue::Words("no content to map")]), cause(
                    "The server answers errors as plain text. The first word that could not be read is quoted after `Unrecognized token`.",
                    "Answer errors with `Content-Type: application/scim+json` and `{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"409\",\"scimType\":\"uniqueness\",\"detail\":\"…\"}`.",
                ).unless(&[Clue::Words("unexpected character"), Clue::Words("no content to map")]),
                cause(
                    "The body is a web page (it starts with `<`): the error page of the server's framework, or, where the server's log has no such request, that of a proxy or firewall in front of it.",
                    "Run the same request with `curl -i` from outside, and look into the log of the server to see whether it arrived. Have the framework answer errors below the SCIM path with `Content-Type: application/scim+json`.",
                ).any(&[Clue::Words("unexpected character ('<'")]),
                cause(
                    "For a 409 Conflict, the user exists in the app, but the server's search does not return that user when Okta asks first.",
                    "Call `GET /Users?filter=userName eq \"…\"` of the server with the user's name, and have it answer with the user without regard to capital letters.",
                )
                .any(&[Clue::Words("conflict")]),
            ]),
    ),
    message(
        explain("scim-list-response-invalid", "The SCIM server's response is not a list response")
            .refused_by(Party::Scim)
            .verdict("Okta asked the SCIM server (the one through which users are copied into the app) for users, and got no valid `ListResponse`.")
            .causes(&[cause("A member of the list has the wrong type: `{claim}`. Okta reads `totalResults`, `startIndex` and `itemsPerPage` only as numbers, and `Resources` only as an array.\nA member of the list has the wrong type: Okta reads `totalResults`, `startIndex` and `itemsPerPage` only as numbers, and `Resources` only as an array.", "Write the counts without quotes, as in `\"startIndex\":1`."), cause("The server answers an empty result with an empty body, `null` or `[]`.", "Answer `{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}`.").any(&[Clue::Words("no results for users")]), cause("The base URL leads to a web page or to another API. Then the body starts with `<` or has other members.", "Correct `SCIM connector base URL` at `Applications and Resources > Applications > your app > Provisioning > Integration`."), cause("The URL is right, but a proxy or firewall answers 200 instead of the server.", "Run `curl -i` for the URL from outside, and look into the server's log to see whether the request arrived.")]),
    ),
    failed_step(
        explain("scim-test-failed", "The test of the SCIM connection failed")
            .refused_by(Party::Scim)
            .verdict("Okta called the SCIM server, through which users are copied into the app, and the response was not what Okta expects.")
            .causes(&[cause("The base URL is wrong: it has `/Users` at its end, lacks `/scim/v2`, or has another host.", "Enter the URL to which `/Users` is appended, such as `https://host/scim/v2`, at `Applications and Resources > Applications > your app > Provisioning > Integration`.").any(&[Clue::Words("Not Found")]).unless(&[Clue::Words("authenticating: null")]), cause("The URL is right, but the server cannot be reached from the internet, or its certificate is not from a public certificate authority.", "Test the URL from outside with `curl -v`, and allow Okta's IP ranges.").any(&[Clue::Words("authenticating: null")]).unless(&[Clue::Words("not found"), Clue::Words("unauthorized")]), cause("The credentials are wrong, or the header has a different form than the server expects: the word `Bearer` is missing before the token, or is there twice.", "Call `GET /Users?startIndex=1&count=2` with `curl -i` and the header `Authorization: Bearer TOKEN`. If that works, enter the token again at `Applications and Resources > Applications > your app > Provisioning > Integration`, once with and once without `Bearer` before it: the field does not add it in every integration.").any(&[Clue::Words("Unauthorized")]).unless(&[Clue::Words("authenticating: null"), Clue::Words("not found")])]),
    ),
];
