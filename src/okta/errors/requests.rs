//! Errors of a request that is not well formed.

use crate::finding::{Reference, Sign, cause, explain};
use crate::okta::http::THIS_CALL;
use crate::okta::{Known, known};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Sign::ErrorCause($words), Sign::Summary($words)),*] };
}

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
    known(
        400,
        &["Api validation failed: {0}"],
        explain("E0000001", "A value in the request breaks a rule of this endpoint")
            .verdict("The call reached the right endpoint, but a value in it breaks a rule; each line of `errorCauses` names a field and the rule.")
            .causes(&[
                cause(
                    "What Okta refuses here is {0}; where no line explains it, a field of it is usually missing, misspelt or of the wrong type.",
                    "Read every line of `errorCauses`, then compare that field with the result of a `GET` on an object that works.",
                ),
                cause(
                    "The value must be unique and another object of this org has it: mostly a user's `login`, a name or a label, also of a deactivated object.",
                    "Search for the value (`GET /api/v1/users/` and the login), then update that object, or delete it for good before creating it anew.",
                )
                .lasting("Look before you create, or treat this line as “exists already” in scripts that may run twice.")
                .any(said!["already exists"]),
                cause(
                    "A required field is missing or empty.",
                    "Fill the field that the line names; in a user it belongs inside `profile`, and its name is the variable name, not the label.",
                )
                .any(said!["cannot be left blank", "is required", "must not be null", "cannot be null"]),
                cause(
                    "The attribute is not in the profile of this user type, app or group; names are case-sensitive.",
                    "Add it at `Directory > Profile Editor`, or correct the name to the variable name shown there.",
                )
                .any(said!["not defined in profile"]),
                cause(
                    "The value does not fit the attribute's type, pattern, length or list of allowed values.",
                    "Compare it with the attribute's definition: `GET /api/v1/meta/schemas/user/default` for users.",
                )
                .any(said!["does not match", "pattern", "too long", "exceeds", "enum", "invalid value", "must be in the form of an email"]),
                cause(
                    "The user is not in the status that this lifecycle call needs: only an active user can be suspended, only a suspended one unsuspended.",
                    "Read `status` with `GET` on the user and choose the lifecycle call that fits it.",
                )
                .any(&[Sign::Words("/lifecycle/suspend"), Sign::Words("/lifecycle/unsuspend"), Sign::ErrorCause("Cannot suspend")]),
                cause(
                    "The password in the body breaks the password policy of this user.",
                    "Send one that meets the rules in the line, or none, and let the user set it by mail.",
                )
                .any(said!["password"]),
                cause(
                    "An access policy rule for a user grant must name people; a grant type that is misspelt (`client-credentials`) is taken for one of those too.",
                    "Write `client_credentials` with an underscore, or fill `conditions.people.users.include` or `conditions.people.groups.include`.",
                )
                .any(said!["conditions.people"]),
                cause(
                    "The scopes of an access policy rule are conditions of it, not actions.",
                    "Move them from `actions.scopes` to `conditions.scopes.include`.",
                )
                .any(said!["actions.scopes"]),
                cause(
                    "OpenID Connect apps still use this authenticator for back-channel sign-in (CIBA), so it cannot be deactivated or deleted.",
                    "Take CIBA out of those apps' grant types first: `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.",
                )
                .any(said!["CIBA"]),
                cause(
                    "The automatic WS-Federation setup of Office 365 works only once a Microsoft administrator has consented.",
                    "Grant the consent on the app's `Sign On` tab as a Microsoft admin, or choose manual WS-Federation.",
                )
                .any(said!["WS-FED"]),
                cause(
                    "The owner, user or group is assigned already.",
                    "Leave this call out; in Terraform `import` the assignment instead of creating it.",
                )
                .any(said!["already assigned", "already a member"]),
                cause(
                    "Keys of one client need different key IDs; two in `jwks` have the same `kid`, or none.",
                    "Give each key its own `kid`, also a key that replaces an older one.",
                )
                .any(said!["unique `kid`", "unique 'kid'", "unique kid"]),
                cause(
                    "The RSA key is shorter than 2048 bits.",
                    "Make a new pair (`openssl genrsa 2048` or more), register its public half and sign with the private one.",
                )
                .any(said!["RSA key length", "key length"]),
                cause(
                    "The app has no provisioning, or its connection is not set up yet.",
                    "Configure and enable it on the app's `Provisioning` tab, or leave the provisioning fields out of the body.",
                )
                .any(said!["Provisioning is not supported"]),
                cause(
                    "The org has as many of these objects as its plan allows.",
                    "Delete one that nobody uses, or ask Okta Support for a higher limit.",
                )
                .any(said!["maximum number", "limit"]),
                cause(
                    "The expression does not parse in Okta Expression Language, or names an attribute or group that does not exist.",
                    "Test it at `Security > API > Authorization Servers > your server > Token Preview` or in the group rule's preview, and put text in double quotes.",
                )
                .any(said!["expression", "syntax error"]),
                cause(
                    "The redirect or sign-out address is not one that Okta accepts: not absolute, with a fragment, or with a misplaced wildcard.",
                    "Write each address in full with `https` (or `http://localhost`), without `#`.",
                )
                .any(said!["redirect_uri", "redirectUri"]),
            ])
            .queries(&[THIS_CALL])
            .references(&[Reference {
                title: "Okta error codes",
                url: "https://developer.okta.com/docs/reference/error-codes/",
            }]),
    ),
    known(
        404,
        &["Not found: {0}"],
        explain("E0000007", "The object does not exist in this org")
            .verdict("This org has no object with that id: it comes from another org, is of another type, or was deleted.")
            .causes(&[
                cause(
                    "The id comes from another org: preview, production and each trial org have ids of their own.",
                    "Check that {org} is the org the id was copied from, and fetch the id anew there.",
                )
                .lasting("Keep ids in the configuration of each environment, and look objects up by name where the same code runs in several.")
                .any(&[Sign::Host("oktapreview.com"), Sign::Host("dev-"), Sign::Host("trial-"), Sign::Host("integrator-")]),
                cause(
                    "No user of this org has that id or login.",
                    "Search `Directory > People`; in a path use the id (`00u…`) or the full login, percent-encoded, and the id where the login has a `/`.",
                )
                .any(&[Sign::Summary("(User)")]),
                cause(
                    "`me` means the user behind the token, and a service app's token usually has none.",
                    "Name the user's id in place of `me`, or call with a token that a user signed in for.",
                )
                .any(&[Sign::Summary("me (User)"), Sign::Call("", "/api/v1/users/me")]),
                cause(
                    "No group has that id; a group's name is not accepted in its place.",
                    "Find the id (`00g…`) with `GET /api/v1/groups?q=` and the first letters of the name.",
                )
                .any(&[Sign::Summary("(UserGroup)"), Sign::Summary("(Group)")]),
                cause(
                    "No app has that id, or the user or group is not assigned to it.",
                    "List the apps with `GET /api/v1/apps?q=` and the label; for OpenID Connect apps the id is the client ID (`0oa…`). Check `Assignments` for a user's or group's path.",
                )
                .any(&[
                    Sign::Summary("AppInstance)"),
                    Sign::Summary("(PublicClientApp)"),
                    Sign::Summary("(AppUser)"),
                ]),
                cause(
                    "The policy was deleted, or the rule belongs to another policy than the one in the path.",
                    "List them: `GET /api/v1/policies?type=` and the type, then `GET …/rules` of that policy.",
                )
                .any(&[Sign::Summary("(Policy)"), Sign::Summary("(PolicyRule)"), Sign::Summary("(PolicyResource")]),
                cause(
                    "No network zone has that id; it was probably deleted and made anew under another id.",
                    "Look at `Security > Networks`, or list `GET /api/v1/zones` and take the id (`nzo…`) from there.",
                )
                .any(&[Sign::Summary("(NetworkZone)")]),
                cause(
                    "No identity provider has that id.",
                    "Take the id (`0oa…`) from `GET /api/v1/idps`; the list stands at `Security > Identity Providers`.",
                )
                .any(&[Sign::Summary("(IdpTrust)")]),
                cause(
                    "The factor was reset, never activated, or belongs to another user.",
                    "List `GET …/factors` of this user and take the id from there; enrol the factor again if the list lacks it.",
                )
                .any(&[Sign::Summary("Factor)")]),
                cause(
                    "The token is gone: revoked, expired, or issued to another client or user than the path names.",
                    "List the tokens of that client and user first, and treat a missing one as revoked.",
                )
                .any(&[Sign::Summary("(Token)"), Sign::Summary("Token)")]),
                cause(
                    "The role assignment is not this user's, or the path has the role's type or label in place of the assignment's id.",
                    "List `GET …/roles` of the same user, group or app and use the `id` found there.",
                )
                .any(&[Sign::Summary("(RoleAssignment)"), Sign::Summary("(Role)")]),
                cause(
                    "No device, brand or user type has that id; each list is short enough to read whole.",
                    "Call `GET /api/v1/devices`, `/api/v1/brands` or `/api/v1/meta/types/user` and take the id from there.",
                )
                .any(&[Sign::Summary("(Device)"), Sign::Summary("(Brand)"), Sign::Summary("(CVDType)")]),
                cause(
                    "The object was deleted outside the tool that still has its id in its state.",
                    "Run `terraform plan -refresh-only`, or `terraform state rm` for that resource, then apply again.",
                )
                .any(&[Sign::Words("terraform"), Sign::Words("tfstate")]),
                cause(
                    "The session is over or was never this one: sessions end with sign-out, expiry, or Clear User Sessions.",
                    "Send the user through sign-in again; there is nothing to restore.",
                )
                .any(&[Sign::Summary("Session)"), Sign::Call("", "/api/v1/sessions")]),
            ])
            .queries(&[
                THIS_CALL,
            ]),
    ),
    known(
        405,
        &["The endpoint does not support the provided HTTP method"],
        explain("E0000022", "This path does not take this HTTP method")
            .verdict("{call} is not an operation of this API: the verb does not belong to the path, or the path is not quite the one meant.")
            .causes(&[
                cause(
                    "The verb is another one: Okta mostly replaces with `PUT`, changes in part with `POST`, and has `PATCH` on few paths.",
                    "Compare verb and path with the operation's reference page; a `GET` on the same path shows whether the path is right.",
                )
                .any(&[Sign::Call("PATCH", ""), Sign::Call("PUT", ""), Sign::Call("POST", "/api/v1/realms/")]),
                cause(
                    "The path lacks a part, so that it names the list and not one object: an empty variable in the URL is usual.",
                    "Print the final URL and look for `//` or a missing id before or after `/lifecycle/`, `/roles` or `/users`.",
                )
                .any(&[Sign::Call("DELETE", ""), Sign::Words("undefined"), Sign::Words("//api/v1"), Sign::Words("/null")]),
                cause(
                    "A redirect turned the `POST` into a `GET`: from `http` to `https`, or to another host.",
                    "Call the `https` address of the org directly, and switch automatic redirects off to see it.",
                )
                .any(&[Sign::Call("GET", ""), Sign::Status(301), Sign::Status(302)]),
                cause(
                    "Okta says that this code can also stand for a missing permission or an invalid token.",
                    "Repeat the call with a Super Admin's API token; if that works, look at the role and the scopes of the first caller.",
                ),
                cause(
                    "The address is a page of the Admin Console or of the sign-in, not of the API.",
                    "Use a path that begins with `/api/v1/` or `/oauth2/` on the org's host without `-admin`.",
                )
                .any(&[Sign::Host("-admin"), Sign::Call("", "/login/"), Sign::Call("", "/admin/"), Sign::Call("", "/app/")]),
            ])
            .queries(&[THIS_CALL])
            .references(&[Reference {
                title: "Okta error codes",
                url: "https://developer.okta.com/docs/reference/error-codes/",
            }]),
    ),
];
