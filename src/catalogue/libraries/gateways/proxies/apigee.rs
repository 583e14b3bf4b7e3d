//! What Apigee prints.

use crate::catalogue::libraries::library;

library! {
    "Apigee", Library;
    more "";
    settings {}
    messages {
        "keymanagement.service.invalid_access_token" => "token-unknown-to-server";
        "keymanagement.service.access_token_expired" => "exp-passed";
        "steps.jwt.TokenExpired" => "exp-passed";
        "steps.jwt.TokenNotYetValid" => "nbf-ahead";
        "steps.jwt.JwtAudienceMismatch" => "aud-unexpected";
        "steps.jwt.JwtIssuerMismatch" => "iss-unexpected";
        "steps.jwt.NoMatchingPublicKey" => "kid-not-in-keys";
        "steps.jwt.KeyIdMissing" => "kid-missing";
        "steps.jwt.FailedToDecode" => "token-malformed";
        "steps.jwt.AlgorithmMismatch" => "alg-unexpected";
    }
    logs {}
}
