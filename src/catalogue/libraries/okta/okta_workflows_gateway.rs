//! What Okta Workflows and Access Gateway prints (2024 to 2026).

use crate::catalogue::libraries::library;

library! {
    "Okta Workflows and Access Gateway", Okta;
    more "Workflows: open `Execution History` of the flow and the failed card; its error holds `statusCode`, `body` and `headers`, with `www-authenticate` naming the missing scope. Access Gateway: console > 4 Monitoring > 1 Monitor logs; the page's tracking ID is in the log.";
    settings {
        "insufficient_scope" => "The `Okta API Scopes` tab of the Okta Workflows OAuth app, then reauthorize the connection.";
    }
    messages {
        "Access Gateway isn't serving the application" => "access-gateway-refused";
        "Unknown Host Status" whole => "access-gateway-refused" ("400 page");
        "Access Denied to Resource" whole => "access-gateway-refused" ("403 page");
    }
    logs {
        "{\"message\":\"403 Forbidden\",\"statusCode\":403,\"headers\":{\"www-authenticate\":\"Bearer authorization_uri=\\\"http://acme.okta.com/oauth2/v1/authorize\\\", realm=\\\"http://acme.okta.com\\\", scope=\\\"okta.logs.read\\\", error=\\\"insufficient_scope\\\", error_description=\\\"The access token provided does not contain the required scopes.\\\", resource=\\\"/api/v1/logs\\\"\"},\"source\":\"Search System Logs\"}" => "insufficient_scope/access_token_insufficient_scopes";
        "Access Gateway\n403\nAccess Denied to Resource\nTracking ID: 5f2c" => "access-gateway-refused";
    }
}
