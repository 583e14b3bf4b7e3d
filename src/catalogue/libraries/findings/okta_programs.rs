//! What stops Okta's own SDKs and programs.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::ACCEPTED;
use crate::finding::{Clue, Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("acr-unexpected", "The token's assurance level is not the one that was requested")
            .verdict("`acr` of the token (how strongly the user signed in) is {found}; the app asked for {expected}. The signature is not the reason.\n`acr` of the token (how strongly the user signed in) is not the value that the app asked for. The signature is not the reason.")
            .causes(&[cause("The policy rule that applied asks for less than `acr_values` names, so Okta accepted a weaker sign-in.", "Look at the rule at `Security > Authentication policies > App sign-in policies > your policy`, and see in `Reports > Access testing tool` which rule applies to this user and app."), cause("Okta used the user's existing session and asked for nothing, so the token has the level of the earlier sign-in.", "Send the user to `/authorize` again with the same `acr_values` and `prompt=login`."), cause("The app sends a value in `acr_values` that this issuer does not support.", "Compare it with `acr_values_supported` at `{issuer}/.well-known/openid-configuration`.")]),
    ),
    message(
        explain("authenticator-canceled", "The security key or passkey was not used")
            .verdict("The browser ended the WebAuthn step, because it was canceled, timed out, or found no key for this site. Okta did not refuse anything.")
            .causes(&[cause("The user closed the prompt or waited too long. The browser uses the same text (`NotAllowedError`) for every reason, so that sites cannot tell them apart.", "Start the sign-in again (`navigator.credentials.get()` gives about a minute), and confirm the browser's passkey prompt on the device."), cause("The passkey was enrolled on another domain (the Okta domain instead of the custom domain, or the reverse), so the browser finds none for this one.", "Enroll a passkey while signed in on this domain, at `https://{org}` under `Settings`. A passkey works only on the domain where it was enrolled."), cause("The sign-in page runs in an iframe that has no permission for passkeys. Then the prompt never appears.", "Open the sign-in page in a new tab, or add `allow=\"publickey-credentials-get *\"` to the iframe.")]),
    ),
    message(
        explain("browser-storage-failed", "The browser's storage could not be used")
            .verdict("The SDK could not read or write the browser's storage, so it cannot keep tokens or the state of the sign-in. Okta was not asked.")
            .causes(&[cause("The browser blocks storage for this site, as it does in private windows and in frames of other sites.", "Allow site data (cookies, `localStorage`) for the origin in the browser's settings, and do not show the page in a frame of another site.").only(&[Clue::Words("localStorage"), Clue::Words("Unable to set storage")]), cause("The storage of the origin is full, or another program on the same origin overwrote the SDK's entry.", "Clear the site's data in the browser (`localStorage`, `sessionStorage`) and sign in again. Give each app its own `storageManager` keys.").only(&[Clue::Words("Unable to parse storage"), Clue::Words("Unable to set storage")])]),
    ),
    message(
        explain("browser-too-old", "The browser lacks a function that the SDK needs")
            .verdict("This browser or web view does not have a function that the SDK uses. Okta was not asked.")
            .causes(&[cause("The user has an old browser, or opened the page in a web view inside another app, which often lacks functions that the browser has. `navigator.userAgent` shows which.", "Use a current browser, or the redirect flow (`signInWithRedirect`), which opens the system's browser."), cause("The browser is new, but the page is served over http, where browsers switch Web Crypto off.", "Open the page with `https://`, or on `http://localhost`.").any(&[Clue::Words("security key"), Clue::Words("passkeys")]).unless(&[Clue::Words("broadcastchannel"), Clue::Words("cors support"), Clue::Words("postmessage")])]),
    ),
    message(
        explain("cookies-blocked", "The browser blocks Okta's cookies")
            .verdict("The sign-in page cannot keep its session, because the browser does not accept Okta's cookies. The password is not the problem.")
            .causes(&[cause("The page shows the sign-in in a frame of another site. Safari, Firefox and private windows block cookies there, so the fault affects many users.", "Redirect the user to Okta instead of a frame, or give the org a custom domain of the page's own site at `Customizations > Brands > your brand > Domains > Custom domain`."), cause("Cookies are switched off in this browser, or an extension blocks them. Other browsers can sign in.", "Allow cookies for `{org}`, and try without extensions.")]),
    ),
    message(
        explain("cookies-without-https", "The page is not on https, so its cookies are less protected")
            .severity(Severity::Warning)
            .verdict("This is a warning: the SDK switched `secure` off for its cookies. Nothing was refused.")
            .causes(&[cause("The page is served over http, where browsers do not accept `secure` cookies.", "Serve the page over https. During development, set `cookies: { secure: false }` so that the warning goes away."), cause("Users open the page over https, but a proxy terminates TLS, so the program behind it sees http.", "Compare `window.location.protocol` in the browser's console with the URL that the program uses, and set the base URL to `https://`.")]),
    ),
    message(
        explain("device-clock-wrong", "The device's clock is wrong")
            .verdict("The token's times do not match the device's clock. The token and the sign-in are not the problem.")
            .causes(&[cause("Somebody set the date, time or time zone of this phone or computer by hand, or its battery was empty for a long time.", "Set the device to automatic date, time and time zone, and compare its time in UTC with `https://time.is/UTC`."), cause("The device is a virtual machine or a domain computer, and the host or domain controller that sets its clock is wrong. Then the clock is wrong again after each correction.", "Run `w32tm /query /status` (Windows) or `chronyc tracking` (Linux) to see where the time comes from, correct the clock there, and synchronize with `w32tm /resync` or `chronyc makestep`.")]),
    ),
    message(
        explain("discovery-without-s256", "The issuer's discovery document does not offer PKCE with S256")
            .verdict("{program} uses PKCE (a one-time proof for the sign-in) with `S256`, but `code_challenge_methods_supported` of the issuer's discovery document lacks it. The user was not asked to sign in.")
            .causes(&[cause("`issuer` points to a server other than Okta's, or to a proxy that responds with another document. Okta's own document lists `S256`.", "Open `{issuer}/.well-known/openid-configuration`, and compare its `issuer` with the setting."), cause("The code sets `codeChallengeMethod` to something other than `S256`.", "Remove `codeChallengeMethod` from the configuration: the SDK's default is `S256`.").unless(&[Clue::Words("incompatible auth server"), Clue::Words("mcp specification")])]),
    ),
    message(
        explain("domain-certificate-key-mismatch", "The certificate and the private key are not a pair")
            .verdict("The private key that was uploaded does not belong to the certificate, so Okta cannot serve the custom domain with them. Each of the two may be valid.")
            .causes(&[cause("The certificate is the domain's own, but was issued for a signing request (CSR) that was made with another key, for example an earlier one.", "Compare the two: `openssl x509 -in certificate.pem -noout -pubkey | openssl sha256` and `openssl pkey -in key.pem -pubout | openssl sha256` must print the same. Upload the key that the request for this certificate was made with, or have the certificate issued again."), cause("The field for the domain's certificate holds the certificate of the authority or of another domain.", "Look at the subject with `openssl x509 -in certificate.pem -noout -subject -issuer`: it must name the custom domain.")]),
    ),
    message(
        explain("domain-certificate-of-authority", "The uploaded certificate belongs to a certificate authority")
            .verdict("The field for the domain's own certificate holds the certificate of the authority that signs certificates. The private key and the DNS records are not the problem.")
            .causes(&[cause("The authority delivered several files, and the root or intermediate certificate was uploaded in place of the domain's own.", "Upload the certificate that was issued for the custom domain (the leaf) at `Customizations > Brands > your brand > Domains > Custom domain`, and paste the certificates of the authority into `Certificate chain`. `openssl x509 -in certificate.pem -noout -subject -ext basicConstraints` shows `CA:TRUE` for the wrong one."), cause("One file holds the whole chain, and starts with the authority's certificate.", "Open the file: each certificate starts with `-----BEGIN CERTIFICATE-----`. Put the one whose subject is the domain into `Certificate`, and the others into `Certificate chain`: the intermediate one on top, the root one at the bottom.")]),
    ),
    message(
        explain("dpop-key-not-found-in-client", "The client has no key for its DPoP proof")
            .verdict("The token is bound to a key, but the client no longer has that key. Okta did not refuse the token.")
            .causes(&[cause("The client took a cached token from an earlier run and made a new key, or lost its key after an error.", "Delete the client's token cache and run it again, so that it requests a new token from `/oauth2/v1/token`. Update the SDK or provider."), cause("The app requires DPoP, but the client does not support it or has it switched off, so it never made a key.", "Use a version that supports DPoP. Clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit` only where the client cannot do DPoP, because a stolen token then works without the client's key.")]),
    ),
    message(
        explain("dpop-key-pair-lost", "The key pair of the DPoP token is gone")
            .verdict("The token is bound to a key in the browser's IndexedDB, but the key is no longer there. The token cannot be used without it, and Okta was not asked.")
            .causes(&[cause("The user or the browser deleted the site's data, and the key in IndexedDB with it. Safari does so after seven days without a visit.", "Start a new sign-in (`signInWithRedirect`). A refresh token that is bound to a lost key cannot be used any more."), cause("The token was copied to a different place than its key: another browser profile, another origin, or a server.", "Call `signInWithRedirect` on each origin, so that each has its own token and key. Do not move tokens between them.")]),
    ),
    message(
        explain("dpop-nonce-not-read", "The app could not read the DPoP nonce")
            .verdict("Okta asks for a nonce, which is a normal step of DPoP, but the page cannot see the `dpop-nonce` header of the response. The client and the token are not the problem.")
            .causes(&[cause("A proxy or gateway between page and Okta removes the header `dpop-nonce`, or does not expose it to the page.", "Have the proxy pass it on, and name it in `Access-Control-Expose-Headers`. `curl -i` for the token endpoint shows both."), cause("A service worker or an interceptor of the page builds a new response without Okta's headers.", "Look at the response in the network panel with `Bypass for network` (at `Application > Service workers` of Chrome's developer tools) switched on, and let the interceptor return the original response.")]),
    ),
    message(
        explain("dpop-nonce-not-sent", "The SDK gave up at Okta's response to its token request")
            .verdict("The SDK did not read the whole response of its token request. For an app that requires DPoP, that response is 400 `use_dpop_nonce`, to which the SDK should have responded with the nonce.")
            .causes(&[cause("The app requires DPoP, and okta-sdk-nodejs 8 (up to 8.1.0) throws on that 400 before it looks for the nonce.", "Catch the error, set `client.oauth.isDPoP = true` and call `client.oauth.getAccessToken(err.headers.get(\"dpop-nonce\"))` before the first request. Where that is not possible, the client cannot do DPoP: clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit`, after which a stolen token is usable anywhere."), cause("A proxy or the network ended the connection before the whole response had arrived.", "Send the same token request with `curl -i` from the same machine. If it fails there too, ask who runs the proxy.")]),
    ),
    message(
        explain("dpop-not-configured", "The SDK's configuration does not allow DPoP")
            .verdict("The SDK was asked for a DPoP proof (the signed JWT that shows who holds the key), but its configuration does not allow one. Okta was not asked.")
            .causes(&[cause("The code calls a DPoP function of the SDK, and the option `dpop` is missing where the SDK is created.", "Set `dpop: true` in `new OktaAuth({…})`. The app must require DPoP too: `Applications and Resources > Applications > your app > General > General Settings > Edit > Require Demonstrating Proof of Possession (DPoP) header in token requests`.").unless(&[Clue::Words("DPoP only applies")]), cause("One `OktaAuth` instance has the option, but the code uses another one without it, for example one that a framework component creates.", "Search the code for `new OktaAuth(`, and keep a single one.").unless(&[Clue::Words("DPoP only applies")]), cause("In the Python SDK, DPoP is switched on together with an API token. It works only with `PrivateKey`.", "Set `authorizationMode` to `PrivateKey` with `clientId`, `scopes` and `privateKey`, or remove the DPoP setting.").only(&[Clue::Words("DPoP only applies")])]),
    ),
    message(
        explain("dpop-not-supported", "The browser cannot do DPoP here")
            .verdict("DPoP needs Web Crypto and IndexedDB, which this page does not have. Okta was not asked.")
            .causes(&[cause("The page is served over http, where browsers offer no Web Crypto.", "Serve the page over `https://` (or on `http://localhost` during development)."), cause("The browser blocks IndexedDB, as some do in private mode and in old web views.", "Check `oktaAuth.features.isDPoPSupported()` before the sign-in, and ask the user for another browser or a window that is not private.")]),
    ),
    message(
        explain("dpop-token-not-bound", "The SDK expects a DPoP-bound token and got a Bearer token")
            .verdict("Okta responded with `token_type: Bearer`, and the SDK is configured to accept only bound tokens. The sign-in itself worked.")
            .causes(&[cause("The SDK sent no proof, and the app does not require DPoP in Okta, so Okta issued an ordinary token.", "Switch it on at `Applications and Resources > Applications > your app > General > General Settings > Edit > Require Demonstrating Proof of Possession (DPoP) header in token requests`."), cause("The SDK sent a proof, and a proxy in between removed the header `DPoP` from the request.", "Look at the token request in the network panel and after the proxy: both need the header `DPoP`."), cause("The app should accept bearer tokens too, but the SDK's configuration does not allow them.", "Set `dpopOptions: { allowBearerTokens: true }`. A stolen token then works without the key.")]),
    ),
    message(
        explain("enrollment-not-in-this-app", "The enrollment policy does not allow this authenticator here")
            .verdict("The policy lists the authenticator, but its rule does not apply where the user enrolls: Okta Verify counts as a separate app.")
            .causes(&[
                cause(
                    "The rule of the authenticator enrollment policy is for access to Okta only. Enrollment in Okta FastPass comes from Okta Verify, which is an app, though no list shows it.",
                    "Edit the rule of the policy at `Security > Authenticators > Enrollment`, and select `Applications` for what the user accesses.",
                ),
                cause(
                    "The rule covers applications too, but another policy of a higher priority applies to the user, or the authenticator is `Disabled` in it.",
                    "Compare the groups of the policies at `Security > Authenticators > Enrollment` with those of the user, from the first policy on.",
                ),
            ]),
    ),
    message(
        explain("factor-poll-stopped", "The app stopped waiting for the factor")
            .severity(Severity::Note)
            .verdict("This is not a fault: the app or the widget left the step while it was polling.")
            .causes(&[cause("The user went back or left the page while the push notification was waiting.", "Start the factor's step again (`verify` in auth-js) if the user still wants to sign in. Ignore the error where you expect it: `if (error.name === \"AuthPollStopError\") return;`."), cause("The app shows the next page, or removes the widget, before the factor has been answered.", "Look for `signIn.remove()` or a route change in the code that runs during the factor's step, and wait for the result of `verify` first.")]),
    ),
    message(
        explain("fingerprint-failed", "The device fingerprint could not be taken")
            .severity(Severity::Warning)
            .verdict("The page could not load Okta's fingerprint frame. The sign-in continues, and Okta treats the device as new: users may be asked for MFA or get a \"new device\" email.")
            .causes(&[cause("The page's content security policy does not allow Okta's frame.", "Add `https://{org}` to `frame-src` and `connect-src`. The browser's console names the blocked directive."), cause("The content security policy allows the frame, but the page's origin is not a trusted origin in Okta.", "Add it at `Security > API > Trusted Origins > Add Origin` with `CORS` and `Redirect`."), cause("An extension such as a content blocker stops the frame. Then other browsers work.", "Look for `ERR_BLOCKED_BY_CLIENT` in the browser's console, and try in a private window without extensions. The sign-in works all the same.")]),
    ),
    message(
        explain("hidden-sign-in-timed-out", "No response came from the hidden frame or popup")
            .verdict("The SDK waited for Okta in a frame or popup, and got nothing (120 seconds by default). Okta's decision is not known.")
            .causes(&[cause("The browser blocks third-party cookies, so Okta does not see the session inside the frame.", "Serve Okta from a custom domain of the same site (`Customizations > Brands > your brand > Domains > Custom domain`), or use refresh tokens (`offline_access`) instead of the frame."), cause("Okta refused to be shown in the frame, because the origin is not a trusted origin or embedding is off.", "Add the origin at `Security > API > Trusted Origins > Add Origin`, and select `CORS` and `Redirect`."), cause("Okta showed an error page in the frame (redirect URI not registered, consent needed).", "Open the same authorize URL in a tab without `prompt=none`, and read the page."), cause("The SDK's `url` holds a path (`/oauth2/…`). Older versions compare it with the origin of the frame, which has no path, and drop the response.", "Set `issuer: 'https://{yourOktaDomain}/oauth2/default'` in `new OktaAuth({…})` in place of `url`, or give `url` only the org (`https://{yourOktaDomain}`).").all(&[Clue::Words("oktaauth("), Clue::Words("url: "), Clue::Words("/oauth2/")])]),
    ),
    message(
        explain("idx-flow-not-offered", "Okta offers different steps than the app's flow expects")
            .verdict("The sign-in has started, so the client is accepted. The steps that Identity Engine offers do not include the one that the app started.")
            .causes(&[cause("The app called the SDK without a value that the current step needs, or with a value that the step does not have. The policies are not the problem.", "Print what the step takes (`nextStep.inputs` of the transaction in auth-js, `remediation.form` in the Swift SDK), and pass each required field under that name.").only(&[Clue::Words("no `step` or `action`"), Clue::Words("required parameter \""), Clue::Words("invalid parameter \"")]), cause("The flow (register, recover the password, unlock) is not enabled by a policy for this app or user.", "Look at what Okta offers: the list in `Remediations:` of the message, or in Java the line `Remediation options:` with `logging.level.com.okta.idx.sdk=DEBUG`. For unlocking and password recovery, check the password policy at `Security > Authenticators > Password > Actions > Edit`; for registration, check the app's policy at `Security > User Profile Policies`.").unless(&[Clue::Words("no `step` or `action`"), Clue::Words("required parameter \""), Clue::Words("invalid parameter \"")]), cause("The app called the function of one flow while Okta is in another, such as `idx.authenticate()` while Okta offers to unlock the account.", "Call the function of the flow that is offered, such as `idx.unlockAccount()`, or start again with `idx.authenticate()` (in Java, with `begin()` of `IDXAuthenticationWrapper`).").unless(&[Clue::Words("no `step` or `action`"), Clue::Words("required parameter \""), Clue::Words("invalid parameter \"")]), cause("Okta offers the flow, but the installed SDK or widget is too old to know its step.", "Update with `npm install @okta/okta-auth-js@latest` (in Java, raise the version of `com.okta.idx.sdk:okta-idx-java-api`), and sign in again.").unless(&[Clue::Words("no `step` or `action`"), Clue::Words("required parameter \""), Clue::Words("invalid parameter \"")])]),
    ),
    message(
        explain("idx-registration-off", "Self-service registration is off for this app")
            .verdict("Okta does not offer to register a new user for this app. The client and the request are accepted.")
            .causes(&[cause("The user profile policy of the app does not allow sign-up.", "Set `Self-service registration` to `Allowed` at `Security > User Profile Policies > your policy > Enrollment > Profile Enrollment > Edit`."), cause("A policy allows sign-up, but another policy applies to this app. A new app usually has the default policy.", "Look for the app in the list of apps of each policy at `Security > User Profile Policies`."), cause("The activation token in the request has expired or was already used, so the flow starts without it.", "Send the user a new activation email with `POST /api/v1/users/{userId}/lifecycle/reactivate`.").only(&[Clue::Words("activationToken is not supported")])]),
    ),
    message(
        explain("idx-unlock-off", "Self-service unlock is off")
            .verdict("Okta does not offer to unlock this account by self-service. The account is locked, and its password is not the problem.")
            .causes(&[cause("The rule of the user's password policy leaves unlocking to administrators.", "Allow `Unlock account` in the rule of the password policy at `Security > Authenticators > Password > Actions > Edit`."), cause("The policy allows it, but another password policy applies to this user, for example the one for users of Active Directory.", "Compare the groups and the source of users of each policy at `Security > Authenticators > Password > Actions > Edit` with the user.")]),
    ),
    message(
        explain("oidc-configuration-missing", "The sign-in has no usable configuration of the identity provider")
            .verdict("{program} wanted to send the browser to Okta, but has no discovery document with the URL, or could not read it. Okta was not asked to sign anybody in.")
            .causes(&[
                cause(
                    "Packages that belong together have different versions, often after an update of one of them. The document is loaded then, but its members are not read.",
                    "Run `dotnet list package --include-transitive`, and bring `Microsoft.IdentityModel.*`, `System.IdentityModel.Tokens.Jwt` and `Microsoft.IdentityModel.Protocols.OpenIdConnect` to one version.",
                ),
                cause(
                    "The versions match, but the discovery document could not be loaded: the authority is wrong, or the machine cannot reach it.",
                    "Run `curl -i` with `{issuer}/.well-known/openid-configuration` on that machine, and look for `IDX20803` in the log of the program.",
                ),
            ]),
    ),
    message(
        explain("oidc-strategy-not-registered", "Passport knows no strategy of this name yet")
            .verdict("No strategy of this name is registered with Passport, so Okta was not asked. The strategy is registered only after the discovery document has been loaded.")
            .causes(&[
                cause(
                    "Loading the discovery document failed, because `issuer` is wrong or the machine cannot reach it. The program went on without the strategy.",
                    "Open `{issuer}/.well-known/openid-configuration` from that machine, and correct `issuer` (`https://{org}/oauth2/default`, for example). `oidc.on(\"error\", console.error)` prints why the discovery failed.",
                ),
                cause(
                    "The server accepted requests before the discovery document had arrived. Then the error appears only in the first seconds after a start.",
                    "Call `app.listen(…)` only when the client is ready: in okta-oidc-middleware, in `oidc.on(\"ready\", …)`.",
                ),
            ]),
    ),
    message(
        explain("okta-plugin-sdk-differs", "The Okta plugin runs with another version of the Java SDK")
            .verdict("Okta was not asked: the Okta Maven plugin or the Okta CLI did not find a field in the Okta SDK for Java that its own version has.")
            .causes(&[cause("`pom.xml` gives the plugin a different version of the SDK than it was built with.", "Remove `okta-sdk-api` and `okta-sdk-impl` from `<dependencies>` of the plugin `okta-maven-plugin` in `pom.xml`, and run `mvn dependency:resolve-plugins` to see which version it gets."), cause("Nothing in `pom.xml` sets the SDK's version: the plugin or the CLI itself is older than the SDK that it finds at run time.", "Set `<version>` of `okta-maven-plugin` to its newest release, or install the newest Okta CLI and look at `okta --version`.")]),
    ),
    message(
        explain("okta-verify-account-unusable", "The account in Okta Verify can no longer be used on this device")
            .verdict("Okta Verify has its own credentials for the account, but Okta does not accept them. The message is not about a token of an app or API.")
            .causes(&[
                cause(
                    "The app was moved to another device, or restored from a backup (iCloud, a migration tool). Its credentials belong to the old device, on which they may still work.",
                    "Remove the account in `Okta Verify`, and add it again: from another device on which it still works, or with `Set up` at `https://{org}` under `Settings > Security Methods`. If the user has no other authenticator, an admin resets it first at `Directory > People > your user > Reset Authenticators`.",
                ),
                cause(
                    "The device is the same, but the user is not active in Okta: suspended, locked or deactivated.",
                    "Look at the status at `Directory > People > your user`. Unsuspend or activate the user there, then try again.",
                ),
                cause(
                    "An admin reset the user's authenticators or deactivated the device, so Okta no longer knows these credentials.",
                    "Look for `user.mfa.factor.deactivate` and `device.lifecycle` at `Reports > System Log`, then remove the account in `Okta Verify` and add it again.",
                ),
            ]),
    ),
    message(
        explain("pkce-needs-https", "The page is not secure, so PKCE cannot run")
            .verdict("Browsers offer Web Crypto, which PKCE (a one-time proof for the sign-in) needs, only on https pages and on `localhost`. Okta was not asked yet.")
            .causes(&[cause("The page is served over `http` from a host other than `localhost`, such as an IP address or a local domain name.", "Serve the page over https, or open it as `http://localhost`.").prevention("Use https with a local certificate during development as well."), cause("The page itself is on https, but a page on http shows it in a frame. The browser does not treat that as secure either.", "Print `window.isSecureContext` in the browser's console: it must be `true`. Serve the outer page over https too.")]),
    ),
    message(
        explain("pkce-not-supported", "The place where the code runs lacks what PKCE needs")
            .verdict("`TextEncoder` or `crypto.subtle` is missing where this code runs, so auth-js cannot make the PKCE verifier (the one-time secret of the sign-in). Okta was not asked yet.")
            .causes(&[cause("The code runs in a test runner (Jest with jsdom) or on a server, which lack `TextEncoder` or `crypto.subtle`.", "In Jest, set both in a file of `setupFiles`: `globalThis.TextEncoder = require(\"util\").TextEncoder;` and `Object.defineProperty(globalThis, \"crypto\", { value: require(\"crypto\").webcrypto });`."), cause("The browser or web view is too old. Then the same page works in a current one.", "Include `@okta/okta-auth-js/polyfill`, or use a current browser. `navigator.userAgent` says which one it is.")]),
    ),
    message(
        explain("popup-blocked", "The browser blocked the popup")
            .verdict("The browser did not open the sign-in window. Okta was not asked.")
            .causes(&[cause("The popup was not opened directly in a click handler: browsers block one that is opened on load, after an `await` or by a timer.", "Call `getWithPopup` directly in the click handler, or use the redirect flow."), cause("The code opens the popup in the click handler, but the user's browser or an extension blocks all popups of this site.", "Use `signInWithRedirect` (`getWithRedirect`), which needs no popup, or allow popups for the site in the browser's settings.")]),
    ),
    message(
        explain("popup-closed", "The user closed the sign-in window")
            .severity(Severity::Warning)
            .verdict("The popup was closed before the sign-in ended. The message shows no refusal by Okta.")
            .causes(&[cause("The user closed the window on purpose. That is not a fault.", "Offer the sign-in again (`getWithPopup`) with the same button; nothing has to be cleaned up."), cause("The window showed an error page, for example about the redirect URI or an assignment, and the user closed it.", "Open the authorize URL (`/authorize`) in a tab, and read what the page says.")]),
    ),
    message(
        explain("postmessage-origin-differs", "The sign-in response has a different origin than the SDK expects")
            .verdict("The SDK dropped the response of the sign-in, because the origins (scheme, host and port) of the page, `redirectUri` and `issuer` do not fit together. The sign-in itself may have worked.")
            .causes(&[cause("The page runs on `{expected}`, but `redirectUri` has the origin `{found}`: another port, `www.`, or `http` instead of `https`.\nThe page runs on a different origin than `redirectUri`: another port, `www.`, or `http` instead of `https`.", "Set `redirectUri` to `window.location.origin + \"/…\"`, and register it at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.").unless(&[Clue::Words("does not match client configuration")]), cause("`issuer` of the SDK has another host than the server that responds, for example the Okta domain where the org uses a custom domain.", "Compare the origin of the message in the console with `issuer`, and use the same host in both.").only(&[Clue::Words("does not match client configuration")])]),
    ),
    message(
        explain("rate-limit-headers-missing", "A 429 came without the headers that tell how long to wait")
            .verdict("The SDK got a status of 429 and stopped, because `X-Rate-Limit-Reset` or `Date` is missing in the response or cannot be read. No credential was refused.")
            .causes(&[cause("A proxy, a firewall or another edge in front of Okta limits requests on its own: a 429 of Okta's API has `X-Rate-Limit-Limit` and `X-Rate-Limit-Reset`.", "Repeat the request with `curl -i` from the same machine. Without `X-Okta-Request-Id`, look at what `Server` or `Via` names, wait as long as `Retry-After` says, and send fewer requests at a time."), cause("The 429 is Okta's, and a proxy or a test server removes or rewrites the headers of its response.", "Compare the headers with those of the same `curl -i` without the proxy (`--noproxy '*'`), and let it pass `X-Rate-Limit-Reset` and `Date` on.")]),
    ),
    message(
        explain("redirect-without-response", "The callback URL holds no response from Okta")
            .verdict("The callback URL that the SDK read has neither a code nor a token nor an error. Okta's response was lost, or there was none.")
            .causes(&[cause("On a phone, the browser came back to the app without Okta's response: another app (or a second build of this one) has registered the same URL scheme, or the app was started again during the sign-in.", "Give the app its own scheme, such as `com.acme.orders:/callback`: in `CFBundleURLTypes` of `Info.plist`, or as `appAuthRedirectScheme` in `build.gradle`. Register it at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`, and remove other builds from the device.").only(&[Clue::Words("a code was required but wasn't"), Clue::Words("neither a url or an error"), Clue::Words("unknown response from browser")]), cause("Okta sent the response, but a router or a redirect cut off the query or the fragment before the SDK read it.", "Look at the URL at the moment of the callback: it must have `?code=…&state=…`. Configure the router so that it keeps them.").unless(&[Clue::Words("a code was required but wasn't"), Clue::Words("neither a url or an error"), Clue::Words("unknown response from browser")]), cause("The user opened the callback page directly, from a bookmark or by a reload, so no response came with it.", "Start the sign-in again from the app's own page, and have the callback page send visitors without `code` in the URL there.").unless(&[Clue::Words("a code was required but wasn't"), Clue::Words("neither a url or an error"), Clue::Words("unknown response from browser")]), cause("The SDK looks for the response in the fragment but Okta sends it in the query, or the other way round.", "Set `responseMode` to what arrives. With `pkce: true` it is `query`.").unless(&[Clue::Words("a code was required but wasn't"), Clue::Words("neither a url or an error"), Clue::Words("unknown response from browser")])]),
    ),
    message(
        explain("request-never-answered", "The request got no response that the app can read")
            .verdict("The request failed before any status arrived, so no token and no password was refused. A browser shows more in its network panel than the page can read.")
            .causes(&[cause("The server did not respond within the time that the client waits.", "Run `time curl -sS -o /dev/null https://{org}/.well-known/openid-configuration` in the same network: more than a few seconds points to the network or a proxy. Look at `https://status.okta.com` for the same time.").only(&[Clue::Words("timed out"), Clue::Words("timed_out")]), cause("The device is offline, so nothing was sent. Then other websites do not load either.", "Open `https://status.okta.com` in the same browser.").only(&[Clue::Words("err_internet_disconnected")]), cause("Something on this computer stopped the request: an extension such as a content blocker (`ERR_BLOCKED_BY_CLIENT`), or a policy of the company (`ERR_BLOCKED_BY_ADMINISTRATOR`).", "Open the page in a private window without extensions, and look for the Okta domain in `URLBlocklist` at `chrome://policy`.").only(&[Clue::Words("err_blocked_by_client"), Clue::Words("err_blocked_by_administrator")]), cause("The response came, but its headers do not let this page show it. Okta's sign-in pages refuse to be shown in a frame.", "Open the sign-in in the window itself (`signInWithRedirect`) in place of a frame. To allow the frame, add its page at `Security > API > Trusted Origins > Add Origin`, and select `iFrame embed`.").only(&[Clue::Words("err_blocked_by_response")]), cause("A page in a browser sent the request, but its origin is not a trusted origin in Okta. Then the browser's console also mentions CORS.", "Add the origin at `Security > API > Trusted Origins > Add Origin`, and select `CORS`.").unless(&[Clue::Words("err_name_not_resolved"), Clue::Words("err_connection_"), Clue::Words("err_internet_disconnected"), Clue::Words("err_network_changed"), Clue::Words("err_timed_out"), Clue::Words("err_blocked_by"), Clue::Words("request timed out")]), cause("The network, a VPN or a proxy on the way ended the connection, or a firewall there drops the packets to Okta.", "Run `curl -v {issuer}/.well-known/openid-configuration` on the same computer, with and without the VPN, and compare where the two end. A firewall must allow `*.okta.com` and `*.oktacdn.com` on port 443.\nRun `curl -v` for the URL of the request on the same computer, with and without the VPN, and compare where the two end. A firewall must allow `*.okta.com` and `*.oktacdn.com` on port 443.").any(&[Clue::Words("err_connection_"), Clue::Words("err_network_changed"), Clue::Words("connection was lost")]).unless(&[Clue::Words("err_name_not_resolved"), Clue::Words("err_internet_disconnected"), Clue::Words("err_blocked_by")]), cause("The content security policy of the page does not allow the host (`connect-src`).", "Look for `Content Security Policy` in the browser's console, and add the host that it names to `connect-src`.").any(&[Clue::Words("content security policy"), Clue::Words("connect-src")]).unless(&[Clue::Words("err_name_not_resolved"), Clue::Words("err_connection_"), Clue::Words("err_internet_disconnected"), Clue::Words("err_network_changed"), Clue::Words("err_timed_out"), Clue::Words("err_blocked_by"), Clue::Words("request timed out")]), cause("The user left the page while the request was running, so the browser canceled it. Nothing is wrong then.", "Ignore the error in monitoring if the page was unloading (`pagehide`).").unless(&[Clue::Words("err_name_not_resolved"), Clue::Words("err_internet_disconnected"), Clue::Words("request timed out"), Clue::Words("err_blocked_by")]), cause("`issuer` names a host that does not exist. Then every request fails from the start.", "Open `{issuer}/.well-known/openid-configuration` in the browser.").any(&[Clue::Words("err_name_not_resolved")]).unless(&[Clue::Words("err_connection_"), Clue::Words("err_internet_disconnected"), Clue::Words("err_network_changed"), Clue::Words("timed_out"), Clue::Words("timed out"), Clue::Words("err_blocked_by")])]),
    ),
    message(
        explain("response-not-readable", "The response is not the JSON that its type says")
            .verdict("The server announced JSON and sent something else, or the response was cut off. Whether the request succeeded is not known.")
            .causes(&[cause("The code that failed decodes a JWT, but got something else: an opaque token, a whole response or an error page.", "Print the first ten characters of what is passed to `decode` (a JWT starts with `eyJ`) and its length, right before that line. Look at the status of the token request too: if it failed, the program passed its error page on.").only(&[Clue::Words("jose/jws.py"), Clue::Words("jose/jwt.py"), Clue::Words("jwt/api_jws.py"), Clue::Words("jwt/api_jwt.py"), Clue::Words("jwt.decode("), Clue::Words("jwt/decode.js"), Clue::Words("jws/lib/")]), cause("A page came instead of JSON: a proxy's error page, a sign-in page, or the web application's own `index.html` for an unknown path.", "Run `curl -i` for the same URL, and look at `Content-Type` (`text/html`) and the first line of the body."), cause("The body is empty, as with 204, or because the server failed before it wrote one.", "Look at the status and `Content-Length`, and read the body only if there is one.").any(&[Clue::Words("Unexpected end of JSON input"), Clue::Words("end-of-input")]), cause("The connection ended before the whole body had arrived.", "Compare `Content-Length` with the bytes received, and look at the time limits of the proxies in between.")]),
    ),
    message(
        explain("sdk-arguments-outdated", "The code calls a method of the SDK with arguments of another version")
            .verdict("Okta was not asked: version 3 of okta-sdk-python checks the arguments of each method, and one has a different type than the method takes.")
            .causes(&[cause("The code passes a dict of query parameters, as version 2 took it.", "Pass them by name: `await client.list_applications(q=\"name\", limit=50)` in place of `list_applications({\"q\": \"name\"})`. The line above `Input should be` names the argument (a number counts them, with the client as 0)."), cause("The argument has the right name, but it is a dict or a string, and the method takes a model of `okta.models`.", "Build the model (`except pydantic.ValidationError as e: print(e.errors())` lists for each argument the value that was passed), or stay with version 2: `pip install \"okta<3\"`.")]),
    ),
    message(
        explain("sdk-authorization-mode-unknown", "The authorization mode is not one that the SDK knows")
            .verdict("Okta was not asked: the setting names a mode that the SDK does not have.")
            .causes(&[cause("The value has a typing mistake or different capital letters than the SDK expects.", "Use `SSWS`, `PrivateKey` or `Bearer` exactly (the SDK for Go also takes `JWT`)."), cause("The code has the right value, and an environment variable or file overrides it.", "Print `OKTA_CLIENT_AUTHORIZATIONMODE`, and look into `~/.okta/okta.yaml`.")]),
    ),
    message(
        explain("sdk-call-outdated", "The code is written for an older version of the SDK")
            .verdict("The code calls the SDK in a way that was removed. Okta was not asked.")
            .causes(&[cause("The code follows a tutorial or sample for auth-js 2 or earlier, and the installed version is newer.", "Run `npm ls @okta/okta-auth-js` to see the installed version. From 3.0 on, `token.getWithRedirect`, `token.getWithPopup` and `token.getWithoutPrompt` take one object: `oktaAuth.token.getWithRedirect({ scopes: [\"openid\"] })`."), cause("The code worked until an update of the lock file brought the new version.", "Restore the earlier lock file to get the app running again (`git log -p package-lock.json` shows the version), then change the code by the migration notes in the README of `@okta/okta-auth-js`. Do not stay on version 2.")]),
    ),
    message(
        explain("sdk-config-incomplete", "The SDK was configured without something that it needs")
            .verdict("Okta was not asked: the SDK stopped at its own configuration. Its message names the option.")
            .causes(&[cause("The option (or the argument of this one function) is set, but has a form that the SDK does not take.", "Correct what the message names: `storage: 'localStorage'` (or `sessionStorage`, `cookie`, `memory`), `responseType: ['token', 'id_token']`, `cookies: { secure: true, sameSite: 'lax' }`, `idx: { version: '1.0.0' }`, or `enrollAmrValues` and `acrValues` of `endpoints.authorize.enrollAuthenticator`.").only(&[Clue::Words("unrecognized storage option"), Clue::Words("unknown api version"), Clue::Words("as an array"), Clue::Words("'secure' and 'samesite'"), Clue::Words("enroll_amr_values must"), Clue::Words("acr_values must")]), cause("The environment variable behind the option was not set when the app was built or started, so the SDK got `undefined`.", "Print the options in the constructor, and set `issuer: \"https://{org}/oauth2/default\"`, `clientId` and `redirectUri`.").prevention("Check environment variables when the app is built, not in the browser.").unless(&[Clue::Words("unrecognized storage option"), Clue::Words("unknown api version"), Clue::Words("as an array"), Clue::Words("'secure' and 'samesite'"), Clue::Words("enroll_amr_values must"), Clue::Words("acr_values must")]), cause("The option is written under a different name than the SDK reads, such as `client_id` instead of `clientId`.", "Compare the names in the constructor with `issuer`, `clientId`, `redirectUri` and `scopes`.").unless(&[Clue::Words("unrecognized storage option"), Clue::Words("unknown api version"), Clue::Words("as an array"), Clue::Words("'secure' and 'samesite'"), Clue::Words("enroll_amr_values must"), Clue::Words("acr_values must")]), cause("The SDK compares a token with its own settings, and the token, `issuer` or `clientId` is empty.", "Print `oktaAuth.options.issuer`, `oktaAuth.options.clientId` and the length of the token right before `oktaAuth.token.verify(…)`: all three must be set.").only(&[Clue::Words("arguments are all required")])]),
    ),
    message(
        explain("sdk-gave-up-waiting", "The SDK stopped waiting before Okta's rate limit was reset")
            .verdict("Okta answered 429, and the SDK's own time limit ends before Okta's limit is reset. The credential is valid.")
            .causes(&[cause("The limit counts requests per minute, and `requestTimeout` of the SDK is shorter than the rest of the minute.", "Raise `okta.client.rateLimit.requestTimeout` (or `requestTimeout`), or retry in your own code after `X-Rate-Limit-Reset`."), cause("Too many requests run at the same time: both limits in the headers are then 0, and waiting longer does not help.", "Send fewer requests at the same time. `X-Rate-Limit-Limit: 0` with `X-Rate-Limit-Remaining: 0` shows this case.")]),
    ),
    message(
        explain("sdk-instance-missing", "The framework SDK did not get its OktaAuth instance")
            .verdict("Okta was not asked: the framework's wrapper was set up without a value that it needs.")
            .causes(&[cause("The code does not pass `oktaAuth` to the component, or passes it under another name.", "Pass it: `<Security oktaAuth={oktaAuth} restoreOriginalUri={…}>`, `app.use(OktaVue, { oktaAuth })` or `OktaAuthModule.forRoot({ oktaAuth })`.").unless(&[Clue::Words("restoreOriginalUri")]), cause("`oktaAuth` is created inside the component or after it, so it is still undefined when the component renders.", "Create `const oktaAuth = new OktaAuth({…})` in a separate module, outside of any component.").unless(&[Clue::Words("restoreOriginalUri")]), cause("`restoreOriginalUri` is missing on the component, which needs it to go back to the page where the sign-in was started.", "Pass it: `restoreOriginalUri={async (_oktaAuth, uri) => navigate(toRelativeUrl(uri || \"/\", window.location.origin), { replace: true })}` (`history.replace(…)` with React Router 5).").only(&[Clue::Words("No restoreOriginalUri")]), cause("`restoreOriginalUri` is set twice: on the component and on `oktaAuth`. The SDK uses the component's function, and nothing fails.", "Remove `restoreOriginalUri` from `new OktaAuth({…})`.").only(&[Clue::Words("Two custom restoreOriginalUri")])]),
    ),
    message(
        explain("sdk-issuer-not-url", "`issuer` is not a URL")
            .verdict("{program} got something other than a URL as the issuer, so Okta was not asked.")
            .causes(&[cause("The environment variable behind `issuer` is undefined when the app is built. Bundlers take only names with their own prefix.", "Print `issuer` before `new OktaAuth(…)`, and name the variable `REACT_APP_…` (Create React App) or `VITE_…` (Vite).").any(&[Clue::Words("property 'split'"), Clue::Words("reading 'split'")]).unless(&[Clue::Words("doesn't represent a valid url"), Clue::Words("was not a valid url")]), cause("The variable is set, but its value has no `https://` at its start, or holds only the first part of the Okta domain.", "Write `issuer: \"https://{org}/oauth2/default\"`.").unless(&[Clue::Words("property 'split'"), Clue::Words("reading 'split'")]), cause("The value looks right, but quotes are a part of it: `docker run --env-file` and `environment:` lists of Compose keep them, so that the value starts with `\"`.", "Print the variable inside the container with `env`, and write `OIDC_ISSUER=https://…` without quotes.").any(&[Clue::Words("no protocol: \""), Clue::Words("no protocol: '"), Clue::Words("no protocol: \\\"")])]),
    ),
    message(
        explain("sdk-key-type-unsupported", "The SDK cannot use this kind of key")
            .verdict("Okta was not asked: the SDK does not sign with this type of private key.")
            .causes(&[cause("The setting holds a public key or a certificate instead of the private key.", "Look at its first line: it must be `-----BEGIN PRIVATE KEY-----` or `-----BEGIN RSA PRIVATE KEY-----`.").any(&[Clue::Words("is not an rsa or ec key")]), cause("The private key is of a type that this SDK does not sign with, such as Ed25519 or, in some SDKs, EC.", "Generate an RSA key with `openssl genrsa -out key.pem 2048`, and register its public half at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.").any(&[Clue::Words("ECDSA"), Clue::Words("The kty"), Clue::Words("key type"), Clue::Words("expected rsa key")]), cause("The RSA key is in the wrong format: the SDK expects a PEM and got a JWK, or the other way round.", "Compare the form with the SDK's README, and convert it. A JWK starts with `{\"kty\":\"RSA\"`, a PEM with `-----BEGIN`.").any(&[Clue::Words("given is of the wrong type"), Clue::Words("key is of the wrong type")])]),
    ),
    message(
        explain("sdk-model-too-strict", "The SDK cannot read Okta's response, which is not at fault")
            .verdict("Okta answered the request. The SDK has a model (a class for the response) that is stricter than what Okta sends. The credential and the request are right.")
            .causes(&[cause("The model requires a field that Okta leaves out, or does not know a value that Okta sends: SAML apps from the catalog lack `assertionSigned` and others. One such object spoils the whole list.", "Install the newest release: `pip install -U okta` (3.4.6 no longer requires those fields of SAML apps). If the message stays in version 3, use version 2 with `pip install \"okta<3\"`."), cause("The newest release is installed, but its model still does not fit this object.", "Read the response yourself, with the path of your request: `curl -H \"Authorization: SSWS $TOKEN\" \"https://{org}/api/v1/apps\"`. Report the line with `type=` at the SDK's issues.")]),
    ),
    message(
        explain("sdk-openid-scope-missing", "An ID token was requested without the scope `openid`")
            .verdict("The SDK did not send the request, because an ID token needs the scope `openid`. Okta was not asked.")
            .causes(&[cause("The list `scopes` in `new OktaAuth({…})` has no `openid`, often because it was copied from an API's settings.", "Write `scopes: [\"openid\", \"profile\"]`."), cause("The code passes another list of scopes where it starts the sign-in, which replaces the list in the configuration.", "Search the code for `scopes:` in `signInWithRedirect`, `getWithPopup` and `getWithoutPrompt`, and add `openid` there."), cause("The app needs only an access token, but `responseType` also asks for an ID token (the SDK's default is both).", "Ask with `responseType: \"token\"`.")]),
    ),
    message(
        explain("sdk-org-url-wrong", "The Okta domain in the settings is not usable")
            .verdict("{program} stopped at `{found}`, before it sent a request: that is not a usable Okta domain. No credential was refused.\n{program} stopped at the Okta domain in its settings, before it sent a request. No credential was refused.")
            .causes(&[cause("The URL that Terraform put together from `org_name` and `base_url`, or the one in `http_proxy`, is not a URL.", "Write `org_name = \"acme\"` and `base_url = \"okta.com\"`, both without `https://`. Only `http_proxy` has a scheme (`http://proxy:8080`).").only(&[Clue::Words("http_proxy value")]), cause("The domain was put together from two values that both have `.com` or `https://`, so it holds `.com.com` or `https://` twice.", "Set `Okta:OktaDomain` (`orgUrl`, `OKTA_CLIENT_ORGURL`) to `https://<your org>.okta.com`. In Terraform, `org_name` has the first part only and `base_url` `okta.com`.").any(&[Clue::Words("typo in your okta domain")]).unless(&[Clue::Words("http_proxy value")]), cause("The URL was copied from the browser, and has `-admin` in its name or a path after it.", "Remove `-admin` and everything after `.com`: `https://{org}`.").unless(&[Clue::Words("typo in your okta domain")])]),
    ),
    message(
        explain("sdk-release-faulty", "This release of the SDK is faulty")
            .verdict("The SDK stopped before it sent anything: its generated parts do not match each other. Your client ID, key and scopes were not looked at, and Okta was not asked.")
            .causes(&[cause(
                "The installed release has a fault that a later one corrects. With `Authentication undefined`, it is 10.0.0 of okta-sdk-java.",
                "Run `mvn dependency:tree -Dincludes=com.okta.sdk`, and raise all artifacts of `com.okta.sdk` together to the newest release. If an update brought the fault, stay with the release before it for now.",
            )]),
    ),
    message(
        explain("sdk-router-unsupported", "`SecureRoute` works only with React Router 5")
            .verdict("The installed React Router is newer than the component `SecureRoute`, which works only with version 5. Okta was not asked.")
            .causes(&[cause("`react-router-dom` 6 or later is installed on purpose, but the code still uses `SecureRoute` of a version 5 sample.", "Use a route guard of your own with `useOktaAuth()`, as the samples of `@okta/okta-react` for React Router 6 do."), cause("An update of the dependencies installed the newer router as a side effect.", "Run `npm ls react-router-dom` to see who asks for it, and go back with `npm install react-router-dom@5` if the app cannot be changed now.")]),
    ),
    message(
        explain("sdk-scopes-not-list", "`scopes` must be a list")
            .verdict("The SDK got a string where it expects a list of scopes. Okta was not asked.")
            .causes(&[cause("The scopes were passed as one string, such as `\"openid email\"`. That is the form of a request's `scope` parameter, not of the SDK's option.", "Write `scopes: [\"openid\", \"email\"]`."), cause("The list comes from an environment variable, which is always a string.", "Split it before you pass it: `process.env.SCOPES.split(\" \")`.")]),
    ),
    message(
        explain("sdk-settings-missing", "The SDK was not given all that it needs")
            .verdict("The SDK stopped at its own settings before it asked Okta anything, so no credential was refused. The message names that setting.")
            .causes(&[cause("The setting that the message names (URL, token, client ID, scopes or key) is empty in the environment or the file, or has a value that the SDK does not take.", "Set `okta.client.orgUrl` and `okta.client.token` (or `clientId`, `scopes` and `privateKey` with `authorizationMode: PrivateKey`) in `~/.okta/okta.yaml`, or as `OKTA_CLIENT_…` variables.").unless(&[Clue::Words("with your okta domain"), Clue::Words("with your okta api token"), Clue::Words("with the client id of"), Clue::Words("with the client secret of")]), cause("A placeholder of the sample, such as `{yourOktaDomain}` or `{apiToken}`, is still among the settings.", "Replace `{yourOktaDomain}` and `{apiToken}` with the real values.").any(&[Clue::Words("with your okta domain"), Clue::Words("with your okta api token"), Clue::Words("with the client id of"), Clue::Words("with the client secret of")]), cause("The program uses Okta's JWT verifier, and its issuer or client ID is empty.", "Print the options before the verifier is created: `new OktaJwtVerifier({ issuer: \"https://{org}/oauth2/default\", clientId: \"0oa…\" })` in JavaScript, `AccessTokenVerifier(issuer=…, audience=…)` in Python. It needs no API token.").only(&[Clue::Words("jwt-verifier"), Clue::Words("jwtverifier"), Clue::Words("jwt_verifier"), Clue::Words("JWTInvalidConfig"), Clue::Words("Your Issuer is missing")]), cause("The program is a Spring Boot or ASP.NET Core app, where the settings have other names than in the SDK.", "Set `okta.oauth2.issuer`, `okta.oauth2.client-id` and `okta.oauth2.client-secret` in `application.properties`; in ASP.NET Core, `OktaDomain`, `ClientId` and `ClientSecret` of `OktaMvcOptions` or `OktaWebApiOptions`.").only(&[Clue::Words("okta-spring"), Clue::Words("okta.oauth2"), Clue::Words("okta.spring"), Clue::Words("Okta.AspNet"), Clue::Words("client secret")])]),
    ),
    message(
        explain("sdk-token-argument-wrong", "The SDK got something other than its token object")
            .verdict("okta-auth-js refused the argument of its function before it looked at any token: it is not the token object that the function takes. Okta was not asked.")
            .causes(&[cause("The code passed the raw JWT. The SDK needs its own object, which also holds the scopes and the expiry.", "Pass the object from `await tokenManager.getTokens()` (`tokens.idToken`, not `tokens.idToken.idToken`).").unless(&[Clue::Words("only idtokens")]), cause("The argument of `token.verify` has no field `idToken`: it is the access token object, the raw JWT as a string, or `undefined`, because nobody is signed in yet or the sign-in did not ask for `openid`.", "Pass the ID token object: `const { idToken } = await authClient.tokenManager.getTokens(); if (idToken) await authClient.token.verify(idToken);`. If `idToken` is `undefined` after a sign-in, add `openid` to `scopes` in `new OktaAuth({…})`. Access tokens are checked by your API, not by this function.").only(&[Clue::Words("only idtokens")]), cause("The code passes a token of a different kind than the function takes, or all tokens in one object.", "Pass one token object: `token.renew(tokens.accessToken)` or `revokeAccessToken(tokens.accessToken)`, with `const tokens = await authClient.tokenManager.getTokens()`.").unless(&[Clue::Words("only idtokens")]), cause("The code reads the token from storage, where another version of the SDK or your own code wrote it in another form.", "In the browser's developer tools, delete `okta-token-storage` at `Application > Local storage`, and sign in again.")]),
    ),
    message(
        explain("sdk-tokens-absent", "The app has no token here")
            .verdict("The SDK was asked to use, renew or read a token that it does not have. Okta was not asked.")
            .causes(&[cause("Nobody is signed in in this tab, or the tokens expired and were removed.", "Check `await oktaAuth.isAuthenticated()` first, and call `signInWithRedirect()` if it is `false`."), cause("The user is signed in, but the tokens are stored under another key or only in memory, and the page was reloaded.", "Use the same `tokenManager.storage` everywhere in the app.")]),
    ),
    message(
        explain("sdk-version-too-old", "The versions of Okta's JavaScript SDKs do not go together")
            .verdict("Okta was not asked: `@okta/okta-auth-js` and the package that uses it in the page need different versions.")
            .causes(&[cause("The installed `@okta/okta-auth-js` is older than the version that the framework SDK (`okta-react`, `okta-angular`, `okta-vue`) requires.", "Run `npm ls @okta/okta-auth-js`, and update it to the version that the message or `peerDependencies` of the framework SDK names.").unless(&[Clue::Words("relatesto")]), cause("The version is new enough, but the package is installed twice, so two versions meet in one page.", "Run `npm dedupe`, and look again with `npm ls @okta/okta-auth-js`: it must list one version.").any(&[Clue::Words("emitter should be initialized")]).unless(&[Clue::Words("relatesto")]), cause("Only one version is installed, but it is too old for a sign-in step that Okta sends.", "Update `@okta/okta-auth-js` to the newest version (`npm install @okta/okta-auth-js@latest`).").only(&[Clue::Words("relatesto")])]),
    ),
    message(
        explain("session-needs-redirect", "A background request cannot ask for MFA")
            .verdict("The app asked without a prompt (`prompt=none`), and the policy requires the user to sign in again or to use MFA. The client and its redirect URI are accepted.")
            .causes(&[cause("The session is older or weaker than the app sign-in policy requires.", "Redirect the user to the sign-in (`signInWithRedirect`) instead of asking in the background."), cause("The session satisfies the policy, but the browser blocks third-party cookies, so Okta does not see it.", "Serve Okta from a custom domain of the same site as the app (`Customizations > Brands > your brand > Domains > Custom domain`).")]),
    ),
    message(
        explain("session-redirect-not-trusted", "Okta refused to create a session cookie for this redirect")
            .verdict("`/login/sessionCookieRedirect` responded with a 400 page, so no `sid` cookie was set. The password is not the problem: it was accepted before.")
            .causes(&[cause("Scheme, host and port of `redirectUrl` are not in the org's list of trusted origins, or are listed without `Redirect`.", "Add that origin at `Security > API > Trusted Origins > Add Origin`, and select `Redirect`."), cause("The origin is trusted, but the session token was already used, or is older than 5 minutes.", "Sign in again (`/api/v1/authn`), and use the new `sessionToken` once.")]),
    ),
    message(
        explain("storage-shared", "The stored sign-in belongs to another configuration of the SDK")
            .severity(Severity::Warning)
            .verdict("The entries that the SDK finds in the browser's storage belong to a different configuration than the current one. Okta was not asked.")
            .causes(&[cause("Two apps, or two client IDs, run on one origin at the same time and store their sign-ins under the same key.", "Give each app its own `storageManager` keys, or its own origin.").unless(&[Clue::Words("token does not match the client configuration")]), cause("Only one app runs there, but an earlier project on `localhost` left entries, or `clientId`, `issuer` or `redirectUri` was changed while a sign-in was open.", "Delete what starts with `okta-` in the session and local storage of the browser, and start the sign-in again.").unless(&[Clue::Words("token does not match the client configuration")]), cause("On a phone, the app kept a token of an earlier version with another client ID or issuer.", "Compare `clientId` and `issuer` of the stored token with the configuration, and sign in again (`Credential.default` with `remove()` in the Swift SDK).").only(&[Clue::Words("client configuration.")])]),
    ),
    message(
        explain("terraform-arguments-conflict", "Two arguments are set that exclude each other")
            .verdict("Terraform stopped before it asked Okta anything: two arguments with the same purpose are both set.")
            .causes(&[
                cause(
                    "The provider has two credentials: `api_token` in the provider block, and `client_id` from an environment variable, or the other way round. The provider reads variables also where the block does not name them.",
                    "Print the names with `env | cut -d= -f1 | grep OKTA`, and `unset` the variables of the credential that you do not use: `OKTA_API_TOKEN`, `OKTA_ACCESS_TOKEN`, or `OKTA_API_CLIENT_ID`, `OKTA_API_SCOPES` and `OKTA_API_PRIVATE_KEY`.",
                )
                .any(&[Clue::Words("\"api_token\""), Clue::Words("\"client_id\""), Clue::Words("\"access_token\""), Clue::Words("in provider")]),
                cause(
                    "The resource sets both arguments that the message names.",
                    "Remove one of the two from the resource, and run `terraform plan`.",
                ),
            ]),
    ),
    message(
        explain("terraform-arguments-missing", "The arguments of the resource do not go together")
            .verdict("The provider stopped before it asked Okta anything: arguments of a resource are missing, exclude each other, or ask Okta for something that it cannot do. The credential is not the problem.")
            .causes(&[cause("One argument of the resource requires others, but these are not set. The message names both.", "Add the arguments that the message lists to the resource, and run `terraform plan`.").unless(&[Clue::Words("built-in okta network zone"), Clue::Words("can not create inactive"), Clue::Words("can not create an inactive"), Clue::Words("updated to staged"), Clue::Words("of a deprovisioned user"), Clue::Words("change the app_id")]), cause("No argument is missing, but two of them exclude each other, a value is not allowed together with another, or they ask Okta for something impossible, such as creating an object that each org has already.", "Correct the argument that the message names in the resource, and run `terraform plan`. The page of the resource in the Terraform registry lists which go together.").any(&[Clue::Words("built-in okta network zone"), Clue::Words("can not create inactive"), Clue::Words("can not create an inactive"), Clue::Words("updated to staged"), Clue::Words("of a deprovisioned user"), Clue::Words("change the app_id")])]),
    ),
    message(
        explain("terraform-auth-server-object-not-found", "The authorization server has no claim or policy with this name")
            .verdict("Okta answered, so the credential works. The authorization server of `auth_server_id` has no claim or policy named `{name}`.\nOkta answered, so the credential works. The authorization server of `auth_server_id` has no claim or policy with the name in the configuration.")
            .causes(&[
                cause(
                    "`auth_server_id` names one authorization server (often `default`), but the claim or policy was created on another.",
                    "List the claims with `GET /api/v1/authorizationServers/{authServerId}/claims`, and the policies with `GET /api/v1/authorizationServers/{authServerId}/policies`. Then correct `auth_server_id`.",
                ),
                cause(
                    "The claim or policy has another name: it was renamed, or its capital letters or spaces differ.",
                    "Copy the name from `Security > API > Authorization Servers > your server > Claims` or from `Security > API > Authorization Servers > your server > Access Policies`.",
                ),
                cause(
                    "The same run creates the claim or policy, and Terraform reads the data source before it exists.",
                    "Use the resource itself (`okta_auth_server_claim.<name>.id` or `okta_auth_server_policy.<name>.id`) instead of the data source, or add `depends_on`.",
                ),
                cause(
                    "The provider is set to another org, such as preview instead of production.",
                    "Compare `org_name` and `base_url` of the provider (or `OKTA_ORG_NAME` and `OKTA_BASE_URL`) with the URL of the Admin Console.",
                ),
            ]),
    ),
    message(
        explain("terraform-credentials-refused", "The Terraform provider could not sign in to Okta")
            .verdict("The provider checks its credentials first, with a request for the current user, and that failed. No resource was changed.")
            .causes(&[cause("The provider uses `api_token`, and it is wrong, was revoked, or belongs to another org.", "Check `org_name`, `base_url` and `api_token` (or `OKTA_ORG_NAME`, `OKTA_BASE_URL` and `OKTA_API_TOKEN`): `curl -i -H \"Authorization: SSWS $OKTA_API_TOKEN\" https://{org}/api/v1/users/me` must respond with 200.").any(&[Clue::Words("v3 sdk client"), Clue::Words("v2 sdk client")]), cause("The provider uses `client_id`, `scopes` and `private_key`, and Okta refused the token request.", "Compare `private_key_id` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, and the scopes with `Applications and Resources > Applications > your app > Okta API Scopes`."), cause("The credential is right, but `org_name` contains `-admin` or a whole URL, so the request goes to another host.", "Write `org_name = \"acme\"` and `base_url = \"okta.com\"`.")]),
    ),
    message(
        explain("terraform-feature-not-available", "The org lacks the feature that the resource configures")
            .verdict("The provider looked at the org and found that the feature is not there. The credential is not the problem.")
            .causes(&[
                cause("The org runs on Classic Engine, and the resource needs Identity Engine.", "Look in the Admin Console: `Security > Global Session Policy` exists only in Identity Engine. Remove the resource or argument for orgs on Classic Engine.").only(&[Clue::Words("OIE Orgs only"), Clue::Words("sign-on policy")]),
                cause("The feature or authenticator is not enabled in this org.", "Enable the authenticator at `Security > Authenticators`, or the feature at `Settings > Features`.").only(&[Clue::Words("not enabled"), Clue::Words("not available")]),
                cause("The resource is an app of a type that takes no app sign-in policy, such as a service app.", "Remove `authentication_policy` from that resource.").only(&[Clue::Words("sign-on policy")]),
            ]),
    ),
    message(
        explain("terraform-inconsistent-result", "Okta returned a different value than Terraform planned")
            .verdict("Terraform itself says this: the provider read back a different value than the plan had. Okta did not refuse the change.")
            .causes(&[cause("Okta stores the value in another form than Terraform sent it (the order of a list, capital letters, a default for an empty value), or somebody changed it during the run.", "Copy the value that Okta returns into the configuration, then run `terraform plan` again."), cause("The provider has a fault in this attribute. Then the same difference comes back in every run, although nobody changes the value.", "Update the provider (`terraform init -upgrade`), and search its issues for the name of the attribute.")]),
    ),
    message(
        explain("terraform-object-not-found", "The provider finds no such object in the org")
            .verdict("Okta answered, so the credential works. No single object has the name or ID that the configuration asks for.")
            .causes(&[
                cause("Several groups start with `{name}`, but the data source takes only one.\nSeveral groups start with this name, but the data source takes only one.", "Write the whole name into `name`, or use `id`. `GET /api/v1/groups?q=` with the name lists the groups that match.").only(&[Clue::Words("select a more precise")]), cause("The object exists under another name: it was renamed in the Admin Console, or its capital letters or spaces differ.", "Copy the name from the Admin Console, or look it up by ID, for example with `GET /api/v1/groups?q=` and the beginning of the name.").unless(&[Clue::Words("select a more precise")]),
                cause("The provider is set to another org, such as preview instead of production.", "Compare `org_name` and `base_url` of the provider (or `OKTA_ORG_NAME` and `OKTA_BASE_URL`) with the URL of the Admin Console.").unless(&[Clue::Words("select a more precise")]),
                cause("The same run creates the object, and Terraform reads the data source before it exists.", "Use the resource itself (`okta_group.sales.id`) instead of the data source, or add `depends_on`.").unless(&[Clue::Words("select a more precise")]),
                cause("The object exists, but the admin role behind the credential does not see it.", "Give the role a resource set that holds it, at `Security > Administrators > Resources`.").unless(&[Clue::Words("select a more precise")]),
            ]),
    ),
    message(
        explain("terraform-priority-shifted", "Okta gave the rule another priority")
            .verdict("Okta created the rule, but with a different priority than the configuration asks for. The rule itself was accepted.")
            .causes(&[cause("Terraform creates several rules or policies at the same time, so they arrive in another order.", "Make each wait for the one before it with `depends_on`. For rules of an app sign-in policy, put them into one `okta_app_signon_policy_rules`, which sends them in order."), cause("The priority is above the number of rules, or leaves a gap. Okta then takes the next free one.", "Set priorities without gaps, starting at `1`."), cause("Rules that Terraform does not know are in the same policy and count too.", "Compare with `GET /api/v1/policies/{policyId}/rules`, and import the others or leave room for them.")]),
    ),
    message(
        explain("terraform-provider-crashed", "The Terraform provider crashed")
            .verdict("The provider's process ended in the middle of the run. That is a fault of the provider, often after Okta answered, so the object may exist although the run failed.")
            .causes(&[cause("The provider read a field that is empty in Okta's response or in the configuration, and stopped with a panic (`nil pointer dereference`).", "Install the newest release with `terraform init -upgrade`, and run `terraform plan` again. The first line under `goroutine` in the stack trace names the resource: search for it in the issues of `terraform-provider-okta`."), cause("Okta created the object before the crash, but Terraform's state does not have it.", "Bring it into the state with `terraform import`, or delete it in Okta before the next run."), cause("The operating system ended the process because memory ran out. Then the output has no `panic`.", "Look for `oom` in the system's log, and lower `-parallelism`.")]),
    ),
    failed_step(
        explain("terraform-step-failed", "Okta refused a request of the Terraform provider")
            .verdict("For `{step}` the provider sent {call} to Okta, which needs the scope `{needs}`, and Okta refused it. The words after the last colon are usually Okta's own. The syntax of the configuration is not the problem.\nFor `{step}` the provider sent {call} to Okta, and Okta refused it. The words after the last colon are usually Okta's own. The syntax of the configuration is not the problem.\nThe provider asked Okta to do what the line names, and Okta refused. The words after the last colon are usually Okta's own. The syntax of the configuration is not the problem.")
            .causes(&[
                cause(
                    "The provider uses OAuth, but its token lacks the scope for this request. Okta then responds with 403 and `WWW-Authenticate: … error=\"insufficient_scope\"`.",
                    "A Super Admin grants the scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`. Add it to `scopes` of the provider block too.",
                )
                .unless(ACCEPTED),
                cause(
                    "The service app, or the owner of the API token, has no admin role that allows the request. Okta then responds with 403 and E0000006.",
                    "Give the app a role at `Applications and Resources > Applications > your app > Admin roles > Edit assignments`, or the user at `Security > Administrators > Admins > Add administrator`.",
                )
                .unless(ACCEPTED),
                cause(
                    "The object was deleted outside Terraform, or its ID is from another org. Okta then responds with 404 and E0000007.",
                    "Look for the object in the Admin Console. If it is gone, find the resource in `terraform state list`, and run `terraform state rm <resource>`.",
                )
                .any(&[Clue::Status(404), Clue::Also("E0000007")]),
                cause(
                    "Okta accepted the credential and refused a value of the configuration. Okta then responds with 400 and E0000001.",
                    "Run `TF_LOG=DEBUG terraform apply`, and compare the body of the last request with the reason after the last colon.",
                )
                .any(&[Clue::Status(400), Clue::Also("E0000001"), Clue::Also("E0000003")]),
                cause(
                    "The org does not have the product that the resource belongs to, such as Okta Identity Governance for campaigns, entitlements and access requests.",
                    "Look in the menu of the Admin Console: without `Identity Governance`, the org cannot have these resources.",
                )
                .unless(ACCEPTED),
            ]),
    ),
    message(
        explain("terraform-value-not-known", "The Terraform provider does not know this value")
            .verdict("The provider stopped before it asked Okta anything: {found} is not on its own list of values.\nThe provider stopped before it asked Okta anything: the value is not on its own list.")
            .causes(&[
                cause(
                    "The release of the provider is older than the scope or type: its list is written into the provider, and Okta may know the value.",
                    "Raise `version` of `okta/okta` in `required_providers`, and run `terraform init -upgrade`. If the newest release lacks the value too, create the object with a request to the API or at the Admin Console.",
                ),
                cause(
                    "The value is misspelled or has other capital letters: the list has it in another spelling.",
                    "Compare the value with the list in the message, and run `terraform plan`.",
                ),
            ]),
    ),
    message(
        explain("terraform-version-old", "This Terraform is too old for the provider")
            .verdict("Terraform and the provider use different versions of the protocol between them. Okta was not asked.")
            .causes(&[cause("Terraform is older than the provider requires: 3.7.1 and later of the Okta provider need Terraform 0.12 or later, and newer ones need Terraform 1.", "Look at `terraform version`, and install a newer Terraform. Until then, set `version` of the provider in `required_providers` to a release that worked."), cause("A newer Terraform is installed, but this run uses an older one: another path, another image of the pipeline, or a version manager.", "Run `which -a terraform` and `terraform version` in the same shell or job, and raise the version in the pipeline's image or in `.terraform-version`.")]),
    ),
    message(
        explain("token-not-returned", "Okta's response lacks a token that was requested")
            .verdict("The token response came, but it lacks a token that the app expects. The client and the user were accepted.")
            .causes(&[cause("`scopes` in `new OktaAuth({…})` lacks `openid`, without which Okta returns no ID token.", "Add `openid` to `scopes`.").only(&[Clue::Words("'id_token'"), Clue::Words("ID Token")]), cause("The grant type that `responseType` needs (implicit) is not selected for the app.", "Use the authorization code flow with PKCE. The grant types are at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`.").unless(&[Clue::Words("missing id token"), Clue::Words("'id_token' was not")])]),
    ),
    message(
        explain("token-renew-loop", "The SDK renews tokens over and over")
            .verdict("The SDK stopped on its own, because tokens were renewed too often in a short time. Okta did not refuse them.")
            .causes(&[cause("The device's clock is ahead, or the tokens' lifetime is shorter than `expireEarlySeconds`.", "Compare `exp` with the device's time. Correct the clock, or raise `Access token lifetime is` at `Security > API > Authorization Servers > your server > Access Policies`."), cause("The clock is right, but several tabs or a loop in the page renew the tokens at the same time.", "Use one `OktaAuth` instance, and keep `syncStorage` on.")]),
    ),
    message(
        explain("widget-config-incomplete", "The Sign-In Widget was not given all that it needs")
            .verdict("Okta was not asked: the widget stopped at its own configuration.")
            .causes(&[cause("An option has a name or a value that the widget does not know, or the page has no element that `el` names when the widget is shown.", "Correct what the message names: `colors: { brand: '#008000' }`, `flow` as `login`, `signup`, `resetPassword` or `unlockAccount`. For `el`, put `<div id=\"osw-container\"></div>` into the page before the widget is called (in React, call it in `useEffect`).").only(&[Clue::Words("six-digit hex"), Clue::Words("field not allowed"), Clue::Words("unknown `flow` value"), Clue::Words("container append to")]), cause("A variable behind `issuer`, `clientId`, `redirectUri` or `el` was empty when the page was built, so the widget got `undefined`.", "Write `new OktaSignIn({ issuer: \"https://{org}/oauth2/default\", clientId: \"0oa…\", redirectUri: \"…\" })`, and pass `el: \"#osw-container\"` to the function that shows the widget.").unless(&[Clue::Words("six-digit hex"), Clue::Words("field not allowed"), Clue::Words("unknown `flow` value"), Clue::Words("container append to")]), cause("All four are set, but a custom page hosted by Okta overwrites what Okta sets.", "Start from `OktaUtil.getSignInWidgetConfig()` and set single values: `config[\"features.name\"] = true`, never `config.features = {…}`.").unless(&[Clue::Words("six-digit hex"), Clue::Words("field not allowed"), Clue::Words("unknown `flow` value"), Clue::Words("container append to")])]),
    ),
    message(
        explain("widget-engine-differs", "The widget's build is for the other engine")
            .verdict("The widget's bundle supports one engine, and the org or the settings ask for the other. No user was refused.")
            .causes(&[cause("The page loads a bundle for one engine only: `okta-sign-in.classic.min.js` for Classic Engine, `okta-sign-in.oie.min.js` for Identity Engine.", "Load `okta-sign-in.min.js`, which has both."), cause("The bundle has both engines, but `useClassicEngine` does not match the org. An org that was upgraded to Identity Engine needs the other value.", "Remove `useClassicEngine`. Set it to `true` only if the org still has `Security > Authentication` (Classic Engine).")]),
    ),
    message(
        explain("widget-flow-not-offered", "The flow that the widget should open is not offered")
            .severity(Severity::Warning)
            .verdict("The widget is configured to open a flow that Okta does not offer here, and shows the ordinary sign-in instead. No user was refused.")
            .causes(&[cause("No policy allows this flow (`signup`, `resetPassword`, `unlockAccount`) for the app or the user, so Okta does not offer it.", "Allow sign-up at `Security > User Profile Policies > your policy > Edit > Enrollment > Profile Enrollment > Edit > Self-service registration`. Allow reset and unlock at `Security > Authenticators > Password > Actions > Edit > your policy > your rule > Edit > Users can perform self-service`. The names in `remediation.value` of the response of `/idp/idx/introspect` (network panel) show what Okta offers: `select-enroll-profile` is sign-up."), cause("The widget has `flow` set, although this page should show the ordinary sign-in.", "Remove `flow` from the widget's configuration.")]),
    ),
    message(
        explain("widget-misconfigured", "Okta refused to start the sign-in: the app is not set up for it")
            .verdict("The widget hides an OAuth error of `/interact` behind this text. The user was not asked for a password yet.")
            .causes(&[cause("The Interaction Code flow (sign-in inside your own page) is not enabled for the app or for the org.", "Allow it at `Settings > Account > Embedded widget sign-in support`. Then select Interaction Code at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`, and in the rule at `Security > API > Authorization Servers > your server > Access Policies`."), cause("The flow is enabled, but `clientId`, `issuer` or `redirectUri` do not belong to the app.", "Open the network panel of the browser, repeat the sign-in, and read `error_description` in the response of the request that ends in `/v1/interact`.")]),
    ),
    message(
        explain("widget-request-blocked", "The widget could not reach the org from this page")
            .verdict("No usable response reached the page, so the user's password is not the problem. Where the message names CORS, the widget only guesses.")
            .causes(&[cause("The page runs on an origin (scheme, host and port) that the org's list of trusted origins does not have.", "Add it at `Security > API > Trusted Origins > Add Origin`, and select `CORS` (and `Redirect`).").unless(&[Clue::Words("unable to load language"), Clue::Words("failed to load script"), Clue::Words("user identification method"), Clue::Words("network policy")]), cause("The origin is trusted, but `issuer` or `baseUrl` names a host that does not exist, or a content blocker stops the request.", "Open `https://{org}/.well-known/okta-organization` in the same browser.").unless(&[Clue::Words("unable to load language"), Clue::Words("failed to load script"), Clue::Words("user identification method"), Clue::Words("network policy")]), cause("A network zone of the org or the browser's rule for local networks stops the request.", "Connect the VPN and try again. Then filter `Reports > System Log` with `eventType eq \"security.request.blocked\"`, and look for the user's IP address.").only(&[Clue::Words("network policy")]), cause("The content security policy of the page does not allow the widget's own files.", "Look for `Content Security Policy` in the browser's console, and add the host that it names to `script-src` or `connect-src`; with files of your own, set `assets.baseUrl`.").only(&[Clue::Words("unable to load language"), Clue::Words("failed to load script")]), cause("The request for the user's identity provider (`/.well-known/webfinger`) failed.", "Open the network panel of the browser, repeat the sign-in, and look at the request to `/.well-known/webfinger`.").only(&[Clue::Words("user identification method")])]),
    ),
    message(
        explain("widget-unexpected", "The widget shows an error without a reason")
            .verdict("The widget shows this text for every error that it has no words for. The reason is in the browser's network panel or console.")
            .causes(&[cause("Okta refused one of the widget's requests: to `/v1/interact`, `/v1/token` or a URL with `/idp/idx/`.", "Open the network panel of the browser, repeat the sign-in, and paste the response with a status of `400` or above here."), cause("The page's own code threw a JavaScript error, usually in `then` of the widget.", "Look for the first error in the browser's console, and for the `then` or `catch` that it names.")]),
    ),
    message(
        explain("widget-view-not-offered", "The widget looked for a step that Okta no longer offers")
            .severity(Severity::Note)
            .verdict("This message on its own does not mean that Okta refused the sign-in. The Sign-In Widget prints it to the console when it looks for a step (form) that Okta's last response does not contain, and then shows a step that the response does contain.")
            .causes(&[cause("The user went back from a step, and the widget still held the name of that step.", "Look at what the page shows. If the sign-in continues, ignore the message. If not, print the real error with `signIn.on(\"afterError\", (context, error) => console.log(context, error))`, or paste the response of the last request to `/idp/idx/` in the browser's network panel."), cause("Code of the page opens a flow (`flow: 'resetPassword'`, for example) that no policy offers.", "Compare `All available form names` in the console with the flow, and enable it in the policy (for registration at `Security > User Profile Policies`).")]),
    ),
];
