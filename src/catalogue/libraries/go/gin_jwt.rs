//! What gin-jwt prints (appleboy/gin-jwt v2 and v3).

use crate::catalogue::libraries::library;

library! {
    "gin-jwt", Library;
    more "Set `HTTPStatusMessageFunc` of `GinJWTMiddleware` to a function that logs `e` before it returns the text: gin-jwt itself writes no log. The texts of golang-jwt come through unchanged.";
    marks "gin-jwt" "jwt realm=gin jwt" "ginjwtmiddleware";
    over "golang-jwt";
    settings {
        "access-token-empty" => "Compare `TokenLookup` of `GinJWTMiddleware` (`header: Authorization, query: token, cookie: jwt`) with where the client puts the token. Every place in it was empty, and the message names only the last one.";
        "authorization-malformed" => "Compare `TokenHeadName` of `GinJWTMiddleware` (by default `Bearer`) with the word before the token. It is compared exactly, so `bearer` in small letters is refused.";
        "alg-unexpected" => "Compare `SigningAlgorithm` of `GinJWTMiddleware` (by default `HS256`) with the token's `alg`.";
        "verifier-without-key" => "Set `Key` of `GinJWTMiddleware` for HS256, or `PubKeyFile` and `PrivKeyFile` for RS256, and check whether the variable that holds it is set where the server runs.";
        "policy-refused" => "Look at the function `Authorizator` of `GinJWTMiddleware`: it returned false for this user.";
        "exp-passed" => "Compare `Timeout` and `MaxRefresh` of `GinJWTMiddleware` with how long the client keeps a token.";
    }
    messages {
        "auth header is empty" => "access-token-empty";
        "query token is empty" => "access-token-empty" ("All the places in `TokenLookup` of gin-jwt were empty, and the message names only the last of them: the header may be the one that should have held the token.");
        "cookie token is empty" => "access-token-empty" ("All the places in `TokenLookup` of gin-jwt were empty, and the message names only the last of them: the header may be the one that should have held the token.");
        "parameter token is empty" => "access-token-empty";
        "auth header is invalid" => "authorization-malformed";
        "invalid signing algorithm" whole => "alg-unexpected";
        "secret key is required" whole => "verifier-without-key";
        "public key file unreadable" => "verifier-without-key";
        "private key file unreadable" => "signing-key-missing";
        "public key invalid" whole => "key-wrong-type";
        "private key invalid" whole => "private-key-not-readable";
        "ginJWTMiddleware.Authenticator func is undefined" => "verifier-misconfigured";
        "missing exp field" whole => "exp-missing";
        "exp must be float64 format" => "exp-not-a-number";
        "failed to create JWT Token" => "signing-key-missing";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nWww-Authenticate: JWT realm=gin jwt\nContent-Type: application/json; charset=utf-8\n\n{\"code\":401,\"message\":\"query token is empty\"}" => "access-token-empty";
        "[GIN] 2026/03/01 - 12:00:00 | 401 |     61.2µs |      10.0.0.9 | GET      \"/api/orders\"\nError #01: auth header is invalid" => "authorization-malformed";
    }
}
