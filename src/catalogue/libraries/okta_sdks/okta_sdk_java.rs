//! What okta-sdk-java prints (1.6 to 25.x).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-java", Client;
    more "Set the logger `com.okta` to DEBUG, and print Okta's response: `ResourceException.getError().getHeaders()` (1 to 8), or `ApiException.getResponseHeaders()` and `getResponseBody()` (10 and later). `WWW-Authenticate` is among the headers.";
    marks "com.okta.sdk" "okta-sdk-java";
    settings {
        "sdk-settings-missing" => "Set `okta.client.orgUrl` and `okta.client.token` (or `okta.client.clientId`, `okta.client.scopes` and `okta.client.privateKey` with `okta.client.authorizationMode=PrivateKey`) in `~/.okta/okta.yaml`, as system properties, or as `OKTA_CLIENT_ORGURL` and `OKTA_CLIENT_TOKEN`.";
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
        "HTTP 400, Okta 400 (null), ErrorId null" => "token-step-failed" ("With `OAuth2HttpException` or `getOAuth2AccessToken` in the stack trace, Okta refused the SDK's token request. Otherwise it is a 400 without a body.", "Look for `getOAuth2AccessToken` below the line. Then read the entry of the service app at `Reports > System Log` (`app.oauth2.token.grant`): `outcome.reason` has the OAuth error.");
        "Exception while trying to get OAuth2 access token for client id {client}" => "token-step-failed";
        "Exception occurred while trying to get OAuth2 access token for client id {client}" => "token-step-failed" ("The SDK's token request for the client `{client}` failed. The next lines of the log have the cause.", "Paste the lines below it. `invalid_client` is the key: compare `okta.client.privateKey` and `okta.client.kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.");
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: null" => "token-step-failed" ("the response was dropped");
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: {code} - {summary}" frame => "token-step-failed" ("Okta refused the SDK's token request with `{code}`: {summary}.", "Look up `{code}`: `invalid_client` is `okta.client.clientId` or `okta.client.privateKey`, `invalid_scope` a scope of `okta.client.scopes` that is not granted at `Applications and Resources > Applications > your app > Okta API Scopes`.");
        "Authentication undefined: {name}" => "sdk-release-faulty" ("The generated client of this release does not know the authentication `{name}` that its own token request names.", "Update `okta-sdk-api` and `okta-sdk-impl` to the current release (`mvn versions:display-dependency-updates`), both to the same one.");
        "OAuth2TokenRetrieverException" => "token-step-failed";
        "malformed sequence in RSA private key" => "private-key-not-readable" ("The PEM starts with `BEGIN RSA PRIVATE KEY` (PKCS#1), but the rest is a key in another form (PKCS#8), or is incomplete.", "Look at the first line of the file: `BEGIN RSA PRIVATE KEY` is PKCS#1 and `BEGIN PRIVATE KEY` is PKCS#8. Convert the key with `openssl pkcs8 -topk8 -nocrypt -in key.pem`, and do not change the first line by hand.");
        "Invalid Private Key PEM file" => "private-key-not-readable";
        "Unsupported Private Key format '{name}'" => "private-key-not-readable";
        "Supplied privateKey is not an RSA or EC key - {name}" => "sdk-key-type-unsupported";
        "privateKeyFilePath may not be null" => "sdk-settings-missing";
        "com.okta.sdk.resource.client.ApiClient.processResponse" frame => "http-no-body" ("The SDK's exception has no text, because Okta's response had no body: for an OAuth token without the right scope, Okta puts the reason into a header.", "Catch `ApiException`, and print `getCode()` and `getResponseHeaders()`: `WWW-Authenticate` names the missing scope.");
        "DPoPHandshakeException" => "token-step-failed" ("DPoP handshake failed");
    }
    logs {
        "com.okta.sdk.resource.ResourceException: HTTP 404, Okta E0000007 (Not found: Resource not found: 00u1 (User)), ErrorId oae1" => "E0000007";
        "com.okta.sdk.impl.oauth2.OAuth2HttpException: null\n\tat com.okta.sdk.impl.oauth2.AccessTokenRetrieverServiceImpl.getOAuth2AccessToken(AccessTokenRetrieverServiceImpl.java:122)" => "token-step-failed";
        "Caused by: com.okta.sdk.resource.client.ApiException: {\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorLink\":\"E0000006\",\"errorId\":\"oae1\",\"errorCauses\":[]}" => "E0000006";
    }
}
