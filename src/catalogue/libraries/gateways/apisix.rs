//! What APISIX prints (2.x and 3.x: plugins openid-connect, jwt-auth, authz-keycloak, forward-auth).

use crate::catalogue::libraries::library;

library! {
    "APISIX", Gateway;
    more "openid-connect puts the reason into `WWW-Authenticate` (`error_description`) and into APISIX's error log; jwt-auth answers with a fixed text and writes the reason to the log at warn level. Set `nginx_config.error_log_level: info` (or `debug`) in `conf/config.yaml`.";
    marks "apisix";
    prints "lua-resty-openidc";
    settings {
        "aud-unexpected" => "openid-connect: `claim_validator.audience.required`, `match_with_client_id` and `claim` of the plugin.";
        "iss-unexpected" => "openid-connect: `claim_validator.issuer.valid_issuers` of the plugin; unset, the issuer of `discovery`.";
        "scp-missing-scope" => "openid-connect: `required_scopes` of the plugin.";
        "credential-unknown" => "jwt-auth: `key_claim_name` (unset: `key`) names the claim, and its value must be `key` of a consumer's jwt-auth credential. Okta's tokens have no `key`: set `key_claim_name` to `iss` or `cid`.";
        "claim-missing" => "jwt-auth: `key_claim_name` (unset: `key`) of the plugin names the claim that chooses the consumer; `claims_to_verify` lists `exp` and `nbf`.";
        "alg-unexpected" => "jwt-auth: `algorithm` of the consumer (unset: `HS256`) must equal the token's `alg`. openid-connect: `token_signing_alg_values_expected`.";
        "signature-invalid" => "jwt-auth: `public_key` (RS, ES) or `secret` (HS, with `base64_secret`) of the consumer is a copy that is never renewed. openid-connect: `public_key`, or with `use_jwks: true` the key set of `discovery`.";
        "exp-passed" => "jwt-auth: `lifetime_grace_period` of the consumer allows for clocks that differ (0 seconds if unset).";
        "keys-unreachable" => "openid-connect: `discovery` is the URL, `ssl_verify` and `timeout` (3 seconds) apply; APISIX needs `apisix.ssl.ssl_trusted_certificate` and a DNS resolver that knows the host.";
        "reason-not-shown" => "jwt-auth: `failed to verify jwt` is answered for a signature that does not fit the consumer's `secret` or `public_key`, for another `algorithm`, and for `exp`: APISIX's error log has the reason.";
        "introspection-client-refused" => "openid-connect: `client_id`, `client_secret` and `introspection_endpoint_auth_method` of the plugin are the gateway's own credentials at `introspection_endpoint`.";
        "introspection-failed" => "openid-connect: with `bearer_only: true` and neither `public_key` nor `use_jwks` the plugin asks `introspection_endpoint` with `client_id` and `client_secret`.";
        "state-mismatch" => "openid-connect: `redirect_uri` must be another path than the one that starts the sign-in, and `session.secret` must be the same in all instances.";
    }
    messages {
        "Missing JWT token in request" => "access-token-empty";
        "{\"message\":\"JWT token invalid\"}" => "token-malformed";
        "JWT token invalid: {0}" => "token-malformed";
        "missing user key in JWT token" => "claim-missing" ("the claim of key_claim_name");
        "Invalid user key in JWT token" => "credential-unknown";
        "failed to find consumer: {0}" => "credential-unknown";
        "Missing related consumer" whole => "credential-unknown";
        "failed to verify jwt" announces => "reason-not-shown" ("the reason is in APISIX's error log as \"failed to verify jwt: …\": the signature, the algorithm or exp");
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
        "jwt-auth failed to authenticate the request, code: 401. error: {0}" => "reason-not-shown";
        "OIDC introspection failed: required scopes not present" => "scp-missing-scope";
        "{\"error\":\"required scopes {scope} not present\"}" => "scp-missing-scope";
        "OIDC introspection failed: required audience ({expected}) not present" => "aud-missing";
        "{\"error\":\"required audience claim not present\"}" => "aud-missing";
        "required audience claim not present" => "aud-missing";
        "mismatched audience" whole => "aud-unexpected";
        "OIDC introspection failed: {0}" => "reason-not-shown" ("the reason follows");
        "OIDC access discovery url failed : {0}" => "keys-unreachable";
        "issuer validation unavailable" whole => "keys-unreachable";
        "OIDC claim validation failed: {0}" => "claim-unexpected";
        "OIDC authentication failed: {0}" => "reason-not-shown" ("the reason follows; the browser sees 500");
        "\"error_description=\"No bearer token found in request.\"" => "access-token-empty";
        "No bearer token found in request." => "access-token-empty";
        "\"error_description=\"Invalid Authorization header format.\"" => "authorization-malformed";
        "Invalid Authorization header format." => "authorization-malformed";
        "required scopes not present" => "scp-missing-scope";
        "Unable to determine token endpoint." => "keys-unreachable";
        "failed to process forward auth, err: {0}" => "introspection-failed" ("the service of forward-auth could not be reached");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nServer: APISIX/3.9.1\nWWW-Authenticate: Bearer realm=\"apisix\", error=\"invalid_token\", error_description=\"jwt signature verification failed: 'exp' claim expired at Sat, 28 Feb 2026 09:15:02 GMT\"" => "exp-passed";
        "{\"message\":\"Invalid user key in JWT token\"}" => "credential-unknown";
        "{\"message\":\"Missing JWT token in request\"}" => "access-token-empty";
        "2026/02/28 10:15:03 [warn] 51#51: *91 [lua] jwt-auth.lua:338: failed to verify jwt: algorithm mismatch, expected HS256, client: 10.0.0.7" => "alg-unexpected";
        "2026/02/28 10:15:03 [error] 51#51: *91 [lua] openid-connect.lua:1035: phase_func(): OIDC access discovery url failed : accessing discovery url (https://acme.okta.com/.well-known/openid-configuration) failed: timeout" => "keys-unreachable";
    }
}
