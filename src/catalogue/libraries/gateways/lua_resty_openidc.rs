//! What lua-resty-openidc prints (1.4 to 1.8, lua-resty-jwt 0.2; used by kong-oidc and APISIX).

use crate::catalogue::libraries::library;

library! {
    "lua-resty-openidc", Library;
    more "Set `error_log logs/error.log debug;` in nginx.conf: lua-resty-openidc then logs each step with the prefix `openidc.lua`, and the token's header and payload. `openidc.set_logging(nil, { DEBUG = ngx.INFO })` does the same without the debug level.";
    marks "openidc.lua" "resty.openidc" "lua-resty";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `opts.auth_accept_token_as` names another place (`cookie:NAME` or a header).";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. For opaque ones, call `introspect(opts)` with `opts.introspection_endpoint` instead of `bearer_jwt_verify`.";
        "claim-missing" => "Look at the validators that are passed to `bearer_jwt_verify` (`validators.required()` of `resty.jwt-validators`), and at the scopes of the sign-in: `scope = \"openid email profile\"`.";
        "aud-unexpected" => "Compare `opts.client_id` with `aud` of the ID token. For bearer tokens, lua-resty-openidc compares no audience: pass `{ aud = validators.equals(…) }` as claim spec to `bearer_jwt_verify`.";
        "iss-unexpected" => "Set `opts.discovery` to `/.well-known/openid-configuration` under the issuer that you trust ({issuer}): the `issuer` of that document is expected.";
        "exp-passed" => "Set the clock tolerance with `opts.iat_slack` (120 seconds unless set), for `iat` and `exp` of ID tokens, but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `opts.iat_slack` (120 seconds unless set), but only to make up for clocks that differ.";
        "alg-unexpected" => "Add the token's `alg` to `opts.token_signing_alg_values_expected`.";
        "kid-not-in-keys" => "Compare `jwks_uri` of `opts.discovery` with the key set of the token's issuer. The set is kept for `opts.jwks_expires_in` (one day unless set) in `lua_shared_dict jwks`, and loaded again for an unknown `kid`.";
        "keys-unreachable" => "Check `opts.discovery`, and set `resolver` and `lua_ssl_trusted_certificate` in nginx.conf, which nginx needs to reach it.";
        "state-mismatch" => "Set `$session_secret` to one value for all instances and workers, and `$session_cookie_samesite Lax`. The session cookie must come back to the host of `opts.redirect_uri`.";
        "token-request-failed" => "Compare `opts.client_id`, `opts.client_secret`, `opts.redirect_uri` and `opts.token_endpoint_auth_method` with the app in Okta.";
        "introspection-client-refused" => "Check `opts.client_id`, `opts.client_secret` and `opts.introspection_endpoint_auth_method` (`client_secret_basic` or `client_secret_post`): they are the gateway's own credentials at the introspection endpoint.";
        "introspection-failed" => "Check `opts.introspection_endpoint`, `opts.client_id` and `opts.client_secret`.";
        "key-wrong-type" => "Write the key into `opts.public_key` (formerly `opts.secret`) as PEM with its line ends.";
    }
    messages {
        "issuer {found} in id_token is not equal to the issuer from the discovery document {expected}" => "iss-unexpected";
        "no \"sub\" claim found in id_token" => "claim-missing";
        "no \"iat\" claim found in id_token" => "iat-missing";
        "no \"exp\" claim found in id_token" => "exp-missing";
        "no \"aud\" claim found in id_token" => "aud-missing";
        "nonce {found} in id_token is not equal to the nonce that was sent in the request {expected}" => "nonce-mismatch";
        "id_token not yet valid: id_token.iat={time}, ngx.time()={now}, slack={span}" => "iat-in-future";
        "token expired: id_token.exp={time}, ngx.time()={now}" => "exp-passed";
        "token expired: json.exp={time}, ngx.time()={now}" => "exp-passed";
        "no match found token audience array: client_id={expected}" => "aud-unexpected";
        "token audience does not match: id_token.aud={found}, client_id={expected}" => "aud-unexpected";
        "id_token validation failed" => "reason-not-shown" ("The log line above this one has the reason.");
        "id_token {alg} signature verification failed" => "signature-invalid";
        "jwt signature verification failed: {0}" => "signature-or-key-mismatch" ("lua-resty-jwt's reason follows");
        "jwt signature verification failed" => "signature-invalid";
        "token is signed by unexpected algorithm {found}" => "alg-unexpected";
        "token is signed using algorithm {alg} which is not supported by lua-resty-jwt" => "alg-unexpected";
        "token uses \"none\" alg but accept_none_alg is not enabled" => "alg-none";
        "invalid jwt: {0}" frame => "token-malformed";
        "RSA key with id {kid} not found" => "kid-not-in-keys";
        "JWT doesn't specify kid but the keystore contains multiple RSA keys" => "kid-missing";
        "opts.discovery.jwks_uri is not present or not a string" => "keys-unreachable";
        "don't know how to create RSA key/cert for {0}" => "key-set-unusable";
        "accessing discovery url ({issuer}) failed: {0}" => "keys-unreachable";
        "could not decode JSON from Discovery data" => "key-set-unusable";
        "accessing jwks url ({keys}) failed: {0}" => "keys-unreachable";
        "error getting endpoints definition using discovery endpoint" => "keys-unreachable";
        "accessing token endpoint ({0}) failed: {1}" => "token-request-failed";
        "accessing introspection endpoint ({0}) failed: {1}" => "introspection-failed";
        "error calling userinfo endpoint: {0}" => "userinfo-failed";
        "userinfo jwt could not be verified: {0}" => "signature-invalid";
        "\"sub\" claim in id_token ({expected}) is not equal to the \"sub\" claim returned from the userinfo endpoint ({found})" => "pair-different-subject";
        "error_description=\"response indicates failure, status=401" => "introspection-client-refused" ("Only the introspection of a bearer token leads to such a challenge, so the provider refused the client that asked for it.");
        "error_description=\"response indicates failure, status={status}" => "introspection-failed" ("The introspection endpoint does not exist at that URL, or does not take the request. A provider without introspection, such as Auth0, needs the token verified here: `use_jwks: true` of APISIX, or `public_key`");
        "OIDC introspection failed: response indicates failure, status=401" => "introspection-client-refused";
        "OIDC introspection failed: response indicates failure, status={status}" => "introspection-failed";
        "response indicates failure, status={status}, body={0}" => "token-request-failed" ("The provider's response follows, and the line does not name the endpoint.");
        "JSON decoding failed" whole => "key-set-unusable";
        "unhandled request to the redirect_uri: {path}" => "state-mismatch" ("The provider sent the user back without `code` and `state`.", "Read `error=` and `error_description=` in the path of this line, and paste them here. If there are none, the page was opened directly: start at the app's own URL.");
        "state from argument: {found} does not match state restored from session: {expected}" => "state-mismatch";
        "state from argument does not match state restored from session" => "state-mismatch";
        "iss from argument: {found} does not match expected issuer: {expected}" => "iss-unexpected";
        "iss from argument does not match expected issuer" => "iss-unexpected";
        "client_id from argument: {found} does not match expected client_id: {expected}" => "cid-unexpected";
        "client_id from argument does not match expected client_id" => "cid-unexpected";
        "request to the redirect_uri path but there's no session state found" => "state-mismatch";
        "token expired and no refresh token available" => "exp-passed";
        "lost access token:{0}" => "token-request-failed";
        "invalid id token, discarding tokens returned while refreshing" => "signature-invalid";
        "no Authorization header found" => "access-token-empty";
        "no Bearer authorization header value found" => "authorization-malformed";
        "no Bearer access token value found" => "access-token-empty";
        "no Cookie header found" => "access-token-empty";
        "invalid cached token" whole => "introspection-inactive";
        "JWT expired" whole => "exp-passed";
        "configured value for token_endpoint_auth_method ({found}) NOT found in token_endpoint_auth_methods_supported in metadata" => "token-request-failed";
        "Can't use private_key_jwt without a key." => "verifier-without-key";
        "'exp' claim expired at {time}" => "exp-passed";
        "'nbf' claim not valid until {time}" => "nbf-ahead";
        "'{claim}' claim is required." => "claim-missing";
        "Missing one of claims - [ nbf, exp ]." => "exp-missing" ("lua-resty-openidc asks for `exp` or `nbf`, and the token has neither.", "Have the issuer write `exp`. Only for tokens that should never expire, leave `exp` out of the `jwt_validators` that are passed to `bearer_jwt_verify`.");
        "Missing one of claims - [ exp, nbf ]." => "exp-missing" ("lua-resty-openidc asks for `exp` or `nbf`, and the token has neither.", "Have the issuer write `exp`. Only for tokens that should never expire, leave `exp` out of the `jwt_validators` that are passed to `bearer_jwt_verify`.");
        "Missing one of claims - [ {claim} ]." => "claim-missing";
        "invalid jwt string" whole => "token-malformed";
        "whitelist unsupported alg: {alg}" => "alg-unexpected";
        "No algorithm supplied" whole => "alg-missing";
        "Wrongly encoded signature" whole => "part-not-base64url";
        "Decode secret is not a valid cert/public key" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "No trusted certs loaded" => "verifier-without-key";
        "Unable to extract signing cert from JWT" => "key-in-header";
        "Cert used to sign the JWT isn't trusted" => "signature-invalid";
        "Failed to build verifier {0}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Unsupported RS256 key model" => "verifier-without-key";
        "EdDSA signature verification failed" => "signature-invalid";
        "secret function specified without kid in header" => "kid-missing";
        "function returned nil for kid: {kid}" => "kid-not-in-keys";
        "invalid secret type (must be string or function)" => "key-wrong-type";
    }
    logs {
        "2026/02/28 10:15:03 [error] 31#31: *7 [lua] openidc.lua:180: openidc_validate_id_token(): token expired: id_token.exp=1772270102, ngx.time()=1772273703, client: 10.0.0.7, server: app.acme.test, request: \"GET /cb?code=… HTTP/1.1\"" => "exp-passed";
        "2026/02/28 10:15:03 [error] 31#31: *7 [lua] openidc.lua:1545: authenticate(): request to the redirect_uri path but there's no session state found, client: 10.0.0.7" => "state-mismatch";
        "2026/02/28 10:15:03 [error] 31#31: *7 [lua] openidc.lua:579: openidc_discover(): accessing discovery url (https://acme.okta.com/.well-known/openid-configuration) failed: 20: unable to get local issuer certificate" => "keys-unreachable";
        "{\"error\":\"jwt signature verification failed: 'exp' claim expired at Sat, 28 Feb 2026 09:15:02 GMT\"}" => "exp-passed";
    }
}
