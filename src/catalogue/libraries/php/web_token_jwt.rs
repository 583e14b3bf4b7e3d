//! What web-token/jwt-framework prints (2.2 to 4.0).

use crate::catalogue::libraries::library;

library! {
    "web-token/jwt-framework", Library;
    more "Log `getClaim()` and `getValue()` of an `InvalidClaimException`, and `getHeader()` and `getValue()` of an `InvalidHeaderException`. `verifyWithKey()` says only true or false.";
    settings {
        "claim-missing" => "Look at the second argument of `ClaimCheckerManager::check($claims, ['exp', 'iss'])` (and `HeaderCheckerManager::check($jws, 0, ['alg'])` for the header): it lists what is required.";
        "aud-unexpected" => "Compare `new AudienceChecker('…')` in the `ClaimCheckerManager` with the token's `aud`.";
        "iss-unexpected" => "Compare `new IssuerChecker(['…'])` in the `ClaimCheckerManager` with the token's `iss`.";
        "alg-unexpected" => "Add the token's `alg` to `new AlgorithmChecker(['RS256'])` in the `HeaderCheckerManager`.";
        "exp-passed" => "Set the allowed drift in seconds with the second argument of `ExpirationTimeChecker`, but only to make up for clocks that differ.";
    }
    messages {
        "InvalidClaimException: The token expired." => "exp-passed";
        "The token expired." whole => "exp-passed";
        "The JWT can not be used yet" => "nbf-ahead";
        "The JWT is issued in the future" => "iat-in-future";
        "\"exp\" must be an integer." => "exp-not-a-number";
        "\"nbf\" must be an integer." => "time-claim-not-a-number";
        "\"iat\" must be an integer." => "time-claim-not-a-number";
        "InvalidClaimException: Bad audience." => "aud-unexpected";
        "Bad audience." whole => "aud-unexpected";
        "InvalidClaimException: Unknown issuer." => "iss-unexpected";
        "Unknown issuer." whole => "iss-unexpected";
        "The following claims are mandatory: exp." => "exp-missing";
        "The following claims are mandatory: {claim}." => "claim-missing";
        "The following header parameters are mandatory: {claim}." => "claim-missing";
        "InvalidHeaderException: Unsupported algorithm." => "alg-unexpected";
        "The algorithm \"{alg}\" is not supported." => "alg-unexpected" ("The token's `alg` is not in the `AlgorithmManager`.");
        "No \"alg\" parameter set in the header." => "alg-missing";
        "One or more header parameters are marked as critical, but they are missing or have not been checked: {name}." => "crit-unknown";
        "The header \"crit\" must be a list of header parameters." => "crit-not-a-list";
        "Unable to load and verify the token." => "signature-or-key-mismatch";
        "Unable to load and decrypt the token." => "decryption-failed";
        "Key is only allowed for algorithm \"{alg}\"." => "key-wrong-type";
        "Key cannot be used to verify a signature" => "key-wrong-type";
        "There is no key in the key set." => "key-set-unusable";
    }
    logs {
        "Jose\\Component\\Checker\\InvalidClaimException: The token expired. in /app/vendor/web-token/jwt-library/Checker/ExpirationTimeChecker.php:52" => "exp-passed";
        "[2026-03-01T12:00:00.000000+00:00] security.ERROR: Access token refused {\"exception\":\"[object] (Jose\\\\Component\\\\Checker\\\\InvalidClaimException(code: 0): Bad audience. at /app/vendor/web-token/jwt-library/Checker/AudienceChecker.php:46)\"}" => "aud-unexpected";
    }
}
