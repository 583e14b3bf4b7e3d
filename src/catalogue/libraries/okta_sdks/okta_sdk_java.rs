//! What okta-sdk-java prints (1.6 to 25.x).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-java", Client;
    more "Set the logger `com.okta` to DEBUG, and print Okta's response: `ResourceException.getError().getHeaders()` (1 to 8), or `ApiException.getResponseHeaders()` and `getResponseBody()` (10 and later). `WWW-Authenticate` is among the headers.";
    marks "com.okta.sdk" "okta-sdk-java";
    settings {
        "iss-admin-host" => "Write the Okta domain without `-admin` into `okta.client.orgUrl` in `~/.okta/okta.yaml`, `OKTA_CLIENT_ORGURL`, or `Clients.builder().setOrgUrl(…)`.";
        "E0000011" => "Check `okta.client.token` in `~/.okta/okta.yaml`, `OKTA_CLIENT_TOKEN`, or `setClientCredentials(new TokenClientCredentials(…))`.";
        "insufficient_scope" => "Add {scope} to `setScopes(…)` of `Clients.builder()`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
    }
    messages {
        "Your Okta URL is missing. You can copy your domain from the Okta Developer Console" => "sdk-settings-missing";
        "Replace {0} with your Okta domain" => "sdk-settings-missing";
        "Your Okta API token is missing" => "sdk-settings-missing";
        "Replace {0} with your Okta API token" => "sdk-settings-missing";
        "Your client ID is missing" => "sdk-settings-missing";
        "Replace {0} with the client ID of your Application" => "sdk-settings-missing";
        "Your Okta URL must start with https. Current value: {found}." => "iss-not-https";
        "Your Okta domain should not contain -admin. Current value: {found}." => "iss-admin-host";
        "It looks like there's a typo in your Okta domain. Current value: {found}." => "sdk-org-url-wrong";
        "HTTP 400, Okta 400 (null), ErrorId null" => "token-step-failed" ("with OAuth2HttpException or getOAuth2AccessToken above it; otherwise a 400 without a body");
        "Exception while trying to get OAuth2 access token for client id {client}" => "token-step-failed";
        "Exception occurred while trying to get OAuth2 access token for client id {client}" => "token-step-failed" ("log line; the next lines hold the cause");
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: null" => "token-step-failed" ("the response was dropped");
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: {code} - {summary}" frame => "token-step-failed" ("the words after it are Okta's `error` and `error_description`");
        "Authentication undefined: {name}" => "sdk-release-faulty" ("the generated client does not know the authentication that its own token request names");
        "OAuth2TokenRetrieverException" => "token-step-failed";
        "Invalid Private Key PEM file" => "private-key-not-readable";
        "Unsupported Private Key format '{name}'" => "private-key-not-readable";
        "Supplied privateKey is not an RSA or EC key - {name}" => "sdk-key-type-unsupported";
        "privateKeyFilePath may not be null" => "sdk-settings-missing";
        "DPoPHandshakeException" => "token-step-failed" ("DPoP handshake failed");
    }
    logs {
        "com.okta.sdk.resource.ResourceException: HTTP 404, Okta E0000007 (Not found: Resource not found: 00u1 (User)), ErrorId oae1" => "E0000007";
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: null\n\tat com.okta.sdk.impl.oauth2.AccessTokenRetrieverServiceImpl.getOAuth2AccessToken(AccessTokenRetrieverServiceImpl.java:122)" => "token-step-failed";
        "Caused by: com.okta.sdk.resource.client.ApiException: {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oae1\",\"errorCauses\":[]}" => "E0000006";
    }
}
