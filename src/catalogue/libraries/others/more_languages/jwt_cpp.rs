//! What jwt-cpp (Thalhammer, C++) prints (0.4 to 0.7).

use crate::catalogue::libraries::library;

library! {
    "jwt-cpp", Library;
    more "Use the overload of `verify` that takes a `std::error_code`, and print its `message()`: the exception says the same.";
    marks "jwt-cpp" "jwt::token_verification_exception" "jwt::error" "token_verification_exception";
    settings {
        "token-malformed" => "Print the string that is given to `jwt::decode`: it must be only the token, without `Bearer ` and without quotation marks.";
        "alg-unexpected" => "Add the token's algorithm to the verifier, as in `.allow_algorithm(jwt::algorithm::rs256(publicKey, \"\", \"\", \"\"))`.";
        "aud-unexpected" => "Compare `.with_audience(…)` of the verifier with the token's `aud`.";
        "claim-unexpected" => "Compare `.with_issuer(…)`, `.with_subject(…)` and `.with_claim(…)` of the verifier with the token's claims.";
        "exp-passed" => "Set the clock tolerance with `.leeway(…)` or `.expires_at_leeway(…)` (seconds), but only to make up for clocks that differ.";
    }
    messages {
        "invalid token supplied" => "token-malformed" ("The string has fewer than two dots.");
        "decoded JWT is missing required claim(s)" => "claim-missing";
        "claim type does not match expected type" => "claim-wrong-type";
        "claim value does not match expected value" => "claim-unexpected" ("Also for `iss`.");
        "token expired" whole named => "exp-passed" ("The same message appears where `iat` or `nbf` is ahead of the clock.");
        "token doesn't contain the required audience" => "aud-unexpected";
        "failed to load key: bio read failed" => "key-wrong-type" ("The PEM cannot be read: it lost its line ends, is encrypted, or is a certificate under the header of a key.", "Run `openssl pkey -pubin -in key.pem -noout` (without `-pubin` for a private key) with the text that `jwt::algorithm::rs256` is given, and keep its line ends: in a C++ literal, `R\"(-----BEGIN …)\"`.");
        "failed to verify signature: {0}" => "signature-invalid";
    }
    logs {
        "terminate called after throwing an instance of 'jwt::error::token_verification_exception'\n  what():  token expired" => "exp-passed";
        "terminate called after throwing an instance of 'std::invalid_argument'\n  what():  invalid token supplied\nAborted (core dumped)" => "token-malformed";
        "terminate called after throwing an instance of 'jwt::error::token_verification_exception'\n  what():  token doesn't contain the required audience" => "aud-unexpected";
    }
}
