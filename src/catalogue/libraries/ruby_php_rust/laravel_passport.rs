//! What Laravel Passport and league/oauth2-server prints (Passport 7 to 12, oauth2-server 8 and 9).

use crate::catalogue::libraries::library;

library! {
    "Laravel Passport and league/oauth2-server", Library;
    more "Look in `storage/logs/laravel.log` for `League\\OAuth2\\Server\\Exception\\OAuthServerException`, its `hint` and its `previous` exception: the response says only 401 `Unauthenticated.` In a test environment, `APP_DEBUG=true` shows it in the response.";
    marks "laravel" "league";
    over "lcobucci/jwt";
    settings {
        "token-invalid-or-expired" => "Check the public key (`storage/oauth-public.key` or `PASSPORT_PUBLIC_KEY`), and the lifetimes in `Passport::tokensExpireIn(…)`.";
        "token-revoked" => "Look for the token's `jti` as `id` in the table `oauth_access_tokens`, and at its column `revoked`.";
        "scp-missing-scope" => "Compare the middleware `scopes:` or `scope:` of the route with the token's claim `scopes`.";
        "key-wrong-type" => "Make the keys again with `php artisan passport:keys` (`storage/oauth-private.key`, `storage/oauth-public.key`), or set `PASSPORT_PRIVATE_KEY` and `PASSPORT_PUBLIC_KEY` with real line ends.";
    }
    messages {
        "Access token could not be verified" => "token-invalid-or-expired" ("expired, not yet valid, or signed with another key");
        "\"hint\":\"Access token has been revoked\"" => "token-revoked" ("also said where the table oauth_access_tokens has no such token");
        "Access token has been revoked" whole => "token-revoked";
        "Missing \"Authorization\" header" => "access-token-empty" ("the web server may drop the header: Apache needs `CGIPassAuth On` or a rewrite rule");
        "Missing \"Bearer\" token" => "access-token-empty";
        "Access token is not an instance of UnencryptedToken" => "token-encrypted";
        "\"hint\":\"The JWT string must have two dots\"" => "token-malformed" ("from lcobucci/jwt");
        "\"hint\":\"Error while decoding from JSON\"" => "part-not-json" ("from lcobucci/jwt");
        "Invalid scope(s) provided." => "scp-missing-scope";
        "Laravel\\Passport\\Exceptions\\MissingScopeException" => "scp-missing-scope";
        "Key path \"{name}\" does not exist or is not readable" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Unable to read key from file {name}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "LogicException: Invalid key supplied" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "Public key is empty" => "verifier-without-key";
        "Private key is empty" => "signing-key-missing";
        "Personal access client not found. Please create one." => "verifier-misconfigured" ("run `php artisan passport:client --personal`");
    }
    logs {
        "[2026-03-01 12:00:00] production.ERROR: The resource owner or authorization server denied the request. {\"exception\":\"[object] (League\\\\OAuth2\\\\Server\\\\Exception\\\\OAuthServerException(code: 9): The resource owner or authorization server denied the request. at /var/www/vendor/league/oauth2-server/src/Exception/OAuthServerException.php:243)\n[previous exception] Access token could not be verified" => "token-invalid-or-expired";
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{\"error\":\"access_denied\",\"error_description\":\"The resource owner or authorization server denied the request.\",\"hint\":\"Access token has been revoked\",\"message\":\"The resource owner or authorization server denied the request.\"}" => "token-revoked";
        "{\"message\":\"Invalid scope(s) provided.\",\"exception\":\"Laravel\\\\Passport\\\\Exceptions\\\\MissingScopeException\"}" => "scp-missing-scope";
    }
}
