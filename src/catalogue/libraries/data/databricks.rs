//! What Databricks (OAuth, token federation, SDK and CLI) prints (current service; Databricks SDK and CLI).

use crate::catalogue::libraries::library;

library! {
    "Databricks (OAuth, token federation, SDK and CLI)", Gateway;
    more "Set `DATABRICKS_DEBUG_HEADERS=true` and `--debug` (CLI), or `logging.getLogger('databricks.sdk').setLevel(logging.DEBUG)`: the SDK then prints which kind of authentication it tried. The account's audit log (`system.access.audit`, action `tokenLogin` or `oidcTokenAuthorization`) holds refused tokens.";
    settings {
        "aud-unexpected" => "Compare `audiences` of the federation policy with the token's `aud`: `databricks account federation-policy get <id>` (for a service principal `service-principal-federation-policy`). Unless set, the account ID is expected.";
        "iss-unexpected" => "Compare `issuer` of the federation policy (`databricks account federation-policy list`) with the token's `iss`: the two must be equal.";
        "sub-unexpected" => "Compare `subject` (service principal) or `subject_claim` (account) of the federation policy with the token: `databricks account service-principal-federation-policy get`.";
        "keys-unreachable" => "Check `jwks_uri` or `jwks_json` of the federation policy: they override the keys of the issuer's discovery document.";
    }
    messages {
        "Invalid access token. [ReqId: {request_id}]" => "databricks-token-refused" ("HTTP 403; a personal access token or OAuth token that has expired, was revoked, or is of another workspace");
        "Credential was not sent or was of an unsupported type for this API." => "access-token-empty" ("no token, or a token of a kind this API does not take");
        "Token exchange failed, using external token: {0}" => "databricks-exchange-failed" ("databricks-sql-connector for Python; in versions up to 4.4 the words after the colon are only 'access_token' and hide the endpoint's reason");
        "Failed to retrieve the exchanged token from OIDC token endpoint." => "databricks-exchange-failed" ("JDBC driver");
        "Failed to retrieve the exchanged token" => "databricks-exchange-failed" ("JDBC driver");
        "cannot configure default credentials, please check" => "databricks-no-credentials";
        "validate: more than one authorization method configured: {found}" => "verifier-misconfigured" ("several of host, token, client ID and profile are set: set auth_type");
        "cannot get access token: {0}" => "token-request-failed" ("the CLI's own words follow");
        "A new access token could not be retrieved because the refresh token is invalid." => "provider-grant-refused" ("run `databricks auth login`");
        "Token issued by Databricks CLI has scopes" => "scp-missing-scope";
        "OAuth tokens are not available for {name} authentication." => "verifier-misconfigured";
        "Metadata Service returned empty token" => "token-response-unreadable";
        "invalid_client: Client authentication failed" => "provider-client-refused" ("the service principal's client ID or OAuth secret is wrong, or it is not in this workspace");
    }
    logs {
        "{\"error_code\":403,\"message\":\"Invalid access token. [ReqId: 5c1f2d0a-2b1e-4a90-9c8f-0b1f4a8d7e21]\"}" => "databricks-token-refused";
        "ValueError: default auth: cannot configure default credentials, please check https://docs.databricks.com/en/dev-tools/auth.html#databricks-client-unified-authentication to configure credentials for your preferred authentication method. Config: host=https://acme.cloud.databricks.com" => "databricks-no-credentials";
    }
}
