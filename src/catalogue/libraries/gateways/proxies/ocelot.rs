//! What Ocelot prints (13 to 24).

use crate::catalogue::libraries::library;

library! {
    "Ocelot", Gateway;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json`: the line of `JwtBearerHandler` above has the reason, and Ocelot itself does not know it.";
    marks "ocelot" "respondermiddleware" "authenticationproviderkey";
    over "ASP.NET Core" "Microsoft.IdentityModel";
    settings {
        "reason-not-shown" => "Compare `AuthenticationOptions.AuthenticationProviderKey` of the route in `ocelot.json` with the name in `AddJwtBearer(\"…\")`, and read the line of `JwtBearerHandler` above: it says what it refused, or nothing if the scheme saw no token.";
        "scp-missing-scope" => "Compare `AuthenticationOptions.AllowedScopes` of the route in `ocelot.json` with the claim `scope` or `scp` of the token.";
        "claim-unexpected" => "Compare `RouteClaimsRequirement` of the route in `ocelot.json` with the claims of the token.";
    }
    messages {
        "Request for authenticated route {path} by {user} was unauthenticated" => "reason-not-shown" ("The authentication scheme of the route did not accept the request: its own log line says why, or no scheme has the name in `AuthenticationProviderKey`");
        "Request for authenticated route {path} was unauthenticated" => "reason-not-shown";
        "Client has NOT been authenticated for {path}" frame => "reason-not-shown";
        "no one user scope: [{found}] match with some allowed scope: [{expected}]" => "scp-missing-scope";
        "no one user scope: {found} match with some allowed scope: {expected}" => "scp-missing-scope";
        "claim value: {found} is not the same as required value: {expected} for type: {claim}" => "claim-unexpected";
        "claim value: {found} is not the same as required value" => "claim-unexpected";
        "user does not have claim {claim}" => "claim-missing";
        "is unsupported authentication provider" => "no-authentication-scheme";
    }
    logs {
        "warn: Ocelot.Responder.Middleware.ResponderMiddleware[0]\n      requestId: 0HLOMJVI4GG2T:00000001, previousRequestId: no previous request id, message: Error Code: UnauthenticatedError Message: Request for authenticated route /api/orders by  was unauthenticated errors found in ResponderMiddleware. Setting error response for request path:/api/orders, request method: GET" => "reason-not-shown";
    }
}
