//! Errors of a request that is not well formed.

use crate::finding::{Reference, Sign, cause, explain};
use crate::okta::http::THIS_CALL;
use crate::okta::{Known, known};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Sign::ErrorCause($words), Sign::Summary($words)),*] };
}

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
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
                .any(&[
                    Sign::Summary("validation failed: password"),
                    Sign::ErrorCause("password requirements"),
                    Sign::ErrorCause("password:"),
                ]),
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
                    "This factor is set up for the user already, or another phone number is.",
                    "List `GET …/factors` of the user; use the one that is there, or delete it before the new enrolment.",
                )
                .any(said!["factorEnrollRequest", "existing verified phone", "Factor already exists"]),
                cause(
                    "An address of the network zone is no IPv4 or IPv6 address, range or CIDR block.",
                    "Correct the one that the line quotes; a range is `1.2.3.4-1.2.3.9` with `type` `RANGE`, a block `1.2.3.0/24` with `CIDR`.",
                )
                .any(said!["gateways", "proxies", "valid IPV4"]),
                cause(
                    "The user or group named is not assigned to the app, so there is nothing to simulate or set for it.",
                    "Assign it at `Applications and Resources > Applications > your app > Assignments > Assign`, or name one that is assigned.",
                )
                .any(said!["not assigned to this application", "is not assigned"]),
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
                .any(said!["maximum number", "limit reached"]),
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
        400,
        &["The request was not valid: {0}"],
        explain("E0000002", "A parameter of the request cannot be used")
            .causes(&[
                cause(
                    "What Okta cannot use here is {0}: usually an unknown value, an id of the wrong type, or two options that exclude each other.",
                    "Compare that parameter with the operation's reference page; names and values are case-sensitive.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request body was not well-formed."],
        explain("E0000003", "The request body cannot be read")
            .verdict("Okta could not read the body as the JSON that this operation takes; no field of it was looked at.")
            .causes(&[
                cause(
                    "The body is not valid JSON: a trailing comma, single quotes, an unescaped quote, or nothing at all.",
                    "Print the exact bytes that are sent and run them through a JSON parser (`jq . body.json`).",
                ),
                cause(
                    "The JSON is valid but a value has another shape than this operation wants: a text for an object, a list for one value, an unknown value in a fixed list.",
                    "Compare the shape with a `GET` of the same kind of object, and cut the body down to the required fields.",
                )
                .any(&[Sign::Call("PUT", ""), Sign::Call("POST", "")]),
                cause(
                    "The shell ate the quotes: in `cmd` and PowerShell single quotes do not protect JSON.",
                    "Put the body in a file and send it with `curl --data-binary @body.json`.",
                )
                .any(&[Sign::Words("curl"), Sign::Words("invoke-restmethod"), Sign::Words("powershell")]),
                cause(
                    "A form (`a=b&c=d`) was sent where JSON is wanted.",
                    "Send JSON with `Content-Type: application/json`; only the `/oauth2/` endpoints take forms.",
                )
                .any(&[Sign::Header("content-type", "application/x-www-form-urlencoded"), Sign::Words("x-www-form-urlencoded")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Not found: {0}", "Not found: Resource not found: {0} ({1})"],
        explain("E0000007", "The object does not exist in this org")
            .verdict("This org has no object with that id: it comes from another org, is of another type, or was deleted.")
            .causes(&[
                cause(
                    "The id comes from another org: preview, production and each trial org have ids of their own.",
                    "Check that {org} is the org the id was copied from, and fetch the id anew there.",
                )
                .lasting("Keep ids in the configuration of each environment, and look objects up by name where the same code runs in several.")
                .any(&[Sign::Host("oktapreview.com")]),
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
        404,
        &["The requested path was not found"],
        explain("E0000008", "No operation of the API has this path")
            .causes(&[
                cause(
                    "The path is misspelt or doubled: an org URL that already ends in `/api/v1` or `/`, a missing `/v1`, a word in the wrong place.",
                    "Print the final URL and compare it with the reference page; the org URL is `https://` and the host alone.",
                )
                .any(&[Sign::Words("/api/v1/api/v1"), Sign::Words("//api"), Sign::Words("/oauth2/default/api")]),
                cause(
                    "The operation exists only with a feature, an engine or an Early Access flag that this org does not have.",
                    "Look for the feature at `Settings > Features`, and try the same path in an org where it works.",
                ),
                cause(
                    "The call goes to the Admin Console's host.",
                    "Take `-admin` out of the org URL.",
                )
                .any(&[Sign::Host("-admin")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Unsupported media type"],
        explain("E0000012", "The body is of a type that this path does not take")
            .causes(&[
                cause(
                    "`Content-Type` names a form, text or XML where this operation reads JSON.",
                    "Send `Content-Type: application/json` with a JSON body.",
                )
                .any(&[Sign::Header("content-type", "application/x-www-form-urlencoded"), Sign::Header("content-type", "text/plain")]),
                cause(
                    "An upload (logo, background, certificate) wants a form with a file part.",
                    "Send it as `multipart/form-data` with the field `file`, and let the client set the boundary.",
                )
                .any(&[Sign::Words("logo"), Sign::Words("multipart"), Sign::Words("image/")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers are likely not set."],
        explain("E0000018", "A required header or parameter is missing")
            .causes(&[
                cause(
                    "`Accept` or `Content-Type` was not sent; some clients leave both out where the body is empty or built by hand.",
                    "Add `Accept: application/json` and, with a body, `Content-Type: application/json`.",
                ),
                cause(
                    "The text blames those two headers, but Okta answers so whenever something that the operation requires did not arrive: another header, a cookie or a query parameter.",
                    "Compare the call with the parameters that the operation's reference page marks as required.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000019", "Okta cannot answer in the type that `Accept` asks for")
            .causes(&[
                cause(
                    "SAML metadata is XML, and the client asked for JSON.",
                    "Send `Accept: application/xml` for this path.",
                )
                .any(&[Sign::Words("saml/metadata"), Sign::Words("/preview/saml")]),
                cause(
                    "`Accept` names a type that this path does not produce: a browser's default, an image, or a vendor's type.",
                    "Send `Accept: application/json`; for other formats the type that the operation's reference page names.",
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
                    "This code carries no detail; a parameter of the query or a value in the body usually has a form that cannot be read.",
                    "Cut the call down to its required parameters, then add the others one by one until it fails again.",
                ),
                cause(
                    "In a sign-in page of Identity Engine the step was sent with a stale or incomplete state.",
                    "Start the sign-in again in a fresh tab; in an embedded widget create a new transaction.",
                )
                .any(&[Sign::Call("", "/idp/idx"), Sign::Words("statehandle")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000021", "Okta does not read bodies of this `Content-Type` here")
            .causes(&[
                cause(
                    "`Content-Type` is not the one of this operation: a form where JSON is read, text, or two values joined.",
                    "Send exactly `application/json`; for token requests below `/oauth2/` exactly `application/x-www-form-urlencoded`.",
                ),
                cause(
                    "An SDK set the header wrongly: the Python SDK 2.9.9 does so when it signs in with a private key.",
                    "Move to another release of the SDK.",
                )
                .any(&[Sign::Words("okta http 400"), Sign::Words("okta-sdk-python"), Sign::Words("okta/http_client"), Sign::Words("privatekey")]),
            ])
            .queries(&[THIS_CALL]),
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
                    "Okta names further reasons for this code: no or another `Authorization`, a user or token without access to this API, a feature that the org lacks.",
                    "Repeat the call with a Super Admin's API token; if that works, look at the role and scopes of the first caller, if not, at `Settings > Features`.",
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
    known(
        404,
        &["This endpoint has been deprecated."],
        explain("E0000026", "This endpoint has been withdrawn")
            .causes(&[
                cause(
                    "The path belongs to an API that Okta has retired, such as the Events API v1 (`/api/v1/events`), which the System Log API replaced.",
                    "Call the successor: `GET /api/v1/logs` in place of `/api/v1/events`; for others see the release notes.",
                )
                .any(&[Sign::Call("", "/api/v1/events")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request is missing a required parameter."],
        explain("E0000028", "A required query parameter is missing")
            .causes(&[
                cause(
                    "The operation needs a parameter in its query that was not sent, or was sent under another name or in the body.",
                    "Add what the reference page marks as required: `GET /api/v1/policies`, for one, needs `type`.",
                ),
                cause(
                    "The shell took the `&` of an unquoted URL for its own, so that only the first parameter arrived.",
                    "Put the whole URL into quotes.",
                )
                .any(&[Sign::Words("curl")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid paging request."],
        explain("E0000029", "The page asked for does not exist")
            .verdict("The `after` or `limit` of this call is not one that Okta gave or allows.")
            .causes(&[
                cause(
                    "The cursor in `after` was made up, changed, or belongs to another query; it is no id and no page number.",
                    "Follow the address of `rel=\"next\"` in the `Link` header unchanged, and start at the first page again.",
                )
                .any(&[Sign::ErrorCause("cursor"), Sign::Words("after=")]),
                cause(
                    "`limit` is 0, negative or above what this list allows.",
                    "Leave `limit` out, or use at most 200.",
                )
                .any(&[Sign::ErrorCause("limit")]),
                cause(
                    "The parameters of the first page were changed on the way: `filter`, `q` and `limit` are part of the cursor.",
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
                    "An attribute in `search` or `filter` cannot be searched, is misspelt, or wants `profile.` before it.",
                    "Name it as in the profile (`profile.department`), and set text in double quotes, percent-encoded.",
                ),
                cause(
                    "The cursor in `after` is not one that Okta gave.",
                    "Use the `next` address of the `Link` header unchanged.",
                )
                .any(&[Sign::ErrorCause("cursor"), Sign::Words("after=")]),
                cause(
                    "The operator is not allowed on this field: the System Log, for one, refuses `co` on some of `debugContext`.",
                    "Use `eq` or `sw` on that field, or filter by `eventType` and sort out the rest yourself.",
                )
                .any(&[Sign::Call("GET", "/api/v1/logs"), Sign::Summary("operator"), Sign::ErrorCause("operator")]),
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
                    "Keep one; `search` on users can say what both did: `profile.lastName sw \"A\" and status eq \"ACTIVE\"`.",
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
                    "A value of the path or query cannot be read as the number, boolean or fixed word that is wanted there: it is {0}.",
                    "Look for a placeholder that was not filled (`undefined`, `null`), and write `true` or `false` without quotes.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid SCIM filter."],
        explain("E0000053", "The filter cannot be read")
            .verdict("Okta cannot parse the filter; its own words name the operator, the field or the position.")
            .causes(&[
                cause(
                    "An operator or attribute is misspelt (`eqq`, `displayname`), or a text has no double quotes.",
                    "Use `eq`, `co`, `sw`, `pr`, `gt`, `ge`, `lt` or `le` and double quotes; attribute names are case-sensitive.",
                )
                .any(&[Sign::Summary("operator"), Sign::Summary("unrecognized"), Sign::Summary("position")]),
                cause(
                    "The System Log answers with this code also for fields that cannot be filtered and for a `since` more than 180 days back.",
                    "Give the time as `since` and `until`, never as `published` in the filter, and stay within the last 90 days.",
                )
                .any(&[Sign::Call("GET", "/api/v1/logs"), Sign::Words("eventtype"), Sign::Words("published"), Sign::Words("since")]),
                cause(
                    "The filter was not percent-encoded, so that a space, quote or `+` cut it short.",
                    "Encode it (`curl -G --data-urlencode 'filter=…'`), or paste it into `Reports > System Log` to test it.",
                )
                .any(&[Sign::Words("curl")]),
                cause(
                    "In on-premises provisioning, the SCIM server or connector does not know the filter that Okta sent.",
                    "Support at least `userName eq` and `id eq` on `/Users`, and `displayName eq` on `/Groups`.",
                )
                .any(&[Sign::Words("scim")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        501,
        &["Unsupported operation."],
        explain("E0000060", "The operation is not offered for this object")
            .causes(&[
                cause(
                    "The API has the path, but not for this kind of object: a built-in policy, group or app, or an app type without that ability.",
                    "Read the object's `type`, `features` and `_links` with `GET`: an operation that is allowed is listed there.",
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
                    "Two parameters of the call exclude or contradict each other, such as a filter on one type with an expansion of another.",
                    "Take out the optional parameters and add them back one at a time.",
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
                    "The filter is too complex for this list: an operator other than `eq`, too many parts, or `and` and `or` mixed.",
                    "Cut it down to attributes and operators that the reference page of this list names, and sort out the rest yourself.",
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
                    "Okta's search index did not answer in time, mostly because the search is heavy or the index is being rebuilt.",
                    "Repeat it after some seconds; then narrow `search`, ask for smaller pages, or read the one object by its id.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        403,
        &["The entity is not in the expected state for the requested transition."],
        explain("E0000107", "The object is not in the state that this step starts from")
            .causes(&[
                cause(
                    "The transition was made already, or another has to come first: activating what is active, deleting what is not deactivated.",
                    "Read `status` with `GET`, and call the lifecycle operation that its `_links` offer.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        406,
        &["Accept Header did not contain supported media type 'application/json'"],
        explain("E0000122", "The client does not accept JSON")
            .causes(&[
                cause(
                    "`Accept` lists only types that this endpoint does not produce, such as `text/html` or an image.",
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
                    "Something that has to be unique or consistent clashes with what the org holds; the summary names it.",
                    "Find the other object by the value named there, then change one of the two.",
                ),
                cause(
                    "Two requests changed the same object at the same time.",
                    "Read it anew and repeat the change, one request at a time.",
                )
                .any(&[Sign::Words("terraform"), Sign::Words("parallel")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        410,
        &["This endpoint has been deprecated."],
        explain("E0000215", "This endpoint is gone for good")
            .causes(&[
                cause(
                    "The 410 says that Okta has removed the operation, so no credential or retry brings it back.",
                    "Move to the operation that the reference page names as its successor, and update the SDK or provider that still calls {call}.",
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
                    "Fetch the object again, apply your change to that version, and send its new ETag in `If-Match`.",
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
                    "`If-Match` lost its double quotes or was cut: an ETag is a quoted text, with `W/` before it if it is weak.",
                    "Send the `ETag` header of the last answer unchanged, quotes included; in a shell escape them.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request."],
        explain("E0000243", "A validation failed, and Okta gives no message")
            .causes(&[
                cause(
                    "It is `E0000001` without its words: some value breaks a rule that the endpoint does not name.",
                    "Send the required fields alone and add the rest one by one; if the smallest call fails, take the `errorId` to Okta Support.",
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
                    "A redirect carries too much in its address: a long `state`, or tokens with many claims or groups.",
                    "Keep `state` to a short key of data that you store yourself, and use `response_type=code`, so that no token travels in the address.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
];
