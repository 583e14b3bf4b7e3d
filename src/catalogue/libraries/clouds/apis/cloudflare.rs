//! What the API of Cloudflare says of the token or key of a call.

use crate::catalogue::libraries::library;

library! {
    "Cloudflare API", Provider;
    more "Run `curl https://api.cloudflare.com/client/v4/user/tokens/verify -H \"Authorization: Bearer $TOKEN\"`: the response says whether the token is active.";
    marks "api.cloudflare.com" "cloudflare" "wrangler";
    settings {}
    messages {
        "\"code\":10000,\"message\":\"Authentication error\"" => "cloudflare-api-refused";
        "\"code\": 10000, \"message\": \"Authentication error\"" => "cloudflare-api-refused";
        "Authentication error [code: 10000]" => "cloudflare-api-refused";
        "Authentication error (10000)" => "cloudflare-api-refused";
        "\"code\":9109,\"message\":\"Invalid access token\"" => "cloudflare-api-refused";
        "\"code\": 9109, \"message\": \"Invalid access token\"" => "cloudflare-api-refused";
        "Invalid access token [code: 9109]" => "cloudflare-api-refused";
        "\"code\":6003,\"message\":\"Invalid request headers\"" => "cloudflare-api-refused";
        "\"code\": 6003, \"message\": \"Invalid request headers\"" => "cloudflare-api-refused";
        "Invalid request headers [code: 6003]" => "cloudflare-api-refused";
        "Missing X-Auth-Key, X-Auth-Email or Authorization headers" => "cloudflare-api-refused";
    }
    logs {
        "{\"success\":false,\"errors\":[{\"code\":10000,\"message\":\"Authentication error\"}]}" => "cloudflare-api-refused";
        "✘ [ERROR] A request to the Cloudflare API (/accounts/4e12/workers/services/api) failed.\n\n  Authentication error [code: 10000]" => "cloudflare-api-refused";
    }
}
