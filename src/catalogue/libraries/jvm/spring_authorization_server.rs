//! What Spring Authorization Server prints (0.4 to 1.5, in Spring Security 7).

use crate::catalogue::libraries::library;

library! {
    "Spring Authorization Server", Provider;
    more "Set `logging.level.org.springframework.security.oauth2=TRACE` on the authorization server: it then logs `Invalid request: …` or `Client authentication failed: …` with the client's ID.";
    settings {
        "provider-client-refused" => "Compare `RegisteredClient.withId(…).clientId(…).clientSecret(\"{bcrypt}…\").clientAuthenticationMethod(…)` (or `spring.security.oauth2.authorizationserver.client.<id>.registration.*` in `application.yml`) with what the client sends.";
    }
    messages {
        "Client authentication failed: client_assertion" => "client-assertion-refused" ("The server read the client's assertion and refused it: signature, `iss`, `sub`, `aud` or `exp`. The exception's cause in its log says which.", "Set `logging.level.org.springframework.security=TRACE` on the authorization server. `aud` has to be its issuer or token URL, `iss` and `sub` the client ID, and `ClientSettings.jwkSetUrl` the client's keys.");
        "Client authentication failed: client_id" => "client-not-found-or-disabled";
        "Client authentication failed: authentication_method" => "provider-client-refused" ("The client is not registered for the client authentication method that it used.");
        "Client authentication failed: client_secret_expires_at" => "provider-client-refused" ("The client secret has expired.");
        "Client authentication failed: credentials" => "provider-client-refused";
        "Client authentication failed: client_secret" => "provider-client-refused";
        "Client authentication failed: code_verifier" => "pkce-mismatch";
        "Client authentication failed: grant_type" => "provider-grant-type-refused";
        "Client authentication failed: code" => "provider-grant-refused";
        "Invalid request: client_secret does not match for registered client '{client}'" => "provider-client-refused";
        "Invalid request: code_verifier is missing or invalid for registered client '{client}'" => "pkce-mismatch";
        "Invalid request: code_challenge is required for registered client '{client}'" => "pkce-mismatch";
        "Invalid request: redirect_uri does not match for registered client '{client}'" => "provider-redirect-uri-refused";
        "Invalid request: refresh_token is not active for registered client '{client}'" => "provider-grant-refused";
        "Invalid request: requested grant_type is not allowed for registered client '{client}'" => "provider-grant-type-refused";
        "Invalid request: requested scope is not allowed for registered client '{client}'" => "provider-scope-refused";
        "Failed to find a Signature Verifier for Client: '{client}'. Check to ensure you have configured the JWK Set URL" => "client-key-not-registered";
        "Failed to find a Signature Verifier for Client: '{client}'. Check to ensure you have configured the client secret" => "provider-client-refused";
        "Failed to find a Signature Verifier for Client: '{client}'. Check to ensure you have configured a valid JWS Algorithm" => "client-key-not-registered";
        "OAuth 2.0 Token Introspection Parameter: {name}" => "introspection-failed";
    }
    logs {
        "{\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed: client_assertion\",\"error_uri\":\"https://datatracker.ietf.org/doc/html/rfc7523#section-3.2\"}" => "client-assertion-refused";
    }
}
