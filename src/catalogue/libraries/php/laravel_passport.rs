//! What Laravel Passport and league/oauth2-server prints (Passport 7 to 12, oauth2-server 8 and 9).

use crate::catalogue::libraries::library;

library! {
    "Laravel Passport and league/oauth2-server", Library;
    more "Look in `storage/logs/laravel.log` for `League\\OAuth2\\Server\\Exception\\OAuthServerException`, its `hint` and its `previous` exception: the response says only 401 `Unauthenticated.` In a test environment, `APP_DEBUG=true` shows it in the response.";
    marks "laravel" "league";
    over "lcobucci/jwt";
    settings {
        "token-malformed" => "Run `dd(substr(request()->bearerToken() ?? '', 0, 10))` in the route: a JWT starts with `eyJ`. Send `access_token` of `/oauth/token`, or `$user->createToken('name')->accessToken`.";
        "token-invalid-or-expired" => "Check the public key (`storage/oauth-public.key` or `PASSPORT_PUBLIC_KEY`), and the lifetimes in `Passport::tokensExpireIn(…)`.";
        "token-revoked" => "Look for the token's `jti` as `id` in the table `oauth_access_tokens`, and at its column `revoked`.";
        "scp-missing-scope" => "Compare the middleware `scopes:` or `scope:` of the route with the token's claim `scopes`.";
        "key-wrong-type" => "Make the keys again with `php artisan passport:keys` (`storage/oauth-private.key`, `storage/oauth-public.key`), or set `PASSPORT_PRIVATE_KEY` and `PASSPORT_PUBLIC_KEY` with real line ends.";
    }
    messages {
        "Laravel\\Socialite\\Two\\InvalidStateException" => "state-mismatch" ("Socialite does not find the `state` of the sign-in in the session: the session cookie was lost, or the route has no session.", "Compare `SESSION_DOMAIN` and the host of `redirect` in `config/services.php` with the browser's address bar, and keep the callback in the middleware group `web`. Call `Socialite::driver('okta')->stateless()` only in an API without sessions.");
        "Access token could not be verified" => "token-invalid-or-expired" ("The token has expired, is not valid yet, or was signed with another key.");
        "\"hint\":\"Access token has been revoked\"" => "token-revoked" ("the message is the same where the table `oauth_access_tokens` does not have the token");
        "accessDenied('The JWT string ...')" => "token-malformed" ("What follows `Bearer` is not a JWT. Sometimes it is the `id` from the table `oauth_access_tokens`, which only names a token: the token itself is shown once, when it is created.", "Make a new token with `$user->createToken('name')->accessToken`, and send that string.");
        "accessDenied('Access token co...')" => "token-invalid-or-expired" ("The hint is `Access token could not be verified`: the token was signed with a different key than `storage/oauth-public.key`, or (from oauth2-server 8.3 on) it has expired");
        "accessDenied('Access token is...')" => "exp-passed" ("The hint is `Access token is invalid`: the token has expired or is not valid yet.", "Get a new token. The lifetime is `Passport::tokensExpireIn(now()->addDays(15))` in `AppServiceProvider`.");
        "accessDenied('Access token ha...')" => "token-revoked" ("The hint is `Access token has been revoked`, also said where the table `oauth_access_tokens` has no such token");
        "accessDenied('Missing \"Author...')" => "access-token-empty" ("The hint is `Missing \"Authorization\" header`: the client did not send it, or the web server dropped it.", "Run `var_dump(request()->header('Authorization') !== null)`. Apache needs `CGIPassAuth On`, or Laravel's rewrite rule for `HTTP:Authorization` in `public/.htaccess`.");
        "accessDenied('Error while dec...')" => "part-not-json" ("The hint is `Error while decoding`: a part of the token is not base64url or not JSON.", "Run `dd(substr($request->bearerToken(), 0, 10), substr_count($request->bearerToken(), '.'))`: a JWT gives `eyJ…` and 2.");
        "League\\OAuth2\\Server\\Exception\\OAuthServerException: The resource owner or authorization server denied the request" => "reason-not-shown" ("The hint of the exception says why: it is in the stack trace as the argument of `accessDenied`, cut off after 15 letters");
        "League\\OAuth2\\Server\\Exception\\OAuthServerException(code: 9): The resource owner or authorization server denied the request" => "reason-not-shown" ("The hint of the exception says why: it is in the stack trace as the argument of `accessDenied`, cut off after 15 letters");
        "Access token has been revoked" whole => "token-revoked";
        "Missing \"Authorization\" header" => "access-token-empty" ("The request reached Passport without an `Authorization` header: the client did not send it, or the web server dropped it.", "Run `var_dump(request()->header('Authorization') !== null)`. Apache needs `CGIPassAuth On`, or Laravel's rewrite rule for `HTTP:Authorization` in `public/.htaccess`.");
        "Missing \"Bearer\" token" => "access-token-empty";
        "Access token is not an instance of UnencryptedToken" => "token-encrypted";
        "\"hint\":\"The JWT string must have two dots\"" => "token-malformed" ("from lcobucci/jwt");
        "\"hint\":\"Error while decoding from JSON\"" => "part-not-json" ("from lcobucci/jwt");
        "Invalid scope(s) provided." => "scp-missing-scope";
        "Laravel\\Passport\\Exceptions\\MissingScopeException" => "scp-missing-scope";
        "Key path \"{name}\" does not exist or is not readable" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Unable to read key from file {name}" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "LogicException: Invalid key supplied" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Public key is empty" => "verifier-without-key";
        "Private key is empty" => "signing-key-missing";
        "Personal access client not found. Please create one." => "verifier-misconfigured" ("Passport has no client for personal access tokens in this database.", "Run `php artisan passport:client --personal` against the database of this environment.");
    }
    logs {
        "[2026-03-01 12:00:00] local.ERROR: League\\OAuth2\\Server\\Exception\\OAuthServerException: The resource owner or authorization server denied the request. in /var/www/vendor/league/oauth2-server/src/Exception/OAuthServerException.php:165\nStack trace:\n#0 /var/www/vendor/league/oauth2-server/src/AuthorizationValidators/BearerTokenValidator.php(106): League\\OAuth2\\Server\\Exception\\OAuthServerException::accessDenied('Access token ha...')" => "token-revoked";
        "[2026-03-01 12:00:00] production.ERROR: The resource owner or authorization server denied the request. {\"exception\":\"[object] (League\\\\OAuth2\\\\Server\\\\Exception\\\\OAuthServerException(code: 9): The resource owner or authorization server denied the request. at /var/www/vendor/league/oauth2-server/src/Exception/OAuthServerException.php:243)\n[previous exception] Access token could not be verified" => "token-invalid-or-expired";
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"error\":\"access_denied\",\"error_description\":\"The resource owner or authorization server denied the request.\",\"hint\":\"Access token has been revoked\",\"message\":\"The resource owner or authorization server denied the request.\"}" => "token-revoked";
        "{\"message\":\"Invalid scope(s) provided.\",\"exception\":\"Laravel\\\\Passport\\\\Exceptions\\\\MissingScopeException\"}" => "scp-missing-scope";
    }
}
