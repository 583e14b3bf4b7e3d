//! Errors of a request that is not well formed.

use crate::catalogue::shared_words::{ENGINE, FEATURES, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, Reference, cause, explain};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Clue::ErrorCause($words), Clue::Summary($words)),*] };
}

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Api validation failed: {0}"],
        explain("E0000001", "A value in the request breaks a rule of this endpoint")
            .verdict("Each line of `errorCauses` names a field and the rule that its value breaks.")
            .causes(&[
                cause(
                    "Okta refuses {0}; where no line explains it, a field of it is usually missing, misspelt or of the wrong type.\nOkta says: {0}.\nA field is usually missing, misspelt or of the wrong type; each line of `errorCauses` names one.",
                    "Read every line of `errorCauses` and compare that field with a `GET` on an object that works.",
                ),
                cause(
                    "The value must be unique, and another object has it: mostly a user's `login`, a name or a label, also of a deactivated object.",
                    "Search for the value (`GET /api/v1/users/` and the login), then update that object, or delete it for good first.",
                )
                .any(said!["already exists", "already in use", "must be unique"]),
                cause(
                    "The app named in the request is a service app (API Services, type `service`). No user signs in to one, so it takes no app sign-in policy (formerly authentication policy).",
                    "Leave the policy out for service apps; in Terraform remove `authentication_policy` from the `okta_app_oauth` of type `service`, and upgrade the provider if it sends the policy by itself.",
                )
                .any(said!["invalid resource type"]),
                cause(
                    "A required field is missing or empty.",
                    "Fill the field that the line names; in a user it belongs inside `profile`, under its variable name.",
                )
                .any(said!["cannot be left blank", "is required", "must not be null", "cannot be null"]),
                cause(
                    "The attribute is not in the profile of this user type, app or group; names are case-sensitive.",
                    "Add it at `Directory > Profile Editor`, or correct the name to the variable name shown there.",
                )
                .any(said!["not defined in profile"]),
                cause(
                    "The value does not fit the attribute's type, pattern, length or allowed values.",
                    "Compare it with the attribute's definition: `GET /api/v1/meta/schemas/user/default` for users.",
                )
                .any(said!["does not match", "pattern", "too long", "exceeds", "enum", "invalid value", "must be in the form of an email"]),
                cause(
                    "Only an active user can be suspended, only a suspended one unsuspended.",
                    "Read `status` with `GET` on the user and choose the call that fits it.",
                )
                .any(said!["cannot suspend", "cannot unsuspend", "suspendUser"]),
                cause(
                    "The password breaks the password policy of this user.",
                    "Send one that meets the rules in the line, or none, and let the user set it by mail.",
                )
                .any(&[
                    Clue::Summary("validation failed: password"),
                    Clue::ErrorCause("password requirements"),
                    Clue::ErrorCause("password:"),
                ]),
                cause(
                    "A rule for a user grant must name people; a misspelt grant type (`client-credentials`) counts as one.",
                    "Write `client_credentials` with an underscore, or fill `conditions.people.users.include` or `conditions.people.groups.include`.",
                )
                .any(said!["conditions.people"]),
                cause(
                    "The scopes of an access policy rule are conditions, not actions.",
                    "Move them from `actions.scopes` to `conditions.scopes.include`.",
                )
                .any(said!["actions.scopes"]),
                cause(
                    "OpenID Connect apps still use this authenticator for back-channel sign-in (CIBA).",
                    "Take CIBA out of their grant types first: `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.",
                )
                .any(said!["CIBA"]),
                cause(
                    "Automatic WS-Federation of Office 365 needs the consent of a Microsoft administrator.",
                    "Grant it on the app's `Sign On` tab, or choose manual WS-Federation.",
                )
                .any(said!["WS-FED"]),
                cause(
                    "The owner, user or group is assigned already.",
                    "Leave this call out; in Terraform `import` the assignment.",
                )
                .any(said!["already assigned", "already a member"]),
                cause(
                    "The user has this factor, or another phone number.",
                    "List `GET …/factors` of the user; use that one, or delete it first.",
                )
                .any(said!["factorEnrollRequest", "existing verified phone", "Factor already exists"]),
                cause(
                    "An address of the network zone is no IPv4 or IPv6 address, range or CIDR block.",
                    "Correct the one that the line quotes: a range is `1.2.3.4-1.2.3.9` with `type` `RANGE`, a block `1.2.3.0/24` with `CIDR`.",
                )
                .any(said!["gateways", "proxies", "valid IPV4"]),
                cause(
                    "The user or group is not assigned to the app.",
                    "Assign it at `Applications and Resources > Applications > your app > Assignments`, or name one that is assigned.",
                )
                .any(said!["not assigned to this application", "is not assigned"]),
                cause(
                    "Two keys in `jwks` have the same `kid`, or none.",
                    "Give each key its own `kid`, also a key that replaces an older one.",
                )
                .any(said!["unique `kid`", "unique 'kid'", "unique kid"]),
                cause(
                    "The RSA key is shorter than 2048 bits.",
                    "Make a new pair (`openssl genrsa 2048`), register its public half and sign with the private one.",
                )
                .any(said!["RSA key length", "key length"]),
                cause(
                    "The app has no provisioning, or its connection is not set up.",
                    "Set it up on the app's `Provisioning` tab, or leave the provisioning fields out.",
                )
                .any(said!["Provisioning is not supported"]),
                cause(
                    "The org has as many of these objects as its plan allows.",
                    "Delete an unused one, or open a case at `support.okta.com` with the Okta domain, the error code and the number of objects that you need.",
                )
                .any(said!["maximum number", "limit reached"]),
                cause(
                    "The expression is not valid Okta Expression Language, or names an unknown attribute or group.",
                    "Test it at `Security > API > Authorization Servers > your server > Token Preview` or in the group rule's preview; text needs double quotes.",
                )
                .any(said!["expression", "syntax error"]),
                cause(
                    "A redirect or sign-out address is not absolute, has a fragment or a misplaced wildcard.",
                    "Write each in full with `https` (or `http://localhost`), without `#`.",
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
        400,
        &["The request was not valid: {0}"],
        explain("E0000002", "A parameter of the request cannot be used")
            .causes(&[
                cause(
                    "Okta cannot use {0}: usually an unknown value, an ID of the wrong type, or options that exclude each other.\nOkta says: {0}. Usually a value is unknown, an ID is of the wrong type, or options exclude each other.\nUsually a value is unknown, an ID is of the wrong type, or options exclude each other.",
                    "Compare it with the operation's reference page; names and values are case-sensitive.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request body was not well-formed."],
        explain("E0000003", "The request body cannot be read")
            .causes(&[
                cause(
                    "The body is not valid JSON: a trailing comma, single quotes, or nothing at all.",
                    "Run the exact bytes sent through a JSON parser (`jq . body.json`).",
                ),
                cause(
                    "A value has the wrong shape: a text for an object, a list for one value, a value not in a fixed list.",
                    "Compare with a `GET` of the same kind of object, and cut the body down to the required fields.",
                )
                .any(&[Clue::Call("PUT", ""), Clue::Call("POST", "")]),
                cause(
                    "The shell ate the quotes: in `cmd` and PowerShell single quotes do not protect JSON.",
                    "Put the body in a file and send it with `curl --data-binary @body.json`.",
                )
                .any(&[Clue::Words("curl"), Clue::Words("invoke-restmethod"), Clue::Words("powershell")]),
                cause(
                    "A form (`a=b&c=d`) was sent where JSON is wanted.",
                    "Send JSON with `Content-Type: application/json`; only `/oauth2/` endpoints take forms.",
                )
                .any(&[Clue::Header("content-type", "application/x-www-form-urlencoded"), Clue::Words("x-www-form-urlencoded")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Not found: {0}", "Not found: Resource not found: {0} ({1})", "Resource not found: {0} ({1})"],
        explain("E0000007", "The object does not exist in this org")
            .verdict("This org has no object with that id: it is another org's, of another type, or deleted.")
            .causes(&[
                cause(
                    "Preview, production and each trial org have ids of their own.",
                    "Check that {org} is the org the id was copied from, and fetch the id anew there.",
                )
                .prevention("Keep org URL and ids in one configuration per environment.")
                .any(&[Clue::Host("oktapreview.com")]),
                cause(
                    "`undefined`, `null` or `None` is what a program writes where a variable is empty.",
                    "Print the address before it is called, and find the step that should have set the id.",
                )
                .any(&[
                    Clue::Summary("found: undefined"),
                    Clue::Summary("found: null"),
                    Clue::Summary("found: none"),
                    Clue::Summary("found: nil"),
                    Clue::Summary("found: [object"),
                ]),
                cause(
                    "An id that begins with `00g` is a group's, and the path wants a user's.",
                    "Put a user's id there (`00u…`), or call the path of groups.",
                )
                .all(&[Clue::Summary("found: 00g"), Clue::Summary("(User)")]),
                cause(
                    "An id that begins with `00u` is a user's, and the path wants a group's.",
                    "Put a group's id there (`00g…`), or call the path of users.",
                )
                .all(&[Clue::Summary("found: 00u"), Clue::Summary("Group)")]),
                cause(
                    "`me` means the user behind the token, and a service app's token usually has none.",
                    "Use the user's id instead of `me`, or a token that a user signed in for.",
                )
                .any(&[Clue::Summary("found: me (User)")]),
                cause(
                    "No user of this org has that id or login.",
                    "Search `Directory > People`; in a path use the id (`00u…`), or the full login, percent-encoded.",
                )
                .any(&[Clue::Summary("(User)")]),
                cause(
                    "No authorization server of this org has that id: it was deleted, or the org has no API Access Management, without which `default` is missing too.",
                    "Take the issuer from `Security > API > Authorization Servers`; where there is none, the org's own issuer is the Okta domain alone, without `/oauth2/`.",
                )
                .any(&[Clue::Summary("(AuthorizationServer)")]),
                cause(
                    "No group has that id; a group's name is not accepted.",
                    "Find it with `GET /api/v1/groups?q=` and the name.",
                )
                .any(&[Clue::Summary("(UserGroup)"), Clue::Summary("(Group)")]),
                cause(
                    "No app has that id, or the user or group is not assigned to it.",
                    "Find it with `GET /api/v1/apps?q=` and the label (`0oa…`, also the client ID); for a user's or group's path see `Assignments`.",
                )
                .any(&[
                    Clue::Summary("AppInstance)"),
                    Clue::Summary("(PublicClientApp)"),
                    Clue::Summary("(AppUser)"),
                ]),
                cause(
                    "The policy was deleted, or the rule belongs to another policy.",
                    "List `GET /api/v1/policies?type=` and the type, then `GET …/rules` of that policy.",
                )
                .any(&[Clue::Summary("(Policy)"), Clue::Summary("(PolicyRule)"), Clue::Summary("(PolicyResource")]),
                cause(
                    "No network zone has that id; it was probably deleted and made anew.",
                    "Take the id (`nzo…`) from `GET /api/v1/zones`.",
                )
                .any(&[Clue::Summary("(NetworkZone)")]),
                cause(
                    "No identity provider has that id.",
                    "Take the id (`0oa…`) from `GET /api/v1/idps`.",
                )
                .any(&[Clue::Summary("(IdpTrust)")]),
                cause(
                    "The factor was reset, never activated, or belongs to another user.",
                    "List `GET …/factors` of this user and use an id from there, or enroll the factor again.",
                )
                .any(&[Clue::Summary("Factor)")]),
                cause(
                    "The token is gone: revoked, expired, or of another client or user than the path names.",
                    "List the tokens of that client and user; one that is missing is revoked.",
                )
                .any(&[Clue::Summary("(Token)"), Clue::Summary("Token)")]),
                cause(
                    "The role assignment is not this user's, or the path has a role's type or label instead of its id.",
                    "List `GET …/roles` of the same user, group or app and use an `id` from there.",
                )
                .any(&[Clue::Summary("(RoleAssignment)"), Clue::Summary("(Role)")]),
                cause(
                    "No device, brand or user type has that id.",
                    "Take the id from `GET /api/v1/devices`, `/api/v1/brands` or `/api/v1/meta/types/user`.",
                )
                .any(&[Clue::Summary("(Device)"), Clue::Summary("(Brand)"), Clue::Summary("(CVDType)")]),
                cause(
                    "The object was deleted outside the tool whose state still has its id.",
                    "Run `terraform plan -refresh-only`, or `terraform state rm` for that resource, then apply again.",
                )
                .prevention("Change what Terraform manages by Terraform alone.")
                .any(&[Clue::Words("terraform"), Clue::Words("tfstate")]),
                cause(
                    "The session is over: by sign-out, expiry, or Clear User Sessions.",
                    "Send the user through sign-in again.",
                )
                .any(&[Clue::Summary("Session)"), Clue::Call("", "/api/v1/sessions")]),
            ])
            .queries(&[
                Query {
                    finds: "Objects that were deleted",
                    clauses: &[
                        "(eventType eq \"user.lifecycle.delete.completed\" or eventType eq \"group.lifecycle.delete\" or eventType eq \"application.lifecycle.delete\" or eventType eq \"zone.delete\" or eventType eq \"policy.lifecycle.delete\" or eventType eq \"policy.rule.delete\")",
                    ],
                },
                THIS_CALL,
            ]),
    ),
    known(
        404,
        &["The requested path was not found"],
        explain("E0000008", "No operation of the API has this path")
            .causes(&[
                cause(
                    "The path is misspelt or doubled: an org URL that already ends in `/api/v1` or `/`, a missing `/v1`.",
                    "Print the final URL and compare it with the API reference; the org URL is `https://` and the host alone.",
                )
                .any(&[Clue::Words("/api/v1/api/v1"), Clue::Words("//api"), Clue::Words("/oauth2/default/api")]),
                cause(
                    "The operation needs a feature or engine that this org lacks.",
                    "Look for the feature at `Settings > Features`.",
                ),
                cause(
                    "The call goes to the Admin Console's host.",
                    "Take `-admin` out of the org URL.",
                )
                .any(&[Clue::Host("-admin")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Unsupported media type"],
        explain("E0000012", "The body's type does not fit this path")
            .causes(&[
                cause(
                    "`Content-Type` names a form, text or XML where JSON is read.",
                    "Send `Content-Type: application/json` with a JSON body.",
                )
                .any(&[Clue::Header("content-type", "application/x-www-form-urlencoded"), Clue::Header("content-type", "text/plain")]),
                cause(
                    "An upload (logo, background, certificate) wants a form with a file part.",
                    "Send it as `multipart/form-data` with the field `file`; the client sets the boundary.",
                )
                .any(&[Clue::Words("logo"), Clue::Words("multipart"), Clue::Words("image/")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers are likely not set."],
        explain("E0000018", "A required header or parameter is missing")
            .causes(&[
                cause(
                    "`Accept` or `Content-Type` was not sent; some clients leave both out where the body is empty.",
                    "Add `Accept: application/json` and, with a body, `Content-Type: application/json`.",
                ),
                cause(
                    "Something else required did not arrive: a header, a cookie or a query parameter.",
                    "Add what the operation's reference page marks as required.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000019", "The type in `Accept` is not available here")
            .causes(&[
                cause(
                    "SAML metadata is XML, and the client asked for JSON.",
                    "Send `Accept: application/xml` for this path.",
                )
                .any(&[Clue::Words("saml/metadata"), Clue::Words("/preview/saml")]),
                cause(
                    "`Accept` names a type that this path does not produce: a browser's default, an image or a vendor's.",
                    "Send `Accept: application/json`, or the type that the operation's reference page names.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request."],
        explain("E0000020", "The request is malformed, and Okta does not say where")
            .causes(&[
                cause(
                    "A parameter of the query or a value in the body usually has a form that cannot be read.",
                    "Cut the call down to its required parameters, then add the others one by one.",
                ),
                cause(
                    "In a sign-in page of Identity Engine the step came with a stale or incomplete state.",
                    "Start the sign-in again in a fresh tab.",
                )
                .any(&[Clue::Call("", "/idp/idx"), Clue::Words("statehandle")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000021", "The body's `Content-Type` is not read here")
            .causes(&[
                cause(
                    "It is a form where JSON is read, text, or two values joined.",
                    "Send exactly `application/json`; for token requests below `/oauth2/` `application/x-www-form-urlencoded`.",
                ),
                cause(
                    "An SDK set the header: the Python SDK 2.9.9 does so when it signs in with a private key.",
                    "Move to another release of the SDK.",
                )
                .any(&[Clue::Words("okta http 400"), Clue::Words("okta-sdk-python"), Clue::Words("okta/http_client"), Clue::Words("privatekey")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        405,
        &["The endpoint does not support the provided HTTP method"],
        explain("E0000022", "This path does not take this HTTP method")
            .verdict("The verb or the path is wrong: {call} is not an operation of this API.")
            .causes(&[
                cause(
                    "Okta mostly replaces with `PUT`, changes in part with `POST`, and has `PATCH` on few paths.",
                    "Compare verb and path with the operation's reference page; a `GET` shows whether the path is right.",
                )
                .prevention("Call through an SDK, which knows each path's verbs.")
                .any(&[Clue::Call("PATCH", ""), Clue::Call("PUT", ""), Clue::Call("POST", "/api/v1/realms/")]),
                cause(
                    "The path lacks a part, so it names the list: usually a variable was empty.",
                    "Print the final URL and look for `//` or a missing id.",
                )
                .prevention("Refuse empty ids before the path is built.")
                .any(&[Clue::Call("DELETE", ""), Clue::Words("undefined"), Clue::Words("//api/v1"), Clue::Words("/null")]),
                cause(
                    "`/token`, `/introspect` and `/revoke` take `POST` alone, with the parameters in the body; `curl` without `-d` sends `GET`.",
                    "Send `POST` with the parameters in the body: `curl -d grant_type=…` and the address without `?`.",
                )
                .any(&[Clue::Call("GET", "/oauth2/")]),
                cause(
                    "A redirect turned the `POST` into a `GET`: from `http` to `https`, or to another host.",
                    "Call the `https` address of the org directly, with automatic redirects off.",
                )
                .any(&[Clue::Call("GET", ""), Clue::Status(301), Clue::Status(302)]),
                cause(
                    "The org runs on the other engine: this path is of Identity Engine and the org is on Classic Engine, or the reverse.",
                    "Look in the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` Classic Engine. Use that engine's API, and its mode in the SDK or widget.",
                )
                .any(ENGINE),
                cause(
                    "Okta's further reasons: no or another `Authorization`, no access to this API, a missing feature.",
                    "Repeat it with a Super Admin's API token; if that works, look at the first caller's role and scopes, if not, at `Settings > Features`.",
                ),
                cause(
                    "The address is a page of the Admin Console or the sign-in.",
                    "Use a path that begins with `/api/v1/` or `/oauth2/`, on the host without `-admin`.",
                )
                .any(&[Clue::Host("-admin"), Clue::Call("", "/login/"), Clue::Call("", "/admin/"), Clue::Call("", "/app/")]),
            ])
            .queries(&[FEATURES, THIS_CALL])
            .references(&[Reference {
                title: "Okta error codes",
                url: "https://developer.okta.com/docs/reference/error-codes/",
            }]),
    ),
    known(
        404,
        &["This endpoint has been deprecated."],
        explain("E0000026", "This endpoint has been withdrawn")
            .causes(&[
                cause(
                    "Okta has retired this API, such as the Events API v1.",
                    "Call the successor: `GET /api/v1/logs` instead of `/api/v1/events`; for others see the release notes.",
                )
                .any(&[Clue::Call("", "/api/v1/events")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request is missing a required parameter."],
        explain("E0000028", "A required query parameter is missing")
            .causes(&[
                cause(
                    "A parameter of the query was not sent, or sent under another name or in the body.",
                    "Add what the operation's reference page marks as required: `GET /api/v1/policies`, for one, needs `type`.",
                ),
                cause(
                    "The shell took the `&` of an unquoted URL, so only the first parameter arrived.",
                    "Put the whole URL into quotes.",
                )
                .any(&[Clue::Words("curl")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid paging request."],
        explain("E0000029", "The page asked for does not exist")
            .causes(&[
                cause(
                    "The cursor in `after` was made up, changed, or belongs to another query; it is no id and no page number.",
                    "Start at the first page and follow the `rel=\"next\"` address of the `Link` header unchanged.",
                )
                .any(&[Clue::ErrorCause("cursor"), Clue::Words("after=")]),
                cause(
                    "`limit` is 0, negative or above what this list allows.",
                    "Leave `limit` out, or use at most 200.",
                )
                .any(&[Clue::ErrorCause("limit")]),
                cause(
                    "`filter`, `q` and `limit` are part of the cursor, and one was changed on the way.",
                    "Keep the whole `next` address; change a filter only by starting anew.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request. Invalid date. Dates must be of the form yyyy-MM-dd'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00."],
        explain("E0000030", "A date is not in the form that Okta reads")
            .causes(&[
                cause(
                    "A date lacks milliseconds or a zone, or its `+` became a space in the URL.",
                    "Write it as `2026-01-31T12:00:00.000Z`, in UTC; a `+` in a query has to be `%2B`.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid search criteria."],
        explain("E0000031", "The search or filter cannot be carried out")
            .causes(&[
                cause(
                    "An attribute in `search` or `filter` cannot be searched, is misspelt, or lacks its `profile.`.",
                    "Name it as in the profile (`profile.department`); text needs double quotes, percent-encoded.",
                ),
                cause(
                    "The cursor in `after` is not one that Okta gave.",
                    "Start at the first page and follow the `rel=\"next\"` address of the `Link` header unchanged.",
                )
                .any(&[Clue::ErrorCause("cursor"), Clue::Words("after=")]),
                cause(
                    "The operator is not allowed on this field: the System Log refuses `co` on some of `debugContext`.",
                    "Use `eq` or `sw`, or filter by `eventType` and sort out the rest yourself.",
                )
                .any(&[Clue::Call("GET", "/api/v1/logs"), Clue::Summary("operator"), Clue::ErrorCause("operator")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request. Can't specify a search query and filter in the same request."],
        explain("E0000033", "The call has both a search and a filter")
            .causes(&[
                cause(
                    "`q`, `search` and `filter` exclude each other in one call.",
                    "Keep one; `search` on users can say both: `profile.lastName sw \"A\" and status eq \"ACTIVE\"`.",
                )
                .certain(),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Type mismatch exception.  {0}"],
        explain("E0000037", "A parameter is of the wrong type")
            .causes(&[
                cause(
                    "A value of the path or query is not the number, boolean or fixed word wanted there: {0}.",
                    "Look for a placeholder that was not filled (`undefined`, `null`), and write `true` or `false` without quotes.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid SCIM filter."],
        explain("E0000053", "The filter cannot be read")
            .causes(&[
                cause(
                    "An operator or attribute is misspelt (`eqq`, `displayname`), or a text has no double quotes.",
                    "Use `eq`, `co`, `sw`, `pr`, `gt`, `ge`, `lt` or `le`, and double quotes; names are case-sensitive.",
                )
                .any(&[Clue::Summary("operator"), Clue::Summary("unrecognized"), Clue::Summary("position")]),
                cause(
                    "The System Log says so too of fields that cannot be filtered and of a `since` more than 180 days back.",
                    "Give the time as `since` and `until`, never as `published`, and stay within the last 90 days.",
                )
                .any(&[Clue::Call("GET", "/api/v1/logs"), Clue::Words("eventtype"), Clue::Words("published"), Clue::Words("since")]),
                cause(
                    "The filter was not percent-encoded, so a space, quote or `+` cut it short.",
                    "Encode it (`curl -G --data-urlencode 'filter=…'`), or paste it into `Reports > System Log` to test it.",
                )
                .any(&[Clue::Words("curl")]),
                cause(
                    "In on-premises provisioning, the SCIM server or connector does not know Okta's filter.",
                    "Support at least `userName eq` and `id eq` on `/Users`, and `displayName eq` on `/Groups`.",
                )
                .any(&[Clue::Words("scim")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        501,
        &["Unsupported operation."],
        explain("E0000060", "The operation is not offered for this object")
            .causes(&[
                cause(
                    "The path exists, but not for a built-in policy, group or app, or an app type without that ability.",
                    "Read the object's `_links` with `GET`: they list what is allowed.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid combination of parameters specified."],
        explain("E0000063", "These parameters do not go together")
            .causes(&[
                cause(
                    "Two parameters exclude each other, such as a filter on one type with an expansion of another.",
                    "Cut the call down to its required parameters, then add the others one by one.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The provided filter is unsupported."],
        explain("E0000094", "This filter is more than the list can do")
            .causes(&[
                cause(
                    "It has another operator than `eq`, too many parts, or `and` and `or` mixed.",
                    "Use the attributes and operators that this list's reference page names, and sort out the rest yourself.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        503,
        &["Unable to perform search query."],
        explain("E0000100", "The search could not be run at the moment")
            .causes(&[
                cause(
                    "Okta's search index did not answer, mostly because the search is heavy or the index is being rebuilt.",
                    "Repeat it after some seconds; then narrow `search`, take smaller pages, or read the one object by its id.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        403,
        &["The entity is not in the expected state for the requested transition."],
        explain("E0000107", "The object is not in the state for this step")
            .causes(&[
                cause(
                    "The step was done already, or another has to come first: only what is deactivated can be deleted.",
                    "Read `status` with `GET`, and call the lifecycle step that its `_links` offer.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        406,
        &["Accept Header did not contain supported media type 'application/json'"],
        explain("E0000122", "`Accept` leaves out JSON")
            .causes(&[
                cause(
                    "It lists only types such as `text/html` or an image.",
                    "Send `Accept: application/json`.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        409,
        &["Api validation failed due to conflict: {0}"],
        explain("E0000195", "The value conflicts with another object")
            .causes(&[
                cause(
                    "Something that must be unique or consistent clashes: {0}.",
                    "Find the object that holds the value, then change one of the two.",
                ),
                cause(
                    "Two requests changed the same object at the same time.",
                    "Read it anew and repeat the call alone.",
                )
                .any(&[Clue::Words("terraform"), Clue::Words("parallel")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        410,
        &["This endpoint has been deprecated."],
        explain("E0000215", "This endpoint is gone for good")
            .causes(&[
                cause(
                    "Okta has removed the operation: no credential or retry brings it back.",
                    "Call the successor that the API reference names, and update the SDK or provider that calls {call}.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        412,
        &["ETag value doesn't match."],
        explain("E0000231", "The object was changed since you read it")
            .causes(&[
                cause(
                    "`If-Match` carries the ETag of an older version: someone else saved in between.",
                    "Fetch the object again, apply your change, and send its new ETag in `If-Match`.",
                )
                .certain(),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["ETag syntax is invalid."],
        explain("E0000242", "The ETag is not well formed")
            .causes(&[
                cause(
                    "`If-Match` was cut or lost its double quotes; a weak ETag has `W/` before them.",
                    "Send the `ETag` header of the last answer unchanged, quotes included.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request."],
        explain("E0000243", "A value breaks a rule that Okta does not name")
            .causes(&[
                cause(
                    "A validation failed, as with `E0000001`, without details.",
                    "Send the required fields alone and add the rest one by one; if the smallest request fails, open a case at `support.okta.com` with the Okta domain, the `errorId`, and that request without its token.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        414,
        &["This request produced a response with a header too large to be processed."],
        explain("E0000256", "The answer's headers would be too large")
            .causes(&[
                cause(
                    "A redirect carries too much: a long `state`, or tokens with many claims or groups.",
                    "Keep `state` short, and use `response_type=code`, so that no token travels in the address.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
];
