//! What okta-oidc-ios (and okta-sdk-appauth-ios) prints (1.x to 3.x).

use crate::catalogue::libraries::library;

library! {
    "okta-oidc-ios (and okta-sdk-appauth-ios)", Client;
    more "Implement `OktaNetworkRequestCustomizationDelegate` and print the response. okta-mobile-swift replaces this SDK.";
    settings {
    }
    messages {
        "Error fetching fresh tokens: {summary}" frame => "mobile-no-tokens" ("The tokens could not be refreshed: {summary}.", "Check that `offline_access` is in `scopes` of `Okta.plist` and `Refresh Token` is on at `Applications and Resources > Applications > your app > General > Grant type`, and sign in again.");
        "Could not parse the given JWT string payload." => "part-not-json";
        "Could not validate the JWT: {summary}" frame => "reason-not-shown";
        "Could not parse 'issuer', 'clientId', and/or 'redirectUri' plist values" => "mobile-sdk-settings";
        "Missing Bearer token. You must authenticate first." => "mobile-no-tokens";
        "Error finding the well-known OpenID Configuration endpoint." => "mobile-discovery-failed";
        "Error finding the introspection endpoint." => "mobile-discovery-failed";
        "Error finding the revocation endpoint." => "mobile-discovery-failed";
        "Error finding the user info endpoint." => "mobile-discovery-failed";
        "PList name required." whole => "mobile-sdk-settings";
        "You must configure the OktaOidc SDK first." => "mobile-sdk-settings";
        "No refresh token stored. Make sure the 'offline_access' scope is included in your PList." => "mobile-no-tokens";
        "No tokens stored in the auth state manager." => "mobile-no-tokens";
        "OktaError.noTokens" => "mobile-no-tokens" ("The tokens were never stored in the keychain, or were removed.", "Call `stateManager.writeToSecureStorage()` after the sign-in, and `OktaOidcStateManager.readFromSecureStorage(for: config)` at the start.");
        "OktaError.noRefreshToken" => "mobile-no-tokens";
        "OktaError.noBearerToken" => "mobile-no-tokens";
        "OktaError.notConfigured" => "mobile-sdk-settings";
        "OktaError.missingIdToken" => "mobile-no-tokens";
        "Failed to parse and/or convert object." => "mobile-response-not-readable";
        "ID token needed to fulfill this operation." => "mobile-no-tokens";
        "Unexpected response format while retrieving authorization code" => "authorize-answered-page" ("session token flow");
        "Unexpected response format while retrieving authorization code. Status code: {status}" => "authorize-answered-page" ("session token flow");
        "User cancelled current session" => "mobile-user-canceled";
        "Unable to get authorization code." => "authorize-answered-page";
        "The authorization request failed due to {code}: {summary}" frame => "reason-not-shown" ("The code and the summary are those of the OAuth error, which is the reason.");
        "Authorization Error: unsupported URL" => "mobile-redirect-opened-as-request" ("React Native");
        "Authentication Error: No response" => "mobile-redirect-opened-as-request";
        "Unable to get location header." => "authorize-answered-page";
    }
    logs {
        "{ [Error: Sign in was not authorized]\ncode: '-1000',\ndetail: [Error: Authorization Error: Authentication Error: No response] }" => "mobile-redirect-opened-as-request";
        "Error: No refresh token stored. Make sure the 'offline_access' scope is included in your PList." => "mobile-no-tokens";
        "{\"code\": -600, \"message\": [Error: Authorization Error: Unexpected response format while retrieving authorization code. Status code: 200]}" => "authorize-answered-page";
    }
}
