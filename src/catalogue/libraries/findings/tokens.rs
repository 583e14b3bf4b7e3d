//! What libraries refuse besides what a token shows by itself.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-denied-at-provider", "The sign-in was refused at the identity provider")
            .verdict("The provider sent the user back with `access_denied`; your application only reports it.")
            .causes(&[cause("The user is not assigned to the app, declined the consent, or a policy stopped the sign-in.", "Look at `error_description` in the request to the callback (`/signin-oidc`), or at the provider's log (Okta: `Reports > System Log`).")]),
    ),
    message(
        explain("access-gateway-refused", "Access Gateway answered, not Okta and not the app")
            .verdict("The status page is Access Gateway's own: 400 unknown host, 401 no session, 403 a policy of the app denied, 404 unknown page, 405 session integrity, 413 too large, 500 fault, 502 backend down, 503 maintenance or inactive, 504 backend timeout.")
            .causes(&[cause("With status 403, a policy rule of the app denies this user or path.", "Look at the app's policies in the Access Gateway Admin UI, and at the access log with the tracking ID."), cause("With status 400, Access Gateway does not serve this host name.", "Check DNS and the app's public domain."), cause("With status 502 or 504, the protected app does not answer.", "Check the app and its protected URL from the gateway.")]),
    ),
    message(
        explain("account-not-linked", "The email already belongs to another sign-in method")
            .verdict("The identity provider accepted the user. The application has an account with the same email that was made with another provider, and does not link the two.")
            .causes(&[cause("The user signed up with another provider or by email first.", "Sign in with the first method, or set `allowDangerousEmailAccountLinking: true` for this provider if its emails are verified.")]),
    ),
    message(
        explain("agent-registration-refused", "The agent could not be registered")
            .verdict("The installer's registration with Okta failed.")
            .causes(&[cause("The account that allowed access lacks the right to register agents.", "Use a Super Admin account, or one with the rights that the guide names."), cause("An older registration stands in the way.", "Delete the old agent in Okta and its configuration files, then install again."), cause("SSL inspection or a firewall.", "See the agent's log: `SSLHandshakeException` means inspection.")]),
    ),
    message(
        explain("agent-tls-refused", "The agent does not trust the TLS certificate")
            .verdict("Something between the agent and Okta presents another certificate: usually an inspecting proxy.")
            .causes(&[cause("SSL inspection replaces Okta's certificate, and the agent pins it.", "Exempt `okta.com` hosts from inspection on the proxy."), cause("The agent's trust store or TLS version is too old.", "Update the agent; for the provisioning agent import the authority with `keytool` into its `cacerts`.")]),
    ),
    message(
        explain("agent-token-dead", "The agent's own token is not accepted any more")
            .verdict("The agent signs in to Okta with a token of its own, and Okta refuses it. The list of API tokens of your scripts has nothing to do with it.")
            .causes(&[cause("The server was restored from a snapshot or backup, so the token went back in time.", "Reinstall the agent: uninstall it, download it at `Settings > Downloads`, and register it again.").prevention("Never restore an agent's server from a snapshot; run two agents."), cause("The agent was deactivated or deleted in Okta, or was offline for more than 30 days (versions with an API token).", "Reinstall it, and register it again with a service account that stays active."), cause("The person who installed an older agent was deactivated or lost the admin role.", "Install it again; from version 3.18 the AD agent no longer depends on that person.")]),
    ),
    message(
        explain("alg-not-supported", "The library does not know the token's algorithm")
            .verdict("The token's `alg` names an algorithm that this library, or this installation of it, cannot check.")
            .causes(&[cause("The package that brings the algorithm is not installed or is too old.", "Install it: for PyJWT and python-jose this is `pip install cryptography` or `pip install \"pyjwt[crypto]\"`."), cause("The token was signed with an algorithm that the library does not offer.", "Compare `alg` of the token's header with the list in the library's documentation; Okta signs with `RS256`.")]),
    ),
    message(
        explain("at-hash-missing", "The ID token has no `at_hash`")
            .verdict("The program wanted to compare the access token with `at_hash` of the ID token, and the ID token has none.")
            .causes(&[cause("The provider leaves `at_hash` out where it returns only an ID token, and some providers leave it out of the code flow.", "Skip the check where the ID token came from the token endpoint; OpenID Connect Core 3.1.3.6 makes `at_hash` optional there.")]),
    ),
    message(
        explain("auth-time-too-old", "The sign-in is older than the app allows")
            .verdict("The app asked for `max_age`, and `auth_time` is older or missing.")
            .causes(&[cause("The user has a long session.", "Ask again with `prompt=login`, or raise `maxAge`.")]),
    ),
    message(
        explain("auth0-api-unknown", "Auth0 has no API with this audience")
            .verdict("`audience` is not the `Identifier` of an API of this tenant.")
            .causes(&[cause("It is misspelled (a trailing slash counts), or the API is in another tenant.", "Compare it with `Applications > APIs > your API > Settings > Identifier`.")]),
    ),
    message(
        explain("auth0-assertion", "Auth0 refuses the client assertion")
            .verdict("Its times, audience or key do not fit.")
            .causes(&[cause("`aud` is not `https://<tenant>/`, or the key is not registered.", "Compare with `Applications > your application > Credentials`.")]),
    ),
    message(
        explain("auth0-callback", "The callback URL is not registered")
            .verdict("The `redirect_uri` is not in the application's list.")
            .causes(&[cause("It differs by scheme, port, path or a slash.", "Add it at `Applications > your application > Settings > Allowed Callback URLs`.")]),
    ),
    message(
        explain("auth0-client", "Auth0 does not accept the client")
            .verdict("Client ID unknown, secret wrong or another authentication method.")
            .causes(&[cause("The credentials are of another tenant, or the authentication method differs.", "Compare them with `Applications > your application > Settings` and `Credentials`.")]),
    ),
    message(
        explain("auth0-client-grant", "The application is not authorized for the API")
            .verdict("Auth0 accepted the client's credentials; the application has no grant for {audience} or for the scopes.")
            .causes(&[cause("The application was not switched on for the API.", "Switch it on at `Applications > APIs > your API > Machine To Machine Applications` and tick the scopes.")]),
    ),
    message(
        explain("auth0-consent", "Auth0 needs the user's consent")
            .verdict("A silent request cannot ask for it; on `localhost` consent cannot be skipped.")
            .causes(&[cause("First-party consent is not skipped.", "Switch `Allow Skipping User Consent` on at the API, and use a real host name.")]),
    ),
    message(
        explain("auth0-grant", "The code or refresh token cannot be used")
            .verdict("Used up, expired, rotated or revoked.")
            .causes(&[cause("A rotated refresh token was used again, or the code was redeemed twice.", "Store the newest refresh token of each answer; sign in again.")]),
    ),
    message(
        explain("auth0-grant-type", "The application does not allow this grant type")
            .verdict("The grant is switched off for the application.")
            .causes(&[cause("It is not ticked.", "Tick it at `Applications > your application > Settings > Advanced Settings > Grant Types`.")]),
    ),
    message(
        explain("auth0-mfa", "Auth0 wants a second factor")
            .verdict("The grant cannot ask for it by itself.")
            .causes(&[cause("A password or silent request.", "Take `mfa_token` of the answer and complete `/mfa/challenge`, or use the redirect sign-in.")]),
    ),
    message(
        explain("auth0-password", "The user name or password is wrong")
            .verdict("No token is involved.")
            .causes(&[cause("Wrong password or connection.", "Look at `Monitoring > Logs` (type `fp`, `fu`).")]),
    ),
    message(
        explain("auth0-pkce", "The PKCE values do not fit")
            .verdict("`code_verifier` is missing or of another sign-in.")
            .causes(&[cause("The verifier was lost between the two requests.", "Keep it with the `state`.")]),
    ),
    message(
        explain("auth0-session", "There is no Auth0 session for a silent request")
            .severity(Severity::Note)
            .verdict("`prompt=none` and nobody is signed in, or third-party cookies are blocked.")
            .causes(&[cause("The session ended, or the browser blocks the cookie.", "Use refresh token rotation (`useRefreshTokens: true`) or a custom domain.")]),
    ),
    message(
        explain("authorization-response-parameter-missing", "The sign-in answer lacks a parameter")
            .verdict("The redirect back from the authorization server did not carry what the client expects.")
            .causes(&[cause("The callback route was opened directly, reloaded, or its query or form body was lost on the way (a redirect in between, or no body parser).", "Look at the URL or form body that arrives at the callback: it has to carry `code` and `state`, or `error`."), cause("The response type or response mode differs from what the client expects.", "Compare `response_type` and `response_mode` of the authorization request with the client's settings.")]),
    ),
    message(
        explain("authorize-answered-page", "Okta answered the authorize request with a page")
            .verdict("The app sent a session token to `/authorize` and expected a redirect with a code; Okta answered with a page in its place.")
            .causes(&[cause("The policy of the app asks for more than the session token stands for: MFA, consent, enrollment, a new password.", "Make the app sign-in policy satisfiable by the session token, or sign in through the browser."), cause("The session token was made at another host than the issuer's (org domain against custom domain).", "Use one host for the authentication API and for `issuer`."), cause("The session token was used before or is older than 5 minutes.", "Use it once, right away.")]),
    ),
    message(
        explain("azp-unexpected", "The token was issued to another client than the receiver expects")
            .verdict("The receiver compares `azp` (or `client_id`, `cid`) of the token with its own client ID or a list, and they differ.")
            .causes(&[cause("The token was requested by another app than the one that the receiver is set to.", "Compare `azp`, `client_id` or `cid` of the decoded token with the client ID in the receiver's settings.")]),
    ),
    message(
        explain("certificate-chain-untrusted", "The token's certificate chain is not trusted")
            .verdict("The token brings its certificate in the header (`x5c`), and the verifier could not build a trusted chain from it.")
            .causes(&[cause("The root certificate of the signer is not among those that the verifier was given, or a certificate of the chain has expired.", "Compare the issuer of the last certificate in `x5c` with the root certificates that the program passes.")]),
    ),
    message(
        explain("cf-access-app", "Cloudflare Access knows no application for this address")
            .verdict("The host or path belongs to no Access application.")
            .causes(&[cause("The application was deleted, or its domain differs.", "Compare the host with `Zero Trust > Access controls > Applications`.")]),
    ),
    message(
        explain("cf-access-email", "The identity provider gave no email address")
            .verdict("Access identifies users by email.")
            .causes(&[cause("The claim or permission is missing.", "Add the scope `email` (Entra: the permission `email`/`User.Read` with admin consent).")]),
    ),
    message(
        explain("cf-access-policy", "No Access policy lets the user in")
            .verdict("The sign-in worked; the policies of the application do not include this user.")
            .causes(&[cause("E-mail address, group or country does not fit a policy.", "Look at `Access authentication logs` for the decision, and at the policies of the application; groups of Okta need `Support groups` and the scope `groups`.")]),
    ),
    message(
        explain("cf-access-session", "The Access session cannot be used")
            .verdict("The sign-in's cookie is missing, expired or of another application.")
            .causes(&[cause("Cookies are blocked, or the page was open too long.", "Open the application again in a new tab.")]),
    ),
    message(
        explain("cf-access-userinfo", "Cloudflare Access could not get the user from the identity provider")
            .verdict("The user signed in; Cloudflare's own request to the provider (token, keys or UserInfo) failed or gave no usable identity.")
            .causes(&[cause("Okta: the user is in more than 100 groups and no API token is set.", "Create a read-only API token at `Security > API > Tokens` in Okta and set it at `Zero Trust > Integrations > Identity providers > Okta`."), cause("Okta's ThreatInsight or a network zone blocks Cloudflare's requests.", "Look at `Reports > System Log` for `security.request.blocked`, and allow Cloudflare's addresses."), cause("The authorization server ID, client secret or signing algorithm in the provider's settings is wrong; generic OIDC: `Certificate URL` is not the provider's `jwks_uri`, or the ID token is signed with HS256.", "Compare every URL with the provider's discovery document, and sign ID tokens with RS256."), cause("The ID token has no `email`.", "Put `email` into the scopes, and let the provider write the claim.")]),
    ),
    message(
        explain("cf-firewall", "A Cloudflare firewall rule blocked the request")
            .verdict("The request did not reach the origin or Access; no token was checked.")
            .causes(&[cause("A WAF rule applies.", "Look for the Ray ID at `Security > Events`.")]),
    ),
    message(
        explain("connect-failed", "The program could not connect to the server")
            .verdict("No connection came about, so no token was judged.")
            .causes(&[cause("A firewall or a network policy blocks the way out, or a proxy is needed.", "Run `curl -v https://HOST/` from the same machine or container, and set `HTTPS_PROXY` if the network needs one."), cause("The service is down or listens on another port.", "Compare host and port in the message with the service.")]),
    ),
    message(
        explain("csrf-token-missing", "The request lacks the CSRF token that belongs to a token in a cookie")
            .verdict("The token came in a cookie, so the API also wants a CSRF token in a header or form field, and it is missing or another one.")
            .causes(&[cause("The client sends the cookie but not the value of the CSRF cookie in the header that the API reads.", "Send the value of the CSRF cookie as the header that the API names, for Flask-JWT-Extended `X-CSRF-TOKEN`."), cause("The CSRF cookie belongs to an older sign-in than the token.", "Sign in again and read the CSRF cookie again before each request.")]),
    ),
    message(
        explain("decryption-failed", "The API could not decrypt the token")
            .verdict("The token is encrypted (JWE, five parts) and the API has no key that opens it.")
            .causes(&[cause("The API has no decryption key at all, or another one than the token was encrypted for.", "Set `TokenValidationParameters.TokenDecryptionKey` to the private key (or shared key) that belongs to the public key registered at the issuer; compare `kid` in the token's header."), cause("The token is an encrypted one that was meant for another party, for instance an access token of an identity provider that only its own API can open.", "Look at the `alg`, `enc` and `kid` of the header; request a token for your own API (its audience or scope)."), cause("The token was changed or cut on its way.", "Compare its length where it is issued and where it is read; a JWE has exactly five parts with four dots.")]),
    ),
    failed_step(
        explain("discovery-incomplete", "The discovery document lacks what the client needs")
            .verdict("The discovery document was loaded, but an endpoint that the program needs is not in it, or has another value than configured.")
            .causes(&[cause("The issuer URL points to another authorization server or to a document of another kind.", "Open the issuer's `/.well-known/openid-configuration`, and look for the member that the message names.")]),
    ),
    message(
        explain("dpop-nonce-required", "The server wants a DPoP nonce")
            .verdict("The proof has no nonce, or an expired one.")
            .causes(&[cause("The nonce of the answer was not taken over.", "Take `DPoP-Nonce` from the answer's headers and repeat the request with it in `nonce` of a new proof.")]),
    ),
    message(
        explain("dpop-proof-malformed", "The DPoP proof cannot be read")
            .verdict("The value of the header `DPoP` is not a JWT that can be read.")
            .causes(&[cause("It is cut off or has quotes.", "Decode it here; it needs `typ` `dpop+jwt` and `jwk` in its header.")]),
    ),
    message(
        explain("dpop-required", "The token is bound to a key and needs a DPoP proof")
            .verdict("The token has `cnf.jkt` (or the API takes DPoP only), and it came as a plain bearer token or without a proof.")
            .causes(&[cause("The client sends `Authorization: Bearer` with a DPoP-bound token.", "Send `Authorization: DPoP <token>` and a header `DPoP: <proof>` made for this request.")]),
    ),
    message(
        explain("encrypted-token-required", "The receiver takes only encrypted tokens")
            .verdict("The token is signed, not encrypted, and the receiver is set to require encryption (five parts instead of three).")
            .causes(&[cause("Encryption is configured at the receiver, and the issuer does not encrypt its tokens; Okta's access tokens are not encrypted.", "Remove the receiver's encryption setting, or turn encryption on at the issuer.")]),
    ),
    message(
        explain("ephemeral-secret", "The server was restarted with another secret")
            .verdict("The token was signed with a secret that the server no longer has.")
            .causes(&[cause("Each server, or each start, makes its own random secret, because none is configured.", "Set one fixed secret on all servers and restart them.")]),
    ),
    message(
        explain("grant-used-or-expired-entra", "The code or refresh token is used up, expired or revoked")
            .verdict("A new sign-in is needed; the client's own credential is not the fault.")
            .causes(&[cause("The authorization code was redeemed twice (a page reload, two instances).", "Redeem each code once, and do not retry the token request with the same code."), cause("The refresh token was not used for 90 days, belongs to a browser app (24 hours), or was revoked by a password change or an administrator.", "Start an interactive sign-in."), cause("The code was got from another tenant's or app's endpoint.", "Use the same tenant and `client_id` in both requests.")]),
    ),
    message(
        explain("graph-cae", "Entra has revoked the session behind the token")
            .verdict("Continuous access evaluation ended the token before its `exp`.")
            .causes(&[cause("Password changed, user disabled, sign-ins revoked, or the network location changed.", "Take `claims` out of `WWW-Authenticate`, and request a new token with it (`WithClaims`), interactively if needed.")]),
    ),
    message(
        explain("graph-me", "`/me` needs a signed-in user")
            .verdict("The token was got by client credentials and has no user.")
            .causes(&[cause("An app-only token calls `/me`.", "Call `/users/<id or user principal name>`, or use a delegated sign-in.")]),
    ),
    message(
        explain("graph-permission", "The token lacks a permission of Microsoft Graph")
            .verdict("Graph accepted the token, and `scp` or `roles` in it do not cover the call.")
            .causes(&[cause("The permission is missing or without admin consent, or a delegated one is needed where an application one is present.", "Compare `scp` (delegated) or `roles` (application) of the token with the permission table of the Graph call; add it at `API permissions`, grant admin consent, and get a new token."), cause("The signed-in user may not do this.", "Delegated calls need the user's own rights too.")]),
    ),
    message(
        explain("graph-token-time", "The access token has expired or is not valid yet")
            .verdict("Graph says both in one sentence.")
            .causes(&[cause("The token's hour is over.", "Compare `exp` and `nbf` with the time of the call; get a new token.")]),
    ),
    message(
        explain("graph-token-unreadable", "Graph cannot use the token")
            .verdict("Graph could not read or verify what was sent as the access token.")
            .causes(&[cause("It is an opaque or damaged value, a token of another issuer, or `Bearer` is doubled.", "Decode it: `aud` must be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`, `iss` of `sts.windows.net` or `login.microsoftonline.com`."), cause("A personal account's opaque token is cut off.", "Send it whole, without line breaks.")]),
    ),
    message(
        explain("groups-not-allowed", "The user is in no group that the API allows")
            .verdict("The token's groups do not contain {expected}.")
            .causes(&[cause("The user is not in the group, or the token was issued before.", "Add the user to the group, and let the user sign in again."), cause("An access token of client credentials has no groups.", "Check scopes for machine clients.")]),
    ),
    message(
        explain("hash-claim-mismatch", "The ID token's hash claim does not fit the code or the access token")
            .verdict("`c_hash` or `at_hash` in the ID token is `{found}`; the value computed is `{expected}`. The next line (IDX21347 or IDX21348) says which of the two.")
            .causes(&[cause("The ID token and the code or access token come from two different responses.", "Use the code, access token and ID token of one and the same response.")]),
    ),
    message(
        explain("host-not-found", "The program could not resolve the host's name")
            .verdict("DNS did not know the host, so no request was sent and no token was judged.")
            .causes(&[cause("The host is mistyped.", "Compare the host in the message with the org's domain."), cause("The container or cluster has no DNS for names outside.", "Run `nslookup HOST` in the same container.")]),
    ),
    message(
        explain("host-not-trusted", "Auth.js does not trust the host of the request")
            .verdict("Auth.js refuses to build URLs from the request's `Host` header.")
            .causes(&[cause("The application runs behind a proxy or on its own server, and `trustHost` is not set.", "Set `AUTH_TRUST_HOST=true` or `trustHost: true`, and `AUTH_URL` to the public address.")]),
    ),
    message(
        explain("iat-refused", "The verifier refuses the token's issue time")
            .verdict("`iat` of the token is missing, lies in the future, or is longer ago than the verifier allows; the message does not say which.")
            .causes(&[cause("The verifier has a maximum age, and the token is older.", "Compare `iat` of the decoded token with the current time and the maximum age in the verifier's options, for express-oauth2-jwt-bearer `maxTokenAge`."), cause("The clock of the verifier is behind the issuer's.", "Synchronize the clock of the verifier (NTP), or raise its clock tolerance."), cause("The token has no `iat`.", "Look for `iat` in the decoded payload.")]),
    ),
    message(
        explain("id-web-credential-not-loaded", "The application's own credential could not be loaded")
            .verdict("No certificate, signed assertion or managed identity in `ClientCredentials` could be used; no token was requested.")
            .causes(&[cause("The certificate is not in the store or Key Vault, or has expired, or the process may not read it.", "Look at the inner exception; compare `ClientCredentials` in `appsettings.json` with the store (`certlm.msc`) or Key Vault."), cause("A managed identity or federated token file is configured and the program runs somewhere else (a developer's machine).", "Add a credential for development, for instance `ClientSecret` from user secrets.")]),
    ),
    message(
        explain("introspection-client-refused", "The introspection endpoint refused the API's own client")
            .verdict("The API asked whether the token is active, and the authorization server refused the API itself, with 400, 401 or 403. The user's token was not judged.")
            .causes(&[cause("The API's own client ID or client secret for introspection is wrong, missing, or belongs to another authorization server.", "Compare the API's introspection client ID and secret with `Applications and Resources > Applications > your app > General > Client Credentials`."), cause("The app authenticates another way (private key, POST body) than the API sends (HTTP Basic).", "Compare the method at `Applications and Resources > Applications > your app > General > Client Credentials > Client authentication` with what the API sends.")]),
    ),
    message(
        explain("introspection-client-unknown", "The introspection caller is not known as an API")
            .verdict("Introspection is called with the name and secret of an `ApiResource`, not with a client's.")
            .causes(&[cause("A client ID was sent, or the API has no secret.", "Use the API resource's name and `ApiSecrets`.")]),
    ),
    message(
        explain("iss-tid-mismatch", "The issuer and the tenant claim name two tenants")
            .verdict("The issuer `{found}` does not contain the tenant `{expected}` of the token's `tid`.")
            .causes(&[cause("A token of a genuine Microsoft issuer has the same tenant in both; a template with the word `tenantid` in braces was taken literally, or the token was made by somebody else.", "Decode the token and compare `iss` with `tid`; accept it only if both name your tenant.")]),
    ),
    message(
        explain("json-member-wrong-type", "A member has another JSON type than the library expects")
            .verdict("The library stopped at {name}: it found {found} where it reads {expected}.")
            .causes(&[cause("A claim or header member, or a member of the discovery document or key set, is a string where a number or a list is expected, or the reverse.", "Look at the member that the message names after `Reading:` in the decoded token or in the document, and correct it where it is written."), cause("Packages of different versions are mixed.", "Run `dotnet list package --include-transitive` and bring all `Microsoft.IdentityModel.*` packages to one version.")]),
    ),
    message(
        explain("jti-missing", "The token has no `jti`")
            .verdict("The receiver takes each token only once and needs its `jti` for that, and the token has none.")
            .causes(&[cause("The program that makes the assertion does not set `jti`.", "Set `jti` to a new random value, such as a UUID, in every assertion.")]),
    ),
    message(
        explain("jwt-subject-not-valid", "The subject of the token is missing or another one")
            .verdict("`sub` of the ID token is empty or does not fit what the app expects.")
            .causes(&[cause("The token is not an ID token of this server.", "Decode it and look at `sub` and `iss`.")]),
    ),
    message(
        explain("login-failed-in-app", "The application could not finish the sign-in")
            .verdict("The application began or received a sign-in and failed on it. The line does not hold the reason: it is in the exception or object that is logged beside it.")
            .causes(&[cause("The identity provider refused (`access_denied`, a policy, an assignment), or the token request failed (client secret, redirect URI, PKCE).", "Read what is logged beside this line: `error` and `error_description` are the provider's own words. Auth.js writes them into `[auth][cause]` and `[auth][details]`."), cause("The ID token was refused by the application: issuer, audience, nonce or clock.", "Compare the configured issuer and client ID with `iss` and `aud` of the ID token, and the server's clock with `iat`."), cause("The discovery document could not be loaded.", "Open the configured issuer with `/.well-known/openid-configuration` behind it on the server with `curl`.")]),
    ),
    message(
        explain("metadata-not-https", "The discovery address is not HTTPS")
            .verdict("The library refuses to load keys over plain HTTP: {keys}.")
            .causes(&[cause("`Authority` or `MetadataAddress` begins with `http://`.", "Set it to the `https://` URL of the issuer; for a local test only, set `options.RequireHttpsMetadata = false`.").prevention("Do not switch the check off in production: whoever can change the answer can sign tokens for your API."), cause("`Authority` is empty or lacks the scheme because a configuration key was not found.", "Print `options.Authority` at start; write `https://` before the host.")]),
    ),
    message(
        explain("mobile-browser-missing", "No browser could be opened")
            .verdict("The device has no browser that the SDK may use, or it could not be opened.")
            .causes(&[cause("No browser with Custom Tabs is installed or visible to the app.", "Install one; on Android 11 and later declare the browser in `<queries>`.")]),
    ),
    message(
        explain("mobile-discovery-failed", "The SDK could not read the server's metadata")
            .verdict("The discovery document of the issuer could not be loaded or read.")
            .causes(&[cause("`issuer` is wrong: a page or a 404 came.", "Open `{issuer}/.well-known/openid-configuration` in a browser; for a custom server the issuer ends in `/oauth2/default` or its ID."), cause("The device has no network, or a proxy inspects TLS.", "Try it in another network.")]),
    ),
    message(
        explain("mobile-flow-not-started", "The steps of the sign-in are out of order")
            .verdict("The code continued a sign-in that was not started or has ended.")
            .causes(&[cause("Two flows run at once, or the flow object was thrown away.", "Keep one flow object until it ends, and start it first.")]),
    ),
    message(
        explain("mobile-keychain-failed", "The device's secure storage refused")
            .verdict("The token could not be read from or written to the keychain or keystore.")
            .causes(&[cause("The device is locked, the access control changed, or biometrics were changed.", "Delete the stored credential and sign in again; check the accessibility option (`afterFirstUnlock`)."), cause("The app lacks the keychain entitlement.", "Add Keychain Sharing, or the access group that the code names.")]),
    ),
    message(
        explain("mobile-no-tokens", "The app holds no token for this")
            .verdict("The SDK was asked to use, refresh or revoke a token that is not stored.")
            .causes(&[cause("The user is not signed in, or the app was installed again.", "Sign the user in."), cause("There is no refresh token.", "Ask for the scope `offline_access`, and allow `Refresh Token` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.")]),
    ),
    message(
        explain("mobile-polling-ended", "Nobody answered in time")
            .verdict("The SDK stopped polling: the user did not approve on the other device.")
            .causes(&[cause("The push, call or code was not answered.", "Start again.")]),
    ),
    message(
        explain("mobile-redirect-uri-mismatch", "The app and its redirect URI do not fit together")
            .verdict("The browser came back, or should, at a URL that the mobile app does not expect or does not own.")
            .causes(&[cause("The scheme of the redirect URI is not registered in the app.", "On iOS, compare the scheme in `Info.plist` or the one given to the session; Android: `manifestPlaceholders = [appAuthRedirectScheme: \"com.acme.app\"]` (or `webAuthenticationRedirectScheme`). It is the part before `:/`."), cause("The redirect URI differs from the one in Okta.", "Compare it with `Applications and Resources > Applications > your app > General > General Settings > Edit > Sign-in redirect URIs`, letter for letter.")]),
    ),
    message(
        explain("mobile-response-not-readable", "The SDK cannot read the server's response")
            .verdict("A response came, and it is not the JSON that the SDK expects.")
            .causes(&[cause("A page or a proxy answered.", "Log the response; compare the URL with the issuer's endpoints."), cause("A member is missing from the token response, because `openid` was not asked for.", "Add `openid` to the scopes.")]),
    ),
    message(
        explain("mobile-sdk-settings", "The mobile SDK is not set up")
            .verdict("Okta was not asked: `Okta.plist`, `okta.properties` or the configuration in code is missing or not complete.")
            .causes(&[cause("The file is not in the app's target, or a value is missing.", "Give `issuer`, `clientId`, `redirectUri` (and `logoutRedirectUri`), and `scopes` with `openid profile offline_access`.")]),
    ),
    message(
        explain("mobile-user-canceled", "The user closed the sign-in")
            .severity(Severity::Note)
            .verdict("Not a fault of Okta: the browser tab was closed before the sign-in ended.")
            .causes(&[cause("The user closed it, or the page showed an error and the user left.", "Offer the sign-in again; when it happens to all users, open the authorize URL in a desktop browser and read the page.")]),
    ),
    failed_step(
        explain("no-authentication-scheme", "The API has no authentication set up for this request")
            .verdict("The application is not configured to check tokens here; the token was not looked at.")
            .causes(&[cause("`AddAuthentication` or `AddJwtBearer` is missing, or no default scheme is named.", "Write `builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(…)` in `Program.cs`, and `app.UseAuthentication()` before `app.UseAuthorization()`."), cause("The scheme in `[Authorize(AuthenticationSchemes = …)]` is spelled differently from the one that was added, or was added twice.", "Compare the names after `The registered schemes are:` with the attribute."), cause("`Authority` is empty because its configuration key was not found in this environment.", "Print the configuration section at start; compare the key with `appsettings.<Environment>.json` and the environment variables.")]),
    ),
    message(
        explain("okta-cli-no-server", "No custom authorization server is there")
            .verdict("The tool looked for a custom authorization server and found none, or not the one named.")
            .causes(&[cause("The org has no API Access Management, or the ID is of another org.", "Look at `Security > API > Authorization Servers`, and use `default` where it exists.")]),
    ),
    message(
        explain("opaque-token-not-decrypted", "The API expects its own opaque token and cannot open this one")
            .verdict("This handler opens tokens that the application itself issued; it does not read JWTs.")
            .causes(&[cause("A JWT was sent to a handler of `AddBearerToken` or of Katana's `UseOAuthBearerAuthentication`.", "Use `AddJwtBearer` (Katana: `UseJwtBearerAuthentication`) for tokens of Okta or another issuer."), cause("The token was made with other Data Protection or machine keys (another instance, a restart, another environment).", "Share the keys: `AddDataProtection().PersistKeysTo…` and one `SetApplicationName`; in Katana the same `<machineKey>`.")]),
    ),
    message(
        explain("pkce-mismatch", "The PKCE values do not fit the client's settings")
            .verdict("`code_verifier` and `code_challenge` do not belong together, or only one side uses PKCE.")
            .causes(&[cause("The verifier of another sign-in was sent, or PKCE is on at one side only.", "Compare `RequirePkce` of the client with the application's setting (`UsePkce`).")]),
    ),
    message(
        explain("policy-refused-token", "The token was accepted, and a policy of the API refused it")
            .verdict("Authentication passed: the answer is 403, not 401. The policy misses a scope, role or claim ({expected}).")
            .causes(&[cause("The token lacks the scope or role that the policy asks for.", "Decode the token and compare `scp`, `scope`, `roles` or `groups` with the policy (`RequireClaim`, `RequireRole`, `[RequiredScope]`); request the scope or assign the role at the issuer."), cause("The claim is there under another name: the handler renames `role`, `sub`, `scp` to long URIs.", "Set `options.MapInboundClaims = false` in `AddJwtBearer`, and `TokenValidationParameters.RoleClaimType` to the claim that holds the roles."), cause("`scp` or `scope` holds several scopes in one string, and the policy compares the whole string.", "Split it by spaces in the policy (`RequireAssertion`), instead of `RequireClaim(\"scope\", \"orders.read\")`.")]),
    ),
    message(
        explain("proof-of-possession-missing", "A proof of possession is missing or of another key")
            .verdict("The client or token is bound to a key or certificate, and the request does not prove it.")
            .causes(&[cause("The header `DPoP` or the client certificate is missing, or a proxy dropped it.", "Send the same key's proof with every request of this token.")]),
    ),
    message(
        explain("proof-replayed", "The DPoP proof was sent a second time")
            .verdict("Each proof may be used once; its `jti` was seen already.")
            .causes(&[cause("The client keeps the proof, or a proxy repeats the request.", "Make a new proof for every request, also for a retry.")]),
    ),
    message(
        explain("provider-client-refused", "The authorization server refused the client's own credentials")
            .verdict("The server that answered (not Okta, where its URL is another) does not accept this client ID with this secret or key. The user and the token were not judged.")
            .causes(&[cause("The client secret is wrong, was regenerated, or belongs to another realm or environment.", "Compare client ID and secret with the `Credentials` tab of the client at that server."), cause("The client authenticates another way than the server expects (header, body, signed JWT), or a public client is used where a confidential one is wanted.", "Compare the client's authenticator setting at that server with what the program sends.")]),
    ),
    message(
        explain("provider-grant-refused", "The authorization server does not accept the code or refresh token")
            .verdict("The server that answered refuses the code, refresh token or user in the token request.")
            .causes(&[cause("The code was used before, is too old, or was issued for another redirect URI or PKCE verifier.", "Start the sign-in again, and compare `redirect_uri` of the authorize request with the one of the token request."), cause("The refresh token has expired, was used before while rotation is on, or belongs to another client.", "Sign in again, and keep only the newest refresh token; let one process at a time refresh it.")]),
    ),
    message(
        explain("provider-grant-type-refused", "The client may not use this grant")
            .verdict("The client's allowed grant types do not contain the one of the request.")
            .causes(&[cause("`AllowedGrantTypes` lacks it (or `AllowOfflineAccess` for refresh tokens).", "Add it to the client's configuration.")]),
    ),
    message(
        explain("provider-redirect-uri-refused", "The redirect URI is not registered for the client")
            .verdict("The redirect URI of the request is not equal to one of the client's.")
            .causes(&[cause("It differs by scheme, port, path or a trailing slash.", "Add it exactly to `RedirectUris` of the client; behind a proxy use `UseForwardedHeaders` in the application.")]),
    ),
    message(
        explain("provider-scope-refused", "A requested scope is not allowed")
            .verdict("The scope does not exist on the server or is not among the client's `AllowedScopes`.")
            .causes(&[cause("It is misspelled, or defined in an `ApiResource` without an `ApiScope` (IdentityServer4 version 4 and later need both).", "Compare `AllowedScopes` of the client with `ApiScopes`.")]),
    ),
    message(
        explain("reference-token-unknown", "The reference token is unknown")
            .verdict("The authorization server has no entry for this handle.")
            .causes(&[cause("It was revoked, has expired and was cleaned up, or belongs to another server or database.", "Request a new token; compare the server that issued it with the one that is asked."), cause("The client sent something that is not a token.", "Look at the value's length and form.")]),
    ),
    message(
        explain("refresh-token-missing", "The client has no refresh token")
            .verdict("The client wanted to get a new access token and had no refresh token stored.")
            .causes(&[cause("The sign-in did not request `offline_access`, or the app does not allow the refresh token grant.", "Request the scope `offline_access`, and tick Refresh Token at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`."), cause("The response of a refresh was stored over the old tokens although it held no new refresh token.", "Keep the old refresh token where the response has none.")]),
    ),
    message(
        explain("remote-signout-ignored", "A sign-out message was ignored")
            .severity(Severity::Warning)
            .verdict("The front-channel sign-out names no session, or another session than the one in this browser.")
            .causes(&[cause("The provider does not send `sid`, or the ID token had none.", "Turn on the session claim at the provider (Okta: `Include user session details` of the app's front-channel logout), or handle the sign-out by its own request.")]),
    ),
    message(
        explain("response-iss-mismatch", "The sign-in answer names another issuer")
            .verdict("The parameter `iss` of the authorization response, or its absence, does not fit the issuer that the client is configured with.")
            .causes(&[cause("The client is configured with another issuer URL (org server, custom server, custom domain) than the one that answered.", "Compare `iss` in the callback URL with the configured issuer.")]),
    ),
    message(
        explain("response-too-large", "The response was larger than the library's limit")
            .verdict("The library stopped reading a key set, discovery document or token because it is larger than allowed.")
            .causes(&[cause("The URL answers a web page or another large document instead of the keys.", "Open {keys} with `curl -i` and look at its size and `Content-Type`."), cause("The key set or token really is that large.", "Raise the limit that the message names in the library's settings.")]),
    ),
    message(
        explain("roles-missing", "The token lacks an application role")
            .verdict("The token is valid; its `roles` do not contain {expected}.")
            .causes(&[cause("The role is not assigned to the user or app.", "Assign it at `Entra ID > Enterprise apps > your API > Users and groups` (users) or `API permissions` of the client (apps), and get a new token.")]),
    ),
    message(
        explain("scheme-not-removed", "The program passed the whole header to the parser, not only the token")
            .verdict("The string that the parser got begins with `Bearer `: the token itself was not looked at.")
            .causes(&[cause("The program hands the value of `Authorization` to the parser as it is.", "Take off `Bearer ` first: `strings.TrimPrefix(header, \"Bearer \")` in Go, or use `request.ParseFromRequest` of golang-jwt."), cause("The client sent `Bearer Bearer`.", "Look at the request with `curl -v`: the header must have the word `Bearer` once.")]),
    ),
    message(
        explain("session-cookie-expired", "The application's own session has ended")
            .severity(Severity::Note)
            .verdict("The session cookie has expired; the user has to sign in again.")
            .causes(&[cause("`ExpireTimeSpan` of the cookie, or the token's lifetime (`UseTokenLifetime`), is over.", "Set `options.ExpireTimeSpan` and `SlidingExpiration` in `AddCookie`.")]),
    ),
    message(
        explain("session-cookie-unreadable", "The application cannot open its own session cookie")
            .verdict("The session cookie was made with another secret than the one that the application has now. No token of the identity provider was refused.")
            .causes(&[cause("The secret was changed, is not the same on every server, or is not set, so that each start makes another one.", "Set one fixed secret (for Auth.js `AUTH_SECRET`, for NextAuth.js 4 `NEXTAUTH_SECRET`) on all servers."), cause("The browser still has a cookie of an older secret or of another application on the same host (`localhost` with several projects).", "Delete the cookies of the host and sign in again.")]),
    ),
    message(
        explain("session-endpoint-failed", "The browser could not load the application's own session endpoint")
            .verdict("The page asked its own server (for NextAuth.js `/api/auth/session`) and got no JSON back. The identity provider was not asked.")
            .causes(&[cause("The route is missing, is behind a proxy or middleware that answers a page, or the server failed.", "Open `/api/auth/session` in the browser and look at the status and body."), cause("The configured base URL names another host or port than the page.", "Set `NEXTAUTH_URL` (Auth.js: `AUTH_URL`) to the address in the browser.")]),
    ),
    message(
        explain("session-middleware-missing", "The application has no session where the sign-in could be remembered")
            .verdict("The library keeps the state of a sign-in in the session, and the request has none.")
            .causes(&[cause("The session middleware is missing, comes after the sign-in routes, or its store failed.", "Install it before them: `app.use(session({ secret, resave: false, saveUninitialized: false }))`.")]),
    ),
    message(
        explain("session-not-active", "The session behind the token has ended")
            .verdict("The token may be well formed and within its times, but the authorization server says that the session it belongs to is gone.")
            .causes(&[cause("The user signed out, an administrator ended the session, or its idle or maximum time passed.", "Sign in again and use the new token."), cause("The server restarted or the nodes of its cluster do not share their sessions.", "Try the same token against each node, and look in the server's log at the time of the refusal.")]),
    ),
    message(
        explain("session-secret-missing", "The application has no secret for its sessions")
            .verdict("The library needs a secret to sign or encrypt its cookies, and none is configured.")
            .causes(&[cause("The environment variable is not set in this environment.", "Set `AUTH_SECRET` (Auth.js 5) or `NEXTAUTH_SECRET` (NextAuth.js 4); make one with `npx auth secret` or `openssl rand -base64 32`.")]),
    ),
    message(
        explain("signed-request-refused", "The signed HTTP request (proof of possession) was refused")
            .verdict("The access token inside may be good; the signed request around it does not fit.")
            .causes(&[cause("The method, host, path or query of the request differs from what was signed, often because a proxy rewrote them.", "Compare the claims `m`, `u`, `p` and `q` of the signed request with the request that the API received."), cause("The proof is too old or its key is not the one in the access token's `cnf`.", "Make a new proof for each request with the key whose thumbprint is in `cnf`.")]),
    ),
    message(
        explain("stale-or-revoked-token", "The token was made before the server's not-before time")
            .verdict("The server refuses tokens that were issued before a moment that was set at the server, user or client, for example after a sign-out of everybody.")
            .causes(&[cause("An administrator revoked earlier tokens.", "Sign in again and use the new token.")]),
    ),
    message(
        explain("sub-missing", "The token has no `sub`")
            .verdict("The verifier needs a subject, and the token has no `sub` claim.")
            .causes(&[cause("The token was made without `sub`, which some token services do for tokens of an application.", "Look at the decoded payload; where there is no `sub`, tell the verifier to take the name from another claim.")]),
    ),
    message(
        explain("time-claim-not-a-number", "A time claim is not a number")
            .verdict("The value of {claim} has to be a number of seconds since 1970, without quotes, and it is something else.")
            .causes(&[cause("The program that makes the tokens writes the time as a string or as a date.", "Write the seconds since 1970 as a JSON number: `Instant.now().getEpochSecond()` in Java.")]),
    ),
    message(
        explain("time-claim-out-of-range", "A time claim lies outside the time that the library can express")
            .verdict("`{claim}` is `{found}`, which is no second that the library can turn into a date.")
            .causes(&[cause("The issuer usually counts milliseconds where seconds are due.", "Divide `{claim}` by 1000 where the token is made.")]),
    ),
    message(
        explain("tls-ca-unknown", "The program does not trust the server's TLS certificate")
            .verdict("The TLS connection was refused by the program itself: the certificate of the server it called was signed by an authority that it does not know. No token was judged.")
            .causes(&[cause("A proxy in between opens TLS and signs with the company's own authority.", "Run `openssl s_client -connect HOST:443 -showcerts` from the same machine or container, look at the issuer of the last certificate, and add it to the program's certificate authorities (`SSL_CERT_FILE` for Go programs on Linux)."), cause("The container image has no certificate authorities.", "Install `ca-certificates` in the image."), cause("The server sends no intermediate certificate.", "Configure the full chain at the server.")]),
    ),
    message(
        explain("tls-expired", "The server's TLS certificate is out of date")
            .verdict("The certificate has expired or is not valid yet by the clock of the calling machine. No token was judged.")
            .causes(&[cause("The certificate was not renewed.", "Run `openssl s_client -connect HOST:443 | openssl x509 -noout -dates` and renew it."), cause("The clock of the calling machine is wrong.", "Run `date -u` there.")]),
    ),
    message(
        explain("tls-name-wrong", "The server's TLS certificate is for another host")
            .verdict("The certificate of the server is valid for {found}, and the program called it by another name. No token was judged.")
            .causes(&[cause("The URL names an IP address, an internal name or an alias that is not in the certificate.", "Use a host of the certificate's list in the URL, or add the name to the certificate.")]),
    ),
    message(
        explain("token-invalid-or-expired", "The API does not say whether the token is expired or invalid")
            .verdict("One message stands for several faults: an expired token, a signature made with another key, another algorithm, a wrong audience or issuer, or a text that is not a token.")
            .causes(&[cause("The token has expired.", "Compare `exp` of the decoded token with the current time, and get a new token."), cause("The token is in date: then it was signed with another key than the one that the API uses.", "Compare the signing key (or secret) of the API with that of the service that issued the token, and restart the API after it was changed.")]),
    ),
    message(
        explain("token-mixed-up", "Two tokens of different sign-ins were put together")
            .verdict("A hash in the ID token does not fit the other token: they are not from the same response.")
            .causes(&[cause("Tokens of different responses were stored together.", "Store the tokens of one response together, and sign in again.")]),
    ),
    message(
        explain("token-not-a-string", "The verifier was given something that is not the token's text")
            .verdict("The library was called with `undefined`, `null`, an object or bytes where it takes the token as a string.")
            .causes(&[cause("The header, cookie or field that should hold the token was not there, so the variable was empty.", "Print the type and length of the value right before the call that verifies."), cause("The whole token response was passed instead of its `access_token`.", "Pass `response.access_token`.")]),
    ),
    message(
        explain("token-not-fresh", "The route wants a token from a sign-in, not from a refresh")
            .verdict("The token is good, but it was made by a refresh, and this route takes only a token that was made by signing in.")
            .causes(&[cause("The client refreshed its token earlier.", "Ask the user for the password again and send the token of that sign-in.")]),
    ),
    message(
        explain("token-replayed", "The token was used before")
            .verdict("The API remembers tokens that it has accepted and this one is among them, or the cache that remembers them could not store it.")
            .causes(&[cause("The same token was sent twice to an API that accepts each one only once.", "Request a new token for every call, or remove `TokenReplayCache` and `ValidateTokenReplay` from `TokenValidationParameters` if the API is not meant to do that."), cause("The replay cache (`ITokenReplayCache`) failed to store the token.", "Look at the log of the cache behind `TokenReplayCache`.")]),
    ),
    message(
        explain("token-response-incomplete", "The provider's response lacks something the client needs")
            .verdict("The client could not go on because a part of the response is missing or unreadable; the provider may have sent an error instead.")
            .causes(&[cause("The request did not ask for it: without the scope `openid` no ID token comes.", "Put `openid` into `options.Scope` and compare `options.ResponseType` with the flow that the app allows (`code`)."), cause("The provider answered with an error, which an event handler or proxy dropped.", "Log the raw response in `OnTokenResponseReceived` or `OnMessageReceived`, and paste it here."), cause("`UserInfo` answered with a signed JWT or an empty body.", "Set `options.GetClaimsFromUserInfoEndpoint = false` for a test, or let the provider send JSON.")]),
    ),
    message(
        explain("token-scope-of-other-user-class", "The token was made for another kind of user")
            .verdict("The token names another user scope than the one that this route signs in.")
            .causes(&[cause("The application has several Devise scopes (such as `user` and `admin`), and the token belongs to another one.", "Compare `scp` of the decoded token with the scope of the route, such as `admin`.")]),
    ),
    message(
        explain("token-step-failed", "The SDK could not get an access token")
            .verdict("The request that failed is the token request and not the one that your code made. The SDK may have dropped Okta's answer.")
            .causes(&[cause("The scopes are not granted to the service app, or are written wrong.", "Grant them at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`."), cause("Client ID, key ID and private key do not fit together.", "Compare them with `Applications and Resources > Applications > your app > General > Client Credentials`."), cause("The app requires DPoP, and the SDK or its setting does not do it.", "Turn DPoP on in the SDK, or use a version that supports it."), cause("The clock of the machine is off, so the assertion is expired or too early.", "Set it by NTP."), cause("The answer was dropped.", "Call `/oauth2/v1/token` by hand with `grant_type=client_credentials` and the same assertion, and read the answer.")]),
    ),
    message(
        explain("token-too-old", "The token was issued longer ago than the verifier allows")
            .verdict("The token may still be within its `exp`, but the verifier also limits the age since `iat`.")
            .causes(&[cause("The verifier has a maximum age, and the token is older than that.", "Get a new token, or raise the maximum age in the verifier's options to the lifetime that the issuer gives its tokens."), cause("The verifier's clock is ahead of the issuer's.", "Compare the clock of the verifier with `iat` of a token that was issued a moment ago.")]),
    ),
    message(
        explain("token-type-header-missing", "The token's header has no `typ`, and the verifier requires one")
            .verdict("The verifier was told which types it takes, and the header names none.")
            .causes(&[cause("The issuer writes no `typ` (Okta's custom authorization servers write none in access tokens).", "Allow an absent type in the verifier, for example `new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null)` with Nimbus.")]),
    ),
    message(
        explain("token-unknown-to-server", "The server does not know this token")
            .verdict("The API looks access tokens up in its own database or asks its authorization server, and found none with this text.")
            .causes(&[cause("The token is another server's, such as a JWT of Okta sent to an API that only knows its own opaque tokens.", "Compare the issuer of the token with the server that the API asks; configure introspection or JWT validation for the other issuer."), cause("The token was deleted or revoked, or belongs to another environment.", "Get a new token from the authorization server of this environment.")]),
    ),
    message(
        explain("token-use-unexpected", "The other kind of Cognito token was sent")
            .verdict("`token_use` is `{found}` and the verifier takes `{expected}`.")
            .causes(&[cause("The client sends its ID token where the API takes access tokens, or the reverse.", "Send the other token, or set `tokenUse` of the verifier to the kind that the API is meant to take.")]),
    ),
    message(
        explain("token-user-unknown", "The token is good, but the API does not know its user")
            .verdict("The token passed its checks. The API looked up the user whom it names and did not find an active one.")
            .causes(&[cause("The user was deleted or deactivated, or the API uses another database than the one that issued the token.", "Look up the user ID from the token in the API's own user table."), cause("The claim that holds the user ID is another one than the API reads.", "Compare the configured user ID claim with the claims of the decoded token.")]),
    ),
    message(
        explain("user-or-session-inactive", "The user or session is no longer active")
            .verdict("The token is intact; the profile service says that the user (or session) is not active.")
            .causes(&[cause("The user was disabled or signed out.", "Look at `IProfileService.IsActiveAsync` and the user's record.")]),
    ),
    message(
        explain("userinfo-sub-mismatch", "The userinfo answer is about another user")
            .verdict("`sub` of the userinfo response is not `sub` of the ID token.")
            .causes(&[cause("The access token and the ID token are of different sign-ins.", "Use the two tokens of one token response.")]),
    ),
];
