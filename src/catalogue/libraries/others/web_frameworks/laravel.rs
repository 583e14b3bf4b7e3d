//! What Laravel answers by default, with its guards Sanctum and Passport.

use crate::catalogue::libraries::library;

library! {
    "Laravel (Sanctum, Passport)", Library;
    more "Print `$request->bearerToken()` and `auth()->guard('sanctum')->check()` (or the guard of the route) in a route without middleware: Laravel writes no log line for a refusal.";
    marks "laravel" "illuminate" "sanctum" "artisan";
    settings {}
    messages {
        "\"message\":\"Unauthenticated.\"" => "not-authenticated" ("The guard of the route found no user: there was no token, it was expired, revoked or unknown to the guard, or it belongs to another guard (`auth:sanctum` takes no token of Passport). Laravel gives the same message in all these cases.", "Send `Authorization: Bearer` and the token with `Accept: application/json`. Then compare the guard of the route with the service that issued the token. Where Apache drops the header, pass it on: `SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1`.");
        "AuthenticationException: Unauthenticated" => "not-authenticated" ("The guard of the route found no user. Laravel gives the same message if there was no token, or if the token was expired, revoked or made for another guard.", "Look at the guard of the route with `php artisan route:list -v`, and compare it with `guards` in `config/auth.php` and with the service that issued the token.");
        "Route [login] not defined" => "not-authenticated" ("Laravel found no user and wanted to redirect to its sign-in page, because the request did not ask for JSON. An API has no such route, so this error hides the refusal.", "Send `Accept: application/json`: the answer is then a 401 with `Unauthenticated.`. After that, look at the token.");
        "This action is unauthorized." => "call-not-permitted" ("A policy, a gate or `authorize()` of a form request refused this user.", "Look at the policy of the model, or at `authorize()` of the form request class, which returns `false` in a new class.");
        "Invalid ability provided" => "scp-missing-scope" ("The token was created without the ability that the middleware `ability:` or `abilities:` requires.", "Make the token with it: `createToken('name', ['orders:read'])`. The abilities of an existing token do not change.");
        "Invalid scope(s) provided" => "scp-missing-scope" ("The token of Passport was issued without the scope that the middleware `scope:` or `scopes:` asks for.", "Request the scope in the authorize or token request, and list it in `Passport::tokensCan([…])`.");
        "CSRF token mismatch." => "csrf-token-missing" ("The request came with the session cookie, so Laravel requires the session's CSRF token. Sanctum does that for requests from the domains in `SANCTUM_STATEFUL_DOMAINS`.", "Request `/sanctum/csrf-cookie` first and send `X-XSRF-TOKEN`, if the page is your own. For an API that takes only tokens, remove the domain from `SANCTUM_STATEFUL_DOMAINS`.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{\"message\":\"Unauthenticated.\"}" => "not-authenticated";
        "Symfony\\Component\\Routing\\Exception\\RouteNotFoundException: Route [login] not defined. in file /srv/app/vendor/laravel/framework/src/Illuminate/Routing/UrlGenerator.php on line 429" => "not-authenticated";
        "HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{\"message\":\"This action is unauthorized.\"}" => "call-not-permitted";
    }
}
