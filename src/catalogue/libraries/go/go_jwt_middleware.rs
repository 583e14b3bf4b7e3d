//! What go-jwt-middleware (Auth0) prints (v1 to v3).

use crate::catalogue::libraries::library;

library! {
    "go-jwt-middleware (Auth0)", Library;
    more "Pass `jwtmiddleware.WithErrorHandler` and print the error there, which wraps the reason (`errors.Unwrap`): the middleware answers only `JWT is invalid.` or `JWT is missing.` v3 also takes `WithLogger`.";
    marks "go-jwt-middleware";
    settings {
        "aud-unexpected" => "Compare the audiences given to `validator.New` (v3: `validator.WithAudience`) with the token's `aud`.";
        "iss-unexpected" => "Compare the issuer given to `validator.New` (v3: `validator.WithIssuer`) with the token's `iss`: the two must be equal. Auth0's issuers end in a slash, Okta's do not.";
        "alg-unexpected" => "Compare the algorithm given to `validator.New` (v3: `validator.WithAlgorithm`) with the token's `alg`.";
        "keys-unreachable" => "Check the issuer URL given to `jwks.NewCachingProvider`, or `jwks.WithCustomJWKSURI`.";
        "key-wrong-type" => "Have the function given to `validator.New` as `keyFunc` return `[]byte` for `HS256`, and `*rsa.PublicKey`, a `jose.JSONWebKey` or a `*jose.JSONWebKeySet` (`provider.KeyFunc` of `jwks.NewCachingProvider`) for `RS256`.";
        "exp-passed" => "Set the clock tolerance with `validator.WithAllowedClockSkew(30 * time.Second)`, but only to make up for clocks that differ.";
    }
    messages {
        "{\"message\":\"JWT is invalid.\"}" => "reason-not-shown";
        "JWT is invalid." whole => "reason-not-shown";
        "{\"message\":\"JWT is missing.\"}" => "access-token-empty";
        "JWT is missing." whole => "access-token-empty";
        "jwt invalid: {found}" => "reason-not-shown" ("the reason follows");
        "jwt missing" whole => "access-token-empty";
        "error extracting token: {0}" => "authorization-malformed";
        "Authorization header format must be Bearer" => "authorization-malformed";
        "expected claims not validated: {found}" => "reason-not-shown" ("the reason follows");
        "custom claims not validated: {0}" => "claim-unexpected";
        "could not parse the token: {0}" frame => "token-malformed";
        "signing method is invalid: expected {expected} signing algorithm but token specified {found}" => "alg-unexpected";
        "expected {expected} signing algorithm but token specified {found}" => "alg-unexpected";
        "failed to deserialize token claims: could not get token claims:" => "reason-not-shown" ("the reason follows");
        "could not get token claims: square/go-jose: error in cryptographic primitive" => "signature-invalid";
        "could not get token claims: go-jose/go-jose: error in cryptographic primitive" => "signature-invalid";
        "failed to deserialize token claims: {0}" => "signature-invalid" ("go-jwt-middleware could not verify the signature: it does not match, or no key in the set has the token's `kid`.", "Print `kid` and `iss` of the token and compare them with the set of `jwks.NewCachingProvider(issuerURL, 5*time.Minute)`: `curl` the `jwks_uri` of that issuer.");
        "error getting the keys from the key func: {0}" => "keys-unreachable";
        "could not get well known endpoints from url {0}" => "keys-unreachable";
        "could not decode jwks: {0}" => "key-set-unusable";
        "Required authorization token not found" => "access-token-empty";
        "Expected {expected} signing method but token specified {found}" => "alg-unexpected";
        "Unable to find appropriate key." => "kid-not-in-keys" ("the sample's own text");
        "Invalid audience." whole => "aud-unexpected" ("the sample's own text");
        "token has no audience" whole => "aud-missing";
        "token audience {found} does not match any expected audience {expected}" => "aud-unexpected";
        "token has no issuer" whole => "iss-missing";
        "token has no issuer claim" whole => "iss-missing";
        "token issuer {found} does not match any expected issuer" => "iss-unexpected";
        "issuer {found} not allowed by resolver" => "iss-unexpected";
        "token algorithm {found} is not allowed (allowed: {expected})" => "alg-unexpected";
        "token header missing required alg field" => "alg-missing";
        "token has no signatures" => "signature-missing";
        "failed to parse and validate token" => "reason-not-shown";
        "invalid JWT format: expected 3 parts, got {count}" => "token-malformed";
        "could not fetch JWKS: {0}" => "keys-unreachable";
        "could not fetch well-known endpoints from {0}" => "keys-unreachable";
        "OIDC discovery metadata missing required 'jwks_uri' field" => "key-set-unusable";
        "authorization header format must be Bearer {0} or DPoP" => "authorization-malformed";
        "multiple Authorization headers are not allowed" => "token-several";
        "DPoP proof public key does not match token cnf claim" => "dpop-key-mismatch";
        "bearer tokens are not allowed (DPoP required)" => "scheme-bearer-with-dpop-token";
        "DPoP proof missing required {claim} claim" => "dpop-claim-missing";
        "DPoP proof header missing required jwk field" => "dpop-key-missing";
        "invalid DPoP proof typ header: expected {expected}, got {found}" => "typ-unexpected";
    }
    logs {
        "{\"message\":\"JWT is invalid.\"}" => "reason-not-shown";
        "2026/02/28 10:15:03 Encountered error while validating JWT: jwt invalid: expected claims not validated: go-jose/go-jose/jwt: validation failed, invalid audience claim (aud)" => "aud-unexpected";
        "jwt invalid: signing method is invalid: expected \"RS256\" signing algorithm but token specified \"HS256\"" => "alg-unexpected";
    }
}
