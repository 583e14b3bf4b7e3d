//! What Pomerium prints (0.15 to 0.31).

use crate::catalogue::libraries::library;

library! {
    "Pomerium", Gateway;
    more "Set `log_level: debug` in `config.yaml`: the authorize log then has `allow-why-false` and `deny-why-true` with reasons such as `email-unauthorized`, `claim-unauthorized` and `user-unauthenticated`. `https://AUTHENTICATE-HOST/.pomerium/` shows the user's claims.";
    marks "pomerium";
    over "go-oidc" "go-jose";
    settings {
        "user-not-permitted" => "Compare `policy` of the route (`allow: and: - domain: is:`, `email`, `claim/groups: has:`), which decides who may enter, with the user's claims.";
        "token-request-failed" => "Compare `idp_client_id`, `idp_client_secret`, `idp_provider_url` and `authenticate_service_url` with the app in Okta. The redirect URI is `authenticate_service_url` followed by `/oauth2/callback`.";
        "keys-unreachable" => "Set `idp_provider_url` in `config.yaml` to the issuer: {issuer}.";
        "aud-unexpected" => "Compare `idp_access_token_allowed_audiences` in `config.yaml` with `aud` of the bearer token.";
        "state-mismatch" => "Set `cookie_secret`, `shared_secret` and `authenticate_service_url` to the same values in all instances, and synchronize their clocks.";
    }
    messages {
        "identity/oidc: token exchange failed: {0}" => "token-request-failed";
        "identity/oidc: refresh failed: {0}" => "token-request-failed";
        "identity/oidc: could not connect to {name}: {0}" => "keys-unreachable";
        "identity/oidc: failed getting id_token: {0}" frame => "id-token-not-returned";
        "identity/oidc: user info endpoint: {0}" => "userinfo-failed";
        "identity/oidc: could not retrieve additional claims: {0}" => "userinfo-failed";
        "identity/oidc: couldn't update user info" => "userinfo-failed";
        "error redeeming authenticate code: {0}" => "token-request-failed";
        "error verifying access token audience claim, invalid audience" => "aud-unexpected";
        "error verifying access token issuer claim: {0}" => "iss-unexpected";
        "error verifying access token: {found}" => "reason-not-shown" ("the reason follows");
        "error verifying identity token: {found}" => "reason-not-shown" ("the reason follows");
        "identity/extjwt: token audience does not match any allowed audience" => "aud-unexpected";
        "identity/extjwt: token verification failed: {found}" => "reason-not-shown" ("the reason follows");
        "identity/extjwt: discovery failed for {issuer}: {0}" => "keys-unreachable";
        "internal/sessions: validation failed, token is expired (exp)" => "exp-passed";
        "internal/sessions: validation failed, token not valid yet (nbf)" => "nbf-ahead";
        "internal/sessions: validation field, token issued in the future (iat)" => "iat-in-future";
        "internal/sessions: validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "internal/sessions: validation failed, token expiry (exp) is required" => "exp-missing";
        "internal/sessions: session is not found" => "gateway-session-ended";
        "internal/sessions: session is malformed" => "gateway-session-ended";
        "internal/urlutil: validation failed, url hmac is expired" => "state-mismatch";
        "internal/urlutil: validation field, url hmac issued in the future" => "iat-in-future" ("The clocks of Pomerium's own services (proxy and authenticate) differ.", "Compare `date -u` on the hosts of both, and switch on time synchronization.");
        "internal/urlutil: hmac failed" => "state-mismatch" ("Pomerium's services do not have the same `shared_secret`.");
        "invalid CSRF token" whole => "state-mismatch";
        "\"user-unauthenticated\"" => "access-token-empty";
        "\"user-unauthorized\"" => "user-not-permitted";
        "\"email-unauthorized\"" => "user-not-permitted";
        "\"domain-unauthorized\"" => "user-not-permitted";
        "\"groups-unauthorized\"" => "user-not-permitted";
        "\"claim-unauthorized\"" => "user-not-permitted";
    }
    logs {
        "{\"level\":\"info\",\"service\":\"authorize\",\"request-id\":\"1f2e\",\"email\":\"jo@acme.test\",\"allow\":false,\"allow-why-false\":[\"claim-unauthorized\",\"non-pomerium-route\"],\"message\":\"authorize check\"}" => "user-not-permitted";
        "{\"level\":\"error\",\"error\":\"authenticate.OAuthCallback: error redeeming authenticate code: identity/oidc: token exchange failed: oauth2: \\\"invalid_client\\\"\",\"message\":\"http-error\"}" => "token-request-failed";
    }
}
