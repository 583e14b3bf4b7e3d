//! What the JWT middleware of Fiber prints (gofiber/jwt v3, gofiber/contrib/jwt v1).

use crate::catalogue::libraries::library;

library! {
    "gofiber/contrib/jwt (Fiber)", Library;
    more "Set `ErrorHandler: func(c *fiber.Ctx, err error) error { log.Print(err); return c.SendStatus(401) }` in `jwtware.Config`: the response has only one of two sentences, and `err` has the reason.";
    marks "jwtware" "gofiber" "fiber.ctx";
    over "golang-jwt";
    settings {
        "access-token-empty" => "Compare `TokenLookup` and `AuthScheme` of `jwtware.Config` with where the client puts the token. Where `TokenLookup` is set, `AuthScheme` is no longer `Bearer` on its own.";
        "alg-unexpected" => "Set `SigningKey: jwtware.SigningKey{JWTAlg: jwtware.RS256, Key: …}` to the token's `alg`.";
        "keys-unreachable" => "Open each of `JWKSetURLs` of `jwtware.Config` from the server's own machine with `curl -v`.";
    }
    messages {
        "Missing or malformed JWT" => "access-token-empty" ("The token was in none of the places of `TokenLookup`, or has no `Bearer` in front of it.");
        "Invalid or expired JWT" => "token-invalid-or-expired";
        "the JWT header did not contain the expected algorithm" => "alg-unexpected";
        "unexpected jwt signing method: expected: {expected}: got: {found}" => "alg-unexpected";
        "Failed to create keyfunc from JWK Set URL: {0}" => "keys-unreachable";
        "Failed to perform background refresh of JWK Set: {0}" => "keys-unreachable";
        "failed to get multiple JWK Set URLs: {0}" => "keys-unreachable";
        "Fiber: JWT middleware configuration: At least one of the following is required" => "verifier-without-key";
        "Fiber: JWT middleware requires signing key" => "verifier-without-key";
    }
    logs {
        "HTTP/1.1 400 Bad Request\nContent-Type: text/plain; charset=utf-8\n\nMissing or malformed JWT" => "access-token-empty";
        "panic: Failed to create keyfunc from JWK Set URL: failed to get multiple JWK Set URLs: Get \"https://idp.acme.test/keys\": dial tcp: lookup idp.acme.test: no such host\n\ngoroutine 1 [running]:\ngithub.com/gofiber/contrib/jwt.makeCfg" => "keys-unreachable";
    }
}
