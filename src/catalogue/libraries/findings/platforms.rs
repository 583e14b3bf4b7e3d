//! What gateways, brokers and platforms refuse by their own rules.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-token-not-returned", "The token response has no access token")
            .verdict("The provider's answer to the token request holds no `access_token`, so it is an error or another page.")
            .causes(&[cause("The token URL is wrong, or the provider answered with an error in a body of status 200.", "Look at the body that the gateway prints next to this line, and compare its token URL with `token_endpoint` in the discovery document.")]),
    ),
    message(
        explain("anonymous-refused", "The request has no token, and anonymous requests are off")
            .verdict("The API received no token that names a role, and it has no role for anonymous requests.")
            .causes(&[cause("The client sent no `Authorization` header, or the token has no role claim.", "Send `Authorization: Bearer <token>` and look for the role claim in the decoded token."), cause("The API is meant to serve anonymous requests, and the anonymous role is not configured.", "Set `db-anon-role` of PostgREST.")]),
    ),
    message(
        explain("api-setting-missing", "The API's own setting for tokens is missing")
            .verdict("The API has no key or secret configured, so it cannot check any token.")
            .causes(&[cause("The setting that names the key, the secret or the key set is empty in this environment.", "Print the length of the setting when the program starts.")]),
    ),
    message(
        explain("auth-webhook-refused", "The service that decides about requests refused or failed")
            .verdict("The gateway asks a webhook of your own about each request; that service refused the request or did not answer as agreed. The gateway did not check the token itself.")
            .causes(&[cause("The webhook refused the token or the session.", "Look into the log of the webhook's service for the same second."), cause("The webhook answered another status than 200 or 401, or a body that is not JSON.", "Call the webhook with `curl` and the same headers.")]),
    ),
    message(
        explain("broker-refused-token", "The Kafka broker refused the token and does not say why")
            .verdict("The client's sign-in got a token; the broker refused it. Brokers give clients no reason, only their own log has it.")
            .causes(&[cause("`aud` or `iss` of the token is not what the broker expects.", "Paste the token here, and compare `aud` and `iss` with `sasl.oauthbearer.expected.audience` and `sasl.oauthbearer.expected.issuer` of the broker."), cause("On Confluent Cloud, no identity pool fits the token's claims, or the SASL extensions are missing.", "Send the extensions `logicalCluster` (`lkc-…`) and `identityPoolId` (`pool-…`), and compare the pool's filter with the decoded token."), cause("The broker loads keys of another authorization server.", "Compare the broker's `sasl.oauthbearer.jwks.endpoint.url` with {keys}.")]),
    ),
    message(
        explain("claim-unexpected", "A claim has another value than the verifier's settings require")
            .verdict("The verifier compares `{claim}` with a value in its own settings, and the token's value is another one.")
            .causes(&[cause("The value in the verifier's settings is spelled otherwise, or is a list where the token has one string.", "Paste the token here and compare `{claim}` in the payload with the setting, letter case included."), cause("The user or app in Okta does not have the attribute or group that the settings ask for.", "Look at the user's profile and groups at `Directory > People`, and sign in again after the change: a token that exists does not change.")]),
    ),
    message(
        explain("claim-wrong-type", "A claim has a JSON type that the verifier cannot read")
            .verdict("The verifier could not use `{claim}`: its value in the token is not of the JSON type that the verifier takes.")
            .causes(&[cause("The claim is a list where the verifier takes a string, a string where it takes a list or a number, or an object.", "Paste the token here and look at `{claim}` in the payload, then change the claim's value type at `Security > API > Authorization Servers > your server > Claims`, or name another claim in the verifier.")]),
    ),
    message(
        explain("cookie-session-too-large", "The sign-in's cookie is too large for the browser")
            .verdict("The gateway keeps tokens in cookies, and they do not fit the limit of 4096 bytes for each.")
            .causes(&[cause("The ID token or access token has many groups or claims.", "Narrow the groups claim's filter in Okta, or keep sessions on the server.")]),
    ),
    message(
        explain("credential-unknown", "The gateway has no consumer or credential for this token")
            .verdict("The gateway looks up a consumer by a value of the token, and none is registered under that value.")
            .causes(&[cause("No credential has the value of the token's `{claim}` as its key.", "Paste the token here, and register the value of `{claim}` as the credential's key, or set the claim's name in the gateway to one whose value is registered."), cause("The token is of another issuer or app than the one that was registered.", "Compare the token's `iss` and `cid` with the credential.")]),
    ),
    message(
        explain("databricks-exchange-failed", "Databricks did not exchange the external token for its own")
            .verdict("The driver sent the Okta token to Databricks' token endpoint, and got no Databricks token for it. The driver's message often hides the endpoint's own reason.")
            .causes(&[cause("No federation policy fits the token's `iss`, `aud` and `sub`.", "Compare the decoded token with `databricks account federation-policy list` (or `service-principal-federation-policy list`)."), cause("The user or service principal of the token's subject claim is not in the account or workspace.", "Look for the value of the policy's `subject_claim` among the account's users."), cause("The token has expired.", "Get a new token, and send the exchange on its own with `curl -d grant_type=urn:ietf:params:oauth:grant-type:token-exchange …` to `/oidc/v1/token` to see the reason.")]),
    ),
    message(
        explain("databricks-no-credentials", "The Databricks SDK or CLI found no credentials")
            .verdict("Nothing was sent to Databricks: none of the kinds of authentication is configured where the program runs.")
            .causes(&[cause("The environment variables or the profile are not set there.", "Run `databricks auth env` and `databricks auth profiles` in the same shell, and set `DATABRICKS_HOST` with `DATABRICKS_CLIENT_ID` and `DATABRICKS_CLIENT_SECRET`, or `DATABRICKS_CONFIG_PROFILE`.")]),
    ),
    message(
        explain("databricks-token-refused", "Databricks refused the access token")
            .verdict("Databricks says only that the token is invalid: it has expired, was revoked, belongs to another workspace or account, or is not a Databricks token.")
            .causes(&[cause("A personal access token has expired, was deleted, or belongs to another workspace.", "Run `databricks auth describe` with the same profile, and compare the host with the workspace's URL."), cause("An Okta token was sent to the workspace directly; Databricks takes it only at its token endpoint, in exchange for its own.", "Exchange it at `/oidc/v1/token` with `grant_type=urn:ietf:params:oauth:grant-type:token-exchange` and a federation policy for its `iss`, `aud` and `sub`.")]),
    ),
    message(
        explain("email-not-verified", "The ID token says that the email is not verified")
            .verdict("The gateway takes only emails with `email_verified` true, and the token says false or nothing.")
            .causes(&[cause("The provider did not verify the user's email.", "Have the user verify the email, or allow unverified emails in the gateway if the provider alone decides which email a user has.")]),
    ),
    message(
        explain("gateway-redirect-refused", "The redirect URI is not in the gateway's own list")
            .verdict("The gateway, not Okta, refused the URI to which the user should come back.")
            .causes(&[cause("The program sends a redirect URI that the role or client in the gateway does not list.", "Add exactly this URI to the list: {redirect}.")]),
    ),
    message(
        explain("gateway-session-ended", "The gateway's own session is over or was not found")
            .severity(Severity::Note)
            .verdict("The gateway keeps the sign-in in its own cookie or store, and that session is expired, unreadable or gone. No token was judged.")
            .causes(&[cause("The session expired, or the gateway was restarted with another cookie secret.", "Sign in again; set one fixed cookie secret for all instances."), cause("The cookie is cut off or missing because it is too large.", "Keep sessions on the server (Redis) instead of in the cookie.")]),
    ),
    message(
        explain("hasura-claims-missing", "The token lacks Hasura's claims")
            .verdict("The token passed its checks, but it has no Hasura claims where Hasura looks for them.")
            .causes(&[cause("The claims namespace (by default `https://hasura.io/jwt/claims`) is missing from the token, or the token has it under another name.", "Add a custom claim of that name with `x-hasura-allowed-roles` and `x-hasura-default-role`, or set `claims_namespace` in `HASURA_GRAPHQL_JWT_SECRET` to the name that the token has."), cause("The claim is there, and it holds a string with JSON in it instead of an object.", "Set `\"claims_format\": \"stringified_json\"`, or map flat claims with `claims_map` in `HASURA_GRAPHQL_JWT_SECRET`.")]),
    ),
    message(
        explain("hasura-role-not-allowed", "The requested role is not among the token's allowed roles")
            .verdict("The request asks for a role, by `x-hasura-role` or by default, that `x-hasura-allowed-roles` of the token does not list.")
            .causes(&[cause("The header `x-hasura-role` names another role than the token allows.", "Compare the header with `x-hasura-allowed-roles` in the decoded token."), cause("`x-hasura-default-role` is not in `x-hasura-allowed-roles`.", "Add the default role to the list of allowed roles at the issuer.")]),
    ),
    message(
        explain("id-token-missing", "The token response has no ID token")
            .verdict("The token endpoint answered with an access token, but without the `id_token` that the client needs for sign-in.")
            .causes(&[cause("The client did not ask for the `openid` scope.", "Add `openid` to the client's scopes."), cause("The grant does not give ID tokens (client credentials), or the server is a plain OAuth 2.0 server.", "Look at `grant_type` of the token request: an ID token comes with `authorization_code` (and with a refresh where `openid` was granted).")]),
    ),
    message(
        explain("id-token-not-returned", "The token response has no ID token")
            .verdict("The provider answered with tokens, and no `id_token` is among them.")
            .causes(&[cause("The request did not ask for the scope `openid`.", "Add `openid` to the scopes that the gateway requests."), cause("A refresh returned no new ID token, or the provider is plain OAuth 2.0.", "Request `openid` with the first sign-in; set the gateway to a plain OAuth provider if the provider has no ID tokens.")]),
    ),
    failed_step(
        explain("introspection-failed", "The gateway could not ask the provider about the token")
            .verdict("The gateway sent the token to the introspection endpoint and got no usable answer; the token itself was not judged.")
            .causes(&[cause("The introspection endpoint refused the gateway's own client ID and secret.", "Call the introspection endpoint with `curl -u` and the gateway's client ID and secret; Okta answers 401 `invalid_client` if they are wrong."), cause("The URL is wrong or cannot be reached from the gateway.", "Compare the URL with `introspection_endpoint` in the discovery document of {issuer}.")]),
    ),
    message(
        explain("kubernetes-rbac-refused", "Kubernetes knows who you are and does not permit the request")
            .verdict("The token was accepted: the message names the user that the API server made of it. Its RBAC rules do not permit this request.")
            .causes(&[cause("No RoleBinding or ClusterRoleBinding names this user or one of the token's groups.", "Run `kubectl auth can-i --list --as=USER` with the user of the message, and bind a role to it; mind the prefix that `--oidc-username-prefix` and `--oidc-groups-prefix` put in front."), cause("The token has no `groups`, or the API server reads another claim.", "Paste the token here, and compare its claims with `--oidc-groups-claim`.")]),
    ),
    failed_step(
        explain("kubernetes-unauthorized", "The Kubernetes API server did not accept the credential")
            .verdict("The API server answers 401 for every fault of a token alike; the reason is only in its own log.")
            .causes(&[cause("The token has expired and the client did not refresh it.", "Run `kubectl oidc-login get-token …` as in the kubeconfig, or sign in again, and paste the token here to see its `exp`."), cause("`iss` or `aud` of the ID token is not what the API server was started with.", "Compare `iss` with `--oidc-issuer-url` and `aud` with `--oidc-client-id` of `kube-apiserver` (or `issuer.url` and `issuer.audiences` in its AuthenticationConfiguration)."), cause("An access token was sent where the API server takes the ID token.", "Send the ID token; Okta's access tokens have another `aud`.")]),
    ),
    message(
        explain("lifetime-refused", "The token lives longer than the verifier allows")
            .verdict("The token's `exp` is further away than the longest lifetime in the verifier's settings.")
            .causes(&[cause("The verifier limits how far `exp` may be from now or from `iat`.", "Compare `exp` minus `iat` with the limit; shorten the access token lifetime at `Security > API > Authorization Servers > your server > Access Policies`, or raise the limit.")]),
    ),
    message(
        explain("oauth-user-without-identifier", "The identity provider's answer lacks the user's name or email")
            .verdict("The sign-in at the identity provider succeeded. The application did not find the user name or email in what came back.")
            .causes(&[cause("The scopes `email` and `profile` were not requested, or the claims have other names.", "Request `openid email profile`, and look at the logged userinfo for the name of the claim.")]),
    ),
    failed_step(
        explain("oidc-callback-failed", "The client's own token callback failed")
            .verdict("The driver called the program's function that should return an access token, and it failed or returned nothing usable. No token was sent.")
            .causes(&[cause("The function threw an error, took too long, or returned an empty value.", "Log the error inside the function, and run it on its own.")]),
    ),
    message(
        explain("oidc-token-not-requested", "The job may not ask for an OIDC token")
            .verdict("The job got no OIDC token (a signed JWT that names the repository and workflow), because its permissions do not allow that. Nothing was sent to the other side yet.")
            .causes(&[cause("The GitHub Actions job lacks the permission `id-token: write`, so `ACTIONS_ID_TOKEN_REQUEST_TOKEN` is not set.", "Add `permissions: id-token: write` to the job in the workflow file, beside the other permissions that the job needs: naming one permission takes the unnamed ones away."), cause("The workflow runs for a pull request from a fork, and GitHub gives such runs no OIDC token.", "Publish from a run in the repository itself: on `push`, `release` or `workflow_dispatch`.")]),
    ),
    message(
        explain("password-login-refused", "The data platform refused user name and password")
            .verdict("No token was judged here.")
            .causes(&[cause("The connection uses a user name and a password although a token was meant.", "Look at the connection's authentication setting.")]),
    ),
    message(
        explain("policy-refused", "The platform knows the caller and its own policy refuses the request")
            .verdict("The sign-in or token was accepted; a policy of the platform does not allow this action.")
            .causes(&[cause("No policy or role that allows it is bound to this user or group.", "Compare the user and `groups` in the token with the policy, and bind the role to one of them.")]),
    ),
    message(
        explain("principal-claim-missing", "The claim that should name the user is not in the token")
            .verdict("The token's signature and times were accepted, or not the subject of the message: the receiver takes the user's name from a claim, and that claim is missing or not a string.")
            .causes(&[cause("The receiver is set to a claim that this issuer does not put into this kind of token (`preferred_username`, `email`, `upn`).", "Look at the decoded payload, and set the receiver to a claim that is there; an Okta access token has `sub` and, for a user, `uid`."), cause("The claim has to be added to the access token at the authorization server.", "Add it at `Security > API > Authorization Servers > your server > Claims`, with `Access Token` and `Always`.")]),
    ),
    message(
        explain("provider-unknown", "The gateway has no settings for this token's issuer")
            .verdict("The gateway chooses its settings by the token's `iss`, and has none for it.")
            .causes(&[cause("The issuer is missing in the gateway's list or is spelled otherwise.", "Add {issuer} to the list exactly as `iss` in the token has it.")]),
    ),
    message(
        explain("publisher-not-registered", "PyPI has no publisher that fits the token of this job")
            .verdict("The job's token is good, and no publisher registered for the project at PyPI has the repository, workflow and environment that the token names.")
            .causes(&[cause("The registered publisher differs from the claims in one value: owner, repository, workflow file name or environment. Each must match, and an environment that is registered must also be named in the job.", "Compare `repository`, `job_workflow_ref` (the file name in it) and the environment in `sub` with the publisher at `https://pypi.org/manage/project/NAME/settings/publishing/`, and correct the one that is wrong."), cause("The publisher is registered at the other index: TestPyPI and PyPI keep their own lists.", "Look at `https://test.pypi.org/manage/account/publishing/` if the job uploads to TestPyPI."), cause("The repository was renamed or moved to another owner after the publisher was registered.", "Register the publisher again with the new owner and name.")]),
    ),
    message(
        explain("response-header-too-large", "The response headers are too large for the proxy")
            .verdict("The proxy in front got headers that do not fit its buffer, usually session cookies that hold tokens.")
            .causes(&[cause("The session cookie holds ID token and access token, with many groups.", "Raise `proxy_buffer_size` in nginx (`nginx.ingress.kubernetes.io/proxy-buffer-size: \"16k\"` for ingress-nginx), or keep sessions in Redis instead of in the cookie.")]),
    ),
    message(
        explain("role-not-mapped", "No role could be made from the user's claims")
            .verdict("The sign-in succeeded; the program maps a claim to a role, and the claim is missing or maps to no role.")
            .causes(&[cause("The groups or the role claim are not in the token or userinfo response.", "Paste the ID token here and look for `groups`; add the claim at `Security > API > Authorization Servers > your server > Claims`, and request its scope."), cause("The mapping expression does not fit the value.", "Compare the mapping in the program's settings with the claim's value, letter case included.")]),
    ),
    message(
        explain("role-unknown", "The role named in the login request does not exist or is of another kind")
            .verdict("The platform did not look at the token: it has no such role, or one for another kind of login.")
            .causes(&[cause("The role's name is mistyped, or it was created under another mount path.", "List the roles under the mount path that the login uses, and compare the name exactly.")]),
    ),
    message(
        explain("role-unknown-to-database", "The token's role is unknown to the database")
            .verdict("The token passed its checks, and its `role` is not a database role that the API may switch to.")
            .causes(&[cause("The claim `role` names a role that does not exist or was not granted to the authenticator role.", "Run `GRANT role_name TO authenticator;`, or correct the claim `role` at the issuer.")]),
    ),
    message(
        explain("roles-claim-missing", "The claim that should hold the roles or groups is not in the token")
            .verdict("The receiver takes roles or groups from a claim, and did not find it or could not read it. The user is signed in without roles, which then looks like missing permission.")
            .causes(&[cause("The token has no such claim: Okta puts no groups into an access token unless a claim says so.", "Add a groups claim at `Security > API > Authorization Servers > your server > Claims`, and get a new token."), cause("The receiver is set to another name or path than the claim has.", "Compare the name in the receiver's settings with the decoded payload, letter case included.")]),
    ),
    message(
        explain("session-unknown", "The server does not know the session of the token")
            .verdict("The token is in date and well signed, but the session that it belongs to no longer exists.")
            .causes(&[cause("The user signed out, another device ended the session, or the session expired.", "Sign in again."), cause("The token is of another environment of the same service.", "Compare `iss` of the token with the URL of the service.")]),
    ),
    message(
        explain("snowflake-oauth-refused", "Snowflake refused the OAuth access token")
            .verdict("Snowflake says only that the token is invalid; audience, issuer, signature, user mapping and role all read the same.")
            .causes(&[cause("`aud` of the token is not in the integration's audience list, or `iss` is not its issuer.", "Run `SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<token>');` as ACCOUNTADMIN, and compare `aud` and `iss` with `DESC SECURITY INTEGRATION <name>;`."), cause("No Snowflake user has the value of the mapped claim as its login name or email address, or the user is disabled.", "Compare the token's mapped claim (`sub` or `email`) with `SHOW USERS`; login names are upper case unless quoted."), cause("The token names no role that the user may use.", "Look at `scp` of the token: it needs `session:role:NAME` or `SESSION:ROLE-ANY`."), cause("The token is of Okta's org authorization server, whose keys nobody else can load.", "Look at `iss`: it has to contain `/oauth2/…`. Create the integration for a custom authorization server.")]),
    ),
    message(
        explain("sub-unexpected", "The token is for another subject than the verifier requires")
            .verdict("The `sub` of the token is not the one that the verifier was told to require.")
            .causes(&[cause("The verifier is set to accept one subject only, and the token belongs to another user or client.", "Compare `sub` of the decoded token with the verifier's setting; leave the setting out if the API serves more than one user."), cause("In an Okta access token for a service app, `sub` is the client ID; for a user it is the login, and the user ID is in `uid`.", "Compare `uid` instead of `sub` where the user ID is meant.")]),
    ),
    failed_step(
        explain("token-request-failed", "The gateway could not get tokens from the provider")
            .verdict("The user came back with an authorization code or refresh token, and the provider did not give tokens for it. The provider's own answer says why.")
            .causes(&[cause("The client secret is wrong or the app expects another client authentication method.", "Look for `invalid_client` in the gateway's log next to this line, and compare client ID, secret and method with `Applications and Resources > Applications > your app > General`."), cause("The code was used twice, is older than a minute, or the redirect URI differs from the one of the authorize request.", "Look for `invalid_grant` next to this line, and start the sign-in again."), cause("The gateway cannot reach the token endpoint.", "Run `curl -v` with the token endpoint's URL from the gateway's own machine.")]),
    ),
    message(
        explain("token-response-unreadable", "The token endpoint's response is not one that the client can read")
            .verdict("The token endpoint answered, but the response has no usable `access_token`, is empty, or is not JSON.")
            .causes(&[cause("The configured token endpoint is another page: a sign-in page, a proxy's page, or the org's base URL.", "Compare the configured token endpoint with `token_endpoint` of the issuer's `/.well-known/openid-configuration`."), cause("A proxy or a filter changed or emptied the response.", "Send the same token request with `curl -i` from the program's machine, and look at `Content-Type` and the first characters of the body (do not paste the tokens).")]),
    ),
    message(
        explain("token-revoked", "The token or its session was revoked")
            .verdict("The program looked the token or its session up and found it revoked or deleted.")
            .causes(&[cause("Somebody signed out, an admin cleared the sessions, or the token was deleted.", "Sign in again to get a new token.")]),
    ),
    message(
        explain("token-scope-or-role-refused", "The platform accepted the token, but not the role or scope in it")
            .verdict("The token names a role or scope that the platform does not let this user or integration have.")
            .causes(&[cause("The role in the token's scope is not granted to the user, or is on the platform's list of blocked roles.", "Compare `scp` of the token with the roles of the user in the platform.")]),
    ),
    message(
        explain("token-several", "The request carries more than one token")
            .verdict("The gateway found several tokens in one request and took none of them.")
            .causes(&[cause("The token is sent twice, such as in `Authorization` and in a cookie or query parameter, or a proxy in front added its own header.", "Look at the request with `curl -v`, and send the token in `Authorization: Bearer` only.")]),
    ),
    message(
        explain("token-type-unexpected", "The token is of another type than the receiver takes here")
            .verdict("The receiver read a type in the token (`typ`, `token_type` or `token_use`), and it is not the type that this place takes. The message names the types where it can.")
            .causes(&[cause("An ID token, a refresh token or a logout token was sent where an access token is wanted, or the other way round.", "Look at `typ` in the token's header and payload, and send the `access_token` of the token response to an API."), cause("The receiver's setting for the type does not fit the issuer: another issuer writes another `typ`, or none.", "Compare `typ` of the decoded token with the receiver's setting.")]),
    ),
    message(
        explain("token-user-unmapped", "The token is good, but no user of the platform belongs to it")
            .verdict("The platform accepted the token's signature and issuer, and found no user (or more than one, or a disabled one) for the value of its name claim.")
            .causes(&[cause("The mapping compares another attribute than the token carries: a login name against an email address, or with other letters.", "Compare the token's name claim (`sub`, `preferred_username`, `email`) with the login name of the user in the platform, letter case included."), cause("The user was not created in the platform, or is disabled there.", "Create the user, or turn on provisioning for the app.")]),
    ),
    message(
        explain("user-not-permitted", "The gateway knows who the user is and does not let them in")
            .verdict("The sign-in itself succeeded; a rule of the gateway about email domains, groups or roles refused the user.")
            .causes(&[cause("The user's email domain, email or group is not in the gateway's list.", "Compare the email and `groups` in the ID token with the gateway's list of allowed domains, emails and groups."), cause("The token has no `groups`, so no group matched.", "Add a `groups` claim with a filter at `Security > API > Authorization Servers > your server > Claims`, or, for the org authorization server, at `Applications and Resources > Applications > your app > Sign On`, and request the `groups` scope if the claim is tied to it.")]),
    ),
    failed_step(
        explain("userinfo-failed", "The program could not get the user's claims from the userinfo endpoint")
            .verdict("The tokens were received; the request to the userinfo endpoint failed or returned something else than the user's claims.")
            .causes(&[cause("The access token was refused there: it is of another authorization server than the endpoint, or lacks the scope `openid`.", "Compare the userinfo URL with `userinfo_endpoint` in the discovery document of {issuer}, and request `openid profile email`."), cause("The URL is wrong or cannot be reached from the program's machine.", "Run `curl -i -H 'Authorization: Bearer TOKEN'` with the userinfo URL from that machine.")]),
    ),
];
