//! What oidcc prints (Erlang and Elixir, 2 and 3).

use crate::catalogue::libraries::library;

library! {
    "oidcc (Erlang, Elixir)", Library;
    more "Log the whole term that `Oidcc.retrieve_token/5` returns: `{:error, {:missing_claim, {claim, expected}, claims}}` has what was compared.";
    marks "oidcc";
    settings {
        "claim-unexpected" => "Compare the claim that the term names with its second value: `{<<\"iss\">>, …}` is the issuer of the discovery document, `{<<\"aud\">>, …}` the client ID, `{<<\"nonce\">>, …}` that of the session.";
        "kid-not-in-keys" => "Restart `Oidcc.ProviderConfiguration.Worker`, or call `refresh_jwks_for_unknown_kid/2`: it loads the key set only from time to time.";
        "alg-unexpected" => "Have the provider sign with an algorithm of `id_token_signing_alg_values_supported` in its discovery document.";
        "provider-client-refused" => "Set `preferred_auth_methods: [:client_secret_post]` in the options if the provider does not take the secret in the header.";
    }
    messages {
        "{:error, :no_matching_key}" => "kid-not-in-keys";
        "{error,no_matching_key}" => "kid-not-in-keys";
        "no_matching_key_with_kid" => "kid-not-in-keys";
        "{:error, :token_expired}" => "exp-passed";
        "{:error, :token_not_yet_valid}" => "nbf-ahead";
        "{:error, {:none_alg_used," => "alg-none";
        "{:error, {:missing_claim, {{claim}" => "claim-unexpected" ("The claim is missing, or has a different value than the one that is named next to it.");
        "{:error, :bad_access_token_hash}" => "at-hash-mismatch";
        "{:error, :id_token_missing}" => "id-token-not-returned";
        "{:error, :sec1_enc_key_not_found}" => "signing-key-missing";
        "{:error, {:bad_body_generator," => "verifier-misconfigured" ("An option has a value that cannot be put into a form, such as `pkce_verifier: :none`.");
        "{:error, :no_supported_auth_method}" => "client-auth-parameters-missing";
        "{:issuer_mismatch, {found}}" => "iss-discovery-mismatch";
        "issuer_mismatch, {found}" frame => "iss-discovery-mismatch";
    }
    logs {
        "15:02:11.004 [warning] Unable to retrieve token: {:error, :no_matching_key} (oidcc_plug)" => "kid-not-in-keys";
    }
}
