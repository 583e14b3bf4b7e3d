//! What JWTKit (Swift, Vapor; 4 and 5) prints.

use crate::catalogue::libraries::library;

library! {
    "JWTKit (Swift)", Library;
    more "Set the log level to `debug` (`LOG_LEVEL=debug`): Vapor then logs the whole error with its reason.";
    marks "jwtkit" "jwkidentifier" "vapor";
    settings {
        "kid-missing" => "Add the key without `kid`, which makes it the default one: `app.jwt.signers.use(.hs256(key: …))` in JWTKit 4, `await app.jwt.keys.add(hmac: …, digestAlgorithm: .sha256)` in 5. A token without `kid` is checked with the default key only, and the same words are printed where no key was added at all.";
        "kid-not-in-keys" => "Load the issuer's keys into the collection that verifies (`signers.use(jwks: …)` in JWTKit 4, `keys.add(jwks: …)` in 5): keys that were added to another `JWTSigners` or `JWTKeyCollection` are not found.";
        "verifier-without-key" => "Add a key before the first request: `await app.jwt.keys.add(…)` in `configure.swift`. An environment variable with the secret must be set where the process runs.";
        "aud-unexpected" => "Compare the string in `try aud.verifyIntendedAudience(includes: …)` of your `JWTPayload` with the token's `aud`.";
        "signature-invalid" => "Compare the key that was added for the token's `kid`, or the default key, with the one that signs.";
    }
    messages {
        "unknown kid: JWKIdentifier(string: \"{kid}\")" => "kid-not-in-keys";
        "JWTKitError(errorType: unknownKID, kid: JWKIdentifier(string: \"{kid}\"))" => "kid-not-in-keys";
        "missing kid field in header" => "kid-missing";
        "JWTKitError(errorType: missingKIDHeader" => "kid-missing";
        "JWTError.missingKIDHeader" => "kid-missing";
        "JWTKitError(errorType: noKeyProvided" => "verifier-without-key";
        "JWTKit error: signature verification failed" => "signature-invalid";
        "JWTKitError(errorType: signatureVerificationFailed" => "signature-invalid";
        "JWTKit error: malformed JWT" => "token-malformed";
        "JWTKitError(errorType: malformedToken" => "token-malformed";
        "JWTKit error: invalid JWK" => "key-set-unusable";
        "JWTKitError(errorType: invalidJWK" => "key-set-unusable";
        "exp claim verification failed: expired" => "exp-passed";
        "nbf claim verification failed: too soon" => "nbf-ahead";
        "aud claim verification failed: not intended for {expected}" => "aud-unexpected";
        "{claim} claim verification failed: Token not provided by {0}" => "iss-unexpected";
        "JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.ExpirationClaim" => "exp-passed";
        "JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.NotBeforeClaim" => "nbf-ahead";
        "JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.AudienceClaim" => "aud-unexpected";
        "JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.IssuerClaim" => "iss-unexpected";
        "JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.SubjectClaim" => "sub-unexpected";
    }
    logs {
        "[ WARNING ] unknown kid: JWKIdentifier(string: \"vapor\") [request-id: 9C1F2D0E-5A8B-4D9E-9C1C-0D0C7A7E2B11] (App/configure.swift:28)" => "kid-not-in-keys";
        "[ WARNING ] missing kid field in header [request-id: 4F8D5A1C-1B5E-4B1B-9E93-2B8F5D8C0B41]" => "kid-missing";
        "[ WARNING ] JWTKitError(errorType: claimVerificationFailure, failedClaim: JWTKit.ExpirationClaim(value: 2026-11-02 10:00:00 +0000), reason: \"expired\") [request-id: 1]" => "exp-passed";
    }
}
