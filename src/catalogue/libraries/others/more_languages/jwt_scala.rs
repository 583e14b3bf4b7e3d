//! What jwt-scala prints (pauldijou/jwt-scala 4, jwt-scala 9 to 11).

use crate::catalogue::libraries::library;

library! {
    "jwt-scala", Library;
    more "Log the exception with its class: `JwtExpirationException`, `JwtValidationException` and their siblings in `pdi.jwt.exceptions` tell the reasons apart.";
    marks "pdi.jwt" "jwt-scala";
    settings {
        "signature-invalid" => "Compare the key and the list of algorithms that are given to `Jwt.decode(token, key, Seq(JwtAlgorithm.RS256))`: the same exception stands for both.";
        "exp-passed" => "Set the clock tolerance with `JwtOptions(leeway = 30)`, but only to make up for clocks that differ.";
        "token-malformed" => "Pass on only what follows `Bearer` and the space: jwt-scala counts the parts between dots.";
    }
    messages {
        "Invalid signature for this token or wrong algorithm" => "signature-invalid" ("The algorithm of the token is not in the list, or the key is for another algorithm");
        "No signature found inside the token while trying to verify it with a key" => "signature-missing";
        "Non-empty signature found inside the token while trying to verify without a key" => "verifier-without-key";
        "No algorithm found inside the token header while having a key" => "alg-missing";
        "Algorithm found inside the token header while trying to sign or verify without a key" => "verifier-without-key";
        "The token is expired since {time}" => "exp-passed";
        "The token will only be valid after {time}" => "nbf-ahead";
        "The algorithm [{alg}] is not currently supported" => "alg-not-supported";
        "Expected token [{0}] to be composed of 2 or 3 parts separated by dots" => "token-malformed";
        "During JSON parsing, expected a {expected} for key [{claim}]" => "claim-wrong-type";
        "pdi.jwt.exceptions.JwtLengthException" frame => "token-malformed";
    }
    logs {
        "2026-03-01T11:38:21,067Z [ZScheduler-Worker-6] ERROR io.acme.Server - Error servicing request: POST /login\npdi.jwt.exceptions.JwtValidationException: Invalid signature for this token or wrong algorithm." => "signature-invalid";
        "[error] p.a.h.DefaultHttpErrorHandler - \n\npdi.jwt.exceptions.JwtExpirationException: The token is expired since 2026-03-01T11:38:21Z" => "exp-passed";
    }
}
