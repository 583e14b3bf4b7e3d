//! What libraries refuse besides what a token shows by itself.

use crate::catalogue::entry::{CatalogueEntry, failed_step, frame, message};
use crate::catalogue::shared_words::{LOCALHOST, OKTAS, OTHERS};
use crate::finding::{Clue, Severity, cause, explain};

/// What only NextAuth.js 4 prints, whose variable has an older name.
const NEXTAUTH_4: &[Clue] = &[Clue::Words("[next-auth]")];

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-denied-at-provider", "The sign-in was refused at the identity provider")
            .verdict("The provider sent the user back with `access_denied`. Your application only reports it: its client ID and redirect URI were accepted.")
            .causes(&[cause("Nobody assigned this user (or one of the user's groups) to the app at the provider. Okta's `error_description` then says that the user is not assigned to the client application.", "Look at `error_description` in the request to the callback (`/signin-oidc`). In Okta, assign the user at `Applications and Resources > Applications > your app > Assignments`.").any(&[OKTAS]), cause("A rule of the provider about users keeps this user out of the app: an assignment, a list of test users, an Action or Rule.", "Look at `error_description` in the request to the callback, and allow the app for the user there: an Action or Rule that denies in Auth0, `Enterprise applications > your app > Users and groups` in Entra, a test user of the consent screen at Google.").any(&[OTHERS]), cause("A policy at the provider denied the sign-in because of the network, the device or a missing second factor.", "Look into the provider's log at that time (in Okta `Reports > System Log`), which names the policy."), cause("The user declined the consent or pressed `Cancel` on the provider's page.", "Handle it with `options.Events.OnAccessDenied` or `options.AccessDeniedPath`, and offer the sign-in again.")]),
    ),
    message(
        explain("access-gateway-refused", "Okta Access Gateway answered, and neither Okta nor the app")
            .verdict("The status page is Access Gateway's own, and its number says what happened: 400 unknown host, 401 no session, 403 denied by a policy of the app, 404 unknown page, 405 session integrity, 413 too large, 500 fault, 502 the app is down, 503 maintenance or inactive, 504 the app is too slow.")
            .causes(&[cause("With status 403, a policy rule of the app denies this user or path.", "Look at `Applications > your app > Policies` in the Access Gateway Admin UI, and search the access log for the tracking ID and `403`.").only(&[Clue::Words("denied"), Clue::Words("deny access"), Clue::Words("403")]), cause("With status 400, Access Gateway does not serve this host name.", "Compare the host in the URL with the app's public domain in the Access Gateway Admin UI, and check with `nslookup` that the name leads to the gateway.").only(&[Clue::Words("isn't serving"), Clue::Words("Unknown Host"), Clue::Words("400")]), cause("With status 502 or 504, the protected app does not answer the gateway, or not in time. With 503, the app is in maintenance or inactive in Access Gateway. Users and policies are not the problem.", "Run `curl -v` for the app's protected URL on the gateway itself, and check that the app runs. For 503, look at its status at `Applications` in the Access Gateway Admin UI.").only(&[Clue::Words("502"), Clue::Words("503"), Clue::Words("504")]), cause("With status 401, the gateway's session is missing or has ended. With status 405, it was used from a different network or browser than the one that started it.", "Open the app's public URL again in a private window. If that works, the old cookie was the cause. If users lose sessions often, search the access log for the tracking ID and `405`.").only(&[Clue::Words("401"), Clue::Words("405")])]),
    ),
    message(
        explain("account-not-linked", "The email address already belongs to another sign-in method")
            .verdict("The identity provider accepted the user. The application has an account with the same email address from another provider, but does not link the two.")
            .causes(&[cause("The user first signed up with another provider or by email and password, and now comes with this provider for the first time.", "Sign in with the first method, and link this provider while signed in (`signIn(\"<provider>\")` in Auth.js)."), cause("You changed the provider (another org, another client), so the subject (`sub`) of every user changed too. Then all existing users are affected, not only one.", "Move the accounts to the new provider: in Auth.js the rows of the table `Account` (`provider`, `providerAccountId`), in Grafana the table `user_auth`. Linking by email (`allowDangerousEmailAccountLinking: true` in Auth.js, `oauth_allow_insecure_email_lookup` in Grafana) is safe only if the provider verifies its email addresses: otherwise anyone can take over an account.")]),
    ),
    message(
        explain("adfs-client-not-permitted", "The AD FS client may not request a token for this resource")
            .verdict("AD FS knows the client and the resource, but no permission connects the two. The user and the password are not the problem.")
            .causes(&[
                cause(
                    "The application was never permitted for the web API, or only without the scope that the request has.",
                    "Run `Grant-AdfsApplicationPermission -ClientRoleIdentifier CLIENT_ID -ServerRoleIdentifier RESOURCE -ScopeNames openid` on the AD FS server, or select the scopes at `AD FS Management > Application Groups > your group > your Web API > Client Permissions`.",
                ),
                cause(
                    "The request names no resource, so AD FS assumes its own userinfo endpoint, for which this client has no permission.",
                    "Send `resource` with the identifier of the web API, or on Windows Server 2019 and later `scope` with the identifier before the scope: `https://api.acme.example/openid`.",
                )
                .any(&[Clue::Words("selfscope"), Clue::Words("urn:microsoft:userinfo")]),
            ]),
    ),
    failed_step(
        explain("adfs-request-failed", "AD FS failed at the request and does not say why")
            .verdict("AD FS uses this number for every internal failure. The actual exception is only in the event log of the AD FS server.")
            .causes(&[
                cause(
                    "AD FS could not issue the token: a claim rule or the authorization rule of the application failed, or its own certificate or database is not usable.",
                    "Open `AD FS/Admin` in the event viewer of the AD FS server at the time of the request, and read the events 364 and 1021 with the same activity ID. `adfs/ls/idpinitiatedsignon` shows whether AD FS itself works.",
                )
                .unless(&[Clue::Words("msis7065")]),
                cause(
                    "The URL has a path that AD FS does not serve: an endpoint that is disabled, a misspelled one, or a slash at the end.",
                    "Compare the path with `token_endpoint` and `authorization_endpoint` in `/adfs/.well-known/openid-configuration`, and with `AD FS Management > Service > Endpoints`.",
                )
                .only(&[Clue::Words("msis7065")]),
            ]),
    ),
    message(
        explain("adfs-resource-unknown", "AD FS does not know the resource")
            .verdict("The `resource` of the request is not the identifier of a web API or relying party of AD FS. The client was not checked yet.")
            .causes(&[cause(
                "The identifier differs by a slash at the end, by `http`, or by another host name: AD FS compares it exactly.",
                "Compare `resource` with `Get-AdfsRelyingPartyTrust | Select-Object Identifier` and `Get-AdfsWebApiApplication | Select-Object Identifier` on the AD FS server.",
            )]),
    ),
    message(
        explain("agent-import-data-refused", "Okta refused the data that the agent read from the directory")
            .verdict("The agent is connected and has read the directory. Okta refused the data that it sent, so the import failed.")
            .causes(&[
                cause(
                    "A value in the directory has a character that Okta does not take: one of four bytes in UTF-8 (an emoji, a rare Chinese character), or a control character.",
                    "Switch on verbose logging of the agent, import again, and search the data before the failed `POST` for `[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]` and for characters above `U+FFFF`. Correct the entry in the directory.",
                )
                .any(&[Clue::Words("400")]),
                cause(
                    "A single group is too large for one request: its own data and that of its members together exceed the limit.",
                    "Find the group before the failed `POST` in the agent's log, split it into nested groups in the directory, and import again. The limits are 20 MB for a request and 250 kB for a group.",
                )
                .any(&[Clue::Words("413")]),
            ]),
    ),
    message(
        explain("agent-registration-refused", "The agent could not be registered")
            .verdict("The installer reached the point of registration and could not finish it. The directory or RADIUS settings are not the problem: they come later.")
            .causes(&[cause("The account that signed in to allow the access lacks the right to register agents.", "Register with a Super Admin account, or look at the account's role at `Security > Administrators > Admins` and give it the one that the installation guide of this agent names."), cause("An earlier registration of the agent still exists, so its files or its name are in the way. This happens when an agent is installed again on the same server.", "Delete the old agent at `Directory > Directory Integrations > your directory > Agents`, delete its configuration files, then install again."), cause("The server cannot reach the org: a firewall or a proxy that inspects TLS is in between, or the server offers no TLS 1.2.", "Run `curl -v https://acme.okta.com` with your Okta domain on the server, and look into the agent's log: `SSLHandshakeException` means that a proxy inspects the traffic, a timeout means a firewall.")]),
    ),
    message(
        explain("agent-tls-refused", "The agent does not trust the TLS certificate")
            .verdict("The agent refused the connection itself: something between it and Okta presents a certificate that it does not trust. Usually that is a proxy that inspects TLS.")
            .causes(&[cause("A proxy that inspects TLS replaces Okta's certificate, but the agent accepts only Okta's own (certificate pinning).", "Exempt the hosts of `okta.com` from inspection on the proxy. Certificate pinning can be turned off for the agent, but that gives up a protection, and does not help if the server itself does not trust the proxy."), cause("No proxy is in between, but the server's own list of certificate authorities or its TLS version is too old.", "Run `openssl s_client -connect acme.okta.com:443 </dev/null` with your Okta domain on the server and look at the issuer: a public authority speaks for this cause, your company's for a proxy. Update the agent and the system, or import the authority into the agent's `cacerts` with `keytool`.")]),
    ),
    message(
        explain("agent-token-dead", "Okta no longer accepts the agent's own token")
            .verdict("The agent signs in to Okta with its own token, and Okta refuses that token. The API tokens of your scripts at `Security > API > Tokens` have nothing to do with it.")
            .causes(&[cause("The server was restored from a snapshot or backup, which brought an older token back.", "Uninstall the agent, download it again at `Settings > Downloads`, and register it again. Starting the service again does not help.").prevention("Never restore an agent's server from a snapshot. Run two agents, so that one can be installed again at any time."), cause("The agent was deactivated or deleted in Okta, or was offline for more than 30 days (versions with an API token).", "Install it again from `Settings > Downloads`, and register it with a service account that stays active."), cause("The person who installed an older agent was deactivated or lost the admin role.", "Install the agent again from `Settings > Downloads`. From version 3.18 on, the AD agent no longer depends on that person.")]),
    ),
    message(
        explain("alg-not-supported", "The library does not know the token's algorithm")
            .verdict("{library} stopped before it verified the signature, because the installed library, with its present settings, does not support the `alg` in the token's header. The key and the claims were not checked.")
            .causes(&[cause("The library can verify the algorithm only with a second package, which is not installed or is too old.", "Install it: `pip install \"pyjwt[crypto]\"` for PyJWT and Simple JWT, `pip install \"python-jose[cryptography]\"` for python-jose, the extension `sodium` (or `composer require paragonie/sodium_compat`) for firebase/php-jwt, the gem `rbnacl` for EdDSA in older releases of ruby-jwt.").any(&[Clue::Words("requires 'cryptography'"), Clue::Words("requires the cryptography package"), Clue::Words("must have cryptography installed"), Clue::Words("libsodium is not available"), Clue::Words("do you have cryptography")]).unless(&[Clue::Words("jws \"alg\" identifier"), Clue::Words("InvalidAlgorithmName"), Clue::Words("UnsupportedAlgorithm"), Clue::Words("Unknown Signature Algorithm"), Clue::Words("Unsupported signature algorithm"), Clue::Words("AlgorithmNotImplemented"), Clue::Words("unsupported encoding algorithm"), Clue::Words("signature type")]), cause("The list of allowed algorithms has `HS256`, but oauth4webapi (openid-client 6) verifies only signatures of a key pair: `RS…`, `PS…`, `ES…`, `EdDSA`, `Ed25519`.", "Take `HS256` out of `signingAlgorithms` or `id_token_signed_response_alg`, and have the issuer sign with `RS256`. Okta always does; in Auth0 it is at `Applications > APIs > your API > Settings > Signing Algorithm`. `{ alg }` in `err.cause` (`err.cause.cause` in openid-client) is the one that was refused.").only(&[Clue::Words("jws \"alg\" identifier")]), cause("The token was signed with an algorithm that the library does not have, such as `ES256K`.", "Compare `alg` of the token's header with the list in the library's documentation. Have the issuer sign with `RS256`, which every library has and which Okta uses, or use another library.").unless(&[Clue::Words("requires 'cryptography'"), Clue::Words("requires the cryptography package"), Clue::Words("must have cryptography installed"), Clue::Words("libsodium is not available")]), cause("`alg` of the header is not an algorithm: it is misspelled, in lower case, or `none`.", "Paste the token here and look at `alg`. If you make the token yourself, write the name exactly, such as `RS256`. If not, do not accept it.").any(&[Clue::Words("InvalidAlgorithmName")]).unless(&[Clue::Words("requires 'cryptography'"), Clue::Words("requires the cryptography package"), Clue::Words("must have cryptography installed"), Clue::Words("libsodium is not available")])]),
    ),
    message(
        explain("at-hash-missing", "The ID token has no `at_hash`")
            .verdict("{program} wanted to compare the access token with `at_hash` of the ID token, but the ID token has none. The signature is not the problem.")
            .causes(&[cause("The ID token comes from the token endpoint, where `at_hash` is optional (OpenID Connect Core 3.1.3.6), and this provider leaves it out.", "Call `VerifyAccessToken` (the check in go-oidc) only where `AccessTokenHash` of the ID token is not empty."), cause("The ID token is from a response without an access token (`response_type=id_token`) or from a refresh, where providers often leave `at_hash` out.", "Compare only tokens of one response: `id_token` and `access_token` of the same code exchange.")]),
    ),
    message(
        explain("at-hash-unchecked", "The `at_hash` of the ID token could not be compared, because no access token was given")
            .verdict("The ID token has `at_hash`, but {library} was given only the ID token. Nothing was compared, and the tokens may both be valid.")
            .causes(&[
                cause(
                    "The code passes the ID token only. `at_hash` is a hash of the access token that came with it, so the library needs that one too.",
                    "Pass the access token of the same response: `jwt.decode(id_token, key, audience=…, access_token=access_token)` in python-jose. If there is none, set `options={\"verify_at_hash\": False}`.",
                ),
            ]),
    ),
    message(
        explain("auth-time-too-old", "The sign-in is older than the app allows")
            .verdict("The app asked for `max_age` (the longest time since the user's last real sign-in), and `auth_time` of the ID token is older or missing. `exp` of the token does not matter here.")
            .causes(&[cause("The user has a long session at the provider, and signed in earlier than `max_age` allows.", "Send the user to `/authorize` again with `prompt=login`, or raise the maximum age in the app (`max_age`, `maxAge`).").unless(&[Clue::Words("claim `auth_time` of token is missing"), Clue::Words("auth time not available"), Clue::Words("missing auth_time claim")]), cause("The authorize request had no `max_age`, so the provider neither asked for a new sign-in nor sent `auth_time`.", "Look for `max_age=` in the authorize URL. Set it there and in the check, or in neither.").any(&[Clue::Words("missing"), Clue::Words("not available")]).unless(&[Clue::Words("beyond max age"), Clue::Words("is too old"), Clue::Words("max age not satisfied"), Clue::Words("too much time has elapsed"), Clue::Words("exceeds the supplied")]), cause("The app renewed the ID token with a refresh token: `auth_time` stays that of the first sign-in, so it becomes too old although the tokens are new.", "Check `max_age` only after a sign-in, not after a refresh.").unless(&[Clue::Words("claim `auth_time` of token is missing"), Clue::Words("auth time not available"), Clue::Words("missing auth_time claim")])]),
    ),
    message(
        explain("auth0-api-unknown", "Auth0 has no API with this audience")
            .verdict("No API of this tenant has `{audience}` as its `Identifier`. The client's credentials were not the problem.\nNo API of this tenant has the value of `audience` as its `Identifier`. The client's credentials were not the problem.")
            .causes(&[cause("`audience` differs from the API's `Identifier` in a detail: a slash at the end, `http` instead of `https`, upper case.", "Compare it exactly with `Applications > APIs > your API > Settings > Identifier`."), cause("The API exists, but in another tenant (development, production) than the domain of the request.", "Compare the host of the request (`<tenant>.<region>.auth0.com`) with the tenant at the top of the dashboard."), cause("The request has the API's internal ID (24 hexadecimal characters in the URL of its page) or its name in place of its `Identifier`.", "Send the value of `Applications > APIs > your API > Settings > Identifier` as `audience`.")]),
    ),
    message(
        explain("auth0-assertion", "Auth0 refuses the client assertion")
            .verdict("The client proved itself with a signed JWT (a client assertion), and Auth0 refuses it because of its times, its audience or its key. Scopes and audience of the request were not looked at.")
            .causes(&[cause("The program makes the assertion once and uses it again, or the clock of its machine is behind, so the assertion has expired when it arrives.", "Make a new assertion for each request with `exp` at most 5 minutes ahead, and compare `date -u` with the `Date` header of Auth0's response.").any(&[Clue::Words("is expired")]), cause("The key that signed is not registered for the application, or its credential has expired there.", "Compare `kid` of the assertion with the credentials at `Applications > your application > Credentials`, and their expiration dates.").unless(&[Clue::Words("is expired")]), cause("`aud` of the assertion is the URL of the token endpoint or another tenant's, `iss` or `sub` is not the client ID, or `jti` was already used.", "Set `aud` to `https://<tenant>/` with the slash at its end, `iss` and `sub` to the client ID, and `jti` to a new UUID.").unless(&[Clue::Words("is expired")])]),
    ),
    message(
        explain("auth0-callback", "The callback URL is not registered")
            .verdict("The `redirect_uri` of the request is not in the application's list. The user was not asked to sign in.")
            .causes(&[cause("Nobody added this URL to `Allowed Callback URLs` of the application, for example after a change of host or port.", "Add it exactly at `Applications > your application > Settings > Allowed Callback URLs`, several separated by commas."), cause("The application builds the URL from what a proxy passes on: it has `http` instead of `https`, or an internal host name.", "Compare `redirect_uri` in the address bar with the list, and set the application's base URL (`APP_BASE_URL`, `AUTH0_BASE_URL`). Do not register the internal URL."), cause("The URL is registered, but for a different application or in a different tenant than the request names.", "Compare `client_id` and the host in the address bar with `Applications > your application > Settings`.")]),
    ),
    message(
        explain("auth0-client", "Auth0 does not accept the client")
            .verdict("Auth0 does not know the client ID, or does not accept the client's authentication. User, scopes and audience were not looked at.")
            .causes(&[cause("The request goes to a different tenant or custom domain than the one in which the application was created, so the client ID does not exist there.", "Compare the domain of the request and `client_id` with `Applications > your application > Settings` (`Domain`, `Client ID`).").any(&[Clue::Words("unknown client: ")]), cause("The client ID is right, but the secret is not: it was rotated, belongs to another application, or came with quotation marks or a line break.", "Compare the secret with `Applications > your application > Settings > Client Secret`: `printf %s \"$SECRET\" | wc -c` counts its characters.").unless(&[Clue::Words("unknown client: ")]), cause("The application is set to a different authentication method than the request uses, such as Private Key JWT or `None` instead of a secret.", "Look at `Applications > your application > Credentials > Authentication Methods`, and send the credentials in that way (`client_secret` in the body, `Authorization: Basic`, or `client_assertion`).").unless(&[Clue::Words("unknown client: ")])]),
    ),
    message(
        explain("auth0-client-grant", "The application is not authorized for the API")
            .verdict("Auth0 accepted the client's credentials. The application has no grant for `{audience}` or for the scopes.\nAuth0 accepted the client's credentials. The application has no grant for the API or for the scopes.")
            .causes(&[cause("The list at `Application Access` of the API does not show this application as authorized.", "Authorize it at `Applications > APIs > your API > Application Access`.").unless(&[Clue::Words("has not been granted scopes")]), cause("The application is authorized for the API, but not for every scope in the request.", "Select the scopes under the application at `Applications > APIs > your API > Application Access`, or leave `scope` out: Auth0 then gives all that are selected.").any(&[Clue::Words("has not been granted scopes")]), cause("`audience` names another API than the one that you changed, such as the Management API (`https://<tenant>/api/v2/`).", "Compare `audience` of the request with `Applications > APIs > your API > Settings > Identifier`.").unless(&[Clue::Words("has not been granted scopes")])]),
    ),
    message(
        explain("auth0-consent", "Auth0 needs the user's consent")
            .verdict("The user is signed in. A silent request (`prompt=none`) cannot show the page on which the user would agree, so Auth0 refuses it.")
            .causes(&[cause("The page runs on `localhost`, for which Auth0 never skips consent, even where the API allows it.", "Test with a host name of your own in the `hosts` file and in `Allowed Callback URLs`, or sign in once interactively and agree."), cause("The API does not let the tenant's own applications skip the consent.", "Switch `Allow Skipping User Consent` on at `Applications > APIs > your API > Settings`."), cause("The application is marked as third-party. Auth0 always asks such applications for consent.", "Start an interactive sign-in when the silent one fails with `consent_required`, so that the user can agree once.")]),
    ),
    message(
        explain("auth0-grant", "The code or refresh token cannot be used")
            .verdict("The code or refresh token was already used, has expired, was rotated or was revoked. Only a new sign-in helps the user now.")
            .causes(&[cause("Rotation is on, but the app sends a refresh token that was already exchanged: it did not store the newest one, or two requests refreshed at the same time. Auth0 then revokes the whole family.", "Store the newest `refresh_token` of each response, let one request at a time refresh, and have the user sign in again. `Monitoring > Logs` shows `ferrt` for a reused token.").any(&[Clue::Words("refresh token")]).unless(&[Clue::Words("authorization code")]), cause("The refresh token has reached the end of its lifetime, or was revoked, for example because the user's password was changed or an administrator revoked it.", "Compare the time of the sign-in with the idle and maximum lifetimes at `Applications > your application > Settings > Refresh Token Expiration`, and have the user sign in again.").any(&[Clue::Words("refresh token")]).unless(&[Clue::Words("authorization code")]), cause("The authorization code was redeemed twice (a reload of the callback page, two instances), or later than it lives.", "Redeem `code` once, and remove it from the URL before anything can send it again.").any(&[Clue::Words("authorization code")]).unless(&[Clue::Words("invalid refresh token")])]),
    ),
    message(
        explain("auth0-grant-type", "The application does not allow this grant type")
            .verdict("The client's credentials are not the problem: the application is not allowed to use this grant type.")
            .causes(&[cause("The application's list of grant types lacks the one that the request names in `grant_type`; each type of application starts with its own list.", "Select it at `Applications > your application > Settings > Advanced Settings > Grant Types`. For `password`, think twice: Auth0 recommends the sign-in with redirect."), cause("`grant_type` in the request is misspelled, or names one that Auth0 knows by another name, such as `password` instead of `http://auth0.com/oauth/grant-type/password-realm`.", "Compare `grant_type` in the body of the request with the list at `Applications > your application > Settings > Advanced Settings > Grant Types`.")]),
    ),
    message(
        explain("auth0-mfa", "Auth0 requires a second factor")
            .verdict("The password or session was accepted. Auth0 asks for a second factor, but this request cannot ask for one on its own.")
            .causes(&[cause("The request is a password grant, and a policy of the tenant (`Security > Multi-factor Auth`) or an Action requires a second factor.", "Take `mfa_token` of the response and complete `/mfa/challenge` and `/oauth/token`, or use the sign-in with redirect, which asks on its own."), cause("The request is silent (`prompt=none`), but the session has no second factor yet.", "Start an interactive sign-in when the silent one fails with `mfa_required`.")]),
    ),
    message(
        explain("auth0-password", "The username or password is wrong")
            .verdict("Auth0 looked for the user in a database of users and found no match. The client and its settings are not the problem.")
            .causes(&[cause("The password is wrong, or the user does not exist. Auth0 gives the same message for both on purpose.", "Look at `Monitoring > Logs`: type `fp` means a wrong password, `fu` a username that does not exist."), cause("The user exists, but in a different connection (database) than the one that the request names in `realm` or the tenant's `Default Directory`. The log then has `fu`.", "Look at `Connection` of the user at `User Management > Users`, and compare it with `realm` of the request.")]),
    ),
    message(
        explain("auth0-pkce", "The PKCE values do not match")
            .verdict("`code_verifier` (the secret half of PKCE) is missing or belongs to another sign-in. The code itself and the client are not the problem.")
            .causes(&[cause("The callback ran in another tab, server or session than the one that made the verifier.", "Store `code_verifier` under the `state` of its sign-in, and send that one to `/oauth/token`.").unless(&[Clue::Words("'code_verifier' is required")]), cause("The request has no `code_verifier`, though the authorize request had `code_challenge`: one library started the sign-in, and another one finishes it.", "Look at the body of the request to `/oauth/token`, and let the library that started the sign-in redeem the code.").any(&[Clue::Words("is required")]).unless(&[Clue::Words("failed to verify")]), cause("The challenge was computed differently from how Auth0 computes it: with padding (`=`), as hexadecimal, or as `plain`.", "Compute `code_challenge` as base64url of the SHA-256 of the verifier, without `=`, and send `code_challenge_method=S256`.").unless(&[Clue::Words("'code_verifier' is required")])]),
    ),
    message(
        explain("auth0-session", "There is no Auth0 session for a silent request")
            .severity(Severity::Note)
            .verdict("The request has `prompt=none`, which must not show a page, and Auth0 sees no session in it. The client and its settings were not refused.")
            .causes(&[cause("Nobody is signed in: the session has ended, or the user never signed in with this browser.", "Start an interactive sign-in when the silent one fails with `login_required`."), cause("The user is signed in, but the browser blocks third-party cookies, so Auth0 does not see its session. Then every reload of the page signs the user out.", "Use refresh token rotation (`useRefreshTokens: true`, `cacheLocation: \"localstorage\"` in Auth0's SDK for browsers) or a custom domain of the same site."), cause("The user came through a social connection with Auth0's development keys, which never gives a session for silent requests.", "Set your own client ID and secret at `Authentication > Social > your connection`.")]),
    ),
    message(
        explain("authorization-response-parameter-missing", "The sign-in response lacks a parameter")
            .verdict("The redirect back from the authorization server did not have what the client expects. No token was requested yet.")
            .causes(&[cause("The query or form body was lost on the way to the callback: a redirect in between cut it off, or the server has no body parser for `response_mode=form_post`.", "Look at the request to the callback in the browser's network panel, and at what the application receives: both must have `code` and `state`, or `error`."), cause("The response came in a different form than the client reads: in the fragment (`#`), or with `id_token` instead of `code`.", "Compare `response_type` and `response_mode` of the authorize request with the client's settings. For the code flow, they are `code` and `query`.").any(&[Clue::Words("id_token missing"), Clue::Words("access_token missing")]), cause("The user opened the callback page directly or from a bookmark, or reloaded it after the code was used.", "Start the sign-in again from the app's own page. If users do this often, have the callback redirect to the start of the sign-in when `code` is missing.")]),
    ),
    message(
        explain("authorize-answered-page", "Okta answered the authorize request with a page")
            .verdict("The app sent a session token to `/authorize` and expected a redirect with a code. Okta responded with a page instead. The password is not the problem: it was accepted before.")
            .causes(&[cause("The app's policy asks for more than the session token proves: MFA, consent, enrollment or a new password.", "Change the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` so that the session token satisfies it, or use the sign-in in the browser, where Okta's page can ask."), cause("The client ID or the authorization server in the request does not exist in this org, so Okta shows an error page in place of a redirect.", "Open the authorize URL in a browser and read the page. Copy the client ID from `Applications and Resources > Applications > your app > General > Client Credentials`, and the server from `Security > API > Authorization Servers`.").any(&[Clue::Words("gimme_aws_creds"), Clue::Words("404")]), cause("The app got the session token at one host and sent it to another, such as first the Okta domain and then the custom domain.", "Use the host of `issuer` in the request to `/api/v1/authn` too."), cause("The session token was already used, or is older than 5 minutes.", "Get a new `sessionToken` from `/api/v1/authn`, and use it once and immediately.")]),
    ),
    message(
        explain("azp-unexpected", "The token was issued to a different client than the receiver expects")
            .verdict("The token is intact. The receiver compares `azp` (or `client_id`, `cid`), which names the client that requested the token, with its own client ID or a list, and they differ.")
            .causes(&[cause("The token was requested by a different app than the one that the receiver is set to, such as a second app, or the same app in another environment.", "Compare `azp`, `client_id` or `cid` of the token with the client ID in the receiver's settings. Add it there if that app should send requests.").unless(&[Clue::Words("no authorized party"), Clue::Words("claim required when multiple"), Clue::Words("azp claim not present"), Clue::Words("doesn't contain azp"), Clue::Words("missing authorized party"), Clue::Words("property azp")]), cause("The receiver is an API that compares with its own client ID, but a front end with its own client ID requested the token. That is the normal case for an API.", "Set the receiver to accept the front end's client ID, and have it check `aud` for itself.").unless(&[Clue::Words("no authorized party"), Clue::Words("claim required when multiple"), Clue::Words("azp claim not present"), Clue::Words("doesn't contain azp"), Clue::Words("missing authorized party"), Clue::Words("property azp")]), cause("The token has several audiences and no `azp`, and the receiver then requires one.", "Have the issuer write one audience or `azp`, or switch the check off where `aud` is checked exactly.").any(&[Clue::Words("no authorized party"), Clue::Words("claim required when multiple"), Clue::Words("azp claim not present"), Clue::Words("doesn't contain azp"), Clue::Words("missing authorized party"), Clue::Words("property azp")])]),
    ),
    message(
        explain("call-not-permitted", "The API knows the caller and does not allow this request")
            .verdict("A rule of {api} about roles, scopes or owners refused the request. {api} does not complain about the token, so a new token with the same rights will most likely be refused too.")
            .causes(&[
                cause(
                    "The token lacks the role, the scope or the group that the rule of this route asks for.",
                    "Find the rule of this route in the API's code or settings, and compare it with `scope`, `scp`, `roles` and `groups` of the token: paste the token here to read them.",
                ),
                cause(
                    "The token has the scope or role, but the API reads another claim or expects another name. Spring Security, for example, makes `SCOPE_…` of a scope, and `hasRole` looks for `ROLE_…`.",
                    "Print the roles or authorities that the API made of the token right where the rule is checked (`Authentication.getAuthorities()` in Spring, `User.Claims` in .NET), and compare them with the rule exactly.",
                ),
                cause(
                    "The rule compares the owner of the object with the user of the token, and this object belongs to somebody else.",
                    "Send the same request for an object of your own. If that is allowed, compare `sub` (or `uid`) of the token with the owner of the first object.",
                ),
            ]),
    ),
    message(
        explain("certificate-chain-untrusted", "The token's certificate chain is not trusted")
            .verdict("The token has its signer's certificate in the header (`x5c`), but {refuser} could not build a trusted chain from it. The signature itself was not compared yet.")
            .causes(&[cause("The root certificate of the signer is not among those that the verifier was given (for ruby-jwt, `x5c: { root_certificates: … }`).", "Print the last certificate of `x5c` with `openssl x509 -noout -issuer -subject -in cert.pem`, and give the verifier the root that it names, if you trust that signer."), cause("The root is there, but a certificate of the chain has expired, or the verifier's clock is wrong.", "Run `openssl x509 -noout -dates -in cert.pem` for each certificate in `x5c`, and compare with `date -u`."), cause("An intermediate certificate is missing in `x5c`, so that one certificate names an issuer that is not in the list.", "Compare `issuer` of each certificate in `x5c` with `subject` of the next one, and have the signer add the missing one.")]),
    ),
    message(
        explain("cf-access-app", "Cloudflare Access has no application for this URL")
            .verdict("No Access application covers the host and path of the request. The user and the identity provider were not asked.")
            .causes(&[cause("The browser opens a saved login link, or still has the cookie of an application that was deleted or created again.", "Open the application's own URL, not a `…cloudflareaccess.com` link, in a private window. If that works, delete the cookie `CF_Authorization` of both domains."), cause("The host or path differs from the application's entry. A subdomain needs its own entry or a wildcard.", "Compare the host and path in the URL with the public hostnames of the application at `Zero Trust > Access controls > Applications`."), cause("The application was deleted, or belongs to a different Cloudflare account than the team domain (`<team>.cloudflareaccess.com`) in the URL. Code that builds the login URL itself often has the wrong team domain or an old audience tag (`AUD`).", "Check whether `Zero Trust > Access controls > Applications` of that account lists it, and create it again if not.")]),
    ),
    message(
        explain("cf-access-email", "The identity provider gave no email address")
            .verdict("The user signed in at the identity provider, but its response had no email address. Cloudflare Access identifies users by it.")
            .causes(&[cause("Cloudflare did not ask the provider for the email address: the scope or permission is missing. Then no user can sign in.", "Add the scope `email` to the provider (Entra: the permission `email` or `User.Read` with admin consent), and press `Test` next to it at `Zero Trust > Integrations > Identity providers`."), cause("This user's account at the provider has no email address. Other users can sign in.", "Fill it in at the provider (in Okta `Directory > People > your user > Profile`, `email`), or set `Email claim` of the provider to a claim that holds one.")]),
    ),
    message(
        explain("cf-access-policy", "No Access policy lets the user in")
            .verdict("The sign-in worked, so the identity provider is not the problem. No policy of the application allows this user.")
            .causes(&[cause("The user's email address, group or country is not in a policy with the action `Allow`.", "Look for the user in Cloudflare's `Access authentication logs`, and add the email address or group to a policy with the action `Allow` at `Zero Trust > Access controls > Applications`."), cause("The policy names groups, and no groups came from the identity provider. Then no member of these groups gets in.", "Switch `Support groups` on for the provider in Cloudflare, request the scope `groups`, and press `Test` next to the provider: it shows the groups of the response."), cause("A policy with the action `Block`, or a `Require` rule (a country, a device check), excludes the user.", "Read the policies of the application in their order at `Zero Trust > Access controls > Applications`: a user needs one `Include`, every `Require` and no `Exclude`.")]),
    ),
    message(
        explain("cf-access-session", "The Access session cannot be used")
            .verdict("The cookie of the sign-in is missing, has expired, or belongs to another application. The identity provider and the policies are not the problem.")
            .causes(&[cause("The browser blocks the cookie, or the link was opened in a different browser than the sign-in.", "Allow cookies (`CF_Authorization`) for the host, and open the application again in a new tab of the same browser."), cause("The sign-in page was open for too long, or was reached with the back button or a bookmark, so its state is no longer valid.", "Open the application's own URL again, not one with `/cdn-cgi/access/` in it.")]),
    ),
    message(
        explain("cf-access-userinfo", "Cloudflare Access could not get the user from the identity provider")
            .verdict("The user signed in. Cloudflare's own request to the provider (token, keys or UserInfo) failed or did not return a usable identity.")
            .causes(&[cause("The provider is Okta, the user is in more than 100 groups, and no API token is set.", "Create a read-only API token at `Security > API > Tokens > Create token` in Okta, and set it at `Zero Trust > Integrations > Identity providers > Okta`."), cause("Okta ThreatInsight or a network zone blocks Cloudflare's requests.", "Look for `security.request.blocked` at `Reports > System Log` of Okta. If it is there with an IP address of Cloudflare's, add its zone to the exempt zones at `Security > General > Okta ThreatInsight settings`, or remove it from the blocked zone at `Security > Networks`."), cause("A value in the provider's settings at Cloudflare is wrong: the client secret, the authorization server ID or, for generic OIDC, `Certificate URL`, which has to be the provider's `jwks_uri`. ID tokens that are signed with `HS256` do not work either.", "Compare every URL with the provider's `/.well-known/openid-configuration`, enter the client secret again, and have ID tokens signed with `RS256`."), cause("The ID token has no `email`, which Cloudflare needs.", "Add `email` to the scopes of the provider in Cloudflare, and press `Test` next to it to see the claims that arrive.")]),
    ),
    message(
        explain("cf-firewall", "A Cloudflare firewall rule blocked the request")
            .verdict("Cloudflare's firewall answered. The request did not reach the application or Access, and no token was checked.")
            .causes(&[cause("A custom rule of the zone's owner blocks the country, the network, the path or the user agent.", "Look for the Ray ID of the page at `Security > Events` (`Security > Analytics > Events` in the new dashboard), which names the rule. If the zone is not yours, send its owner the Ray ID."), cause("A script was taken for a bot: the same URL works in a browser on the same network.", "Compare `User-Agent` of the script with a browser's. If the zone is yours, let the script's IP address through with a `Skip` rule.")]),
    ),
    message(
        explain("connect-failed", "The program could not connect to the server")
            .verdict("No connection was made, so neither the token nor the client was checked.")
            .causes(&[LOCALHOST, cause("The proxy that the program is set to cannot be reached, or refuses to connect to this host. A 407 means that the proxy asks for a sign-in.", "Print `HTTPS_PROXY` and `NO_PROXY` in the process, and try the proxy with `curl -v -x http://PROXY:PORT https://HOST/`.").only(&[Clue::Words("tunnel connection failed"), Clue::Words("cannot connect to proxy"), Clue::Words("proxyconnect")]), cause("The URL starts with `https://`, but the server speaks plain HTTP on this port.", "Use `http://` for a service inside your own network, or the port on which it serves TLS: `curl -v https://HOST:PORT/` shows which.").only(&[Clue::Words("http response to https client"), Clue::Words("record layer failure"), Clue::Words("record_layer_failure"), Clue::Words("wrong version number"), Clue::Words("wrong_version_number"), Clue::Words("packet length too long"), Clue::Words("unrecognized ssl message"), Clue::Words("does not look like a tls handshake")]), cause("A firewall or a network policy blocks the connection, or the network needs a proxy.", "Run `curl -v https://HOST/` on the same machine or in the same container, and set `HTTPS_PROXY` if the network needs one.").any(&[Clue::Words("i/o timeout"), Clue::Words("timed out"), Clue::Words("no route to host"), Clue::Words("proxyconnect"), Clue::Words("ETIMEDOUT"), Clue::Words("ehostunreach"), Clue::Words("client.timeout"), Clue::Words("handshake timeout")]).unless(&[Clue::Words("tunnel connection failed"), Clue::Words("cannot connect to proxy"), Clue::Words("proxyconnect"), Clue::Words("http response to https client")]), cause("The service is down, or listens on another port.", "Compare the host and port in the message with the service: `nc -vz HOST PORT` shows whether the port is open.").any(&[Clue::Words("connection refused"), Clue::Words("ECONNREFUSED")]).unless(&[Clue::Words("tunnel connection failed"), Clue::Words("cannot connect to proxy"), Clue::Words("proxyconnect"), Clue::Words("http response to https client"), Clue::Words("i/o timeout"), Clue::Words("etimedout")])]),
    ),
    message(
        explain("connection-ended-early", "The connection ended before a response came")
            .verdict("{program} reached the server or a proxy, and no response came back. Whether the token would be accepted is not known.")
            .causes(&[cause("A proxy, firewall or load balancer between the two closed the connection. Then every request to this host fails from this network.", "Run `curl -v` with the same URL on the same machine and on another network, and compare where the two end.").unless(&[Clue::Words("timed out")]), cause("The program used a kept-alive connection that the other side had already closed. Then only some requests fail, usually the first after a pause.", "Send the request again. If that works, set the idle time of the program's connections below that of the proxy, or repeat once on `ECONNRESET`.").unless(&[Clue::Words("timed out")]), cause("The response took longer than the program or a proxy waits.", "Raise the read timeout of the client, and ask for less at a time, such as `limit=200` in a list request of Okta's API.").any(&[Clue::Words("timed out"), Clue::Words("timeout")])]),
    ),
    message(
        explain("csrf-token-missing", "The CSRF token that belongs to a token in a cookie is missing or differs")
            .verdict("The request carries its token in a cookie, so the API also requires a CSRF token (proof that its own page sent the request) in a header or form field. The CSRF token is missing or wrong. The token in the cookie was not refused.")
            .causes(&[cause("The client sends the cookie, but does not copy the CSRF token into the header or field that the API reads.", "Send the value of the CSRF cookie in the header that the API names: `X-CSRF-TOKEN` for Flask-JWT-Extended. For Auth.js, get it from `/api/auth/csrf` and send it as `csrfToken`.").only(&[Clue::Words("missing")]), cause("The CSRF token belongs to an earlier sign-in than the token in the cookie, because the page kept it.", "Read the CSRF cookie (`csrf_access_token` in Flask-JWT-Extended) again before each request, and after each refresh.").only(&[Clue::Words("do not match")]), cause("The browser does not give the page the CSRF cookie, because the page and the API are on different hosts, or the cookie is `HttpOnly`.", "Look at the cookie in the browser's storage panel: its domain has to include the page's host, and `HttpOnly` has to be off. In Flask-JWT-Extended, `JWT_COOKIE_DOMAIN` sets the domain.").only(&[Clue::Words("missing")])]),
    ),
    message(
        explain("decryption-failed", "The API could not decrypt the token")
            .verdict("The token is encrypted (JWE, five parts), and the API could not decrypt it. Usually its key is wrong or missing; sometimes the token was changed. Signature and claims were not checked.")
            .causes(&[cause("The API has no decryption key, or none for the algorithm in the token's header.", "Give the API the private key (or shared key) that belongs to the public key registered at the issuer: `TokenDecryptionKey` in .NET, `mp.jwt.decrypt.key.location` in MicroProfile JWT, `quarkus.oidc.token.decryption-key-location` in Quarkus. If nobody meant to encrypt, switch encryption off at the issuer.").only(&[Clue::Words("no security keys"), Clue::Words("no keys tried"), Clue::Words("no matching decrypter"), Clue::Words("key is unresolvable"), Clue::Words("decryption key for tenant")]), cause("The issuer encrypted for a different key than the API has, for example since one of the two was renewed. Some libraries hide that: they continue with a random key, so only the check of the authentication tag fails.", "Compare `kid` of the token's header with the API's key (jose4j logs `Key unwrap failed` at `DEBUG` for a wrong one), and give the API the private key (or shared key) that belongs to the public key registered at the issuer.").unless(&[Clue::Words("no security keys"), Clue::Words("no keys tried"), Clue::Words("no matching decrypter"), Clue::Words("key is unresolvable"), Clue::Words("decryption key for tenant")]), cause("The token is not for this API: an identity provider's access token for its own API can be decrypted only there.", "Look at `alg`, `enc` and `kid` of the header, and request a token for your own API (with its audience or scope)."), cause("The token was changed or cut off before it arrived.", "Compare its length where it is issued and where it is read. A JWE has exactly five parts with four dots (`eyJ….….….….…`).").unless(&[Clue::Words("no security keys"), Clue::Words("no keys tried"), Clue::Words("no matching decrypter"), Clue::Words("key is unresolvable"), Clue::Words("decryption key for tenant")])]),
    ),
    failed_step(
        explain("discovery-incomplete", "The discovery document lacks what the client needs")
            .verdict("The discovery document was loaded. An endpoint or capability that the program needs is missing in it, or it contradicts the program's settings.")
            .causes(&[cause("The client registration has neither a discovery document nor a URL of keys, so Spring cannot verify the ID token.", "Set `spring.security.oauth2.client.provider.NAME.issuer-uri`, from which the rest is loaded, or `jwk-set-uri` next to the other URLs that you set by hand.").only(&[Clue::Words("public jwk set uri")]), cause("The issuer URL leads to the wrong authorization server, or to an error page that the program reads as a document.", "Run `curl` for the issuer followed by `/.well-known/openid-configuration`, and look for the member that the message names and at `issuer`.").unless(&[Clue::Words("public jwk set uri")]), cause("The document is the right one, but the provider does not offer what the program asks for, such as a logout endpoint or UserInfo.", "Set the endpoint by hand where the provider's documentation names it, or switch the feature off in the program (in Quarkus, `quarkus.oidc.authentication.user-info-required=false`).").unless(&[Clue::Words("public jwk set uri")])]),
    ),
    message(
        explain("discovery-refused-by-old-client", "The program refuses a discovery document that is right")
            .verdict("The issuer was reached and its discovery document was read. {program} does not accept a value in it that newer rules allow, and nothing at Okta can be set to change that.")
            .causes(&[
                cause(
                    "The program contains an old OpenID Connect library (`github.com/coreos/go-oidc` v1) that stops at this value.",
                    "Update the program to a release that uses `go-oidc` v2 or newer. Until then, connect it by SAML, or put a newer program such as Dex or `oauth2-proxy` between the two.",
                ),
                cause(
                    "The issuer setting leads to another authorization server than intended, which publishes other values.",
                    "Open `{issuer}/.well-known/openid-configuration` and compare its `issuer` with the setting.",
                ),
            ]),
    ),
    message(
        explain("dpop-nonce-required", "The server requires a DPoP nonce")
            .verdict("The proof has no nonce, or an expired one. That is a normal step of DPoP: the server refuses once and gives the nonce, and the client repeats the request with it.")
            .causes(&[cause("The client stops at the first refusal: its library does not take the nonce from the response, or the code treats this as an error.", "Take `DPoP-Nonce` from the headers of the response, and send the request again with a new proof that has it as `nonce`."), cause("The client supports the nonce, but does not receive it: a proxy removes the header `DPoP-Nonce`, or the browser hides it from the page.", "Look for `DPoP-Nonce` in the response with `curl -i` before and after the proxy. For pages, send `Access-Control-Expose-Headers: DPoP-Nonce`."), cause("The client sends a nonce that it stored earlier and that has expired.", "Keep only the newest `DPoP-Nonce` of each server, and take the new one from every response.").any(&[Clue::Words("Invalid 'nonce'")])]),
    ),
    message(
        explain("dpop-proof-malformed", "The DPoP proof cannot be read")
            .verdict("The value of the header `DPoP` is not a readable JWT. The access token was not looked at.")
            .causes(&[cause("A variable, a shell or a proxy cut the proof off or put quotation marks around it.", "Compare the header `DPoP` as it was made with what arrives: three parts with two dots, without quotation marks."), cause("The client put another token into the header, such as the access token or the client assertion.", "Paste the value here. A proof has `typ` `dpop+jwt` and the public key as `jwk` in its header."), cause("The request has the header `DPoP` twice, and a server on the way joined the two with a comma.", "Look at the request with `curl -v`, and send one proof for each request.")]),
    ),
    message(
        explain("dpop-required", "The token is bound to a key and needs a DPoP proof")
            .verdict("The token is bound to a key (`cnf.jkt`), or the API accepts only DPoP, and the request came with a plain bearer token or without a proof. The token itself may be valid.")
            .causes(&[cause("The client treats the token as a bearer token, because it does not look at `token_type` of the token response.", "Send `Authorization: DPoP <token>`, and a header `DPoP: <proof>` that is made for this request.").only(&[Clue::Words("not Bearer")]), cause("The client sends the proof, but a proxy removes the header `DPoP`.", "Compare the headers before and after the proxy, and have it pass `DPoP` on.").only(&[Clue::Words("no DPoP HTTP Header")]), cause("The token is an ordinary bearer token (no `cnf.jkt`, `token_type` `Bearer`), and the API accepts only DPoP.", "Have the client do DPoP from the token request on (in Okta at `Applications and Resources > Applications > your app > General > General Settings > Edit > Require Demonstrating Proof of Possession (DPoP) header in token requests`), or allow bearer tokens in the API (`dpop.required: false` in express-oauth2-jwt-bearer).")]),
    ),
    message(
        explain("encrypted-token-required", "The receiver accepts only encrypted tokens")
            .verdict("The token is signed but not encrypted (three parts), but the receiver is set to take only encrypted ones (five parts). The signature was not checked.")
            .causes(&[cause("A decryption key was set at the receiver by mistake or is left over from before, and the library then requires encryption.", "Remove the decryption key from the receiver: `setDecryptionKey` and `setEnableRequireEncryption` in jose4j, `addEncryptionConfiguration` in pac4j."), cause("Encryption is intended, but the issuer does not encrypt yet. Okta encrypts access tokens only where a custom authorization server is set up for it.", "Switch encryption on at the issuer. In Okta, choose an algorithm in `Access Token Encryption` at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`."), cause("The issuer encrypts only one kind of token, and the client sends the other kind, such as the ID token instead of the access token.", "Count the dots in each token of the token response: an encrypted one has 4. Send that one.")]),
    ),
    message(
        explain("ephemeral-secret", "The server was restarted with another secret")
            .verdict("The token was signed with a secret that this server or component does not have. The user and the password are not the problem.")
            .causes(&[cause("No secret is set, so the server makes a random one at each start, and tokens from before the restart no longer match.", "Set one fixed secret (`openssl rand -base64 64` makes one; in Airflow it is `[api_auth] jwt_secret` or `AIRFLOW__API_AUTH__JWT_SECRET`), restart, and sign in again."), cause("Several servers or components have different secrets. Then requests fail now and then, or only between two components such as scheduler and API server.", "Compare the hash of the secret on each of them (`[api_auth] jwt_secret` in Airflow): `printf %s \"$SECRET\" | sha256sum`."), cause("The secrets are the same, but the clocks of the components differ by more than the token lives.", "Run `date -u` on each component, and synchronize them by NTP.")]),
    ),
    message(
        explain("exp-refused", "The verifier does not accept the `exp` of the token")
            .verdict("The message does not say why `exp` was refused: the time has passed, or `exp` is in a form that this verifier does not read.")
            .causes(&[
                cause(
                    "The client kept the token past its lifetime: `exp`, as a date, is before the current time.",
                    "Paste the token here, compare `exp` with the current time (`date +%s`), and get a new token.",
                )
                .any(&[Clue::Also("exp-passed")]),
                cause(
                    "`exp` has a fraction of a second (`1772369910.174716`). RFC 7519 allows that, but verifiers that read whole seconds refuse it.",
                    "Have the issuer write whole seconds: `int(time.time())` in Python, `Math.floor(Date.now() / 1000)` in JavaScript, `ChainedFormatter::withUnixTimestampDates()` in lcobucci/jwt.",
                )
                .any(&[Clue::Also("time-has-fraction")]),
                cause(
                    "`exp` is a string or counts milliseconds, so the verifier reads no time in it or one that is thousands of years away.",
                    "Write `exp` as a bare number of seconds since 1970: ten digits, without quotation marks.",
                )
                .any(&[Clue::Also("exp-not-a-number"), Clue::Also("exp-in-milliseconds")]),
                cause(
                    "The verifier limits how far ahead `exp` may be, or its clock is wrong.",
                    "Compare `date -u` on the verifier's machine with the `Date` header of any response, and look for a longest lifetime (`maxTokenAge`, `max_lifetime`) in its settings.",
                ),
            ]),
    ),
    message(
        explain("grant-used-or-expired-entra", "The code or refresh token is used up, expired or revoked")
            .verdict("A new sign-in is needed. The client's own credential and its permissions are not the problem.")
            .causes(&[cause("The sign-in page was open for too long, or was reached with the back button, so its flow token has expired. No code was issued.", "Start the sign-in again from the app's own page, in one tab, and not from a bookmark of `login.microsoftonline.com`.").only(&[Clue::Words("AADSTS50089")]), cause("The authorization code was redeemed twice (a page reload, a retry, two instances), or more than 10 minutes after it was issued.", "Redeem each `code` once, and do not send the token request again with the same one.").any(&[Clue::Words("AADSTS54005"), Clue::Words("already been redeemed"), Clue::Words("already redeemed")]).unless(&[Clue::Words("refresh token has expired"), Clue::Words("AADSTS700082"), Clue::Words("AADSTS700084"), Clue::Words("AADSTS70043"), Clue::Words("AADSTS50173"), Clue::Words("not been issued for this"), Clue::Words("AADSTS50089")]), cause("The refresh token is no longer valid: it was not used for 90 days, belongs to a browser app (24 hours), or was revoked when the password changed or by an administrator. The number after `AADSTS` says which.", "Start an interactive sign-in (`loginRedirect`, `AcquireTokenInteractive`), and catch this error in the code, because it will come again.").any(&[Clue::Words("AADSTS700082"), Clue::Words("AADSTS700084"), Clue::Words("AADSTS70043"), Clue::Words("AADSTS50173"), Clue::Words("refresh token has expired"), Clue::Words("AADSTS50132"), Clue::Words("AADSTS50133"), Clue::Words("AADB2C90080"), Clue::Words("AADB2C90129")]).unless(&[Clue::Words("AADSTS54005"), Clue::Words("not been issued for this"), Clue::Words("AADSTS50089")]), cause("The code or refresh token was issued by a different tenant or for a different app than the token request names.", "Use the same tenant in the URL and the same `client_id` in both requests.").any(&[Clue::Words("not been issued for this")]).unless(&[Clue::Words("AADSTS54005"), Clue::Words("AADSTS50089")])]),
    ),
    message(
        explain("graph-cae", "Entra no longer accepts the token, although it has not expired")
            .verdict("Continuous access evaluation (Entra's checks while a token is in use) ended the token before its `exp`. The word after `code:` in the message says why. Asking for a token in the usual way may give the same one from the cache.")
            .causes(&[cause("The user's password was changed, the user was disabled, or somebody revoked the sign-ins.", "Take `claims` from `WWW-Authenticate` and request a new token with it (`WithClaims` in MSAL), interactively if needed.").any(&[Clue::Words("TokenIssuedBeforeRevocationTimestamp")]).unless(&[Clue::Words("LocationConditionEvaluationSatisfied"), Clue::Words("TokenCreatedWithOutdatedPolicies")]), cause("The request came from a network that a Conditional Access policy does not allow.", "Look at the sign-in with this user at `Entra ID > Monitoring & health > Sign-in logs`, and compare its IP address with the named locations of the policy.").any(&[Clue::Words("LocationConditionEvaluationSatisfied")]).unless(&[Clue::Words("TokenIssuedBeforeRevocationTimestamp"), Clue::Words("TokenCreatedWithOutdatedPolicies")]), cause("A policy was changed after the token was issued, so that the token no longer satisfies it.", "Take `claims` from `WWW-Authenticate` and request a new token with it (`az logout`, then `az login`, in the Azure CLI).").only(&[Clue::Words("TokenCreatedWithOutdatedPolicies")])]),
    ),
    message(
        explain("graph-me", "`/me` needs a signed-in user")
            .verdict("The token is valid, but it belongs to an app and not to a user. `/me` means the signed-in user, and there is none.")
            .causes(&[cause("The program is a job or service that signs in with client credentials, and copied a request that was written for a signed-in user.", "Replace `/me` by `/users/<id or user principal name>`, and grant the application permission for it, such as `User.Read.All`."), cause("The program should act for a user, but uses client credentials, which give an app's token.", "Paste the token here: one of a user has `scp`, one of an app has `roles`. Use an interactive sign-in or, in an API, the on-behalf-of exchange.")]),
    ),
    message(
        explain("graph-permission", "The token lacks a permission of Microsoft Graph")
            .verdict("Graph accepted the token. What it may do (`scp` or `roles`) does not cover this request.")
            .causes(&[cause("The permission is missing, was added without admin consent, or is of the wrong kind: delegated permissions count only for a signed-in user, application permissions only for an app.", "Compare `scp` (delegated) or `roles` (application) of the token with the permission table on the documentation page of this Graph request. Add the permission at `Entra ID > App registrations > your app > API permissions`, press `Grant admin consent`, and get a new token."), cause("The permission is in `scp`, but the signed-in user is not allowed to do this. A delegated request needs the user's own rights too.", "Look at the user's roles at `Entra ID > Users > your user > Assigned roles`, or use an application permission."), cause("The permission was granted a moment ago, but the program still sends a token from its cache.", "Compare `iat` of the token with the time of the grant, clear the cache (`az account clear`, `Disconnect-MgGraph`), and sign in again.")]),
    ),
    message(
        explain("graph-token-time", "The access token has expired or is not valid yet")
            .verdict("Graph uses one message for both. `exp` and `nbf` of the token tell which. Permissions are not the problem.")
            .causes(&[cause("The job runs longer than the token lives (about an hour), and uses the token from its start until the end.", "Ask the library for the token before each request (`acquireTokenSilent`, `AcquireTokenForClient`): it renews the token when needed."), cause("The program takes an old token from a cache, a file or a variable of an earlier run.", "Compare `iat` of the token that was sent with the time of the run, and delete the stored copy."), cause("A clock is wrong, on the machine that sends the request or on the one that checks the token, so a new token seems not valid yet.", "Compare `nbf` of a new token with `date -u`, and switch on time synchronization (NTP).")]),
    ),
    message(
        explain("graph-token-unreadable", "Graph cannot use the token")
            .verdict("Graph could not read or verify the access token that was sent. Permissions were not looked at.")
            .causes(&[cause("The token is for another API or from another issuer: an ID token, a token of your own API, or one of Okta's.", "Paste the token here. `aud` must be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`, and `iss` must be on `sts.windows.net` or `login.microsoftonline.com`. Request a token with the scope `https://graph.microsoft.com/.default`.").any(&[Clue::Words("validation failed"), Clue::Words("validation failure")]).unless(&[Clue::Words("parsing failed")]), cause("The header is not `Bearer` and one token: it has `Bearer` twice, quotation marks, or a value that was cut off or has a line break.", "Look at the request with `curl -v`, and compare the token's length with that of `access_token` in the token response. The token of a personal Microsoft account is not a JWT, and must be sent unchanged.").any(&[Clue::Words("parsing failed")]).unless(&[Clue::Words("validation failed"), Clue::Words("validation failure")])]),
    ),
    message(
        explain("groups-not-allowed", "The user is not in a group that the API allows")
            .verdict("The token is valid. Its groups do not include `{expected}`.\nThe token is valid. Its groups do not include one that the API allows.")
            .causes(&[cause("The user is not in the group, or was added after this token was issued.", "Add the user to the group (in Amazon Cognito under `Groups` of the user pool), have the user sign in again, and look for the group in `cognito:groups` of the new token."), cause("The access token was obtained with client credentials, so it has no user and no groups.", "For machine clients, have the API check scopes (`scope`) instead of groups.").any(&[Clue::Words("missing cognito group")]), cause("The verifier's settings spell the group differently, for example in upper case.", "Compare `cognito:groups` of the token with `groups` in the options of the verifier, exactly.")]),
    ),
    message(
        explain("hash-claim-mismatch", "The ID token's hash claim does not match the code or the access token")
            .verdict("The app's own check refused the response; the ID token's signature was already verified. Its hash claim is `{found}`, and the code or access token in the message has another hash (treat that value as a secret). The exception around this one says which: IDX21347 for `c_hash` and the code, IDX21348 for `at_hash` and the access token.\nThe app's own check refused the response; the ID token's signature was already verified. The code or the access token has a different hash than the ID token says. The exception around this one says which: IDX21347 for `c_hash` and the code, IDX21348 for `at_hash` and the access token.")
            .causes(&[cause("Usually the app compares the ID token with a code or an access token of another response, kept from an earlier sign-in or a refresh.", "Use `code`, `access_token` and `id_token` of the same response."), cause("Something changed the code or the token on the way, for example by decoding the URL twice.", "Compare `code` in the callback's URL or form with what the app uses. A `+` that became a space, or a `%2B` that became `+`, shows that it was decoded twice."), cause("Sometimes an attacker put another code into the response: the check exists to find that.", "Do not switch the check off. Look at the IP address and `state` of the request to the callback, and compare them with those of the request that started the sign-in.")]),
    ),
    message(
        explain("host-not-found", "The program could not resolve the host's name")
            .verdict("DNS did not find the host name, so no request was sent and no token was checked.")
            .causes(&[cause("The host name is misspelled, or the variable that should hold it was empty. Then the name is unknown on every machine.", "Run `nslookup` with the host in the message on another machine, and compare it with the real one (in Okta the Okta domain, `acme.okta.com`, without `-admin`)."), cause("The name is right, but this container, cluster or VPN cannot resolve public names. Then other public hosts fail as well.", "Run `nslookup HOST` and `nslookup example.com` in the same container, and look at `/etc/resolv.conf` or the cluster's CoreDNS.").any(&[Clue::Words("EAI_AGAIN"), Clue::Words("Temporary failure")]), cause("The name exists only in an internal DNS, or was created or changed a short time ago.", "Ask a public server with `nslookup HOST 1.1.1.1`. If it does not know the name, the program has to run inside that network, or wait until the record has spread.")]),
    ),
    message(
        explain("host-not-trusted", "Auth.js does not trust the host of the request")
            .verdict("Auth.js refuses to build URLs from the request's `Host` header, because anybody can send any value in it. The identity provider was not asked.")
            .causes(&[cause("The application runs on a server of your own or in a container. Auth.js trusts the host on its own only on some platforms, such as Vercel.", "Set the variable `AUTH_TRUST_HOST=true` (or `trustHost: true` in the configuration) if a proxy that you run sets `Host`, and `AUTH_URL` to the public URL."), cause("The proxy in front passes on another host than the one in the browser, or none.", "Set `AUTH_URL` to the public URL, and have the proxy send `X-Forwarded-Host` and `X-Forwarded-Proto`."), cause("The variable is set on your machine, but not where the process runs: `.env` files are read when the application is built or started, and are often left out of the image.", "Print `process.env.AUTH_TRUST_HOST` in the running process, and pass the variable in the platform's settings.")]),
    ),
    message(
        explain("iat-far-from-now", "The clock of the device differs too much from the provider's")
            .verdict("The app compares when the token was issued with the clock of the device, and the two are minutes apart. Most often the device's clock is wrong, and the token is valid.")
            .causes(&[
                cause(
                    "The clock of the phone, the simulator or the computer is set by hand, or to a different time zone than its time is in.",
                    "Set the date and the time of the device to automatic (`Settings > General > Date & Time > Set Automatically` on iOS, `Settings > System > Date & time` on Android), and sign in again.",
                ),
                cause(
                    "The app checks an ID token that it kept from an earlier sign-in.",
                    "Check `iat` only right after a sign-in. For later requests, compare `exp`, and renew the token.",
                ),
                cause(
                    "The identity provider's own clock is wrong, as can happen where you run it yourself. Then every device is affected.",
                    "Compare the `Date` header of its response with `date -u`, and switch on time synchronization (NTP) there if it is your own.",
                ),
            ]),
    ),
    message(
        explain("iat-refused", "The verifier refuses the token's issue time")
            .verdict("`iat` of the token is missing, is in the future, or is longer ago than {refuser} allows. The message does not say which.")
            .causes(&[cause("The token is older than the maximum age in the verifier's settings, even if its `exp` is still in the future.", "Compare `iat` of the token with the current time and with the maximum age in the verifier's options (`maxTokenAge` in express-oauth2-jwt-bearer).").unless(&[Clue::Words("invalid iat"), Clue::Words("InvalidIatError")]), cause("The clock of the verifier is behind the issuer's, so a new token seems to come from the future.", "Compare `date -u` on the verifier with the `Date` header of the issuer's response. Set the clock by NTP, or raise the clock tolerance."), cause("The issuer leaves `iat` out, as some self-made tokens do, and the verifier requires it.", "Paste the token here and look for `iat` in the payload. Have the issuer write it, as a number of seconds.")]),
    ),
    message(
        explain("id-web-credential-not-loaded", "The application's own credential could not be loaded")
            .verdict("Not one of the entries in `ClientCredentials` (certificate, signed assertion, managed identity) could be used, so no token was requested. Entra did not refuse anything.")
            .causes(&[cause("The certificate is not in the store or Key Vault, has expired, or the process is not allowed to read its private key.", "Look at the inner exception, and compare `ClientCredentials` in `appsettings.json` with the store (`certlm.msc`) or Key Vault. On IIS, the app pool's identity needs the right to read the private key.").any(&[Clue::Words("client certificates passed")]), cause("A managed identity or federated token file is configured, but the program runs somewhere without one, such as on a developer's machine.", "Add a credential for development as a further entry of `ClientCredentials`, such as `ClientSecret` from user secrets (`dotnet user-secrets set`).")]),
    ),
    message(
        explain("introspection-client-refused", "The introspection endpoint refused the API's own client")
            .verdict("{api} asked whether the token is active, but the authorization server refused the API itself, with 400, 401 or 403. The user's token was not checked.")
            .causes(&[cause("The API's own client ID or client secret for introspection is wrong, missing, or belongs to another authorization server.", "Compare the API's client ID and secret for introspection with `Applications and Resources > Applications > your app > General > Client Credentials`.").any(&[OKTAS]), cause("The API's own client ID or client secret for introspection is wrong, missing, or belongs to another realm or tenant.", "Compare the API's client ID and secret for introspection with the client's page at the issuer (`Clients > your client > Credentials` in Keycloak), and send them with `curl -i -u ID:SECRET` to the introspection endpoint.").any(&[OTHERS]), cause("The app uses another client authentication method (private key, secret in the body) than the API sends (HTTP Basic).", "Compare `Client authentication` at `Applications and Resources > Applications > your app > General > Client Credentials` with what the API sends.").any(&[OKTAS])]),
    ),
    message(
        explain("introspection-client-unknown", "The introspection caller is not known as an API")
            .verdict("The introspection endpoint of IdentityServer is called with the name and secret of an `ApiResource`, not with the ID and secret of a client. The user's token was not checked.")
            .causes(&[cause("The API resource is registered, but switched off (`Enabled = false`).", "Set `Enabled = true` on the `ApiResource` in the configuration of the authorization server.").only(&[Clue::Words("not enabled")]), cause("The API sends the ID of a client, or a name that no `ApiResource` has.", "Send the `Name` of the `ApiResource` and one of its `ApiSecrets`.").only(&[Clue::Words("No API resource")]), cause("The name is right, but the API resource has no secret, or the API sends another one.", "Compare the API's setting with `ApiSecrets` of the `ApiResource` at the server. Remember that the server stores the hash: `new Secret(\"…\".Sha256())`.").only(&[Clue::Words("secret")])]),
    ),
    message(
        explain("iss-tid-mismatch", "The issuer and the tenant claim name two tenants")
            .verdict("The issuer `{found}` does not contain the tenant `{expected}` of the token's `tid`.\nThe issuer does not contain the tenant of the token's `tid`.")
            .causes(&[cause("The API's expected issuer has the placeholder for the tenant ID that the metadata of `common` and `organizations` has, and the API takes it literally.", "Leave `ValidIssuer` out and set `Authority` to `https://login.microsoftonline.com/<tenant id>/v2.0`, or use `AadIssuerValidator`."), cause("Somebody else made the token, or changed it. A token of a genuine Microsoft issuer has the same tenant in both.", "Paste the token here and compare `iss` with `tid`. Accept it only if both name your tenant.")]),
    ),
    message(
        explain("json-member-wrong-type", "A member has another JSON type than the library expects")
            .verdict("{library} stopped at {name}: it found {found} where it expects {expected}. The signature was not checked.\n{library} found another JSON type than it expects. The signature was not checked.")
            .causes(&[cause("A claim, a header member, or a member of the discovery document or key set is a string where a number or a list is expected, or the reverse.", "Look at the member that the message names after `Reading:` in the token or in the document, and correct it where it is written."), cause("The JSON is right, but packages of different versions are mixed, so one package reads a form that another one did not write.", "Run `dotnet list package --include-transitive`, and bring all `Microsoft.IdentityModel.*` packages to one version.")]),
    ),
    message(
        explain("jti-missing", "The token has no `jti`")
            .verdict("The receiver requires a `jti` (the token's own ID), usually so that it takes each token only once. The token has none. Its signature is not the reason.")
            .causes(&[cause("Your program makes the token (a client assertion, for example) and does not set `jti`. Most libraries do not add it on their own.", "Set `jti` to a new random value, such as a UUID, in every token."), cause("The token is an access token or ID token of an issuer that writes no `jti`, and the verifier requires it for every token.", "Paste the token here. If its issuer never writes `jti`, remove it from the verifier's list of required claims.")]),
    ),
    message(
        explain("jwt-subject-not-valid", "The token's subject is missing or is another one")
            .verdict("`sub` of the ID token is empty, or is not the user that the app expects. The signature is not the problem.")
            .causes(&[cause("The token is not an ID token of the authorization server that the app is set to.", "Paste the token here, and compare `iss` and `aud` with the issuer and client ID of the app."), cause("The token belongs to another user than the one who started the sign-in: somebody else signed in on the same device in between.", "Compare `sub` with the user that the app remembers, sign out in the browser (`/logout`), and sign in again.")]),
    ),
    message(
        explain("jwt-where-json", "A JWT came where JSON was expected")
            .verdict("The text that was read as JSON starts with `eyJ`: it is a JWT, which has to be decoded and verified first. The token itself may be valid.")
            .causes(&[
                cause("The authorization server signs its userinfo response, but the program reads only plain JSON there.", "Switch the signed userinfo response off for this client at the authorization server: `userinfo_signed_response_alg` of the client's registration, `userinfo_signed_response_alg: none` in Authelia, `User info signed response algorithm` in Keycloak. Or set the program to the signed form, if it knows it.").any(&[Clue::Words("userinfo"), Clue::Words("application/jwt")]),
                cause("The program parses the token itself (`JSON.parse(token)`), or a field that holds a token.", "Decode the token with a JWT library that also verifies it (`jwtVerify(token, keys)` in `jose`), instead of parsing it yourself.").unless(&[Clue::Words("application/jwt")]),
            ]),
    ),
    message(
        explain("keycloak-client-refused", "Keycloak refused the client's credentials")
            .verdict("Keycloak does not know this client ID in this realm, or does not accept its secret or key. Its message is the same for both. The user and the token were not checked.")
            .causes(&[
                cause(
                    "The secret is wrong, was generated again, or belongs to another environment. Keycloak's log then has `error=\"invalid_client_credentials\"`.",
                    "Compare the secret with `Clients > your client > Credentials` in Keycloak's admin console.",
                ),
                cause(
                    "The client ID does not exist in the realm of the URL (`client_not_found` in the log).",
                    "Compare the realm in the token URL (`/realms/<realm>/`) and the client ID with `Clients` of that realm.",
                ),
                cause(
                    "`Enabled` of the client is off in this realm (`client_disabled` in the log).",
                    "Switch on `Enabled` at the top of `Clients > your client`.",
                ),
                cause(
                    "The program authenticates with a different method than the client is set to.",
                    "Look at `Clients > your client > Credentials > Client Authenticator`: `Client Id and Secret` takes `Authorization: Basic` or `client_secret` in the body, `Signed Jwt` takes `client_assertion`.",
                ),
            ]),
    ),
    failed_step(
        explain("login-failed-in-app", "The application could not finish the sign-in")
            .verdict("The application started or received a sign-in, and failed on it. This line does not give the reason: it is in the exception or object logged next to it.")
            .causes(&[cause("The identity provider refused the sign-in (`access_denied`, a policy, an assignment), or refused the token request (client secret, redirect URI, PKCE).", "Read the lines next to this one in the log: `error` and `error_description` are the provider's own words. Auth.js writes them into `[auth][cause]` and `[auth][details]`. Paste them here together with this line.").any(&[Clue::Words("OAuthCallbackError"), Clue::Words("OAUTH_CALLBACK_ERROR")]), cause("The application refused the ID token because of its issuer, audience, nonce or times.", "Compare the issuer and client ID in the settings with `iss` and `aud` of the ID token, and the server's clock with `iat`."), cause("The application could not load the provider's discovery document or keys. Then the sign-in fails for every user, before or right after the redirect.", "Run `curl` on the server for the issuer in the settings followed by `/.well-known/openid-configuration`.").any(&[Clue::Words("SIGNIN_OAUTH_ERROR"), Clue::Words("OAuthSignInError")]), cause("The provider accepted the user, but the application could not find or create its own account: a claim such as `email` is missing, or registration is switched off.", "Look for `email`, `user` or `register` in the lines next to this one, and compare the claims of the ID token with what the application needs.")]),
    ),
    message(
        explain("metadata-not-https", "The discovery URL is not https")
            .verdict("{library} refuses to load keys over plain HTTP: {keys}. No request was sent.\n{library} refuses to load keys over plain HTTP. No request was sent.")
            .causes(&[cause("`Authority` or `MetadataAddress` in `AddJwtBearer` or `AddOpenIdConnect` starts with `http://`, for example for an issuer inside your own network.", "Set it to the `https://` URL of the issuer. For a local test only, set `options.RequireHttpsMetadata = false`.").prevention("Do not switch the check off in production: whoever can change the response can sign tokens for your API."), cause("`Authority` is empty or lacks the scheme, because its configuration key was not found in this environment.", "Print `options.Authority` at startup, and write the whole URL with `https://` into `appsettings.json` or the environment variable.")]),
    ),
    message(
        explain("mobile-answer-lost", "The mobile SDK dropped the reason that Okta gave")
            .verdict("Okta answered the SDK with an HTTP error, but the SDK kept only the status. The reason was in `error_description` of the body, and Okta's System Log has it too.")
            .causes(&[
                cause("The request was a refresh. A status of 400 then usually means `invalid_grant`: the refresh token expired, was not used for too long, was revoked, or was used a second time although rotation is on.", "Sign the user in again, and store the new refresh token of each response before the next refresh. The lifetimes are at `Security > API > Authorization Servers > your server > Access Policies`, the rotation at `Applications and Resources > Applications > your app > General > Refresh Token`.").any(&[Clue::Words("refresh")]),
                cause("The request exchanged the authorization code. A status of 401 then usually means that the app in Okta has a client secret, which a mobile app cannot have.", "Create a native app at `Applications and Resources > Applications > Create App Integration`, and use its client ID with PKCE.").any(&[Clue::Words("signin"), Clue::Words("sign in"), Clue::Words("401")]),
                cause("The request was another one, or the status is not 400 or 401. Only Okta's System Log or the response itself has the reason.", "Filter `Reports > System Log` with `eventType sw \"app.oauth2\" and outcome.result eq \"FAILURE\"` at that time, or look at the response in a debugging proxy."),
            ]),
    ),
    message(
        explain("mobile-browser-missing", "No browser could be opened")
            .verdict("The device has no browser that the SDK may use, or the browser could not be opened. Okta was not asked.")
            .causes(&[cause("No browser with Custom Tabs is installed, or all are disabled. Devices in kiosk mode often have none.", "Install or enable Chrome (`adb shell pm list packages | grep chrome`).").unless(&[Clue::Words("unable to open safari"), Clue::Words("cannot open a browser session"), Clue::Words("activity is not resumed")]), cause("A browser is installed, but on Android 11 and later the app is not allowed to see it.", "Declare the action `android.support.customtabs.action.CustomTabsService` in `<queries>` of `AndroidManifest.xml`.").unless(&[Clue::Words("unable to open safari"), Clue::Words("cannot open a browser session"), Clue::Words("activity is not resumed")]), cause("The app starts the sign-in while it is in the background, so the system does not open a window.", "Start it from a button of the visible screen: on iOS with `ASWebAuthenticationPresentationContextProviding`, on Android after `onResume`.").any(&[Clue::Words("Activity is not resumed"), Clue::Words("Cannot open a browser session"), Clue::Words("Unable to open Safari")])]),
    ),
    message(
        explain("mobile-discovery-failed", "The SDK could not read the server's metadata")
            .verdict("The discovery document of the issuer could not be loaded, or lacks an endpoint that the SDK needs. The user was not asked to sign in.")
            .causes(&[cause("The `issuer` in the app's configuration is wrong, so the server responded with a web page or a 404.", "Open `{issuer}/.well-known/openid-configuration` in a browser: it must show JSON. The issuer of a custom authorization server ends in `/oauth2/default` or `/oauth2/` and the server's ID (`aus…`).").any(&[Clue::Words("Non-200"), Clue::Words("JSON error"), Clue::Words("Invalid discovery")]).unless(&[Clue::Words("end session endpoint not available"), Clue::Words("authorization endpoint not available"), Clue::Words("openid configuration attribute"), Clue::Words("introspection endpoint"), Clue::Words("revocation endpoint"), Clue::Words("user info endpoint"), Clue::Words("end_session_endpoint"), Clue::Words("connection error")]), cause("The issuer is right, but the device cannot reach it: no network connection, or a proxy that inspects TLS.", "Open `{issuer}/.well-known/openid-configuration` in the device's browser, and try another network.").any(&[Clue::Words("Connection error")]).unless(&[Clue::Words("end session endpoint not available"), Clue::Words("authorization endpoint not available"), Clue::Words("openid configuration attribute"), Clue::Words("introspection endpoint"), Clue::Words("revocation endpoint"), Clue::Words("user info endpoint"), Clue::Words("end_session_endpoint"), Clue::Words("non-200")]), cause("The SDK loaded the document, but it lacks the endpoint that the message names, because this authorization server does not offer it.", "Look for the endpoint in `{issuer}/.well-known/openid-configuration`. If it is missing, use another authorization server or leave that step out.").any(&[Clue::Words("end_session_endpoint"), Clue::Words("end session endpoint not available"), Clue::Words("authorization endpoint not available"), Clue::Words("openid configuration attribute"), Clue::Words("introspection endpoint"), Clue::Words("revocation endpoint"), Clue::Words("user info endpoint")])]),
    ),
    message(
        explain("mobile-flow-already-ended", "The redirect came for a sign-in that has already ended")
            .verdict("AppAuth for iOS got the redirect URL for a sign-in that is already completed or canceled. Okta did not refuse anything: if tokens arrived before, the app can ignore this error.")
            .causes(&[cause("The redirect URL was passed to the session twice: AppAuth takes it from the system's sign-in window (`ASWebAuthenticationSession`), and your `application(_:open:)` or `scene(_:openURLContexts:)` passes it again.", "Call `resumeExternalUserAgentFlow(with:)` in one place only, and set the stored session (`currentAuthorizationFlow`) to `nil` as soon as it returns `true`."), cause("The user canceled, or a second tap started another sign-in, and the redirect of the first one came later.", "Disable the sign-in button while `currentAuthorizationFlow` is not `nil`.")]),
    ),
    message(
        explain("mobile-flow-not-started", "The steps of the sign-in are out of order")
            .verdict("The code continued a sign-in that was not started or has already ended. Okta did not refuse anything.")
            .causes(&[cause("Two flows run at the same time, for example after a second tap on the button.", "Keep one flow object as a property until the sign-in ends, and do not call `start` again while it runs.").any(&[Clue::Words("already in progress"), Clue::Words("inconsistent state")]).unless(&[Clue::Words("not yet started"), Clue::Words("not started"), Clue::Words("instance is invalid")]), cause("The flow object was released before the browser came back, or the next step was called without `start`.", "Hold the flow object in a property of the view or view model, not in a local variable, and call `start` first.").any(&[Clue::Words("not yet started"), Clue::Words("not started"), Clue::Words("instance is invalid")]).unless(&[Clue::Words("already in progress")])]),
    ),
    message(
        explain("mobile-id-token-refused", "The app's SDK does not accept the ID token")
            .verdict("The provider issued the tokens. AppAuth, the SDK in the app, checks the ID token itself (`iss`, `aud`, `exp`, `iat` and `nonce`), and one of these checks failed.")
            .causes(&[
                cause(
                    "The clock of the device or emulator is wrong: AppAuth refuses an ID token if `iat` differs from it by more than ten minutes. Then the same sign-in works on other devices.",
                    "Set the device to automatic date and time, and print `exp` and `iat` of the ID token next to the device's own time. An emulator has to be cold-booted, because its clock stops while it sleeps.",
                ),
                cause(
                    "The `issuer` that the app is set to differs from `iss` of the ID token, for example by the slash at the end, or `aud` has another client ID.",
                    "Paste the ID token here, and compare `iss` with `issuer` in the discovery document that the app loads and `aud` with the app's client ID.",
                ),
                cause(
                    "The token request was built by hand and does not pass on the `nonce` of the authorize request, which AppAuth needs for its check.",
                    "Pass the nonce of the authorization response on: `nonce` of `TokenRequest` in flutter_appauth, `createTokenExchangeRequest()` of the response in AppAuth.",
                ),
            ]),
    ),
    message(
        explain("mobile-keychain-failed", "The device's secure storage refused access")
            .verdict("The token could not be read from or written to the device's keychain or keystore. Okta was not asked, and the token may be valid.")
            .causes(&[cause("The key can no longer be used: the biometrics or the screen lock were changed, or a backup was restored on another device.", "Delete the stored credential (`Credential.default` with `remove()` in the Swift SDK) and have the user sign in again, which makes a new key.").any(&[Clue::Words("invalidated")]), cause("The device is locked while the app runs in the background, and the item may be read only when it is unlocked.", "Store the credential with the accessibility option `afterFirstUnlock`, or read it only while the app is in front.").unless(&[Clue::Words("invalidated")]), cause("The app lacks the entitlement for the keychain or its access group. Then it fails on every device, right from the start.", "Add the capability `Keychain Sharing` in Xcode with the access group that the code names, and compare the team ID.").unless(&[Clue::Words("invalidated"), Clue::Words("hardware backed keystore"), Clue::Words("user isn't authenticated")])]),
    ),
    message(
        explain("mobile-no-tokens", "The app has no token for this")
            .verdict("The SDK was asked to use, refresh or revoke a token that is not stored. Okta was not asked.")
            .causes(&[cause("The user is not signed in on this device, the app was installed again, or the app did not store the tokens after the sign-in.", "Check whether a credential is stored (`Credential.default`) before you use it, store it after the sign-in (`Credential.store(token)`), and start the sign-in if there is none."), cause("The user is signed in, but the sign-in brought no refresh token.", "Request the scope `offline_access`, and select Refresh Token at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.").any(&[Clue::Words("refresh token")])]),
    ),
    message(
        explain("mobile-polling-ended", "The code was not entered on the other device in time")
            .verdict("The app waited for a sign-in on another device until the code expired. Nothing was refused.")
            .causes(&[cause("The user did not open the URL, enter the code and sign in within `expires_in` seconds.", "Start the flow again, show the new `user_code` and `verification_uri_complete` (as a QR code, for example), and have the user finish in the browser while the app waits."), cause("The user did sign in, but with an older code or at a different Okta domain, or a policy refused the sign-in in the browser.", "Compare the code on the page with the newest `user_code`, and look for the user's `policy.evaluate_sign_on` at `Reports > System Log`.")]),
    ),
    message(
        explain("mobile-reason-behind-code", "The mobile SDK's error names no reason")
            .verdict("This error (`-600` in React Native and Flutter) covers every failure of the native SDK: a browser that did not come back, a request that failed, or a refusal by Okta. The reason is in the log of iOS or Android.")
            .causes(&[cause("Okta refused the sign-in or the token request: the user is not assigned to the app, a policy denies it, or the app is not a native app. The System Log then has an entry.", "Filter `Reports > System Log` with `eventType sw \"app.oauth2\" and outcome.result eq \"FAILURE\"` at that time, and read `outcome.reason`."), cause("The System Log has nothing, because `clientId`, `redirectUri` or `discoveryUri` of the configuration is not that of a native app in this org.", "Open `discoveryUri` with `/.well-known/openid-configuration` in a browser, and compare `clientId` and `redirectUri` with `Applications and Resources > Applications > your app > General`."), cause("The browser was closed, or the device could not return to the app.", "Compare the scheme of `redirectUri` with `appAuthRedirectScheme` (Android) or `CFBundleURLSchemes` (iOS), and print the whole error: `detail` in React Native, Xcode's console or `adb logcat` in Flutter.")]),
    ),
    message(
        explain("mobile-redirect-opened-as-request", "The redirect to the app was sent as a web request")
            .verdict("Okta signed the user in and responded with the redirect. The SDK's own request then tried to load the redirect URI, which has the app's own scheme, and iOS cannot load such a URL.")
            .causes(&[
                cause(
                    "Something in the app replaces or watches all web requests (Expo's development launcher, a network inspector, a protocol handler of an analytics SDK), so the SDK cannot stop the redirect.",
                    "Try a release build without the development client. In Expo, set `ios.networkInspector` of `expo-build-properties` to `false`, and build the app again.",
                ),
                cause(
                    "The SDK follows redirects in the sign-in with a session token (`signIn`, `authenticate`) on this version of iOS.",
                    "Use the sign-in in the browser (`signInWithBrowser`), or another version of the SDK. okta-mobile-swift replaces okta-oidc-ios.",
                ),
                cause(
                    "The device lost its connection during the request. Then another attempt works.",
                    "Read the error behind it: `NSURLErrorDomain` with `-1002` is the unsupported scheme, `-1009` the missing connection.",
                ),
            ]),
    ),
    message(
        explain("mobile-redirect-uri-mismatch", "The app and its redirect URI do not match")
            .verdict("The browser came back (or should come back) to a URL that the mobile app does not expect or that no app on the device owns. The user's sign-in is not the problem.")
            .causes(&[cause("The scheme of the redirect URI (the part before `:/`) is not registered in the app.", "On iOS, compare the scheme in `Info.plist` or the one given to the session. On Android, set `manifestPlaceholders = [appAuthRedirectScheme: \"com.acme.app\"]` (or `webAuthenticationRedirectScheme`).").any(&[Clue::Words("registered to handle redirect")]), cause("The app owns the scheme, but the redirect URI in its configuration differs from the one in Okta, for example by `:/` and `://` or a slash at the end.", "Compare it exactly with `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.").any(&[Clue::Words("expected redirect URI"), Clue::Words("RedirectSchemeMismatch"), Clue::Words("error -16"), Clue::Words("Code=-16")]), cause("Two installed apps (a debug and a release build) own the same scheme, and the device opened the other one.", "Remove the other build from the device, or give each build its own scheme (`com.acme.app.debug`).").any(&[Clue::Words("multiple applications registered")])]),
    ),
    message(
        explain("mobile-response-not-readable", "The SDK cannot read the server's response")
            .verdict("A response came, but it is not the JSON that the SDK expects. What the server decided is not known.")
            .causes(&[cause("Another server than Okta responded with a page: a proxy, a hotel or company sign-in page, or an error page of a wrong URL.", "Log the response with its `Content-Type`, and compare the URL with the endpoints in the issuer's `/.well-known/openid-configuration`.").unless(&[Clue::Words("missing a required value"), Clue::Words("missing the \""), Clue::Words("construction error")]), cause("The token response is JSON, but a member is missing: without the scope `openid`, for example, there is no ID token.", "Add `openid` to the scopes, and compare the members of the response with the one that the message names.").any(&[Clue::Words("missing a required value"), Clue::Words("missing the \""), Clue::Words("construction error")])]),
    ),
    message(
        explain("mobile-sdk-settings", "The mobile SDK is not set up")
            .verdict("Okta was not asked: `Okta.plist`, `okta.properties` or the configuration in the code is missing or incomplete.")
            .causes(&[cause("The configuration file is not part of the app's target, or has a different name than the SDK looks for.", "In Xcode, select `Okta.plist` and look at `Target Membership`. On Android, the values come from `build.gradle` or `okta.properties`.").any(&[Clue::Words("configuration file was not found"), Clue::Words("plist name required"), Clue::Words("the configuration file named")]).unless(&[Clue::Words("no discovery uri"), Clue::Words("no client id"), Clue::Words("no redirect uri"), Clue::Words("no end session"), Clue::Words("invalid value"), Clue::Words("`redirect_uri`"), Clue::Words("expected arguments were missing"), Clue::Words("could not parse 'issuer'"), Clue::Words("must configure the oktaoidc"), Clue::Words("isn't configured"), Clue::Words("notconfigured"), Clue::Words("OidcConfiguration.default")]), cause("A value is missing or has another form, such as an issuer without `https://`.", "Set `issuer`, `clientId`, `redirectUri` (and `logoutRedirectUri`), and `scopes` with `openid profile offline_access`.").any(&[Clue::Words("no discovery uri"), Clue::Words("no client id"), Clue::Words("no redirect uri"), Clue::Words("no end session"), Clue::Words("invalid value"), Clue::Words("`redirect_uri`"), Clue::Words("expected arguments were missing"), Clue::Words("could not parse 'issuer'")]).unless(&[Clue::Words("configuration file was not found"), Clue::Words("plist name required"), Clue::Words("the configuration file named"), Clue::Words("must configure the oktaoidc"), Clue::Words("isn't configured"), Clue::Words("notconfigured"), Clue::Words("OidcConfiguration.default")]), cause("The code uses the SDK before it is configured, or configures it twice.", "Set the configuration once in `Application.onCreate` (Android) or at the start of the app (iOS), before anything else of the SDK.").any(&[Clue::Words("OidcConfiguration.default"), Clue::Words("must configure the oktaoidc"), Clue::Words("isn't configured"), Clue::Words("notconfigured")]).unless(&[Clue::Words("configuration file was not found"), Clue::Words("plist name required"), Clue::Words("the configuration file named"), Clue::Words("no discovery uri"), Clue::Words("no client id"), Clue::Words("no redirect uri"), Clue::Words("no end session"), Clue::Words("invalid value"), Clue::Words("`redirect_uri`"), Clue::Words("expected arguments were missing"), Clue::Words("could not parse 'issuer'")])]),
    ),
    message(
        explain("mobile-sign-in-not-authorized", "The mobile sign-in ended without a session")
            .verdict("The SDK sent the username and password to Okta, but did not get back the session token that it needs.")
            .causes(&[cause("Okta asks for more than the password: a second factor, a new password or an unlock. The SDK's own sign-in form cannot answer that.", "Use the browser sign-in (`signInWithBrowser`), where Okta's page asks for each step."), cause("The username or the password is wrong, or the account is locked.", "Look at the user's entries at `Reports > System Log`: `outcome.reason` shows which."), cause("The app calls the sign-in although a user is already signed in.", "Call `clearTokens()` and `signOut()` first, and offer the sign-in only where `isAuthenticated()` says `false`.")]),
    ),
    message(
        explain("mobile-user-canceled", "The user closed the sign-in")
            .severity(Severity::Note)
            .verdict("The sign-in ended without a result because the browser tab was closed, or the device reported it as closed. The message shows no refusal by Okta.")
            .causes(&[cause("The user closed the tab on purpose. That is not a fault.", "Catch this error (`FlowCancelledException`, `userCancelled`) and offer the sign-in again, without an error message."), cause("The page showed an error (a refused redirect URI, an app that is not assigned), and the user left.", "Open the authorize URL (`/authorize`) of the app in a desktop browser and read the page, or look at `Reports > System Log`."), cause("The sign-in succeeded, but the device did not return to the app: no app is registered for the scheme of the redirect URI.", "Compare the scheme of `redirectUri` with `CFBundleURLSchemes` (iOS) or `appAuthRedirectScheme` in `build.gradle` (Android)."), cause("The sign-in ends immediately and shows no page: the SDK is older than the system. iOS 13 and later refuse a session without a window to show it in (`presentationContextProvider`), and the SDK reports that as a cancellation.", "Update the SDK (okta-oidc-ios 3.4 or later), and start the sign-in from a view controller that is on the screen.")]),
    ),
    message(
        explain("mobile-web-session-failed", "The system's sign-in window reported an error")
            .verdict("okta-mobile-swift asked iOS or macOS to show the sign-in (`ASWebAuthenticationSession`), and the system itself reported an error. The message shows no refusal by Okta.")
            .causes(&[
                cause(
                    "The window that the app passed is not the one on the screen, so the system cannot show the sign-in. That happens in apps with several scenes, or while a view is not shown yet, and affects only some users.",
                    "Pass the window of the view controller that is visible now: `signIn(from: view.window)`, and call it after `viewDidAppear`. The error of the system then has the domain `ASWebAuthenticationSessionErrorDomain` and the code 2 or 3.",
                ),
                cause(
                    "The system had another reason, but the message does not show it.",
                    "Catch `WebAuthenticationError.authenticationProviderError(let error)`, and log the domain and the code of `error`.",
                ),
            ]),
    ),
    failed_step(
        explain("no-authentication-scheme", "The API has no authentication set up for this request")
            .verdict("The application does not know how to check a token here, so the token was not looked at. Neither the token nor the issuer is the problem.")
            .causes(&[cause("`AddAuthentication` or `AddJwtBearer` is missing, or no default scheme is named.", "Write `builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(…)` in `Program.cs`, and `app.UseAuthentication()` before `app.UseAuthorization()`.").any(&[Clue::Words("No authenticationScheme was specified"), Clue::Words("No authentication handlers are registered")]).unless(&[Clue::Words("provide authority"), Clue::Words("option must be provided"), Clue::Words("configuration is incomplete"), Clue::Words("cloud instance"), Clue::Words("scheme already exists")]), cause("The scheme in `[Authorize(AuthenticationSchemes = …)]` is spelled differently from the one that was added, or was added twice.", "Compare the names after `The registered schemes are:` with the attribute.").any(&[Clue::Words("registered for the scheme"), Clue::Words("Scheme already exists")]).unless(&[Clue::Words("provide authority"), Clue::Words("option must be provided"), Clue::Words("configuration is incomplete"), Clue::Words("cloud instance")]), cause("The settings that the message names (`Authority`, `Instance`, `ClientId`) are empty, because their configuration key was not found in this environment.", "Print the configuration section at startup, and compare the key with `appsettings.<Environment>.json` and the environment variables.").only(&[Clue::Words("provide authority"), Clue::Words("option must be provided"), Clue::Words("configuration is incomplete"), Clue::Words("cloud instance")])]),
    ),
    message(
        explain("nonce-missing", "The ID token has no `nonce`, and the client requires one")
            .verdict("The client expects a `nonce` in the ID token, but there is none in it. The message is not about the token's signature or times.")
            .causes(&[
                cause(
                    "The ID token came with a refresh. It needs no `nonce` then (OpenID Connect Core section 12.2), and many providers leave it out, so a client that compares it signs users out at the first refresh.",
                    "Compare `nonce` only in the ID token of the sign-in. Update the library or plugin, or switch its check of `nonce` off for refreshed tokens.",
                )
                .any(&[Clue::Words("refresh")]).unless(&[Clue::Words("during initial authentication")]),
                cause(
                    "The authorize request had no `nonce`, so the provider had none to return.",
                    "Look for `nonce=` in the URL of the authorize request, and send a new random one with each sign-in.",
                ),
                cause(
                    "The provider does not return `nonce`, as some that added OpenID Connect to plain OAuth do.",
                    "Paste the ID token here and look for `nonce` in the payload. If the authorize request had one, report it to the provider: OpenID Connect Core section 2 requires it to be returned.",
                ),
            ]),
    ),
    frame(
        explain("not-authenticated", "The API found no signed-in user or client for the request")
            .verdict("{api} found no signed-in caller: either no token arrived in the place where it looks, or it does not accept the token. It does not say which. Roles and scopes were not looked at.")
            .causes(&[
                cause(
                    "The request has no token: it was never set, or it was lost on the way. Most clients leave `Authorization` out when a redirect leads to another host, and some proxies remove it.",
                    "Send the same request with `curl -v`, and look for the line `> Authorization: Bearer eyJ…`. Then print the header where the API receives it.",
                ),
                cause(
                    "The token arrives, but the API looks in another place: in a cookie, in another header, or after a word other than `Bearer`.",
                    "Find the place in the API's code that reads the token (its middleware or guard), and send the token exactly there. For most APIs that is `Authorization: Bearer` and the token.",
                ),
                cause(
                    "The token arrives and is not accepted: it has expired, is for another API, or was signed by another server. Many frameworks use the same message for that.",
                    "Paste the token here, and compare `exp`, `iss` and `aud` with what the API is set to. At the log level `debug`, most APIs write the reason into their log.",
                ),
            ]),
    ),
    message(
        explain("okta-cli-no-server", "There is no custom authorization server")
            .verdict("The tool is signed in. It looked for a custom authorization server and found none, or not the one that was named.")
            .causes(&[cause("The org does not have API Access Management (an optional product), so it has only the org authorization server.", "Check whether `Security > API > Authorization Servers` exists. If it does not, ask your Okta account team.").any(&[Clue::Words("missing a feature")]), cause("The tool is signed in to another org than the one in your browser, which has custom authorization servers.", "Compare the org in `~/.okta/okta.yaml` with the one in your browser, and use `default` if it is listed there.").unless(&[Clue::Words("missing a feature")]), cause("The authorization server that the tool looked for (usually `default`) was deleted or deactivated.", "Create or activate one at `Security > API > Authorization Servers > Add Authorization Server`.").unless(&[Clue::Words("missing a feature")])]),
    ),
    message(
        explain("opaque-token-not-decrypted", "The API expects its own opaque token and cannot decrypt this one")
            .verdict("This handler decrypts tokens that the application itself issued with its own keys. It does not read JWTs, so a good token of Okta's is refused too.")
            .causes(&[cause("A JWT was sent to a handler of `AddBearerToken` or of Katana's `UseOAuthBearerAuthentication`.", "Use `AddJwtBearer` (Katana: `UseJwtBearerAuthentication`) for tokens of Okta or another issuer. If a value starts with `eyJ`, it is such a token."), cause("The token is one of the application's own, but was made with other Data Protection or machine keys (another instance, a restart, another environment).", "Share the keys: `AddDataProtection().PersistKeysTo…` and one `SetApplicationName`; in Katana the same `<machineKey>`.")]),
    ),
    message(
        explain("pkce-mismatch", "The PKCE values do not match the client's settings")
            .verdict("`code_verifier` and `code_challenge` (the two halves of PKCE) do not belong together, or only one side uses PKCE. The client's secret is not the problem.")
            .causes(&[cause("The `code_verifier` does not have the form that RFC 7636 asks for. Some servers do not check that, so the same program works with them.", "Make it of 43 to 128 letters, digits, `-`, `.`, `_` or `~`: `openssl rand -base64 32 | tr '+/' '-_' | tr -d =` has 43.").only(&[Clue::Words("pkce verification failed: invalid code verifier"), Clue::Words("invalid_code_verifier"), Clue::Words("must be at least 43"), Clue::Words("too short or too long"), Clue::Words("verifier must only contain")]), cause("The authorize request had a `code_challenge`, but the token request has no `code_verifier`: it was lost between the two, or another library sends the second request and does not have it.", "Look for `code_verifier=` in the body of the token request. Keep the verifier in the session or the cookie in which `state` is kept, and send it with the code (`pkceCodeVerifier` or `checks.code_verifier` in openid-client, `checks: [\"pkce\", \"state\"]` in Auth.js).").any(&[Clue::Words("verifier not specified"), Clue::Words("Missing code_verifier"), Clue::Words("code_verifier is required"), Clue::Words("code_verifier is missing or invalid")]).unless(&[Clue::Words("transformed code verifier"), Clue::Words("code mismatch"), Clue::Words("invalid code verifier"), Clue::Words("did not match the code verifier"), Clue::Words("challenge is missing"), Clue::Words("missing code challenge"), Clue::Words("must include a code_challenge"), Clue::Words("code_challenge is required"), Clue::Words("unexpected code_verifier"), Clue::Words("of plain")]), cause("The application sends the verifier of another sign-in, because two tabs are open or two servers do not share their session.", "Store the verifier under the `state` of its sign-in, in a place that all servers share.").any(&[Clue::Words("Transformed code verifier"), Clue::Words("Code mismatch"), Clue::Words("Invalid code verifier"), Clue::Words("did not match the code verifier"), Clue::Words("code_verifier is missing or invalid"), Clue::Words("failed: code_verifier")]).unless(&[Clue::Words("verifier not specified"), Clue::Words("missing code_verifier"), Clue::Words("code_verifier is required"), Clue::Words("challenge is missing"), Clue::Words("missing code challenge"), Clue::Words("must include a code_challenge"), Clue::Words("code_challenge is required"), Clue::Words("unexpected code_verifier"), Clue::Words("of plain")]), cause("The application computes the challenge wrongly. It must be the base64url form (without `=`) of the SHA-256 hash in bytes, not of its hexadecimal text.", "Compute it from the verifier of the token request, and compare: `printf %s \"$VERIFIER\" | openssl dgst -sha256 -binary | basenc --base64url | tr -d =`.").any(&[Clue::Words("Transformed code verifier"), Clue::Words("Code mismatch"), Clue::Words("Invalid code verifier"), Clue::Words("did not match the code verifier"), Clue::Words("code_verifier is missing or invalid"), Clue::Words("failed: code_verifier")]).unless(&[Clue::Words("verifier not specified"), Clue::Words("missing code_verifier"), Clue::Words("code_verifier is required"), Clue::Words("challenge is missing"), Clue::Words("missing code challenge"), Clue::Words("must include a code_challenge"), Clue::Words("code_challenge is required"), Clue::Words("unexpected code_verifier"), Clue::Words("of plain")]), cause("The server requires PKCE for this client, but the application does not use it.", "Switch PKCE on in the application (`UsePkce = true` in ASP.NET Core), or compare the client's setting at the server: `PKCE method` at `Clients > your client > Settings > Capability config` in Keycloak (in earlier releases `Proof Key for Code Exchange Code Challenge Method` at `Clients > your client > Advanced`), `RequirePkce` in Duende IdentityServer.").any(&[Clue::Words("challenge is missing"), Clue::Words("missing code challenge"), Clue::Words("must include a code_challenge"), Clue::Words("code_challenge is required")]).unless(&[Clue::Words("verifier not specified"), Clue::Words("missing code_verifier"), Clue::Words("code_verifier is required"), Clue::Words("transformed code verifier"), Clue::Words("code mismatch"), Clue::Words("invalid code verifier"), Clue::Words("did not match the code verifier"), Clue::Words("code_verifier is missing or invalid"), Clue::Words("failed: code_verifier"), Clue::Words("unexpected code_verifier"), Clue::Words("of plain")]), cause("The application sends `code_challenge_method=plain`, but the server accepts only `S256` for this client.", "Send `code_challenge_method=S256`. Do not set `AllowPlainTextPkce`.").only(&[Clue::Words("plain")]), cause("The application sends `code_verifier`, but its authorize request had no challenge, or PKCE is off for this client at the server.", "Look for `code_challenge=` in the authorize URL, and send both or neither.").only(&[Clue::Words("Unexpected code_verifier")])]),
    ),
    message(
        explain("policy-refused-token", "The token was accepted, and a policy of the API refused it")
            .verdict("Authentication passed: the status is 403, not 401. The policy requires a scope, role or claim that the token does not have ({expected}).\nAuthentication passed: the status is 403, not 401. The policy requires a scope, role or claim that the token does not have.")
            .causes(&[cause("The token lacks the scope or role that the policy asks for.", "Paste the token here, and compare `scp`, `scope`, `roles` or `groups` with the policy (`RequireClaim`, `RequireRole`, `[RequiredScope]`). Request the scope, or assign the role at the issuer."), cause("The claim is in the token, but under another name in the program: the handler renames `role`, `sub` and `scp` to long URIs.", "Set `options.MapInboundClaims = false` in `AddJwtBearer`, and `TokenValidationParameters.RoleClaimType` to the claim that holds the roles."), cause("`scp` or `scope` holds several scopes in one string, and the policy compares the whole string with one scope.", "Split the string at the spaces in the policy (`RequireAssertion`) instead of using `RequireClaim(\"scope\", \"orders.read\")`.")]),
    ),
    message(
        explain("probe-token-refused", "The proxy tested itself with a token that it made up")
            .verdict("This is not an error: the proxy asks itself whether it is ready with an invented token, which has to be refused. The line before it says that the proxy is ready. It says nothing about your own token.")
            .severity(Severity::Note)
            .causes(&[cause(
                "The proxy runs with a verbosity of 4 or more, at which it prints how its own readiness check ended.",
                "Look for the line of your own request (`unable to authenticate the request`) in the same log, or start the proxy with `-v=2` to hide this one.",
            )]),
    ),
    message(
        explain("proof-of-possession-missing", "A proof of possession is missing or belongs to another key")
            .verdict("The client or the token is bound to a key or certificate, but the request does not prove possession of that key. The token and its scopes are not the problem.")
            .causes(&[cause("The client does not do DPoP, and the server requires it for this client.", "Send a proof in the header `DPoP` with the token request and each refresh, made with the same key.").any(&[Clue::Words("DPoP")]).unless(&[Clue::Words("client certificate")]), cause("The client uses a different certificate than the one that the token is bound to, for example because it was renewed. Refresh tokens stay bound to the old one.", "Compare `cnf` (`x5t#S256`) of the token with the client's certificate, and sign in again with the new one.").any(&[Clue::Words("client certificate")]).unless(&[Clue::Words("dpop header"), Clue::Words("'cnf'"), Clue::Words("dpop proof")]), cause("The client sends its proof, but a proxy terminates TLS or removes the header `DPoP`, so the server does not get it.", "Log on the server whether the header `DPoP` or the client certificate arrives, and have the proxy pass it on.")]),
    ),
    message(
        explain("proof-replayed", "The DPoP proof was sent a second time")
            .verdict("Each DPoP proof works once, and the server has already seen this one's `jti`. The access token was not refused.")
            .causes(&[cause("The client makes one proof and sends it with several requests.", "Make a new proof with a new `jti` for every request, also when the request is repeated."), cause("The client makes one proof for each request, but a library or proxy repeats the whole request after a timeout or a connection error.", "Look for a second line with the same `jti` in the access log, and have retries make a new proof."), cause("The server's cache of seen proofs confuses different proofs, because several servers with wrong clocks share it, or its keys are cut short.", "Compare the settings of the cache (`IDistributedCache`) and `date -u` on the servers.")]),
    ),
    message(
        explain("provider-client-refused", "The authorization server refused the client's own credentials")
            .verdict("The server that was asked does not accept this client ID with this secret or key (look at its URL: it need not be Okta). The user and the token were not checked.")
            .causes(&[cause("The message lists all meanings of `invalid_client` and does not say which applies. Most often the secret in the program's settings differs from the one at the authorization server.", "Copy the secret again from the authorization server, and compare its length with what the program has (`printf %s \"$SECRET\" | wc -c`): a file of settings may hold a hash, quotation marks or a line end. The log of the authorization server says which of the three applies.").only(&[Clue::Words("unknown client, no client authentication included")]), cause("No client with this ID is registered at the server that was asked: it was deleted, is in another realm, project or environment, or the ID has a space or a line end in it.", "Compare the client ID of the request, and the realm or tenant in its URL, with the list of clients there: `Clients` in Keycloak, `Google Auth Platform > Clients` at Google.").only(&[Clue::Words("client_not_found"), Clue::Words("client was not found"), Clue::Words("client was deleted"), Clue::Words("client does not exist")]), cause("The client and its secret are right, but the client is not set up for this flow in Keycloak.", "Select what the message names at `Clients > your client > Settings > Capability config`: `Client authentication` for a secret, `Service account roles` for client credentials, `Direct access grants` for the password grant.").only(&[Clue::Words("service account"), Clue::Words("direct access grants"), Clue::Words("bearer-only"), Clue::Words("public client not allowed")]), cause("The client secret is wrong, was generated again, or belongs to another realm or environment.", "Compare the client ID and the secret with the client's page at that server: `Clients > your client > Credentials` in Keycloak, `Applications > Applications > your application > Settings` in Auth0, `App registrations > your app > Certificates & secrets` (the secret's value, not its ID) in Entra, `App clients` of the user pool in Cognito.").unless(&[Clue::Words("client_not_found"), Clue::Words("client was not found"), Clue::Words("client was deleted"), Clue::Words("client does not exist"), Clue::Words("service account"), Clue::Words("direct access grants"), Clue::Words("bearer-only"), Clue::Words("public client not allowed"), Clue::Words("authentication method"), Clue::Words("token_endpoint_auth_method"), Clue::Words("authentication_method")]), cause("The client uses a different authentication method than the server expects (header, body, signed JWT), or a public client is used where a confidential one is required.", "Look at which method is set for the client at that server (`token_endpoint_auth_method`), and have the program send it: `Authorization: Basic` for `client_secret_basic`, `client_secret` in the body for `client_secret_post`, `client_assertion` for `private_key_jwt`.").any(&[Clue::Words("authentication method"), Clue::Words("token_endpoint_auth_method"), Clue::Words("authentication_method")]).unless(&[Clue::Words("client_not_found"), Clue::Words("client was not found"), Clue::Words("client was deleted"), Clue::Words("client does not exist"), Clue::Words("service account"), Clue::Words("direct access grants"), Clue::Words("bearer-only"), Clue::Words("public client not allowed")])]),
    ),
    message(
        explain("provider-grant-refused", "The authorization server does not accept the code or refresh token")
            .verdict("The authorization server accepted the client, but not the code, the refresh token or the user in the token request.")
            .causes(&[cause("The user still has something to do before the first sign-in: a required action (a new password, a second factor), an unverified email address, or an empty field of the profile.", "Have the user sign in once in the browser, or clear `Users > the user > Details > Required user actions` in Keycloak and fill in email, first and last name. The password grant cannot show those pages.").only(&[Clue::Words("not fully set up")]), cause("The username or the password is wrong in this realm, or the user is disabled.", "Sign in with both in the browser at the same realm, and look for the `LOGIN_ERROR` in Keycloak's log, or at `Events` in its menu: `error=user_not_found`, `invalid_user_credentials` or `user_disabled` is the reason.").only(&[Clue::Words("invalid user credentials"), Clue::Words("invalid 'username' or 'password'")]), cause("The refresh token expired together with its session, or somebody ended the session.", "Sign in again. The session's lifetime is at `Realm settings > Sessions` in Keycloak (`SSO Session Idle`, `SSO Session Max`); request `offline_access` for one that outlives it.").only(&[Clue::Words("token is not active")]), cause("The code was redeemed before, and this is a second token request with the same code.", "Search the access log for two `POST` requests to the token endpoint with the same `code`, and let only one be sent. A page that is rendered twice (`StrictMode` in React), a retry, or two instances of the library send the second.").only(&[Clue::Words("already used for usersession"), Clue::Words("code has already been used")]), cause("The code came too late or a second time: it works once, and often for only a minute.", "Start the sign-in again, and look in the access log or the browser's network panel for two token requests with the same `code`; let only one be sent.").any(&[Clue::Words("code not valid"), Clue::Words("code is expired"), Clue::Words("code expired"), Clue::Words("bad_verification_code"), Clue::Words("code passed is incorrect"), Clue::Words("auth code"), Clue::Words("authorization code has"), Clue::Words("authorization code is"), Clue::Words("authorization code received"), Clue::Words("code does not exist"), Clue::Words("from a different client"), Clue::Words("incorrect redirect_uri"), Clue::Words("code_to_token"), Clue::Words("failed: code")]).unless(&[Clue::Words("not fully set up"), Clue::Words("invalid user credentials"), Clue::Words("token is not active"), Clue::Words("refresh token"), Clue::Words("refresh_token is")]), cause("The token request does not match the authorize request: `redirect_uri`, `client_id` or the PKCE `code_verifier` is a different one.", "Compare `redirect_uri` and `client_id` of the two requests, and send the `code_verifier` from which the `code_challenge` of the same sign-in was made.").any(&[Clue::Words("code not valid"), Clue::Words("code is expired"), Clue::Words("code expired"), Clue::Words("bad_verification_code"), Clue::Words("code passed is incorrect"), Clue::Words("auth code"), Clue::Words("authorization code has"), Clue::Words("authorization code is"), Clue::Words("authorization code received"), Clue::Words("code does not exist"), Clue::Words("from a different client"), Clue::Words("incorrect redirect_uri"), Clue::Words("code_to_token"), Clue::Words("failed: code")]).unless(&[Clue::Words("not fully set up"), Clue::Words("invalid user credentials"), Clue::Words("token is not active"), Clue::Words("refresh token"), Clue::Words("refresh_token is")]), cause("The code was redeemed before, is too old (often a minute), or the token request has another `redirect_uri` or client than the authorize request.", "Start the sign-in again from the app's own page, and not by reloading the callback URL. If it fails each time, compare `redirect_uri` and `client_id` of the two requests, and look for a second token request with the same code.").only(&[Clue::Words("redeem code"), Clue::Words("redeeming code"), Clue::Words("exchange code"), Clue::Words("code exchange")]), cause("The refresh token has expired, was used before while rotation is on, or belongs to another client.", "Have the user sign in again, store only the newest `refresh_token`, and let one process at a time refresh it.").any(&[Clue::Words("refresh")]).unless(&[Clue::Words("redeem code"), Clue::Words("redeeming code"), Clue::Words("exchange code"), Clue::Words("code exchange"), Clue::Words("not fully set up"), Clue::Words("invalid user credentials"), Clue::Words("code not valid"), Clue::Words("code is expired"), Clue::Words("code expired"), Clue::Words("bad_verification_code"), Clue::Words("code passed is incorrect"), Clue::Words("auth code"), Clue::Words("authorization code has"), Clue::Words("from a different client"), Clue::Words("incorrect redirect_uri"), Clue::Words("code_to_token"), Clue::Words("failed: code"), Clue::Words("token is not active")]), cause("The user behind the request is disabled, has an action to complete first, or has the wrong password in a password grant.", "Look at the user at that server (Keycloak: `Users > your user > Details`, `Enabled` and `Required user actions`).").unless(&[Clue::Words("not fully set up"), Clue::Words("invalid user credentials"), Clue::Words("code not valid"), Clue::Words("code is expired"), Clue::Words("code expired"), Clue::Words("bad_verification_code"), Clue::Words("code passed is incorrect"), Clue::Words("auth code"), Clue::Words("authorization code has"), Clue::Words("from a different client"), Clue::Words("incorrect redirect_uri"), Clue::Words("code_to_token"), Clue::Words("failed: code"), Clue::Words("token is not active"), Clue::Words("refresh token"), Clue::Words("refresh_token is")])]),
    ),
    message(
        explain("provider-grant-type-refused", "The client may not use this grant type")
            .verdict("The server does not know the grant type of the request, or does not allow it for this client.")
            .causes(&[cause("The client's registration lists other grant types, for example because it was made for another kind of app.", "Compare `grant_type` of the request with the grant types of the client, and add it there: `AllowedGrantTypes` in IdentityServer, `Applications > your application > Settings > Advanced Settings > Grant Types` in Auth0, `Capability config` of the client in Keycloak, `Login pages` of the app client in Cognito.").unless(&[Clue::Words("request a refresh token"), Clue::Words("openid scopes"), Clue::Words("unsupported grant type")]), cause("The request includes `offline_access`, but this client may not have refresh tokens.", "Set `AllowOfflineAccess = true`, or leave `offline_access` out of `scope`. Client credentials never get one.").any(&[Clue::Words("refresh token")]), cause("The request uses client credentials, which have no user, but asks for `openid` or `profile`.", "Leave `openid` and `profile` out of `scope`.").any(&[Clue::Words("OpenID scopes")]), cause("No validator is registered at the server for this grant type, so the server does not know it.", "Compare the spelling with `grant_types_supported` of the server's discovery document. In IdentityServer register it with `AddExtensionGrantValidator<…>()`.").any(&[Clue::Words("Unsupported grant type")])]),
    ),
    message(
        explain("provider-redirect-uri-refused", "The redirect URI is not registered for the client")
            .verdict("The redirect URI {redirect} is not equal to one that is registered for the client. The user and the client ID are not the problem.\nThe redirect URI of the request is not equal to one of the client's.")
            .causes(&[cause("The URI differs from the registered one by the scheme, the port, the path or a slash at the end.", "Compare `redirect_uri` in the address bar exactly with what is registered: `Clients > your client > Settings > Valid redirect URIs` in Keycloak, `Google Auth Platform > Clients > your client > Authorized redirect URIs` at Google, `Authorization callback URL` of the OAuth app at GitHub, `RedirectUris` of the client in IdentityServer."), cause("The application is behind a proxy, and builds the URI with `http` or an internal host name.", "Have the proxy send `X-Forwarded-Proto` and `X-Forwarded-Host`, and the application trust them (`UseForwardedHeaders` in .NET, `trust proxy` in Express), or set its public URL (`NEXTAUTH_URL`, `AUTH_URL`, `root_url`)."), cause("The request arrived without `redirect_uri`: the client left it out, or a proxy cut off the query.", "Send `redirect_uri`, and check whether a proxy cuts the query off.").any(&[Clue::Words("redirect_uri is missing"), Clue::Words("redirect_uri` is missing")])]),
    ),
    message(
        explain("provider-scope-refused", "A requested scope is not allowed")
            .verdict("The scope does not exist on the server, or the client may not request it.")
            .causes(&[cause("The scope exists, but is not in the list of scopes that this client may request.", "Add it to the scopes of the client: `Client scopes` of the client in Keycloak, `Login pages > Custom scopes` of the app client in Cognito, `AllowedScopes` in IdentityServer.").any(&[Clue::Words("for client"), Clue::Words("not allowed to request scope"), Clue::Words("scope is not allowed"), Clue::Words("for registered client")]).unless(&[Clue::Words("no scopes found"), Clue::Words("no openid scope")]), cause("The scope does not exist: it is misspelled, or is in an `ApiResource` without an `ApiScope` (IdentityServer4 version 4 and later need both).", "Compare `scope` of the request, name by name, with `scopes_supported` of the server's discovery document, or with `ApiScopes` and `IdentityResources` of IdentityServer.").unless(&[Clue::Words("no scopes found"), Clue::Words("no openid scope")]), cause("The request asks for `profile` or `email`, which depend on `openid`, but leaves `openid` out.", "Add `openid` in front: `scope=openid profile`.").any(&[Clue::Words("no openid scope")]), cause("The request has an empty `scope`, and the client has no default scopes.", "Send `scope` in the body of the request.").only(&[Clue::Words("No scopes found")])]),
    ),
    message(
        explain("quarkus-refresh-token-missing", "Quarkus has no refresh token for this session")
            .verdict("The session's token has expired, and Quarkus has no refresh token, so it sends the user to sign in again and writes this at debug level. No token was refused, and the authorization server was not asked.")
            .causes(&[
                cause(
                    "The sign-in did not request `offline_access`, so the authorization server issued no refresh token.",
                    "Set `quarkus.oidc.authentication.scopes=offline_access` in `application.properties`.",
                ),
                cause(
                    "The sign-in requests `offline_access`, but the app is not allowed to have refresh tokens.",
                    "In Okta, select `Refresh Token` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.",
                ),
                cause(
                    "The authorization server issued a refresh token, but `quarkus.oidc.token-state-manager.strategy` is `id-token`, so Quarkus does not keep it.",
                    "Set `quarkus.oidc.token-state-manager.strategy=keep-all-tokens` in `application.properties`, which is the default.",
                ),
            ]),
    ),
    message(
        explain("realm-not-active", "The program has no active setting for this kind of sign-in")
            .verdict("The program received the sign-in and asked its realms, the parts that check users and tokens. None of them takes this kind, or none knows the user. The identity provider did not refuse.")
            .causes(&[
                cause(
                    "The realm for this kind of sign-in is not active, which happens after an update or after the list of realms was saved.",
                    "Open the list of realms in the program (in Nexus `Administration > Security > Realms`), and move the one for single sign-on to the active ones. A local account has to be able to do that.",
                ),
                cause(
                    "The sign-in at the provider is older than the program allows, so its realm turned it down (`maximumAuthenticationLifetime` of pac4j counts from `AuthnInstant`).",
                    "Set `maximumAuthenticationLifetime` to the length of a session at the provider, in seconds, or sign out at the provider and sign in again.",
                )
                .any(&[Clue::Words("pac4j"), Clue::Words("too old")]),
            ]),
    ),
    message(
        explain("reference-token-unknown", "The reference token (an ID of a token that the server keeps) is unknown")
            .verdict("The authorization server has no entry for this handle. The token cannot be read by anyone else, so nothing more can be seen in it.")
            .causes(&[cause("The token has expired and was cleaned up, or was revoked.", "Request a new token. If only some tokens fail, compare their age with `AccessTokenLifetime` of the client."), cause("Another server or environment issued the token, or the servers do not share their token store.", "Compare the server that issued the token with the one that the API asks (`Authority`), and look at the operational store (`PersistedGrants`): in memory, it does not survive a restart."), cause("The client sent something that is not a reference token, such as the refresh token or an ID.", "Print the length and the first three characters of the value, and compare them with `access_token` of the token response.")]),
    ),
    message(
        explain("refresh-token-missing", "The client has no refresh token")
            .verdict("The client wanted a new access token, but has no refresh token to get one. The authorization server was not asked, so it refused nothing.")
            .causes(&[cause("The sign-in did not request `offline_access`, or the app does not allow the Refresh Token grant.", "Request the scope `offline_access`, and select Refresh Token at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.").any(&[OKTAS]), cause("The sign-in did not request `offline_access`, or the client is not allowed to have refresh tokens.", "Add `offline_access` to the scopes of the authorize request, and allow refresh tokens for the client at the issuer (`Allow Offline Access` of the API and the grant `Refresh Token` of the application in Auth0, `access_type=offline` for Google).").any(&[OTHERS]), cause("The response of a refresh had no new refresh token, and the client stored it over the old one.", "Keep the old `refresh_token` where the response has none.")]),
    ),
    message(
        explain("remote-signout-ignored", "A sign-out message was ignored")
            .severity(Severity::Warning)
            .verdict("The provider told the application to end a session, but the message names no session, or a different one than the one in this browser. The user may still be signed in here.")
            .causes(&[cause("The provider does not send `sid` with the sign-out.", "Switch the session claim on at the provider: in Okta `Include user session details` of the app's front-channel logout, in Duende IdentityServer `FrontChannelLogoutSessionRequired` of the client.").any(&[Clue::Words("was missing")]).unless(&[Clue::Words("didn't match")]), cause("The user signed in again, so the browser has a newer session than the one that ended. Nothing has to be done in this case.", "Compare `sid` of the sign-out request with `sid` in the user's cookie.").any(&[Clue::Words("didn't match")]).unless(&[Clue::Words("was missing")])]),
    ),
    message(
        explain("response-iss-mismatch", "The sign-in response does not name the expected issuer")
            .verdict("The parameter `iss` of the authorization response is not the issuer that the client is configured with. The code was not redeemed.")
            .causes(&[cause("The client is configured with another issuer URL (org authorization server, custom one, custom domain) than the one that answered.", "Compare `iss` in the callback URL with the issuer in the client's settings, and set the issuer of the server to which you send the user."), cause("The value is an issuer that you do not know. Then an attacker may have mixed up two providers on purpose.", "Do not redeem the code, and do not switch the check off. Compare `state` in the callback URL with the one that the app stored.")]),
    ),
    message(
        explain("response-iss-missing", "The sign-in response lacks the parameter `iss`")
            .verdict("The authorization response has no `iss`, although the provider's discovery document promises one (`authorization_response_iss_parameter_supported`). {library} stopped before it redeemed the code.")
            .causes(&[cause("A proxy, or code of the page, removed `iss` before the library read the URL.", "Compare the URL in the browser's address bar after the redirect with the URL that you pass to the library: pass the whole one, with `code`, `state` and `iss`."), cause("The response came without `iss`, because an older page, a hand-made callback or an attacker sent it.", "Do not redeem the code, and do not switch the check off. Start the sign-in again, and compare `state` with the one that the app stored.")]),
    ),
    message(
        explain("response-too-large", "The response was larger than the library's limit")
            .verdict("{library} stopped reading a key set, discovery document or token because it is larger than allowed. No signature was compared.")
            .causes(&[cause("The URL returns something other than keys: a web page, a sign-in page or the whole configuration.", "Open `{keys}` with `curl -i`, and look at its size and `Content-Type`.\nOpen the URL that the library loads with `curl -i`, and look at its size and `Content-Type`."), cause("The key set or the token really is that large, for example because of a long groups claim or certificates in each key.", "Raise the limit that the message names in the library's settings (`MaximumTokenSizeInBytes` in .NET), or have the issuer write fewer groups into the token.")]),
    ),
    message(
        explain("roles-missing", "The token lacks an application role")
            .verdict("The token is valid, and sign-in is not the problem. Its `roles` do not include {expected}.\nThe token is valid, and sign-in is not the problem. Its `roles` do not include the role that the API requires.")
            .causes(&[cause("Nobody assigned the role to the user or the app in Entra.", "Assign it at `Entra ID > Enterprise apps > your API > Users and groups` (for users), or at `Entra ID > App registrations > your app > API permissions` of the client (for apps), and get a new token."), cause("The role was assigned after this token was issued, so the old token lacks it.", "Get a new token (sign out and in, or clear the token cache), and paste it here: the role must be in `roles`."), cause("The role is in `roles` under another spelling: Entra writes the role's `Value`, not its display name.", "Compare `roles` of the token with `Value` at `Entra ID > App registrations > your API > App roles`, and with the attribute in the code.")]),
    ),
    message(
        explain("scheme-not-removed", "The program passed the whole header to the parser instead of only the token")
            .verdict("The string that the parser got starts with `Bearer `. The token itself was not looked at, and may be valid.")
            .causes(&[cause("The code passes the header `Authorization` unchanged to the parser, and not only the part after `Bearer `.", "Remove `Bearer ` first: `strings.TrimPrefix(header, \"Bearer \")` in Go, or use `request.ParseFromRequest` of golang-jwt."), cause("The program removes the word once, but the client sent it twice (`Bearer Bearer …`).", "Look at the request with `curl -v`. The header must have the word `Bearer` once: many tools, such as Postman, add it on their own.")]),
    ),
    message(
        explain("session-cookie-expired", "The application's own session has ended")
            .severity(Severity::Note)
            .verdict("The application's own session cookie has expired, so the user has to sign in again. The identity provider did not refuse anything.")
            .causes(&[cause("The cookie's lifetime (`ExpireTimeSpan`, 14 days if not set) is over.", "Set `options.ExpireTimeSpan` and `SlidingExpiration = true` in `AddCookie` if the session should last longer."), cause("The session ends together with the ID token, usually after one hour, because `UseTokenLifetime` is on.", "Set `options.UseTokenLifetime = false` in `AddOpenIdConnect`."), cause("The server's clock is ahead, or the servers' clocks differ. Then the session ends right after the sign-in.", "Compare `date -u` on all servers, and switch on time synchronization (NTP).")]),
    ),
    message(
        explain("session-cookie-missing", "The browser sent no session cookie")
            .severity(Severity::Note)
            .verdict("The page asked its own server to renew the sign-in, and the browser sent no session cookie with it. No token was refused, and the identity provider was not asked.")
            .causes(&[cause("Nobody has signed in with this browser yet, or the user signed out. The page asks once when it loads, to find out.", "Sign in once, and look at the same request in the browser's network panel again. If it answers 200 now (`/api/auth/okta/refresh` in Backstage), this line needs no cure."), cause("The cookie was set, but the browser does not send it: the page and its server are on different sites or ports, or one of them is on `http`.", "Look at `Application > Cookies` in the browser's developer tools after the sign-in. Serve the page and its server with `https` under one domain, and set the server's public URL in its settings (`backend.baseUrl` in Backstage).")]),
    ),
    message(
        explain("session-cookie-unreadable", "The application cannot decrypt its own session cookie")
            .verdict("The session cookie was made with a different secret than the one that the application has now. No token of the identity provider was refused.")
            .causes(&[cause("The secret was changed, differs between the servers, or is not set, so that each start makes another one.", "Set one fixed secret (`AUTH_SECRET` for Auth.js, `NEXTAUTH_SECRET` for NextAuth.js 4) on all servers.").unless(&[Clue::Words("unprotect ticket"), Clue::Words("key ring")]), cause("The browser still has a cookie that was made with an older secret, or by another application on the same host (`localhost` with several projects).", "Delete the cookies of the host (`next-auth.session-token`, `authjs.session-token`) and sign in again.").unless(&[Clue::Words("unprotect ticket"), Clue::Words("key ring")]), cause("In ASP.NET Core, the Data Protection keys that made the cookie are gone: they were only in memory or in the container, or each instance has its own keys.", "Store the keys where all instances read them (`services.AddDataProtection().PersistKeysToFileSystem(…)` or `PersistKeysToAzureBlobStorage(…)`), and give all of them the same `SetApplicationName`.").only(&[Clue::Words("unprotect ticket"), Clue::Words("key ring")])]),
    ),
    message(
        explain("session-endpoint-failed", "The browser could not load the application's own session endpoint")
            .verdict("The page asked its own server (`/api/auth/session` in NextAuth.js) and got no JSON back. The identity provider was not asked.")
            .causes(&[cause("The route is missing, the server failed in it, or a proxy or middleware returns a page in its place.", "Open `/api/auth/session` in the browser: it must show JSON (`{}` or `null` without a session). A page or status 500 says where to look: in the server's log."), cause("The route works in the browser, but the base URL in the settings names a different host or port than the page.", "Set `NEXTAUTH_URL` (`AUTH_URL` in Auth.js) to the URL in the browser.")]),
    ),
    message(
        explain("session-middleware-missing", "The application has no session where the sign-in could be remembered")
            .verdict("{library} keeps the state of a sign-in in the session, but the request has none. The identity provider was not asked.")
            .causes(&[cause("The session middleware is not installed, or comes after the sign-in routes.", "Install it before them: `app.use(session({ secret, resave: false, saveUninitialized: false }))`."), cause("The middleware is installed, but its store failed (Redis or a database that cannot be reached).", "Look for the store's error in the log at startup, and test it with `redis-cli ping`.")]),
    ),
    message(
        explain("session-not-active", "The session behind the token has ended")
            .verdict("The token may be well formed and within its times. The authorization server says that the session behind it has ended. Only a new sign-in helps the user.")
            .causes(&[cause("The user signed out, an administrator ended the session, or its idle time or maximum time has passed.", "Have the user sign in again. If it happens too soon, compare the idle and maximum times at `Realm settings > Sessions` in Keycloak with the time of the sign-in."), cause("The user is still signed in elsewhere: the server was restarted, or the nodes of its cluster do not share their sessions. Then many users are affected at the same time.", "Send the same token to each node with `curl -i`, and look into the server's log at the time of the restart.")]),
    ),
    message(
        explain("session-secret-missing", "The application has no secret for its sessions")
            .verdict("{library} needs a secret to sign or encrypt its own cookies, but none is set. This is not the client secret of the identity provider.")
            .causes(&[cause("`AUTH_SECRET` is not set where the process runs, though it may be on your machine.", "Set `AUTH_SECRET` in the environment of this deployment. `npx auth secret` or `openssl rand -base64 32` makes a value.").unless(NEXTAUTH_4), cause("`NEXTAUTH_SECRET` is not set where the process runs, though it may be on your machine.", "Set `NEXTAUTH_SECRET` in the environment of this deployment. `openssl rand -base64 32` makes a value.").only(NEXTAUTH_4), cause("The secret is in a file that is not deployed or not read (`.env.local` is left out of images and of Git).", "Print `Boolean(process.env.AUTH_SECRET)` in the running process (NextAuth.js 4: `NEXTAUTH_SECRET`), and set the variable in the settings of the platform."), cause("`getToken()` or the middleware has its own configuration, which lacks the secret.", "Pass it: `getToken({ req, secret: process.env.AUTH_SECRET })`.").any(&[Clue::Words("getToken")])]),
    ),
    message(
        explain("signed-request-refused", "The signed HTTP request (proof of possession) was refused")
            .verdict("The access token inside may be valid. The signed request around it does not match.")
            .causes(&[cause("The method, host, path or query of the request differs from the signed one, often because a proxy rewrote the request. The message then names `m`, `u`, `p` or `q`.", "Compare the claims `m` (method), `u` (host), `p` (path) and `q` (query) of the signed request with the request that the API received.").any(&[Clue::Words("claim validation failed"), Clue::Words("does not contain the")]), cause("Method, host, path and query match, but the proof is too old, or its key is not the one in `cnf` of the access token. The message then names `ts` or the signature.", "Make a new proof for each request, with the key that the thumbprint in `cnf` names.").any(&[Clue::Words("Lifetime validation"), Clue::Words("signature validation failed")])]),
    ),
    message(
        explain("stale-or-revoked-token", "The token was made before the server's not-before time")
            .verdict("The server refuses tokens that were issued before its not-before time, which was set for the realm, the user or the client, for example to sign everybody out. `exp` is not the reason.")
            .causes(&[cause("An administrator revoked all earlier tokens of the realm or the client.", "Compare `iat` of the token with the not-before time in Keycloak, at `Sessions > Actions > Revocation` for the realm and at `Clients > your client > Advanced` for the client, and sign in again."), cause("The user signed out of all sessions, or an administrator signed the user out. Then only this user is affected.", "Look at the user's sessions in Keycloak (`Users > your user > Sessions`), and have the user sign in again."), cause("New tokens are refused too: the clock of the server that issued them is behind, or the not-before time is in the future.", "Compare `iat` of a new token with `date -u` on both servers.")]),
    ),
    message(
        explain("sub-missing", "The token has no `sub`")
            .verdict("{refuser} is set to require a subject, but the token has no `sub` claim. The key is not the problem.")
            .causes(&[cause("The token is for an application without a user, and its issuer writes no `sub` into such tokens.", "Paste the token here. If there is no `sub`, set the verifier to take the name from another claim, such as `client_id` (`cid` in Okta). In java-jwt, take `.withSubject(…)` or `.withClaimPresence(\"sub\")` out of `JWT.require(…)`."), cause("The client sent another token than intended: one of another issuer, or of a kind that has no subject.", "Paste the token here, and compare `iss` and the kind of the token with what the verifier expects."), cause("Your own program makes the token and leaves `sub` out, for example because the user object has no ID yet.", "Set `sub` where the token is made, to a string that does not change (`withSubject(String.valueOf(user.getId()))` in Java, `String(user.id)` in JavaScript)."), cause("The issuer has `sub` only in some tokens: Keycloak, from version 25 on, writes it by the client scope `basic`, which a client may lack.", "In Keycloak, add the client scope `basic` at `Clients > your client > Client scopes`, and get a new token.").only(&[Clue::Words("keycloak"), Clue::Words("/realms/")])]),
    ),
    message(
        explain("time-claim-not-a-number", "A time claim is not a number")
            .verdict("The value of `{claim}` must be a number of seconds since 1970, without quotation marks. No clock is wrong.\nA time in the token must be a number of seconds since 1970, without quotation marks. No clock is wrong.")
            .causes(&[cause("The program that makes the tokens writes the time as a string, in quotation marks.", "Write the seconds since 1970 as a JSON number: `Math.floor(Date.now() / 1000)` in JavaScript, `Instant.now().getEpochSecond()` in Java."), cause("The code puts a date object into the claims, and the JSON library writes it as a date (`2026-01-31T10:00:00Z`).", "Convert it before: `int(expires.timestamp())` in Python, `DateTimeOffset.ToUnixTimeSeconds()` in .NET."), cause("A custom claim of the identity provider has the name of a time claim (`exp`, `iat`, `nbf`) and replaces it.", "Look for `exp`, `iat` and `nbf` among the custom claims (in Okta at `Security > API > Authorization Servers > your server > Claims`), and rename the claim.")]),
    ),
    message(
        explain("time-claim-out-of-range", "A time claim is outside the range that the library can express")
            .verdict("`{claim}` is `{found}`, which {library} cannot turn into a date. The signature was not checked.\nA time in the token is a number that {library} cannot turn into a date. The signature was not checked.")
            .causes(&[cause("The issuer counts in milliseconds or finer, where seconds are expected: such a number has 13 digits or more instead of 10.", "Divide `{claim}` by 1000 where the token is made.\nDivide the time by 1000 where the token is made (`Math.floor(Date.now() / 1000)` in JavaScript)."), cause("The program wrote a very large number to make a token that never expires.", "Leave `exp` out where the token is made, or set a time that exists, such as one year ahead. Avoid tokens that never expire.")]),
    ),
    message(
        explain("tls-ca-unknown", "The program does not trust the server's TLS certificate")
            .verdict("{program} itself refused the TLS connection, because an authority that it does not know signed the server's certificate. No token was checked.")
            .causes(&[
                cause(
                    "Java trusts only the authorities in its own store (`cacerts`), but the one that signed this certificate is not there. Usually a company proxy opens TLS connections and signs with the company's authority.",
                    "Run `keytool -importcert -cacerts -alias company -file ca.pem` with the `keytool` of the JVM that runs the program, and restart the program. Where it has `-Djavax.net.ssl.trustStore=FILE`, use `-keystore FILE` in place of `-cacerts`.",
                )
                .only(&[Clue::Words("pkix path"), Clue::Words("valid certification path")]),
                cause(
                    "Node.js trusts only its built-in certificate authorities, and not those of the operating system. Usually a company proxy opens TLS connections and signs with the company's authority.",
                    "Set `NODE_EXTRA_CA_CERTS=/path/ca.pem` (the authority's certificate in PEM) before the process starts. Do not set `NODE_TLS_REJECT_UNAUTHORIZED=0`, which switches the check off for every connection.",
                )
                .only(&[Clue::Words("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), Clue::Words("SELF_SIGNED_CERT_IN_CHAIN"), Clue::Words("DEPTH_ZERO_SELF_SIGNED_CERT"), Clue::Words("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"), Clue::Words("unable to verify the first certificate")]),
                cause(
                    "Python trusts only the authorities in one file (of `certifi` for requests, of OpenSSL for the rest), and the one that signed this certificate is not in it.",
                    "Set `REQUESTS_CA_BUNDLE` (requests) and `SSL_CERT_FILE` (httpx, aiohttp, urllib) to a file with the public authorities and your own. After an installation from python.org on macOS, run `Install Certificates.command` once. Do not pass `verify=False`.",
                )
                .only(&[Clue::Words("CERTIFICATE_VERIFY_FAILED")]),
                cause(
                    "Programs on .NET trust the authorities of the operating system, but the one that signed this certificate is not among them.",
                    "Copy the authority's certificate to `/usr/local/share/ca-certificates/NAME.crt` and run `update-ca-certificates` on Linux, in the image too. On Windows, import it at `certlm.msc > Trusted Root Certification Authorities`. Do not return `true` from a validation callback.",
                )
                .only(&[Clue::Words("remote certificate")]),
                cause(
                    "The library curl, which PHP and Git use too, trusts the authorities of one file, and the one that signed this certificate is not in it.",
                    "Pass the file with `curl --cacert ca.pem`; in PHP, set `curl.cainfo` and `openssl.cafile` in `php.ini`; in Git, run `git config --global http.sslCAInfo ca.pem`. Do not use `-k`.",
                )
                .only(&[Clue::Words("SSL certificate problem")]),
                cause(
                    "A proxy in between opens TLS connections and signs with the company's own authority. Then every HTTPS host fails from this network, and works from another.",
                    "Run `openssl s_client -connect HOST:443 -showcerts </dev/null` on the same machine or in the same container. Look at the issuer of the last certificate, and add it to the authorities of the program: `NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Python, `keytool -importcert -cacerts` in Java, `SSL_CERT_FILE` in Go, `certlm.msc` for .NET on Windows.",
                ),
                cause(
                    "The container image lacks the package with the certificate authorities. Then every HTTPS host fails in this container, but works on the machine itself.",
                    "Install the package `ca-certificates` in the image (`apk add ca-certificates`, `apt-get install ca-certificates`).",
                ),
                cause(
                    "The server does not send its intermediate certificate. Then only this host fails, and browsers often still work.",
                    "Run `openssl s_client -connect HOST:443 -showcerts </dev/null`: a single certificate confirms it. Configure the full chain at the server (`fullchain.pem` with Let's Encrypt).",
                )
                .any(&[Clue::Words("first certificate"), Clue::Words("local issuer")]),
                cause(
                    "The server has a certificate of a private authority or a self-signed one, as internal and development servers do.",
                    "Get that authority's certificate from whoever runs the server, and add it to the program (`NODE_EXTRA_CA_CERTS` in Node.js, `REQUESTS_CA_BUNDLE` in Python, `keytool -importcert -cacerts` in Java). Do not switch the check off.",
                )
                .any(&[Clue::Words("self-signed"), Clue::Words("self signed")]),
            ]),
    ),
    message(
        explain("tls-expired", "The server's TLS certificate has expired or is not valid yet")
            .verdict("The certificate is not valid by the clock of the calling machine. No token was checked.")
            .causes(&[cause("The certificate was not renewed in time. Then browsers on other machines refuse it too.", "Run `openssl s_client -connect HOST:443 </dev/null | openssl x509 -noout -dates -issuer`, and renew the certificate. If the issuer is your company's proxy, its certificate is the one to renew."), cause("The clock of this machine is wrong. Then other machines accept the certificate.", "Run `date -u` there, compare it with another clock, and switch on time synchronization (NTP).")]),
    ),
    message(
        explain("tls-name-wrong", "The server's TLS certificate is for another host")
            .verdict("The server's certificate is valid for {found}, but the program called it by another name. No token was checked.\n{program} called the server by a name that is not in its certificate. No token was checked.")
            .causes(&[cause("The URL has an IP address, an internal name or an alias that is not in the certificate.", "Use a host from the certificate's list: `openssl s_client -connect HOST:443 </dev/null | openssl x509 -noout -ext subjectAltName`."), cause("A custom domain points to the server, but its certificate was not installed there, or a CDN shows a default one.", "Compare `dig HOST` with the host that should answer, and install the certificate for the domain (in Okta `Customizations > Brands > your brand > Domains > Custom domain`)."), cause("A proxy or firewall between the two shows its own certificate.", "Look at `issuer` of the certificate: `openssl s_client -connect HOST:443 </dev/null | openssl x509 -noout -issuer`. From another network it differs."), cause("The certificate has the name only in its Common Name, which programs no longer read.", "Issue the certificate again with `subjectAltName=DNS:HOST`, with the host of the URL.").any(&[Clue::Words("Common Name")])]),
    ),
    message(
        explain("tls-version-refused", "The two sides have no TLS version in common")
            .verdict("No request was sent: the connection ended before anything was asked. Okta accepts TLS 1.2 and later only.")
            .causes(&[cause("PowerShell 5 and programs for older releases of .NET Framework offer TLS 1.0 unless the code or the registry says otherwise.", "Run `[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12` before the first request, or use PowerShell 7. For all programs on the machine, set the value `SchUseStrongCrypto` to `1` below `HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319`.").only(&[Clue::Words("secure channel"), Clue::Words("underlying connection was closed"), Clue::Words("PowerShell"), Clue::Words("Invoke-")]), cause("The Java runtime is too old for TLS 1.2, or a setting such as `jdk.tls.disabledAlgorithms` disables it.", "Run with `-Djavax.net.debug=ssl:handshake` and look at the versions that are offered. Java 8 and later offer TLS 1.2.").only(&[Clue::Words("fatal alert"), Clue::Words("java")]), cause("The client offers TLS 1.2, but a proxy in between that inspects TLS supports only an older version.", "Run `openssl s_client -connect {org}:443 -tls1_2 </dev/null` on the same machine, and exempt the host at the proxy if that fails.")]),
    ),
    message(
        explain("token-invalid-or-expired", "The API does not say whether the token has expired or is invalid")
            .verdict("This message covers several faults: an expired token, a signature made with another key, another algorithm, a wrong audience or issuer, or a string that is not a token. It does not say which.")
            .causes(&[cause("The token has expired, which is the usual reason: `exp` is before the current time.", "Paste the token here, compare `exp` with the current time, and get a new token.").any(&[Clue::Words("invalid or expired")]).unless(&[Clue::Words("invalid jwt token"), Clue::Words("\"code\":\"invalid_token\""), Clue::Words("through the given configuration")]), cause("`exp` is still in the future. Then the signature usually does not match, because the API's key belongs to another environment or was changed.", "Compare the signing key (or secret) of the API with that of the service that issued the token (`sha256sum` of both), and restart the API after a change."), cause("The string that arrives is not the token: it was cut off, includes `Bearer` or quotation marks, or is another token from the response.", "Print the value that the API reads, and compare its length and its first three characters (`eyJ`) with `access_token` of the token response.")]),
    ),
    message(
        explain("token-mixed-up", "Tokens of two different sign-ins were put together")
            .verdict("A hash in the ID token (`ds_hash`) does not match the device secret, so the two are not from the same response. Okta was not asked.")
            .causes(&[cause("The app renewed one of the two, and still uses the old copy of the other.", "Store `id_token` and `device_secret` of one response together, and replace both at each refresh."), cause("Two users or two apps share the storage in which the device secret is kept.", "Store `device_secret` under the user and the client ID, and sign in again.")]),
    ),
    message(
        explain("token-not-a-string", "The verifier was given something that is not a token string")
            .verdict("{library} was called with `undefined`, `null`, an object or bytes where it takes the token as a string. No token was checked.")
            .causes(&[cause("The header, cookie or field that should hold the token was not there, so the variable was empty.", "Print the type and the length of the value (`typeof token` in JavaScript, `type(token)` in Python) right before the line that verifies it."), cause("The whole token response was passed instead of its `access_token`.", "Pass `response.access_token`, and print `typeof` or `type()` of it once."), cause("The function that gets the token is asynchronous, and its promise was passed instead of its result.", "Look for a missing `await` in front of the function that returns the token, such as `await getAccessToken()`.")]),
    ),
    message(
        explain("token-not-fresh", "The route requires a token from a sign-in, not from a refresh")
            .verdict("The token is valid. It comes from a refresh, but this route accepts only a token from a sign-in with the password.")
            .causes(&[cause("The client refreshed its token since the user signed in.", "Ask the user for the password again, and send the token of that sign-in (its claim `fresh` is `true`)."), cause("The sign-in route makes tokens that are never fresh.", "Call `create_access_token(identity=…, fresh=True)` in the sign-in route, and leave `fresh` out in the refresh route."), cause("The token was fresh for a limited time only, which has passed.", "Look at `fresh` in the token: a number is the time until which the token counts as fresh. Have the user sign in again.")]),
    ),
    message(
        explain("token-replayed", "The token was already used")
            .verdict("{api} remembers the tokens that it has accepted, but this one is among them, or the cache that remembers them could not store it.")
            .causes(&[cause("The same token was sent twice to an API that accepts each one only once.", "Request a new token (a client assertion with a new `jti`) for every request. If the API is not meant to check that, switch the check off: in .NET, remove `TokenReplayCache` and `ValidateTokenReplay`.").unless(&[Clue::Words("token reuse"), Clue::Words("refresh token reuse"), Clue::Words("nonce value")]), cause("A refresh token was sent a second time: two requests refreshed at the same moment, or the app kept an old one.", "Have the user sign in again. Then store the `refresh_token` of each response in place of the one before, and send only one refresh request at a time.").only(&[Clue::Words("refresh token"), Clue::Words("token reuse")]), cause("The response of the sign-in was sent a second time: the user reloaded the callback page or went back to it.", "Start the sign-in again from the app's own page, and send the browser on (`303`) as soon as the response was read.").only(&[Clue::Words("nonce value")]), cause("The replay cache (`ITokenReplayCache`) failed to store the token.", "Look into the log of the cache behind `TokenReplayCache`, and test it: `redis-cli ping` for Redis.").only(&[Clue::Words("IDX10229"), Clue::Words("ReplayAddFailed"), Clue::Words("TokenReplayCache was unable")])]),
    ),
    message(
        explain("token-response-incomplete", "The provider's response lacks something the client needs")
            .verdict("The client could not continue because a part of the response is missing or cannot be read. The provider may have sent an error in its place.")
            .causes(&[cause("The request did not ask for it: without the scope `openid`, no ID token comes.", "Add `openid` to `options.Scope`, and compare `options.ResponseType` with the flow that the app allows (`code`).").any(&[Clue::Words("id_token")]), cause("The provider responded with an error, but an event handler or a proxy dropped it.", "Log the raw response in `OnTokenResponseReceived` or `OnMessageReceived`, and paste it here."), cause("Only the `UserInfo` step fails: the endpoint responded with an error page, an encrypted JWT or an empty body.", "Set `options.GetClaimsFromUserInfoEndpoint = false` for a test, or have the provider send JSON.").only(&[Clue::Words("userinfo")])]),
    ),
    message(
        explain("token-scope-of-other-user-class", "The token was made for another kind of user")
            .verdict("The token is valid, but it was made for another Devise scope (a kind of user) than this route has.")
            .causes(&[cause("The user signed in at another model's sign-in route (`user` instead of `admin`).", "Compare `scp` of the token with the route's scope, and sign in at that scope's own route."), cause("Two models share one table or route, and `devise_for` maps the route to a different scope than the sign-in did.", "Run `rails routes | grep sign_in`, and compare `devise_for` with `scp`.")]),
    ),
    failed_step(
        explain("token-step-failed", "The SDK could not get an access token")
            .verdict("The SDK failed when it asked for its access token, so the request of your code was not sent. The SDK may have dropped Okta's response.")
            .causes(&[cause("The scopes are not granted to the service app, or are misspelled.", "Grant them at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.").any(&[Clue::Words("invalid_scope"), Clue::Words("consent_required"), Clue::Words("not_consented")]), cause("The client ID, the key ID and the private key do not belong together.", "Compare them with `Applications and Resources > Applications > your app > General > Client Credentials`.").any(&[Clue::Words("invalid_client")]), cause("The app requires DPoP, but the SDK does not support it or has it switched off.", "Switch DPoP on in the SDK, or use a version that supports it. What the app requires is at `Applications and Resources > Applications > your app > General > General Settings`.").any(&[Clue::Words("dpop")]), cause("The machine's clock is wrong, so that the assertion has expired or is not valid yet.", "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP."), cause("If no other cause applies, only Okta's response has the reason, and the SDK did not print it.", "Send the SDK's token request by hand: `curl -i` to `/oauth2/v1/token` with `grant_type=client_credentials` and the same assertion. Paste the response here.")]),
    ),
    message(
        explain("token-too-old", "The token was issued longer ago than the verifier allows")
            .verdict("The token may still be within its `exp`, but {refuser} also limits the time since `iat`, and that limit has passed.")
            .causes(&[cause("The verifier's maximum age is shorter than the lifetime of the issuer's tokens. Then the API accepts a token at first and refuses it later.", "Get a new token, or raise the maximum age in the verifier's options (`maxAge`, `maxTokenAge`) to the lifetime that the issuer gives its tokens."), cause("The verifier's clock is ahead of the issuer's. Then even a new token is refused.", "Compare `date -u` on the verifier with `iat` of a token that was issued a moment ago, and switch on time synchronization (NTP) if they differ by minutes."), cause("The program kept the token in a cache, a file or a variable, and sent it long after it was issued.", "Compare `iat` of the token that was sent with the time of the request, and delete the stored copy.")]),
    ),
    message(
        explain("token-type-header-missing", "The token's header has no `typ`, and the verifier requires one")
            .verdict("{refuser} accepts only certain types (`typ`), but the token's header names none. The signature and the claims are not the problem.")
            .causes(&[cause("The issuer does not write `typ`. Okta's custom authorization servers write none into access tokens.", "Allow a missing type in the verifier, for example `new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null)` with Nimbus."), cause("The verifier is set up for access tokens of RFC 9068, which have the type `at+jwt`, and the issuer (Okta, for example) does not make such tokens.", "Remove the requirement of `at+jwt` from the verifier's options, and check `iss` and `aud` instead."), cause("The token is encrypted, and the issuer leaves out `cty`, which says that a JWT is inside.", "Have the issuer write `\"cty\": \"JWT\"` into the header of the encrypted token.").only(&[Clue::Words("content type header")])]),
    ),
    message(
        explain("token-unknown-to-server", "The server does not know this token")
            .verdict("{api} looks access tokens up in its own database, or asks its authorization server, and this one is not there. Its form and its claims were not looked at.")
            .causes(&[cause("The token belongs to another server, such as a JWT of Okta's that is sent to an API that knows only its own opaque tokens.", "Compare `iss` of the token with the server that the API asks, and configure introspection or JWT validation for the other issuer."), cause("The token was deleted or revoked, has expired and was cleaned up, or belongs to another environment.", "Get a new token from the `/token` endpoint of this environment's authorization server. In Django OAuth Toolkit, look for it in the admin at `Access tokens`.")]),
    ),
    message(
        explain("token-use-unexpected", "The token is of a different kind than the receiver accepts")
            .verdict("`token_use` is `{found}`, but {refuser} accepts `{expected}`. The token itself may be valid.\nThe token is of a different kind than {refuser} accepts. The token itself may be valid.")
            .causes(&[cause("The client takes the wrong member of the token response: `id_token` where the API takes `access_token`, or the reverse.", "Compare `token_use` (or `token_type`) of the token with what the route takes, and send the other member."), cause("The client sends its refresh token to an ordinary route, or its access token to the refresh route.", "Paste the token here and look at `type`, `token_type` or `token_use`. Send `access_token` to the API."), cause("The client sends the right token, and the API is set to the other kind by mistake.", "Set the verifier to it: `tokenUse: \"id\"` in aws-jwt-verify, `@jwt_required(refresh=True)` in Flask.")]),
    ),
    message(
        explain("token-user-unknown", "The token is valid, but the API does not know its user")
            .verdict("The token passed its checks. {api} looked up the user that it names, and did not find an active one.")
            .causes(&[cause("The user was deleted or deactivated after the token was issued.", "Look up the user ID of the token (`sub`, or `user_id`) in the API's own user table, and include the inactive ones."), cause("The API uses another database than the service that issued the token, such as that of another environment. Then it finds no user.", "Compare the database settings of both (`DATABASE_URL`), and look the user up in each."), cause("The user exists, but the API takes the user ID from the wrong claim, or compares it with the wrong column.", "Compare the claim for the user ID in the settings (`USER_ID_CLAIM` in Simple JWT, for example) with the claims of the token."), cause("The user signed in at the identity provider for the first time, but the API does not create users on its own.", "Create the user in the API, or switch creation on (`OIDC_CREATE_USER` in mozilla-django-oidc).")]),
    ),
    message(
        explain("url-from-empty-setting", "A URL was built from a setting that is empty")
            .verdict("{program} built a URL from a setting that has no value where it runs: `undefined`, `null`, `None`, a placeholder or nothing is in its place. The request went nowhere, and no token was checked.")
            .causes(&[
                cause(
                    "The environment variable with the issuer or its domain is not set in this process: it is set in another shell, in a file that the program does not load, or under another name.",
                    "Print the variable between brackets (`[value]`) when the program starts, and set it there: `OKTA_ISSUER`, `AUTH0_DOMAIN`, `ISSUER` or whatever name the code reads.",
                ),
                cause(
                    "The code runs in a browser, but the bundler replaces only variables with its own prefix, when the app is built.",
                    "Name the variable with the prefix (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`), set it where the build runs, and build again.",
                ),
                cause(
                    "The program reads the settings file literally, and does not replace `${…}` in it.",
                    "Write the value in place of `${…}`, or start the program with a tool that replaces it: `docker compose` for its own file, `envsubst` for others. In Spring, set the property or give it a default: `${OKTA_ISSUER:https://acme.okta.com/oauth2/default}`.",
                )
                .only(&[Clue::Words("${"), Clue::Words("resolve placeholder")]),
            ]),
    ),
    message(
        explain("user-or-session-inactive", "The user or session is no longer active")
            .verdict("The token is intact. The server's profile service, which is asked again for each token, says that the user or the session is not active.")
            .causes(&[cause("The user was disabled or deleted after the token was issued.", "Look for `sub` of the token in the user store, and enable the user there if that was a mistake.").any(&[Clue::Words("User marked")]), cause("The user signed out, or the server-side session has expired, while the client still refreshes.", "Compare the session ID (`sid`) with the table `ServerSideSessions`, and send the user to the sign-in.").any(&[Clue::Words("Server-side session")]), cause("Your own profile service refuses the user for another reason.", "Log in `IProfileService.IsActiveAsync` the values on which it decides, and compare them with the user in the message.")]),
    ),
    message(
        explain("userinfo-sub-mismatch", "The userinfo response is about another user")
            .verdict("`sub` of the userinfo response is not `sub` of the ID token, so the response must not be used (OpenID Connect Core section 5.3.2).")
            .causes(&[cause("The access token and the ID token come from different sign-ins: one was renewed or cached, and the other was not.", "Use `access_token` and `id_token` of one token response."), cause("Two requests of the server share a variable, so that one user's token meets another user's session.", "Look for tokens in global or `static` variables, and keep them in the request or the session."), cause("An attacker may have exchanged one of the two tokens, if neither of the other causes applies. The comparison exists to find that.", "Do not switch it off: it keeps one user's data from being shown to another. Compare `iat` of the two tokens.")]),
    ),
];
