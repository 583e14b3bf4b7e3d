//! What Apigee prints.

use crate::catalogue::libraries::library;

library! {
    "Apigee", Library;
    more "";
    settings {}
    messages {
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
