//! Errors of a request that is not well formed.

use crate::catalogue::shared_words::{ADMIN_HOST, ENGINE, FEATURES, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Query, Reference, cause, explain};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Clue::ErrorCause($words), Clue::Summary($words)),*] };
}

/// Okta names the type of a policy that it does not take.
const POLICY_TYPE: &[Clue] = &[Clue::Summary("Invalid policy type")];

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Api validation failed: {0}"],
        explain("E0000001", "A value in the request breaks a rule of this endpoint")
            .verdict("The credential is accepted: what Okta refuses is a value in the request. Each line of `errorCauses` names a field and the rule that it breaks.")
            .causes(&[
                cause(
                    "Okta refuses `{0}`. If no line of `errorCauses` explains why, a field of it is usually missing, misspelled or of the wrong type.\nOkta says: {0}.\nA field of the request is usually missing, misspelled or of the wrong type; each line of `errorCauses` names one.",
                    "Read every line of `errorCauses`, find the field that it names in your request body, and compare it with the same field in the response to a `GET` of an object that works.",
                ),
                cause(
                    "The value must be unique, and another object already has it: usually a user's `login`, or the name or label of a group, app or policy. A deactivated object still has its value.",
                    "Find the object that has the value: for a user, send `GET /api/v1/users/{userId}` with the login instead of the ID; for a group, `GET /api/v1/groups?q=` and the name. Update that object instead of creating a second one, or deactivate and delete it first if it is not needed. In Terraform, take it over with `terraform import okta_user.name <ID>` (the resource in your configuration, and the object's ID).",
                )
                .any(said!["already exists", "already in use", "must be unique"]),
                cause(
                    "The certificate and the private key of the custom domain are not a pair: the certificate was issued for a request that was made with another key.",
                    "Compare the two: `openssl x509 -in certificate.pem -noout -pubkey | openssl sha256` and `openssl pkey -in key.pem -pubout | openssl sha256` must print the same. Send the key that the request for this certificate was made with.",
                )
                .only(said!["certificate and private key do not match", "certificate and the private key do not match"]),
                cause(
                    "The app named in the request is a service app (API Services, type `service`). No user signs in to a service app, so it has no app sign-in policy (formerly authentication policy).",
                    "Leave the policy out for service apps. In Terraform, remove `authentication_policy` from the `okta_app_oauth` resource of type `service`, and upgrade the provider if it sends the policy on its own.",
                )
                .only(said!["invalid resource type"]),
                cause(
                    "A required field is missing from the request body, or it is empty. Custom attributes of a profile can be required too, and then every program that creates users has to send them.",
                    "Fill the field that the line of `errorCauses` names. In a user it belongs inside `profile`, under the variable name that `Directory > Profile Editor` shows, and not under its display name; in Terraform's `okta_user`, a custom attribute belongs into `custom_profile_attributes`. If a custom attribute need not be there, clear `Attribute required` for it at `Directory > Profile Editor`.",
                )
                .any(said!["cannot be left blank", "is required", "required property", "must not be null", "cannot be null", "cannot be empty", "must not be empty", "must be provided", "must be specified", "no value provided"]),
                cause(
                    "The attribute is not in the profile of this user type, app or group. Attribute names are case-sensitive, so `Department` is not `department`.",
                    "Look the attribute up at `Directory > Profile Editor` and use the variable name shown there, or add the attribute there if it is missing. If it is there already, repeat the request once: in 2026, Okta sometimes gave this response by mistake.",
                )
                .any(said!["not defined in profile"]),
                cause(
                    "The value does not fit what Okta allows for this field: its type, pattern, length or list of allowed values. Values of a list are case-sensitive, so `rotate` is not `ROTATE`; some SDKs write their own spelling.",
                    "Compare the value with the same field in the response to a `GET` of an object that works, and send it exactly as it is there. For an attribute of a user's profile, `GET /api/v1/meta/schemas/user/default` shows what is allowed for users of the default type.",
                )
                .any(said!["does not match the", "does not match required", "pattern", "too long", "exceeds", " enum", "invalid value", "valid URL", "must be in the form of an email", "out of range", "must be between", "date format"]),
                cause(
                    "The request names another object that this org does not have: its ID is from another org (preview, sandbox), the object was deleted, or a name was sent instead of an ID.",
                    "Send a `GET` for the ID that the line of `errorCauses` names, for example `GET /api/v1/groups/{groupId}`, with the same credential. If the response is a 404, take the ID from a list of this org, such as `GET /api/v1/groups?q=` and the name.",
                )
                .any(said!["does not exist", "not found", "invalid group", "invalid id"]),
                cause(
                    "The org does not know the value, or no longer has it: an authenticator, a feature or a type that was removed or is off in this org. Terraform keeps sending what is in its state file.",
                    "Compare the value with what the org has, such as `GET /api/v1/authenticators` for a `key` under `settings.authenticators`. Then remove it from the request, or add the authenticator again at `Security > Authenticators > Add authenticator`. In Terraform, run `terraform apply -refresh-only`, or create the resource again.",
                )
                .only(said!["not one of the allowed values", "is not a valid value", "unsupported value"]),
                cause(
                    "The user's status does not allow this step: Okta suspends only active users, and unsuspends only suspended ones.",
                    "Read `status` with `GET /api/v1/users/{userId}`, and send the lifecycle request that fits it: `POST /api/v1/users/{userId}/lifecycle/suspend` for `ACTIVE`, `POST /api/v1/users/{userId}/lifecycle/unsuspend` for `SUSPENDED`.",
                )
                .only(said!["cannot suspend", "cannot unsuspend", "suspendUser"]),
                cause(
                    "The password does not meet the password policy that applies to this user. The line of `errorCauses` lists the rules.",
                    "Send a password that meets the rules in that line, or leave `credentials.password` out, activate the user, and let them choose a password from the activation email.",
                )
                .any(&[
                    Clue::Summary("validation failed: password"),
                    Clue::ErrorCause("password requirements"),
                    Clue::ErrorCause("password:"),
                ]),
                cause(
                    "A rule for a grant with a user must name people. Okta also says so when the grant type is misspelled, for example `client-credentials`, because it then treats the rule as one with a user.",
                    "Write the grant type with an underscore, `client_credentials`. For a grant with a user, fill `conditions.people.users.include` or `conditions.people.groups.include`.",
                )
                .only(said!["conditions.people"]),
                cause(
                    "The scopes of an access policy rule are one of its conditions; the request has them among the actions.",
                    "Move the list from `actions.scopes` to `conditions.scopes.include`.",
                )
                .only(said!["actions.scopes"]),
                cause(
                    "At least one OpenID Connect app still uses this authenticator for CIBA, a sign-in that a user approves on another device.",
                    "Take CIBA out of those apps first: clear it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`, then repeat the request.",
                )
                .only(said!["CIBA"]),
                cause(
                    "Automatic WS-Federation for Office 365 needs the consent of a Microsoft administrator, and the app does not have it.",
                    "Give the consent with a Microsoft administrator's account at `Applications and Resources > Applications > your app > Sign On`, or choose manual WS-Federation there.",
                )
                .only(said!["WS-FED"]),
                cause(
                    "The user, group or owner that the request assigns is assigned already. Nothing needs to be repaired.",
                    "Leave this request out. In Terraform, run `terraform import` for the existing assignment, so that the state knows it.",
                )
                .only(said!["already assigned", "already a member"]),
                cause(
                    "The user already has this authenticator (factor), or has a different verified phone number from the one in the request.",
                    "List what the user has with `GET /api/v1/users/{userId}/factors`. Use the factor found there, or remove it with `DELETE /api/v1/users/{userId}/factors/{factorId}` before you enroll another one.",
                )
                .only(said!["factorEnrollRequest", "existing verified phone", "Factor already exists"]),
                cause(
                    "One IP address in the network zone is not a valid IPv4 or IPv6 address, range or CIDR block, or its `type` does not match its form.",
                    "Correct the value that the line of `errorCauses` quotes: a range is `1.2.3.4-1.2.3.9` with `type` `RANGE`, a block is `1.2.3.0/24` with `type` `CIDR`.",
                )
                .only(said!["gateways", "proxies", "valid IPV4"]),
                cause(
                    "The user or group that the request names is not assigned to the app.",
                    "Assign it at `Applications and Resources > Applications > your app > Assignments`, or name a user or group that is listed there.",
                )
                .only(said!["not assigned to this application", "is not assigned"]),
                cause(
                    "Two keys in the app's `jwks` have the same `kid`, or a key has no `kid`. Okta finds a key by its `kid`, so each needs one of its own.",
                    "Give each key in `jwks` its own `kid`. A key that replaces an older one needs a new `kid` too.",
                )
                .only(said!["unique `kid`", "unique 'kid'", "unique kid"]),
                cause(
                    "The RSA key in the request is shorter than the 2,048 bits that Okta requires.",
                    "Make a new key pair, for example with `openssl genrsa 2048`. Register its public half with Okta, and sign with its private half.",
                )
                .only(said!["RSA key length", "key length"]),
                cause(
                    "The app has no provisioning, or its connection to the other system is not set up.",
                    "Set up the connection at `Applications and Resources > Applications > your app > Provisioning`, or leave the provisioning fields out of the request.",
                )
                .only(said!["Provisioning is not supported"]),
                cause(
                    "The org already has the maximum number of objects of this kind.",
                    "Delete one that is not used. If you need more, open a case at `support.okta.com` with your Okta domain, the error code `E0000001` and the number of objects that you need.",
                )
                .only(said!["maximum number", "limit reached"]),
                cause(
                    "The expression is not valid Okta Expression Language, or it names an attribute or group that does not exist.",
                    "For a claim, test the expression at `Security > API > Authorization Servers > your server > Token Preview`; for a group rule, use the preview of the rule. Strings need double quotes, as in `user.department == \"Sales\"`.",
                )
                .only(said!["expression", "syntax error"]),
                cause(
                    "Okta sent a request to the event hook's endpoint to verify it. The endpoint did not return the value of the header `X-Okta-Verification-Challenge`, or did not respond within 3 seconds.",
                    "Answer that one `GET` with status 200 and the JSON `{\"verification\": \"value of X-Okta-Verification-Challenge\"}`. Try it from outside your network first: `curl -i -H 'X-Okta-Verification-Challenge: test'` and the URL of the endpoint.",
                )
                .only(said!["event hook", "eventHook"]),
                cause(
                    "Two values of the request contradict each other: the error names one field and the one that it must agree with.",
                    "Compare both fields with the response to a `GET` of an object of the same kind that works. In Terraform, remove the argument that the provider already sets on its own, such as the sign-on mode of a preconfigured app, or upgrade the provider.",
                )
                .only(said!["does not match '", "must match", "cannot be used with", "mutually exclusive", "conflicts with"]),
                cause(
                    "A grant type, response type or client authentication method does not fit the type of the app: a service app has only `client_credentials`, a single-page app has no client secret, and `implicit` needs `token` or `id_token` among the response types.",
                    "Send `grant_types`, `response_types` and `token_endpoint_auth_method` that go together with `application_type`: for a web app `authorization_code`, `code` and `client_secret_basic`; for a single-page or native app `authorization_code`, `code` and `none`; for a service app `client_credentials`, `token` and `private_key_jwt`.",
                )
                .only(said!["grant_types", "response_types", "token_endpoint_auth_method", "application_type"]),
                cause(
                    "The scope has a name that is reserved (`okta.` and the scopes of OpenID Connect) or that another scope of the server has.",
                    "Choose another name, such as `orders.read`, at `Security > API > Authorization Servers > your server > Scopes`.",
                )
                .only(said!["reserved", "scope name"]),
                cause(
                    "Okta sets the field itself, such as `id`, `created` or `status`, so no request can set it.",
                    "Leave the field out of the request. Operations of their own change some of them, such as `POST /api/v1/users/{userId}/lifecycle/activate` for `status`.",
                )
                .any(said!["read-only", "read only", "cannot be modified", "immutable", "may not be changed", "cannot be changed"]),
                cause(
                    "Another directory or app is the source of this profile, and the field can be changed only there.",
                    "Change the value in that directory or app. If Okta should decide, set the source of the attribute to Okta at `Directory > Profile Editor`.",
                )
                .any(said!["read-only", "read only", "cannot be modified", "immutable", "may not be changed", "cannot be changed"]),
                cause(
                    "The phone number has no country code, or contains something other than digits.",
                    "Send it in the international form: `+`, the country code and the number, such as `+15555550123`.",
                )
                .only(said!["phone number", "phoneNumber", "mobilePhone"]),
                cause(
                    "A redirect or sign-out URI is not absolute, has a fragment (`#…`), or has a wildcard where Okta allows none.",
                    "Write each URI in full with `https` (or `http://localhost` for development), without `#` and everything behind it.",
                )
                .only(said!["redirect_uri", "redirectUri"]),
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
        explain("E0000002", "A parameter of the request is not valid").verdict("Okta accepted the path and the credential, but cannot use one value of the request. Its reason: {0}.\nOkta accepted the path and the credential, but cannot use one value of the request.")
            .causes(&[
                cause(
                    "A value is not one that this operation knows. Often only the capital letters are wrong.",
                    "Find the word that Okta quotes in your URL or body, and compare it with the allowed values on the page of the operation at `developer.okta.com/docs/api`. They are case-sensitive: `status=active` is not `status=ACTIVE`.",
                )
                .unless(POLICY_TYPE),
                cause(
                    "An ID is of the wrong kind for its place in the path or body: for example, a group's ID (`00g…`) where a user's (`00u…`) belongs.",
                    "Compare the first three characters of each ID with what its place expects: `00u` user, `00g` group, `0oa` app, `aus` authorization server.",
                )
                .unless(POLICY_TYPE),
                cause(
                    "Two options of the request exclude each other, although each is allowed on its own.",
                    "Send the request with the parameters that the reference page at `developer.okta.com/docs/api` marks as required, and add the others one by one.",
                )
                .unless(POLICY_TYPE),
                cause(
                    "The policy type belongs to the other engine: policies of the type `ACCESS_POLICY` (app sign-in policies), `PROFILE_ENROLLMENT` and others exist only in Identity Engine, and this org is on Classic Engine.",
                    "Look in the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` means Classic Engine. In Classic Engine, set the rules of one app at `Applications and Resources > Applications > your app > Sign On`, and leave `okta_app_signon_policy` out of Terraform.",
                )
                .only(POLICY_TYPE),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request body was not well-formed."],
        explain("E0000003", "The request body cannot be read as JSON")
            .verdict("Okta refused the body because it could not read it at all, so no value in it was checked yet. The credential and the path are accepted.")
            .causes(&[
                cause(
                    "The body is not valid JSON, for example because of a trailing comma, of single quotes, or because it is empty.",
                    "Run the bytes that were sent through a JSON parser: `jq . body.json` names the line of the fault.",
                ),
                cause(
                    "The JSON is valid, but a value has the wrong shape: a string where an object belongs, a list where one value belongs, or a value that is not in the fixed list.",
                    "Compare the body with the response to a `GET` of an object of the same kind. Then cut it down to the required fields and add the others one by one.",
                )
                .any(&[Clue::Call("PUT", ""), Clue::Call("POST", "")]),
                cause(
                    "The shell removed the quotes before `curl` saw them: single quotes do not protect JSON in `cmd` and sometimes in PowerShell.",
                    "Put the body into a file and send it with `curl --data-binary @body.json`.",
                )
                .any(&[Clue::Words("curl"), Clue::Words("invoke-restmethod"), Clue::Words("powershell")]),
                cause(
                    "The request sent a form (`a=b&c=d`), but this endpoint expects JSON.",
                    "Send JSON with `Content-Type: application/json`. Only the token endpoints below `/oauth2/` accept forms.",
                )
                .any(&[Clue::Header("content-type", "application/x-www-form-urlencoded"), Clue::Words("x-www-form-urlencoded")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Not found: {0}", "Not found: Resource not found: {0} ({1})", "Resource not found: {0} ({1})"],
        explain("E0000007", "The object does not exist in this org")
            .verdict("The path and the credential are accepted, but this org has no object with that ID: it belongs to another org, is of a different type, or was deleted.")
            .causes(&[
                cause(
                    "The ID comes from another org: preview, production and each trial org have their own IDs, even for objects with the same name.",
                    "Compare the host of the request ({org}) with the org that the ID was copied from, and copy the ID again from the right one.",
                )
                .prevention("Keep the org URL and the IDs of its objects in one configuration per environment.")
                .any(&[Clue::Words("oktapreview.com")]),
                cause(
                    "The variable for the ID was empty, so the program wrote `undefined`, `null` or `None` into the path.",
                    "Print the URL before the request is sent, and find the earlier step that should have set the ID. Sometimes that step's own response was an error (look for `errorCode` in it) that nobody read.",
                )
                .only(&[
                    Clue::Summary("found: undefined"),
                    Clue::Summary("found: null"),
                    Clue::Summary("found: none"),
                    Clue::Summary("found: nil"),
                    Clue::Summary("found: [object"),
                ]),
                cause(
                    "The object was deleted, by a person or by another program.",
                    "Search `Reports > System Log` for `target.id eq \"<ID>\"` with the ID from the path: the event names who deleted the object.",
                )
                .unless(&[Clue::Summary("(")]),
                cause(
                    "The ID belongs to an object of a different type from the one that the path is for.",
                    "Look at how it starts: users have `00u`, groups `00g`, apps `0oa`, authorization servers `aus`, policies `00p` or `rst`.",
                )
                .unless(&[Clue::Summary("(")]),
                cause(
                    "The object exists, but the resource set of the caller's custom admin role sometimes does not include it.",
                    "Look at the role's resource set at `Security > Administrators > Resources`, or send the request with the token of a Super Admin to compare.",
                )
                .unless(&[Clue::Summary("(")]),
                cause(
                    "The ID starts with `00g`, so it is a group's, and this path expects an object of another type.",
                    "Put an ID of the right type into the path (`00u…` for a user, `0oa…` for an app), or use the path for groups, `/api/v1/groups/{groupId}`.",
                )
                .only(&[Clue::Summary("found: 00g")])
                .unless(&[Clue::Summary("Group)")]),
                cause(
                    "The ID starts with `00u`, so it is a user's, and this path expects an object of another type.",
                    "Put an ID of the right type into the path (`00g…` for a group, `0oa…` for an app), or use the path for users, `/api/v1/users/{userId}`.",
                )
                .only(&[Clue::Summary("found: 00u")])
                .unless(&[Clue::Summary("(User)"), Clue::Summary("(AppUser)")]),
                cause(
                    "The token has no user, which is usual for a service app, and `me` stands for the user behind the token.",
                    "Put the user's ID instead of `me`, as in `/api/v1/users/{userId}`, or use a token for which a user signed in.",
                )
                .only(&[Clue::Summary("found: me (User)")]),
                cause(
                    "No user of this org has that ID or login. A display name does not find a user in the path, nor does an email address that is not the login.",
                    "Search for the user at `Directory > People`. In the path, use the ID (`00u…`) or the full login, percent-encoded, so that `+` becomes `%2B`.",
                )
                .only(&[Clue::Summary("(User)")]),
                cause(
                    "No authorization server of this org has that ID: it was deleted, or is one of another org.",
                    "Take the issuer from `Issuer URI` at `Security > API > Authorization Servers`.",
                )
                .only(&[Clue::Summary("(AuthorizationServer)")]),
                cause(
                    "The Admin Console has no list `Security > API > Authorization Servers`: the org does not have API Access Management, an optional product without which even `default` is missing.",
                    "Use the org authorization server: its issuer is `https://{org}`, without `/oauth2/`.",
                )
                .only(&[Clue::Summary("(AuthorizationServer)")]),
                cause(
                    "The group has another ID, or the path contains the group's name, which the path does not accept.",
                    "Find the group's ID with `GET /api/v1/groups?q=` and the start of its name; the ID starts with `00g`.",
                )
                .only(&[Clue::Summary("(UserGroup)"), Clue::Summary("(Group)")]),
                cause(
                    "No app of this org has that ID: it was deleted, or the ID is that of another object.",
                    "Find the app with `GET /api/v1/apps?q=` and its label; its ID starts with `0oa`, and for OpenID Connect apps it is also the client ID.",
                )
                .only(&[Clue::Summary("AppInstance)"), Clue::Summary("(PublicClientApp)")]),
                cause(
                    "The app exists, but the user in the path is not assigned to it.",
                    "Look the user up at `Applications and Resources > Applications > your app > Assignments`, and assign the app there (`Assign > Assign to People`) if the user is missing.",
                )
                .only(&[Clue::Summary("(AppUser)")]),
                cause(
                    "The app exists but is inactive. Okta sometimes responds to requests about the assignments of an inactive app as if it did not exist.",
                    "Look for the app at `Applications and Resources > Applications` with the status `Inactive`. Activate it with `POST /api/v1/apps/{appId}/lifecycle/activate` (`status = \"ACTIVE\"` in Terraform), and assign then.",
                )
                .only(&[Clue::Summary("AppInstance)")]),
                cause(
                    "No policy or rule has that ID: it was deleted, or the rule belongs to another policy than the one in the path.",
                    "List the policies with `GET /api/v1/policies?type=` and the type, for example `ACCESS_POLICY`. Then list the rules of the right one with `GET /api/v1/policies/{policyId}/rules`.",
                )
                .only(&[Clue::Summary("(Policy)"), Clue::Summary("(PolicyRule)"), Clue::Summary("(PolicyResource")]),
                cause(
                    "No network zone of this org has that ID. A zone that was deleted and created again has a new one.",
                    "Take the zone's ID (`nzo…`) from `GET /api/v1/zones`, and put it into the policies and scripts that use the old one.",
                )
                .only(&[Clue::Summary("(NetworkZone)")]),
                cause(
                    "The identity provider was deleted, or its ID is one of another org.",
                    "Take the ID (`0oa…`) from `GET /api/v1/idps`, or look for the provider at `Security > Identity Providers`.",
                )
                .only(&[Clue::Summary("(IdpTrust)")]),
                cause(
                    "The factor with that ID was reset, was never activated, or belongs to another user.",
                    "List this user's factors with `GET /api/v1/users/{userId}/factors` and use an ID from there, or enroll the factor again.",
                )
                .only(&[Clue::Summary("Factor)")]),
                cause(
                    "Okta no longer has that token: it was revoked, has expired, or belongs to a different client or user than the one in the path.",
                    "List the refresh tokens of that client and user with `GET /api/v1/users/{userId}/clients/{clientId}/tokens`. A token that is not in the list is already revoked, so there is nothing left to do.",
                )
                .only(&[Clue::Summary("(Token)"), Clue::Summary("Token)")]),
                cause(
                    "The role assignment belongs to another user, group or app, or the path holds the role's type (`ORG_ADMIN`) or label instead of the ID of the assignment.",
                    "List the assignments with `GET /api/v1/users/{userId}/roles` (likewise below `/groups/` and `/oauth2/v1/clients/`), and use an `id` from there.",
                )
                .only(&[Clue::Summary("(RoleAssignment)"), Clue::Summary("(Role)")]),
                cause(
                    "No device of this org has that ID: it was deleted, or belongs to another org.",
                    "Take the device's ID from `GET /api/v1/devices`.",
                )
                .only(&[Clue::Summary("(Device)")]),
                cause(
                    "The brand was deleted, or its ID is one of another org.",
                    "Take the brand's ID from `GET /api/v1/brands`.",
                )
                .only(&[Clue::Summary("(Brand)")]),
                cause(
                    "The user type was deleted, or its ID is one of another org.",
                    "Take the ID of the user type from `GET /api/v1/meta/types/user`.",
                )
                .only(&[Clue::Summary("(CVDType)")]),
                cause(
                    "The object was deleted outside of Terraform, whose state still has its ID.",
                    "Run `terraform plan -refresh-only` to see what is gone. Then run `terraform state rm` for that resource, or let the next `terraform apply` create it again.",
                )
                .prevention("Change what Terraform manages only through Terraform.")
                .only(&[Clue::Words("terraform"), Clue::Words("tfstate")]),
                cause(
                    "The session is over: the user signed out, it expired, or an administrator cleared it. The request itself is not the problem.",
                    "Send the user through sign-in again, for example through `/oauth2/v1/authorize`, to get a new session.",
                )
                .only(&[Clue::Summary("Session)"), Clue::Call("", "/api/v1/sessions")]),
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
        explain("E0000008", "This path does not exist in the org's API")
            .verdict("Okta refused only the path: this org does not offer {call}. The credential is not the problem.")
            .causes(&[
                cause(
                    "The path is misspelled or doubled. Usually the org URL in the configuration already ends in `/` or `/api/v1`, or `/v1` is missing from the path.",
                    "Print the final URL of the request and compare it with the operation's reference page. The org URL is only `https://` and the host, as in `https://{org}`.",
                )
                .any(&[Clue::Words("/api/v1/api/v1"), Clue::Words("//api/"), Clue::Words("/oauth2/default/api")]),
                cause(
                    "The operation needs a feature or an engine that this org does not have, so its path does not exist here.",
                    "Look for the feature at `Settings > Features`. If it is not listed, open a case at `support.okta.com` with your Okta domain, the path and the `errorId`.",
                ),
                ADMIN_HOST,
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        404,
        &["Unsupported media type"],
        explain("E0000012", "This path does not accept the body's `Content-Type`").verdict("Okta refused only the declared type of the body. Neither the credential nor the content of the body is the problem.")
            .causes(&[
                cause(
                    "`Content-Type` names a form, plain text or XML, but this path expects JSON. `curl -d` sends a form unless told otherwise.",
                    "Send a JSON body with `Content-Type: application/json` (`curl -H 'Content-Type: application/json' -d @body.json`).",
                )
                .any(&[Clue::Header("content-type", "application/x-www-form-urlencoded"), Clue::Header("content-type", "text/plain")]),
                cause(
                    "This path expects an upload (a logo, a background, a certificate) as a form with a file part.",
                    "Send the file as `multipart/form-data` in the field `file`, with `curl -F file=@logo.png`. Do not write the `Content-Type` yourself, because the client must set the boundary.",
                )
                .any(&[Clue::Words("/logo"), Clue::Words("multipart"), Clue::Words("image/png")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers are likely not set."],
        explain("E0000018", "A required header or parameter is missing").verdict("The credential is not the problem: the request is incomplete, and Okta did nothing with it.")
            .causes(&[
                cause(
                    "The request had no `Accept` or no `Content-Type` header, which some clients leave out when the body is empty.",
                    "Add `Accept: application/json` and, for a request with a body, `Content-Type: application/json`.",
                ),
                cause(
                    "A query parameter that this operation requires is missing or misspelled.",
                    "Compare the URL with the parameters that the operation's reference page marks as required, and print it as it is sent (`curl -v`).",
                ),
                cause(
                    "A proxy removed a header or cookie that this operation requires.",
                    "Send the request directly to {org} with `curl -v`, and compare the headers with those that arrive through the proxy.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000019", "This path cannot respond in the type that `Accept` asks for").verdict("Okta refused the request because of its `Accept` header. The credential and the body are not the problem.")
            .causes(&[
                cause(
                    "The client asked for JSON, but SAML metadata is XML.",
                    "Send `Accept: application/xml` for this path (`curl -H 'Accept: application/xml'`).",
                )
                .any(&[Clue::Words("saml/metadata"), Clue::Words("/preview/saml")]),
                cause(
                    "`Accept` names a type that this path does not offer, such as a browser's default, an image, or a vendor's own type.",
                    "Send `Accept: application/json`, or the type that the operation's page at `developer.okta.com/docs/api` names.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request."],
        explain("E0000020", "The request is malformed, and Okta does not say where").verdict("Okta could not read a part of the request, but does not say which. The credential and your role are not the problem.")
            .causes(&[
                cause(
                    "A value in the query or in the body cannot be read, and Okta does not say which.",
                    "Cut the request down to its required parameters. When that works, add the others one by one: the one that brings `E0000020` back is the cause.",
                ),
                cause(
                    "On a sign-in page of Identity Engine, the step was sent with a `stateHandle` that is out of date or incomplete.",
                    "Start the sign-in again in a new tab. In your own client, take `stateHandle` from the latest response for each step.",
                )
                .any(&[Clue::Call("", "/idp/idx"), Clue::Words("statehandle")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request.  Accept and/or Content-Type headers likely do not match supported values."],
        explain("E0000021", "This path does not accept the body's `Content-Type`").verdict("Okta refused only the declared type of the body. Neither the credential nor the content of the body is the problem.")
            .causes(&[
                cause(
                    "The body is declared as a form or as plain text, but this path expects JSON.",
                    "Send exactly `Content-Type: application/json`. Only token requests below `/oauth2/` use `application/x-www-form-urlencoded`.",
                ),
                cause(
                    "One `Content-Type` header has two values, because both your code and the library set it.",
                    "Set the header in one place, and look with `curl -v` or a proxy at what is really sent.",
                ),
                cause(
                    "The SDK set the wrong header: version 2.9.9 of the SDK for Python does so when it signs in with a private key.",
                    "Install a different release of the SDK (the package `okta`) than 2.9.9. Your own code and key are not the problem.",
                )
                .only(&[Clue::Words("okta http 400"), Clue::Words("okta-sdk-python"), Clue::Words("okta/http_client"), Clue::Words("privatekey")]),
                cause(
                    "A script in the page changes the headers of every request, such as an interceptor of `fetch` or of Axios, so the token request goes out as JSON.",
                    "Let the interceptor leave requests to {org} as they are. Below `/oauth2/`, send `Content-Type: application/x-www-form-urlencoded`.",
                )
                .any(&[Clue::Call("", "/oauth2/"), Clue::Words("/v1/token"), Clue::Words("parsefromurl"), Clue::Words("cors policy")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        405,
        &["The endpoint does not support the provided HTTP method"],
        explain("E0000022", "This path does not support this HTTP method")
            .verdict("Okta refused only the method (`GET`, `POST`, `PUT` and so on): the path exists, but not for this one. The credential is usually not the problem.")
            .causes(&[
                cause(
                    "The method is wrong for this path, which is the usual reason. Okta normally replaces a whole object with `PUT`, changes parts of it with `POST`, and supports `PATCH` on few paths.",
                    "Compare method and path with the operation's page at `developer.okta.com/docs/api`. A `GET` of the same path shows whether the path itself is right.",
                )
                .prevention("Send requests through an Okta SDK, which knows the methods of each path.")
                .any(&[Clue::Call("PATCH", ""), Clue::Call("PUT", ""), Clue::Words("/api/v1/realms/")]),
                cause(
                    "The variable for the ID was empty, so the path names the list instead of one object.",
                    "Print the final URL, look in it for `//`, a trailing `/` or `undefined`, and find the step that should have set the ID.",
                )
                .prevention("Refuse an empty ID before the path is built.")
                .any(&[Clue::Call("DELETE", ""), Clue::Words("undefined"), Clue::Words("//api/v1"), Clue::Words("/null")]),
                cause(
                    "The request went out as `GET`, but `/token`, `/introspect` and `/revoke` accept only `POST`. A browser's address bar sends `GET`, and so does `curl` without `-d`.",
                    "Send `POST` with the parameters in the body (`curl -d grant_type=…`), and leave `?` and everything behind it out of the URL.",
                )
                .any(&[Clue::Call("GET", "/oauth2/")]),
                cause(
                    "A redirect turned the `POST` into a `GET`: from `http` to `https`, or to another host.",
                    "Send the request to the `https` URL of the org directly (`https://{org}`), and switch automatic redirects off, as `curl` does without `-L`.",
                )
                .any(&[Clue::Call("GET", ""), Clue::Status(301), Clue::Status(302)]),
                cause(
                    "The org runs on the other engine: this path belongs to Identity Engine and the org is on Classic Engine, or the reverse.",
                    "Look in the Admin Console: `Security > Global Session Policy` means Identity Engine, `Security > Authentication` means Classic Engine. Use that engine's API, and set the same engine in the SDK or widget.",
                )
                .any(ENGINE),
                cause(
                    "Okta sometimes gives this response for a different reason: an `Authorization` header that is missing or of another kind, no access to this API, or a feature that is not switched on.",
                    "Repeat the request once with a Super Admin's API token (`Authorization: SSWS …`). If that works, look at the first caller's role and scopes; if it fails too, look at `Settings > Features`.",
                ),
                cause(
                    "The URL is a page of the Admin Console or of the sign-in, and not a path of the API.",
                    "Use a path that starts with `/api/v1/` or `/oauth2/`, on the host without `-admin`.",
                )
                .any(&[Clue::Host("-admin"), Clue::Call("", "/login/"), Clue::Call("", "/admin/"), Clue::Call("", "/app/")]),
                cause(
                    "A released tool or SDK sent a request that Okta documents, such as Terraform reading an authorization server's scopes. Either Okta had a fault at that time, or this release still uses a path that Okta has changed.",
                    "Run it again, and look at `status.okta.com` for the time of the response. If it is refused again, install the newest release (`terraform init -upgrade` for Terraform's provider), and open a case with the `X-Okta-Request-Id` of the response if that is refused too.",
                )
                .only(&[Clue::Words("terraform"), Clue::Words("the api returned an error")]),
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
        explain("E0000026", "This endpoint has been withdrawn").verdict("A new token or another role does not help: Okta has switched this endpoint off, and other requests still work.")
            .causes(&[
                cause(
                    "The request goes to the Events API v1 (`/api/v1/events`), which Okta has retired.",
                    "Use `GET /api/v1/logs`, with the event types of the System Log.",
                )
                .any(&[Clue::Call("", "/api/v1/events")]),
                cause(
                    "Another API was retired, and an old SDK or script still uses it.",
                    "Update the SDK, or search the reference at `developer.okta.com/docs/api` for the object that the path names.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The request is missing a required parameter."],
        explain("E0000028", "A required query parameter is missing").verdict("Okta refused the request because a query parameter that it requires did not arrive. The credential and the path are not the problem.")
            .causes(&[
                cause(
                    "A query parameter that this operation requires was left out, misnamed, or sent in the body.",
                    "Add what the operation's reference page marks as required. For example, `GET /api/v1/policies` needs `type`, as in `?type=OKTA_SIGN_ON`.",
                ),
                cause(
                    "The URL was not in quotes, so the shell ended the command at the first `&`, and only the first parameter arrived.",
                    "Put the whole URL into quotes: `curl \"https://{org}/api/v1/users?limit=10&after=…\"`.",
                )
                .any(&[Clue::Words("curl")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid paging request."],
        explain("E0000029", "The paging parameters of the request are not valid")
            .verdict("Okta refused only `after` or `limit` of this request. The credential and the path are not the problem.")
            .causes(&[
                cause(
                    "The cursor in `after` was made up or changed. A cursor is neither an ID nor a page number.",
                    "Start at the first page, and follow the URL with `rel=\"next\"` in the `Link` header without changing it.",
                )
                .any(&[Clue::ErrorCause("cursor"), Clue::Words("after=")]),
                cause(
                    "`limit` is outside the range that this list allows: 0, negative, or above the maximum.",
                    "Leave `limit` out, or set it to at most `200`.",
                )
                .any(&[Clue::ErrorCause("limit")]),
                cause(
                    "The cursor belongs to one combination of `filter`, `q` and `limit`, and one of them was changed between two pages.",
                    "Keep the whole `next` URL from page to page. To change the filter, start again at the first page, without `after`.",
                )
                .any(&[Clue::ErrorCause("cursor"), Clue::Words("after=")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request. Invalid date. Dates must be of the form yyyy-MM-dd'T'HH:mm:ss.SSSZZ, e.g. 2013-01-01T12:00:00.000-07:00."],
        explain("E0000030", "A date has a format that Okta cannot read").verdict("Okta refused the request because of one date in its query or body. The credential and the other values are not the problem.")
            .causes(&[
                cause(
                    "The date has no milliseconds or no time zone, or is only a day.",
                    "Write the date in UTC, with milliseconds and `Z`, as in `since=2026-01-31T12:00:00.000Z`.",
                ),
                cause(
                    "The `+` of the time zone became a space, because the URL was not percent-encoded.",
                    "Send a `+` in a query as `%2B`, or use `Z` and a time in UTC.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid search criteria."],
        explain("E0000031", "Okta cannot evaluate the search or filter")
            .verdict("Okta refused the value of `search`, `filter` or `after`, and returned no list. The credential and the path are not the problem.")
            .causes(&[
                cause(
                    "The expression was percent-encoded twice. SDKs and modules encode the value themselves, so `+`, `%20` and `%22` that were copied from a URL reach Okta as characters of the expression.",
                    "Pass the expression to the SDK as a person would write it, with blanks and double quotes: `profile.name eq \"IAM Team\"`. Encode it only where you write the URL yourself.",
                )
                .only(&[Clue::Words("+eq+"), Clue::Words("+sw+"), Clue::Words("+gt+"), Clue::Words("%20eq%20"), Clue::Words("eq %22")])
                .unless(&[Clue::Words("?search="), Clue::Words("&search="), Clue::Words("?filter="), Clue::Words("&filter=")]),
                cause(
                    "The list cannot be filtered by this parameter. Okta's lists differ: `GET /api/v1/apps/{appId}/users` takes only `q`, and `filter` of `GET /api/v1/users` takes few attributes, while `search` takes nearly all.",
                    "Look at the query parameters of the operation at `developer.okta.com/docs/api`. For the users of an app, leave `filter` out and send `q=` with the beginning of a name, or select the rest in your own code; for users, send `search=` in place of `filter=`.",
                )
                .any(&[Clue::Words("ListApplicationUsers"), Clue::Words("listAppUsers"), Clue::Words("filter")])
                .unless(&[Clue::ErrorCause("cursor"), Clue::Call("GET", "/api/v1/logs")]),
                cause(
                    "The expression names an attribute that Okta does not know. Usually `profile.` is missing before it, or its display name was used instead of its variable name.",
                    "Write the attribute with `profile.` and the variable name from `Directory > Profile Editor`, as in `search=profile.department eq \"Sales\"`.",
                )
                .unless(&[Clue::ErrorCause("cursor")]),
                cause(
                    "A string or a time in the expression is not in double quotes, as in `lastUpdated gt 2026-03-01T00:00:00.000Z`.",
                    "Write `lastUpdated gt \"2026-03-01T00:00:00.000Z\"`, and percent-encode the quotes too (`%22`): `filter=lastUpdated%20gt%20%222026-03-01T00:00:00.000Z%22`.",
                )
                .unless(&[Clue::ErrorCause("cursor")]),
                cause(
                    "The cursor in `after` is not one that Okta returned.",
                    "Start at the first page, and follow the URL with `rel=\"next\"` in the `Link` header without changing it.",
                )
                .any(&[Clue::ErrorCause("cursor"), Clue::Words("after=")]),
                cause(
                    "The operator is not allowed for this field: in the System Log, for example, Okta refuses `co` on some fields below `debugContext.debugData`.",
                    "Use `eq` or `sw` instead of `co`, or filter by `eventType` only and select the rest in your own code.",
                )
                .any(&[Clue::Call("GET", "/api/v1/logs"), Clue::Summary("operator"), Clue::ErrorCause("operator")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request. Can't specify a search query and filter in the same request."],
        explain("E0000033", "The request has both a search and a filter").verdict("Okta refused `q`, `search` and `filter` together. Each of them may be right on its own.")
            .causes(&[
                cause(
                    "The request has two or three of `q`, `search` and `filter`, which exclude each other. Often a helper of the SDK adds `filter` to a request that already has `search`.",
                    "Keep one of the three. For users, `search` can say what both would: `profile.lastName sw \"A\" and status eq \"ACTIVE\"`.",
                )
                .certain(),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Type mismatch exception.  {0}"],
        explain("E0000037", "A parameter is of the wrong type").verdict("Okta refused the value of a parameter: it is a word, a number or an ID where Okta expects something else. The credential is not the problem. Okta's words: {0}.\nOkta refused the value of a parameter: it is a word, a number or an ID where Okta expects something else. The credential is not the problem.")
            .causes(&[
                cause(
                    "The variable behind the parameter was not filled, so the request contains `undefined`, `null` or an empty string.",
                    "Print the final URL and body (`curl -v`), look for `undefined`, `null` and `//` in them, and find the step that should have set the value.",
                )
                .any(&[Clue::Words("undefined"), Clue::Words("=null"), Clue::Summary("null")]),
                cause(
                    "A number or a boolean was sent in quotes, so Okta reads it as a string.",
                    "Send `true`, `false` and numbers without quotes, as in `\"limit\": 20`.",
                ),
                cause(
                    "A word is not one of the allowed ones, or has the wrong capital letters.",
                    "Compare it with the allowed values on the operation's page at `developer.okta.com/docs/api`.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid SCIM filter."],
        explain("E0000053", "The filter cannot be read")
            .verdict("Okta refused the expression in `filter`: it cannot be read, or the list cannot be filtered by that field. The credential is not the problem.")
            .causes(&[
                cause(
                    "An operator or attribute is misspelled (`eqq`, `displayname`).",
                    "Use only `eq`, `co`, `sw`, `pr`, `gt`, `ge`, `lt` or `le`, as far as this list supports them. Attribute names are case-sensitive: `profile.lastName`.",
                )
                .any(&[Clue::Words("operator"), Clue::Words("unrecognized"), Clue::Words("at position")]),
                cause(
                    "A string in the filter has no double quotes.",
                    "Put every string in double quotes, as in `status eq \"ACTIVE\"`. Only numbers, `true` and `false` have none.",
                )
                .any(&[Clue::Words("operator"), Clue::Words("unrecognized"), Clue::Words("at position")]),
                cause(
                    "The filter uses `published`, `changeDetails` or a field that is not in the System Log's schema, and none of these can be filtered.",
                    "Give the time with the parameters `since` and `until`, not as `published` in the filter. For other fields, try the filter in the search field of `Reports > System Log`.",
                )
                .any(&[Clue::Words("/api/v1/logs"), Clue::Words("eventtype"), Clue::Words("published")]),
                cause(
                    "The request asks the System Log for a time that is too long ago: Okta refuses a `since` of more than 180 days.",
                    "Choose a `since` within the last 90 days, which is as long as Okta keeps entries.",
                )
                .unless(&[Clue::Call("", "/api/v1/users"), Clue::Call("", "/api/v1/groups"), Clue::Call("", "/api/v1/apps")]),
                cause(
                    "The filter was not percent-encoded, so it was cut off at a space, quote or `+`.",
                    "Let `curl` encode the filter with `curl -G --data-urlencode 'filter=…'`. A filter for the System Log can be tried first in the search field of `Reports > System Log`.",
                )
                .any(&[Clue::Words("curl")]),
                cause(
                    "In on-premises provisioning, your SCIM server or connector does not understand the filter that Okta sends.",
                    "Let your SCIM server support at least `userName eq` and `id eq` on `/Users`, and `displayName eq` on `/Groups`.",
                )
                .any(&[Clue::Words("scim/v2"), Clue::Words("provisioning")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        501,
        &["Unsupported operation."],
        explain("E0000060", "Okta does not support the operation for this object").verdict("Okta accepted the path and the credential, but refused the operation for this kind of object. A retry or another role does not help.")
            .causes(&[
                cause(
                    "The object is built in. Okta's own policies, groups such as `Everyone`, and system apps allow only some operations.",
                    "Look at `system` or `type` in the response of a `GET` of the object: `true` or `BUILT_IN` means that it is built in. Create an object of your own instead.",
                ),
                cause(
                    "The object is one of your own, but objects of this kind do not have the operation, such as provisioning in an app that has none.",
                    "Read the object with `GET`, and look at its `_links`: they list the operations that it allows. Leave out what is not there.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Invalid combination of parameters specified."],
        explain("E0000063", "Two parameters of the request exclude each other")
            .verdict("Okta refused the combination of two parameters, and neither of them on its own. The credential is not the problem.")
            .causes(&[
                cause(
                    "The URL has two parameters that contradict each other, for example `q` with `search`, or a filter on one type with an expansion of another.",
                    "Send the request with the parameters that its reference page marks as required, then add the others one by one. The one that brings `E0000063` back is the one to leave out.",
                ),
                cause(
                    "One parameter was copied from another operation (`sendEmail` or `activate`, for example).",
                    "Remove the parameters that the reference page of this operation at `developer.okta.com/docs/api` does not list.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["The provided filter is unsupported."],
        explain("E0000094", "This list does not support the filter").verdict("Okta refused only the expression in `filter`, which this list does not support. The credential and the path are not the problem.")
            .causes(&[
                cause(
                    "The filter uses an operator that this list does not support, often `co` or `sw` where only `eq` works.",
                    "Use only the attributes and operators that the page of this list at `developer.okta.com/docs/api` names, usually one `eq`, as in `filter=status eq \"ACTIVE\"`.",
                ),
                cause(
                    "Each condition would be allowed, but the filter joins more of them than this list supports.",
                    "Send one condition, such as `filter=status eq \"ACTIVE\"`, and select the rest in your own code.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        503,
        &["Unable to perform search query."],
        explain("E0000100", "The search could not be run at the moment")
            .verdict("Okta's search returned no result in time. The request is well formed, and the credential is not the problem.")
            .causes(&[
                cause(
                    "The search is heavy: a wide `search` with `co` or `sw`, or a large page.",
                    "Narrow `search` to `eq` on an indexed attribute such as `profile.login`, and set a smaller `limit`.",
                ),
                cause(
                    "Okta's search index does not respond. Then narrow searches fail too.",
                    "Repeat the request after some seconds, and look at `status.okta.com` if it lasts. Single objects can still be read by their ID (`GET /api/v1/users/{userId}`).",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        403,
        &["The entity is not in the expected state for the requested transition."],
        explain("E0000107", "The object's status does not allow this step").verdict("Okta refused the step because of the object's `status`. The path and the credential are accepted, and nothing was changed.")
            .causes(&[
                cause(
                    "The step was done already, for example by an earlier run of the same script.",
                    "Read `status` with a `GET` of the object (for a user, `GET /api/v1/users/{userId}`). If it is already what you want, skip the request.",
                ),
                cause(
                    "Another step has to come first. For example, Okta deletes only what has been deactivated.",
                    "Send the lifecycle request that `_links` of the object offers, for example the one that ends in `/lifecycle/deactivate`, and then this one.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        406,
        &["Accept Header did not contain supported media type 'application/json'"],
        explain("E0000122", "The `Accept` header does not allow JSON")
            .verdict("Okta refused the request because of its `Accept` header, which does not allow JSON. The path and the credential are right.")
            .causes(&[
                cause(
                    "The HTTP client sends an `Accept` header of its own, such as `text/html` or an image type, but this API responds only with JSON.",
                    "Send `Accept: application/json`. `curl -v` shows what the client really sends.",
                ),
                cause(
                    "The program asks for a special type on purpose, such as a vendor's own type or one with a version, which this API does not offer.",
                    "Compare it with the operation's reference page at `developer.okta.com/docs/api`, or send `Accept: application/json` without parameters.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        409,
        &["Api validation failed due to conflict: {0}"],
        explain("E0000195", "The value conflicts with another object").verdict("Okta refused one value of the request, because it conflicts with another object or setting of the org. The form of the request and your role are not the problem.")
            .causes(&[
                cause(
                    "A value that must be unique, or must agree with another setting, conflicts with what the org already has: {0}.\nA value that must be unique, or must agree with another setting, conflicts with what the org already has.",
                    "Find the object that has the value with a `GET` of the list (for groups, `GET /api/v1/groups?q=` and the name), then change one of the two.",
                ),
                cause(
                    "Two requests changed the same object at the same time, so each found the other's value.",
                    "Read the object again with `GET` and repeat the request on its own. In Terraform, lower the number of parallel requests with `terraform apply -parallelism=1`.",
                )
                .any(&[Clue::Words("terraform"), Clue::Words("parallel")]),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        410,
        &["This endpoint has been deprecated."],
        explain("E0000215", "This endpoint was removed permanently").verdict("Okta no longer offers this operation to anybody. A new credential, another role or a retry does not help: the request has to be changed.")
            .causes(&[
                cause(
                    "A script of yours uses an operation that Okta has removed, with or without a successor.",
                    "Look for the successor of {call} in the reference at `developer.okta.com/docs/api`.",
                ),
                cause(
                    "An SDK or a Terraform provider sends the request on its own, and its release is older than the change.",
                    "Update it to the current release (`terraform init -upgrade` for Terraform); its change log names the operation that it uses now. Until then, leave out the resource that needs {call}.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        412,
        &["ETag value doesn't match."],
        explain("E0000231", "The object was changed since you read it")
            .verdict("Okta did not save your change, because it would have overwritten somebody else's. Your role and the values are not the problem.")
            .causes(&[
                cause(
                    "`If-Match` contains the ETag (the version that Okta sent in the `ETag` header) of an older state: somebody else saved the object after you read it.",
                    "Read the object again with `GET`, apply your change to it, and send the new ETag in `If-Match`. Do not leave `If-Match` out, because that would overwrite the other change.",
                )
                .certain(),
                cause(
                    "Your own program saved the object twice, and the second request still had the ETag from before the first.",
                    "Take the new `ETag` header from the response of each `PUT`, and send it in the next `If-Match`.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["ETag syntax is invalid."],
        explain("E0000242", "The value in `If-Match` is not a well-formed ETag")
            .verdict("Okta could not read the version (ETag) that the request sends, so it did not change the object. The other values are not the problem.")
            .causes(&[
                cause(
                    "An ETag is the version that Okta sent in the `ETag` header of the object. The value in `If-Match` lost its double quotes, or a library added another pair.",
                    "Send the value of the `ETag` header of the last response unchanged, quotes included: `If-Match: W/\"1234\"`.",
                ),
                cause(
                    "The value never came from Okta: the program made it up, for example from a date or a hash.",
                    "Read the object with `GET`, and take the `ETag` header of that response.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        400,
        &["Bad request."],
        explain("E0000243", "A value breaks a rule that Okta does not name")
            .verdict("Okta refused a value in the request without saying which. The credential is accepted, and nothing was changed.")
            .causes(&[
                cause(
                    "A field of the body breaks a rule of this endpoint, as with `E0000001`, where Okta would name it.",
                    "Send only the required fields and add the rest one by one. The one that brings `E0000243` back is the cause.",
                ),
                cause(
                    "Even the smallest request fails, so the broken rule is about something other than a field.",
                    "Open a case at `support.okta.com` with your Okta domain, the `errorId`, and that request without its token.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
    known(
        414,
        &["This request produced a response with a header too large to be processed."],
        explain("E0000256", "The headers of the response would be too large").verdict("Okta handled the request, but could not send its response, because the headers would be too large. Nothing was refused.")
            .causes(&[
                cause(
                    "`state` is too long: the app carries a URL or data in it, and the redirect repeats it.",
                    "Send a short random `state`, and store what belongs to it on your side.",
                ),
                cause(
                    "Tokens with many claims or groups are in the URL of the redirect, because the app uses the implicit flow.",
                    "Use `response_type=code`, so that no token is in the URL.",
                ),
            ])
            .queries(&[THIS_CALL]),
    ),
];
