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
        "The requested OAuth 2.0 Client does not exist" => "provider-client-refused" ("no client of this ID is registered at the server");
        "The provided client secret did not match the registered client secret" => "provider-client-refused";
        "The OAuth 2.0 Client supports client authentication method '{expected}', but method '{found}' was requested" => "provider-client-refused" ("the program sends its secret in another way than the client is registered for");
        "The request was determined to be using 'token_endpoint_auth_method' method '{found}', however the OAuth 2.0 client registration does not allow this method" => "provider-client-refused" ("the program sends its secret in another way than the client is registered for");
        "is configured to only support 'token_endpoint_auth_method' method '{expected}'" => "provider-client-refused" ("the program sends its secret in another way than the client is registered for");
        "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)" frame => "invalid_client";
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. Clients must include a code_challenge when performing the authorize code flow" => "pkce-mismatch";
        "The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed" frame => "invalid_request" ("the sentence after it is the reason");
        "Clients must include a code_challenge when performing the authorize code flow" => "pkce-mismatch";
        "The PKCE code challenge did not match the code verifier" => "pkce-mismatch";
        "The OAuth 2.0 Client is not allowed to request scope '{scope}'" => "provider-scope-refused";
        "The authorization code has already been used" => "provider-grant-refused";
        "The OAuth 2.0 Client is not allowed to use authorization grant '{name}'" => "provider-grant-type-refused";
        "The refresh token has been revoked" => "provider-grant-refused";
        "The client is not registered to be allowed to request the response type '{name}'" => "provider-grant-type-refused";
    }
    logs {
        "{\"error\":\"invalid_request\",\"error_description\":\"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed. The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered redirect urls.\"}" => "provider-redirect-uri-refused";
        "level=error msg=\"Access Request failed with error: Client authentication failed. The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method 'client_secret_post' was requested.\"" => "provider-client-refused";
        "level=error msg=\"Access Request failed with error: Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method). The request was determined to be using 'token_endpoint_auth_method' method 'client_secret_basic', however the OAuth 2.0 client registration does not allow this method. The registered client with id 'wiki' is configured to only support 'token_endpoint_auth_method' method 'client_secret_post'.\"" => "provider-client-refused";
    }
}
