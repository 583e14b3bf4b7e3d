//! What Okta Access Gateway shows and logs (2020 to 2026).

use crate::catalogue::libraries::library;

library! {
    "Okta Access Gateway", Gateway;
    more "Open `4 - Monitoring > 1 - Monitor Logs` in the management console of the node, and find the log line by the page's tracking ID: `RESULT=\"DENY\"` and `REASON=` say why.";
    marks "access_gateway" "spgw" "icsgw" "access gateway";
    settings {
    }
    messages {
        "Reading content from file: /opt/oag/configs/spgw/config/spgw.json" => "access-gateway-node-not-ready";
        "The requested host: {name} is not being served by this Access Gateway" => "access-gateway-host-unknown";
        "is not being served by this Access Gateway" => "access-gateway-host-unknown";
        "Access to resource {name} in application {0} has been denied" => "access-gateway-refused";
        "has detected an anomaly in user access to the {name}" => "access-gateway-session-integrity";
        "SESSION_INTEGRITY_REMOTEIP_MISMATCH" => "access-gateway-session-integrity";
        "SESSION_INTEGRITY_USERAGENT_MISMATCH" => "access-gateway-session-integrity";
        "failed to match session RemoteIP: {found}" => "access-gateway-session-integrity";
        "is not receiving user requests from the Access Gateway" => "access-gateway-backend-down";
        "is not responding in a timely manner to user requests from the Access Gateway" => "access-gateway-backend-down";
        "POLICY=\"ACTIVE_OFFLINE\"" => "access-gateway-app-off";
        "POLICY=\"ACTIVE_MAINT\"" => "access-gateway-app-off";
        "POLICY=\"INACTIVE\" POLICY_TYPE=\"NO_AUTH\"" => "access-gateway-app-off";
        "is not functioning correctly and has been taken offline" => "access-gateway-app-off";
        "has been disabled and is not available for usage" => "access-gateway-app-off";
        "is temporarily not available for usage" => "access-gateway-app-off";
        "Requester/RequestDenied: Could not validate the following SAML AuthnRequest from partner {name}" => "access-gateway-authn-request-refused";
        "Received an assertion that is valid in the future. Check clock synchronization on IdP and SP" => "access-gateway-clock-wrong" ("SimpleSAMLphp");
        "Received an assertion that has expired. Check clock synchronization on IdP and SP" => "access-gateway-clock-wrong" ("SimpleSAMLphp");
        "Received an assertion with a session that has expired. Check clock synchronization on IdP and SP" => "access-gateway-clock-wrong" ("SimpleSAMLphp");
        "NotOnOrAfter in SubjectConfirmationData is in the past" => "access-gateway-clock-wrong" ("SimpleSAMLphp");
        "NotBefore in SubjectConfirmationData is in the future" => "access-gateway-clock-wrong" ("SimpleSAMLphp");
        "deny access to resource" whole => "access-gateway-refused" ("A policy rule of the app in Access Gateway denies this path or this user.", "Look at `Applications > your app > Policies` in the Access Gateway console, and compare the rule that matches the path with the user's attributes in the log line.");
    }
    logs {
        "Caused by: SimpleSAML\\Error\\Exception: Error validating SubjectConfirmation in Assertion: NotOnOrAfter in SubjectConfirmationData is in the past: 2026-02-27T10:14:02Z" => "access-gateway-clock-wrong";
        "ERROR: Reading content from file: /opt/oag/configs/spgw/config/spgw.json" => "access-gateway-node-not-ready";
        "Apr  2 15:19:32  ACCESS AUTHZ SESSION WARN USER_SESSION [SESSION_id=\"0e53\" SUBJECT=\"jane\" APP=\"Payroll\" RESULT=\"DENY\" REASON=\"SESSION_INTEGRITY_REMOTEIP_MISMATCH\" REMOTE_IP=\"10.1.1.4\"]" => "access-gateway-session-integrity";
        "The requested host: pay.acme.example is not being served by this Access Gateway." => "access-gateway-host-unknown";
        "Application Payroll is not functioning correctly and has been taken offline. This outage has been logged." => "access-gateway-app-off";
        "The backend web application Payroll is not receiving user requests from the Access Gateway and not available for usage." => "access-gateway-backend-down";
    }
}
