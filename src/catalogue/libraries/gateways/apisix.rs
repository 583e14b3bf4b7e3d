//! What APISIX prints (2.x and 3.x: plugins openid-connect, jwt-auth, authz-keycloak, forward-auth).

use crate::catalogue::libraries::library;

library! {
    "APISIX", Gateway;
    more "Set `nginx_config.error_log_level: info` in `conf/config.yaml`, and read APISIX's `logs/error.log`. The plugin openid-connect also puts the reason into `error_description` of the header `WWW-Authenticate`; jwt-auth only logs it, at the level `warn`.";
    marks "apisix";
    prints "lua-resty-openidc";
    settings {
        "forward-auth-unreachable" => "Send a request with `curl -i` to `uri` of the plugin forward-auth from APISIX' own host, and look at its `timeout`.";
        "claim-unexpected" => "Compare `claim_validator` and `claim_schema` of the plugin openid-connect with the claims of the token.";
        "authorization-malformed" => "Send `Authorization: Bearer`, one space and the token. `bearer_only` of the plugin openid-connect refuses all else.";
        "credential-unknown" => "Compare the claim `key` of the token with `key` of the plugin jwt-auth in the consumer: `curl http://127.0.0.1:9180/apisix/admin/consumers -H \"X-API-KEY: …\"`.";
        "access-token-empty" => "Send the token in `Authorization`. `header`, `query` and `cookie` of the plugin jwt-auth name the places that are looked at.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` (or the name in `header`, `query` and `cookie` of the plugin jwt-auth) there must be one token with two dots.";
        "aud-unexpected" => "In the plugin openid-connect, compare `claim_validator.audience.required`, `match_with_client_id` and `claim` with the token's `aud`.";
        "iss-unexpected" => "In the plugin openid-connect, compare `claim_validator.issuer.valid_issuers` (unset: the issuer of `discovery`) with the token's `iss`.";
        "scp-missing-scope" => "In the plugin openid-connect, compare `required_scopes` with the scopes of the token.";
        "claim-missing" => "In the plugin jwt-auth, check `key_claim_name` (unset: `key`), which names the claim that chooses the consumer, and `claims_to_verify` (`exp`, `nbf`).";
        "alg-unexpected" => "In the plugin jwt-auth, set `algorithm` of the consumer (`HS256` unless set) to the token's `alg`. In openid-connect, it is `token_signing_alg_values_expected`.";
        "signature-invalid" => "In the plugin jwt-auth, copy the issuer's current key into `public_key` (RS, ES) or `secret` (HS, with `base64_secret`) of the consumer: it is a copy that is never renewed. In openid-connect, check `public_key`, or set `use_jwks: true` to use the key set of `discovery`.";
        "exp-passed" => "In the plugin jwt-auth, set the clock tolerance with `lifetime_grace_period` of the consumer (0 seconds unless set), but only to make up for clocks that differ.";
        "keys-unreachable" => "In the plugin openid-connect, check `discovery`, `ssl_verify` and `timeout` (3 seconds). APISIX also needs `apisix.ssl.ssl_trusted_certificate`, and a DNS resolver that knows the host.";
        "reason-not-shown" => "Read APISIX's error log: jwt-auth answers `failed to verify jwt` for a signature that does not match the consumer's `secret` or `public_key`, for another `algorithm`, and for `exp`.";
        "introspection-client-refused" => "Check `client_id`, `client_secret` and `introspection_endpoint_auth_method` of the plugin openid-connect: they are the gateway's own credentials at `introspection_endpoint`.";
        "introspection-failed" => "In the plugin openid-connect, check `introspection_endpoint`, `client_id` and `client_secret`, which it uses with `bearer_only: true` and neither `public_key` nor `use_jwks`.";
        "state-mismatch" => "In the plugin openid-connect, set `redirect_uri` to a different path than the one that starts the sign-in, and `session.secret` to the same value in all instances.";
    }
    messages {
        "Missing JWT token in request" => "access-token-empty";
        "{\"message\":\"JWT token invalid\"}" => "token-malformed";
        "JWT token invalid: {0}" frame => "token-malformed";
        "missing user key in JWT token" => "claim-missing" ("the claim of key_claim_name");
        "Invalid user key in JWT token" => "credential-unknown";
        "failed to find consumer: {0}" => "credential-unknown";
        "Missing related consumer" whole => "credential-unknown";
        "failed to verify jwt" announces => "reason-not-shown" ("APISIX writes the reason into its error log, after `failed to verify jwt:`. It is the signature, the algorithm or `exp`.");
        "failed to verify jwt: algorithm mismatch, expected {expected}" => "alg-unexpected";
        "failed to verify jwt: signature mismatch: {0}" => "signature-invalid";
        "failed to verify jwt: 'exp' claim expired at {time}" => "exp-passed";
        "failed to verify jwt: claim exp is not a number" => "exp-not-a-number";
        "failed to verify jwt: claim exp is missing" => "exp-missing";
        "failed to verify jwt: claim nbf is missing" => "claim-missing";
        "failed to verify jwt: unsupported algorithm: {alg}" => "alg-unexpected";
        "audience list does not contain the client id" => "aud-unexpected";
        "audience does not match the client id" => "aud-unexpected";
        "failed to retrieve secrets, err: {0}" => "verifier-without-key";
        "JWT not found in cookie" => "access-token-empty";
        "jwt-auth failed to authenticate the request, code: 401. error: {found}" => "reason-not-shown";
        "OIDC introspection failed: required scopes not present" => "scp-missing-scope";
        "{\"error\":\"required scopes {scope} not present\"}" => "scp-missing-scope";
        "OIDC introspection failed: required audience ({expected}) not present" => "aud-missing";
        "{\"error\":\"required audience claim not present\"}" => "aud-missing";
        "required audience claim not present" => "aud-missing";
        "mismatched audience" whole => "aud-unexpected";
        "OIDC introspection failed: {found}" => "reason-not-shown" ("the reason follows");
        "OIDC access discovery url failed : {0}" => "keys-unreachable";
        "issuer validation unavailable" whole => "keys-unreachable";
        "OIDC claim validation failed: {0}" => "claim-unexpected";
        "OIDC authentication failed: {found}" => "reason-not-shown" ("The words after the colon are the reason. The browser sees only a 500.");
        "\"error_description=\"No bearer token found in request.\"" => "access-token-empty";
        "No bearer token found in request." => "access-token-empty";
        "\"error_description=\"Invalid Authorization header format.\"" => "authorization-malformed";
        "Invalid Authorization header format." => "authorization-malformed";
        "required scopes not present" => "scp-missing-scope";
        "Unable to determine token endpoint." => "keys-unreachable";
        "failed to process forward auth, err: {0}" => "forward-auth-unreachable";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nServer: APISIX/3.9.1\nWWW-Authenticate: Bearer realm=\"apisix\", error=\"invalid_token\", error_description=\"jwt signature verification failed: 'exp' claim expired at Sat, 28 Feb 2026 09:15:02 GMT\"" => "exp-passed";
        "{\"message\":\"Invalid user key in JWT token\"}" => "credential-unknown";
        "{\"message\":\"Missing JWT token in request\"}" => "access-token-empty";
        "2026/02/28 10:15:03 [warn] 51#51: *91 [lua] jwt-auth.lua:338: failed to verify jwt: algorithm mismatch, expected HS256, client: 10.0.0.7" => "alg-unexpected";
        "2026/02/28 10:15:03 [error] 51#51: *91 [lua] openid-connect.lua:1035: phase_func(): OIDC access discovery url failed : accessing discovery url (https://acme.okta.com/.well-known/openid-configuration) failed: timeout" => "keys-unreachable";
    }
}
