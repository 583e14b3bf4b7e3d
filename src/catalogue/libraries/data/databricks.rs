//! What Databricks (OAuth, token federation, SDK and CLI) prints (current service; Databricks SDK and CLI).

use crate::catalogue::libraries::library;

library! {
    "Databricks (OAuth, token federation, SDK and CLI)", Gateway;
    more "Set `DATABRICKS_DEBUG_HEADERS=true` and `--debug` (CLI), or `logging.getLogger('databricks.sdk').setLevel(logging.DEBUG)`: the SDK then prints which kind of authentication it tried. The account's audit log (`system.access.audit`, action `tokenLogin` or `oidcTokenAuthorization`) holds refused tokens.";
    settings {
        "aud-unexpected" => "Compare `audiences` of the federation policy with the token's `aud`: `databricks account federation-policy get <id>` (for a service principal `service-principal-federation-policy`). Unless set, the account ID is expected.";
        "iss-unexpected" => "Compare `issuer` of the federation policy (`databricks account federation-policy list`) with the token's `iss`: the two must be equal.";
        "sub-unexpected" => "Compare `subject` (service principal) or `subject_claim` (account) of the federation policy with the token: `databricks account service-principal-federation-policy get`.";
        "token-request-failed" => "Enter the client secret of the app in Okta (`Applications and Resources > Applications > your app > General > Client Credentials`) again in the account console, at `Security > Authentication > Manage`, and compare the client ID and the issuer URL there.";
        "keys-unreachable" => "Check `jwks_uri` or `jwks_json` of the federation policy: they override the keys of the issuer's discovery document.";
    }
    messages {
        "oidc_code_exchange_failure" => "token-request-failed" ("sign-in to the account console: Databricks could not exchange the code, mostly because the client secret that it holds is wrong or was replaced");
        "OIDC Single Sign-on Authentication Error" frame => "token-request-failed" ("`error=` in the URL of the page holds the reason");
        "Invalid access token. [ReqId: {request_id}]" => "databricks-token-refused" ("HTTP 403; a personal access token or OAuth token that has expired, was revoked, or is of another workspace");
        "Credential was not sent or was of an unsupported type for this API." => "access-token-empty" ("no token, or a token of a kind this API does not take");
        "Token exchange failed, using external token: {0}" => "databricks-exchange-failed" ("databricks-sql-connector for Python; in versions up to 4.4 the words after the colon are only 'access_token' and hide the endpoint's reason");
        "Failed to retrieve the exchanged token from OIDC token endpoint." => "databricks-exchange-failed" ("JDBC driver");
        "Failed to retrieve the exchanged token" => "databricks-exchange-failed" ("JDBC driver");
        "cannot configure default credentials, please check" => "databricks-no-credentials";
        "validate: more than one authorization method configured: {found}" => "verifier-misconfigured" ("several of host, token, client ID and profile are set: set auth_type");
        "more than one authorization method configured: {found}" => "verifier-misconfigured" ("several of host, token, client ID and profile are set: set auth_type");
        "databricks OAuth is not supported for this host" => "databricks-host-without-oauth" ("the Go SDK, the CLI and Terraform, where the document answers 404");
        "failed to get OAuth endpoints: {0}" => "databricks-host-without-oauth" ("the reason follows the colon");
        "fetching host metadata from {name}: {0}" => "databricks-host-without-oauth" ("the reason follows the colon");
        "auth: not configured. Config: {0}" => "databricks-no-credentials" ("the way that auth_type names was tried, and its settings are not there");
        "auth type {found} not found, please check" => "verifier-misconfigured" ("auth_type (DATABRICKS_AUTH_TYPE) is misspelled, or the SDK is older than that way");
        "databricks CLI not found" => "databricks-no-credentials" ("auth_type databricks-cli without the CLI on the PATH");
        "neither profile nor host is configured" => "databricks-no-credentials";
        "host is required for PAT authentication" => "verifier-misconfigured";
        "missing ActionsIDTokenRequestURL" => "github-id-token-permission";
        "missing ActionsIDTokenRequestToken" => "github-id-token-permission";
        "SYSTEM_ACCESSTOKEN env var not found" => "verifier-misconfigured" ("Azure DevOps: pass it to the step with `env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`");
        "not calling from Azure DevOps Pipeline" => "verifier-misconfigured" ("auth_type azure-devops-oidc outside of a pipeline");
        "empty OIDC token received from Azure DevOps" => "token-response-unreadable";
        "cached token has no refresh token" => "refresh-token-missing" ("run `databricks auth login`");
        "discovery login failed: callback did not include an issuer (iss) parameter" => "authorization-response-parameter-missing";
        "host must not have a trailing slash: {found}" => "verifier-misconfigured";
        "host must start with 'https://': {found}" => "verifier-misconfigured";
        "cannot get access token: {0}" => "token-request-failed" ("the CLI's own words follow");
        "A new access token could not be retrieved because the refresh token is invalid." => "provider-grant-refused" ("run `databricks auth login`");
        "Token issued by Databricks CLI has scopes" => "scp-missing-scope";
        "OAuth tokens are not available for {name} authentication." => "verifier-misconfigured";
        "Metadata Service returned empty token" => "token-response-unreadable";
        "invalid_client: Client authentication failed" => "provider-client-refused" ("the service principal's client ID or OAuth secret is wrong, or it is not in this workspace");
    }
    logs {
        "https://accounts.cloud.databricks.com/login?error=oidc_code_exchange_failure" => "token-request-failed";
        "Error: cannot create cluster: failed during request visitor: oauth-m2m auth: oidc: databricks OAuth is not supported for this host. Config: host=https://acme.azuredatabricks.net, client_id=9c1d, client_secret=***. Env: DATABRICKS_HOST" => "databricks-host-without-oauth";
        "Error: env-oidc auth: not configured. Config: host=https://acme.cloud.databricks.com, auth_type=env-oidc. Env: DATABRICKS_HOST, DATABRICKS_AUTH_TYPE" => "databricks-no-credentials";
        "{\"error_code\":403,\"message\":\"Invalid access token. [ReqId: 5c1f2d0a-2b1e-4a90-9c8f-0b1f4a8d7e21]\"}" => "databricks-token-refused";
        "ValueError: default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html#databricks-client-unified-authentication to configure credentials for your preferred authentication method. Config: host=https://acme.cloud.databricks.com" => "databricks-no-credentials";
    }
}
