//! What express-oauth2-jwt-bearer prints (1.0 to 1.10).

use crate::catalogue::libraries::library;

library! {
    "express-oauth2-jwt-bearer", Library;
    more "Read `error_description` in the response's `WWW-Authenticate: Bearer …`, or `err.message` in the error handler: it names the claim, but not the values. Compare the decoded token with the options of `auth({ … })`.";
    marks "express-oauth2-jwt-bearer" "invalidtokenerror";
    over "jose (panva)";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. With Auth0, an opaque one means that the sign-in named no `audience`: set `authorizationParams: { audience: '…' }`.";
        "claim-missing" => "Look at `claimCheck`, `claimEquals` and `claimIncludes` in the routes, and at `strict` of `auth({ … })`, which requires the claims of RFC 9068.";
        "verifier-misconfigured" => "Pass `issuerBaseURL: '{issuer}'` and `audience` to `auth({ … })`, or set `ISSUER_BASE_URL` and `AUDIENCE`. For `HS256` pass `issuer`, `secret` and `tokenSigningAlg: 'HS256'`.";
        "aud-unexpected" => "Compare `audience` of `auth({ audience, issuerBaseURL })`, or the environment variable `AUDIENCE`, with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer` in the discovery document of `issuerBaseURL` (`ISSUER_BASE_URL`), or the option `issuer`, with the token's `iss`. For a custom authorization server of Okta, it ends in `/oauth2/default` or `/oauth2/aus…`.";
        "alg-unexpected" => "Compare `tokenSigningAlg` of `auth({ … })`, or `id_token_signing_alg_values_supported` in the discovery document, with the token's `alg`.";
        "typ-unexpected" => "Leave `strict: true` out: Okta's access tokens do not have the type `at+jwt`, which it requires.";
        "exp-passed" => "Set the clock tolerance with `clockTolerance` (seconds, 5 by default) of `auth({ … })`, but only to make up for clocks that differ.";
        "keys-unreachable" => "Check `issuerBaseURL` of `auth({ … })` or `ISSUER_BASE_URL`: for Okta it is the issuer, with `/oauth2/default` or `/oauth2/aus…`.";
        "scp-missing-scope" => "Check the scope with `claimIncludes('scp', 'orders.read')` for Okta, which writes a list named `scp`: `requiredScopes('…')` reads a string named `scope`.";
        "scp-absent" => "Check the scope with `claimIncludes('scp', 'orders.read')` for Okta, which writes a list named `scp`: `requiredScopes()` and `scopeIncludesAny()` read a string named `scope`.";
    }
    messages {
        "Unexpected 'iss' value" => "iss-unexpected";
        "Unexpected 'aud' value" => "aud-unexpected" ("The package express-oauth2-jwt-bearer compares `aud` with `audience` of its settings, and says the same where the token has no `aud`.");
        "Unexpected 'alg' value" => "alg-unexpected";
        "Unexpected 'typ' value" => "typ-unexpected" ("strict mode only");
        "Unexpected 'exp' value" => "exp-missing" ("The token has no `exp`, which express-oauth2-jwt-bearer always requires. An expired token is refused with other words.", "Have the issuer write `exp`. Okta's tokens always have it, so look at `iss` to see whose token this is.");
        "Unexpected 'iat' value" => "iat-refused" ("`iat` is missing, is older than `maxTokenAge`, or is ahead of the server's clock.", "Compare `maxTokenAge` of `auth({ … })` (seconds) with the age of the token, and `date -u` of the server with `iat`.");
        "Unexpected 'sub' value" => "claim-missing" ("`strict: true` requires the claims of RFC 9068, and the token has no `sub`.", "Leave `strict` of `auth({ … })` at `false`, unless the issuer writes access tokens by RFC 9068 (`typ` is `at+jwt`).");
        "Unexpected 'client_id' value" => "claim-missing" ("`strict: true` requires `client_id` (RFC 9068). Okta writes the client into `cid` instead, so its tokens never pass in strict mode.", "Leave `strict` of `auth({ … })` at `false`, and compare the client yourself: `claimCheck((claims) => claims.cid === '0oa…')`.");
        "Unexpected 'jti' value" => "claim-missing" ("`strict: true` requires `jti` (RFC 9068), and the token has none.", "Leave `strict` of `auth({ … })` at `false`, or have the issuer write `jti`.");
        "Unexpected '{claim}' value" => "claim-unexpected";
        "Missing '{claim}' claim" => "claim-missing";
        "InsufficientScopeError: Missing 'scope' claim" => "scp-absent" ("Okta's access tokens have a list named scp and no scope");
        "error_description=\"Missing 'scope' claim\"" => "scp-absent";
        "InsufficientScopeError: Insufficient Scope" => "scp-missing-scope";
        "Bearer realm=\"api\", error=\"insufficient_scope\", error_description=\"Insufficient Scope\", scope=\"{scope}\"" => "scp-missing-scope";
        "Failed to fetch authorization server metadata" => "keys-unreachable";
        "Failed to fetch {name}, responded with {status}" => "keys-unreachable";
        "Failed to parse the response from {name}" => "keys-unreachable";
        "'issuer' not found in authorization server metadata" => "keys-unreachable";
        "Discovery metadata issuer does not match token issuer" => "iss-discovery-mismatch";
        "Token issuer is not allowed" => "iss-unexpected";
        "Token missing required 'iss' claim" => "iss-missing";
        "No issuers configured for token validation" => "verifier-misconfigured";
        "Token header missing or invalid \"alg\" claim" => "alg-missing";
        "Unsupported algorithm \"{alg}\" for JWKS-based verification" => "alg-unexpected";
        "Unsupported algorithm \"{alg}\" for secret-based verification" => "alg-unexpected";
        "InvalidTokenError: no applicable key found in the JSON Web Key Set" => "kid-not-in-keys" ("from jose");
        "error_description=\"no applicable key found in the JSON Web Key Set\"" => "kid-not-in-keys" ("from jose");
        "InvalidTokenError: signature verification failed" => "signature-invalid" ("from jose");
        "error_description=\"signature verification failed\"" => "signature-invalid" ("from jose");
        "error_description=\"'exp' claim timestamp check failed\"" => "exp-passed" ("from jose");
        "InvalidTokenError: Invalid Compact JWS" => "token-malformed" ("The access token is opaque or encrypted. Auth0 issues one like that where the request names no audience.", "Ask for the API: `authorizationParams: { audience: 'https://api…' }` in the client. With Okta, use a custom authorization server (`https://{yourOktaDomain}/oauth2/default`).");
        "error_description=\"Invalid Compact JWS\"" => "token-malformed" ("from jose");
        "More than one method used for authentication" => "token-several";
        "An 'audience' is required to validate the 'aud' claim" => "verifier-misconfigured";
        "You must provide an 'issuerBaseURL', an 'issuer' and 'jwksUri' or an 'issuer' and 'secret'" => "verifier-misconfigured";
        "You must provide 'mcd', 'issuerBaseURL', or both 'issuer' and" => "verifier-misconfigured";
        "You must provide a 'tokenSigningAlg' for validating symmetric algorithms" => "verifier-misconfigured";
        "DPoP proof requires the DPoP authentication scheme, not Bearer" => "dpop-required";
        "DPoP-bound token requires the DPoP authentication scheme, not Bearer" => "dpop-required";
        "JWT Access Token has no jkt confirmation claim" => "scheme-dpop-with-unbound-token";
        "JWT Access Token confirmation mismatch" => "dpop-key-mismatch";
        "DPoP Proof htm mismatch" => "dpop-htm-mismatch";
        "DPoP Proof htu mismatch" => "dpop-htu-mismatch" ("The API is behind a proxy, so it sees a different scheme or host from the one that the client signed into `htu` of its proof.", "Set `app.set('trust proxy', true)` in Express, and have the proxy send `X-Forwarded-Proto` and `X-Forwarded-Host`.");
        "DPoP Proof \"ath\" mismatch" => "dpop-ath-mismatch";
        "Missing \"ath\" claim in DPoP proof" => "dpop-ath-missing";
        "Missing \"{claim}\" in DPoP proof" => "dpop-claim-missing";
        "Missing \"{claim}\" claim in DPoP proof" => "dpop-claim-missing";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\", error_description=\"Unexpected 'iss' value\"\nContent-Type: text/html; charset=utf-8\n\n<pre>InvalidTokenError: Unexpected &#39;iss&#39; value</pre>" => "iss-unexpected";
        "InvalidTokenError: Unexpected 'aud' value\n    at /app/node_modules/express-oauth2-jwt-bearer/dist/index.js:325:19\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {\n  status: 401, statusCode: 401, code: 'invalid_token',\n  headers: { 'WWW-Authenticate': 'Bearer realm=\"api\", error=\"invalid_token\", error_description=\"Unexpected \\'aud\\' value\"' }\n}" => "aud-unexpected";
        "Error: Failed to fetch authorization server metadata\n    at discover (/app/node_modules/express-oauth2-jwt-bearer/dist/index.js:149:11)" => "keys-unreachable";
    }
}
