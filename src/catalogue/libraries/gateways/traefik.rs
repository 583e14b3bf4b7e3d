//! What Traefik prints (Traefik 2 and 3: forwardAuth, JWT middleware of Traefik Hub, plugins traefik-oidc-auth, traefikoidc, jwt-middleware).

use crate::catalogue::libraries::library;

library! {
    "Traefik", Gateway;
    more "Set `log.level: DEBUG` in Traefik's static configuration for forwardAuth (`Remote error … StatusCode`), and `LogLevel: DEBUG` in the plugins (traefik-oidc-auth, traefikoidc), which write to Traefik's log. With forwardAuth, the reason is in the log of the service that it asks.";
    marks "traefik";
    over "go-oidc" "golang-jwt" "go-jose";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. A plug-in's own settings (`headerName`, `cookieName`) name another place.";
        "claim-missing" => "Compare `claims` (`Equals`, `OneOf` and the like) and `usernameClaim` of the middleware with the claims of the token.";
        "iss-unexpected" => "In traefik-oidc-auth, compare `Provider.ValidateIssuer` and `Provider.ValidIssuer` (unset: the issuer of discovery) with the token's `iss`; in jwt-middleware, compare `issuers`.";
        "aud-unexpected" => "In traefik-oidc-auth, compare `Provider.ValidateAudience` and `Provider.ValidAudience` (unset: `ClientId`) with the token's `aud`; in jwt-middleware, compare `require.aud`; in traefikoidc, compare `audience`.";
        "claim-unexpected" => "In traefik-oidc-auth, compare `Authorization.AssertClaims` with the token; in jwt-middleware, compare `require`.";
        "forward-auth-unreachable" => "Check `address` of forwardAuth, the service that decides: Traefik must reach it under this name (`docker network`, Kubernetes service).";
        "state-mismatch" => "In traefik-oidc-auth, set `Secret` (32 characters) to the same value in all instances, and register `CallbackUri` in Okta.";
        "keys-unreachable" => "In traefik-oidc-auth, check `Provider.Url` (the issuer) and `Provider.CABundle` (the certificate authority).";
        "token-request-failed" => "In traefik-oidc-auth, compare `Provider.ClientId`, `Provider.ClientSecret`, `Provider.UsePkce` and `CallbackUri` with the app in Okta.";
        "token-replayed" => "In traefikoidc, update the plugin (early versions took each request with the same access token for a replay), and set `disableReplayDetection: true` where several instances of Traefik share the users.";
        "key-set-unusable" => "In traefik-oidc-auth, look at the key set of `Provider.Url`: it has no keys where the provider signs with the client secret (`HS256`). Choose a signing key for the client at the provider (`Signing Key` of the provider in Authentik).";
        "verifier-without-key" => "In jwt-middleware, set `issuers`, `secret` or `secrets`.";
    }
    messages {
        "Error calling {0}. Cause: {1}" => "forward-auth-unreachable";
        "Error calling {0}. Cause {1}" => "forward-auth-unreachable";
        "Error calling {0} error={1} middlewareName=" => "forward-auth-unreachable";
        "Remote error {0}. StatusCode: {status}" => "reason-not-shown" ("The service that forwardAuth asks refused the request with {status}; Traefik itself checks no token.", "Search the log of the service at `address` of the middleware `forwardAuth` (oauth2-proxy, Authelia, Authentik) at that time: it has the reason. Look also whether `Authorization` and the cookies reach that service.");
        "Error getting oidc discovery: {0}" => "keys-unreachable";
        "exchangeAuthCode: couldn't POST to Provider: {0}" => "token-request-failed";
        "exchangeAuthCode: received bad HTTP response from Provider (Status: {status}): {0}" => "token-request-failed";
        "exchangeAuthCode: couldn't decode OidcTokenResponse: {0}" => "token-response-not-json";
        "renewToken: received bad HTTP response from Provider: {0}" => "token-request-failed";
        "renewToken: couldn't POST to Provider: {0}" => "token-request-failed";
        "getUserInfo: received bad HTTP response from Provider (Status: {status}): {0}" => "userinfo-failed";
        "Verifying token: {found}" => "reason-not-shown" ("the reason follows");
        "Verifying token: token has invalid claims: token has invalid audience" => "aud-unexpected";
        "Verifying token: token has invalid claims: token has invalid issuer" => "iss-unexpected";
        "Verifying token: token has invalid claims: token is expired" => "exp-passed";
        "missing or invalid kid in token header" => "kid-missing";
        "unknown kid {kid}" whole => "kid-not-in-keys";
        "standard claim verification failed: token replay detected" => "token-replayed" ("The plugin traefikoidc remembers the `jti` of each token, and treats its own second check of a token as a replay.");
        "no public Keys found" => "key-set-unusable";
        "missing PKCE code verifier in state" => "state-mismatch";
        "received invalid introspection response" => "introspection-failed";
        "Error on introspection request: {0}" => "introspection-failed";
        "Failed to decode introspection response: {0}" => "introspection-failed";
        "Unauthorized. Expected claim {claim} to contain any value of [{expected}]" => "claim-unexpected";
        "Unauthorized. Expected claim {claim} to contain all values of [{expected}]" => "claim-unexpected";
        "Unauthorized. Unable to find claim {claim} in token claims." => "claim-missing";
        "Failed to validate renewed session: {0}" => "gateway-session-ended";
        "Failed to store the session" => "gateway-session-ended";
        "no refresh_token available" => "exp-passed";
        "Invalid secret provided. Secret must be exactly 32 characters in length." => "verifier-without-key";
        "the session needs {count} cookie chunks but only {expected} are supported" => "cookie-session-too-large";
        "failed to fetch UserInfo: {0}" => "userinfo-failed";
        "invalid redirect uri" whole => "gateway-redirect-refused";
        "CSRF token missing in session during callback" => "state-mismatch";
        "State parameter does not match CSRF token in session during callback" => "state-mismatch";
        "Nonce claim does not match session nonce during callback" => "nonce-mismatch";
        "Failed to exchange code for token during callback: {0}" => "token-request-failed";
        "Failed to verify id_token during callback: {found}" => "reason-not-shown" ("the reason follows");
        "Failed to extract claims during callback: {0}" frame => "token-malformed";
        "No matching key found for kid={kid}. Available kids:" => "kid-not-in-keys";
        "Signature verification failed for kid={kid}, alg={alg}" => "signature-invalid";
        "JWKS fetch failed with status {status}" => "keys-unreachable";
        "error fetching JWKS: {0}" => "keys-unreachable";
        "error parsing JWKS: {0}" => "key-set-unusable";
        "JWKS response contains no keys" => "key-set-unusable";
        "Failed to get provider metadata: {0}" => "keys-unreachable";
        "ID token verification failed with opaque access token: {found}" => "reason-not-shown";
        "User identifier claim '{claim}' missing or empty in token during callback" => "claim-missing";
        "{claim} claim is not an array" => "claim-wrong-type";
        "no token provided" whole => "access-token-empty";
        "no secret configured" whole => "verifier-without-key";
        "issuer {issuer} is not valid" => "provider-unknown";
        "failed to fetch keys for {issuer}: {0}" => "keys-unreachable";
        "claim is not present" whole => "claim-missing";
        "claim is not valid" whole => "claim-unexpected";
    }
    logs {
        "time=\"2026-02-28T10:15:03Z\" level=debug msg=\"Remote error http://oauth2-proxy:4180/oauth2/auth. StatusCode: 401\" middlewareName=auth@docker middlewareType=ForwardedAuthType" => "reason-not-shown";
        "2026-02-28 10:15:03 [INFO] [traefik-oidc-auth] Verifying token: token has invalid claims: token has invalid audience" => "aud-unexpected";
        "2026-02-28 10:15:03 [ERROR] [traefik-oidc-auth] exchangeAuthCode: received bad HTTP response from Provider (Status: 401): {\"error\":\"invalid_client\"}" => "token-request-failed";
        "2026-02-28T10:15:03Z DBG Error calling http://authelia:9091/api/verify error=\"Get \\\"http://authelia:9091/api/verify\\\": dial tcp: lookup authelia: no such host\" middlewareName=auth@file" => "forward-auth-unreachable";
    }
}
