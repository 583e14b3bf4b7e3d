//! What openid-client 2 to 5 (Node.js) prints (2.5 to 5.7).

use crate::catalogue::libraries::library;

library! {
    "openid-client 2 to 5 (Node.js)", Library;
    more "Log `err.jwt` (the refused token), `err.params`, `err.checks` and `err.printf` (the compared values) of an `RPError`, and `err.error`, `err.error_description` and `err.response` of an `OPError`. Hooks of `custom.setHttpOptionsDefaults`, or `NODE_DEBUG=http`, print the requests.";
    marks "rperror" "operror" "openid-client/lib";
    settings {
        "token-request-failed" => "Compare `client_id`, `client_secret`, `token_endpoint_auth_method` and `redirect_uris` of `new issuer.Client({ … })` with the app at the provider.";
        "signature-invalid" => "Compare `kid` of the token with `issuer.metadata.jwks_uri`, and `id_token_signed_response_alg` of the client with its `alg`. With `HS256` the key is `client_secret`.";
        "token-too-old" => "Compare the clock of the machine with the `Date` header of the provider (`date -u`). `custom.clock_tolerance` of the client (`client[custom.clock_tolerance] = 10`) sets the tolerance.";
        "iss-unexpected" => "Compare the URL in `Issuer.discover('…')` with the token's `iss`. For a custom authorization server of Okta, it ends in `/oauth2/default` or `/oauth2/aus…`.";
        "aud-unexpected" => "Compare `client_id` of `new issuer.Client({ client_id })` with `aud` of the ID token.";
        "alg-unexpected" => "Set `id_token_signed_response_alg` of `new issuer.Client({ … })` (`RS256` by default) to the token's `alg`.";
        "verifier-expects-other-alg" => "Remove `id_token_signed_response_alg` of `new issuer.Client({ … })`, or set it to `RS256`.";
        "nonce-mismatch" => "Pass the nonce that was sent as `client.callback(uri, params, { nonce })`.";
        "state-mismatch" => "Pass the state from the session of the same browser as `client.callback(uri, params, { state })`.";
        "exp-passed" => "Set the clock tolerance with `client[custom.clock_tolerance] = 5` (seconds), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `client[custom.clock_tolerance] = 5` (seconds), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `client[custom.clock_tolerance] = 5` (seconds), but only to make up for clocks that differ.";
        "keys-unreachable" => "Check the URL in `Issuer.discover('…')`, which takes the issuer or the whole discovery URL. `custom.setHttpOptionsDefaults({ timeout: 10000 })` raises the time limit of 3500 ms (2500 ms in older versions).";
        "iss-discovery-mismatch" => "Set the URL in `Issuer.discover('…')` to the issuer that the discovery document names.";
    }
    messages {
        "TypeError: client_id is required" => "verifier-misconfigured" ("`client_id` of `new issuer.Client({ … })` is empty where the program runs.", "Print `process.env.CLIENT_ID?.length` (or the name that you use) at startup, and load `.env` before the client is made.");
        "TypeError: only requests to HTTPS are allowed" => "iss-not-https";
        "JWT expired, now {now}, exp {time}" => "exp-passed";
        "JWT not active yet, now {now}, nbf {time}" => "nbf-ahead";
        "id_token expired, now {now}, exp {time}" => "exp-passed";
        "id_token not active yet, now {now}, nbf {time}" => "nbf-ahead";
        "id_token issued in the future, now {now}, iat {time}" => "iat-in-future";
        "id_token not active yet" => "nbf-ahead";
        "JWT issued in the future, now {now}, iat {time}" => "iat-in-future";
        "id_token issued in the future" => "iat-in-future";
        "JWT issued too far in the past, now {now}, iat {time}" => "token-too-old";
        "unexpected iss value, expected {expected}, got: {found}" => "iss-unexpected";
        "aud mismatch, expected {expected}, got: {found}" => "aud-unexpected";
        "aud is missing the client_id, expected {expected} to be included in {found}" => "aud-unexpected";
        "azp mismatch, got: {found}" => "azp-unexpected";
        "missing required JWT property azp" => "azp-unexpected" ("The ID token has several audiences but no `azp`, which `openid-client` then requires.", "Look at `aud` of the ID token, and have the provider write only the client ID there.");
        "nonce mismatch, expected {expected}, got: {found}" => "nonce-mismatch" ("`expected undefined` means that the nonce was not passed to the callback");
        "state mismatch, expected {expected}, got: {found} {" => "state-mismatch";
        "OPError: invalid_client" whole => "invalid_client" ("The provider sent no `error_description`.");
        "OPError: invalid_grant" whole => "invalid_grant" ("The provider sent no `error_description`.");
        "state mismatch, expected {expected}, got: {found}" => "state-mismatch";
        "state missing from the response" frame => "state-mismatch";
        "checks.state argument is missing" => "state-mismatch" ("The callback was not given the `state` that was sent: the session of the sign-in is lost, or the code does not pass it on.");
        "iss mismatch, expected {expected}, got: {found}" => "response-iss-mismatch";
        "iss missing from the response" => "response-iss-missing";
        "unexpected JWT alg received, expected {expected}, got: RS256" => "verifier-expects-other-alg";
        "unexpected JWT alg received, expected {expected}, got: {found}" => "alg-unexpected";
        "unexpected algorithm received" whole => "alg-unexpected";
        "failed to validate JWT signature" => "signature-invalid";
        "no valid key found in issuer's jwks_uri for key parameters {0}" => "kid-not-in-keys";
        "multiple matching keys found in issuer's jwks_uri for key parameters {0}, kid must be provided in this case" => "keys-ambiguous";
        "missing required JWT property exp" => "exp-missing";
        "missing required JWT property iat" => "iat-missing";
        "missing required JWT property iss" => "iss-missing";
        "missing required JWT property aud" => "aud-missing";
        "missing required JWT property {claim}" => "claim-missing";
        "JWT exp claim must be a JSON numeric value" => "exp-not-a-number";
        "JWT {claim} claim must be a JSON numeric value" => "time-claim-not-a-number";
        "at_hash mismatch, expected {expected}, got: {found}" => "at-hash-mismatch";
        "c_hash mismatch, expected {expected}, got: {found}" => "c-hash-mismatch";
        "missing required property at_hash" => "at-hash-mismatch";
        "missing required property c_hash" => "c-hash-mismatch";
        "too much time has elapsed since the last End-User authentication, max_age {span}, auth_time: {time}, now {now}" => "auth-time-too-old";
        "failed to decode JWT ({0}: {1})" => "token-malformed";
        "sub mismatch, expected {expected}, got: {found}" => "pair-different-subject" ("The refresh returned the ID token of a different user than the first one.", "Keep the refresh token and the ID token of one user in one session, and log `sub` of both when they are stored.");
        "userinfo sub mismatch, expected {expected}, got: {found}" => "userinfo-sub-mismatch";
        "id_token not present in TokenSet" => "id-token-not-returned" ("The token response has no ID token: the scope `openid` was not requested, or the grant returns none.", "Add it to the request: `client.authorizationUrl({ scope: 'openid profile' })`. `client_credentials` never returns an ID token.");
        "access_token not present in TokenSet" => "access-token-empty";
        "refresh_token not present in TokenSet" => "refresh-token-missing" ("`client.refresh` was called with a token set that has no refresh token.", "Add `offline_access` to `scope` of the authorize request, and store `refresh_token` of each response: with rotation the old one is used up.");
        "TypeError: no access token provided" => "access-token-empty";
        "id_token detected in the response, you must use client.callback() instead of client.oauthCallback()" => "verifier-misconfigured";
        "RPError: code missing from response" => "authorization-response-parameter-missing";
        "RPError: id_token missing from response" => "authorization-response-parameter-missing";
        "RPError: access_token missing from response" => "authorization-response-parameter-missing";
        "failed to decrypt JWE" => "decryption-failed";
        "unexpected JWE alg received, expected {expected}, got: {found}" => "alg-unexpected";
        "discovered issuer mismatch, expected {expected}, got: {found}" => "iss-discovery-mismatch";
        "Issuer.discover() failed." => "keys-unreachable" ("All IP addresses that were tried failed, and the error of each follows.");
        "OPError: expected 200 OK, got: 404 Not Found" => "keys-unreachable" ("No discovery document is at the URL that was made of the issuer: `Issuer.discover` adds `/.well-known/openid-configuration` to what it is given, unless that is in it already.", "Log `err.response?.url` and open it. Pass only the issuer to `Issuer.discover(…)`, such as `https://acme.okta.com/oauth2/default`.");
        "OPError: expected 200 OK, got: {status}" => "token-request-failed" ("The endpoint that was asked (discovery, token, userinfo or key set) responded with another status and no OAuth error. The stack trace names the method.", "Log `err.response?.url` and `err.response?.body`, and open that URL with `curl -i` from the same machine.");
        "expected 200 OK with body but no body was returned" => "token-request-failed";
        "outgoing request timed out after {span}" => "keys-unreachable" ("The request was to the discovery document, the key set or the token endpoint: the stack trace names the method.");
        "jwks_uri must be configured on the issuer" => "keys-unreachable";
        "must be configured on the issuer" => "keys-unreachable" ("The discovery document does not name this endpoint.");
        "TypeError: client_secret is required" => "verifier-misconfigured" ("The client is set to verify with `HS…` or to authenticate with a secret, and `client_secret` is empty.", "Print `process.env.CLIENT_SECRET?.length` at startup. For an app without a secret, set `token_endpoint_auth_method: 'none'` in `new issuer.Client({ … })`.");
        "did not find expected authorization request details in session" => "state-mismatch" ("passport strategy");
        "authentication requires session support" => "session-middleware-missing";
        "no client jwks provided for signing a client assertion with" => "signing-key-missing";
        "no key found in client jwks to sign a client assertion with using alg {alg}" => "signing-key-missing";
        "client authentication method requires a client_secret" => "verifier-misconfigured" ("`client_secret` is `undefined`, and the client is to authenticate with it.", "Print `process.env.CLIENT_SECRET?.length` at startup. For an app without a secret, set `token_endpoint_auth_method: 'none'` in `new issuer.Client({ … })`.");
        "expected application/jwt response from the userinfo_endpoint" => "claim-wrong-type";
    }
    logs {
        "RPError: unexpected iss value, expected https://acme.okta.com, got: https://acme.okta.com/oauth2/default\n    at Client.validateJWT (/app/node_modules/openid-client/lib/client.js:957:15)\n    at Client.validateIdToken (/app/node_modules/openid-client/lib/client.js:765:60)" => "iss-unexpected";
        "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"Kq3bMsSkHG\",\"alg\":\"RS256\"} {\n  error: RPError: no valid key found in issuer's jwks_uri for key parameters {\"kid\":\"Kq3bMsSkHG\",\"alg\":\"RS256\"}\n      at KeyStore.get (/app/node_modules/openid-client/lib/helpers/issuer.js:88:15),\n  providerId: 'okta'\n}" => "kid-not-in-keys";
        "RPError: nonce mismatch, expected undefined, got: 3pVxX0mZq\n    at Client.validateIdToken (/srv/node_modules/openid-client/lib/client.js:832:13)" => "nonce-mismatch";
        "AggregateError: Issuer.discover() failed.\n    OPError: expected 200 OK, got: 404 Not Found\n    at Issuer.discover (/app/node_modules/openid-client/lib/issuer.js:152:11)" => "keys-unreachable";
    }
}
