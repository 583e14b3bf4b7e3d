//! What joserfc prints (0.x to 1.x).

use crate::catalogue::libraries::library;

library! {
    "joserfc", Library;
    more "Log `err.claim` next to the text, which is `error: description`, and print the `JWTClaimsRegistry(…)` that validates: it holds the expected values.";
    marks "joserfc";
    settings {
        "claim-missing" => "Look at `JWTClaimsRegistry({claim}={\"essential\": True})`: what is essential has to be in the token.";
        "iss-unexpected" => "Compare `JWTClaimsRegistry(iss={\"essential\": True, \"value\": \"…\"})` with the token's `iss`.";
        "aud-unexpected" => "Compare `JWTClaimsRegistry(aud={\"essential\": True, \"value\": \"…\"})` with the token's `aud`.";
        "exp-passed" => "Set the clock tolerance with `JWTClaimsRegistry(leeway=60)`, but only to make up for clocks that differ.";
        "alg-unexpected" => "Add the token's `alg` to `algorithms` of `jwt.decode(token, key, algorithms=[\"RS256\"])`.";
        "kid-not-in-keys" => "Load the issuer's key set again after a key rotation: the keys are those of `KeySet.import_key_set(…)`.";
    }
    messages {
        "expired_token: The token is expired" => "exp-passed";
        "invalid_claim: The token is not yet valid" => "nbf-ahead";
        "invalid_claim: The token was issued in the future" => "iat-in-future";
        "invalid_claim: Invalid claim: 'iss'" => "iss-unexpected";
        "invalid_claim: Invalid claim: 'aud'" => "aud-unexpected";
        "invalid_claim: Invalid claim: 'sub'" => "sub-unexpected";
        "invalid_claim: Invalid claim: 'nonce'" => "nonce-mismatch";
        "invalid_claim: Invalid claim: '{claim}'" => "claim-unexpected";
        "Claim 'exp' must be a NumericDate value" => "exp-not-a-number";
        "Claim '{claim}' must be a NumericDate value" => "time-claim-not-a-number";
        "Claim '{claim}' must be a StringOrURI value" => "claim-wrong-type";
        "missing_claim: Missing claim: 'exp'" => "exp-missing";
        "missing_claim: Missing claim: 'iss'" => "iss-missing";
        "missing_claim: Missing claim: 'aud'" => "aud-missing";
        "missing_claim: Missing claim: 'iat'" => "iat-missing";
        "missing_claim: Missing claim: '{claim}'" => "claim-missing";
        "joserfc.errors.BadSignatureError" => "signature-invalid";
        "bad_signature:" => "signature-invalid";
        "invalid_key_id: No key for kid: '{kid}'" => "kid-not-in-keys";
        "Algorithm of '{alg}' is not allowed" => "alg-unexpected" ("With Authlib in front, the list is `id_token_signing_alg_values_supported` of the provider's discovery document.");
        "Algorithm of '{alg}' is not recommended" => "alg-unexpected";
        "Algorithm of '{alg}' is not supported" => "alg-not-supported";
        "missing_algorithm: Missing 'alg' value in header" => "alg-missing";
        "Algorithm '{alg}' requires '{expected}' key" => "key-wrong-type";
        "This key is designed for algorithm '{found}'" => "key-wrong-type";
        "This key is designed to be used for '{found}'" => "key-wrong-type";
        "decode_error: Invalid header" => "part-not-json";
        "ValueError: Invalid JSON Web Signature" => "token-malformed";
        "decode_error: Invalid JSON Web Signature" => "token-malformed";
        "missing_crit_header: Missing critical '{name}' value in header" => "crit-absent-member";
        "Payload size exceeds {0} bytes" => "token-too-large";
        "missing_key: No keys to import" => "key-set-unusable";
    }
    logs {
        "joserfc.errors.InvalidClaimError: invalid_claim: Invalid claim: 'aud'" => "aud-unexpected";
        "  File \"/app/venv/lib/python3.12/site-packages/joserfc/_keys.py\", line 330, in get_by_kid\n    raise InvalidKeyIdError(f\"No key for kid: '{kid}'\")\njoserfc.errors.InvalidKeyIdError: invalid_key_id: No key for kid: 'Kq3bMsSkHGKyMNYFh6mR'" => "kid-not-in-keys";
        "joserfc.errors.UnsupportedAlgorithmError: unsupported_algorithm: Algorithm of 'HS256' is not allowed" => "alg-unexpected";
    }
}
