//! What jwt-simple (Rust) prints (0.9 to 0.12).

use crate::catalogue::libraries::library;

library! {
    "jwt-simple (Rust)", Library;
    more "Print `Token::decode_metadata(token)`, the header of the refused token: the error's text does not hold the values.";
    marks "jwt_simple" "jwt-simple";
    settings {
        "aud-unexpected" => "Compare `VerificationOptions { allowed_audiences: Some(HashSet::from_strings(&[\"…\"])), .. }` with the token's `aud`.";
        "iss-unexpected" => "Compare `allowed_issuers` of `VerificationOptions` with the token's `iss`.";
        "exp-passed" => "Get a new token. `time_tolerance` of `VerificationOptions` (15 minutes by default) makes up for clocks that differ.";
        "token-too-old" => "Raise `max_validity` of `VerificationOptions`, or get a new token.";
        "alg-unexpected" => "Use a key whose type fits `alg` of the token's header, such as `RS256PublicKey`.";
    }
    messages {
        "Token has expired" whole => "exp-passed";
        "Token not valid yet" whole => "nbf-ahead";
        "Clock drift detected" whole => "iat-in-future" ("`iat` of the token is in the future by more than the tolerance of jwt-simple.", "Set the machine's clock by NTP. `VerificationOptions { time_tolerance: Some(Duration::from_mins(2)), .. }` sets the tolerance.");
        "Token is too old" whole => "token-too-old";
        "Old token reused" whole => "token-revoked" ("`reject_before` is set, and the token was issued before that time.", "Look at `reject_before` of `VerificationOptions`, and get a new token.");
        "JWT algorithm mismatch" whole => "alg-unexpected";
        "JWT key identifier mismatch" => "kid-not-in-keys";
        "Missing JWT key identifier" => "kid-missing";
        "Required key identifier missing" => "kid-missing";
        "Required key identifier mismatch" => "kid-not-in-keys";
        "Authentication tag didn't verify" => "signature-invalid" ("HS…");
        "Signature tag didn't verify" => "signature-invalid";
        "Required nonce missing" whole => "nonce-missing";
        "Required nonce mismatch" whole => "nonce-mismatch";
        "Required issuer mismatch" whole => "iss-unexpected";
        "Required issuer missing" whole => "iss-missing";
        "Required subject mismatch" whole => "sub-unexpected";
        "Required subject missing" whole => "claim-missing" ("the claim is sub");
        "Required audience mismatch" whole => "aud-unexpected";
        "Required audience missing" whole => "aud-missing";
        "Required signature type mismatch" => "typ-unexpected";
        "Required content type mismatch" => "typ-unexpected" ("jwt-simple compares `cty` of the header with `required_content_type`, and the two differ.", "Look at `required_content_type` of `VerificationOptions`, and at `cty` in the token's header.");
        "JWT compact encoding error" => "token-malformed";
        "Not a JWT token" => "token-malformed";
        "JWT header too large" => "token-too-large";
        "Token is too long" whole => "token-too-large";
        "Unsupported RSA modulus" whole => "key-weak";
        "Weak key (must be at least 96 bits)" => "key-weak";
        "Unknown critical extension in token header" => "crit-unknown";
        "JWE decryption failed" whole => "decryption-failed";
    }
    logs {
        "Error: Required audience mismatch" => "aud-unexpected";
        "2026-03-01T12:00:00Z ERROR gateway: verify failed: Signature tag didn't verify" => "signature-invalid";
    }
}
