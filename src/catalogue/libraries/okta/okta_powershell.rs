//! What Okta PowerShell module prints (1.x to 2.0 (January 2026)).

use crate::catalogue::libraries::library;

library! {
    "Okta PowerShell module", Client;
    more "Run it with `$DebugPreference = \"Continue\"`, or use `-WithHttpInfo` and look at `Headers`. In `catch`, look at `$_.Exception.Headers`.";
    settings {
        "iss-admin-host" => "Write the Okta domain without `-admin` into `$Config.BaseUrl` of `Get-OktaConfiguration`.";
        "E0000011" => "Check `$Config.ApiKey.apiToken` of `Get-OktaConfiguration`.";
        "insufficient_scope" => "Add {scope} to `$Config.Scope` of `Get-OktaConfiguration`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
    }
    messages {
        "Private key file path does not exist" => "private-key-not-readable";
        "Either the key is invalid or key is not supported" => "sdk-key-type-unsupported";
        "ECDSA key is not supported on PowerShell version {0}, Use PowerShell v7.0 and above" => "sdk-key-type-unsupported";
        "Invalid URL {found} cannot be used in the base URL." => "sdk-org-url-wrong";
        "Error! The required header `x-rate-limit-reset` missing when calling CalculateDelay" => "rate-limit-headers-missing";
        "Error! The required header `Date` missing when calling CalculateDelay" => "rate-limit-headers-missing";
        "Error! The required parameter {name} missing when calling {0}" => "sdk-settings-missing" ("A cmdlet was called without its parameter `{name}`, so nothing was sent to Okta.", "Pass the parameter `{name}`. `Get-Help` with the name of the cmdlet and `-Full` shows all its parameters.");
    }
    logs {
        "Invoke-OktaListUsers: Error calling the Okta API (Status Code 401) : {\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorLink\":\"E0000011\",\"errorId\":\"oae1\",\"errorCauses\":[]}" => "E0000011";
        "Error! The required parameter `UserId` missing when calling getUser." => "sdk-settings-missing";
    }
}
