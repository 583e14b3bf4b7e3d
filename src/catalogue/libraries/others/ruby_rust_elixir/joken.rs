//! What Joken and JokenJwks (Elixir) prints (2.x).

use crate::catalogue::libraries::library;

library! {
    "Joken and JokenJwks (Elixir)", Library;
    more "Set the log level to debug (`config :logger, level: :debug`): Joken then logs which claim did not pass. The error tuple holds `claim:` and `claim_val:`.";
    settings {
        "claim-missing" => "Look at `token_config/0` of the module that uses `Joken.Config`, and at `Joken.Hooks.RequiredClaims`: they list what a token must have.";
        "verifier-misconfigured" => "Check `config :joken_jwks, …` or the options of the strategy (`jwks_url: \"{keys}\"`), and `add_claim(\"aud\", nil, &(&1 == \"api://default\"))` in `token_config/0`: each claim needs a function that makes or checks it.";
        "aud-unexpected" => "Compare `default_claims(aud: \"…\")` or `add_claim(\"aud\", nil, &(&1 == \"…\"))` in the module that uses `Joken.Config` with the token's `aud`.";
        "iss-unexpected" => "Compare `default_claims(iss: \"…\")` or `add_claim(\"iss\", nil, &(&1 == \"…\"))` with the token's `iss`.";
        "exp-passed" => "Get a new token: the check of `default_claims/1` has no clock tolerance.";
        "kid-not-in-keys" => "Compare `jwks_url` of the strategy (`JokenJwks.DefaultStrategyTemplate`) with the key set of the token's issuer. After an unknown `kid`, it is loaded again every `time_interval` (60 seconds).";
        "verifier-without-key" => "Give the module a signer: `use Joken.Config, default_signer: …`, or pass it as the third argument, as in `verify_and_validate(token, %{}, signer)`. With JokenJwks, `add_hook(JokenJwks, strategy: …)` must come before it is used.";
        "keys-unreachable" => "Check `jwks_url` of the strategy: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "signer-key-form-wrong" => "Create the signer with a map for `RS`, `ES`, `PS` and EdDSA algorithms, `Joken.Signer.create(\"RS256\", %{\"pem\" => pem})` or the JWK itself as a map, and with a string for `HS256`, `Joken.Signer.create(\"HS256\", secret)`.";
    }
    messages {
        "Joken.peek_header/1" => "token-malformed" ("Joken got an opaque token or another string: its first part does not decode to JSON.", "Inspect `String.slice(token, 0, 10)` and `length(String.split(token, \".\"))` before the failing line: a JWT gives `eyJ…` and 3.");
        "Joken.peek_claims/1" => "token-malformed" ("Joken got an encrypted token or a string that is not a JWT: its second part does not decode to JSON.", "Inspect `length(String.split(token, \".\"))`: 3 is a signed token, 5 an encrypted one, which Joken does not read.");
        "[message: \"Invalid token\", claim: \"exp\", claim_val: {found}]" => "exp-passed";
        "[message: \"Invalid token\", claim: \"nbf\", claim_val: {found}]" => "nbf-ahead";
        "[message: \"Invalid token\", claim: \"iat\", claim_val: {found}]" => "iat-in-future";
        "[message: \"Invalid token\", claim: \"iss\", claim_val: {found}]" => "iss-unexpected";
        "[message: \"Invalid token\", claim: \"aud\", claim_val: {found}]" => "aud-unexpected";
        "[message: \"Invalid token\", claim: \"{claim}\", claim_val: {found}]" => "claim-unexpected";
        "[message: \"Invalid token\", missing_claims: [\"{claim}\"" => "claim-missing";
        "{:error, :signature_error}" => "signature-invalid" ("the message is the same where the signer's algorithm is not the token's");
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
        "Couldn't create a signer because key is not binary" => "signer-key-form-wrong";
        "Couldn't create a signer because there are missing parameters" => "signer-key-form-wrong" ("The configuration has no `key_pem`, `key_map`, `key_octet` or `key_openssh` for its `signer_alg`.");
        "A map was expected for the key parameter in the signer creation" => "signer-key-form-wrong";
        "Couldn't recognize the signer algorithm" => "signer-key-form-wrong" ("Releases before 2.3 also say this where the key has the wrong form: a string for `RS256`, or a map for `HS256`.");
        "no function clause matching in JOSE.JWK.from_{name}/1" => "signer-key-form-wrong" ("The map is not a JWK: its member must have the name `pem`, or it needs `kty` and the members of the key, with strings as names.");
        "no function clause matching in Joken.Signer.create/{count}" => "signer-key-form-wrong";
        "(KeyError) key :jwk not found in: nil" => "verifier-without-key";
        "no function clause matching in Joken.Signer.verify/2" => "verifier-without-key" ("The signer is `nil`, or an error tuple.");
        "argument error: [[], {:jose_jws, {0}" => "private-key-not-readable" ("The key that signs is not a private key, or its PEM has spaces at the start of its lines.", "Check the first line with `String.slice(pem, 0, 27)`: it has to be `-----BEGIN PRIVATE KEY-----`, without spaces before it. A heredoc with `\"\"\"` keeps indentation beyond that of its closing quotes.");
        "Claim configuration is not valid. You must have either a generation function or a validation function" => "verifier-misconfigured";
        "Invalid argument to default claims" => "verifier-misconfigured";
        "Claim validate function must have either arity 1 or 2" => "verifier-misconfigured";
    }
    logs {
        "[info] invalid token: :empty_signer" => "verifier-without-key";
        "** (Joken.Error) A map was expected for the key parameter in the signer creation.\nThis is mandatory for: [\"RS256\", \"RS384\", \"RS512\"].\n" => "signer-key-form-wrong";
        "** (FunctionClauseError) no function clause matching in JOSE.JWK.from_record/1\n\n    The following arguments were given to JOSE.JWK.from_record/1:\n\n        # 1\n        {:error, {:missing_required_keys, [\"keys\", \"kty\"]}}\n" => "signer-key-form-wrong";
        "** (Joken.Error) Couldn't recognize the signer algorithm.\n\nPossible values are:\n\n[\"HS256\", \"HS384\", \"HS512\", \"RS256\"]\n" => "signer-key-form-wrong";
        "{:error, [message: \"Invalid token\", claim: \"aud\", claim_val: \"api://default\"]}" => "aud-unexpected";
        "12:00:00.114 [error] Failed to fetch signers. Reason: {:error, :could_not_reach_jwks_url}" => "keys-unreachable";
        "** (Joken.Error) Error while calling `verify_and_validate!`. Reason: :signature_error." => "signature-invalid";
    }
}
