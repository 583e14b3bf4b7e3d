//! What Salesforce's token endpoint says in the JWT bearer flow (sf, JSforce, simple-salesforce, Restforce).

use crate::catalogue::libraries::library;

library! {
    "Salesforce", Provider for "Salesforce";
    more "Open `Setup > Login History` in the org: each refused JWT sign-in stands there with a reason that the token endpoint does not give.";
    marks "salesforce" "force.com" "sf org" "jsforce" "sfdx" "restforce";
    settings {
        "assertion-aud-unexpected" => "Set `aud` of the assertion to `https://test.salesforce.com` for a sandbox and to `https://login.salesforce.com` for all other orgs. In the CLI (`sf`), set `SF_AUDIENCE_URL`, or `sfdcLoginUrl` in `sfdx-project.json`, because it writes `aud` by that.";
    }
    messages {
        "user hasn't approved this consumer" => "api-consent-missing";
        "audience is invalid [audience={found} login={expected}]" => "assertion-aud-unexpected";
        "invalid_grant: audience is invalid" => "aud-unexpected";
        "\"error_description\":\"audience is invalid\"" => "aud-unexpected";
        "\"error_description\":\"invalid assertion\"" => "api-jwt-refused";
        "invalid_grant: invalid assertion" => "api-jwt-refused";
        "user is not admin approved to access this app" => "api-consent-missing";
        "\"error_description\":\"client identifier invalid\"" => "client-not-found-or-disabled";
        "invalid_app_access" => "api-consent-missing";
    }
    logs {
        "{\"error\":\"invalid_grant\",\"error_description\":\"user hasn't approved this consumer\"}" => "api-consent-missing";
        "Error (JwtAuthError): Error authenticating with JWT config due to: audience is invalid [audience=https://login.salesforce.com login=https://test.salesforce.com]" => "assertion-aud-unexpected";
        "simple_salesforce.exceptions.SalesforceAuthenticationFailed: invalid_grant: audience is invalid" => "aud-unexpected";
    }
}
