//! What Hot Chocolate (GraphQL for .NET) answers.

use crate::catalogue::libraries::library;

library! {
    "Hot Chocolate (GraphQL for .NET)", Library;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json`: the log names why a token was not accepted.";
    marks "hotchocolate" "graphql";
    settings {}
    messages {
        "\"code\":\"AUTH_NOT_AUTHENTICATED\"" => "not-authenticated" ("Hot Chocolate found no signed-in user for a field with `[Authorize]`. Version 14 also says so to a signed-in user whom a policy refused.", "Look at the log of `Microsoft.AspNetCore.Authentication` for the reason, and check that `app.UseAuthentication()` stands before `app.MapGraphQL()`.");
        "\"code\":\"AUTH_NOT_AUTHORIZED\"" => "call-not-permitted" ("A policy or a role of `[Authorize]` said no. Versions before 14 say the same to a request without a valid token.", "Compare `roles` or `policy` of `[Authorize]` with the claims of the token. If there was no token, look at the log of `Microsoft.AspNetCore.Authentication` first.");
    }
    logs {
        "{\"errors\":[{\"message\":\"The current user is not authorized to access this resource.\",\"extensions\":{\"code\":\"AUTH_NOT_AUTHENTICATED\"}}]}" => "not-authenticated";
        "{\"errors\":[{\"message\":\"The current user is not authorized to access this resource.\",\"locations\":[{\"line\":2,\"column\":3}],\"path\":[\"orders\"],\"extensions\":{\"code\":\"AUTH_NOT_AUTHORIZED\"}}]}" => "call-not-permitted";
    }
}
