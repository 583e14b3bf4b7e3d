//! What JWTSessions prints (2 and 3).

use crate::catalogue::libraries::library;

library! {
    "JWTSessions (Ruby)", Library;
    more "Rescue `JWTSessions::Errors::Unauthorized` and log `e.message` with `request.headers['Authorization']` cut to ten characters: the message is ruby-jwt's.";
    marks "jwtsessions" "jwt_sessions";
    over "ruby-jwt";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer JWT`, or leave the header out where the token is in a cookie: the cookie is not looked at as soon as the header has any value, be it the word `undefined`.";
        "session-unknown" => "Compare `JWTSessions.token_store` on all servers: the session is in Redis or in the memory of one process, and `:memory` is lost with it.";
        "csrf-token-missing" => "Send the value of `csrf` from the sign-in's response in the header `X-CSRF-Token` with each request that uses a cookie.";
    }
    messages {
        "JWTSessions::Errors::Unauthorized (Nil JSON web token)" => "access-token-empty" ("The header held something that is not a token, such as the word `undefined`, or the cookie was empty.");
        "JWTSessions::Errors::Unauthorized (Token is not found)" => "access-token-empty";
        "Token is not found" whole => "access-token-empty";
        "could not decode a token" => "token-malformed";
        "JWTSessions::Errors::Unauthorized (Session not found)" => "session-unknown";
        "Refresh token not found" => "session-unknown";
        "Access token not found" whole => "session-unknown";
        "Session not found" whole named => "session-unknown";
        "CSRF token is not found" => "csrf-token-missing";
        "JWTSessions::Errors::Unauthorized (Invalid CSRF token)" => "csrf-token-missing";
        "JWTSessions::Errors::ClaimsVerification (Signature has expired)" => "exp-passed";
        "JWTSessions::Errors::Unauthorized (Not enough or too many segments)" => "token-malformed";
        "JWTSessions::Errors::Unauthorized (Signature verification failed)" => "signature-invalid";
        "JWTSessions::Errors::Malconfigured" => "verifier-misconfigured";
    }
    logs {
        "Started GET \"/me\" for 127.0.0.1\nJWTSessions::Errors::Unauthorized (Nil JSON web token):\napp/controllers/application_controller.rb:7:in `authorize_access_request!'" => "access-token-empty";
    }
}
