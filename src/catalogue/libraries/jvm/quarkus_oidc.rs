//! What Quarkus OIDC prints (1.x to 3.x).

use crate::catalogue::libraries::library;

library! {
    "Quarkus OIDC", Library;
    more "Set `quarkus.log.category.\"io.quarkus.oidc\".level=TRACE` and `quarkus.log.category.\"io.quarkus.oidc\".min-level=TRACE` in `application.properties`: `OidcProvider` then logs `Verification of the token … has failed` with the reason. An API's caller sees only 401.";
    marks "io.quarkus";
    over "jose4j" "MicroProfile JWT, SmallRye JWT (Quarkus, WildFly, Open Liberty)";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `quarkus.oidc.token.header` and `quarkus.oidc.token.authorization-scheme` name another place.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. For opaque tokens, set `quarkus.oidc.introspection-path`.";
        "iss-unexpected" => "Compare `quarkus.oidc.token.issuer` in `application.properties` (unless set, the `issuer` of the discovery document of `quarkus.oidc.auth-server-url`) with the token's `iss`. Do not switch the check off with the value `any`.";
        "aud-unexpected" => "Set `quarkus.oidc.token.audience` in `application.properties` to {audience}, if the token is meant for this API. For ID tokens, the client ID is compared.";
        "exp-passed" => "Set the clock tolerance in seconds with `quarkus.oidc.token.lifespan-grace` in `application.properties` (0 unless set), but only to make up for clocks that differ.";
        "keys-unreachable" => "Set `quarkus.oidc.auth-server-url` in `application.properties` to the issuer: for Okta `https://{yourOktaDomain}/oauth2/default`. `quarkus.oidc.connection-delay=2M` waits for it at the start, and `quarkus.oidc.proxy.host` sets a proxy.";
        "kid-not-in-keys" => "Compare `quarkus.oidc.auth-server-url` with the token's `iss`. `quarkus.oidc.token.forced-jwk-refresh-interval` (10 minutes unless set) limits how often the keys are loaded again.";
        "introspection-client-refused" => "Check `quarkus.oidc.client-id` and `quarkus.oidc.credentials.secret`, or `quarkus.oidc.introspection-credentials.name` and `.secret`, in `application.properties`.";
        "token-type-unexpected" => "Compare `quarkus.oidc.token.token-type` in `application.properties` with the token's `typ` claim.";
        "token-too-old" => "Raise `quarkus.oidc.token.age` in `application.properties`, the greatest age since `iat`, or get a new token.";
        "claim-unexpected" => "Compare `quarkus.oidc.token.required-claims.<name>` in `application.properties` with the token's claim.";
        "roles-claim-missing" => "Set `quarkus.oidc.roles.role-claim-path` in `application.properties` to the claim with the roles: for Okta `groups`.";
        "state-mismatch" => "Check `quarkus.oidc.authentication.cookie-same-site`, `quarkus.oidc.authentication.cookie-force-secure` and `quarkus.http.proxy.proxy-address-forwarding` in `application.properties`: they decide whether the state cookie `q_auth` comes back.";
    }
    messages {
        "JWK with kid '{kid}' is not available" => "kid-not-in-keys";
        "JWK with thumprint '{kid}' is not available" => "kid-not-in-keys" ("The spelling `thumprint` is Quarkus's own: search the log for it in that form.");
        "JWK with thumbprint '{kid}' is not available" => "kid-not-in-keys";
        "JWK is not available, neither 'kid' nor 'x5t' token headers are set" => "kid-missing" ("The token's header names no key. That is so where it is signed with a shared secret (`HS256`), for which no key set has a key.", "Set `quarkus.oidc.credentials.secret` to the client secret that the provider signs with, or have the provider sign with `RS256` and write `kid`.");
        "JWK is not available, neither 'kid' nor 'x5t#S256' nor 'x5t' token headers are set" => "kid-missing" ("The token's header names no key. That is so where it is signed with a shared secret (`HS256`), for which no key set has a key.", "Set `quarkus.oidc.credentials.secret` to the client secret that the provider signs with, or have the provider sign with `RS256` and write `kid`.");
        "Token 'kid' header is not set" => "kid-missing";
        "Verification of the token issued to client {client} has failed: {found}" => "reason-not-shown" ("The words after the colon, a message of jose4j, are the reason.");
        "Token verification has failed: {found}" => "reason-not-shown" ("The words after the colon are the reason.");
        "Token issued to client {client} is not active" => "introspection-inactive";
        "Token issued to client {client} has expired" => "exp-passed";
        "can not be introspected because the introspection endpoint address is unknown" => "verifier-misconfigured" ("The token is opaque or has no usable key, and the provider's metadata has no introspection endpoint.", "Set `quarkus.oidc.introspection-path` if the provider has such an endpoint. If not, have it issue JWTs, and set `quarkus.oidc.token.allow-opaque-token-introspection=false`.");
        "JWT token can not be converted to JSON" => "part-not-json";
        "No matching JWK key is found, refreshing and repeating the signed UserInfo verification" => "kid-not-in-keys";
        "Signed UserInfo verification has failed: {0}" => "userinfo-failed";
        "OIDC Server is not available" => "keys-unreachable";
        "Discovery request {name} has failed, status code: {status}" => "keys-unreachable";
        "OIDC server is not available at the '{name}' URL" => "keys-unreachable";
        "OpenId Connect Provider configuration metadata is not configured and can not be discovered" => "keys-unreachable";
        "Request {name} has failed: status: 401, error message: {0}" => "token-request-failed" ("A request of Quarkus to the provider was refused. The URL in the line says which: token, introspection, userinfo or key set.", "Send the same request with `curl -i` from the same machine. For 401, compare `quarkus.oidc.client-id` and `quarkus.oidc.credentials.secret` with the client at the provider.");
        "Request {name} has failed: status: {status}, error message: {0}" => "token-request-failed" ("A request of Quarkus to the provider was refused. The URL in the line says which: token, introspection, userinfo or key set.", "Send the same request with `curl -i` from the same machine. For 401, compare `quarkus.oidc.client-id` and `quarkus.oidc.credentials.secret` with the client at the provider.");
        "Request {name} has failed: status: {status}" => "token-request-failed" ("A request of Quarkus to the provider was refused. The URL in the line says which: token, introspection, userinfo or key set.", "Send the same request with `curl -i` from the same machine. For 401, compare `quarkus.oidc.client-id` and `quarkus.oidc.credentials.secret` with the client at the provider.");
        "Redirect is only allowed to {expected} but redirect to {found} is requested" => "keys-unreachable";
        "Matching state cookie is not found" => "state-mismatch";
        "State parameter can not be empty or multi-valued" => "state-mismatch" ("1.x and 2.x");
        "State cookie does not match the state parameter" => "state-mismatch" ("1.x");
        "CodeAuthenticationMechanism.stateCookieIsMissing" => "state-mismatch";
        "CodeAuthenticationMechanism.stateParamIsMissing" => "state-mismatch";
        "CodeAuthenticationMechanism.stateCookieIsNotMatched" => "state-mismatch";
        "Token has expired, token refresh is not possible because the refresh token is null" => "quarkus-refresh-token-missing";
        "State query parameter is missing" => "state-mismatch";
        "State query parameter can not be multi-valued if the state cookie is present" => "state-mismatch";
        "State cookie is present but neither 'code' nor 'error' query parameter is returned" => "state-mismatch";
        "Authorization code flow has failed, error code: {code}, error description: {0}" => "token-request-failed" ("The provider sent the browser back with the error `{code}` instead of a code. Its own words follow in the line.", "Look at `error` and `error_description` in the callback's URL, and paste them here.");
        "Session can not be verified due to an unresolved key exception, reauthentication is required" => "kid-not-in-keys";
        "UserInfo is required but the OpenID Provider UserInfo endpoint is not configured." => "discovery-incomplete" ("`quarkus.oidc.authentication.user-info-required` is on, but no userinfo endpoint is known.", "Set `quarkus.oidc.user-info-path`, or switch `quarkus.oidc.authentication.user-info-required` off.");
        "The application supports RP-Initiated Logout but the OpenID Provider does not advertise the end_session_endpoint" => "discovery-incomplete";
        "State parameter can not be empty if the state cookie is present" => "state-mismatch";
        "State cookie value does not match the state query parameter value" => "state-mismatch";
        "Either 'jwks-path' or 'introspection-path' properties must be set when the discovery is disabled." => "verifier-misconfigured" ("`quarkus.oidc.discovery-enabled` is `false`, and the properties that discovery would fill are missing.", "Set `quarkus.oidc.jwks-path` (`/v1/keys` for Okta, below `quarkus.oidc.auth-server-url`) or `quarkus.oidc.introspection-path`, or switch discovery on.");
        "UserInfo is required but '{name}' is not configured." => "verifier-misconfigured" ("`quarkus.oidc.authentication.user-info-required` is on, but no userinfo endpoint is known.", "Set `quarkus.oidc.user-info-path`, or switch `quarkus.oidc.authentication.user-info-required` off.");
        "'quarkus.oidc.client-id' property must be configured" => "verifier-misconfigured" ("`quarkus.oidc.client-id` is not set in the active profile.", "Set it in `application.properties`, or as `QUARKUS_OIDC_CLIENT_ID`.");
        "'public-key' property can only be used with the 'service' applications" => "verifier-misconfigured" ("`quarkus.oidc.public-key` is set, but the application type is `web-app`, which needs a provider.", "Remove `quarkus.oidc.public-key`, or set `quarkus.oidc.application-type=service`.");
        "Token decryption key for tenant {name} can not be read from" => "decryption-failed";
        "Cannot find a valid JWT bearer token at path" => "signing-key-missing";
        "because a JWT bearer client_assertion is not available" => "signing-key-missing";
    }
    logs {
        "2026-02-27 10:29:25,188 DEBUG [io.qua.oid.run.CodeAuthenticationMechanism] (vert.x-eventloop-thread-1) State parameter can not be empty or multi-valued" => "state-mismatch";
        "2026-02-27 10:29:25,188 DEBUG [io.qua.oid.run.OidcProvider] (vert.x-eventloop-thread-0) Verification of the token issued to client 0oa4kq81mzXcTyRbe5d7 has failed: Issuer (iss) claim value (https://acme.okta.com/oauth2/default) doesn't match expected value of https://acme.okta.com" => "iss-unexpected";
        "Caused by: org.jose4j.lang.UnresolvableKeyException: JWK with kid 'n9WkO3Tq' is not available\n\tat io.quarkus.oidc.runtime.OidcProvider$JsonWebKeyResolver.resolveKey(OidcProvider.java:310)" => "kid-not-in-keys";
        "2026-02-27 10:29:25,188 WARN  [io.qua.oid.com.run.OidcCommonUtils] (vert.x-eventloop-thread-1) OIDC Server is not available:: java.net.UnknownHostException: acme.okta.com" => "keys-unreachable";
    }
}
