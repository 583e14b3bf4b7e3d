//! What Auth0 java-jwt prints (3.x to 4.6).

use crate::catalogue::libraries::library;

library! {
    "Auth0 java-jwt", Library;
    more "Log the exception's class and message, because java-jwt logs nothing itself. From 4.0 on, `IncorrectClaimException.getClaimName()` and `getClaimValue()`, and `MissingClaimException.getClaimName()`, give the claim and the value that was found.";
    marks "com.auth0.jwt";
    settings {
        "claim-missing" => "Look at `.withClaim(…)`, `.withClaimPresence(\"…\")` and `.withAudience(…)` of `JWT.require(algorithm)`: each makes a claim required.";
        "exp-passed" => "Set the clock tolerance in seconds with `JWT.require(algorithm).acceptLeeway(60)` or `.acceptExpiresAt(60)` (0 unless set), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance in seconds with `JWT.require(algorithm).acceptLeeway(60)` or `.acceptNotBefore(60)` (0 unless set), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `JWT.require(algorithm).acceptIssuedAt(60)`, or switch this check off with `.ignoreIssuedAt()`.";
        "aud-unexpected" => "Set `JWT.require(algorithm).withAudience(…)` to {audience}, if the token is meant for this API. It requires every value given; `.withAnyOfAudience(…)` requires one.";
        "iss-unexpected" => "Compare `JWT.require(algorithm).withIssuer(…)` with the token's `iss`: the two must be equal, including a slash at the end (Auth0's issuers have one).";
        "alg-unexpected" => "Set the algorithm in `JWT.require(Algorithm.RSA256(publicKey, null))` to that of the token's `alg`, if the issuer is meant to sign with it.";
        "signature-invalid" => "Check the key in `Algorithm.RSA256(publicKey, null)` or `Algorithm.HMAC256(secret)`. With an `RSAKeyProvider` and the issuer's key set, the key follows the token's `kid`.";
        "claim-unexpected" => "Compare `JWT.require(algorithm).withClaim(\"…\", value)` and `.withArrayClaim` with the token's claim, including its type.";
    }
    messages {
        "The Token has expired on {time}." => "exp-passed";
        "com.auth0.jwt.exceptions.TokenExpiredException" => "exp-passed";
        "The Token can't be used before {time}." => "nbf-ahead" ("the message is the same for an `iat` that is in the future");
        "The Claim 'iss' value doesn't match the required issuer." => "iss-unexpected";
        "The Claim 'iss' value doesn't match the required" => "iss-unexpected";
        "The Claim 'aud' value doesn't contain the required audience." => "aud-unexpected";
        "The Claim 'sub' value doesn't match the required one." => "sub-unexpected";
        "The Claim 'nonce' value doesn't match the required one." => "nonce-mismatch";
        "The Claim 'azp' value doesn't match the required one." => "azp-unexpected";
        "The Claim '{claim}' value doesn't match the required one." => "claim-unexpected";
        "The Claim 'iss' is not present in the JWT." => "iss-missing";
        "The Claim 'aud' is not present in the JWT." => "aud-missing";
        "The Claim 'exp' is not present in the JWT." => "exp-missing";
        "The Claim 'iat' is not present in the JWT." => "iat-missing";
        "The Claim 'sub' is not present in the JWT." => "sub-missing";
        "The Claim 'jti' is not present in the JWT." => "jti-missing";
        "The Claim '{claim}' is not present in the JWT." => "claim-missing";
        "The Token's Signature resulted invalid when verified using the Algorithm: {alg}" => "signature-invalid" ("the message is the same where the key provider has no key: the cause then says `The given Public Key is null.`");
        "The Token's Signature resulted invalid when verified using the Algorithm" => "signature-invalid";
        "The given Public Key is null." => "kid-not-in-keys" ("The `RSAKeyProvider` or `ECDSAKeyProvider` of the program returned no key for the token's `kid`.", "Log `keyId` in `getPublicKeyById(String keyId)`, and return `(RSAPublicKey) jwkProvider.get(keyId).getPublicKey()`.");
        "The given Private Key is null." => "signing-key-missing";
        "The provided Algorithm doesn't match the one defined in the JWT's Header." => "alg-unexpected";
        "The token was expected to have 3 parts, but got 2" => "token-two-parts";
        "The token was expected to have 3 parts, but got > 3" => "token-many-parts";
        "The token was expected to have 3 parts, but got {found}" => "token-malformed";
        "The token is null." => "access-token-empty";
        "The input is not a valid base 64 encoded string." => "part-not-base64url";
        "doesn't have a valid JSON format." => "part-not-json";
        "Parsing the Payload's JSON resulted on a Null map" => "part-not-json";
        "Parsing the Header's JSON resulted on a Null map" => "part-not-json";
        "The claim '{claim}' contained a non-numeric date value." => "time-claim-not-a-number";
        "The claim '{claim}' value ({found}) is out of the range representable as a NumericDate." => "exp-out-of-range";
        "Couldn't map the Claim's array contents to {expected}" => "claim-wrong-type";
        "Couldn't map the Claim value to {expected}" => "claim-wrong-type";
        "Invalid JOSE signature format." => "signature-wrong-length";
        "Invalid DER signature format." => "signature-der";
        "The Token's Signature couldn't be generated when signing using the Algorithm" => "signing-key-missing" ("The program signs a token itself, but its key is missing or does not suit the algorithm.", "Compare `Algorithm.RSA256(publicKey, privateKey)` with the key's class, and pass the private key: with only the public one nothing can be signed.");
        "Both provided Keys cannot be null." => "verifier-without-key";
        "The Secret cannot be null" => "verifier-without-key";
        "The Key Provider cannot be null." => "verifier-without-key";
        "The Algorithm cannot be null." => "verifier-misconfigured" ("`JWT.require` or `sign` got null as algorithm: the key behind it was not loaded.", "Log whether the key is null right before `Algorithm.RSA256(publicKey, null)`, and read the setting that it is loaded from.");
    }
    logs {
        "com.auth0.jwt.exceptions.TokenExpiredException: The Token has expired on 2026-02-27T09:14:02Z.\n\tat com.auth0.jwt.JWTVerifier.assertInstantIsLessThanOrEqualToNow(JWTVerifier.java:346)" => "exp-passed";
        "com.auth0.jwt.exceptions.SignatureVerificationException: The Token's Signature resulted invalid when verified using the Algorithm: SHA256withRSA\n\tat com.auth0.jwt.algorithms.RSAAlgorithm.verify(RSAAlgorithm.java:50)\nCaused by: java.lang.IllegalStateException: The given Public Key is null." => "kid-not-in-keys";
        "WARN  c.a.api.AuthFilter - token refused: The Claim 'iss' value doesn't match the required issuer." => "iss-unexpected";
        "{\"error\":\"JWTDecodeException\",\"message\":\"The token was expected to have 3 parts, but got 0.\"}" => "token-malformed";
    }
}
