//! Sentences in which APIs of many makes refuse a request, without a word of why. Each is known only where it is all
//! that was said: as a part of other sentences it may mean anything.

use crate::catalogue::libraries::library;

library! {
    "many web frameworks", Library;
    more "";
    settings {}
    messages {
        "Authentication required" whole => "not-authenticated";
        "Authentication is required" whole => "not-authenticated";
        "Missing authentication" whole => "not-authenticated";
        "Requires authentication" whole => "not-authenticated";
        "Not authenticated" whole => "not-authenticated";
        "User not authenticated" whole => "not-authenticated";
        "User is not authenticated" whole => "not-authenticated";
        "Unauthenticated" whole => "not-authenticated";
        "You must be logged in" whole => "not-authenticated";
        "You are not logged in" whole => "not-authenticated";
        "Please log in" whole => "not-authenticated";
        "Please authenticate" whole => "not-authenticated";
        "Authentication is required to access this resource" whole => "not-authenticated";
        "Client must be authenticated to access this resource" whole => "not-authenticated";
        "Failed to authenticate token" whole => "token-invalid-or-expired";
        "Could not authenticate token" whole => "token-invalid-or-expired";
        "Token authentication failed" whole => "token-invalid-or-expired";
        "The access token expired" whole => "exp-passed";
        "Access token expired" whole => "exp-passed";
        "The access token has expired" whole => "exp-passed";
        "Access token has expired" whole => "exp-passed";
        "The access token is expired" whole => "exp-passed";
        "Access token is expired" whole => "exp-passed";
        "The access token was revoked" whole => "token-revoked";
        "The access token has been revoked" whole => "token-revoked";
        "Access token has been revoked" whole => "token-revoked";
        "Access token revoked" whole => "token-revoked";
        "The access token is expired or revoked" whole => "token-invalid-or-expired";
        "Access token is expired or revoked" whole => "token-invalid-or-expired";
        "The access token has expired or been revoked" whole => "token-invalid-or-expired";
        "rpc error: code = PermissionDenied desc = permission denied" => "call-not-permitted";
        "Not enough permissions" whole => "call-not-permitted";
        "You do not have permission to perform this action" whole => "call-not-permitted";
        "You don't have permission to perform this action" whole => "call-not-permitted";
        "You do not have permission to access this resource" whole => "call-not-permitted";
        "You don't have permission to access this resource" whole => "call-not-permitted";
        "You are not authorized to perform this action" whole => "call-not-permitted";
        "You are not authorized to access this resource" whole => "call-not-permitted";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{\"error\":\"Authentication required\"}" => "not-authenticated";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\"" => "exp-passed";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=\"Doorkeeper\", error=\"invalid_token\", error_description=\"The access token was revoked\"" => "token-revoked";
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"message\":\"Access token is expired or revoked\"}" => "token-invalid-or-expired";
        "{\"message\":\"You are not authorized to access this resource\"}" => "call-not-permitted";
        "{\"success\":false,\"message\":\"Failed to authenticate token.\"}" => "token-invalid-or-expired";
    }
}
