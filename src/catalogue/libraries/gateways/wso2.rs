//! What WSO2 API Manager prints (2 to 4: the gateway's numbered faults, JSON and XML).

use crate::catalogue::libraries::library;

library! {
    "WSO2 API Manager", Gateway;
    more "Read `repository/logs/wso2carbon.log` of the gateway at the time of the request, or Choreo Connect's enforcer log: the caller gets only a number and a general text, the log has the exception.";
    marks "wso2" "900901" "900900" "900902" "apimanager/security" "carbon";
    settings {
        "token-invalid-or-expired" => "Compare the token's `iss` with the key managers at `Admin Portal > Key Managers`: the gateway takes only tokens of a key manager that is enabled there, and asks that one for the keys.";
        "gateway-validation-failed" => "Look for the key manager of the token's `iss` at `Admin Portal > Key Managers`, and open its key set and introspection URLs from the gateway's machine.";
        "scp-missing-scope" => "Compare the scopes of the resource at `Publisher > your API > API Configurations > Resources` with `scope` of the token, and request them.";
        "user-not-permitted" => "Open `Developer Portal > your application > Subscriptions`, and subscribe the application to the API.";
    }
    messages {
        "The client MUST NOT use more than one authentication method in each" => "client-authenticated-twice";
        "A valid OAuth client could not be found for client_id: {client}" => "client-not-found-or-disabled";
        "Client credentials are invalid." => "provider-client-refused";
        "The authenticated client is not authorized to use this authorization grant type" => "provider-grant-type-refused";
        "Unclassified Authentication Failure" => "gateway-validation-failed" ("The gateway itself (code 900900) failed while it checked the token, and neither accepted nor refused it");
        "Error while accessing backend services for API key validation" => "gateway-validation-failed" ("The gateway (code 900900) could not ask its key manager");
        "\"code\":\"900901\"" => "token-invalid-or-expired";
        "<ams:code>900901</ams:code>" => "token-invalid-or-expired";
        "Invalid Credentials. Make sure you have provided the correct security credentials" => "token-invalid-or-expired" ("900901");
        "Make sure your API invocation call has a header: 'Authorization : Bearer ACCESS_TOKEN'" => "access-token-empty" ("900902");
        "\"code\":\"900902\"" => "access-token-empty";
        "<ams:code>900902</ams:code>" => "access-token-empty";
        "\"code\":\"900903\"" => "exp-passed";
        "\"code\":\"900904\"" => "introspection-inactive";
        "Incorrect Access Token Type is provided" => "token-type-unexpected" ("The resource takes only the other of application tokens and user tokens (900905).", "Compare the grant of the token (`client_credentials` gives an application token) with `Application & Application User` of the resource at `Publisher > your API > Resources`.");
        "\"code\":\"900908\"" => "user-not-permitted" ("The application is not subscribed to the API.");
        "The access token does not allow you to access the requested resource" => "scp-missing-scope" ("900910");
        "\"code\":\"900910\"" => "scp-missing-scope";
    }
    logs {
        "{\"fault\":{\"code\":900901,\"message\":\"Invalid Credentials\",\"description\":\"Access failure for API: /orders/v1, version: v1 status: (900901) - Invalid Credentials. Make sure you have provided the correct security credentials\"}}" => "token-invalid-or-expired";
        "<ams:fault xmlns:ams=\"http://wso2.org/apimanager/security\"><ams:code>900902</ams:code><ams:message>Missing Credentials</ams:message></ams:fault>" => "access-token-empty";
        "ERROR - APIAuthenticationHandler API authentication failure due to Unclassified Authentication Failure" => "gateway-validation-failed";
    }
}
