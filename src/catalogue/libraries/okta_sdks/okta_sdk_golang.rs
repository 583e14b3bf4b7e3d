//! What okta-sdk-golang prints (2.x to 6.1 (April 2026)).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-golang", Client;
    more "Print `err.(*okta.GenericOpenAPIError).Body()` and `resp.Header.Get(\"WWW-Authenticate\")`: from 3.x on, `err.Error()` is only the status line. With `okta.WithDebug(true)`, the requests are printed.";
    marks "okta-sdk-golang";
    settings {
        "sdk-settings-missing" => "Pass `okta.WithOrgUrl(\"https://{yourOktaDomain}\")` and `okta.WithToken(…)` (or `WithAuthorizationMode(\"PrivateKey\")`, `WithClientId`, `WithScopes` and `WithPrivateKey`), or set `OKTA_CLIENT_ORGURL` and `OKTA_CLIENT_TOKEN`.";
        "iss-admin-host" => "Write the Okta domain without `-admin` into `okta.WithOrgUrl(…)`, `OKTA_CLIENT_ORGURL` or `okta.client.orgUrl` in `~/.okta/okta.yaml`.";
        "E0000011" => "Check `okta.WithToken(…)`, `OKTA_CLIENT_TOKEN` or `okta.client.token`.";
        "insufficient_scope" => "Add {scope} to `okta.WithScopes([]string{…})`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
    }
    messages {
        "the API returned an unknown error" => "http-400-unknown";
        "your Okta URL is missing" => "sdk-settings-missing";
        "replace {0} with your Okta domain" => "sdk-settings-missing";
        "your Okta domain should not contain -admin. Current value: {found}." => "iss-admin-host";
        "it looks like there's a typo in your Okta domain. Current value: {found}." => "sdk-org-url-wrong";
        "your Okta URL must start with https. Current value: {found}." => "iss-not-https";
        "your Okta API token is missing" => "sdk-settings-missing";
        "the AuthorizaitonMode config option must be one of [SSWS, Bearer, PrivateKey, JWT]. You provided the SDK with {found}" => "sdk-authorization-mode-unknown" ("The authorization mode in the settings is not one that the SDK knows (the misspelling is the SDK's own).", "Set `okta.client.authorizationMode` (`OKTA_CLIENT_AUTHORIZATIONMODE`, `okta.WithAuthorizationMode(\"PrivateKey\")`) to `SSWS`, `Bearer`, `PrivateKey` or `JWT`.");
        "when using AuthorizationMode 'PrivateKey', you must supply 'ClientId', 'Scopes', and 'PrivateKey' or 'PrivateKeySigner'" => "sdk-settings-missing";
        "when using AuthorizationMode 'JWT', you must supply 'Scopes', 'ClientAssertion'" => "sdk-settings-missing";
        "unknown authorization mode {name}" => "sdk-authorization-mode-unknown";
        "Empty access token" whole => "access-token-empty" ("The SDK's token request failed, and the SDK does not print Okta's response.", "Look at the entries of the service app at `Reports > System Log` (`app.oauth2.token.grant`): `outcome.reason` has the OAuth error.");
        "Unidentified access token" whole => "access-token-empty" ("The token response has another `token_type` than `Bearer` or `DPoP`: something other than Okta may have answered.", "Send the token request with `curl -i https://{org}/oauth2/v1/token`, and compare the host with `okta.WithOrgUrl(…)`.");
        "Using Dpop but signing key not found" => "dpop-key-not-found-in-client";
        "private key {name} is unknown pkcs#8 format type" => "private-key-not-readable";
        "private key {name} is not pkcs#1 or pkcs#8 format" => "private-key-not-readable";
        "RSA private key is of the wrong type" => "sdk-key-type-unsupported";
        "expected rsa key, got {name}" => "sdk-key-type-unsupported";
        "unknown encryptionType {name}" => "sdk-key-type-unsupported";
        "too many requests" whole => "E0000047" ("Okta answered 429, and the SDK gave up after its retries.", "Raise `okta.WithRateLimitMaxRetries(…)` and `okta.WithRequestTimeout(…)`, and send fewer requests at the same time.");
        "X-Rate-Limit-Reset header is missing or invalid: {summary}" frame => "rate-limit-headers-missing";
        "could not build a response for type: {type}" => "html-not-json";
        "undefined response type" whole => "html-not-json" ("The response is neither JSON nor XML: a page of a proxy, or of a host other than Okta.", "Send the request with `curl -i`, and compare the host with `okta.WithOrgUrl(…)`.");
        "network error: {summary}" frame => "client-network-failed";
    }
    logs {
        "2026/03/01 12:00:00 Error: the API returned an error: Invalid token provided" => "E0000011";
        "panic: 403 Forbidden" => "http-403-no-body";
        "Error: failed to create group rule: the API returned an error: Empty access token" => "access-token-empty";
    }
}
