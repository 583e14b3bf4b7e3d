//! What oauth2-azure prints (TheNetworg, 1.x and 2.x; also in GLPI's oauthimap).

use crate::catalogue::libraries::library;

library! {
    "oauth2-azure (TheNetworg)", Client;
    more "Print `$provider->getClientId()` and the claims of the ID token (`JWT::decode`) right before the token is made.";
    marks "thenetworg";
    over "firebase/php-jwt";
    settings {
        "aud-unexpected" => "Compare `clientId`, with which `new Azure([…])` is made, with `aud` of the ID token.";
        "iss-unexpected" => "Set `$provider->tenant` to the tenant of the token and `defaultEndPointVersion` to the version (`1.0` or `2.0`) under which it was issued: `sts.windows.net` is 1.0, `login.microsoftonline.com` is 2.0.";
    }
    messages {
        "The audience is invalid!" whole named => "aud-unexpected" ("`aud` of the ID token is the client ID for which it was issued, but the `clientId` that this program was given is another one or empty");
        "The client_id / audience is invalid!" => "aud-unexpected" ("`aud` of the ID token is the client ID for which it was issued, but the `clientId` that this program was given is another one or empty");
        "RuntimeException: The id_token is invalid!" => "token-invalid-or-expired" ("`nbf` is still ahead, or `exp` has passed");
        "RuntimeException: Invalid token issuer!" => "iss-unexpected";
        "Unable to parse the id_token!" => "token-malformed" ("The signature or the form of the ID token was refused before; the library prints no more");
    }
    logs {
        "PHP Fatal error:  Uncaught RuntimeException: The audience is invalid! in /var/www/html/vendor/thenetworg/oauth2-azure/src/Token/AccessToken.php:42\nStack trace:\n#0 {main}" => "aud-unexpected";
    }
}
