//! What Okta Workflows and Access Gateway prints (2024 to 2026).

use crate::catalogue::libraries::library;

library! {
    "Okta Workflows and Access Gateway", Okta;
    more "In Workflows, open `Execution History` of the flow and the failed card: its error holds `statusCode`, `body` and `headers`, and `www-authenticate` in there names the missing scope. For Access Gateway, open its console at `4 Monitoring > 1 Monitor logs`, and search for the tracking ID of the page.";
    settings {
        "insufficient_scope" => "Have a Super Admin grant {scope} at `Applications and Resources > Applications > your app > Okta API Scopes > Grant` of the app Okta Workflows OAuth, then reauthorize the connection in Workflows.";
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
