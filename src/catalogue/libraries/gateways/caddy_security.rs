//! What Caddy security (AuthCrunch) prints (caddy-security 1.1, go-authcrunch 1.0 to 1.1).

use crate::catalogue::libraries::library;

library! {
    "Caddy security (AuthCrunch)", Gateway;
    more "Add `debug` to the global options of the Caddyfile: the log then has `auth failed` or `token validation error` with the reason. The browser sees only 401, 403 or a redirect to the portal.";
    marks "authcrunch" "caddy" "http.handlers.auth";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` (or in the cookie `access_token`) there must be one token with two dots.";
        "user-not-permitted" => "Check `allow roles …` and `acl rule` in the authorization policy of the Caddyfile. `transform user { match realm okta; action add role authp/user }` gives roles.";
        "verifier-without-key" => "Set `crypto key verify …` in the authorization policy to the key that the portal signs with (`crypto key sign-verify SECRET`).";
        "token-request-failed" => "Compare `oauth identity provider okta { client_id …; client_secret …; server_id …; base_auth_url … }` in the Caddyfile with the app in Okta.";
        "state-mismatch" => "Set `cookie domain` in the portal's settings to a domain that covers both hosts.";
    }
    messages {
        "failed to fetch jwt keys for OAuth 2.0 authorization server: {0}" => "keys-unreachable";
        "failed to fetch metadata for OAuth 2.0 authorization server: {0}" => "keys-unreachable";
        "metadata {claim} field not found for provider {name}" => "key-set-unusable";
        "jwks response has no keys field" => "key-set-unusable";
        "no jwks keys found" => "key-set-unusable";
        "invalid jwks key: {0}" => "key-set-unusable";
        "too many attemps to fetch jwks keys" => "keys-unreachable";
        "OAuth 2.0 authorization state not found" => "state-mismatch";
        "failed OAuth 2.0 authorization flow, error: {code}, description: {0}" => "token-request-failed";
        "failed OAuth 2.0 authorization flow, error: {code}" => "token-request-failed";
        "failed fetching OAuth 2.0 access token: {0}" => "token-request-failed";
        "failed obtaining OAuth 2.0 access token, error: {0}" => "token-request-failed";
        "failed fetching OAuth 2.0 claims: {0}" => "userinfo-failed";
        "failed fetching OAuth 2.0 user info: {0}" => "userinfo-failed";
        "failed fetching OAuth 2.0 user groups: {0}" => "groups-missing";
        "failed validating OAuth 2.0 access token: {found}" => "reason-not-shown" ("the reason follows");
        "OAuth 2.0 {0} signed with unsupported algorithm: {alg}" => "alg-unexpected";
        "OAuth 2.0 kid not found in {0}" => "kid-missing";
        "OAuth 2.0 {0} has unregisted key id {kid}" => "kid-not-in-keys" ("the library writes \"unregisted\"");
        "OAuth 2.0 failed to parse {0}: {1}" => "token-malformed";
        "OAuth 2.0 {0} is invalid: {1}" => "reason-not-shown" ("the reason follows");
        "OAuth 2.0 {0} issuer claim validation failed: {1}" => "iss-unexpected";
        "OAuth 2.0 {0} audience claim validation failed: {1}" => "aud-unexpected";
        "OAuth 2.0 {0} authorized party claim validation failed: {1}" => "azp-unexpected";
        "OAuth 2.0 {0} nonce claim validation failed: {1}" => "nonce-mismatch";
        "OAuth 2.0 {0} email claim not found" => "claim-missing";
        "authorization server response has no {claim} field" => "access-token-not-returned";
        "user role is valid, but denied by default deny on empty access list" => "user-not-permitted";
        "user role is valid, but not allowed by access list" => "user-not-permitted";
        "user role is valid, but not allowed by path access list" => "user-not-permitted";
        "user authorization failed: {0}, reason: {1}" => "reason-not-shown" ("the reason follows");
        "source ip address mismatch between the claim {found} and request {expected}" => "claim-unexpected";
        "expired token" whole => "exp-passed";
        "no token found" whole => "access-token-empty";
        "keystore: failed to parse token" => "signature-invalid" ("The token was signed with a different key than that of `crypto key verify`.", "Compare the two: `crypto key verify from file /path/public.pem` in the `Caddyfile` has to be the public key of the issuer, or the same secret as in `crypto key sign-verify` of the portal.");
        "keystore: parsed token, but it is invalid" => "signature-invalid";
        "invalid exp type: {type}" => "exp-not-a-number";
        "invalid iss claim value type {type}" => "claim-wrong-type";
        "no crypto keys found in {name} context" => "verifier-without-key";
        "token keys and secrets must be defined either via environment variables or via token_ configuration element" => "verifier-without-key";
        "the key is not PEM-encoded key" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
    }
    logs {
        "{\"level\":\"error\",\"ts\":1772273703.4,\"logger\":\"security\",\"msg\":\"auth failed\",\"session_id\":\"a1\",\"request_id\":\"b2\",\"error\":\"user role is valid, but not allowed by access list\"}" => "user-not-permitted";
        "{\"level\":\"warn\",\"ts\":1772273703.4,\"logger\":\"security\",\"msg\":\"Authentication failed\",\"error\":\"failed fetching OAuth 2.0 access token: status 401\"}" => "token-request-failed";
    }
}
