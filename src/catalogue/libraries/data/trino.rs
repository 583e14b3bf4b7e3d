//! What Trino, Starburst prints (Presto 330 to Trino 470).

use crate::catalogue::libraries::library;

library! {
    "Trino, Starburst", Gateway;
    more "Set `io.trino.server.security=DEBUG` in `etc/log.properties` of the coordinator. The client sees the reason in the body of the 401, and in `Authentication failed: …` of the CLI or driver.";
    marks "trino" "starburst" "http-server.authentication.";
    over "Nimbus JOSE+JWT" "JJWT (io.jsonwebtoken)";
    settings {
        "token-request-failed" => "Compare `http-server.authentication.oauth2.client-id` and `http-server.authentication.oauth2.client-secret` with the app at the provider, and its redirect URI with `https://<coordinator>/oauth2/callback`.";
        "state-mismatch" => "Start the sign-in again in one tab, and set the same `http-server.authentication.oauth2.state-key` on all coordinators.";
        "keys-malformed" => "Open `http-server.authentication.jwt.key-file` (or `http-server.authentication.oauth2.jwks-url`) with `curl -s`: it has to start with `{\"keys\":[`.";
        "userinfo-failed" => "Open `http-server.authentication.oauth2.userinfo-url` (or `userinfo_endpoint` of the discovery document) with `curl -i -H \"Authorization: Bearer …\"`, or set `http-server.authentication.oauth2.oidc.use-userinfo-endpoint=false` for JWTs.";
        "token-malformed" => "Pass a token with two dots: `trino --access-token \"$TOKEN\"` (or `accessToken=` in the JDBC URL). For opaque tokens, leave `http-server.authentication.oauth2.oidc.use-userinfo-endpoint` at `true`.";
        "aud-unexpected" => "Compare `http-server.authentication.jwt.required-audience` in `etc/config.properties` with the token's `aud`. For OAuth2, the client ID and `http-server.authentication.oauth2.additional-audiences` are accepted.";
        "iss-unexpected" => "Compare `http-server.authentication.jwt.required-issuer` (or `http-server.authentication.oauth2.issuer`) in `etc/config.properties` with the token's `iss`: the two must be equal.";
        "keys-unreachable" => "Set `http-server.authentication.jwt.key-file` in `etc/config.properties` to a file or to the URL of the key set: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "kid-not-in-keys" => "Set `http-server.authentication.jwt.key-file` in `etc/config.properties` to the key set of the token's own `iss`. It is loaded again every 15 minutes.";
        "principal-claim-missing" => "Set `http-server.authentication.jwt.principal-field` or `http-server.authentication.oauth2.principal-field` in `etc/config.properties` to a claim that the token has (`sub` unless set).";
        "token-user-unmapped" => "Map the claim to a user with `http-server.authentication.jwt.user-mapping.pattern` or `.user-mapping.file` in `etc/config.properties`.";
        "typ-unexpected" => "Set `http-server.authentication.oauth2.jwt-type` in `etc/config.properties` to the `typ` of your tokens, such as `at+jwt`.";
        "exp-passed" => "Set the clock tolerance with `http-server.authentication.oauth2.max-clock-skew` in `etc/config.properties` (1 minute unless set), but only to make up for clocks that differ. The JWT authenticator has no tolerance.";
        "iss-discovery-mismatch" => "Set `http-server.authentication.oauth2.issuer` in `etc/config.properties` to exactly the `issuer` of the discovery document.";
        "discovery-incomplete" => "Set `http-server.authentication.oauth2.oidc.discovery=false` in `etc/config.properties`, and name `auth-url`, `token-url` and `jwks-url` there yourself.";
        "token-several" => "Have the proxy in front of the coordinator not add a second `Authorization` header.";
    }
    messages {
        "Unknown signing key ID" => "kid-not-in-keys";
        "Key ID is required" => "kid-missing";
        "Error reading JWK keys from {keys}" => "keys-unreachable";
        "Unexpected response code {status} from JWK service at {keys}" => "keys-unreachable";
        "Unable to decode JWK response from {keys}" => "keys-malformed";
        "Error fetching JWK keys" => "keys-unreachable";
        "Invalid Audience: {found}. Allowed audiences: {expected}" => "aud-unexpected";
        "Invalid principal field: {claim}. Expected principal to be non-empty" => "principal-claim-missing" ("A token of the client credentials grant has no user, and so no `upn`, `email` or `preferred_username`.");
        "Multiple Authorization headers detected: {0}, where only single Authorization header is supported" => "token-several";
        "No user mapping patterns match the principal" => "token-user-unmapped";
        "Principal is not allowed" whole => "token-user-unmapped";
        "Cannot validate tokens" whole => "reason-not-shown" ("The cause below this line, a message of Nimbus, says why the ID token was refused.");
        "Cannot validate nonce parameter" => "nonce-mismatch";
        "Missing nonce" whole => "nonce-mismatch";
        "State validation failed" whole => "state-mismatch" ("The sign-in took longer than the challenge timeout, or several coordinators have different state keys.", "Set the same `http-server.authentication.oauth2.state-key` on all coordinators, and raise `http-server.authentication.oauth2.challenge-timeout` (15 minutes unless set).");
        "Unexpected state audience" whole => "state-mismatch";
        "State is does not contain an auth ID" => "state-mismatch" ("Trino does not know the state that came back (the misspelling is Trino's own): the callback was opened without a sign-in, or belongs to another one.", "Start the sign-in again from Trino's own URL, in one tab. Behind a load balancer, set the same `http-server.authentication.oauth2.state-key` everywhere.");
        "ChallengeFailedException: invalid access token" => "reason-not-shown" ("The access token of the sign-in is opaque, or has another issuer or audience than Trino expects.");
        "Failed to parse JWT access token" => "reason-not-shown" ("The exception below this line, a message of Nimbus, says whether the issuer, the audience, the key or the type is wrong, or the token is opaque.");
        "Received bad response from userinfo endpoint" => "userinfo-failed";
        "Error while fetching access token: {0}" => "token-request-failed" ("The provider refused the token request of Trino. Its response follows in the line.", "Compare `http-server.authentication.oauth2.client-id` and `http-server.authentication.oauth2.client-secret` with the app at the provider, and the redirect URI with `https://<coordinator>/oauth2/callback`.");
        "Unable to parse response status=[{status}], body=[{summary}]" frame => "token-request-failed" ("Trino is the client here: the authorization server refused its request for a token.", "Compare `http-server.authentication.oauth2.client-id` and `http-server.authentication.oauth2.client-secret` in `etc/config.properties` with the app at the provider, and the redirect URI with `https://<coordinator>/oauth2/callback`.");
        "Authentication failed: Unauthorized" named => "not-authenticated" ("Trino found no credential of a kind that the coordinator accepts: nothing was sent, or a password where only tokens are accepted.", "Compare `http-server.authentication.type` in `etc/config.properties` with what the client sends: `--access-token` of the CLI, `accessToken=` in the JDBC URL, `JWTAuthentication(token)` in Python. In a browser, use `--external-authentication` (`externalAuthentication=true`).");
        "error 401: b'Unauthorized'" => "not-authenticated" ("Trino found no credential of a kind that the coordinator accepts: nothing was sent, or a password where only tokens are accepted.", "Compare `http-server.authentication.type` in `etc/config.properties` with `auth=` of `trino.dbapi.connect(…)`: `JWTAuthentication(token)`, `OAuth2Authentication()` or `BasicAuthentication(user, password)`.");
        "no valid expiration date" whole => "exp-missing";
        "Expected aud claim to be: {expected}, but was not present in the JWT claims." => "aud-missing";
        "Principal matched, but mapped user is empty" => "token-user-unmapped";
        "Invalid response from OpenID Metadata endpoint. Expected response code to be 200, but was {status}" => "keys-unreachable" ("The document is not a complete discovery document, usually because the issuer URL is wrong: Okta's servers publish all the members.", "Open the value of `http-server.authentication.oauth2.issuer` with `/.well-known/openid-configuration` after it in a browser, and set it to the `issuer` that the document shows. For a provider without such a document, set `http-server.authentication.oauth2.oidc.discovery=false` and name the URLs.");
        "Invalid response from OpenID Metadata endpoint: {status}" => "keys-unreachable" ("The document is not a complete discovery document, usually because the issuer URL is wrong: Okta's servers publish all the members.", "Open the value of `http-server.authentication.oauth2.issuer` with `/.well-known/openid-configuration` after it in a browser, and set it to the `issuer` that the document shows. For a provider without such a document, set `http-server.authentication.oauth2.oidc.discovery=false` and name the URLs.");
        "The value of the 'issuer' claim in Metadata document different than the Issuer URL used for the Configuration Request." => "iss-discovery-mismatch";
        "Invalid response from OpenID Metadata endpoint. Missing required '{name}' property." => "discovery-incomplete" ("The document is not a complete discovery document, usually because the issuer URL is wrong: Okta's servers publish all the members.", "Open the value of `http-server.authentication.oauth2.issuer` with `/.well-known/openid-configuration` after it in a browser, and set it to the `issuer` that the document shows. For a provider without such a document, set `http-server.authentication.oauth2.oidc.discovery=false` and name the URLs.");
        "OAuth2 server does not allow request from this Trino server" => "unauthorized_client";
        "OAuth2 server denied the login" => "access_denied";
        "OAuth2 server had a failure" => "server_error";
        "OAuth2 server is temporarily unavailable" => "temporarily_unavailable";
        "OAuth2 unknown error code: {code}" => "token-request-failed";
        "OAuth2 client not initialized" => "keys-unreachable";
        "Authentication failed: Invalid credentials" => "reason-not-shown" ("The token gave no principal (for JWT and OAuth2), and only the coordinator's log says why.");
        "Authentication failed: Expired JWT" => "exp-passed";
        "Authentication failed: JWT expired" => "exp-passed";
    }
    logs {
        "Error running command: Authentication failed: JWT expired at 2026-02-27T09:14:02Z. Current time: 2026-02-27T10:29:25Z, a difference of 4523188 milliseconds.  Allowed clock skew: 0 milliseconds." => "exp-passed";
        "io.trino.server.security.oauth2.ChallengeFailedException: Cannot validate tokens\n\tat io.trino.server.security.oauth2.NimbusOAuth2Client$OAuth2WithOidcExtensionsCodeFlow.validateTokens(NimbusOAuth2Client.java:372)\nCaused by: com.nimbusds.jwt.proc.BadJWTException: Unexpected JWT issuer: https://acme.okta.com/oauth2/default" => "iss-unexpected";
        "java.lang.IllegalStateException: Invalid response from OpenID Metadata endpoint. Expected response code to be 200, but was 404" => "keys-unreachable";
    }
}
