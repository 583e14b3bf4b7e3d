//! `invalid_request`: a parameter is missing, stands twice or has a value that Okta cannot use.

pub(crate) mod bearer;
pub(crate) mod callbacks;
pub(crate) mod direct;
pub(crate) mod encryption;
pub(crate) mod exchange;
pub(crate) mod external;
pub(crate) mod pkce;
pub(crate) mod saml;

use crate::catalogue::shared_words::{FORM_BODY, JSON_BODY};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};
use crate::text::template::Placeholder;

static TOKEN: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749: errors of the token endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2",
    }],
};

static INTERACT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Interaction code flows refused",
        clauses: &[
            "((eventType sw \"app.oauth2.as.interact.\" or eventType sw \"app.oauth2.interact.\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("invalid_request", "A parameter is missing, repeated or wrong")
            .verdict("The authorization server could not use the request as it was sent: a parameter is missing, repeated or wrong. Okta's System Log usually says which.")
            .causes(&[
                cause(
                    "The server names the parameter itself: `{name}` is missing, is refused as it was sent, or does not belong in this request.",
                    "Compare `{name}` in your request with the description that came with the error: its value, where it came from, and whether the endpoint takes it together with the other parameters.",
                )
                .all(&[Clue::Fact(Placeholder::Name, "")]),
                cause(
                    "The body is not a form. The token endpoint reads no parameter from a JSON body.",
                    "Send `Content-Type: application/x-www-form-urlencoded` and the parameters as `name=value&name=value`.",
                )
                .any(JSON_BODY)
                .unless(&[
                    Clue::Header("content-type", "application/x-www-form-urlencoded"),
                    Clue::Sent("grant_type", ""),
                    Clue::Words("appauth"),
                ]),
                cause(
                    "A parameter is missing, or its variable was empty.",
                    "Print the request that is sent, and look for empty values, `undefined` or `null`.",
                )
                .any(&[Clue::Words("=undefined"), Clue::Words("=null")]),
                cause(
                    "The list of the app's sign-in redirect URIs does not contain the `redirect_uri` of the request.",
                    "Compare it with `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                )
                .unless(&[Clue::Words("grant_type"), Clue::Words("oauth_token")])
                .any(&[Clue::Summary("redirect")]),
                cause(
                    "The message does not say which parameter is wrong. The System Log usually does.",
                    "Read `outcome.reason` of the request at `Reports > System Log`.",
                )
                .all(&[Clue::NoFact(Placeholder::Name, "")]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The associated server mapping already exists."],
        explain(
            "invalid_request/associated_server_mapping_exists",
            "The two authorization servers already trust each other",
        )
            .verdict("Okta refused the request because it asks for something that is already set up. Nothing has to be repaired, and the trust works.")
            .causes(&[
                cause(
                    "An earlier run of the script, or an administrator, already added this server to the associated servers.",
                    "Send only the servers that are missing in `GET /api/v1/authorizationServers/{authServerId}/associatedServers?trusted=true`.",
                )
                .certain(),
            ]),
    ),
    known(
        400,
        &["The client_assertion_type is invalid."],
        explain(
            "invalid_request/client_assertion_type_invalid",
            "`client_assertion_type` is not the value that Okta accepts",
        )
            .verdict("Okta refused the value of `client_assertion_type`. The assertion itself was not looked at.")
        .causes(&[
                cause(
                    "The value is misspelled, cut off or encoded twice.",
                    "Send `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.",
                ),
                cause(
                    "The value is that of the grant (`…:grant-type:jwt-bearer`) or of a SAML assertion, which look alike.",
                    "Compare the part in the middle: it must be `client-assertion-type`, and the end `jwt-bearer`.",
                ),
            ])
        .family(&TOKEN),
    ),
    known(
        400,
        &["Client credentials cannot be supplied via query parameters."],
        explain("invalid_request/client_credentials_in_query", "The client ID and the secret are in the URL")
            .verdict("Okta refused credentials in the URL, which logs keep. They may be right, but treat the secret as known to others.")
            .causes(&[
                cause(
                    "The client's credentials were sent as query parameters. Okta accepts them only in the body or the `Authorization: Basic` header.",
                    "Move all parameters into the form body, and generate a new secret at `Applications and Resources > Applications > your app > General > Client Credentials`, because the old one may be in logs now.",
                )
                .certain(),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request contained multiple parameters with the same name."],
        explain("invalid_request/duplicate_oauth_params", "A parameter appears twice in the request")
            .verdict("Okta refused the request because it contains a parameter twice, and does not choose between the two values. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The same parameter is in the URL and in the body, for example `client_id` in both.",
                    "Print the URL and the body, and leave the parameter only in the body (at `/authorize`, only in the query).",
                ),
                cause(
                    "Your code adds a parameter that the library adds too, usually `scope`, `client_id` or `state`.",
                    "Look in the URL or body for the name that is there twice (`scope=…&scope=…`), and remove it from your own list of additional parameters.",
                ),
                cause(
                    "A retry or a proxy appended the query string to a URL that already had it.",
                    "Look for a second `?` or a repeated `&client_id=` in the URL that was really sent.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Duplicate parameter provided in request. Duplicated parameters: [{0}]."],
        explain(
            "invalid_request/illegal_duplicated_parameters",
            "A parameter appears twice in the request: `{0}`\nA parameter appears twice in the request",
        )
            .verdict("Okta refused the request because it contains a parameter twice, and does not choose between the two values. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The configured URL already contains `{0}`, and the library adds it again.\nThe configured URL already contains the parameter, and the library adds it again.",
                    "Remove `{0}=…` from the configured URL. If the library sets all parameters itself, remove everything from `?` on.\nRemove the parameter from the configured URL. If the library sets all parameters itself, remove everything from `?` on.",
                ),
                cause(
                    "Your list of additional parameters repeats `{0}`, which the library sends on its own.\nYour list of additional parameters repeats one that the library sends on its own.",
                    "Remove `{0}` from the additional parameters, and set it where the library expects it.\nCompare the list of additional parameters with the request that `curl -v` or the network panel shows, and remove the one that is there twice.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The activation token is invalid"],
        explain("invalid_request/invalid_activation_token", "The activation token (from the link in a new user's email) is not valid")
            .verdict("Okta refused the link because it can no longer be used. The account itself is not affected: a new link works.")
            .causes(&[
                cause(
                    "The link was already used, so the account may be active.",
                    "Look at the status at `Directory > People > your user`. If it is `Active`, have the user sign in, and use `Forgot password?` if the password is not known.",
                ),
                cause(
                    "The user opened the link too late: it is older than the org allows.",
                    "Send a new activation email: `POST /api/v1/users/{userId}/lifecycle/reactivate?sendEmail=true`, or the button at `Directory > People > your user`.",
                ),
                cause(
                    "A newer email has replaced the link: each new one invalidates the earlier links.",
                    "Have the user open the newest email of Okta. If that one fails too, send another with `POST /api/v1/users/{userId}/lifecycle/reactivate?sendEmail=true`.",
                ),
            ])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Only confidential clients can use the activation token flow"],
        explain(
            "invalid_request/invalid_application_type_for_interact",
            "A public client cannot use an activation token",
        )
            .verdict("Okta refused `activation_token` because the app that sends it cannot prove who it is. The token itself may be valid.")
            .causes(&[
                cause(
                    "An app without credentials sent `activation_token` to `/interact`. Only an app with a secret or a key can do that.",
                    "Send the request to `/interact` from a server, with `client_secret` or `client_assertion` of a web app.",
                )
                .certain(),
            ])
            .family(&INTERACT),
    ),
    known(
        400,
        &["The authorization server id is invalid."],
        explain(
            "invalid_request/invalid_authorization_server",
            "The authorization server in the URL does not exist here",
        )
            .verdict("Okta refused the URL because it names an authorization server that this org does not have or has deactivated. The client and the user are not the problem.")
            .causes(&[
                cause(
                    "The ID after `/oauth2/` in the URL is mistyped, or belongs to another org, such as preview instead of production.",
                    "Compare the ID in the path with the list at `Security > API > Authorization Servers` in {org}.",
                ),
                cause(
                    "An administrator deactivated the authorization server. Then every app that uses it fails.",
                    "Look at its status at `Security > API > Authorization Servers`, and activate it there.",
                ),
                cause(
                    "The authorization server was deleted. Its ID does not come back, even if a new one gets the same name.",
                    "Put the `issuer` of a server that `GET /api/v1/authorizationServers` lists into the program's settings.",
                ),
            ]),
    ),
    known(
        400,
        &["Clients with 'application_type' of 'service' are not allowed to access the '{0}' endpoint."],
        explain("invalid_request/invalid_client_application_type", "A service app cannot use `{0}`\nA service app cannot use this endpoint")
            .verdict("Okta refused the request because of the type of the app. The credentials and the user are not the problem.")
            .causes(&[
                cause(
                    "The program acts without a user, and sends a request to `{0}` that only makes sense with one.\nThe program acts without a user, and sends a request that only makes sense with one.",
                    "Send `grant_type=client_credentials` to `/token` instead.",
                ),
                cause(
                    "Users sign in with this program, but it has the `client_id` of an API Services app.",
                    "Use the `client_id` of a web, single-page or native app, which you create at `Applications and Resources > Applications > Create App Integration`.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The request has a deviceToken with length greater than {0}."],
        explain("invalid_request/invalid_device_token", "The device token is too long")
            .verdict("Okta refused the device token because of its length. The user, the password and the client are not the problem.")
            .causes(&[
                cause(
                    "The header `X-Device-Token` contains something other than an ID, such as a JWT or a fingerprint of the browser.",
                    "Send a short and stable ID of the device in `X-Device-Token`, such as a UUID.",
                ),
                cause(
                    "`deviceToken` in the body is longer than {0} characters.\n`deviceToken` in the body is longer than Okta allows.",
                    "Shorten it, or leave `deviceToken` out if you do not need new-device detection.",
                ),
            ]),
    ),
    known(
        400,
        &["The recovery token is invalid"],
        explain("invalid_request/invalid_recovery_token", "The recovery token is not valid")
            .verdict("Okta refused the link because it can no longer be used. The account itself is not affected: a new link works.")
            .causes(&[
                cause(
                    "The link was used before. Sometimes a mail scanner that opens links was faster than the user.",
                    "Start the recovery again with `Forgot password?` on the sign-in page. If every new link fails, have the mail scanner exclude links to `{org}`.",
                ),
                cause(
                    "The link has expired, or a newer email has replaced it.",
                    "Have the user open only the newest email, within the time that it states; `Forgot password?` sends another one.",
                ),
            ])
            .family(&INTERACT),
    ),
    known(
        400,
        &["Invalid request"],
        explain("invalid_request/invalid_request", "Okta does not say what is wrong")
            .verdict("Okta could not use the request as it was sent, but does not say why. The System Log usually does.")
            .causes(&[
                cause(
                    "The body is JSON, but the token endpoint reads only forms, so no parameter arrived.",
                    "Send `Content-Type: application/x-www-form-urlencoded` and `name=value&name=value`.",
                )
                .any(JSON_BODY)
                .unless(FORM_BODY),
                cause(
                    "A value contains `+`, `&`, `%` or a space and was not percent-encoded, so Okta received a different value or parameter.",
                    "Have an HTTP library encode the form (`curl --data-urlencode`), and print what is really sent.",
                ),
                cause(
                    "The body is a form and is encoded correctly, so the message does not name the reason.",
                    "Read `outcome.reason` of the request at `Reports > System Log`; it is usually more exact.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'user_type' parameter must be user type name or id."],
        explain("invalid_request/invalid_user_type", "`user_type` is not a user type of this org")
            .verdict("Okta refused `user_type`, because it knows no user type with this value. The client and the user are not the problem.")
            .causes(&[
                cause(
                    "The program sends the display name that the Admin Console shows. `user_type` must be the type's name or ID.",
                    "Take `name` or `id` from the response of `GET /api/v1/meta/types/user`.",
                ),
                cause(
                    "The ID belongs to another org, or the type was deleted.",
                    "Look for it in `GET /api/v1/meta/types/user` of {org}, or leave `user_type` out to use the default type.",
                ),
            ]),
    ),
    known(
        400,
        &["The grant was issued for another authorization server."],
        explain("invalid_request/mismatched_authorization_server", "The grant belongs to a different authorization server")
            .verdict("The code or token is genuine, but it was sent to a different authorization server than the one that issued it.")
            .causes(&[
                cause(
                    "The program's settings name two authorization servers: one for `/authorize`, and another for `/token`.",
                    "Take both endpoints from one discovery document: `/oauth2/v1`, `/oauth2/default/v1` or `/oauth2/aus…/v1`.",
                )
                .any(&[Clue::Words("grant_type=authorization_code")])
                .unless(&[Clue::Words("grant_type=refresh_token")]),
                cause(
                    "The program was moved to another authorization server, but still has a refresh token from the earlier one.",
                    "Delete the stored tokens, and have the user sign in again at `/authorize`.",
                )
                .any(&[Clue::Words("grant_type=refresh_token")])
                .unless(&[Clue::Words("grant_type=authorization_code")]),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'resource' parameter does not match the resource used in the authorization request."],
        explain("invalid_request/mismatched_resource", "`resource` differs between the two requests")
            .verdict("Okta refused the token request because its `resource` is not the one that `/authorize` had. The code was accepted, and the client and the user are not the problem.")
            .causes(&[
                cause(
                    "Both requests have a `resource`, but the values differ, for example by a slash at the end.",
                    "Log both values, and send the same string twice, for example `resource=https://api.acme.example/` to `/authorize` and to `/token`.",
                ),
                cause(
                    "Only one of the two requests had a `resource`, because the library adds it in one place only.",
                    "Set `resource` for both requests in the library, or for neither.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The required parameter '{0}' is missing."],
        explain("invalid_request/missing_token_request_parameter", "`{0}` is missing from the token request\nA parameter is missing from the token request")
            .verdict("A required parameter did not arrive at Okta: `{0}`. The client's credentials are not the problem.\nA required parameter did not arrive at Okta. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The variable for `{0}` was empty when the request was built.\nThe variable for one of the parameters was empty when the request was built.",
                    "Print the names and the lengths of the values that are sent, and look for `{0}`.\nPrint the names and the lengths of the values that are sent, and compare them with what `grant_type` needs, such as `code`, `redirect_uri` and `code_verifier`.",
                ),
                cause(
                    "The parameters were sent as JSON or in the URL, where Okta does not read them.",
                    "Send them in a body with `Content-Type: application/x-www-form-urlencoded`.",
                )
                .any(JSON_BODY),
                cause(
                    "The callback had no value to pass on, because the sign-in before it failed.",
                    "Look at the callback URL for `error=` and `error_description=`, and solve that error first.",
                )
                .unless(&[Clue::Summary("redirect_uri"), Clue::Summary("refresh_token"), Clue::Summary("verifier"), Clue::Summary("username"), Clue::Summary("password"), Clue::Summary("client_"), Clue::Summary("scope"), Clue::Summary("device_code"), Clue::Summary("assertion"), Clue::Summary("_token")]),
            ])
            .family(&TOKEN),
    ),
    known(
        401,
        &["Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body."],
        explain(
            "invalid_request/multiple_client_credentials",
            "The client authenticates in two ways in one request",
        )
            .verdict("Okta accepts only one kind of credentials in a request, and this one has two. Each of them may be right.")
            .causes(&[
                cause(
                    "The library sends `Authorization: Basic`, and your code adds `client_id` and `client_secret` to the body as well.",
                    "Remove `client_secret` from the body, or have the library send it there: the setting is often called `client_secret_post` or auth style.",
                )
                .any(&[Clue::Scheme("Basic"), Clue::Words(" -u "), Clue::Words("--user ")]),
                cause(
                    "The body contains both `client_secret` and a `client_assertion`.",
                    "Keep the one that `Applications and Resources > Applications > your app > General > Client Credentials` shows: client secret, or `Public key/Private key`.",
                )
                .any(&[Clue::Words("client_assertion=")]),
                cause(
                    "A proxy or an HTTP client adds an `Authorization` header of its own, for example from a `.netrc` file.",
                    "Look at the request with `curl -v`, and switch that header off (in `curl`, leave out `-n` and `-u`).",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The 'token' parameter is required."],
        explain("invalid_request/request_missing_token", "The request has no `token` to check or revoke")
            .verdict("Okta looked nothing up and revoked nothing: `token` is empty or missing, so the request does not say which token it is about. The client is not the problem.")
            .causes(&[
                cause(
                    "The variable that holds the token was empty.",
                    "Print the length of the value that is sent as `token`.",
                )
                .any(&[Clue::Words("token=&"), Clue::Words("token=undefined"), Clue::Words("token=null"), Clue::Also("access-token-empty")]),
                cause(
                    "The body is JSON, or the token is in the URL, but `/introspect` and `/revoke` read only a form.",
                    "Send `token` in a body with `Content-Type: application/x-www-form-urlencoded` (`curl -d token=…`).",
                )
                .any(&[Clue::Words("?token="), Clue::Words("/introspect?"), Clue::Words("/revoke?"), Clue::Words("-d '{"), Clue::Words("--json "), Clue::Words("json.stringify")]),
            ]),
    ),
    known(
        400,
        &["'resource' app assurance is not met."],
        explain(
            "invalid_request/resource_app_assurance_not_met",
            "The sign-in is too weak for the requested `resource`",
        )
            .verdict("Okta refused the request because the sign-in is not strong enough for the API that `resource` names. The client is not the problem.")
            .causes(&[
                cause(
                    "The user signed in with less than the policy of the app behind `resource` requires, such as only a password.",
                    "Send the user to `/authorize` again with `acr_values=urn:okta:loa:2fa:any` for a second factor.",
                ),
                cause(
                    "The policy of that app is stricter than intended.",
                    "Compare its rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` with that of the app that the user signed in to.",
                ),
            ]),
    ),
    known(
        400,
        &["Token request missing 'device_id'."],
        explain("invalid_request/token_request_missing_device_id", "`device_id` is missing from the token request")
            .verdict("`device_id`, which this grant requires, did not arrive at Okta. The client's credentials are not the problem.")
            .causes(&[
                cause(
                    "A program of your own uses a grant that is bound to a registered device, but does not say which device it is.",
                    "Send the device's `device_id`, from the response to its registration, in the form body.",
                ),
                cause(
                    "Okta Verify or the operating system sends the request, but its registration is not complete.",
                    "Remove the account from `Okta Verify` on the device and add it again.",
                ),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["The token request must specify a 'grant_type'. Valid values: [{0}]"],
        explain(
            "invalid_request/token_request_missing_grant_type",
            "The token request has no `grant_type`",
        )
            .verdict("Okta does not know what the request asks for. Usually the whole body did not arrive as a form; the client's credentials are not the problem.")
            .causes(&[
                cause(
                    "The body is JSON, but Okta reads only a form here.",
                    "Send `grant_type` in a body with `Content-Type: application/x-www-form-urlencoded`.",
                )
                .any(JSON_BODY),
                cause(
                    "The body was lost in a redirect, from `http` to `https` or to another host.",
                    "Send the request directly to `token_endpoint` of the discovery document, and look with `curl -v` for a status of 301 or 302.",
                ),
                cause(
                    "The parameters are in the URL, and the body is empty.",
                    "Move everything after `?` into the body (`curl -d`).",
                )
                .any(&[Clue::Words("/token?")])
                .unless(JSON_BODY),
            ])
            .family(&TOKEN),
    ),
    known(
        400,
        &["Identity provider is not valid."],
        explain("invalid_request/unknown_idp", "`idp` is not an identity provider that this org can use")
            .verdict("Okta refused `idp`: it names an identity provider that this org cannot use. The user and the client are not the problem, and the sign-in did not start.")
            .causes(&[
                cause(
                    "The ID in `idp` belongs to another org: each org has its own IDs, so one from preview does not work in production.",
                    "Copy the ID (`0oa…`) of the provider from `Security > Identity Providers` in {org}.",
                ),
                cause(
                    "The identity provider is inactive or was deleted.",
                    "Look at its status in `GET /api/v1/idps`, and activate it at `Security > Identity Providers > your provider`.",
                ),
                cause(
                    "`idp` contains a name, such as `google`, instead of an ID.",
                    "Send the provider's ID (`0oa…`), or leave `idp` out and let the user choose.",
                )
                .any(&[Clue::Words("idp=google"), Clue::Words("idp=microsoft"), Clue::Words("idp=facebook"), Clue::Words("idp=apple"), Clue::Words("idp=okta")]),
            ]),
    ),
];
