//! What okta-sdk-dotnet prints (1.x to 10.x).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-dotnet", Client;
    more "Catch `ApiException` and print `ErrorCode` (the HTTP status), `ErrorContent` and `Headers[\"WWW-Authenticate\"]`. Before 6.0, catch `OktaApiException` and print `StatusCode` and `Error`.";
    marks "okta.sdk";
    settings {
        "sdk-settings-missing" => "Set `OktaDomain` and `Token` (or `ClientId`, `Scopes` and `PrivateKey` with `AuthorizationMode.PrivateKey`) of `Configuration`, in `~/.okta/okta.yaml`, or as `OKTA_CLIENT_OKTADOMAIN` and `OKTA_CLIENT_TOKEN`.";
        "iss-admin-host" => "Write the Okta domain without `-admin` into `OktaDomain` of `Configuration`, `okta:client:oktaDomain` in `appsettings.json`, or `OKTA_CLIENT_OKTADOMAIN`.";
        "E0000011" => "Check `Token` of `Configuration`, or `okta:client:token` in `appsettings.json`.";
        "insufficient_scope" => "Add {scope} to `Scopes` of `Configuration`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
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
        "Your private key is missing." => "sdk-settings-missing";
        "Scopes cannot be null or empty." => "sdk-settings-missing";
        "Your access token is missing." => "sdk-settings-missing";
        "The kty {name} is not supported. Use 'EC' or 'RSA'." => "sdk-key-type-unsupported";
        "Something went wrong when creating the signed JWT. Verify your private key." => "private-key-not-readable";
        "The private key provided is invalid. {summary}" frame => "private-key-not-readable";
        "Error calling GetBearerToken: {summary}" frame => "token-step-failed" ("Okta refused the SDK's token request. The words that follow are the response of `/oauth2/v1/token`.", "Look for `error` in these words: `invalid_client` is `ClientId` or the key (`PrivateKey`) of `Configuration`, `invalid_scope` a scope that is not granted at `Applications and Resources > Applications > your app > Okta API Scopes`.");
        "Okta.Sdk.OktaApiException: (403, )" => "http-403-no-body";
        "Okta.Sdk.OktaApiException: (401, )" => "http-401-no-body";
    }
    logs {
        "Okta.Sdk.Client.ApiException: Error calling ListUsers: \n   at Okta.Sdk.Api.UserApi.ListUsersWithHttpInfoAsync(String q)" => "http-no-body";
        "Okta.Sdk.Client.ApiException: Error calling GetBearerToken: {\"error\":\"invalid_client\",\"error_description\":\"The parsed JWK Set did not contain a matching key.\"}" => "token-step-failed";
        "Okta.Sdk.OktaApiException: Invalid token provided (401, E0000011)" => "E0000011";
    }
}
