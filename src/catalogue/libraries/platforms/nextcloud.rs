//! What Nextcloud's OpenID Connect apps print (user_oidc, oidc_login; Nextcloud 20 to 31).

use crate::catalogue::libraries::library;

library! {
    "Nextcloud", Client;
    more "Run `php occ config:system:set loglevel --value=0 --type=integer`, sign in again, and read `data/nextcloud.log`: the line before the one of `user_oidc` has the reason.";
    marks "user_oidc" "oidc_login" "nextcloud";
    over "firebase/php-jwt" "jumbojett/openid-connect-php";
    settings {
        "token-malformed" => "Leave it as it is if sign-in works: a client sent an app password or another app's token as `Bearer`, and `user_oidc` tries it as a JWT first. The line goes away with a current `user_oidc`, which logs it as debug, or with `'user_oidc' => ['oidc_provider_bearer_validation' => false]` in `config.php`.";
        "aud-unexpected" => "Compare the client ID of the provider (`php occ user_oidc:provider`) with the token's `aud`. `'user_oidc' => ['selfencoded_bearer_validation_audience_check' => false]` in `config.php` accepts other clients' tokens.";
        "keys-unreachable" => "Run `curl -v` for the URL of the message inside Nextcloud's container. A private IP address is refused by Nextcloud itself until `allow_local_remote_servers` is `true` in `config/config.php`; an unknown certificate authority is added by `php occ security:certificates:import`.";
        "signature-invalid" => "Run `php occ user_oidc:provider` and compare the discovery endpoint with the token's `iss`.";
    }
    messages {
        "Could not reach the OpenID Connect provider" => "keys-unreachable";
        "Could not reach the provider at URL {found}" => "keys-unreachable";
        "The discovery endpoint is not reachable" => "keys-unreachable";
        "was not connected to because it violates local access rules" => "outgoing-request-refused";
        "Host violates local access rules" => "outgoing-request-refused";
        "Impossible to decode OIDC token" whole => "token-malformed" ("What was sent as `Bearer` is not a token of this provider: usually an app password of Nextcloud, or an opaque token");
        "OIDC token has expired" => "exp-passed";
        "This token is issued by the wrong issuer, it does not match the one from the discovery endpoint" => "iss-unexpected";
        "This token is not for us, the audience does not match the client ID" => "aud-unexpected";
        "This token is not for us, authorized party (azp) is different than the client ID" => "azp-unexpected";
        "Multiple audiences but no authorized party (azp) in the id token" => "azp-unexpected";
        "Provided JWT could not be decoded" => "token-malformed" ("The line before it says what was wrong");
        "Provided JWT signature verification failed" => "signature-invalid";
        "Provided JWT is trying to be used before" => "nbf-ahead";
        "Provided JWT is trying to be used after" => "exp-passed";
        "Token audience does not match any of our clients identifiers" => "aud-unexpected";
        "Provided user in JWT is unknown" => "token-user-unknown";
        "Can not get identifier from provider" => "principal-claim-missing" ("`oidc_login_attributes` names a claim that the ID token and the userinfo do not have");
    }
    logs {
        "{\"reqId\":\"hQ2yT1bXw4\",\"level\":3,\"time\":\"2026-03-01T04:31:00+00:00\",\"app\":\"user_oidc\",\"method\":\"GET\",\"url\":\"/index.php/apps/passwords/api/1.0/session/keepalive\",\"message\":\"Impossible to decode OIDC token:Wrong number of segments\",\"version\":\"26.0.1.1\",\"data\":{\"app\":\"user_oidc\"}}" => "token-malformed";
        "{\"reqId\":\"Xh3K9\",\"level\":2,\"time\":\"2026-02-20T01:01:01+00:00\",\"app\":\"no app in context\",\"method\":\"GET\",\"url\":\"/apps/user_oidc/login/1\",\"message\":\"Host 192.168.10.20 was not connected to because it violates local access rules\"}" => "outgoing-request-refused";
        "{\"level\":3,\"time\":\"2026-02-20T01:01:01+00:00\",\"app\":\"user_oidc\",\"message\":\"Could not reach the provider at URL https://sso.acme.test/.well-known/openid-configuration\"}" => "keys-unreachable";
    }
}
