//! What okta-mobile-kotlin prints (1.x to 2.x).

use crate::catalogue::libraries::library;

library! {
    "okta-mobile-kotlin", Client;
    more "Register an `EventHandler`, or an OkHttp logging interceptor in `OidcConfiguration(okHttpClientFactory = …)`, which prints each request and response.";
    marks "com.okta.oauth2" "com.okta.authfoundation" "com.okta.webauthenticationui";
    settings {
        "iss-unexpected" => "Compare `issuer` in the discovery URL given to `OidcClient.createFromDiscoveryUrl` with the token's `iss`.";
        "aud-unexpected" => "Compare `clientId` of `OidcConfiguration` with `aud` of the ID token.";
        "iat-in-future" => "Set the device to automatic time. `gracePeriodInSeconds` of the ID token validator is the clock tolerance.";
    }
    messages {
        "Invalid issuer." whole => "iss-unexpected";
        "Invalid audience." whole => "aud-unexpected";
        "Issuer must use HTTPS." => "iss-not-https";
        "Invalid JWT algorithm." whole => "alg-unexpected";
        "The current time MUST be before the time represented by the exp Claim." => "exp-passed";
        "Issued at time is not within the allowed threshold of now." => "iat-in-future" ("The clock of the device differs from Okta's by more than the grace period, in either direction.");
        "Nonce mismatch." whole => "nonce-mismatch";
        "Auth time not available." => "auth-time-too-old";
        "Max age not satisfied." => "auth-time-too-old";
        "A valid sub claim is required." => "jwt-subject-not-valid";
        "ID Token at_hash didn't match the access token." => "at-hash-mismatch";
        "ID Token ds_hash didn't match the device secret." => "token-mixed-up";
        "Invalid id_token signature" => "signature-invalid";
        "Claims aren't valid base64." => "part-not-base64url";
        "Header isn't valid base64." => "part-not-base64url";
        "Failed due to state mismatch." => "state-mismatch";
        "Unable to handle redirect url." => "mobile-redirect-uri-mismatch";
        "Authorization endpoint not available." => "mobile-discovery-failed";
        "End session endpoint not available." => "mobile-discovery-failed";
        "Empty response from discovery endpoint" => "mobile-discovery-failed";
        "OIDC Endpoints not available." => "mobile-discovery-failed" ("The SDK could not load the discovery document, because of the network or a wrong issuer URL.", "Open `{issuer}/.well-known/openid-configuration` in the browser of the same device, and compare it with `issuer` of `OidcConfiguration`.");
        "OidcEndpointsNotAvailableException" => "mobile-discovery-failed";
        "RedirectSchemeMismatchException" => "mobile-redirect-uri-mismatch";
        "FlowCancelledException" => "mobile-user-canceled";
        "No location header in response." => "authorize-answered-page" ("Okta answered the authorize request of the session token flow with a page instead of a redirect.", "Look at `Applications and Resources > Applications > your app > Sign On > User Authentication`: the policy may ask for more. Use `WebAuthentication`, which opens the browser.");
        "No refresh token." whole => "mobile-no-tokens";
        "No refresh token available." => "mobile-no-tokens";
        "Request failed with status {status}" whole named => "reason-not-shown";
        "Attempted to use OidcConfiguration.default without setting it" => "mobile-sdk-settings";
        "Attempted setting OidcConfiguration.default after initialization" => "mobile-sdk-settings";
        "Another flow is already in progress." => "mobile-flow-not-started";
        "InteractionCodeFlow not started." whole => "mobile-flow-not-started";
        "Flow cancelled." whole => "mobile-user-canceled";
        "Device authorization timed out." => "mobile-polling-ended";
        "No Access Token." whole => "mobile-no-tokens";
        "No device secret." whole => "mobile-no-tokens";
        "No id token." whole => "mobile-no-tokens";
        "Activity is not resumed." => "mobile-browser-missing";
        "Biometric key invalidated for token {name}" => "mobile-keychain-failed";
        "Encryption key invalidated (alias: {name})" => "mobile-keychain-failed";
        "No key found for alias: {name}" => "mobile-keychain-failed";
        "Empty response body: HTTP {status}" => "mobile-response-not-readable";
        "Failed to revoke all tokens." => "reason-not-shown";
        "Invalid remediation." whole => "idx-flow-not-offered";
    }
    logs {
        "com.okta.authfoundation.client.OidcClientResult$Error$OidcEndpointsNotAvailableException: OIDC Endpoints not available.\n\tat com.okta.authfoundation.client.OidcClient.endpointsOrNull(OidcClient.kt:77)" => "mobile-discovery-failed";
        "W/System.err: com.okta.webauthenticationui.WebAuthentication$FlowCancelledException: Flow cancelled." => "mobile-user-canceled";
        "com.okta.authfoundation.client.IdTokenValidator$Error: Issued at time is not within the allowed threshold of now." => "iat-in-future";
        "com.okta.authfoundation.client.IdTokenValidator$Error: Invalid audience." => "aud-unexpected";
    }
}
