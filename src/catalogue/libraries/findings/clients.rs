//! What clients and gateways say of a step before or beside the token.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("api-consent-missing", "The user has not approved the app at the API's provider")
            .verdict("The provider verified the assertion. It issues no token, because the user in `sub` has not approved the app, or no administrator has for that user.")
            .causes(&[
                cause(
                    "The Salesforce user has never approved the app. A flow without a browser cannot ask the user, so the approval has to exist before.",
                    "Set `Permitted Users` to `Admin approved users are pre-authorized` at `Setup > App Manager > your app > Manage > Edit Policies`, and add the user's profile or permission set on the same page. Or have the user sign in to the app once in a browser.",
                )
                .only(&[Clue::Words("hasn't approved")]),
                cause(
                    "The Salesforce app is only for users whom an administrator approved, and neither a profile nor a permission set of this user is on its list.",
                    "Add one at `Setup > App Manager > your app > Manage > Manage Profiles` or `Manage Permission Sets`.",
                )
                .only(&[Clue::Words("not admin approved"), Clue::Words("invalid_app_access")]),
                cause(
                    "The DocuSign user in `sub` has not given the app the scopes `signature` and `impersonation`.",
                    "Open `https://account-d.docusign.com/oauth/auth?response_type=code&scope=signature%20impersonation&client_id=<integration key>&redirect_uri=<redirect URI>` once as that user and press `Accept`; in production, the host is `account.docusign.com`.",
                )
                .only(&[Clue::Words("consent_required")]),
                cause(
                    "The approval was given in another environment (sandbox, demo) or for another app.",
                    "Compare the host of the request and the client ID in `iss` with the environment and the app where the approval was given: `login.salesforce.com` or, for sandboxes, `test.salesforce.com`; `account.docusign.com` or, for the demo environment, `account-d.docusign.com`.",
                ),
            ]),
    ),
    message(
        explain("api-jwt-refused", "The API refused the JWT that your program signed")
            .verdict("{program} signs this JWT itself, with a key that is registered at the API's provider. The provider could not verify it, or does not accept its claims.")
            .causes(&[
                cause(
                    "The DocuSign app has no RSA key pair that matches the signature: the private key belongs to another app or environment, or the pair was deleted.",
                    "Compare the public key with `Settings > Apps and Keys > your app > Service Integration`, and add a new RSA key pair there if in doubt. `aud` must be `account-d.docusign.com` (`account.docusign.com` in production) without `https://`.",
                )
                .only(&[Clue::Words("no_valid_keys")]),
                cause(
                    "The private key is not one of this GitHub App: it belongs to another app, was deleted, or none was ever made.",
                    "Make one at `Settings > Developer settings > GitHub Apps > your app > General > Private keys > Generate a private key`, and sign with the whole file as `RS256`.",
                )
                .only(&[Clue::Words("token could not be decoded"), Clue::Words("must generate a public key")]),
                cause(
                    "`iss` of the JWT is empty or is not an ID: a variable was not filled in, or holds the app's name.",
                    "Set `iss` to `App ID` or `Client ID` of `Settings > Developer settings > GitHub Apps > your app > General`.",
                )
                .only(&[Clue::Words("('iss') must be")]),
                cause(
                    "The private key (`.p8`), the key ID in `kid` and the issuer do not belong together, or the key was revoked at Apple. `alg` must be `ES256`.",
                    "Compare `kid` with `Certificates, Identifiers & Profiles > Keys` and `iss` with the team ID. For App Store Connect, compare both with `Users and Access > Integrations` (`iss` is the issuer ID there), and set `aud` to `appstoreconnect-v1` and `exp` at most 20 minutes ahead.",
                )
                .only(&[Clue::Words("provider token"), Clue::Words("providertoken"), Clue::Words("signed bearer token"), Clue::Words("authentication credentials are missing"), Clue::Words("the json web token (jwt) is invalid")]),
                cause(
                    "The certificate at the Salesforce app does not belong to the private key, or `iss` is not the consumer key of that app.",
                    "Upload the certificate at `Setup > App Manager > your app > Edit > Use digital signatures`, and compare `iss` with the consumer key there. `exp` must be at most a few minutes ahead.",
                )
                .only(&[Clue::Words("invalid assertion")]),
                cause(
                    "The time from `iat` to `exp` is longer than the provider allows, or the clock of the machine is wrong.",
                    "Compare `date -u` with the `Date` header of the response, set the clock by NTP, and sign with an `exp` a few minutes ahead.",
                )
                .unless(&[Clue::Words("must generate a public key"), Clue::Words("('iss') must be")]),
                cause(
                    "The line ends of the private key were lost in an environment variable: `\\n` appears in place of each line break.",
                    "Print the first and last line of the key (and nothing between): they must be `-----BEGIN PRIVATE KEY-----` and `-----END PRIVATE KEY-----`, each on its own line.",
                )
                .unless(&[Clue::Words("must generate a public key"), Clue::Words("('iss') must be")]),
            ]),
    ),
    message(
        explain("auth-method-of-other-kind", "The auth method is set up for another kind of login")
            .verdict("The mount has the settings of a sign-in by browser (OIDC) and a JWT was sent to it, or the other way round. The token was not checked, and may be valid.")
            .causes(&[
                cause(
                    "The mount has `oidc_client_id` and `oidc_client_secret`, so it serves only sign-ins by browser.",
                    "Enable a separate mount for JWT logins (`vault auth enable -path=jwt-ci jwt`), and set only `oidc_discovery_url`, `jwks_url` or `jwt_validation_pubkeys` there.",
                ),
                cause(
                    "The mount is for JWTs, but its configuration holds more than one source of keys, or none.",
                    "Run `vault read auth/jwt/config`: exactly one of `oidc_discovery_url`, `jwks_url` and `jwt_validation_pubkeys` may be set.",
                ),
            ]),
    ),
    message(
        explain("auth-route-unknown", "The library does not know the path of the request")
            .verdict("The request reached the sign-in library of your application, but its path is not one that {library} serves. No identity provider was asked.")
            .causes(&[
                cause(
                    "The library expects its routes under a different path than the one at which its handler is mounted, because `basePath`, `AUTH_URL` or the framework's own base path sets it.",
                    "Compare the path in the message with `basePath` and with the place of the route file, and make the two equal.",
                ),
                cause(
                    "A link or button of your own leads to a path that the library does not have, such as `/api/auth/google`.",
                    "Call `signIn(\"google\")` in place of the link, or link to `/api/auth/signin`.",
                ),
                cause(
                    "A package of an earlier major version is still in use and calls a route that no longer exists, such as `/api/auth/_log`.",
                    "Run `npm ls next-auth @auth/core`, and update the package that is out of date.",
                )
                .only(&[Clue::Words("/_log")]),
            ]),
    ),
    message(
        explain("client-authenticated-twice", "The client sent its credentials in more than one way")
            .verdict("The request proves the client twice, and a server that follows RFC 6749 refuses that even if the credentials are right.")
            .causes(&[
                cause(
                    "The credentials are in the `Authorization: Basic` header and again in the body, because the HTTP client or the library adds one of them on its own.",
                    "Send them once: leave `client_secret` out of the body (and `client_id`, if the server complains of it), or remove the `Authorization` header.",
                ),
                cause(
                    "A signed `client_assertion` or a client certificate goes along with a secret that is still set from before.",
                    "Remove the secret (`client_secret`) from the program's settings, and keep the method that is set for the client at the server.",
                ),
                cause(
                    "The HTTP client adds a default header to every request, such as `Authorization: Bearer`, and so also to this one.",
                    "Send the token request with a separate HTTP client that adds no `Authorization` header.",
                ),
            ]),
    ),
    message(
        explain("client-registration-not-offered", "The authorization server does not let the client register itself")
            .verdict("The client has no client ID, and wanted to register itself. The authorization server's metadata has no `registration_endpoint` that it could use. No token was asked for yet.")
            .causes(&[
                cause(
                    "The provider does not offer dynamic client registration to everybody (Okta, Entra ID, Google and GitHub do not), and the client (an MCP client such as mcp-remote) was given no client ID.",
                    "Register the client at the provider by hand as a public client with PKCE and the client's redirect URI, and give the client that client ID: `--static-oauth-client-info '{\"client_id\":\"…\"}'` in mcp-remote, the field for the client ID elsewhere.",
                ),
                cause(
                    "The MCP server is its own authorization server, but its client registration is switched off.",
                    "Open `/.well-known/oauth-authorization-server` of the server: with registration on, it has `registration_endpoint`. Many servers put a proxy there that registers clients and signs in at the provider with one client ID for all.",
                ),
                cause(
                    "The client found no metadata, so it assumed that the MCP server itself is the authorization server.",
                    "Open `/.well-known/oauth-protected-resource` of the MCP server: it must answer without a token, and `authorization_servers` must name the provider's issuer.",
                ),
            ]),
    ),
    message(
        explain("cloudflare-api-refused", "Cloudflare's API refused the credential")
            .verdict("Cloudflare's API refused the token or key for this request. It gives the same response for a wrong credential and for a right one that may not see the account or zone in the URL.")
            .causes(&[
                cause(
                    "The API token lacks the permission for this endpoint, or its resources do not include the account or zone in the URL.",
                    "Open `My Profile > API Tokens > your token > Edit` in Cloudflare's dashboard, and compare its permissions and resources with the URL of the request.",
                )
                .unless(&[Clue::Words("9109"), Clue::Words("6003"), Clue::Words("9106")]),
                cause(
                    "The header is not built as Cloudflare reads it: an API token goes into `Authorization: Bearer`, and only the Global API Key goes into `X-Auth-Key` with `X-Auth-Email`.",
                    "Send `Authorization: Bearer <token>` and neither of the two `X-Auth-…` headers, and print the length of the variable to see that it is not empty.",
                )
                .any(&[Clue::Words("6003"), Clue::Words("9106")]),
                cause(
                    "The token is not active: it was rolled, deleted or has expired, or its value was cut.",
                    "Run `curl https://api.cloudflare.com/client/v4/user/tokens/verify -H \"Authorization: Bearer $TOKEN\"`: it says `active` if the token is. For a token that belongs to an account, use `/client/v4/accounts/<account ID>/tokens/verify`.",
                )
                .any(&[Clue::Words("9109")]),
            ]),
    ),
    message(
        explain("gateway-config-refused", "The gateway refused its new configuration")
            .verdict("{gateway} refused the configuration that was sent to it, and continues with an earlier one or with none. So the latest change (a key, a credential, a route) is not in effect.")
            .causes(&[
                cause(
                    "A value of the new configuration is not valid: most often a public key that is not in PEM, because its line ends were lost, or because it is the key set's URL.",
                    "Read the names and the quoted words in the message. Write the key with real line ends (`|` in YAML), from `-----BEGIN PUBLIC KEY-----` to `-----END PUBLIC KEY-----`.",
                )
                .any(&[Clue::Words("public_key"), Clue::Words("invalid key")]),
                cause(
                    "Each value is valid on its own, but two values do not go together: an algorithm with key pairs has no public key, or one with a shared secret has no secret.",
                    "Compare `algorithm` with what the credential holds: `rsa_public_key` for `RS` and `ES`, `secret` for `HS`.",
                )
                .any(&[Clue::Words("conditional validation"), Clue::Words("required field missing")]),
                cause(
                    "The changed part is right, but another part of the configuration is wrong: the gateway accepts all of it or nothing.",
                    "Correct the part that the message names, and search the log for the next `declarative config`.",
                ),
            ]),
    ),
    message(
        explain("gateway-validation-failed", "The gateway could not check the token")
            .verdict("{gateway} neither accepted nor refused the token: its own check failed. The token may be valid.")
            .causes(&[
                cause(
                    "The gateway cannot reach the service that it asks about tokens, or its keys: the key manager, the key set or the introspection endpoint.",
                    "Look in the gateway's own log at the time of the request: a line with `Caused by` names the URL. Run `curl -v` for it on the gateway's machine.",
                )
                .any(&[Clue::Words("backend services")]),
                cause(
                    "The services are reachable, but the token is in a form that the gateway's parser cannot read, and it reports that as its own error.",
                    "Paste the token here, and send `Authorization: Bearer` with an access token of an issuer that the gateway knows.",
                )
                .unless(&[Clue::Words("backend services")]),
            ]),
    ),
    message(
        explain("issuing-without-audience", "The authorization server has no audience for the token")
            .verdict("The authorization server should issue the access token as a JWT, but neither the request nor a setting says for which API. It issued none, so no API has refused anything.")
            .causes(&[
                cause(
                    "The request has no `resource`, and the server has no default API.",
                    "Send `resource` with the API's URL in the authorize request and in the token request, or have `defaultResource` of `features.resourceIndicators` return that URL.",
                ),
                cause(
                    "The server's own settings ask for a JWT without naming its audience.",
                    "Have `getResourceServerInfo` of `features.resourceIndicators` return `audience` next to `accessTokenFormat: 'jwt'`. For a token that is only for the userinfo endpoint, return `accessTokenFormat: 'opaque'`.",
                ),
            ]),
    ),
    message(
        explain("json-type-differs", "A value in the JSON has a different type than the program reads it as")
            .verdict("{program} reads `{name}` as `{expected}`, but the JSON has another type there: {found}. The request was answered: no credential was refused.\n{program} reads a value of the JSON as a different type than it has. The request was answered: no credential was refused.")
            .causes(&[
                cause(
                    "The release of the Terraform provider, or of the SDK inside it, describes the API's response with a different type than the API sends. The release is at fault, and not your configuration.",
                    "Run `terraform init -upgrade`, look at `required_providers` for a version that is pinned, and search the issues of the provider for `{name}`. Until it is fixed, pin the last release that worked, or change the object in the Admin Console so that the value has the type `{expected}`.",
                )
                .only(&[Clue::Words("terraform"), Clue::Words("okta_"), Clue::Words("provider["), Clue::Words("on main.tf")]),
                cause(
                    "The program decodes a token's claims into a struct, but the claim has another JSON type there: `aud`, `groups` and `scp` are a list at one issuer and a string at another.",
                    "Paste the token here and look at the claim. Then change the field's type, for example `jwt.ClaimStrings` for `aud` or `[]string` for `groups`.",
                )
                .only(&[Clue::Words("claims."), Clue::Words("struct field claims"), Clue::Words("registeredclaims")]),
                cause(
                    "The SDK or client library is older or newer than the API, and its struct describes the value with another type.",
                    "Update the library (`go get -u` and its module path), and search its issues for `{name}`. `curl -i` of the same request shows what the API really sends.",
                ),
                cause(
                    "The response came from another server than the API: its JSON has a member of the same name with another type (`code` as a number, `error` as an object).",
                    "Print the status and the body before they are decoded (`io.ReadAll(resp.Body)`), and paste them here.",
                ),
            ]),
    ),
    message(
        explain("npm-publish-refused", "npm is not allowed to publish the package with this credential")
            .verdict("The registry refused the publish. It responds with 404 (Not Found) even if the package exists and the credential is not allowed to write it, so a missing package is usually not the reason.")
            .causes(&[
                cause(
                    "No credential was found, and npm did not ask for an ID token: the job lacks the permission, npm is older than 11.5.1, or Node.js is older than 22.14.",
                    "Add `id-token: write` under `permissions:` of the job, then run `npm install -g npm@latest` before `npm publish`.",
                )
                .any(&[Clue::Words("ENEEDAUTH"), Clue::Words("need auth")])
                .unless(&[Clue::Words("OIDC permission denied")]),
                cause(
                    "The ID token was accepted, but the trusted publisher of the package is not allowed to do this: it allows only staged publishing, or another workflow or environment.",
                    "Open the package's `Settings > Trusted publishing`, and allow `npm publish` for this workflow.",
                )
                .only(&[Clue::Words("OIDC permission denied")]),
                cause(
                    "The package's trusted publisher is not the workflow that runs. Owner, repository, workflow file name (`publish.yml`, with its ending) and environment are compared exactly, and `repository.url` in `package.json` must name the same repository.",
                    "Compare the package's `Settings > Trusted publishing` with the workflow's file name and the job's `environment`. A package that was never published needs a first version by hand.",
                )
                .unless(&[Clue::Words("OIDC permission denied")]),
                cause(
                    "A token in `.npmrc` was used instead of the ID token. `actions/setup-node` with `registry-url` writes a line for `NODE_AUTH_TOKEN`, which is empty or a placeholder without a secret.",
                    "Remove `NODE_AUTH_TOKEN` and the line `_authToken` from `.npmrc`, so that npm asks for an ID token. Or set `NODE_AUTH_TOKEN` to a token that may publish.",
                )
                .unless(&[Clue::Words("OIDC permission denied")]),
                cause(
                    "The token has expired or was revoked, or belongs to a user who is not allowed to write the package.",
                    "Run `npm whoami` and `npm access list collaborators` with the same token.",
                )
                .unless(&[Clue::Words("OIDC permission denied"), Clue::Words("ENEEDAUTH"), Clue::Words("need auth")]),
            ]),
    ),
    message(
        explain("outgoing-request-refused", "The server refuses to call a host in its own network")
            .verdict("The server was about to call the identity provider and refused to do it itself: the provider's host name leads to a private IP address. Nothing is wrong at the provider.")
            .causes(&[
                cause(
                    "The identity provider runs in the same network, but the server calls only public IP addresses by default (a protection against smuggled requests).",
                    "Run `php occ config:system:set allow_local_remote_servers --value=true --type=boolean` for Nextcloud. The server may then call every host in its network.",
                ),
                cause(
                    "The identity provider is public, but its host name resolves to a private IP address inside the network (split DNS, `extra_hosts`).",
                    "Run `getent hosts` with the provider's host name inside the container. Have the name resolve to the public IP address there, or allow private ones.",
                ),
            ]),
    ),
    message(
        explain("resource-metadata-mismatch", "The metadata of the MCP server names a different resource than its URL")
            .verdict("The metadata says that it is about {found}, and the client was given {expected}. A client must not use another resource's metadata (RFC 9728), so it stopped before it asked for a token.\nThe metadata is about a different resource than the URL that the client was given. A client must not use it (RFC 9728), so it stopped before it asked for a token.")
            .causes(&[
                cause(
                    "The server writes its internal host or port into `resource` of `/.well-known/oauth-protected-resource` (`localhost`, `0.0.0.0`, `http` behind a proxy that terminates TLS).",
                    "Set the server's public base URL, so that `resource` is `{expected}` or its origin.\nSet the server's public base URL, so that `resource` is the URL that clients are given, or its origin.",
                ),
                cause(
                    "The client was given another URL of the same server: another host name, a path that differs, or a query.",
                    "Give the client `{found}` as the server's URL, if that is its public one.\nGive the client the URL that `resource` names, if that is the server's public one.",
                ),
            ]),
    ),
    message(
        explain("token-renewed-too-often", "Apple's push service (APNs) gets new provider tokens too often")
            .verdict("The token and the device are not the problem. APNs takes a new provider token at most every 20 minutes, and refuses with 429 until then.")
            .causes(&[cause(
                "The program signs a new token for each request.",
                "Keep one token in the process, and sign a new one every 20 to 60 minutes, for example every 50 (`iat` says when it was signed). APNs refuses older ones with `ExpiredProviderToken`.",
            ),
            cause(
                "Several processes or servers each sign their own tokens, and APNs counts them together.",
                "Sign in one place and share the token (a cache, a file): Apple allows the same `authorization: bearer <token>` on several connections. A second key does not help, because APNs counts the tokens of a Team ID together.",
            )]),
    ),
    message(
        explain("validator-refused", "PostgreSQL's token validator refused the token")
            .verdict("PostgreSQL leaves the check of the token to a validator module. That module refused the token, and gives its reason only in the server's own log.")
            .causes(&[
                cause(
                    "The issuer was reached, but the token lacks one of the scopes of the `oauth` line in `pg_hba.conf`, or is for another audience.",
                    "Compare `scope` and `aud` of the token with the line of `pg_hba.conf` that the log names, and read the lines of the module above it.",
                ),
                cause(
                    "The module could not reach the issuer: a certificate authority that it does not know, or a host name that only the client can resolve.",
                    "Run `curl -v` for `/.well-known/openid-configuration` of the issuer on the database server itself.",
                ),
                cause(
                    "The token is valid, but its user may not use the requested role: `map` of the line in `pg_hba.conf` does not assign the user to it.",
                    "Compare the user in the log with the map in `pg_ident.conf`, and the role with that of the connection.",
                ),
            ]),
    ),
    message(
        explain("workload-identity-unmatched", "No identity of the platform matches the job's token")
            .verdict("The platform looked for an identity with the issuer, the subject and the audience of the token, and found none. Presented: issuer `{issuer}`, subject `{found}`, audience `{audience}`.\nThe platform looked for an identity with the issuer, the subject and the audience of the job's token, and found none.")
            .causes(&[
                cause(
                    "The token's subject differs from the identity's: another branch, environment, tag or project, or other capital letters.",
                    "Compare `{found}` with the subject of the OIDC identity of the service account, and change the identity if the job may sign in. `*` and `?` stand for any characters in Octopus from 2024.1 on.\nPrint `sub` of the job's token, and compare it with the subject of the OIDC identity of the service account. `*` and `?` stand for any characters in Octopus from 2024.1 on.",
                ),
                cause(
                    "The audience is not the ID of the service account: the job names another service account, or asks for its token without naming an audience.",
                    "Set `service_account_id` of `OctopusDeploy/login` to the `Service Account Id` that Octopus shows for the service account (a GUID): it becomes `aud` of the token.",
                ),
                cause(
                    "The token had already expired. Older releases of Octopus give this same message for an expired token.",
                    "Look into the log of the Octopus server at that time, which has the reason, and run `OctopusDeploy/login` right before the step that needs it.",
                ),
            ]),
    ),
];
