//! What okta-jwt-verifier-php prints (1.x).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier-php", Library;
    more "Log `get_class($e)` and `$e->getMessage()`: the verifier passes on the exceptions of `firebase/php-jwt`, whose texts do not have the values. Decode the token next to it.";
    marks "okta\\jwtverifier" "okta/jwt-verifier" "okta\\jwtverifier";
    over "firebase/php-jwt";
    settings {
        "sdk-settings-missing" => "Call `->setIssuer('https://{yourOktaDomain}/oauth2/default')`, `->setClientId('0oa…')` and `->setAudience('api://default')` of `JwtVerifierBuilder` before `build()`, and run `composer require firebase/php-jwt` if the message names a JWT library.";
        "verifier-misconfigured" => "Call `->setIssuer('https://{yourOktaDomain}/oauth2/default')`, `->setClientId('0oa…')` and `->setAudience('api://default')` of `JwtVerifierBuilder` before `build()`, and run `composer require firebase/php-jwt` if the message names a JWT library.";
        "aud-unexpected" => "Set `->setAudience('api://default')` of `JwtVerifierBuilder` to the token's `aud`, if the token is meant for this API.";
        "cid-unexpected" => "Compare `->setClientId('…')` of `JwtVerifierBuilder` with `cid` of the token.";
        "nonce-mismatch" => "Pass the nonce of the sign-in to `->setNonce('…')` of `JwtVerifierBuilder`.";
        "kid-not-in-keys" => "Call `clearCache()` to load the keys again, which are cached for a day, and compare `->setIssuer('…')` with the token's `iss`: they come from `/v1/keys` under it.";
    }
    messages {
        "Undefined property: stdClass::$jwks_uri" => "discovery-incomplete" ("The issuer is the org authorization server: the verifier reads `/.well-known/oauth-authorization-server` under the issuer, which that server does not have.", "Set an issuer with `/oauth2/` in it: `->setIssuer('https://{yourOktaDomain}/oauth2/default')`.");
        "Attempt to read property \"jwks_uri\" on null" => "discovery-incomplete" ("The response under the issuer was not JSON: the issuer is wrong, or has no authorization server.", "Open `https://{yourOktaDomain}/oauth2/default/.well-known/oauth-authorization-server` in a browser, and pass the same base to `->setIssuer('…')`.");
        "Trying to get property 'jwks_uri' of non-object" => "discovery-incomplete" ("The response under the issuer was not JSON: the issuer is wrong, or has no authorization server.", "Open `https://{yourOktaDomain}/oauth2/default/.well-known/oauth-authorization-server` in a browser, and pass the same base to `->setIssuer('…')`.");
        "Nonce does not match what is expected. Make sure to provide the nonce with" => "nonce-mismatch";
        "Audience does not match what is expected. Make sure to provide the audience with" => "aud-unexpected" ("the message is the same where `setAudience()` was not called, or `aud` is a list");
        "ClientId does not match what is expected. Make sure to provide the client id with" => "cid-unexpected" ("the message is the same where `setClientId()` was not called");
        "UnexpectedValueException: Failed to parse JWK" => "key-set-unusable" ("The issuer's `/v1/keys` answered without an RSA key: the issuer is wrong, or a page came in place of the keys.");
        "Failed to parse JWK: RSA private key is not supported" => "key-set-unusable";
        "Could not discover JWT Library" => "verifier-misconfigured" ("run composer require firebase/php-jwt");
        "Your Issuer is missing. You can find your issuer" => "sdk-settings-missing";
        "Your Issuer must start with https. Current value: {found}." => "iss-not-https";
        "Replace {0} with your Okta domain" => "sdk-settings-missing";
        "Your client ID is missing" => "sdk-settings-missing";
        "Replace {0} with the client ID of your Application" => "sdk-settings-missing";
        "\"kid\" invalid, unable to lookup correct key" => "kid-not-in-keys" ("from firebase/php-jwt");
        "\"kid\" empty, unable to lookup correct key" => "kid-missing" ("from firebase/php-jwt");
        "Expired token" whole => "exp-passed" ("from firebase/php-jwt");
        "Cannot handle token prior to {time}" => "nbf-ahead" ("`nbf` or `iat` of the token is ahead of the server's clock: the clock is behind the issuer's.", "Compare `date -u` with the `Date` header of any response, and switch on time synchronization. `JWT::$leeway = 60;` allows for small differences.");
        "Incorrect key for this algorithm" => "alg-unexpected" ("The token is not signed with `RS256`, which is all that Okta signs with and this verifier accepts.", "Look at `alg` and `iss` of the token: another `alg` means that another issuer made it.");
    }
    logs {
        "File: /vendor/okta/jwt-verifier/src/JwtVerifier.php\nLine: 90\nError: Undefined property: stdClass::$jwks_uri" => "discovery-incomplete";
        "PHP Fatal error:  Uncaught Exception: Audience does not match what is expected. Make sure to provide the audience with\n            `setAudience()` from the JwtVerifierBuilder. in /srv/vendor/okta/jwt-verifier/src/JwtVerifier.php:173" => "aud-unexpected";
        "PHP Fatal error:  Uncaught UnexpectedValueException: \"kid\" invalid, unable to lookup correct key in /srv/vendor/firebase/php-jwt/src/JWT.php:119" => "kid-not-in-keys";
    }
}
