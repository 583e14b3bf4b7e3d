//! What Hot Chocolate (GraphQL for .NET) answers.

use crate::catalogue::libraries::library;

library! {
    "Hot Chocolate (GraphQL for .NET)", Library;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json`: the log names why a token was not accepted.";
    marks "hotchocolate" "graphql";
    settings {}
    messages {
        "\"code\":\"AUTH_NOT_AUTHENTICATED\"" => "not-authenticated" ("Hot Chocolate found no signed-in user for a field with `[Authorize]`. Version 14 also gives this error if a policy refused a signed-in user.", "Look at the log of `Microsoft.AspNetCore.Authentication` for the reason, and check that `app.UseAuthentication()` comes before `app.MapGraphQL()`.");
        "\"code\":\"AUTH_NOT_AUTHORIZED\"" => "call-not-permitted" ("A policy or role of `[Authorize]` refused the user. Versions before 14 give the same error for a request without a valid token.", "Compare `roles` or `policy` of `[Authorize]` with the claims of the token. If there was no token, look at the log of `Microsoft.AspNetCore.Authentication` first.");
    }
    logs {
        "{\"errors\":[{\"message\":\"The current user is not authorized to access this resource.\",\"extensions\":{\"code\":\"AUTH_NOT_AUTHENTICATED\"}}]}" => "not-authenticated";
        "{\"errors\":[{\"message\":\"The current user is not authorized to access this resource.\",\"locations\":[{\"line\":2,\"column\":3}],\"path\":[\"orders\"],\"extensions\":{\"code\":\"AUTH_NOT_AUTHORIZED\"}}]}" => "call-not-permitted";
    }
}
