//! What okta-sdk-nodejs prints (1.x to 8.1 (May 2026)).

use crate::catalogue::libraries::library;

library! {
    "okta-sdk-nodejs", Client;
    more "Print `err.status`, `err.errorCode`, `err.errorSummary`, `err.headers.get(\"www-authenticate\")` and `err.url`: the error object holds them all. The default request executor emits `request` and `response` events.";
    marks "okta-sdk-nodejs";
    settings {
        "sdk-settings-missing" => "Pass `orgUrl` and `token` (or `authorizationMode: 'PrivateKey'`, `clientId`, `scopes` and `privateKey`) to `new okta.Client({ … })`, or set `OKTA_CLIENT_ORGURL` and `OKTA_CLIENT_TOKEN`.";
        "iss-admin-host" => "Write the Okta domain without `-admin` into `orgUrl` of `new okta.Client({…})`, or `OKTA_CLIENT_ORGURL`.";
        "E0000011" => "Check `token` of `new okta.Client({…})`, or `OKTA_CLIENT_TOKEN`.";
        "insufficient_scope" => "Add {scope} to `scopes` of `new okta.Client({…})`, and have a Super Admin grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.";
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
        "Okta HTTP {status} undefined" => "token-step-failed" ("Okta refused the SDK's token request with {status}. The SDK drops `error` and `error_description` of the response.", "Look at the entry of the service app at `Reports > System Log` (`app.oauth2.token.grant`): `outcome.reason` has the OAuth error. Then check `clientId`, `scopes` and `privateKey` of `new okta.Client({ … })`.");
        "Invalid response body while trying to fetch https://{host}/oauth2/v1/token: Premature close" => "dpop-nonce-not-sent";
        "Invalid response body while trying to fetch {keys}: Premature close" whole named => "dpop-nonce-not-sent";
        "HTTP request time exceeded okta.client.rateLimit.requestTimeout" => "sdk-gave-up-waiting";
        "HTTP 429 retry delay would exceed okta.client.rateLimit.requestTimeout" => "sdk-gave-up-waiting";
        "Key type {name} is not supported." => "sdk-key-type-unsupported";
        "error:0909006C:PEM routines:get_name:no start line at Sign.sign" => "private-key-not-readable" ("Node.js signs with this key, and needs a private key in PEM, with its first line and real line ends. A JWK does not work.", "Print the first line of the key where it is used (`key.split('\\n')[0]`): it must be `-----BEGIN PRIVATE KEY-----` or `-----BEGIN RSA PRIVATE KEY-----`. A key of one line from a variable needs `.replace(/\\\\n/g, '\\n')`.");
        "error:1E08010C:DECODER routines::unsupported at Sign.sign" => "private-key-not-readable" ("Node.js signs with this key, and needs a private key in PEM, with its first line and real line ends. A JWK does not work.", "Print the first line of the key where it is used (`key.split('\\n')[0]`): it must be `-----BEGIN PRIVATE KEY-----` or `-----BEGIN RSA PRIVATE KEY-----`. A key of one line from a variable needs `.replace(/\\\\n/g, '\\n')`.");
        "Unable to convert private key from PEM to JWK: {summary}" frame => "private-key-not-readable";
        "okta.client.rateLimit.maxRetries provided as {found} but must be 0 (disabled) or greater than zero" => "sdk-settings-missing";
        "okta.client.rateLimit.requestTimeout provided as {found} but must be 0 (disabled) or greater than zero" => "sdk-settings-missing";
        "Found {count} errors: {details}" frame => "sdk-settings-missing" ("{count} settings of the SDK are missing or wrong. The next lines name them.", "Set them in `new okta.Client({ orgUrl, token })`, in `~/.okta/okta.yaml`, or as `OKTA_CLIENT_ORGURL` and `OKTA_CLIENT_TOKEN`.");
    }
    logs {
        "OktaApiError: Okta HTTP 401 E0000011 Invalid token provided. " => "E0000011";
        "HttpError: HTTP 403 " => "http-403-no-body";
        "OktaApiError: Okta HTTP 400 undefined " => "token-step-failed";
        "FetchError: Invalid response body while trying to fetch https://acme.okta.com/oauth2/v1/token: Premature close" => "dpop-nonce-not-sent";
    }
}
