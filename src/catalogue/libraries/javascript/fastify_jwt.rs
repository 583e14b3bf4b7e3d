//! What @fastify/jwt and fast-jwt print (@fastify/jwt 4 to 9, fast-jwt 1 to 5).

use crate::catalogue::libraries::library;

library! {
    "@fastify/jwt", Library;
    more "Log the error that `request.jwtVerify()` throws: `err.code` is the kind, and `err.message` what fast-jwt compared.";
    marks "fastify" "fst_jwt" "fast_jwt" "fast-jwt";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `cookie: { cookieName: '…' }` or `extractToken` in `fastify.register(jwt, { … })` takes it from another place.";
        "signature-invalid" => "Set `secret` of `fastify.register(jwt, { secret })` to the secret that signs, or to `{ public }` with the issuer's key. For keys of an issuer, give a function that takes them from the key set by `kid` (`get-jwks`).";
        "access-token-empty" => "Send `Authorization: Bearer`, or name the cookie in `cookie: { cookieName }` and register `@fastify/cookie` before.";
        "alg-unexpected" => "Add the token's `alg` to `verify: { algorithms: ['RS256'] }`.";
        "aud-unexpected" => "Compare `verify: { allowedAud }` with the token's `aud`.";
        "iss-unexpected" => "Compare `verify: { allowedIss }` with the token's `iss`.";
        "authorization-malformed" => "Send `Authorization: Bearer`, one space and the token.";
    }
    messages {
        "No Authorization was found in request.headers" => "access-token-empty";
        "No Authorization was found in request.cookies" => "access-token-empty";
        "Cookie could not be parsed in request" => "access-token-empty" ("`@fastify/cookie` is not registered");
        "Format is Authorization: Bearer [token]" => "authorization-malformed";
        "Authorization token expired" => "exp-passed";
        "Untrusted authorization token" => "token-revoked" ("The function `trusted` of the application itself returned false. `@fastify/jwt` found the token valid.", "Look for `trusted` in the options of `fastify.register(jwt, { … })`, and log what it compares.");
        "Authorization token is invalid: {found}" frame => "reason-not-shown";
        "The token signature is invalid." => "signature-invalid";
        "The token algorithm is invalid." => "alg-unexpected";
        "The token has expired at {time}" => "exp-passed";
        "The token will be active at {time}" => "nbf-ahead";
        "The token is malformed." => "token-malformed";
        "The token header is not a valid base64url serialized JSON" => "part-not-json";
        "The aud claim value is not allowed." => "aud-unexpected";
        "The iss claim value is not allowed." => "iss-unexpected";
        "The sub claim value is not allowed." => "sub-unexpected";
        "FST_JWT_AUTHORIZATION_TOKEN_EXPIRED" => "exp-passed";
        "FST_JWT_NO_AUTHORIZATION_IN_HEADER" => "access-token-empty";
        "FST_JWT_NO_AUTHORIZATION_IN_COOKIE" => "access-token-empty";
        "FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED" => "token-revoked" ("The function `trusted` of the application itself returned false. `@fastify/jwt` found the token valid.", "Look for `trusted` in the options of `fastify.register(jwt, { … })`, and log what it compares.");
        "FST_JWT_AUTHORIZATION_TOKEN_INVALID" => "reason-not-shown";
        "FAST_JWT_INVALID_SIGNATURE" => "signature-invalid";
        "FAST_JWT_EXPIRED" => "exp-passed";
        "FAST_JWT_INACTIVE" => "nbf-ahead";
        "FAST_JWT_INVALID_ALGORITHM" => "alg-unexpected";
        "FAST_JWT_MALFORMED" => "token-malformed";
    }
    logs {
        "{\"statusCode\":401,\"code\":\"FST_JWT_AUTHORIZATION_TOKEN_INVALID\",\"error\":\"Unauthorized\",\"message\":\"Authorization token is invalid: The token signature is invalid.\"}" => "signature-invalid";
        "{\"statusCode\":401,\"code\":\"FST_JWT_NO_AUTHORIZATION_IN_HEADER\",\"error\":\"Unauthorized\",\"message\":\"No Authorization was found in request.headers\"}" => "access-token-empty";
        "TokenError: The aud claim value is not allowed.\n    at /srv/node_modules/fast-jwt/src/verifier.js:121:11" => "aud-unexpected";
    }
}
