//! What Kong prints (Kong 2.x and 3.x: plugins jwt, openid-connect (Enterprise), oauth2, acl, key-auth).

use crate::catalogue::libraries::library;

library! {
    "Kong", Gateway;
    more "The jwt plugin's body names the reason. The openid-connect plugin of Kong Enterprise answers only `Unauthorized` or `Forbidden`: set `config.display_errors: true` for a test, and `log_level = debug` (`KONG_LOG_LEVEL=debug`) to have `[openid-connect]` lines in Kong's error log.";
    marks "kong";
    over "lua-resty-openidc";
    settings {
        "iss-unexpected" => "jwt plugin: the value of `config.key_claim_name` (unset: `iss`) must be the `key` of a credential: `curl -X POST http://localhost:8001/consumers/NAME/jwt -F key={issuer} -F algorithm=RS256 -F rsa_public_key=@key.pem`. openid-connect plugin: `config.issuer` or `config.issuers_allowed`.";
        "credential-unknown" => "jwt plugin: `config.key_claim_name` (unset: `iss`) names the claim, and its value must be the `key` of a consumer's JWT credential: `curl http://localhost:8001/jwts` lists them, and `curl -X POST http://localhost:8001/consumers/NAME/jwt -F key=VALUE -F algorithm=RS256 -F rsa_public_key=@key.pem` adds one. If none of them is listed, Kong refused its configuration: look for `failed to update kong configuration` in the log of the ingress controller (an `rsa_public_key` that is not PEM is a usual reason).";
        "claim-missing" => "jwt plugin: `config.key_claim_name` (unset: `iss`) names the claim that chooses the credential; `config.claims_to_verify` lists `exp` and `nbf`.";
        "alg-unexpected" => "jwt plugin: `algorithm` of the consumer's JWT credential (unset: `HS256`) must equal the token's `alg`: set it to `RS256` for Okta.";
        "signature-invalid" => "jwt plugin: `rsa_public_key` of the credential is a copy that Kong never renews: after a key rotation copy the key with the token's `kid` from {keys}. For HS256, `config.secret_is_base64` must fit how the secret was made.";
        "verifier-without-key" => "jwt plugin: the credential lacks `rsa_public_key` (RS, ES) or `secret` (HS).";
        "aud-unexpected" => "openid-connect plugin: `config.audience_required` holds the accepted values, `config.audience_claim` the claim.";
        "scp-missing-scope" => "openid-connect plugin: `config.scopes_required` holds the scopes and `config.scopes_claim` (unset: `scope`) the claim. Okta's claim is `scp`: set `config.scopes_claim: [\"scp\"]`.";
        "lifetime-refused" => "jwt plugin: `config.maximum_expiration` (seconds) limits how far `exp` may be from now.";
        "exp-passed" => "openid-connect plugin: `config.leeway` (seconds) allows for clocks that differ; the jwt plugin has none.";
        "keys-unreachable" => "openid-connect plugin: `config.issuer` is the discovery URL, `config.rediscovery_lifetime` how long a failed load is kept; the keys are listed at `http://localhost:8001/openid-connect/jwks` and issuers at `/openid-connect/issuers`.";
        "policy-refused" => "acl plugin: `config.allow` and `config.deny` list the groups of consumers.";
        "user-not-permitted" => "openid-connect plugin: `config.consumer_claim` and `config.consumer_by` find the consumer, `config.groups_required`, `config.roles_required` the groups; `config.consumer_optional: true` lets users without a consumer pass.";
    }
    messages {
        "No credentials found for given {claim}" => "credential-unknown";
        "No mandatory 'iss' in claims" => "iss-missing";
        "No mandatory {claim} in claims" => "claim-missing";
        "Invalid 'iss' in claims" => "iss-missing" ("iss is an empty string");
        "Invalid {claim} in claims" => "claim-missing" ("the claim is an empty string");
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
        "'exp':'must be a number'" => "exp-not-a-number" ("also where exp is missing");
        "'nbf':'must be a number'" => "claim-missing" ("also where nbf is missing: Okta's tokens have none");
        "'exp':'exceeds maximum allowed expiration'" => "lifetime-refused";
        "You cannot consume this service" => "policy-refused" ("acl plugin");
        "No API key found in request" => "access-token-empty" ("key-auth plugin");
        "Duplicate API key found" => "token-several" ("key-auth plugin");
        "{\"message\":\"Invalid authentication credentials\"}" => "credential-unknown" ("key-auth, basic-auth, hmac-auth");
        "The access token is invalid or has expired" => "introspection-inactive" ("Kong's oauth2 plugin keeps its own tokens; an Okta token is unknown to it");
        "The access token is missing" => "access-token-empty" ("Kong's oauth2 plugin");
        "The access token is global, but the API credentials are not" => "token-revoked" ("Kong's oauth2 plugin");
        "suitable jwk was not found" => "kid-not-in-keys";
        "only jwts are supported for the jws" => "token-malformed" ("an opaque token or an encrypted one");
        "no suitable authorization credentials were provided" => "access-token-empty";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\"\nServer: kong/3.6.1\n\n{\"message\":\"No credentials found for given 'iss'\"}" => "credential-unknown";
        "{\"exp\":\"token expired\"}" => "exp-passed";
        "HTTP/1.1 401 Unauthorized\nServer: kong/2.8.4\nContent-Type: application/json; charset=utf-8\n\n{\"message\":\"Invalid algorithm\"}" => "alg-unexpected";
        "{\"message\":\"No credentials found for given 'kid'\"}" => "credential-unknown";
        "{\"message\":\"You cannot consume this service\"}" => "policy-refused";
    }
}
