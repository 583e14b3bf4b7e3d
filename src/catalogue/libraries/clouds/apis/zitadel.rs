//! What ZITADEL, and other authorization servers that are built on its package `op`, print (2020 to 2026).

use crate::catalogue::libraries::library;

library! {
    "ZITADEL (the authorization server)", Provider;
    more "Look at the application at `Projects > your project > Applications > your application` in ZITADEL's console: `Configuration` shows its grant types and its authentication method, `Redirect Settings` its URIs.";
    marks "zitadel";
    settings {
        "provider-redirect-uri-refused" => "Add the URI at `Projects > your project > Applications > your application > Redirect Settings` in ZITADEL's console, exactly. `http` needs `Development Mode` there.";
        "aud-unexpected" => "Add the scope of the project to the request: `urn:zitadel:iam:org:project:id:zitadel:aud` for ZITADEL's own API, and `urn:zitadel:iam:org:project:id:PROJECT_ID:aud` with the ID of the API's project for yours. Only then does `aud` name it.";
        "introspection-inactive" => "Request the token with the scope `urn:zitadel:iam:org:project:id:PROJECT_ID:aud`, with the ID of the project of the API that asks: ZITADEL calls a token inactive for an API that is not in its `aud`.";
    }
    messages {
        "invalid audience (APP-Zxfako)" => "aud-unexpected";
        "token is not valid for this client" => "introspection-inactive";
        "The requested redirect_uri is missing in the client configuration" => "provider-redirect-uri-refused";
        "This client's redirect_uri is http and is not allowed" => "provider-redirect-uri-refused" ("Only an application in `Development Mode` may have a `redirect_uri` with `http`.");
        "This client's redirect_uri is using a custom schema and is not allowed" => "provider-redirect-uri-refused" ("Only an application of the type `Native` may have a `redirect_uri` with a custom scheme.");
        "The requested response type is missing in the client configuration" => "provider-grant-type-refused";
        "client missing grant type" => "provider-grant-type-refused";
        "invalid client_id / client_secret" => "provider-client-refused";
        "private_key_jwt not allowed for this client" => "provider-client-refused";
        "confidential client requires authentication" => "provider-client-refused";
        "code_verifier unexpectedly provided" => "pkce-mismatch";
        "redirect_uri does not correspond" => "provider-grant-refused";
    }
    logs {
        "{\"code\":7,\"message\":\"invalid audience (APP-Zxfako)\",\"details\":[{\"@type\":\"type.googleapis.com/zitadel.v1.ErrorDetail\",\"id\":\"APP-Zxfako\",\"message\":\"invalid audience\"}]}" => "aud-unexpected";
        "{\"error\":\"invalid_request\",\"error_description\":\"The requested redirect_uri is missing in the client configuration. If you have any questions, you may contact the administrator of the application.\"}" => "provider-redirect-uri-refused";
    }
}
