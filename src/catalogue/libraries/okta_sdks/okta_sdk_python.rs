//! What okta-sdk-python prints (1.x to 3.4 (July 2026)).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-python", Client;
    more "Print `error.message`, and `response.headers` of the raw response: methods return `(result, response, error)`. Turn on `logging: {enabled: True, logLevel: DEBUG}` in the client's config (2.x), or the logger `okta-sdk-python` (3.x).";
    marks "okta-sdk-python" "okta/api" "okta.errors" "okta.exceptions" "okta/request_executor";
    settings {
        "iss-admin-host" => "Write the Okta domain without `-admin` into `orgUrl` of the client's config, or `OKTA_CLIENT_ORGURL`.";
        "E0000011" => "Check `token` of the client's config, or `OKTA_CLIENT_TOKEN`.";
        "insufficient_scope" => "Add {scope} to `scopes` of the client's config, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
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
        "The AuthorizationMode configuration option must be one of: [SSWS, Bearer, PrivateKey]. You provided the SDK with {found}" => "sdk-authorization-mode-unknown";
        "When using authorization mode 'PrivateKey', you must supply 'okta.client.scopes' and 'okta.client.privateKey'" => "sdk-settings-missing";
        "429 response must have the 'X-Rate-Limit-Reset' and 'Date' headers" => "not-okta" ("a 429 of somebody else");
        "Please add a host URL to your proxy configuration." => "sdk-settings-missing";
        "Proxy port number must be a number, and between 1 and 65535 (inclusive)" => "sdk-settings-missing";
        "KeyError: 'token'" whole => "sdk-settings-missing" ("version 3.0.0 reads `token` in every mode: with `authorizationMode: PrivateKey` install a later release, or set `token` to an empty string");
        "KeyError: 'orgUrl'" whole => "sdk-settings-missing";
        "JWK given is of the wrong type" => "sdk-key-type-unsupported";
        "RSA Private Key given is of the wrong type" => "sdk-key-type-unsupported";
        "DPoP only applies to 'PrivateKey' (OAuth) mode and will be ignored" => "dpop-not-configured" ("a warning");
        "dpopEnabled must be a boolean (True/False), but got {found}" => "sdk-settings-missing";
        "Private key is PEM format (not JSON JWK), cannot auto-extract kid" => "kid-missing" ("a warning: set `kid` in the configuration");
    }
    logs {
        "{'message': 'Okta HTTP 403 E0000006 You do not have permission to perform the requested action\\n'}" => "E0000006";
        "Okta HTTP 400 E0000001 Api validation failed: login\nlogin: An object with this field already exists in the current organization" => "E0000001";
        "  File \"/srv/okta/client.py\", line 119, in __init__\n    self._api_token = self._config[\"client\"][\"token\"]\nKeyError: 'token'" => "sdk-settings-missing";
        "HTTP 400 {'error': 'invalid_scope', 'error_description': 'One or more scopes are not configured for the authorization server resource.'}" => "invalid_scope/no_matching_scope";
    }
}
