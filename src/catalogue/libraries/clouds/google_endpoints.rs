//! What Google Cloud Endpoints, API Gateway (ESP, ESPv2) prints (ESP 1.x (nginx), ESPv2 (Envoy), Google API Gateway).

use crate::catalogue::libraries::library;

library! {
    "Google Cloud Endpoints, API Gateway (ESP, ESPv2)", Gateway;
    more "Read `message` in the JSON body: ESPv2 prints Envoy's reasons there, ESP 1 writes its own after `JWT validation failed:`. For Google API Gateway, search Logs Explorer for `resource.type=\"apigateway.googleapis.com/Gateway\"` and read `jsonPayload.responseDetails`.";
    marks "espv2" "endpoints" "apigateway.googleapis" ".a.run.app" "-uc.gateway.dev" "gateway.dev";
    settings {
        "aud-unexpected" => "Add {audience} to `x-google-audiences` under the security definition in the OpenAPI document (several are separated by commas), if the token is meant for this API, and deploy it again (`gcloud endpoints services deploy`, or a new API config).";
        "iss-unexpected" => "Compare `x-google-issuer` in the security definition with the token's `iss`: the two must be equal.";
        "keys-unreachable" => "Set `x-google-jwks_uri` in the security definition. Without it, ESP asks the issuer's discovery document.";
    }
    messages {
        "JWT validation failed: Audience not allowed" => "aud-unexpected" ("The first version of the proxy (ESP) prints this, with the status 403 or 401.");
        "JWT validation failed: Issuer not allowed" => "iss-unexpected" ("ESP 1");
        "JWT validation failed: TIME_CONSTRAINT_FAILURE" => "exp-passed" ("The token has expired or is not valid yet by the clock of ESP 1.", "Get a new token, and compare `exp` and `nbf` of the refused one with `date -u`.");
        "JWT validation failed: BAD_SIGNATURE" => "signature-invalid" ("ESP 1");
        "JWT validation failed: BAD_FORMAT" => "token-malformed" ("ESP 1");
        "JWT validation failed: KEY_RETRIEVAL_ERROR" => "keys-unreachable" ("ESP 1");
        "JWT validation failed: Bad JWT format: should have 2 dots" => "token-malformed" ("ESP 1");
        "JWT validation failed: Bad JWT format" => "token-malformed" ("ESP 1");
        "JWT validation failed: Missing or invalid credentials" => "access-token-empty" ("ESP 1");
        "JWT validation failed: Cannot find matching key in key set for kid={kid} and alg={alg}" => "kid-not-in-keys" ("ESP 1");
        "Cannot find matching key in key set for kid={kid} and alg={alg}" => "kid-not-in-keys" ("ESP 1");
        "JWT validation failed: Unable to parse URI of the key via OpenID discovery" => "keys-unreachable" ("ESP 1");
        "JWT validation failed: Unable to fetch URI of the key via OpenID discovery" => "keys-unreachable" ("ESP 1");
        "JWT validation failed: Unable to fetch verification key" => "keys-unreachable" ("ESP 1");
        "Bad public key format: Public key is empty" => "key-set-unusable" ("ESP 1");
        "Invalid public key: keys field is missing" => "key-set-unusable" ("ESP 1");
        "Jwt is missing" whole => "access-token-empty";
        "Jwt issuer is not configured" => "iss-unexpected";
        "Audiences in Jwt are not allowed" => "aud-unexpected";
        "Jwt verification fails" whole => "signature-invalid";
        "Jwt is expired" whole => "exp-passed";
        "Jwks remote fetch is failed" => "keys-unreachable";
        "Jwks doesn't have key to match kid or alg from Jwt" => "kid-not-in-keys";
        "Jwt is not in the form of Header.Payload.Signature" => "token-malformed";
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API" => "google-api-key";
        "API key not valid. Please pass a valid API key" => "google-api-key";
        "UNAUTHENTICATED:Method doesn't allow unregistered callers" => "google-api-key";
        "PERMISSION_DENIED: API {name} is not enabled for the project" => "google-api-key";
    }
    logs {
        "{\n \"code\": 16,\n \"message\": \"JWT validation failed: Issuer not allowed\",\n \"details\": [{\"@type\": \"type.googleapis.com/google.rpc.DebugInfo\", \"detail\": \"auth\"}]\n}" => "iss-unexpected";
        "{\"code\":401,\"message\":\"Jwt issuer is not configured\"}" => "iss-unexpected";
    }
}
