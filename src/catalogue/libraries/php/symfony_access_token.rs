//! What Symfony prints of access tokens (6.2 to 8.0) and Drenso's OpenID Connect bundle (1 to 4).

use crate::catalogue::libraries::library;

library! {
    "Symfony Security (access tokens, OpenID Connect)", Library;
    more "Look into `var/log/` for the channel `security`. `An error occurred while decoding and validating the token` there has the reason in `error`, and the response says only `Invalid credentials` without it.";
    marks "oidctokenhandler" "oidcbundle" "security.access_token" "symfony\\component\\security" "symfony\\\\component\\\\security" "security.error" "security.info";
    over "web-token/jwt-framework";
    settings {
        "aud-unexpected" => "Compare `security.firewalls.main.access_token.token_handler.oidc.audience` in `config/packages/security.yaml` with the token's `aud`.";
        "iss-unexpected" => "Compare `token_handler.oidc.issuers` in `config/packages/security.yaml` with the token's `iss`, exactly.";
        "alg-unexpected" => "Add the token's `alg` to `token_handler.oidc.algorithms` (`algorithm` before 7.1) in `config/packages/security.yaml`.";
        "reason-not-shown" => "Compare the client ID, the issuer and the clock of the server with `aud`, `azp`, `iss`, `iat` and `nonce` of the ID token: the bundle compares all of these under one message. Decode the ID token here.";
        "principal-claim-missing" => "Compare `token_handler.oidc.claim` (by default `sub`) with the claims of the token.";
        "key-set-unusable" => "Check whether the provider's keys have `\"use\":\"sig\"`: Symfony takes no others unless its key usage check is switched off in the discovery settings.";
    }
    messages {
        "Unable to verify JWT claims" => "reason-not-shown" ("One of the issuer, the audience (`aud`, `azp`), the nonce or the times of the ID token is not what the bundle expects; the signature was verified before");
        "Unable to verify signature" whole => "signature-invalid";
        "Unable to verify JWT signature" => "signature-invalid";
        "The JWT could not be verified" => "reason-not-shown";
        "An error occurred while decoding and validating the token" frame => "reason-not-shown";
        "An error occurred while requesting OIDC certs" => "keys-unreachable";
        "An error occurred on OIDC server" whole => "userinfo-failed";
        "An error occurred while accessing the user info endpoint" => "userinfo-failed";
        "claim not found on OIDC server response" => "principal-claim-missing";
        "property not found on OIDC server response" => "principal-claim-missing";
        "Encrypted token is required" => "encrypted-token-required";
        "The JWE could not be decrypted" => "decryption-failed";
        "You cannot use the \"oidc\" token handler without JWKSet nor \"discovery\"" => "verifier-without-key";
        "You cannot use the oidc token handler since {0} are not installed" => "verifier-misconfigured";
        "Invalid state in OIDC response" => "state-mismatch";
        "Authentication check failed: Invalid session state" => "state-mismatch";
        "Missing query parameters in OIDC response" => "authorization-response-parameter-missing";
    }
    logs {
        "[2026-03-01T11:02:53.918944+00:00] security.INFO: Authenticator failed. {\"exception\":\"[object] (Drenso\\\\OidcBundle\\\\Security\\\\Exception\\\\OidcAuthenticationException(code: 0): Unable to verify JWT claims at /srv/app/vendor/drenso/symfony-oidc-bundle/src/OidcClient.php:96)\"} []" => "reason-not-shown";
        "[2026-03-01T11:02:53.918944+00:00] security.ERROR: An error occurred while decoding and validating the token. {\"error\":\"Bad audience.\",\"exception\":\"Jose\\\\Component\\\\Checker\\\\InvalidClaimException\"} []" => "aud-unexpected";
    }
}
