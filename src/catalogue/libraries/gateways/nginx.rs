//! What nginx prints (nginx-openid-connect (njs) R15 to R36, auth_request, auth_jwt of nginx Plus, ingress-nginx).

use crate::catalogue::libraries::library;

library! {
    "nginx", Gateway;
    more "Set `error_log /var/log/nginx/error.log info;`: auth_jwt of nginx Plus answers `401` with `WWW-Authenticate: Bearer realm=\"…\",error=\"invalid_token\"`, and writes the reason to the error log. With `auth_request` (ingress-nginx: `nginx.ingress.kubernetes.io/auth-url`), look into the log of the service that is asked.";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `auth_jwt \"realm\" token=$cookie_auth_token;` takes it from another place.";
        "claim-missing" => "Compare the token with `auth_jwt_require` and `$jwt_claim_…` in `nginx.conf`. nginx-openid-connect needs `iat`, `iss` and `sub` in each ID token.";
        "aud-unexpected" => "Compare `$oidc_client` in `openid_connect_configuration.conf` with the token's `aud`. If you use only auth_jwt, compare `auth_jwt_require $aud_ok;` and its `map $jwt_claim_aud`.";
        "iss-unexpected" => "Compare `$oidc_authz_endpoint` in `openid_connect_configuration.conf` with the token's `iss`, with which it must start (R18 to R33). If you use only auth_jwt, compare `auth_jwt_require` and its `map $jwt_claim_iss`.";
        "nonce-mismatch" => "Open the app under the host of the redirect URI, so that the cookie `auth_nonce` comes back, and share the keyval zones between all nginx instances (`zone_sync`).";
        "token-request-failed" => "Compare `$oidc_client`, `$oidc_client_secret`, `$oidc_token_endpoint` and `$oidc_pkce_enable` in `openid_connect_configuration.conf` with the app in Okta.";
        "keys-unreachable" => "Set `$oidc_jwt_keyfile` (`auth_jwt_key_request`) to the key set ({keys}), and give nginx a `resolver` and `proxy_ssl_server_name on`.";
        "verifier-misconfigured" => "In ngx-http-auth-jwt-module, set `auth_jwt_key` (for `RS256` the public key as PEM, for `HS256` the secret in hexadecimal digits) in the block that serves the request, and `auth_jwt_algorithm` to the token's `alg`.";
        "auth-webhook-refused" => "Call the URL of `auth_request` (ingress-nginx: the annotation `nginx.ingress.kubernetes.io/auth-url`) with `curl -i` from nginx's own host: it has to respond with 2xx, 401 or 403. A 404 is a wrong path; oauth2-proxy's is `/oauth2/auth`.";
        "response-header-too-large" => "Set `proxy_buffer_size 16k; proxy_buffers 8 16k;` (ingress-nginx: `nginx.ingress.kubernetes.io/proxy-buffer-size: \"16k\"`).";
    }
    messages {
        "OIDC ID Token validation error: missing claim(s) aud" => "aud-missing" ("The ID token has no `aud`. Old versions of nginx-openid-connect also print this if `aud` is a list.", "Update `openid_connect.js` of nginx-openid-connect, and look at `aud` of the ID token: it has to be or contain `$oidc_client`.");
        "OIDC ID Token validation error: missing claim(s) {claim}" => "claim-missing";
        "OIDC ID Token validation error: iat claim is not a valid number" => "claim-wrong-type";
        "OIDC ID Token validation error: aud claim ({found}) does not include configured $oidc_client ({expected})" => "aud-unexpected";
        "OIDC ID Token validation error: aud claim ({found}) does not match $oidc_client" => "aud-unexpected";
        "OIDC ID Token validation error: aud claim ({found})" => "aud-unexpected";
        "OIDC ID Token validation error: iss claim ({found}) is not found in $oidc_authz_endpoint" => "iss-unexpected";
        "OIDC ID Token validation error: nonce from token ({found}) does not match client ({expected})" => "nonce-mismatch";
        "OIDC ID Token validation error: nonce mismatch" => "nonce-mismatch";
        "OIDC ID Token validation error: missing nonce claim during initial authentication." => "nonce-missing";
        "OIDC error receiving authorization code from IdP: {0}" => "token-request-failed" ("the provider's error follows");
        "OIDC error receiving authorization code: {0}" => "token-request-failed" ("the provider's error follows");
        "OIDC expected authorization code from IdP but received: {0}" => "token-request-failed";
        "OIDC expected authorization code but received: {0}" => "token-request-failed";
        "OIDC error from IdP when sending authorization code: {code}, {0}" => "token-request-failed";
        "OIDC error from IdP during token exchange: {code}, {0}" => "token-request-failed";
        "OIDC unexpected response from IdP when sending authorization code (HTTP {status}). {0}" => "token-request-failed";
        "OIDC unexpected response from IdP (HTTP {status}). {0}" => "token-request-failed";
        "OIDC timeout connecting to IdP" => "token-request-failed";
        "OIDC authorization code sent but token response is not JSON." => "token-response-not-json";
        "OIDC token response not JSON: {0}" => "token-response-not-json";
        "OIDC token response error: {0}" => "token-request-failed";
        "OIDC received id_token but not {0}" => "access-token-not-returned";
        "OIDC refresh response did not include id_token" => "id-token-not-returned";
        "OIDC refresh failure: {0}" => "token-request-failed" ("the provider's error follows");
        "OIDC refresh failure" whole => "token-request-failed";
        "OIDC missing configuration variables:" => "verifier-without-issuer";
        "OIDC error creating session in keyval" => "gateway-session-ended";
        "Failed to retrieve claims: HTTP {status}" => "signature-invalid" ("The location `/_token_validation`, with `auth_jwt`, refused the ID token: its signature, its key or `exp`.", "Set `error_log … info;` and read the lines of `auth_jwt` at that time. Compare `$oidc_jwt_keyfile` with `jwks_uri` of the issuer.");
        "invalid algorithm specified, client: {0}, server:" => "verifier-misconfigured" ("The module `ngx-http-auth-jwt-module` also says this where `auth_jwt_key` is missing or cannot be read.");
        "auth request unexpected status: {status} while sending to client" => "auth-webhook-refused" ("The service of `auth_request` responded with neither 2xx nor 401 nor 403, so the browser sees a 500.");
        "upstream sent too big header while reading response header from upstream" => "response-header-too-large";
    }
    logs {
        "2026/02/28 10:15:03 [error] 7#7: *91 js: OIDC error from IdP when sending authorization code: invalid_client, The client secret supplied for a confidential client is invalid." => "token-request-failed";
        "2026/02/28 10:15:03 [error] 7#7: *91 js: OIDC ID Token validation error: aud claim (0oaOther) does not include configured $oidc_client (0oa4kq81mzXcTyRbe5d7)" => "aud-unexpected";
        "2026/02/28 10:15:03 [error] 31#31: *12 upstream sent too big header while reading response header from upstream, client: 10.0.0.7, server: app.acme.test, request: \"GET /oauth2/callback?code=… HTTP/1.1\"" => "response-header-too-large";
        "2026/02/28 10:15:03 [error] 31#31: *17 invalid algorithm specified, client: 10.0.0.7, server: api.acme.test, request: \"GET /orders HTTP/1.1\"" => "verifier-misconfigured";
        "2026/02/28 10:15:03 [error] 31#31: *12 auth request unexpected status: 502 while sending to client, client: 10.0.0.7, server: app.acme.test" => "auth-webhook-refused";
    }
}
