//! What jose4j prints (0.4 to 0.9).

use crate::catalogue::libraries::library;

library! {
    "jose4j", Library;
    more "Print the whole `InvalidJwtException`: its `Additional details` list every check that failed, each with its number (`[1]` expired, `[8]` audience, `[9]` signature, `[12]` issuer), and `e.getErrorDetails()` returns them. Set the logger `org.jose4j` to `DEBUG` to see which key was chosen.";
    marks "org.jose4j";
    settings {
        "signature-missing" => "Look at the last character of the token: one that ends in a dot is unsigned. Do not call `setDisableRequireSignature()`.";
        "lifetime-long" => "Raise `setMaxFutureValidityInMinutes(…)` of `JwtConsumerBuilder`, or have the issuer shorten the lifetime.";
        "sub-unexpected" => "Compare `setExpectedSubject(…)` of `JwtConsumerBuilder` with `sub` of the token.";
        "token-too-old" => "Look at `setIssuedAtRestrictions(…)` of `JwtConsumerBuilder`, which sets how old `iat` may be.";
        "iat-in-future" => "Set the clock of the machine by NTP. `setAllowedClockSkewInSeconds(30)` of `JwtConsumerBuilder` sets the tolerance.";
        "keys-unreachable" => "Check the URL of `new HttpsJwks(\"…\")`, and open it with `curl -v` on the same machine. `SimpleGet` with `setTrustedCertificates(…)` adds a certificate authority.";
        "claim-missing" => "Look at `setRequireExpirationTime()`, `setRequireNotBefore()`, `setRequireSubject()` and `setRequireJwtId()` of `JwtConsumerBuilder`. Okta's tokens have no `nbf`.";
        "aud-unexpected" => "Set `new JwtConsumerBuilder().setExpectedAudience(…)` to {audience}, if the token is meant for this API. Without it, any token that has `aud` is refused, unless `setSkipDefaultAudienceValidation()` is called.";
        "iss-unexpected" => "Compare `JwtConsumerBuilder.setExpectedIssuer(…)` with the token's `iss`: the two must be equal, including a slash at the end.";
        "exp-passed" => "Set the clock tolerance with `JwtConsumerBuilder.setAllowedClockSkewInSeconds(30)` (0 unless set), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `JwtConsumerBuilder.setAllowedClockSkewInSeconds(30)` (0 unless set), but only to make up for clocks that differ.";
        "kid-not-in-keys" => "Set the URL in `new HttpsJwks(…)` of `HttpsJwksVerificationKeyResolver` to {keys}, which belongs to the token's issuer.";
        "alg-unexpected" => "Add the token's `alg` to `JwtConsumerBuilder.setJwsAlgorithmConstraints(ConstraintType.PERMIT, \"RS256\")`.";
        "typ-unexpected" => "Set `JwtConsumerBuilder.setExpectedType(true, \"at+jwt\")` to the `typ` of your tokens.";
        "key-weak" => "Use a longer key. `JwtConsumerBuilder.setRelaxVerificationKeyValidation()` accepts short keys, which makes forging easier.";
    }
    messages {
        "The JWT is no longer valid - the evaluation time NumericDate{{now} -> {0}} is on or after the Expiration Time" => "exp-passed";
        "is on or after the Expiration Time (exp=" => "exp-passed";
        "No Expiration Time (exp) claim present." => "exp-missing";
        "No Issued At (iat) claim present." => "iat-missing";
        "No Not Before (nbf) claim present." => "claim-missing";
        "is before the Not Before (nbf=" => "nbf-ahead";
        "second(s) ahead of now" => "iat-in-future";
        "second(s) in the past" => "token-too-old";
        "The Expiration Time (exp={0}) claim value cannot be before the Issued At (iat={time}) claim value." => "exp-before-iat";
        "The Expiration Time (exp={0}) claim value cannot be before the Not Before (nbf={time}) claim value." => "exp-before-nbf";
        "claim value cannot be more than {expected} minutes in the future relative to the evaluation time" => "lifetime-long";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier. Expected {expected} as an aud value" => "aud-unexpected";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier. Expected one of {expected} as an aud value" => "aud-unexpected";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier" => "aud-unexpected";
        "Audience (aud) claim {found} present in the JWT but no expected audience value(s) were provided to the JWT Consumer." => "verifier-without-audience";
        "present in the JWT but no expected audience value(s) were provided to the JWT Consumer" => "verifier-without-audience";
        "No Audience (aud) claim present." => "aud-missing";
        "Issuer (iss) claim value ({found}) doesn't match expected value of {expected}" => "iss-unexpected";
        "No Issuer (iss) claim present but was expecting {expected}" => "iss-missing";
        "No Issuer (iss) claim present" => "iss-missing";
        "Subject (sub) claim value ({found}) doesn't match expected value of {expected}" => "sub-unexpected";
        "Subject (sub) claim value {found} doesn't match expected value of {expected}" => "sub-unexpected";
        "No Subject (sub) claim is present." => "sub-missing";
        "The JWT ID (jti) claim is not present." => "jti-missing";
        "JWT rejected due to invalid signature." => "signature-invalid";
        "Invalid JWS Signature: JsonWebSignature" => "signature-invalid";
        "JWS signature is invalid" => "signature-invalid";
        "org.jose4j.jwt.consumer.InvalidJwtSignatureException" => "signature-invalid";
        "Unable to find a suitable verification key for JWS w/ header {0} from JWKs {0} obtained from {keys}" => "kid-not-in-keys" ("No key has the token's `kid`, `alg` and use together.");
        "Unable to find a suitable verification key for JWS w/ header {0} due to an unexpected exception" => "keys-unreachable";
        "Unable to find a suitable verification key for JWS" => "kid-not-in-keys";
        "while obtaining or using keys from JWKS endpoint at {keys}" => "keys-unreachable";
        "Unable to find a suitable key for JWE w/ header" => "token-encrypted";
        "The X.509 Certificate Thumbprint header(s) in the JWS do not identify any of the provided Certificates" => "kid-not-in-keys";
        "Unable to verify the signature with any of the provided keys" => "signature-invalid";
        "Non 200 status code ({status}) returned from {keys}" => "keys-unreachable";
        "The JSON JWKS content does not include the keys member." => "keys-malformed";
        "is a blacklisted algorithm." => "alg-unexpected";
        "is not a whitelisted algorithm." => "alg-unexpected";
        "is a blocked algorithm." => "alg-unexpected";
        "'{alg}' is not a permitted algorithm." => "alg-unexpected";
        "is not a permitted algorithm." => "alg-unexpected";
        "Signature algorithm header (alg) not set." => "alg-missing";
        "{alg} is an unknown, unsupported or unavailable alg algorithm" => "alg-unexpected";
        "is an unknown, unsupported or unavailable alg algorithm" => "alg-unexpected";
        "is an unknown, unsupported or unavailable enc algorithm" => "enc-unknown";
        "Invalid JOSE Compact Serialization. Expecting either 3 or 5 parts for JWS or JWE respectively but was 2." => "token-malformed";
        "Invalid JOSE Compact Serialization. Expecting either 3 or 5 parts for JWS or JWE respectively but was {found}." => "token-malformed";
        "A JWS Compact Serialization must have exactly 3 parts separated by period ('.') characters" => "token-malformed";
        "A JWE Compact Serialization must have exactly 5 parts separated by period ('.') characters" => "token-malformed";
        "The Encoded Header cannot be empty." => "token-malformed";
        "Parsing error: org.jose4j.json.internal" => "part-not-json";
        "Unable to parse JWT Claim Set JSON" => "part-not-json";
        "Unexpected exception encountered while processing JOSE object" => "reason-not-shown" ("The words in brackets after it are the reason.");
        "Unable to process JOSE object (cause: {found}" => "reason-not-shown" ("The words after `cause:` are the reason.");
        "The JWT has no signature but the JWT Consumer is configured to require one" => "signature-missing";
        "The JWT has no encryption but the JWT Consumer is configured to require it" => "encrypted-token-required";
        "The JWT has no integrity protection (signature/MAC or symmetric AEAD encryption) but the JWT Consumer is configured to require it" => "signature-missing";
        "JWS Plaintext (alg=none) must not use a key." => "alg-none";
        "Invalid typ header parameter value '{found}'. Expecting '{expected}'." => "typ-unexpected";
        "No typ header parameter present in the innermost JWS/JWE" => "token-type-header-missing";
        "The value of the '{claim}' claim is not the expected type" => "claim-wrong-type";
        "The value of the 'aud' claim is not an array of strings or a single string value." => "claim-wrong-type";
        "The array value of the '{claim}' claim contains non string values" => "claim-wrong-type";
        "Unrecognized header '{name}' marked as critical." => "crit-unknown";
        "crit header value not an array." => "crit-not-a-list";
        "A key of the same size as the hash output (i.e. {expected} bits for {alg}) or larger MUST be used" => "key-weak";
        "bits or larger MUST be used with the all JOSE RSA algorithms (given key was only {found} bits)." => "key-weak";
        "cannot be used for HMAC verification." => "key-wrong-type";
        "(not a public key or is the wrong type of key) for" => "key-wrong-type";
        "(not a private key or is the wrong type of key) for" => "signing-key-missing";
        "Authentication tag check failed." => "decryption-failed";
        "rejected due to invalid claims or other invalid content." => "reason-not-shown" ("The checks that failed follow `Additional details`.");
        "rejected due to invalid claims." => "reason-not-shown" ("The checks that failed follow `Additional details`.");
        "More than {limit} characters have been read from the response body." => "response-too-large";
    }
    logs {
        "org.jose4j.jwt.consumer.InvalidJwtException: JWT (claims->{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"exp\":1772183642}) rejected due to invalid claims or other invalid content. Additional details: [[1] The JWT is no longer valid - the evaluation time NumericDate{1772188165 -> Feb 27, 2026, 10:29:25 AM UTC} is on or after the Expiration Time (exp=NumericDate{1772183642 -> Feb 27, 2026, 9:14:02 AM UTC}) claim value.]" => "exp-passed";
        "Caused by: org.jose4j.jwt.consumer.InvalidJwtException: JWT rejected due to invalid claims or other invalid content. Additional details: [[8] Audience (aud) claim [api://default] doesn't contain an acceptable identifier. Expected https://api.acme.test as an aud value.]" => "aud-unexpected";
        "org.jose4j.lang.UnresolvableKeyException: Unable to find a suitable verification key for JWS w/ header {\"kid\":\"n9WkO3Tq\",\"alg\":\"RS256\"} from JWKs [org.jose4j.jwk.RsaJsonWebKey{kty=RSA, kid=x1, use=sig, alg=RS256}] obtained from https://acme.okta.com/oauth2/default/v1/keys" => "kid-not-in-keys";
        "Caused by: org.jose4j.lang.JoseException: Invalid JOSE Compact Serialization. Expecting either 3 or 5 parts for JWS or JWE respectively but was 1." => "token-malformed";
    }
}
