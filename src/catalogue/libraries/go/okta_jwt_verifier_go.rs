//! What okta-jwt-verifier for Go prints (v1 and v2).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier for Go", Library;
    more "Print the error of `VerifyAccessToken` or `VerifyIdToken` with `%v`: it names the claim. `token is not valid:` passes lestrrat jwx's reason on.";
    marks "okta-jwt-verifier-golang" "jwtverifier.";
    settings {
        "aud-unexpected" => "Set `toValidate[\"aud\"]` of `JwtVerifier.ClaimsToValidate` to {audience}, if the token is meant for this API.";
        "cid-unexpected" => "Compare `toValidate[\"cid\"]` of `JwtVerifier.ClaimsToValidate` with `cid` of the token.";
        "iss-unexpected" => "Compare `Issuer` of `jwtverifier.JwtVerifier` with the token's `iss`: {issuer}.";
        "nonce-mismatch" => "Compare `toValidate[\"nonce\"]` of `JwtVerifier.ClaimsToValidate` with `nonce` of the token.";
        "exp-passed" => "Set the clock tolerance with `jwtVerifierSetup.SetLeeway(\"2m\")` (2 minutes unless set), but only to make up for clocks that differ.";
        "iat-in-future" => "Set the clock tolerance with `jwtVerifierSetup.SetLeeway(\"2m\")` (2 minutes unless set), but only to make up for clocks that differ.";
        "keys-unreachable" => "Open `/.well-known/openid-configuration` under `Issuer` from the same machine, and pass your own `Client` (`*http.Client`) if it needs a proxy.";
        "alg-unexpected" => "Send a token that is signed with `RS256`: the verifier takes nothing else.";
    }
    messages {
        "the `Issuer` was not able to be validated. iss: {found} does not match {expected}" => "iss-unexpected";
        "the `Issuer` was not able to be validated" => "iss-unexpected";
        "the `Audience` was not able to be validated. aud: {found} does not match {expected}" => "aud-unexpected";
        "the `Audience` was not able to be validated. unknown type for audience validation" => "aud-missing" ("The token has no `aud`, or one that is neither a string nor a list.", "Look at `aud` of the token. Okta's access tokens always have it, so compare `iss` with `Issuer` of `jwtverifier.JwtVerifier{…}`.");
        "the `Audience` was not able to be validated" => "aud-unexpected";
        "the `Client Id` was not able to be validated. cid: {found} does not match {expected}" => "cid-unexpected";
        "the `Client Id` was not able to be validated. unknown type for clientId validation" => "claim-missing" ("cid is missing");
        "the `Client Id` was not able to be validated" => "cid-unexpected";
        "the `Expiration` was not able to be validated. exp: missing" => "exp-missing";
        "the `Expiration` was not able to be validated. the token is expired" => "exp-passed";
        "the `Expiration` was not able to be validated" => "exp-passed";
        "the `Issued At` was not able to be validated. iat: missing" => "iat-missing";
        "the `Issued At` was not able to be validated. the token was issued in the future" => "iat-in-future";
        "the `Issued At` was not able to be validated" => "iat-in-future";
        "the `Nonce` was not able to be validated. nonce: {found} does not match {expected}" => "nonce-mismatch";
        "the `Nonce` was not able to be validated" => "nonce-mismatch";
        "the token is expired" whole => "exp-passed";
        "the token was issued in the future" => "iat-in-future";
        "request for metadata was not successful: {0}" => "keys-unreachable";
        "request for metadata {name} was not HTTP 2xx OK, it was: {status}" => "keys-unreachable";
        "failed to decode JWT: missing 'jwks_uri' from metadata" => "keys-unreachable" ("The issuer URL is wrong: what was loaded from it is not a discovery document.");
        "could not decode token: failed to verify with any of the keys" => "signature-invalid" ("The token is usually one of the org authorization server, whose keys are not those of `Issuer`.");
        "could not decode token: {found}" announces => "reason-not-shown" ("The words after the colon are the reason: no key fits, or the signature does not match.");
        "could not unmarshal claims: {0}" => "claim-wrong-type";
        "token must contain at least 1 period ('.') and only characters" => "token-malformed";
        "the tokens header does not appear to be a base64 encoded string" => "part-not-base64url";
        "the tokens header is not a json object" => "part-not-json";
        "the tokens header must contain an 'alg'" => "alg-missing";
        "the tokens header must contain a 'kid'" => "kid-missing";
        "the only supported alg is RS256" => "alg-unexpected";
        "unable to cast {0} to metadata" => "keys-unreachable";
        "could not cast {0} to jwk.Set" => "key-set-unusable";
        "request for metadata was not successful" => "keys-unreachable";
    }
    logs {
        "2026/02/28 10:15:03 verify: the `Audience` was not able to be validated. aud: api://default does not match api://orders" => "aud-unexpected";
        "{\"level\":\"warn\",\"error\":\"the `Expiration` was not able to be validated. the token is expired\",\"msg\":\"unauthorized\"}" => "exp-passed";
        "request for metadata \"https://acme.okta.com/oauth2/defualt/.well-known/openid-configuration\" was not HTTP 2xx OK, it was: 404" => "keys-unreachable";
    }
}
