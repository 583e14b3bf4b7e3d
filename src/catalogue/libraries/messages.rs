//! The texts, by library. Each was read in the library's source or in a public thread.

macro_rules! messages {
    (@whole) => { "" };
    (@whole whole) => { "whole" };
    (@beyond) => { "" };
    (@beyond $beyond:literal) => { $beyond };
    ($($by:literal { $($says:literal $($whole:ident)? => $finding_id:literal $(beyond a minute $beyond:literal)?;)* })*) => {
        /// Every text, by library: a line for each, its fields parted by tabs.
        pub(crate) static TEXT: &str = concat!($($(
            $by, "\t", $says, "\t", messages!(@whole $($whole)?), "\t", $finding_id, "\t", messages!(@beyond $($beyond)?), "\n",
        )*)*);
    };
}

messages! {
    "okta-jwt-verifier for JavaScript" {
        "issuer {found} does not match expected issuer: {expected}" => "iss-unexpected";
        "audience claim {found} does not match expected audience: {expected}" => "aud-unexpected";
        "audience claim {found} does not match one of the expected audiences: {expected}" => "aud-unexpected";
        "audience claims {found} do not match one of the expected audiences: {expected}" => "aud-unexpected";
        "audience claims {found} do not include expected audience: {expected}" => "aud-unexpected";
        "audience claim {found} does not match expected client id: {expected}" => "aud-unexpected";
        "claim 'cid' value '{found}' does not match expected value '{expected}'" => "cid-unexpected";
        "claim 'aud' value '{found}' does not match expected value '{expected}'" => "aud-unexpected";
        "claim 'scp' value '{found}' does not include expected value '{expected}'" => "scp-missing-scope";
        "nonce claim is missing but expected: {expected}" => "nonce-mismatch";
        "nonce claim {found} does not match expected nonce: {expected}" => "nonce-mismatch";
        "Error while resolving signing key for kid '{kid}'" => "kid-not-in-keys";
        "No KID specified" whole => "kid-missing";
    }
    "the Terraform provider, okta-aws-cli and the Go SDK" {
        "the API returned an unknown error" => "http-400-unknown";
        "Okta API returned an unknown error" => "http-400-unknown";
        "Okta API returned an unknown error, x-okta-request-id={request_id}" => "http-500-no-body";
    }
    "AWS STS" {
        "Not authorized to perform sts:AssumeRoleWith" => "not-okta";
    }
    "Okta SDKs" {
        "Your Okta domain should not contain -admin. Current value: {found}." => "iss-admin-host";
        "Your Okta domain should not contain -admin" => "iss-admin-host";
        "Your Okta URL should not contain -admin" => "iss-admin-host";
        "Your Okta URL must start with https. Current value: {found}." => "iss-not-https";
        "Empty access token" => "access-token-empty";
        "Hit rate limit. Retry request in {span} seconds" => "E0000047" beyond a minute "E0000047/concurrency";
    }
    "njwt, Envoy" {
        "Jwt is expired" => "exp-passed";
    }
    "njwt" {
        "Jwt cannot be parsed" => "token-malformed";
        "Jwt not active" => "nbf-ahead";
        "Unexpected signature algorithm" => "alg-unexpected";
        "Unsupported signing algorithm" => "alg-unexpected";
    }
    "okta-jwt-verifier for Go" {
        "the Issuer was not able to be validated. iss: {found} does not match {expected}" => "iss-unexpected";
        "the Issuer was not able to be validated" => "iss-unexpected";
        "the Audience was not able to be validated. aud: {found} does not match {expected}" => "aud-unexpected";
        "the Audience was not able to be validated" => "aud-unexpected";
        "the Client Id was not able to be validated. cid: {found} does not match {expected}" => "cid-unexpected";
        "the Client Id was not able to be validated" => "cid-unexpected";
        "the Expiration was not able to be validated. exp: missing" => "exp-missing";
        "the Expiration was not able to be validated" => "exp-passed";
        "the token is expired" whole => "exp-passed";
        "the Issued At was not able to be validated. iat: missing" => "iat-missing";
        "the Issued At was not able to be validated" => "iat-in-future";
        "the token was issued in the future" => "iat-in-future";
        "the Nonce was not able to be validated. nonce: {found} does not match {expected}" => "nonce-mismatch";
        "the Nonce was not able to be validated" => "nonce-mismatch";
        "request for metadata was not successful" => "keys-unreachable";
        "request for metadata {name} was not HTTP 2xx OK, it was: {status}" => "keys-unreachable";
        "failed to decode JWT: missing 'jwks_uri' from metadata" => "keys-unreachable";
        "token must contain at least 1 period ('.') and only characters" => "token-malformed";
        "the tokens header does not appear to be a base64 encoded string" => "part-not-base64url";
        "the tokens header is not a json object" => "part-not-json";
        "the tokens header must contain an 'alg'" => "alg-missing";
        "the tokens header must contain a 'kid'" => "kid-missing";
        "the only supported alg is RS256" => "alg-unexpected";
    }
    "okta-jwt-verifier for Python" {
        "No matching JWK" => "kid-not-in-keys";
        "okta_jwt_verifier.exceptions.JWKException" => "kid-not-in-keys";
        "Header claim 'alg' is invalid" => "alg-unexpected";
        "Claim 'nonce' is invalid" => "nonce-mismatch";
        "Claim 'aud' does not match Client ID" => "aud-unexpected";
        "Claim 'aud' does not contain Client ID" => "aud-unexpected";
        "Required claim 'exp' is not present" => "exp-missing";
        "Required claim 'iat' is not present" => "iat-missing";
        "Required claim 'iss' is not present" => "iss-missing";
        "Required claim 'aud' is not present" => "aud-missing";
        "Required claim '{claim}' is not present" => "claim-missing";
    }
    "okta-jwt-verifier for Java" {
        "Decoding access tokens from this issuer '{found}' may not be possible. Your issuer URL should be in the format of '{expected}'" => "org-server-token";
        "Decoding access tokens from this issuer" => "org-server-token";
        "JWT Header 'alg' of [{alg}] is not supported, only RSA256 signatures are supported" => "alg-unexpected";
        "Failed to parse token" whole => "reason-not-shown";
        "Claim 'aud' was invalid, it did not contain the expected value of: {expected}" => "aud-unexpected";
    }
    "okta-auth-js" {
        "The issuer [{found}] does not match [{expected}]" => "iss-unexpected";
        "The audience [{found}] does not match [{expected}]" => "aud-unexpected";
        "The JWT expired and is no longer valid" => "exp-passed";
        "The JWT was issued in the future" => "iat-in-future";
        "The JWT expired before it was issued" => "exp-before-iat";
        "OAuth flow response nonce doesn't match request nonce" => "nonce-mismatch";
        "The key id, {kid}, was not found in the server's keys" => "kid-not-in-keys";
        "Token hash verification failed" => "at-hash-mismatch";
        "Issuer URL passed to constructor contains '-admin' in subdomain" => "iss-admin-host";
        "OAuth flow response state doesn't match request state" => "state-mismatch";
        "Could not load PKCE codeVerifier from storage" => "state-mismatch";
    }
    "django-okta-auth" {
        "raise TokenExpired" => "exp-passed";
        "okta_oauth2.exceptions.TokenExpired" => "exp-passed";
        "raise IssuerDoesNotMatch" => "iss-unexpected";
        "okta_oauth2.exceptions.IssuerDoesNotMatch" => "iss-unexpected";
        "raise NonceDoesNotMatch" => "nonce-mismatch";
        "okta_oauth2.exceptions.NonceDoesNotMatch" => "nonce-mismatch";
        "okta_oauth2.exceptions.InvalidClientID" => "aud-unexpected";
        "okta_oauth2.exceptions.InvalidTokenSignature" => "signature-invalid";
    }
    "Spring Security" {
        "Jwt expired at {time}" => "exp-passed";
        "Jwt used before {time}" => "nbf-ahead";
        "The iss claim is not valid" => "iss-unexpected";
        "The aud claim is not valid" => "aud-unexpected";
        "contains invalid claims: {iat={time}" => "iat-in-future";
        "contains invalid claims: {exp={time}" => "exp-passed";
        "contains invalid claims: {iss={found}}" => "iss-unexpected";
        "contains invalid claims: {aud={found}}" => "aud-unexpected";
        "Could not obtain the keys" => "keys-unreachable";
        "Unable to resolve Configuration with the provided Issuer of '{found}'" => "keys-unreachable";
        "Unable to resolve the Configuration with the provided Issuer of '{found}'" => "keys-unreachable";
        "The Issuer '{found}' provided in the configuration metadata did not match the requested issuer '{expected}'" => "iss-discovery-mismatch";
        "The Issuer '{found}' provided in the configuration did not match the requested issuer '{expected}'" => "iss-discovery-mismatch";
        "Invalid JOSE Header kid ({kid})" => "kid-not-in-keys";
        "kid is a required JOSE Header" => "kid-missing";
        "o.s.s.o.server.resource.InvalidBearerTokenException: Malformed token" => "token-malformed";
        "Bearer token is malformed" => "token-malformed";
        "[authorization_request_not_found]" => "state-mismatch";
        "[invalid_nonce]" => "nonce-mismatch";
    }
    "JHipster" {
        "Invalid audience: {found}" => "aud-unexpected";
    }
    "Nimbus JOSE+JWT" {
        "Signed JWT rejected: Another algorithm expected, or no matching key(s) found" => "kid-not-in-keys";
        "Signed JWT rejected: Invalid signature" => "signature-invalid";
        "JOSE header typ (type) application/okta-internal-at+jwt not allowed" => "org-server-token";
        "JOSE header typ (type) {found} not allowed" => "typ-unexpected";
        "Couldn't retrieve remote JWK set" => "keys-unreachable";
        "Couldn't parse remote JWK set" => "keys-unreachable";
        "JWT audience rejected: {found}" => "aud-unexpected";
        "JWT aud claim has value {found}, must be {expected}" => "aud-unexpected";
        "JWT iss claim has value {found}, must be {expected}" => "iss-unexpected";
        "JWT missing required audience" => "aud-missing";
        "JWT missing required claims: [{claim}]" => "claim-missing";
        "JWT missing required claims: [aud]" => "aud-missing";
        "JWT missing required claims: [exp]" => "exp-missing";
        "Unsupported JWS algorithm {found}, must be {expected}" => "alg-unexpected";
        "JWT before use time" => "nbf-ahead";
        "BadJWTException: Expired JWT" => "exp-passed";
        "Expired JWT" whole => "exp-passed";
        "Unexpected JWT issuer: {found}" => "iss-unexpected";
        "Unexpected JWT audience: {found}" => "aud-unexpected";
        "Unexpected JWT nonce" => "nonce-mismatch";
        "JWT issue time ahead of current time" => "iat-in-future";
        "Invalid JWT serialization: Missing dot delimiter(s)" => "token-malformed";
        "Invalid serialized unsecured/JWS/JWE object: Missing part delimiters" => "token-malformed";
        "Invalid serialized unsecured/JWS/JWE object: Missing second delimiter" => "token-two-parts";
        "Invalid unsecured/JWS/JWE header" => "part-not-json";
        "Unsecured (plain) JWTs are rejected" => "alg-none";
    }
    "jjwt" {
        "JWT expired at {time}. Current time: {now}, a difference of" => "exp-passed";
        "JWT expired {0} milliseconds ago at {time}. Current time: {now}. Allowed clock skew" => "exp-passed";
        "io.jsonwebtoken.ExpiredJwtException" => "exp-passed";
        "JWT must not be accepted before {time}. Current time: {now}" => "nbf-ahead";
        "JWT early by {0} milliseconds before {time}. Current time: {now}. Allowed clock skew" => "nbf-ahead";
        "JWT early by {0} milliseconds before" => "nbf-ahead";
        "JWT expired {0} milliseconds ago at" => "exp-passed";
        "Unsecured JWSs (those with an 'alg' (Algorithm) header value of 'none') are disallowed" => "alg-none";
        "Unsecured JWSs are disallowed by default" => "alg-none";
        "JWT signature does not match locally computed signature" => "signature-invalid";
        "A signing key must be specified if the specified JWT is digitally signed" => "kid-not-in-keys";
        "unable to locate signature verification key for JWS with header" => "kid-not-in-keys";
        "JWT strings must contain exactly 2 period characters. Found: {found}" => "token-malformed";
        "Compact JWSs must contain exactly 2 period characters" => "token-malformed";
        "Expected aud claim to be: {expected}, but was not present in the JWT claims" => "aud-missing";
        "Expected aud claim to be: {expected}, but was: {found}." => "aud-unexpected";
        "Expected iss claim to be: {expected}, but was not present in the JWT claims" => "iss-missing";
        "Expected iss claim to be: {expected}, but was: {found}." => "iss-unexpected";
        "Missing expected 'aud' value" => "aud-unexpected";
        "Unsigned Claims JWTs are not supported" => "signature-missing";
    }
    "Auth0 java-jwt" {
        "The Token has expired on {time}." => "exp-passed";
        "The Token can't be used before {time}." => "nbf-ahead";
        "The Claim 'aud' value doesn't contain the required audience" => "aud-unexpected";
        "The Claim 'iss' value doesn't match the required" => "iss-unexpected";
        "The Token's Signature resulted invalid when verified using the Algorithm" => "signature-invalid";
        "The provided Algorithm doesn't match the one defined in the JWT's Header" => "alg-unexpected";
        "The token was expected to have 3 parts, but got 2" => "token-two-parts";
        "The token was expected to have 3 parts, but got {found}" => "token-malformed";
        "No key found in {name} with kid {kid}" => "kid-not-in-keys";
        "Cannot obtain jwks from url {name}" => "keys-unreachable";
    }
    "jose4j" {
        "The JWT is no longer valid - the evaluation time NumericDate{{now} -> {0}} is on or after the Expiration Time" => "exp-passed";
        "is on or after the Expiration Time (exp=" => "exp-passed";
        "is before the Not Before (nbf=" => "nbf-ahead";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier. Expected {expected} as an aud value" => "aud-unexpected";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier. Expected one of {expected} as an aud value" => "aud-unexpected";
        "Audience (aud) claim {found} doesn't contain an acceptable identifier" => "aud-unexpected";
        "Issuer (iss) claim value ({found}) doesn't match expected value of {expected}" => "iss-unexpected";
        "Unable to find a suitable verification key for JWS" => "kid-not-in-keys";
        "JWS signature is invalid" => "signature-invalid";
    }
    "Microsoft.IdentityModel" {
        "IDX10205: Issuer validation failed. Issuer: '{found}'. Did not match: validationParameters.ValidIssuer: '{expected}' or" => "iss-unexpected";
        "IDX10205: Issuer validation failed. Issuer: '{found}'. Did not match: validationParameters.ValidIssuer: '{expected}' or validationParameters.ValidIssuers: '{expected}' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: '{expected}'" => "iss-unexpected";
        "IDX10205: Issuer validation failed. Issuer: '{found}'. Did not match: validationParameters.ValidIssuer: '{expected}' or validationParameters.ValidIssuers: '{expected}'" => "iss-unexpected";
        "IDX10205" => "iss-unexpected";
        "IDX10204" => "verifier-without-issuer";
        "IDX10206" => "aud-missing";
        "IDX10207" => "aud-missing";
        "IDX10208" => "verifier-without-audience";
        "IDX10211" => "iss-missing";
        "IDX10214: Audience validation failed. Audiences: '{found}'. Did not match: validationParameters.ValidAudience: '{expected}' or" => "aud-unexpected";
        "IDX10214: Audience validation failed. Audiences: '{found}'. Did not match: validationParameters.ValidAudience: '{expected}' or validationParameters.ValidAudiences: '{expected}'" => "aud-unexpected";
        "IDX10214" => "aud-unexpected";
        "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '{time}', Current time (UTC): '{now}'" => "nbf-ahead";
        "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom: '{time}', Current time: '{now}'" => "nbf-ahead";
        "IDX10222" => "nbf-ahead";
        "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '{time}', Current time (UTC): '{now}'" => "exp-passed";
        "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '{time}', Current time: '{now}'" => "exp-passed";
        "IDX10223: Lifetime validation failed. The token is expired. ValidTo: '{time}' Current time: '{now}'" => "exp-passed";
        "IDX10223" => "exp-passed";
        "IDX10225" => "exp-missing";
        "IDX10311" => "nonce-mismatch";
        "IDX10500" => "keys-unreachable";
        "IDX10501: Signature validation failed. Unable to match key: kid: '{kid}'" => "kid-not-in-keys";
        "IDX10501: Signature validation failed. Unable to match 'kid': '{kid}'" => "kid-not-in-keys";
        "IDX10501" => "kid-not-in-keys";
        "IDX10503: Signature validation failed. The token's kid is: '{kid}'" => "kid-not-in-keys";
        "IDX10503: Signature validation failed. The token's kid is: '{kid}', but did not match any keys" => "kid-not-in-keys";
        "IDX10503: Signature validation failed. Token does not have a kid" => "kid-missing";
        "IDX10503" => "signature-invalid";
        "IDX10504" => "signature-missing";
        "IDX10508" => "signature-invalid";
        "IDX10511" => "signature-invalid";
        "IDX10516: Signature validation failed. Unable to match key: kid: '{kid}'" => "kid-not-in-keys";
        "IDX10516" => "kid-not-in-keys";
        "IDX10517" => "kid-missing";
        "IDX10603" => "token-encrypted";
        "IDX10609" => "token-encrypted";
        "IDX10634: Unable to create the SignatureProvider. Algorithm: '{alg}'" => "alg-unexpected";
        "IDX10634" => "alg-unexpected";
        "IDX10696" => "alg-unexpected";
        "IDX10653" => "key-weak";
        "IDX10720" => "key-weak";
        "IDX10803: Unable to obtain configuration from: '{name}'" => "keys-unreachable";
        "IDX10803" => "keys-unreachable";
        "IDX12709" => "token-malformed";
        "IDX12723" => "part-not-base64url";
        "IDX12729" => "part-not-base64url";
        "IDX12741" => "token-malformed";
        "IDX14100" => "token-malformed";
        "IDX14101" => "part-not-base64url";
        "IDX14102" => "part-not-base64url";
        "IDX14120" => "token-two-parts";
        "IDX20803: Unable to obtain configuration from: '{name}'" => "keys-unreachable";
        "IDX20803" => "keys-unreachable";
        "IDX20804: Unable to retrieve document from: '{name}'" => "keys-unreachable";
        "IDX20804" => "keys-unreachable";
        "IDX20806" => "keys-unreachable";
        "IDX20807" => "keys-unreachable";
        "IDX21323" => "nonce-mismatch";
        "SecurityTokenExpiredException" => "exp-passed";
        "SecurityTokenNotYetValidException" => "nbf-ahead";
        "SecurityTokenNoExpirationException" => "exp-missing";
        "SecurityTokenInvalidAudienceException" => "aud-unexpected";
        "SecurityTokenInvalidIssuerException" => "iss-unexpected";
        "SecurityTokenSignatureKeyNotFoundException" => "kid-not-in-keys";
        "SecurityTokenInvalidSignatureException" => "signature-invalid";
    }
    "ASP.NET Core" {
        "The signature key was not found" => "kid-not-in-keys";
        "The token expired at '{time}'" => "exp-passed";
        "The token is not valid before '{time}'" => "nbf-ahead";
        "The audience '{found}' is invalid" => "aud-unexpected";
        "The audiences '{found}' are invalid" => "aud-unexpected";
        "The issuer '{found}' is invalid" => "iss-unexpected";
        "The token has no expiration" whole => "exp-missing";
        "The signature is invalid" whole => "signature-invalid";
        "The token is not valid yet" whole => "nbf-ahead";
        "The audience is invalid" whole => "aud-unexpected";
        "The issuer is invalid" whole => "iss-unexpected";
        "Correlation failed" whole => "state-mismatch";
    }
    "PyJWT, python-jose, ruby-jwt" {
        "Signature has expired" => "exp-passed";
        "Signature verification failed" => "signature-invalid";
        "The token is not yet valid (nbf)" => "nbf-ahead";
        "Not enough segments" whole => "token-malformed";
        "Invalid audience" whole => "aud-unexpected";
        "Invalid issuer" whole => "iss-unexpected";
    }
    "PyJWT" {
        "jwt.exceptions.ExpiredSignatureError" => "exp-passed";
        "jwt.exceptions.InvalidAudienceError" => "aud-unexpected";
        "jwt.exceptions.InvalidIssuerError" => "iss-unexpected";
        "jwt.exceptions.InvalidSignatureError" => "signature-invalid";
        "InvalidAudienceError: Audience doesn't match" => "aud-unexpected";
        "The token is not yet valid (iat)" => "iat-in-future";
        "Issued At claim (iat) cannot be in the future" => "iat-in-future";
        "Token is missing the 'exp' claim" => "exp-missing";
        "Token is missing the 'aud' claim" => "aud-missing";
        "Token is missing the 'iss' claim" => "iss-missing";
        "Token is missing the 'iat' claim" => "iat-missing";
        "Unable to find a signing key that matches: '{kid}'" => "kid-not-in-keys";
        "Fail to fetch data from the url" => "keys-unreachable";
        "The specified alg value is not allowed" => "alg-unexpected";
        "Expiration Time claim (exp) must be an integer" => "exp-not-a-number";
        "Invalid header padding" => "part-not-base64url";
        "Invalid payload padding" => "part-not-base64url";
        "Invalid crypto padding" => "part-not-base64url";
        "Invalid header string" => "part-not-json";
        "Invalid payload string" => "part-not-json";
    }
    "python-jose" {
        "at_hash claim does not match access_token" => "at-hash-mismatch";
        "Error decoding token headers" => "part-not-base64url";
    }
    "Authlib, joserfc" {
        "expired_token: The token is expired" => "exp-passed";
        "invalid_claim: Invalid claim 'iss'" => "iss-unexpected";
        "invalid_claim: Invalid claim 'aud'" => "aud-unexpected";
        "invalid_claim: Invalid claim 'nonce'" => "nonce-mismatch";
        "invalid_token: The token is not valid yet" => "nbf-ahead";
        "CSRF Warning! State not equal in request and response" => "state-mismatch";
    }
    "Auth0 samples" {
        "Unable to find appropriate key" => "kid-not-in-keys";
    }
    "jose" {
        "'exp' claim timestamp check failed" => "exp-passed";
        "'nbf' claim timestamp check failed" => "nbf-ahead";
        "'iat' claim timestamp check failed (it should be in the past)" => "iat-in-future";
        "unexpected 'iss' claim value" => "iss-unexpected";
        "unexpected 'aud' claim value" => "aud-unexpected";
        "missing required 'exp' claim" => "exp-missing";
        "missing required 'aud' claim" => "aud-missing";
        "missing required 'iss' claim" => "iss-missing";
        "missing required 'iat' claim" => "iat-missing";
        "unexpected 'typ' JWT header value" => "typ-unexpected";
        "no applicable key found in the JSON Web Key Set" => "kid-not-in-keys";
        "Expected 200 OK from the JSON Web Key Set HTTP response" => "keys-unreachable";
        "'alg' (Algorithm) Header Parameter value not allowed" => "alg-unexpected";
        "Invalid Compact JWS" whole => "token-malformed";
        "ERR_JWT_EXPIRED" => "exp-passed";
        "ERR_JWKS_NO_MATCHING_KEY" => "kid-not-in-keys";
        "ERR_JWKS_TIMEOUT" => "keys-unreachable";
        "JWKSTimeout: request timed out" => "keys-unreachable";
        "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" => "signature-invalid";
        "ERR_JOSE_ALG_NOT_ALLOWED" => "alg-unexpected";
    }
    "jsonwebtoken" {
        "jwt expired" whole => "exp-passed";
        "TokenExpiredError: jwt expired" => "exp-passed";
        "NotBeforeError: jwt not active" => "nbf-ahead";
        "jwt malformed" whole => "token-malformed";
        "JsonWebTokenError: jwt malformed" => "token-malformed";
        "jwt must be provided" => "access-token-empty";
        "No authorization token was found" => "access-token-empty";
        "jwt signature is required" => "signature-missing";
        "invalid signature" whole => "signature-invalid";
        "JsonWebTokenError: invalid signature" => "signature-invalid";
        "invalid algorithm" whole => "alg-unexpected";
        "JsonWebTokenError: invalid algorithm" => "alg-unexpected";
        "JsonWebTokenError: invalid token" => "token-malformed";
        "jwt audience invalid. expected: {expected}" => "aud-unexpected";
        "jwt issuer invalid. expected: {expected}" => "iss-unexpected";
        "jwt nonce invalid. expected: {expected}" => "nonce-mismatch";
    }
    "jwks-rsa" {
        "Unable to find a signing key that matches '{kid}'" => "kid-not-in-keys";
        "The JWKS endpoint did not contain any signing keys" => "kid-not-in-keys";
        "Too many requests to the JWKS endpoint" => "keys-rate-limited";
    }
    "aws-jwt-verify" {
        "Token expired at {time}" => "exp-passed";
        "Issuer not allowed: {found}. Expected: {expected}" => "iss-unexpected";
        "Audience not allowed: {found}. Expected: {expected}" => "aud-unexpected";
        "JWK for kid '{kid}' not found in the JWKS" => "kid-not-in-keys";
    }
    "openid-client" {
        "id_token expired, now {now}, exp {time}" => "exp-passed";
        "unexpected iss value, expected {expected}, got: {found}" => "iss-unexpected";
        "aud mismatch, expected {expected}, got: {found}" => "aud-unexpected";
        "aud is missing the client_id, expected {expected} to be included in {found}" => "aud-unexpected";
        "nonce mismatch, expected {expected}, got: {found}" => "nonce-mismatch";
        "JWT expired, now {now}, exp {time}" => "exp-passed";
        "JWT not active yet, now {now}, nbf {time}" => "nbf-ahead";
        "JWT issued in the future, now {now}, iat {time}" => "iat-in-future";
        "unexpected JWT alg received, expected {expected}, got: {found}" => "alg-unexpected";
        "unexpected JWT alg received, expected {expected}, got: RS256" => "verifier-expects-other-alg";
        "failed to validate JWT signature" => "signature-invalid";
        "no valid key found in issuer's jwks_uri for key parameters {0}" => "kid-not-in-keys";
        "discovered issuer mismatch, expected {expected}, got: {found}" => "iss-discovery-mismatch";
        "unexpected JWT 'iss' (issuer) claim value" => "iss-unexpected";
        "unexpected JWT 'aud' (audience) claim value" => "aud-unexpected";
        "unexpected ID Token 'nonce' claim value" => "nonce-mismatch";
        "unexpected 'state' response parameter value" => "state-mismatch";
        "state mismatch, expected {expected}, got: {found}" => "state-mismatch";
        "did not find expected authorization request details in session" => "state-mismatch";
    }
    "oidc-client" {
        "iat is in the future: {time}" => "iat-in-future";
        "exp is in the past: {time}" => "exp-passed";
        "Invalid issuer in token: {found}" => "iss-unexpected";
        "Invalid audience in token: {found}" => "aud-unexpected";
        "No matching state found in storage" => "state-mismatch";
    }
    "angular-oauth2-oidc" {
        "invalid issuer in discovery document expected: {expected} current: {found}" => "iss-discovery-mismatch";
        "Wrong issuer: {found}" => "iss-unexpected";
        "Wrong audience: {found}" => "aud-unexpected";
        "Wrong nonce: {found}" => "nonce-mismatch";
    }
    "go-oidc" {
        "oidc: token is expired (Token Expiry: {time})" => "exp-passed";
        "oidc: id token issued by a different provider, expected '{expected}' got '{found}'" => "iss-unexpected";
        "oidc: expected audience '{expected}' got {found}" => "aud-unexpected";
        "oidc: issuer did not match the issuer returned by provider, expected '{expected}' got '{found}'" => "iss-discovery-mismatch";
        "oidc: issuer URL provided to client ('{expected}') did not match the issuer URL returned by provider ('{found}')" => "iss-discovery-mismatch";
        "oidc: current time {now} before the nbf (not before) time: {time}" => "nbf-ahead";
        "oidc: id token signed with unsupported algorithm, expected {expected} got '{found}'" => "alg-unexpected";
        "oidc: id token signed with unsupported algorithm, expected {expected} got 'RS256'" => "verifier-expects-other-alg";
        "failed to verify signature: failed to verify id token signature" => "signature-invalid";
        "failed to verify signature: fetching keys" => "keys-unreachable";
        "oidc: get keys failed" => "keys-unreachable";
        "oidc: malformed jwt" => "token-malformed";
    }
    "golang-jwt" {
        "token is expired by {span}" => "exp-passed";
        "token has invalid claims: token is expired" => "exp-passed";
        "token has invalid claims: token is not valid yet" => "nbf-ahead";
        "token used before issued" => "iat-in-future";
        "token has invalid audience" => "aud-unexpected";
        "token has invalid issuer" => "iss-unexpected";
        "token signature is invalid" => "signature-invalid";
        "crypto/rsa: verification error" => "signature-invalid";
        "token contains an invalid number of segments" => "token-malformed";
        "token is malformed: could not base64 decode" => "part-not-base64url";
        "could not base64 decode header" => "part-not-base64url";
        "could not JSON decode header" => "part-not-json";
        "tokenstring should not contain 'bearer '" => "token-malformed";
        "unexpected signing method: {alg}" => "alg-unexpected";
        "signing method {alg} is invalid" => "alg-unexpected";
        "the given key ID was not found in the JWKS" => "kid-not-in-keys";
    }
    "go-jose, Vault" {
        "validation failed, token is expired (exp)" => "exp-passed";
        "validation failed, token not valid yet (nbf)" => "nbf-ahead";
        "validation failed, token issued in the future (iat)" => "iat-in-future";
        "validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "validation failed, invalid issuer claim (iss)" => "iss-unexpected";
        "go-jose: error in cryptographic primitive" => "signature-invalid";
        "compact JWS format must have three parts" => "token-malformed";
        "audience claim does not match any bound audience" => "aud-unexpected";
        "error validating token: invalid issuer (iss) claim" => "iss-unexpected";
        "no known key successfully validated the token signature" => "kid-not-in-keys";
    }
    "lestrrat jwx" {
        "'exp' not satisfied" => "exp-passed";
        "'nbf' not satisfied" => "nbf-ahead";
        "'iat' not satisfied" => "iat-in-future";
        "'aud' not satisfied" => "aud-unexpected";
        "'iss' not satisfied" => "iss-unexpected";
        "could not verify message using any of the signatures or keys" => "signature-invalid";
        "failed to find key with key ID '{kid}' in key set" => "kid-not-in-keys";
    }
    "browsers" {
        "from origin {found} has been blocked by CORS policy" => "cors-blocked";
        "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource" => "cors-blocked";
        "Origin {found} is not allowed by Access-Control-Allow-Origin" => "cors-blocked";
    }
    "Okta" {
        "because you are not assigned this app in Okta" => "syslog:app.generic.unauth_app_access_attempt";
    }
    "Envoy, Istio" {
        "Jwt issuer is not configured" => "iss-unexpected";
        "Audiences in Jwt are not allowed" => "aud-unexpected";
        "Jwt verification fails" => "signature-invalid";
        "Jwt not yet valid" => "nbf-ahead";
        "Jwt is missing" whole => "access-token-empty";
        "Jwks remote fetch is failed" => "keys-unreachable";
        "RBAC: access denied" => "mesh-policy-refused";
        "Jwks doesn't have key to match kid or alg from Jwt" => "kid-not-in-keys";
        "Jwt is not in the form of Header.Payload.Signature" => "token-malformed";
        "Jwt header is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt payload is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt signature is an invalid Base64url encoded" => "part-not-base64url";
        "Jwt header is an invalid JSON" => "part-not-json";
        "Jwt payload is an invalid JSON" => "part-not-json";
        "Jwt header [alg] is not supported" => "alg-unexpected";
    }
    "Kong" {
        "No credentials found for given 'iss'" => "iss-unexpected";
        "No mandatory 'iss' in claims" => "iss-missing";
        "Bad token; invalid JSON" => "token-malformed";
        "'exp':'token expired'" => "exp-passed";
        "'nbf':'token not valid yet'" => "nbf-ahead";
    }
    "AWS API Gateway" {
        "the token does not have a valid audience" => "aud-unexpected";
        "error_description='the token has expired'" => "exp-passed";
        "OIDC discovery endpoint communication error" => "keys-unreachable";
        "invalid_token: JWKS communication error" => "keys-unreachable";
        "error_description='JWKS communication error'" => "keys-unreachable";
        "The incoming token has expired" => "exp-passed";
        "(missing equal-sign) in Authorization header" => "aws-signature-expected";
        "Authorization header requires 'Credential' parameter" => "aws-signature-expected";
    }
    "AWS STS" {
        "Incorrect token audience" => "aud-unexpected";
        "No OpenIDConnect provider found in your account for {found}" => "iss-unexpected";
        "Couldn't retrieve verification key from your identity provider" => "keys-unreachable";
        "Token expired: current date/time {now} must be before the expiration date/time {time}" => "exp-passed";
    }
    "firebase/php-jwt" {
        "Expired token" whole => "exp-passed";
        "ExpiredException: Expired token" => "exp-passed";
        r"Firebase\JWT\ExpiredException" => "exp-passed";
        r"Firebase\JWT\BeforeValidException" => "nbf-ahead";
        r"Firebase\JWT\SignatureInvalidException" => "signature-invalid";
        "Cannot handle token with nbf prior to {time}" => "nbf-ahead";
        "Cannot handle token with iat prior to {time}" => "iat-in-future";
        "Cannot handle token prior to {time}" => "iat-in-future";
        "'kid' invalid, unable to lookup correct key" => "kid-not-in-keys";
        "'kid' empty, unable to lookup correct key" => "kid-missing";
        "Wrong number of segments" whole => "token-malformed";
    }
    "lcobucci/jwt" {
        "The token was not issued by the given issuers" => "iss-unexpected";
        "The token is not allowed to be used by this audience" => "aud-unexpected";
        "The token cannot be used yet" => "nbf-ahead";
        "Token signature mismatch" => "signature-invalid";
    }
    "Hasura" {
        "Could not verify JWT: JWTExpired" => "exp-passed";
        "Could not verify JWT: JWTNotInAudience" => "aud-unexpected";
        "Could not verify JWT: JWTNotInIssuer" => "iss-unexpected";
        "Could not verify JWT: JWTNotYetValid" => "nbf-ahead";
        "Could not verify JWT: JWSError JWSInvalidSignature" => "signature-invalid";
    }
    "Apigee" {
        "steps.jwt.TokenExpired" => "exp-passed";
        "steps.jwt.TokenNotYetValid" => "nbf-ahead";
        "steps.jwt.JwtAudienceMismatch" => "aud-unexpected";
        "steps.jwt.JwtIssuerMismatch" => "iss-unexpected";
        "steps.jwt.NoMatchingPublicKey" => "kid-not-in-keys";
        "steps.jwt.KeyIdMissing" => "kid-missing";
        "steps.jwt.FailedToDecode" => "token-malformed";
        "steps.jwt.AlgorithmMismatch" => "alg-unexpected";
    }
    "ruby-jwt" {
        "Invalid audience. Expected {expected}, received {found}" => "aud-unexpected";
        "Invalid issuer. Expected {expected}, received {found}" => "iss-unexpected";
        "Signature nbf has not been reached" => "nbf-ahead";
        "Could not find public key for kid {kid}" => "kid-not-in-keys";
        "Not enough or too many segments" => "token-malformed";
        "Nil JSON web token" => "access-token-empty";
    }
    "passport-oauth2" {
        "Unable to verify authorization request state" => "state-mismatch";
    }
    "Auth.js" {
        "State cookie was missing" => "state-mismatch";
        "PKCE code_verifier cookie was missing" => "state-mismatch";
        "pkceCodeVerifier value could not be parsed" => "state-mismatch";
        "InvalidCheck: state value could not be parsed" => "state-mismatch";
    }
    "OmniAuth" {
        "csrf_detected | CSRF detected" => "state-mismatch";
    }
    "oauth2-proxy" {
        "Unable to find a valid CSRF token" => "state-mismatch";
    }
}
