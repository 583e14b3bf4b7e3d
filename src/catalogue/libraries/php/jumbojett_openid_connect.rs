//! What jumbojett/openid-connect-php prints (versions 0.9 and 1.0).

use crate::catalogue::libraries::library;

library! {
    "jumbojett/openid-connect-php", Client;
    more "Look in PHP's error log for `Jumbojett\\OpenIDConnectClientException`: its first line is the message, and the frame below it names the step (`verifyJWTSignature`, `authenticate`, `requestTokens`).";
    marks "jumbojett" "openidconnectclient";
    settings {
        "discovery-incomplete" => "Give the whole issuer to `new OpenIDConnectClient($issuer, …)` (`https://{org}/oauth2/default` for a custom authorization server), or set what the metadata lacks with `providerConfigParam(['jwks_uri' => …])`.";
        "state-mismatch" => "Look for the cookie `PHPSESSID` on the request to the callback: the library keeps `state` in `$_SESSION`, which is another one under another host name, behind a second server, or with `SameSite=Strict`.";
        "id-token-not-returned" => "Call `addScope(['openid'])` before `authenticate()`.";
        "exp-passed" => "Correct the clock of the server; `setLeeway(…)` takes seconds, and the default is 300.";
        "nbf-in-future" => "Correct the clock of the server; `setLeeway(…)` takes seconds, and the default is 300.";
    }
    messages {
        "The provider {name} could not be fetched. Make sure your provider has a well known configuration available." => "discovery-incomplete" ("The provider's URL does not lead to a discovery document that has this member: Keycloak, for one, has no `/auth` in its path since version 17 unless it is set");
        "Unable to determine state" => "state-mismatch";
        "User did not authorize openid scope." => "id-token-not-returned";
        "Unable to validate ID token claims" => "reason-not-shown" ("The ID token has another `iss`, `aud`, `exp`, `nbf`, `nonce` or `at_hash` than the program expects, and the message does not say which of them.", "Decode the ID token, and compare `iss` with the provider URL in the settings, exactly, and `aud` with the client ID.");
        "Unable to verify JWT claims" => "reason-not-shown" ("One of `iss`, `aud`, `exp`, `nbf`, `nonce`, `sub` or `at_hash` is not what was expected, and the message does not say which");
        "Unable to find a key for (algorithm, kid):{name}" => "kid-not-in-keys";
        "Unable to find a key for RSA" => "kid-not-in-keys";
        "Unable to verify signature due to no jwks_uri being defined" => "discovery-incomplete";
        "Malformed key object" whole named => "key-set-unusable";
        "Error decoding JSON from jwks_uri" => "key-set-unusable";
        "Error missing part {found} in token" => "token-malformed";
        "Error decoding signature from token" => "part-not-base64url";
        "Error decoding JSON from token header" => "part-not-json";
        "Error missing signature type in token header" => "alg-missing";
        "No support for signature type: {alg}" => "alg-not-supported";
        "The communication to retrieve user data has failed with status code {name}" => "userinfo-failed";
        "The issuer has not been set" whole named => "verifier-without-issuer";
        "The provider URL has not been set" whole named => "verifier-without-issuer";
        "JWE response is not supported, please extend the class and implement this method" => "token-encrypted";
        "Back-channel logout: There was no logout_token in the request" => "access-token-empty" ("The request to the logout URL carried no `logout_token`");
    }
    logs {
        "Unable to validate ID token claims\n[APP/Plugin/OidcAuth/Lib/Oidc.php line 22] → [JakubOnderka\\OpenIDConnectClient->authenticate()]" => "reason-not-shown";
        "PHP Fatal error:  Uncaught Jumbojett\\OpenIDConnectClientException: Unable to determine state in /var/www/vendor/jumbojett/openid-connect-php/src/OpenIDConnectClient.php:342" => "state-mismatch";
        "PHP Fatal error:  Uncaught Jumbojett\\OpenIDConnectClientException: Unable to verify JWT claims in /var/www/vendor/jumbojett/openid-connect-php/src/OpenIDConnectClient.php:391" => "reason-not-shown";
        "Jumbojett\\OpenIDConnectClientException: The provider jwks_uri could not be fetched. Make sure your provider has a well known configuration available." => "discovery-incomplete";
        "Jumbojett\\OpenIDConnectClientException: Unable to find a key for (algorithm, kid):RS256, q7Kd0)" => "kid-not-in-keys";
    }
}
