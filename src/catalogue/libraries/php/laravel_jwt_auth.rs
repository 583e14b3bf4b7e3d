//! What jwt-auth for Laravel (tymon, php-open-source-saver) prints (1.0 to 2.x).

use crate::catalogue::libraries::library;

library! {
    "jwt-auth for Laravel (tymon, php-open-source-saver)", Library;
    more "Catch `Tymon\\JWTAuth\\Exceptions\\JWTException` (or `PHPOpenSourceSaver\\…`), and log its class, message and `getPrevious()`.";
    marks "tymon" "phpopensourcesaver";
    over "lcobucci/jwt";
    settings {
        "signature-invalid" => "Check `JWT_SECRET` (`php artisan jwt:secret`), `JWT_ALGO`, `JWT_PUBLIC_KEY` and `JWT_PRIVATE_KEY` in `.env`, and run `php artisan config:clear` after a change.";
        "access-token-empty" => "Have Apache pass the header on to PHP, if it runs by CGI or FPM: `CGIPassAuth On`, or `RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]` behind `RewriteEngine On`. Otherwise send it where the parser looks: `Authorization: Bearer`, or `token` in the query.";
        "exp-passed" => "Refresh the token, or raise `JWT_TTL` (minutes) in `.env`. `JWT_LEEWAY` (seconds) makes up for clocks that differ.";
        "claim-missing" => "Check `required_claims` in `config/jwt.php`: tokens of another issuer, such as Okta's, lack `nbf` and `prv`.";
        "token-revoked" => "Sign in again. The blacklist is kept in the cache; `JWT_BLACKLIST_GRACE_PERIOD` (seconds) lets parallel requests pass.";
    }
    messages {
        "TokenExpiredException: Token has expired" => "exp-passed";
        "Token has expired" whole => "exp-passed";
        "Token has expired and can no longer be refreshed" => "exp-passed" ("The token is older than `JWT_REFRESH_TTL`, so it cannot be refreshed.", "Have the user sign in again. To keep users signed in for longer, raise `JWT_REFRESH_TTL` (minutes, 20160 unless set) in `.env`.");
        "Not Before (nbf) timestamp cannot be in the future" => "nbf-ahead";
        "Issued At (iat) timestamp cannot be in the future" => "iat-in-future";
        "Token Signature could not be verified" => "signature-invalid";
        "Could not decode token: The JWT string must have two dots" => "token-malformed";
        "Could not decode token: Error while decoding" => "token-malformed";
        "Could not decode token:" => "token-malformed" ("jwt-auth could not decode the token. The words after the colon are those of lcobucci/jwt.", "Run `dd(substr($request->bearerToken() ?? '', 0, 10))` in the middleware: a JWT starts with `eyJ`.");
        "TokenInvalidException: Wrong number of segments" => "token-malformed";
        "TokenInvalidException: Malformed token" => "token-malformed";
        "JWT payload does not contain the required claims" => "claim-missing";
        "Invalid value provided for claim [{claim}]" => "claim-wrong-type";
        "The token has been blacklisted" => "token-revoked";
        "The token could not be parsed from the request" => "access-token-empty";
        "Token could not be parsed from the request." => "access-token-empty";
        "JWTException: A token is required" => "access-token-empty";
        "Token not provided" whole => "access-token-empty";
        "UnauthorizedHttpException: Token not provided" => "access-token-empty";
        "UnauthorizedHttpException: User not found" => "token-user-unknown";
        "JWTException: Secret is not set." => "verifier-without-key";
        "JWTException: Public key is not set." => "verifier-without-key";
        "JWTException: Private key is not set." => "signing-key-missing";
        "JWTException: The given algorithm could not be found" => "alg-not-supported";
        "Could not create token: Key cannot be empty" => "signing-key-missing" ("`JWT_SECRET` is not set where the app runs, so no token was made.", "Run `php artisan jwt:secret`, and then `php artisan config:clear`, because a cached configuration does not read `.env`.");
        "Could not create token: Key provided is shorter than" => "key-weak" ("`JWT_SECRET` is shorter than the algorithm needs, so no token was made.", "Run `php artisan jwt:secret --force`, which makes a new secret (all earlier tokens are refused then), and `php artisan config:clear`.");
        "You must have the blacklist enabled to invalidate a token" => "verifier-misconfigured" ("`JWTAuth::invalidate()` needs the blacklist, which is switched off.", "Set `JWT_BLACKLIST_ENABLED=true` in `.env`, and run `php artisan config:clear`.");
    }
    logs {
        "{\"message\":\"The token has been blacklisted\",\"exception\":\"Tymon\\\\JWTAuth\\\\Exceptions\\\\TokenBlacklistedException\",\"file\":\"/var/www/vendor/tymon/jwt-auth/src/Manager.php\",\"line\":105}" => "token-revoked";
        "[2026-03-01 12:00:00] local.ERROR: Token Signature could not be verified. {\"exception\":\"[object] (Tymon\\\\JWTAuth\\\\Exceptions\\\\TokenInvalidException(code: 0): Token Signature could not be verified. at /var/www/vendor/tymon/jwt-auth/src/Providers/JWT/Lcobucci.php:144)\"}" => "signature-invalid";
        "PHPOpenSourceSaver\\JWTAuth\\Exceptions\\TokenExpiredException: Token has expired" => "exp-passed";
    }
}
