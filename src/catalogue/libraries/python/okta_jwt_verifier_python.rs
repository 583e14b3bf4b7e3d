//! What okta-jwt-verifier for Python prints (0.2 to 0.3).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier for Python", Library;
    more "Every refusal is a `JWTValidationException` or `JWKException`; print `str(err)`. It does not hold the values: print `verifier.parse_token(token)`, which returns headers, claims, signing input and signature.";
    marks "okta_jwt_verifier";
    over "PyJWT" "python-jose";
    settings {
        "aud-unexpected" => "The expected audience is `audience` of `AccessTokenVerifier(issuer=…, audience='api://default')`.";
        "iss-unexpected" => "The expected issuer is `issuer` of `AccessTokenVerifier(…)` or `IDTokenVerifier(…)`: the token's `iss`, such as `https://acme.okta.com/oauth2/default`.";
        "aud-unexpected" => "The expected client ID is `client_id` of `IDTokenVerifier(issuer=…, client_id=…)`.";
        "kid-not-in-keys" => "The keys come from `issuer` plus `/v1/keys`: set `issuer` to the issuer that the token names.";
        "exp-passed" => "`leeway` (seconds, 120 by default) of the verifier allows for clocks that differ.";
        "nonce-mismatch" => "The expected nonce is the argument `nonce` of `IDTokenVerifier.verify(token, nonce=…)`.";
    }
    messages {
        "JWKException: No matching JWK" => "kid-not-in-keys";
        "No matching JWK" whole => "kid-not-in-keys";
        "okta_jwt_verifier.exceptions.JWKException" => "kid-not-in-keys";
        "Header claim \"alg\" is invalid" => "alg-unexpected" ("the token is not signed with RS256");
        "Required claim \"exp\" is not present" => "exp-missing";
        "Required claim \"iat\" is not present" => "iat-missing";
        "Required claim \"iss\" is not present" => "iss-missing";
        "Required claim \"aud\" is not present" => "aud-missing";
        "Required claim \"{claim}\" is not present" => "claim-missing";
        "Claim \"nonce\" is invalid" => "nonce-mismatch";
        "Claim \"aud\" does not match Client ID" => "aud-unexpected";
        "Claim \"aud\" does not contain Client ID" => "aud-unexpected";
        "Claim \"aud\" has unsupported format" => "claim-wrong-type";
        "JWTValidationException: Signature has expired" => "exp-passed";
        "JWTValidationException: Signature verification failed" => "signature-invalid" ("from python-jose or PyJWT");
        "JWTValidationException: Invalid audience" => "aud-unexpected" ("The same words are printed when the verifier was given no audience although the token has one: pass the expected `audience` to the call that verifies the token.");
        "JWTValidationException: Audience doesn't match" => "aud-unexpected" ("from PyJWT, verifier 0.3");
        "JWTValidationException: Invalid issuer" => "iss-unexpected" ("from python-jose or PyJWT");
        "JWTValidationException: The token is not yet valid (nbf)" => "nbf-ahead" ("from python-jose or PyJWT");
        "JWTValidationException: The token is not yet valid (iat)" => "iat-in-future" ("from PyJWT, verifier 0.3");
        "JWTInvalidConfigException: Your Okta URL is missing" => "sdk-settings-missing";
        "Your Okta URL must start with 'https'" => "iss-not-https";
        "Your Okta domain should not contain -admin" => "iss-admin-host";
        "It looks like there's a typo in your Okta domain" => "verifier-misconfigured" ("the issuer has .com.com or :// twice in it");
        "JWTInvalidConfigException: Your client ID is missing" => "sdk-settings-missing";
        "For token verification use IDTokenVerifier or AccessTokenVerifier" => "verifier-misconfigured";
    }
    logs {
        "okta_jwt_verifier.exceptions.JWKException: No matching JWK." => "kid-not-in-keys";
        "  File \"/app/venv/lib/python3.11/site-packages/okta_jwt_verifier/jwt_verifier.py\", line 94, in verify_access_token\n    raise JWTValidationException(str(err))\nokta_jwt_verifier.exceptions.JWTValidationException: Invalid issuer" => "iss-unexpected";
        "okta_jwt_verifier.exceptions.JWTValidationException: Claim \"aud\" does not match Client ID." => "aud-unexpected";
    }
}
