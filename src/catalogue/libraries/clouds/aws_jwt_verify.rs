//! What aws-jwt-verify prints (1.x to 5.x).

use crate::catalogue::libraries::library;

library! {
    "aws-jwt-verify", Library;
    more "Log the class of the error, which names the check (`JwtExpiredError`, `CognitoJwtInvalidClientIdError`, `JwtInvalidIssuerError` …). Create the verifier with `includeRawJwtInErrors: true` to have the refused token in `rawJwt`.";
    settings {
        "keys-rate-limited" => "Log `kid` and `iss` of the refused tokens: after a failed attempt aws-jwt-verify waits 10 seconds (`SimplePenaltyBox({ waitSeconds })`). Usually they are tokens of another user pool.";
        "aud-unexpected" => "Compare `audience` of `JwtRsaVerifier.create({ issuer, audience, jwksUri })` with the token's `aud`. For Cognito, compare `clientId` of `CognitoJwtVerifier.create({ userPoolId, tokenUse, clientId })`. The value `null` switches the check off.";
        "cid-unexpected" => "Compare `clientId` of `CognitoJwtVerifier.create` with `client_id` of the token.";
        "iss-unexpected" => "Compare `issuer` of `JwtRsaVerifier.create` (or `userPoolId` of `CognitoJwtVerifier.create`) with the token's `iss`.";
        "scp-missing-scope" => "Compare `scope` of `create` or `verify` with the scopes of the token.";
        "exp-passed" => "Set the clock tolerance with `graceSeconds` of `create` or `verify` (0 by default), but only to make up for clocks that differ.";
        "token-use-unexpected" => "Set `tokenUse` of `CognitoJwtVerifier.create` to `\"access\"` or `\"id\"`, whichever your API is meant to take.";
        "keys-unreachable" => "Check `jwksUri` of `JwtRsaVerifier.create`. A Lambda function inside a VPC needs a NAT gateway to reach it.";
    }
    messages {
        "Token expired at {time}" => "exp-passed";
        "Token can't be used before {time}" => "nbf-ahead";
        "Issuer not allowed: {found}. Expected: {expected}" => "iss-unexpected";
        "Missing Issuer. Expected: {expected}" => "iss-missing";
        "Issuer is not of type string" => "iss-unexpected";
        "issuer not configured: {found}" => "iss-unexpected" ("A verifier for several issuers does not know this one.");
        "Audience not allowed: {found}. Expected: {expected}" => "aud-unexpected";
        "Audience not allowed: {found}. Expected one of: {expected}" => "aud-unexpected";
        "Missing Audience. Expected" => "aud-missing" ("A Cognito access token has no `aud`: aws-jwt-verify's general `JwtVerifier` requires one, but its `CognitoJwtVerifier` does not.", "Use `CognitoJwtVerifier.create({ userPoolId, tokenUse: \"access\", clientId })` for Cognito's access tokens, or pass `audience: null` to `JwtVerifier` if the token is of another issuer and must not have one.");
        "Client ID not allowed: {found}. Expected: {expected}" => "cid-unexpected";
        "Client ID not allowed: {found}. Expected one of: {expected}" => "cid-unexpected";
        "Missing Client ID. Expected" => "claim-missing" ("aws-jwt-verify compares `clientId` with `client_id` of an access token and with `aud` of an ID token, and the token has neither.", "Set `tokenUse: \"access\"` or `tokenUse: \"id\"` of `CognitoJwtVerifier` to the kind of token that the client sends. A token of another issuer belongs to `JwtVerifier`.");
        "Token use not allowed: {found}. Expected: {expected}" => "token-use-unexpected";
        "Token use not allowed: {found}. Expected one of: {expected}" => "token-use-unexpected";
        "Missing Token use. Expected" => "token-use-unexpected" ("The token is not one of Cognito.");
        "Scope not allowed: {granted}. Expected: {scope}" => "scp-missing-scope";
        "Scope not allowed: {granted}. Expected one of: {scope}" => "scp-missing-scope";
        "Missing Scope. Expected" => "scp-absent";
        "Cognito group not allowed: {found}. Expected" => "groups-not-allowed";
        "Missing Cognito group. Expected" => "groups-not-allowed";
        "JWT signature algorithm not allowed: {alg}. Expected" => "alg-unexpected";
        "Missing JWT signature algorithm. Expected" => "alg-missing";
        "JWK for kid \"{kid}\" not found in the JWKS" => "kid-not-in-keys";
        "JWKS for uri {keys} not yet available in cache" => "keys-not-cached" ("`verifySync` never loads keys, and the key set was not loaded before it was called.", "Run `await verifier.hydrate()` when the program starts, or use `await verifier.verify(token)`, which loads the keys itself.");
        "JWT header does not have valid kid claim" => "kid-missing";
        "JWT string does not consist of exactly 3 parts (header, payload, signature)" => "token-malformed";
        "Invalid JWT. Header is not a valid JSON object" => "part-not-json";
        "Invalid JWT. Payload is not a valid JSON object" => "part-not-json";
        "JWT header is not an object" => "part-not-json";
        "JWT payload is not an object" => "payload-not-object";
        "Empty JWT" whole => "access-token-empty";
        "JWT is not a string" whole => "access-token-empty";
        "JWT payload exp claim is not a number" => "exp-not-a-number";
        "JWT payload nbf claim is not a number" => "time-claim-not-a-number";
        "JWT payload iat claim is not a number" => "time-claim-not-a-number";
        "JWT payload aud claim is not a string or array of strings" => "claim-wrong-type";
        "JWT payload iss claim is not a string" => "claim-wrong-type";
        "JwtInvalidSignatureError: Invalid signature" => "signature-invalid";
        "JWKS could not be parsed as JSON" => "key-set-unusable";
        "JWKS does not include keys" => "key-set-unusable";
        "JWKS keys should be an array" => "key-set-unusable";
        "Failed to fetch {keys}: {summary}" => "keys-unreachable";
        "Not allowed to fetch JWKS yet, still waiting for back off period to end" => "keys-rate-limited";
        "Invalid Cognito User Pool ID: {found}" => "cognito-client-unknown";
        "AWS ALB does not expose JWKS" => "key-set-unusable";
        "JwtExpiredError" => "exp-passed" ("The line is only the class name: the message after it says when the token expired.");
        "CognitoJwtInvalidTokenUseError" => "token-use-unexpected" ("Class name.");
        "CognitoJwtInvalidClientIdError" => "cid-unexpected" ("Class name.");
        "CognitoJwtInvalidGroupError" => "groups-not-allowed" ("Class name.");
    }
    logs {
        "JwtExpiredError: Token expired at 2026-03-01T11:40:00.000Z\n    at validateJwtFields (/var/task/node_modules/aws-jwt-verify/dist/cjs/jwt.js:96:19) {\n  failedAssertion: { actual: 1772365200 } }" => "exp-passed";
        "CognitoJwtInvalidTokenUseError: Token use not allowed: id. Expected: access" => "token-use-unexpected";
    }
}
