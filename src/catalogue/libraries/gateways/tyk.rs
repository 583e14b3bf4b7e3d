//! What Tyk prints (2.9 to 5.x).

use crate::catalogue::libraries::library;

library! {
    "Tyk", Gateway;
    more "Set `\"log_level\": \"debug\"` in `tyk.conf` (`TYK_LOGLEVEL=debug`): Tyk's log then has `JWT validation error` and the claim that was refused. The response says only `Key not authorized`.";
    marks "tyk";
    over "golang-jwt";
    settings {
        "access-token-empty" => "Send the token in `Authorization`. `auth.auth_header_name`, `auth.use_param` and `auth.use_cookie` in the API definition name other places.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `auth.auth_header_name` in the API definition names another header.";
        "iss-unexpected" => "Compare `jwt_allowed_issuers` (OAS: `server.authentication.jwt.allowedIssuers`) with the token's `iss`.";
        "aud-unexpected" => "Compare `allowedAudiences` of the OAS definition's `jwt` scheme with the token's `aud`.";
        "sub-unexpected" => "Compare `allowedSubjects` of the OAS definition's `jwt` scheme with the token's `sub`.";
        "kid-not-in-keys" => "Compare `jwt_source` (base64 of a URL) or `jwt_jwks_uris` of the API definition with {keys}, which belongs to the token's issuer. Tyk keeps the set for 240 seconds.";
        "alg-unexpected" => "Set `jwt_signing_method` of the API definition to `rsa`, `ecdsa` or `hmac`, as the token's `alg` needs it.";
        "claim-missing" => "Set `jwt_identity_base_field` (`sub` unless set) to a claim with the user that the token has, and `jwt_policy_field_name` to the claim with the policy.";
        "policy-refused" => "Check `jwt_default_policies`, `jwt_policy_field_name` and `jwt_scope_to_policy_mapping` (for Okta with `jwt_scope_claim_name: scp`), which choose the policy.";
        "exp-passed" => "Set the clock tolerance with `jwt_expires_at_validation_skew` (seconds) of the API definition, but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `jwt_not_before_validation_skew` (seconds) of the API definition, but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `jwt_issued_at_validation_skew` (seconds) of the API definition, but only to make up for clocks that differ.";
    }
    messages {
        "Key not authorized: Unexpected signing method" => "alg-unexpected";
        "Key not authorized: token has expired" => "exp-passed";
        "Key not authorized: token is not valid yet" => "nbf-ahead";
        "Key not authorized: token used before issued" => "iat-in-future";
        "key not authorized: no matching policy found in scope claim" => "policy-refused";
        "key not authorized: no matching policy found" => "policy-refused";
        "key not authorized: no matching policy" => "policy-refused";
        "key not authorized: no scope or policy in token" => "policy-refused";
        "key not authorized: could not apply new policy" => "policy-refused";
        "key not authorized: could not apply several policies" => "policy-refused";
        "Key not authorized: {found}" => "reason-not-shown" ("the reason follows");
        "{\"error\": \"Key not authorized\"}" => "reason-not-shown";
        "Key not authorized" whole => "reason-not-shown";
        "Authorization field missing" whole => "access-token-empty";
        "Bearer token malformed" whole => "authorization-malformed";
        "Access to this API has been disallowed" => "policy-refused";
        "Attempted JWT access with non-existent key." => "kid-not-in-keys";
        "no matching KID could be found" => "kid-not-in-keys";
        "no matching KID found in any JWKs or fallback" => "kid-not-in-keys";
        "kid is not a string" => "kid-missing";
        "token invalid, key not found" => "kid-not-in-keys";
        "no suitable claims for user ID were found" => "claim-missing";
        "found an empty user ID in sub claim" => "claim-missing";
        "found an empty user ID in predefined base claim, claim: {claim}" => "claim-missing";
        "issuer claim is required but not present in token" => "iss-missing";
        "issuer claim must be a string" => "claim-wrong-type";
        "invalid issuer claim: {found}" => "iss-unexpected";
        "audience claim is required but not present in token" => "aud-missing";
        "invalid audience claim format" => "claim-wrong-type";
        "no matching audience found in token: {found}" => "aud-unexpected";
        "JWT ID (jti) claim is required but not present in token" => "claim-missing";
        "invalid subject value: {found}" => "sub-unexpected";
        "custom claim {claim} is required but not present in token" => "claim-missing";
        "claim {claim} value does not match any expected values" => "claim-unexpected";
        "claim {claim} value does not contain any expected values" => "claim-unexpected";
        "JWT issuer validation failed" => "iss-unexpected";
        "JWT audience validation failed" => "aud-unexpected";
        "JWT subject validation failed" => "sub-unexpected";
        "Failed to decode JWT key" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "JWKS source decode failed: {0} is not a base64 string" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Could not find a valid policy to apply to this token!" => "policy-refused";
        "Policy ID found is invalid!" => "policy-refused";
        "Key not authorised" whole => "introspection-inactive" ("Tyk searched for the value among its own keys and OAuth tokens, but an Okta token is not among them.", "Choose `JSON Web Token` at `APIs > your API > Authentication` (`enable_jwt: true` in the API definition) for Okta's tokens, with `jwt_source` set to the issuer's key set.");
        "Attempted access with non-existent key." => "introspection-inactive";
        "error happened during the access token validation" => "introspection-failed";
        "introspection result doesn't have active flag" => "introspection-failed";
        "error happened during the introspection call: {0}" => "introspection-failed";
        "access token is not valid" whole => "introspection-inactive";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\n    \"error\": \"Key not authorized: token has expired\"\n}" => "exp-passed";
        "time=\"Feb 28 10:15:03\" level=error msg=\"JWT validation error\" api_id=a1 error=\"no matching KID could be found\" mw=JWTMiddleware" => "kid-not-in-keys";
        "{\"error\": \"key not authorized: no matching policy found in scope claim\"}" => "policy-refused";
    }
}
