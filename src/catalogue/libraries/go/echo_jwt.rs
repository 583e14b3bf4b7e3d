//! What the JWT middleware of Echo prints (echo v4 and echo-jwt v4).

use crate::catalogue::libraries::library;

library! {
    "echo-jwt (Echo)", Library;
    more "Set `ErrorHandler: func(c echo.Context, err error) error { log.Print(err); return err }` in `echojwt.Config`: the response has only one of two sentences, and `err` has the reason of golang-jwt.";
    marks "echojwt" "labstack" "echo-jwt";
    over "golang-jwt";
    settings {
        "access-token-empty" => "Compare `TokenLookup` of `echojwt.Config` (by default `header:Authorization:Bearer `) with where the client puts the token.";
        "alg-unexpected" => "Set `SigningMethod` of `echojwt.Config` to the token's `alg` (it is `HS256` by default), or give a `KeyFunc`, with which it is not looked at.";
        "kid-not-in-keys" => "Add the token's `kid` to the map `SigningKeys` of `echojwt.Config`, or load the issuer's key set in `KeyFunc`.";
        "token-invalid-or-expired" => "Log `err` in `ErrorHandler` of `echojwt.Config`: it has the reason.";
    }
    messages {
        "missing or malformed jwt" => "access-token-empty" ("The token was in none of the places of `TokenLookup`, or has no `Bearer` in front of it.");
        "message=invalid or expired jwt, internal={0}" frame => "token-invalid-or-expired";
        "message=invalid or expired jwt, err={0}" frame => "token-invalid-or-expired";
        "message=missing or malformed jwt, internal={0}" frame => "access-token-empty";
        "message=missing or malformed jwt, err={0}" frame => "access-token-empty";
        "invalid or expired jwt" => "token-invalid-or-expired";
        "unexpected jwt signing method={alg}" => "alg-unexpected";
        "unexpected jwt key id={kid}" => "kid-not-in-keys";
        "jwt middleware requires signing key" => "verifier-without-key";
        "missing value in request header" => "access-token-empty";
        "missing value in cookies" => "access-token-empty";
        "missing value in the query string" => "access-token-empty";
        "invalid value in request header" => "authorization-malformed";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=UTF-8\n\n{\"message\":\"missing or malformed jwt\"}" => "access-token-empty";
        "{\"time\":\"2026-03-01T12:00:00Z\",\"level\":\"ERROR\",\"prefix\":\"echo\",\"file\":\"main.go\",\"message\":\"code=401, message=invalid or expired jwt, internal=unexpected jwt signing method=RS256\"}" => "alg-unexpected";
        "{\"level\":\"ERROR\",\"prefix\":\"echo\",\"message\":\"code=401, message=invalid or expired jwt, internal=token has invalid claims: token is expired\"}" => "exp-passed";
    }
}
