//! What RabbitMQ prints with `rabbitmq_auth_backend_oauth2` (3.8 to 4.1).

use crate::catalogue::libraries::library;

library! {
    "RabbitMQ", Gateway;
    more "Set `log.console.level = debug` in `rabbitmq.conf`, and look for the lines that start with `OAuth 2 JWT:`.";
    marks "rabbit" "oauth 2/jwt";
    settings {
        "reason-not-shown" => "Compare the token with `rabbitmq.conf`: its key with `auth_oauth2.jwks_url` or `auth_oauth2.issuer` (or the PEM under `auth_oauth2.signing_keys`), its `exp` with the clock. The token is sent as the password.";
        "kid-not-in-keys" => "Set `auth_oauth2.jwks_url` (or `auth_oauth2.issuer`) in `rabbitmq.conf` to those of the token's issuer. With keys of your own, the name of one under `auth_oauth2.signing_keys` must equal the token's `kid`, or `auth_oauth2.default_key` must name the key for tokens without `kid`.";
        "signature-invalid" => "Set `auth_oauth2.jwks_url` (or the PEM under `auth_oauth2.signing_keys`) in `rabbitmq.conf` to the keys of the token's issuer.";
        "aud-unexpected" => "Compare `auth_oauth2.resource_server_id` in `rabbitmq.conf` with the token's `aud`, which must hold it. `auth_oauth2.verify_aud = false` switches the check off.";
        "verifier-misconfigured" => "Set `auth_oauth2.issuer` or `auth_oauth2.jwks_url` in `rabbitmq.conf`.";
    }
    messages {
        "Authentication using an OAuth 2/JWT token failed: provided token is invalid" => "reason-not-shown";
        "Authentication using OAuth 2/JWT token failed: provided token is invalid" => "reason-not-shown";
        "Authentication using an OAuth 2/JWT token failed: {error,key_not_found}" => "kid-not-in-keys";
        "Authentication using an OAuth 2/JWT token failed: {error,{missing_oauth_provider_attributes" => "verifier-misconfigured";
        "Authentication using an OAuth 2/JWT token failed: signature_invalid" => "signature-invalid";
        "access to vhost '{name}' refused for user '{user}'" => "rabbitmq-no-permission";
        "access to vhost '{name}' refused" => "rabbitmq-no-permission";
        "Matching virtual host '{name}' against the following scopes: {0}" frame => "rabbitmq-no-permission";
        "no_matching_aud_found" => "aud-unexpected";
        "Provided JWT token has invalid audience: {error,no_matching_aud_found}" => "aud-unexpected";
        "Provided JWT token has invalid audience: {summary}" => "aud-unexpected";
        "Provided JWT token has missing scopes" => "scp-missing-scope" ("No scope of the token starts with the ID of the resource server (or `auth_oauth2.scope_prefix`), so the token permits nothing.", "Compare `auth_oauth2.resource_server_id` in `rabbitmq.conf` with the scopes: `<id>.read:*/*`, `<id>.write:*/*`, `<id>.configure:*/*`. For Okta, set `auth_oauth2.additional_scopes_key = scp`, and name scopes without a prefix with `auth_oauth2.scope_aliases`.");
        "resource_id_not_found_in_aud" => "aud-unexpected";
        "{invalid_aud,{resource_id_not_found_in_aud,{expected},[{found}]}" => "aud-unexpected";
        "resource_id_not_found_in_aud,{expected},[{found}]}" => "aud-unexpected";
        "Provided JWT token has expired at timestamp {0} (validated at {1})" => "exp-passed";
        "Authentication using an OAuth 2/JWT token failed: {summary}" frame => "reason-not-shown";
    }
    logs {
        "2026-03-01 12:00:00.114 [debug] <0.812.0> Authentication using an OAuth 2/JWT token failed: {invalid_aud,{resource_id_not_found_in_aud,<<\"rabbitmq\">>,[<<\"account\">>,<<\"broker\">>]}}" => "aud-unexpected";
        "2022-07-08 09:01:22.511 [warning] <0.740.0> HTTP access denied: Authentication using an OAuth 2/JWT token failed: {error,key_not_found}" => "kid-not-in-keys";
        "[error] <0.1.0> Authentication using an OAuth 2/JWT token failed: provided token is invalid" => "reason-not-shown";
    }
}
