//! What Assent (Pow) and Ueberauth with its OAuth2 client print (Elixir).

use crate::catalogue::libraries::library;

library! {
    "Assent and Ueberauth (Elixir)", Client;
    more "Log the whole term with `inspect(failure, limit: :infinity)`: `%OAuth2.Response{}` has the provider's body in `body`, and `%OAuth2.Error{}` only the reason of the network.";
    marks "assent" "ueberauth" "oauth2.error" "oauth2.response" "elixir.assent";
    settings {
        "aud-unexpected" => "Compare `client_id` of the strategy with the ID token's `aud`.";
        "iss-unexpected" => "Compare `base_url` (`site` before 0.2) of the strategy with `issuer` in the discovery document, exactly.";
        "alg-unexpected" => "Set `id_token_signed_response_alg` of the strategy to the `alg` of the provider's ID tokens. It is `RS256` by default.";
        "connect-failed" => "Run `curl -v` for the token URL on that machine, and raise `recv_timeout` of the HTTP client (`config :oauth2, adapter: {Tesla.Adapter.Hackney, recv_timeout: 15_000}`).";
        "state-mismatch" => "Keep `session_params` of `authorize_url/1` in the session, and pass them to `callback/2` as they are; behind a proxy, set the session cookie with `same_site: \"Lax\"`.";
    }
    messages {
        "%OAuth2.Error{reason: :timeout}" => "request-never-answered" ("The provider did not answer the token request in time, and the strategy cannot read an error without a body");
        "%OAuth2.Error{reason: :econnrefused}" => "connect-failed";
        "%OAuth2.Error{reason: :nxdomain}" => "host-not-found";
        "%OAuth2.Error{reason: :closed}" => "connection-ended-early";
        "%OAuth2.Error{reason: {0}}" => "connect-failed";
        "key :body not found in: %OAuth2.Error{reason: :timeout}" => "request-never-answered" ("The provider did not answer the token request in time, and the strategy cannot read an error without a body");
        "key :body not found in: %OAuth2.Error{reason: {0}}" => "connect-failed";
        "The ID Token is not a valid JWT" => "token-malformed";
        "No keys found for the `kid` value {kid} provided in ID Token" => "kid-not-in-keys";
        "No keys found in `jwks_uri` provider configuration" => "key-set-unusable";
        "Multiple public keys found in provider configuration and no `kid` value in ID Token" => "kid-missing";
        "Invalid issuer {found} in ID Token" => "iss-unexpected";
        "Invalid audience {found} in ID Token" => "aud-unexpected";
        "Invalid OIDC audience" => "aud-unexpected";
        "Unsupported algorithm {alg} in ID Token" => "alg-unexpected";
        "`alg` in ID Token can only be RS256" => "alg-unexpected";
        "`alg` in ID Token can only be {expected}, got {found}" => "alg-unexpected";
        "Expected `alg` in ID Token to be {expected}, got {found}" => "alg-unexpected";
        "Invalid JWT signature for ID Token" => "signature-invalid";
        "The ID Token has expired" => "exp-passed";
        "The ID Token was issued too long ago" => "token-too-old";
        "Invalid `nonce` included in ID Token" => "nonce-mismatch";
        "`nonce` is not included in ID Token" => "nonce-missing";
        "`nonce` included in ID Token but doesn't exist in session params" => "nonce-mismatch" ("The session of the sign-in was lost on the way.");
        "CSRF detected with param key {name}" => "state-mismatch";
        "Expected {name} to exist in params, but only found the following keys" => "authorization-response-parameter-missing";
        "not found in OpenID configuration" => "discovery-incomplete";
        "Unsupported client authentication method: {0}" => "client-auth-parameters-missing";
        "Ueberauth didn't handle the request and no failure was set" => "oidc-configuration-missing" ("No strategy is configured for this path, or its settings are read too early.");
        "missing_code: No code received" => "authorization-response-parameter-missing";
        "csrf_attack: Cross-Site Request Forgery attack" => "state-mismatch";
    }
    logs {
        "KeyError: key :body not found in: %OAuth2.Error{reason: :timeout}\n  File \"lib/ueberauth/strategy/auth0.ex\", line 154, in Ueberauth.Strategy.Auth0.handle_callback!/1" => "request-never-answered";
        "[error] Authentication failed: %RuntimeError{message: \"Invalid issuer \\\"https://idp.acme.test/\\\" in ID Token\"} (assent)" => "iss-unexpected";
    }
}
