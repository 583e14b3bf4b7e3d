//! What authorization servers that are built on Fosite print: Ory Hydra and Authelia (2020 to 2026).

use crate::catalogue::libraries::library;

library! {
    "Ory Hydra and Authelia (Fosite)", Provider;
    more "Read `error_hint` and `error_debug` of the response, and the server's log at `debug`: the first sentence of `error_description` is the same for all errors of its kind.";
    marks "hydra" "authelia" "fosite";
    settings {
        "provider-redirect-uri-refused" => "Add the URI to `redirect_uris` of the client, exactly: under `identity_providers.oidc.clients` in Authelia's `configuration.yml`, or with `hydra update oauth2-client --redirect-uri`.";
        "provider-client-refused" => "Set `token_endpoint_auth_method` of the client to the method that the program sends, or the program to the client's method.";
        "provider-scope-refused" => "Add the scope to `scopes` of the client in Authelia's `configuration.yml`, or with `hydra update oauth2-client --scope`.";
    }
    messages {
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered" => "provider-redirect-uri-refused";
        "The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered" => "provider-redirect-uri-refused";
        "The requested OAuth 2.0 Client does not exist" => "provider-client-refused" ("No client with this ID is registered at the server.", "Compare `client_id` of the request with the list of clients: `hydra list oauth2-clients` for Ory Hydra, `identity_providers.oidc.clients` in `configuration.yml` for Authelia.");
        "The provided client secret did not match the registered client secret" => "provider-client-refused";
        "The OAuth 2.0 Client supports client authentication method '{expected}', but method '{found}' was requested" => "provider-client-refused" ("The program sends its secret by a different method than the client is registered for (header or form).");
        "The request was determined to be using 'token_endpoint_auth_method' method '{found}', however the OAuth 2.0 client registration does not allow this method" => "provider-client-refused" ("The program sends its secret by a different method than the client is registered for (header or form).");
        "is configured to only support 'token_endpoint_auth_method' method '{expected}'" => "provider-client-refused" ("The program sends its secret by a different method than the client is registered for (header or form).");
        "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)" frame => "provider-client-refused";
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. Clients must include a code_challenge when performing the authorize code flow" => "pkce-mismatch";
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed" frame => "invalid_request" ("A parameter of the request is missing, twice, or has a value that the server does not take. The sentence after this one names it.", "Read `error_hint` or `error_description` to its end, and compare the parameter that it names in the authorize URL. `log.leak_sensitive_values` and `oauth2.expose_internal_errors: true` of Hydra show more.");
        "Clients must include a code_challenge when performing the authorize code flow" => "pkce-mismatch";
        "The PKCE code challenge did not match the code verifier" => "pkce-mismatch";
        "The OAuth 2.0 Client is not allowed to request scope '{scope}'" => "provider-scope-refused";
        "No CSRF value available in the session cookie" => "provider-cookie-missing";
        "CSRF session cookie could not be decoded" => "provider-cookie-missing";
        "The CSRF value from the token does not match the CSRF value from the data store" => "provider-cookie-missing" ("Two sign-ins ran at the same time, and the cookie of one came with the other.", "Close the other tabs and start the sign-in again from the application. If it happens with one tab, look in the network panel for a second request to `/oauth2/auth`.");
        "The PKCE code verifier must be at least 43 characters" => "pkce-mismatch";
        "The PKCE code verifier can not be longer than 128 characters" => "pkce-mismatch";
        "The PKCE code verifier must only contain" => "pkce-mismatch";
        "Clients must use code_challenge_method=S256, plain is not allowed" => "pkce-mismatch";
        "Unable to find initial PKCE data tied to this request" => "pkce-mismatch";
        "The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client" frame => "provider-grant-refused";
        "The OAuth 2.0 Client ID from this request does not match the one from the authorize request" => "provider-grant-refused";
        "Authorize code expired at '{time}'" => "provider-grant-refused";
        "Unable to authenticate the provided username and password credentials" => "provider-grant-refused";
        "The OAuth 2.0 Client is marked as public and is thus not allowed to use authorization grant '{name}'" => "provider-grant-type-refused";
        "The OAuth 2.0 Client is not allowed to use the authorization grant '{name}'" => "provider-grant-type-refused";
        "This requested OAuth 2.0 client does not support client authentication, however" => "provider-client-refused" ("The client is registered as public, and the program sends a secret or an assertion.");
        "This requested OAuth 2.0 client only supports client authentication method '{expected}', however" => "provider-client-refused" ("The program sends its secret by a different method than the client is registered for (header or form).");
        "Redirect URL is using an insecure protocol, http is only allowed for hosts with suffix 'localhost'" => "provider-redirect-uri-refused";
        "Claim 'jti' from 'client_assertion' MUST only be used once" => "token-replayed";
        "An introspection strategy indicated that the token is inactive" => "introspection-inactive";
        "The authorization code has already been used" => "provider-grant-refused";
        "The OAuth 2.0 Client is not allowed to use authorization grant '{name}'" => "provider-grant-type-refused";
        "The refresh token has been revoked" => "provider-grant-refused";
        "The client is not registered to be allowed to request the response type '{name}'" => "provider-grant-type-refused";
    }
    logs {
        "{\"error\":\"request_forbidden\",\"error_description\":\"The request is not allowed. No CSRF value available in the session cookie.\"}" => "provider-cookie-missing";
        "{\"error\":\"invalid_grant\",\"error_description\":\"The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client. The PKCE code verifier must be at least 43 characters.\"}" => "pkce-mismatch";
        "{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered redirect urls.\"}" => "provider-redirect-uri-refused";
        "level=error msg=\"Access Request failed with error: Client authentication failed. The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method 'client_secret_post' was requested.\"" => "provider-client-refused";
        "level=error msg=\"Access Request failed with error: Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). The request was determined to be using 'token_endpoint_auth_method' method 'client_secret_basic', however the OAuth 2.0 client registration does not allow this method. The registered client with id 'wiki' is configured to only support 'token_endpoint_auth_method' method 'client_secret_post'.\"" => "provider-client-refused";
    }
}
