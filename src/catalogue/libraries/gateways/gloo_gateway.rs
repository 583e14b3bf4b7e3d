//! What Gloo Gateway prints (Gloo Edge and Gloo Gateway 1.x and 2.x: the messages of Envoy).

use crate::catalogue::libraries::library;

library! {
    "Gloo Gateway", Gateway;
    more "Run `kubectl exec -n gloo-system deploy/gateway-proxy -- wget -qO- --post-data= 'localhost:19000/logging?jwt=debug'` (or `glooctl proxy logs --debug`), then `kubectl logs -n gloo-system deploy/gateway-proxy`: the proxy is Envoy. For OAuth and API keys, read `kubectl logs -n gloo-system deploy/extauth` with `LOG_LEVEL=debug`.";
    marks "gloo" "solo.io";
    settings {
        "iss-unexpected" => "Compare `options.jwt.providers.NAME.issuer` of the VirtualService (or `providers.NAME.issuer` of a JWTPolicy) with the token's `iss`: {issuer}.";
        "aud-unexpected" => "Add {audience} to `options.jwt.providers.NAME.audiences` of the VirtualService, if the token is meant for this service.";
        "keys-unreachable" => "Check `options.jwt.providers.NAME.jwks.remote.url` and `upstreamRef` of the VirtualService: the upstream must exist and have TLS (`sslConfig.sni`).";
        "kid-not-in-keys" => "Wait until `options.jwt.providers.NAME.jwks.remote.cacheDuration` has passed (5 minutes unless set), or restart the proxy, so that it loads the key set again.";
        "mesh-policy-refused" => "Compare `options.rbac.policies` of the VirtualService with the claims of the token.";
    }
    messages {
        "Jwt is missing" whole => "access-token-empty" ("also where the token is in another header than the provider's from_headers");
        "Jwt not yet valid" whole => "nbf-ahead";
        "Jwt is expired" whole => "exp-passed";
        "Jwt is not in the form of Header.Payload.Signature" => "token-malformed";
        "Jwt header is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt header is an invalid JSON" => "part-not-json";
        "Jwt header [alg] field is required and must be a string" => "alg-missing";
        "Jwt header [alg] is not supported" => "alg-unexpected";
        "Jwt header [kid] field is not a string" => "claim-wrong-type";
        "Jwt payload is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt payload is an invalid JSON" => "part-not-json";
        "Jwt payload [iss] field is not a string" => "claim-wrong-type";
        "Jwt payload [sub] field is not a string" => "claim-wrong-type";
        "Jwt payload [iat] field is not an integer" => "claim-wrong-type";
        "Jwt payload [iat] field is not a positive 64 bit integer" => "claim-wrong-type";
        "Jwt payload [nbf] field is not an integer" => "claim-wrong-type";
        "Jwt payload [nbf] field is not a positive 64 bit integer" => "claim-wrong-type";
        "Jwt payload [exp] field is not an integer" => "exp-not-a-number";
        "Jwt payload [exp] field is not a positive 64 bit integer" => "exp-out-of-range";
        "Jwt payload [jti] field is not a string" => "claim-wrong-type";
        "Jwt payload [aud] field is not a string or string list" => "claim-wrong-type";
        "Jwt signature is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt ED25519 signature is wrong length" => "signature-wrong-length";
        "Jwt issuer is not configured" => "iss-unexpected";
        "Audiences in Jwt are not allowed" => "aud-unexpected";
        "Jwt verification fails" whole => "signature-invalid" ("also where the cached key set is older than a rotation");
        "Found multiple Jwt tokens" => "token-several";
        "Jwks is an invalid JSON" => "key-set-unusable";
        "Jwks does not have [keys] field" => "key-set-unusable";
        "[keys] in Jwks is not an array" => "key-set-unusable";
        "Jwks doesn't have any valid public key" => "key-set-unusable" ("in Istio also the placeholder key set that istiod puts in where it could not load jwksUri");
        "Jwks doesn't have key to match kid or alg from Jwt" => "kid-not-in-keys";
        "Jwks RSA [n] or [e] field is missing or has a parse error" => "key-set-unusable";
        "Jwks EC create key fail" => "key-set-unusable";
        "Jwks EC [x] or [y] field is an invalid Base64." => "key-set-unusable";
        "Jwks EC [x] and [y] fields have a parse error." => "key-set-unusable";
        "Jwks Oct key is an invalid Base64" => "key-set-unusable";
        "Jwks OKP [x] field is an invalid Base64." => "key-set-unusable";
        "Jwks OKP [x] field is wrong length." => "key-set-unusable";
        "Jwks remote fetch is failed" => "keys-unreachable";
        "[kty] is missing in [keys]" => "key-set-unusable";
        "[kty] is bad in [keys]" => "key-set-unusable";
        "[kty] is not supported in [keys]" => "key-set-unusable";
        "[alg] is not started with [RS] or [PS] for an RSA key" => "key-set-unusable";
        "[n] field is missing for a RSA key" => "key-set-unusable";
        "[e] field is missing for a RSA key" => "key-set-unusable";
        "[alg] is not started with [ES] for an EC key" => "key-set-unusable";
        "[crv] field is not string for an EC key" => "key-set-unusable";
        "[crv] or [alg] field is not supported for an EC key" => "key-set-unusable";
        "[crv] field specified is not compatible with [alg] for an EC key" => "key-set-unusable";
        "[x] field is missing for an EC key" => "key-set-unusable";
        "[y] field is missing for an EC key" => "key-set-unusable";
        "[alg] does not start with [HS] for an HMAC key" => "key-set-unusable";
        "[k] field is missing for an HMAC key" => "key-set-unusable";
        "[alg] is not [EdDSA] for an OKP key" => "key-set-unusable";
        "[crv] field is missing for an OKP key" => "key-set-unusable";
        "[crv] field is not supported for an OKP key" => "key-set-unusable";
        "X509 parse pubkey fails" => "key-set-unusable";
        "PEM pubkey parse fails" => "key-set-unusable";
        "PEM Key type is not supported" => "key-set-unusable";
        "jwt_authn_access_denied{Jwt_is_missing" => "access-token-empty";
        "jwt_authn_access_denied{Jwt_is_expired" => "exp-passed";
        "jwt_authn_access_denied{Jwt_not_yet_valid" => "nbf-ahead";
        "jwt_authn_access_denied{Jwt_issuer_is_not_configured" => "iss-unexpected";
        "jwt_authn_access_denied{Audiences_in_Jwt_are_not_allowed" => "aud-unexpected";
        "jwt_authn_access_denied{Jwt_verification_fails" => "signature-invalid";
        "jwt_authn_access_denied{Jwks_doesn't_have_key_to_match_kid_or_alg_from_Jwt" => "kid-not-in-keys";
        "jwt_authn_access_denied{Jwks_remote_fetch_is_failed" => "keys-unreachable";
        "jwt_authn_access_denied{Jwks_doesn't_have_any_valid_public_key" => "key-set-unusable";
        "jwt_authn_access_denied{Jwt_is_not_in_the_form_of_Header.Payload.Signature" => "token-malformed";
        "jwt_authn_access_denied{Jwt_header_is_an_invalid_Base64url_encoded" => "part-not-base64url";
        "jwt_authn_access_denied{Jwt_payload_is_an_invalid_Base64url_encoded" => "part-not-base64url";
        "jwt_authn_access_denied{Jwt_signature_is_an_invalid_Base64url_encoded" => "part-not-base64url";
        "jwt_authn_access_denied{Jwt_header_is_an_invalid_JSON" => "part-not-json";
        "jwt_authn_access_denied{Jwt_payload_is_an_invalid_JSON" => "part-not-json";
        "jwt_authn_access_denied{Jwt_header_[alg]_is_not_supported" => "alg-unexpected";
        "jwt_authn_access_denied{Found_multiple_Jwt_tokens" => "token-several";
        "Failed JWT authentication: {0}" => "provider-unknown" ("the route names a requirement that the filter does not have");
        "fetch pubkey [uri = {keys}] failed: [cluster = {name}] is not configured" => "keys-unreachable";
        "fetch pubkey [uri = {keys}]: response status code {status}" => "keys-unreachable";
        "fetch pubkey [uri = {keys}]: network error {0}" => "keys-unreachable";
        "fetch pubkey [uri = {keys}]: invalid jwks" => "key-set-unusable";
        "fetch pubkey [uri = {keys}]: body is empty" => "key-set-unusable";
        "RBAC: access denied" => "mesh-policy-refused";
        "rbac_access_denied_matched_policy[none]" => "mesh-policy-refused" ("no ALLOW policy fits the request");
        "rbac_access_denied_matched_policy[{name}]" => "mesh-policy-refused" ("a DENY policy of this name fits the request");
    }
    logs {
        "[2026-02-28 10:15:03.412][21][debug][jwt] [external/envoy/source/extensions/filters/http/jwt_authn/authenticator.cc:358] JWT token verification completed with: Audiences in Jwt are not allowed" => "aud-unexpected";
        "HTTP/1.1 401 Unauthorized\nserver: envoy\ncontent-type: text/plain\n\nJwt verification fails" => "signature-invalid";
    }
}
