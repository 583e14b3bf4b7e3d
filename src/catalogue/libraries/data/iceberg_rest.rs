//! What Iceberg's clients and Polaris print of the tokens for a REST catalog (1.4 to 1.10).

use crate::catalogue::libraries::library;

library! {
    "Apache Iceberg REST catalog and Polaris", Library;
    more "Set the logger `org.apache.iceberg.rest` to `DEBUG`, and read the catalog's own log for the request to `/v1/oauth/tokens` (or `oauth2-server-uri`).";
    marks "org.apache.iceberg" "pyiceberg" "polaris" "oauth2-server-uri";
    settings {
        "provider-grant-type-refused" => "Set `oauth2-server-uri` to a token endpoint that knows `client_credentials`. Google's does not: use `rest.auth.type=google` (`GoogleAuthManager`) there, or give a `token`.";
        "provider-client-refused" => "Write `credential` as `clientId:clientSecret`, and `scope` as `PRINCIPAL_ROLE:ALL` for Polaris.";
        "provider-scope-refused" => "Set `scope=PRINCIPAL_ROLE:ALL` (Polaris), or a scope that your authorization server knows: Iceberg sends `catalog` by default.";
        "token-invalid-or-expired" => "Set `oauth2-server-uri` and `credential` in place of a fixed `token`, so that the client renews it, and compare the realm (`Polaris-Realm`) on both sides.";
    }
    messages {
        "unsupported_grant_type: Invalid grant_type: client_credentials" => "provider-grant-type-refused" ("The authorization server behind `oauth2-server-uri` does not offer client credentials: it is not the catalog's own token endpoint");
        "Malformed request: unsupported_grant_type: {0}" frame => "provider-grant-type-refused";
        "Malformed request: invalid_client: {0}" => "provider-client-refused";
        "Malformed request: invalid_scope: {0}" => "provider-scope-refused";
        "Malformed request: unauthorized_client: {0}" => "provider-client-refused";
        "NotAuthorizedException: Not authorized: Failed to verify the token" frame => "reason-not-shown";
        "Failed to verify the token with cause {0} and reason {name}" frame => "reason-not-shown";
        "NotAuthorizedException: Not authorized: {0}" frame => "token-invalid-or-expired";
        "Credentials given were invalid or missing" => "reason-not-shown";
        "Iceberg REST client is missing the OAuth2 server URI configuration" => "api-setting-missing" ("The client warns that it asks the catalog itself for a token, because no OAuth server is set.");
        "Principal {user} is not authorized for op {name}" => "policy-refused";
        "pyiceberg.exceptions.OAuthError: invalid_client: {0}" => "provider-client-refused";
        "pyiceberg.exceptions.OAuthError: invalid_scope: {0}" => "provider-scope-refused";
        "pyiceberg.exceptions.UnauthorizedError: {0}" frame => "token-invalid-or-expired";
    }
    logs {
        "org.apache.iceberg.exceptions.BadRequestException: Malformed request: Malformed request: unsupported_grant_type: Invalid grant_type: client_credentials\n\tat org.apache.iceberg.rest.ErrorHandlers$NamespaceErrorHandler.accept(ErrorHandlers.java:183)" => "provider-grant-type-refused";
        "org.apache.iceberg.exceptions.ForbiddenException: Forbidden: Principal 'etl' is not authorized for op LOAD_TABLE_WITH_READ_DELEGATION" => "policy-refused";
    }
}
