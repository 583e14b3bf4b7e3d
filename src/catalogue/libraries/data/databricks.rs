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
        "oidc_code_exchange_failure" => "token-request-failed" ("Databricks could not exchange the code of a sign-in to the account console, usually because the client secret in its settings is wrong or was replaced.");
        "OIDC Single Sign-on Authentication Error" frame => "token-request-failed" ("`error=` in the URL of the page holds the reason");
        "Invalid access token. [ReqId: {request_id}]" => "databricks-token-refused" ("Databricks does not know the token: it has expired, was revoked, or is of another workspace.", "Run `databricks auth describe` to see which token and host are used, and make a new one at `Settings > Developer > Access tokens`, or sign in with `databricks auth login --host …`.");
        "Credential was not sent or was of an unsupported type for this API." => "access-token-empty" ("The request came without a token, or with one of a kind that this API does not take.", "Send `Authorization: Bearer` and a Databricks token. An Okta token has to be exchanged first: `POST /oidc/v1/token` with `grant_type=urn:ietf:params:oauth:grant-type:token-exchange`.");
        "Token exchange failed, using external token: {0}" => "databricks-exchange-failed" ("The connector for Python could not exchange the token of your provider, and continued with the external token. Up to 4.4, the words after the colon are only `'access_token'` and hide the reason.", "Send the exchange with `curl -i` to see the reason: `POST https://<workspace>/oidc/v1/token` with `subject_token`, and compare the federation policy's `issuer`, `audiences` and `subject` with the token.");
        "Failed to retrieve the exchanged token from OIDC token endpoint." => "databricks-exchange-failed" ("JDBC driver");
        "Failed to retrieve the exchanged token" => "databricks-exchange-failed" ("JDBC driver");
        "cannot configure default credentials, please check" => "databricks-no-credentials";
        "validate: more than one authorization method configured: {found}" => "verifier-misconfigured" ("Several kinds of credentials are set at the same time, in the environment and in `~/.databrickscfg`.", "Run `databricks auth env` to see them, unset all but one kind, or set `auth_type` (`DATABRICKS_AUTH_TYPE=oauth-m2m`).");
        "more than one authorization method configured: {found}" => "verifier-misconfigured" ("Several kinds of credentials are set at the same time, in the environment and in `~/.databrickscfg`.", "Run `databricks auth env` to see them, unset all but one kind, or set `auth_type` (`DATABRICKS_AUTH_TYPE=oauth-m2m`).");
        "databricks OAuth is not supported for this host" => "databricks-host-without-oauth" ("The host has no OAuth endpoints: `/oidc/.well-known/oauth-authorization-server` answered 404.", "Open that path under `DATABRICKS_HOST` in a browser. The host has to be the workspace's or the account's own (`https://accounts.cloud.databricks.com`), without a path.");
        "failed to get OAuth endpoints: {0}" => "databricks-host-without-oauth" ("The SDK could not load the OAuth endpoints of the host. The reason follows the colon.", "Run `curl -i $DATABRICKS_HOST/oidc/.well-known/oauth-authorization-server` on the same machine.");
        "fetching host metadata from {name}: {0}" => "databricks-host-without-oauth" ("The SDK could not load the metadata of `{name}`. The reason follows the colon.", "Run `curl -i $DATABRICKS_HOST/.well-known/databricks-config` on the same machine, and compare `DATABRICKS_HOST` with the workspace's URL.");
        "auth: not configured. Config: {0}" => "databricks-no-credentials" ("The SDK tried the kind of authentication in `auth_type`, but the settings for it are missing.", "Run `databricks auth env`, and set what this kind needs: `DATABRICKS_HOST` with `DATABRICKS_TOKEN` for `pat`, with `DATABRICKS_CLIENT_ID` and `DATABRICKS_CLIENT_SECRET` for `oauth-m2m`.");
        "auth type {found} not found, please check" => "verifier-misconfigured" ("`auth_type` is misspelled, or the SDK is older than that kind of authentication.", "Compare `DATABRICKS_AUTH_TYPE` with the names in `databricks auth env --help` (`pat`, `oauth-m2m`, `azure-cli`, `github-oidc`, …), and update the SDK.");
        "databricks CLI not found" => "databricks-no-credentials" ("`auth_type` is `databricks-cli`, but the command `databricks` is not on the `PATH` of the process.", "Run `which databricks` as the user of the process, and install the CLI from version 0.100 on, or set `DATABRICKS_CLI_PATH`.");
        "neither profile nor host is configured" => "databricks-no-credentials";
        "host is required for PAT authentication" => "verifier-misconfigured" ("The settings have a personal access token, but no `host`.", "Set `DATABRICKS_HOST=https://<workspace>`, or `host` of the profile in `~/.databrickscfg`.");
        "missing ActionsIDTokenRequestURL" => "github-id-token-permission";
        "missing ActionsIDTokenRequestToken" => "github-id-token-permission";
        "SYSTEM_ACCESSTOKEN env var not found" => "verifier-misconfigured" ("The step of the Azure DevOps pipeline does not have `SYSTEM_ACCESSTOKEN`, which is passed only where the step asks for it.", "Add `env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)` to the step.");
        "not calling from Azure DevOps Pipeline" => "verifier-misconfigured" ("`auth_type` is `azure-devops-oidc`, but the program does not run in an Azure DevOps pipeline.", "Unset `DATABRICKS_AUTH_TYPE` where the program runs, or set the kind that fits that place (`oauth-m2m`, `azure-cli`).");
        "empty OIDC token received from Azure DevOps" => "token-response-unreadable";
        "cached token has no refresh token" => "refresh-token-missing" ("run `databricks auth login`");
        "discovery login failed: callback did not include an issuer (iss) parameter" => "authorization-response-parameter-missing";
        "host must not have a trailing slash: {found}" => "verifier-misconfigured" ("`host` ends in a slash.", "Set `DATABRICKS_HOST` to `{found}` without the slash at the end.");
        "host must start with 'https://': {found}" => "verifier-misconfigured" ("`host` does not start with `https://`.", "Set `DATABRICKS_HOST` to `https://` and `{found}`.");
        "cannot get access token: {0}" => "token-request-failed" ("The words of the CLI after the colon are the reason.", "Run `databricks auth login --host https://…` with the workspace's URL again, and `databricks auth profiles`, which shows the profiles that work.");
        "oauth2: \"invalid_request\" \"Refresh token is invalid\"" => "provider-grant-refused" ("The sign-in that the Databricks CLI keeps has ended: its refresh token expired or was replaced by another sign-in.", "Run `databricks auth login --host` with the URL of the workspace, and the command again.");
        "\"error_code\":403,\"message\":\"Invalid access token" => "databricks-token-refused";
        "\"error_code\": 403, \"message\": \"Invalid access token" => "databricks-token-refused";
        "\"error_code\": 403, < \"message\": \"Invalid access token" => "databricks-token-refused";
        "X-Databricks-Reason-Phrase: Invalid access token" => "databricks-token-refused";
        "A new access token could not be retrieved because the refresh token is invalid." => "provider-grant-refused" ("run `databricks auth login`");
        "Token issued by Databricks CLI has scopes" => "scp-missing-scope";
        "OAuth tokens are not available for {name} authentication." => "verifier-misconfigured" ("The code asks for an OAuth token, but the kind of authentication `{name}` has none.", "Set `DATABRICKS_AUTH_TYPE` to `oauth-m2m` (with `DATABRICKS_CLIENT_ID` and `DATABRICKS_CLIENT_SECRET`) or `databricks-cli`.");
        "Metadata Service returned empty token" => "token-response-unreadable";
    }
    logs {
        "Error: default auth: databricks-cli: cannot get access token: Error: token refresh: oauth2: \"invalid_request\" \"Refresh token is invalid\"" => "provider-grant-refused";
        "< HTTP/2.0 403 Forbidden\n< * Server: databricks\n< {\n<   \"error_code\": 403,\n<   \"message\": \"Invalid access token.\"\n< }" => "databricks-token-refused";
        "https://accounts.cloud.databricks.com/login?error=oidc_code_exchange_failure" => "token-request-failed";
        "Error: cannot create cluster: failed during request visitor: oauth-m2m auth: oidc: databricks OAuth is not supported for this host. Config: host=https://acme.azuredatabricks.net, client_id=9c1d, client_secret=***. Env: DATABRICKS_HOST" => "databricks-host-without-oauth";
        "Error: env-oidc auth: not configured. Config: host=https://acme.cloud.databricks.com, auth_type=env-oidc. Env: DATABRICKS_HOST, DATABRICKS_AUTH_TYPE" => "databricks-no-credentials";
        "{\"error_code\":403,\"message\":\"Invalid access token. [ReqId: 5c1f2d0a-2b1e-4a90-9c8f-0b1f4a8d7e21]\"}" => "databricks-token-refused";
        "ValueError: default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html#databricks-client-unified-authentication to configure credentials for your preferred authentication method. Config: host=https://acme.cloud.databricks.com" => "databricks-no-credentials";
    }
}
