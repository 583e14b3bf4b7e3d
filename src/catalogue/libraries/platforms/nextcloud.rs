//! What Nextcloud's OpenID Connect apps print (user_oidc, oidc_login; Nextcloud 20 to 31).

use crate::catalogue::libraries::library;

library! {
    "Nextcloud", Client;
    more "Run `php occ config:system:set loglevel --value=0 --type=integer`, sign in again, and read `data/nextcloud.log`: the line before the one of `user_oidc` has the reason.";
    marks "user_oidc" "oidc_login" "nextcloud";
    over "firebase/php-jwt" "jumbojett/openid-connect-php";
    settings {
        "keys-unreachable" => "Run `curl -v` for the URL of the message inside Nextcloud's container. A private IP address is refused by Nextcloud itself until `allow_local_remote_servers` is `true` in `config/config.php`; an unknown certificate authority is added by `php occ security:certificates:import`.";
        "signature-invalid" => "Run `php occ user_oidc:provider` and compare the discovery endpoint with the token's `iss`.";
    }
    messages {
        "Could not reach the OpenID Connect provider" => "keys-unreachable";
        "Could not reach the provider at URL {found}" => "keys-unreachable";
        "The discovery endpoint is not reachable" => "keys-unreachable";
        "was not connected to because it violates local access rules" => "outgoing-request-refused";
        "Host violates local access rules" => "outgoing-request-refused";
        "Can not get identifier from provider" => "principal-claim-missing" ("`oidc_login_attributes` names a claim that the ID token and the userinfo do not have");
    }
    logs {
        "{\"reqId\":\"Xh3K9\",\"level\":2,\"time\":\"2026-02-20T01:01:01+00:00\",\"app\":\"no app in context\",\"method\":\"GET\",\"url\":\"/apps/user_oidc/login/1\",\"message\":\"Host 192.168.10.20 was not connected to because it violates local access rules\"}" => "outgoing-request-refused";
        "{\"level\":3,\"time\":\"2026-02-20T01:01:01+00:00\",\"app\":\"user_oidc\",\"message\":\"Could not reach the provider at URL https://sso.acme.test/.well-known/openid-configuration\"}" => "keys-unreachable";
    }
}
