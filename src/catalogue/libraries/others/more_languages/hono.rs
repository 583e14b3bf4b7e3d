//! What Hono's JWT middleware prints (3 to 4).

use crate::catalogue::libraries::library;

library! {
    "Hono (JWT middleware)", Library;
    more "Log `err.cause` in `app.onError`: the middleware answers `Unauthorized`, and `cause` is one of `JwtTokenExpired`, `JwtTokenSignatureMismatched` and their siblings.";
    marks "honojs" "hono/" "hono/dist" "jwttokensignaturemismatched" "jwttokenexpired" "jwttokeninvalid";
    settings {
        "signature-invalid" => "Compare `secret` of `jwt({ secret, alg })` with the one that signs: `c.env` is only there inside a request, so read it in the handler. For a provider's tokens use `jwk({ jwks_uri })` of `hono/jwk`.";
        "alg-unexpected" => "Set `alg` of `jwt({ secret, alg: 'RS256' })`; it is `HS256` by default in older versions, and required in newer ones.";
        "access-token-empty" => "Compare `cookie` and `headerName` of `jwt({ … })` with where the client puts the token.";
        "kid-not-in-keys" => "Compare `jwks_uri` of `jwk({ … })` with the key set of the token's issuer.";
    }
    messages {
        "JwtTokenSignatureMismatched" => "signature-invalid";
        "JwtTokenExpired" => "exp-passed";
        "JwtTokenNotBefore" => "nbf-ahead";
        "JwtTokenIssuedAt" => "iat-in-future";
        "is being used before it's valid" => "nbf-ahead";
        "invalid JWT token: {found}" => "token-malformed";
        "JwtTokenInvalid" => "token-malformed";
        "Invalid \"iat\" claim, must be a valid number lower than" => "iat-in-future";
        "Incorrect \"iat\" claim must be a older than" => "iat-in-future";
        "jwt header is invalid: {0}" => "part-not-json";
        "JwtHeaderInvalid" => "part-not-json";
        "required \"kid\" in jwt header" => "kid-missing";
        "JwtHeaderRequiresKid" => "kid-missing";
        "JwtAlgorithmNotImplemented" => "alg-not-supported";
        "JwtAlgorithmMismatch" => "alg-unexpected";
        "JwtAlgorithmNotAllowed" => "alg-unexpected";
        "JwtAlgorithmRequired" => "verifier-without-algorithms";
        "JwtSymmetricAlgorithmNotAllowed" => "alg-symmetric";
        "JwtTokenIssuer: expected issuer {expected}, got {found}" => "iss-unexpected";
        "expected issuer {expected}, got none" => "iss-missing";
        "expected issuer {expected}, got {found}" => "iss-unexpected";
        "JwtTokenIssuer" whole => "iss-unexpected";
        "required \"aud\" in jwt payload" => "aud-missing";
        "JwtPayloadRequiresAud" => "aud-missing";
        "expected audience {expected}, got {found}" => "aud-unexpected";
        "JwtTokenAudience" => "aud-unexpected";
        "no authorization included in request" => "access-token-empty";
        "JWT auth middleware requires options for \"secret\"" => "verifier-without-key";
        "JWK auth middleware requires options for either \"keys\" or \"jwks_uri\"" => "verifier-without-key";
        "failed to fetch JWKS from" => "keys-unreachable";
    }
    logs {
        "JwtTokenExpired: token (eyJhbGciOiJIUzI1NiJ9.e30.c2ln) expired\n    at verify (file:///srv/node_modules/hono/dist/utils/jwt/jwt.js:88:13)" => "exp-passed";
        "HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer realm=\"http://localhost:3000/me\",error=\"invalid_request\",error_description=\"no authorization included in request\"\n\nUnauthorized" => "access-token-empty";
    }
}
