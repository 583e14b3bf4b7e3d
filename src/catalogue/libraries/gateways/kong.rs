//! What Kong prints (Kong 2.x and 3.x: plugins jwt, openid-connect (Enterprise), oauth2, acl, key-auth).

use crate::catalogue::libraries::library;

library! {
    "Kong", Gateway;
    more "Read the body of the response: the plugin jwt names its reason there. The plugin openid-connect (Kong Enterprise) answers only `Unauthorized` or `Forbidden`: set `config.display_errors: true` for a test, and `log_level = debug` (`KONG_LOG_LEVEL=debug`) to have `[openid-connect]` lines in Kong's error log.";
    marks "kong";
    over "lua-resty-openidc";
    settings {
        "token-revoked" => "Get a token for this service from Kong itself, or set `config.global_credentials` of the plugin oauth2.";
        "gateway-key-refused" => "Look at the keys of the consumer with `curl http://localhost:8001/consumers/NAME/key-auth`, and at `config.key_names` of the plugin key-auth (`apikey` unless set), which names the header. A token in `Authorization` is not a key for it.";
        "nbf-ahead" => "Take `nbf` out of `config.claims_to_verify` of the plugin jwt, or set the clock of the machine that signs. The plugin openid-connect has `config.leeway`.";
        "token-several" => "Send the token or key in one place only: the header, the query or the cookie. `config.header_names`, `config.uri_param_names` and `config.cookie_names` of the plugin jwt list where it is looked for.";
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `config.uri_param_names`, `config.cookie_names` and `config.header_names` of the plugin jwt name the places that are looked at.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `config.uri_param_names`, `config.cookie_names` and `config.header_names` of the plugin jwt name the places that are looked at.";
        "iss-unexpected" => "In the plugin jwt, register the value of `config.key_claim_name` (unset: `iss`) as `key` of a credential: `curl -X POST http://localhost:8001/consumers/NAME/jwt -F key=ISSUER -F algorithm=RS256 -F rsa_public_key=@key.pem`, with the token's `iss` ({issuer}) as ISSUER. In the plugin openid-connect, compare `config.issuer` or `config.issuers_allowed` with it.";
        "credential-unknown" => "In the plugin jwt, compare the claim that `config.key_claim_name` names with the `key` of the consumers' JWT credentials: `curl http://localhost:8001/jwts` lists them.";
        "claim-missing" => "In the plugin jwt, check `config.key_claim_name` (unset: `iss`), which names the claim that chooses the credential, and `config.claims_to_verify` (`exp`, `nbf`).";
        "alg-unexpected" => "In the plugin jwt, set `algorithm` of the consumer's JWT credential (`HS256` unless set) to the token's `alg`: for Okta `RS256`.";
        "signature-invalid" => "In the plugin jwt, copy the key with the token's `kid` from {keys} into `rsa_public_key` of the credential, which Kong never renews. For `HS256`, `config.secret_is_base64` must fit how the secret was made.";
        "verifier-without-key" => "In the plugin jwt, give the credential `rsa_public_key` (RS, ES) or `secret` (HS).";
        "aud-unexpected" => "In the plugin openid-connect, compare `config.audience_required` with the claim that `config.audience_claim` names.";
        "scp-missing-scope" => "In the plugin openid-connect, set `config.scopes_claim: [\"scp\"]` for Okta (`scope` unless set), and compare `config.scopes_required` with the token.";
        "lifetime-refused" => "In the plugin jwt, raise `config.maximum_expiration` (seconds), or have the issuer shorten the lifetime: it limits how far `exp` may be from now.";
        "exp-passed" => "In the plugin openid-connect, set the clock tolerance with `config.leeway` (seconds), but only to make up for clocks that differ. The plugin jwt has none.";
        "gateway-config-refused" => "Read the names in the message: `rsa_public_key=\"invalid key\"` of a JWT credential means that the value is not a public key in PEM (`-----BEGIN PUBLIC KEY-----`, with real line ends), and `algorithm` decides which of `secret` and `rsa_public_key` it needs.";
        "keys-unreachable" => "In the plugin openid-connect, check `config.issuer` (the discovery URL) and `config.rediscovery_lifetime` (how long a failed load is kept). `http://localhost:8001/openid-connect/jwks` lists the keys, and `/openid-connect/issuers` the issuers.";
        "policy-refused" => "In the plugin acl, compare `config.allow` and `config.deny` with the groups of the consumer.";
        "user-not-permitted" => "In the plugin openid-connect, check `config.consumer_claim` and `config.consumer_by`, which find the consumer, and `config.groups_required` and `config.roles_required`. `config.consumer_optional: true` lets users without a consumer pass.";
    }
    messages {
        "No credentials found for given {claim}" => "credential-unknown";
        "declarative config is invalid: {0}" => "gateway-config-refused" ("Kong keeps the configuration from before, or has none");
        "failed to update kong configuration: {0}" => "gateway-config-refused" ("The ingress controller could not send its configuration to Kong, so later changes are not in effect.");
        "No mandatory 'iss' in claims" => "iss-missing";
        "No mandatory {claim} in claims" => "claim-missing" ("Kong finds the consumer's JWT credential by one claim, which `config.key_claim_name` of the plugin jwt names, and neither the payload nor the header of the token has `{claim}`.", "Set `config.key_claim_name` of the plugin jwt to a claim that the token has (`iss` unless set; `kid` is looked for in the header too), and register its value as `key` of a credential.");
        "Invalid 'iss' in claims" => "iss-missing" ("The claim that chooses the consumer, `iss`, is an empty string in the token.", "Have the issuer write `iss`, or set `config.key_claim_name` of the plugin jwt to a claim that the token has (`kid` and `azp` are usual).");
        "Invalid {claim} in claims" => "claim-missing" ("The token has the claim, but its value is an empty string.");
        "{\"message\":\"Invalid algorithm\"}" => "alg-unexpected";
        "{\"message\":\"Invalid signature\"}" => "signature-invalid";
        "{\"message\":\"Invalid key/secret\"}" => "verifier-without-key";
        "Invalid key/secret" whole => "verifier-without-key";
        "Could not find consumer for '{claim}={found}'" => "credential-unknown";
        "Multiple tokens provided" whole => "token-several";
        "Unrecognizable token" whole => "token-malformed";
        "Bad token; invalid JSON" => "token-malformed";
        "Bad token; invalid alg" => "alg-unexpected";
        "Bad token; invalid claims" => "payload-not-object";
        "Bad token; invalid signature" => "part-not-base64url";
        "Bad token; {0}" whole => "token-malformed";
        "anonymous consumer {id} is configured but doesn't exist" => "credential-unknown";
        "{\"exp\":\"token expired\"}" => "exp-passed";
        "'exp':'token expired'" => "exp-passed";
        "{\"nbf\":\"token not valid yet\"}" => "nbf-ahead";
        "'nbf':'token not valid yet'" => "nbf-ahead";
        "'exp':'must be a number'" => "exp-not-a-number" ("`exp` of the token is missing or is not a number, and `config.claims_to_verify` of the plugin jwt lists it.", "Have the maker of the token write `exp` as a number of seconds, or take `exp` out of `config.claims_to_verify`, if such tokens should never expire.");
        "'nbf':'must be a number'" => "claim-missing" ("`nbf` of the token is missing or is not a number, and `config.claims_to_verify` of the plugin jwt lists it. Okta's tokens have none.", "Take `nbf` out of `config.claims_to_verify`: `curl -X PATCH http://localhost:8001/plugins/ID -d config.claims_to_verify=exp`.");
        "'exp':'exceeds maximum allowed expiration'" => "lifetime-refused";
        "You cannot consume this service" => "policy-refused" ("acl plugin");
        "No API key found in request" => "gateway-key-refused";
        "WWW-Authenticate: Key realm=" => "gateway-key-refused";
        "WWW-Authenticate: Key" whole => "gateway-key-refused";
        "Duplicate API key found" => "token-several" ("key-auth plugin");
        "{\"message\":\"Invalid authentication credentials\"}" => "gateway-key-refused";
        "The access token is invalid or has expired" => "introspection-inactive" ("Kong's plugin oauth2 keeps its own tokens, and an Okta token is unknown to it.", "Get the token from Kong itself (`POST https://<kong>:8443/<route>/oauth2/token`), or use the plugin jwt or openid-connect for Okta's tokens.");
        "The access token is missing" => "access-token-empty" ("Kong's oauth2 plugin");
        "The access token is global, but the API credentials are not" => "token-revoked" ("Kong's oauth2 plugin");
        "suitable jwk was not found" => "kid-not-in-keys";
        "only jwts are supported for the jws" => "typ-unexpected" ("The token is a signed JWT, but `typ` in its header is neither `JWT` nor `at+jwt`, and the plugin openid-connect takes only these two or no `typ` at all. Even `application/at+jwt` is refused.", "Decode the first part of the token and look at `typ`. With `logout+jwt` or `dpop+jwt`, the wrong token was sent: send the access token. If it is the access token, have the issuer write `at+jwt`.");
        "no suitable authorization credentials were provided" => "access-token-empty";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Key realm=\"kong\"\nServer: kong/2.8.4\n\n{\"message\":\"Invalid authentication credentials\"}" => "gateway-key-refused";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\"\nServer: kong/3.6.1\n\n{\"message\":\"No credentials found for given 'iss'\"}" => "credential-unknown";
        "{\"exp\":\"token expired\"}" => "exp-passed";
        "HTTP/1.1 401 Unauthorized\nServer: kong/2.8.4\nContent-Type: application/json; charset=utf-8\n\n{\"message\":\"Invalid algorithm\"}" => "alg-unexpected";
        "{\"message\":\"No credentials found for given 'kid'\"}" => "credential-unknown";
        "{\"message\":\"You cannot consume this service\"}" => "policy-refused";
    }
}
