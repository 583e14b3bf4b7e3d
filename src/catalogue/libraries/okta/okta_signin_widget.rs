//! What Okta Sign-In Widget prints (2.x to 7.x (August 2026)).

use crate::catalogue::libraries::library;

library! {
    "Okta Sign-In Widget", Client;
    more "Listen to `afterError`: `signIn.on(\"afterError\", (context, error) => console.log(context, error))` prints the step, `error.name` and the response in `error.xhr`.";
    settings {
        "iss-unexpected" => "Compare `issuer` (or `authParams.issuer`) in `new OktaSignIn({…})` with the token's `iss`.";
        "cors-blocked" => "Add the page's origin at `Security > API > Trusted Origins > Add Origin`, and select `CORS`.";
    }
    messages {
        "\"baseUrl\" is a required widget parameter" => "widget-config-incomplete";
        "\"el\" is a required widget parameter" => "widget-config-incomplete";
        "Missing parameters for the configured authentication scheme - \"OAUTH2\"" => "widget-config-incomplete";
        "A success handler is required" whole => "widget-config-incomplete";
        "\"redirectUri\" is required" whole => "widget-config-incomplete";
        "Invalid OIDC configuration. Set \"clientId\" and \"redirectUri\" in the widget options." => "widget-config-incomplete";
        "\"colors.brand\" must be in six-digit hex format" => "widget-config-incomplete";
        "There was a configuration error" whole => "widget-config-incomplete";
        "field not allowed: {name}" whole => "widget-config-incomplete" ("`{name}` is not an option of this version of the widget.", "Compare the name with the README of the version that is loaded (`OktaSignIn.version` in the browser's console), and take it out of `new OktaSignIn({ … })`.");
        "This version of the Sign-in Widget only supports Classic Engine" => "widget-engine-differs";
        "This version of the Sign-in Widget does not support Classic Engine" => "widget-engine-differs";
        "There was an error sending the request - have you enabled CORS?" => "widget-request-blocked";
        "Unable to connect to the server. Please check your network connection." => "widget-request-blocked";
        "Unsupported browser - missing CORS support" => "browser-too-old";
        "Unsupported browser - missing localStorage support" => "browser-storage-failed";
        "Unsupported browser" whole => "browser-too-old";
        "There was an unexpected internal error. Please try again." => "widget-unexpected";
        "There was an unsupported response from server." => "widget-unexpected";
        "The server encountered an error. Please refresh the page and try again." => "widget-unexpected";
        "The server returned an unexpected response. Please refresh the page and try again." => "widget-unexpected";
        "The request timed out. Please refresh the page and try again." => "request-never-answered";
        "Cannot find view state for form {name}" => "widget-view-not-offered";
        "FormController - unknown error found" => "widget-unexpected";
        "Something went wrong. Potential misconfiguration detected. Please contact support." => "widget-misconfigured";
        "Unable to sign in. Please check that your device's clock is accurate and try again." => "device-clock-wrong" ("The device's clock is behind, so a token of Okta seems to come from the future (“The JWT was issued in the future”).", "Switch on automatic time in the device's settings, and compare it with `https://time.is`.");
        "The current sign on policy requires this client to redirect for re-authentication or MFA. Please contact your administrator." => "session-needs-redirect";
        "Your session has expired. Please try to sign in again." => "idx:idx.session.expired";
        "Your push notification has expired" => "factor-timeout";
        "Push notification expired" => "factor-timeout";
        "You have chosen to reject this login" => "factor-rejected";
        "Unable to authenticate at this time." => "idx:idx.session.expired" ("The sign-in session had expired, because the page was open too long or was opened from the browser's history.", "Reload the sign-in page from the app's own URL, and look for `idx.session.expired` in the response in the network panel.");
        "the steps required to sign in took longer than expected and your attempt timed out" => "idx:idx.session.expired";
        "You are currently unable to use a Security key or biometric authenticator" => "authenticator-canceled";
        "You are currently unable to use a passkey" => "authenticator-canceled";
        "Could not sign in with a passkey. The RP ID {found} is invalid for this domain" => "passkey-domain-mismatch";
        "The relying party ID is not a registrable domain suffix of, nor equal to the current domain" => "passkey-domain-mismatch" ("the browser's own words");
        "Could not sign in with a passkey" => "authenticator-canceled";
        "This browser doesn't support passkeys" => "browser-too-old";
        "Passkeys are not supported on this browser" => "browser-too-old";
        "Certificate authentication failed. Contact your admin." => "smart-card-certificate-refused";
        "Certificate validation failed. Choose another certificate and try again." => "smart-card-certificate-refused";
        "No certificate selected. Choose a certificate and try again." => "smart-card-certificate-refused";
        "Your device or account was invalidated. Re-enroll your account on Okta Verify and try again." => "okta-verify-account-unusable";
        "Cookies are disabled on your browser" => "cookies-blocked";
        "We could not process your registration at this time" => "idx:registration.error.generic" ("Okta did not accept the registration. The same text appears if the registration inline hook failed or denied the registration.", "Look for `user.registration` and `inline_hook` entries at `Reports > System Log`, and at `Workflow > Inline Hooks > your hook > Preview`.");
        "Your Okta password has expired" => "authn-password-expired";
        "There was a problem generating the id_token for the user" => "widget-unexpected" ("The hidden request of the widget to the authorize endpoint failed.", "Open the network panel of the browser and look at `/v1/authorize`: its response or the console has the reason. Often third-party cookies are blocked: use a custom domain.");
        "App Not Assigned" whole => "syslog:app.generic.unauth_app_access_attempt" ("Okta's page: 403");
        "403 App Not Assigned" => "syslog:app.generic.unauth_app_access_attempt" ("Okta's page");
        "403: App Not Assigned" => "syslog:app.generic.unauth_app_access_attempt" ("Okta's page");
        "Access was blocked by a network policy. Please ensure your VPN is connected and try again." => "widget-request-blocked" ("The browser's policy for local networks or one of Okta's network zones blocked the request.", "Look at the browser's console for `Local Network Access`, and for a denied zone at `Reports > System Log`. `Security > Networks` has the zones.");
        "Unable to determine user identification method. Please contact your administrator for assistance." => "widget-request-blocked" ("The widget asked for the identity provider of the user (`/.well-known/webfinger`), and got no usable response.", "Look at that request in the network panel. For a CORS error, add the page's origin at `Security > API > Trusted Origins > Add Origin > CORS`; `features.idpDiscovery` switches the discovery.");
        "Unable to sign in, please try another sign in method." => "idp-jit-failed" ("Okta could not create the user at the first sign-in with this identity provider. `jit_failure_…` in the response says which attribute.", "Look for `jit_failure_` in the response in the network panel, and at the mapping at `Security > Identity Providers > your provider > Actions > Edit profile and mappings`.");
        "jit_failure_missing_fields" => "jit_failure_missing_fields/jit_failure_missing_fields";
        "jit_failure_invalid_login_format" => "jit_failure_invalid_login_format/jit_failure_invalid_login_format" ("The identity provider's mapping builds a username that does not have the form that the org requires.", "Compare `IdP username` at `Security > Identity Providers > your provider > Configure` with the format at `Directory > Profile Editor > User (default) > Username`.");
        "jit_failure_values_not_match_pattern" => "jit_failure_values_not_match_pattern/jit_failure_values_not_match_pattern";
        "jit_failure_values_too_long" => "jit_failure_values_too_long/jit_failure_values_too_long";
        "jit_failure_invalid_locale" => "jit_failure_invalid_locale/jit_failure_invalid_locale";
        "Expected remediation not found, Org may be misconfigured for this flow" => "widget-flow-not-offered";
        "Unknown `flow` value: {name}" => "widget-config-incomplete";
        "saved stateToken is invalid" => "state-mismatch" ("caught and retried");
        "Cannot find okta-sign-in container append to which a form" => "widget-config-incomplete";
        "Cannot redirect to empty URL: ({name})" => "widget-config-incomplete";
        "Failed to fetch security image: {summary}" frame => "widget-request-blocked" ("The widget of Classic Engine could not load the security image, which is often its first request, so a CORS problem appears here first.", "Add the page's origin at `Security > API > Trusted Origins > Add Origin > CORS`, and compare `baseUrl` of the widget with your Okta domain.");
        "Unable to load language: {name}" => "widget-request-blocked" ("The widget could not load its texts in `{name}`, and continues in English.", "Set `assets.baseUrl` in `new OktaSignIn({ … })` to where the files `labels/json/` are, and allow that host in `connect-src` of the content security policy.");
        "Failed to load script: {name}" => "widget-request-blocked" ("content security policy");
        "Your account is locked. Please contact your administrator." => "E0000119";
        "Cookies are required" whole => "cookies-blocked" ("Okta's page");
        "State error. Make sure cookies are enabled" => "state-mismatch" ("WordPress plugin");
        "Okta Org URL not provided" => "widget-config-incomplete";
        "We were unable to verify with Duo. Try again." => "duo-refused";
        "The operation either timed out or was not allowed." => "authenticator-canceled";
        "NotAllowedError: The operation either timed out or was not allowed." => "authenticator-canceled";
        "Security key or biometric authenticator is not supported on this browser." => "browser-too-old";
    }
    logs {
        "[okta-signin-widget] WARN: controller: primary-auth, error: AuthApiError: There was an error sending the request - have you enabled CORS?" => "widget-request-blocked";
        "ConfigError: \"baseUrl\" is a required widget parameter" => "widget-config-incomplete";
        "Something went wrong. Potential misconfiguration detected. Please contact support." => "widget-misconfigured";
    }
}
