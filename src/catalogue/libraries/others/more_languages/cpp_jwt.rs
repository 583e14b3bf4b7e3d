//! What cpp-jwt (arun11299, C++) prints (1.x).

use crate::catalogue::libraries::library;

library! {
    "cpp-jwt", Library;
    more "Give `jwt::decode` a `std::error_code`, and print its `message()` and `category().name()`.";
    marks "jwt::decode" "jwt/jwt.hpp" "cpp-jwt" "terminate called after throwing an instance of 'jwt::";
    settings {
        "key-wrong-type" => "Give `secret(…)` a public key in PEM. The `x5c` of a key set is a certificate: write it under `-----BEGIN CERTIFICATE-----`, and take the key out with `openssl x509 -pubkey -noout`.";
        "exp-passed" => "Set `leeway(…)` of `jwt::decode` (seconds), but only to make up for clocks that differ.";
        "iss-unexpected" => "Compare `issuer(…)` of `jwt::decode` with the token's `iss`.";
        "aud-unexpected" => "Compare `aud(…)` of `jwt::decode` with the token's `aud`.";
        "alg-unexpected" => "Add the token's algorithm to `algorithms({\"RS256\"})` of `jwt::decode`.";
    }
    messages {
        "jwt::InvalidKeyError" => "key-wrong-type";
        "jwt::KeyNotPresentError" => "verifier-without-key";
        "jwt::InvalidAlgorithmError" => "alg-unexpected";
        "jwt::TokenExpiredError" => "exp-passed";
        "jwt::InvalidIssuerError" => "iss-unexpected";
        "jwt::InvalidAudienceError" => "aud-unexpected";
        "jwt::InvalidSubjectError" => "sub-unexpected";
        "jwt::InvalidIATError" => "iat-refused";
        "jwt::InvalidJTIError" => "jti-missing";
        "jwt::ImmatureSignatureError" => "nbf-ahead";
        "jwt::InvalidSignatureError" => "signature-invalid";
        "jwt::SignatureFormatError" => "token-malformed";
    }
    logs {
        "terminate called after throwing an instance of 'jwt::InvalidKeyError'\n  what():  invalid key" => "key-wrong-type";
    }
}
