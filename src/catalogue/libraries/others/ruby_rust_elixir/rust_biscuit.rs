//! What biscuit (Rust) prints (0.5 to 0.7).

use crate::catalogue::libraries::library;

library! {
    "biscuit (Rust)", Library;
    more "Print `ValidationOptions` next to the error: it holds the expected values, and the error only the value that was found.";
    settings {
        "aud-unexpected" => "Compare `ValidationOptions { audience: Validation::Validate(\"…\".into()), .. }` with the token's `aud`.";
        "iss-unexpected" => "Compare `ValidationOptions { issuer: Validation::Validate(\"…\".into()), .. }` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `temporal_options.epsilon` of `ValidationOptions`, but only to make up for clocks that differ.";
    }
    messages {
        "Token expired {span} seconds ago" => "exp-passed";
        "Token will be valid in {span} seconds" => "nbf-ahead";
        "Token has been considered too old for {span} seconds" => "token-too-old";
        "Issuer of token is invalid: \"{found}\"" => "iss-unexpected";
        "Audience of token is invalid: {found}" => "aud-unexpected";
        "Token provided was signed or encrypted with an unexpected algorithm" => "alg-unexpected";
        "The following claims are required, but missing: {claim}" => "claim-missing";
        "Header is missing kid" => "kid-missing";
        "Key not found in JWKS" => "kid-not-in-keys";
        "Algorithm of JWK not supported" => "key-set-unusable";
        "An algorithm is needed for verification but was not provided" => "verifier-without-algorithms";
        "Expected {0} parts in Compact JSON representation but got {1}" => "token-malformed";
        "{expected} was expected for this cryptographic operation but {found} was provided" => "key-wrong-type";
        "An unspecified cryptographic error" => "signature-or-key-mismatch";
    }
    logs {
        "Error: Audience of token is invalid: Single(\"portal\")" => "aud-unexpected";
        "WARN api::auth: jwt refused: Token expired 321 seconds ago" => "exp-passed";
    }
}
