//! What stops Okta's own SDKs and programs.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::{SCOPE_OF_CALL, THE_STEP};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("acr-unexpected", "The assurance of the token is another than the one asked for")
            .verdict("`acr` of the token is {found}; the app asked for {expected}.")
            .causes(&[cause("The sign-in did not reach the assurance that `acr_values` asks for, or the server does not support it.", "Ask again with `acr_values` and `prompt=login`, and look at the app sign-in policy.")]),
    ),
    message(
        explain("authenticator-canceled", "The security key or passkey was not used")
            .verdict("The browser ended the WebAuthn step: canceled, timed out, or no key for this site.")
            .causes(&[cause("The user closed the prompt or waited too long.", "Try again and confirm on the device."), cause("The passkey was enrolled on another domain (org domain against custom domain).", "Enroll one for this domain: passkeys hold for one domain only.")]),
    ),
    message(
        explain("browser-storage-failed", "The browser's storage could not be used")
            .verdict("The SDK could not read or write its storage.")
            .causes(&[cause("Storage is full, blocked, or another program wrote under the same key.", "Clear the site's storage and try again; allow storage for the origin.")]),
    ),
    message(
        explain("browser-too-old", "The browser lacks a function that the SDK needs")
            .verdict("This browser or web view cannot do what the SDK asks of it.")
            .causes(&[cause("It is an old browser or an embedded web view.", "Use a current browser, or the redirect flow.")]),
    ),
    message(
        explain("cookies-blocked", "The browser blocks Okta's cookies")
            .verdict("The sign-in page cannot keep its session.")
            .causes(&[cause("Cookies are off, or blocked for this site or frame.", "Allow cookies for `{org}`; do not show the sign-in page in a frame of another site.")]),
    ),
    message(
        explain("cookies-without-https", "The page is not on https, so cookies are weaker")
            .severity(Severity::Warning)
            .verdict("A warning, no refusal: the SDK set `secure` off for its cookies.")
            .causes(&[cause("The page is served over http.", "Serve it over https; in development set `cookies: { secure: false }`.")]),
    ),
    message(
        explain("device-clock-wrong", "The device's clock is wrong")
            .verdict("The token's times do not fit the device's clock.")
            .causes(&[cause("The device's date, time or time zone is set by hand.", "Set them by the network.")]),
    ),
    message(
        explain("discovery-without-s256", "The issuer's discovery document does not offer PKCE with S256")
            .verdict("`code_challenge_methods_supported` of the issuer lacks `S256`.")
            .causes(&[cause("`issuer` points at a server that is not Okta, or at a proxy that answers with another document.", "Open `{issuer}/.well-known/openid-configuration` and compare.")]),
    ),
    message(
        explain("domain-certificate-key-mismatch", "The certificate and the private key are not a pair")
            .verdict("The private key that was uploaded does not belong to the certificate, so Okta cannot serve the custom domain with them.")
            .causes(&[cause("The certificate was issued for a signing request (CSR) that was made with another key, for example an earlier one.", "Compare the two: `openssl x509 -in certificate.pem -noout -pubkey | openssl sha256` and `openssl pkey -in key.pem -pubout | openssl sha256` must print the same. Upload the key that the request for this certificate was made with, or have the certificate issued again."), cause("The certificate of the authority or of another domain was put into the field of the domain's own certificate.", "Look at the subject with `openssl x509 -in certificate.pem -noout -subject -issuer`: it must name the custom domain.")]),
    ),
    message(
        explain("domain-certificate-of-authority", "The uploaded certificate belongs to a certificate authority")
            .verdict("The field for the domain's own certificate holds the certificate of the authority that signs certificates.")
            .causes(&[cause("The files of the certificate chain were mixed up, or a file with the whole chain begins with the authority's certificate.", "Upload the certificate that was issued for the custom domain (the leaf) at `Customizations > Brands > your brand > Domains > Custom domain`, and the certificates of the authority in the field for the chain. `openssl x509 -in certificate.pem -noout -subject -ext basicConstraints` shows `CA:TRUE` for the wrong one.")]),
    ),
    message(
        explain("dpop-key-not-found-in-client", "The client has no key for its DPoP proof")
            .verdict("The token is bound to a key, and the client does not hold that key any more.")
            .causes(&[cause("A cached token of another run was used, or an error lost the key.", "Clear the token cache and run again; update the SDK or provider."), cause("The app requires DPoP and the client does not support it well.", "Use a version that supports DPoP. Clearing `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit` weakens the app: only for clients that cannot do DPoP.")]),
    ),
    message(
        explain("dpop-key-pair-lost", "The key pair of the DPoP token is gone")
            .verdict("The token is bound to a key in the browser's IndexedDB, and the key is not there.")
            .causes(&[cause("Site data was cleared, or the refresh happens in another browser profile.", "Sign in again: a bound refresh token is of no use without its key.")]),
    ),
    message(
        explain("dpop-nonce-not-read", "The app could not read the DPoP nonce")
            .verdict("Okta asks for a nonce, and the `dpop-nonce` header is not visible to the page.")
            .causes(&[cause("A proxy or a custom domain in between drops the header or does not expose it.", "Let the proxy pass `dpop-nonce` and name it in `Access-Control-Expose-Headers`.")]),
    ),
    message(
        explain("dpop-not-configured", "DPoP was used without being switched on in the SDK")
            .verdict("The SDK was asked for a proof, and `dpop` is not set.")
            .causes(&[cause("The option is missing.", "Set `dpop: true` at the constructor; the app must require it too: `Applications and Resources > Applications > your app > General > General Settings > Edit > Require Demonstrating Proof of Possession (DPoP) header in token requests`.")]),
    ),
    message(
        explain("dpop-not-supported", "The browser cannot do DPoP here")
            .verdict("DPoP needs Web Crypto and IndexedDB, which this page does not have.")
            .causes(&[cause("The page is on http, in private mode, or in an old web view.", "Serve it over https, and check `oktaAuth.features.isDPoPSupported()` first.")]),
    ),
    message(
        explain("dpop-token-not-bound", "The SDK wants a DPoP token and got a Bearer token")
            .verdict("Okta answered with `token_type: Bearer`, and the SDK was told to accept bound tokens only.")
            .causes(&[cause("The app does not require DPoP in Okta.", "Switch it on at `Applications and Resources > Applications > your app > General > General Settings > Edit > Require Demonstrating Proof of Possession (DPoP) header in token requests`, or set `dpopOptions: { allowBearerTokens: true }`.")]),
    ),
    message(
        explain("factor-poll-stopped", "The app stopped waiting for the factor")
            .severity(Severity::Note)
            .verdict("Not a fault: the app or the widget left the step while it was polling.")
            .causes(&[cause("The user went back or the page was left.", "Start the factor again.")]),
    ),
    message(
        explain("fingerprint-failed", "The device fingerprint could not be taken")
            .severity(Severity::Warning)
            .verdict("The page could not load Okta's fingerprint frame; sign-in goes on and the device counts as new.")
            .causes(&[cause("A blocker, a strict content security policy or a page without the trusted origin stops the frame.", "Allow the org's host in `frame-src`, and add the origin at `Security > API > Trusted Origins`.")]),
    ),
    message(
        explain("hidden-sign-in-timed-out", "No answer came from the hidden frame or popup")
            .verdict("The SDK waited for Okta in an iframe or popup and got nothing (120 seconds by default).")
            .causes(&[cause("The browser blocks third-party cookies, so Okta does not see the session in the frame.", "Serve the org under a custom domain of the same site, or use refresh tokens (`offline_access`) in place of the frame."), cause("The frame was refused: the origin is not a trusted origin, or iframe embedding is off.", "Add the origin at `Security > API > Trusted Origins > Add Origin` with CORS and Redirect."), cause("Okta showed an error page in the frame (redirect URI not registered, consent needed).", "Open the same authorize URL in a tab without `prompt=none` and read the page.")]),
    ),
    message(
        explain("idx-flow-not-offered", "Okta offers other steps than the app's flow wants")
            .verdict("The sign-in is under way; the steps that Identity Engine offers do not include the one that the app started.")
            .causes(&[cause("The flow (register, recover password, unlock) is not enabled by policy for this app or user.", "The list in `Remediations:` names what Okta offers. For unlock and password recovery look at the password policy: `Security > Authenticators > Password > Actions > Edit`; for registration at the user profile policy."), cause("The app began another flow than the remediation needs (sign-in while Okta is at unlock, or the reverse).", "Call the method of the flow that is offered, such as `idx.unlockAccount()`, or start again with `idx.authenticate()`."), cause("The SDK or widget is older than the step.", "Update `@okta/okta-auth-js` or the widget.")]),
    ),
    message(
        explain("idx-registration-off", "Self-service registration is off for this app")
            .verdict("Okta does not offer to enroll a new user here.")
            .causes(&[cause("The app's user profile policy does not allow sign-up, or the app uses another policy.", "Allow it in the user profile policy of the app.")]),
    ),
    message(
        explain("idx-unlock-off", "Self-service unlock is off")
            .verdict("Okta does not offer to unlock the account here.")
            .causes(&[cause("The password policy of the user does not allow account unlock.", "Allow it in the rule of the password policy: `Security > Authenticators > Password > Actions > Edit`.")]),
    ),
    message(
        explain("pkce-needs-https", "The page is not secure, so PKCE cannot run")
            .verdict("Browsers offer Web Crypto only on https pages and on `localhost`. Okta was not asked yet.")
            .causes(&[cause("The page is served over `http` from another host than `localhost`, such as an IP address or a local domain name.", "Serve it over https, or open it as `http://localhost`.").prevention("Use https with a local certificate in development as well.")]),
    ),
    message(
        explain("pkce-not-supported", "The browser lacks what PKCE needs")
            .verdict("`TextEncoder` or `crypto.subtle` is missing in this browser.")
            .causes(&[cause("The browser or web view is old.", "Include the polyfill `@okta/okta-auth-js/polyfill`, or use a current browser.")]),
    ),
    message(
        explain("popup-blocked", "The browser blocked the popup")
            .verdict("The sign-in window could not be opened.")
            .causes(&[cause("The popup was not opened in a click handler.", "Call `getWithPopup` directly in the click, or use the redirect flow.")]),
    ),
    message(
        explain("popup-closed", "The user closed the sign-in window")
            .severity(Severity::Warning)
            .verdict("Not a fault of Okta: the popup was closed before the sign-in ended.")
            .causes(&[cause("The user closed it, or the app canceled.", "Offer the sign-in again.")]),
    ),
    message(
        explain("postmessage-origin-differs", "The answer came from or to another origin")
            .verdict("Okta posts the answer to the origin of `redirectUri`, and the page is another.")
            .causes(&[cause("The page runs on another origin than `redirectUri`, or the client was given another issuer.", "Make `redirectUri` of the same origin as the page, registered at `Applications and Resources > Applications > your app > General > General Settings > Edit > Sign-in redirect URIs`.")]),
    ),
    message(
        explain("redirect-without-response", "The callback URL holds no response of Okta")
            .verdict("The callback was read, and neither a code nor a token nor an error is in the URL.")
            .causes(&[cause("The page was opened directly, or a router or a redirect cut off the query or the fragment.", "Look at the address at the moment of the callback: it must hold `?code=…&state=…`. Let the router keep it."), cause("The SDK looks in the fragment and Okta answers in the query, or the other way round.", "Set `responseMode` to what arrives; with `pkce: true` it is `query`.")]),
    ),
    message(
        explain("request-never-answered", "The browser got no response that it may read")
            .verdict("The request to Okta failed before any status was known. The browser hides why.")
            .causes(&[cause("The page's origin is not a trusted origin: the browser's console then also speaks of CORS.", "Add it at `Security > API > Trusted Origins > Add Origin` with CORS."), cause("The network, a VPN, a content blocker or the content security policy (`connect-src`) stopped it.", "Look at the request in the network panel: `(blocked)` or `(failed)`."), cause("The page was left while the request ran.", "Ignore it in monitoring if the page was unloading."), cause("`issuer` names a host that does not exist.", "Open `{issuer}/.well-known/openid-configuration` in the browser.")]),
    ),
    message(
        explain("response-not-readable", "The response is not the JSON that its type says")
            .verdict("The server said JSON and sent something else, or the response was cut off.")
            .causes(&[cause("A proxy or a service worker changed the response.", "Look at the response in the browser's network panel.")]),
    ),
    message(
        explain("sdk-authorization-mode-unknown", "The authorization mode is not one that the SDK knows")
            .verdict("Okta was not asked: the setting names another mode than the SDK's.")
            .causes(&[cause("A typing error or another letter case.", "Use `SSWS`, `Bearer`, `PrivateKey` or `JWT`.")]),
    ),
    message(
        explain("sdk-call-outdated", "The call is of an older version of the SDK")
            .verdict("The code calls the SDK in a way that was removed.")
            .causes(&[cause("The code was written for version 2 or earlier.", "Pass one object of options, and follow the migration notes of `@okta/okta-auth-js`.")]),
    ),
    message(
        explain("sdk-config-incomplete", "The SDK was configured without something that it needs")
            .verdict("Okta was not asked: the SDK stopped at its own configuration. Its message names the option.")
            .causes(&[cause("An option is missing or comes undefined from the environment.", "Print the options at the constructor; set `issuer: \"https://{org}/oauth2/default\"`, `clientId`, `redirectUri`.").prevention("Check environment variables when the app builds, not in the browser.")]),
    ),
    message(
        explain("sdk-gave-up-waiting", "The SDK gave up before Okta's limit reset")
            .verdict("Okta answered 429, and the SDK's own time limit ends before the reset.")
            .causes(&[cause("`requestTimeout` is shorter than the wait.", "Raise `okta.client.rateLimit.requestTimeout` (or `requestTimeout`), or retry in your own code after `X-Rate-Limit-Reset`."), cause("The limits are 0: too many requests at once.", "Send fewer requests at a time.")]),
    ),
    message(
        explain("sdk-instance-missing", "The framework SDK did not get its OktaAuth instance")
            .verdict("Okta was not asked: the wrapper for the framework was set up without what it needs.")
            .causes(&[cause("`oktaAuth` (or `restoreOriginalUri`) is not passed, or is undefined at that time.", "Create `const oktaAuth = new OktaAuth({…})` outside the component and pass it: `<Security oktaAuth={oktaAuth} restoreOriginalUri={…}>`, `app.use(OktaVue, { oktaAuth })`, `OktaAuthModule.forRoot({ oktaAuth })`.")]),
    ),
    message(
        explain("sdk-issuer-not-url", "`issuer` is not a URL")
            .verdict("The SDK got something else than a URL as `issuer`.")
            .causes(&[cause("An environment variable is undefined, or the scheme is missing.", "Write `issuer: \"https://{org}/oauth2/default\"` with `https://`.")]),
    ),
    message(
        explain("sdk-key-type-unsupported", "The SDK cannot use this kind of key")
            .verdict("Okta was not asked: the private key is of a type that the SDK does not sign with.")
            .causes(&[cause("The key is not RSA or EC, or its parameters are missing.", "Generate an RSA key of 2048 bits: `openssl genrsa -out key.pem 2048`, and register its public half at `Applications and Resources > Applications > your app > General > Client Credentials`.")]),
    ),
    message(
        explain("sdk-openid-scope-missing", "An ID token was asked for without `openid`")
            .verdict("The SDK did not send the request: an ID token needs the scope `openid`.")
            .causes(&[cause("`scopes` lacks `openid`.", "Write `scopes: [\"openid\", \"profile\"]`, or ask with `responseType: \"token\"`.")]),
    ),
    message(
        explain("sdk-org-url-wrong", "The Okta domain is misspelled")
            .verdict("`{found}` has `.com.com` or a doubled `https://`.")
            .causes(&[cause("The domain was put together from two values that both have `.com` or `https://`.", "Set `Okta:OktaDomain` to `https://<your org>.okta.com`.")]),
    ),
    message(
        explain("sdk-router-unsupported", "`SecureRoute` works with React Router 5 only")
            .verdict("The router is newer than the component.")
            .causes(&[cause("The app uses React Router 6 or later.", "Use your own route guard with `useOktaAuth()`, as the samples of `@okta/okta-react` do.")]),
    ),
    message(
        explain("sdk-scopes-not-list", "`scopes` must be a list")
            .verdict("The SDK got a string where it wants a list of scopes.")
            .causes(&[cause("The scopes are one string.", "Write `scopes: [\"openid\", \"email\"]`.")]),
    ),
    message(
        explain("sdk-settings-missing", "The SDK was not given all that it needs")
            .verdict("Okta was not asked: the SDK stopped at its own settings.")
            .causes(&[cause("The URL, the token, the client ID, the scopes or the key come empty from the environment or the file.", "Set `okta.client.orgUrl` and `okta.client.token`, or `clientId`, `scopes` and `privateKey` with `authorizationMode: PrivateKey`, in `~/.okta/okta.yaml` or as `OKTA_CLIENT_…` variables."), cause("A placeholder such as `{yourOktaDomain}` or `{apiToken}` is still in the settings.", "Replace it by the real value.")]),
    ),
    message(
        explain("sdk-token-argument-wrong", "The SDK got something else than its token object")
            .verdict("A raw string or the wrong kind of token was passed where the SDK wants its own object.")
            .causes(&[cause("The raw JWT was passed, or `accessToken` in place of `idToken`.", "Pass the object from `tokenManager.getTokens()`, with `scopes` and `expiresAt`.")]),
    ),
    message(
        explain("sdk-tokens-absent", "The app holds no token here")
            .verdict("The SDK was asked to use, renew or read a token that it does not have.")
            .causes(&[cause("Nobody is signed in in this tab, or the tokens expired and were removed.", "Check `await oktaAuth.isAuthenticated()` first, and start `signInWithRedirect()` otherwise."), cause("Tokens are stored under another key or in memory, and the page was reloaded.", "Keep `tokenManager.storage` the same everywhere.")]),
    ),
    message(
        explain("sdk-version-too-old", "The versions of the SDK do not fit together")
            .verdict("Okta was not asked: parts of the SDK of different versions meet.")
            .causes(&[cause("`@okta/okta-auth-js` is older than the framework SDK or the server's step needs, or it is installed twice.", "Run `npm ls @okta/okta-auth-js`, and update to one version.")]),
    ),
    message(
        explain("session-needs-redirect", "A background request cannot ask for MFA")
            .verdict("The app asked without a prompt (`prompt=none`), and the policy wants the user to sign in again or to use MFA.")
            .causes(&[cause("The session is older or weaker than the app sign-in policy asks for.", "Redirect to the sign-in in place of the hidden request."), cause("Third-party cookies are blocked, so Okta does not see the session.", "Serve the org under a custom domain of the same site as the app.")]),
    ),
    message(
        explain("session-redirect-not-trusted", "Okta refused to make a session cookie for this redirect")
            .verdict("`/login/sessionCookieRedirect` answered with a 400 page, so no `sid` cookie came.")
            .causes(&[cause("The redirect URL is not a trusted origin.", "Add it at `Security > API > Trusted Origins > Add Origin` with Redirect."), cause("The session token was used before or is older than 5 minutes.", "Sign in again and use it once.")]),
    ),
    message(
        explain("storage-shared", "Two apps share one storage key")
            .severity(Severity::Warning)
            .verdict("What was stored belongs to another configuration of the SDK.")
            .causes(&[cause("Two apps or client IDs run on one origin.", "Give each its own `storageManager` keys or origin; in development clear the site's storage.")]),
    ),
    message(
        explain("terraform-arguments-missing", "Arguments that belong together are missing")
            .verdict("The provider stopped before it asked Okta.")
            .causes(&[cause("Another argument demands the ones named.", "Add the fields that the message lists.")]),
    ),
    message(
        explain("terraform-credentials-refused", "The provider could not sign in to Okta")
            .verdict("The provider checks its credentials first with a request for the current user, and that failed.")
            .causes(&[cause("`api_token` is wrong, revoked, or of another org.", "Check `org_name`, `base_url` and `api_token` (or `OKTA_ORG_NAME`, `OKTA_BASE_URL`, `OKTA_API_TOKEN`)."), cause("The provider uses `client_id`, `scopes` and `private_key`, and the token request was refused.", "Compare `private_key_id` with the key at `Applications and Resources > Applications > your app > General > Client Credentials`, and the scopes with `Okta API Scopes`."), cause("`org_name` holds `-admin` or a whole URL.", "Write `org_name = \"acme\"` and `base_url = \"okta.com\"`.")]),
    ),
    message(
        explain("terraform-inconsistent-result", "Okta returned something else than was asked for")
            .verdict("Terraform itself says this: the provider read back another value than the plan had. Okta did not refuse.")
            .causes(&[cause("Okta normalizes the value, or another rule or person changed it.", "Copy the value that Okta returns into the configuration."), cause("A fault of the provider.", "Update it; search its issues for the attribute's name.")]),
    ),
    message(
        explain("terraform-priority-shifted", "Okta gave the rule another priority")
            .verdict("The rule was made, with another priority than the configuration asks for.")
            .causes(&[cause("Terraform creates several rules at once, or a priority above the number of rules is asked for.", "Make each rule wait for the one before with `depends_on`, or set priorities without gaps, from 1.")]),
    ),
    failed_step(
        explain("terraform-step-failed", "The Terraform provider stopped at this step")
            .verdict("The provider sent {call} to Okta for `{step}`, and Okta refused. The words after the last colon are Okta's own.\nThe provider asked Okta to do what the line names, and Okta refused. The words after the last colon are Okta's own.")
            .causes(&[SCOPE_OF_CALL, THE_STEP, cause("Okta refused the request for the reason after the colon.", "Read that reason; run `TF_LOG=DEBUG terraform apply` and look at the last request, its status and its `WWW-Authenticate` header."), cause("The provider runs with OAuth and its token lacks the scope for this request.", "Grant the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, and add it to `scopes` of the provider block: both are needed."), cause("The service app or the token's owner has no admin role for it.", "Give it one at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`.")]),
    ),
    message(
        explain("token-not-returned", "Okta's response lacks a token that was asked for")
            .verdict("The token response came, and the kind of token that the app wants is not in it.")
            .causes(&[cause("`openid` is missing in `scopes`, so no ID token comes.", "Add `openid`."), cause("The app is not allowed the grant (implicit) that `responseType` needs.", "Use the authorization code flow with PKCE; grants are at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.")]),
    ),
    message(
        explain("token-renew-loop", "The SDK renews tokens over and over")
            .verdict("The SDK stopped, for tokens were renewed too often in a short time.")
            .causes(&[cause("The device's clock is ahead or the lifetime of the tokens is shorter than `expireEarlySeconds`.", "Compare `exp` with the device's time; set the clock, or lengthen the lifetime in the access policy rule."), cause("Several tabs or a loop in the page renew at once.", "Use one `OktaAuth` instance and keep `syncStorage` on.")]),
    ),
    message(
        explain("widget-config-incomplete", "The sign-in widget was not given all that it needs")
            .verdict("Okta was not asked: the widget stopped at its own configuration.")
            .causes(&[cause("`issuer`, `clientId`, `redirectUri` or `el` is missing or undefined.", "Write `new OktaSignIn({ issuer: \"https://{org}/oauth2/default\", clientId: \"0oa…\", redirectUri: \"…\" })`, and give `el: \"#osw-container\"` to the show method."), cause("An own page hosted by Okta overrides what Okta gives.", "Start from `OktaUtil.getSignInWidgetConfig()` and set single values: `config[\"features.name\"] = true`, never `config.features = {…}`.")]),
    ),
    message(
        explain("widget-engine-differs", "The widget's build is for the other engine")
            .verdict("The bundle supports one engine, and the org or the settings ask for the other.")
            .causes(&[cause("A Classic-only or an Identity-Engine-only bundle was loaded.", "Load `okta-sign-in.min.js` (both engines), or set `useClassicEngine: true` only for a Classic org.")]),
    ),
    message(
        explain("widget-flow-not-offered", "The flow that the widget was told to open is not offered")
            .severity(Severity::Warning)
            .verdict("The widget shows the ordinary sign-in in its place.")
            .causes(&[cause("The flow (`signup`, `resetPassword`, `unlockAccount`) is not enabled by policy for this app.", "Allow it in the policy, or leave out `flow`.")]),
    ),
    message(
        explain("widget-misconfigured", "Okta refused to start the sign-in: the app is not set up for it")
            .verdict("The widget hides an OAuth error of `/interact` behind this text.")
            .causes(&[cause("The app does not allow the Interaction Code grant, or the org does not.", "Allow it at `Settings > Account > Embedded widget sign-in support`, and tick `Interaction Code` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced` and in the access policy rule of the server."), cause("`clientId`, `issuer` or `redirectUri` do not fit the app.", "Read `error_description` of `POST /oauth2/…/v1/interact` in the network panel.")]),
    ),
    message(
        explain("widget-request-blocked", "The widget could not reach the org from this page")
            .verdict("The request was not answered to the page: the widget guesses at CORS and does not know.")
            .causes(&[cause("The page's origin is not a trusted origin.", "Add it at `Security > API > Trusted Origins > Add Origin` with CORS (and Redirect)."), cause("`issuer` or `baseUrl` names a host that does not exist, or a blocker stops it.", "Open `https://{org}/.well-known/okta-organization` in the same browser.")]),
    ),
    message(
        explain("widget-unexpected", "The widget shows an error without saying which")
            .verdict("The text stands for any error that the widget has no words for. The reason is in the browser's network panel or console.")
            .causes(&[cause("A request to `/oauth2/…/v1/interact`, `/token` or `/idp/idx/…` was refused.", "Open the network panel, repeat the sign-in, and paste the response with status 4xx here."), cause("A JavaScript error in the page's own code, thrown in `then` of the widget.", "Look in the console for the first error.")]),
    ),
];
