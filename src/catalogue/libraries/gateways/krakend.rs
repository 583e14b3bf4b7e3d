//! What KrakenD prints (1.x and 2.x).

use crate::catalogue::libraries::library;

library! {
    "KrakenD", Gateway;
    more "Start it with `krakend run -d` and `\"level\": \"DEBUG\"` in `telemetry/logging`, and set `\"operation_debug\": true` in `auth/validator`: the log then has `[JOSE] Unable to validate the token:` with the reason. The response is an empty 401 or 403.";
    marks "krakend";
    over "go-jose";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `cookie_key` of `auth/validator` in `krakend.json` names a cookie instead.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `cookie_key` of `auth/validator` in `krakend.json` names a cookie instead.";
        "aud-unexpected" => "Compare `audience` of `auth/validator` in `krakend.json` with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` of `auth/validator` in `krakend.json` with the token's `iss`: {issuer}.";
        "kid-not-in-keys" => "Compare `jwk_url` of `auth/validator` in `krakend.json` with the key set of the token's issuer ({keys}). With `\"cache\": true`, it is kept for `cache_duration` seconds (900 unless set).";
        "alg-unexpected" => "Set `alg` of `auth/validator` in `krakend.json` (`RS256` unless set) to the token's `alg`.";
        "user-not-permitted" => "Compare `roles`, `roles_key` and `roles_key_is_nested` of `auth/validator` in `krakend.json` with the token.";
        "scp-missing-scope" => "Set `scopes_key` of `auth/validator` in `krakend.json` to `scp` for Okta, and compare `scopes` and `scopes_matcher` with the token.";
        "keys-unreachable" => "Check `jwk_url` and `jwk_local_ca` of `auth/validator` in `krakend.json`. `disable_jwk_security` allows `http`, which is only for tests.";
    }
    messages {
        "Unable to validate the token: {found}" => "reason-not-shown" ("the reason follows");
        "Unable to validate the token: square/go-jose: error in cryptographic primitive" => "signature-invalid";
        "Unable to validate the token: no Keys have been found" => "kid-not-in-keys";
        "Token sent by client is invalid: {found}" => "reason-not-shown" ("the reason follows");
        "Token sent by client rejected" => "token-revoked" ("The revoker's bloom filter has the token, or (rarely) confuses it with a token that it has.", "Look at `auth/revoker` in `krakend.json`: `token_keys` names the claims that are looked up, `P` how often the filter is wrong. Get a new token.");
        "Token sent by client does not have sufficient roles" => "user-not-permitted";
        "Token sent by client does not have the required scopes" => "scp-missing-scope";
        "no Keys have been found" => "kid-not-in-keys";
        "key exists but is expired" => "kid-not-in-keys";
        "key {kid} not found in the key set" => "kid-not-in-keys";
        "JWK client is using an insecure connection to the JWK service" => "keys-unreachable" ("The URL of the key set starts with `http:`.", "Set `jwk_url` to an `https` URL. `disable_jwk_security: true` allows `http`, and is only for your own network.");
        "JWK client did not find a pinned key" => "keys-unreachable" ("The certificate of the key set's host has none of the fingerprints in `jwk_fingerprints`: it was renewed, or a proxy is in between.", "Write the fingerprint of the host's current certificate into `jwk_fingerprints` of `auth/validator` in `krakend.json`, or remove that setting.");
        "JOSE: unknown algorithm {alg}" => "alg-unexpected";
        "Token not found" whole => "access-token-empty";
        "should have a JSON content-type for JWKS endpoint" => "key-set-unusable";
        "Invalid algorithm" whole => "alg-unexpected";
        "auth header not found" whole => "access-token-empty";
    }
    logs {
        "2026/02/28 10:15:03 KRAKEND ERROR: [ENDPOINT: /orders][JWTValidator] Unable to validate the token: go-jose/go-jose/jwt: validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "2026/02/28 10:15:03 KRAKEND ERROR: [ENDPOINT: /orders][JWTValidator] Token sent by client does not have sufficient roles" => "user-not-permitted";
    }
}
