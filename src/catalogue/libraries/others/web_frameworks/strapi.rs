//! What Strapi answers (v4 and v5).

use crate::catalogue::libraries::library;

library! {
    "Strapi", Library;
    more "Look at the server's console with `log.level: 'debug'` in `config/logger`: Strapi writes which route and which status.";
    marks "strapi";
    settings {}
    messages {
        "\"name\":\"UnauthorizedError\",\"message\":\"Missing or invalid credentials\"" => "not-authenticated" ("Strapi does not know the token: it was not sent with `Bearer` before it, was deleted or regenerated, or is of another Strapi (each has its own `JWT_SECRET` and `API_TOKEN_SALT`).", "Send `Authorization: Bearer` and an API token of this Strapi. After `API_TOKEN_SALT` was changed, regenerate it at `Settings > API Tokens`.");
        "\"name\":\"ForbiddenError\",\"message\":\"Forbidden\"" => "call-not-permitted" ("The caller's role in Strapi may not do this. A request without a token has the role `Public`, and gets 403 too.", "Allow the action for `Public` or `Authenticated` at `Settings > Users & Permissions plugin > Roles`, or for the API token at `Settings > API Tokens`.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nX-Powered-By: Strapi <strapi.io>\n\n{\"data\":null,\"error\":{\"status\":401,\"name\":\"UnauthorizedError\",\"message\":\"Missing or invalid credentials\",\"details\":{}}}" => "not-authenticated";
        "{\"data\":null,\"error\":{\"status\":403,\"name\":\"ForbiddenError\",\"message\":\"Forbidden\",\"details\":{}}}" => "call-not-permitted";
    }
}
