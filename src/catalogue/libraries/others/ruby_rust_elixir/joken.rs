//! What Joken and JokenJwks (Elixir) prints (2.x).

use crate::catalogue::libraries::library;

library! {
    "Joken and JokenJwks (Elixir)", Library;
    more "Set the log level to debug (`config :logger, level: :debug`): Joken then logs which claim did not pass. The error tuple holds `claim:` and `claim_val:`.";
    settings {
        "aud-unexpected" => "Compare `default_claims(aud: \"…\")` or `add_claim(\"aud\", nil, &(&1 == \"…\"))` in the module that uses `Joken.Config` with the token's `aud`.";
        "iss-unexpected" => "Compare `default_claims(iss: \"…\")` or `add_claim(\"iss\", nil, &(&1 == \"…\"))` with the token's `iss`.";
        "exp-passed" => "Get a new token: the check of `default_claims/1` has no clock tolerance.";
        "kid-not-in-keys" => "Compare `jwks_url` of the strategy (`JokenJwks.DefaultStrategyTemplate`) with the key set of the token's issuer. After an unknown `kid`, it is loaded again every `time_interval` (60 seconds).";
        "verifier-without-key" => "Give the module a signer: `use Joken.Config, default_signer: …`, or pass it as the third argument, as in `verify_and_validate(token, %{}, signer)`. With JokenJwks, `add_hook(JokenJwks, strategy: …)` must come before it is used.";
        "keys-unreachable" => "Check `jwks_url` of the strategy: for Okta {keys}.";
    }
    messages {
        "Joken.peek_header/1" => "token-malformed" ("the first part of what was given to Joken decodes to no JSON: it is not a JWT but an opaque token or another string");
        "Joken.peek_claims/1" => "token-malformed" ("the second part of what was given to Joken decodes to no JSON");
        "[message: \"Invalid token\", claim: \"exp\", claim_val: {found}]" => "exp-passed";
        "[message: \"Invalid token\", claim: \"nbf\", claim_val: {found}]" => "nbf-ahead";
        "[message: \"Invalid token\", claim: \"iat\", claim_val: {found}]" => "iat-in-future";
        "[message: \"Invalid token\", claim: \"iss\", claim_val: {found}]" => "iss-unexpected";
        "[message: \"Invalid token\", claim: \"aud\", claim_val: {found}]" => "aud-unexpected";
        "[message: \"Invalid token\", claim: \"{claim}\", claim_val: {found}]" => "claim-unexpected";
        "[message: \"Invalid token\", missing_claims: [\"{claim}\"" => "claim-missing";
        "{:error, :signature_error}" => "signature-invalid" ("also said where the signer's algorithm is not the token's");
        "Error while calling `verify_and_validate!`. Reason: :signature_error" => "signature-invalid";
        "{:error, :token_malformed}" => "token-malformed";
        ":empty_signer" => "verifier-without-key";
        ":no_kid_in_token_header" => "kid-missing";
        ":kid_does_not_match" => "kid-not-in-keys";
        ":no_signers_fetched" => "keys-unreachable";
        "NO VALID SIGNERS FOUND!" => "key-set-unusable";
        "Failed to fetch signers. Reason: {0}" => "keys-unreachable";
        ":jwks_client_http_error" => "keys-unreachable";
        ":jwks_server_http_error" => "keys-unreachable";
        ":could_not_reach_jwks_url" => "keys-unreachable";
        "{:error, :status_not_200}" => "keys-unreachable";
        ":no_keys_on_response" => "key-set-unusable";
        "No url set for fetching JWKS!" => "verifier-misconfigured";
        "Can't sign your token because couldn't create a signer" => "signing-key-missing";
        "Couldn't create a signer because key is not binary" => "key-wrong-type";
    }
    logs {
        "[info] invalid token: :empty_signer" => "verifier-without-key";
        "{:error, [message: \"Invalid token\", claim: \"aud\", claim_val: \"api://default\"]}" => "aud-unexpected";
        "12:00:00.114 [error] Failed to fetch signers. Reason: {:error, :could_not_reach_jwks_url}" => "keys-unreachable";
        "** (Joken.Error) Error while calling `verify_and_validate!`. Reason: :signature_error." => "signature-invalid";
    }
}
